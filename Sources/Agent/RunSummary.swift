// The figures at the end of a run.

public import Journal
public import Runners

/// Calls, errors, latency, tokens and cost of a run.
public struct RunSummary: Sendable, Equatable {
  public var calls = 0
  /// Failed calls by class, and by code within it, the most frequent first.
  public var errors: [ErrorCount] = []
  /// Failed calls of all calls, 0 … 1.
  public var errorRate = 0.0
  /// Of calls that ran, in nanoseconds; `nil` when none did.
  public var latencyP50: UInt64?
  public var latencyP95: UInt64?
  public var rounds = 0
  public var usage = TokenUsage()
  /// `nil` when the price is unknown.
  public var cost: Double?
  public var modelErrors = 0
  /// From the start of the run to its end.
  public var duration: UInt64 = 0

  public struct ErrorCount: Sendable, Equatable {
    public var outcome: OutcomeClass
    public var code: String
    public var count: Int
  }

  /// More failed calls than this are worth a look.
  public static var errorRateMax: Double { 0.05 }

  public var isAlarming: Bool { errorRate > Self.errorRateMax }

  public init(_ report: RunReport) {
    let answers = report.calls.compactMap(\.answer)
    calls = report.calls.count
    var counts: [String: ErrorCount] = [:]
    for answer in answers where answer.outcome != .ok {
      counts[
        "\(answer.outcome.rawValue) \(answer.code)",
        default: ErrorCount(
          outcome: answer.outcome, code: answer.code, count: 0)
      ].count += 1
    }
    errors = counts.values.sorted {
      ($1.count, $0.outcome.rawValue, $0.code) < ($0.count, $1.outcome.rawValue, $1.code)
    }
    if !answers.isEmpty { errorRate = Double(errors.reduce(0) { $0 + $1.count }) / Double(answers.count) }
    let latencies = answers.filter { $0.attempts > 0 }.map { $0.ended &- $0.started }.sorted()
    latencyP50 = Self.percentile(50, of: latencies)
    latencyP95 = Self.percentile(95, of: latencies)
    rounds = report.rounds
    usage = report.usage
    cost = report.cost
    modelErrors = report.modelErrors
    duration = report.ended > report.started ? report.ended - report.started : 0
  }

  /// The nearest rank: the smallest value that so many of a hundred do not exceed.
  static func percentile(_ percent: Int, of sorted: [UInt64]) -> UInt64? {
    guard !sorted.isEmpty else { return nil }
    return sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
  }

  /// A few lines for people.
  public var lines: [String] {
    var first = "\(Self.count(rounds, "round")), \(Self.count(calls, "call"))"
    if !errors.isEmpty {
      let failed = errors.reduce(0) { $0 + $1.count }
      first +=
        ", \(failed) failed (" + errors.map { "\($0.count) \($0.outcome.rawValue) \($0.code)" }.joined(separator: ", ")
        + ")"
    }
    if let latencyP50, let latencyP95 {
      first += "; latency p50 \(Self.milliseconds(latencyP50)), p95 \(Self.milliseconds(latencyP95))"
    }
    if modelErrors > 0 { first += "; \(Self.count(modelErrors, "failed request")) to the model" }
    first += "; \(Self.milliseconds(duration)) in all"
    let tokens =
      "tokens: \(Self.known(usage.input)) in, \(Self.known(usage.output)) out"
      + (usage.cached.map { $0 > 0 ? ", \($0) cached" : "" } ?? "")
    let money = cost.map { "cost: \(Self.dollars($0)) USD" } ?? "cost: unknown"
    let alarm =
      isAlarming ? ["\(Self.percent(errorRate)) of the calls failed, more than \(Self.percent(Self.errorRateMax))"] : []
    return [first, "\(tokens); \(money)"] + alarm
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private static func known(_ count: Int?) -> String { count.map(String.init) ?? "unknown" }

  private static func milliseconds(_ nanoseconds: UInt64) -> String {
    guard nanoseconds < 10_000_000 else { return "\((nanoseconds + 500_000) / 1_000_000) ms" }
    let hundredths = (nanoseconds + 5_000) / 10_000
    return "\(hundredths / 100).\(twoDigits(hundredths % 100)) ms"
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
  }

  /// Small amounts are usual: six places, without the zeros at the end.
  public static func dollars(_ amount: Double) -> String {
    // Nobody pays that; a made-up price may say it all the same.
    guard amount < 1e12 else { return "\(amount)" }
    let millionths = Int((amount * 1e6).rounded())
    var places = String(millionths % 1_000_000)
    places = String(repeating: "0", count: 6 - places.count) + places
    while places.hasSuffix("0") && places.count > 2 { places.removeLast() }
    return "\(millionths / 1_000_000).\(places)"
  }

  private static func twoDigits(_ number: UInt64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
