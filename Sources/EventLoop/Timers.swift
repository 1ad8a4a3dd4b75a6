// Time as a parameter: the clock and the timers that the loop and a test both offer.

/// Names a timer that was started; stays harmless once it fired or was cancelled.
public struct TimerToken: Hashable, Sendable {
  package let value: UInt64
  package init(value: UInt64) { self.value = value }
}

/// A clock with timers. The loop is one; tests pass a clock of their own.
@IO
public protocol Timers: AnyObject {
  /// Nanoseconds, never going back.
  func now() -> UInt64
  /// Runs `action` once, not before `nanoseconds` have passed. Timers of one instant run in the order of their start.
  func after(_ nanoseconds: UInt64, _ action: @escaping @IO () -> Void) -> TimerToken
  /// The action does not run any more. A timer that ran already, or is running, is ignored.
  func cancel(_ token: TimerToken)
}

extension Timers {
  /// Suspends the task; unlike `Task.sleep` it never leaves the I/O thread. Throws at once when the task is cancelled.
  public func sleep(_ nanoseconds: UInt64) async throws(CancellationError) {
    let sleeper = Sleeper(timers: self)
    let slept = await withTaskCancellationHandler {
      await withCheckedContinuation { sleeper.start(nanoseconds, $0) }
    } onCancel: {
      EventLoop.shared.post { sleeper.finish(slept: false) }
    }
    if !slept { throw CancellationError() }
  }
}

/// One sleep: settles the race between the timer and the cancellation on the I/O thread, where both arrive.
@IO
private final class Sleeper {
  private let timers: any Timers
  private var continuation: CheckedContinuation<Bool, Never>?
  private var token: TimerToken?

  init(timers: any Timers) { self.timers = timers }

  func start(_ nanoseconds: UInt64, _ continuation: CheckedContinuation<Bool, Never>) {
    // A cancellation before this moment may already have been handled, with nobody to tell.
    guard !Task.isCancelled else { return continuation.resume(returning: false) }
    self.continuation = continuation
    token = timers.after(nanoseconds) { self.finish(slept: true) }
  }

  func finish(slept: Bool) {
    guard let continuation else { return }
    self.continuation = nil
    if !slept, let token { timers.cancel(token) }
    continuation.resume(returning: slept)
  }
}

extension EventLoop: Timers {
  public nonisolated func now() -> UInt64 { Self.now() }

  public func after(_ nanoseconds: UInt64, _ action: @escaping @IO () -> Void) -> TimerToken {
    let (time, overflow) = Self.now().addingReportingOverflow(nanoseconds)
    return timers.add(at: overflow ? .max : time, action)
  }

  public func cancel(_ token: TimerToken) { timers.cancel(token) }
}
