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

/// Hands steps to whoever shows them, and keeps what the run came to.
@IO
final class RunJournal: Journal {
  let detail: JournalDetail
  private(set) var report = RunReport()
  private let watchers: [any StepWatcher]
  let isWatched: Bool

  /// `watchesPassing`: whether any of the watchers wants what passes by.
  init(detail: JournalDetail, watchers: [any StepWatcher], watchesPassing: Bool) {
    self.detail = detail
    self.watchers = watchers
    isWatched = watchesPassing
  }

  func record(_ step: Step, durable: Bool, then next: any JournalWaiter) {
    if detail > .off {
      report.add(step)
      for watcher in watchers { watcher.take(step) }
    }
    next.recorded(nil)
  }

  func pass(_ step: PassingStep) {
    for watcher in watchers { watcher.pass(step) }
  }
}
