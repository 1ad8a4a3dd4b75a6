// `collet bench seq|fanout`: runs one after the other.

import EventLoop

/// `collet bench seq`: what a run costs.
struct BenchSeqCommand: AgentBench {
  static let name = "bench seq"
  static let summary = "Time runs of the agent loop, one after the other."
  static let discussion = """
    Offers the model get_weather. Prints milliseconds a run: processor time on average, wall time as median and minimum.
    """
  static var options: [Option<BenchSeqCommand>] {
    AgentOptions.modelOptions(for: Self.self) + [
      AgentBenchOptions.countOption(for: Self.self, default: 20), AgentBenchOptions.warmOption(for: Self.self),
    ] + AgentBenchOptions.formOptions(for: Self.self)
  }

  var bench = AgentBenchOptions()

  func check() throws(UsageError) { try requireModel() }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    try measureInARow("seq", bench, context)
    return .success
  }
}

/// `collet bench fanout`: many calls in one reply, each of which blocks.
struct BenchFanoutCommand: AgentBench {
  static let name = "bench fanout"
  static let summary = "Time runs whose model asks for many calls at once."
  static let discussion = """
    Offers the model one tool, which blocks in native code. One run goes before those that are measured.
    """
  static var options: [Option<BenchFanoutCommand>] {
    AgentOptions.modelOptions(for: Self.self) + [
      AgentBenchOptions.countOption(for: Self.self, default: 3),
      Option("--tool", value: "NAME", "The tool that is offered (default sleep_sync).") { $0.bench.tool = $1 },
    ] + AgentBenchOptions.formOptions(for: Self.self)
  }

  var bench: AgentBenchOptions = {
    var bench = AgentBenchOptions()
    (bench.count, bench.warm, bench.tool) = (3, 1, "sleep_sync")
    return bench
  }()

  func check() throws(UsageError) { try requireModel() }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    try measureInARow("fanout", bench, context)
    return .success
  }
}

private func measureInARow(_ mode: String, _ bench: AgentBenchOptions, _ context: Context) throws(CommandError) {
  let settings = try RunMaker.Settings(bench, streams: false, context)
  let (count, warm) = (bench.count, bench.warm)
  let figures = try Host.onLoop { try await measure(RunMaker(settings), count, warm: warm) }
  var row = BenchRow()
  row.add("mode", .text(mode))
  row.add("model", .text(bench.agent.model ?? ""))
  row.add("n", .count(count))
  row.add("cpu_ms", .number(Double(figures.processor) / Double(count) / 1e6))
  row.add("wall_ms", .number(Double(figures.median) / 1e6))
  row.add("wall_ms_min", .number(Double(figures.least) / 1e6))
  row.add("rss_mb", .number(peakMemory()))
  row.print(json: true, to: context)
}

@IO
private func measure(_ maker: RunMaker, _ count: Int, warm: Int) async throws(CommandError) -> RunFigures {
  for _ in 0..<warm { try await maker.run() }
  return try await RunFigures.measure(count) { () async throws(CommandError) in try await maker.run() }
}
