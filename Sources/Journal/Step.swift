// The vocabulary of what happens in a run. Events, figures, statistics and resume are all read from these steps and
// from nowhere else.

public import Runners

/// One thing that happened, handed to the journal before the loop acts on it.
public enum Step: Sendable {
  /// A model answered; recorded before its calls start.
  case reply(ReplyStep)
  /// A call was admitted and its first attempt is about to start.
  case intent(IntentStep)
  /// One attempt ended.
  case attempt(AttemptStep)
  /// The answer of a call, before it goes to the model; exactly one for each call.
  case result(ResultStep)
}

/// A model's assembled reply.
public struct ReplyStep: Sendable {
  public var round: Int
  /// The reply as JSON text.
  public var body: [UInt8]

  public init(round: Int, body: [UInt8]) {
    self.round = round
    self.body = body
  }
}

/// A call that passed the gate.
public struct IntentStep: Sendable {
  /// The idempotency key.
  public var call: String
  public var tool: String
  public var plugin: String
  /// The arguments as JSON text; empty unless the journal keeps bodies.
  public var arguments: [UInt8]
  public var argumentBytes: Int

  public init(call: String, tool: String, plugin: String, arguments: [UInt8], argumentBytes: Int) {
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.arguments = arguments
    self.argumentBytes = argumentBytes
  }
}

/// One attempt of a call.
public struct AttemptStep: Sendable {
  public var call: String
  /// 0 first.
  public var attempt: Int
  public var outcome: OutcomeClass
  /// Empty when `ok`.
  public var code: String
  /// Times of the event loop's clock, in nanoseconds.
  public var started: UInt64
  public var ended: UInt64
  /// The full cause of a failure; for people, never for the model.
  public var detail: String

  public init(
    call: String, attempt: Int, outcome: OutcomeClass, code: String, started: UInt64, ended: UInt64, detail: String
  ) {
    self.call = call
    self.attempt = attempt
    self.outcome = outcome
    self.code = code
    self.started = started
    self.ended = ended
    self.detail = detail
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
  /// What the model is told, as text; empty unless the journal keeps bodies.
  public var body: [UInt8]
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
