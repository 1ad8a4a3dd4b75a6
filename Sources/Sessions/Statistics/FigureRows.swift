// The rows of a table of figures while they are being counted.

/// Figures by a small whole number: the id of a name, of a session, or the number of a day. There may be as many rows as
/// sessions, so a row owns no memory of its own: what there are many of stands in arrays that all rows share.
struct FigureRows {
  private(set) var figures: [Figures] = []
  /// What each of them stands for.
  private var keys: [Int] = []
  /// Where the row of each key is.
  private var places: [Int32] = []
  private var latencies = Durations()
  private var modelLatencies = Durations()
  /// Failures by row and code.
  private var codes: [RowCode: Int] = [:]
  private let label: (Int) -> String

  private struct RowCode: Hashable {
    var row: Int32
    var code: Int64
  }

  init(_ label: @escaping (Int) -> String) { self.label = label }

  /// Where the row of this key is.
  @inline(__always)
  mutating func place(_ key: Int) -> Int {
    if key < places.count, places[key] >= 0 { return Int(places[key]) }
    return make(key)
  }

  private mutating func make(_ key: Int) -> Int {
    if key >= places.count {
      places += [Int32](repeating: -1, count: max(key + 1 - places.count, places.count))
    }
    places[key] = Int32(figures.count)
    figures.append(Figures(label: label(key)))
    keys.append(key)
    return figures.count - 1
  }

  // MARK: Counting

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
  mutating func add(_ call: Call, to key: Int) {
    let row = place(key)
    if call.attempts > 0, call.outcome != nil { latencies.append(call.latency, of: row) }
    if figures[row].add(call) { codes[RowCode(row: Int32(row), code: call.code), default: 0] += 1 }
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

  mutating func add(_ reply: Reply, to key: Int) {
    let row = place(key)
    modelLatencies.append(reply.latency, of: row)
    figures[row].add(reply)
  }

  mutating func addModelError(to key: Int) { figures[place(key)].modelErrors += 1 }
  mutating func addRun(isFirstOfSession: Bool, to key: Int) {
    figures[place(key)].addRun(isFirstOfSession: isFirstOfSession)
  }
  mutating func addIncident(_ kind: String, to key: Int) { figures[place(key)].addIncident(kind) }

  // MARK: The end

  /// All of them together, with what has no row; `name` resolves names. Runs and sessions are those of `rest`: one may
  /// stand in several rows.
  mutating func total(with rest: Figures, _ name: (Int64) -> String) -> Figures {
    var total = rest
    for row in figures { total.add(row) }
    total.latency = latencies.latency()
    total.modelLatency = modelLatencies.latency()
    var sums: [Int64: Int] = [:]
    for (key, count) in codes { sums[key.code, default: 0] += count }
    total.codes = sums.map { (name($0.key), $0.value) }.sorted(by: Figures.isMoreFrequent)
    return total
  }

  /// How rows follow each other: as their keys do, or the busiest first, and those that are equal by label or key.
  enum Order { case keys, busiestByLabel, busiestByKey }

  /// As they are read.
  mutating func closed(_ rowOrder: Order, _ name: (Int64) -> String) -> [Figures] {
    latencies.each(of: figures.count) { figures[$0].latency = $1 }
    modelLatencies.each(of: figures.count) { figures[$0].modelLatency = $1 }
    for (key, count) in codes { figures[Int(key.row)].codes.append((name(key.code), count)) }
    for row in figures.indices where figures[row].codes.count > 1 {
      figures[row].codes.sort(by: Figures.isMoreFrequent)
    }
    var order = figures.indices.filter { !figures[$0].isEmpty }
    order.sort { a, b in
      if rowOrder == .keys { return keys[a] < keys[b] }
      let (calls, rounds) = (figures[a].calls, figures[a].rounds)
      if calls != figures[b].calls { return calls > figures[b].calls }
      if rounds != figures[b].rounds { return rounds > figures[b].rounds }
      if rowOrder == .busiestByLabel, figures[a].label != figures[b].label {
        return figures[a].label < figures[b].label
      }
      return keys[a] < keys[b]
    }
    return order.map { figures[$0] }
  }
}

/// Durations of many rows.
private struct Durations {
  private var values: [UInt64] = []
  private var rows: [Int32] = []

  @inline(__always)
  mutating func append(_ duration: Int64, of row: Int) {
    values.append(UInt64(max(0, duration)))
    rows.append(Int32(row))
  }

  /// Of all together.
  func latency() -> Latency? {
    var all = values
    return Latency(&all, in: 0..<all.count)
  }

  /// Of each of so many rows.
  func each(of count: Int, _ body: (Int, Latency) -> Void) {
    // Where the durations of each row end, once they stand row by row; where the next one goes, until then.
    var ends = [Int](repeating: 0, count: count)
    for row in rows { ends[Int(row)] += 1 }
    var start = 0
    for row in 0..<count { (ends[row], start) = (start, start + ends[row]) }
    var sorted = [UInt64](repeating: 0, count: values.count)
    for (value, row) in zip(values, rows) {
      sorted[ends[Int(row)]] = value
      ends[Int(row)] += 1
    }
    start = 0
    for row in 0..<count {
      if let latency = Latency(&sorted, in: start..<ends[row]) { body(row, latency) }
      start = ends[row]
    }
  }
}

extension Figures {
  /// Whether it is a failure, which has a code.
  @inline(__always)
  fileprivate mutating func add(_ call: FigureRows.Call) -> Bool {
    calls += 1
    callActivity.add(call.part)
    bytesIn += call.bytesIn
    bytesOut += call.bytesOut
    if call.attempts > 1 { retries += call.attempts - 1 }
    guard let outcome = call.outcome else {
      unanswered += 1
      return false
    }
    if outcome == 0 {
      succeeded += 1
      return false
    }
    switch outcome {
    case 1: retryable += 1
    case 2: permanent += 1
    default: `internal` += 1
    }
    if call.attempts == 0 { refused += 1 }
    return true
  }

  fileprivate mutating func add(_ reply: FigureRows.Reply) {
    rounds += 1
    replyActivity.add(reply.part)
    inputTokens += reply.input
    outputTokens += reply.output
    cachedTokens += reply.cached
    if let cost = reply.cost { costUSD += cost } else { unpriced += 1 }
  }

  mutating func addRun(isFirstOfSession: Bool) {
    runs += 1
    if isFirstOfSession { sessions += 1 }
  }

  mutating func addIncident(_ kind: String) {
    if kind == "breaker_opened" { breakersOpened += 1 }
    if kind == "quarantined" { quarantined += 1 }
  }

  fileprivate var isEmpty: Bool {
    calls == 0 && runs == 0 && rounds == 0 && modelErrors == 0 && breakersOpened == 0 && quarantined == 0
  }

  fileprivate static func isMoreFrequent(_ a: (code: String, count: Int), _ b: (code: String, count: Int)) -> Bool {
    (b.count, a.code) < (a.count, b.code)
  }

  /// The counts of another row, but for what has no sum: latencies and codes.
  mutating func add(_ other: Figures) {
    calls += other.calls
    succeeded += other.succeeded
    retryable += other.retryable
    permanent += other.permanent
    `internal` += other.`internal`
    refused += other.refused
    unanswered += other.unanswered
    retries += other.retries
    bytesIn += other.bytesIn
    bytesOut += other.bytesOut
    breakersOpened += other.breakersOpened
    quarantined += other.quarantined
    rounds += other.rounds
    modelErrors += other.modelErrors
    inputTokens += other.inputTokens
    outputTokens += other.outputTokens
    cachedTokens += other.cachedTokens
    costUSD += other.costUSD
    unpriced += other.unpriced
    callActivity.add(other.callActivity)
    replyActivity.add(other.replyActivity)
  }
}
