// What the journal's figures come to.

/// Figures over a period.
public struct Statistics: Sendable {
  /// Nanoseconds since 1970: what was asked for, or where the journal begins and ends.
  public var from: Int64
  public var to: Int64
  public var total = Figures(label: "")
  /// The busiest first; days in their order.
  public var rows: [Figures] = []
  /// Requests to each model, whatever the rows are; empty where only some tools were asked for.
  public var models: [Figures] = []

  public init(from: Int64, to: Int64) {
    self.from = from
    self.to = to
  }
}

/// Figures of one tool, model, plugin, session or day, or of all.
public struct Figures: Sendable {
  /// What they are of; empty for calls of a tool that no plugin has.
  public var label: String
  // Calls, by the time at which they began.
  public var calls = 0
  /// Ended with a result.
  public var succeeded = 0
  /// Answers with a failure, by class.
  public var retryable = 0
  public var permanent = 0
  public var `internal` = 0
  /// Of the failures: nothing ran.
  public var refused = 0
  /// Without an answer: under way, or their process ended.
  public var unanswered = 0
  /// Failures by code, the most frequent first.
  public var codes: [(code: String, count: Int)] = []
  /// Attempts after the first.
  public var retries = 0
  public var bytesIn = 0
  public var bytesOut = 0
  /// Of answered calls that ran, with all their attempts and the waits between them.
  public var latency: Latency?
  // What happened beside calls.
  public var breakersOpened = 0
  public var quarantined = 0
  // Requests to models.
  public var sessions = 0
  public var runs = 0
  /// Replies that came.
  public var rounds = 0
  /// Requests that failed, those included that were sent again.
  public var modelErrors = 0
  public var inputTokens = 0
  public var outputTokens = 0
  public var cachedTokens = 0
  /// What is known of it.
  public var costUSD = 0.0
  /// Replies whose price nobody knows.
  public var unpriced = 0
  /// Of replies, failed requests before them included.
  public var modelLatency: Latency?
  /// How much there was of it in each of `activityCount` equal parts of the period: calls, or replies where there are
  /// none.
  public var activity: [Int] { (calls > 0 ? callActivity : replyActivity).counts }
  var callActivity = Activity()
  var replyActivity = Activity()

  public static var activityCount: Int { 16 }

  public var failed: Int { retryable + permanent + `internal` }
  public var answered: Int { succeeded + failed }
  /// Failed answers of all, 0 … 1; `nil` without any.
  public var errorRate: Double? { answered > 0 ? Double(failed) / Double(answered) : nil }

  public init(label: String) { self.label = label }
}

/// Counts in the parts of a period.
struct Activity: Sendable {
  // In the row itself: there may be as many rows as sessions.
  private var parts = InlineArray<16, UInt32>(repeating: 0)

  @inline(__always)
  mutating func add(_ part: Int) { parts[part] &+= 1 }

  mutating func add(_ other: Activity) {
    for part in parts.indices { parts[part] &+= other.parts[part] }
  }

  var counts: [Int] { parts.indices.map { Int(parts[$0]) } }
}

/// Percentiles of durations in nanoseconds: each the smallest that so many of a hundred do not exceed.
public struct Latency: Sendable, Equatable {
  public var p50: UInt64
  public var p95: UInt64
  public var p99: UInt64
  public var max: UInt64
}
