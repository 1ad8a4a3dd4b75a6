// What goes out: the conversation in each protocol, its order, and what is echoed.

import EventLoop
import JSON
import TestSupport
import Testing

@testable import Models

@Suite("the conversation as it is sent")
@IO
struct ConversationTests {
  static let tools = [
    ToolDefinition(
      name: "get_weather", description: "Gets the weather.",
      parameters: Array(
        #"{"type":"object","properties":{"city":{"type":"string"}},"required":["city"],"additionalProperties":false}"#
          .utf8)),
    ToolDefinition(name: "now", description: "Tells the time.", parameters: Array(#"{"type":"object"}"#.utf8)),
  ]

  @Test(
    "conversations that begin alike know nothing of each other",
    arguments: ["openai:m", "openai-responses:m", "anthropic:m"])
  func apart(spec: String) async throws {
    let transport = ScriptedTransport()
    var surroundings = ModelProviders.Surroundings(transport: transport, timers: ManualTimers()) { _ in "key" }
    surroundings.backoff.retriesMax = 0
    let tool = ToolDefinition(name: "look", description: "Looks.", parameters: Array(#"{"type":"object"}"#.utf8))
    let conversations = try ModelProviders().conversations(
      spec, options: SessionOptions(system: "be brief", tools: [tool]), in: surroundings)
    let sessions = [conversations.begin(), conversations.begin()]
    for (session, word) in zip(sessions, ["alpha", "gamma"]) {
      session.add(user: word)
      // Nobody answers; what was asked is what counts.
      _ = try? await session.reply(.auto, observer: Listener())
    }
    let bodies = transport.bodies
    #expect(bodies.count == 2)
    #expect(bodies[0].contains("be brief") && bodies[0].contains("look") && bodies[0].contains("alpha"))
    #expect(bodies[1] == bodies[0].replacing("alpha", with: "gamma"))
  }

  @Test("Chat Completions: the bytes of a whole round")
  func chat() async throws {
    let stage = try Stage(
      "openai:gpt-5",
      [Chat.calls([("a", "get_weather", #"{\"city\": \"Oslo\"}"#), ("b", "now", "")]), Chat.text("done")],
      options: SessionOptions(system: "Be \"kind\".", tools: Self.tools, parallelCalls: false, outputTokensMax: 100))
    stage.session.add(user: "Zürich?\n")
    let reply = try await stage.reply()
    stage.answer(reply.toolCalls[0], "sunny")
    stage.answer(reply.toolCalls[1], #"{"error":"x"}"#, isError: true)
    _ = try await stage.reply(.named("now"))
    let head =
      #"{"model":"gpt-5","tools":[{"type":"function","function":{"name":"get_weather","description":"Gets the weather.","#
      + #""parameters":{"type":"object","properties":{"city":{"type":"string"}},"required":["city"],"additionalProperties":false},"strict":true}},"#
      + #"{"type":"function","function":{"name":"now","description":"Tells the time.","parameters":{"properties":{},"type":"object"}}}],"#
      + #""parallel_tool_calls":false,"stream":true,"stream_options":{"include_usage":true},"messages":["#
      + #"{"role":"system","content":"Be \"kind\"."},{"role":"user","content":"Zürich?\n"}"#
    #expect(stage.transport.bodies[0] == head + #"],"max_completion_tokens":100}"#)
    #expect(
      stage.transport.bodies[1] == head
        + #",{"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"get_weather","arguments":"{\"city\": \"Oslo\"}"}},"#
        + #"{"id":"b","type":"function","function":{"name":"now","arguments":"{}"}}]},"#
        + #"{"role":"tool","tool_call_id":"a","content":"sunny"},{"role":"tool","tool_call_id":"b","content":"{\"error\":\"x\"}"}"#
        + #"],"max_completion_tokens":100,"tool_choice":{"type":"function","function":{"name":"now"}}}"#)
    #expect(stage.transport.requests[0].url == "https://api.openai.com/v1/chat/completions")
    #expect(
      stage.transport.requests[0].headers.map { "\($0.name): \($0.value)" } == [
        "content-type: application/json", "authorization: Bearer key-of-OPENAI_API_KEY",
      ])
  }

  @Test(
    "what was heard of a reply that broke off is part of the next request",
    arguments: [
      (
        "openai:m",
        #"{"role":"user","content":"one"},{"role":"assistant","content":"half a \"ß"},"#
          + #"{"role":"user","content":"two"}]"#
      ),
      (
        "openai-responses:m",
        #"{"role":"user","content":"one"},{"role":"assistant","content":"half a \"ß"},"#
          + #"{"role":"user","content":"two"}]"#
      ),
      (
        "anthropic:m",
        #"{"role":"user","content":[{"type":"text","text":"one"}]},"#
          + #"{"role":"assistant","content":[{"type":"text","text":"half a \"ß"}]},"#
          + #"{"role":"user","content":[{"type":"text","text":"two"}]}]"#
      ),
    ])
  func heard(spec: String, messages: String) async throws {
    let stage = try Stage(spec, retries: 0)
    stage.session.add(user: "one")
    stage.session.add(heard: "half a \"ß")
    stage.session.add(heard: " \n")
    stage.session.add(user: "two")
    _ = try? await stage.reply()
    #expect(stage.transport.bodies[0].contains(messages), "\(stage.transport.bodies[0])")
  }

  @Test("a call without a name goes back under one that providers take", arguments: ["openai:m", "anthropic:m"])
  func nameless(spec: String) async throws {
    let answer =
      spec == "openai:m"
      ? Chat.calls([("a", "", "{}")])
      : Claude.message([#"{"type":"tool_use","id":"a","name":"","input":{}}"#], reason: "tool_use")
    let stage = try Stage(spec, [answer], options: SessionOptions(streams: spec == "openai:m"), retries: 0)
    stage.session.add(user: "one")
    let reply = try await stage.reply()
    #expect(reply.toolCalls.map(\.name) == [""])
    stage.answer(reply.toolCalls[0], "no such tool", isError: true)
    _ = try? await stage.reply()
    #expect(stage.transport.bodies[1].contains(#""name":"unnamed""#))
  }

  @Test("Messages: the bytes of a whole round, thinking echoed as it came")
  func messages() async throws {
    let blocks = [
      #"{"type":"thinking","thinking":"hm\n","signature":"sig=="}"#, #"{"type":"redacted_thinking","data":"xyz"}"#,
      #"{"type":"text","text":"Let me see."}"#,
      #"{"type":"tool_use","id":"toolu_1","name":"get_weather","input":{"city": "Oslo"},"caller":{"type":"direct"}}"#,
      #"{"type":"tool_use","id":"toolu_2","name":"now","input":{}}"#,
    ]
    let stage = try Stage(
      "anthropic:claude",
      [Claude.message(blocks, reason: "tool_use"), Claude.message([#"{"type":"text","text":"ok"}"#])],
      options: SessionOptions(system: "Be kind.", tools: Self.tools, parallelCalls: false, streams: false))
    stage.session.add(user: "Hello")
    let reply = try await stage.reply(.required)
    #expect(reply.toolCalls.map { String(decoding: $0.arguments, as: UTF8.self) } == [#"{"city":"Oslo"}"#, "{}"])
    #expect(reply.usage.wholeInputTokens == 16 && reply.reasoning == "hm\n")
    // Out of order: sent in order.
    stage.answer(reply.toolCalls[1], "12:00", isError: true)
    stage.answer(reply.toolCalls[0], "sunny", images: [.init(mediaType: "image/png", bytes: [1, 2, 3, 4])])
    stage.session.add(user: "And?")
    _ = try await stage.reply()
    let head =
      #"{"model":"claude","max_tokens":16384,"system":"Be kind.","tools":[{"name":"get_weather","description":"Gets the weather.","#
      + #""input_schema":{"type":"object","properties":{"city":{"type":"string"}},"required":["city"],"additionalProperties":false}},"#
      + #"{"name":"now","description":"Tells the time.","input_schema":{"properties":{},"type":"object"}}],"messages":["#
      + #"{"role":"user","content":[{"type":"text","text":"Hello"}]}"#
    #expect(stage.transport.bodies[0] == head + #"],"tool_choice":{"type":"any","disable_parallel_tool_use":true}}"#)
    let body = stage.transport.bodies[1]
    #expect(
      body.hasPrefix(
        head + #",{"role":"assistant","content":[{"type":"thinking","thinking":"hm\n","signature":"sig=="}"#))
    #expect(body.contains(#"{"type":"redacted_thinking","data":"xyz"},{"type":"text","text":"Let me see."},"#))
    #expect(
      body.contains(
        #"{"type":"tool_use","caller":{"type":"direct"},"id":"toolu_1","name":"get_weather","input":{"city":"Oslo"}}"#)
    )
    #expect(
      body.hasSuffix(
        #"{"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","content":[{"type":"text","text":"sunny"},"#
          + #"{"type":"image","source":{"type":"base64","media_type":"image/png","data":"AQIDBA=="}}]},"#
          + #"{"type":"tool_result","tool_use_id":"toolu_2","content":"12:00","is_error":true},{"type":"text","text":"And?"}]}"#
          + #"],"tool_choice":{"type":"auto","disable_parallel_tool_use":true}}"#))
    #expect(
      stage.transport.requests[0].headers.map { "\($0.name): \($0.value)" } == [
        "content-type: application/json", "anthropic-version: 2023-06-01", "x-api-key: key-of-ANTHROPIC_API_KEY",
      ])
  }

  @Test("Responses: the bytes of a whole round, items echoed as they came")
  func responses() async throws {
    let reasoning = #"{"type":"reasoning","id":"rs_1","summary":[],"encrypted_content":"opaque"}"#
    let naked = #"{"type":"reasoning","id":"rs_2","summary":[{"type":"summary_text","text":"because"}]}"#
    let call =
      #"{"type":"function_call","id":"fc_1","call_id":"call_1","name":"get_weather","arguments":"{\"city\":\"Oslo\"}","status":"completed"}"#
    let broken =
      #"{"type":"function_call","id":"fc_2","call_id":"call_2","name":"now","arguments":"{\"a","status":"completed"}"#
    let stage = try Stage(
      "openai-responses:gpt-5", [OpenAIResponse.items([reasoning, naked, call, broken]), OpenAIResponse.items([])],
      options: SessionOptions(system: "Be kind.", tools: Self.tools, streams: false, outputTokensMax: 3))
    stage.session.add(user: "Hello")
    let reply = try await stage.reply()
    #expect(reply.reasoning == "because" && reply.toolCalls.map(\.id) == ["call_1", "call_2"])
    #expect(reply.usage.reasoningTokens == 3 && reply.usage.wholeInputTokens == 10)
    stage.answer(reply.toolCalls[0], "sunny", images: [.init(mediaType: "image/png", bytes: [1])])
    stage.answer(reply.toolCalls[1], "no")
    _ = await stage.result(.none)
    let head =
      #"{"model":"gpt-5","store":false,"instructions":"Be kind.","tools":[{"type":"function","name":"get_weather","description":"Gets the weather.","#
      + #""parameters":{"type":"object","properties":{"city":{"type":"string"}},"required":["city"],"additionalProperties":false},"strict":true},"#
      + #"{"type":"function","name":"now","description":"Tells the time.","parameters":{"properties":{},"type":"object"},"strict":false}],"input":["#
      + #"{"role":"user","content":"Hello"}"#
    let tail = #"],"include":["reasoning.encrypted_content"],"max_output_tokens":16"#
    #expect(stage.transport.bodies[0] == head + tail + "}")
    #expect(
      stage.transport.bodies[1] == head + ",\(reasoning),\(call),"
        + #"{"type":"function_call","id":"fc_2","status":"completed","call_id":"call_2","name":"now","arguments":"{\"invalid_arguments\":\"{\\\"a\"}"},"#
        + #"{"type":"function_call_output","call_id":"call_1","output":[{"type":"input_text","text":"sunny"},{"type":"input_image","image_url":"data:image/png;base64,AQ=="}]},"#
        + #"{"type":"function_call_output","call_id":"call_2","output":"no"}"# + tail + #","tool_choice":"none"}"#)
  }

  @Test("Chat Completions: images of answers come in a user message behind all answers")
  func chatImages() async throws {
    let stage = try Stage("vllm:m", [Chat.calls([("a", "f", "{}"), ("b", "g", "{}")]), Chat.text("ok")])
    stage.session.add(user: "go")
    let reply = try await stage.reply()
    stage.answer(reply.toolCalls[0], "see", images: [.init(mediaType: "image/png", bytes: [255, 0, 1])])
    stage.answer(reply.toolCalls[1], "nothing")
    _ = try await stage.reply()
    #expect(
      stage.transport.bodies[1].contains(
        #"{"role":"tool","tool_call_id":"b","content":"nothing"},{"role":"user","content":[{"type":"text","text":"The tool f answered call a with this too:"},"#
          + #"{"type":"image_url","image_url":{"url":"data:image/png;base64,/wAB"}}]}]"#))
  }

  @Test("arguments that are no JSON object go back as an object that holds their text")
  func brokenArguments() async throws {
    for (text, sent) in [
      (#"{\"a"#, #"{\"invalid_arguments\":\"{\\\"a\"}"#), ("[1]", #"{\"invalid_arguments\":\"[1]\"}"#),
      ("  ", "{}"), (#" {\"a\":1} "#, #" {\"a\":1} "#),
    ] {
      let stage = try Stage("vllm:m", [Chat.calls([("a", "f", text)]), Chat.text("ok")])
      stage.session.add(user: "go")
      stage.answer(try await stage.reply().toolCalls[0], "no")
      _ = try await stage.reply()
      #expect(stage.transport.bodies[1].contains("\"arguments\":\"\(sent)\""), "\(text)")
    }
  }

  @Test("calls without an answer get one, answers without a call are dropped, and none comes twice")
  func gaps() async throws {
    let calls = Chat.calls([("a", "f", "{}"), ("b", "g", "{}"), ("c", "h", "{}")])
    let stage = try Stage("vllm:m", [calls, Chat.text("ok")])
    stage.session.add(user: "go")
    let reply = try await stage.reply()
    stage.answer(ToolCall(id: "other", name: "f", arguments: []), "lost")
    stage.answer(reply.toolCalls[2], "third")
    stage.answer(reply.toolCalls[2], "third again")
    stage.answer(reply.toolCalls[0], "first")
    stage.answer(reply.toolCalls[0], "first again")
    stage.session.add(user: "go on")
    stage.answer(reply.toolCalls[1], "too late")
    _ = try await stage.reply()
    let body = stage.transport.bodies[1]
    #expect(!body.contains("lost") || body.contains("its result was lost"))
    #expect(!body.contains("again") && !body.contains("too late"))
    let order = ["\"content\":\"first\"", "There is no answer to this call", "\"content\":\"third\"", "go on"]
    let places = order.compactMap { body.range(of: $0)?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
  }

  @Test(
    "calls of another model get names that this one takes, each its own; this model's own keep theirs",
    arguments: ["openai:m", "anthropic:m", "mistral:m"])
  func foreignCalls(spec: String) async throws {
    let last = spec == "anthropic:m" ? Claude.message([]) : Chat.text("ok")
    let stage = try Stage(
      spec, [last], providers: spec == "openai:m" ? #"{"openai":{"protocol":"openai-chat"}}"# : "{}")
    stage.session.add(user: "go")
    var reply = ModelReply()
    reply.end = .toolCalls
    reply.text = " \n"
    for (place, id) in ["dup", "dup", "", "call00002"].enumerated() {
      reply.toolCalls.append(ToolCall(id: id, name: "f", arguments: Array(#"{"n":\#(place)}"#.utf8)))
    }
    stage.session.add(recorded: reply, of: "other:m", echo: [], choice: .auto)
    for (place, call) in reply.toolCalls.enumerated() { stage.answer(call, "answer \(place)") }
    reply.text = "own"
    reply.toolCalls = [ToolCall(id: "own_1", name: "f", arguments: Array("{}".utf8))]
    stage.session.add(recorded: reply, of: spec, echo: [], choice: .auto)
    stage.answer(reply.toolCalls[0], "own answer")
    _ = try await stage.reply()
    let body = try #require(stage.transport.bodies.first)
    let key = spec == "anthropic:m" ? "tool_use_id" : "tool_call_id"
    for (place, id) in ["call00003", "call00004", "call00005", "call00006"].enumerated() {
      #expect(body.contains(#""\#(key)":"\#(id)","content":"answer \#(place)""#), "\(body)")
      #expect(body.contains(#""id":"\#(id)""#))
    }
    #expect(body.contains(#""\#(key)":"own_1","content":"own answer""#) && !body.contains("dup"))
    // Anthropic refuses text that is nothing but white space.
    #expect(spec != "anthropic:m" || !body.contains(#"" \n""#))
  }

  @Test("what a provider wants back goes back: extra_content, reasoning_content, reasoning_details")
  func echoes() async throws {
    let call =
      #"{"index":0,"id":"a","function":{"name":"f","arguments":"{}"},"extra_content":{"google":{"thought_signature":"s=="}}}"#
    let reply = ScriptedAnswer(
      stream([
        Chat.delta(#"{"reasoning_content":"hm ","reasoning_details":[{"type":"reasoning.text","text":"hm "}]}"#),
        Chat.delta(#"{"reasoning_content":"so","reasoning_details":[{"type":"reasoning.encrypted","data":"e"}]}"#),
        Chat.delta("{\"tool_calls\":[\(call)]}"), Chat.delta("{}", finish: "tool_calls"),
      ]))
    for (spec, present, absent) in [
      ("gemini:m", #""extra_content":{"google":{"thought_signature":"s=="}}"#, "reasoning"),
      ("deepseek:m", #""reasoning_content":"hm so""#, "reasoning_details"),
      (
        "openrouter:m",
        #""reasoning_details":[{"type":"reasoning.text","text":"hm "},{"type":"reasoning.encrypted","data":"e"}]"#,
        "reasoning_content"
      ),
    ] {
      let stage = try Stage(spec, [reply, Chat.text("ok")])
      stage.session.add(user: "go")
      let first = try await stage.reply()
      #expect(first.reasoning == "hm so")
      stage.answer(first.toolCalls[0], "1")
      _ = try await stage.reply()
      #expect(stage.transport.bodies[1].contains(present) && !stage.transport.bodies[1].contains(absent), "\(spec)")
    }
  }

  @Test("a stream of Messages is echoed block by block, with signature and citations")
  func streamedBlocks() async throws {
    let events = [
      #"{"type":"message_start","message":{"usage":{"input_tokens":3}}}"#,
      #"{"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}"#,
      #"{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"h"}}"#,
      #"{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"m"}}"#,
      #"{"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"s=="}}"#,
      #"{"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}"#,
      #"{"type":"content_block_delta","index":1,"delta":{"type":"citations_delta","citation":{"cited_text":"c"}}}"#,
      #"{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"He"}}"#,
      #"{"type":"content_block_start","index":2,"content_block":{"type":"tool_use","id":"t","name":"f","input":{}}}"#,
      #"{"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"{\"a\""}}"#,
      #"{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"y"}}"#,
      #"{"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":":1}"}}"#,
      #"{"type":"content_block_start","index":3,"content_block":{"type":"text","text":""}}"#,
      #"{"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":9}}"#,
      #"{"type":"message_stop"}"#,
    ]
    let stage = try Stage("anthropic:m", [ScriptedAnswer(stream(events, done: false)), Claude.message([])])
    stage.session.add(user: "go")
    let reply = try await stage.reply()
    #expect(reply.text == "Hey" && reply.usage.inputTokens == 3 && reply.usage.outputTokens == 9)
    stage.answer(reply.toolCalls[0], "1")
    _ = await stage.result()
    #expect(
      stage.transport.bodies[1].contains(
        #"{"role":"assistant","content":[{"type":"thinking","thinking":"hm","signature":"s=="},"#
          + #"{"type":"text","text":"Hey","citations":[{"cited_text":"c"}]},{"type":"tool_use","id":"t","name":"f","input":{"a":1}}]}"#
      ))
  }

  @Test(
    "of a reply that was cut off the text goes back and nothing that wants an answer",
    arguments: ["anthropic:m", "vllm:m", "openai-responses:m"])
  func cutReply(spec: String) async throws {
    let answer: ScriptedAnswer
    switch spec {
    case "anthropic:m":
      answer = Claude.message(
        [
          #"{"type":"thinking","thinking":"h","signature":"s"}"#, #"{"type":"text","text":"so far"}"#,
          #"{"type":"thinking","thinking":"h","signature":"s"}"#,
          #"{"type":"tool_use","id":"t","name":"f","input":{}}"#,
        ], reason: "max_tokens")
    case "vllm:m":
      answer = ScriptedAnswer(
        stream([
          Chat.delta(
            #"{"content":"so far","tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{"}}]}"#),
          Chat.delta("{}", finish: "length"),
        ]))
    default:
      answer = OpenAIResponse.items(
        [
          #"{"type":"reasoning","id":"r","summary":[],"encrypted_content":"e"}"#,
          #"{"type":"message","role":"assistant","content":[{"type":"output_text","text":"so far"}]}"#,
          #"{"type":"function_call","call_id":"c","name":"f","arguments":"{"}"#,
        ], status: "incomplete", more: #","incomplete_details":{"reason":"max_output_tokens"}"#)
    }
    let stage = try Stage(spec, [answer, answer], options: SessionOptions(streams: spec == "vllm:m"))
    stage.session.add(user: "go")
    let reply = try await stage.reply()
    #expect(reply.end == .truncated && reply.toolCalls.isEmpty && reply.cutCalls.count == 1 && reply.text == "so far")
    stage.session.add(user: "go on")
    _ = try await stage.reply()
    let body = stage.transport.bodies[1]
    #expect(body.contains("so far") && !body.contains("\"f\"") && !body.contains("encrypted\":"))
    #expect(body.ranges(of: "thinking\":\"h").count == (spec == "anthropic:m" ? 1 : 0))
  }

  @Test("definitions are byte for byte the same from request to request, and what was sent stays what it was")
  func stableBytes() async throws {
    for spec in ["openai:m", "anthropic:m", "openai-responses:m"] {
      var answers: [ScriptedAnswer] = []
      for round in 0..<5 {
        switch spec {
        case "openai:m": answers.append(Chat.calls([("a\(round)", "now", "{}")]))
        case "anthropic:m":
          answers.append(
            Claude.message([#"{"type":"tool_use","id":"t\#(round)","name":"now","input":{}}"#], reason: "tool_use"))
        default:
          answers.append(
            OpenAIResponse.items([#"{"type":"function_call","call_id":"c\#(round)","name":"now","arguments":"{}"}"#]))
        }
      }
      let stage = try Stage(spec, answers, options: SessionOptions(tools: Self.tools, streams: spec == "openai:m"))
      stage.session.add(user: "go")
      for round in 0..<5 {
        let reply = try await stage.reply(round == 2 ? .required : .auto)
        stage.answer(reply.toolCalls[0], "answer \(round)")
      }
      for (earlier, later) in zip(stage.transport.bodies, stage.transport.bodies.dropFirst()) {
        // All but the closing of the earlier body begins the later one.
        let kept = earlier.range(of: "]", options: .last)!.lowerBound
        let prefix = earlier.utf8.starts(with: later.utf8) ? 0 : zip(earlier.utf8, later.utf8).prefix { $0 == $1 }.count
        #expect(prefix >= earlier.utf8.distance(from: earlier.startIndex, to: kept) - 60)
        var document = JSONDocument()
        try document.parse(later)
      }
    }
  }
}

extension String {
  enum Search { case first, last }

  /// Without Foundation.
  func range(of text: String, options: Search = .first) -> Range<String.Index>? {
    let all = ranges(of: text)
    return options == .first ? all.first : all.last
  }
}
