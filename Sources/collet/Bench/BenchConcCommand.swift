// `collet bench conc`: many sessions at once in one process.

import EventLoop

/// `collet bench conc`: what sessions beside each other cost.
struct BenchConcCommand: AgentBench {
  static let name = "bench conc"
  static let summary = "Time runs of the agent loop, many at once in one process."
  static let discussion = """
    Offers the model get_weather. A batch goes before those that are measured; prints the batch with the median wall time.
    """
  static var options: [Option<BenchConcCommand>] {
    AgentOptions.modelOptions(for: Self.self) + [
      Option("--s", value: "S", "Runs at once (default 200).") { (target, text) throws(UsageError) in
        target.bench.sessions = try UsageError.wholeNumber(text, for: "--s", in: 1...100_000)
      },
      AgentBenchOptions.repetitionsOption(for: Self.self),
    ] + AgentBenchOptions.formOptions(for: Self.self)
  }

  var bench = AgentBenchOptions()

  func check() throws(UsageError) { try requireModel() }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let settings = try RunMaker.Settings(bench, streams: false, context)
    let (sessions, repetitions) = (bench.sessions, bench.repetitions)
    let batches = try Host.onLoop { try await measure(RunMaker(settings), sessions, repetitions) }
    let sorted = batches.sorted { $0.wall < $1.wall }
    let median = sorted[sorted.count / 2]
    var row = BenchRow()
    row.add("mode", .text("conc"))
    row.add("model", .text(bench.agent.model ?? ""))
    row.add("s", .count(sessions))
    row.add("wall_s", .number(Double(median.wall) / 1e9))
    row.add("cpu_s", .number(Double(median.processor) / 1e9))
    row.add("rss_mb", .number(peakMemory()))
    row.print(json: true, to: context)
    return .success
  }
}

@IO
private func measure(
  _ maker: RunMaker, _ sessions: Int, _ repetitions: Int
) async throws(CommandError) -> [(wall: UInt64, processor: UInt64)] {
  try await maker.run(atOnce: sessions)
  var batches: [(wall: UInt64, processor: UInt64)] = []
  for _ in 0..<repetitions {
    let figures = try await RunFigures.measure(1) { () async throws(CommandError) in
      try await maker.run(atOnce: sessions)
    }
    batches.append((figures.median, figures.processor))
  }
  return batches
}
