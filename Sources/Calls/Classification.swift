// Decides what an attempt's outcome means. Nobody downstream reads message text to find out.

import Plugins
import Runners

/// An attempt that gave no result, classified.
struct ClassifiedFailure {
  var outcome: OutcomeClass
  var code: String
  /// For the model.
  var message: String
  /// For the log.
  var detail = ""
  var retryAfterMS = 0
  /// Nothing of the attempt happened outside.
  var noEffect = false
  var again: Again
  /// The plugin itself said how it ended: then it is not for the host to add what it may have done before.
  var isPluginsWord = false

  /// What the log says of it. Of a defect the message says nothing; any other is half of what the plugin said.
  var cause: String {
    if detail.isEmpty { return message }
    return outcome == .internal ? detail : "\(message) \(detail)"
  }

  /// When the same call may run once more.
  enum Again {
    case never
    /// The plugin asked for it: only if a second run can do no harm.
    case ifHarmless
    /// A crash or a timeout: once, and only if the tool is repeatable.
    case onceIfRepeatable
    /// Nothing ran: for every tool.
    case always
  }
}

extension ClassifiedFailure {
  /// What an outcome other than `ok` means for `tool`.
  init?(_ outcome: AttemptOutcome, of tool: Tool) {
    switch outcome {
    case .ok:
      return nil
    case .failed(let status, let failure):
      self.init(status, failure, declared: tool.errors)
    case .refused(let message):
      self.init(
        outcome: .permanent, code: FailureCode.invalidArguments, message: message, noEffect: true, again: .never)
    case .resultTooLarge:
      self.init(
        outcome: .permanent, code: FailureCode.resultTooLarge,
        message: "The result is larger than \(tool.resultLimit) bytes, the limit of this tool. Ask for less at a time.",
        again: .never)
    case .cancelled:
      self.init(
        outcome: .permanent, code: FailureCode.cancelled, message: ClassifiedFailure.cancelledMessage, again: .never,
        isPluginsWord: true)
    case .timedOut(let reached):
      self.init(
        outcome: .retryable, code: FailureCode.timeout, message: "The tool gave no answer in time.",
        detail: reached ? "" : "the call waited for its turn until its time was up", noEffect: !reached,
        again: .onceIfRepeatable)
    case .unavailable(let reason):
      self.init(
        outcome: .permanent, code: FailureCode.unavailable, message: reason, noEffect: true, again: .never)
    case .unusable(let cause):
      self.init(
        outcome: .permanent, code: FailureCode.unavailable, message: "The plugin of this tool cannot run here.",
        detail: cause, noEffect: true, again: .never)
    case .notStarted(let reason):
      self.init(
        outcome: .retryable, code: FailureCode.unavailable, message: "The tool is not ready.", detail: reason,
        noEffect: true, again: .always)
    case .crashed(let cause):
      self.init(defect: cause, again: .onceIfRepeatable)
    case .startFailed(let cause):
      self.init(defect: cause, again: .onceIfRepeatable)
      noEffect = true
    case .broken(let cause):
      self.init(defect: cause, again: .never)
    case .settled(let call):
      self.init(outcome: call.outcome, code: call.code, message: call.message, noEffect: true, again: .never)
    }
  }

  private mutating func add(_ remark: String) { detail += detail.isEmpty ? remark : " " + remark }

  /// What the model hears of every fault of the tool or the host; the cause is for the log.
  static var genericMessage: String {
    "The tool failed because of a defect, not because of the arguments. Do not repeat the call unchanged."
  }

  static var cancelledMessage: String { "The call was cancelled by the user." }

  init(defect cause: String, again: Again = .never) {
    self.init(
      outcome: .internal, code: FailureCode.internalError, message: ClassifiedFailure.genericMessage, detail: cause,
      again: again)
  }

  private init(_ status: FailureStatus, _ failure: Failure, declared: [String: Tool.DeclaredClass]) {
    let isUsable = !failure.code.isEmpty && !FailureCode.isReserved(failure.code)
    let code = isUsable ? failure.code : FailureCode.toolError
    switch status {
    case .retryable:
      self.init(
        outcome: .retryable, code: code,
        message: failure.message.isEmpty ? "The tool failed for a passing reason." : failure.message,
        detail: failure.detail, retryAfterMS: failure.retryAfterMS, noEffect: failure.noEffect, again: .ifHarmless,
        isPluginsWord: true)
    case .permanent:
      self.init(
        outcome: .permanent, code: code,
        message: failure.message.isEmpty ? "The tool refused the call and gave no reason." : failure.message,
        detail: failure.detail, noEffect: failure.noEffect, again: .never, isPluginsWord: true)
    case .internal:
      let said = [failure.code, failure.message, failure.detail].filter { !$0.isEmpty }.joined(separator: ": ")
      self.init(defect: said.isEmpty ? "the plugin returned INTERNAL and gave no reason" : said, again: .never)
      noEffect = failure.noEffect
    }
    if !isUsable && !failure.code.isEmpty {
      add("(the plugin answered with \(failure.code), a code of the host)")
    } else if isUsable && declared[failure.code] == nil {
      add("(the manifest does not declare the code \(failure.code))")
    }
  }
}
