import AllocationCounter
import EventLoop
import Glibc
import Plugins
import TestSupport
import Testing

@testable import Runners

@Suite("Inline tools in this process", .timeLimit(.minutes(5)))
@IO
struct InlineTests {
  private let timers = ManualTimers()

  private func harness(_ threading: Manifest.Threading = .concurrent, _ tools: [String]) throws -> Harness {
    Harness(
      try PluginFixture.build("threads", flags: ["-DTHREADING=\(threading == .migrating ? 1 : 2)"]),
      threading: threading, tools: tools, inline: true, timers: timers)
  }

  @Test("after the first call, which opens the plugin, calls end before submit returns, on this thread")
  func atOnce() async throws {
    let harness = try harness(.concurrent, ["where"])
    let first = await harness.call("where").text
    #expect(!first.hasSuffix(" \(currentThread())"))
    let second = harness.submit("where")
    #expect(second.ending == "ok")
    #expect(second.text.hasSuffix(" \(currentThread())"))
  }

  @Test("a serial plugin's tool is never called inline, whatever the manifest says")
  func neverSerial() async throws {
    let harness = try harness(.serial, ["where"])
    _ = await harness.call("where")
    let text = await harness.call("where").text
    #expect(!text.hasSuffix(" \(currentThread())"))
  }

  @Test("the promise ends with the third overrun in a row; calls then run on threads")
  func overrun() async throws {
    for (took, isKept) in [(InProcessRunner.inlineMax - 1, true), (InProcessRunner.inlineMax, false)] {
      let harness = try harness(.concurrent, ["chat", "where"])
      _ = await harness.call("where")
      for _ in 0..<3 {
        let slow = sink(taking: took)
        harness.start("chat", "1", sink: slow)
        #expect(slow.ending == "ok")
      }
      #expect(harness.log.lines.contains { $0.contains("inline tool chat took 1 ms") } == !isKept)
      let next = harness.submit("chat", "0")
      #expect((next.ending == "ok") == isKept)
      await next.end()
      // The other tool keeps its own promise.
      #expect(harness.submit("where").ending == "ok")
    }
  }

  @Test("a call in time between two overruns starts the count anew")
  func doubt() async throws {
    let harness = try harness(.concurrent, ["chat"])
    _ = await harness.call("chat", "0")
    for _ in 0..<2 { harness.start("chat", "1", sink: sink(taking: 2_000_000)) }
    #expect(harness.submit("chat", "0").ending == "ok")
    for _ in 0..<2 { harness.start("chat", "1", sink: sink(taking: 2_000_000)) }
    #expect(harness.log.lines.allSatisfy { $0.hasPrefix("info ") || $0 == "warn on my own" })
    harness.start("chat", "1", sink: sink(taking: 2_000_000))
    let next = harness.submit("chat", "0")
    #expect(next.ending == "running")
    await next.end()
  }

  @Test("one overrun that no stall of a machine explains is enough")
  func longOverrun() async throws {
    let harness = try harness(.concurrent, ["chat"])
    _ = await harness.call("chat", "0")
    harness.start("chat", "1", sink: sink(taking: InProcessRunner.stallMax))
    let next = harness.submit("chat", "0")
    #expect(next.ending == "running")
    await next.end()
  }

  @Test("a busy migrating plugin queues the call, and runs it when it is free")
  func busyMigrating() async throws {
    let harness = Harness(
      try PluginFixture.build("threads", flags: ["-DTHREADING=1"]), threading: .migrating, tools: ["block", "where"],
      inline: false, timers: timers)
    let gate = try Gate()
    let first = harness.submit("block", gate.arguments)
    try await gate.entered()
    harness.runner.makeInline(1)
    let second = harness.submit("where")
    #expect(second.ending == "running")
    gate.open()
    await first.end()
    await second.end()
    #expect(second.ending == "ok")
    let third = harness.submit("where")
    #expect(third.ending == "ok")
  }

  @Test("a call that is submitted out of an inline call: at once when calls may overlap, else afterwards")
  func nested() async throws {
    for threading in [Manifest.Threading.concurrent, .migrating] {
      let harness = try harness(threading, ["chat", "where"])
      _ = await harness.call("where")
      let outer = RecordingSink(number: 1 << 41)
      let inner = Cell<RecordingSink?>(nil)
      let endingInside = Cell("")
      outer.whenLogged = {
        guard inner.value == nil else { return }
        inner.value = harness.submit("where")
        endingInside.value = inner.value!.ending
      }
      harness.start("chat", "2", sink: outer)
      #expect(outer.ending == "ok")
      #expect(outer.lines == ["info line 0", "info line 1", "error \u{fffd}!"])
      #expect(endingInside.value == (threading == .concurrent ? "ok" : "running"))
      await inner.value!.end()
      #expect(inner.value!.ending == "ok")
    }
  }

  @Test("a deadline that passed meanwhile counts, whatever the plugin returned")
  func deadline() async throws {
    let harness = try harness(.concurrent, ["chat", "where"])
    _ = await harness.call("where")
    let slow = sink(taking: 500)
    harness.start("chat", "1", timeout: 400, sink: slow)
    #expect(slow.ending == "timed out")
    #expect(slow.parts == [])
    let fast = sink(taking: 300)
    harness.start("chat", "1", timeout: 400, sink: fast)
    #expect(fast.ending == "ok")
  }

  @Test("in the steady state a call allocates nothing")
  func allocations() async throws {
    guard allocations_are_counted() == 1 else { return }
    // The loop's own clock, as in the program; a start that lies far ahead is never an overrun.
    let harness = Harness(
      try PluginFixture.build("echo"), tools: ["any"], inline: true, timers: EventLoop.shared)
    _ = await harness.call("any")
    let sink = CountingSink()
    let attempt = Attempt(
      number: 1 << 42, index: 0, tool: 0, started: 1 << 62, deadline: 1 << 62)
    let call = CallContext(
      id: "call-with-a-long-identifier", principal: Principal(subject: "a subject of some length", scopes: ["x"]))
    let arguments = Array(#"{"city":"Paris","unit":"celsius"}"#.utf8)
    var most: UInt64 = 0
    for round in 0..<200 {
      let before = allocations_of_thread()
      harness.runner.submit(attempt, of: call, arguments: arguments.span, sink: sink)
      if round > 100 { most = max(most, allocations_of_thread() - before) }
    }
    #expect(sink.ends == 200)
    #expect(most == 0)
    let before = allocations_of_thread()
    #expect([1, 2, 3].map { "\($0) \(before)" }.count == 3)
    #expect(allocations_of_thread() > before, "the counter counts")
  }

  /// A sink that makes its call seem to take that long: the clock moves while the plugin logs.
  private func sink(taking nanoseconds: UInt64) -> RecordingSink {
    let sink = RecordingSink(number: UInt64.random(in: (1 << 43)...(1 << 44)))
    let hasMoved = Cell(false)
    sink.whenLogged = {
      if !hasMoved.value { timers.skip(nanoseconds) }
      hasMoved.value = true
    }
    return sink
  }
}

/// Keeps nothing, so that it does not allocate.
@IO
private final class CountingSink: AttemptSink {
  var ends = 0
  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {}
  func progress(fraction: Double?, note: String?) {}
  func log(_ level: LogLevel, _ text: String) {}
  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    if case .ok = outcome { ends += 1 }
  }
}
