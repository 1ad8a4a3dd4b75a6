// Decides whether a failed attempt is followed by another, and when. Pure: time and chance come in as values.

import Plugins
import Runners

/// The bounds of one call's attempts.
struct RetryPolicy {
  /// Further attempts after the first.
  let retriesMax: Int
  let baseMS: Int
  /// A second run of the tool does no harm.
  let repeatable: Bool

  init(_ tool: Tool, retriesMax: Int?) {
    self.retriesMax = min(tool.retry.max, retriesMax ?? .max)
    baseMS = tool.retry.baseMS
    repeatable = tool.repeatable
  }

  /// What to do after a failed attempt.
  enum Decision: Equatable {
    /// Try again after so many nanoseconds.
    case again(after: UInt64)
    /// Answer with this code; `nil` keeps the failure's own.
    case answer(code: String?)
  }

  /// `attempts` were made, `crashes` of them ended in a crash or a timeout; `left` nanoseconds remain of the call;
  /// `budget` further attempts remain for the run; `chance` is uniform in 0 ..< 1.
  func decide(
    _ failure: ClassifiedFailure, attempts: Int, crashes: Int, left: UInt64, budget: Int, chance: Double
  ) -> Decision {
    switch failure.again {
    case .never:
      return .answer(code: nil)
    case .onceIfRepeatable:
      guard repeatable || failure.noEffect, crashes <= 1, attempts <= retriesMax, budget > 0 else {
        return .answer(code: nil)
      }
    case .ifHarmless:
      guard repeatable || failure.noEffect else { return .answer(code: FailureCode.notRetried) }
      guard attempts <= retriesMax, budget > 0 else { return .answer(code: FailureCode.maxRetries) }
    case .always:
      guard attempts <= retriesMax, budget > 0 else { return .answer(code: FailureCode.maxRetries) }
    }
    let delay = max(backoff(attempts - 1, chance), UInt64(failure.retryAfterMS) * 1_000_000)
    if delay >= left { return .answer(code: failure.again == .onceIfRepeatable ? nil : FailureCode.maxRetries) }
    return .again(after: delay)
  }

  /// `base · 2^attempt` with full jitter: uniform between nothing and the whole delay.
  private func backoff(_ attempt: Int, _ chance: Double) -> UInt64 {
    let whole = Double(baseMS) * 1e6 * Double(UInt64(1) << UInt64(min(attempt, RetryPolicy.doublingsMax)))
    return UInt64(whole * chance)
  }

  /// Past this the delay stops growing; far beyond every call's time limit.
  static var doublingsMax: Int { 20 }
}
