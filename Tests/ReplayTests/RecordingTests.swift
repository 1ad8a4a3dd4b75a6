import EventLoop
import Journal
import Models
import Runners
import Testing

@testable import Replay

/// Steps of a small run, and a conversation that asks for them again.
enum Sample {
  static func steps(result: String = #"{"up": 1.50}"#) -> [Step] {
    let tools =
      #"[{"name":"a","description":"Does a.","parameters":{"type":"object"},"plugin":"p","version":"1.0.0"}]"#
    return [
      .runStarted(
        RunStartedStep(
          run: "run_1", session: "s", model: "m:x", prompt: "What is up?", tools: ["a"],
          background: RunBackground(system: "Be brief.", tools: Array(tools.utf8)), time: 0)),
      .request(RequestStep(round: 1, toolChoice: "auto", time: 1)),
      .reply(
        ReplyStep(
          round: 1, text: "Let me see", reasoning: "hm", refusal: "",
          calls: [ReplyStep.Call(call: "c1", providerID: "p1", tool: "a", arguments: Array(#"{"n":1}"#.utf8))],
          finishReason: "tool_calls", usage: TokenUsage(input: 10, output: 5, cached: 2), cost: 0.25,
          ending: .toolCalls, time: 2)),
      .intent(
        IntentStep(
          call: "c1", tool: "a", plugin: "p", arguments: Array(#"{"n":1}"#.utf8), argumentBytes: 7, time: 3)),
      .attempt(
        AttemptStep(
          call: "c1", tool: "a", plugin: "p", attempt: 0, outcome: .retryable, code: "BUSY", started: 3, ended: 4,
          detail: "", againAfterMS: 3)),
      .attempt(
        AttemptStep(
          call: "c1", tool: "a", plugin: "p", attempt: 1, outcome: .ok, code: "", started: 5, ended: 6, detail: "",
          againAfterMS: nil)),
      .result(
        ResultStep(
          call: "c1", tool: "a", plugin: "p", outcome: .ok, code: "", attempts: 2, started: 3, ended: 6,
          body: Array(result.utf8), bodyBytes: result.utf8.count, shape: .json)),
      .request(RequestStep(round: 2, toolChoice: "auto", time: 7)),
      .reply(
        ReplyStep(
          round: 2, text: "All is up.", reasoning: "", refusal: "", calls: [], finishReason: "stop",
          usage: TokenUsage(input: 20, output: 7), cost: nil, ending: .complete, time: 8)),
      .runFinished(RunFinishedStep(status: "completed", reason: "", text: "All is up.", rounds: 2, time: 9)),
    ]
  }

  static let tools = Array(
    #"[{"name":"a","description":"Does a.","parameters":{ "type":"object" },"plugin":"p","version":"1.0.0"}]"#.utf8)
}

@Suite("Recordings")
struct RecordingTests {
  @Test("calls belong to the prompt in whose course they were made")
  @IO
  func prompts() throws {
    let first = Sample.steps(result: #"{"up":1}"#)
    let second = Sample.steps(result: #"{"up":2}"#).map { step in
      guard case .runStarted(var started) = step else { return step }
      (started.run, started.prompt) = ("run_2", "And now?")
      return .runStarted(started)
    }
    for recording in [
      Recording(first + second), try Recording(cassette: Recording(first + second).cassette(), named: "c"),
    ] {
      #expect(recording.calls.map(\.prompt) == [0, 1])
      let report = DriftReport()
      let calls = ReplayedCalls(recording, strict: true, report: report) { 1 }
      let arguments = Array(#"{"n":1}"#.utf8)
      // Alone, the second prompt gets its own answer, and owes nothing for the first.
      let call = calls.take(plugin: "p", tool: "a", arguments: arguments.span)
      #expect(call.map { String(decoding: $0.body, as: UTF8.self) } == #"{"up":2}"#)
      calls.reportRest(of: [1])
      #expect(report.drifts.isEmpty)
      calls.reportRest(of: [0, 1])
      #expect(report.drifts == ["calls: 1 of 2 recorded calls were not made"])
    }
  }

  @Test("a recording has what was asked, said and done")
  func reading() throws {
    let recording = Recording(Sample.steps())
    #expect(recording.session == "s" && recording.prompts.count == 1 && recording.calls.count == 1)
    let turns = recording.prompts[0].turns
    #expect(turns.count == 2)
    #expect(turns[0].said == [.user("What is up?")])
    #expect(turns[1].said == [.answer(tool: "a", isError: false, text: Array(#"{"up": 1.50}"#.utf8))])
    #expect(recording.calls[0].attempts.map(\.isFollowed) == [true, false])
  }

  @Test(
    "a cassette is read back to the byte",
    arguments: [#"{"up": 1.50}"#, "{\n \"lines\": 2\n}", #"{"exactly":"x"}"#, #"[1e400,"é\u0000"]"#])
  func cassette(result: String) throws {
    let recording = Recording(Sample.steps(result: result))
    let file = recording.cassette()
    let read = try Recording(cassette: file, named: "file")
    #expect(read.calls[0].body == Array(result.utf8))
    #expect(read.cassette() == file)
    #expect(read.prompts[0].turns[1].said == recording.prompts[0].turns[1].said)
    #expect(!file.split(separator: UInt8(ascii: "\n")).contains { $0.isEmpty })
  }

  @Test("a call that a run found open is kept with what that run made of it, before the prompt that came with it")
  func resumed() throws {
    func answer(_ call: String, _ code: String, attempts: Int, at time: UInt64) -> Step {
      .result(
        ResultStep(
          call: call, tool: "a", plugin: "p", outcome: code.isEmpty ? .ok : .retryable, code: code, attempts: attempts,
          started: time, ended: time + 1, body: Array(#"{"code":"\(code)"}"#.utf8), bodyBytes: 2,
          shape: code.isEmpty ? .json : .failure))
    }
    func intent(_ call: String, at time: UInt64) -> Step {
      .intent(IntentStep(call: call, tool: "a", plugin: "p", arguments: [], argumentBytes: 2, time: time))
    }
    func attempt(_ call: String, _ number: Int, _ outcome: OutcomeClass, at time: UInt64) -> Step {
      .attempt(
        AttemptStep(
          call: call, tool: "a", plugin: "p", attempt: number, outcome: outcome, code: "", started: time, ended: time,
          detail: "", againAfterMS: outcome == .ok ? nil : 1))
    }
    let calls = ["c1", "c2", "c3"].map {
      ReplyStep.Call(call: $0, providerID: $0, tool: "a", arguments: Array(#"{"n":"\($0)"}"#.utf8))
    }
    let reply = ReplyStep(
      round: 1, text: "", reasoning: "", refusal: "", calls: calls, finishReason: "", usage: TokenUsage(), cost: nil,
      time: 2)
    let end = ReplyStep(
      round: 2, text: "end", reasoning: "", refusal: "", calls: [], finishReason: "", usage: TokenUsage(), cost: nil,
      time: 2)
    for prompt in ["", "and?"] {
      let resumed = RunStartedStep(
        run: "run_2", session: "s", model: "m", prompt: prompt, tools: [], resumes: "run_1", time: 50)
      let steps: [Step] = [
        .runStarted(RunStartedStep(run: "run_1", session: "s", model: "m", prompt: "go", tools: [], time: 0)),
        .request(RequestStep(round: 1, toolChoice: "auto", time: 1)), .reply(reply), intent("c1", at: 3),
        attempt("c1", 0, .retryable, at: 4), intent("c2", at: 5), .runStarted(resumed),
        answer("c1", "NOT_RETRIED", attempts: 1, at: 51), intent("c2", at: 52), attempt("c2", 0, .ok, at: 53),
        answer("c2", "", attempts: 1, at: 53), answer("c3", "FORBIDDEN", attempts: 0, at: 54),
        .request(RequestStep(round: 2, toolChoice: "auto", time: 60)), .reply(end),
      ]
      let recording = try Recording(cassette: Recording(steps).cassette(), named: "file")
      // The gate refused the third anew; it is not for the recording to do so.
      #expect(recording.calls.map { $0.arguments } == calls.prefix(2).map { $0.arguments })
      #expect(recording.calls.map(\.attempts.count) == [0, 1] && recording.calls[0].plugin == "p")
      #expect(recording.prompts.count == (prompt.isEmpty ? 1 : 2))
      let said = recording.prompts.last?.turns.last?.said ?? []
      #expect(said.count == (prompt.isEmpty ? 3 : 4))
      #expect(prompt.isEmpty || said.last == .user(prompt))
    }
  }

  @Test(
    "values that no recording has are refused, with their line and name",
    arguments: [
      (#""ending":"tool_calls""#, #""ending":"blah""#, #"line 3: "ending" is "blah""#),
      (#""input_tokens":10"#, #""input_tokens":-1"#, #""input_tokens" is -1"#),
      (#""output_tokens":5"#, #""output_tokens":12345678901234567890"#, #""output_tokens" is 12345678901234567890"#),
      (#""cached_tokens":2"#, #""cached_tokens":1.5"#, #""cached_tokens" is 1.5"#),
      (#""text":"Let me see""#, #""text":7"#, #""text" is 7"#),
      (#""followed":true"#, #""followed":"yes""#, #""followed" is "yes""#),
      (#""class":"retryable""#, #""class":"odd""#, #""class" is "odd""#),
      (#""shape":"json""#, #""shape":"round""#, #""shape" is "round""#),
      (#""tool_calls":[{"#, #""tool_calls":[1,{"#, #""tool_calls" is 1"#),
      (#"{"cassette":1"#, #"{"cassette":"1""#, #""cassette" is "1""#),
    ])
  func nonsense(good: String, bad: String, words: String) {
    let text = String(decoding: Recording(Sample.steps()).cassette(), as: UTF8.self)
    #expect(text.contains(good))
    let file = Array(text.replacing(good, with: bad).utf8)
    let failure = #expect(throws: CassetteError.self) { try Recording(cassette: file, named: "file") }
    #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "")")
  }

  @Test("text that was no JSON comes back as it was")
  func noJSON() throws {
    var recording = Recording(Sample.steps())
    recording.calls[0].arguments = Array(#"{"n": oops"#.utf8)
    let read = try Recording(cassette: recording.cassette(), named: "file")
    #expect(read.calls[0].arguments == recording.calls[0].arguments)
  }

  @Test(
    "a file that is no cassette is refused, with its line",
    arguments: [
      ("", "has no prompt"), ("{}", "first line"), ("{\"cassette\":2}", "first line"),
      ("{\"cassette\":1,\"session\":\"s\"}\nx", "line 2 is not JSON"),
      ("{\"cassette\":1,\"session\":\"s\"}\n{\"request\":{}}", "line 2"),
      ("{\"cassette\":1,\"session\":\"s\"}\n{\"prompt\":{\"tools\":[]}}\n{\"call\":{}}", "line 3"),
      (
        "{\"cassette\":1,\"session\":\"s\"}\n{\"prompt\":{\"tools\":[]}}\n{\"request\":{\"said\":[{\"x\":1}]},\"reply\":{}}",
        "line 3"
      ),
    ])
  func refused(text: String, words: String) {
    let failure = #expect(throws: CassetteError.self) { try Recording(cassette: Array(text.utf8), named: "file") }
    #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "")")
  }

  @Test("arguments that mean the same are the same")
  func canonical() {
    func text(_ json: String) -> String {
      let bytes = Array(json.utf8)
      return String(decoding: CanonicalJSON.text(of: bytes.span), as: UTF8.self)
    }
    #expect(text(#"{ "b": [1, {"z":1,"a":2}], "a": "\u0041" }"#) == #"{"a":"A","b":[1,{"a":2,"z":1}]}"#)
    #expect(text("1.0") == "1.0" && text("nonsense {") == "nonsense {")
  }
}
