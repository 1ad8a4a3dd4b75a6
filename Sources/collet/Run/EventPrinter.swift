// `--events`: every step as a line of JSON, as it happens.

import Agent
import EventLoop
import Journal

/// Prints steps; docs/events.md describes the lines.
@IO
final class EventPrinter: StepWatcher {
  private let out: LoopOutput
  private var lines = EventLines()

  init(_ out: LoopOutput) { self.out = out }

  func take(_ step: Step) { out.write(lines.lines(for: step)) }
  func pass(_ step: PassingStep) { out.write(lines.lines(for: step)) }
}
