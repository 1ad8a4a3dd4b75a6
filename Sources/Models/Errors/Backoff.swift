// How often and after which time a model is asked again.

internal import HTTP

/// The rule that both large vendors' own clients follow.
public struct Backoff: Sendable {
  /// Further attempts after the first.
  public var retriesMax = 2
  public var baseMS = 500.0
  public var delayMaxMS = 8_000.0
  /// At most this part of a delay is taken off by chance, so that many clients do not come back at once.
  public var jitter = 0.25

  public init() {}

  /// The delay before further attempt number `retry`, counted from 0. A server's own wish is obeyed, unless
  /// it asks for longer than anybody waits.
  func delayMS(_ retry: Int, retryAfterMS: Int?, random: () -> Double) -> Int {
    if let retryAfterMS, retryAfterMS > 0, retryAfterMS <= RetryAfter.millisecondsMax { return retryAfterMS }
    var delay = baseMS
    for _ in 0..<min(retry, 30) { delay *= 2 }
    return Int(min(delay, delayMaxMS) * (1 - jitter * random()))
  }
}
