// A failed call as a value, and the JSON that the model reads of it.

import JSON
public import JSONSchema
public import Runners

/// Why a call gave no result.
public struct CallFailure: Error, Sendable {
  public var outcome: OutcomeClass
  public var code: String
  /// For the model: what was wrong and what to change.
  public var message: String
  /// The full cause, for the log only.
  public var detail = ""
  public var effect: Effect
  /// Attempts that were made; 0 when the gate refused.
  public var attempts = 0
  /// With `MAX_RETRIES` and `NOT_RETRIED`: what the last attempt failed with.
  public var lastCode = ""
  /// What the plugin asked to wait, 0 when it did not say.
  public var retryAfterMS = 0
  /// With `INVALID_ARGUMENTS`: every place that is wrong.
  public var places: [SchemaFailure] = []
  /// With `UNKNOWN_TOOL`: names that come close.
  public var nearest: [String] = []
  /// With `FORBIDDEN`: the scopes that are missing.
  public var missingScopes: [String] = []

  init(_ outcome: OutcomeClass, _ code: String, _ message: String, effect: Effect = .none) {
    self.outcome = outcome
    self.code = code
    self.message = message
    self.effect = effect
  }

  static func unknownTool(_ name: String, nearest: [String]) -> CallFailure {
    let hint = nearest.isEmpty ? "" : " Did you mean \(nearest.joined(separator: " or "))?"
    let message =
      name.isEmpty
      ? "The call names no tool. Call again with the name of one that you were offered."
      : "There is no tool '\(name)'.\(hint)"
    var failure = CallFailure(.permanent, FailureCode.unknownTool, message)
    failure.nearest = nearest
    return failure
  }

  static func invalidArguments(_ message: String) -> CallFailure {
    CallFailure(.permanent, FailureCode.invalidArguments, message)
  }

  static func mismatch(_ places: [SchemaFailure]) -> CallFailure {
    let sentences = places.prefix(Limits.placesInMessageMax).map(\.sentence).joined(separator: "; ")
    var failure = invalidArguments("The arguments do not match the tool's parameters: \(sentences)")
    failure.places = places
    return failure
  }

  /// The tool failed again and again, and is left alone for a while.
  static func leftAlone(_ tool: String, waitNS: UInt64) -> CallFailure {
    let waitMS = Int(clamping: (waitNS + 999_999) / 1_000_000)
    var failure = CallFailure(
      .permanent, FailureCode.unavailable,
      "\(tool) failed \(Breaker.failuresMax) times in a row and is left alone for now. Go on without it, or try again in "
        + "\((waitMS + 999) / 1000) s.")
    failure.retryAfterMS = waitMS
    return failure
  }

  static func approvalDenied(_ reason: String) -> CallFailure {
    CallFailure(.permanent, FailureCode.approvalDenied, reason)
  }

  /// The call stood in a line until its time was up.
  static func waitedTooLong(attempts: Int, effectUnknown: Bool) -> CallFailure {
    var failure = CallFailure(
      .retryable, FailureCode.timeout, "The call waited for its turn until its time was up.",
      effect: effectUnknown ? .unknown : .none)
    failure.attempts = attempts
    return failure
  }

  /// A call that whoever runs the agent does not let run, for a reason that the model is told.
  public static func notRun(_ reason: String) -> CallFailure {
    CallFailure(.permanent, FailureCode.cancelled, reason)
  }

  /// A call of a tool while no tool may be called.
  public static func noToolsAllowed() -> CallFailure {
    CallFailure(.permanent, FailureCode.forbidden, "No tools may be called here. Answer without them.")
  }

  /// A run that goes on after its process ended found a call that may have run, and may not run again.
  public static func unfinished(attempts: Int) -> CallFailure {
    var failure = CallFailure(
      .retryable, FailureCode.notRetried,
      "The program ended while this call ran, and a second run could do it twice. Whether it had an effect is unknown: "
        + "check before calling again.", effect: .unknown)
    failure.attempts = attempts
    return failure
  }

  static func forbidden(_ tool: String, missing: [String]) -> CallFailure {
    var failure = CallFailure(
      .permanent, FailureCode.forbidden,
      "The user may not call \(tool): missing the right \(missing.joined(separator: ", ")).")
    failure.missingScopes = missing
    return failure
  }

  static func cancelled(attempts: Int, effectUnknown: Bool) -> CallFailure {
    var failure = CallFailure(
      .permanent, FailureCode.cancelled, ClassifiedFailure.cancelledMessage, effect: effectUnknown ? .unknown : .none)
    failure.attempts = attempts
    return failure
  }

  /// A fault of the tool's author or the host, before anything ran.
  static func defect(_ cause: String) -> CallFailure {
    var failure = CallFailure(.internal, FailureCode.internalError, ClassifiedFailure.genericMessage)
    failure.detail = cause
    return failure
  }

  /// The answer as a recording has it.
  init(_ call: SettledCall) {
    self.init(call.outcome, call.code, call.message, effect: call.isEffectUnknown ? .unknown : .none)
    attempts = call.attempts
  }

  /// The final answer to a classified failure; `code` replaces its own when the retries are what ended it.
  init(_ classified: ClassifiedFailure, code: String?, attempts: Int, effectUnknown: Bool) {
    self.init(
      classified.outcome, code ?? classified.code, classified.message, effect: effectUnknown ? .unknown : .none)
    detail = classified.detail
    self.attempts = attempts
    retryAfterMS = classified.retryAfterMS
    if code != nil { lastCode = classified.code }
    if effectUnknown && (code == FailureCode.notRetried || !classified.isPluginsWord) {
      message += " Whether it had an effect is unknown: check before calling again."
    }
  }

  /// Nothing runs now, but an earlier process may have run it.
  mutating func noteEarlierTry() {
    guard effect == .none else { return }
    effect = .unknown
    message += " The program ended while an earlier try of this call ran; whether that had an effect is unknown."
  }

  /// What the log says of it: the full cause where there is one.
  var cause: String { detail.isEmpty ? message : detail }

  /// A refusal is in the order of things, a defect is not.
  var logLevel: LogLevel { outcome == .internal ? .error : .info }

  /// Whether something may have happened outside.
  public enum Effect: String, Sendable { case none, unknown }

  /// The failure as JSON text.
  public func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("error", message)
    writer.member("code", code)
    writer.member("class", outcome.rawValue)
    writer.member("effect", effect.rawValue)
    if !places.isEmpty {
      writer.key("errors")
      writer.beginArray()
      for place in places {
        writer.beginObject()
        writer.member("pointer", place.pointer)
        writer.member("message", place.message)
        writer.endObject()
      }
      writer.endArray()
    }
    if !nearest.isEmpty { writer.member("nearest", nearest) }
    if !missingScopes.isEmpty { writer.member("missing_scopes", missingScopes) }
    if attempts > 0 {
      writer.key("attempts")
      writer.int64(Int64(attempts))
    }
    if !lastCode.isEmpty { writer.member("last_code", lastCode) }
    if retryAfterMS > 0 {
      writer.key("retry_after_ms")
      writer.int64(Int64(retryAfterMS))
    }
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  fileprivate mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }
}
