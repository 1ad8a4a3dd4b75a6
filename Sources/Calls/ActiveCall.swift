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
  /// `nil` for a call of a tool that does not exist.
  private let entry: ToolEntry?
  private let run: RunState
  private let timers: any Timers
  private let isJournaled: Bool
  private var request: CallRequest?
  private var observer: (any CallObserver)?
  private var phase = Phase.idle
  private var arguments = JSONDocument()
  private var result = JSONDocument()
  /// The argument text, kept for a later attempt; empty while only the first can still happen.
  private var argumentBytes: [UInt8] = []
  private var parts: [Answer.ResultPart] = []
  private var bytes: [UInt8] = []
  private var number: UInt64 = 0
  private var attempts = 0
  /// Attempts that ended in a crash or a timeout.
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
  private var failure: CallFailure?
  /// Nanoseconds until the next attempt, 0 when there is none.
  private var delay: UInt64 = 0

  private enum Phase { case idle, recordingIntent, attempting, recordingAttempt, waiting, recordingResult }

  init(_ entry: ToolEntry?, _ run: RunState) {
    self.entry = entry
    self.run = run
    timers = run.timers
    isJournaled = run.isJournaled
  }

  /// Runs the gate, then the first attempt.
  func start(_ request: CallRequest, _ text: Span<UInt8>, _ observer: any CallObserver) {
    guard let entry else { preconditionFailure("a call without a tool is refused") }
    begin(request, observer)
    if let refusal = Gate.refusal(of: text, for: entry, request, parsingInto: &arguments) { return conclude(refusal) }
    let limit = started + entry.callLimitNS
    deadline = request.deadline == 0 ? limit : min(limit, request.deadline)
    if isJournaled || entry.mayRetry {
      argumentBytes.removeAll(keepingCapacity: true)
      argumentBytes.append(copying: text)
    }
    guard isJournaled else { return attempt(request, text) }
    list()
    phase = .recordingIntent
    let step = IntentStep(
      call: request.id, tool: entry.tool.name, plugin: entry.pluginName,
      arguments: run.journal.detail == .full ? argumentBytes : [], argumentBytes: argumentBytes.count)
    run.journal.record(.intent(step), durable: true, then: self)
  }

  /// Answers a call that never reaches a tool.
  func refuse(_ request: CallRequest, _ refusal: CallFailure, _ observer: any CallObserver) {
    begin(request, observer)
    conclude(refusal)
  }

  private func begin(_ request: CallRequest, _ observer: any CallObserver) {
    self.request = request
    self.observer = observer
    started = timers.now()
    ended = started
    attempts = 0
    crashes = 0
    effectUnknown = false
    cancelled = false
  }

  private func conclude(_ refusal: CallFailure) {
    failure = refusal
    if refusal.outcome == .internal { note(.error, refusal.code, refusal.detail) }
    conclude()
  }

  /// From now on the call can be cancelled by its id; one that never waits is spared the entry.
  private func list() {
    guard !listed, let request else { return }
    listed = true
    run.active[request.id] = self
  }

  // MARK: Attempts

  /// An attempt with the arguments that were kept.
  private func attemptAgain() {
    guard let request else { preconditionFailure("an attempt has a request") }
    let kept = argumentBytes
    attempt(request, kept.span)
  }

  private func attempt(_ request: CallRequest, _ text: Span<UInt8>) {
    guard let entry else { preconditionFailure("an attempt has a tool") }
    phase = .attempting
    parts.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    number = AttemptNumber.next()
    // The first attempt of an unrecorded call starts when the call does: one look at the clock less.
    attemptStarted = attempts == 0 && !isJournaled ? started : timers.now()
    let attempt = Attempt(
      number: number, index: UInt32(attempts), tool: entry.index, callID: request.id, started: attemptStarted,
      deadline: min(attemptStarted + entry.timeoutNS, deadline), principal: request.principal,
      session: request.session, trace: request.trace)
    entry.runner.submit(attempt, arguments: text, sink: self)
    if phase != .idle { list() }
  }

  /// Settles what an attempt was: `failure` or `delay` is set when it gave no result.
  private func attemptEnded(_ failed: ClassifiedFailure?) {
    attempts += 1
    delay = 0
    if let failed { settle(failed) }
    guard isJournaled else { return proceed() }
    phase = .recordingAttempt
    let step = AttemptStep(
      call: callID, attempt: attempts - 1, outcome: failed?.outcome ?? .ok, code: failed?.code ?? "",
      started: attemptStarted, ended: ended, detail: failed?.detail ?? "")
    run.journal.record(.attempt(step), durable: false, then: self)
  }

  private func settle(_ failed: ClassifiedFailure) {
    guard let entry else { preconditionFailure("an attempt has a tool") }
    var failed = failed
    note(failed.outcome == .internal ? .error : .warn, failed.code, failed.detail.isEmpty ? failed.message : failed.detail)
    if !failed.noEffect && !entry.readOnly { effectUnknown = true }
    if failed.again == .onceIfRepeatable { crashes += 1 }
    if entry.runner.isRunning(number) { failed.again = .never }
    let policy = RetryPolicy(entry.tool, retriesMax: request?.retriesMax)
    let decision = policy.decide(
      failed, attempts: attempts, crashes: crashes, left: deadline > ended ? deadline - ended : 0,
      budget: run.retryBudget, chance: run.chance())
    switch decision {
    case .again(let after):
      run.retryBudget -= 1
      delay = max(after, 1)
      observer?.retrying(callID, attempt: attempts, code: failed.code, afterMS: Int(clamping: after / 1_000_000))
    case .answer(let code):
      failure = CallFailure(failed, code: code, attempts: attempts, effectUnknown: effectUnknown)
    }
  }

  /// After the attempt is on record: wait and try again, or answer.
  private func proceed() {
    guard failure == nil, delay > 0 else { return conclude() }
    guard !cancelled else {
      failure = .cancelled(attempts: attempts, effectUnknown: effectUnknown)
      return conclude()
    }
    phase = .waiting
    timer = timers.after(delay) { [weak self] in
      guard let self, self.phase == .waiting else { return }
      self.timer = nil
      self.attemptAgain()
    }
  }

  func cancel() {
    guard !cancelled else { return }
    cancelled = true
    switch phase {
    case .attempting:
      entry?.runner.cancel(number, why: .person)
    case .waiting:
      if let timer { timers.cancel(timer) }
      timer = nil
      failure = .cancelled(attempts: attempts, effectUnknown: effectUnknown)
      conclude()
    case .idle, .recordingIntent, .recordingAttempt, .recordingResult:
      break  // Looked at when the journal has answered.
    }
  }

  // MARK: The answer

  private func conclude() {
    if let failure {
      parts.removeAll(keepingCapacity: true)
      bytes = failure.json()
    }
    guard isJournaled else { return deliver() }
    phase = .recordingResult
    ended = timers.now()
    let step = ResultStep(
      call: callID, tool: request?.tool ?? "", plugin: entry?.pluginName ?? "", outcome: failure?.outcome ?? .ok,
      code: failure?.code ?? "", attempts: attempts, started: started, ended: ended,
      body: run.journal.detail == .full ? bytes : [], bodyBytes: bytes.count)
    run.journal.record(.result(step), durable: true, then: self)
  }

  /// The one way out. The buffers travel in the answer and come back, unless somebody keeps it.
  private func deliver() {
    phase = .idle
    guard let watcher = observer.take(), let request = request.take() else {
      preconditionFailure("a call is answered once")
    }
    if listed {
      listed = false
      run.active[request.id] = nil
    }
    let answer = Answer(
      call: request.id, tool: request.tool, plugin: entry?.pluginName ?? "", outcome: failure?.outcome ?? .ok,
      code: failure?.code ?? "", attempts: attempts, started: started, ended: ended, parts: taken(&parts),
      bytes: taken(&bytes), failure: failure.take())
    watcher.answered(answer)
    parts = answer.parts
    bytes = answer.bytes
    entry?.rest(self)
  }

  private func note(_ level: LogLevel, _ code: String, _ cause: String) {
    run.log.note(
      level, "\(code): \(cause)", call: callID, tool: request?.tool ?? "", plugin: entry?.pluginName ?? "")
  }

  /// Empty when no call is under way.
  private var callID: String { request?.id ?? "" }
}

extension ActiveCall: AttemptSink {
  func part(_ kind: PartKind, mediaType: String?, bytes span: Span<UInt8>) {
    let start = bytes.count
    bytes.append(copying: span)
    parts.append(Answer.ResultPart(kind: kind, mediaType: mediaType, range: start..<bytes.count))
  }

  func progress(fraction: Double?, note: String?) {
    observer?.progress(callID, fraction: fraction, note: note)
  }

  func log(_ level: LogLevel, _ text: String) {
    observer?.log(callID, level, text)
  }

  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    guard let entry else { preconditionFailure("an attempt has a tool") }
    ended = time
    if case .ok = outcome {
      let defect = ResultCheck.defect(in: parts, bytes, of: entry, parsingInto: &result)
      attemptEnded(defect.map { ClassifiedFailure(defect: $0) })
    } else {
      attemptEnded(ClassifiedFailure(outcome, of: entry.tool))
    }
  }
}

extension ActiveCall: JournalWaiter {
  func recorded(_ lost: JournalFailure?) {
    if let lost { note(.error, "the journal lost a step", lost.message) }
    switch phase {
    case .recordingIntent:
      guard !cancelled else {
        failure = .cancelled(attempts: 0, effectUnknown: false)
        return conclude()
      }
      attemptAgain()
    case .recordingAttempt: proceed()
    case .recordingResult: deliver()
    case .idle, .attempting, .waiting: preconditionFailure("the journal answered a step that nobody recorded")
    }
  }
}

/// Moves an array out of its place and leaves an empty one.
private func taken<Element>(_ array: inout [Element]) -> [Element] {
  var other: [Element] = []
  swap(&array, &other)
  return other
}
