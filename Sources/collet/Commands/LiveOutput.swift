// What a person sees while a call runs: progress, log lines of the plugin, retries. Only on a terminal.

import Calls
import EventLoop
import Glibc
import Runners

/// Shows a running call on standard error; without a terminal it shows nothing, and the log has the lines.
@IO
final class LiveOutput: CallObserver {
  private let err = Output(descriptor: STDERR_FILENO)
  private let style: Style
  private let enabled: Bool
  private let width = terminalWidth(STDERR_FILENO)
  /// A progress line stands on the screen and has to be wiped first.
  private var progressShown = false

  /// What a command knows before it enters the loop.
  struct Settings: Sendable {
    let enabled: Bool
    let colored: Bool

    init(_ context: Context) {
      enabled = isatty(STDERR_FILENO) == 1
      colored = enabled && context.colorWanted
    }
  }

  init(_ settings: Settings) {
    enabled = settings.enabled
    style = Style(enabled: settings.colored)
  }

  func progress(_ call: String, fraction: Double?, note: String?) {
    guard enabled else { return }
    let percent = fraction.map { "\(Int(($0 * 100).rounded())) %" }
    let text = [percent, note.map(printable)].compactMap { $0 }.joined(separator: "  ")
    // Longer than a row it would wrap, and only its last row could be wiped.
    err.write("\r\u{1B}[K\(style.dim(text.cut(columns: max(1, width - 1))))")
    err.flush()
    progressShown = true
  }

  func log(_ call: String, _ level: LogLevel, _ text: String) {
    guard enabled, level >= .info else { return }
    line("\(level.word): \(printable(text))")
  }

  func retrying(_ call: String, attempt: Int, code: String, afterMS: Int) {
    line("\(code): attempt \(attempt) failed, again in \(afterMS) ms")
  }

  func answered(_ answer: borrowing LentAnswer) { wipe() }

  private func line(_ text: String) {
    guard enabled else { return }
    wipe()
    err.write(style.dim(text) + "\n")
    err.flush()
  }

  private func wipe() {
    guard progressShown else { return }
    err.write("\r\u{1B}[K")
    err.flush()
    progressShown = false
  }
}
