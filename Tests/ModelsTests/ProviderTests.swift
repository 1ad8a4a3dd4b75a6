// Providers as data, schemas as providers take them, and prices.

import EventLoop
import HTTP
import JSON
import Plugins
import TestSupport
import Testing

@testable import Models

@Suite("Where a model is reached")
struct ModelServerTests {
  @Test(
    "host and port of an address",
    arguments: [
      ("https://api.openai.com/v1", "api.openai.com", 443),
      ("http://127.0.0.1:11434/v1?x=http://y:1", "127.0.0.1", 11434),
      ("http://[::1]:8080", "::1", 8080), ("https://[2001:db8::1]/v1", "2001:db8::1", 443),
      ("https://me:secret@host.example:8443/p", "host.example", 8443), ("http://h", "h", 80),
    ])
  func parts(url: String, address: String, port: Int) {
    #expect(ModelServer(url: url) == ModelServer(address: address, port: port))
  }

  @Test("what is no address has none", arguments: ["", "host", "https://", "http:///x", "https://:80"])
  func none(url: String) { #expect(ModelServer(url: url) == nil) }
}

@Suite("providers")
@IO
struct ProviderTests {
  @Test("the table of the documentation is the table of the program")
  func documented() throws {
    let text = String(decoding: try readFile(repositoryRoot + "/docs/providers.md"), as: UTF8.self)
    for provider in Provider.presets {
      let key = provider.keyVariable.map { "`\($0)`" } ?? "none"
      #expect(text.contains("| `\(provider.name)` | `\(provider.baseURL)` | \(key) | `\(provider.wire.rawValue)` |"))
    }
    #expect(text.contains(PriceTable.date))
  }

  @Test("a missing key is named, a base URL of one's own may do without")
  func missingKey() throws {
    let error = #expect(throws: ModelError.self) { try Stage("groq:m", environment: [:]) }
    #expect(error?.kind == .authentication && error?.message.contains("GROQ_API_KEY") == true)
    #expect(throws: ModelError.self) { try Stage("groq:m", environment: ["GROQ_API_KEY": " \n"]) }
    let bad = #expect(throws: ModelError.self) { try Stage("groq:m", environment: ["GROQ_API_KEY": "secret\nword"]) }
    #expect(bad?.message.contains("secret") == false)
    _ = try Stage("ollama:m", environment: [:])
    _ = try Stage("openai:m", baseURL: "http://127.0.0.1:1/v1", environment: [:])
  }

  @Test("a key's line end is no part of it")
  func trimmedKey() async throws {
    let stage = try Stage("groq:m", [Chat.text("ok")], environment: ["GROQ_API_KEY": " k \n"])
    stage.session.add(user: "x")
    _ = try await stage.reply()
    #expect(stage.transport.requests[0].headers.last?.value == "Bearer k")
  }

  @Test("names and addresses that make no sense are refused with what would")
  func wrongNames() throws {
    for (spec, base, words) in [
      ("gpt-5", nil, "PROVIDER:NAME"), ("opnai:gpt-5", nil, "Known are openai"), ("openai:", nil, "after the colon"),
      ("openai:m", "api.example.com", "begins with https:// or http://"), ("openai:m", "http://a b", "base URL"),
    ] as [(String, String?, String)] {
      let error = #expect(throws: ModelError.self) { try Stage(spec, baseURL: base) }
      #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    }
    // Names of models have colons of their own.
    #expect(try ModelProviders().resolve("ollama:llama3:8b").model == "llama3:8b")
  }

  @Test("addresses are joined whichever way they were copied")
  func addresses() async throws {
    for (spec, base, url) in [
      ("openai:m", "http://h/v1/", "http://h/v1/chat/completions"), ("anthropic:m", "http://h", "http://h/v1/messages"),
      ("anthropic:m", "http://h/v1", "http://h/v1/messages"),
      ("openai-responses:m", "http://h/x", "http://h/x/responses"),
      ("openai:m", "http://h/v1?api-version=2&x=a/b/", "http://h/v1/chat/completions?api-version=2&x=a/b/"),
      ("anthropic:m", "http://h/v1/?k=v#part", "http://h/v1/messages?k=v"),
    ] {
      let stage = try Stage(spec, baseURL: base)
      stage.session.add(user: "x")
      let task = Task(executorPreference: EventLoop.shared) { await stage.result() }
      await EventLoop.shared.settled()
      task.cancel()
      stage.session.cancel()
      _ = await task.value
      #expect(stage.transport.requests.first?.url == url)
    }
  }

  @Test("one's own providers, and changes to those of the table")
  func own() throws {
    let providers = try ModelProviders(
      providers: Array(
        #"""
        {"mine": {"base_url": "http://h:1/v1/", "key_env": "MY_KEY", "protocol": "anthropic-messages",
                  "quirks": {"parallel_switch": false}},
         "groq": {"base_url": "http://proxy", "quirks": {"tool_choice": "modes", "reasoning_echo": "reasoning_content",
                  "schemas": "gemini", "max_tokens": "max_tokens", "strict": true, "stream_options": false,
                  "answer_schema": false, "key_optional": true}},
         "openai": {"key_env": ""}}
        """#.utf8))
    let mine = try providers.resolve("mine:m").provider
    #expect(mine.baseURL == "http://h:1/v1" && mine.keyVariable == "MY_KEY" && mine.wire == .messages)
    #expect(!mine.quirks.parallelSwitch)
    let groq = try providers.resolve("groq:m").provider
    #expect(groq.baseURL == "http://proxy" && groq.keyVariable == "GROQ_API_KEY" && groq.quirks.toolChoice == .modes)
    #expect(groq.quirks.maxTokens == .maxTokens && groq.quirks.schemas == .gemini && groq.quirks.keyIsOptional)
    #expect(try providers.resolve("openai:m").provider.keyVariable == nil)
    #expect(providers.providers.count == Provider.presets.count + 1)
  }

  @Test(
    "the reader of the configuration and the reader of providers refuse the same",
    arguments: [
      (#"{"a":{"base_url":"http://h","protocol":"openai-chat"}}"#, true),
      (#"{"A":{"base_url":"http://h","protocol":"openai-chat"}}"#, false),
      (#"{"a":{"base_url":"h","protocol":"openai-chat"}}"#, false),
      (#"{"a":{"base_url":"http://h","protocol":"x"}}"#, false),
      (#"{"a":{"base_url":"http://h","protocol":"openai-responses","key":"x"}}"#, false),
      (#"{"a":{"base_url":1,"protocol":"openai-chat"}}"#, false), (#"{"a":[]}"#, false), ("[]", false),
      (
        #"{"groq":{"quirks":{"strict":true,"max_tokens":"max_tokens","tool_choice":"any","schemas":"plain","reasoning_echo":"none","parallel_switch":true,"stream_options":true,"answer_schema":true,"key_optional":false}}}"#,
        true
      ),
      (#"{"groq":{"quirks":{"strict":"yes"}}}"#, false), (#"{"groq":{"quirks":{"tool_choice":"x"}}}"#, false),
      (#"{"groq":{"quirks":{"other":1}}}"#, false), (#"{"groq":{"quirks":[]}}"#, false), ("{}", true),
    ])
  func sameRules(text: String, isRight: Bool) throws {
    let own = (try? ModelProviders(providers: Array(text.utf8))) != nil
    let reader = (try? ConfigurationReader.read(Array(#"{"providers":\#(text)}"#.utf8), file: "c")) != nil
    #expect(own == isRight && reader == isRight)
  }

  @Test("tool choice goes out in each provider's words, or not at all")
  func toolChoice() async throws {
    let tools = [ToolDefinition(name: "f", description: "d", parameters: Array(#"{"type":"object"}"#.utf8))]
    for (spec, choice, sent) in [
      ("openai:m", .auto, nil), ("openai:m", .required, #""tool_choice":"required""#),
      ("openai:m", ToolChoice.none, #""tool_choice":"none""#),
      ("mistral:m", .required, #""tool_choice":"any""#), ("llamacpp:m", .named("f"), #""tool_choice":"required""#),
      ("ollama:m", .required, nil),
      ("openai-responses:m", .named("f"), #""tool_choice":{"type":"function","name":"f"}"#),
      ("anthropic:m", .named("f"), #""tool_choice":{"type":"tool","name":"f"}"#),
      ("anthropic:m", ToolChoice.none, #""tool_choice":{"type":"none"}"#),
    ] as [(String, ToolChoice, String?)] {
      for hasTools in [true, false] {
        let stage = try Stage(spec, [.failing(.tls)], options: SessionOptions(tools: hasTools ? tools : []))
        stage.session.add(user: "x")
        _ = await stage.result(choice)
        let body = stage.transport.bodies[0]
        if hasTools, let sent {
          #expect(body.contains(sent), "\(spec)")
        } else {
          #expect(!body.contains("tool_choice"), "\(spec)")
        }
        if !hasTools { #expect(!body.contains("\"tools\"")) }
      }
    }
  }

  @Test("a schema for the answer goes out where it is understood")
  func answerSchema() async throws {
    let schema = Array(
      #"{"type":"object","properties":{"a":{"type":"string","minLength":2}},"required":["a"],"additionalProperties":false}"#
        .utf8)
    for (spec, sent) in [
      (
        "openai:m",
        #""response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":{"type":"object","properties":{"a":{"type":"string","description":"Limits: minLength 2."}},"required":["a"],"additionalProperties":false},"strict":true}}"#
      ),
      ("openai-responses:m", #""text":{"format":{"type":"json_schema","name":"answer","schema":"#),
      ("vllm:m", #""schema":{"type":"object","properties":{"a":{"type":"string","minLength":2}}"#),
      ("deepseek:m", ""),
    ] {
      let stage = try Stage(spec, [.failing(.tls)], options: SessionOptions(answerSchema: schema))
      stage.session.add(user: "x")
      _ = await stage.result()
      #expect(
        sent.isEmpty ? !stage.transport.bodies[0].contains("json_schema") : stage.transport.bodies[0].contains(sent),
        "\(spec)")
    }
  }
}

@Suite("schemas as providers take them")
struct SchemaAdapterTests {
  static func adapt(_ schema: String, _ dialect: Provider.SchemaDialect = .plain, strict: Bool = false) -> (
    schema: String, note: String, isStrict: Bool
  ) {
    var adapter = SchemaAdapter(dialect, strict: strict)
    let adapted = adapter.adapt(Array(schema.utf8))
    return (String(decoding: adapted.schema, as: UTF8.self), adapted.note, adapted.isStrict)
  }

  @Test("a plain schema passes as it is")
  func plain() {
    let schema =
      #"{"type":"object","properties":{"a":{"type":"string","minLength":1,"enum":["x","y"]}},"required":["a"]}"#
    #expect(Self.adapt(schema).schema == schema)
  }

  @Test("combinations at the root move into the description")
  func root() {
    let adapted = Self.adapt(
      #"{"anyOf":[{"required":["a"]},{"required":["b"]}],"properties":{"a":{},"b":{"oneOf":[{"type":"null"}]}}}"#)
    #expect(adapted.schema == #"{"type":"object","properties":{"a":{},"b":{"oneOf":[{"type":"null"}]}}}"#)
    #expect(adapted.note == #"Limits: anyOf [{"required":["a"]},{"required":["b"]}]."#)
  }

  @Test("what Gemini refuses moves into the description, and const becomes enum")
  func gemini() {
    let adapted = Self.adapt(
      #"{"$schema":"x","title":"T","type":"object","properties":{"title":{"type":"integer","exclusiveMinimum":0,"description":"A number."},"k":{"const":"v"},"l":{"type":"array","items":{"exclusiveMaximum":9}}}}"#,
      .gemini)
    #expect(
      adapted.schema
        == #"{"type":"object","properties":{"title":{"type":"integer","description":"A number. Limits: exclusiveMinimum 0."},"k":{"enum":["v"]},"l":{"type":"array","items":{"description":"Limits: exclusiveMaximum 9."}}}}"#
    )
  }

  @Test("the strict subset is used where it says the same, with limits in the description")
  func strict() {
    let adapted = Self.adapt(
      #"{"type":"object","properties":{"a":{"type":"string","minLength":1,"maxLength":5,"description":"A."},"o":{"type":"object","additionalProperties":false}},"required":["a","o"],"additionalProperties":false}"#,
      strict: true)
    #expect(adapted.isStrict)
    #expect(
      adapted.schema
        == #"{"type":"object","properties":{"a":{"type":"string","description":"A. Limits: minLength 1, maxLength 5."},"o":{"properties":{},"type":"object","additionalProperties":false}},"required":["a","o"],"additionalProperties":false}"#
    )
  }

  @Test(
    "where strict would say something else, the schema stays as it is",
    arguments: [
      #"{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":false}"#,
      #"{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]}"#,
      #"{"type":"object","properties":{"a":{"type":"array"}},"required":["a"],"additionalProperties":false}"#,
      #"{"type":"object","properties":{"a":{"oneOf":[{"type":"null"}]}},"required":["a"],"additionalProperties":false}"#,
      #"{"type":"object","properties":{"a":{"type":"string","pattern":"(?=x)"}},"required":["a"],"additionalProperties":false}"#,
      #"{"type":"object","properties":{"a":{"type":"string","format":"uri"}},"required":["a"],"additionalProperties":false}"#,
      #"{"type":"object","properties":{"a":{}},"required":["a"],"additionalProperties":false}"#,
    ])
  func notStrict(schema: String) {
    let adapted = Self.adapt(schema, strict: true)
    #expect(!adapted.isStrict && adapted.schema == schema && adapted.note.isEmpty)
  }

  @Test("what is no schema of an object is a tool without arguments", arguments: ["", "true", "[", "[]", "7"])
  func noSchema(text: String) {
    #expect(Self.adapt(text).schema == #"{"type":"object","properties":{}}"#)
  }
}

@Suite("prices")
struct PriceTests {
  @Test("a cost knows whether the cache is counted within the input or beside it")
  func cost() {
    let price = Price(input: 1, output: 10, cached: 0.1, cacheWrite: 2)
    var usage = Usage()
    usage.inputTokens = 1_000_000
    usage.outputTokens = 100_000
    usage.cachedTokens = 400_000
    usage.cacheWriteTokens = 100_000
    #expect(abs(price.cost(usage)! - (0.5 + 1 + 0.04 + 0.2)) < 1e-9)
    usage.cacheIsApart = true
    #expect(abs(price.cost(usage)! - (1 + 1 + 0.04 + 0.2)) < 1e-9)
    #expect(usage.wholeInputTokens == 1_500_000)
    usage.outputTokens = nil
    #expect(price.cost(usage) == nil)
  }

  @Test("what a server cannot mean is not known", arguments: [9_223_372_036_854_775_807, 1 << 62, (1 << 40) + 1, -1])
  @IO
  func senselessCounts(count: Int) async throws {
    let usage = #""usage":{"prompt_tokens":\#(count),"completion_tokens":7}"#
    let stage = try Stage(
      "openai:m",
      [ScriptedAnswer(#"{"choices":[{"message":{"content":"x"},"finish_reason":"stop"}],\#(usage)}"#)])
    stage.session.add(user: "go")
    let reply = try await stage.reply()
    #expect(reply.usage.inputTokens == nil && reply.usage.outputTokens == 7)
  }

  @Test("a cost that nobody can mean is not known", arguments: ["-1", "1e10", "1e300"])
  @IO
  func senselessCost(cost: String) async throws {
    let usage = #""usage":{"prompt_tokens":1,"completion_tokens":7,"cost":\#(cost)}"#
    let stage = try Stage(
      "openai:m",
      [ScriptedAnswer(#"{"choices":[{"message":{"content":"x"},"finish_reason":"stop"}],\#(usage)}"#)])
    stage.session.add(user: "go")
    #expect(try await stage.reply().usage.costUSD == nil)
  }

  @Test("an unknown price is none, a dated name has the price of its model, and the configuration wins")
  func lookup() throws {
    let providers = try ModelProviders(
      prices: Array(
        #"{"openai:gpt-5":{"input":7,"output":8},"mine:m":{"input":0,"output":0,"cached":0,"cache_write":1.5}}"#.utf8))
    #expect(providers.prices.price("openai:gpt-5-2025-08-07")?.input == 7)
    #expect(providers.prices.price("anthropic:claude-haiku-4-5-20251001")?.output == 5)
    #expect(providers.prices.price("mine:m")?.cacheWrite == 1.5)
    #expect(providers.prices.price("openai:gpt-5-turbo") == nil && providers.prices.price("ollama:llama3") == nil)
    var usage = Usage()
    usage.inputTokens = 10
    usage.outputTokens = 10
    #expect(providers.pricing("ollama:llama3")(usage) == nil)
    usage.costUSD = 0.25
    #expect(providers.pricing("ollama:llama3")(usage) == 0.25)
  }

  @Test(
    "prices that make no sense are refused",
    arguments: [
      "[]", "{", #"{"a:m":{}}"#, #"{"a:m":{"input":1}}"#, #"{"a:m":{"input":-1,"output":1}}"#,
      #"{"a:m":{"input":"1","output":1}}"#,
    ])
  func wrong(text: String) {
    #expect(throws: ModelError.self) { try ModelProviders(prices: Array(text.utf8)) }
  }
}
