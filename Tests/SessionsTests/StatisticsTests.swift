import EventLoop
import Journal
import Runners
import TestSupport
import Testing

@testable import Sessions

@Suite("Statistics", .timeLimit(.minutes(5)))
@IO
struct StatisticsTests {
  private func figures(_ tale: Tale, _ change: (inout StatisticsQuery) -> Void = { _ in }) throws -> Statistics {
    var query = StatisticsQuery()
    change(&query)
    return try tale.store().statistics(query)
  }

  @Test("figures of a run are those of its steps")
  func oneRun() async throws {
    let tale = try Tale()
    _ = try await tale.write(Tale.steps())
    let total = try figures(tale).total
    #expect((total.calls, total.succeeded, total.permanent, total.retryable, total.internal) == (2, 1, 1, 0, 0))
    #expect((total.retries, total.unanswered, total.refused) == (1, 0, 0))
    #expect(total.errorRate == 0.5 && total.codes.map(\.code) == ["NO"])
    #expect((total.bytesIn, total.bytesOut) == (14, 22))
    #expect(total.latency == Latency(p50: 1100, p95: 3100, p99: 3100, max: 3100))
    #expect((total.sessions, total.runs, total.rounds, total.modelErrors) == (1, 1, 2, 1))
    #expect((total.inputTokens, total.outputTokens, total.cachedTokens) == (30, 12, 2))
    #expect(total.costUSD == 0.25 && total.unpriced == 1)
    #expect(total.modelLatency == Latency(p50: 2000, p95: 3000, p99: 3000, max: 3000))
  }

  @Test("rows add up to the total, whatever they are of", arguments: StatisticsQuery.Grouping.allCases)
  func rows(grouping: StatisticsQuery.Grouping) async throws {
    let tale = try Tale()
    _ = try await tale.write(Tale.steps())
    _ = try await tale.write(Tale.steps(run: "run_aaaaaaaaaaaaaaaaaaaa", session: "mine"))
    let found = try figures(tale) { $0.grouping = grouping }
    #expect(found.rows.reduce(0) { $0 + $1.calls } == 4 && found.total.calls == 4)
    #expect(found.rows.reduce(0) { $0 + $1.failed } == 2)
    if grouping.hasRequests { #expect(found.rows.reduce(0) { $0 + $1.inputTokens } == 60) }
    #expect(found.total.inputTokens == 60 && found.total.sessions == 2)
    let labels = found.rows.map(\.label).sorted()
    switch grouping {
    case .tool: #expect(labels == ["a", "b"])
    case .plugin: #expect(labels == ["p"])
    case .model:
      #expect(labels == ["m:x"])
      #expect(found.rows[0].sessions == 2 && found.rows[0].runs == 2)
    case .session: #expect(labels == ["mine", Tale.run])
    case .day: #expect(found.rows.count <= 2 && labels.allSatisfy { $0.utf8.count == 10 })
    }
  }

  @Test("a period and a tool leave out the rest")
  func filters() async throws {
    let tale = try Tale()
    _ = try await tale.write(Tale.steps())
    let now = try tale.store().list()[0].changedAt
    #expect(try figures(tale) { $0.since = now + 1_000_000_000_000 }.total.calls == 0)
    #expect(try figures(tale) { $0.until = now - 1_000_000_000_000 }.total.rounds == 0)
    #expect(try figures(tale) { $0.since = now - 1_000_000_000_000 }.total.calls == 2)
    let some = try figures(tale) { $0.tool = "a*" }
    #expect(some.rows.map(\.label) == ["a"] && some.total.calls == 1 && some.models.isEmpty && some.total.rounds == 0)
  }

  @Test(
    "of the name of a tool * and ? stand for others, and nothing else does, in figures as in the list",
    arguments: [
      ("a", 0), ("[ab]", 1), ("[a*", 1), ("?a??", 1), ("[[]ab]", 0), ("*]", 1), ("b", 1), ("?", 1), ("*", 2), ("", 0),
    ])
  func patterns(pattern: String, count: Int) async throws {
    let tale = try Tale()
    _ = try await tale.write(Tale.steps())
    try Database(tale.place.database, .write).run("UPDATE names SET text = '[ab]' WHERE text = 'a'")
    #expect(try figures(tale) { $0.tool = pattern }.total.calls == count)
    var query = SessionQuery()
    query.tool = pattern
    #expect(try tale.store().list(query).count == min(1, count))
  }

  @Test("what answers from a recording is not counted: it has happened before")
  func replays() async throws {
    let tale = try Tale()
    _ = try await tale.write(Self.replayed())
    let found = try figures(tale)
    #expect(found.total.calls == 0 && found.total.rounds == 0 && found.total.runs == 0 && found.models.isEmpty)
  }

  private static func withIncidents() -> [Step] {
    var steps = Tale.steps()
    for kind in [IncidentStep.Kind.breakerOpened, .quarantined, .breakerClosed] {
      let incident = IncidentStep(kind: kind, call: Tale.call(1), tool: "a", plugin: "p", text: "why", time: 9000)
      steps.insert(.incident(incident), at: 8)
    }
    return steps
  }

  /// Steps are changed in functions of their own: the optimiser of this compiler ends with a fault where an asynchronous
  /// one does.
  private static func replayed() -> [Step] {
    var steps = Tale.steps()
    if case .runStarted(var first) = steps[0] {
      first.model = "replay:x"
      steps[0] = .runStarted(first)
    }
    return steps
  }

  @Test("calls without an answer are no failures")
  func unanswered() async throws {
    let tale = try Tale()
    _ = try await tale.write(Array(Tale.steps(isFinished: false).prefix(5)))
    let total = try figures(tale).total
    #expect(total.calls == 2 && total.unanswered == 2 && total.errorRate == nil && total.latency == nil)
  }

  @Test("breakers and quarantines stand in the rows of their tool and plugin")
  func incidents() async throws {
    let tale = try Tale()
    _ = try await tale.write(Self.withIncidents())
    let tools = try figures(tale)
    #expect(tools.total.breakersOpened == 1 && tools.total.quarantined == 1)
    #expect(tools.rows.first { $0.label == "a" }?.breakersOpened == 1)
    #expect(try figures(tale) { $0.grouping = .plugin }.rows[0].quarantined == 1)
  }

  @Test("percentiles are exact: those of sorted durations", arguments: 0..<40)
  func percentiles(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 7919 &+ 1)
    let count = [1, 2, 3, 24, 25, 26, 100, 101, 1000, 4999][seed % 10]
    let range: ClosedRange<UInt64> = seed % 3 == 0 ? 0...3 : 0...1_000_000
    var durations = (0..<count).map { _ in UInt64.random(in: range, using: &random) }
    if seed % 4 == 1 { durations.sort() }
    if seed % 4 == 2 { durations.sort(by: >) }
    let sorted = durations.sorted()
    // Others stand before them and behind them.
    durations = [7] + durations + [9]
    let found = Latency(&durations, in: 1..<count + 1)
    #expect(durations.first == 7 && durations.last == 9)
    durations = Array(durations[1...count])
    func rank(_ percent: Int) -> UInt64 { sorted[(count * percent + 99) / 100 - 1] }
    #expect(found == Latency(p50: rank(50), p95: rank(95), p99: rank(99), max: sorted[count - 1]))
    #expect(durations.sorted() == sorted)
  }
}

/// Numbers that look random and are the same each time.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
