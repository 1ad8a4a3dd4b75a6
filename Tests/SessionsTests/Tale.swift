import EventLoop
import Journal
import Runners
import TestSupport

@testable import Sessions

/// A home with a journal, and steps for it.
@IO
final class Tale {
  let folder: TemporaryFolder
  let place: JournalPlace

  init() throws {
    folder = try TemporaryFolder()
    place = JournalPlace(home: folder.path)
  }

  /// Writes steps as one process would, and closes the file.
  func write(_ steps: [Step], detail: JournalDetail = .full, redaction: Redaction? = nil) async throws -> [String] {
    let file = try JournalFile(place, detail: detail, redaction: redaction)
    var troubles: [String] = []
    file.start { troubles.append($0) }
    let journal = file.journal()
    for step in steps { await journal.keep(step) }
    await file.close()
    return troubles
  }

  func store() throws -> SessionStore {
    guard let store = try SessionStore.open(place) else { throw Absent() }
    return store
  }

  struct Absent: Error {}

  static let run = "run_00112233445566778899"

  static func call(_ number: Int, run: String = Tale.run) -> String { "call_\(run.dropFirst(4))_\(number)" }

  /// A run with two turns: two calls, one of them tried twice, and an answer.
  static func steps(
    run: String = Tale.run, session: String = "", prompt: String = "What is up?", result: String = #"{"up":1}"#,
    isFinished: Bool = true
  ) -> [Step] {
    let (one, two) = (call(1, run: run), call(2, run: run))
    var steps: [Step] = [
      .runStarted(
        RunStartedStep(
          run: run, session: session, model: "m:x", prompt: prompt, tools: ["a", "b"], definitionTokens: 7,
          background: RunBackground(
            settings: Array(#"{"model":"m:x"}"#.utf8), system: "Be brief.", tools: Array(#"["a","b"]"#.utf8)),
          time: 1000)),
      .request(RequestStep(round: 1, toolChoice: "auto", time: 2000)),
      .reply(
        ReplyStep(
          round: 1, text: "Let me see", reasoning: "hm", refusal: "",
          calls: [
            ReplyStep.Call(call: one, providerID: "p1", tool: "a", arguments: Array(#"{"n":1}"#.utf8)),
            ReplyStep.Call(call: two, providerID: "p2", tool: "b", arguments: Array(#"{"n":2}"#.utf8)),
          ], finishReason: "tool_calls", usage: TokenUsage(input: 10, output: 5, cached: 2), cost: 0.25,
          ending: .toolCalls, echo: Array("echo".utf8), time: 5000)),
      .intent(
        IntentStep(
          call: one, tool: "a", plugin: "p", arguments: Array(#"{"n":1}"#.utf8), argumentBytes: 7, isRepeatable: true,
          time: 6000)),
      .intent(
        IntentStep(
          call: two, tool: "b", plugin: "p", arguments: Array(#"{"n":3}"#.utf8), argumentBytes: 7, isRepeatable: false,
          time: 6500)),
      .attempt(
        AttemptStep(
          call: one, tool: "a", plugin: "p", attempt: 0, outcome: .retryable, code: "BUSY", started: 6000, ended: 7000,
          detail: "the cause", againAfterMS: 3)),
      .attempt(
        AttemptStep(
          call: two, tool: "b", plugin: "p", attempt: 0, outcome: .ok, code: "", started: 6500, ended: 7500,
          bodyBytes: 8,
          detail: "", againAfterMS: nil)),
      .result(
        ResultStep(
          call: two, tool: "b", plugin: "p", outcome: .ok, code: "", attempts: 1, started: 6500, ended: 7600,
          body: Array(result.utf8), bodyBytes: result.utf8.count, shape: .json)),
      .attempt(
        AttemptStep(
          call: one, tool: "a", plugin: "p", attempt: 1, outcome: .permanent, code: "NO", started: 8000, ended: 9000,
          detail: "no", againAfterMS: nil)),
      .result(
        ResultStep(
          call: one, tool: "a", plugin: "p", outcome: .permanent, code: "NO", attempts: 2, started: 6000, ended: 9100,
          body: Array(#"{"error":"no"}"#.utf8), bodyBytes: 14, shape: .failure)),
      .shown(
        ShownStep(
          call: two, isError: false, text: Array("cut".utf8),
          images: [ShownStep.Image(mediaType: "image/png", bytes: [0, 255, 7, 1])])),
      .request(RequestStep(round: 2, toolChoice: "none", said: "Say it better.", time: 10_000)),
      .modelError(
        ModelErrorStep(
          round: 2, kind: "server", retryable: true, status: 500, message: "oops", requestID: "r9", againAfterMS: 4,
          time: 11_000)),
      .reply(
        ReplyStep(
          round: 2, text: "All is up.", reasoning: "", refusal: "", calls: [], finishReason: "stop",
          usage: TokenUsage(input: 20, output: 7), cost: nil, ending: .complete, time: 12_000)),
    ]
    if isFinished {
      steps.append(
        .runFinished(
          RunFinishedStep(status: "completed", reason: "", text: "All is up.", rounds: 2, heard: "", time: 13_000)))
    }
    return steps
  }
}

extension Journal {
  /// Records a step and waits until the journal has it.
  func keep(_ step: Step, durable: Bool = false) async {
    await withCheckedContinuation { continuation in
      record(step, durable: durable, then: OneWaiter { _ in continuation.resume() })
    }
  }
}

@IO
final class OneWaiter: JournalWaiter {
  private let body: (JournalFailure?) -> Void
  init(_ body: @escaping (JournalFailure?) -> Void) { self.body = body }
  func recorded(_ failure: JournalFailure?) { body(failure) }
}
