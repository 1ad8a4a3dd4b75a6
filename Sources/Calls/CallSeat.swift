// The calls of one tool in one run that rest between one call and the next.

import EventLoop

/// A tool as one run calls it.
@IO
final class CallSeat {
  let entry: ToolEntry
  private let run: RunState
  /// Calls that have been answered, kept for the next with their buffers: a chain through `next`.
  private var resting: ActiveCall?
  private var restingCount = 0

  init(_ entry: ToolEntry, _ run: RunState) {
    self.entry = entry
    self.run = run
  }

  /// A call that was answered, or a new one.
  func take() -> ActiveCall {
    guard let call = resting.take() else { return ActiveCall(self, entry, run) }
    restingCount -= 1
    resting = call.next.take()
    return call
  }

  /// Takes back a call that has been answered.
  func rest(_ call: consuming ActiveCall) {
    guard restingCount < Limits.restingCallsMax else { return }
    restingCount += 1
    call.next = resting.take()
    resting = call
  }

  /// Lets go of resting calls, which hold their seat as it holds them.
  func forget() {
    while let call = resting.take() { resting = call.next.take() }
    restingCount = 0
  }
}
