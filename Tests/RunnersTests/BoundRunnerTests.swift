// Bound libraries in real workers: isolation, handles, sessions, crashes.

import EventLoop
import TestSupport
import Testing

@testable import Bindings
@testable import Plugins
@testable import Runners

@IO
private final class BoundHarness {
  let runner: BoundRunner
  let log = RecordingLog()
  let home: TemporaryFolder
  private let names: [String]
  private static var lastNumber: UInt64 = 1 << 40

  static let library: String = {
    do {
      let source = try readFile(repositoryRoot + "/Tests/Fixtures/foreign/everything.c")
      return try PluginFixture.build(source: String(decoding: source, as: UTF8.self), named: "everything")
    } catch {
      preconditionFailure("the fixture does not compile: \(error)")
    }
  }()

  static let tools = #"""
    {"name": "echo", "description": "d", "function": {"symbol": "echo_i64", "returns": "i64", "arguments": [{"name": "value", "type": "i64"}]}},
    {"name": "twice", "description": "d", "function": {"symbol": "twice", "returns": {"type": "string", "free": "text_free"}, "arguments": [{"name": "s", "type": "string"}]}},
    {"name": "crash", "description": "d", "function": {"symbol": "crash"}},
    {"name": "leave", "description": "d", "function": {"symbol": "leave"}},
    {"name": "slow", "description": "d", "function": {"symbol": "slow", "returns": "int", "arguments": [{"name": "ms", "type": "int"}]}},
    {"name": "process", "description": "d", "function": {"symbol": "process", "returns": "int"}},
    {"name": "file", "description": "d", "function": {"symbol": "open_file", "returns": "int", "arguments": [{"name": "path", "type": "string"}]}},
    {"name": "open", "description": "d", "function": {"symbol": "box_open", "returns": "box", "arguments": [{"name": "value", "type": "int"}]}},
    {"name": "value", "description": "d", "function": {"symbol": "box_value", "returns": "int", "arguments": [{"name": "box", "type": "box"}]}},
    {"name": "close", "description": "d", "function": {"symbol": "box_close", "arguments": [{"name": "box", "type": "box", "consumes": true}]}},
    {"name": "open_said", "description": "d", "function": {"symbol": "box_open_with_text", "returns": "box", "arguments": [{"name": "value", "type": "int"}, {"name": "size", "type": "int"}, {"name": "said", "type": "string", "direction": "out", "free": "text_free"}]}},
    {"name": "open_slowly", "description": "d", "function": {"symbol": "box_open_slowly", "returns": "box", "arguments": [{"name": "value", "type": "int"}, {"name": "ms", "type": "int"}]}},
    {"name": "history", "description": "d", "function": {"symbol": "box_history", "returns": "string"}}
    """#

  init(
    library: String = BoundHarness.library, tools: String = BoundHarness.tools,
    types: String = #""box": {"handle": "pointer", "finalizer": "box_close"}"#,
    idle: UInt64 = WorkerRunner.idleDefault, resultLimit: Int = 8 << 20, home shared: TemporaryFolder? = nil,
    manifest whole: String? = nil,
    grants: (inout Grants) -> Void = { _ in }
  ) throws {
    home = try shared ?? TemporaryFolder()
    let text = """
      {"manifest_version": 1, "name": "everything", "version": "1", "description": "d",
       "bind": {"library": "\(library)", "types": {\(types)}}, "tools": [\(tools)]}
      """
    let reading = ManifestReader.read(Array((whole ?? text).utf8))
    var manifest = try #require(reading.manifest, "\(reading.problems)")
    for index in manifest.tools.indices { manifest.tools[index].resultLimit = resultLimit }
    names = manifest.tools.map(\.name)
    let locations = Locations(home: home.path, environment: .init())
    let plan = try BindingPlan(manifest.binding!, library: library)
    var setup = WorkerRunner.Setup(
      manifest: manifest, library: library, dataFolder: locations.dataFolder(of: "everything"),
      program: workerProgram)
    setup.grants.read += BoundLibrary.files(of: library)
    grants(&setup.grants)
    setup.faults = QuarantineStore(locations)
    setup.idleLimit = idle
    runner = BoundRunner(setup, plan, log: log)
  }

  func submit(_ tool: String, _ arguments: String = "{}", session: String = "", timeout: UInt64 = 20_000_000_000)
    -> RecordingSink
  {
    Self.lastNumber += 1
    let sink = RecordingSink(number: Self.lastNumber)
    let now = EventLoop.now()
    let attempt = Attempt(
      number: sink.number, index: 0, tool: names.firstIndex(of: tool)!, started: now, deadline: now + timeout)
    let call = CallContext(id: "call-\(sink.number)", principal: Principal(), session: session)
    let bytes = Array(arguments.utf8)
    runner.submit(attempt, of: call, arguments: bytes.span, sink: sink)
    return sink
  }

  /// For somebody who does more than to listen.
  func submit(_ tool: String, _ arguments: String, to sink: RefusingSink) {
    let now = EventLoop.now()
    let attempt = Attempt(
      number: sink.heard.number, index: 0, tool: names.firstIndex(of: tool)!, started: now,
      deadline: now + 20_000_000_000)
    let bytes = Array(arguments.utf8)
    let call = CallContext(id: "call-\(sink.heard.number)", principal: Principal(), session: "")
    runner.submit(attempt, of: call, arguments: bytes.span, sink: sink)
  }

  /// The result, or how it ended.
  func call(_ tool: String, _ arguments: String = "{}", session: String = "", timeout: UInt64 = 20_000_000_000) async
    -> String
  {
    let sink = submit(tool, arguments, session: session, timeout: timeout)
    await sink.end()
    return sink.ending == "ok" ? sink.text : sink.ending
  }
}

/// Refuses every result, as one that is not what was promised.
@IO
private final class RefusingSink: AttemptSink {
  let heard = RecordingSink(number: 1 << 50)
  private let runner: BoundRunner

  init(_ runner: BoundRunner) { self.runner = runner }

  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {
    heard.part(kind, mediaType: mediaType, bytes: bytes)
  }
  func progress(fraction: Double?, note: String?) {}
  func log(_ level: LogLevel, _ text: String) {}
  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    if outcome.isOK { runner.resultRefused(heard.number) }
    heard.finished(outcome, at: time)
  }
}

@Suite("Bound runner", .serialized)
struct BoundRunnerTests {
  @Test("JSON goes in and comes out, a mebibyte too")
  @IO
  func calls() async throws {
    let harness = try BoundHarness()
    #expect(await harness.call("echo", #"{"value": -9223372036854775808}"#) == "-9223372036854775808")
    let long = String(repeating: "é", count: 1 << 19)
    #expect(await harness.call("twice", #"{"s": "\#(long)"}"#) == "\"\(long)\(long)\"")
    #expect(
      await harness.call("twice", #"{"s": "a\u0000"}"#)
        == "refused: /s has a NUL character in it, which ends a string of C.")
    #expect(
      await harness.call("echo", #"{"value": 9223372036854775808}"#).hasPrefix("refused: /value must be an integer"))
    #expect(await harness.call("process") == "\(harness.runner.worker.process ?? 0)")
    await harness.runner.drain()
  }

  @Test("the worker is confined as others are")
  @IO
  func confined() async throws {
    let harness = try BoundHarness()
    #expect(await harness.call("file", #"{"path": "/etc/hostname"}"#) == "-1")
    await harness.runner.drain()
    let granted = try BoundHarness { $0.read.append("/etc/hostname") }
    #expect(await granted.call("file", #"{"path": "/etc/hostname"}"#) == "0")
    await granted.runner.drain()
  }

  @Test("many calls at once are answered each with its own result")
  @IO
  func parallel() async throws {
    let harness = try BoundHarness()
    let sinks = (0..<300).map { harness.submit("echo", #"{"value": \#($0)}"#) }
    for (index, sink) in sinks.enumerated() {
      await sink.end()
      #expect(sink.text == "\(index)")
    }
    await harness.runner.drain()
  }

  @Test("the limit is that of the JSON")
  @IO
  func limit() async throws {
    let harness = try BoundHarness(resultLimit: 12)
    #expect(await harness.call("twice", #"{"s": "abcde"}"#) == "\"abcdeabcde\"")
    #expect(await harness.call("twice", #"{"s": "abcdef"}"#) == "too large")
    #expect(await harness.call("twice", #"{"s": "\#(String(repeating: "a", count: 1 << 20))"}"#) == "too large")
    await harness.runner.drain()
  }

  @Test("a crash names the function and what to compare; the next call has a fresh process")
  @IO
  func crash() async throws {
    let harness = try BoundHarness()
    let first = await harness.call("process")
    let crash = await harness.call("crash")
    #expect(
      crash.hasPrefix("crashed: ") && crash.contains("SIGSEGV") && crash.contains("in the C function crash; compare"),
      "\(crash)")
    #expect(harness.log.lines.contains { $0.contains("in the C function crash") && $0.contains("'collet show'") })
    let second = await harness.call("process")
    #expect(second != first && Int(second) != nil)
    let left = await harness.call("leave")
    #expect(left.contains("ended by itself with status 3") && left.contains("in the C function leave;"), "\(left)")
    await harness.runner.drain()
  }

  @Test("what a function left behind can end the process when it has returned: its name is said all the same")
  @IO
  func crashesLater() async throws {
    let library = try PluginFixture.build(
      source: """
        #include <string.h>
        #define EXPORT __attribute__((visibility("default")))
        EXPORT long bad_result(void) { return 16; }
        EXPORT void overrun(char *room) { memset(room, 'x', 4064); room[7] = 0; }
        EXPORT int fails(void) { return -1; }
        EXPORT long reason(void) { return 24; }
        """, named: "crashes_later")
    let tools = #"""
      {"name": "result", "description": "d", "function": {"symbol": "bad_result", "returns": "string"}},
      {"name": "overrun", "description": "d", "function": {"symbol": "overrun", "arguments": [
        {"name": "room", "type": "string", "direction": "out", "capacity": 4000}]}},
      {"name": "reason", "description": "d", "function": {"symbol": "fails", "returns": "int",
        "errors": [{"when": "result < 0", "message": "{text}"}], "error_text": {"symbol": "reason"}}}
      """#
    for (tool, place) in [
      ("result", "after the C function bad_result, while its result was read; compare"),
      ("overrun", "after the C function overrun, when memory turned out to be damaged; compare"),
      ("reason", "after the C function reason, while its result was read; compare"),
    ] {
      let harness = try BoundHarness(library: library, tools: tools, types: "")
      let crash = await harness.call(tool)
      #expect(crash.hasPrefix("crashed: ") && crash.contains(place), "\(crash)")
      #expect(harness.log.lines.contains { $0.contains(place) }, "\(harness.log.lines)")
      await harness.runner.drain()
    }
  }

  @Test("a library whose own start ends the process is not blamed on a function", arguments: ["abort()", "exit(5)"])
  @IO
  func constructor(end: String) async throws {
    let library = try PluginFixture.build(
      source: """
        #include <stdlib.h>
        __attribute__((constructor)) static void starts(void) { \(end); }
        __attribute__((visibility("default"))) int never(void) { return 1; }
        """, named: "constructor")
    let never = #"{"name": "never", "description": "d", "function": {"symbol": "never", "returns": "int"}}"#
    let harness = try BoundHarness(library: library, tools: never, types: "")
    let answer = await harness.call("never")
    let place = "while \(library) and what it needs were loaded"
    #expect(answer.contains(place), "\(answer)")
    #expect(
      harness.log.lines.contains {
        $0.contains(place) && $0.contains("no function had been called") && !$0.contains("'collet show'")
      }, "\(harness.log.lines)")
    await harness.runner.drain()
  }

  @Test("a plugin that crashed too often is closed, and a corrected manifest starts clean")
  @IO
  func quarantine() async throws {
    let harness = try BoundHarness()
    for _ in 0..<3 { _ = await harness.call("crash") }
    #expect(await harness.call("echo", #"{"value": 1}"#).contains("quarantined"))
    await harness.runner.drain()
    let again = try BoundHarness(home: harness.home)
    #expect(await again.call("echo", #"{"value": 1}"#).contains("quarantined"))
    await again.runner.drain()
    let corrected = try BoundHarness(
      tools: BoundHarness.tools.replacing(#""symbol": "crash""#, with: #""symbol": "box_history""#), home: harness.home)
    #expect(await corrected.call("echo", #"{"value": 1}"#) == "1")
    await corrected.runner.drain()
  }

  @Test("what does not return is ended at its deadline")
  @IO
  func deadline() async throws {
    let harness = try BoundHarness()
    _ = await harness.call("process")
    #expect(await harness.call("slow", #"{"ms": 100000}"#, timeout: 50_000_000) == "timed out")
    #expect(await harness.call("echo", #"{"value": 3}"#) == "3")
    await harness.runner.drain()
  }

  @Test("handles belong to their session, live as long as it, and are not guessed")
  @IO
  func sessions() async throws {
    let harness = try BoundHarness()
    let mine = await harness.call("open", #"{"value": 1}"#, session: "one")
    let yours = await harness.call("open", #"{"value": 2}"#, session: "two")
    #expect(mine.hasPrefix("\"box:") && mine != yours)
    #expect(await harness.call("value", #"{"box": \#(mine)}"#, session: "one") == "1")
    for (text, session) in [
      (mine, "two"), (yours, "one"), ("\"box:1\"", "one"), (mine.replacing("box:", with: "box:0"), "one"),
    ] {
      let answer = await harness.call("value", #"{"box": \#(text)}"#, session: session)
      #expect(answer.hasPrefix("permanent [HANDLE_UNKNOWN] /box is no box that is open in this session"), "\(answer)")
      #expect(answer.hasSuffix("true"))
    }
    harness.runner.sessionEnded("one")
    #expect(await harness.call("history", session: "two") == "\"+1 +2 -1 \"")
    #expect(await harness.call("value", #"{"box": \#(mine)}"#, session: "one").contains("HANDLE_UNKNOWN"))
    #expect(await harness.call("value", #"{"box": \#(yours)}"#, session: "two") == "2")
    // A crash takes them all, and whoever had one is told so.
    _ = await harness.call("crash")
    for (session, words) in [("two", "/box was lost when the process of the library ended"), ("one", "/box is no box")]
    {
      let answer = await harness.call("value", #"{"box": \#(yours)}"#, session: session)
      #expect(answer.hasPrefix("permanent [HANDLE_UNKNOWN] \(words)"), "\(answer)")
    }
    await harness.runner.drain()
  }

  @Test("a handle that a failed call ended is gone all the same, one that it did not reach is not")
  @IO
  func consumedByFailure() async throws {
    let steps = #"""
      , {"name": "close_and_echo", "description": "d", "steps": [
          {"symbol": "box_value", "returns": {"type": "int", "name": "found"},
            "arguments": [{"name": "seen", "from": "box"}],
            "errors": [{"when": "result == 1", "code": "EARLY", "message": "early"}]},
          {"symbol": "box_close", "arguments": [{"name": "box", "type": "box", "consumes": true}]},
          {"symbol": "echo_i64", "returns": "i64", "arguments": [{"name": "value", "type": "i64"}],
            "errors": [{"when": "result < 0", "code": "LATE", "message": "late"}]}]}
      """#
    let harness = try BoundHarness(tools: BoundHarness.tools + steps, idle: 20_000_000)
    let kept = await harness.call("open", #"{"value": 1}"#)
    let early = await harness.call("close_and_echo", #"{"box": \#(kept), "value": -1}"#)
    #expect(early.contains("[EARLY]"), "\(early)")
    let gone = await harness.call("open", #"{"value": 2}"#)
    let late = await harness.call("close_and_echo", #"{"box": \#(gone), "value": -1}"#)
    #expect(late.contains("[LATE]"), "\(late)")
    try await EventLoop.shared.sleep(200_000_000)
    #expect(await harness.call("value", #"{"box": \#(kept)}"#) == "1")
    // The host itself knows: the worker says "there is no such box".
    let answer = await harness.call("value", #"{"box": \#(gone)}"#)
    #expect(answer.hasPrefix("permanent [HANDLE_UNKNOWN] /box is no box that is open in this session"), "\(answer)")
    #expect(await harness.call("close", #"{"box": \#(kept)}"#) == "null")
    // Nothing holds the process now.
    for _ in 0..<500 where harness.runner.worker.process != nil { try await EventLoop.shared.sleep(10_000_000) }
    #expect(harness.runner.worker.process == nil)
    await harness.runner.drain()
  }

  @Test("a finalizer that does not return costs its process when the session ends, not the host's own end")
  @IO
  func hangingFinalizer() async throws {
    let library = try PluginFixture.build(
      source: """
        #include <stdlib.h>
        #define EXPORT __attribute__((visibility("default")))
        EXPORT void *make(int n) { return malloc((size_t)n); }
        EXPORT void unmake(void *p) { while (p != NULL) {} }
        """, named: "hanging_finalizer")
    let tools = #"""
      {"name": "make", "description": "d", "function": {"symbol": "make", "returns": "thing",
        "arguments": [{"name": "n", "type": "int"}]}}
      """#
    let harness = try BoundHarness(
      library: library, tools: tools, types: #""thing": {"handle": "pointer", "finalizer": "unmake"}"#)
    #expect(await harness.call("make", #"{"n": 8}"#, session: "one").hasPrefix("\"thing:"))
    let process = harness.runner.worker.process
    harness.runner.sessionEnded("one")
    // Waits behind it, and gets a fresh process.
    #expect(await harness.call("make", #"{"n": 8}"#, session: "two").hasPrefix("\"thing:"))
    #expect(harness.runner.worker.process != process)
    let line = "the end of a session had reached its deadline"
    #expect(
      harness.log.lines.contains { $0.contains(line) && $0.contains("one does not return: unmake") },
      "\(harness.log.lines)")
    await harness.runner.drain()
  }

  @Test("what a result brings is ended when nobody hears of it")
  @IO
  func unheard() async throws {
    let harness = try BoundHarness(resultLimit: 1000)
    let told = await harness.call("open_said", #"{"value": 1, "size": 3}"#)
    #expect(told.hasPrefix(#"{"result":"box:"#), "\(told)")
    // Its bytes are few enough for the worker, its JSON is not for us.
    #expect(await harness.call("open_said", #"{"value": 2, "size": 500}"#) == "too large")
    #expect(await harness.call("history") == "\"+1 +2 -2 \"")
    let refusing = RefusingSink(harness.runner)
    harness.submit("open", #"{"value": 3}"#, to: refusing)
    await refusing.heard.end()
    #expect(refusing.heard.ending == "ok" && refusing.heard.text.hasPrefix("\"box:"))
    #expect(await harness.call("history") == "\"+1 +2 -2 +3 -3 \"")
    #expect(await harness.call("value", #"{"box": \#(refusing.heard.text)}"#).contains("HANDLE_UNKNOWN"))
    // What was told of is still there.
    harness.runner.sessionEnded("")
    #expect(await harness.call("history") == "\"+1 +2 -2 +3 -3 -1 \"")
    await harness.runner.drain()
  }

  @Test("what comes after its deadline is ended")
  @IO
  func late() async throws {
    let harness = try BoundHarness()
    _ = await harness.call("process")
    #expect(await harness.call("open_slowly", #"{"value": 1, "ms": 100}"#, timeout: 20_000_000) == "timed out")
    // On a slow machine its process was ended instead, and with it everything.
    let history = await harness.call("history")
    #expect(["\"+1 -1 \"", "\"\""].contains(history), "\(history)")
    await harness.runner.drain()
  }

  @Test("what a query sets for the whole of SQLite does not outlive its call")
  @IO
  func sqliteLimits() async throws {
    let text = String(decoding: try readFile(repositoryRoot + "/manifests/sqlite.json"), as: UTF8.self)
      .replacing(#""value": "${config.database}""#, with: #""value": ":memory:""#)
    let library = try #require(LoaderCache.path(of: "libsqlite3.so.0"))
    // There is no file that it would have to read.
    let harness = try BoundHarness(library: library, manifest: text) { $0.read = [] }
    func query(_ sql: String) async -> String { await harness.call("sqlite_query", #"{"sql": "\#(sql)"}"#) }
    let first = await query("select 1 as a")
    #expect(first == #"[["a"],["1"]]"#)
    _ = await query("pragma hard_heap_limit=1000")
    #expect(await query("select 2 as a") == #"[["a"],["2"]]"#)
    _ = await query("pragma soft_heap_limit=100000000")
    #expect(await query("pragma soft_heap_limit") == #"[["soft_heap_limit"],["0"]]"#)
    _ = await query("pragma hard_heap_limit=1000")
    #expect(await harness.call("sqlite_schema").hasPrefix("["))
    await harness.runner.drain()
  }

  @Test(
    "what was borrowed is gone with its owner, and holds the worker no longer; one in two sessions ends with the last")
  @IO
  func borrowed() async throws {
    let lending = #"""
      {"name": "inner", "description": "d", "function": {"symbol": "box_inner", "returns": {"type": "box", "owned": false}, "arguments": [{"name": "box", "type": "box"}]}},
      {"name": "all", "description": "d", "function": {"symbol": "box_of_all", "returns": {"type": "box", "owned": false}}},
      """#
    let harness = try BoundHarness(tools: lending + BoundHarness.tools)
    let box = await harness.call("open", #"{"value": 4}"#)
    let inner = await harness.call("inner", #"{"box": \#(box)}"#)
    #expect(await harness.call("inner", #"{"box": \#(box)}"#) == inner)
    #expect(await harness.call("value", #"{"box": \#(inner)}"#) == "40")
    #expect(await harness.call("close", #"{"box": \#(box)}"#) == "null")
    // Behind what the worker was asked in between.
    #expect(await harness.call("history") == "\"+4 -4 \"")
    #expect(!harness.runner.worker.isHeld)
    #expect(await harness.call("value", #"{"box": \#(inner)}"#).contains("box"))
    let one = await harness.call("all", session: "one")
    let two = await harness.call("all", session: "two")
    #expect(one != two)
    harness.runner.sessionEnded("one")
    #expect(await harness.call("value", #"{"box": \#(two)}"#, session: "two") == "77")
    harness.runner.sessionEnded("two")
    #expect(await harness.call("history") == "\"+4 -4 \"")
    await harness.runner.drain()
  }

  @Test("sqlite says in the library's words why more than one statement is none")
  @IO
  func sqliteStatements() async throws {
    let text = String(decoding: try readFile(repositoryRoot + "/manifests/sqlite.json"), as: UTF8.self)
      .replacing(#""value": "${config.database}""#, with: #""value": ":memory:""#)
    let library = try #require(LoaderCache.path(of: "libsqlite3.so.0"))
    let harness = try BoundHarness(library: library, manifest: text) { $0.read = [] }
    let two = await harness.call("sqlite_query", #"{"sql": "select 1, 2; select 3"}"#)
    #expect(two.contains("two or more incompatible queries"), "\(two)")
    #expect(await harness.call("sqlite_query", #"{"sql": "selec"}"#).contains("syntax error"))
    await harness.runner.drain()
  }

  @Test("a worker with live handles is not ended for being idle")
  @IO
  func idle() async throws {
    let harness = try BoundHarness(idle: 20_000_000)
    let box = await harness.call("open", #"{"value": 4}"#)
    let process = harness.runner.worker.process
    try await EventLoop.shared.sleep(200_000_000)
    #expect(harness.runner.worker.process == process && process != nil)
    #expect(await harness.call("value", #"{"box": \#(box)}"#) == "4")
    #expect(await harness.call("close", #"{"box": \#(box)}"#) == "null")
    // Nothing holds it now.
    for _ in 0..<500 where harness.runner.worker.process != nil { try await EventLoop.shared.sleep(10_000_000) }
    #expect(harness.runner.worker.process == nil)
    await harness.runner.drain()
  }
}
