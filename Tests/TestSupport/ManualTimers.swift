// A clock for tests: time stands still until the test moves it.

public import EventLoop

/// Timers whose time only `advance` moves.
@IO
public final class ManualTimers: Timers {
  private var time: UInt64
  private var timers = TimerHeap()
  private var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

  /// Starts at a time that is not 0, because a deadline of 0 often means none.
  public init(startingAt time: UInt64 = 1_000_000_000) { self.time = time }

  /// How many timers have neither fired nor been cancelled.
  public var pending: Int { timers.count }
  /// When the next one is due, `nil` without one.
  public var next: UInt64? { timers.next }

  public func now() -> UInt64 { time }

  public func after(_ nanoseconds: UInt64, _ action: @escaping @IO () -> Void) -> TimerToken {
    let (sum, overflow) = time.addingReportingOverflow(nanoseconds)
    let token = timers.add(at: overflow ? .max : sum, action)
    let satisfied = waiting.filter { $0.count <= timers.count }
    waiting.removeAll { $0.count <= timers.count }
    for waiter in satisfied { waiter.continuation.resume() }
    return token
  }

  public func cancel(_ token: TimerToken) { timers.cancel(token) }

  /// Moves time without stopping at timers on the way and without running anything: what a call costs that reads the
  /// clock before and after.
  public func skip(_ nanoseconds: UInt64) { time += nanoseconds }

  /// Moves time from timer to timer and runs nothing else: what happens in a loop that was held up, before it looks at what
  /// else there is.
  public func fire(for nanoseconds: UInt64) {
    let end = time + nanoseconds
    while let next = timers.next, next <= end {
      time = max(time, next)
      timers.popDue(time)?()
    }
    time = end
  }

  /// Moves time from timer to timer; after each, everything that it made ready runs before time goes on, so that a
  /// timer that is started meanwhile fires too when it is due.
  public func advance(by nanoseconds: UInt64) async {
    let end = time + nanoseconds
    await EventLoop.shared.idle()
    while let next = timers.next, next <= end {
      time = max(time, next)
      timers.popDue(time)?()
      await EventLoop.shared.idle()
    }
    time = end
  }

  /// Waits until that many timers are pending, for a test whose other side is about to start one.
  public func started(_ count: Int = 1) async {
    guard timers.count < count else { return }
    await withCheckedContinuation { waiting.append((count, $0)) }
  }
}

extension EventLoop {
  /// Waits until everything has run that needs no descriptor, timer or other thread.
  @IO
  public func settled() async { await idle() }
}
