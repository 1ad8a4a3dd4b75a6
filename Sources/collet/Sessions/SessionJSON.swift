// A session as a JSON object, wherever a command prints one.

import JSON
import Sessions

extension JSONWriter {
  mutating func session(_ session: SessionSummary) {
    beginObject()
    sessionMembers(session)
    endObject()
  }

  /// The members of that object, into one that has been begun.
  mutating func sessionMembers(_ session: SessionSummary) {
    text("session", session.key)
    text("title", session.title)
    text("status", session.status)
    text("model", session.model)
    text("started_at", SessionTime.stamp(session.startedAt))
    text("changed_at", SessionTime.stamp(session.changedAt))
    text("journal", session.hasBodies ? "full" : "metadata")
    number("runs", session.runs)
    number("turns", session.turns)
    number("calls", session.calls)
    number("failed_calls", session.failedCalls)
    number("retries", session.retries)
    usage(input: session.inputTokens, output: session.outputTokens, cached: session.cachedTokens)
    cost(session.costUSD, unpriced: session.unpriced)
    if let parent = session.forkedFrom {
      text("forked_from", parent)
      number("forked_turn", session.forkedTurn ?? 0)
    }
  }

  mutating func usage(input: Int, output: Int, cached: Int) {
    key("usage")
    beginObject()
    number("input_tokens", input)
    number("output_tokens", output)
    number("cached_tokens", cached)
    endObject()
  }

  /// What is known of a cost, and how many replies have no price.
  mutating func cost(_ dollars: Double, unpriced: Int) {
    key("cost_usd")
    double(dollars)
    number("unpriced_replies", unpriced)
  }

  mutating func text(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  mutating func number(_ name: String, _ value: Int) {
    key(name)
    int64(Int64(value))
  }
}
