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
  let entry: ToolEntry
  /// The next of the calls that rest beside this one.
  var next: ActiveCall?
  private let run: RunState
  // Of the tool and the run; a reference of one's own is used without being counted.
  private let runner: any Runner
  private let timers: any Timers
  private let isJournaled: Bool
  /// Borrowed from the caller of `start` while that runs, and then from `kept`.
  private unowned(unsafe) var observer: (any CallObserver)?
  /// What a call that outlives `start` has to hold itself.
  private var kept: (request: CallRequest, observer: any CallObserver)?
  private let answer: LentAnswer
  private let content: AnswerContent
  private var phase = Phase.idle
  private var arguments = JSONDocument()
  private var result = JSONDocument()
  /// The argument text, kept for an attempt after `start`.
  private var argumentBytes = ReusedBuffer<UInt8>()
  private var number: UInt64 = 0
  /// Attempts that ended in a crash or a timeout.
  private var crashes = 0
  /// An attempt may have had an effect outside.
  private var effectUnknown = false
  private var attemptStarted: UInt64 = 0
  private var deadline: UInt64 = 0
  private var timer: TimerToken?
  private var cancelled = false
  /// Whether `start` still runs; it then says itself that the call is at rest again.
  private var isStarting = false
  /// Nanoseconds until the next attempt, 0 when there is none.
  private var delay: UInt64 = 0

  private enum Phase { case idle, recordingIntent, attempting, recordingAttempt, waiting, recordingResult }

  init(_ entry: ToolEntry, _ run: RunState) {
    self.entry = entry
    self.run = run
    runner = entry.runner
    timers = run.timers
    isJournaled = run.isJournaled
    answer = LentAnswer(plugin: entry.pluginName)
    content = answer.content
  }

  /// Runs the gate, then the first attempt. Whether the call has been answered already and may be used again; one that
  /// is answered later goes back to its tool by itself.
  func start(_ request: CallRequest, _ text: Span<UInt8>, _ observer: any CallObserver) -> Bool {
    isStarting = true
    begin(request, observer)
    do throws(CallFailure) {
      try Gate.check(text, for: entry, request, parsingInto: &arguments)
      admitted(request, text)
    } catch {
      if error.outcome == .internal { note(.error, error.code, error.detail) }
      content.fail(error)
      conclude()
    }
    isStarting = false
    guard phase == .idle else {
      keep(text)
      outlive(request, observer)
      return false
    }
    handOver(to: observer)
    return true
  }

  private func begin(_ request: CallRequest, _ observer: any CallObserver) {
    unsafe self.observer = observer
    content.begin(request, at: timers.now())
    crashes = 0
    effectUnknown = false
    cancelled = false
  }

  private func admitted(_ request: CallRequest, _ text: Span<UInt8>) {
    let limit = content.started + entry.callLimitNS
    deadline = request.deadline == 0 ? limit : min(limit, request.deadline)
    guard isJournaled else { return attempt(request, text) }
    keep(text)
    phase = .recordingIntent
    let step = IntentStep(
      call: request.id, tool: entry.tool.name, plugin: entry.pluginName,
      arguments: run.journal.detail == .full ? Array(copying: text) : [], argumentBytes: argumentBytes.count)
    run.journal.record(.intent(step), durable: true, then: self)
  }

  private func keep(_ text: Span<UInt8>) {
    argumentBytes.reset()
    argumentBytes.append(text)
  }

  /// The call goes on after `start`: it holds what it borrowed, and can be cancelled by its id. One that never waits is
  /// spared both.
  private func outlive(_ request: CallRequest, _ observer: any CallObserver) {
    kept = (request, observer)
    run.active[request.id] = self
  }

  // MARK: Attempts

  /// An attempt with the arguments that were kept.
  private func attemptAgain() {
    guard let request = content.request else { preconditionFailure("an attempt has a request") }
    let kept = Array(copying: argumentBytes.span)
    attempt(request, kept.span)
  }

  private func attempt(_ request: CallRequest, _ text: Span<UInt8>) {
    phase = .attempting
    content.resetResult()
    number = AttemptNumber.next()
    // The first attempt of an unrecorded call starts when the call does: one look at the clock less.
    attemptStarted = content.attempts == 0 && !isJournaled ? content.started : timers.now()
    let attempt = Attempt(
      number: number, index: UInt32(content.attempts), tool: entry.index, started: attemptStarted,
      deadline: min(attemptStarted + entry.timeoutNS, deadline))
    runner.submit(attempt, of: request.context, arguments: text, sink: self)
  }

  /// An attempt gave a result.
  private func succeeded() {
    content.attempts += 1
    delay = 0
    if isJournaled { recordAttempt(.ok, code: "", detail: "") } else { conclude() }
  }

  /// An attempt gave none: either another is due after `delay`, or the answer is a failure.
  private func failed(_ classified: ClassifiedFailure) {
    content.attempts += 1
    delay = 0
    settle(classified)
    guard isJournaled else { return proceed() }
    recordAttempt(classified.outcome, code: classified.code, detail: classified.detail)
  }

  private func recordAttempt(_ outcome: OutcomeClass, code: String, detail: String) {
    phase = .recordingAttempt
    let step = AttemptStep(
      call: answer.call, attempt: content.attempts - 1, outcome: outcome, code: code, started: attemptStarted,
      ended: content.ended, detail: detail)
    run.journal.record(.attempt(step), durable: false, then: self)
  }

  private func settle(_ failed: ClassifiedFailure) {
    var failed = failed
    note(
      failed.outcome == .internal ? .error : .warn, failed.code, failed.detail.isEmpty ? failed.message : failed.detail)
    if !failed.noEffect && !entry.readOnly { effectUnknown = true }
    if failed.again == .onceIfRepeatable { crashes += 1 }
    if runner.isRunning(number) { failed.again = .never }
    let policy = RetryPolicy(entry.tool, retriesMax: content.request?.retriesMax)
    let decision = policy.decide(
      failed, attempts: content.attempts, crashes: crashes,
      left: deadline > content.ended ? deadline - content.ended : 0,
      budget: run.retryBudget, chance: run.chance())
    switch decision {
    case .again(let after):
      run.retryBudget -= 1
      delay = max(after, 1)
      unsafe observer?.retrying(
        answer.call, attempt: content.attempts, code: failed.code, afterMS: Int(clamping: after / 1_000_000))
    case .answer(let code):
      content.fail(CallFailure(failed, code: code, attempts: content.attempts, effectUnknown: effectUnknown))
    }
  }

  /// After the attempt is on record: wait and try again, or answer.
  private func proceed() {
    guard delay > 0 else { return conclude() }
    guard !cancelled else { return giveUp() }
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
      runner.cancel(number, why: .person)
    case .waiting:
      if let timer { timers.cancel(timer) }
      timer = nil
      giveUp()
    case .idle, .recordingIntent, .recordingAttempt, .recordingResult:
      break  // Looked at when the journal has answered.
    }
  }

  // MARK: The answer

  /// The person who asked for the call wants it no more, and no attempt is under way.
  private func giveUp() {
    content.fail(.cancelled(attempts: content.attempts, effectUnknown: effectUnknown))
    conclude()
  }

  private func conclude() {
    guard isJournaled else { return deliver() }
    phase = .recordingResult
    content.ended = timers.now()
    run.journal.record(.result(ResultStep(answer, run.journal.detail)), durable: true, then: self)
  }

  /// The one way out. While `start` runs, that hands the answer over itself, with the observer that it was given.
  private func deliver() {
    phase = .idle
    if isStarting { return }
    guard let kept else { preconditionFailure("a call that outlives its start keeps what it needs") }
    handOver(to: kept.observer)
    entry.rest(self)
  }

  @inline(__always)
  private func handOver(to observer: any CallObserver) {
    if let kept { run.active[kept.request.id] = nil }
    observer.answered(answer)
    content.end()
    unsafe self.observer = nil
    if kept != nil { kept = nil }
  }

  private func note(_ level: LogLevel, _ code: String, _ cause: String) {
    run.log.note(level, "\(code): \(cause)", call: answer.call, tool: answer.tool, plugin: entry.pluginName)
  }
}

extension ActiveCall: AttemptSink {
  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {
    content.append(kind, mediaType: mediaType, bytes)
  }

  func progress(fraction: Double?, note: String?) {
    unsafe observer?.progress(answer.call, fraction: fraction, note: note)
  }

  func log(_ level: LogLevel, _ text: String) {
    unsafe observer?.log(answer.call, level, text)
  }

  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    content.ended = time
    // Not by the classification alone: an optional of that size is dear to ask.
    if !outcome.isOK, let classified = ClassifiedFailure(outcome, of: entry.tool) { return failed(classified) }
    if let defect = ResultCheck.defect(in: answer, of: entry, parsingInto: &result) {
      failed(ClassifiedFailure(defect: defect))
    } else {
      succeeded()
    }
  }
}

extension ActiveCall: JournalWaiter {
  func recorded(_ lost: JournalFailure?) {
    if let lost { note(.error, "the journal lost a step", lost.message) }
    switch phase {
    case .recordingIntent:
      if cancelled { giveUp() } else { attemptAgain() }
    case .recordingAttempt: proceed()
    case .recordingResult: deliver()
    case .idle, .attempting, .waiting: preconditionFailure("the journal answered a step that nobody recorded")
    }
  }
}
