// Threads for what waits, so that no task does.

internal import Glibc
internal import Synchronization

/// Runs functions that wait on threads of its own: as many as wait at once, up to a bound, each kept a while for the next.
///
/// The header promises that host functions may be called from any thread while the call runs.
@safe final class WaitingThreads: Sendable {
  private let state = Mutex(State())
  private let work = Semaphore()

  private struct State {
    var queue: [@Sendable () -> Void] = []
    var threads = 0
    var idle = 0
    var isEnding = false
  }

  /// As many host functions may wait at once; more of them queue.
  static let threadsMax = 64
  /// How long a thread waits for more.
  private static let idleSeconds = 5

  func run<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      enqueue { continuation.resume(with: Swift.Result { try body() }) }
    }
  }

  /// Ends the threads; returns when they are gone. No call may be running.
  func end() {
    let count = state.withLock { state in
      state.isEnding = true
      return state.threads
    }
    for _ in 0..<count { work.signal() }
    while state.withLock({ $0.threads }) > 0 { usleep(100) }
  }

  private func enqueue(_ job: @escaping @Sendable () -> Void) {
    let starts = state.withLock { state in
      state.queue.append(job)
      guard state.idle < state.queue.count, state.threads < Self.threadsMax else { return false }
      state.threads += 1
      return true
    }
    work.signal()
    guard starts, !start() else { return }
    // No thread is to be had: one that exists takes the job, or this one.
    let alone = state.withLock { state in
      state.threads -= 1
      return state.threads == 0
    }
    if alone, let job = next() { job() }
  }

  private func start() -> Bool {
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(self)
    let failed = unsafe pthread_create(
      &thread, nil,
      { context in
        unsafe Unmanaged<WaitingThreads>.fromOpaque(context!).takeRetainedValue().serve()
        return nil
      }, context.toOpaque())
    if failed != 0 { unsafe context.release() } else { pthread_detach(thread) }
    return failed == 0
  }

  private func serve() {
    while true {
      state.withLock { $0.idle += 1 }
      let woken = work.wait(seconds: Self.idleSeconds)
      state.withLock { $0.idle -= 1 }
      if let job = next() {
        job()
      } else if !woken || state.withLock({ $0.isEnding }) {
        // Between the look and the end a job may have come; it started a thread of its own then, or finds none idle.
        let ends = state.withLock { state in
          guard state.queue.isEmpty else { return false }
          state.threads -= 1
          return true
        }
        if ends { return }
      }
    }
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { $0.queue.isEmpty ? nil : $0.queue.removeFirst() }
  }
}

/// A counter to wait for.
@safe final class Semaphore: Sendable {
  // sem_t is made for threads to share.
  private nonisolated(unsafe) let semaphore: UnsafeMutablePointer<sem_t>

  init() {
    unsafe semaphore = .allocate(capacity: 1)
    unsafe sem_init(semaphore, 0, 0)
  }

  deinit {
    unsafe sem_destroy(semaphore)
    unsafe semaphore.deallocate()
  }

  func signal() { unsafe sem_post(semaphore) }

  func wait() { while unsafe sem_wait(semaphore) != 0 {} }

  /// `false`: the time was up.
  func wait(seconds: Int) -> Bool {
    var end = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &end)
    end.tv_sec += seconds
    while unsafe sem_timedwait(semaphore, &end) != 0 {
      if errno == ETIMEDOUT { return false }
    }
    return true
  }
}
