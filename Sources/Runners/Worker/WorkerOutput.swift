// What a worker prints, on its way to the log.

internal import EventLoop
internal import Glibc

/// One of a worker's pipes: emptied whatever comes, its last bytes kept, and said in gathered lines.
@IO
final class WorkerOutput {
  private static var bytesKept: Int { 64 << 10 }
  /// How long lines are gathered before they go to the log.
  private static var delay: UInt64 { 500_000_000 }

  private let name: String
  /// The owner's; not closed here.
  private let descriptor: Int32
  private let timers: any Timers
  private let say: @IO (String) -> Void
  private var watch: Watch?
  private var timer: TimerToken?
  private var bytes: [UInt8] = []
  private var dropped = 0

  init(_ name: String, _ descriptor: Int32, _ timers: any Timers, say: @escaping @IO (String) -> Void) {
    (self.name, self.descriptor, self.timers, self.say) = (name, descriptor, timers, say)
  }

  func open() throws(SystemError) {
    watch = try EventLoop.shared.watch(descriptor, .readable) { [weak self] _ in self?.readable() }
  }

  /// The process is gone: what is left in the pipe is read and said.
  func finish() {
    watch?.cancel()
    watch = nil
    read(atMost: 16)
    tell()
  }

  private func readable() {
    if !read(atMost: 1) { watch?.cancel() }
    guard timer == nil, !bytes.isEmpty else { return }
    timer = timers.after(Self.delay) { [weak self] in self?.tell() }
  }

  /// False at the end.
  @discardableResult
  private func read(atMost rounds: Int) -> Bool {
    var chunk = [UInt8](repeating: 0, count: Self.bytesKept)
    for _ in 0..<rounds {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
      keep(chunk[..<count])
    }
    return true
  }

  private func keep(_ more: ArraySlice<UInt8>) {
    bytes += more
    guard bytes.count > Self.bytesKept else { return }
    dropped += bytes.count - Self.bytesKept
    bytes.removeFirst(bytes.count - Self.bytesKept)
  }

  private func tell() {
    if let timer = timer.take() { timers.cancel(timer) }
    guard !bytes.isEmpty else { return }
    let before = dropped > 0 ? "(\(dropped) bytes before this were dropped) " : ""
    say("\(name): \(before)\(String(decoding: bytes, as: UTF8.self))")
    bytes.removeAll()
    dropped = 0
  }
}
