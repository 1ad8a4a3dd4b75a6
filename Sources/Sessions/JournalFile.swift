// The journal on disk, as the loop sees it: steps go into the spool, a thread of its own writes them into the tables.

public import EventLoop
internal import Glibc
public import Journal

/// The journal of this process; any number of runs at once.
///
/// A step that was taken survives the end of the process, because the spool does. Who asks for `durable` waits until it is in
/// the tables and on the disk. When the disk does not take it, the run goes on, and hears so.
@IO
public final class JournalFile {
  public nonisolated let detail: JournalDetail
  private let place: JournalPlace
  private let desk: WriterDesk
  private var spool: Spool
  /// Larger ones that had to be made; the first stays, because others look at it to see whether this process lives.
  private var olderSpools: [Spool] = []
  private var writer: StepWriter
  private var trouble: @IO (String) -> Void = { _ in }
  private var condition = Condition.well
  private var hasComplained = false
  /// Records that were put, and the waiters for some of them.
  private var put: UInt64 = 0
  private var waiters: [(ticket: UInt64, waiter: any JournalWaiter)] = []
  /// What the spool has no room for.
  private var held: [(record: [UInt8], durable: Bool, waiter: any JournalWaiter)] = []
  private var closing: CheckedContinuation<Void, Never>?

  private enum Condition {
    case well
    case stalled(DatabaseError)
    case broken(DatabaseError)
    case closed
  }

  /// Makes the spool; the file itself is opened by the writer, when there is something to write.
  public nonisolated init(
    _ place: JournalPlace, detail: JournalDetail, redaction: Redaction? = nil
  ) throws(DatabaseError) {
    self.place = place
    self.detail = detail
    FolderPath.make(place.spools)
    spool = try Spool(in: place.spools)
    desk = WriterDesk(spool)
    writer = StepWriter(keepsBodies: detail == .full, redaction, epoch: Self.epoch())
  }

  /// Names this process, for whoever asks in whose hands a session is.
  public nonisolated var owner: Int64 { Int64(bitPattern: desk.spool.id) }

  /// To be called once, before the first step. `trouble` hears once, in a sentence, that the journal is not written.
  public func start(trouble: @escaping @IO (String) -> Void) {
    self.trouble = trouble
    let thread = WriterThread(place, desk) { [weak self] news in self?.hear(news) }
    guard thread.start() else {
      return hear(.broken(DatabaseError(.other, place.database, "no thread can be started for it")))
    }
  }

  /// The journal of one run.
  public func journal() -> any Journal { RunRecord(self) }

  /// Waits until everything is in the tables.
  public func close() async {
    if case .broken = condition { return }
    if case .closed = condition { return }
    await withCheckedContinuation { continuation in
      closing = continuation
      desk.end()
    }
  }

  // MARK: Steps

  func record(_ step: Step, of run: RunKey, durable: Bool, then next: any JournalWaiter) {
    switch condition {
    case .broken(let error): return next.recorded(JournalFailure(message: error.description))
    case .closed: return next.recorded(JournalFailure(message: "the journal is closed"))
    case .well, .stalled: break
    }
    writer.write(step, run: run)
    guard held.isEmpty, spool.put(writer) else { return hold(writer.bytes, durable, next) }
    note(durable, next)
  }

  private func note(_ durable: Bool, _ next: any JournalWaiter) {
    put += 1
    guard durable else {
      if spool.used > spool.capacity / 2 { desk.hurry(sync: false, answer: false) } else { desk.note() }
      return next.recorded(nil)
    }
    // It stays in the spool; but nobody waits for a disk that takes nothing.
    if case .stalled(let error) = condition { return next.recorded(JournalFailure(message: error.description)) }
    waiters.append((put, next))
    desk.hurry(sync: true, answer: true)
  }

  /// Waits for room.
  private func hold(_ record: [UInt8], _ durable: Bool, _ next: any JournalWaiter) {
    if case .stalled(let error) = condition { return next.recorded(JournalFailure(message: error.description)) }
    held.append((record, durable, next))
    desk.hurry(sync: false, answer: true)
  }

  private func putHeld() {
    var taken = 0
    while taken < held.count {
      let (record, durable, waiter) = held[taken]
      if !spool.put(record) {
        guard spool.used == 0, !spool.canHold(record) else { break }
        guard grow(for: record), spool.put(record) else {
          taken += 1
          waiter.recorded(JournalFailure(message: "there is no room for a step of \(record.count) bytes"))
          continue
        }
      }
      taken += 1
      note(durable, waiter)
    }
    held.removeFirst(taken)
    if !held.isEmpty { desk.hurry(sync: false, answer: true) }
  }

  /// A larger spool, for a record that the usual one never holds.
  private func grow(for record: [UInt8]) -> Bool {
    var capacity = Spool.capacityUsual
    while capacity / 2 < UInt64(record.count) + 4096 { capacity *= 2 }
    guard let larger = try? Spool(in: place.spools, capacity: capacity) else { return false }
    olderSpools.append(spool)
    spool = larger
    desk.spool = larger
    return true
  }

  // MARK: The writer's news

  private func hear(_ news: WriterThread.News) {
    switch news {
    case .written(let synced):
      condition = .well
      while let first = waiters.first, first.ticket <= synced {
        waiters.removeFirst()
        first.waiter.recorded(nil)
      }
      putHeld()
      // What came while the writer was at it.
      if !waiters.isEmpty { desk.hurry(sync: true, answer: true) }
    case .stalled(let error):
      condition = .stalled(error)
      fail(error)
    case .broken(let error):
      condition = .broken(error)
      fail(error)
      end(removing: true)
    case .ended(let isComplete):
      condition = .closed
      // What was not written stays for the next program that finds room.
      end(removing: isComplete)
    }
  }

  private func fail(_ error: DatabaseError) {
    if !hasComplained { trouble("\(error.description); the run goes on, and is kept in memory only") }
    hasComplained = true
    let failure = JournalFailure(message: error.description)
    let lost = waiters.map(\.waiter) + held.map(\.waiter)
    waiters = []
    held = []
    for waiter in lost { waiter.recorded(failure) }
  }

  private func end(removing: Bool) {
    for older in olderSpools { older.close(remove: removing) }
    olderSpools = []
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
