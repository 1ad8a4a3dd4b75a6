// The time limits of one transfer, decided in values.

/// Knows when a transfer's time is up. Times in nanoseconds of the client's clock.
struct TransferClock {
  var limits = HTTPLimits()
  private var begunAt: UInt64 = 0
  /// When this request began: the first one, or one that a redirect led to.
  private var requestAt: UInt64 = 0
  private var connectedAt: UInt64?
  private var byteAt: UInt64?

  /// What there was too little time for.
  enum Expired { case connect, firstByte, idle, whole }

  mutating func begin(_ limits: HTTPLimits, _ now: UInt64) {
    self = TransferClock()
    self.limits = limits
    begunAt = now
    requestAt = now
  }

  mutating func beginAgain(_ now: UInt64) {
    requestAt = now
    connectedAt = nil
    byteAt = nil
  }

  mutating func connected(_ now: UInt64) { connectedAt = now }

  /// Whether it was the first: only then can the deadline come nearer.
  mutating func byteCame(_ now: UInt64) -> Bool {
    let isFirst = byteAt == nil
    byteAt = now
    return isFirst
  }

  /// When something will be wrong if nothing happens until then; `.max` for never.
  var deadline: UInt64 { min(step.time, end(begunAt, limits.wholeMS)) }

  func expired(_ now: UInt64) -> Expired? {
    if end(begunAt, limits.wholeMS) <= now { return .whole }
    let step = step
    return step.time <= now ? step.what : nil
  }

  private var step: (time: UInt64, what: Expired) {
    if let byteAt { return (end(byteAt, limits.idleMS), .idle) }
    if let connectedAt { return (end(connectedAt, limits.firstByteMS), .firstByte) }
    return (end(requestAt, limits.connectMS), .connect)
  }

  private func end(_ start: UInt64, _ milliseconds: Int) -> UInt64 {
    guard milliseconds > 0 else { return .max }
    let (length, isTooLong) = UInt64(milliseconds).multipliedReportingOverflow(by: 1_000_000)
    let (time, isTooLate) = start.addingReportingOverflow(length)
    return isTooLong || isTooLate ? .max : time
  }
}
