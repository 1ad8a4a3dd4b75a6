// Puts lines behind what a file holds, on a thread of its own: a file may be a pipe that nobody reads, or lie on a disk that
// does not answer.

internal import EventLoop
internal import Glibc

/// One line on its way into a file.
final class FileAppend: Sendable {
  private let line: [UInt8]
  private let path: String
  private let done: @IO @Sendable (String?) -> Void

  /// `done` hears on the I/O thread why the line was not written, `nil` when it was; or never.
  static func start(_ line: [UInt8], _ path: String, done: @escaping @IO @Sendable (String?) -> Void) {
    let append = FileAppend(line, path, done)
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var handle = pthread_t()
    let context = unsafe Unmanaged.passRetained(append).toOpaque()
    guard unsafe pthread_create(&handle, &attributes, runFileAppend, context) != 0 else { return }
    unsafe Unmanaged<FileAppend>.fromOpaque(context).release()
    append.tell("no thread can be started for \(path)")
  }

  private init(_ line: [UInt8], _ path: String, _ done: @escaping @IO @Sendable (String?) -> Void) {
    self.line = line
    self.path = path
    self.done = done
  }

  fileprivate func run() { tell(append() ? nil : "\(path) cannot be written") }

  private func tell(_ failure: String?) {
    let done = done
    EventLoop.shared.post { done(failure) }
  }

  private func append() -> Bool {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    let descriptor = unsafe open(path, flags, 0o600)
    // A pipe without a reader is refused here.
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard fcntl(descriptor, F_SETFL, O_APPEND) == 0 else { return false }
    // In one piece: several programs may write to one file.
    let text = line + [UInt8(ascii: "\n")]
    let count = unsafe text.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    return count == text.count
  }
}

private func runFileAppend(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context = unsafe context else { return nil }
  unsafe Unmanaged<FileAppend>.fromOpaque(context).takeRetainedValue().run()
  return nil
}
