// `collet bench stream`: what a piece of a streamed answer costs.

import EventLoop
import Models

/// `collet bench stream`: runs whose answer comes in many pieces.
struct BenchStreamCommand: AgentBench {
  static let name = "bench stream"
  static let summary = "Time the pieces of a streamed answer."
  static let discussion = """
    Offers the model get_weather. Prints the pieces of one answer, microseconds of processor time for each, and
    milliseconds of wall time for the whole run.
    """
  static var options: [Option<BenchStreamCommand>] {
    AgentOptions.modelOptions(for: Self.self) + [
      AgentBenchOptions.countOption(for: Self.self, default: 50), AgentBenchOptions.warmOption(for: Self.self),
    ] + AgentBenchOptions.formOptions(for: Self.self)
  }

  var bench: AgentBenchOptions = {
    var bench = AgentBenchOptions()
    bench.count = 50
    return bench
  }()

  func check() throws(UsageError) { try requireModel() }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let settings = try RunMaker.Settings(bench, streams: true, context)
    let (count, warm) = (bench.count, bench.warm)
    let (figures, pieces) = try Host.onLoop { try await measure(RunMaker(settings), count, warm: warm) }
    guard pieces > 0 else { throw CommandError("the answer came in no pieces") }
    var row = BenchRow()
    row.add("mode", .text("stream"))
    row.add("model", .text(bench.agent.model ?? ""))
    row.add("n", .count(count))
    row.add("chunks", .count(pieces / count))
    row.add("cpu_us_per_chunk", .number(Double(figures.processor) / Double(pieces) / 1000))
    row.add("wall_ms", .number(Double(figures.median) / 1e6))
    row.add("rss_mb", .number(peakMemory()))
    row.print(json: true, to: context)
    return .success
  }
}

@IO
private func measure(
  _ maker: RunMaker, _ count: Int, warm: Int
) async throws(CommandError) -> (RunFigures, pieces: Int) {
  let counter = PieceCounter()
  for _ in 0..<warm { try await maker.run(listener: counter) }
  counter.pieces = 0
  let figures = try await RunFigures.measure(count) { () async throws(CommandError) in
    try await maker.run(listener: counter)
  }
  return (figures, counter.pieces)
}

@IO
private final class PieceCounter: ReplyObserver {
  var pieces = 0

  func text(_ piece: Span<UInt8>) { pieces += 1 }
}
