// What a person says: lines, put together where one is not enough.

import EventLoop
import Glibc

/// Where single lines come from.
@IO
protocol LineSource: AnyObject {
  /// The next line without its end, `nil` when there will be no more.
  func line(_ prompt: String) async -> String?
  /// A whole input, to be offered again.
  func remember(_ text: String)
}

/// Puts lines together: a backslash at the end goes on in the next line, `"""` begins a block and ends it.
@IO
struct ChatInput {
  private let source: any LineSource

  init(_ source: any LineSource) { self.source = source }

  /// The next thing said, `nil` when the person has left.
  func next() async -> String? {
    while true {
      guard let first = await source.line("> ") else { return nil }
      let text = await whole(first)
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      source.remember(text)
      return text
    }
  }

  private func whole(_ first: String) async -> String {
    if first.hasPrefix(Self.block) { return await block(String(first.dropFirst(Self.block.count))) }
    var text = first
    while text.hasSuffix("\\") {
      text.removeLast()
      guard let line = await source.line(". ") else { return text }
      text += "\n" + line
    }
    return text
  }

  private func block(_ first: String) async -> String {
    var lines = first.isEmpty ? [] : [first]
    if first.hasSuffix(Self.block) { return String(first.dropLast(Self.block.count)) }
    while let line = await source.line(". ") {
      guard !line.hasSuffix(Self.block) else {
        let rest = String(line.dropLast(Self.block.count))
        if !rest.isEmpty { lines.append(rest) }
        break
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  private static var block: String { "\"\"\"" }
}

/// Lines as they come from standard input: a pipe, a file, or a terminal without an editor of lines.
@IO
final class PlainLines: LineSource {
  private let showsPrompt: Bool
  private let reader = LineReader()

  init(showsPrompt: Bool) { self.showsPrompt = showsPrompt }

  func line(_ prompt: String) async -> String? {
    if showsPrompt {
      let output = LoopOutput(descriptor: STDERR_FILENO)
      output.write(prompt)
      output.flush()
    }
    let reader = reader
    do throws(CommandError) {
      return try await onOwnThread { reader.next() }
    } catch {
      return nil
    }
  }

  func remember(_ text: String) {}
}

/// `@unchecked Sendable`: one thread at a time; who asks waits for the answer before asking again.
private final class LineReader: @unchecked Sendable {
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  func next() -> String? {
    while true {
      if let newline = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffer[..<newline], as: UTF8.self)
        buffer.removeSubrange(...newline)
        return line
      }
      guard !isAtEnd, fill() else {
        defer { buffer = [] }
        return buffer.isEmpty ? nil : String(decoding: buffer, as: UTF8.self)
      }
    }
  }

  private func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        buffer.append(contentsOf: chunk[..<count])
        return true
      }
      if count < 0 && errno == EINTR { continue }
      isAtEnd = true
      return false
    }
  }
}
