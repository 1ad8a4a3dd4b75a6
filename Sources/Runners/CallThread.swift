// An OS thread for code that may block: plugins are called here and never on Swift's cooperative pool.

internal import EventLoop
internal import Glibc

/// One thread that runs one job after the other and sleeps between them. Its owner gives it a job only when the last
/// one has reported back.
///
/// `@unchecked Sendable`: `job` and `isEnding` pass from the owner to the thread through the semaphore.
@safe
final class CallThread: @unchecked Sendable {
  /// The header promises plugins 1 MiB; this leaves room for our own frames and for theirs to be careless.
  static var stackBytes: Int { 2 << 20 }
  /// Below the stack, so that a large frame cannot step over it.
  static var guardBytes: Int { 64 << 10 }

  private let wake: UnsafeMutablePointer<sem_t>
  private var job: (@Sendable () -> Void)?
  private var isEnding = false

  private init() {
    unsafe wake = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    unsafe sem_init(wake, 0, 0)
  }

  deinit {
    unsafe sem_destroy(wake)
    unsafe wake.deallocate()
  }

  /// Starts a thread; it lasts until `end`, whoever still refers to it.
  static func start() throws(SystemError) -> CallThread {
    let thread = CallThread()
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, stackBytes)
    unsafe pthread_attr_setguardsize(&attributes, guardBytes)
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var handle = pthread_t()
    let context = unsafe Unmanaged.passRetained(thread)
    let status = unsafe pthread_create(&handle, &attributes, runCallThread, context.toOpaque())
    guard status == 0 else {
      unsafe context.release()
      throw SystemError(call: "pthread_create", number: status)
    }
    return thread
  }

  /// Runs `job` on the thread.
  func run(_ job: @escaping @Sendable () -> Void) {
    self.job = job
    unsafe sem_post(wake)
  }

  /// Ends the thread, which has nothing to do.
  func end() {
    isEnding = true
    unsafe sem_post(wake)
  }

  fileprivate func loop() {
    while true {
      while unsafe sem_wait(wake) != 0 {}
      guard !isEnding, let job else { return }
      self.job = nil
      job()
    }
  }
}

private func runCallThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  let thread = unsafe Unmanaged<CallThread>.fromOpaque(context!).takeRetainedValue()
  thread.loop()
  return nil
}
