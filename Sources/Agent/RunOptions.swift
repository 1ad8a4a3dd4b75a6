// What a run may take and how it goes about it.

import Calls
public import Journal
public import Models
public import Runners

/// The settings of one run: one prompt and everything until its answer.
public struct RunOptions: Sendable {
  /// Replies that the model may give.
  public var roundsMax = RunOptions.roundsDefault
  /// Time of the clock after which the run is given up; 0 for never.
  public var deadline: UInt64 = 0
  /// Tokens of all replies, input and output; `nil` for no limit. The reply that passes it is the last.
  public var tokensMax: Int?
  /// USD of all replies; `nil` for no limit.
  public var costMax: Double?
  /// What a reply costs in USD where the provider does not say so itself; `nil` when nobody knows.
  public var price: @Sendable (Usage) -> Double? = { _ in nil }
  /// Calls under way at once.
  public var parallel = Dispatcher.parallelDefault
  /// Further attempts that all calls may make together.
  public var retryBudget = Dispatcher.retryBudgetDefault
  /// Lowers every tool's own number of further attempts.
  public var retriesMax: Int?
  /// `required` and a name hold until the model has called a tool, `none` to the end.
  public var toolChoice = ToolChoice.auto
  /// The names under which the tools were offered to the session, in their order.
  public var tools: [String] = []
  /// Roughly what their definitions cost with every request, for the record.
  public var definitionTokens = 0
  /// Bytes of an ok result that the model sees.
  public var outputMax = RunOptions.outputDefault
  /// The JSON Schema that the final answer must match.
  public var answerSchema: [UInt8]?
  public var principal = Principal()
  /// The conversation that the run belongs to; empty for one of its own, which has the run's name and ends with it. One that
  /// has a name ends when `ToolTable.sessionEnded` says so, or when its plugins do.
  public var session = ""
  /// The W3C traceparent under which the plugin runs a call, by the call's id; `nil` for none.
  public var trace: (@Sendable (String) -> String)?
  /// For the record.
  public var background = RunBackground()

  public init() {}

  public static var roundsDefault: Int { 10 }
  public static var outputDefault: Int { 64 << 10 }
}
