import Calls
import EventLoop
import JSON
import Journal
import Models
import Runners
import TestSupport
import Testing

@testable import Agent
@testable import Plugins

@Suite("What a run leaves behind", .timeLimit(.minutes(5)))
@IO
struct RecordTests {
  private func events(_ journal: SlowJournal) -> [String] {
    var lines = EventLines()
    var text: [UInt8] = []
    for step in journal.steps { text += lines.lines(for: step) }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// A member as JSON text.
  private func member(_ name: String, of line: String) -> String? {
    var document = JSONDocument()
    guard (try? document.parse(line)) != nil, let node = document.member(0, name) else { return nil }
    let text = Array(line.utf8)
    return String(decoding: text[document.sourceRange(node)], as: UTF8.self)
  }

  private func play() async -> (Theatre, SlowJournal) {
    let journal = SlowJournal(ManualTimers(), delay: { 0 })
    let tries = Cell(0)
    let stage = Theatre(
      [.reply(.calls(#"reader {"n":1}"#, "nothing", #"writer {"n"}"#, text: "Let me see", input: 100, output: 20))],
      journal: journal,
      options: { options, _ in options.price = { usage in usage.inputTokens.map { Double($0) / 1e6 } } },
      behave: { _, _ in
        tries.value += 1
        return tries.value == 1
          ? .ends(.failed(.retryable, Failure(code: "BUSY", retryAfterMS: 250)))
          : .later(2_000_000, .result(.text, "line\n\"two\""))
      })
    await stage.play()
    return (stage, journal)
  }

  @Test("every line is one JSON object with event, time and run, in the order of what happened")
  func lines() async {
    let (stage, journal) = await play()
    let lines = events(journal)
    #expect(
      lines.map { member("event", of: $0) ?? "" }
        == [
          "run.started", "model.request", "model.reply", "tool.admitted", "tool.attempt", "tool.retry", "tool.refused",
          "tool.result", "tool.refused", "tool.result", "tool.attempt", "tool.result", "model.request", "model.reply",
          "run.finished",
        ].map { "\"\($0)\"" })
    #expect(lines.allSatisfy { member("run", of: $0) == "\"\(stage.run.id)\"" })
    #expect(lines.allSatisfy { member("t", of: $0).flatMap(Double.init) != nil })
    #expect(member("t", of: lines[0]) == "0.0" || member("t", of: lines[0]) == "0")
    #expect(Double(member("t", of: lines[11]) ?? "") == 252)
  }

  @Test("arguments and results with line breaks stay on the line of their event")
  func oneLine() async {
    let journal = SlowJournal(ManualTimers(), delay: { 0 })
    let stage = Theatre(
      [.reply(.calls("reader {\n  \"n\": 1,\r\n\t\"x y\": \"a \\\" b\"\n}\n"))], journal: journal,
      behave: { _, _ in .result(.json, "{\n  \"ok\" : [ true,\n null ]\r\n}") })
    await stage.play()
    let lines = events(journal)
    #expect(lines.allSatisfy { member("event", of: $0) != nil })
    #expect(lines.contains { member("result", of: $0) == #"{  "ok" : [ true, null ]}"# })
    #expect(lines.contains { member("arguments", of: $0) == "{  \"n\": 1,\t\"x y\": \"a \\\" b\"}" })
    #expect(!stage.report.json().contains(0x0A))
  }

  @Test("a call's lines carry its ids, its round and what became of it")
  func callLines() async {
    let (_, journal) = await play()
    let lines = events(journal)
    let reader = lines.filter { member("tool", of: $0) == "\"reader\"" }
    #expect(reader.count == 5)
    #expect(Set(reader.map { member("call", of: $0) }).count == 1)
    #expect(reader.allSatisfy { member("provider_id", of: $0) == "\"p0\"" && member("round", of: $0) == "1" })
    #expect(reader.allSatisfy { member("plugin", of: $0) == "\"stage\"" })
    #expect(member("arguments", of: reader[0]) == #"{"n":1}"#)
    #expect(member("class", of: reader[1]) == "\"retryable\"" && member("code", of: reader[1]) == "\"BUSY\"")
    #expect(member("after_ms", of: reader[2]) == "250" && member("attempt", of: reader[2]) == "1")
    #expect(member("attempt", of: reader[3]) == "1" && member("code", of: reader[3]) == "null")
    #expect(member("result", of: reader[4]) == #""line\n\"two\"""# && member("attempts", of: reader[4]) == "2")
    let unknown = lines.filter { member("tool", of: $0) == "\"nothing\"" }
    #expect(member("code", of: unknown[0]) == "\"UNKNOWN_TOOL\"" && member("plugin", of: unknown[0]) == "null")
    #expect(member("error", of: unknown[1])?.contains("UNKNOWN_TOOL") == true)
  }

  @Test("a reply is told as it was assembled, arguments as the model wrote them")
  func replyLine() async {
    let (_, journal) = await play()
    let reply = events(journal)[2]
    #expect(member("text", of: reply) == "\"Let me see\"")
    #expect(member("finish_reason", of: reply) == "\"tool_calls\"")
    #expect(member("usage", of: reply) == #"{"input_tokens":100,"output_tokens":20,"cached_tokens":null}"#)
    #expect(member("tool_calls", of: reply)?.contains(#""id":"p2","name":"writer","arguments":"{\"n\"}""#) == true)
  }

  @Test("the last line carries the report of the run")
  func lastLine() async throws {
    let (_, journal) = await play()
    let last = try #require(events(journal).last)
    #expect(member("status", of: last) == "\"completed\"")
    #expect(member("text", of: last) == "\"done\"")
    #expect(member("rounds", of: last) == "2")
    #expect(member("cost_usd", of: last) == "null", "the second reply's price is unknown")
    let report = String(decoding: RunReport(journal.steps).json(), as: UTF8.self)
    for name in ["session", "model", "status", "text", "rounds", "calls", "usage", "cost_usd"] {
      #expect(member(name, of: report) == member(name, of: last))
    }
    let calls = try #require(member("calls", of: report))
    #expect(
      calls.contains(#""tool":"writer","plugin":"stage","class":"permanent","code":"INVALID_ARGUMENTS","attempts":0"#))
    #expect(calls.contains(#""arguments":"{\"n\"}","error":{"#), "what is no JSON is a string")
    #expect(calls.contains(#""latency_ms":252"#))
  }

  @Test("pieces of text are whole characters, wherever the provider cuts them", arguments: 1...9)
  func deltas(size: Int) {
    let text = "aé日🗻b"
    var lines = EventLines()
    var heard = ""
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      let line = lines.lines(for: .delta(DeltaStep(round: 1, kind: .text, bytes: piece, time: 0)))
      guard !line.isEmpty else { continue }
      var document = JSONDocument()
      try? document.parse(line.dropLast())
      heard += document.member(0, "text").map { document.string($0) } ?? "?"
    }
    #expect(heard == text)
  }

  @Test("progress and a failed request have their lines")
  func otherLines() {
    var lines = EventLines()
    let progress = lines.lines(
      for: .progress(
        ProgressStep(call: "c", tool: "t", plugin: "p", fraction: 0.5, note: nil, time: 0)))
    #expect(
      String(decoding: progress, as: UTF8.self)
        == #"{"event":"tool.progress","t":0,"run":"","call":"c","tool":"t","plugin":"p","fraction":0.5,"note":null}"#
        + "\n"
        || String(decoding: progress, as: UTF8.self).contains(#""t":0.0"#))
    let error = ModelError(.rateLimit, "slow down", isRetryable: true, status: 429, requestID: "r")
    let line = String(
      decoding: lines.lines(for: .modelError(ModelErrorStep(error, round: 2, againAfterMS: 1500, time: 0))),
      as: UTF8.self)
    #expect(
      line.contains(
        #""round":2,"kind":"rate_limit","retryable":true,"status":429,"message":"slow down","request_id":"r","after_ms":1500"#
      ))
  }

  @Test("what befell a tool is an event with its call")
  func incidentEvent() {
    var lines = EventLines()
    let step = IncidentStep(
      kind: .breakerOpened, call: "c", tool: "t", plugin: "p", text: "5 calls in a row failed", time: 2_000_000)
    let line = String(decoding: lines.lines(for: .incident(step)), as: UTF8.self)
    #expect(line.hasPrefix(#"{"event":"tool.incident","t":2"#) && line.hasSuffix("\n"), "\(line)")
    #expect(
      line.contains(
        #""call":"c","tool":"t","plugin":"p","kind":"breaker_opened","text":"5 calls in a row failed"}"#), "\(line)")
  }

  // MARK: Figures

  @Test("the summary counts calls, errors by class, latencies, tokens and cost")
  func summary() async {
    let (_, journal) = await play()
    let summary = RunSummary(RunReport(journal.steps))
    #expect(summary.calls == 3)
    #expect(
      summary.errors.map { "\($0.count) \($0.outcome.rawValue) \($0.code)" } == [
        "1 permanent INVALID_ARGUMENTS", "1 permanent UNKNOWN_TOOL",
      ])
    #expect(summary.latencyP50 == 252_000_000)
    #expect(summary.usage.input == nil)
    #expect(summary.cost == nil)
    #expect(summary.isAlarming)
    #expect(summary.lines[0].contains("3 calls, 2 failed (1 permanent INVALID_ARGUMENTS, 1 permanent UNKNOWN_TOOL)"))
    #expect(summary.lines[1] == "tokens: unknown in, unknown out; cost: unknown")
    #expect(summary.lines[2] == "66.7 % of the calls failed, more than 5 %")
  }

  @Test("percentiles are the nearest rank; no calls have none")
  func percentiles() {
    let hundred = (1...100).map(UInt64.init)
    #expect(RunSummary.percentile(50, of: hundred) == 50)
    #expect(RunSummary.percentile(95, of: hundred) == 95)
    #expect(RunSummary.percentile(95, of: [7]) == 7)
    #expect(RunSummary.percentile(50, of: []) == nil)
    let empty = RunSummary(RunReport([]))
    #expect(!empty.isAlarming)
    #expect(empty.latencyP95 == nil)
  }

  @Test("dollars of any size are a text")
  func dollars() {
    #expect(RunSummary.dollars(0.0021) == "0.0021" && RunSummary.dollars(1_234_567) == "1234567.00")
    #expect(RunSummary.dollars(1e16) == "1e+16" && RunSummary.dollars(.infinity) == "inf")
  }

  @Test("known prices add up; 5 % errors are no alarm yet")
  func costs() {
    var report = RunReport()
    for round in 1...2 {
      report.add(
        .reply(
          ReplyStep(
            round: round, text: "", reasoning: "", refusal: "", calls: [], finishReason: "", usage: TokenUsage(),
            cost: 0.0125, time: 0)))
    }
    for number in 0..<20 {
      report.add(
        .result(
          ResultStep(
            call: "c\(number)", tool: "t", plugin: "p", outcome: number == 0 ? .internal : .ok, code: "", attempts: 1,
            started: 0, ended: 1, body: [], bodyBytes: 0)))
    }
    #expect(report.cost == 0.025)
    let summary = RunSummary(report)
    #expect(!summary.isAlarming)
    #expect(summary.lines.last == "tokens: unknown in, unknown out; cost: 0.025 USD")
  }

  // MARK: What the model reads

  @Test("one json or text part is read as it is, several one below the other, images beside them, blobs named")
  func answerTexts() async {
    let acts: [FakeRunner.Act] = [
      .result(.json, #"{"a": 1e2}"#), .result(.text, "héllo"),
      .parts([(.json, "[1]"), (.text, "two"), (.image, "PNG")]),
      .result(.blob, "12345"), .parts([]),
    ]
    let stage = Theatre(
      [.reply(.calls("reader", #"reader {"n":1}"#, #"reader {"n":2}"#, #"reader {"n":3}"#, #"reader {"n":4}"#))],
      behave: { _, text in acts[Int(text.dropFirst(5).dropLast()) ?? 0] })
    await stage.play()
    #expect(
      stage.texts == [
        #"{"a": 1e2}"#, "héllo", "[1]\ntwo\n[image: image/png, 3 bytes]", "[blob: application/octet-stream, 5 bytes]",
        "[no output]",
      ])
    #expect(stage.session.answers[2].images == [ToolAnswer.Image(mediaType: "image/png", bytes: Array("PNG".utf8))])
    #expect(stage.session.answers.allSatisfy { !$0.isError })
  }

  @Test("a long result is cut for the model and whole on record")
  func longResult() async {
    let long = "\"" + String(repeating: "x", count: 100_000) + "\""
    let stage = Theatre([.reply(.calls("reader"))], behave: { _, _ in .result(.json, long) })
    await stage.play()
    #expect(stage.texts[0].utf8.count <= 65_536)
    #expect(stage.texts[0].contains("of 100002 bytes"))
    #expect(stage.report.calls[0].answer?.body.count == 100_002)
  }

  @Test("arguments that a person changed are told to the model and stand on record")
  func edited() async {
    let person = Editor()
    let stage = Theatre([.reply(.calls(#"writer {"n":1}"#))], approvals: ApprovalDesk(.ask, approver: person))
    await stage.play()
    #expect(stage.runner.started == [#"{"n":2}"#])
    #expect(stage.texts[0].hasPrefix(#"{"ok":true}"#) && stage.texts[0].hasSuffix(#"to {"n":2}"#))
    #expect(stage.report.calls[0].arguments == Array(#"{"n":2}"#.utf8))
  }
}

@IO
private final class Editor: Approver {
  func ask(_ question: ApprovalQuestion) async -> ApprovalReply { .edited(Array(#"{"n":2}"#.utf8)) }
}
