// Time from left to right: the model's lane, and below it a lane for each call that runs beside others.

internal import Journal
internal import Runners

/// Draws a stretch of a run.
struct Timeline {
  private let from: UInt64
  private let length: Double

  init(from: UInt64, to: UInt64) {
    self.from = from
    length = Double(max(1, to &- from))
  }

  /// All of a run.
  static func draw(_ run: RunStory, _ number: Int, to page: inout HTMLText) {
    let timeline = Timeline(from: run.started.time, to: run.end)
    page.markup("<div class=\"timeline\">")
    timeline.axis(run.end &- run.started.time, to: &page)
    page.markup("<div class=\"lane model\"><span class=\"name\">model</span>")
    for (index, turn) in run.turns.enumerated() { timeline.model(turn, number, index, to: &page) }
    page.markup("</div>")
    for lane in 0..<max(run.lanes, run.turns.isEmpty ? 0 : 1) {
      page.markup("<div class=\"lane\"><span class=\"name\">")
      page.text(lane == 0 ? "tools" : "")
      page.markup("</span>")
      for (index, turn) in run.turns.enumerated() {
        for (place, call) in turn.calls.enumerated() where call.lane == lane {
          timeline.call(call, "\(number)-\(index + 1)-\(place + 1)", to: &page)
        }
      }
      if lane == 0 { for incident in run.incidents { timeline.mark(incident.time, incident.line, to: &page) } }
      page.markup("</div>")
    }
    page.markup("</div>\n")
  }

  /// The calls of one turn, as large as they fit.
  static func draw(_ turn: TurnStory, to page: inout HTMLText) {
    guard let from = turn.calls.map(\.start).min(), let to = turn.calls.map(\.end).max(), to > from else { return }
    let timeline = Timeline(from: from, to: to)
    page.markup("<div class=\"timeline\">")
    timeline.axis(to - from, to: &page)
    for lane in 0..<turn.lanes {
      page.markup("<div class=\"lane\"><span class=\"name\"></span>")
      for call in turn.calls where call.lane == lane { timeline.call(call, nil, to: &page) }
      page.markup("</div>")
    }
    page.markup("</div>\n")
  }

  // MARK: Parts

  private func axis(_ whole: UInt64, to page: inout HTMLText) {
    page.markup("<div class=\"axis\">")
    let step = ShownNumbers.tick(max(1, whole))
    var time: UInt64 = 0
    while time <= whole {
      page.markup("<i style=\"left:")
      page.percent(Double(time) / length)
      page.markup("\">")
      // At the right edge there is no room for it.
      if Double(time) < length * 0.94 { page.text(time == 0 ? "0" : ShownNumbers.duration(time)) }
      page.markup("</i>")
      time += step
    }
    page.markup("</div>")
  }

  private func model(_ turn: TurnStory, _ run: Int, _ index: Int, to page: inout HTMLText) {
    guard let number = turn.number else { return }
    let end = turn.reply?.time ?? turn.end ?? turn.errors.last?.time ?? turn.request.time
    let tokens = turn.reply?.usage.output.map { ", \(ShownNumbers.count($0)) tokens" } ?? ""
    page.markup("<a class=\"bar ask\" href=\"#t")
    page.number(run)
    page.markup("-")
    page.number(index + 1)
    page.markup("\"")
    place(turn.request.time, end, to: &page)
    title("turn \(number): \(ShownNumbers.duration(end &- turn.request.time))\(tokens)", to: &page)
    page.markup(">")
    page.number(number)
    page.markup("</a>")
    for error in turn.errors { mark(error.time, "request failed: \(error.message)", to: &page) }
  }

  private func mark(_ time: UInt64, _ what: String, to page: inout HTMLText) {
    page.markup("<b class=\"mark\"")
    place(time, time, to: &page)
    title(what, to: &page)
    page.markup("></b>")
  }

  private func call(_ call: CallStory, _ anchor: String?, to page: inout HTMLText) {
    page.markup("<a class=\"bar call ")
    page.markup(call.outcomeClass)
    page.markup("\"")
    if let anchor {
      page.markup(" href=\"#c")
      page.text(anchor)
      page.markup("\"")
    }
    place(call.start, call.end, to: &page)
    title(call.line, to: &page)
    page.markup(">")
    // What was tried again shows its attempts; the waits between them stay empty.
    if call.attempts.count > 1 {
      let whole = Timeline(from: call.start, to: max(call.end, call.start + 1))
      for attempt in call.attempts {
        page.markup("<b class=\"")
        page.markup(attempt.outcome == .ok ? "good" : "bad")
        page.markup("\"")
        whole.place(attempt.started, attempt.ended, to: &page)
        page.markup("></b>")
      }
    }
    // A name that does not fit says nothing.
    if Double(call.end - call.start) > length * 0.03 { page.span("label", call.tool) }
    page.markup("</a>")
  }

  private func place(_ start: UInt64, _ end: UInt64, to page: inout HTMLText) {
    let left = start > from ? Double(start - from) / length : 0
    let right = end > from ? Double(end - from) / length : 0
    page.markup(" style=\"left:")
    page.percent(left)
    page.markup(";width:")
    page.percent(max(0, right - left))
    page.markup("\"")
  }

  private func title(_ text: String, to page: inout HTMLText) {
    page.markup(" title=\"")
    page.text(text)
    page.markup("\"")
  }
}

extension CallStory {
  var outcomeClass: StaticString {
    guard let result else { return "open" }
    switch result.outcome {
    case .ok: return "ok"
    case .retryable: return "retryable"
    case .permanent: return "permanent"
    case .internal: return "internal"
    }
  }

  /// All of it in a line.
  var line: String {
    guard let result else { return "\(tool): \(noAnswer)" }
    let outcome = result.outcome == .ok ? "ok" : "\(result.outcome.rawValue) \(result.code)"
    let attempts = result.attempts > 1 ? ", \(result.attempts) attempts" : ""
    return "\(tool): \(outcome), \(ShownNumbers.duration(end &- start))\(attempts), "
      + "\(ShownNumbers.bytes(bytesIn)) in, \(ShownNumbers.bytes(result.bodyBytes)) out"
  }
}
