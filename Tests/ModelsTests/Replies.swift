// Answers of servers, written for tests.

/// A stream of events from the data of each.
func stream(_ data: [String], done: Bool = true) -> String {
  data.map { "data: \($0)\n\n" }.joined() + (done ? "data: [DONE]\n\n" : "")
}

enum Chat {
  static func delta(_ delta: String, finish: String? = nil) -> String {
    let reason = finish.map { "\"\($0)\"" } ?? "null"
    return
      #"{"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":\#(delta),"finish_reason":\#(reason)}]}"#
  }

  static func text(_ text: String) -> ScriptedAnswer {
    ScriptedAnswer(stream([delta(#"{"content":"\#(text)"}"#), delta("{}", finish: "stop")]))
  }

  /// A reply that calls tools, each `(id, name, arguments)` with the arguments escaped for a JSON string.
  static func calls(_ calls: [(String, String, String)], reason: String = "tool_calls") -> ScriptedAnswer {
    let deltas = calls.enumerated().map { index, call in
      delta(
        #"{"tool_calls":[{"index":\#(index),"id":"\#(call.0)","type":"function","function":{"name":"\#(call.1)","arguments":"\#(call.2)"}}]}"#
      )
    }
    return ScriptedAnswer(stream(deltas + [delta("{}", finish: reason)]))
  }
}

enum Claude {
  static func message(_ blocks: [String], reason: String = "end_turn") -> ScriptedAnswer {
    ScriptedAnswer(
      #"{"id":"msg_1","type":"message","role":"assistant","content":[\#(blocks.joined(separator: ","))],"stop_reason":"\#(reason)","usage":{"input_tokens":10,"cache_read_input_tokens":4,"cache_creation_input_tokens":2,"output_tokens":5}}"#
    )
  }
}

enum OpenAIResponse {
  static func items(_ items: [String], status: String = "completed", more: String = "") -> ScriptedAnswer {
    ScriptedAnswer(
      #"{"id":"resp_1","object":"response","status":"\#(status)"\#(more),"output":[\#(items.joined(separator: ","))],"usage":{"input_tokens":10,"input_tokens_details":{"cached_tokens":4},"output_tokens":5,"output_tokens_details":{"reasoning_tokens":3}}}"#
    )
  }
}
