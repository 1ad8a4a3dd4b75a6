// Where the I/O thread and the writer's thread meet.

internal import Glibc
internal import Synchronization

/// Wakes the writer, and says how much hurry there is. Nobody waits here but the writer.
///
/// `@unchecked Sendable`: a semaphore, atomics and a lock.
@safe
final class WriterDesk: @unchecked Sendable {
  private let wake: UnsafeMutablePointer<sem_t>
  /// The writer sleeps until somebody says otherwise.
  private let isIdle = Atomic<Bool>(true)
  private let isUrgent = Atomic<Bool>(false)
  private let isSyncWanted = Atomic<Bool>(false)
  private let isAnswerWanted = Atomic<Bool>(false)
  private let isEnding = Atomic<Bool>(false)
  private let large = Mutex<[UInt8]?>(nil)

  /// So long steps may stay in the spool, for the sake of larger batches.
  static var gatheringNS: Int { 50_000_000 }
  /// A disk that was full is tried again after so long.
  static var pauseNS: Int { 1_000_000_000 }

  init() {
    unsafe wake = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    unsafe sem_init(wake, 0, 0)
  }

  deinit {
    unsafe sem_destroy(wake)
    unsafe wake.deallocate()
  }

  // MARK: The I/O thread

  /// There are records; the writer takes them when it is time.
  func note() {
    if isIdle.load(ordering: .relaxed), isIdle.exchange(false, ordering: .acquiringAndReleasing) { post() }
  }

  /// The records are to be taken at once; with `sync` to the disk, with `answer` somebody waits to hear of it.
  func hurry(sync: Bool, answer: Bool) {
    if sync { isSyncWanted.store(true, ordering: .releasing) }
    if answer { isAnswerWanted.store(true, ordering: .releasing) }
    // Once until the writer has heard of it: each post is a round of the writer, with a transaction.
    if !isUrgent.exchange(true, ordering: .acquiringAndReleasing) { post() }
  }

  /// A record that no spool holds; it comes behind everything in the spool, to which nothing is added until it is written.
  func hand(_ record: [UInt8]) { large.withLock { $0 = record } }

  /// What is there is taken, then the writer ends.
  func end() {
    isEnding.store(true, ordering: .releasing)
    post()
  }

  // MARK: The writer

  /// Waits until there is something to do, and then a little longer if nobody is in a hurry.
  func wait() {
    unsafe wait(for: nil)
    if !isUrgent.load(ordering: .acquiring), !isEnding.load(ordering: .acquiring) {
      unsafe wait(for: Self.gatheringNS)
    }
    calm()
  }

  /// Waits until a full disk may have room again.
  func pause() {
    unsafe wait(for: Self.pauseNS)
    calm()
  }

  /// Takes what those in a hurry had put and asked for; the next one posts again.
  private func calm() { _ = isUrgent.exchange(false, ordering: .acquiringAndReleasing) }

  /// The record in its hands; to be asked for before the spool is read.
  var handed: [UInt8]? { large.withLock { $0 } }
  func wroteHanded() { large.withLock { $0 = nil } }

  func takeSync() -> Bool { isSyncWanted.exchange(false, ordering: .acquiringAndReleasing) }
  func takeAnswer() -> Bool { isAnswerWanted.exchange(false, ordering: .acquiringAndReleasing) }
  var mustEnd: Bool { isEnding.load(ordering: .acquiring) }

  /// Everything was taken; `hasMore` looks once more, because a record may have come before this.
  func rest(hasMore: () -> Bool) {
    isIdle.store(true, ordering: .sequentiallyConsistent)
    if hasMore(), isIdle.exchange(false, ordering: .acquiringAndReleasing) { post() }
  }

  private func post() { unsafe sem_post(wake) }

  @unsafe
  private func wait(for nanoseconds: Int?) {
    guard let nanoseconds else {
      while unsafe sem_wait(wake) != 0 {}
      return
    }
    var until = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &until)
    until.tv_nsec += nanoseconds
    until.tv_sec += until.tv_nsec / 1_000_000_000
    until.tv_nsec %= 1_000_000_000
    while unsafe sem_timedwait(wake, &until) != 0, errno == EINTR {}
  }
}
