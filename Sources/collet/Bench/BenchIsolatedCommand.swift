// `collet bench isolated`: what a call through a worker costs, beside the bare transport under it.

import Calls
import EventLoop
import Plugins
import Runners

/// `collet bench isolated`: round trips of a payload through a warm worker.
struct BenchIsolatedCommand: Command {
  static let name = "bench isolated"
  static let summary = "Time calls through a worker, beside the bare transport under it."
  static let discussion = """
    Calls the tool 'echo' of the plugin 'bench', which answers with its arguments, through the runner of a warm worker.
    Prints microseconds of a round trip, the same for a bare ping-pong of as many bytes over the same kind of rings in
    this run, calls a second with so many at once, and milliseconds from the decision to start a worker until it is ready.
    """
  static var options: [Option<BenchIsolatedCommand>] {
    [
      Option("--bytes", value: "B", "Bytes of the arguments, which come back (default 0).") {
        (target, text) throws(UsageError) in
        target.bytes = try UsageError.wholeNumber(text, for: "--bytes", in: 0...Self.bytesMax)
      },
      Option("--inflight", value: "K", "Calls at once (default 1).") { (target, text) throws(UsageError) in
        target.inflight = try UsageError.wholeNumber(text, for: "--inflight", in: 1...WorkerRunner.callsMax)
      },
      Option("--n", value: "N", "Calls that are timed (default 10000, 1000 from 256 KiB on, times K).") {
        (target, text) throws(UsageError) in
        target.count = try UsageError.wholeNumber(text, for: "--n", in: 1...10_000_000)
      },
      Option("--workers", value: "W", "Workers that are started at once for start_ms (default 1).") {
        (target, text) throws(UsageError) in
        target.workers = try UsageError.wholeNumber(text, for: "--workers", in: 1...100)
      },
      Option("--json", "Print JSON (the only form that this benchmark has).") { _ in },
    ]
  }

  var bytes = 0
  var inflight = 1
  var count: Int?
  var workers = 1

  static var bytesMax: Int { 16 << 20 }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let host = try Host(context)
    let registry = host.discovery.registry()
    guard let found = registry.resolve("echo") else {
      throw CommandError("no tool 'echo' to call; --plugins names a folder with the plugin 'bench'", code: .usage)
    }
    let plugin = registry.plugins[found.plugin]
    guard let manifest = plugin.manifest, let library = plugin.libraryPath else {
      throw CommandError("the plugin \(plugin.name) cannot be read")
    }
    let setup: WorkerRunner.Setup
    do throws(ConfigurationFault) {
      var draft = host.worker(of: plugin, manifest, library: library, try host.settings(of: plugin, manifest))
      for index in draft.manifest.tools.indices { draft.manifest.tools[index].resultLimit = Self.bytesMax * 2 }
      setup = draft
    } catch {
      throw CommandError(error.description)
    }
    let count = count ?? (bytes >= 256 << 10 ? 1_000 : 10_000) * inflight
    let (bytes, inflight, workers, tool) = (bytes, inflight, workers, found.tool)
    let log = host.log(context.globals)
    // Before and after the calls: what a wake-up costs here changes with the moment.
    var floor = try Self.floor(bytes, count)
    let figures = try Host.onLoop { () async throws -> IsolatedFigures in
      let start = try await startTime(setup, workers, log)
      let bench = IsolatedBench(WorkerRunner(setup, log: log), tool: tool, bytes: bytes)
      try await bench.run(min(count, Self.warmRounds), atOnce: inflight)
      let wall = wallTime()
      try await bench.run(count, atOnce: inflight)
      let took = wallTime() - wall
      await bench.runner.drain()
      return IsolatedFigures(times: bench.times.suffix(count).sorted(), wall: took, start: start)
    }
    floor += try Self.floor(bytes, count)
    floor.sort()
    var row = BenchRow()
    row.add("bytes", .count(bytes))
    row.add("inflight", .count(inflight))
    row.add("p50_us", .number(Double(figures.times[count / 2]) / 1000))
    row.add("p99_us", .number(Double(figures.times[count * 99 / 100]) / 1000))
    row.add("floor_p50_us", .number(Double(floor[floor.count / 2]) / 1000))
    row.add("calls_per_s", .number((Double(count) / Double(figures.wall) * 1e9).rounded()))
    row.add("start_ms", .number(Double(figures.start) / 1e6))
    row.add("workers", .count(workers))
    row.print(json: true, to: context)
    return .success
  }

  static var warmRounds: Int { 200 }

  private static func floor(_ bytes: Int, _ count: Int) throws(CommandError) -> [UInt64] {
    do throws(SystemError) {
      _ = try WireFloor.measure(bytes: bytes, rounds: min(count, warmRounds))
      return try WireFloor.measure(bytes: bytes, rounds: max(1, count / 2))
    } catch {
      throw CommandError("\(error)")
    }
  }
}

private struct IsolatedFigures: Sendable {
  var times: [UInt64]
  var wall: UInt64
  var start: UInt64
}

/// Nanoseconds until so many workers, decided on at one moment, are all ready: the median of some rounds.
@IO
private func startTime(_ setup: WorkerRunner.Setup, _ workers: Int, _ log: LogFile) async throws -> UInt64 {
  var times: [UInt64] = []
  for _ in 0..<9 {
    let runners = (0..<workers).map { _ in WorkerRunner(setup, log: log) }
    let begin = EventLoop.now()
    for runner in runners { runner.prepare() }
    while runners.contains(where: { $0.startNanoseconds == 0 }) {
      guard EventLoop.now() - begin < 10_000_000_000 else { throw CommandError("no worker becomes ready") }
      try await EventLoop.shared.sleep(100_000)
    }
    times.append(runners.map(\.startNanoseconds).max() ?? 0)
    for runner in runners { await runner.drain() }
  }
  return times.sorted()[times.count / 2]
}

/// Keeps so many calls in flight until all have been made.
@IO
private final class IsolatedBench: AttemptSink {
  let runner: WorkerRunner
  private let tool: Int
  private let arguments: [UInt8]
  private let call = CallContext(id: "call_1", principal: Principal())
  private(set) var times: [UInt64] = []
  private var starts: [UInt64] = []
  private var left = 0
  private var under = 0
  private var number: UInt64 = 0
  private var failure: String?
  private var waiting: CheckedContinuation<Void, Never>?

  init(_ runner: WorkerRunner, tool: Int, bytes: Int) {
    self.runner = runner
    self.tool = tool
    arguments = [UInt8](repeating: UInt8(ascii: "x"), count: bytes)
  }

  func run(_ count: Int, atOnce: Int) async throws(CommandError) {
    left = count
    times.reserveCapacity(times.count + count)
    await withCheckedContinuation { continuation in
      waiting = continuation
      for _ in 0..<min(atOnce, count) { next() }
    }
    if let failure { throw CommandError("a call failed: \(failure)") }
  }

  private func next() {
    guard left > 0, failure == nil else { return endIfDone() }
    left -= 1
    under += 1
    number += 1
    // Calls of one size come back in the order in which they went, as good as always.
    starts.append(EventLoop.now())
    let attempt = Attempt(number: number, index: 0, tool: tool, started: starts[starts.count - 1], deadline: 0)
    let text = arguments
    runner.submit(attempt, of: call, arguments: text.span, sink: self)
  }

  private func endIfDone() {
    guard under == 0 else { return }
    waiting?.resume()
    waiting = nil
  }

  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {
    if bytes.count != arguments.count { failure = "\(bytes.count) bytes came back of \(arguments.count)" }
  }
  func progress(fraction: Double?, note: String?) {}
  func log(_ level: LogLevel, _ text: String) {}

  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    under -= 1
    times.append(time - starts.removeFirst())
    if !outcome.isOK && failure == nil { failure = "\(outcome)" }
    next()
  }
}
