// The answer to a call of a tool that does not exist.

import EventLoop
import Journal
import Runners

/// Puts a refusal on record, as every answer, and delivers it. No attempt ever belongs to it.
@IO
final class RefusedCall: JournalWaiter {
  private let run: RunState
  private let answer = LentAnswer(plugin: "")
  // Held until the answer, which borrows the request.
  private let request: CallRequest
  private let observer: any CallObserver

  init(_ run: RunState, _ request: CallRequest, _ observer: any CallObserver) {
    self.run = run
    self.request = request
    self.observer = observer
  }

  func answer(with refusal: CallFailure) {
    answer.content.begin(request, at: run.timers.now())
    answer.content.fail(refusal)
    guard run.isJournaled else { return recorded(nil) }
    answer.content.ended = run.timers.now()
    run.journal.record(.result(ResultStep(answer, run.journal.detail)), durable: true, then: self)
  }

  func recorded(_ lost: JournalFailure?) {
    if let lost {
      run.log.note(
        .error, "the journal lost a step: \(lost.message)", call: answer.call, tool: answer.tool, plugin: "")
    }
    observer.answered(answer)
  }
}

extension ResultStep {
  /// The record of an answer.
  init(_ answer: borrowing LentAnswer, _ detail: JournalDetail) {
    self.init(
      call: answer.call, tool: answer.tool, plugin: answer.plugin, outcome: answer.outcome, code: answer.code,
      attempts: answer.attempts, started: answer.started, ended: answer.ended,
      body: detail == .full ? Array(copying: answer.utf8) : [], bodyBytes: answer.utf8.count)
  }
}
