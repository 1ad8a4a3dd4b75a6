// Figures for programs.

import JSON
import Sessions

/// The object of `stats --json`.
enum StatsJSON {
  static func object(_ statistics: Statistics, _ query: StatisticsQuery, _ alerts: StatsAlerts) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.text("from", SessionTime.stamp(statistics.from))
    writer.text("to", SessionTime.stamp(statistics.to))
    writer.text("by", query.grouping.rawValue)
    let withRequests = query.tool == nil
    writer.key("total")
    writer.beginObject()
    writer.members(of: statistics.total, withCalls: true, withRequests: withRequests)
    writer.endObject()
    writer.key("rows")
    writer.beginArray()
    for row in statistics.rows {
      writer.beginObject()
      writer.label(query.grouping.rawValue, row.label)
      writer.members(of: row, withCalls: true, withRequests: withRequests && query.grouping.hasRequests)
      writer.endObject()
    }
    writer.endArray()
    if withRequests, query.grouping != .model {
      writer.key("models")
      writer.beginArray()
      for row in statistics.models {
        writer.beginObject()
        writer.label("model", row.label)
        writer.members(of: row, withCalls: false, withRequests: true)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.key("alerts")
    writer.beginArray()
    for alert in alerts.alerts {
      writer.beginObject()
      writer.text("kind", alert.kind.rawValue)
      writer.label(query.grouping.rawValue, alert.label)
      writer.text("message", alert.sentence)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  /// What a row stands for; `null` for what has no name.
  fileprivate mutating func label(_ name: String, _ value: String) {
    key(name)
    if value.isEmpty { null() } else { string(value) }
  }

  fileprivate mutating func members(of figures: Figures, withCalls: Bool, withRequests: Bool) {
    if withCalls { callMembers(of: figures) }
    if withRequests { requestMembers(of: figures) }
    key("activity")
    beginArray()
    for count in figures.activity { int64(Int64(count)) }
    endArray()
  }

  private mutating func callMembers(of figures: Figures) {
    number("calls", figures.calls)
    number("succeeded", figures.succeeded)
    key("failed")
    beginObject()
    number("retryable", figures.retryable)
    number("permanent", figures.permanent)
    number("internal", figures.internal)
    endObject()
    number("refused", figures.refused)
    number("unanswered", figures.unanswered)
    key("error_rate")
    if let rate = figures.errorRate { double(rate) } else { null() }
    key("codes")
    beginObject()
    for (code, count) in figures.codes { number(code, count) }
    endObject()
    latency("latency_ms", figures.latency)
    number("retries", figures.retries)
    number("bytes_in", figures.bytesIn)
    number("bytes_out", figures.bytesOut)
    number("breakers_opened", figures.breakersOpened)
    number("quarantined", figures.quarantined)
  }

  private mutating func requestMembers(of figures: Figures) {
    number("sessions", figures.sessions)
    number("runs", figures.runs)
    number("rounds", figures.rounds)
    number("model_errors", figures.modelErrors)
    latency("model_latency_ms", figures.modelLatency)
    usage(input: figures.inputTokens, output: figures.outputTokens, cached: figures.cachedTokens)
    cost(figures.costUSD, unpriced: figures.unpriced)
    key("cost_usd_per_session")
    if figures.sessions > 0 { double(figures.costUSD / Double(figures.sessions)) } else { null() }
  }

  private mutating func latency(_ name: String, _ latency: Latency?) {
    key(name)
    guard let latency else { return null() }
    beginObject()
    for (name, value) in [("p50", latency.p50), ("p95", latency.p95), ("p99", latency.p99), ("max", latency.max)] {
      key(name)
      double(Double(value / 1000) / 1000)
    }
    endObject()
  }
}
