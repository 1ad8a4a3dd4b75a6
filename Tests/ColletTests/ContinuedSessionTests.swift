import Glibc
import JSON
import TestServer
import TestSupport
import Testing

/// Sessions that go on, looked at from where the model stands: what its server is sent.
@Suite("A session that goes on, as the model's server sees it", .timeLimit(.minutes(5)))
struct ContinuedSessionTests {
  private static let specs = Voice.specs

  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.addMishap()
  }

  /// A server that gives these replies, one after the other.
  private func server(_ replies: [String]) throws -> TestServer {
    try TestServer(scripts: replies.map { Answer.whole(200, $0) } + [Answer.whole(500, "{}")])
  }

  private func collet(_ words: [String], input: String = "") throws -> Subprocess {
    try desk.program.run(
      words, input: Array(input.utf8), plugins: desk.folder.path,
      environment: [
        "OPENAI_API_KEY": "k", "ANTHROPIC_API_KEY": "k", "OPENROUTER_API_KEY": "k", "GEMINI_API_KEY": "k",
        "DEEPSEEK_API_KEY": "k",
      ])
  }

  /// A run with two calls and an answer, kept as `kept`.
  private func begin(_ voice: Voice, _ server: TestServer, _ words: String...) throws {
    let first = try collet(
      ["run", "go", "-q", "--session", "kept", "--approve", "all", "--model", voice.spec, "--base-url", server.url]
        + words)
    #expect(first.output == "first\n", "\(first.errorOutput)")
  }

  private static func calls(_ voice: Voice) -> String {
    voice.calls([("id_1", "report", "{}"), ("id_2", "write_note", #"{"text":"kept"}"#)])
  }

  /// What stands in the place of the list of messages, each as it was sent.
  private func messages(_ server: TestServer, _ request: Int, _ voice: Voice) throws -> [String] {
    let requests = server.requests
    guard requests.count > request else {
      Issue.record("\(voice.spec): only \(requests.count) requests came")
      return []
    }
    return try voice.messages(of: requests[request].body)
  }

  @Test(
    "run --session continues a finished session: history goes out as it did, and both prompts are shown",
    arguments: specs)
  func runAgain(spec: String) throws {
    let voice = Voice(spec: spec)
    let server = try server([Self.calls(voice), voice.text("first"), voice.text("second")])
    try begin(voice, server)
    // The model and its address are the session's.
    let second = try collet(["run", "more", "-q", "--session", "kept"])
    #expect(second.output == "second\n", "\(second.errorOutput)")
    let before = try messages(server, 1, voice)
    let after = try messages(server, 2, voice)
    // What the provider wants back was in the history that the first run sent, and is there again.
    #expect(before.contains { $0.contains(voice.signature) }, "\(before)")
    #expect(before.joined().contains("id_1") && before.joined().contains("reported"))
    #expect(after == before + [voice.said("first"), voice.user("more")], "\(after)")
    #expect(Set(server.requests.map { voice.tools(of: $0.body) }).count == 1)

    let shown = try collet(["sessions", "show", "kept"])
    #expect(["go", "first", "more", "second"].isSubsequence(of: shown.output), "\(shown.output)")
    let json = Output(try collet(["sessions", "show", "kept", "--json"]).standardOutput)
    #expect(json("history", "0", "prompt") == "go" && json("history", "1", "prompt") == "more")
    #expect(json("history", "2") == nil && json("turns") == "3")
    let list = Output(try collet(["sessions", "list", "--json"]).standardOutput)
    #expect(list("sessions", "0", "session") == "kept" && list("sessions", "1") == nil)
  }

  @Test("chat --session goes on with it, prompt by prompt, and run --session with the chat", arguments: specs)
  func chat(spec: String) throws {
    let voice = Voice(spec: spec)
    let replies = ["first", "second", "third", "fourth"].map(voice.text)
    let server = try server([Self.calls(voice)] + replies)
    try begin(voice, server)
    let chat = try collet(["chat", "--session", "kept"], input: "more\nand more\n")
    #expect(chat.output == "second\nthird\n", "\(chat.errorOutput)")
    let run = try collet(["run", "last", "-q", "--session", "kept"])
    #expect(run.output == "fourth\n", "\(run.errorOutput)")
    let before = try messages(server, 1, voice)
    let inChat = try messages(server, 3, voice)
    #expect(
      inChat
        == before + [
          voice.said("first"), voice.user("more"), voice.said("second"), voice.user("and more"),
        ], "\(inChat)")
    #expect(try messages(server, 4, voice) == inChat + [voice.said("third"), voice.user("last")])
    let json = Output(try collet(["sessions", "show", "kept", "--json"]).standardOutput)
    #expect((0..<4).map { json("history", "\($0)", "prompt") } == ["go", "more", "and more", "last"])
  }

  @Test("chat begins a session of that name, and its prompts are one conversation on record")
  func newChat() throws {
    let voice = Voice(spec: Self.specs[0])
    let server = try server(["one", "two"].map(voice.text))
    let chat = try collet(
      ["chat", "--session", "new", "--model", voice.spec, "--base-url", server.url], input: "a\nb\n")
    #expect(chat.output == "one\ntwo\n", "\(chat.errorOutput)")
    #expect(try messages(server, 1, voice) == [voice.user("a"), voice.said("one"), voice.user("b")])
    let json = Output(try collet(["sessions", "show", "new", "--json"]).standardOutput)
    #expect((0..<3).map { json("history", "\($0)", "prompt") } == ["a", "b", nil])
  }

  @Test("with --at another session begins there, and the model hears no more than that", arguments: specs)
  func fork(spec: String) throws {
    let voice = Voice(spec: spec)
    let server = try server([Self.calls(voice)] + ["first", "second", "other"].map(voice.text))
    try begin(voice, server)
    #expect(try collet(["run", "more", "-q", "--session", "kept"]).output == "second\n")
    let fork = try collet(["sessions", "resume", "kept", "instead", "-q", "--at", "2"])
    #expect(fork.output == "other\n", "\(fork.errorOutput)")
    #expect(
      try messages(server, 3, voice) == messages(server, 1, voice) + [voice.said("first"), voice.user("instead")])
  }

  @Test(
    "resumed after a kill: the reply goes back with its signature, and every call has its answer under its id",
    arguments: specs, [nil, "Never mind."])
  func killed(spec: String, prompt: String?) throws {
    let voice = Voice(spec: spec)
    let asked = voice.calls([("id_1", "report", "{}"), ("id_2", "mishap", "{}"), ("id_3", "stumble", "{}")])
    let server = try server([asked, voice.text("the end")])
    let first = try collet([
      "run", "go", "-q", "--session", "kept", "--approve", "all", "--no-parallel", "--in-process", "mishap", "--model",
      voice.spec, "--base-url", server.url,
    ])
    #expect(first.ending == .signalled(SIGKILL))
    let resumed = try collet(
      ["sessions", "resume", "kept"] + (prompt.map { [$0] } ?? []) + ["-q", "--approve", "all", "--no-parallel"])
    #expect(resumed.output == "the end\n", "\(resumed.errorOutput)")
    let before = try messages(server, 0, voice)
    let after = try messages(server, 1, voice)
    #expect(after.starts(with: before) && after.count > before.count, "\(after)")
    let rest = Array(after.dropFirst(before.count))
    #expect(rest.joined().contains(voice.signature))
    let words = ["id_1", "id_2", "id_3", "id_1", "reported", "id_2", "NOT_RETRIED", "unknown", "id_3", "steady"]
    #expect((words + (prompt.map { [$0] } ?? [])).isSubsequence(of: rest.joined()), "\(rest)")
    // Each is asked for once and answered once.
    #expect(rest.joined().ranges(of: "id_2").count == voice.mentions, "\(rest)")
    let shown = Output(try collet(["sessions", "show", "kept", "--json"]).standardOutput)
    #expect(shown("status") == "completed")
  }

  @Test("of another model's session the model hears what was said and done, without what belongs to the other")
  func otherModel() throws {
    for (from, to) in zip(Self.specs, Self.specs.dropFirst() + Self.specs.prefix(1)) {
      let (voice, other) = (Voice(spec: from), Voice(spec: to))
      let name = "from-" + from.prefix { $0 != ":" }
      let server = try server([Self.calls(voice), voice.text("first"), other.text("second")])
      let first = try collet([
        "run", "go", "-q", "--session", name, "--approve", "all", "--model", from, "--base-url", server.url,
      ])
      #expect(first.output == "first\n", "\(first.errorOutput)")
      let second = try collet([
        "run", "more", "-q", "--session", name, "--model", to, "--base-url", server.url,
      ])
      #expect(second.output == "second\n", "\(from) \(to): \(second.errorOutput)")
      let sent = try messages(server, 2, other).joined()
      // A model may refuse another one's ids.
      let (one, two) = ("call00001", "call00002")
      let words = ["go", one, "report", two, "write_note", one, "reported", two, "kept", "first", "more"]
      #expect(words.isSubsequence(of: sent), "\(from) \(to): \(sent)")
      #expect(!sent.contains(voice.signature), "\(from) \(to): \(sent)")
      // Gemini refuses calls without a signature, and takes this word on those that it did not make.
      let wanted = to == "gemini:m" ? 1 : 0
      #expect(sent.ranges(of: "skip_thought_signature_validator").count == wanted, "\(from) \(to): \(sent)")
    }
  }
}

/// A model in the words of its protocol, with thoughts that it wants back.
private struct Voice {
  /// The three protocols, and the servers of the first that want more back than text and calls.
  static let specs = ["openrouter:m", "gemini:m", "deepseek:m", "anthropic:m", "openai-responses:m"]

  let spec: String

  private enum Form { case chat, messages, responses }
  private var form: Form {
    switch spec {
    case "anthropic:m": .messages
    case "openai-responses:m": .responses
    default: .chat
    }
  }

  /// Opaque, and unlike anything else.
  var signature: String { spec == "deepseek:m" ? "hm, 1 < 2" : "Sig+/9z==" }

  /// How often the id of a call stands in a history.
  var mentions: Int { 2 }

  func calls(_ calls: [(id: String, name: String, arguments: String)]) -> String {
    switch form {
    case .messages:
      let blocks = calls.map { #"{"type":"tool_use","id":"\#($0.id)","name":"\#($0.name)","input":\#($0.arguments)}"# }
      return message(
        [
          #"{"type":"thinking","thinking":"hm","signature":"\#(signature)"}"#,
          #"{"type":"redacted_thinking","data":"opaque"}"#, #"{"type":"text","text":"Let me see."}"#,
        ] + blocks, "tool_use")
    case .responses:
      let items = calls.map {
        #"{"type":"function_call","id":"fc_\#($0.name)","call_id":"\#($0.id)","name":"\#($0.name)","#
          + #""arguments":\#(quoted($0.arguments)),"status":"completed"}"#
      }
      return response(
        [#"{"type":"reasoning","id":"rs_1","summary":[],"encrypted_content":"\#(signature)"}"#] + items)
    case .chat:
      let items = calls.map {
        let extra =
          spec == "gemini:m" ? #","extra_content":{"google":{"thought_signature":"\#(signature)"}}"# : ""
        return
          #"{"id":"\#($0.id)","type":"function","function":{"name":"\#($0.name)","arguments":\#(quoted($0.arguments))}"#
          + "\(extra)}"
      }
      let thoughts =
        switch spec {
        case "openrouter:m": #","reasoning_details":[{"type":"reasoning.encrypted","data":"\#(signature)","id":"r1"}]"#
        case "deepseek:m": #","reasoning_content":"\#(signature)""#
        default: ""
        }
      return #"{"choices":[{"message":{"role":"assistant","content":"Let me see."\#(thoughts),"#
        + #""tool_calls":[\#(items.joined(separator: ","))]},"finish_reason":"tool_calls"}]}"#
    }
  }

  func text(_ text: String) -> String {
    switch form {
    case .messages: message([#"{"type":"text","text":"\#(text)"}"#], "end_turn")
    case .responses: response([item(text)])
    case .chat:
      #"{"choices":[{"message":{"role":"assistant","content":"\#(text)"},"finish_reason":"stop"}]}"#
    }
  }

  private func message(_ blocks: [String], _ reason: String) -> String {
    #"{"type":"message","role":"assistant","content":[\#(blocks.joined(separator: ","))],"stop_reason":"\#(reason)"}"#
  }

  private func response(_ items: [String]) -> String {
    #"{"object":"response","status":"completed","output":[\#(items.joined(separator: ","))]}"#
  }

  private func item(_ text: String) -> String {
    #"{"type":"message","id":"msg_\#(text)","role":"assistant","content":[{"type":"output_text","text":"\#(text)"}]}"#
  }

  private func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  // MARK: What it is sent

  /// An answer of its own, as it goes back.
  func said(_ text: String) -> String {
    switch form {
    case .messages: #"{"role":"assistant","content":[{"type":"text","text":"\#(text)"}]}"#
    case .responses: item(text)
    case .chat: #"{"role":"assistant","content":"\#(text)"}"#
    }
  }

  func user(_ text: String) -> String {
    form == .messages
      ? #"{"role":"user","content":[{"type":"text","text":"\#(text)"}]}"# : #"{"role":"user","content":"\#(text)"}"#
  }

  func messages(of body: [UInt8]) throws -> [String] {
    var document = JSONDocument()
    try document.parse(body)
    guard let list = document.member(0, form == .responses ? "input" : "messages") else { return [] }
    var messages: [String] = []
    var element = document.firstChild(list)
    while element < document.end(list) {
      messages.append(String(decoding: body[document.sourceRange(element)], as: UTF8.self))
      element = document.end(element)
    }
    return messages
  }

  func tools(of body: [UInt8]) -> String { Output(body)("tools") ?? "" }
}

extension [String] {
  /// Whether the text has all of them, one behind the other.
  fileprivate func isSubsequence(of text: String) -> Bool {
    var rest = text[...]
    for word in self {
      guard let range = rest.firstRange(of: word) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
