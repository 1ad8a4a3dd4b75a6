// How much a worker may say. It keeps to that by itself, unless its plugin writes to the wire in its place.

internal import EventLoop
internal import WorkerWire

/// So many at once, so many a second in the long run: the worker's own limit, counted once more where no plugin reaches.
///
/// What comes may have waited in the ring while this thread had no time for it. So the number that may come at once is
/// counted from when the ring was last seen empty: who keeps to the limit is never found over it, however long the host was
/// held up.
struct WorkerAllowance {
  /// Nanoseconds after which one more may come.
  private let cost: UInt64
  private let most: UInt64
  private var credit: UInt64
  private var counted: UInt64

  init(atOnce: UInt32, eachSecond: UInt32, now: UInt64) {
    cost = 1_000_000_000 / UInt64(eachSecond)
    most = UInt64(atOnce) * cost
    credit = most
    counted = now
  }

  /// Counts one; whether it may have come. `emptied`: when there was nothing left to take, the last time.
  mutating func take(now: UInt64, emptied: UInt64) -> Bool {
    if emptied > counted {
      credit = min(most, credit + emptied - counted)
      counted = emptied
    }
    if now > counted {
      credit += now - counted
      counted = now
    }
    guard credit >= cost else { return false }
    credit -= cost
    return true
  }
}

/// The allowances of one worker.
struct WorkerAllowances {
  private var logs, progresses, misuses: WorkerAllowance
  /// When there was nothing left in the ring, the last time.
  var emptied: UInt64

  init(now: UInt64) {
    logs = WorkerAllowance(atOnce: WW_LOGS_AT_ONCE, eachSecond: WW_LOGS_EACH_SECOND, now: now)
    progresses = WorkerAllowance(atOnce: WW_PROGRESS_AT_ONCE, eachSecond: WW_PROGRESS_EACH_SECOND, now: now)
    misuses = WorkerAllowance(atOnce: WW_MISUSES_AT_ONCE, eachSecond: WW_MISUSES_EACH_SECOND, now: now)
    emptied = now
  }

  /// What is wrong with one more frame of this type, `nil` when nothing is.
  mutating func problem(withMore type: UInt32, now: UInt64) -> String? {
    switch type {
    case WW_LOG: logs.take(now: now, emptied: emptied) ? nil : "more log lines than it may"
    case WW_PROGRESS: progresses.take(now: now, emptied: emptied) ? nil : "more progress reports than it may"
    case WW_MISUSE: misuses.take(now: now, emptied: emptied) ? nil : "more reports of misuses than it may"
    default: nil
    }
  }
}

/// What a worker says it has kept back, told once a second at most, however often it says so.
@IO
final class WorkerLosses {
  private static var pause: UInt64 { 1_000_000_000 }

  /// Tells it.
  var say: @IO (String) -> Void = { _ in }
  private let timers: any Timers
  private var logs: UInt64 = 0
  private var progresses: UInt64 = 0
  private var timer: TimerToken?

  init(_ timers: any Timers) { self.timers = timers }

  func add(_ dropped: ww_dropped) {
    logs = logs.addingReportingOverflow(dropped.logs).overflow ? .max : logs + dropped.logs
    progresses =
      progresses.addingReportingOverflow(dropped.progress).overflow ? .max : progresses + dropped.progress
    if timer == nil { tell() }
  }

  /// The worker is gone.
  func finish() {
    if let timer = timer.take() { timers.cancel(timer) }
    tellWhatIsLeft()
  }

  private func tell() {
    tellWhatIsLeft()
    timer = timers.after(Self.pause) { [weak self] in
      guard let self else { return }
      self.timer = nil
      if self.logs > 0 || self.progresses > 0 { self.tell() }
    }
  }

  private func tellWhatIsLeft() {
    guard logs > 0 || progresses > 0 else { return }
    say("it said more than could be taken: \(logs) lines and \(progresses) progress reports were dropped")
    (logs, progresses) = (0, 0)
  }
}
