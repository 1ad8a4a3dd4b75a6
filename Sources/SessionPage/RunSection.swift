// One prompt: its timeline, and below it turn by turn what was said and done.

internal import Journal
internal import Runners

struct RunSection {
  private let run: RunStory
  private let number: Int
  /// Where there are several, each has figures of its own.
  private let isOnly: Bool
  // What bars are measured by.
  private let mostTokens: Int
  private let mostTime: UInt64
  private let mostBytes: Int

  init(_ run: RunStory, number: Int, isOnly: Bool) {
    self.run = run
    self.isOnly = isOnly
    self.number = number
    mostTokens = run.turns.map { max($0.reply?.usage.input ?? 0, $0.reply?.usage.output ?? 0) }.max() ?? 0
    mostTime = run.turns.map(\.modelTime).max() ?? 0
    mostBytes = run.calls.map { max($0.bytesIn, $0.result?.bodyBytes ?? 0) }.max() ?? 0
  }

  func draw(to page: inout HTMLText) {
    page.markup("<section>\n<h2>")
    page.text("Prompt \(number)")
    page.markup(" ")
    page.span("status", run.status)
    page.markup("</h2>\n")
    if !run.started.prompt.isEmpty { quote("user", Array(run.started.prompt.utf8), to: &page) }
    if let reason = run.finished?.reason, !reason.isEmpty {
      page.markup("<p class=\"bad\">")
      page.text(reason)
      page.markup("</p>\n")
    }
    for incident in run.incidents { draw(incident, to: &page) }
    Timeline.draw(run, number, to: &page)
    if !isOnly { Figures([run]).draw(to: &page) }
    for (index, turn) in run.turns.enumerated() { draw(turn, index + 1, to: &page) }
    page.markup("</section>\n")
  }

  private func draw(_ incident: IncidentStep, to page: inout HTMLText) {
    page.markup("<p class=\"incident\">")
    page.text(incident.line)
    page.markup("</p>\n")
  }

  // MARK: A turn

  private func draw(_ turn: TurnStory, _ index: Int, to page: inout HTMLText) {
    page.markup("<article id=\"t")
    page.number(number)
    page.markup("-")
    page.number(index)
    page.markup("\">\n<h3>")
    page.text(turn.number.map { "Turn \($0)" } ?? "Calls of the run before")
    page.markup("</h3>\n")
    if !turn.request.said.isEmpty { quote("collet", Array(turn.request.said.utf8), to: &page) }
    for error in turn.errors {
      page.markup("<p class=\"bad\">")
      page.text("request failed: \(error.message)\(error.againAfterMS.map { "; again after \($0) ms" } ?? "")")
      page.markup("</p>\n")
    }
    if let reply = turn.reply { draw(reply, turn, to: &page) }
    if !turn.heard.isEmpty {
      quote("model", Array(turn.heard.utf8), to: &page)
      page.markup("<p class=\"note\">Here the reply broke off.</p>\n")
    }
    if turn.calls.count > 1 { Timeline.draw(turn, to: &page) }
    for (place, call) in turn.calls.enumerated() { draw(call, "\(number)-\(index)-\(place + 1)", to: &page) }
    page.markup("</article>\n")
  }

  private func draw(_ reply: ReplyStep, _ turn: TurnStory, to page: inout HTMLText) {
    page.markup("<div class=\"meters\">")
    meter("model", Double(turn.modelTime), Double(mostTime), ShownNumbers.duration(turn.modelTime), to: &page)
    if let input = reply.usage.input {
      let cached = reply.usage.cached.map { $0 > 0 ? " (\(ShownNumbers.count($0)) cached)" : "" } ?? ""
      meter("tokens in", Double(input), Double(mostTokens), ShownNumbers.count(input) + cached, to: &page)
    }
    if let output = reply.usage.output {
      meter("tokens out", Double(output), Double(mostTokens), ShownNumbers.count(output), to: &page)
    }
    if let cost = reply.cost {
      page.markup("<span class=\"meter\">cost ")
      page.text(ShownNumbers.dollars(cost))
      page.markup("</span>")
    }
    page.markup("</div>\n")
    if !reply.reasoning.isEmpty { folded("reasoning", Array(reply.reasoning.utf8), to: &page) }
    if !reply.text.isEmpty { quote("model", Array(reply.text.utf8), to: &page) }
    if !reply.refusal.isEmpty { quote("refusal", Array(reply.refusal.utf8), to: &page) }
  }

  private func meter(_ name: String, _ value: Double, _ most: Double, _ text: String, to page: inout HTMLText) {
    page.markup("<span class=\"meter\">")
    page.text(name)
    page.markup(" <i><b style=\"width:")
    page.percent(most > 0 ? value / most : 0)
    page.markup("\"></b></i> ")
    page.text(text)
    page.markup("</span>")
  }

  // MARK: A call

  private func draw(_ call: CallStory, _ anchor: String, to page: inout HTMLText) {
    page.markup("<details class=\"call ")
    page.markup(call.outcomeClass)
    page.markup("\">\n<summary>")
    page.span("tool", call.tool)
    if !call.plugin.isEmpty { page.span("plugin", call.plugin) }
    page.span("outcome", outcome(of: call))
    for incident in call.incidents { page.span("incident", incident.kind.words) }
    page.markup("<span class=\"meters\">")
    meter("in", Double(call.bytesIn), Double(mostBytes), ShownNumbers.bytes(call.bytesIn), to: &page)
    if let result = call.result {
      meter("out", Double(result.bodyBytes), Double(mostBytes), ShownNumbers.bytes(result.bodyBytes), to: &page)
    }
    // Inside: a link to it unfolds what it stands in.
    page.markup("</span></summary>\n<div id=\"c")
    page.text(anchor)
    page.markup("\">\n")
    if !call.asked.isEmpty { quote("arguments", call.asked, to: &page) }
    if let arguments = call.arguments { quote("ran with", arguments, to: &page) }
    if call.attempts.count > 1 { attempts(of: call, to: &page) }
    for incident in call.incidents { draw(incident, to: &page) }
    if let detail = call.attempts.last?.detail, !detail.isEmpty { quote("cause", Array(detail.utf8), to: &page) }
    if let result = call.result, !result.body.isEmpty {
      quote(result.outcome == .ok ? "result" : "failure", result.body, to: &page)
    }
    if let shown = call.shownBytes {
      page.markup("<p class=\"note\">")
      page.text("The model was shown \(ShownNumbers.bytes(shown)) of it, or with a note.")
      page.markup("</p>\n")
    }
    page.markup("</div></details>\n")
  }

  private func outcome(of call: CallStory) -> String {
    guard let result = call.result else { return call.noAnswer }
    let time = result.attempts > 0 ? ", \(ShownNumbers.duration(call.end &- call.start))" : ", nothing ran"
    let attempts = result.attempts > 1 ? ", \(result.attempts) attempts" : ""
    return (result.outcome == .ok ? "ok" : "\(result.outcome.rawValue) \(result.code)") + time + attempts
  }

  private func attempts(of call: CallStory, to page: inout HTMLText) {
    page.markup("<table><tr><th>attempt</th><th>outcome</th><th>began</th><th>took</th><th>again after</th></tr>")
    for attempt in call.attempts {
      page.markup("<tr><td>")
      page.number(attempt.attempt + 1)
      page.markup("</td><td>")
      page.text(attempt.outcome == .ok ? "ok" : "\(attempt.outcome.rawValue) \(attempt.code)")
      page.markup("</td><td>")
      page.text(ShownNumbers.duration(attempt.started &- call.start))
      page.markup("</td><td>")
      page.text(ShownNumbers.duration(attempt.ended &- attempt.started))
      page.markup("</td><td>")
      page.text(attempt.againAfterMS.map { "\($0) ms" } ?? "")
      page.markup("</td></tr>")
    }
    page.markup("</table>\n")
  }

  // MARK: Texts

  private func quote(_ who: String, _ text: [UInt8], to page: inout HTMLText) {
    page.markup("<div class=\"said\">")
    page.span("who", who)
    page.markup("<pre>")
    cut(text, to: &page)
    page.markup("</pre></div>\n")
  }

  private func folded(_ what: String, _ text: [UInt8], to page: inout HTMLText) {
    page.markup("<details><summary>")
    page.text(what)
    page.markup("</summary><pre>")
    cut(text, to: &page)
    page.markup("</pre></details>\n")
  }

  /// A page is to be looked at: of a long text its beginning.
  private func cut(_ text: [UInt8], to page: inout HTMLText) {
    guard text.count > Self.textMax else { return page.text(text) }
    var end = Self.textMax
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    page.text(Array(text[..<end]))
    page.markup("<span class=\"note\">")
    page.text(" … \(ShownNumbers.bytes(text.count)) in all")
    page.markup("</span>")
  }

  private static var textMax: Int { 16 << 10 }
}
