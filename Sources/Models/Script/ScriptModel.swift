// The model that reads its replies from a file: for demonstrations, and for tests of everything around a model.

public import EventLoop

/// Replies in order from a script; docs/script.md describes it.
public enum ScriptModel {
  /// The JSON Schema of scripts.
  public static var schema: String { ScriptSchema.text }

  /// `name` is what messages call the file. `timers` serves the delays that a script asks for.
  @IO
  public static func session(
    _ file: [UInt8], named name: String = "script", options: SessionOptions,
    timers: any Timers = EventLoop.shared
  ) throws(ModelError) -> any ModelSession {
    ScriptSession(try Script(file, named: name), name, options, timers)
  }
}

@IO
final class ScriptSession: ModelSession {
  let model: String
  private let script: Script
  private let name: String
  private let options: SessionOptions
  private let timers: any Timers
  private var next = 0
  /// Replies that the session had before.
  private var heard = 0
  private var user: String?
  private var results: [ScriptRequest.Result] = []

  init(_ script: Script, _ name: String, _ options: SessionOptions, _ timers: any Timers) {
    self.script = script
    self.name = name
    self.options = options
    self.timers = timers
    model = "script:\(name)"
  }

  func add(user text: String) { user = text }

  /// A script says itself what comes next.
  func add(heard text: String) {}

  /// It goes on where it was.
  func add(recorded reply: ModelReply, of model: String, echo: [UInt8], choice: ToolChoice) {
    next = min(next + 1, script.replies.count)
    heard += 1
    results = []
  }

  func add(answerTo call: ToolCall, _ answer: borrowing ToolAnswer) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(answer.text.count)
    for index in answer.text.indices { bytes.append(answer.text[index]) }
    results.append(
      ScriptRequest.Result(
        id: call.id, name: call.name, text: String(decoding: bytes, as: UTF8.self), isError: answer.isError))
  }

  func reply(_ choice: ToolChoice, observer: any ReplyObserver) async throws(ModelError) -> ModelReply {
    guard !Task.isCancelled else { throw Self.cancelled }
    let request = ScriptRequest(
      system: options.system, user: user, tools: options.tools.map(\.name), choice: choice, results: results)
    guard next < script.replies.count else {
      throw ModelError(
        .mismatch,
        "\(name) has no reply left: \(summary(request)); it has \(script.replies.count) in all"
          + (heard > 0 ? ", and goes on after the \(heard) that the session had before" : ""))
    }
    let entry = script.replies[next]
    let mismatches = entry.expected.mismatches(request)
    guard mismatches.isEmpty else {
      throw ModelError(.mismatch, "\(name), /replies/\(next)/expect: \(mismatches.joined(separator: "; "))")
    }
    next += 1
    try await wait(entry.delayMS)
    if let error = entry.error { throw error }
    // A reply that was taken has seen these answers; one that failed is asked for again with the same.
    results = []
    try await show(entry, observer)
    return entry.reply
  }

  /// Hands the observer what a provider would stream, in its order.
  private func show(_ entry: Script.Reply, _ observer: any ReplyObserver) async throws(ModelError) {
    if !entry.reply.reasoning.isEmpty {
      let bytes = Array(entry.reply.reasoning.utf8)
      observer.reasoning(bytes.span)
    }
    let pieces = options.streams ? entry.pieces : [entry.reply.text].filter { !$0.isEmpty }
    for (place, piece) in pieces.enumerated() {
      if place > 0 { try await wait(entry.pieceDelayMS) }
      let bytes = Array(piece.utf8)
      observer.text(bytes.span)
    }
    for call in entry.reply.toolCalls { observer.toolCall(call.name) }
  }

  private func wait(_ milliseconds: Int) async throws(ModelError) {
    guard milliseconds > 0 else { return }
    do throws(CancellationError) {
      try await timers.sleep(UInt64(milliseconds) * 1_000_000)
    } catch {
      throw Self.cancelled
    }
  }

  private func summary(_ request: ScriptRequest) -> String {
    let results = request.results.map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
    return results.isEmpty
      ? "the request has the user's text “\(request.user ?? "")”" : "the request has the results of \(results)"
  }

  private static let cancelled = ModelError(.cancelled, "the request was cancelled")
}
