// Standard output and standard error. Results go to the first, everything else to the second.

import Glibc

/// Collects bytes and writes them with few system calls; `print` alone costs a quarter of a millisecond at start.
final class Output {
  /// Where it goes; another one after `keepToItself`.
  private(set) var descriptor: Int32
  private var pending: [UInt8] = []
  /// Nothing more can be written.
  private var broken = false
  /// Why what was written is lost; `nil` while nothing is. A reader that has gone is no failure: `list | head` is fine.
  private(set) var failure: String?

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// What somebody else wrote to the descriptor is lost.
  func lost(_ reason: String) { if failure == nil { failure = reason } }

  /// Moves to a descriptor of its own and points the old one at standard error: whatever else in this process writes to
  /// standard output, a plugin's `printf`, goes there.
  func keepToItself() {
    flush()
    let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard own >= 0, dup2(STDERR_FILENO, descriptor) >= 0 else { return }
    descriptor = own
  }

  func write(_ text: String) {
    pending.append(contentsOf: text.utf8)
    if pending.count > Self.flushAt { flush() }
  }

  func write(_ bytes: some Collection<UInt8>) {
    pending.append(contentsOf: bytes)
    if pending.count > Self.flushAt { flush() }
  }

  func write(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe pending.append(contentsOf: $0) }
    if pending.count > Self.flushAt { flush() }
  }

  func flush() {
    var done = 0
    while done < pending.count, !broken {
      let count = unsafe pending.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress! + done, $0.count - done)
      }
      if count > 0 {
        done += count
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        broken = true
        if errno != EPIPE { failure = lastError() }
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Somebody made the descriptor non-blocking; it is shared with whoever started this program.
  private func waitUntilWritable() {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&entry, 1, -1)
  }

  private static let flushAt = 1 << 16
}

/// What a command may use of the world: where it prints and what all commands were told.
struct Context {
  let globals: GlobalOptions
  let out: Output
  let err: Output
  /// Nobody switched colour off; whether a stream is a terminal is another question.
  let colorWanted: Bool
  /// Colour codes for standard output, or empty texts.
  let style: Style

  init(globals: GlobalOptions, out: Output, err: Output) {
    self.globals = globals
    self.out = out
    self.err = err
    colorWanted = unsafe !globals.noColor && getenv("NO_COLOR") == nil
    style = Style(enabled: colorWanted && isatty(STDOUT_FILENO) == 1)
  }

  /// One line on standard error in the program's name.
  func warn(_ text: String) {
    err.write("collet: \(printable(text))\n")
    err.flush()
  }
}

/// Terminal colours, or nothing where colour is off.
struct Style {
  let enabled: Bool

  func green(_ text: String) -> String { wrap(text, "32") }
  func yellow(_ text: String) -> String { wrap(text, "33") }
  func red(_ text: String) -> String { wrap(text, "31") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func bold(_ text: String) -> String { wrap(text, "1") }

  private func wrap(_ text: String, _ code: String) -> String { enabled ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
