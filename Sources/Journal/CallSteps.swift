// The steps of one call of a tool.

public import Runners

/// A call that passed the gate.
public struct IntentStep: Sendable {
  /// The idempotency key.
  public var call: String
  public var tool: String
  public var plugin: String
  /// The arguments as JSON text; empty unless the journal keeps bodies.
  public var arguments: [UInt8]
  public var argumentBytes: Int
  /// Times of the event loop's clock, in nanoseconds, here and below.
  public var time: UInt64

  public init(call: String, tool: String, plugin: String, arguments: [UInt8], argumentBytes: Int, time: UInt64) {
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.arguments = arguments
    self.argumentBytes = argumentBytes
    self.time = time
  }
}

/// A call that did not pass the gate, or was given up before its first attempt.
public struct RefusalStep: Sendable {
  public var call: String
  public var tool: String
  /// Empty when no plugin was found.
  public var plugin: String
  public var code: String
  /// What the model is told; empty unless the journal keeps bodies.
  public var message: String
  public var time: UInt64

  public init(call: String, tool: String, plugin: String, code: String, message: String, time: UInt64) {
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.code = code
    self.message = message
    self.time = time
  }
}

/// One attempt of a call.
public struct AttemptStep: Sendable {
  public var call: String
  public var tool: String
  public var plugin: String
  /// 0 first.
  public var attempt: Int
  public var outcome: OutcomeClass
  /// Empty when `ok`.
  public var code: String
  public var started: UInt64
  public var ended: UInt64
  /// The full cause of a failure; for people, never for the model.
  public var detail: String
  /// Another attempt follows after so long; `nil`: none does.
  public var againAfterMS: Int?

  public init(
    call: String, tool: String, plugin: String, attempt: Int, outcome: OutcomeClass, code: String, started: UInt64,
    ended: UInt64, detail: String, againAfterMS: Int?
  ) {
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.attempt = attempt
    self.outcome = outcome
    self.code = code
    self.started = started
    self.ended = ended
    self.detail = detail
    self.againAfterMS = againAfterMS
  }
}

/// The answer of a call.
public struct ResultStep: Sendable {
  public var call: String
  public var tool: String
  /// Empty when no plugin was found.
  public var plugin: String
  public var outcome: OutcomeClass
  public var code: String
  public var attempts: Int
  public var started: UInt64
  public var ended: UInt64
  /// The whole result, or the failure, as JSON text; empty unless the journal keeps bodies. A model may see less of it.
  public var body: [UInt8]
  /// Bytes of the result's parts, or of the failure.
  public var bodyBytes: Int

  public init(
    call: String, tool: String, plugin: String, outcome: OutcomeClass, code: String, attempts: Int, started: UInt64,
    ended: UInt64, body: [UInt8], bodyBytes: Int
  ) {
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.outcome = outcome
    self.code = code
    self.attempts = attempts
    self.started = started
    self.ended = ended
    self.body = body
    self.bodyBytes = bodyBytes
  }
}

/// What a plugin reports of a call that it runs.
public struct ProgressStep: Sendable {
  public var call: String
  public var tool: String
  public var plugin: String
  /// `nil` when unknown.
  public var fraction: Double?
  public var note: String?
  public var time: UInt64

  public init(call: String, tool: String, plugin: String, fraction: Double?, note: String?, time: UInt64) {
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.fraction = fraction
    self.note = note
    self.time = time
  }
}
