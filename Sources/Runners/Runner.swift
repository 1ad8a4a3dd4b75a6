// The seam between a call and the thing that executes it. A worker process and the in-process runner look alike from
// above: attempts in, events out, exactly one outcome each.

public import EventLoop

/// Executes attempts of one plugin's tools.
///
/// `submit` never waits and never throws. Every submitted attempt ends in exactly one `finished`, delivered on the
/// I/O thread; for an inline tool it may arrive before `submit` returns.
@IO
public protocol Runner: AnyObject {
  /// Starts an attempt of a call. `arguments` are borrowed until this returns: a runner that needs them longer copies
  /// them.
  func submit(_ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, sink: any AttemptSink)

  /// Asks the attempt to stop; it still ends in `finished`. A number that is not running is ignored.
  func cancel(_ number: UInt64, why: CancelReason)

  /// Whether code of the plugin still runs for this attempt, which may already have ended in `timedOut` or `cancelled`:
  /// a call gets no further attempt before its last one has left the plugin.
  func isRunning(_ number: UInt64) -> Bool

  /// A call is to be expected soon: what can be made ready for it beforehand may be. Never waits.
  func prepare()

  /// What befell the plugin since this was asked last, in words: that it was quarantined. `nil` for nothing.
  func takeIncident() -> String?

  /// No further call of this session comes: what lives as long as it does may end. Never waits.
  func sessionEnded(_ session: String)

  /// Whoever asked for this attempt, which ended `ok`, refuses its result: what lives only for who reads it may end. Is
  /// called from within `finished`.
  func resultRefused(_ number: UInt64)

  /// Waits until every attempt has ended, then ends the plugin. Attempts submitted meanwhile are answered
  /// `unavailable`.
  func drain() async
}

extension Runner {
  public func prepare() {}
  public func takeIncident() -> String? { nil }
  public func sessionEnded(_ session: String) {}
  public func resultRefused(_ number: UInt64) {}
}

/// Why an attempt is asked to stop.
public enum CancelReason: Sendable { case person, deadline }

/// One run of one call. Plain numbers, so that handing it on costs no counts.
public struct Attempt: Sendable {
  /// Unique in this process, never 0.
  public var number: UInt64
  /// 0 first, then 1, 2 … for retries.
  public var index: UInt32
  /// Index into the manifest's tools.
  public var tool: Int
  /// When it was submitted, as the caller's clock read just before; the runner reads the clock at its end only.
  public var started: UInt64
  /// Time of the same clock at which it is given up, 0 for never.
  public var deadline: UInt64

  public init(number: UInt64, index: UInt32, tool: Int, started: UInt64, deadline: UInt64) {
    self.number = number
    self.index = index
    self.tool = tool
    self.started = started
    self.deadline = deadline
  }
}

/// Receives what one attempt produces, on the I/O thread.
@IO
public protocol AttemptSink: AnyObject {
  /// One finished part of the result, in order; `bytes` are borrowed until this returns. Parts arrive before `finished`
  /// and count only if its outcome is `ok`.
  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>)
  /// `fraction` is `nil` when unknown.
  func progress(fraction: Double?, note: String?)
  func log(_ level: LogLevel, _ text: String)
  /// Exactly once, last. `time` is the clock's when the runner saw the end, so that nobody has to read it again.
  func finished(_ outcome: AttemptOutcome, at time: UInt64)
}

/// What a part of a result is.
public enum PartKind: UInt32, Sendable, BitwiseCopyable { case json = 1, text, image, blob }

/// How much a log line of a plugin matters.
public enum LogLevel: Int32, Sendable, Comparable {
  case debug, info, warn, error
  public static func < (a: LogLevel, b: LogLevel) -> Bool { a.rawValue < b.rawValue }
}

/// How one attempt ended, before the gate classifies it.
public enum AttemptOutcome: Sendable {
  /// The plugin returned OK and its parts are complete.
  case ok
  /// The plugin said so itself.
  case failed(FailureStatus, Failure)
  /// The arguments do not fit what is called, though the schema let them pass; nothing of the call has run.
  case refused(String)
  /// More than `resultLimit` bytes were written.
  case resultTooLarge
  /// The attempt was cancelled by a person.
  case cancelled
  /// The deadline passed. When it was `reached`, the plugin has begun the call and may still be running it; when not,
  /// the call waited for its turn all the time and has had no effect.
  case timedOut(reached: Bool)
  /// The call never reached the plugin, and has had no effect: still busy, not loaded, ended.
  case unavailable(String)
  /// The plugin could not be started, but may be later; nothing of the call has run.
  case notStarted(String)
  /// The plugin cannot run here; nothing of the call has run. Full cause for the log.
  case unusable(String)
  /// The plugin's process died during the attempt. Full cause for the log.
  case crashed(String)
  /// The plugin's process died, or its code failed, before it took calls: nothing of the call has run. Full cause for
  /// the log.
  case startFailed(String)
  /// The plugin broke a rule of the ABI. Full cause for the log.
  case broken(String)
  /// No attempt was made: a recording has how the call ended without one, and that stands.
  case settled(SettledCall)

  public var isOK: Bool { if case .ok = self { true } else { false } }
}

/// A failed call as it stands on record, whose answer came of no attempt.
public struct SettledCall: Sendable {
  public var outcome: OutcomeClass
  public var code: String
  /// As the model read it.
  public var message: String
  public var isEffectUnknown: Bool
  /// That were made before.
  public var attempts: Int

  public init(outcome: OutcomeClass, code: String, message: String, isEffectUnknown: Bool, attempts: Int) {
    self.outcome = outcome
    self.code = code
    self.message = message
    self.isEffectUnknown = isEffectUnknown
    self.attempts = attempts
  }
}

/// The class that the plugin's status stands for.
public enum FailureStatus: Sendable { case retryable, permanent, `internal` }

/// What a plugin handed to `fail()`; empty fields when it said nothing.
public struct Failure: Sendable, Equatable {
  public var code: String
  /// For the model.
  public var message: String
  /// For the log only.
  public var detail: String
  public var retryAfterMS: Int
  /// The plugin says that nothing happened outside.
  public var noEffect: Bool

  public init(
    code: String = "", message: String = "", detail: String = "", retryAfterMS: Int = 0, noEffect: Bool = false
  ) {
    self.code = code
    self.message = message
    self.detail = detail
    self.retryAfterMS = retryAfterMS
    self.noEffect = noEffect
  }
}

/// Who asks; set from the host's own login state, never from model output.
public final class Principal: Sendable {
  public let subject: String
  public let tenant: String
  public let scopes: [String]

  public init(subject: String = "", tenant: String = "", scopes: [String] = []) {
    self.subject = subject
    self.tenant = tenant
    self.scopes = scopes
  }
}
