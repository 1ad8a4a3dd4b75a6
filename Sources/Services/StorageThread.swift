// The thread on which storage waits for the disk.

internal import Glibc
internal import Synchronization

/// Runs jobs in their order, on a thread that starts with the first one and lasts as long as the process. One for all
/// plugins: their files are small, and the disk is one.
///
/// `@unchecked Sendable`: the jobs are guarded by the lock, the semaphore is one.
@safe
final class StorageThread: @unchecked Sendable {
  static let shared = StorageThread()

  private let wake: UnsafeMutablePointer<sem_t>
  private let state = Mutex(State())

  private struct State {
    var jobs: [@Sendable () -> Void] = []
    var isStarted = false
  }

  private init() {
    unsafe wake = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    unsafe sem_init(wake, 0, 0)
  }

  /// `false`: there is no thread to be had, and the job will not run.
  func run(_ job: @escaping @Sendable () -> Void) -> Bool {
    let isThere = state.withLock { state in
      if !state.isStarted { state.isStarted = start() }
      if state.isStarted { state.jobs.append(job) }
      return state.isStarted
    }
    if isThere { unsafe sem_post(wake) }
    return isThere
  }

  private func start() -> Bool {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var handle = pthread_t()
    return unsafe pthread_create(&handle, &attributes, runStorageThread, Unmanaged.passUnretained(self).toOpaque()) == 0
  }

  fileprivate func loop() {
    while true {
      while unsafe sem_wait(wake) != 0 {}
      let job = state.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }
      job?()
    }
  }
}

private func runStorageThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  unsafe Unmanaged<StorageThread>.fromOpaque(context!).takeUnretainedValue().loop()
  return nil
}
