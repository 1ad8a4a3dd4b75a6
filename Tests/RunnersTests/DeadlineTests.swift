import EventLoop
import Plugins
import TestSupport
import Testing

@testable import Runners

@Suite("Deadlines, cancellation and the end of a plugin in this process", .timeLimit(.minutes(5)))
@IO
struct DeadlineTests {
  private let timers = ManualTimers()

  private func harness(_ threading: Manifest.Threading, _ flags: [String] = []) throws -> Harness {
    let value = threading == .serial ? 0 : threading == .migrating ? 1 : 2
    return Harness(
      try PluginFixture.build("threads", flags: ["-DTHREADING=\(value)"] + flags), threading: threading,
      tools: ["block", "whole", "until_cancelled", "finish_anyway"], timers: timers)
  }

  @Test(
    "a deadline answers while the code runs on; until it returns other calls are refused",
    arguments: [Manifest.Threading.serial, .migrating])
  func oneAtATime(_ threading: Manifest.Threading) async throws {
    let harness = try harness(threading)
    let gate = try Gate()
    let stuck = harness.submit("block", gate.arguments, timeout: 100)
    let behind = harness.submit("whole")
    try await gate.entered()
    await timers.advance(by: 99)
    #expect(stuck.ending == "running")
    await timers.advance(by: 1)
    #expect(stuck.ending == "timed out")
    #expect(harness.runner.isRunning(stuck.number))
    await behind.end()
    #expect(behind.ending == "unavailable: the plugin fixture is still busy with a call that was given up")
    #expect(await harness.call("whole").ending == behind.ending)
    gate.open()
    await harness.log.line(
      with: "block returned 0 ms after its call call-\(stuck.number) had been given up, with CANCELLED")
    #expect(!harness.runner.isRunning(stuck.number))
    #expect(await harness.call("whole").ending == "ok")
    #expect(stuck.ends == 1 && stuck.late == 0 && stuck.parts == [])
  }

  @Test("a concurrent plugin has a thread less for each call that was given up, and none is left in the end")
  func concurrent() async throws {
    let harness = try harness(.concurrent)
    let gate = try Gate()
    let stuck = (0..<InProcessRunner.callsMax).map { _ in harness.submit("block", gate.arguments, timeout: 100) }
    try await gate.entered(stuck.count)
    let waiting = harness.submit("whole")
    await timers.advance(by: 100)
    #expect(stuck.allSatisfy { $0.ending == "timed out" })
    await waiting.end()
    #expect(waiting.ending.hasPrefix("unavailable: "))
    gate.open()
    await harness.log.line(with: "block returned")
    #expect(await harness.call("whole").ending == "ok")
    gate.open(stuck.count - 1)
    await harness.runner.drain()
  }

  @Test("a deadline that passes before its turn says that the plugin never saw the call")
  func notReached() async throws {
    let harness = try harness(.serial)
    let gate = try Gate()
    let first = harness.submit("block", gate.arguments)
    let second = harness.submit("block", gate.arguments, timeout: 50)
    try await gate.entered()
    await timers.advance(by: 50)
    #expect(second.ending == "timed out, not reached")
    #expect(!harness.runner.isRunning(second.number))
    gate.open()
    await first.end()
    #expect(first.ending == "ok")
    let past = RecordingSink(number: 1 << 40)
    var attempt = Attempt(
      number: past.number, index: 0, tool: 1, started: timers.now(), deadline: timers.now())
    harness.runner.submit(
      attempt, of: CallContext(id: "", principal: Principal()), arguments: [1, 2].span, sink: past)
    #expect(past.ending == "running")
    await past.end()
    #expect(past.ending == "timed out, not reached")
    attempt.deadline = 0
  }

  @Test("what a plugin returns after its deadline is dropped and logged")
  func lateReturn() async throws {
    let harness = try harness(.concurrent)
    let gate = try Gate()
    let sink = harness.submit("until_cancelled", gate.arguments, timeout: 100)
    try await gate.entered()
    await timers.advance(by: 100)
    #expect(sink.ending == "timed out")
    await harness.log.line(with: "had been given up, with CANCELLED; that is dropped")
  }

  @Test("a result that comes together with the deadline is too late")
  func sameInstant() async throws {
    let harness = try harness(.concurrent)
    let gate = try Gate()
    let sink = harness.submit("block", gate.arguments, timeout: 100)
    try await gate.entered()
    timers.skip(100)
    gate.open()
    await sink.end()
    #expect(sink.ending == "timed out")
    #expect(sink.parts == [])
    #expect(!harness.runner.isRunning(sink.number))
  }

  @Test("a person's cancel reaches the plugin, which says so at once")
  func cancel() async throws {
    let harness = try harness(.serial)
    let gate = try Gate()
    let sink = harness.submit("until_cancelled", gate.arguments)
    try await gate.entered()
    harness.runner.cancel(sink.number, why: .person)
    harness.runner.cancel(sink.number, why: .person)
    await sink.end()
    #expect(sink.ending == "cancelled")
    #expect(sink.ends == 1)
    #expect(timers.next == nil || timers.next! > timers.now() + InProcessRunner.cancelGrace)
    #expect(await harness.call("whole").ending == "ok")
  }

  @Test("a plugin that does not listen is given up after the grace")
  func cancelIgnored() async throws {
    let harness = try harness(.serial)
    let gate = try Gate()
    let sink = harness.submit("block", gate.arguments)
    try await gate.entered()
    harness.runner.cancel(sink.number, why: .person)
    await timers.advance(by: InProcessRunner.cancelGrace - 1)
    #expect(sink.ending == "running")
    await timers.advance(by: 1)
    #expect(sink.ending == "cancelled")
    #expect(harness.runner.isRunning(sink.number))
    #expect(await harness.call("whole").ending.hasPrefix("unavailable: "))
    gate.open()
    await harness.log.line(with: "block returned")
    #expect(await harness.call("whole").ending == "ok")
  }

  @Test("a call that ends well although it was cancelled has ended well")
  func cancelledTooLate() async throws {
    let harness = try harness(.concurrent)
    let gate = try Gate()
    let sink = harness.submit("finish_anyway", gate.arguments)
    try await gate.entered()
    harness.runner.cancel(sink.number, why: .person)
    await sink.end()
    #expect(sink.ending == "ok")
    #expect(sink.text == "whole")
  }

  @Test("a cancellation that comes before the plugin has begun is not missed")
  func cancelEarly() async throws {
    let harness = try harness(.concurrent)
    let gate = try Gate()
    for _ in 0..<200 {
      let sink = harness.submit("until_cancelled", gate.arguments)
      while !harness.runner.isRunning(sink.number) { await Task.yield() }
      harness.runner.cancel(sink.number, why: .person)
      await sink.end()
      #expect(sink.ending == "cancelled")
    }
  }

  @Test("a cancelled call that waits is never begun; a number that nobody has is ignored")
  func cancelWaiting() async throws {
    let harness = try harness(.serial)
    let gate = try Gate()
    let first = harness.submit("block", gate.arguments)
    let second = harness.submit("block", gate.arguments)
    try await gate.entered()
    harness.runner.cancel(second.number, why: .person)
    harness.runner.cancel(4_711 << 32, why: .person)
    await second.end()
    #expect(second.ending == "cancelled")
    gate.open()
    await first.end()
    #expect(first.ending == "ok")
    harness.runner.cancel(first.number, why: .deadline)
  }

  @Test("a deadline that the caller decides is one")
  func cancelForDeadline() async throws {
    let harness = try harness(.concurrent)
    let gate = try Gate()
    let sink = harness.submit("block", gate.arguments)
    try await gate.entered()
    harness.runner.cancel(sink.number, why: .deadline)
    await sink.end()
    #expect(sink.ending == "timed out")
    gate.open()
    await harness.log.line(with: "block returned")
  }

  // MARK: The end

  @Test(
    "drain waits for what runs and waits, refuses what comes, then shuts down on the right thread",
    arguments: [Manifest.Threading.serial, .concurrent])
  func drain(_ threading: Manifest.Threading) async throws {
    let harness = try harness(threading)
    let gate = try Gate()
    let sinks = (0..<3).map { _ in harness.submit("block", gate.arguments) }
    try await gate.entered()
    let ends = Cell(0)
    for _ in 0..<2 {
      EventLoop.shared.spawn {
        await harness.runner.drain()
        ends.value += 1
      }
    }
    await EventLoop.shared.settled()
    #expect(await harness.call("whole").ending == "unavailable: the plugin fixture is being ended")
    #expect(ends.value == 0)
    gate.open(3)
    await harness.runner.drain()
    #expect(sinks.allSatisfy { $0.ending == "ok" })
    await EventLoop.shared.settled()
    #expect(ends.value == 2)
    #expect(harness.log.lines.count == 1)
    #expect(harness.log.lines[0].hasPrefix("info shutdown with 0 inside"))
    if threading == .serial { #expect(harness.log.lines[0].hasSuffix("on the same thread")) }
    await harness.runner.drain()
  }

  @Test("drain does not wait for calls that were given up, and then there is no shutdown")
  func drainStuck() async throws {
    let harness = try harness(.concurrent)
    let gate = try Gate()
    let stuck = harness.submit("block", gate.arguments, timeout: 100)
    try await gate.entered()
    await timers.advance(by: 100)
    await stuck.end()
    await harness.runner.drain()
    #expect(
      harness.log.lines == ["warn it ends without its shutdown: 1 calls that were given up are still running"])
    gate.open()
    await harness.log.line(with: "block returned")
  }

  @Test("a shutdown that does not return is left behind")
  func endlessShutdown() async throws {
    let harness = try harness(.serial, ["-DENDLESS_SHUTDOWN"])
    #expect(await harness.call("whole").ending == "ok")
    let drained = EventLoop.shared.spawn { await harness.runner.drain() }
    await EventLoop.shared.settled()
    await timers.advance(by: InProcessRunner.shutdownGrace)
    await drained.value
    #expect(harness.log.lines == ["warn it is left behind: its shutdown does not return"])
  }

  @Test("an entry that does not return: calls time out without having reached it, and drain ends")
  func endlessEntry() async throws {
    let harness = try harness(.serial, ["-DENDLESS_ENTRY"])
    let sink = harness.submit("whole", timeout: 100)
    await EventLoop.shared.settled()
    await timers.advance(by: 100)
    #expect(sink.ending == "timed out, not reached")
    let drained = EventLoop.shared.spawn { await harness.runner.drain() }
    await EventLoop.shared.settled()
    await timers.advance(by: InProcessRunner.shutdownGrace)
    await drained.value
    #expect(harness.log.lines == ["warn it is left behind: it is still being opened"])
  }
}
