// The one I/O thread: ready jobs, epoll, timers and wake-ups, and the executor on which everything of the loop runs.

internal import Glibc
internal import LinuxEvents
internal import Synchronization

/// Runs the jobs of `IO` and of every task that prefers it, on one thread that sleeps in epoll when there are none.
///
/// The thread is the one that calls `run`. Where nobody does, as in tests, the first job starts a thread for good.
///
/// `@unchecked Sendable`: what is not in `incoming`, `owner` or constant is touched on the loop's thread only.
public final class EventLoop: SerialExecutor, TaskExecutor, @unchecked Sendable {
  /// The loop of this process.
  public static let shared = EventLoop()

  /// Rounds of ready jobs before descriptors and timers get their turn, so that tasks that wake each other without end
  /// cannot starve them.
  static var readyRoundsMax: Int { 64 }

  /// Rounds after which `idle` stops waiting for others that are never done.
  static var idleRoundsMax: Int { 1_000 }

  private enum Work {
    case job(UnownedJob)
    case action(@IO () -> Void)
  }

  /// What other threads hand over.
  private struct Incoming {
    var work: [Work] = []
    /// The thread is in epoll, or about to be: whoever adds something has to wake it, once.
    var isSleeping = false
    var host = Host.none
  }

  private enum Host {
    /// No thread yet: the first job from outside starts one.
    case none
    /// A caller of `run`; between two of them work waits for the next.
    case caller
    /// A thread of the loop's own, until the process ends.
    case thread
  }

  private let incoming = Mutex(Incoming())
  /// The `pthread_t` of the thread that runs the loop, 0 for none.
  private let owner = Atomic<UInt>(0)
  private let wakeUp: Int32

  let poller: Poller
  var timers = TimerHeap()
  var signals = SignalTable()
  private var ready: [Work] = []
  private var spare: [Work] = []
  private var idlers: [(sinceRound: Int, continuation: CheckedContinuation<Void, Never>)] = []
  private var rounds = 0

  /// What every exchange with another thread goes through. The thread sanitizer does not see Swift's locks and would
  /// take all that this one orders for races: it is told.
  private nonisolated func withIncoming<R>(_ body: (inout Incoming) -> R) -> R {
    #if THREAD_SANITIZER
      let lock = unsafe UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
      return incoming.withLock { incoming in
        unsafe le_lock_is_taken(lock)
        defer { unsafe le_lock_is_left(lock) }
        return body(&incoming)
      }
    #else
      return incoming.withLock { body(&$0) }
    #endif
  }

  private init() {
    poller = Poller()
    wakeUp = le_eventfd(0)
    guard wakeUp >= 0 else { fatalError("\(SystemError.current("eventfd"))") }
    poller.addWakeUp(wakeUp)
  }

  /// Nanoseconds of the monotonic clock, the time in which deadlines are given.
  public static nonisolated func now() -> UInt64 { le_now() }

  /// Whether the calling thread is the loop's.
  @inline(__always)
  public nonisolated var isCurrent: Bool { owner.load(ordering: .relaxed) == UInt(pthread_self()) }

  // MARK: Running

  /// Runs the loop on the calling thread until `body` has ended, and hands on its result or error.
  ///
  /// Tasks that `body` left behind are not waited for: what is ready then still runs, the rest waits for the next `run`
  /// or ends with the process. Where the loop already has a thread of its own, the caller waits for that one.
  public nonisolated func run<T: Sendable>(_ body: @escaping @IO @Sendable () async throws -> T) throws -> T {
    precondition(!isCurrent, "run() inside the loop: await the body instead")
    let box = ResultBox<T>()
    let hasOwnThread = withIncoming { incoming in
      if case .thread = incoming.host { return true }
      incoming.host = .caller
      return false
    }
    guard !hasOwnThread else { return try runElsewhere(body, box) }
    let claimed = owner.compareExchange(expected: 0, desired: UInt(pthread_self()), ordering: .relaxed).exchanged
    precondition(claimed, "the loop runs on another thread already")
    defer { owner.store(0, ordering: .relaxed) }
    start(body, box)
    IO.bare { self.runReady() }()
    let turn = IO.bare { self.turn() }
    while box.result == nil { turn() }
    return try box.result!.get()
  }

  /// Starts a thread of the loop's own, which lasts until the process ends; does nothing where one runs already, or
  /// where `run` was called.
  public nonisolated func startThread() {
    let mustStart = withIncoming { incoming in
      guard case .none = incoming.host else { return false }
      incoming.host = .thread
      return true
    }
    if mustStart { startOwnThread() }
  }

  /// A task that starts on the loop and whose children stay there. A plain `Task` would not keep them.
  @discardableResult
  public nonisolated func spawn(_ body: @escaping @IO @Sendable () async -> Void) -> Task<Void, Never> {
    Task(executorPreference: self) { await body() }
  }

  /// Waits until nothing is ready any more: until all has happened that needs no descriptor, timer or other thread.
  /// Where somebody else always has something ready, what others do in `idleRoundsMax` rounds has to do.
  @IO
  package func idle() async {
    await withCheckedContinuation { idlers.append((rounds, $0)) }
  }

  /// Suspends the task until somebody resumes the continuation that `keep` was given; not at all where `isDone` by then.
  /// It is asked once more behind the suspension: a task that was not begun with `spawn` gives way to others on the way.
  @IO
  public static func suspend(
    unless isDone: () -> Bool, _ keep: (CheckedContinuation<Void, Never>) -> Void
  ) async {
    if isDone() { return }
    await withCheckedContinuation { continuation in
      if isDone() { continuation.resume() } else { keep(continuation) }
    }
  }

  // MARK: Handing over work

  /// Runs `action` on the loop, soon, after what is ready already. Any thread; never waits.
  public nonisolated func post(_ action: @escaping @IO @Sendable () -> Void) {
    add(.action(action))
  }

  public nonisolated func enqueue(_ job: consuming ExecutorJob) {
    add(.job(UnownedJob(job)))
  }

  public nonisolated func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    unsafe UnownedSerialExecutor(ordinary: self)
  }

  public nonisolated func asUnownedTaskExecutor() -> UnownedTaskExecutor {
    unsafe UnownedTaskExecutor(ordinary: self)
  }

  public nonisolated func isIsolatingCurrentContext() -> Bool? { isCurrent }

  public nonisolated func checkIsolated() {
    precondition(isCurrent, "this runs on the I/O thread only")
  }

  private nonisolated func add(_ work: Work) {
    if isCurrent {
      ready.append(work)
      return
    }
    let (mustWake, mustStart) = withIncoming { incoming in
      incoming.work.append(work)
      let mustWake = incoming.isSleeping
      incoming.isSleeping = false
      guard case .none = incoming.host else { return (mustWake, false) }
      incoming.host = .thread
      return (mustWake, true)
    }
    // The descriptor is edge-triggered: every write wakes, nobody has to read.
    if mustWake { le_eventfd_signal(wakeUp) }
    if mustStart { startOwnThread() }
  }

  // MARK: One turn

  @IO
  private func turn() {
    let mayWait = ready.isEmpty && idlers.isEmpty && takeIncoming(andSleep: true)
    // What an event makes ready runs before the next event is looked at: then the memory that it needs is still at hand,
    // and with many sessions nobody's next request waits until all others have been served.
    poller.wait(milliseconds: mayWait ? timers.waitMilliseconds(now: Self.now) : 0) {
      if !ready.isEmpty { runReady() }
    }
    _ = takeIncoming(andSleep: false)
    if !timers.isEmpty { fireTimers() }
    if !idlers.isEmpty { resumeIdlers() }
    runReady()
  }

  @IO
  private func runReady() {
    let serial = unsafe asUnownedSerialExecutor()
    let task = unsafe asUnownedTaskExecutor()
    let lastRound = rounds + Self.readyRoundsMax
    while !ready.isEmpty && rounds < lastRound {
      rounds += 1
      var batch = spare
      spare = []
      swap(&batch, &ready)
      for work in batch {
        switch work {
        case .job(let job): unsafe job.runSynchronously(isolatedTo: serial, taskExecutor: task)
        case .action(let action): action()
        }
      }
      batch.removeAll(keepingCapacity: true)
      spare = batch
    }
  }

  /// Moves what other threads handed over to the ready jobs. With `andSleep` it says whether the thread may wait, and
  /// from then on the next addition wakes it.
  private func takeIncoming(andSleep: Bool) -> Bool {
    withIncoming { incoming in
      incoming.isSleeping = andSleep && incoming.work.isEmpty
      ready.append(contentsOf: incoming.work)
      incoming.work.removeAll(keepingCapacity: true)
      return incoming.isSleeping
    }
  }

  @IO
  private func fireTimers() {
    let now = Self.now()
    while let action = timers.popDue(now) { action() }
  }

  private func resumeIdlers() {
    rounds += 1
    let patience = ready.isEmpty ? rounds : rounds - Self.idleRoundsMax
    let done = idlers.filter { $0.sinceRound < patience }
    idlers.removeAll { $0.sinceRound < patience }
    for idler in done { idler.continuation.resume() }
  }

  // MARK: Threads

  private nonisolated func startOwnThread() {
    var thread = pthread_t()
    let status = unsafe pthread_create(&thread, nil, { _ in EventLoop.shared.runForever() }, nil)
    guard status == 0 else { fatalError("\(SystemError(call: "pthread_create", number: status))") }
    pthread_detach(thread)
  }

  private nonisolated func runForever() -> Never {
    unsafe le_name_thread("collet-io")
    owner.store(UInt(pthread_self()), ordering: .relaxed)
    let turn = IO.bare { self.turn() }
    while true { turn() }
  }

  private nonisolated func runElsewhere<T: Sendable>(
    _ body: @escaping @IO @Sendable () async throws -> T, _ box: ResultBox<T>
  ) throws -> T {
    let done = le_eventfd(1)
    guard done >= 0 else { throw SystemError.current("eventfd") }
    defer { close(done) }
    box.whenSet = { le_eventfd_signal(done) }
    start(body, box)
    le_eventfd_wait(done)
    return try box.result!.get()
  }

  private nonisolated func start<T: Sendable>(_ body: @escaping @IO @Sendable () async throws -> T, _ box: ResultBox<T>)
  {
    Task(executorPreference: self) { await finish(body, into: box) }
  }
}

/// Where the body of a `run` leaves its result.
///
/// `@unchecked Sendable`: written once on the loop's thread, read there, or after `whenSet` ran.
private final class ResultBox<T: Sendable>: @unchecked Sendable {
  var result: Result<T, any Error>?
  var whenSet: () -> Void = {}
}

/// A named function rather than a closure: an optimiser defect loses values in closures that await inside `do`.
@IO
private func finish<T: Sendable>(_ body: @IO @Sendable () async throws -> T, into box: ResultBox<T>) async {
  do {
    let value = try await body()
    box.result = .success(value)
  } catch {
    box.result = .failure(error)
  }
  box.whenSet()
}
