import TestSupport
import Testing

@testable import Sessions

/// `collet sessions show` of what is unfinished.
@Suite("collet sessions show")
struct TranscriptTests {
  @Test("calls without an answer are shown, and what happened beside calls")
  func open() throws {
    let desk = try Desk()
    let calls = Desk.calls(
      ("report", #"{"text":"one"}"#), ("who", #"{"text":"two"}"#), ("stumble", #"{"text":"three"}"#))
    #expect(try desk.run([calls, Desk.answer("done")], "-q", "--session", "s").ending == .exited(0))
    let database = try Database(desk.program.home.path + "/journal.sqlite", .write)
    // As after a kill: the first was under way, the second waited for it.
    try database.run(
      """
      UPDATE calls SET class = NULL, code = NULL, latency_ns = NULL WHERE number < 3;
      UPDATE calls SET intent_at = NULL WHERE number = 2;
      INSERT OR IGNORE INTO names (text) VALUES ('breaker_opened');
      INSERT INTO incidents (at, kind, run, number, tool, text)
        SELECT c.started_at, n.id, c.run, c.number, c.tool, 'it is left alone' FROM calls c, names n
        WHERE c.number = 3 AND n.text = 'breaker_opened';
      """)
    let shown = try desk.program.run("sessions", "show", "s", plugins: desk.folder.path)
    #expect(shown.ending == .exited(0), "\(shown.errorOutput)")
    let lines = shown.output.split(separator: "\n").map { $0.drop { $0 == " " } }
    func line(after words: String) -> Substring? {
      lines.firstIndex { $0 == words }.flatMap { $0 + 1 < lines.count ? lines[$0 + 1] : nil }
    }
    #expect(line(after: #"report {"text":"one"}"#) == "no answer: it was under way", "\(shown.output)")
    #expect(line(after: #"who {"text":"two"}"#) == "no answer: it had not begun", "\(shown.output)")
    #expect(line(after: #"stumble {"text":"three"}"#)?.hasPrefix("ok") == true, "\(shown.output)")
    #expect(lines.contains("stumble: breaker opened: it is left alone"), "\(shown.output)")
    #expect(shown.output.contains("3 calls"))
  }
}
