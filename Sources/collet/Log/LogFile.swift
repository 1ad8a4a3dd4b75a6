// The log: JSON lines below the home, rotated and redacted. Full causes go here; the model and the journal never see
// them.

import Calls
import EventLoop
import Glibc
import JSON
import Runners
import Services

/// Appends lines to a file, or to standard error.
///
/// A log that cannot be written never stops a call: the first failure is reported once, on standard error.
@IO
final class LogFile: CallLog, PluginLog {
  private let path: String
  private let threshold: LogLevel
  private let redactor: Redactor
  private var descriptor: Int32 = -1
  private var size: Int64 = 0
  private var reported = false
  /// What plugins may still say of themselves, by name.
  private var shares: [String: LogShare] = [:]

  /// `path` is `-` for standard error.
  nonisolated init(path: String, threshold: LogLevel, redactor: Redactor) {
    self.path = path
    self.threshold = threshold
    self.redactor = redactor
  }

  func note(_ level: LogLevel, _ text: String, call: String, tool: String, plugin: String) {
    guard level >= threshold else { return }
    append(line(level, text, call: call, tool: tool, plugin: plugin))
  }

  func quote(_ level: LogLevel, _ text: String, call: String, tool: String, plugin: String) {
    guard level >= threshold else { return }
    let said = line(level, text, call: call, tool: tool, plugin: plugin)
    var share = shares[plugin] ?? LogShare(now: EventLoop.now())
    defer { shares[plugin] = share }
    guard share.take(said.count, now: EventLoop.now()) else { return }
    if let lost = share.takeLost() {
      self.line(.warn, plugin: plugin, "\(lost) lines that it wrote were dropped: it said more than its share")
    }
    append(said)
  }

  private func line(_ level: LogLevel, _ text: String, call: String, tool: String, plugin: String) -> [UInt8] {
    var line = JSONWriter()
    line.beginObject()
    for (name, value) in [
      ("t", timestamp()), ("level", level.word), ("message", redactor.redacted(cut: text)), ("call", call),
      // As the model gave it.
      ("tool", redactor.redacted(tool)), ("plugin", plugin),
    ] where !value.isEmpty {
      line.key(name)
      line.string(value)
    }
    line.endObject()
    return line.bytes + [UInt8(ascii: "\n")]
  }

  func line(_ level: LogLevel, plugin: String, _ text: String) {
    note(level, text, call: "", tool: "", plugin: plugin)
  }

  func quote(_ level: LogLevel, plugin: String, _ text: String) {
    quote(level, text, call: "", tool: "", plugin: plugin)
  }

  private func append(_ line: [UInt8]) {
    if descriptor < 0 && !open() { return }
    if size + Int64(line.count) > Self.bytesMax && path != "-" { rotate() }
    // One write a line: lines of several processes do not mix (O_APPEND).
    let count = unsafe line.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count == line.count { size += Int64(count) } else { report("cannot write") }
  }

  private func open() -> Bool {
    if path == "-" {
      descriptor = STDERR_FILENO
      return true
    }
    makeFolders(above: path)
    descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else {
      report("cannot open")
      return false
    }
    var status = stat()
    _ = unsafe fstat(descriptor, &status)
    // A FIFO or a socket would make every line wait for its reader.
    guard status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFCHR else {
      close(descriptor)
      descriptor = -1
      errno = EINVAL
      report("cannot use a pipe or a folder as")
      return false
    }
    size = Int64(status.st_size)
    return true
  }

  /// `collet.log` becomes `collet.log.1`, that one `.2`, and so on; the oldest goes.
  private func rotate() {
    for number in stride(from: Self.oldFilesMax - 1, through: 1, by: -1) {
      _ = unsafe rename("\(path).\(number)", "\(path).\(number + 1)")
    }
    _ = unsafe rename(path, "\(path).1")
    close(descriptor)
    descriptor = -1
    _ = open()
  }

  private func report(_ what: String) {
    guard !reported else { return }
    reported = true
    let reason = unsafe String(cString: strerror(errno))
    let text = Array("collet: \(what) the log \(path): \(reason); going on without it\n".utf8)
    _ = unsafe text.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private func timestamp() -> String {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    var parts = unsafe tm()
    unsafe gmtime_r(&now.tv_sec, &parts)
    return unsafe "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T\(two(parts.tm_hour)):"
      + "\(two(parts.tm_min)):\(two(parts.tm_sec)).\(three(now.tv_nsec / 1_000_000))Z"
  }

  private func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private func three(_ number: Int) -> String { String("00\(number)".suffix(3)) }

  /// A file is set aside at this size.
  nonisolated static var bytesMax: Int64 { 4 << 20 }
  /// How many set-aside files are kept.
  nonisolated static var oldFilesMax: Int { 3 }
}

extension LogLevel {
  /// The word in a log line.
  var word: String {
    switch self {
    case .debug: "debug"
    case .info: "info"
    case .warn: "warn"
    case .error: "error"
    }
  }
}

/// Makes the folders on the way to a file, readable by their owner only.
private func makeFolders(above path: String) {
  var folder = path.hasPrefix("/") ? "" : "."
  for part in path.split(separator: "/").dropLast() {
    folder += "/" + part
    _ = unsafe mkdir(folder, 0o700)
  }
}
