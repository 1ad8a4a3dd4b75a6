// Figures while they are being counted.

/// One row that grows; `figures` closes it.
struct FigureSum {
  private(set) var figures: Figures
  private var latencies: [UInt64] = []
  private var modelLatencies: [UInt64] = []
  /// Failures by the name of their code.
  private var codes: [Int64: Int] = [:]
  private var activity: [Int]
  private var modelActivity: [Int]

  init(label: String) {
    figures = Figures(label: label)
    activity = [Int](repeating: 0, count: Figures.activityCount)
    modelActivity = activity
  }

  /// One call as its row has it.
  struct Call {
    var latency: Int64
    /// `nil` without an answer.
    var outcome: Int64?
    var code: Int64
    var attempts: Int
    var bytesIn: Int
    var bytesOut: Int
    /// Which part of the period it began in.
    var part: Int
  }

  @inline(__always)
  mutating func add(_ call: Call) {
    figures.calls += 1
    activity[call.part] += 1
    figures.bytesIn += call.bytesIn
    figures.bytesOut += call.bytesOut
    if call.attempts > 1 { figures.retries += call.attempts - 1 }
    guard let outcome = call.outcome else { return figures.unanswered += 1 }
    if call.attempts > 0 { latencies.append(UInt64(max(0, call.latency))) }
    if outcome == 0 { return figures.succeeded += 1 }
    addFailure(outcome, call)
  }

  private mutating func addFailure(_ outcome: Int64, _ call: Call) {
    switch outcome {
    case 1: figures.retryable += 1
    case 2: figures.permanent += 1
    default: figures.internal += 1
    }
    if call.attempts == 0 { figures.refused += 1 }
    codes[call.code, default: 0] += 1
  }

  /// One reply as its row has it.
  struct Reply {
    var latency: Int64
    var input: Int
    var output: Int
    var cached: Int
    var cost: Double?
    var part: Int
  }

  mutating func add(_ reply: Reply) {
    figures.rounds += 1
    modelActivity[reply.part] += 1
    modelLatencies.append(UInt64(max(0, reply.latency)))
    figures.inputTokens += reply.input
    figures.outputTokens += reply.output
    figures.cachedTokens += reply.cached
    if let cost = reply.cost { figures.costUSD += cost } else { figures.unpriced += 1 }
  }

  mutating func addModelError() { figures.modelErrors += 1 }
  mutating func addRun(isFirstOfSession: Bool) {
    figures.runs += 1
    if isFirstOfSession { figures.sessions += 1 }
  }
  mutating func addIncident(_ kind: String) {
    if kind == "breaker_opened" { figures.breakersOpened += 1 }
    if kind == "quarantined" { figures.quarantined += 1 }
  }

  var isEmpty: Bool {
    figures.calls == 0 && figures.runs == 0 && figures.rounds == 0 && figures.modelErrors == 0
      && figures.breakersOpened == 0 && figures.quarantined == 0
  }

  /// All of another row.
  mutating func add(_ other: FigureSum) {
    let more = other.figures
    figures.calls += more.calls
    figures.succeeded += more.succeeded
    figures.retryable += more.retryable
    figures.permanent += more.permanent
    figures.internal += more.internal
    figures.refused += more.refused
    figures.unanswered += more.unanswered
    figures.retries += more.retries
    figures.bytesIn += more.bytesIn
    figures.bytesOut += more.bytesOut
    figures.breakersOpened += more.breakersOpened
    figures.quarantined += more.quarantined
    figures.rounds += more.rounds
    figures.modelErrors += more.modelErrors
    figures.inputTokens += more.inputTokens
    figures.outputTokens += more.outputTokens
    figures.cachedTokens += more.cachedTokens
    figures.costUSD += more.costUSD
    figures.unpriced += more.unpriced
    latencies += other.latencies
    modelLatencies += other.modelLatencies
    codes.merge(other.codes, uniquingKeysWith: +)
    for part in activity.indices {
      activity[part] += other.activity[part]
      modelActivity[part] += other.modelActivity[part]
    }
  }

  /// The row as it is read. `name` resolves names.
  mutating func closed(_ name: (Int64) -> String) -> Figures {
    figures.latency = Latency(&latencies)
    figures.modelLatency = Latency(&modelLatencies)
    figures.codes = codes.map { (name($0.key), $0.value) }.sorted { ($1.count, $0.code) < ($0.count, $1.code) }
    figures.activity = figures.calls > 0 ? activity : modelActivity
    return figures
  }
}
