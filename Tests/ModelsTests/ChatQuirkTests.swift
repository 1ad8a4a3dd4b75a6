// What compatible servers make of the fragments of calls.

import EventLoop
import Testing

@testable import Models

@Suite("fragments of calls in Chat Completions")
@IO
struct ChatQuirkTests {
  typealias Call = (id: String?, name: String, arguments: String)

  /// The calls that a stream of `tool_calls` arrays comes to.
  static func calls(_ fragments: [String], finish: String = "tool_calls") async throws -> ModelReply {
    let answer = ScriptedAnswer(
      stream(fragments.map { Chat.delta("{\"tool_calls\":[\($0)]}") } + [Chat.delta("{}", finish: finish)]))
    let stage = try Stage("vllm:m", [answer])
    stage.session.add(user: "go")
    return try await stage.reply()
  }

  nonisolated static let quirks: [(name: String, fragments: [String], calls: [String])] = [
    (
      "no index: a new id is a new call, no id goes on with the last",
      [
        #"{"id":"a","function":{"name":"f","arguments":"{\"x\""}}"#, #"{"function":{"arguments":":1}"}}"#,
        #"{"id":"b","function":{"name":"g","arguments":"{}"}}"#,
      ], ["a f {\"x\":1}", "b g {}"]
    ),
    (
      "two ids at one index are two calls",
      [
        #"{"index":0,"id":"a","function":{"name":"f","arguments":"{}"}}"#,
        #"{"index":0,"id":"b","function":{"name":"f","arguments":"{\"x\":"}}"#,
        #"{"index":0,"function":{"arguments":"2}"}}"#,
      ], ["a f {}", "b f {\"x\":2}"]
    ),
    (
      "an id that changes without a name is the same call",
      [
        #"{"index":0,"id":"a","function":{"name":"f","arguments":"{"}}"#,
        #"{"index":0,"id":"a2","function":{"arguments":"}"}}"#,
      ], ["a f {}"]
    ),
    (
      "the same index twice in one chunk is merged in order",
      [
        #"{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x\""}},{"index":0,"function":{"arguments":":3}"}}"#
      ], ["a f {\"x\":3}"]
    ),
    (
      "id and name on every fragment count once",
      [
        #"{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x\":"}}"#,
        #"{"index":0,"id":"a","function":{"name":"f","arguments":"4}"}}"#,
      ], ["a f {\"x\":4}"]
    ),
    (
      "no ids, one index, whole calls: each is its own",
      [
        #"{"index":0,"function":{"name":"f","arguments":"{\"x\":1}"}}"#,
        #"{"index":0,"function":{"name":"f","arguments":"{\"x\":2}"}}"#,
        #"{"index":0,"function":{"name":"g","arguments":"{}"}}"#,
      ], ["* f {\"x\":1}", "* f {\"x\":2}", "* g {}"]
    ),
    (
      "an object in place of its text",
      [#"{"index":0,"id":"a","function":{"name":"f","arguments":{"x": [1, 2]}}}"#], [#"a f {"x":[1,2]}"#]
    ),
    (
      "null, absent and empty are nothing",
      [
        #"{"index":0,"id":"a","function":{"name":"f","arguments":null}}"#,
        #"{"index":0,"id":null,"function":{"name":null}}"#,
        #"{"index":0,"id":"","function":{"name":"","arguments":""}}"#,
      ], ["a f "]
    ),
    (
      "ids that come twice in a reply are told apart",
      [
        #"{"index":0,"id":"0","function":{"name":"f","arguments":"{}"}}"#,
        #"{"index":1,"id":"0","function":{"name":"g","arguments":"{}"}}"#,
      ], ["0 f {}", "* g {}"]
    ),
    (
      "indices that begin anywhere",
      [
        #"{"index":3,"id":"a","function":{"name":"f","arguments":"{"}},{"index":7,"id":"b","function":{"name":"g","arguments":"{"}}"#,
        #"{"index":7,"function":{"arguments":"}"}},{"index":3,"function":{"arguments":"}"}}"#,
      ], ["a f {}", "b g {}"]
    ),
  ]

  @Test("a quirk of servers is survived", arguments: quirks.indices)
  func quirk(index: Int) async throws {
    let quirk = Self.quirks[index]
    for finish in ["tool_calls", "stop"] {
      let reply = try await Self.calls(quirk.fragments, finish: finish)
      #expect(reply.end == .toolCalls)
      let found = zip(reply.toolCalls, quirk.calls).map { call, expected in
        "\(expected.hasPrefix("* ") ? "*" : call.id) \(call.name) \(String(decoding: call.arguments, as: UTF8.self))"
      }
      #expect(found == quirk.calls, "\(quirk.name)")
      #expect(reply.toolCalls.count == quirk.calls.count)
      #expect(Set(reply.toolCalls.map(\.id)).count == quirk.calls.count && !reply.toolCalls.contains { $0.id.isEmpty })
    }
  }

  @Test("made-up ids are nine letters and digits and never come twice in a session")
  func madeIDs() async throws {
    let answer = ScriptedAnswer(
      stream([
        Chat.delta(#"{"tool_calls":[{"function":{"name":"f","arguments":"{}"}}]}"#),
        Chat.delta("{}", finish: "tool_calls"),
      ]))
    let stage = try Stage("vllm:m", [answer, answer])
    stage.session.add(user: "go")
    let first = try await stage.reply()
    stage.answer(first.toolCalls[0], "1")
    let second = try await stage.reply()
    #expect(first.toolCalls[0].id == "call00001" && second.toolCalls[0].id == "call00002")
  }

  @Test("nothing is meant by empty arguments, and {} is run")
  func emptyArguments() async throws {
    let reply = try await Self.calls([#"{"index":0,"id":"a","function":{"name":"f","arguments":""}}"#])
    #expect(reply.toolCalls[0].arguments.isEmpty && reply.toolCalls[0].argumentsToRun == Array("{}".utf8))
  }

  @Test(
    "a reply that ran into its limit has no calls, only what was cut",
    arguments: ["length", "max_tokens", "model_length"])
  func length(reason: String) async throws {
    let reply = try await Self.calls(
      [#"{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x"}}"#], finish: reason)
    #expect(reply.end == .truncated && reply.toolCalls.isEmpty && reply.cutCalls.map(\.name) == ["f"])
  }

  @Test(
    "a character that is cut in two between pieces is joined; half a one becomes U+FFFD and the text goes on",
    arguments: [
      ([#"a\ud83d"#, #"\ude42b \ud83d\ude42"#], "a🙂b 🙂"), ([#"\ud83d"#, "", #"\ude42"#], "🙂"),
      ([#"\ud83d"#, #"\ude42\ud83d"#, #"\ude42"#], "🙂🙂"), ([#"a\ud83d"#, "b"], "a\u{FFFD}b"),
      ([#"a\ude42"#, "b"], "a\u{FFFD}b"), ([#"a\ud83db"#], "a\u{FFFD}b"),
      ([#"a\ud83d"#, #"\ud83d"#, #"\ude42"#], "a\u{FFFD}🙂"),
      ([#"a\\ud83d"#, #"b"#], #"a\ud83db"#), (["a", #"b\ud83d"#], "ab"),
    ])
  func surrogates(pieces: [String], text: String) async throws {
    let stage = try Stage(
      "vllm:m",
      [
        ScriptedAnswer(
          stream(pieces.map { Chat.delta(#"{"content":"\#($0)"}"#) } + [Chat.delta("{}", finish: "stop")]))
      ])
    stage.session.add(user: "go")
    #expect(try await stage.reply().text == text)
    // What was heard is the same text, in whole characters.
    #expect(stage.listener.textString == text)
  }

  @Test("arguments of parallel calls that are cut within characters come together, each by itself")
  func surrogatesInArguments() async throws {
    let reply = try await Self.calls([
      #"{"index":0,"id":"a","function":{"name":"f","arguments":"{\"s\":\"\ud83d"}}"#,
      #"{"index":1,"id":"b","function":{"name":"f","arguments":"{\"s\":\"\ud83c"}}"#,
      #"{"index":0,"function":{"arguments":"\ude42\"}"}}"#, #"{"index":1,"function":{"arguments":"\udf0d\"}"}}"#,
    ])
    #expect(reply.toolCalls.map { String(decoding: $0.arguments, as: UTF8.self) } == [#"{"s":"🙂"}"#, #"{"s":"🌍"}"#])
  }

  @Test(
    "reasoning that comes under two names counts once",
    arguments: [#""reasoning":"hm","reasoning_content":"hm""#, #""reasoning_content":"hm","reasoning":"hm""#])
  func reasoningTwice(members: String) async throws {
    let stage = try Stage(
      "vllm:m", [ScriptedAnswer(stream([Chat.delta("{\(members)}"), Chat.delta("{}", finish: "stop")]))])
    stage.session.add(user: "go")
    #expect(try await stage.reply().reasoning == "hm")
  }

  @Test("content in parts, thinking among them, is text and reasoning")
  func parts() async throws {
    let stage = try Stage(
      "mistral:m",
      [
        ScriptedAnswer(
          stream([
            Chat.delta(
              #"{"content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]},{"type":"text","text":"yes"}]}"#
            ),
            Chat.delta("{}", finish: "stop"),
          ]))
      ])
    stage.session.add(user: "go")
    let reply = try await stage.reply()
    #expect(reply.text == "yes" && reply.reasoning == "hm")
  }
}
