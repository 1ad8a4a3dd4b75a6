// Figures under the names of the semantic conventions for generative AI.

internal import Runners

extension RunMetrics {
  /// Those of version 1.41, or with `latest` those that came after it; what the conventions have no name for has ours.
  func semantic(latest: Bool) -> [OTLPMetric] {
    let models = models.sorted { $0.key < $1.key }
    let tools = tools.sorted { ($0.key.plugin, $0.key.tool) < ($1.key.plugin, $1.key.tool) }
    var metrics = latest ? latestMetrics(models) : stableMetrics(models)
    metrics.append(
      OTLPMetric(
        name: latest ? "gen_ai.execute_tool.duration" : "collet.tool.duration", unit: "s",
        points: .histogram(tools.map { ($0.key.attributes, $0.value.histogram) })))
    metrics.append(
      OTLPMetric(
        name: "collet.tool.calls", unit: "{call}",
        points: .counter(
          tools.flatMap { name, tool in
            tool.answers.sorted { ($0.key.outcome.rawValue, $0.key.code) < ($1.key.outcome.rawValue, $1.key.code) }.map
            {
              answer, count in
              var attributes = name.attributes
              attributes.add("collet.class", answer.outcome.rawValue)
              if !answer.code.isEmpty { attributes.add("error.type", answer.code) }
              return (attributes, Double(count))
            }
          })))
    metrics.append(
      OTLPMetric(
        name: "collet.tool.retries", unit: "{attempt}",
        points: .counter(tools.map { ($0.key.attributes, Double($0.value.retries)) })))
    metrics.append(
      OTLPMetric(
        name: "collet.model.cost", unit: "{USD}",
        points: .counter(models.map { (Self.attributes($0.key), $0.value.cost) })))
    metrics.append(
      OTLPMetric(
        name: "collet.runs", unit: "{run}",
        points: .counter(
          models.flatMap { name, model in
            model.runs.sorted { $0.key < $1.key }.filter { !$0.key.isEmpty }.map { status, count in
              var attributes = Self.attributes(name)
              attributes.add("collet.status", status)
              return (attributes, Double(count))
            }
          })))
    return metrics.filter { !$0.isEmpty }
  }

  private func stableMetrics(_ models: [(key: String, value: Model)]) -> [OTLPMetric] {
    [
      OTLPMetric(
        name: "gen_ai.client.operation.duration", unit: "s",
        points: .histogram(models.flatMap { Self.durations($0.key, $0.value) })),
      OTLPMetric(
        name: "gen_ai.client.operation.time_to_first_chunk", unit: "s",
        points: .histogram(models.map { (Self.attributes($0.key), $0.value.firstChunkHistogram) })),
      OTLPMetric(
        name: "gen_ai.client.token.usage", unit: "{token}",
        points: .histogram(
          models.flatMap { name, model in
            [("input", model.inputHistogram), ("output", model.outputHistogram)].map { type, histogram in
              var attributes = Self.attributes(name)
              attributes.add("gen_ai.token.type", type)
              return (attributes, histogram)
            }
          })),
    ]
  }

  private func latestMetrics(_ models: [(key: String, value: Model)]) -> [OTLPMetric] {
    func counter(_ name: String, _ unit: String, _ value: (Model) -> Int) -> OTLPMetric {
      OTLPMetric(
        name: name, unit: unit, points: .counter(models.map { (Self.attributes($0.key), Double(value($0.value))) }))
    }
    return [
      OTLPMetric(
        name: "gen_ai.client.inference.duration", unit: "s",
        points: .histogram(models.flatMap { Self.durations($0.key, $0.value) })),
      counter("gen_ai.client.inference.usage.input_tokens", "{token}") { $0.inputTokens },
      counter("gen_ai.client.inference.usage.output_tokens", "{token}") { $0.outputTokens },
      counter("gen_ai.client.inference.usage.cache_read.input_tokens", "{token}") { $0.cachedTokens },
      counter("gen_ai.client.inference.usage.cache_write.input_tokens", "{token}") { $0.cacheWriteTokens },
      counter("gen_ai.client.inference.usage.reasoning.output_tokens", "{token}") { $0.reasoningTokens },
      OTLPMetric(
        name: "gen_ai.invoke_agent.duration", unit: "s",
        points: .histogram(models.map { (Self.agent($0.key), $0.value.runHistogram) })),
      OTLPMetric(
        name: "gen_ai.invoke_agent.inference_calls", unit: "{call}",
        points: .counter(models.map { (Self.agent($0.key), Double($0.value.replies)) })),
      OTLPMetric(
        name: "gen_ai.invoke_agent.tool_calls", unit: "{call}",
        points: .counter(models.map { (Self.agent($0.key), Double($0.value.calls)) })),
    ]
  }

  /// Of requests that were answered, and of those that failed for good, with what they failed of.
  private static func durations(_ spec: String, _ model: Model) -> [(attributes: [Attribute], value: Histogram)] {
    let failures = model.failureHistograms.sorted { $0.key < $1.key }.map { kind, histogram in
      var attributes = attributes(spec)
      attributes.add("error.type", kind)
      return (attributes: attributes, value: histogram)
    }
    return [(attributes(spec), model.histogram)] + failures
  }

  private static func attributes(_ spec: String) -> [Attribute] {
    let name = ModelName(spec)
    var attributes: [Attribute] = []
    attributes.add("gen_ai.operation.name", "chat")
    attributes.add("gen_ai.provider.name", name.provider)
    attributes.add("gen_ai.request.model", name.model)
    return attributes
  }

  private static func agent(_ spec: String) -> [Attribute] {
    let name = ModelName(spec)
    var attributes: [Attribute] = []
    attributes.add("gen_ai.operation.name", "invoke_agent")
    attributes.add("gen_ai.agent.name", "collet")
    attributes.add("gen_ai.provider.name", name.provider)
    attributes.add("gen_ai.request.model", name.model)
    return attributes
  }
}

extension RunMetrics.ToolName {
  fileprivate var attributes: [Attribute] {
    var attributes: [Attribute] = []
    attributes.add("gen_ai.operation.name", "execute_tool")
    attributes.add("gen_ai.tool.name", tool)
    if !plugin.isEmpty { attributes.add("collet.plugin", plugin) }
    return attributes
  }
}
