import Journal
import Runners
import Testing

@testable import SessionPage

@Suite("The page of a session")
struct SessionPageTests {
  private static let head = SessionPage.Head(
    session: "s", title: "What is <b>up</b>?", status: "completed", model: "m:x", began: "2026-03-01 10:00",
    hasBodies: true, version: "1")

  private func steps(text: String = "All is up.", tool: String = "a", result: String = #"{"up":1}"#) -> [Step] {
    func call(_ number: Int) -> ReplyStep.Call {
      ReplyStep.Call(call: "c\(number)", providerID: "p\(number)", tool: tool, arguments: Array(text.utf8))
    }
    func answer(_ number: Int, _ start: UInt64, _ end: UInt64) -> [Step] {
      [
        .intent(
          IntentStep(
            call: "c\(number)", tool: tool, plugin: "p", arguments: Array("{}".utf8), argumentBytes: 2, time: start)),
        .attempt(
          AttemptStep(
            call: "c\(number)", tool: tool, plugin: "p", attempt: 0, outcome: .retryable, code: "BUSY", started: start,
            ended: start + 10, detail: text, againAfterMS: 1)),
        .attempt(
          AttemptStep(
            call: "c\(number)", tool: tool, plugin: "p", attempt: 1, outcome: .ok, code: "", started: start + 20,
            ended: end, detail: "", againAfterMS: nil)),
        .result(
          ResultStep(
            call: "c\(number)", tool: tool, plugin: "p", outcome: .ok, code: "", attempts: 2, started: start,
            ended: end,
            body: Array(result.utf8), bodyBytes: result.utf8.count, shape: .json)),
      ]
    }
    return [
      .runStarted(
        RunStartedStep(run: "r", session: "s", model: "m:x", prompt: text, tools: [tool], time: 1_000)),
      .request(RequestStep(round: 1, toolChoice: "auto", time: 1_000)),
      .reply(
        ReplyStep(
          round: 1, text: text, reasoning: text, refusal: "", calls: [call(1), call(2), call(3)],
          finishReason: "tool_calls", usage: TokenUsage(input: 10, output: 5), cost: 0.25, ending: .toolCalls,
          time: 2_000)),
    ] + answer(1, 3_000, 5_000) + answer(2, 3_500, 4_000) + answer(3, 4_500, 6_000) + [
      .runFinished(RunFinishedStep(status: "completed", reason: "", text: text, rounds: 1, time: 7_000))
    ]
  }

  private func html(_ steps: [Step], redact: @escaping (String) -> String = { $0 }) -> String {
    String(decoding: SessionPage(Self.head, steps).html(redact: redact), as: UTF8.self)
  }

  @Test("calls that overlap have lanes of their own, and use them again")
  func lanes() {
    let run = Story(steps(), last: "").runs[0]
    #expect(run.lanes == 2 && run.turns[0].calls.map(\.lane) == [0, 1, 1])
    let page = html(steps())
    // The first call lies a third of the way in and takes a third of the time.
    #expect(page.contains("left:33.333%;width:33.333%"), "\(page)")
    #expect(page.contains("left:0.000%;width:16.667%"))
  }

  @Test(
    "whatever a model or a tool says is text and nothing else",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
      "</pre></title></style>",
      "<!-- ", "]]>", "&lt;script&gt;", "javascript:alert(1)", "\u{0}\u{1b}[2J", "\u{202E}evil",
    ])
  func escapes(text: String) {
    let clean = html(steps(text: "word", tool: "word", result: #""word""#))
    let page = html(steps(text: text, tool: text, result: text))
    // The tags of the page are those of a page with harmless texts.
    #expect(tags(page) == tags(clean))
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x202E })
  }

  /// All tags with their attributes, without the titles, whose text differs.
  private func tags(_ page: String) -> [String] {
    var tags: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      var tag = String(rest[start...end])
      if let title = tag.firstRange(of: " title=\""), let close = tag[title.upperBound...].firstIndex(of: "\"") {
        tag.removeSubrange(title.lowerBound...close)
      }
      tags.append(tag)
      rest = rest[rest.index(after: end)...]
    }
    // Sizes in the meters follow the length of the texts.
    return tags.filter { !$0.hasPrefix("<b style=\"width:") }
  }

  @Test("the page asks nobody for anything")
  func alone() {
    let page = html(steps(text: "see https://example.com/x.png"))
    #expect(page.contains("default-src 'none'"))
    for word in ["<script", "<link", "<img", "<iframe", "src=", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(!page.contains("href=\"http"))
  }

  @Test("secrets are taken out of every text")
  func secrets() {
    let page = html(steps(text: "the key is s3cr3t", tool: "s3cr3t", result: #""s3cr3t""#)) {
      $0.replacing("s3cr3t", with: "[secret KEY]")
    }
    #expect(!page.contains("s3cr3t") && page.contains("[secret KEY]"))
  }

  @Test("sizes, tokens, cost and retries stand there")
  func figures() {
    let page = html(steps())
    for word in [
      "<dt>retries</dt><dd>3</dd>", "<dt>tokens in</dt><dd>10</dd>", "<dt>cost</dt><dd>0.25 USD</dd>", "2 attempts",
    ] { #expect(page.contains(word), "\(word)") }
  }

  @Test("a breaker that opened stands with its call, with the run and in the timeline")
  func incidents() {
    var steps = steps()
    let incident = IncidentStep(
      kind: .breakerOpened, call: "c2", tool: "a", plugin: "p", text: "5 calls <failed>", time: 3_900)
    steps.insert(.incident(incident), at: steps.count - 2)
    let lost = IncidentStep(kind: .quarantined, call: "unknown", tool: "a", plugin: "p", text: "", time: 6_500)
    steps.insert(.incident(lost), at: steps.count - 1)
    let page = html(steps)
    #expect(page.contains("<dt>incidents</dt><dd>2</dd>"))
    #expect(page.contains(#"<span class="incident">breaker opened</span>"#))
    #expect(page.ranges(of: #"<p class="incident">a: breaker opened: 5 calls &lt;failed&gt;</p>"#).count == 2)
    #expect(page.contains(#"<p class="incident">p: quarantined</p>"#))
    #expect(page.contains(#"left:48.333%;width:0.000%" title="a: breaker opened: 5 calls &lt;failed&gt;""#), "\(page)")
    #expect(!html(self.steps()).contains("class=\"incident\""))
  }

  @Test("a run that was killed has a page as well")
  func killed() {
    for count in 0...steps().count {
      let page = html(Array(steps().prefix(count)))
      #expect(page.hasSuffix("</html>\n"))
    }
    #expect(html(Array(steps().prefix(4))).contains(#"<span class="outcome">no answer</span>"#))
  }

  @Test("calls of a run that goes on are not without an answer")
  func running() {
    var head = Self.head
    head.status = "running"
    let page = String(decoding: SessionPage(head, Array(steps().prefix(4))).html(), as: UTF8.self)
    #expect(page.ranges(of: #"<span class="outcome">running</span>"#).count == 1, "\(page)")
    #expect(page.ranges(of: #"<span class="outcome">has not begun</span>"#).count == 2)
    #expect(!page.contains(#"<span class="outcome">no answer</span>"#))
  }

  @Test("what was heard of a reply that broke off stands in its turn, and the model was busy until then")
  func brokenOff() {
    let end = Step.runFinished(
      RunFinishedStep(status: "cancelled", reason: "", text: "half <a", rounds: 1, heard: "half <a", time: 5_000))
    let page = html(Array(steps().prefix(2)) + [end])
    #expect(page.contains("<pre>half &lt;a</pre></div>\n<p class=\"note\">Here the reply broke off.</p>"), "\(page)")
    #expect(page.contains(#"left:0.000%;width:100.000%" title="turn 1"#), "\(page)")
    #expect(page.ranges(of: "<article").count == 1)
    // Also where nobody knows of the request.
    #expect(html([steps()[0], end]).contains("Here the reply broke off."))
  }

  @Test("what a later run did for a call is drawn there; between the two nothing ran")
  func resumed() {
    let start: UInt64 = 1_000_000
    let steps =
      Array(steps().prefix(5)) + [
        .runStarted(
          RunStartedStep(run: "q", session: "s", model: "m:x", prompt: "", tools: [], resumes: "r", time: start)),
        .result(
          ResultStep(
            call: "c1", tool: "a", plugin: "p", outcome: .retryable, code: "NOT_RETRIED", attempts: 1,
            started: start + 10, ended: start + 10, body: [], bodyBytes: 0, shape: .failure)),
        .attempt(
          AttemptStep(
            call: "c2", tool: "a", plugin: "p", attempt: 0, outcome: .ok, code: "", started: start + 20,
            ended: start + 900, detail: "", againAfterMS: nil)),
        .result(
          ResultStep(
            call: "c2", tool: "a", plugin: "p", outcome: .ok, code: "", attempts: 1, started: start + 20,
            ended: start + 900, body: [], bodyBytes: 0)),
        .request(RequestStep(round: 2, toolChoice: "auto", time: start + 1_000)),
      ]
    let story = Story(steps, last: "running")
    #expect(story.runs.map(\.status) == ["interrupted", "running"])
    #expect(story.runs[0].end == 3_010 && story.runs[1].end == start + 1_000)
    #expect(story.runs[0].calls.map(\.wentOn) == [true, true, false])
    let calls = story.runs[1].turns[0].calls
    #expect(calls.map(\.id) == ["c1", "c2"] && calls[1].start == start + 20 && calls[1].end == start + 900)
    #expect(story.runs[1].turns.map(\.number) == [nil, 1])
    #expect(html(steps).contains("<dt>calls</dt><dd>3</dd>"))
  }

  @Test("marks of an axis are round and few", arguments: [1, 7, 999, 1_000_001, 86_400_000_000_000] as [UInt64])
  func ticks(length: UInt64) {
    let tick = ShownNumbers.tick(length)
    #expect(tick > 0 && length / tick <= 8)
  }
}
