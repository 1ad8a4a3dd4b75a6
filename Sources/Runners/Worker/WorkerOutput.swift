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
  /// Whole lines, each with its end.
  private var kept: [UInt8] = []
  /// The line that has not ended yet.
  private var begun: [UInt8] = []
  /// Of that line enough is kept already.
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
    if !begun.isEmpty { keepBegun() }
    tell()
  }

  private func readable() {
    if !read(atMost: 1) { watch?.cancel() }
    guard timer == nil, !kept.isEmpty || dropped > 0 else { return }
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
    guard let last = chunk.lastIndex(of: Self.newLine) else { return append(chunk) }
    var whole = chunk[...last]
    if isCut, let end = whole.firstIndex(of: Self.newLine) {
      dropped += end - whole.startIndex
      whole = whole[(end + 1)...]
      isCut = false
    }
    kept += begun
    kept += whole
    begun = []
    append(chunk[(last + 1)...])
    trim()
  }

  /// To the line that has not ended.
  private func append(_ part: ArraySlice<UInt8>) {
    let room = isCut ? 0 : Self.lineMax - begun.count
    begun += part.prefix(room)
    dropped += max(0, part.count - room)
    guard !isCut, part.count > room else { return }
    keepBegun()
    isCut = true
  }

  private func keepBegun() {
    kept += begun
    kept.append(Self.newLine)
    begun = []
    trim()
  }

  private func trim() {
    let over = kept.count - Self.bytesKept
    guard over > 0, let end = kept[(over - 1)...].firstIndex(of: Self.newLine) else { return }
    dropped += end + 1
    kept.removeFirst(end + 1)
  }

  private func tell() {
    if let timer = timer.take() { timers.cancel(timer) }
    var texts: [String] = []
    var text: [UInt8] = []
    func end() {
      if !text.isEmpty { texts.append(String(decoding: text, as: UTF8.self)) }
      text = []
    }
    for line in kept.split(separator: Self.newLine) {
      let part = line.prefix(Self.lineMax)
      dropped += line.count - part.count
      if text.count + part.count >= Self.saidAtOnce { end() }
      if !text.isEmpty { text.append(Self.newLine) }
      text += part
      // What a cut has left of a secret is looked for at the end only.
      if part.count == Self.lineMax { end() }
    }
    end()
    if dropped > 0 { texts.insert("(\(dropped) bytes were dropped)", at: 0) }
    (kept, dropped) = ([], 0)
    for text in texts { say("\(name): \(text)") }
  }

  private static var newLine: UInt8 { UInt8(ascii: "\n") }
}
