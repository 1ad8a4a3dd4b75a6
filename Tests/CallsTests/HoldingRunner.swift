import EventLoop
import Journal
import Runners
import TestSupport

@testable import Calls
@testable import Plugins

/// Keeps every attempt until the test ends it.
@IO
final class HoldingRunner: Runner {
  var endsAtOnce = false
  private(set) var started: [String] = []
  private(set) var cancelled: [String] = []
  private(set) var arguments: [String: String] = [:]
  private var sinks: [(call: String, number: UInt64, sink: any AttemptSink)] = []

  func submit(_ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, sink: any AttemptSink) {
    started.append(call.id)
    self.arguments[call.id] = String(decoding: arguments.indices.map { arguments[$0] }, as: UTF8.self)
    sinks.append((call.id, attempt.number, sink))
    if endsAtOnce { end(call.id) }
  }

  var running: [String] { sinks.map(\.call) }

  func end(_ call: String, _ outcome: AttemptOutcome = .ok) {
    guard let place = sinks.firstIndex(where: { $0.call == call }) else { return }
    let sink = sinks.remove(at: place).sink
    if outcome.isOK { sink.part(.json, mediaType: nil, bytes: Array("{}".utf8).span) }
    sink.finished(outcome, at: 0)
  }

  func cancel(_ number: UInt64, why: CancelReason) {
    if let running = sinks.first(where: { $0.number == number }) { cancelled.append(running.call) }
  }
  func isRunning(_ number: UInt64) -> Bool { false }
  func drain() async {}

  func endAll() { while let call = sinks.first?.call { end(call) } }
}

/// Several calls under way at once.
@IO
final class Crowd {
  let timers = ManualTimers()
  let runner = HoldingRunner()
  let watcher = Watcher()
  let dispatcher: Dispatcher

  init(
    _ tools: [Tool], threading: Manifest.Threading = .concurrent, parallel: Int = Dispatcher.parallelDefault,
    approvals: ApprovalDesk? = nil, journal: any Journal = MemoryJournal(detail: .off)
  ) {
    let manifest = Manifest(name: "stage", library: "stage.so", threading: threading, tools: tools)
    let registry = Registry(
      plugins: [Plugin(name: "stage", manifest: manifest)],
      tools: tools.indices.map { OfferedTool(name: tools[$0].name, plugin: 0, tool: $0) })
    let runner = runner
    dispatcher = Dispatcher(
      registry: registry, journal: journal, timers: timers, log: NotedLog(), approvals: approvals, parallel: parallel,
      chance: { 0 }, makeRunner: { _ in runner })
  }

  /// A call under way holds its dispatcher, which holds it.
  isolated deinit {
    dispatcher.cancelAll()
    runner.endAll()
  }

  func submit(_ call: String, _ tool: String = "sample", _ arguments: String = "{}", deadline: UInt64 = 0) {
    dispatcher.submit(
      CallRequest(id: call, tool: tool, principal: Principal(), deadline: deadline),
      arguments: Array(arguments.utf8).span, observer: watcher)
  }

  var answered: [String] { watcher.answers.map(\.call) }
  func code(_ call: String) -> String? { watcher.answers.first { $0.call == call }?.code }
}
