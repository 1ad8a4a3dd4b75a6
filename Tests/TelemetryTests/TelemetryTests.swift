import EventLoop
import Glibc
import HTTP
import JSON
import Journal
import Runners
import TestServer
import TestSupport
import Testing

@testable import Telemetry

@Suite("Telemetry", .timeLimit(.minutes(5)))
@IO
struct TelemetryTests {
  private nonisolated static let secret = "a-value-that-nobody-may-see"

  private func steps(calls: Int = 1) -> [RunStep] {
    var steps: [RunStep] = [
      .runStarted(
        RunStartedStep(
          run: "run_1", session: "sess", model: "openai:gpt-x", prompt: "hello \(Self.secret)", tools: ["a"],
          time: 1_000)),
      .request(
        RequestStep(
          round: 1, toolChoice: "auto",
          server: RequestStep.Server(address: "api.example.com", port: 8443, streams: true), time: 2_000)),
      .modelError(
        ModelErrorStep(
          round: 1, kind: "server", retryable: true, status: 503, message: "oops", requestID: nil, againAfterMS: 4,
          time: 2_500)),
      .reply(
        ReplyStep(
          round: 1, text: "I call", reasoning: "", refusal: "",
          calls: (1...calls).map {
            ReplyStep.Call(
              call: "call_\($0)", providerID: "p\($0)", tool: "a", arguments: Array(#"{"key":"\#(Self.secret)"}"#.utf8))
          }, finishReason: "tool_calls", usage: TokenUsage(input: 10, output: 5, cached: 2), cost: 0.25,
          ending: .toolCalls,
          detail: ReplyStep.Detail(firstChunk: 1_500_000_000, cacheWrite: 4, reasoning: 3), time: 5_000)),
    ]
    for number in 1...calls {
      let id = "call_\(number)"
      steps += [
        .intent(
          IntentStep(call: id, tool: "a", plugin: "p", arguments: [], argumentBytes: 7, time: 6_000)),
        .attempt(
          AttemptStep(
            call: id, tool: "a", plugin: "p", attempt: 0, outcome: .retryable, code: "BUSY", started: 6_000,
            ended: 7_000,
            detail: Self.secret, againAfterMS: 3)),
        .attempt(
          AttemptStep(
            call: id, tool: "a", plugin: "p", attempt: 1, outcome: .permanent, code: "NO", started: 8_000, ended: 9_000,
            detail: "", againAfterMS: nil)),
        .result(
          ResultStep(
            call: id, tool: "a", plugin: "p", outcome: .permanent, code: "NO", attempts: 2, started: 6_000,
            ended: 9_100,
            body: Array(#"{"error":"\#(Self.secret)"}"#.utf8), bodyBytes: 14, shape: .failure)),
      ]
    }
    steps.append(.runFinished(RunFinishedStep(status: "completed", reason: "", text: "x", rounds: 1, time: 13_000)))
    return steps
  }

  private nonisolated static func redacted(_ bytes: [UInt8]) -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains(secret) ? Array(text.replacing(secret, with: "[secret KEY]").utf8) : nil
  }

  private func telemetry(_ environment: [String: String]) -> Telemetry {
    Telemetry(
      TelemetrySettings { environment[$0] }, version: "1", now: 1_000_000_000_000,
      redaction: Redaction(text: Self.redacted, json: Self.redacted))
  }

  private func run(_ telemetry: Telemetry, calls: Int = 1) -> TraceContext {
    let context = telemetry.beginRun()
    for step in steps(calls: calls) { telemetry.take(step) }
    return context
  }

  @Test("spans and metrics reach a collector, with parents, attempts and no content")
  func exported() async throws {
    let server = try TestServer(Answer.whole(200, "{}"))
    let telemetry = telemetry([
      "OTEL_EXPORTER_OTLP_ENDPOINT": server.url, "OTEL_EXPORTER_OTLP_HEADERS": "x-key=1",
      "TRACEPARENT": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    ])
    let context = run(telemetry)
    await telemetry.close(within: 60_000_000_000)
    #expect(telemetry.dropped == 0)
    let requests = server.requests.sorted { $0.target > $1.target }
    #expect(requests.map(\.target) == ["/v1/traces", "/v1/metrics"])
    #expect(requests.allSatisfy { $0["content-type"] == "application/json" && $0["x-key"] == "1" })
    let spans = try Tree(requests[0].body)["resourceSpans"][0]["scopeSpans"][0]["spans"]
    #expect(spans.count == 3)
    let (chat, tool, agent) = (spans[0], spans[1], spans[2])
    #expect([chat, tool, agent].map { $0["name"].text } == ["chat gpt-x", "execute_tool a", "invoke_agent collet"])
    #expect([chat, tool, agent].map { $0["kind"].text } == ["3", "1", "1"])
    #expect([chat, tool, agent].allSatisfy { $0["traceId"].text == "0af7651916cd43dd8448eb211c80319c" })
    #expect(agent["parentSpanId"].text == "b7ad6b7169203331" && agent["spanId"].text == context.span)
    #expect(chat["parentSpanId"].text == context.span && tool["parentSpanId"].text == context.span)
    #expect(context.header(of: "call_1").contains(tool["spanId"].text))
    #expect(tool["status"]["code"].text == "2" && tool["attributes"].attribute("error.type") == "NO")
    #expect(tool["attributes"].attribute("gen_ai.tool.call.id") == "p1")
    #expect(tool["events"].count == 2 && tool["events"][0]["name"].text == "collet.attempt")
    #expect(tool["events"][0]["attributes"].attribute("error.type") == "BUSY")
    #expect(chat["attributes"].attribute("gen_ai.provider.name") == "openai")
    #expect(chat["attributes"].attribute("gen_ai.usage.input_tokens") == "10")
    #expect(chat["attributes"].attribute("server.address") == "api.example.com")
    #expect(chat["attributes"].attribute("server.port") == "8443")
    #expect(chat["attributes"].attribute("gen_ai.request.stream") == "true")
    #expect(chat["attributes"].attribute("gen_ai.response.time_to_first_chunk") == "1.5")
    for span in [chat, agent] {
      #expect(span["attributes"].attribute("gen_ai.usage.cache_creation.input_tokens") == "4")
      #expect(span["attributes"].attribute("gen_ai.usage.cache_write.input_tokens") == nil)
      #expect(span["attributes"].attribute("gen_ai.usage.reasoning.output_tokens") == "3")
    }
    #expect(agent["attributes"].attribute("server.address") == nil)
    #expect(chat["events"][0]["attributes"].attribute("http.response.status_code") == "503")
    let start = UInt64(chat["startTimeUnixNano"].text) ?? 0
    #expect(UInt64(chat["endTimeUnixNano"].text) == start + 3_000)
    // Neither idempotency keys nor what was said.
    for word in ["call_1", "hello", Self.secret] { #expect(!requests[0].text.contains(word), "\(word)") }
    let metrics = try Tree(requests[1].body)["resourceMetrics"][0]["scopeMetrics"][0]["metrics"]
    let names = (0..<metrics.count).map { metrics[$0]["name"].text }
    #expect(names.contains("gen_ai.client.operation.duration") && names.contains("gen_ai.client.token.usage"))
    #expect(names.contains("collet.tool.duration"))
    let first = names.firstIndex(of: "gen_ai.client.operation.time_to_first_chunk") ?? 0
    #expect(metrics[first]["histogram"]["dataPoints"][0]["sum"].text == "1.5")
    let usage = metrics[names.firstIndex(of: "gen_ai.client.token.usage") ?? 0]["histogram"]["dataPoints"]
    #expect(usage[0]["sum"].text == "10.0" && usage[0]["bucketCounts"].count == usage[0]["explicitBounds"].count + 1)
  }

  @Test("content is told only to those who ask for it, and never a secret")
  func content() async throws {
    let server = try TestServer(Answer.whole())
    let telemetry = telemetry([
      "OTEL_EXPORTER_OTLP_ENDPOINT": server.url, "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": "true",
    ])
    #expect(telemetry.wantsBodies)
    _ = run(telemetry)
    await telemetry.close(within: 60_000_000_000)
    let traces = try #require(server.requests.first { $0.target == "/v1/traces" })
    let spans = try Tree(traces.body)["resourceSpans"][0]["scopeSpans"][0]["spans"]
    #expect(spans[0]["attributes"].attribute("gen_ai.input.messages")?.contains("hello [secret KEY]") == true)
    #expect(spans[0]["attributes"].attribute("gen_ai.output.messages")?.contains("I call") == true)
    #expect(spans[1]["attributes"].attribute("gen_ai.tool.call.result") == #"{"error":"[secret KEY]"}"#)
    for request in server.requests { #expect(!request.text.contains(Self.secret)) }
  }

  @Test("what a recording answers is not told as if it happened now")
  func replayed() async throws {
    let server = try TestServer(Answer.whole())
    let environment = ["OTEL_EXPORTER_OTLP_ENDPOINT": server.url]
    let telemetry = Telemetry(
      TelemetrySettings { environment[$0] }, version: "1", now: 1_000_000_000_000, replaysTools: true)
    _ = run(telemetry)
    await telemetry.close(within: 60_000_000_000)
    let text = server.requests.map(\.text).joined()
    #expect(text.contains("chat gpt-x") && text.contains("invoke_agent collet"))
    #expect(!text.contains("execute_tool") && !text.contains("collet.tool."))
    #expect(!telemetry.metrics.openMetrics(dropped: 0).contains("collet_tool_calls_total{"))
  }

  @Test("a call that a run goes on with has its attempts")
  func resumed() async throws {
    let server = try TestServer(Answer.whole())
    let telemetry = telemetry(["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": server.url])
    _ = telemetry.beginRun()
    for step in steps() {
      switch step {
      case .request, .reply, .modelError: break
      default: telemetry.take(step)
      }
    }
    await telemetry.close(within: 60_000_000_000)
    let spans = try Tree(try #require(server.requests.first).body)["resourceSpans"][0]["scopeSpans"][0]["spans"]
    #expect(spans[0]["name"].text == "execute_tool a" && spans[0]["events"].count == 2)
  }

  @Test("a trace that is not sampled is not told, and figures are all the same")
  func notSampled() async throws {
    let server = try TestServer(Answer.whole())
    let telemetry = telemetry([
      "OTEL_EXPORTER_OTLP_ENDPOINT": server.url,
      "TRACEPARENT": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
    ])
    _ = run(telemetry)
    await telemetry.close(within: 60_000_000_000)
    #expect(server.requests.map(\.target) == ["/v1/metrics"] && telemetry.dropped == 0)
  }

  @Test(
    "a request that failed for good has its time too, and what it failed of",
    arguments: ["", "gen_ai_latest_experimental"])
  func failedRequest(names: String) async throws {
    let server = try TestServer(Answer.whole())
    let telemetry = telemetry([
      "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT": server.url, "OTEL_SEMCONV_STABILITY_OPT_IN": names,
    ])
    _ = telemetry.beginRun()
    for step in steps().prefix(3) { telemetry.take(step) }
    telemetry.take(
      .modelError(
        ModelErrorStep(
          round: 1, kind: "overloaded", retryable: true, status: 529, message: "no", requestID: nil, againAfterMS: nil,
          time: 1_500_002_000)))
    await telemetry.close(within: 60_000_000_000)
    let metrics = try Tree(try #require(server.requests.first).body)["resourceMetrics"][0]["scopeMetrics"][0]["metrics"]
    let name = names.isEmpty ? "gen_ai.client.operation.duration" : "gen_ai.client.inference.duration"
    let place = try #require((0..<metrics.count).first { metrics[$0]["name"].text == name })
    let points = metrics[place]["histogram"]["dataPoints"]
    // That it failed before and was sent again is part of the same request.
    #expect(points.count == 1 && points[0]["count"].text == "1" && points[0]["sum"].text == "1.5")
    #expect(points[0]["attributes"].attribute("error.type") == "overloaded")
    #expect(points[0]["attributes"].attribute("gen_ai.request.model") == "gpt-x")
  }

  @Test("the latest names are there for those who opt in")
  func latest() async throws {
    let server = try TestServer(Answer.whole())
    let telemetry = telemetry([
      "OTEL_EXPORTER_OTLP_ENDPOINT": server.url, "OTEL_SEMCONV_STABILITY_OPT_IN": "gen_ai_latest_experimental",
      "OTEL_TRACES_EXPORTER": "none",
    ])
    _ = run(telemetry)
    await telemetry.close(within: 60_000_000_000)
    #expect(server.requests.map(\.target) == ["/v1/metrics"])
    let text = server.requests[0].text
    #expect(text.contains("gen_ai.execute_tool.duration") && text.contains("gen_ai.client.inference.duration"))
    #expect(!text.contains("gen_ai.client.operation."))
    for name in ["cache_write.input_tokens", "reasoning.output_tokens"] {
      #expect(text.contains("gen_ai.client.inference.usage.\(name)"), "\(name)")
    }
  }

  @Test("with the latest names, what a cache took has its new one")
  func latestSpans() async throws {
    let server = try TestServer(Answer.whole())
    let telemetry = telemetry([
      "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": server.url, "OTEL_SEMCONV_STABILITY_OPT_IN": "gen_ai_latest_experimental",
    ])
    _ = run(telemetry)
    await telemetry.close(within: 60_000_000_000)
    let spans = try Tree(server.requests[0].body)["resourceSpans"][0]["scopeSpans"][0]["spans"]
    #expect(spans[0]["attributes"].attribute("gen_ai.usage.cache_write.input_tokens") == "4")
    #expect(spans[0]["attributes"].attribute("gen_ai.usage.cache_creation.input_tokens") == nil)
  }

  @Test("what may pass is tried again, what would be refused again is not", arguments: [(503, 2), (400, 1)])
  func tries(status: Int, requests: Int) async throws {
    let server = try TestServer(scripts: [Answer.whole(status), Answer.whole()])
    let telemetry = telemetry(["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": server.url + "/t"])
    _ = run(telemetry)
    await telemetry.close(within: 60_000_000_000)
    #expect(server.requests.count == requests && server.requests.allSatisfy { $0.target == "/t" })
    #expect(telemetry.dropped == (status == 400 ? 3 : 0))
  }

  @Test(
    "a collector that asks for time gets it, but not more than a minute",
    arguments: [("2", 2_000), ("3600", 60_000), ("0.1", 500), ("soon", 500)])
  func retryAfter(header: String, milliseconds: UInt64) async throws {
    let server = try TestServer(scripts: [Answer.whole(429, headers: [("Retry-After", header)]), Answer.whole()])
    let timers = ManualTimers()
    let environment = ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": server.url]
    let telemetry = Telemetry(
      TelemetrySettings { environment[$0] }, version: "1", now: 1_000_000_000_000, timers: timers)
    _ = run(telemetry)
    // A batch is sent when nothing more came for a while.
    await timers.advance(by: 5_000_000_000)
    await timers.started()
    #expect(timers.next == timers.now() + milliseconds * 1_000_000)
    await timers.advance(by: milliseconds * 1_000_000)
    await telemetry.close()
    #expect(server.requests.count == 2 && telemetry.dropped == 0)
  }

  @Test("the words of what failed go to those who ask for content; a provider quotes in them", arguments: ["", "true"])
  func failureWords(content: String) async throws {
    let server = try TestServer(Answer.whole())
    let telemetry = telemetry([
      "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": server.url,
      "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": content,
    ])
    _ = telemetry.beginRun()
    for step in steps().prefix(2) { telemetry.take(step) }
    telemetry.take(
      .modelError(
        ModelErrorStep(
          round: 1, kind: "request", retryable: false, status: 400, message: "you said BLUE", requestID: nil,
          againAfterMS: nil, time: 3_000)))
    telemetry.take(
      .runFinished(
        RunFinishedStep(status: "failed", reason: "It said: you said BLUE", text: "", rounds: 0, time: 4_000)))
    await telemetry.close(within: 60_000_000_000)
    let request = try #require(server.requests.first)
    let spans = try Tree(request.body)["resourceSpans"][0]["scopeSpans"][0]["spans"]
    let words = (0..<2).map { spans[$0]["status"]["message"].text }
    #expect(words == (content.isEmpty ? ["request", "failed"] : ["you said BLUE", "It said: you said BLUE"]))
    #expect(content.isEmpty == !request.text.contains("BLUE"))
  }

  @Test("a collector that does not answer costs the time that it is given, and what is dropped is counted")
  func silent() async throws {
    let port = try SilentPort(isFull: false)
    let telemetry = telemetry(["OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:\(port.port)"])
    _ = run(telemetry)
    await telemetry.close(within: 50_000_000)
    #expect(telemetry.dropped > 3 && !telemetry.dropReason.isEmpty)
  }

  @Test("a run never waits, and what waits is bounded")
  func bounded() async throws {
    let port = try SilentPort(isFull: false)
    let telemetry = telemetry(["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://127.0.0.1:\(port.port)"])
    for _ in 0..<40 { _ = run(telemetry, calls: 1000) }
    #expect(telemetry.dropped > 10_000)
    await telemetry.close(within: 10_000_000)
    // Every span is counted: one for each run, request and call.
    #expect(telemetry.dropped == 40 * 1002)
  }

  @Test("a file gets lines of the same JSON, behind what it holds")
  func file() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("spans", "before\n")
    let telemetry = telemetry(["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "file:" + path])
    _ = run(telemetry)
    await telemetry.close()
    let lines = String(decoding: try readFile(path), as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines.count == 2 && lines[0] == "before")
    #expect(try Tree(Array(lines[1].utf8))["resourceSpans"].count == 1)
    let lost = self.telemetry(["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "file:/nowhere/at/all"])
    _ = run(lost)
    await lost.close()
    #expect(lost.dropped == 3)
  }

  @Test("OpenMetrics text has the figures, each family once")
  func openMetrics() {
    var metrics = RunMetrics()
    for step in steps(calls: 2) { metrics.take(step) }
    let text = metrics.openMetrics(dropped: 4)
    for line in [
      #"collet_tool_calls_total{tool="a",plugin="p",class="permanent",code="NO"} 2"#,
      #"collet_tool_retries_total{tool="a",plugin="p"} 2"#,
      #"collet_tool_duration_seconds_count{tool="a",plugin="p"} 2"#,
      #"collet_model_tokens_total{model="openai:gpt-x",type="input"} 10"#,
      #"collet_model_tokens_total{model="openai:gpt-x",type="cache_write"} 4"#,
      #"collet_model_cost_usd_total{model="openai:gpt-x"} 0.25"#,
      #"collet_runs_total{model="openai:gpt-x",status="completed"} 1"#,
      #"collet_model_errors_total{model="openai:gpt-x",kind="server"} 1"#, "collet_telemetry_dropped_total 4",
    ] { #expect(text.contains(line + "\n"), "\(line)\n\(text)") }
    #expect(text.hasSuffix("# EOF\n"))
    let types = text.split(separator: "\n").filter { $0.hasPrefix("# TYPE") }
    #expect(Set(types).count == types.count)
  }

  @Test("labels are escaped, and names that no tool has share one")
  func labels() {
    var metrics = RunMetrics()
    for tool in ["made\"up", "other\nname"] {
      metrics.take(
        .result(
          ResultStep(
            call: "c", tool: tool, plugin: "", outcome: .permanent, code: "UNKNOWN_TOOL", attempts: 0, started: 0,
            ended: 0,
            body: [], bodyBytes: 3)))
    }
    metrics.take(
      .runStarted(RunStartedStep(run: "r", session: "s", model: "a\"b\\c\nd", prompt: "", tools: [], time: 0)))
    metrics.take(.runFinished(RunFinishedStep(status: "failed", reason: "", text: "", rounds: 0, time: 1)))
    let text = metrics.openMetrics()
    #expect(text.contains(#"collet_tool_calls_total{tool="",plugin="",class="permanent",code="UNKNOWN_TOOL"} 2"#))
    #expect(text.contains(#"collet_runs_total{model="a\"b\\c\nd",status="failed"} 1"#))
  }
}

/// JSON that is easy to ask.
struct Tree {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) throws {
    var document = JSONDocument()
    try document.parse(bytes)
    self.bytes = bytes
  }

  private init(part: [UInt8]) { bytes = part }

  /// A member; `null` where there is none.
  subscript(name: String) -> Tree {
    find { document in document.kind(0) == .object ? document.member(0, name) : nil }
  }

  subscript(index: Int) -> Tree {
    find { document in
      guard document.kind(0) == .array, index < document.count(0) else { return nil }
      var node = document.firstChild(0)
      for _ in 0..<index { node = document.end(node) }
      return node
    }
  }

  private func find(_ body: (borrowing JSONDocument) -> Int?) -> Tree {
    var document = JSONDocument()
    guard (try? document.parse(bytes)) != nil, let node = body(document) else { return Tree(part: Array("null".utf8)) }
    return Tree(part: Array(bytes[document.sourceRange(node)]))
  }

  var count: Int {
    var document = JSONDocument()
    guard (try? document.parse(bytes)) != nil, document.kind(0) == .array else { return 0 }
    return document.count(0)
  }

  /// A string's content, the JSON of others.
  var text: String {
    var document = JSONDocument()
    guard (try? document.parse(bytes)) != nil, document.kind(0) == .string else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return document.string(0)
  }

  /// Of a list of attributes, the value of one.
  func attribute(_ name: String) -> String? {
    for index in 0..<count where self[index]["key"].text == name {
      let value = self[index]["value"]
      for form in ["stringValue", "intValue", "doubleValue", "boolValue"] where value[form].text != "null" {
        return value[form].text
      }
    }
    return nil
  }
}
