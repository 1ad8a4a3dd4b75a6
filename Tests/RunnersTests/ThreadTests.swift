import EventLoop
import Glibc
import Plugins
import TestSupport
import Testing

@testable import Runners

private func library(_ threading: Int) throws -> String {
  try PluginFixture.build("threads", flags: ["-DTHREADING=\(threading)"])
}

@Suite("Where in-process calls run", .timeLimit(.minutes(5)))
@IO
struct ThreadTests {
  @Test("a serial plugin sees one thread for its entry and all calls, and it is not ours")
  func serialAffinity() async throws {
    let harness = Harness(try library(0), threading: .serial, tools: ["where"])
    var seen: Set<String> = []
    for _ in 0..<50 { seen.insert(await harness.call("where").text) }
    #expect(seen.count == 1)
    let threads = seen.first!.split(separator: " ")
    #expect(threads[0] == threads[1])
    #expect(threads[0] != "\(currentThread())")
  }

  @Test("a serial plugin never sees two calls at once, and gets them in their order")
  func serialQueue() async throws {
    let harness = Harness(try library(0), threading: .serial, tools: ["block", "most_at_once"])
    let gate = try Gate()
    let sinks = (0..<5).map { _ in harness.submit("block", gate.arguments) }
    try await gate.entered()
    for (index, sink) in sinks.enumerated() {
      gate.open()
      await sink.end()
      #expect(sinks.filter { $0.outcome != nil }.count == index + 1)
    }
    #expect(await harness.call("most_at_once").text == "1")
  }

  @Test("a migrating plugin gets one call at a time, the others wait their turn")
  func migratingQueue() async throws {
    let harness = Harness(try library(1), threading: .migrating, tools: ["block", "most_at_once"])
    let gate = try Gate()
    let sinks = (0..<5).map { _ in harness.submit("block", gate.arguments) }
    gate.open(5)
    for sink in sinks { await sink.end() }
    #expect(sinks.map(\.ending) == Array(repeating: "ok", count: 5))
    #expect(await harness.call("most_at_once").text == "1")
  }

  @Test("200 blocking calls of a concurrent plugin are inside at the same time")
  func concurrent() async throws {
    let harness = Harness(try library(2), tools: ["block", "most_at_once"])
    let gate = try Gate()
    let sinks = (0..<200).map { _ in harness.submit("block", gate.arguments) }
    try await gate.entered(200)
    #expect(sinks.allSatisfy { $0.outcome == nil })
    gate.open(200)
    for sink in sinks { await sink.end() }
    #expect(sinks.allSatisfy { $0.ending == "ok" && $0.ends == 1 })
    #expect(await harness.call("most_at_once").text == "200")
  }

  @Test("beyond the bound a call waits for one that returns")
  func bounded() async throws {
    let harness = Harness(try library(2), tools: ["block", "most_at_once"])
    let gate = try Gate()
    let count = InProcessRunner.callsMax + 3
    let sinks = (0..<count).map { _ in harness.submit("block", gate.arguments) }
    try await gate.entered(InProcessRunner.callsMax)
    gate.open(count)
    for sink in sinks { await sink.end() }
    #expect(await harness.call("most_at_once").text == "\(InProcessRunner.callsMax)")
  }

  @Test(
    "a library that promises less or more than its manifest is refused, with both words in the reason",
    arguments: [(0, Manifest.Threading.migrating), (0, .concurrent), (1, .concurrent), (1, .serial), (2, .migrating)])
  func otherLibrary(_ library: Int, _ manifest: Manifest.Threading) async throws {
    let harness = Harness(
      try PluginFixture.build("threads", flags: ["-DTHREADING=\(library)"]), threading: manifest, tools: ["whole"])
    let ending = await harness.call("whole").ending
    let says = ["serial", "migrating", "concurrent"][library]
    let words = "the plugin says that it is \(says), its manifest that it is \(manifest.rawValue)"
    #expect(ending.hasPrefix("unusable: \(words)"))
    #expect(await harness.call("whole").ending == ending)
  }

  @Test("a call has the stack that the header promises")
  func stack() async throws {
    let harness = Harness(try library(2), tools: ["deep"])
    #expect(await harness.call("deep").ending == "ok")
  }

  @Test("threads that have had nothing to do for long are ended, the serial one is not")
  func idleThreads() async throws {
    for (threading, promise, kept) in [(Manifest.Threading.concurrent, 2, false), (.serial, 0, true)] {
      let timers = ManualTimers()
      let harness = Harness(try library(promise), threading: threading, tools: ["where"], timers: timers)
      let thread = await harness.call("where").text.split(separator: " ")[1]
      await timers.advance(by: InProcessRunner.threadIdleMax - 1)
      #expect(await harness.call("where").text.split(separator: " ")[1] == thread)
      await timers.advance(by: InProcessRunner.threadIdleMax)
      while !kept && isAlive(thread) { sched_yield() }
      #expect(isAlive(thread) == kept)
      #expect(await harness.call("where").ending == "ok")
    }
  }

  private func isAlive(_ thread: Substring) -> Bool { access("/proc/self/task/\(thread)", F_OK) == 0 }
}
