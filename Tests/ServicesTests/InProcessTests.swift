import EventLoop
import Glibc
import HTTP
import TestServer
import TestSupport
import Testing

@testable import Plugins
@testable import Runners
@testable import Services

/// A real plugin inside this process, with real services behind its tables.
@Suite("Services of a plugin inside this process", .timeLimit(.minutes(5)))
@IO
struct InProcessTests {
  private static let tools = ["secret", "put", "get", "fetch", "leak"]

  private func makeRunner(_ desk: Desk?, inline: Bool = false, log: Lines, _ redactor: Redactor? = nil) throws
    -> any Runner
  {
    let tools = Self.tools.map { name in
      Tool(
        name: name, title: nil, description: "", parameters: Array("{}".utf8), returns: nil, annotations: .init(),
        requires: [], scopes: [], timeoutMS: 30_000, retry: .init(max: 2, baseMS: 1_000), inline: inline,
        exclusive: nil,
        resultLimit: 1 << 20, errors: [:], labels: [], samples: [])
    }
    let manifest = Manifest(
      name: "fixture", version: "1.0.0", description: "", library: "fixture.so", sha256: nil, threading: .concurrent,
      configSchema: nil, grants: Grants(), tools: tools)
    let runner = InProcessRunner(
      manifest: manifest, library: try PluginFixture.build("services"), services: desk?.services, log: log)
    return redactor.map { RedactingRunner(runner, $0) } ?? runner
  }

  private func call(
    _ runner: any Runner, _ tool: String, _ arguments: String, number: UInt64 = 1, tenant: String = "",
    timeout: UInt64 = 0
  ) async -> Result {
    let result = Result()
    start(runner, tool, arguments, number, tenant, timeout, result)
    await result.end()
    return result
  }

  private func start(
    _ runner: any Runner, _ tool: String, _ arguments: String, _ number: UInt64, _ tenant: String, _ timeout: UInt64,
    _ result: Result
  ) {
    let now = EventLoop.now()
    let attempt = Attempt(
      number: number, index: 0, tool: Self.tools.firstIndex(of: tool)!, started: now,
      deadline: timeout == 0 ? 0 : now + timeout)
    let call = CallContext(id: "call", principal: Principal(tenant: tenant))
    let bytes = Array(arguments.utf8)
    runner.submit(attempt, of: call, arguments: bytes.span, sink: result)
  }

  @Test("it stores, asks for secrets and sends requests from its own thread; a foreign tenant sees nothing")
  func works() async throws {
    let server = try TestServer(Answer.whole(200, "body"))
    let desk = try Desk(
      http: ["127.0.0.1:\(server.port)"], secrets: ["KEY"], values: ["KEY": "the-secret-value"], storage: 1000)
    let log = Lines()
    let runner = try makeRunner(desk, log: log, Redactor([("KEY", "the-secret-value")]))
    #expect(await call(runner, "put", #"{"key":"k","value":"v"}"#, tenant: "a").text == "0")
    #expect(await call(runner, "get", #"{"key":"k"}"#, number: 2, tenant: "a").text == "1 v")
    #expect(await call(runner, "get", #"{"key":"k"}"#, number: 3, tenant: "b").text == "-5 ")
    let fetched = await call(runner, "fetch", #"{"url":"\#(server.url)"}"#, number: 4)
    #expect(fetched.text.hasPrefix(#"0 {"status":200,"#) && fetched.text.hasSuffix(" body"), "\(fetched.text)")
    let secret = await call(runner, "secret", #"{"key":"KEY"}"#, number: 5)
    #expect(secret.text == "16 [secret KEY]")
    #expect(secret.lines == ["[secret KEY]"])
    await runner.drain()
  }

  @Test("a failure's code, and what a limit has left of a value in its texts, tell nothing")
  func leak() async throws {
    let value = "AKIAIOSFODNN7EXAMPLE"
    let desk = try Desk(secrets: ["KEY"], values: ["KEY": value])
    let log = Lines()
    let runner = try makeRunner(desk, log: log, Redactor([("KEY", value)]))
    let result = await call(runner, "leak", #"{"key":"KEY"}"#)
    #expect(result.ending.hasPrefix("failed("), "\(result.ending.prefix(200))")
    #expect(result.lines.count == 1 && result.notes.count == 1)
    for text in [result.ending] + result.lines + result.notes + log.lines {
      #expect(!text.contains("AKIA"), "\(text.suffix(100))")
    }
    #expect(result.ending.contains(#"code: """#))
    // Message and detail, and the two lines.
    #expect(result.ending.components(of: "[secret KEY]") == 2)
    #expect((result.lines + result.notes).allSatisfy { $0.contains("...[secret KEY]") })
    await runner.drain()
  }

  @Test("without a grant there is no table")
  func noTable() async throws {
    let runner = try makeRunner(try Desk(storage: 1000), log: Lines())
    #expect(await call(runner, "secret", #"{"key":"KEY"}"#).text == "no table")
    #expect(await call(runner, "fetch", #"{"url":"http://127.0.0.1/"}"#, number: 2).text == "no table")
    await runner.drain()
  }

  @Test("an inline tool, which may not wait, is refused what waits and gets what does not")
  func inline() async throws {
    let desk = try Desk(secrets: ["KEY"], values: ["KEY": "value"], storage: 1000)
    let log = Lines()
    let runner = try makeRunner(desk, inline: true, log: log)
    // The first call opens the plugin, on a thread.
    #expect(await call(runner, "put", #"{"key":"k","value":"v"}"#).text == "0")
    let refused = await call(runner, "put", #"{"key":"k","value":"w"}"#, number: 2)
    #expect(refused.text == "2")
    #expect(refused.lines.contains { $0.contains("inline tool asked for a service that may wait") })
    #expect(await call(runner, "secret", #"{"key":"KEY"}"#, number: 3).text == "5 value")
    await runner.drain()
  }

  @Test("a call that is cancelled, or whose time is up, is woken and leaves nothing behind")
  func woken() async throws {
    let server = try TestServer { _ in [.send(Answer.head(200, [])), .wait(Latch())] }
    let desk = try Desk(http: ["127.0.0.1:\(server.port)"])
    let runner = try makeRunner(desk, log: Lines())
    let arguments = #"{"url":"\#(server.url)"}"#
    let result = Result()
    start(runner, "fetch", arguments, 1, "", 0, result)
    await server.received(1)
    runner.cancel(1, why: .person)
    await result.end()
    #expect(result.ending == "cancelled")
    let late = await call(runner, "fetch", arguments, number: 2, timeout: 300_000_000)
    #expect(late.ending == "timedOut(reached: true)")
    while runner.isRunning(2) { await EventLoop.shared.settled() }
    // Drains only when no thread of the plugin waits any more.
    await runner.drain()
  }
}

@IO
private final class Result: AttemptSink {
  private(set) var text = ""
  private(set) var lines: [String] = []
  private(set) var notes: [String] = []
  private(set) var ending = ""
  private var waiter: CheckedContinuation<Void, Never>?

  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {
    text += bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
  func progress(fraction: Double?, note: String?) { if let note { notes.append(note) } }
  func log(_ level: LogLevel, _ text: String) { lines.append(text) }
  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    ending = "\(outcome)"
    waiter?.resume()
    waiter = nil
  }
  func end() async {
    if ending.isEmpty { await withCheckedContinuation { waiter = $0 } }
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
