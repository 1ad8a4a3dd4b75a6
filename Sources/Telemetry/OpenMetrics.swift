// Figures as OpenMetrics text, for whoever collects files of such
// (https://prometheus.io/docs/specs/om/open_metrics_spec/).

internal import Journal
internal import Runners

extension RunMetrics {
  /// The whole exposition, with its end. `dropped`: what the export to a collector gave up.
  public func openMetrics(dropped: Int = 0) -> String {
    var text = OpenMetricsText()
    toolFamilies(to: &text)
    modelFamilies(to: &text)
    text.family("collet_telemetry_dropped", "counter", "Spans and metrics that no collector took in time.")
    text.sample("collet_telemetry_dropped_total", [], Double(dropped))
    return text.ended
  }

  private func toolFamilies(to text: inout OpenMetricsText) {
    let tools = tools.sorted { ($0.key.plugin, $0.key.tool) < ($1.key.plugin, $1.key.tool) }
    text.family("collet_tool_calls", "counter", "Answered calls of tools by class and code.")
    for (name, tool) in tools {
      for (answer, count) in tool.answers.sorted(by: {
        ($0.key.outcome.rawValue, $0.key.code) < ($1.key.outcome.rawValue, $1.key.code)
      }) {
        text.sample(
          "collet_tool_calls_total",
          name.labels + [("class", answer.outcome.rawValue), ("code", answer.code)], Double(count))
      }
    }
    text.family("collet_tool_retries", "counter", "Attempts after the first.")
    for (name, tool) in tools { text.sample("collet_tool_retries_total", name.labels, Double(tool.retries)) }
    text.family("collet_tool_argument_bytes", "counter", "Bytes of arguments that tools were given.", unit: "bytes")
    for (name, tool) in tools { text.sample("collet_tool_argument_bytes_total", name.labels, Double(tool.bytesIn)) }
    text.family("collet_tool_result_bytes", "counter", "Bytes of results and failures.", unit: "bytes")
    for (name, tool) in tools { text.sample("collet_tool_result_bytes_total", name.labels, Double(tool.bytesOut)) }
    text.family("collet_incidents", "counter", "Breakers that opened and closed, and plugins that were quarantined.")
    for (incident, count) in incidents.sorted(by: {
      ($0.key.plugin, $0.key.tool, $0.key.kind.rawValue) < ($1.key.plugin, $1.key.tool, $1.key.kind.rawValue)
    }) {
      text.sample(
        "collet_incidents_total",
        [("kind", incident.kind.rawValue), ("tool", incident.tool), ("plugin", incident.plugin)], Double(count))
    }
    text.family(
      "collet_tool_duration_seconds", "summary",
      "Of calls that ran, with all attempts and the waits between them. \(Self.errorNote)", unit: "seconds")
    for (name, tool) in tools { text.summary("collet_tool_duration_seconds", name.labels, tool.durations) }
  }

  private func modelFamilies(to text: inout OpenMetricsText) {
    let models = models.sorted { $0.key < $1.key }
    text.family("collet_runs", "counter", "Runs by how they ended.")
    for (name, model) in models {
      for (status, count) in model.runs.sorted(by: { $0.key < $1.key }) where !status.isEmpty {
        text.sample("collet_runs_total", [("model", name), ("status", status)], Double(count))
      }
    }
    text.family("collet_model_replies", "counter", "Replies of models.")
    for (name, model) in models { text.sample("collet_model_replies_total", [("model", name)], Double(model.replies)) }
    text.family("collet_model_errors", "counter", "Requests to models that failed, by kind.")
    for (name, model) in models {
      for (kind, count) in model.errors.sorted(by: { $0.key < $1.key }) {
        text.sample("collet_model_errors_total", [("model", name), ("kind", kind)], Double(count))
      }
    }
    text.family(
      "collet_model_tokens", "counter",
      "Tokens as providers count them; what a cache gave (cached) or took (cache_write) is part of the input.")
    for (name, model) in models {
      for (type, count) in [
        ("input", model.inputTokens), ("output", model.outputTokens), ("cached", model.cachedTokens),
        ("cache_write", model.cacheWriteTokens),
      ] {
        text.sample("collet_model_tokens_total", [("model", name), ("type", type)], Double(count))
      }
    }
    text.family("collet_model_cost_usd", "counter", "What replies cost, as far as their price is known.")
    for (name, model) in models { text.sample("collet_model_cost_usd_total", [("model", name)], model.cost) }
    text.family("collet_model_unpriced_replies", "counter", "Replies whose price nobody knows.")
    for (name, model) in models {
      text.sample("collet_model_unpriced_replies_total", [("model", name)], Double(model.unpriced))
    }
    text.family(
      "collet_model_duration_seconds", "summary",
      "From a request to its reply, failed requests before it included. \(Self.errorNote)", unit: "seconds")
    for (name, model) in models { text.summary("collet_model_duration_seconds", [("model", name)], model.durations) }
  }

  private static var errorNote: String {
    "Quantiles are within \(Int(DurationSketch.relativeError * 100)) % of the exact ones."
  }
}

extension RunMetrics.ToolName {
  fileprivate var labels: [(String, String)] { [("tool", tool), ("plugin", plugin)] }
}

/// Lines of the format.
private struct OpenMetricsText {
  private var text = ""

  var ended: String { text + "# EOF\n" }

  mutating func family(_ name: String, _ type: String, _ help: String, unit: String = "") {
    text += "# TYPE \(name) \(type)\n"
    if !unit.isEmpty { text += "# UNIT \(name) \(unit)\n" }
    text += "# HELP \(name) \(help)\n"
  }

  mutating func sample(_ name: String, _ labels: [(String, String)], _ value: Double) {
    text += name
    if !labels.isEmpty {
      text += "{" + labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",") + "}"
    }
    text += " \(Self.number(value))\n"
  }

  mutating func summary(_ name: String, _ labels: [(String, String)], _ sketch: DurationSketch) {
    for (percent, quantile) in [(50.0, "0.5"), (95, "0.95"), (99, "0.99")] {
      if let value = sketch.percentile(percent) { sample(name, labels + [("quantile", quantile)], value) }
    }
    sample(name + "_count", labels, Double(sketch.count))
    sample(name + "_sum", labels, sketch.sum)
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  private static func escaped(_ value: String) -> String {
    var result = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
