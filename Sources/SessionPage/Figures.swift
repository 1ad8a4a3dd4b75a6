// What a session or a run comes to, as a row of numbers.

internal import Journal

struct Figures {
  private var duration: UInt64 = 0
  private var modelTime: UInt64 = 0
  private var toolTime: UInt64 = 0
  private var turns = 0
  private var calls = 0
  private var failed = 0
  private var retries = 0
  private var incidents = 0
  private var bytesIn = 0
  private var bytesOut = 0
  private var input = 0
  private var output = 0
  private var cached = 0
  private var cost = 0.0
  private var unpriced = 0

  init(_ runs: [RunStory]) {
    for run in runs {
      duration += run.end &- run.started.time
      incidents += run.incidents.count
      for turn in run.turns { add(turn) }
    }
  }

  private mutating func add(_ turn: TurnStory) {
    if let reply = turn.reply {
      turns += 1
      modelTime += turn.modelTime
      input += reply.usage.input ?? 0
      output += reply.usage.output ?? 0
      cached += reply.usage.cached ?? 0
      if let price = reply.cost { cost += price } else { unpriced += 1 }
    }
    for call in turn.calls {
      toolTime += call.end &- call.start
      // One that another run went on with counts there.
      if call.wentOn { continue }
      calls += 1
      if call.hasFailed { failed += 1 }
      retries += call.retries
      bytesIn += call.bytesIn
      bytesOut += call.result?.bodyBytes ?? 0
    }
  }

  func draw(to page: inout HTMLText) {
    page.markup("<dl class=\"figures\">")
    figure("duration", ShownNumbers.duration(duration), to: &page)
    figure("model", ShownNumbers.duration(modelTime), to: &page)
    figure("tools", ShownNumbers.duration(toolTime), to: &page)
    figure("turns", ShownNumbers.count(turns), to: &page)
    figure("calls", ShownNumbers.count(calls), to: &page)
    figure("failed", ShownNumbers.count(failed), to: &page)
    figure("retries", ShownNumbers.count(retries), to: &page)
    if incidents > 0 { figure("incidents", ShownNumbers.count(incidents), to: &page) }
    figure("to tools", ShownNumbers.bytes(bytesIn), to: &page)
    figure("from tools", ShownNumbers.bytes(bytesOut), to: &page)
    figure("tokens in", ShownNumbers.count(input), to: &page)
    if cached > 0 { figure("of them cached", ShownNumbers.count(cached), to: &page) }
    figure("tokens out", ShownNumbers.count(output), to: &page)
    let isUnknown = unpriced == turns && turns > 0
    figure(
      "cost", isUnknown ? "unknown" : (unpriced > 0 ? "at least " : "") + ShownNumbers.dollars(cost), to: &page)
    page.markup("</dl>\n")
  }

  private func figure(_ name: String, _ value: String, to page: inout HTMLText) {
    page.markup("<div><dt>")
    page.text(name)
    page.markup("</dt><dd>")
    page.text(value)
    page.markup("</dd></div>")
  }
}
