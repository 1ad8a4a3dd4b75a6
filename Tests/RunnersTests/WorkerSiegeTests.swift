import EventLoop
import Glibc
import Plugins
import TestSupport
import Testing
import WorkerWire

@testable import Runners

/// A plugin that speaks for its worker, and says too much of what a worker may say.
@Suite("A worker that is spoken for", .timeLimit(.minutes(5)))
@IO
struct WorkerSiegeTests {
  private static let tools = ["echo", "packets", "floods", "drops", "hangs_up"]

  private func harness(
    _ flags: [String] = [], services: (any PluginServices)? = nil, timers: any Timers = EventLoop.shared
  ) throws -> WorkerHarness {
    let wire = repositoryRoot + "/Sources/WorkerWire"
    let library = try PluginFixture.build("forger", flags: ["-I\(wire)", "-I\(wire)/include"] + flags)
    return try WorkerHarness(.serial, library: library, tools: Self.tools, services: services, timers: timers)
  }

  @Test(
    "a packet that comes again, or that nobody asked for, ends the process",
    arguments: [
      (WW_HELLO, "a second hello"), (WW_READY, "a ready where none can be"),
      (WW_LOAD_FAILED, "a report of a failed start behind its ready"), (WW_PONG, "a pong that nobody asked for"),
      (WW_BYE, "a goodbye that nobody asked for"),
    ])
  func packets(_ type: UInt32, _ words: String) async throws {
    let harness = try harness()
    #expect(await harness.call("echo").ending == "ok")
    let sink = await harness.call("packets", "\(type)")
    #expect(sink.ending.hasPrefix("broken: ") && sink.ending.contains(words), "\(sink.ending)")
    #expect(await harness.call("echo").ending.contains("quarantined"))
    await harness.runner.drain()
  }

  @Test(
    "a load that floods the control connection fails at once, and holds up nobody",
    arguments: [
      (WW_HELLO, "a second hello"), (WW_PONG, "a pong that nobody asked for"),
      (WW_LOAD_FAILED, "a report of a failed start for a reason that it cannot have then"),
    ])
  func floodAtStart(_ type: UInt32, _ words: String) async throws {
    let innocent = try WorkerHarness()
    #expect(await innocent.call("echo", "x").text == "x")
    let harness = try harness(["-DAT_START=\(type)"])
    let sink = harness.submit("echo")
    #expect(await innocent.call("echo", "x").text == "x")
    await sink.end()
    #expect(sink.ending.hasPrefix("start failed: ") && sink.ending.contains(words), "\(sink.ending)")
    // Above all it was not started again with less around it.
    #expect(!harness.log.lines.contains { $0.contains("namespaces are not wanted") })
    #expect(await harness.call("echo").ending.contains("quarantined"))
    for runner in [innocent.runner, harness.runner] { await runner.drain() }
  }

  @Test(
    "frames of which a worker itself sends only so many end the process when there are more",
    arguments: [
      (WW_LOG, "more log lines than it may"), (WW_PROGRESS, "more progress reports than it may"),
      (WW_MISUSE, "more reports of misuses than it may"),
      (WW_SERVICE_REQUEST, "more service requests at once than there may be"),
    ])
  func floods(_ type: UInt32, _ words: String) async throws {
    let harness = try harness()
    let sink = await harness.call("floods", "\(type)")
    #expect(sink.ending.hasPrefix("broken: ") && sink.ending.contains(words), "\(sink.ending)")
    await harness.runner.drain()
  }

  @Test("what a worker says it has dropped is told in sums")
  func drops() async throws {
    let harness = try harness()
    #expect(await harness.call("drops", "50000").ending == "ok")
    await harness.runner.drain()
    let lines = harness.log.lines.filter { $0.contains("were dropped") }
    #expect(!lines.isEmpty && lines.count < 100, "\(lines.count)")
    #expect(lines.last!.contains("\(UInt64.max) lines"))
  }

  @Test("what a plugin asked on its own behalf ends with its process, once")
  func ownBehalf() async throws {
    let services = RecordingServices()
    let harness = try harness(services: services)
    #expect(await harness.call("echo").ending == "ok")
    #expect(services.ended.filter { $0 == 0 }.isEmpty)
    let sink = await harness.call("hangs_up", "0")
    #expect(sink.ending.hasPrefix("crashed: "))
    #expect(services.ended.filter { $0 == 0 }.count == 1 && services.ended.contains(sink.number))
    await harness.runner.drain()
  }

  @Test("a host that is held up takes how a process ended from the process, not from its own timers")
  func heldUp() async throws {
    let timers = ManualTimers()
    let harness = try harness(timers: timers)
    let process = harness.submit("echo", timeout: 0)
    await process.end()
    let number = try #require(harness.runner.process)
    let sink = harness.submit("hangs_up", "1", timeout: 0)
    // The patience with a connection that is gone.
    await timers.started(timers.pending + 1)
    // From here to the timers the loop gets no turn.
    kill(number, SIGCONT)
    var info = siginfo_t()
    let isOver = waitid(P_PID, id_t(number), &info, WEXITED | WNOWAIT) == 0
    try #require(isOver)
    timers.fire(for: 3_000_000_000)
    await sink.end()
    // Not that it "closed the connection".
    #expect(sink.ending.contains("ended by itself with status"), "\(sink.ending)")
    await harness.runner.drain()
  }

  @Test("who keeps to an allowance is never over it, however late that is seen; nobody else gets more by waiting")
  func allowance() {
    let second: UInt64 = 1_000_000_000
    var allowance = WorkerAllowance(atOnce: 4, eachSecond: 2, now: second)
    func most(now: UInt64, emptied: UInt64) -> Int {
      (0..<100).count { _ in allowance.take(now: now, emptied: emptied) }
    }
    // Ten seconds pass in which the ring fills: 4 at once and 20 more.
    #expect(most(now: 11 * second, emptied: second) == 24)
    // Seen empty all the time, the same pause is worth what may come at once.
    #expect(most(now: 30 * second, emptied: 30 * second) == 4)
    #expect(most(now: 30 * second + second / 2, emptied: 30 * second) == 1)
  }
}

/// Grants nothing, and remembers which attempts have ended.
private final class RecordingServices: PluginServices {
  nonisolated let granted = ServiceSet()
  private(set) var ended: [UInt64] = []
  nonisolated init() {}
  func request(_ request: ServiceRequest, of call: ServiceCall?, reply: @escaping @IO (ServiceReply) -> Void) {}
  func callEnded(_ number: UInt64) { ended.append(number) }
  func close() {}
}
