// A script as values: what is replied, and what must be asked for it.

import JSON
import JSONSchema

struct Script: Sendable {
  var replies: [Reply]

  struct Reply: Sendable {
    var expected: Expectation
    var reply: ModelReply
    /// The text as it streams.
    var pieces: [String]
    var delayMS: Int
    var pieceDelayMS: Int
    /// Instead of the reply.
    var error: ModelError?
  }

  /// Reads and checks a script. The error says where in the file something is wrong.
  init(_ file: [UInt8], named name: String) throws(ModelError) {
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(file)
    } catch {
      throw ModelError(.malformed, "\(name) is not JSON: \(error)")
    }
    let failures = Self.schema.failures(in: document)
    guard failures.isEmpty else {
      let sentences = failures.map(\.sentence).joined(separator: "; ")
      throw ModelError(.malformed, "\(name) is not a script: \(sentences). See docs/script.md")
    }
    replies = []
    for (place, value) in (PlainValue(document, 0)["replies"]?.items ?? []).enumerated() {
      replies.append(try Reply(value, "\(name), /replies/\(place)", number: place))
    }
  }

  /// A schema of ours that does not compile is a mistake of ours.
  private static let schema: Schema = {
    do throws(SchemaError) {
      return try Schema(Array(ScriptSchema.text.utf8))
    } catch {
      preconditionFailure("the schema of scripts does not compile: \(error)")
    }
  }()
}

extension Script.Reply {
  fileprivate init(_ value: PlainValue, _ place: String, number: Int) throws(ModelError) {
    expected = Expectation(value["expect"])
    delayMS = value["delay_ms"]?.integer ?? 0
    pieceDelayMS = value["piece_delay_ms"]?.integer ?? 0
    let said = value["pieces"]?.items?.compactMap(\.string)
    let whole = value["text"]?.string
    if let said, let whole, said.joined() != whole {
      throw ModelError(.malformed, "\(place): the pieces are not the text; leave one of them out, or make them equal")
    }
    pieces = said ?? whole.map { $0.isEmpty ? [] : [$0] } ?? []
    var reply = ModelReply()
    reply.text = pieces.joined()
    reply.reasoning = value["reasoning"]?.string ?? ""
    reply.refusal = value["refusal"]?.string ?? ""
    for (index, call) in (value["tool_calls"]?.items ?? []).enumerated() {
      let arguments = call["arguments"] ?? .object([])
      reply.toolCalls.append(
        ToolCall(
          id: call["id"]?.string ?? "script_\(number + 1)_\(index + 1)", name: call["name"]?.string ?? "",
          arguments: arguments.string.map { Array($0.utf8) } ?? arguments.json))
    }
    if value["error"] != nil, !reply.toolCalls.isEmpty || !reply.text.isEmpty {
      throw ModelError(.malformed, "\(place): a reply is an error, or has text and tool calls, not both")
    }
    reply.finishReason =
      value["finish_reason"]?.string
      ?? (!reply.refusal.isEmpty ? "refusal" : reply.toolCalls.isEmpty ? "stop" : "tool_calls")
    reply.end = Self.end(reply)
    // Half a reply calls nothing, as with every provider.
    if reply.end == .truncated { reply.toolCalls = [] }
    reply.usage = Self.usage(value["usage"])
    self.reply = reply
    error = value["error"].map(Self.error)
  }

  /// What the provider's word means, for the words of all protocols.
  private static func end(_ reply: ModelReply) -> ModelReply.End {
    switch reply.finishReason {
    case "length", "max_tokens", "max_output_tokens", "model_context_window_exceeded": .truncated
    case "content_filter", "refusal": .refused
    case "pause_turn": .paused
    default: reply.toolCalls.isEmpty ? .complete : .toolCalls
    }
  }

  private static func usage(_ value: PlainValue?) -> Usage {
    var usage = Usage()
    usage.inputTokens = value?["input_tokens"]?.integer
    usage.outputTokens = value?["output_tokens"]?.integer
    usage.cachedTokens = value?["cached_tokens"]?.integer
    usage.cacheWriteTokens = value?["cache_write_tokens"]?.integer
    usage.reasoningTokens = value?["reasoning_tokens"]?.integer
    usage.costUSD = value?["cost_usd"]?.double
    return usage
  }

  private static func error(_ value: PlainValue) -> ModelError {
    let kind = value["kind"]?.string.flatMap { ModelError.Kind(rawValue: $0) } ?? .server
    return ModelError(
      kind, value["message"]?.string ?? "the script says that this request fails (\(kind.rawValue))",
      isRetryable: value["retryable"]?.bool ?? false, status: value["status"]?.integer,
      requestID: value["request_id"]?.string, retryAfterMS: value["retry_after_ms"]?.integer)
  }
}

extension PlainValue {
  /// A whole number, however it was written.
  var integer: Int? { digits.flatMap { Int($0) ?? Double($0).flatMap { Int(exactly: $0) } } }
}
