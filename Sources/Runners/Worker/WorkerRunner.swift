// Runs a plugin's calls in a worker process that the kernel confines: what the plugin does there costs a call and
// nothing else.

internal import ColletABI
public import EventLoop
internal import Glibc
internal import PluginRuntime
public import Plugins
internal import WorkerWire

/// The runner with isolation: one process for one plugin.
///
/// The process is started at the first attempt or by `prepare`, kept while it is used, and replaced when it has died.
/// Which calls may meet follows from the manifest's threading. Attempts that have to wait begin in the order of their
/// arrival. At its deadline an attempt is asked to stop; when it has not returned after a grace its process is ended, and
/// then the attempt: a further attempt of the call finds nothing of this one still running.
@IO
public final class WorkerRunner: Runner {
  /// Calls of one `concurrent` plugin at once.
  public nonisolated static var callsMax: Int { 256 }
  /// How long a call that was asked to stop may go on before its process is ended.
  public nonisolated static var cancelGrace: UInt64 { 250_000_000 }
  /// How long the process may take until it takes calls.
  public nonisolated static var loadLimit: UInt64 { 2_000_000_000 }
  /// How long a process that was asked to end has before its room is asked for.
  nonisolated static var roomPatience: UInt64 { 50_000_000 }
  /// A timer that fires so late was held up together with the whole process.
  nonisolated static var lateness: UInt64 { 250_000_000 }
  /// How long the plugin's own end may take.
  public nonisolated static var shutdownGrace: UInt64 { 2_000_000_000 }
  /// How long a process that nobody calls is kept, where the configuration says nothing.
  public nonisolated static var idleDefault: UInt64 { 300_000_000_000 }
  /// Before the second start, doubled with every further crash; the wait is a random part of it.
  public nonisolated static var backoffFirst: UInt64 { 100_000_000 }
  public nonisolated static var backoffMax: UInt64 { 30_000_000_000 }
  /// Misuses that make a quarantine.
  nonisolated static var misusesMax: Int { 3 }

  /// What a worker of a plugin needs to know.
  public struct Setup: Sendable {
    public var manifest: Manifest
    public var library: String
    public var configuration: [UInt8] = Array("{}".utf8)
    /// In hex, what a person approved; `nil` when that is not bound to the content.
    public var approvedSHA256: String?
    /// As the configuration narrowed them, paths absolute.
    public var grants = Grants()
    /// The folder that only this plugin uses, and what else is known of where granted paths may lead.
    public var folders: GrantedFolders
    /// The program `collet-worker`, `nil` when it is missing.
    public var program: String?
    /// Below it nothing of the plugin runs.
    public var minIsolation: Isolation?
    /// Where crashes are remembered.
    public var faults: QuarantineStore?
    /// How long a process that nobody calls is kept.
    public var idleLimit = WorkerRunner.idleDefault
    /// Checks: no two calls run on one thread, where the plugin is not `serial`.
    public var changesThreads = false
    /// A bound library instead of a plugin.
    var foreign: Foreign?
    /// Calls of a `concurrent` plugin at once, and so the threads that its process has for them.
    public var callsMax = WorkerRunner.callsMax

    public init(manifest: Manifest, library: String, dataFolder: String, program: String?) {
      self.manifest = manifest
      self.library = library
      folders = GrantedFolders(data: dataFolder)
      self.program = program
    }
  }

  /// What the worker of a bound library has to know, and what the host knows of it.
  struct Foreign: Sendable {
    var plan: [UInt8]
    /// The functions by the worker's numbers.
    var functions: [String]
    /// What the manifest calls, as an approval has it.
    var approval: [UInt8]
    /// What is called at the end of its process, where a session left something.
    var finalizers: [String]
  }

  private enum State {
    /// No process.
    case cold
    /// No process, and none before the timer fires.
    case resting(TimerToken)
    /// On its way from the spawner's thread.
    case starting
    /// There, but takes no calls yet.
    case loading(WorkerProcess)
    case ready(WorkerProcess)
    /// Takes no more calls; when it is gone the next may start.
    case leaving(WorkerProcess)
    case ended
  }

  private let name: String
  private let setup: Setup
  private let tools: [WorkerTool]
  private let services: (any PluginServices)?
  private let log: any PluginLog
  private let timers: any Timers
  private let limit: Int
  private let chance: () -> Double

  private var state = State.cold
  private var waiting: [WorkerCall] = []
  /// In the worker, by number; given up or not.
  private var running: [UInt64: WorkerCall] = [:]
  private var results: [ResultBuffer] = []
  /// Tests have one of their own.
  var budget = ResultBudget.shared
  /// Ids of calls that a process may have died of: each runs alone from then on.
  private var suspects: Set<String> = []
  private var runsAlone = false
  private var loadTimer: TimerToken?
  private var loadDue: UInt64 = 0
  private var idleTimer: TimerToken?
  private var idleSince: UInt64 = 0
  private var drainers: [CheckedContinuation<Void, Never>] = []
  private var isDraining = false
  private var answersDue = 0
  /// Ends in a row without a call that returned.
  private var crashesInARow = 0
  private var notBefore: UInt64 = 0
  private var history: FaultHistory?
  private var misuses = 0
  private var usesNamespaces = true
  /// A start was asked for though no call waits.
  private var isExpected = false
  private var isMeasuring = false
  private var warned: Set<String> = []
  /// From the decision to start it until it took calls, in nanoseconds; for benchmarks.
  public private(set) var startNanoseconds: UInt64 = 0
  private var startedAt: UInt64 = 0
  /// The level that the running, or the last, process reached.
  public private(set) var level: Isolation?

  /// A process that did not end because it was asked to.
  public struct End: Sendable, Equatable {
    public var cause: String
    /// By itself, or for something that no process may do; the host ended it otherwise.
    public var isCrash: Bool
  }

  /// For checks: how processes ended, and which rules were broken outside a running call, the first few of each.
  public private(set) var ends: [End] = []
  public private(set) var brokenRules: [String] = []
  private nonisolated static var observedMax: Int { 16 }
  /// Something in the process is still wanted: it is not ended for being idle.
  var isHeld = false {
    didSet { if oldValue && !isHeld && running.isEmpty { startIdleTimer() } }
  }
  /// Hears that a process is gone.
  var whenEnded: (() -> Void)?
  /// The number of the running process, `nil` while there is none.
  public var process: Int32? { worker?.started.process }

  public init(
    _ setup: Setup, services: (any PluginServices)? = nil, log: any PluginLog, timers: any Timers = EventLoop.shared,
    chance: @escaping () -> Double = { .random(in: 0..<1) }
  ) {
    self.setup = setup
    name = setup.manifest.name
    tools = setup.manifest.tools.map { WorkerTool($0) }
    limit = setup.manifest.threading == .concurrent ? min(max(1, setup.callsMax), Self.callsMax) : 1
    self.services = services
    self.log = log
    self.timers = timers
    self.chance = chance
  }

  // MARK: The seam

  public func submit(_ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, sink: any AttemptSink) {
    if let refusal { return answerSoon(sink, refusal) }
    let now = timers.now()
    guard attempt.deadline == 0 || attempt.deadline > now else { return answerSoon(sink, .timedOut(reached: false)) }
    let call = made(attempt, call, sink)
    if attempt.deadline != 0 {
      call.deadline = timers.after(attempt.deadline - now) { [weak self] in self?.deadlinePassed(call) }
    }
    enter(call, arguments)
  }

  private func made(_ attempt: Attempt, _ call: CallContext, _ sink: any AttemptSink) -> WorkerCall {
    WorkerCall(attempt, call, tools[attempt.tool], results.popLast() ?? ResultBuffer(budget), sink: sink)
  }

  /// A call about what the process has that runs now: none is started for it, and with the process it ends. Where there is
  /// none that takes calls it ends as unavailable. It waits as long as it must, and has as long as the plugin's own end.
  func submitToProcess(_ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, sink: any AttemptSink) {
    if let refusal { return answerSoon(sink, refusal) }
    guard case .ready = state else { return answerSoon(sink, Self.noProcess) }
    let call = made(attempt, call, sink)
    call.isOfProcess = true
    enter(call, arguments)
  }

  private nonisolated static var noProcess: AttemptOutcome { .unavailable("its process is gone") }

  private func enter(_ call: WorkerCall, _ arguments: Span<UInt8>) {
    if waiting.isEmpty, case .ready(let worker) = state, mayBegin(call, in: worker) {
      begin(call, arguments, in: worker)
    } else {
      call.arguments = unsafe arguments.withUnsafeBufferPointer { unsafe Array($0) }
      waiting.append(call)
      pump()
    }
  }

  public func cancel(_ number: UInt64, why: CancelReason) {
    if let index = waiting.firstIndex(where: { $0.number == number }) {
      endSoon(waiting.remove(at: index), why == .person ? .cancelled : .timedOut(reached: false))
    } else if let call = running[number] {
      stop(call, why)
    }
  }

  public func isRunning(_ number: UInt64) -> Bool { running[number] != nil }

  /// Whether its process takes calls now.
  public var isReady: Bool { if case .ready = state { true } else { false } }

  public func prepare() {
    guard case .cold = state, !isDraining, refusal == nil else { return }
    isExpected = true
    pump()
  }

  public func drain() async {
    isDraining = true
    await EventLoop.suspend(unless: { if case .ended = state { true } else { false } }) { continuation in
      drainers.append(continuation)
      endIfDrained()
    }
  }

  /// A quarantine that nobody has asked for yet.
  private var incident: String?

  /// Why nothing can be begun now.
  private var refusal: AttemptOutcome? {
    if isDraining { return .unavailable("the plugin \(name) is being ended") }
    guard let history, history.isClosed(at: FaultHistory.now()) else { return nil }
    return quarantined(history)
  }

  private func quarantined(_ history: FaultHistory) -> AttemptOutcome {
    .unavailable("The plugin \(name) is quarantined \(history.sentence). Go on without it.")
  }

  // MARK: Calls

  private func mayBegin(_ call: WorkerCall, in worker: WorkerProcess) -> Bool {
    guard worker.takesCalls, !worker.isClogged, running.count < limit, !runsAlone else { return false }
    return suspects.isEmpty || !suspects.contains(call.context.id) || running.isEmpty
  }

  private func begin(_ call: WorkerCall, _ arguments: Span<UInt8>, in worker: WorkerProcess) {
    stopIdleTimer()
    if !suspects.isEmpty && suspects.contains(call.context.id) { runsAlone = true }
    running[call.number] = call
    if call.isOfProcess {
      call.deadline = timers.after(Self.shutdownGrace) { [weak self] in self?.deadlinePassed(call) }
    }
    worker.begin(call, arguments: arguments)
  }

  /// Begins what can be begun.
  private func pump() {
    switch state {
    case .cold: if !waiting.isEmpty || isExpected { start() }
    case .resting, .starting, .loading, .leaving, .ended: break
    case .ready(let worker):
      while let call = waiting.first, mayBegin(call, in: worker) {
        waiting.removeFirst()
        let arguments = call.arguments
        call.arguments = []
        begin(call, arguments.span, in: worker)
      }
    }
  }

  private func deadlinePassed(_ call: WorkerCall) {
    call.deadline = nil
    worker?.catchUp()
    guard call.sink != nil else { return }
    if let index = waiting.firstIndex(where: { $0 === call }) {
      waiting.remove(at: index)
      end(call, .timedOut(reached: false))
      endIfDrained()
    } else {
      stop(call, .deadline)
    }
  }

  private func stop(_ call: WorkerCall, _ why: CancelReason) {
    guard call.sink != nil, let worker else { return }
    // Past its deadline a call is late, whoever wants it to end.
    if why == .deadline || call.stopped == nil { call.stopped = why }
    guard call.grace == nil else { return }
    worker.cancel(call)
    call.grace = timers.after(Self.cancelGrace) { [weak self] in self?.graceOver(call) }
  }

  /// It was asked to stop and goes on: its process has to end.
  private func graceOver(_ call: WorkerCall) {
    call.grace = nil
    worker?.catchUp()
    guard running[call.number] != nil, let worker else { return }
    let why = call.stopped == .person ? "was cancelled" : "had reached its deadline"
    let answers = call.workerAnswers ? "its process still listens" : "its process answers no more"
    let what = call.isOfProcess ? "the end of a session" : "\(call.tool.name), call \(call.context.id),"
    say(
      .warn,
      "\(what) \(why) and went on for \(Self.cancelGrace / 1_000_000) ms (\(answers)); "
        + "its process is ended\(call.isOfProcess ? finalizers : "")")
    let others = running.values.contains { $0.number != call.number && $0.sink != nil && $0.stopped == nil }
    guard others else {
      return worker.overdue(WorkerDeath(cause: "was ended: a call did not stop when it was asked to", kind: .killed))
    }
    // Those beside it may go on; what comes next waits for a fresh process.
    if let sink = call.takeSink() {
      call.stopTimers(timers)
      sink.finished(stopOutcome(call), at: timers.now())
    }
    leave(worker)
  }

  private func stopOutcome(_ call: WorkerCall) -> AttemptOutcome {
    call.stopped == .person ? .cancelled : .timedOut(reached: true)
  }

  private func end(_ call: WorkerCall, _ outcome: AttemptOutcome) {
    call.stopTimers(timers)
    let sink = call.takeSink()
    sink?.finished(outcome, at: timers.now())
    results.append(call.result)
  }

  /// Not out of the caller's own call.
  private func endSoon(_ call: WorkerCall, _ outcome: AttemptOutcome) {
    call.stopTimers(timers)
    if let sink = call.takeSink() { answerSoon(sink, outcome) }
    results.append(call.result)
  }

  private func answerSoon(_ sink: any AttemptSink, _ outcome: AttemptOutcome) {
    answersDue += 1
    EventLoop.shared.post {
      self.answersDue -= 1
      sink.finished(outcome, at: self.timers.now())
      self.endIfDrained()
    }
  }

  private func refuseWaiting(_ outcome: AttemptOutcome) {
    let refused = waiting
    waiting = []
    isExpected = false
    for call in refused { endSoon(call, outcome) }
  }

  // MARK: Starting

  private var worker: WorkerProcess? {
    switch state {
    case .loading(let worker), .ready(let worker), .leaving(let worker): worker
    case .cold, .resting, .starting, .ended: nil
    }
  }

  private func start() {
    let now = timers.now()
    guard now >= notBefore else {
      state = .resting(timers.after(notBefore - now) { [weak self] in self?.rested() })
      return
    }
    state = .starting
    startedAt = now
    let order = WorkerOrder(
      plugin: name, program: setup.program,
      source: PluginSource(
        library: setup.library, configuration: setup.configuration, threading: setup.manifest.threading,
        pinnedSHA256: setup.manifest.sha256, approvedSHA256: setup.approvedSHA256, foreign: setup.foreign),
      grants: setup.grants, folders: setup.folders, services: services?.granted ?? [],
      minLevel: setup.minIsolation.map(\.wire) ?? WW_LEVEL_NONE, callThreads: limit, usesNamespaces: usesNamespaces,
      changesThreads: setup.changesThreads, faults: setup.faults)
    SpawnerThread.shared.run {
      let result = Result { () throws(StartFailure) in try order.start() }
      EventLoop.shared.post { self.spawned(result) }
    }
  }

  private func rested() {
    guard case .resting = state else { return }
    state = .cold
    pump()
  }

  private func spawned(_ result: Result<StartedWorker, StartFailure>) {
    isExpected = false
    switch result {
    case .success(let started):
      for warning in started.confinement.warnings where warned.insert(warning).inserted { say(.warn, warning) }
      if history?.sha256 != started.sha256 { history = started.history }
      do throws(SystemError) {
        let worker = try WorkerProcess(
          started, plugin: name, isBound: setup.foreign != nil, services: services, timers: timers)
        worker.owner = self
        joinPeers()
        state = .loading(worker)
        startLoadTimer(worker)
        try worker.open()
      } catch {
        say(.error, "its process cannot be talked to: \(error)")
        started.abandon()
        state = .cold
        refuseWaiting(.notStarted("no connection to its process: \(error)"))
      }
    case .failure(.crowded) where waiting.isEmpty:
      state = .cold  // When it is needed, others make room.
    case .failure(.crowded) where Self.endIdlest():
      state = .resting(timers.after(Self.roomPatience) { [weak self] in self?.rested() })
    case .failure(.failed(let failure)), .failure(.crowded(let failure)):
      state = .cold
      say(.error, "it cannot be started: \(failure.reason)")
      switch failure.remedy {
      case .waiting, .anotherProcess: refuseWaiting(.notStarted(failure.reason))
      case .mending, .none: refuseWaiting(.unusable(failure.reason))
      }
    case .failure(.quarantined(let history)):
      state = .cold
      self.history = history
      refuseWaiting(quarantined(history))
    case .failure(.overfull(let problem)):
      state = .cold
      say(.error, problem)
      refuseWaiting(.unusable(problem))
    }
    endIfDrained()
  }

  private func startLoadTimer(_ worker: WorkerProcess) {
    loadDue = timers.now() + Self.loadLimit
    loadTimer = timers.after(Self.loadLimit) { [weak self] in self?.loadLimitReached(worker) }
  }

  private func loadLimitReached(_ worker: WorkerProcess) {
    loadTimer = nil
    worker.catchUp()
    guard case .loading(let loading) = state, loading === worker else { return }
    // Whatever held up this process may have held up that one too, and has left it less time than it seems.
    guard timers.now() - loadDue < Self.lateness else { return startLoadTimer(worker) }
    worker.overdue(
      WorkerDeath(cause: "did not take calls within \(Self.loadLimit / 1_000_000_000) s of its start", kind: .crash))
  }

  private func stopLoadTimer() {
    if let timer = loadTimer.take() { timers.cancel(timer) }
  }

  // MARK: Ending

  /// Gives it no more calls, and ends it when those in it have left.
  private func leave(_ worker: WorkerProcess) {
    state = .leaving(worker)
    endIfLeft(worker)
  }

  private func endIfLeft(_ worker: WorkerProcess) {
    guard case .leaving = state else { return }
    if running.isEmpty {
      worker.shutDown(patience: Self.shutdownGrace)
    } else if !running.values.contains(where: { $0.sink != nil }) {
      worker.kill(for: WorkerDeath(cause: "was ended: a call did not stop when it was asked to", kind: .killed))
    }
  }

  /// After a call: what waits, what ends, what is measured.
  private func settle(_ worker: WorkerProcess) {
    if case .leaving = state { return endIfLeft(worker) }
    pump()
    if running.isEmpty && !isDraining { startIdleTimer() }
    endIfDrained()
  }

  private func startIdleTimer() {
    guard idleTimer == nil, !isHeld, case .ready = state else { return }
    idleTimer = timers.after(setup.idleLimit) { [weak self] in
      guard let self else { return }
      self.stopIdleTimer()
      guard case .ready(let worker) = self.state, self.running.isEmpty, self.waiting.isEmpty, !self.isHeld else {
        return
      }
      self.leave(worker)
    }
    Self.idlings += 1
    idleSince = Self.idlings
  }

  private func stopIdleTimer() {
    if let timer = idleTimer.take() { timers.cancel(timer) }
  }

  private struct Peer {
    weak var runner: WorkerRunner?
  }

  /// All that have had a process.
  private static var peers: [Peer] = []
  /// How often one of them became idle.
  private static var idlings: UInt64 = 0

  private func joinPeers() {
    Self.peers.removeAll { $0.runner == nil || $0.runner === self }
    Self.peers.append(Peer(runner: self))
  }

  /// Ends the process that has been idle for longest, so that another can have what it takes; false where there is none.
  private static func endIdlest() -> Bool {
    let idle = peers.compactMap(\.runner).filter { $0.idleTimer != nil }
    guard let runner = idle.min(by: { $0.idleSince < $1.idleSince }), case .ready(let worker) = runner.state else {
      return false
    }
    runner.stopIdleTimer()
    runner.leave(worker)
    return true
  }

  private func endIfDrained() {
    guard isDraining, waiting.isEmpty, running.isEmpty, answersDue == 0 else { return }
    switch state {
    case .cold: finishDrain()
    case .resting(let timer):
      timers.cancel(timer)
      finishDrain()
    case .ready(let worker), .loading(let worker):
      stopLoadTimer()
      leave(worker)
    case .starting, .leaving, .ended: break
    }
  }

  private func finishDrain() {
    stopIdleTimer()
    state = .ended
    services?.close()
    let drained = drainers
    drainers = []
    // Behind everything that was asked of the spawner's thread: what is to be remembered is on disk then.
    guard setup.faults != nil, history != nil else {
      for drainer in drained { drainer.resume() }
      return
    }
    SpawnerThread.shared.run { for drainer in drained { drainer.resume() } }
  }

  // MARK: Faults

  public func takeIncident() -> String? { incident.take() }

  /// Takes a fault in; whether it has made a quarantine.
  private func fault(_ cause: String, in worker: WorkerProcess, atOnce: Bool = false) -> Bool {
    let sha256 = worker.started.sha256
    let now = FaultHistory.now()
    var known = history ?? FaultHistory(plugin: name, sha256: sha256)
    let why = String(cause.prefix(Self.whyMax))
    known.add(fault: why, at: now, atOnce: atOnce)
    history = known
    let name = name
    if let store = setup.faults {
      SpawnerThread.shared.run {
        // What other processes saw counts as well.
        let (whole, problem) = store.change(name, sha256) { $0.add(fault: why, at: now, atOnce: atOnce) }
        EventLoop.shared.post { [weak self] in
          if self?.history?.sha256 == sha256 { self?.history = whole }
          if let problem { self?.forgets(problem) }
        }
      }
    }
    guard known.isClosed(at: now) else { return false }
    say(.error, "it is quarantined \(known.sentence)")
    incident = "quarantined \(known.sentence)"
    return true
  }

  private func forgets(_ problem: String) {
    guard warned.insert("forgets").inserted else { return }
    say(.error, "its crashes are forgotten when this program ends: \(problem)")
  }

  private static var whyMax: Int { 500 }

  private func works(in worker: WorkerProcess) {
    crashesInARow = 0
    guard let known = history, known.isOnProbe(at: FaultHistory.now()) else { return }
    history?.works(at: FaultHistory.now())
    let (name, sha256) = (name, worker.started.sha256)
    if let store = setup.faults {
      SpawnerThread.shared.run { store.change(name, sha256) { $0.works(at: FaultHistory.now()) } }
    }
    say(.info, "it works again; its quarantine is over")
  }

  private func backOff() {
    crashesInARow += 1
    let doubled = Double(Self.backoffFirst) * Double(UInt64(1) << UInt64(min(crashesInARow - 1, 20)))
    notBefore = timers.now() + UInt64(min(doubled, Double(Self.backoffMax)) * chance())
  }

  /// What lies in the private folder, after a call.
  private func measure(_ worker: WorkerProcess) {
    guard worker.started.confinement.dataFolder != nil, !isMeasuring else { return }
    isMeasuring = true
    let confinement = worker.started.confinement
    SpawnerThread.measuring.run {
      let problem = WorkerOrder.overrun(confinement)
      EventLoop.shared.post {
        self.isMeasuring = false
        guard let problem else { return }
        self.say(.error, problem)
        worker.kill(for: WorkerDeath(cause: "was ended: \(problem)", kind: .killed))
      }
    }
  }

  func say(_ level: LogLevel, _ text: String) { log.line(level, plugin: name, text) }
  func quote(_ level: LogLevel, _ text: String) { log.quote(level, plugin: name, text) }
}

extension WorkerRunner: WorkerOwner {
  func ready(_ worker: WorkerProcess) {
    stopLoadTimer()
    guard case .loading = state else { return }
    startNanoseconds = timers.now() - startedAt
    level = Isolation(wire: worker.level)
    state = .ready(worker)
    misuses = 0
    if worker.level < WW_LEVEL_FULL && warned.insert("level").inserted {
      say(.info, "it runs at the isolation '\(level?.rawValue ?? "?")': \(worker.levelReason)")
    }
    if worker.level > WW_LEVEL_NONE && worker.missing & WW_MISSING_THREAD_LIMIT != 0
      && warned.insert("threads").inserted
    {
      say(.info, "how many threads and processes it starts is not limited here; 'collet doctor' says why")
    }
    if isDraining { return endIfDrained() }
    settle(worker)
  }

  func refused(_ worker: WorkerProcess, _ refusal: LoadRefusal) {
    stopLoadTimer()
    state = .leaving(worker)
    switch refusal.code {
    case WW_LOAD_NAMESPACES where usesNamespaces:
      usesNamespaces = false  // The next start goes without them.
      isExpected = true
      return
    case WW_LOAD_LEVEL:
      say(.error, "it does not run here: \(refusal.text)")
      return refuseWaiting(.unavailable("The plugin \(name) does not run here: \(refusal.text)"))
    case WW_LOAD_CONFINEMENT, PR_E_SYSTEM:
      say(.error, "it cannot be started: \(refusal.text)")
      return refuseWaiting(.notStarted(refusal.text))
    case PR_E_ENTRY where refusal.status == COLLET_RETRYABLE:
      say(.warn, "it asks to be started later: \(refusal.text)")
      backOff()
      return refuseWaiting(.notStarted(refusal.text))
    case PR_E_ENTRY where refusal.status != COLLET_PERMANENT:
      say(.error, "its start failed: \(refusal.text)")
      _ = fault("its start failed: \(refusal.text)", in: worker)
      backOff()
      return refuseWaiting(.startFailed(refusal.text))
    default:
      let text = refusal.text + (Self.lacksMemory(refusal.text) ? memoryAdvice(worker) : "")
      say(.error, "it cannot be opened: \(text)")
      return refuseWaiting(.unusable("\(setup.library): \(text)"))
    }
  }

  /// In the loader's words.
  private static func lacksMemory(_ text: String) -> Bool {
    ["failed to map segment", "annot allocate memory", "cannot map zero-fill pages"].contains { text.contains($0) }
  }

  private func memoryAdvice(_ worker: WorkerProcess) -> String {
    "; it may have \(worker.started.confinement.memory >> 20) MiB, which may be too little: \"memory\" in its \"grants\""
      + " or in the configuration's \"policy\" says how much"
  }

  func returned(_ call: WorkerCall, _ outcome: AttemptOutcome, from worker: WorkerProcess) {
    running[call.number] = nil
    if runsAlone {
      runsAlone = false
      suspects.remove(call.context.id)
    }
    if crashesInARow != 0 || history != nil { works(in: worker) }
    if call.sink == nil {
      say(.warn, "\(describe([call])) returned after it had been given up; that is dropped")
      results.append(call.result)
    } else {
      end(call, judged(outcome, call))
    }
    measure(worker)
    settle(worker)
  }

  /// Past its deadline a call is late, whatever it then returned.
  private func judged(_ outcome: AttemptOutcome, _ call: WorkerCall) -> AttemptOutcome {
    if call.stopped == .deadline {
      // It counts no more, but what a bound library opened in it is found there, and ended.
      if setup.foreign != nil, outcome.isOK, let sink = call.sink { _ = call.result.deliver(to: sink) }
      return .timedOut(reached: true)
    }
    if case .cancelled = outcome {
      // A service that waited until the deadline may have told the plugin before we come to it.
      let deadline = call.attempt.deadline
      if call.stopped == nil && deadline != 0 && timers.now() >= deadline { return .timedOut(reached: true) }
      return call.stopped == .person ? .cancelled : .broken("call() answered CANCELLED, but nothing had been cancelled")
    }
    guard outcome.isOK, let sink = call.sink else { return outcome }
    return call.result.deliver(to: sink).map { .broken($0) } ?? .ok
  }

  func breathed(_ worker: WorkerProcess) { pump() }

  func misused(_ worker: WorkerProcess, _ rule: String) {
    say(.warn, "it broke a rule of the interface: \(rule)")
    if !brokenRules.contains(rule) && brokenRules.count < Self.observedMax { brokenRules.append(rule) }
    misuses += 1
    guard misuses == Self.misusesMax else { return }
    _ = fault("it used calls after they had returned, \(misuses) times", in: worker, atOnce: true)
    if case .ready = state { leave(worker) }
  }

  func shutdownCrashed(_ worker: WorkerProcess, _ death: WorkerDeath) {
    say(.error, "its process \(death.cause) when it was asked to end\(advice(death, worker))")
    guard ends.count < Self.observedMax else { return }
    ends.append(End(cause: death.cause + place(death, worker), isCrash: true))
  }

  func shutdownHangs(_ worker: WorkerProcess) {
    say(.warn, "its shutdown does not return; its process is ended\(finalizers)")
    guard ends.count < Self.observedMax else { return }
    ends.append(End(cause: "did not return from its shutdown\(finalizers)", isCrash: false))
  }

  /// For a bound library that does not come to an end: which functions it can be in.
  private var finalizers: String {
    let names = setup.foreign?.finalizers ?? []
    return names.isEmpty ? "" : "; of its finalizers one does not return: \(names.joined(separator: ", "))"
  }

  func ended(_ worker: WorkerProcess, _ death: WorkerDeath, _ calls: [WorkerCall]) {
    stopLoadTimer()
    stopIdleTimer()
    var wasLoading = false
    if case .loading = state { wasLoading = true }
    state = .cold
    runsAlone = false
    whenEnded?()
    // What died before its hello is not the plugin's.
    let isFailure = death.kind == .crash || death.kind == .forbidden || death.kind == .violation
    let isFault = isFailure && worker.isConfined
    if death.kind != .asked && ends.count < Self.observedMax {
      ends.append(End(cause: death.cause + place(death, worker), isCrash: isFailure))
    }
    let culprit = calls.first { $0.number == death.culprit && death.culprit != 0 }
    var isQuarantined = false
    if isFault {
      let inCalls = calls.isEmpty ? "" : ", in \(describe(culprit.map { [$0] } ?? calls))"
      say(.error, "its process \(death.cause)\(inCalls)\(advice(death, worker))")
      let atOnce = death.kind != .crash
      isQuarantined = fault("its process \(death.cause)", in: worker, atOnce: atOnce)
      backOff()
    }
    for call in calls {
      running[call.number] = nil
      let advice = advice(death, worker)
      answer(call, death, advice, culprit: culprit, alone: calls.count == 1, isQuarantined: isQuarantined)
    }
    running = [:]
    let orphans = waiting.filter(\.isOfProcess)
    waiting.removeAll(where: \.isOfProcess)
    for call in orphans { endSoon(call, Self.noProcess) }
    if isFailure && !worker.isConfined {
      let why = "the worker program \(setup.program ?? "") \(death.cause) before it had confined itself"
      say(.error, "it cannot be started: \(why)")
      backOff()
      refuseWaiting(.notStarted(why))
    } else if wasLoading && isFault {
      let place = place(death, worker)
      let when = place.isEmpty ? " before it took calls" : place
      refuseWaiting(.startFailed("the process of \(name) \(death.cause)\(when)"))
    } else if isQuarantined, let history {
      refuseWaiting(quarantined(history))
    }
    pump()
    endIfDrained()
  }

  private func answer(
    _ call: WorkerCall, _ death: WorkerDeath, _ advice: String, culprit: WorkerCall?, alone: Bool, isQuarantined: Bool
  ) {
    if call.stopped != nil { return end(call, stopOutcome(call)) }
    if death.kind != .violation && (culprit == nil || culprit === call) && !alone {
      suspects.insert(call.context.id)
    }
    let blame = culprit.map { $0 === call ? "" : " in another call, \(describe([$0]))" } ?? ""
    let cause = "the process of \(name) \(death.cause)\(blame), while \(describe([call])) ran\(advice)"
    // A further attempt would only hear of the quarantine.
    end(call, isQuarantined || death.kind == .violation ? .broken(cause) : .crashed(cause))
  }

  /// For a bound library: where it ended, and what to look at; empty for a plugin.
  private func advice(_ death: WorkerDeath, _ worker: WorkerProcess) -> String {
    inLibrary(death, worker)?.advice ?? ""
  }

  /// The same, where it ended alone.
  private func place(_ death: WorkerDeath, _ worker: WorkerProcess) -> String { inLibrary(death, worker)?.place ?? "" }

  private func inLibrary(_ death: WorkerDeath, _ worker: WorkerProcess) -> LibraryDeath? {
    guard let foreign = setup.foreign, death.kind == .crash, worker.isConfined else { return nil }
    return LibraryDeath(death, functions: foreign.functions, library: setup.library, isLoaded: worker.isLoaded)
  }

  private func describe(_ calls: [WorkerCall]) -> String {
    calls.prefix(8).map { $0.isOfProcess ? "the end of a session" : "\($0.tool.name) (call \($0.context.id))" }
      .joined(separator: ", ")
      + (calls.count > 8 ? " and \(calls.count - 8) more" : "")
  }
}

extension StartedWorker {
  /// Ends a process that nobody can talk to.
  func abandon() {
    _ = kill(process, SIGKILL)
    while waitpid(process, nil, 0) < 0 && errno == EINTR {}
    closeAll()
  }
}

extension Isolation {
  var wire: UInt32 { UInt32(Isolation.allCases.firstIndex(of: self) ?? 0) }
  init(wire: UInt32) { self = Isolation.allCases[min(Int(wire), Isolation.allCases.count - 1)] }
}
