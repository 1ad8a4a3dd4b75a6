import Journal
import TestSupport
import Testing

@testable import Sessions
@testable import collet

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

  @Test("calls of a run that goes on are not without an answer", arguments: ["running", "interrupted"])
  func running(status: String) {
    let calls = ["one", "two"].map {
      ReplyStep.Call(call: $0, providerID: "", tool: $0, arguments: Array("{}".utf8))
    }
    let steps: [Step] = [
      .runStarted(RunStartedStep(run: "r", session: "s", model: "m:x", prompt: "go", tools: [], time: 0)),
      .request(RequestStep(round: 1, toolChoice: "auto", time: 1)),
      .reply(
        ReplyStep(
          round: 1, text: "", reasoning: "", refusal: "", calls: calls, finishReason: "", usage: TokenUsage(),
          cost: nil,
          time: 2)),
      .intent(IntentStep(call: "one", tool: "one", plugin: "p", arguments: [], argumentBytes: 2, time: 3)),
    ]
    var transcript = Transcript(Style(enabled: false), bytesMax: 100)
    transcript.ends = steps.runStatuses(last: status)
    for step in steps { transcript.add(step) }
    transcript.endRun()
    let lines = transcript.text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let ends: [Substring] =
      status == "running"
      ? ["one {}", "running", "two {}", "has not begun", "running"]
      : ["one {}", "no answer: it was under way", "two {}", "no answer: it had not begun", "interrupted"]
    #expect(Array(lines.suffix(5)) == ends, "\(transcript.text)")
  }

  @Test("what was heard of a reply that broke off is there, and marked so")
  func brokenOff() throws {
    let desk = try Desk()
    #expect(try desk.run([Desk.answer("one two")], "-q", "--session", "s").ending == .exited(0))
    let database = try Database(desk.program.home.path + "/journal.sqlite", .write)
    // As after Ctrl-C in the middle of it.
    try database.run(
      """
      UPDATE runs SET status = 'cancelled', reason = 'The run was cancelled.', heard = answer;
      UPDATE replies SET latency_ns = NULL;
      """)
    func collet(_ words: String...) throws -> Subprocess {
      try desk.program.run(["sessions"] + words, plugins: desk.folder.path)
    }
    let shown = try collet("show", "s").output
    #expect(shown.contains("model  one two [broke off]\ncancelled: The run was cancelled.\n"), "\(shown)")
    let page = try collet("export", "s", "--html").output
    #expect(page.contains("<pre>one two</pre></div>\n<p class=\"note\">Here the reply broke off.</p>"), "\(page)")
    #expect(page.ranges(of: "<h3>Turn 1</h3>").count == 1 && !page.contains("<h3>Turn 2</h3>"))
    let last = try #require(Output.lines(of: try collet("export", "s").standardOutput).last)
    #expect(last("text") == "one two" && last("broken_off") == "true")
    #expect(Output(try collet("show", "s", "--json").standardOutput)("history", "0", "broken_off") == "true")
    try database.run("UPDATE runs SET heard = NULL")
    #expect(try !collet("export", "s").output.contains("broken_off"))
  }
}
