// What goes wrong, in words, and whether it is tried again.

import EventLoop
import HTTP
import TestSupport
import Testing

@testable import Models

@Suite("errors of models")
@IO
struct ErrorTests {
  /// The one error that an answer comes to when nothing is tried again.
  static func error(_ answer: ScriptedAnswer) async throws
    -> ModelError
  {
    let stage = try Stage("openai:gpt-5", [answer], retries: 0)
    stage.session.add(user: "hello")
    guard case .failure(let error) = await stage.result() else { throw Unexpected() }
    return error
  }

  struct Unexpected: Error {}

  @Test("a key that a provider repeats is not shown, nor what an address holds of secrets")
  func secrets() async throws {
    let key = "sk-SECRETKEY123"
    let long = String(repeating: "x", count: ErrorClassifier.shownMax - 8)
    let answers: [ScriptedAnswer] = [
      ScriptedAnswer(401, #"{"error":{"message":"Incorrect API key provided: \#(key)!"}}"#),
      ScriptedAnswer(401, "\(key) is wrong"), ScriptedAnswer("\(key) is no JSON"),
      ScriptedAnswer(400, #"{"error":{"message":"\#(long)\#(key)"}}"#),
      ScriptedAnswer(307, headers: [("location", "http://h/?k=\(key)")]),
      ScriptedAnswer("data: {\"error\":{\"message\":\"\(key)\"}}\n\n"),
      .failing(.connect, "no \(key)"), ScriptedAnswer(404, "nothing"),
    ]
    for (place, answer) in answers.enumerated() {
      let stage = try Stage(
        "openai:gpt-5", [answer], baseURL: "http://user:PASSWORD@h/v1?key=QUERY", environment: ["OPENAI_API_KEY": key],
        retries: 0)
      stage.session.add(user: "hello")
      guard case .failure(let error) = await stage.result() else { throw Unexpected() }
      #expect(!error.message.contains("sk-SE"), "\(place): \(error.message)")
      #expect(!error.message.contains("PASSWORD") && !error.message.contains("QUERY"), "\(place): \(error.message)")
    }
    #expect(throws: ModelError.self) {
      do { _ = try Stage("openai:m", baseURL: "user:PASSWORD@h/v1") } catch let error as ModelError {
        #expect(!error.message.contains("PASSWORD"))
        throw error
      }
    }
  }

  struct Case: Sendable {
    var name: String
    var answer: @Sendable () -> ScriptedAnswer
    var kind: ModelError.Kind
    var isRetryable: Bool
    var says: [String]
  }

  nonisolated static func body(_ status: Int, _ body: String, _ headers: (String, String)...)
    -> @Sendable () -> ScriptedAnswer
  {
    { ScriptedAnswer(status, headers: headers.map { ($0.0, $0.1) }, body) }
  }

  nonisolated static let cases: [Case] = [
    Case(
      name: "wrong key",
      answer: body(
        401,
        #"{"error":{"message":"Incorrect API key provided","type":"invalid_request_error","code":"invalid_api_key"}}"#,
        ("x-request-id", "req_1")), kind: .authentication, isRetryable: false,
      says: ["openai does not accept the key (status 401)", "Incorrect API key", "OPENAI_API_KEY", "(request req_1)"]),
    Case(
      name: "may not", answer: body(403, "Forbidden"), kind: .authentication, isRetryable: false,
      says: ["Forbidden", "OPENAI_API_KEY"]),
    Case(
      name: "rate limit",
      answer: body(429, #"{"error":{"message":"slow down","code":"rate_limit_exceeded"}}"#, ("retry-after", "2")),
      kind: .rateLimit, isRetryable: true, says: ["too many requests", "slow down"]),
    Case(
      name: "quota", answer: body(429, #"{"error":{"message":"pay","code":"insufficient_quota"}}"#), kind: .quota,
      isRetryable: false, says: ["nothing left to spend", "pay", "billing"]),
    Case(
      name: "context",
      answer: body(
        400,
        #"{"error":{"message":"This model's maximum context length is 8192 tokens.","code":"context_length_exceeded"}}"#
      ),
      kind: .contextLength, isRetryable: false, says: ["longer than gpt-5 takes", "maximum context length"]),
    Case(
      name: "context by its words", answer: body(400, #"{"error":{"message":"prompt is too long: 250000 tokens"}}"#),
      kind: .contextLength, isRetryable: false, says: ["prompt is too long"]),
    Case(
      name: "no such model",
      answer: body(404, #"{"error":{"message":"The model does not exist","code":"model_not_found"}}"#),
      kind: .notFound, isRetryable: false, says: ["no model gpt-5", "--model"]),
    Case(
      name: "bad request", answer: body(400, #"{"detail":[{"msg":"field required"},{"msg":"wrong type"}]}"#),
      kind: .request, isRetryable: false, says: ["refuses the request", "field required; wrong type"]),
    Case(
      name: "error as text", answer: body(422, #"{"error":"no tools here"}"#), kind: .request, isRetryable: false,
      says: ["no tools here"]),
    Case(
      name: "error in a list", answer: body(400, #"[{"error":{"message":"bad","code":400}}]"#), kind: .request,
      isRetryable: false, says: ["bad"]),
    Case(name: "conflict", answer: body(409, "{}"), kind: .server, isRetryable: true, says: ["failed (status 409)"]),
    Case(
      name: "server", answer: body(500, #"{"error":{"message":"oops"}}"#), kind: .server, isRetryable: true,
      says: ["openai failed (status 500)", "oops"]),
    Case(
      name: "overloaded",
      answer: body(
        529, #"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_9"}"#),
      kind: .overloaded, isRetryable: true, says: ["is overloaded", "(request req_9)"]),
    Case(
      name: "a gateway's page", answer: body(502, "<html><body>Bad gateway</body></html>"), kind: .server,
      isRetryable: true,
      says: ["(status 502)", "a web page, not JSON"]),
    Case(
      name: "should not be retried", answer: body(500, "{}", ("x-should-retry", "false")), kind: .server,
      isRetryable: false,
      says: ["status 500"]),
    Case(
      name: "should be retried", answer: body(400, "{}", ("x-should-retry", "true")), kind: .request, isRetryable: true,
      says: ["status 400"]),
    Case(
      name: "redirect", answer: body(302, "", ("location", "https://elsewhere.example/v1")), kind: .request,
      isRetryable: false,
      says: ["redirects", "https://elsewhere.example/v1", "--base-url"]),
    Case(
      name: "redirect not followed", answer: { .failing(.redirect) }, kind: .request, isRetryable: false,
      says: ["redirects", "--base-url"]),
    Case(
      name: "HTML with 200", answer: body(200, "<!doctype html><title>Login</title>"), kind: .malformed,
      isRetryable: false,
      says: ["a web page and not with JSON", "--base-url"]),
    Case(
      name: "other JSON with 200", answer: body(200, #"{"hello":1}"#), kind: .malformed, isRetryable: false,
      says: ["no \"choices\"", #"{"hello":1}"#]),
    Case(
      name: "text with 200", answer: body(200, "fine"), kind: .malformed, isRetryable: false,
      says: ["not JSON", "fine"]),
    Case(
      name: "an error in a 200", answer: body(200, #"{"error":{"message":"no credits","code":402}}"#), kind: .quota,
      isRetryable: false, says: ["no credits"]),
    Case(
      name: "an error in the stream",
      answer: body(200, stream([#"{"error":{"type":"overloaded_error","message":"Overloaded"}}"#], done: false)),
      kind: .overloaded, isRetryable: true, says: ["is overloaded", "Overloaded"]),
    Case(name: "nothing", answer: body(200, ""), kind: .malformed, isRetryable: true, says: ["ends in the middle"]),
    Case(
      name: "cut off", answer: { ScriptedAnswer(200, stream([Chat.delta(#"{"role":"assistant"}"#)], done: false)) },
      kind: .malformed,
      isRetryable: true, says: ["ends in the middle", "Nothing of it was run"]),
    Case(
      name: "dead server", answer: { .failing(.connect, "connection refused") }, kind: .connection, isRetryable: true,
      says: ["Nobody answers at https://api.openai.com", "connection refused", "--base-url"]),
    Case(name: "no host", answer: { .failing(.resolve) }, kind: .connection, isRetryable: true, says: ["is not known"]),
    Case(
      name: "no trust", answer: { .failing(.tls) }, kind: .connection, isRetryable: false,
      says: ["not secure", "Nothing was sent"]),
    Case(name: "slow", answer: { .failing(.timeout) }, kind: .timeout, isRetryable: true, says: ["took too long"]),
    Case(name: "broken", answer: { .failing(.broken) }, kind: .connection, isRetryable: true, says: ["broke"]),
  ]

  @Test("each failure has its sentence and its class", arguments: cases.indices)
  func sentence(index: Int) async throws {
    let one = Self.cases[index]
    let error = try await Self.error(one.answer())
    #expect(error.kind == one.kind, "\(one.name): \(error)")
    #expect(error.isRetryable == one.isRetryable, "\(one.name): \(error)")
    for words in one.says { #expect(error.message.contains(words), "\(one.name): \(error)") }
    #expect(!error.message.contains("key-of-") && !error.message.contains("\n"))
  }

  @Test("a line of an event that never ends is refused, and memory stays small")
  func endlessLine() async throws {
    let piece = [UInt8](repeating: UInt8(ascii: "d"), count: 1 << 20)
    let error = try await Self.error(ScriptedAnswer(pieces: Array(repeating: piece, count: 66)))
    #expect(error.kind == .malformed && !error.isRetryable && error.message.contains("67108864 bytes"))
  }

  @Test("the words of a provider cannot steer a terminal, and are not endless")
  func hostileWords() async throws {
    let error = try await Self.error(
      ScriptedAnswer(400, #"{"error":{"message":"\u001b[2Jred\nline \u202e\#(String(repeating: "x", count: 5000))"}}"#))
    #expect(!error.message.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    #expect(error.message.utf8.count < 1000)
  }

  @Test("a time to wait comes in milliseconds, in seconds, or as a date in any of HTTP's three forms")
  func retryAfter() {
    func milliseconds(_ headers: [String: String]) -> Int? {
      RetryAfter.milliseconds({ headers[$0] }, nowSeconds: 784_111_770)
    }
    #expect(milliseconds(["retry-after-ms": "1500"]) == 1500)
    #expect(milliseconds(["retry-after-ms": "x", "retry-after": "2.5"]) == 2500)
    #expect(milliseconds(["retry-after": "Sun, 06 Nov 1994 08:49:37 GMT"]) == 7000)
    #expect(milliseconds(["retry-after": "Sunday, 06-Nov-94 08:49:37 GMT"]) == 7000)
    #expect(milliseconds(["retry-after": "Sun Nov  6 08:49:37 1994"]) == 7000)
    for wrong in [
      "-1", "0", "nan", "inf", "soon", "", "Sun, 06 Nov 1994 08:49:30 GMT", "1e300", "Sun, 99 Foo 1994 08:49:37 GMT",
    ] {
      #expect(milliseconds(["retry-after": wrong]) == nil, "\(wrong)")
    }
    #expect(HTTPDate.seconds("Thu, 01 Jan 1970 00:00:00 GMT") == 0)
    #expect(HTTPDate.seconds("Thu, 29 Feb 2024 12:00:00 GMT") == 1_709_208_000)
  }
}

@Suite("asking a model again")
@IO
struct RetryTests {
  static func run(
    _ answers: [ScriptedAnswer],
    _ check: @escaping @IO (Stage, Task<Result<ModelReply, ModelError>, Never>) async throws -> Void
  ) async throws {
    let stage = try Stage("openai:m", answers)
    stage.session.add(user: "hello")
    let task = Task(executorPreference: EventLoop.shared) { await stage.result() }
    await EventLoop.shared.settled()
    try await check(stage, task)
  }

  @Test("twice, after delays that grow and lose a part by chance, then no more")
  func delays() async throws {
    let failure = ScriptedAnswer(500, "{}")
    try await Self.run([failure, failure, failure, Chat.text("never")]) { stage, task in
      await stage.timers.started()
      #expect(stage.listener.retries.map(\.afterMS) == [437])
      await stage.timers.advance(by: 437_000_000)
      await stage.timers.started()
      #expect(stage.listener.retries.map(\.afterMS) == [437, 875])
      await stage.timers.advance(by: 875_000_000)
      guard case .failure(let error) = await task.value else { Issue.record("a third retry"); return }
      #expect(error.status == 500 && error.isRetryable && stage.transport.requests.count == 3)
      // The same bytes each time.
      #expect(Set(stage.transport.bodies).count == 1)
    }
  }

  @Test("a server's own time is obeyed up to a minute")
  func ownTime() async throws {
    for (value, delay) in [("3", 3000), ("61", 437)] {
      try await Self.run([ScriptedAnswer(429, headers: [("retry-after", value)], "{}"), Chat.text("ok")]) {
        stage, task in
        await stage.timers.started()
        #expect(stage.listener.retries.map(\.afterMS) == [delay])
        await stage.timers.advance(by: UInt64(delay) * 1_000_000)
        guard case .success(let reply) = await task.value else { Issue.record("no reply"); return }
        #expect(reply.text == "ok")
      }
    }
  }

  @Test("never after the observer was given something")
  func afterContent() async throws {
    for delta in [
      #"{"content":"a"}"#, #"{"reasoning":"a"}"#, #"{"tool_calls":[{"index":0,"id":"i","function":{"name":"f"}}]}"#,
    ] {
      try await Self.run([ScriptedAnswer(stream([Chat.delta(delta)], done: false)), Chat.text("never")]) {
        stage, task in
        guard case .failure(let error) = await task.value else { Issue.record("asked again"); return }
        #expect(error.kind == .malformed && stage.listener.retries.isEmpty && stage.transport.requests.count == 1)
      }
    }
  }

  @Test("a connection that breaks behind the end of a reply breaks nothing")
  func brokenBehindTheEnd() async throws {
    let body = stream([Chat.delta(#"{"content":"all"}"#), Chat.delta("{}", finish: "stop")], done: false)
    try await Self.run([ScriptedAnswer(body, failure: TransferFailure(.broken, "reset", mayHaveArrived: true))]) {
      _, task in
      guard case .success(let reply) = await task.value else { Issue.record("no reply"); return }
      #expect(reply.text == "all")
    }
  }

  @Test("cancelled while it waits for an answer, and while it waits to ask again; the session lives on")
  func cancelled() async throws {
    let stage = try Stage("openai:m", [.silent, ScriptedAnswer(500, "{}"), Chat.text("ok")])
    stage.session.add(user: "hello")
    for _ in 0..<2 {
      let task = Task(executorPreference: EventLoop.shared) { await stage.result() }
      await EventLoop.shared.settled()
      task.cancel()
      stage.session.cancel()
      guard case .failure(let error) = await task.value else { Issue.record("a reply"); return }
      #expect(error.kind == .cancelled)
    }
    #expect(stage.timers.pending == 0)
    #expect(try await stage.reply().text == "ok")
    #expect(Set(stage.transport.bodies).count == 1)
  }

  @Test("what a server does not know is left out and asked again at once")
  func adapts() async throws {
    let refusal = ScriptedAnswer(
      400,
      #"{"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}}"#
    )
    let stage = try Stage("vllm:m", [refusal, Chat.text("ok"), refusal], options: SessionOptions(outputTokensMax: 5))
    stage.session.add(user: "hello")
    #expect(try await stage.reply().text == "ok")
    #expect(
      stage.transport.bodies[0].contains(#""max_tokens":5"#)
        && stage.transport.bodies[1].contains(#""max_completion_tokens":5"#))
    // Once only: then the refusal is the answer.
    guard case .failure(let error) = await stage.result() else { Issue.record("a reply"); return }
    #expect(error.kind == .request)
    let old = ScriptedAnswer(
      400, #"{"error":{"message":"Encrypted content is not supported with this model.","param":"include"}}"#)
    let other = try Stage(
      "openai-responses:m", [old, OpenAIResponse.items([])], options: SessionOptions(streams: false))
    other.session.add(user: "hello")
    _ = await other.result()
    #expect(other.transport.bodies[0].contains("include") && !other.transport.bodies[1].contains("include"))
  }
}
