// What benchmarks of the agent loop share: whole runs, as `collet run` makes them, without output, and without a journal
// unless that is what is measured.

import Agent
import Calls
import EventLoop
import Journal
import Models
import Plugins
import Runners
import Sessions

/// A benchmark that makes runs.
protocol AgentBench: Command, HasAgentOptions {
  var bench: AgentBenchOptions { get set }
}

extension AgentBench {
  var agentOptions: AgentOptions {
    get { bench.agent }
    set { bench.agent = newValue }
  }

  func requireModel() throws(UsageError) {
    guard bench.agent.model != nil else { throw UsageError("collet \(Self.name) wants --model PROVIDER:NAME") }
  }
}

/// What the benchmarks of the loop are told.
struct AgentBenchOptions {
  var agent = AgentOptions()
  var count = 20
  var warm = 3
  var sessions = 200
  var repetitions = 3
  var tool = "get_weather"
  var placement = Placement.inProcess

  static func countOption<C: AgentBench>(for: C.Type, default count: Int) -> Option<C> {
    Option("--n", value: "N", "Runs that are measured (default \(count)).") { (target, text) throws(UsageError) in
      target.bench.count = try UsageError.wholeNumber(text, for: "--n", in: 1...1_000_000)
    }
  }

  static func warmOption<C: AgentBench>(for: C.Type) -> Option<C> {
    Option("--warm", value: "N", "Runs before those that are measured (default 3).") {
      (target, text) throws(UsageError) in
      target.bench.warm = try UsageError.wholeNumber(text, for: "--warm", in: 0...1_000_000)
    }
  }

  static func repetitionsOption<C: AgentBench>(for: C.Type) -> Option<C> {
    Option("--reps", value: "R", "Repetitions, of which the median is printed (default 3).") {
      (target, text) throws(UsageError) in
      target.bench.repetitions = try UsageError.wholeNumber(text, for: "--reps", in: 1...1000)
    }
  }

  static func formOptions<C: AgentBench>(for: C.Type) -> [Option<C>] {
    [
      Option("--isolation", value: "KIND", Placement.benchHelp) { (target, text) throws(UsageError) in
        target.bench.placement = try Placement.bench(text)
      },
      Option("--json", "Print JSON (the only form that these benchmarks have).") { _ in },
    ]
  }
}

/// Makes runs, one like the other. Plugins, compiled schemas and connections are shared, as in any process with several
/// sessions; conversations are not.
@IO
final class RunMaker {
  private let source: ModelSource
  /// Begins conversations; made at the first run.
  private var begin: ModelSource.ConversationMaker?
  private let toolbox: Toolbox
  private let table: ToolTable
  private let log: LogFile
  private let file: JournalFile?
  private let sessionOptions: SessionOptions
  private let options: RunOptions

  /// What a benchmark knows before it enters the loop.
  struct Settings: Sendable {
    let host: Host
    let source: ModelSource
    let toolbox: Toolbox
    let log: LogFile
    let streams: Bool
    let placement: Placement
    var repetitions = 1

    init(_ bench: AgentBenchOptions, streams: Bool, _ context: Context) throws(CommandError) {
      let host = try Host(context)
      try self.init(bench, try ModelSource(bench.agent, host), streams: streams, host, context)
    }

    /// With a model that replies by a script.
    init(_ bench: AgentBenchOptions, script: [UInt8], _ context: Context) throws(CommandError) {
      try self.init(bench, .script(script, name: "bench"), streams: false, try Host(context), context)
    }

    private init(
      _ bench: AgentBenchOptions, _ source: ModelSource, streams: Bool, _ host: Host, _ context: Context
    ) throws(CommandError) {
      self.host = host
      self.source = source
      let registry = host.discovery.registry()
      toolbox = ToolSelection(include: [bench.tool]).toolbox(of: registry)
      guard !toolbox.names.isEmpty else {
        throw CommandError(
          "no tool '\(bench.tool)' to offer; --plugins names a folder with the plugin 'bench'", code: .usage)
      }
      log = host.log(context.globals)
      self.streams = streams
      placement = bench.placement
    }
  }

  /// `file` is where the runs are kept, all in one session where that has a name.
  init(_ settings: Settings, file: JournalFile? = nil, session: String = "") {
    self.file = file
    source = settings.source
    toolbox = settings.toolbox
    log = settings.log
    table = settings.host.toolTable(toolbox.registry, log: log, placement: settings.placement)
    sessionOptions = SessionOptions(
      system: "You are a helpful assistant.", tools: toolbox.definitions, streams: settings.streams)
    var options = RunOptions()
    options.roundsMax = Self.roundsMax
    options.tools = toolbox.names
    options.price = source.pricing
    options.session = session
    self.options = options
  }

  /// One run from the prompt to the answer.
  func run(listener: (any ReplyObserver)? = nil) async throws(CommandError) {
    let session = try beginConversation()
    let journal = file?.journal() ?? MemoryJournal(detail: .off)
    let dispatcher = Dispatcher(tools: table, journal: journal, timers: EventLoop.shared, log: log)
    let run = Run(
      "What is the weather in Tokyo?", options: options, session: session, dispatcher: dispatcher, journal: journal,
      timers: EventLoop.shared, log: log, listener: listener)
    let result = await run.result()
    guard result.status == .completed, !result.text.isEmpty else {
      throw CommandError("a run ended as \(result.status.rawValue): \(result.reason)")
    }
  }

  private func beginConversation() throws(CommandError) -> any ModelSession {
    if let begin { return try begin() }
    let begin = try source.conversations(sessionOptions)
    self.begin = begin
    return try begin()
  }

  /// Several runs at once; returns when all have ended.
  func run(atOnce count: Int) async throws(CommandError) {
    let batch = Batch(count)
    for _ in 0..<count { EventLoop.shared.spawn { await self.run(in: batch) } }
    await batch.end()
    if let failure = batch.failure { throw failure }
  }

  private func run(in batch: Batch) async {
    do throws(CommandError) {
      try await run()
      batch.ended(nil)
    } catch {
      batch.ended(error)
    }
  }

  /// More than any script of a mock server has.
  private static var roundsMax: Int { 10_000 }
}

/// Counts runs that are under way.
@IO
private final class Batch {
  private var left: Int
  private(set) var failure: CommandError?
  private var waiting: CheckedContinuation<Void, Never>?

  init(_ count: Int) { left = count }

  func ended(_ failure: CommandError?) {
    if self.failure == nil { self.failure = failure }
    left -= 1
    guard left == 0 else { return }
    waiting?.resume()
    waiting = nil
  }

  func end() async {
    await EventLoop.suspend(unless: { left == 0 }) { waiting = $0 }
  }
}

/// What runs in a row took, in nanoseconds.
struct RunFigures: Sendable {
  /// Of all runs together.
  var processor: UInt64 = 0
  var walls: [UInt64] = []

  var median: UInt64 { walls.sorted()[walls.count / 2] }
  var least: UInt64 { walls.min() ?? 0 }

  @IO
  static func measure(_ count: Int, _ body: () async throws(CommandError) -> Void) async throws(CommandError) -> Self {
    var figures = RunFigures()
    let processor = processorTime()
    for _ in 0..<count {
      let wall = wallTime()
      try await body()
      figures.walls.append(wallTime() - wall)
    }
    figures.processor = processorTime() - processor
    return figures
  }
}
