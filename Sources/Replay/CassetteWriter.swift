// A recording as a file that can be kept beside the source of an agent: lines of JSON. docs/testing-agents.md
// describes it.

internal import JSON
internal import Journal
internal import Runners

extension Recording {
  /// The lines, each with its end.
  public func cassette() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes += Self.line { writer in
      writer.member("cassette", Self.cassetteVersion)
      writer.member("session", session)
      writer.member("model", model)
    }
    for prompt in prompts {
      bytes += Self.line { $0.prompt(prompt) }
      for turn in prompt.turns { bytes += Self.line { $0.turn(turn) } }
    }
    for call in calls { bytes += Self.line { $0.call(call) } }
    return bytes
  }

  static var cassetteVersion: Int { 1 }

  private static func line(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    members(&writer)
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  fileprivate mutating func member(_ name: String, _ number: Int) {
    key(name)
    int64(Int64(number))
  }

  /// JSON as the value that it is. What is none, has line breaks or looks like this itself is written as a string in an
  /// object of its own: a model got it to the byte.
  private mutating func value(_ name: String, _ json: [UInt8]) {
    key(name)
    let isPlain = !json.contains { $0 == 0x0A || $0 == 0x0D } && !json.starts(with: #"{"exactly""#.utf8)
    if isPlain, json.span.isJSON { return raw(json.span) }
    beginObject()
    key("exactly")
    string(String(decoding: json, as: UTF8.self))
    endObject()
  }

  fileprivate mutating func prompt(_ prompt: Recording.Prompt) {
    key("prompt")
    beginObject()
    member("run", prompt.run)
    member("system", prompt.system)
    value("tools", prompt.tools.isEmpty ? Array("[]".utf8) : prompt.tools)
    endObject()
  }

  fileprivate mutating func turn(_ turn: Recording.Turn) {
    key("request")
    beginObject()
    member("tool_choice", turn.choice)
    key("said")
    beginArray()
    for said in turn.said {
      beginObject()
      switch said {
      case .user(let text): member("user", text)
      case .heard(let text): member("heard", text)
      case .answer(let tool, let isError, let text):
        member("answer_of", tool)
        if isError {
          key("is_error")
          bool(true)
        }
        member("text", String(decoding: text, as: UTF8.self))
      }
      endObject()
    }
    endArray()
    endObject()
    switch turn.outcome {
    case .reply(let reply): self.reply(reply)
    case .error(let error): self.error(error)
    }
  }

  private mutating func reply(_ reply: ReplyStep) {
    key("reply")
    beginObject()
    for (name, text) in [("text", reply.text), ("reasoning", reply.reasoning), ("refusal", reply.refusal)]
    where !text.isEmpty { member(name, text) }
    if !reply.calls.isEmpty {
      key("tool_calls")
      beginArray()
      for call in reply.calls {
        beginObject()
        member("id", call.providerID)
        member("name", call.tool)
        member("arguments", String(decoding: call.arguments, as: UTF8.self))
        endObject()
      }
      endArray()
    }
    member("finish_reason", reply.finishReason)
    member("ending", reply.ending.word)
    for (name, count) in [
      ("input_tokens", reply.usage.input), ("output_tokens", reply.usage.output), ("cached_tokens", reply.usage.cached),
    ] { if let count { member(name, count) } }
    endObject()
  }

  private mutating func error(_ error: ModelErrorStep) {
    key("error")
    beginObject()
    member("kind", error.kind)
    member("message", error.message)
    key("retryable")
    bool(error.retryable)
    if let status = error.status { member("status", status) }
    endObject()
  }

  fileprivate mutating func call(_ call: Recording.Call) {
    key("call")
    beginObject()
    if call.prompt > 0 {
      key("prompt")
      int64(Int64(call.prompt + 1))
    }
    member("tool", call.tool)
    member("plugin", call.plugin)
    value("arguments", call.arguments)
    key("attempts")
    beginArray()
    for attempt in call.attempts {
      beginObject()
      member("class", attempt.outcome.rawValue)
      if !attempt.code.isEmpty { member("code", attempt.code) }
      if attempt.isFollowed {
        key("followed")
        bool(true)
      }
      endObject()
    }
    endArray()
    member("class", call.outcome.rawValue)
    member("shape", call.shape.word)
    value("body", call.body)
    endObject()
  }
}

extension Span<UInt8> {
  var isJSON: Bool {
    var document = JSONDocument()
    return (try? document.parse(self)) != nil
  }
}

extension ReplyStep.Ending {
  static let words: [(ReplyStep.Ending, String)] = [
    (.complete, "complete"), (.toolCalls, "tool_calls"), (.truncated, "truncated"), (.refused, "refused"),
    (.paused, "paused"),
  ]
  var word: String { Self.words.first { $0.0 == self }?.1 ?? "complete" }
}

extension ResultStep.Shape {
  static let words: [(ResultStep.Shape, String)] = [
    (.json, "json"), (.text, "text"), (.parts, "parts"), (.failure, "failure"),
  ]
  var word: String { Self.words.first { $0.0 == self }?.1 ?? "json" }
}
