import EventLoop
import Models
import TestSupport

/// A model that plays a script and watches that the conversation is what providers demand.
@IO
final class ScriptedSession: ModelSession {
  enum Scene {
    case reply(ModelReply)
    /// A reply after so many nanoseconds.
    case late(UInt64, ModelReply)
    case error(ModelError)
    /// Pieces of text, and then an error.
    case breaks([[UInt8]], ModelError)
    /// A piece of text, and then nothing until it is cancelled.
    case stalls(String)
    /// Until it is cancelled.
    case hangs
  }

  let model = "test:script"
  private var script: [Scene]
  private let timers: any Timers
  /// When the script is at its end.
  private let ending: ModelReply
  /// What was added since the last request, as text, and what was sent.
  private(set) var said: [String] = []
  private(set) var heard: [String] = []
  private(set) var recorded: [ModelReply] = []
  private(set) var choices: [ToolChoice] = []
  private(set) var answers: [Answered] = []
  /// What no provider would accept.
  private(set) var violations: [String] = []
  private(set) var wasCancelled = 0
  /// It will never answer; a real one has time limits of its own.
  private(set) var isHanging = false
  /// Called when a request has arrived.
  var onRequest: () -> Void = {}
  private var owed: [ToolCall] = []

  struct Answered: Equatable {
    var id: String
    var tool: String
    var isError: Bool
    var text: String
    var images: [ToolAnswer.Image] = []
  }

  init(_ script: [Scene], timers: any Timers, ending: ModelReply = .text("done")) {
    self.script = script
    self.timers = timers
    self.ending = ending
  }

  func add(user text: String) {
    if !owed.isEmpty { violations.append("the user spoke while \(owed.count) calls had no answer") }
    said.append(text)
  }

  func add(heard text: String) { heard.append(text) }

  func add(recorded reply: ModelReply, of model: String, echo: [UInt8], choice: ToolChoice) {
    if !owed.isEmpty { violations.append("a reply while \(owed.count) calls had no answer") }
    owed = reply.toolCalls
    recorded.append(reply)
  }

  func add(answerTo call: ToolCall, _ answer: borrowing ToolAnswer) {
    if owed.first == call {
      owed.removeFirst()
    } else {
      violations.append("\(call.id) was not the next to be answered")
    }
    let text = answer.text
    let bytes = text.indices.map { text[$0] }
    answers.append(
      Answered(
        id: call.id, tool: call.name, isError: answer.isError, text: String(decoding: bytes, as: UTF8.self),
        images: answer.images))
  }

  /// Calls whose answers are still missing.
  var unanswered: Int { owed.count }

  func reply(_ choice: ToolChoice, observer: any ReplyObserver) async throws(ModelError) -> ModelReply {
    if !owed.isEmpty { violations.append("a request while \(owed.count) calls had no answer") }
    choices.append(choice)
    onRequest()
    if Task.isCancelled { throw cancelled() }
    switch script.isEmpty ? .reply(ending) : script.removeFirst() {
    case .reply(let reply): return take(reply, observer)
    case .error(let error): throw error
    case .breaks(let pieces, let error):
      for piece in pieces { observer.text(piece.span) }
      throw error
    case .stalls(let text):
      observer.text(text.utf8Span.span)
      isHanging = true
      try await wait(.max)
      return take(ending, observer)
    case .hangs:
      isHanging = true
      try await wait(.max)
      return take(ending, observer)
    case .late(let delay, let reply):
      try await wait(delay)
      return take(reply, observer)
    }
  }

  private func wait(_ nanoseconds: UInt64) async throws(ModelError) {
    do throws(CancellationError) {
      try await timers.sleep(nanoseconds)
    } catch {
      throw cancelled()
    }
  }

  private func cancelled() -> ModelError {
    wasCancelled += 1
    return ModelError(.cancelled, "cancelled")
  }

  private func take(_ reply: ModelReply, _ observer: any ReplyObserver) -> ModelReply {
    observer.text(reply.text.utf8Span.span)
    for call in reply.toolCalls { observer.toolCall(call.name) }
    owed = reply.toolCalls
    return reply
  }
}

extension ModelReply {
  static func text(_ text: String, end: End = .complete, input: Int? = nil, output: Int? = nil) -> ModelReply {
    var reply = ModelReply()
    reply.text = text
    reply.end = end
    reply.finishReason = "stop"
    reply.usage.inputTokens = input
    reply.usage.outputTokens = output
    return reply
  }

  /// Calls written as `tool {"arguments": …}`; their ids are `p0`, `p1`, ….
  static func calls(_ calls: String..., text: String = "", input: Int? = nil, output: Int? = nil) -> ModelReply {
    var reply = ModelReply.text(text, end: .toolCalls, input: input, output: output)
    reply.finishReason = "tool_calls"
    reply.toolCalls = calls.enumerated().map { index, call in
      let parts = call.split(separator: " ", maxSplits: 1)
      return ToolCall(
        id: "p\(index)", name: String(parts[0]), arguments: Array((parts.count > 1 ? parts[1] : "{}").utf8))
    }
    return reply
  }
}
