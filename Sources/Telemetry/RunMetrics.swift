// Figures of this process, read from the steps of its runs as they happen.

public import Journal
internal import Runners

/// Counts of calls, requests and runs; durations in bounded memory.
public struct RunMetrics: Sendable {
  struct Tool: Sendable {
    /// By class and code, the code empty when `ok`.
    var answers: [Answer: Int] = [:]
    var retries = 0
    var bytesIn = 0
    var bytesOut = 0
    /// Of calls that ran.
    var durations = DurationSketch()
    var histogram = Histogram(Histogram.durations)
  }

  struct Answer: Hashable, Sendable {
    var outcome: OutcomeClass
    var code: String
  }

  struct ToolName: Hashable, Sendable {
    var tool: String
    var plugin: String
  }

  struct Model: Sendable {
    var replies = 0
    /// By kind.
    var errors: [String: Int] = [:]
    /// Of requests that failed for good, by kind.
    var failureHistograms: [String: Histogram] = [:]
    var inputTokens = 0
    var outputTokens = 0
    var cachedTokens = 0
    var cacheWriteTokens = 0
    var reasoningTokens = 0
    var cost = 0.0
    var unpriced = 0
    var durations = DurationSketch()
    var histogram = Histogram(Histogram.durations)
    var inputHistogram = Histogram(Histogram.tokens)
    var outputHistogram = Histogram(Histogram.tokens)
    /// Of replies that came in pieces.
    var firstChunkHistogram = Histogram(Histogram.durations)
    // Of runs.
    var runs: [String: Int] = [:]
    var runHistogram = Histogram(Histogram.longDurations)
    var calls = 0
  }

  struct Incident: Hashable, Sendable {
    var kind: IncidentStep.Kind
    var tool: String
    var plugin: String
  }

  private(set) var incidents: [Incident: Int] = [:]
  private(set) var tools: [ToolName: Tool] = [:]
  /// By the name that the user gave.
  private(set) var models: [String: Model] = [:]
  private var model = ""
  private var runStarted: UInt64 = 0
  private var requested: UInt64 = 0

  public init() {}

  public var isEmpty: Bool { models.isEmpty && tools.isEmpty }

  public mutating func take(_ step: Step) {
    switch step {
    case .runStarted(let step):
      model = step.model
      runStarted = step.time
      models[model, default: Model()].runs["", default: 0] += 0
    case .request(let step): requested = step.time
    case .reply(let step): add(step)
    case .modelError(let step): add(step)
    case .intent(let step): change(step.tool, step.plugin) { $0.bytesIn += step.argumentBytes }
    case .result(let step): add(step)
    case .runFinished(let step):
      models[model, default: Model()].runs[step.status, default: 0] += 1
      models[model, default: Model()].runHistogram.add(seconds(step.time &- runStarted))
    case .refused, .attempt, .shown: break
    case .incident(let step):
      incidents[Incident(kind: step.kind, tool: step.tool, plugin: step.plugin), default: 0] += 1
    }
  }

  private mutating func add(_ step: ReplyStep) {
    let duration = step.time &- requested
    func change(_ model: inout Model) {
      model.replies += 1
      model.calls += step.calls.count
      model.durations.add(nanoseconds: duration)
      model.histogram.add(seconds(duration))
      if let input = step.usage.input {
        model.inputTokens += input
        model.inputHistogram.add(Double(input))
      }
      if let output = step.usage.output {
        model.outputTokens += output
        model.outputHistogram.add(Double(output))
      }
      model.cachedTokens += step.usage.cached ?? 0
      model.cacheWriteTokens += step.detail.cacheWrite ?? 0
      model.reasoningTokens += step.detail.reasoning ?? 0
      if let time = step.detail.firstChunk { model.firstChunkHistogram.add(seconds(time)) }
      if let cost = step.cost { model.cost += cost } else { model.unpriced += 1 }
    }
    change(&models[model, default: Model()])
  }

  private mutating func add(_ step: ModelErrorStep) {
    models[model, default: Model()].errors[step.kind, default: 0] += 1
    guard step.againAfterMS == nil else { return }
    models[model, default: Model()].failureHistograms[step.kind, default: Histogram(Histogram.durations)].add(
      seconds(step.time &- requested))
  }

  private mutating func add(_ step: ResultStep) {
    change(step.plugin.isEmpty ? "" : step.tool, step.plugin) { tool in
      tool.answers[Answer(outcome: step.outcome, code: step.code), default: 0] += 1
      tool.retries += max(0, step.attempts - 1)
      tool.bytesOut += step.bodyBytes
      guard step.attempts > 0 else { return }
      let duration = step.ended &- step.started
      tool.durations.add(nanoseconds: duration)
      tool.histogram.add(seconds(duration))
    }
  }

  /// Names that no plugin has are not told apart: a model makes up as many as it likes.
  private mutating func change(_ tool: String, _ plugin: String, _ change: (inout Tool) -> Void) {
    change(&tools[ToolName(tool: tool, plugin: plugin), default: Tool()])
  }
}

func seconds(_ nanoseconds: UInt64) -> Double { Double(nanoseconds) / 1e9 }
