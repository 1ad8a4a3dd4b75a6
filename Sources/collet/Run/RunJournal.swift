// The journal of a run at the command line: everything that is shown of a run is read from its steps.

import Agent
import EventLoop
import Journal

/// Hears of every step, in order, before the run goes on.
@IO
protocol StepWatcher: AnyObject {
  func take(_ step: Step)
  func pass(_ step: PassingStep)
}

extension StepWatcher {
  func pass(_ step: PassingStep) {}
}

/// Hands steps to whoever shows them, keeps what the run came to, and passes them on to the file.
@IO
final class RunJournal: Journal {
  let detail: JournalDetail
  private(set) var report = RunReport()
  private let watchers: [any StepWatcher]
  let isWatched: Bool
  /// Whether the report is to hold what was said.
  private let reportsBodies: Bool
  /// `nil` where nothing is kept.
  private let file: (any Journal)?

  /// `detail` is what the watchers and the report want; `watchesPassing`: whether any of them wants what passes by.
  init(detail: JournalDetail, watchers: [any StepWatcher], watchesPassing: Bool, file: (any Journal)?) {
    self.detail = max(detail, file?.detail ?? .off)
    self.watchers = watchers
    self.file = file
    isWatched = watchesPassing
    reportsBodies = detail == .full
  }

  func record(_ step: Step, durable: Bool, then next: any JournalWaiter) {
    guard let file else {
      tell(step)
      return next.recorded(nil)
    }
    // What is shown as done must not be undone by a failure of power.
    if durable { return file.record(step, durable: true, then: ShownWhenKept(step, self, next)) }
    tell(step)
    file.record(step, durable: false, then: next)
  }

  fileprivate func tell(_ step: Step) {
    report.add(reportsBodies ? step : step.withoutBodies)
    for watcher in watchers { watcher.take(step) }
  }

  func pass(_ step: PassingStep) {
    for watcher in watchers { watcher.pass(step) }
  }
}

/// Tells of a step when the file has it.
@IO
private final class ShownWhenKept: JournalWaiter {
  private let step: Step
  private let journal: RunJournal
  private let next: any JournalWaiter

  init(_ step: Step, _ journal: RunJournal, _ next: any JournalWaiter) {
    self.step = step
    self.journal = journal
    self.next = next
  }

  func recorded(_ failure: JournalFailure?) {
    journal.tell(step)
    next.recorded(failure)
  }
}

extension Step {
  /// For a report that says how a run went and not what was said: a long run must not fill the memory.
  fileprivate var withoutBodies: Step {
    switch self {
    case .intent(var step):
      step.arguments = []
      return .intent(step)
    case .result(var step):
      step.body = []
      return .result(step)
    case .reply(var step):
      step.echo = []
      for place in step.calls.indices { step.calls[place].arguments = [] }
      return .reply(step)
    case .runStarted, .request, .modelError, .refused, .attempt, .shown, .incident, .runFinished: return self
    }
  }
}
