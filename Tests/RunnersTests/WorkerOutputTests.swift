import EventLoop
import Glibc
import TestSupport
import Testing

@testable import Runners

@Suite("What a worker prints", .timeLimit(.minutes(5)))
@IO
struct WorkerOutputTests {
  private let timers = ManualTimers()

  /// What was said by the time that `steps` had been written, with half a second after each.
  private func said(_ steps: [String]) async throws -> (before: [String], atEnd: [String]) {
    let ends = try makePipe()
    _ = fcntl(ends.reader, F_SETFL, O_NONBLOCK)
    defer { close(ends.reader) }
    var texts: [String] = []
    let output = WorkerOutput("standard output", ends.reader, timers) { texts.append($0) }
    try output.open()
    for step in steps {
      let bytes = Array(step.utf8)
      var done = 0
      while done < bytes.count {
        let piece = Array(bytes[done...].prefix(32_768))
        done += max(0, write(ends.writer, piece, piece.count))
        // The loop empties the pipe, which may not be full when more is written.
        for _ in 0..<3 { try await EventLoop.shared.sleep(1_000_000) }
      }
      await timers.advance(by: 600_000_000)
    }
    let before = texts
    close(ends.writer)
    output.finish()
    return (before, Array(texts.dropFirst(before.count)))
  }

  @Test("a line is said once, whole, however long it takes; what has no end comes when the process has one")
  func wholeLines() async throws {
    let (before, atEnd) = try await said(["one\ntwo\nkey=sk-SEC", "RET-0123\n", "no end"])
    #expect(before == ["standard output: one\ntwo", "standard output: key=sk-SECRET-0123"])
    #expect(atEnd == ["standard output: no end"])
  }

  @Test("of a flood whole lines are dropped, the oldest first, and counted")
  func flood() async throws {
    let line = String(repeating: "x", count: 1_023)
    let (before, _) = try await said([(0..<100).map { "\($0)\(line)\n" }.joined() + "last\n"])
    let all = before.joined(separator: "\n")
    #expect(before.contains { $0.hasSuffix("bytes were dropped)") })
    #expect(all.hasSuffix("last") && all.contains("99\(line)") && !all.contains("\n0\(line)"))
    #expect(before.allSatisfy { $0.utf8.count < 18 << 10 } && all.utf8.count < 70 << 10)
    // Nothing but whole lines, and the name before each piece.
    let lines = before.dropFirst().flatMap { $0.dropFirst("standard output: ".count).split(separator: "\n") }
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix(line) && $0.utf8.count <= 1_025 })
  }

  @Test("a line that never ends is cut, its rest is dropped, and the next one is said")
  func endless() async throws {
    let long = String(repeating: "y", count: 100_000)
    let (before, _) = try await said([long, long + "\nnext\n"])
    #expect(before.first?.hasSuffix("bytes were dropped)") == true)
    #expect(before.contains("standard output: " + String(repeating: "y", count: 8_192)))
    #expect(before.last == "standard output: next")
    #expect(before.filter { $0.contains("yyy") }.count == 1)
  }
}
