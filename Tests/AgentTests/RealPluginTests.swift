import AllocationCounter
import Calls
import EventLoop
import Journal
import Models
import Runners
import TestSupport
import Testing

@testable import Agent
@testable import Plugins

@Suite("A run with real plugins", .timeLimit(.minutes(5)))
@IO
struct RealPluginTests {
  /// Real time passes here, and the machine may be busy with other tests.
  static let timeoutMS = 60_000

  private func theatre(
    _ session: ScriptedSession, _ tool: Tool, _ library: String, threading: Manifest.Threading = .concurrent,
    journal: any Journal, options: RunOptions = RunOptions()
  ) -> (Run, Dispatcher) {
    var tool = tool
    tool.timeoutMS = Self.timeoutMS
    let registry = Registry.holding([tool], threading)
    let manifest = registry.plugins[0].manifest!
    let log = NotedLog()
    let dispatcher = Dispatcher(
      registry: registry, journal: journal, timers: EventLoop.shared, log: log,
      makeRunner: { _ in InProcessRunner(manifest: manifest, library: library, log: log) })
    let run = Run(
      "go", options: options, session: session, dispatcher: dispatcher, journal: journal, timers: EventLoop.shared,
      log: log)
    return (run, dispatcher)
  }

  @Test("calls of a plugin on threads come back in order", arguments: [Manifest.Threading.concurrent, .serial])
  func threads(threading: Manifest.Threading) async throws {
    let flags = threading == .serial ? ["-DPROMISE=COLLET_THREAD_SERIAL"] : []
    let library = try PluginFixture.build("echo", flags: flags)
    let calls = (0..<40).map { "echo {\"n\":\($0)}" }
    var reply = ModelReply.calls("echo")
    reply.toolCalls = calls.enumerated().map {
      ToolCall(id: "p\($0)", name: "echo", arguments: Array($1.dropFirst(5).utf8))
    }
    let session = ScriptedSession([.reply(reply), .reply(.text("done"))], timers: EventLoop.shared)
    let journal = MemoryJournal(detail: .full)
    let tool = Tool.named("echo", readOnly: true)
    let (run, dispatcher) = theatre(session, tool, library, threading: threading, journal: journal)
    let result = await run.result()
    #expect(result.status == .completed)
    #expect(session.answers.map(\.text) == (0..<40).map { "{\"n\":\($0)}" })
    #expect(session.violations.isEmpty)
    #expect(RunSummary(RunReport(journal.steps)).errorRate == 0)
    await dispatcher.drain()
  }

  @Test("a call that hears of its cancellation stops when the run is given up")
  func cancelled() async throws {
    let library = try PluginFixture.build("cancel")
    let session = ScriptedSession([.reply(.calls("spin"))], timers: EventLoop.shared)
    let journal = MemoryJournal(detail: .full)
    let (run, dispatcher) = theatre(session, .named("spin", readOnly: true), library, journal: journal)
    let task = Task(executorPreference: EventLoop.shared) { await run.result() }
    while !journal.steps.contains(where: { $0.kind == "intent" }) { await Task.yield() }
    run.cancel()
    let result = await task.value
    #expect(result.status == .cancelled)
    #expect(session.answers.map(\.isError) == [true])
    await dispatcher.drain()
  }

  @Test("several sessions share plugins and compiled tools")
  func sessions() async throws {
    let library = try PluginFixture.build("echo")
    var tool = Tool.named("echo", readOnly: true)
    tool.inline = true
    tool.timeoutMS = Self.timeoutMS
    let registry = Registry.holding([tool])
    let manifest = try #require(registry.plugins[0].manifest)
    let log = NotedLog()
    let table = ToolTable(registry) { _ in InProcessRunner(manifest: manifest, library: library, log: log) }
    var runs: [(run: Run, session: ScriptedSession, task: Task<RunResult, Never>)] = []
    for number in 0..<20 {
      let session = ScriptedSession(
        (0..<5).map { .reply(.calls("echo {\"n\":\(number * 10 + $0)}")) } + [.reply(.text("done"))],
        timers: EventLoop.shared)
      let journal = MemoryJournal(detail: .off)
      let dispatcher = Dispatcher(tools: table, journal: journal, timers: EventLoop.shared, log: log)
      let run = Run(
        "go", options: RunOptions(), session: session, dispatcher: dispatcher, journal: journal,
        timers: EventLoop.shared, log: log)
      runs.append((run, session, Task(executorPreference: EventLoop.shared) { await run.result() }))
    }
    for (number, entry) in runs.enumerated() {
      #expect(await entry.task.value.status == .completed)
      #expect(entry.session.answers.map(\.text) == (0..<5).map { "{\"n\":\(number * 10 + $0)}" })
    }
  }
}
