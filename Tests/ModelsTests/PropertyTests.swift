// Random rounds: whatever the order and the gaps, every request is one that its protocol takes.

import AllocationCounter
import EventLoop
import JSON
import TestSupport
import Testing

@testable import Models

@Suite("random conversations")
@IO
struct PropertyTests {
  @Test("each call of each reply has one answer, in order, behind its reply", arguments: 0..<60 as Range<UInt64>)
  func answers(seed: UInt64) async throws {
    for spec in ["openai:m", "anthropic:m", "openai-responses:m"] {
      var random = SeededRandom(seed: seed)
      let stage = try Stage(spec, options: SessionOptions(streams: false), retries: 0)
      stage.session.add(user: "begin")
      for round in 0..<6 {
        let count = Int.random(in: 0...4, using: &random)
        stage.transport.answers = [Self.reply(spec, round, count, &random)]
        guard case .success(let reply) = await stage.result() else { continue }
        var calls = reply.toolCalls
        calls.shuffle(using: &random)
        if !calls.isEmpty, Int.random(in: 0..<3, using: &random) == 0 { calls.removeLast() }
        for call in calls { stage.answer(call, "answer", isError: Bool.random(using: &random)) }
        if !calls.isEmpty, Bool.random(using: &random) { stage.answer(calls[0], "once more") }
        if reply.toolCalls.isEmpty || Bool.random(using: &random) { stage.session.add(user: "and \(round)") }
      }
      for body in stage.transport.requests.map(\.body) { try Self.check(body, spec, seed) }
    }
  }

  /// A reply with so many calls, now and then with broken arguments, double ids, a cut or a failure.
  static func reply(_ spec: String, _ round: Int, _ count: Int, _ random: inout SeededRandom) -> ScriptedAnswer {
    let fault = Int.random(in: 0..<8, using: &random)
    if fault == 0 { return ScriptedAnswer(400, #"{"error":{"message":"no"}}"#) }
    var calls: [String] = []
    for index in 0..<count {
      let id = fault == 1 ? "same" : "id-\(round)-\(index)"
      let arguments = fault == 2 ? #"{\"a"# : fault == 3 ? "" : #"{\"n\":\#(index)}"#
      switch spec {
      case "openai:m":
        calls.append(#"{"id":"\#(id)","type":"function","function":{"name":"f","arguments":"\#(arguments)"}}"#)
      case "anthropic:m":
        calls.append(#"{"type":"tool_use","id":"\#(id)","name":"f","input":\#(fault == 2 ? "[1]" : "{}")}"#)
      default:
        calls.append(#"{"type":"function_call","call_id":"\#(id)","name":"f","arguments":"\#(arguments)"}"#)
      }
    }
    let isCut = fault == 4
    switch spec {
    case "openai:m":
      let list = calls.isEmpty ? "" : #","tool_calls":[\#(calls.joined(separator: ","))]"#
      let reason = isCut ? "length" : "stop"
      let body = #"{"choices":[{"message":{"content":"t"\#(list)},"finish_reason":"\#(reason)"}]}"#
      return ScriptedAnswer(200, body)
    case "anthropic:m":
      return Claude.message(
        [#"{"type":"text","text":"t"}"#] + calls, reason: isCut ? "max_tokens" : count > 0 ? "tool_use" : "end_turn")
    default:
      return OpenAIResponse.items(
        [#"{"type":"message","role":"assistant","content":[{"type":"output_text","text":"t"}]}"#] + calls,
        status: isCut ? "incomplete" : "completed")
    }
  }

  static func check(_ body: [UInt8], _ spec: String, _ seed: UInt64) throws {
    var document = JSONDocument()
    try document.parse(body)
    let list = document.member(0, spec == "openai-responses:m" ? "input" : "messages")!
    // The ids of calls that wait, in order, as the elements go by.
    var waiting: [String] = []
    func string(_ node: Int, _ name: String) -> String? { document.member(node, name).map { document.string($0) } }
    func elements(_ node: Int) -> [Int] {
      var all: [Int] = []
      var at = document.firstChild(node)
      while at < document.end(node) {
        all.append(at)
        at = document.end(at)
      }
      return all
    }
    func open(_ id: String?, _ arguments: Int?) {
      guard let id else { Issue.record("a call without an id, seed \(seed)"); return }
      #expect(!waiting.contains(id), "seed \(seed)")
      waiting.append(id)
      guard let arguments else { Issue.record("a call without arguments, seed \(seed)"); return }
      if document.kind(arguments) == .string {
        var inner = JSONDocument()
        #expect(throws: Never.self) { try inner.parse(document.string(arguments)) }
        #expect(inner.kind(0) == .object, "seed \(seed)")
      } else {
        #expect(document.kind(arguments) == .object, "seed \(seed)")
      }
    }
    func answer(_ id: String?) {
      #expect(!waiting.isEmpty && waiting.first == id, "seed \(seed)")
      if !waiting.isEmpty { waiting.removeFirst() }
    }
    var lastRole = ""
    for element in elements(list) {
      switch spec {
      case "openai:m":
        let role = string(element, "role")
        if role == "tool" { answer(string(element, "tool_call_id")) } else { #expect(waiting.isEmpty, "seed \(seed)") }
        if let calls = document.member(element, "tool_calls") {
          for call in elements(calls) {
            open(string(call, "id"), document.member(call, "function").flatMap { document.member($0, "arguments") })
          }
        }
      case "anthropic:m":
        let role = string(element, "role") ?? ""
        #expect(role != lastRole, "seed \(seed)")
        lastRole = role
        var sawOther = false
        for block in elements(document.member(element, "content")!) {
          switch string(block, "type") {
          case "tool_use": open(string(block, "id"), document.member(block, "input"))
          case "tool_result":
            #expect(!sawOther, "seed \(seed)")
            answer(string(block, "tool_use_id"))
          default:
            sawOther = true
            if role == "user" { #expect(waiting.isEmpty, "seed \(seed)") }
          }
        }
      default:
        switch string(element, "type") {
        case "function_call": open(string(element, "call_id"), document.member(element, "arguments"))
        case "function_call_output": answer(string(element, "call_id"))
        default: #expect(waiting.isEmpty, "seed \(seed)")
        }
      }
    }
    #expect(waiting.isEmpty, "seed \(seed)")
  }

  @Test(
    "a turn allocates as much in a long conversation as in a short one",
    .enabled(if: allocations_are_counted() != 0, "allocations are counted without a sanitizer"))
  func flat() async throws {
    // Other tests work on the same thread in between, and can only add.
    var difference = Int.max
    for _ in 0..<8 where difference > 0 { difference = try await Self.growth() }
    #expect(difference <= 0)
  }

  /// How many allocations more the cheapest late turn of a conversation needs than the cheapest early one. The buffers
  /// grow by doubling: now and then one more, never more with every turn.
  private static func growth() async throws -> Int {
    let text = String(repeating: "word ", count: 100)
    let stage = try Stage("openai:m", options: SessionOptions(streams: true), retries: 0)
    stage.transport.keepsBodies = false
    stage.session.add(user: "go")
    var counts: [Int] = []
    for round in 0..<200 {
      stage.transport.answers = [Chat.calls([("id\(round)", "f", #"{\"a\":1}"#)])]
      let before = allocations_of_thread()
      let reply = try await stage.reply()
      stage.answer(reply.toolCalls[0], text)
      counts.append(Int(allocations_of_thread() - before))
    }
    return try #require(counts[160..<200].min()) - #require(counts[20..<60].min())
  }
}
