// One call under way: a state machine that the runner, the journal and the timers drive. Reused from call to call, so
// that a call in a steady state allocates nothing.

import EventLoop
import JSON
import JSONSchema
import Journal
import Plugins
import Runners

/// A call from its arguments to its answer.
@IO
final class ActiveCall {
  private(set) var request = CallRequest(id: "", tool: "", principal: Principal())
  private unowned let dispatcher: Dispatcher
  private var phase = Phase.idle
  private var entry: ToolEntry?
  private var observer: (any CallObserver)?
  private var arguments = JSONDocument()
  private var result = JSONDocument()
  /// The argument text, kept for a second attempt; empty while only the first can still happen.
  private var argumentBytes: [UInt8] = []
  private var policy: RetryPolicy?
  private var number: UInt64 = 0
  private var attempts = 0
  private var crashes = 0
  /// An attempt may have had an effect outside.
  private var effectUnknown = false
  private var started: UInt64 = 0
  private var attemptStarted: UInt64 = 0
  private var ended: UInt64 = 0
  private var deadline: UInt64 = 0
  private var timer: TimerToken?
  private var cancelled = false
  private var listed = false
  private var parts: [Answer.ResultPart] = []
  private var bytes: [UInt8] = []
  private var outcome: AttemptOutcome = .ok
  private var failure: CallFailure?
  private var pendingDelay: UInt64 = 0

  private enum Phase { case idle, recordingIntent, attempting, recordingAttempt, waiting, recordingResult }

  init(_ dispatcher: Dispatcher) { self.dispatcher = dispatcher }

  // MARK: The gate

  func start(_ request: CallRequest, _ text: Span<UInt8>, _ observer: any CallObserver) {
    self.request = request
    self.observer = observer
    started = dispatcher.timers.now()
    ended = started
    attempts = 0
    crashes = 0
    effectUnknown = false
    cancelled = false
    failure = nil
    if let refusal = admit(text) {
      failure = refusal
      return conclude()
    }
    guard let entry else { preconditionFailure("an admitted call has a tool") }
    let limit = started + callLimit(entry.tool)
    deadline = request.deadline == 0 ? limit : min(limit, request.deadline)
    guard dispatcher.journal.detail > .off || entry.tool.retry.max > 0 else { return attempt(text) }
    keep(text)
    guard dispatcher.journal.detail > .off else { return attempt(text) }
    phase = .recordingIntent
    list()
    let step = IntentStep(
      call: request.id, tool: entry.tool.name, plugin: entry.plugin.name,
      arguments: dispatcher.journal.detail == .full ? argumentBytes : [], argumentBytes: argumentBytes.count)
    dispatcher.journal.record(.intent(step), durable: true, then: self)
  }

  /// Find, parse, validate, authorize; `nil` when the call may run.
  private func admit(_ text: Span<UInt8>) -> CallFailure? {
    entry = dispatcher.tools.entry(named: request.tool)
    guard let entry else { return unknownTool() }
    guard text.count <= Limits.argumentBytesMax else {
      return CallFailure(
        .permanent, FailureCode.invalidArguments,
        "The arguments are \(text.count) bytes long; at most \(Limits.argumentBytesMax) are accepted.")
    }
    do throws(JSONError) {
      try arguments.parse(text)
    } catch {
      return CallFailure(
        .permanent, FailureCode.invalidArguments, "The arguments are not valid JSON: \(error.description)")
    }
    guard arguments.kind(0) == .object else {
      return CallFailure(
        .permanent, FailureCode.invalidArguments,
        "The arguments must be one JSON object, received \(arguments.kind(0).name).")
    }
    if let refusal = validate(entry) { return refusal }
    let missing = entry.missingScopes(of: request.principal)
    guard missing.isEmpty else {
      var refusal = CallFailure(
        .permanent, FailureCode.forbidden,
        "The user may not call \(request.tool): missing \(missing.joined(separator: ", ")).")
      refusal.missingScopes = missing
      return refusal
    }
    return nil
  }

  private func validate(_ entry: ToolEntry) -> CallFailure? {
    do throws(SchemaError) {
      let schema = try entry.parametersSchema()
      do throws(SchemaTooCostly) {
        if try schema.isValid(arguments) { return nil }
      } catch {
        return CallFailure(
          .permanent, FailureCode.invalidArguments, "Checking the arguments takes too long: \(error.description)")
      }
      let places = schema.failures(in: arguments)
      var refusal = CallFailure(
        .permanent, FailureCode.invalidArguments,
        "The arguments do not match the tool's parameters: "
          + places.prefix(Limits.placesInMessageMax).map(\.sentence).joined(separator: "; "))
      refusal.places = places
      return refusal
    } catch {
      return internalFailure("the schema of the parameters cannot be used: \(error.description)")
    }
  }

  private func unknownTool() -> CallFailure {
    let names = dispatcher.tools.nearest(to: request.tool)
    let hint = names.isEmpty ? "" : " Did you mean \(names.joined(separator: " or "))?"
    var refusal = CallFailure(.permanent, FailureCode.unknownTool, "There is no tool '\(request.tool)'.\(hint)")
    refusal.nearest = names
    return refusal
  }

  private func internalFailure(_ cause: String) -> CallFailure {
    var failure = CallFailure(.internal, FailureCode.internalError, ClassifiedFailure.genericMessage)
    failure.detail = cause
    return failure
  }

  /// The whole call, waits included.
  private func callLimit(_ tool: Tool) -> UInt64 {
    UInt64(1 + tool.retry.max) * UInt64(tool.timeoutMS) * 1_000_000 + Limits.callSlackNS
  }

  private func keep(_ text: Span<UInt8>) {
    argumentBytes.removeAll(keepingCapacity: true)
    argumentBytes.append(copying: text)
  }

  // MARK: Attempts

  /// An attempt with the arguments that were kept.
  private func attemptAgain() {
    let kept = argumentBytes
    attempt(kept.span)
  }

  private func attempt(_ text: Span<UInt8>) {
    guard let entry else { preconditionFailure("an attempt has a tool") }
    phase = .attempting
    parts.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    number = dispatcher.nextNumber()
    attemptStarted = attempts == 0 && dispatcher.journal.detail == .off ? started : dispatcher.timers.now()
    let limit = attemptStarted + UInt64(entry.tool.timeoutMS) * 1_000_000
    let attempt = Attempt(
      number: number, index: UInt32(attempts), tool: entry.index, callID: request.id, started: attemptStarted,
      deadline: min(limit, deadline), principal: request.principal, session: request.session, trace: request.trace)
    entry.runner.submit(attempt, arguments: text, sink: self)
    if phase != .idle { list() }
  }

  /// From now on the call can be cancelled by its id; one that never waits is spared the entry.
  private func list() {
    guard !listed else { return }
    listed = true
    dispatcher.nowWaiting(self)
  }

  func cancel() {
    guard !cancelled else { return }
    cancelled = true
    switch phase {
    case .attempting:
      entry?.runner.cancel(number, why: .person)
    case .waiting:
      if let timer { dispatcher.timers.cancel(timer) }
      timer = nil
      failure = cancelledFailure()
      conclude()
    case .idle, .recordingIntent, .recordingAttempt, .recordingResult:
      break  // Looked at when the journal has answered.
    }
  }

  private func cancelledFailure() -> CallFailure {
    var failure = CallFailure(
      .permanent, FailureCode.cancelled, "The call was cancelled by the user.",
      effect: effectUnknown ? .unknown : .none)
    failure.attempts = attempts
    return failure
  }

  /// Looks at what the plugin returned: strict JSON, and what the manifest promises of it.
  private func checkedResult() -> AttemptOutcome {
    guard let entry else { preconditionFailure("a result has a tool") }
    var jsonParts = 0
    let bytes = bytes
    for part in parts where part.kind == .json {
      jsonParts += 1
      do throws(JSONError) {
        try result.parse(bytes.span.extracting(part.range), options: Limits.resultOptions)
      } catch {
        return .broken("a json part of the result is not JSON: \(error.description)")
      }
      do throws(SchemaError) {
        guard jsonParts == 1, let schema = try entry.returnsSchema() else { continue }
        do throws(SchemaTooCostly) {
          guard try schema.isValid(result) else {
            let places = schema.failures(in: result).prefix(Limits.placesInMessageMax).map(\.sentence)
            return .broken("the result does not match 'returns': \(places.joined(separator: "; "))")
          }
        } catch {
          return .broken("checking the result against 'returns' takes too long: \(error.description)")
        }
      } catch {
        return .broken("the schema in 'returns' cannot be used: \(error.description)")
      }
    }
    if entry.tool.returns != nil && jsonParts != 1 {
      return .broken("'returns' wants exactly one json part, the result has \(jsonParts)")
    }
    return .ok
  }

  private func attemptEnded() {
    guard let entry else { preconditionFailure("an attempt has a tool") }
    attempts += 1
    let classified = ClassifiedFailure(outcome, of: entry.tool)
    if let classified, !classified.noEffect && entry.tool.annotations.readOnly != true { effectUnknown = true }
    decide(classified)
    guard dispatcher.journal.detail > .off else { return proceed() }
    phase = .recordingAttempt
    let step = AttemptStep(
      call: request.id, attempt: attempts - 1, outcome: classified?.outcome ?? .ok, code: classified?.code ?? "",
      started: attemptStarted, ended: ended, detail: classified?.detail ?? "")
    dispatcher.journal.record(.attempt(step), durable: false, then: self)
  }

  /// Settles what follows a failed attempt: `failure` is set when nothing does.
  private func decide(_ classified: ClassifiedFailure?) {
    pendingDelay = 0
    guard var classified, let entry else { return }
    note(classified, entry)
    if case .onceIfRepeatable = classified.again { crashes += 1 }
    if entry.runner.isRunning(number) { classified.again = .never }
    let policy = RetryPolicy(entry.tool, retriesMax: request.retriesMax)
    let decision = policy.decide(
      classified, attempts: attempts, crashes: crashes, left: deadline > ended ? deadline - ended : 0,
      budget: dispatcher.retryBudget, chance: dispatcher.chance())
    switch decision {
    case .again(let delay):
      dispatcher.retryBudget -= 1
      pendingDelay = max(delay, 1)
      observer?.retrying(
        request.id, attempt: attempts, code: classified.code, afterMS: Int(clamping: delay / 1_000_000))
    case .answer(let code):
      failure = CallFailure(classified, code: code, attempts: attempts, effectUnknown: effectUnknown)
    }
  }

  private func note(_ classified: ClassifiedFailure, _ entry: ToolEntry) {
    let level: LogLevel = classified.outcome == .internal ? .error : .warn
    let detail = classified.detail.isEmpty ? classified.message : classified.detail
    dispatcher.log.note(
      level, "\(classified.code): \(detail)", call: request.id, tool: entry.tool.name, plugin: entry.plugin.name)
  }

  /// After the attempt is on record: wait and try again, or answer.
  private func proceed() {
    guard failure == nil, pendingDelay > 0 else { return conclude() }
    if cancelled {
      failure = cancelledFailure()
      return conclude()
    }
    phase = .waiting
    timer = dispatcher.timers.after(pendingDelay) { [weak self] in
      guard let self, self.phase == .waiting else { return }
      self.timer = nil
      self.attemptAgain()
    }
  }

  // MARK: The answer

  private func conclude() {
    if let failure {
      parts.removeAll(keepingCapacity: true)
      bytes = failure.json()
      if failure.outcome == .internal && attempts == 0 {
        dispatcher.log.note(
          .error, "\(failure.code): \(failure.detail)", call: request.id, tool: request.tool,
          plugin: entry?.plugin.name ?? "")
      }
    }
    guard dispatcher.journal.detail > .off else { return deliver() }
    phase = .recordingResult
    let step = ResultStep(
      call: request.id, tool: request.tool, plugin: entry?.plugin.name ?? "", outcome: failure?.outcome ?? .ok,
      code: failure?.code ?? "", attempts: attempts, started: started, ended: ended,
      body: dispatcher.journal.detail == .full ? bytes : [], bodyBytes: bytes.count)
    dispatcher.journal.record(.result(step), durable: true, then: self)
  }

  private func deliver() {
    phase = .idle
    let answer = Answer(
      call: request.id, tool: request.tool, plugin: entry?.plugin.name ?? "", outcome: failure?.outcome ?? .ok,
      code: failure?.code ?? "", attempts: attempts, started: started, ended: ended, parts: parts,
      bytes: bytes, failure: failure)
    let watcher = observer
    observer = nil
    let wasListed = listed
    listed = false
    dispatcher.ended(self, wasListed: wasListed)
    watcher?.answered(answer)
  }
}

extension ActiveCall: AttemptSink {
  func part(_ kind: PartKind, mediaType: String?, bytes span: Span<UInt8>) {
    let start = bytes.count
    bytes.append(copying: span)
    parts.append(Answer.ResultPart(kind: kind, mediaType: mediaType, range: start..<bytes.count))
  }

  func progress(fraction: Double?, note: String?) {
    observer?.progress(request.id, fraction: fraction, note: note)
  }

  func log(_ level: LogLevel, _ text: String) {
    observer?.log(request.id, level, text)
  }

  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    ended = time
    if case .ok = outcome { self.outcome = checkedResult() } else { self.outcome = outcome }
    attemptEnded()
  }
}

extension ActiveCall: JournalWaiter {
  func recorded(_ lost: JournalFailure?) {
    if let lost {
      dispatcher.log.note(
        .error, "the journal lost a step: \(lost.message)", call: request.id, tool: request.tool,
        plugin: entry?.plugin.name ?? "")
    }
    switch phase {
    case .recordingIntent:
      if cancelled {
        failure = cancelledFailure()
        conclude()
      } else {
        attemptAgain()
      }
    case .recordingAttempt: proceed()
    case .recordingResult: deliver()
    case .idle, .attempting, .waiting: preconditionFailure("the journal answered a step that nobody recorded")
    }
  }
}

extension CallFailure {
  /// The final answer to a classified failure; `code` replaces its own when the retries are what ended it.
  init(_ classified: ClassifiedFailure, code: String?, attempts: Int, effectUnknown: Bool) {
    self.init(
      classified.outcome, code ?? classified.code, classified.message, effect: effectUnknown ? .unknown : .none)
    detail = classified.detail
    self.attempts = attempts
    retryAfterMS = classified.retryAfterMS
    if code != nil { lastCode = classified.code }
    if effectUnknown && (code == FailureCode.notRetried || self.code == FailureCode.timeout) {
      message += " Whether it had an effect is unknown: check before calling again."
    }
  }
}

/// Bounds of a call, each with its reason.
enum Limits {
  /// More than any model writes; a tool that needs more takes a file.
  static var argumentBytesMax: Int { 16 << 20 }
  /// Past these a message stops helping; the full list stands in `errors`.
  static var placesInMessageMax: Int { 5 }
  /// What a call may take beyond its attempts: waits between them.
  static var callSlackNS: UInt64 { 60_000_000_000 }
  /// A result may repeat a key: the plugin's own business, strict JSON all the same.
  static var resultOptions: JSONOptions { JSONOptions(duplicateKeys: .keep) }
}
