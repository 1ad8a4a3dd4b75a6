// Lines that a person types, without a thread that waits for them.

import EventLoop
import Glibc

/// Reads lines from a terminal. The terminal itself lets a line be corrected before it is sent.
@IO
final class TerminalLines {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var watch: Watch?
  private var waiting: CheckedContinuation<String?, Never>?

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Drops what was typed before anybody asked.
  func forget() {
    buffer = []
    tcflush(descriptor, TCIFLUSH)
  }

  /// The next line without its end; `nil` at the end of input, or when the task was cancelled.
  func next() async -> String? {
    if let line = takeLine() { return line }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        waiting = continuation
        if Task.isCancelled { end(nil) } else { startWatch() }
      }
    } onCancel: {
      EventLoop.shared.post { self.end(nil) }
    }
  }

  private func startWatch() {
    do throws(SystemError) {
      watch = try EventLoop.shared.watch(descriptor, .readable) { _ in self.read() }
    } catch {
      end(nil)
    }
  }

  private func read() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return }
    guard count > 0 else { return end(nil) }
    buffer.append(contentsOf: chunk[..<count])
    if let line = takeLine() { end(line) }
  }

  private func takeLine() -> String? {
    guard let newline = buffer.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = String(decoding: buffer[..<newline], as: UTF8.self)
    buffer.removeSubrange(...newline)
    return line
  }

  private func end(_ line: String?) {
    watch?.cancel()
    watch = nil
    waiting?.resume(returning: line)
    waiting = nil
  }
}
