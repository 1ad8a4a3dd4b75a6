// What a worker prints, on its way to the log.

internal import EventLoop
internal import Glibc

/// One of a worker's pipes: emptied whatever comes, its last lines kept, and said as they were written, several at once.
///
/// A line is never said in two pieces, or half of a secret would stand in each and be known to nobody.
@IO
final class WorkerOutput {
  /// Of whole lines, between two times that they are said.
  private static var bytesKept: Int { 64 << 10 }
  /// Of a line; the rest of a longer one is dropped.
  private static var lineMax: Int { 8 << 10 }
  /// Of what is said at once, unless a single line is longer.
  private static var saidAtOnce: Int { 16 << 10 }
  /// How long lines are gathered before they go to the log.
  private static var delay: UInt64 { 500_000_000 }

  private let name: String
  /// The owner's; not closed here.
  private let descriptor: Int32
  private let timers: any Timers
  private let say: @IO (String) -> Void
  private var watch: Watch?
  private var timer: TimerToken?
  private var lines: [[UInt8]] = []
  private var bytes = 0
  /// The line that has not ended yet.
  private var begun: [UInt8] = []
  /// Of that line enough is known.
  private var isCut = false
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
    if !begun.isEmpty { keepLine() }
    tell()
  }

  private func readable() {
    if !read(atMost: 1) { watch?.cancel() }
    guard timer == nil, !lines.isEmpty || dropped > 0 else { return }
    timer = timers.after(Self.delay) { [weak self] in self?.tell() }
  }

  /// False at the end.
  @discardableResult
  private func read(atMost rounds: Int) -> Bool {
    var chunk = [UInt8](repeating: 0, count: Self.bytesKept)
    for _ in 0..<rounds {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
      take(chunk[..<count])
    }
    return true
  }

  private func take(_ chunk: ArraySlice<UInt8>) {
    var rest = chunk
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      append(rest[..<end])
      if !isCut { keepLine() }
      isCut = false
      rest = rest[(end + 1)...]
    }
    append(rest)
  }

  private func append(_ part: ArraySlice<UInt8>) {
    let room = isCut ? 0 : Self.lineMax - begun.count
    begun += part.prefix(room)
    dropped += max(0, part.count - room)
    guard !isCut, part.count > room else { return }
    keepLine()
    isCut = true
  }

  private func keepLine() {
    lines.append(begun)
    bytes += begun.count + 1
    begun = []
    var first = 0
    while bytes > Self.bytesKept {
      bytes -= lines[first].count + 1
      dropped += lines[first].count + 1
      first += 1
    }
    lines.removeFirst(first)
  }

  private func tell() {
    if let timer = timer.take() { timers.cancel(timer) }
    let before = dropped > 0 ? ["(\(dropped) bytes were dropped)"] : []
    var rest = lines[...]
    var texts: [String] = []
    while !rest.isEmpty {
      var piece: [UInt8] = []
      repeat {
        let line = rest.removeFirst()
        if !piece.isEmpty { piece.append(UInt8(ascii: "\n")) }
        piece += line
        // What a cut has left of a secret is looked for at the end only.
        if line.count == Self.lineMax { break }
      } while !rest.isEmpty && piece.count + rest[rest.startIndex].count < Self.saidAtOnce
      texts.append(String(decoding: piece, as: UTF8.self))
    }
    for text in before + texts { say("\(name): \(text)") }
    (lines, bytes, dropped) = ([], 0, 0)
  }
}
