import EventLoop
import TestSupport
import Testing

@testable import Models

@Suite("Scripts")
struct ScriptTests {
  @IO
  private static func session(
    _ text: String, _ options: SessionOptions = SessionOptions(), timers: any Timers = EventLoop.shared
  ) throws(ModelError) -> any ModelSession {
    try ScriptModel.session(Array(text.utf8), named: "demo.json", options: options, timers: timers)
  }

  @IO
  private static func answer(_ session: any ModelSession, _ call: ToolCall, _ text: String, isError: Bool = false) {
    let bytes = Array(text.utf8)
    session.add(answerTo: call, ToolAnswer(isError: isError, text: bytes.span))
  }

  @Test("replies come in order, with everything that they have")
  @IO
  func replies() async throws {
    let session = try Self.session(
      """
      {"replies":[
        {"reasoning":"hm","tool_calls":[{"id":"a","name":"t","arguments":{"x":1.50}},{"name":"u","arguments":"{broken"}],
         "usage":{"input_tokens":7,"output_tokens":2,"cached_tokens":3,"cost_usd":0.5}},
        {"text":"done","finish_reason":"length"},
        {"refusal":"no"},
        {"tool_calls":[{"name":"t"}],"finish_reason":"length"},
        {"text":"x","finish_reason":"pause_turn"},
        {}
      ]}
      """)
    #expect(session.model == "script:demo.json")
    let listener = Listener()
    let first = try await session.reply(.auto, observer: listener)
    #expect(first.toolCalls.map(\.id) == ["a", "script_1_2"])
    #expect(first.toolCalls.map { String(decoding: $0.arguments, as: UTF8.self) } == [#"{"x":1.50}"#, "{broken"])
    #expect(first.end == .toolCalls && first.finishReason == "tool_calls")
    #expect(first.usage.inputTokens == 7 && first.usage.cachedTokens == 3 && first.usage.costUSD == 0.5)
    #expect(first.usage.reasoningTokens == nil)
    #expect(listener.thoughts == ["hm"] && listener.called == ["t", "u"])
    #expect(try await session.reply(.auto, observer: listener).end == .truncated)
    #expect(try await session.reply(.auto, observer: listener).end == .refused)
    let cut = try await session.reply(.auto, observer: listener)
    #expect(cut.end == .truncated && cut.toolCalls.isEmpty)
    #expect(try await session.reply(.auto, observer: listener).end == .paused)
    #expect(try await session.reply(.auto, observer: listener).end == .complete)
    let error = await failure(of: session)
    #expect(error?.kind == .mismatch)
    #expect(error?.message.contains("demo.json has no reply left") == true)
  }

  @Test("a script goes on after the replies that a session had, and says so when it is too short")
  @IO
  func continued() async throws {
    let session = try Self.session(#"{"replies":[{"text":"one"},{"text":"two"}]}"#)
    session.add(recorded: ModelReply(), of: "script:s", echo: [], choice: .auto)
    #expect(try await session.reply(.auto, observer: Listener()).text == "two")
    let words = "it has 2 in all, and goes on after the 1 that the session had before"
    #expect(await failure(of: session)?.message.hasSuffix(words) == true)
  }

  @Test("errors carry kind, status, request id and whether to try again")
  @IO
  func errors() async throws {
    let session = try Self.session(
      """
      {"replies":[{"error":{"kind":"rate_limit","message":"slow down","status":429,"retryable":true,"request_id":"r1","retry_after_ms":5}},
                  {"text":"ok"}]}
      """)
    #expect(
      await failure(of: session)
        == ModelError(.rateLimit, "slow down", isRetryable: true, status: 429, requestID: "r1", retryAfterMS: 5))
    #expect(try await session.reply(.auto, observer: Listener()).text == "ok")
  }

  @Test("pieces stream with their pauses; without streaming the text comes whole")
  @IO
  func pieces() async throws {
    let script = #"{"replies":[{"pieces":["one ","two"],"delay_ms":20,"piece_delay_ms":5}]}"#
    let timers = ManualTimers()
    let session = try #require(Self.session(script, timers: timers) as? ScriptSession)
    let listener = Listener()
    let text = Cell<String?>(nil)
    let task = EventLoop.shared.spawn { text.value = try? await session.reply(.auto, observer: listener).text }
    await timers.started()
    #expect(listener.pieces == [])
    await timers.advance(by: 20_000_000)
    #expect(listener.pieces == ["one "])
    await timers.advance(by: 5_000_000)
    await task.value
    #expect(text.value == "one two")
    #expect(listener.pieces == ["one ", "two"])

    let whole = try Self.session(#"{"replies":[{"pieces":["one ","two"]}]}"#, SessionOptions(streams: false))
    let other = Listener()
    _ = try await whole.reply(.auto, observer: other)
    #expect(other.pieces == ["one two"])
  }

  @Test("a cancelled wait ends at once")
  @IO
  func cancelled() async throws {
    let timers = ManualTimers()
    let script = #"{"replies":[{"text":"late","delay_ms":1000}]}"#
    let session = try #require(Self.session(script, timers: timers) as? ScriptSession)
    let kind = Cell<ModelError.Kind?>(nil)
    let task = EventLoop.shared.spawn { kind.value = await failure(of: session)?.kind }
    await timers.started()
    task.cancel()
    await task.value
    #expect(kind.value == .cancelled)
    #expect(timers.pending == 0)
  }

  @Test("a request that has what is expected passes")
  @IO
  func expected() async throws {
    let session = try Self.session(
      """
      {"replies":[
        {"expect":{"user":{"equals":"go"},"system":"kind","tool_choice":{"name":"t"},"tools":["u","t"],"tool_results":[]},
         "tool_calls":[{"id":"1","name":"t"},{"id":"2","name":"t"},{"id":"3","name":"u"}]},
        {"expect":{"user":"o","tool_choice":"auto","tool_results_count":3,"tool_results":[
           {"name":"t","json":{"b":{"c":[1.0]}}},{"id":"3","is_error":true,"text":"bad"},{"name":"t","text":{"equals":"plain"}}]},
         "text":"end"}
      ]}
      """,
      SessionOptions(
        system: "Be kind.",
        tools: ["t", "u"].map { ToolDefinition(name: $0, description: "", parameters: Array("{}".utf8)) }))
    session.add(user: "go")
    let calls = try await session.reply(.named("t"), observer: Listener()).toolCalls
    Self.answer(session, calls[0], "plain")
    Self.answer(session, calls[1], #"{"a":0,"b":{"c":[1],"d":2}}"#)
    Self.answer(session, calls[2], "bad luck", isError: true)
    #expect(try await session.reply(.auto, observer: Listener()).text == "end")
  }

  static let mismatches: [(String, String)] = [
    (#"{"user":"stop"}"#, "expected from the user something with “stop”, got “go on”"),
    (#"{"user":{"equals":"go"}}"#, "expected from the user “go”, got “go on”"),
    (#"{"system":"x"}"#, "expected as system text something with “x”, got nothing"),
    (#"{"tool_choice":"required"}"#, "expected tool_choice required, got auto"),
    (#"{"tools":["t"]}"#, "expected the tools t, got none"),
    (#"{"tool_results_count":2}"#, "expected 2 tool results, got 1"),
    (#"{"tool_results":[{"name":"x"}]}"#, "tool_results/0: expected a result with name “x”, got t (1)"),
    (#"{"tool_results":[{"id":"9","name":"t"}]}"#, "expected a result with id “9” and name “t”, got t (1)"),
    (#"{"tool_results":[{"id":"1","json":{"a":2}}]}"#, #"expected JSON with {"a":2}, got “{"a":1}”"#),
    (#"{"tool_results":[{"is_error":true}]}"#, "expected a failure, got a success"),
    (#"{"tool_results":[{},{}]}"#, "tool_results/1: expected a result with any name"),
  ]

  @Test("a request that lacks something fails, with what was expected and what came", arguments: mismatches)
  @IO
  func mismatch(expect: String, message: String) async throws {
    let session = try Self.session(
      #"{"replies":[{"tool_calls":[{"id":"1","name":"t"}]},{"expect":\#(expect),"text":"never"}]}"#)
    session.add(user: "go on")
    let call = try #require(try await session.reply(.auto, observer: Listener()).toolCalls.first)
    Self.answer(session, call, #"{"a":1}"#)
    let error = await failure(of: session)
    #expect(error?.kind == .mismatch)
    #expect(error?.isRetryable == false)
    #expect(error?.message.hasPrefix("demo.json, /replies/1/expect: ") == true)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "no error")")
  }

  static let unusable: [(String, String)] = [
    ("", "demo.json is not JSON"),
    (#"{"replies":[}"#, "at byte 12"),
    ("[]", "demo.json is not a script"),
    ("{}", "replies"),
    (#"{"replies":[{},{"txt":"x"}]}"#, "/replies/1"),
    (#"{"replies":[{"tool_calls":[{"name":"t","arguments":3}]}]}"#, "/replies/0/tool_calls/0/arguments"),
    (#"{"replies":[{"error":{"kind":"strange"}}]}"#, "/replies/0/error/kind"),
    (#"{"replies":[{"delay_ms":-1}]}"#, "/replies/0/delay_ms"),
    (#"{"replies":[{"text":"ab","pieces":["a"]}]}"#, "the pieces are not the text"),
    (#"{"replies":[{"text":"a","error":{"kind":"server"}}]}"#, "not both"),
  ]

  @Test("a script that is none is refused with the place", arguments: unusable)
  @IO
  func refused(text: String, message: String) {
    do throws(ModelError) {
      _ = try Self.session(text)
      Issue.record("accepted: \(text)")
    } catch {
      #expect(error.kind == .malformed)
      #expect(error.message.contains(message), "\(error.message)")
    }
  }

  @Test("the page prints the schema as it is")
  func page() throws {
    let page = String(decoding: try readFile(repositoryRoot + "/docs/script.md"), as: UTF8.self)
    #expect(page.offset(of: "```json\n" + ScriptModel.schema + "\n```") != nil)
  }

  @Test("the page's example is a script")
  @IO
  func example() throws {
    let page = String(decoding: try readFile(repositoryRoot + "/docs/script.md"), as: UTF8.self)
    let start = try #require(page.offset(of: "```json\n"))
    let text = String(Array(page)[(start + 8)...])
    let end = try #require(text.offset(of: "\n```"))
    _ = try Self.session(String(text.prefix(end)))
  }
}
