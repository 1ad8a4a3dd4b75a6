// The thread that starts worker processes, and does whatever else about them blocks for a moment.

internal import Glibc
internal import LinuxEvents
internal import Synchronization

/// Runs one job after the other on a thread that lasts as long as the process: the kernel ends a worker when the thread
/// that started it ends, so no other thread may start one.
///
/// `@unchecked Sendable`: `wake` is a semaphore, made for being shared.
@safe
final class SpawnerThread: @unchecked Sendable {
  static let shared = SpawnerThread("collet-spawn")
  /// Another, which starts none, for what may take long: others would wait for their processes meanwhile.
  static let measuring = SpawnerThread("collet-measure")

  private let jobs = Mutex<[@Sendable () -> Void]>([])
  private let wake: UnsafeMutablePointer<sem_t>
  private let name: String

  private init(_ name: String) {
    self.name = name
    unsafe wake = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    unsafe sem_init(wake, 0, 0)
    var thread = pthread_t()
    // The thread's own reference: it never ends.
    let own = unsafe Unmanaged.passRetained(self).toOpaque()
    let status = unsafe pthread_create(
      &thread, nil, { own in unsafe Unmanaged<SpawnerThread>.fromOpaque(own!).takeUnretainedValue().loop() }, own)
    guard status == 0 else { fatalError("no thread to start workers from: error \(status)") }
    pthread_detach(thread)
  }

  func run(_ job: @escaping @Sendable () -> Void) {
    jobs.withLock { $0.append(job) }
    unsafe sem_post(wake)
  }

  private func loop() -> Never {
    unsafe le_name_thread(name)
    while true {
      while unsafe sem_wait(wake) != 0 {}
      let job = jobs.withLock { $0.removeFirst() }
      job()
    }
  }
}
