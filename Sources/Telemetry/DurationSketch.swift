// Percentiles of a stream of durations in bounded memory.

internal import Glibc

/// Counts durations in buckets that grow by a factor: a percentile is off by at most `relativeError`, however many
/// there were. (DDSketch: Masson, Rim, Lee, 2019.) Durations below a microsecond count as one, those beyond 11 days as
/// that.
public struct DurationSketch: Sendable {
  /// How far a percentile may be from the exact one, as a share of it.
  public static var relativeError: Double { 0.01 }

  public private(set) var count = 0
  /// In seconds.
  public private(set) var sum = 0.0
  private var buckets: [Int: Int] = [:]

  private static let gamma = (1 + relativeError) / (1 - relativeError)
  private static let logGamma = log(gamma)
  private static var least: Double { 1e-6 }
  private static var most: Double { 1e6 }

  public init() {}

  public mutating func add(nanoseconds: UInt64) {
    let seconds = Double(nanoseconds) / 1e9
    count += 1
    sum += seconds
    let bounded = min(max(seconds, Self.least), Self.most)
    buckets[Int((log(bounded) / Self.logGamma).rounded(.up)), default: 0] += 1
  }

  /// The nearest rank, in seconds; `nil` without durations.
  public func percentile(_ percent: Double) -> Double? {
    guard count > 0 else { return nil }
    let rank = max(1, Int((Double(count) * percent / 100).rounded(.up)))
    var seen = 0
    for (bucket, number) in buckets.sorted(by: { $0.key < $1.key }) {
      seen += number
      // The middle of the bucket, in the sense of the factor.
      if seen >= rank { return 2 * exp(Double(bucket) * Self.logGamma) / (Self.gamma + 1) }
    }
    return nil
  }
}

/// Counts in buckets with bounds that others chose.
struct Histogram: Sendable {
  let bounds: [Double]
  private(set) var counts: [Int]
  private(set) var count = 0
  private(set) var sum = 0.0

  init(_ bounds: [Double]) {
    self.bounds = bounds
    counts = [Int](repeating: 0, count: bounds.count + 1)
  }

  mutating func add(_ value: Double) {
    count += 1
    sum += value
    counts[bounds.firstIndex { value <= $0 } ?? bounds.count] += 1
  }

  /// 0.01 s and doubling, to 81.92 s.
  static let durations = (0..<14).map { 0.01 * Double(1 << $0) }
  /// 0.1 s and doubling, to 409.6 s.
  static let longDurations = (0..<13).map { 0.1 * Double(1 << $0) }
  /// Powers of four, to 67108864.
  static let tokens = (0..<14).map { Double(1 << (2 * $0)) }
}
