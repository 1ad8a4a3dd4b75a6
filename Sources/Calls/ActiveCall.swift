// One call under way: a state machine that the runner, the journal, the timers and the lines before a tool drive. Reused
// from call to call, so that a call in a steady state allocates nothing.

import EventLoop
import JSON
import JSONSchema
import Journal
import Plugins
import Runners

/// A call from its arguments to its answer.
@IO
final class ActiveCall {
  let seat: CallSeat
  let entry: ToolEntry
  /// The next of the calls that rest beside this one.
  var next: ActiveCall?
  private let run: RunState
  // Of the tool and the run; a reference of one's own is used without being counted.
  private let runner: any Runner
  private let timers: any Timers
  private let isJournaled: Bool
  private let health: ToolHealth
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

  /// Its intent is on record, or would be; from then on something may have run.
  private var isAdmitted = false
  private var isProbe = false

  private enum Phase {
    case idle
    /// In a line: before a person, in the group, before the run's and the plugin's turnstile.
    case asking, inGroup, atRun, atPlugin
    case recordingIntent, attempting, recordingAttempt, waiting, recordingRefusal, recordingResult
  }

  init(_ seat: CallSeat, _ entry: ToolEntry, _ run: RunState) {
    self.seat = seat
    self.entry = entry
    self.run = run
    runner = entry.runner
    timers = run.timers
    isJournaled = run.isJournaled
    health = entry.health
    answer = LentAnswer(plugin: entry.pluginName)
    content = answer.content
  }

  /// Runs the gate, then the first attempt. Whether the call has been answered already and may be used again; one that
  /// is answered later goes back to its seat by itself.
  func start(_ request: CallRequest, _ text: Span<UInt8>, _ observer: any CallObserver) -> Bool {
    isStarting = true
    begin(request, observer)
    do throws(CallFailure) {
      try Gate.check(text, for: entry, request, parsingInto: &arguments)
      deadline = limit(of: request)
      if try isCleared() && enter() { admitted(request, text) }
    } catch {
      refuse(error)
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
    effectUnknown = request.mayHaveRun && !entry.readOnly
    cancelled = false
    isAdmitted = false
    isProbe = false
  }

  @inline(__always)
  private func limit(of request: CallRequest) -> UInt64 {
    let limit = content.started + entry.callLimitNS
    return request.deadline == 0 ? limit : min(limit, request.deadline)
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

  // MARK: Before the first attempt

  /// Whether nothing but the turnstiles stands before the call; otherwise it waits.
  @inline(__always)
  private func isCleared() throws(CallFailure) -> Bool {
    if !entry.hasGroup && run.approvals == nil && health.breaker.isQuiet { return true }
    return try askAndLineUp()
  }

  @inline(never)
  private func askAndLineUp() throws(CallFailure) -> Bool {
    // Before a person is asked in vain; whether it may still run is asked again when its turn has come.
    if case .refuse(let wait) = health.breaker.admission(at: timers.now()) {
      throw .leftAlone(entry.name, waitNS: wait)
    }
    entry.group?.join(self)
    if let approvals = run.approvals {
      switch approvals.review(self, tool: entry.name, plugin: entry.pluginName, readOnly: entry.readOnly) {
      case .approved: break
      case .denied(let reason): throw .approvalDenied(reason)
      case .ask:
        // A person may take as long as the whole run.
        deadline = content.request?.deadline ?? 0
        park(.asking)
        return false
      }
    }
    return isNextInGroup()
  }

  private func isNextInGroup() -> Bool {
    guard let group = entry.group, !group.mayGo(self) else { return true }
    park(.inGroup)
    return false
  }

  /// Whether the call is past the turnstiles of run and plugin; otherwise it waits there.
  @inline(__always)
  private func enter() -> Bool {
    if run.turnstile.enter() {
      if entry.lane.enter() { return true }
      park(.atPlugin)
      entry.lane.wait(self)
    } else {
      park(.atRun)
      run.turnstile.wait(self)
    }
    return false
  }

  private func leaveTurnstiles() {
    entry.lane.leave()
    run.turnstile.leave()
  }

  /// Stands in a line, not longer than the whole call may take.
  @inline(never)
  private func park(_ phase: Phase) {
    self.phase = phase
    guard timer == nil, deadline != 0 else { return }
    let now = timers.now()
    timer = timers.after(deadline > now ? deadline - now : 0) { [weak self] in
      guard let self else { return }
      self.timer = nil
      self.leaveLine()
      self.end(with: .waitedTooLong(attempts: self.content.attempts, effectUnknown: self.effectUnknown))
    }
  }

  private func stopTimer() {
    if let timer { timers.cancel(timer) }
    timer = nil
  }

  /// Leaves the line in which it stands for good.
  private func leaveLine() {
    switch phase {
    case .asking: run.approvals?.withdraw(self)
    case .atRun: run.turnstile.withdraw(self)
    case .atPlugin:
      entry.lane.withdraw(self)
      run.turnstile.leave()
    case .idle, .inGroup, .recordingIntent, .attempting, .recordingAttempt, .waiting, .recordingRefusal,
      .recordingResult:
      break  // The group is left at the end of every call.
    }
  }

  /// Its turn has come for a first attempt.
  @inline(__always)
  private func admitted(_ request: CallRequest, _ text: Span<UInt8>) {
    guard health.breaker.isQuiet || mayPassBreaker() else { return }
    isAdmitted = true
    guard isJournaled else { return attempt(request, text) }
    keep(text)
    phase = .recordingIntent
    let step = IntentStep(
      call: request.id, tool: entry.tool.name, plugin: entry.pluginName,
      arguments: run.keepsBodies ? Array(copying: text) : [],
      argumentsHash: run.keepsBodies ? [] : Digest.short(of: text), argumentBytes: argumentBytes.count,
      isRepeatable: entry.isRepeatable, time: timers.now())
    // What may run again is run again where nobody knows of it; of all else it has to be known that it may have run.
    run.journal.record(.intent(step), durable: !entry.isRepeatable, then: self)
  }

  @inline(never)
  private func mayPassBreaker() -> Bool {
    switch health.breaker.admission(at: timers.now()) {
    case .pass: return true
    case .probe:
      isProbe = true
      health.breaker.probeStarts()
      return true
    case .refuse(let wait):
      leaveTurnstiles()
      refuse(.leftAlone(entry.name, waitNS: wait))
      return false
    }
  }

  /// Goes on after a line, with what was kept.
  private func goOn() {
    stopTimer()
    guard let request = content.request else { preconditionFailure("a call under way has a request") }
    let kept = Array(copying: argumentBytes.span)
    if isAdmitted { attempt(request, kept.span) } else { admitted(request, kept.span) }
  }

  /// The answer of a call of which nothing runs.
  private func refuse(_ failure: CallFailure) {
    var failure = failure
    // Nothing of it has run here, but something may have before.
    if effectUnknown { failure.noteEarlierTry() }
    noteEnd(failure)
    content.fail(failure)
    guard isJournaled else { return conclude() }
    phase = .recordingRefusal
    run.journal.record(.refused(RefusalStep(answer, run)), durable: false, then: self)
  }

  // MARK: Attempts

  /// An attempt with the arguments that were kept; before a further one the call takes its turn anew.
  private func attemptAgain() {
    if enter() { goOn() }
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
      call: answer.call, tool: entry.tool.name, plugin: entry.pluginName, attempt: content.attempts - 1,
      outcome: outcome, code: code, started: attemptStarted, ended: content.ended, bodyBytes: content.bytes.count,
      detail: detail,
      againAfterMS: delay > 0 ? Int(clamping: delay / 1_000_000) : nil)
    run.journal.record(.attempt(step), durable: false, then: self)
  }

  private func settle(_ failed: ClassifiedFailure) {
    var failed = failed
    note(
      failed.outcome == .internal ? .error : .warn, "\(failed.code) (\(failed.outcome.rawValue))",
      failed.cause)
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
    case .waiting, .asking, .inGroup, .atRun, .atPlugin:
      stopTimer()
      leaveLine()
      giveUp()
    case .idle, .recordingIntent, .recordingAttempt, .recordingRefusal, .recordingResult:
      break  // Looked at when the journal has answered.
    }
  }

  // MARK: The answer

  /// The person who asked for the call wants it no more, and no attempt is under way.
  private func giveUp() {
    end(with: .cancelled(attempts: content.attempts, effectUnknown: effectUnknown))
  }

  /// The call ends without another attempt.
  private func end(with failure: CallFailure) {
    guard isAdmitted else { return refuse(failure) }
    noteEnd(failure)
    content.fail(failure)
    conclude()
  }

  private func conclude() {
    if content.failed != nil || !health.breaker.isQuiet { reportHealth() }
    guard isJournaled else { return deliver() }
    phase = .recordingResult
    content.ended = timers.now()
    // A result that could not be had again is kept before anybody acts on it.
    run.journal.record(
      .result(ResultStep(answer, run.journal.detail)), durable: isAdmitted && !entry.isRepeatable, then: self)
  }

  @inline(never)
  private func reportHealth() {
    guard isAdmitted else { return }
    let wasOpen = health.breaker.isOpen
    health.breaker.ended(
      content.failed.map { Breaker.Verdict($0.failure) } ?? .works, wasProbe: isProbe, at: timers.now())
    guard health.breaker.isOpen != wasOpen else { return }
    if wasOpen { return record(.breakerClosed, "it works again") }
    let code = content.failed?.failure.code ?? ""
    record(
      .breakerOpened,
      "\(Breaker.failuresMax) calls in a row failed, the last with \(code); left alone for "
        + "\(Breaker.pauseNS / 1_000_000_000) s")
  }

  private func record(_ kind: IncidentStep.Kind, _ text: String) {
    guard isJournaled else { return }
    let step = IncidentStep(
      kind: kind, call: answer.call, tool: entry.tool.name, plugin: entry.pluginName, text: text, time: timers.now())
    run.journal.record(.incident(step), durable: false, then: run)
  }

  /// Those who waited for this call start when its answer is on record.
  @inline(never)
  private func leaveGroup() { entry.group?.leave(self) }

  /// The one way out. While `start` runs, that hands the answer over itself, with the observer that it was given.
  private func deliver() {
    phase = .idle
    if entry.hasGroup { leaveGroup() }
    if isStarting { return }
    guard let kept else { preconditionFailure("a call that outlives its start keeps what it needs") }
    handOver(to: kept.observer)
    seat.rest(self)
  }

  @inline(__always)
  private func handOver(to observer: any CallObserver) {
    if let kept { run.active[kept.request.id] = nil }
    observer.answered(answer)
    content.end()
    unsafe self.observer = nil
    if kept != nil { kept = nil }
  }

  /// Of an end that no attempt brought.
  private func noteEnd(_ failure: CallFailure) {
    note(failure.logLevel, "\(failure.code) (\(failure.outcome.rawValue))", failure.cause)
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
    if run.isWatched {
      let step = ProgressStep(
        call: answer.call, tool: entry.tool.name, plugin: entry.pluginName, fraction: fraction, note: note,
        time: timers.now())
      run.journal.pass(.progress(step))
    }
    unsafe observer?.progress(answer.call, fraction: fraction, note: note)
  }

  func log(_ level: LogLevel, _ text: String) {
    run.log.quote(level, text, call: answer.call, tool: answer.tool, plugin: entry.pluginName)
    unsafe observer?.log(answer.call, level, text)
  }

  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    content.ended = time
    leaveTurnstiles()
    if case .settled(let call) = outcome { return end(with: CallFailure(call)) }
    // Not by the classification alone: an optional of that size is dear to ask.
    if !outcome.isOK, let classified = ClassifiedFailure(outcome, of: entry.tool) {
      if let incident = runner.takeIncident() { record(.quarantined, incident) }
      return failed(classified)
    }
    if let defect = ResultCheck.defect(in: answer, of: entry, parsingInto: &result) {
      runner.resultRefused(number)
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
      guard cancelled else { return goOn() }
      leaveTurnstiles()
      giveUp()
    case .recordingAttempt: proceed()
    case .recordingRefusal: conclude()
    case .recordingResult: deliver()
    case .idle, .asking, .inGroup, .atRun, .atPlugin, .attempting, .waiting:
      preconditionFailure("the journal answered a step that nobody recorded")
    }
  }
}

extension ActiveCall: TurnstileVisitor, GroupMember {
  var onlyReads: Bool { entry.readOnly }
  var awaitsTurn: Bool { phase == .inGroup }

  func turnCame() {
    if enter() { goOn() }
  }

  func entered(_ turnstile: Turnstile) {
    if turnstile === run.turnstile && !entry.lane.enter() {
      park(.atPlugin)
      return entry.lane.wait(self)
    }
    goOn()
  }
}

extension ActiveCall: Approvable {
  func approvalQuestion() -> ApprovalQuestion {
    ApprovalQuestion(
      call: answer.call, tool: entry.name, plugin: entry.pluginName, title: entry.tool.title,
      arguments: Array(copying: argumentBytes.span), annotations: entry.tool.annotations, problem: nil)
  }

  func approved() {
    guard let request = content.request else { preconditionFailure("a call that is asked about has a request") }
    stopTimer()
    // What the person took is neither the tool's time nor the call's.
    content.started = timers.now()
    deadline = limit(of: request)
    if isNextInGroup() && enter() { goOn() }
  }

  func denied(_ reason: String) {
    stopTimer()
    refuse(.approvalDenied(reason))
  }

  func take(_ text: [UInt8]) -> String? {
    guard let request = content.request else { preconditionFailure("a call that is asked about has a request") }
    do throws(CallFailure) {
      try Gate.check(text.span, for: entry, request, parsingInto: &arguments)
    } catch {
      return error.message
    }
    keep(text.span)
    content.edited = text
    return nil
  }
}
