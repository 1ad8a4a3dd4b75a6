// The answer to a call that no tool stands behind, or that is not to run at all.

import EventLoop
import Journal
import Runners

/// Puts a refusal on record, as every answer, and delivers it. No attempt ever belongs to it.
@IO
final class RefusedCall: JournalWaiter {
  private let run: RunState
  private let answer: LentAnswer
  // Held until the answer, which borrows the request.
  private let request: CallRequest
  private let observer: any CallObserver
  private var isRefusalRecorded = false

  /// `plugin` is the one whose tool was called; empty where there is no such tool.
  init(_ run: RunState, _ request: CallRequest, plugin: String, _ observer: any CallObserver) {
    self.run = run
    answer = LentAnswer(plugin: plugin)
    self.request = request
    self.observer = observer
  }

  func answer(with refusal: CallFailure) {
    answer.content.begin(request, at: run.timers.now())
    answer.content.fail(refusal)
    run.log.note(
      refusal.logLevel, "\(refusal.code) (\(refusal.outcome.rawValue)): \(refusal.cause)", call: request.id,
      tool: request.tool, plugin: "")
    guard run.isJournaled else { return observer.answered(answer) }
    run.journal.record(.refused(RefusalStep(answer, run)), durable: false, then: self)
  }

  func recorded(_ lost: JournalFailure?) {
    if let lost {
      run.log.note(
        .error, "the journal lost a step: \(lost.message)", call: answer.call, tool: answer.tool,
        plugin: answer.plugin)
    }
    guard isRefusalRecorded else {
      isRefusalRecorded = true
      answer.content.ended = run.timers.now()
      return run.journal.record(.result(ResultStep(answer, run.journal.detail)), durable: false, then: self)
    }
    observer.answered(answer)
  }
}

extension RefusalStep {
  /// The record of a refusal, whose answer stands.
  @IO
  init(_ answer: borrowing LentAnswer, _ run: RunState) {
    self.init(
      call: answer.call, tool: answer.tool, plugin: answer.plugin, code: answer.code,
      message: run.journal.detail == .full ? answer.failure?.message ?? "" : "", time: run.timers.now())
  }
}

extension ResultStep {
  /// The record of an answer.
  init(_ answer: borrowing LentAnswer, _ detail: JournalDetail) {
    self.init(
      call: answer.call, tool: answer.tool, plugin: answer.plugin, outcome: answer.outcome, code: answer.code,
      attempts: answer.attempts, started: answer.started, ended: answer.ended,
      body: detail == .full ? (answer.failure == nil ? answer.resultJSON() : Array(copying: answer.utf8)) : [],
      bodyBytes: answer.utf8.count, shape: Shape(answer))
  }
}

extension ResultStep.Shape {
  init(_ answer: borrowing LentAnswer) {
    if answer.failure != nil {
      self = .failure
    } else if answer.isSingleText {
      self = answer.isJSON ? .json : .text
    } else {
      self = .parts
    }
  }
}
