import AllocationCounter
import EventLoop
import Journal
import Plugins
import Runners
import TestSupport
import Testing

@testable import Calls

@Suite("A call of an inline tool", .timeLimit(.minutes(5)))
@IO
struct InlineCallTests {
  @Test("in the steady state, from argument bytes to the answer, nothing is allocated")
  func allocations() async throws {
    guard allocations_are_counted() == 1 else { return }
    let library = try PluginFixture.build("echo")
    var tool = Tool.sample
    tool.inline = true
    tool.parameters = Array(#"{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}"#.utf8)
    tool.returns = tool.parameters
    let registry = Registry.holding([tool])
    let manifest = try #require(registry.plugins[0].manifest)
    // A clock that stands: a real one could call a busy machine an overrun, which is logged.
    let timers = ManualTimers()
    let dispatcher = Dispatcher(
      registry: registry, journal: MemoryJournal(detail: .off), timers: timers, log: NotedLog(),
      makeRunner: { _ in InProcessRunner(manifest: manifest, library: library, log: SilentLog(), timers: timers) })
    let request = CallRequest(
      id: "call_with_an_identifier_of_some_length", tool: tool.name, principal: Principal(subject: "ada"))
    let arguments = Array(#"{"city":"Paris \"Nord\"","unit":1.5}"#.utf8)
    let first = await dispatcher.call(request, arguments: arguments)
    #expect(first.failure == nil)
    #expect(first.bytes == arguments)

    let counter = AnswerCounter()
    var most: UInt64 = 0
    for round in 0..<200 {
      let before = allocations_of_thread()
      dispatcher.submit(request, arguments: arguments.span, observer: counter)
      if round > 100 { most = max(most, allocations_of_thread() - before) }
    }
    #expect(counter.answers == 200)
    #expect(counter.bytes == 200 * arguments.count)
    #expect(most == 0)
    await dispatcher.drain()
  }

  @Test("an answer that is kept stays as it was when the next call uses its memory")
  func keptAnswers() async throws {
    let stage = Stage(
      [Tool.sample], script: [.parts([(.json, "1"), (.text, "one")]), .parts([(.json, "22")])],
      journal: MemoryJournal(detail: .off))
    stage.submit()
    stage.submit()
    #expect(stage.watcher.answers.map { String(decoding: $0.bytes, as: UTF8.self) } == ["1one", "22"])
    #expect(stage.watcher.answers[0].parts.map(\.range) == [0..<1, 1..<4])
    #expect(stage.watcher.answers.map(\.call) == ["call-1", "call-1"])
  }

  @Test("an observer may submit the next call out of the answer to the last")
  func nested() {
    let stage = Stage([Tool.sample], journal: MemoryJournal(detail: .off))
    let chain = ChainingObserver(stage.dispatcher, left: 3)
    chain.submit()
    #expect(chain.answers == 4)
    #expect(chain.calls == ["4", "3", "2", "1"])
  }
}

/// Reads what an answer lends, and keeps none of it.
@IO
private final class AnswerCounter: CallObserver {
  var answers = 0
  var bytes = 0
  func progress(_ call: String, fraction: Double?, note: String?) {}
  func log(_ call: String, _ level: LogLevel, _ text: String) {}
  func retrying(_ call: String, attempt: Int, code: String, afterMS: Int) {}
  func answered(_ answer: borrowing LentAnswer) {
    answers += 1
    bytes += answer.utf8.count
  }
}

/// Submits again from within each answer.
@IO
private final class ChainingObserver: CallObserver {
  private(set) var answers = 0
  private(set) var calls: [String] = []
  private let dispatcher: Dispatcher
  private var left: Int

  init(_ dispatcher: Dispatcher, left: Int) {
    self.dispatcher = dispatcher
    self.left = left
  }

  func submit() {
    let request = CallRequest(id: "\(left + 1)", tool: "sample", principal: Principal())
    dispatcher.submit(request, arguments: Array("{}".utf8).span, observer: self)
  }

  func progress(_ call: String, fraction: Double?, note: String?) {}
  func log(_ call: String, _ level: LogLevel, _ text: String) {}
  func retrying(_ call: String, attempt: Int, code: String, afterMS: Int) {}
  func answered(_ answer: borrowing LentAnswer) {
    answers += 1
    let call = answer.call
    calls.append(call)
    guard left > 0 else { return }
    left -= 1
    submit()
    #expect(answer.call == call, "an inner call gets memory of its own")
  }
}

@IO
private final class SilentLog: PluginLog {
  func line(_ level: LogLevel, plugin: String, _ text: String) {}
}
