// Keeps calls away from a tool that fails again and again. Pure: the clock comes in as a value.

import Runners

/// The breaker of one tool: it opens after so many final failures in a row, and after a while lets one call through to
/// see whether the tool works again.
struct Breaker {
  /// Final failures in a row, permanent ones not counted, after which it opens.
  static var failuresMax: Int { 5 }
  /// How long it stays open before the next probe.
  static var pauseNS: UInt64 { 30_000_000_000 }

  private var failures = 0
  /// Not before this a probe may start; only while open.
  private var probeFrom: UInt64 = 0
  /// The attempt number stands for the probe that is under way, 0 for none.
  private var isProbing = false

  /// What a call may do.
  enum Admission: Equatable {
    case pass
    /// It may run and decides what becomes of the breaker.
    case probe
    /// Not now; so many nanoseconds until it may be worth trying.
    case refuse(waitNS: UInt64)
  }

  /// What the end of a call says of its tool.
  enum Verdict {
    /// The tool answered, if only that the call is wrong.
    case works
    case fails
    /// It was not asked, or not let finish.
    case nothing
  }

  /// Whether nothing has failed since the tool last worked: then nobody has to ask or to tell anything.
  var isQuiet: Bool { failures == 0 }

  var isOpen: Bool { failures >= Self.failuresMax }

  /// What a call that would start now may do; changes nothing.
  func admission(at now: UInt64) -> Admission {
    guard isOpen else { return .pass }
    if isProbing { return .refuse(waitNS: Self.pauseNS) }
    return now >= probeFrom ? .probe : .refuse(waitNS: probeFrom - now)
  }

  /// A call starts that was admitted as a probe.
  mutating func probeStarts() { isProbing = true }

  mutating func ended(_ verdict: Verdict, wasProbe: Bool, at now: UInt64) {
    if wasProbe { isProbing = false }
    switch verdict {
    case .works: failures = 0
    case .nothing: break
    case .fails:
      // Calls that began before it opened say nothing new.
      guard !isOpen || wasProbe else { return }
      failures += 1
      if isOpen { probeFrom = now &+ Self.pauseNS }
    }
  }
}

extension Breaker.Verdict {
  /// What a failed call says of its tool.
  init(_ failure: CallFailure) {
    switch failure.outcome {
    case .ok: self = .works
    case .retryable, .internal: self = failure.attempts == 0 ? .nothing : .fails
    case .permanent:
      switch failure.code {
      case FailureCode.cancelled, FailureCode.unavailable: self = .nothing
      default: self = failure.attempts == 0 ? .nothing : .works
      }
    }
  }
}

/// The breaker of a tool, shared by all names and all runs that lead to it.
final class ToolHealth {
  var breaker = Breaker()
}
