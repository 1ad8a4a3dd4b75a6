// Hands steps to the journal and waits until it has them.

import Calls
import EventLoop
import Journal
import Runners

/// The loop's way to the journal. One step at a time.
@IO
final class StepRecorder: JournalWaiter {
  let journal: any Journal
  /// Whether anything is recorded; where nothing is, nobody makes steps.
  let isOn: Bool
  /// Whether what passes by is wanted as well.
  let isWatched: Bool
  private let log: any CallLog
  private let loose: LooseStep
  private var isDone = false
  private var waiting: CheckedContinuation<Void, Never>?

  init(_ journal: any Journal, _ log: any CallLog) {
    self.journal = journal
    self.log = log
    loose = LooseStep(log)
    isOn = journal.detail > .off
    isWatched = journal.isWatched
  }

  /// Whether texts are kept as well.
  var keepsBodies: Bool { journal.detail == .full }

  /// For a step that nobody waits for.
  func note(_ step: Step) { journal.record(step, durable: false, then: loose) }

  /// Whether the journal answered at once, as it nearly always does; else `answer` waits for it. Two functions, because a
  /// call of one that may suspend costs more than the step.
  func record(_ step: Step) -> Bool {
    isDone = false
    journal.record(step, durable: false, then: self)
    return isDone
  }

  func answer() async {
    await EventLoop.suspend(unless: { isDone }) { waiting = $0 }
  }

  func recorded(_ failure: JournalFailure?) {
    if let failure { log.note(.error, "the journal lost a step: \(failure.message)", call: "", tool: "", plugin: "") }
    isDone = true
    waiting?.resume()
    waiting = nil
  }
}

/// Records a step that nobody waits for.
@IO
final class LooseStep: JournalWaiter {
  private let log: any CallLog

  init(_ log: any CallLog) { self.log = log }

  func recorded(_ failure: JournalFailure?) {
    if let failure { log.note(.error, "the journal lost a step: \(failure.message)", call: "", tool: "", plugin: "") }
  }
}
