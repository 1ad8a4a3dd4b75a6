// Every recorded answer assembles to what it says, in whatever pieces it comes.

import EventLoop
import HTTP
import JSON
import TestSupport
import Testing

@testable import Models

@Suite("recorded answers of real servers")
struct RecordingTests {
  /// Larger bodies are not also fed byte by byte: the seeds cut them finely enough.
  static let byteByByteMax = 6_000

  @Test(
    "the recordings are there",
    .enabled(if: Conformance.folder("providers") != nil, Comment(rawValue: Conformance.absent)))
  func recordingsAreThere() { #expect(Recording.all.count >= 270) }

  @Test("a recording assembles to what it says, whole and in pieces", arguments: Recording.all)
  func recording(_ recording: Recording) async throws {
    var cuttings: [(String, [Int])] = [
      ("whole", []), ("inside characters", Cuts.insideCharacters(recording.body)),
      ("after backslashes", Cuts.after(UInt8(ascii: "\\"), recording.body)),
    ]
    if recording.body.count <= Self.byteByByteMax { cuttings.append(("byte by byte", Cuts.everyByte(recording.body))) }
    for seed in 1...3 as ClosedRange<UInt64> {
      cuttings.append(("seed \(seed)", Cuts.random(recording.body, seed: seed)))
    }
    var before: Result<ModelReply, ModelError>?
    for (name, cuts) in cuttings {
      let (result, heard) = try await Self.result(recording, cuts)
      Self.judge(recording, result, heard, "\(name)")
      if let before { #expect(result == before, "\(name) differs from whole") }
      before = result
    }
  }

  @IO
  static func result(
    _ recording: Recording, _ cuts: [Int]
  ) async throws -> (Result<ModelReply, ModelError>, heard: String) {
    let answer = ScriptedAnswer(
      recording.status, headers: recording.headers.map { ($0.key.lowercased(), $0.value) },
      pieces: Cuts.pieces(recording.body, cuts))
    let stage = try Stage(
      recording.spec, [answer], options: SessionOptions(streams: recording.isStream), retries: 0)
    stage.session.add(user: "hello")
    return (await stage.result(), stage.listener.textString)
  }

  static func judge(
    _ recording: Recording, _ result: Result<ModelReply, ModelError>, _ heard: String, _ name: Comment
  ) {
    switch result {
    case .failure(let error):
      #expect(!error.message.isEmpty)
      if recording.hasError {
        if let message = recording.errorMessage { #expect(error.message.contains(message.prefix(300)), name) }
        if let isRetryable = recording.isRetryable { #expect(error.isRetryable == isRetryable, name) }
        if recording.status >= 400 { #expect(error.status == recording.status, name) }
        return
      }
      if recording.judge == "lenient" { return }
      // An answer that holds nothing and says nothing is no reply.
      let isNothing =
        recording.text == "" && recording.calls.isEmpty && recording.finishReason == nil && recording.inputTokens == nil
      #expect(isNothing && error.kind == .malformed, "\(name): \(error)")
    case .success(let reply):
      #expect(!recording.hasError, name)
      #expect(reply.text == recording.text ?? "", name)
      // Where a server's last event corrects its pieces, what was shown was shown.
      if recording.judge == "exact" { #expect(heard == reply.text, name) }
      #expect(reply.finishReason == recording.finishReason ?? "", name)
      #expect(reply.usage.inputTokens == recording.inputTokens, name)
      #expect(reply.usage.outputTokens == recording.outputTokens, name)
      let calls = reply.toolCalls + reply.cutCalls
      #expect(calls.map(\.name) == recording.calls.map(\.name), name)
      #expect(
        calls.map { String(decoding: $0.arguments, as: UTF8.self) } == recording.calls.map(\.arguments), name)
      for (call, expected) in zip(calls, recording.calls) {
        // One that came without an id was given one.
        #expect(expected.id.isEmpty ? !call.id.isEmpty : call.id == expected.id, name)
      }
      #expect(Set(calls.map(\.id)).count == calls.count, name)
      if reply.end == .truncated { #expect(reply.toolCalls.isEmpty, name) }
      #expect((reply.end == .toolCalls) == !reply.toolCalls.isEmpty, name)
    }
  }

  @Test(
    "what a recorded reply adds to the conversation is valid JSON and gets every call answered",
    arguments: Recording.all)
  func echo(_ recording: Recording) async throws {
    try await Self.echo(recording)
  }

  @IO
  static func echo(_ recording: Recording) async throws {
    let answer = ScriptedAnswer(recording.status, pieces: [recording.body])
    let stage = try Stage(
      recording.spec, [answer], options: SessionOptions(streams: recording.isStream), retries: 0)
    stage.session.add(user: "hello")
    guard case .success(let reply) = await stage.result() else { return }
    for call in reply.toolCalls.reversed() { stage.answer(call, "done \(call.name)") }
    stage.session.add(user: "go on")
    _ = await stage.result()
    let body = try #require(stage.transport.requests.last?.body)
    var document = JSONDocument()
    try document.parse(body)
    // The answers stand in the order of the calls.
    let text = String(decoding: body, as: UTF8.self)
    var places: [Int] = []
    for call in reply.toolCalls {
      let key =
        recording.api == "openai-chat"
        ? "tool_call_id" : recording.api == "openai-responses" ? "function_call_output\",\"call_id" : "tool_use_id"
      let found = text.ranges(of: "\"\(key)\":\"\(call.id)\"")
      #expect(found.count == 1)
      if let first = found.first { places.append(text.utf8.distance(from: text.startIndex, to: first.lowerBound)) }
    }
    #expect(places == places.sorted())
    if reply.end == .truncated {
      #expect(!text.contains("tool_calls") && !text.contains("tool_use") && !text.contains("function_call"))
    }
  }
}
