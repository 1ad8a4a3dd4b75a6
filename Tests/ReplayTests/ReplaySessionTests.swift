import EventLoop
import Journal
import Models
import Testing

@testable import Replay

@Suite("Replay of a model")
@IO
struct ReplaySessionTests {
  private final class Listener: ReplyObserver {
    var heard = ""
    var calls: [String] = []
    func text(_ piece: Span<UInt8>) { heard += String(decoding: copy(piece), as: UTF8.self) }
    func toolCall(_ name: String) { calls.append(name) }
  }

  private let report = DriftReport()
  private let listener = Listener()

  private func session(
    _ steps: [Step] = Sample.steps(), system: String? = "Be brief.", tools: [UInt8] = Sample.tools,
    strict: Bool = false
  ) -> ReplaySession {
    ReplaySession(
      Recording(steps), named: "s", options: SessionOptions(system: system), tools: tools, strict: strict,
      report: report)
  }

  private func answer(_ session: ReplaySession, _ reply: ModelReply, _ text: String, isError: Bool = false) {
    let bytes = Array(text.utf8)
    for call in reply.toolCalls {
      session.add(answerTo: call, ToolAnswer(isError: isError, text: bytes.span))
    }
  }

  @Test("what is asked again is answered again, and nothing drifts")
  func same() async throws {
    let session = session()
    session.add(user: "What is up?")
    let first = try await session.reply(.auto, observer: listener)
    #expect(first.text == "Let me see" && first.end == .toolCalls && first.toolCalls.first?.id == "p1")
    #expect(first.usage.inputTokens == 10 && first.usage.costUSD == 0)
    answer(session, first, #"{"up": 1.50}"#)
    let second = try await session.reply(.auto, observer: listener)
    #expect(second.text == "All is up." && second.end == .complete)
    #expect(listener.heard == "Let me seeAll is up." && listener.calls == ["a"])
    session.reportRest()
    #expect(report.drifts.isEmpty, "\(report.drifts)")
  }

  @Test("each thing that differs is named once, and where")
  func drift() async throws {
    let tools =
      #"[{"name":"a","description":"Does a.","parameters":{"type":"array"},"plugin":"p","version":"1.0.1"},{"name":"b"}]"#
    let session = session(system: "Be long.", tools: Array(tools.utf8))
    session.add(user: "What is down?")
    let first = try await session.reply(.required, observer: listener)
    answer(session, first, #"{"up": 2}"#)
    _ = try await session.reply(.auto, observer: listener)
    let text = report.drifts.joined(separator: "\n")
    for words in [
      "system: the text was “Be brief.” and is “Be long.”",
      "tools: b is new", "tools: the parameters of a was “{\"type\":\"object\"}” and is “{\"type\":\"array\"}”",
      "plugins: p was version 1.0.0 and is 1.0.1", "request 1: tool choice was auto and is required",
      "request 1: the prompt was “What is up?” and is “What is down?”",
      #"request 2: the answer of a was “{"up": 1.50}” and is “{"up": 2}”"#,
    ] { #expect(text.contains(words), "\(words)\n\(text)") }
    #expect(report.drifts.count == 7)
  }

  @Test("strict means to fail at the first of them")
  func strict() async throws {
    let session = session(strict: true)
    session.add(user: "What is down?")
    let failure = await #expect(throws: ModelError.self) { try await session.reply(.auto, observer: listener) }
    #expect(failure?.kind == .mismatch && failure?.message.contains("What is down?") == true)
  }

  @Test("a failure where there was a result, and answers that are missing, are told apart")
  func answers() async throws {
    let session = session()
    session.add(user: "What is up?")
    let first = try await session.reply(.auto, observer: listener)
    answer(session, first, #"{"error":"no"}"#, isError: true)
    _ = try await session.reply(.auto, observer: listener)
    #expect(report.drifts == ["request 2: a gave a result and now fails: “{\"error\":\"no\"}”"])
    let other = self.session()
    other.add(user: "What is up?")
    _ = try await other.reply(.auto, observer: listener)
    _ = try await other.reply(.auto, observer: listener)
    #expect(report.drifts.last?.contains("is missing") == true)
  }

  @Test("any prompt of a session may be replayed; another order later on is drift")
  func order() async throws {
    func run(_ number: Int) -> [Step] {
      [
        .runStarted(
          RunStartedStep(
            run: "run_\(number)", session: "s", model: "m:x", prompt: "prompt \(number)", tools: [], time: 0)),
        .request(RequestStep(round: 1, toolChoice: "auto", time: 1)),
        .reply(
          ReplyStep(
            round: 1, text: "answer \(number)", reasoning: "", refusal: "", calls: [], finishReason: "stop",
            usage: TokenUsage(), cost: nil, time: 2)),
        .runFinished(RunFinishedStep(status: "completed", reason: "", text: "", rounds: 1, time: 3)),
      ]
    }
    let session = session(run(1) + run(2) + run(3), system: nil, tools: [])
    session.add(user: "prompt 2")
    #expect(try await session.reply(.auto, observer: listener).text == "answer 2")
    #expect(report.drifts.isEmpty)
    session.add(user: "prompt 1")
    #expect(try await session.reply(.auto, observer: listener).text == "answer 1")
    #expect(report.drifts == ["order: prompt 1, request 1 comes where prompt 3, request 1 was recorded"])
  }

  @Test("one request too many fails, one too few is drift")
  func ends() async throws {
    let session = session()
    session.add(user: "What is up?")
    let first = try await session.reply(.auto, observer: listener)
    session.reportRest()
    #expect(report.drifts == ["1 of 2 recorded requests were not made: request 2"])
    answer(session, first, #"{"up": 1.50}"#)
    _ = try await session.reply(.auto, observer: listener)
    session.add(user: "more")
    let failure = await #expect(throws: ModelError.self) { try await session.reply(.auto, observer: listener) }
    #expect(failure?.kind == .mismatch)
  }

  @Test("a request that failed fails again, as it did")
  func errors() async throws {
    var steps = Array(Sample.steps().prefix(2))
    steps.append(
      .modelError(
        ModelErrorStep(
          round: 1, kind: "server", retryable: true, status: 500, message: "early", requestID: nil, againAfterMS: 5,
          time: 2)))
    steps.append(
      .modelError(
        ModelErrorStep(
          round: 1, kind: "authentication", retryable: false, status: 401, message: "no key", requestID: nil,
          againAfterMS: nil, time: 3)))
    let session = session(steps)
    session.add(user: "What is up?")
    let failure = await #expect(throws: ModelError.self) { try await session.reply(.auto, observer: listener) }
    #expect(failure?.kind == .authentication && failure?.status == 401 && failure?.message == "no key")
  }
}
