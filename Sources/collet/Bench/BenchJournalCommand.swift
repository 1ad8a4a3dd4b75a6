// `collet bench journal`: what keeping a run costs, and how fast it is there again.

import Agent
import EventLoop
import Glibc
import Journal
import Sessions

/// `collet bench journal`: turns with and without the journal, and a session that is opened.
struct BenchJournalCommand: AgentBench {
  static let name = "bench journal"
  static let summary = "Time turns with and without the journal, and opening a long session."
  static let discussion = """
    A turn is a reply with one call of get_weather, which is read-only, and its answer. Processor time is that of the whole
    process, the writer's thread included, without making the file, which is done once for a home; minimum of the
    repetitions. Then a session of --calls calls is written and read back as a resumed run reads it, and a step is made
    durable, which waits for the disk. --only measures the turns of one kind, for whoever counts instructions.
    """
  static var options: [Option<BenchJournalCommand>] {
    [
      Option("--n", value: "N", "Turns of a run (default 2000).") { (target, text) throws(UsageError) in
        target.turns = try UsageError.wholeNumber(text, for: "--n", in: 1...10_000)
      },
      Option("--calls", value: "N", "Calls of the session that is opened (default 10000).") {
        (target, text) throws(UsageError) in
        target.calls = try UsageError.wholeNumber(text, for: "--calls", in: 1...1_000_000)
      },
      Option("--only", value: "KIND", "Only turns with the journal off, metadata or full.") {
        (target, text) throws(UsageError) in
        switch text {
        case "off": target.only = .off
        case "metadata": target.only = .metadata
        case "full": target.only = .full
        default: throw UsageError("--only wants off, metadata or full, not '\(text)'")
        }
      },
      AgentBenchOptions.repetitionsOption(for: Self.self),
    ] + AgentBenchOptions.formOptions(for: Self.self)
  }

  var bench = AgentBenchOptions()
  var turns = 2000
  var calls = 10_000
  var only: JournalDetail?

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    var settings = try RunMaker.Settings(bench, script: Self.script(turns: turns), context)
    let folder = try BenchFolder()
    defer { folder.remove() }
    settings.repetitions = bench.repetitions
    let (turns, calls, path) = (turns, calls, folder.path)
    if let only {
      let cost = try Host.onLoop { [settings] in try await JournalBench(settings, path).turn(turns, only) }
      var row = BenchRow()
      row.add("subject", .text("turn"))
      row.add("n", .count(turns))
      row.add("cpu_us", .number(cost))
      row.print(json: true, to: context)
      return .success
    }
    let costs = try Host.onLoop { [settings] in try await JournalBench(settings, path).turns(turns) }
    var row = BenchRow()
    row.add("subject", .text("turn"))
    row.add("n", .count(turns))
    row.add("off_cpu_us", .number(costs.off))
    row.add("metadata_cpu_us", .number(costs.metadata))
    row.add("full_cpu_us", .number(costs.full))
    row.add("added_cpu_us", .number(costs.full - costs.off))
    row.add("bytes_per_turn", .number(costs.bytes))
    row.print(json: true, to: context)
    let durable = try Host.onLoop { [settings] in try await JournalBench(settings, path).durable() }
    var step = BenchRow()
    step.add("subject", .text("durable"))
    step.add("wall_us_p50", .number(durable))
    step.print(json: true, to: context)
    try Host.onLoop { [settings] in try await JournalBench(settings, path).write(calls, turns) }
    try open(JournalPlace(home: path + "/long"), context)
    return .success
  }

  private func open(_ place: JournalPlace, _ context: Context) throws(CommandError) {
    var least = Double.infinity
    var all = Double.infinity
    var found = 0
    for _ in 0..<max(3, bench.repetitions) {
      let start = wallTime()
      let steps = try steps(place, .conversation)
      found = Past(steps).isEmpty ? 0 : steps.count { if case .result = $0 { true } else { false } }
      least = min(least, Double(wallTime() - start) / 1e6)
      let next = wallTime()
      _ = try self.steps(place, .all)
      all = min(all, Double(wallTime() - next) / 1e6)
    }
    var row = BenchRow()
    row.add("subject", .text("open"))
    row.add("calls", .count(found))
    row.add("resume_ms", .number(least))
    row.add("show_ms", .number(all))
    row.add("rss_mb", .number(peakMemory()))
    row.print(json: true, to: context)
  }

  private func steps(_ place: JournalPlace, _ parts: SessionParts) throws(CommandError) -> [Step] {
    try SessionSource.reporting { () throws(DatabaseError) in
      guard let store = try SessionStore.open(place), let session = try store.list().first else { return [] }
      return try store.steps(of: session.id, parts)
    }
  }

  /// A model that asks for the weather of one city after another.
  private static func script(turns: Int) -> [UInt8] {
    let asks = (1...turns).map {
      #"{"tool_calls":[{"name":"get_weather","arguments":{"city":"City \#($0)","unit":"celsius"}}]}"#
    }
    return Array(#"{"replies":[\#((asks + [#"{"text":"It is fine everywhere."}"#]).joined(separator: ","))]}"#.utf8)
  }
}

/// The runs that are measured.
@IO
private struct JournalBench {
  let settings: RunMaker.Settings
  let path: String

  init(_ settings: RunMaker.Settings, _ path: String) {
    self.settings = settings
    self.path = path
  }

  struct Costs: Sendable {
    var off = Double.infinity
    var metadata = Double.infinity
    var full = Double.infinity
    var bytes = 0.0
  }

  /// Microseconds of processor time for a turn.
  func turns(_ count: Int) async throws(CommandError) -> Costs {
    var costs = Costs()
    for round in 0..<max(2, settings.repetitions) {
      costs.off = min(costs.off, try await turn(count, .off, "off"))
      costs.metadata = min(costs.metadata, try await turn(count, .metadata, "metadata\(round)"))
      costs.full = min(costs.full, try await turn(count, .full, "full\(round)"))
    }
    var status = stat()
    if unsafe stat(path + "/full0/journal.sqlite-wal", &status) == 0 {
      var database = stat()
      _ = unsafe stat(path + "/full0/journal.sqlite", &database)
      costs.bytes = Double(max(database.st_size, status.st_size)) / Double(count)
    }
    return costs
  }

  /// The least of the repetitions.
  func turn(_ count: Int, _ detail: JournalDetail) async throws(CommandError) -> Double {
    var least = Double.infinity
    for round in 0..<settings.repetitions { least = min(least, try await turn(count, detail, "only\(round)")) }
    return least
  }

  private func turn(_ count: Int, _ detail: JournalDetail, _ name: String) async throws(CommandError) -> Double {
    if detail > .off { try Self.make(path + "/" + name) }
    let start = processorTime()
    try await perform(1, detail, name)
    return Double(processorTime() - start) / Double(count) / 1e3
  }

  private func perform(
    _ runs: Int, _ detail: JournalDetail, _ name: String, session: String = ""
  ) async throws(CommandError) {
    var file: JournalFile?
    if detail > .off { file = try Self.file(path + "/" + name, detail) }
    let maker = RunMaker(settings, file: file, session: session)
    for _ in 0..<runs { try await maker.run() }
    await file?.close()
  }

  /// Makes the file; the loop may wait for that here.
  private static func make(_ home: String) throws(CommandError) {
    do throws(DatabaseError) {
      _ = try SessionStore.make(JournalPlace(home: home))
    } catch {
      throw CommandError(error.description)
    }
  }

  private static func file(_ home: String, _ detail: JournalDetail) throws(CommandError) -> JournalFile {
    do throws(DatabaseError) {
      let file = try JournalFile(JournalPlace(home: home), detail: detail)
      file.start { _ in }
      return file
    } catch {
      throw CommandError(error.description)
    }
  }

  /// Microseconds until a step is on the disk.
  func durable() async throws(CommandError) -> Double {
    let file = try Self.file(path + "/durable", .full)
    let journal = file.journal()
    let start = RunStartedStep(
      run: RunID().run, session: "", model: "bench", prompt: "", tools: [], time: EventLoop.now())
    await Self.record(.runStarted(start), journal)
    var walls: [UInt64] = []
    for round in 1...50 {
      let begun = wallTime()
      await Self.record(.request(RequestStep(round: round, toolChoice: "auto", time: EventLoop.now())), journal)
      walls.append(wallTime() - begun)
    }
    await file.close()
    return Double(walls.sorted()[walls.count / 2]) / 1e3
  }

  private static func record(_ step: Step, _ journal: any Journal) async {
    await withCheckedContinuation { continuation in
      journal.record(step, durable: true, then: Continued(continuation))
    }
  }

  /// A session of so many calls, in runs of `turns` each.
  func write(_ calls: Int, _ turns: Int) async throws(CommandError) {
    try await perform(max(1, calls / turns), .full, "long", session: "long")
  }
}

@IO
private final class Continued: JournalWaiter {
  private let continuation: CheckedContinuation<Void, Never>
  init(_ continuation: CheckedContinuation<Void, Never>) { self.continuation = continuation }
  func recorded(_ failure: JournalFailure?) { continuation.resume() }
}
