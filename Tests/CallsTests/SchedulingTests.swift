import EventLoop
import Journal
import Runners
import TestSupport
import Testing

@testable import Calls
@testable import Plugins

@Suite("Calls that meet")
@IO
struct SchedulingTests {
  private func tool(_ name: String = "sample", readOnly: Bool = false, exclusive: String? = nil, retries: Int = 0)
    -> Tool
  {
    var tool = Tool.sample
    tool.name = name
    tool.annotations.readOnly = readOnly
    tool.exclusive = exclusive
    tool.retry = Tool.Retry(max: retries, baseMS: 100)
    return tool
  }

  // MARK: Turnstiles

  @Test("at most so many of a run are under way at once, the others follow in their order")
  func parallel() {
    let crowd = Crowd([tool()], parallel: 2)
    for number in 1...5 { crowd.submit("c\(number)") }
    #expect(crowd.runner.started == ["c1", "c2"])
    crowd.runner.end("c2")
    #expect(crowd.runner.started == ["c1", "c2", "c3"])
    crowd.runner.end("c1")
    crowd.runner.end("c3")
    #expect(crowd.runner.started == ["c1", "c2", "c3", "c4", "c5"])
    crowd.runner.end("c4")
    crowd.runner.end("c5")
    #expect(crowd.answered == ["c2", "c1", "c3", "c4", "c5"])
  }

  @Test(
    "a plugin that is not concurrent has one call at a time", arguments: [Manifest.Threading.serial, .migrating])
  func onePerPlugin(threading: Manifest.Threading) {
    let crowd = Crowd([tool("a"), tool("b")], threading: threading)
    crowd.submit("c1", "a")
    crowd.submit("c2", "b")
    crowd.submit("c3", "a")
    #expect(crowd.runner.running == ["c1"])
    crowd.runner.end("c1")
    #expect(crowd.runner.running == ["c2"])
    crowd.runner.end("c2", .crashed("x"))
    #expect(crowd.runner.running == ["c3"])
  }

  @Test("a concurrent plugin has 256 calls at a time") func manyPerPlugin() {
    let crowd = Crowd([tool()], parallel: 1000)
    for number in 0..<300 { crowd.submit("c\(number)") }
    #expect(crowd.runner.running.count == 256)
    for number in 0..<300 { crowd.runner.end("c\(number)") }
    #expect(crowd.answered.count == 300)
  }

  @Test("an attempt's time begins when its turn has come")
  func deadlineAfterTurn() async {
    let crowd = Crowd([tool()], parallel: 1)
    crowd.submit("c1")
    crowd.submit("c2")
    await crowd.timers.advance(by: 900_000_000)
    crowd.runner.end("c1")
    #expect(crowd.runner.running == ["c2"])
    await crowd.timers.advance(by: 900_000_000)
    #expect(crowd.answered == ["c1"])
  }

  @Test("who waits longer than the whole call may take is answered TIMEOUT, without effect")
  func waitsTooLong() async {
    let crowd = Crowd([tool()], parallel: 1)
    crowd.submit("c1")
    crowd.submit("c2", deadline: crowd.timers.now() + 5_000_000_000)
    crowd.submit("c3")
    await crowd.timers.advance(by: 5_000_000_000)
    #expect(crowd.answered == ["c2"])
    #expect(crowd.watcher.answers[0].code == "TIMEOUT")
    #expect(crowd.watcher.answers[0].failure?.effect == CallFailure.Effect.none)
    crowd.runner.end("c1")
    #expect(crowd.runner.running == ["c3"])
    #expect(crowd.timers.pending == 0)
  }

  @Test("a call that waits for its next attempt lets others pass, and takes its turn anew")
  func retryTakesTurn() async {
    let crowd = Crowd([tool(readOnly: true, retries: 2)], parallel: 1)
    crowd.submit("c1")
    crowd.submit("c2")
    crowd.runner.end("c1", .failed(.retryable, Failure(retryAfterMS: 10)))
    #expect(crowd.runner.running == ["c2"])
    await crowd.timers.advance(by: 20_000_000)
    #expect(crowd.runner.running == ["c2"])
    crowd.runner.end("c2")
    #expect(crowd.runner.running == ["c1"])
    crowd.runner.end("c1")
    #expect(crowd.answered == ["c2", "c1"])
    #expect(crowd.watcher.answers[1].attempts == 2)
  }

  @Test("cancelling everybody answers everybody once, and nothing of those who waited has run")
  func cancelAll() {
    let crowd = Crowd([tool(), tool("x", exclusive: "g")], parallel: 2)
    crowd.submit("c1")
    for number in 2...4 { crowd.submit("c\(number)", "x") }
    crowd.submit("c5")
    crowd.dispatcher.cancelAll()
    #expect(crowd.runner.cancelled == ["c1", "c2"])
    crowd.runner.end("c1", .cancelled)
    crowd.runner.end("c2", .cancelled)
    #expect(crowd.answered.sorted() == ["c1", "c2", "c3", "c4", "c5"])
    #expect(crowd.watcher.answers.allSatisfy { $0.code == "CANCELLED" })
    #expect(crowd.runner.started == ["c1", "c2"])
    #expect(crowd.watcher.answers.filter { $0.failure?.effect == CallFailure.Effect.none }.count == 3)
    // Nobody left a place taken behind.
    crowd.submit("c6")
    crowd.submit("c7", "x")
    #expect(crowd.runner.running == ["c6", "c7"])
  }

  @Test("a line of thousands of short calls does not grow the stack")
  func longLine() {
    let holding = Crowd([tool()], parallel: 1)
    holding.submit("first")
    for number in 0..<20_000 { holding.submit("c\(number)") }
    holding.runner.endsAtOnce = true
    holding.runner.end("first")
    #expect(holding.answered.count == 20_001)
  }

  // MARK: Exclusive groups

  @Test("readers of a group meet; a writer waits for them and holds back who comes after")
  func readersAndWriters() {
    let crowd = Crowd([tool("read", readOnly: true, exclusive: "db"), tool("write", exclusive: "db"), tool("other")])
    crowd.submit("r1", "read")
    crowd.submit("r2", "read")
    crowd.submit("w1", "write")
    crowd.submit("r3", "read")
    crowd.submit("w2", "write")
    crowd.submit("o", "other")
    #expect(crowd.runner.running == ["r1", "r2", "o"])
    crowd.runner.end("r2")
    #expect(crowd.runner.running == ["r1", "o"])
    crowd.runner.end("r1")
    #expect(crowd.runner.running == ["o", "w1"])
    crowd.runner.end("w1", .crashed("x"))
    #expect(crowd.runner.running == ["o", "r3"])
    crowd.runner.end("r3")
    #expect(crowd.runner.running == ["o", "w2"])
    crowd.runner.end("w2")
    crowd.runner.end("o")
    #expect(crowd.answered.count == 6)
  }

  @Test("groups of different names, and no group, know no order")
  func groups() {
    let crowd = Crowd([tool("a", exclusive: "x"), tool("b", exclusive: "y"), tool("c")])
    for call in ["a", "b", "c", "c"] { crowd.submit("\(call)\(crowd.runner.started.count)", call) }
    #expect(crowd.runner.running == ["a0", "b1", "c2", "c3"])
  }

  @Test("a writer keeps its group while it waits for another attempt")
  func writerRetries() async {
    let crowd = Crowd([tool("w", exclusive: "db", retries: 1)])
    crowd.submit("c1", "w")
    crowd.submit("c2", "w")
    crowd.runner.end("c1", .notStarted("later"))
    #expect(crowd.runner.running == [])
    await crowd.timers.advance(by: 1_000_000_000)
    #expect(crowd.runner.running == ["c1"])
    crowd.runner.end("c1")
    #expect(crowd.runner.running == ["c2"])
  }

  @Test("who is refused or given up leaves the group")
  func refusedInGroup() {
    let crowd = Crowd([tool("w", exclusive: "db")])
    crowd.submit("c1", "w")
    crowd.submit("c2", "w")
    crowd.submit("c3", "w", "[]")
    crowd.submit("c4", "w")
    crowd.dispatcher.cancel("c2")
    crowd.runner.end("c1")
    #expect(crowd.runner.running == ["c4"])
    #expect(crowd.answered == ["c3", "c2", "c1"])
  }

  @Test("runs that share their tools share plugins, groups and breakers")
  func sharedTools() {
    let manifest = Manifest(
      name: "stage", library: "stage.so", threading: .concurrent,
      tools: [tool("w", exclusive: "db"), tool("fails")])
    let registry = Registry(
      plugins: [Plugin(name: "stage", manifest: manifest)],
      tools: [OfferedTool(name: "w", plugin: 0, tool: 0), OfferedTool(name: "fails", plugin: 0, tool: 1)])
    let runner = HoldingRunner()
    let table = ToolTable(registry) { _ in runner }
    let timers = ManualTimers()
    let watcher = Watcher()
    func run() -> Dispatcher {
      Dispatcher(tools: table, journal: MemoryJournal(detail: .full), timers: timers, log: NotedLog())
    }
    let (one, other) = (run(), run())
    func submit(_ dispatcher: Dispatcher, _ call: String, _ tool: String) {
      dispatcher.submit(
        CallRequest(id: call, tool: tool, principal: Principal()), arguments: Array("{}".utf8).span, observer: watcher)
    }
    submit(one, "a", "w")
    submit(other, "b", "w")
    #expect(runner.running == ["a"])
    runner.end("a")
    #expect(runner.running == ["b"])
    for number in 0..<5 {
      submit(one, "f\(number)", "fails")
      runner.end("f\(number)", .crashed("x"))
    }
    submit(other, "last", "fails")
    #expect(watcher.answers.last?.code == "UNAVAILABLE")
    runner.endAll()
  }

  @Test("a call waits in its group until the one before it is on record")
  func recordFirst() {
    let journal = SlowJournal()
    let crowd = Crowd([tool("w", exclusive: "db")], journal: journal)
    crowd.submit("c1", "w")
    crowd.submit("c2", "w")
    journal.release()
    crowd.runner.end("c1")
    journal.release()
    #expect(journal.kinds == ["intent", "attempt 0 ok", "result ok"])
    journal.release()
    #expect(journal.kinds.last == "intent")
    #expect(crowd.answered == ["c1"])
  }
}
