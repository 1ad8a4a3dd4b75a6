// The journal on disk, as the loop sees it: steps go into the spool, a thread of its own writes them into the tables.

public import EventLoop
internal import Glibc
public import Journal

/// The journal of this process; any number of runs at once.
///
/// A step that was taken survives the end of the process, because the spool does. Who asks for `durable` waits until it is in
/// the tables and on the disk. When the disk does not take it, the run goes on, and hears so. Whatever fails, what reaches the
/// tables is a beginning of what was recorded: a step that is lost takes all that follow with it.
@IO
public final class JournalFile {
  public nonisolated let detail: JournalDetail
  private let place: JournalPlace
  private let desk: WriterDesk
  private nonisolated let spool: Spool
  private var writer: StepWriter
  private var trouble: @IO (String) -> Void = { _ in }
  private var condition = Condition.well
  private var hasComplained = false
  /// Records that were put, and the waiters for some of them.
  private var put: UInt64 = 0
  private var waiters: [(ticket: UInt64, waiter: any JournalWaiter)] = []
  /// The number of a record that is too large for the spool and that the writer has in its hands: what follows waits.
  private var handed: UInt64?
  /// What the spool has no room for, in its order.
  private var held: [Held] = []
  private var heldBytes = 0
  private var isPutting = false
  private var closing: CheckedContinuation<Void, Never>?

  private struct Held {
    let record: [UInt8]
    let durable: Bool
    /// `nil` once it has heard that the disk takes nothing.
    var waiter: (any JournalWaiter)?
  }

  private enum Condition {
    case well
    case stalled(DatabaseError)
    /// Nothing is taken any more; `isWriting`: what was taken before is written as soon as that is possible.
    case broken(DatabaseError, isWriting: Bool)
    case closed
  }

  /// While a disk takes nothing, so much waits in memory for better times.
  private static var heldBytesMax: Int { 64 << 20 }

  /// Makes the spool; the file itself is opened by the writer, when there is something to write.
  public nonisolated init(
    _ place: JournalPlace, detail: JournalDetail, redaction: Redaction? = nil
  ) throws(DatabaseError) {
    self.place = place
    self.detail = detail
    FolderPath.make(place.spools)
    spool = try Spool(in: place.spools)
    owner = Int64(bitPattern: spool.id)
    desk = WriterDesk()
    writer = StepWriter(keepsBodies: detail == .full, redaction, epoch: Self.epoch())
  }

  /// Names this process, for whoever asks in whose hands a session is.
  public nonisolated let owner: Int64

  /// To be called once, before the first step. `trouble` hears once, in a sentence, that the journal is not written.
  public func start(trouble: @escaping @IO (String) -> Void) {
    self.trouble = trouble
    let thread = WriterThread(place, spool, desk) { [weak self] news in self?.hear(news) }
    guard thread.start() else {
      return hear(.broken(DatabaseError(.other, place.database, "no thread can be started for it")))
    }
  }

  /// The journal of one run.
  public func journal() -> any Journal { RunRecord(self) }

  /// Waits until everything is in the tables. Until then this process has its sessions, whatever became of the file.
  public func close() async {
    await withCheckedContinuation { continuation in
      // Asked in here: on the way the writer's news may come, and it would be too late for the end that it told of.
      switch condition {
      case .closed: continuation.resume()
      case .broken(_, isWriting: false):
        end(removing: true)
        continuation.resume()
      case .well, .stalled, .broken:
        closing = continuation
        // What waits for room is tried again before that.
        if isAllPut { desk.end() } else { desk.hurry(sync: false, answer: true) }
      }
    }
  }

  /// How often a disk that takes nothing is asked once more by a program that ends.
  private var lastTries = 3
  private var isAllPut: Bool { held.isEmpty && handed == nil }

  /// Instead of `start`, or after `close`: nothing will be recorded.
  public nonisolated func abandon() { spool.close(remove: true) }

  // MARK: Steps

  func record(_ step: Step, of run: RunKey, durable: Bool, then next: any JournalWaiter) {
    switch condition {
    case .broken(let error, _): return next.recorded(JournalFailure(message: error.description))
    case .closed: return next.recorded(JournalFailure(message: "the journal is closed"))
    case .well, .stalled: break
    }
    writer.write(step, run: run)
    guard handed == nil, held.isEmpty, spool.put(writer) else { return hold(writer.bytes, durable, next) }
    note(durable, next)
  }

  private func note(_ durable: Bool, _ next: (any JournalWaiter)?) {
    put += 1
    guard durable else {
      if spool.used > spool.capacity / 2 { desk.hurry(sync: false, answer: false) } else { desk.note() }
      next?.recorded(nil)
      return
    }
    join(next)
    desk.hurry(sync: true, answer: true)
  }

  /// Until the record that was put last is written; but nobody waits for a disk that takes nothing.
  private func join(_ next: (any JournalWaiter)?) {
    guard let next else { return }
    if case .stalled(let error) = condition { return next.recorded(JournalFailure(message: error.description)) }
    waiters.append((put, next))
  }

  /// Waits for room, or for the writer to take it as it is.
  private func hold(_ record: [UInt8], _ durable: Bool, _ next: any JournalWaiter) {
    if case .stalled(let error) = condition {
      // With one of them lost none that follows may be kept.
      if heldBytes + record.count > Self.heldBytesMax {
        condition = .broken(error, isWriting: true)
      } else {
        held.append(Held(record: record, durable: durable, waiter: nil))
        heldBytes += record.count
      }
      return next.recorded(JournalFailure(message: error.description))
    }
    held.append(Held(record: record, durable: durable, waiter: next))
    heldBytes += record.count
    putHeld()
  }

  /// Puts what there is room for. Whoever is told of it may record the next step before this returns: that one joins the
  /// end of `held`, and the round that is under way takes it in its turn.
  private func putHeld() {
    guard !isPutting else { return }
    isPutting = true
    var taken = 0
    while handed == nil, taken < held.count {
      let next = held[taken]
      let isForHand = !spool.canHold(next.record)
      guard isForHand || spool.put(next.record) else { break }
      held[taken].waiter = nil
      taken += 1
      heldBytes -= next.record.count
      if isForHand { hand(next) } else { note(next.durable, next.waiter) }
    }
    held.removeFirst(taken)
    isPutting = false
    if !held.isEmpty, handed == nil { desk.hurry(sync: false, answer: true) }
  }

  /// No spool holds it: the writer gets it behind everything in the spool, and what survives the process is in the tables.
  private func hand(_ record: Held) {
    put += 1
    handed = put
    desk.hand(record.record)
    join(record.waiter)
    desk.hurry(sync: record.durable, answer: true)
  }

  // MARK: The writer's news

  private func hear(_ news: WriterThread.News) {
    switch news {
    case .written(let count, let synced):
      // Where something was lost, what follows stays lost.
      if case .stalled = condition { condition = .well }
      if let number = handed, number <= count { handed = nil }
      while let first = waiters.first, first.ticket <= synced {
        waiters.removeFirst()
        first.waiter.recorded(nil)
      }
      putHeld()
      // What came while the writer was at it: the answer that was asked for with it may have been this one.
      if !waiters.isEmpty || handed != nil { desk.hurry(sync: !waiters.isEmpty, answer: true) }
      if closing != nil, isAllPut { desk.end() }
    case .stalled(let error):
      switch condition {
      case .well, .stalled: condition = .stalled(error)
      case .broken, .closed: break
      }
      fail(error)
      guard closing != nil else { break }
      // What lies in the spool outlives this process; what waits for room does not, and gets some seconds more.
      lastTries -= 1
      if isAllPut || lastTries <= 0 { desk.end() }
    case .broken(let error):
      condition = .broken(error, isWriting: false)
      fail(error)
      held = []
      heldBytes = 0
      if closing != nil { end(removing: true) }
    case .ended(let isComplete):
      // What was not written stays for the next program that finds room.
      end(removing: isComplete)
    }
  }

  private func fail(_ error: DatabaseError) {
    if !hasComplained { trouble("\(error.description); the run goes on, and is kept in memory only") }
    hasComplained = true
    let failure = JournalFailure(message: error.description)
    let lost = waiters.map(\.waiter) + held.compactMap(\.waiter)
    waiters = []
    for place in held.indices { held[place].waiter = nil }
    for waiter in lost { waiter.recorded(failure) }
  }

  private func end(removing: Bool) {
    condition = .closed
    spool.close(remove: removing)
    closing?.resume()
    closing = nil
  }

  /// Nanoseconds from the beginning of the loop's clock to 1970.
  private nonisolated static func epoch() -> UInt64 {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec) &- EventLoop.now()
  }
}

/// One run's way into the file.
@IO
private final class RunRecord: Journal {
  nonisolated let detail: JournalDetail
  private let file: JournalFile
  private var run: RunKey?

  init(_ file: JournalFile) {
    self.file = file
    detail = file.detail
  }

  func record(_ step: Step, durable: Bool, then next: any JournalWaiter) {
    if case .runStarted(let step) = step { run = RunKey(step.run) }
    guard let run else { return next.recorded(JournalFailure(message: "the run has no name")) }
    file.record(step, of: run, durable: durable, then: next)
  }
}
