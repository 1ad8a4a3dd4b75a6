import Calls
import EventLoop
import HTTP
import JSON
import Journal
import Models
import Runners
import TestSupport
import Testing

@testable import Agent
@testable import Plugins

/// Whole runs against a provider's protocol: what a model asks for and what goes wrong on the way is random, and every request
/// is looked at as the provider sees it.
@Suite("Random runs as a provider sees them", .timeLimit(.minutes(5)))
@IO
struct WireRunTests {
  /// `COLLET_SEED` plays one run again, `COLLET_RUNS` asks for more of them.
  private nonisolated static func seeds(_ count: UInt64) -> [UInt64] {
    if let seed = environment("COLLET_SEED").flatMap(UInt64.init) { return [seed] }
    return Array(1...(environment("COLLET_RUNS").flatMap(UInt64.init) ?? count))
  }

  private nonisolated static let specs = ["openai:m", "anthropic:m", "openai-responses:m"]
  /// With those that want back more than text and calls.
  private nonisolated static let allSpecs = specs + ["gemini:m", "deepseek:m", "openrouter:m"]

  @Test("every call is answered once and in order, and the definitions stay the same bytes", arguments: specs)
  func invariants(spec: String) async throws {
    for seed in Self.seeds(40) {
      let world = try WireWorld(spec, seed, LoopTransport())
      await world.play()
      for problem in world.problems { Issue.record("COLLET_SEED=\(seed) \(spec): \(problem)") }
    }
  }

  @Test("a conversation read from the record is sent on byte for byte as if it had never ended", arguments: allSpecs)
  func restored(spec: String) async throws {
    for seed in Self.seeds(40) {
      let world = try WireWorld(spec, seed, LoopTransport())
      await world.play()
      let (live, restored) = try await world.goOn()
      #expect(live == restored, "COLLET_SEED=\(seed) \(spec)")
    }
  }

  @Test("the same over a real server on the loopback", arguments: specs)
  func loopback(spec: String) async throws {
    for seed in Self.seeds(5) {
      let queue = AnswerQueue()
      let server = try WireServer(queue)
      let world = try WireWorld(spec, seed, RealTransport(queue), url: server.url)
      await world.play()
      for problem in world.problems { Issue.record("COLLET_SEED=\(seed) \(spec): \(problem)") }
    }
  }

  @Test("a seed plays the same run again, and the faults that are meant to come up do")
  func reproducible() async throws {
    var kinds: Set<String> = []
    for seed in Self.seeds(40) {
      let (one, other) = (
        try WireWorld("openai:m", seed, LoopTransport()), try WireWorld("openai:m", seed, LoopTransport())
      )
      await one.play()
      await other.play()
      #expect(one.bodies == other.bodies && one.ends == other.ends, "COLLET_SEED=\(seed)")
      kinds.formUnion(one.ends)
      for case .modelError(let step) in one.steps { kinds.insert(step.kind) }
    }
    guard environment("COLLET_SEED") == nil else { return }
    #expect(
      kinds.isSuperset(of: [
        "completed", "failed", "cancelled", "truncated", "round_limit", "server", "rate_limit", "malformed",
        "connection", "authentication",
      ]), "\(kinds)")
  }
}

/// A transport that is told beforehand what comes back.
@IO
private protocol WireTransport: Transport {
  func answerNext(_ answers: [WireAnswer])
  /// What nobody asked for yet is not given.
  func forgetAnswers()
  var bodies: [String] { get }
  /// Real time has to pass for it.
  var isReal: Bool { get }
}

/// Answers on the loop, without a socket.
@IO
private final class LoopTransport: WireTransport {
  private var answers: [WireAnswer] = []
  private(set) var bodies: [String] = []
  let isReal = false

  func answerNext(_ answers: [WireAnswer]) { self.answers += answers }
  func forgetAnswers() { answers = [] }

  func start(_ request: HTTPRequest, sink: any TransferSink) -> any TransferHandle {
    bodies.append(String(decoding: request.body, as: UTF8.self))
    let handle = Handle(sink)
    let answer = answers.isEmpty ? WireAnswer(status: 500) : answers.removeFirst()
    EventLoop.shared.post { handle.deliver(answer) }
    return handle
  }

  @IO
  private final class Handle: TransferHandle {
    private var sink: (any TransferSink)?
    init(_ sink: any TransferSink) { self.sink = sink }

    func deliver(_ answer: WireAnswer) {
      sink?.head(HTTPHead(status: answer.status, headers: answer.headers))
      let end = answer.breaksAfter.map { min($0, answer.body.count) } ?? answer.body.count
      for start in stride(from: 0, to: end, by: 31) {
        let piece = Array(answer.body[start..<min(start + 31, end)])
        sink?.body(piece.span)
      }
      finish(answer.breaksAfter == nil ? nil : TransferFailure(.broken, "it broke", mayHaveArrived: true))
    }

    private func finish(_ failure: TransferFailure?) {
      let sink = self.sink
      self.sink = nil
      sink?.ended(failure)
    }

    func cancel() { finish(TransferFailure(.cancelled, "cancelled", mayHaveArrived: true)) }
  }
}

/// The program's own transport.
@IO
private final class RealTransport: WireTransport {
  private let queue: AnswerQueue
  private let client: HTTPClient
  private(set) var bodies: [String] = []
  let isReal = true

  init(_ queue: AnswerQueue) throws {
    self.queue = queue
    client = try HTTPClient.shared()
  }

  func answerNext(_ answers: [WireAnswer]) { queue.add(answers) }
  func forgetAnswers() { queue.clear() }

  func start(_ request: HTTPRequest, sink: any TransferSink) -> any TransferHandle {
    bodies.append(String(decoding: request.body, as: UTF8.self))
    let transport: any Transport = client
    return transport.start(request, sink: sink)
  }
}

/// A conversation of two prompts with a model that does what a seed says.
@IO
private final class WireWorld {
  private(set) var problems: [String] = []
  private(set) var ends: [String] = []
  private(set) var steps: [Step] = []
  private let spec: String
  private let streams: Bool
  private let transport: any WireTransport
  private let timers = ManualTimers()
  private let options: SessionOptions
  private let session: any ModelSession
  private let tools: [Tool]
  private let dispatcher: Dispatcher
  private let journal = MemoryJournal(detail: .full)
  private let runner: FakeRunner
  private var random: SplitMix

  var bodies: [String] { transport.bodies }

  init(_ spec: String, _ seed: UInt64, _ transport: any WireTransport, url: String? = nil) throws {
    self.spec = spec
    self.transport = transport
    random = SplitMix(seed)
    streams = random.one(in: 2)
    let tools: [Tool] = [
      .named("write", readOnly: false), .named("read", readOnly: true), .named("gone", readOnly: true),
    ]
    self.tools = random.one(in: 2) ? tools : tools.reversed()
    options = SessionOptions(
      system: "Be kind.", tools: ToolSelection().toolbox(of: .holding(self.tools)).definitions, streams: streams)
    session = try Self.session(spec, url, options, transport, timers)
    let dice = Cell(SplitMix(seed &+ 99))
    let runner = FakeRunner(timers) { call, _ in Self.act(&dice.value) }
    self.runner = runner
    dispatcher = Dispatcher(
      registry: .holding(self.tools), journal: journal, timers: timers, log: NotedLog(), chance: { 0 },
      makeRunner: { _ in runner })
  }

  private static func session(
    _ spec: String, _ url: String?, _ options: SessionOptions, _ transport: any WireTransport, _ timers: any Timers
  ) throws -> any ModelSession {
    var surroundings = ModelProviders.Surroundings(transport: transport, timers: timers, environment: { _ in "k" })
    surroundings.random = { 0.5 }
    surroundings.nowSeconds = { 0 }
    return try ModelProviders().session(spec, baseURL: url, options: options, in: surroundings)
  }

  /// What is sent for a third prompt: by the conversation that was there all the time, and by one that is made of its record.
  func goOn() async throws -> (live: String, restored: String) {
    let other = LoopTransport()
    let restored = try Self.session(spec, nil, options, other, timers)
    Past(journal.steps).restore(into: restored)
    for (session, transport) in [(session, transport), (restored, other as any WireTransport)] {
      // An answer that may pass would be waited for, and here no time passes.
      transport.forgetAnswers()
      transport.answerNext([WireAnswer(status: 401)])
      session.add(user: "three")
      _ = try? await session.reply(.auto, observer: Unheard())
    }
    return (bodies.last ?? "", other.bodies.last ?? "none")
  }

  func play() async {
    for prompt in ["one", "two"] {
      transport.answerNext((0..<6).map { _ in answer() })
      await run(prompt)
    }
    steps = journal.steps
    check()
  }

  private func run(_ prompt: String) async {
    var options = RunOptions()
    options.tools = tools.map(\.name)
    options.roundsMax = 2 + random.below(6)
    let run = Run(
      prompt, options: options, session: session, dispatcher: dispatcher, journal: journal, timers: timers,
      log: NotedLog())
    let result = Cell<RunResult?>(nil)
    EventLoop.shared.spawn {
      let ended = await run.result()
      result.value = ended
    }
    // With real sockets the moment would not be the same twice.
    let cancelAt = !transport.isReal && random.one(in: 4) ? random.below(12) : Int.max
    for instant in 0..<20_000 where result.value == nil {
      if instant == cancelAt { run.cancel() }
      await timers.advance(by: 50_000_000)
      if transport.isReal { try? await EventLoop.shared.sleep(200_000) }
    }
    guard let result = result.value else { return problems.append("the run did not end") }
    ends.append(result.status.rawValue)
  }

  // MARK: Chance

  private func answer() -> WireAnswer {
    switch random.below(16) {
    case 0: return WireAnswer(status: 500, body: Array(#"{"error":{"message":"oops"}}"#.utf8))
    case 1: return WireAnswer(status: 429, headers: [("retry-after-ms", "5")], body: Array("{}".utf8))
    case 2: return WireAnswer(status: 200, body: Array("<html>".utf8))
    case 3: return random.one(in: 3) ? WireAnswer(status: 401, body: Array("{}".utf8)) : good()
    case 4, 5:
      var cut = good()
      cut.breaksAfter = random.below(cut.body.count)
      return cut
    case 6: return WireAnswer(status: 200, body: Array(good().body.prefix(random.below(200))))
    default: return good()
    }
  }

  private func good() -> WireAnswer {
    let names = ["read", "write", "gone", "raed", ""]
    let texts = ["{}", "", #"{"n":1}"#, #"{"n":"x"}"#, #"{"n":"#, "[]", "grüß 🌍", #"{"n":1,"n":2}"#]
    let words = ["", "Let me see.", "größe \u{1F30D} \"x\"\n", "\\ud83d"]
    let calls = (0..<max(0, random.below(6) - 1)).map { _ in
      Wire.Call(
        id: random.one(in: 8) ? "" : "id\(random.below(4))",
        name: names[random.one(in: 6) ? 3 + random.below(2) : random.below(3)],
        arguments: texts[random.below(texts.count)])
    }
    let wire = Wire(
      spec: spec, streams: streams, text: words[random.below(4)], calls: calls, isCut: random.one(in: 20),
      thinks: random.one(in: 3))
    return WireAnswer(body: Array(wire.body.utf8))
  }

  private static func act(_ random: inout SplitMix) -> FakeRunner.Act {
    switch random.below(9) {
    case 0: .ends(.failed(.permanent, Failure(code: "NO", message: "no")))
    case 1: .ends(.failed(.retryable, Failure(code: "BUSY")))
    case 2: .ends(.crashed("SIGSEGV"))
    case 3: .ends(.notStarted("no process"))
    case 4: .later(UInt64(random.below(300)) * 1_000_000, .result(.json, "\(random.below(4))"))
    case 5: .parts([(.text, "words"), (.image, "bytes")])
    default: .result(.text, "größe \u{1F30D}")
    }
  }

  // MARK: What must hold

  private func check() {
    if runner.running > 0 { problems.append("\(runner.running) attempts are still running") }
    var definitions: Set<String> = []
    var before: [String] = []
    for (place, body) in bodies.enumerated() {
      guard let request = WireRequest(body, spec) else {
        return problems.append("request \(place) is no JSON: \(body)")
      }
      definitions.insert(request.tools)
      if !request.goesOn(from: before) { problems.append("request \(place) does not go on from the one before") }
      before = request.elements
      problems += request.violations.map { "request \(place): \($0)" }
    }
    // A plugin that fails meanwhile, and another order of discovery, change nothing of what a provider has cached.
    if definitions.count > 1 { problems.append("the definitions changed: \(definitions)") }
    if let only = definitions.first, !only.isInOrder(["\"gone\"", "\"read\"", "\"write\""]) {
      problems.append("the definitions are not sorted: \(only)")
    }
    var results: [String: Int] = [:]
    for case .result(let step) in steps { results[step.call, default: 0] += 1 }
    for case .reply(let step) in steps {
      for call in step.calls where results[call.call] != 1 {
        problems.append("\(call.call) has \(results[call.call] ?? 0) results on record")
      }
    }
  }
}

extension String {
  fileprivate func isInOrder(_ words: [String]) -> Bool {
    let places = words.compactMap { firstRange(of: $0)?.lowerBound }
    return places.count == words.count && places == places.sorted()
  }
}

/// Hears nothing.
@IO
private final class Unheard: ReplyObserver {}

/// A reply in the words of a protocol.
private struct Wire {
  struct Call {
    var id: String
    var name: String
    var arguments: String
  }

  let spec: String
  let streams: Bool
  let text: String
  let calls: [Call]
  /// It ran into its limit of tokens.
  let isCut: Bool
  /// It comes with what the provider wants back unchanged.
  let thinks: Bool

  var body: String {
    switch spec {
    case "openai-responses:m": streams ? responsesStream : responses
    case "anthropic:m": streams ? messagesStream : messages
    default: streams ? chatStream : chat
    }
  }

  private func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func events(_ data: [String]) -> String { data.map { "data: \($0)\n\n" }.joined() }

  private var reason: String { isCut ? "length" : calls.isEmpty ? "stop" : "tool_calls" }

  private func chatCall(_ call: Call, _ index: Int) -> String {
    let signature = thinks ? #","extra_content":{"google":{"thought_signature":"s+/\#(index)=="}}"# : ""
    return
      #"{"index":\#(index),"id":\#(quoted(call.id)),"type":"function","function":{"name":\#(quoted(call.name)),"#
      + #""arguments":\#(quoted(call.arguments))}\#(signature)}"#
  }

  private var chatThoughts: String {
    thinks
      ? #""reasoning_content":"hm","reasoning_details":[{"type":"reasoning.encrypted","data":"e+/==","id":"r"}],"# : ""
  }

  private var chat: String {
    let items = calls.enumerated().map { chatCall($1, $0) }.joined(separator: ",")
    return #"{"choices":[{"message":{\#(chatThoughts)"content":\#(quoted(text)),"tool_calls":[\#(items)]},"#
      + #""finish_reason":"\#(reason)"}]}"#
  }

  private var chatStream: String {
    func chunk(_ delta: String, _ reason: String) -> String {
      #"{"choices":[{"index":0,"delta":\#(delta),"finish_reason":\#(reason)}]}"#
    }
    let deltas =
      [#"{\#(chatThoughts)"content":\#(quoted(text))}"#]
      + calls.enumerated().map { #"{"tool_calls":[\#(chatCall($1, $0))]}"# }
    return events(deltas.map { chunk($0, "null") } + [chunk("{}", "\"\(reason)\""), "[DONE]"])
  }

  private var stop: String { isCut ? "max_tokens" : calls.isEmpty ? "end_turn" : "tool_use" }

  private var messages: String {
    let blocks =
      (thinks
        ? [#"{"type":"thinking","thinking":"hm","signature":"s+/=="}"#, #"{"type":"redacted_thinking","data":"x=="}"#]
        : []) + (text.isEmpty ? [] : [#"{"type":"text","text":\#(quoted(text))}"#])
      + calls.map { #"{"type":"tool_use","id":\#(quoted($0.id)),"name":\#(quoted($0.name)),"input":{"n":1}}"# }
    return #"{"type":"message","content":[\#(blocks.joined(separator: ","))],"stop_reason":"\#(stop)"}"#
  }

  private var messagesStream: String {
    var data = [#"{"type":"message_start","message":{"usage":{"input_tokens":1}}}"#]
    if thinks {
      data.append(
        #"{"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}"#)
      for delta in [#""thinking_delta","thinking":"hm""#, #""signature_delta","signature":"s+/==""#] {
        data.append(#"{"type":"content_block_delta","index":0,"delta":{"type":\#(delta)}}"#)
      }
    }
    data.append(#"{"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}"#)
    data.append(#"{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":\#(quoted(text))}}"#)
    for (place, call) in calls.enumerated() {
      data.append(
        #"{"type":"content_block_start","index":\#(place + 2),"content_block":{"type":"tool_use","id":\#(quoted(call.id)),"#
          + #""name":\#(quoted(call.name)),"input":{}}}"#)
      data.append(
        #"{"type":"content_block_delta","index":\#(place + 2),"delta":{"type":"input_json_delta","#
          + #""partial_json":\#(quoted(call.arguments))}}"#)
    }
    data.append(#"{"type":"message_delta","delta":{"stop_reason":"\#(stop)"}}"#)
    return events(data + [#"{"type":"message_stop"}"#])
  }

  private var items: [String] {
    (thinks ? [#"{"type":"reasoning","id":"rs_1","summary":[],"encrypted_content":"e+/=="}"#] : [])
      + (text.isEmpty
        ? [] : [#"{"type":"message","role":"assistant","content":[{"type":"output_text","text":\#(quoted(text))}]}"#])
      + calls.map {
        #"{"type":"function_call","call_id":\#(quoted($0.id)),"name":\#(quoted($0.name)),"arguments":\#(quoted($0.arguments))}"#
      }
  }

  private var responses: String {
    let end = isCut ? #""incomplete","incomplete_details":{"reason":"max_output_tokens"}"# : #""completed""#
    return #"{"object":"response","status":\#(end),"output":[\#(items.joined(separator: ","))]}"#
  }

  private var responsesStream: String {
    var data: [String] = []
    if !text.isEmpty { data.append(#"{"type":"response.output_text.delta","delta":\#(quoted(text))}"#) }
    for (place, item) in items.enumerated() {
      data.append(#"{"type":"response.output_item.done","output_index":\#(place),"item":\#(item)}"#)
    }
    return events(data + [#"{"type":"response.\#(isCut ? "incomplete" : "completed")","response":\#(responses)}"#])
  }
}

/// A request as a provider reads it.
private struct WireRequest {
  /// The definitions, byte for byte.
  let tools: String
  /// The messages or items, byte for byte.
  let elements: [String]
  private(set) var violations: [String] = []
  private var waiting: [String] = []

  init?(_ body: String, _ spec: String) {
    var document = JSONDocument()
    let text = Array(body.utf8)
    // A model may repeat a key, and gets back what it wrote.
    guard (try? document.parse(body, options: JSONOptions(duplicateKeys: .keep))) != nil,
      let tools = document.member(0, "tools"),
      let list = document.member(0, spec == "openai-responses:m" ? "input" : "messages")
    else { return nil }
    func source(_ node: Int) -> String { String(decoding: text[document.sourceRange(node)], as: UTF8.self) }
    func children(_ node: Int) -> [Int] {
      var children: [Int] = []
      var child = document.firstChild(node)
      while child < document.end(node) {
        children.append(child)
        child = document.end(child)
      }
      return children
    }
    func word(_ node: Int, _ name: String) -> String {
      document.member(node, name).map { document.kind($0) == .string ? document.string($0) : "" } ?? ""
    }
    self.tools = source(tools)
    elements = children(list).map(source)
    for element in children(list) {
      switch spec {
      case "openai:m", "gemini:m", "deepseek:m", "openrouter:m":
        if word(element, "role") == "tool" { answer(word(element, "tool_call_id")) } else { speak() }
        let calls = document.member(element, "tool_calls").map(children) ?? []
        for call in calls {
          let function = document.member(call, "function") ?? 0
          ask(word(call, "id"), word(function, "name"), word(function, "arguments"))
        }
      case "anthropic:m":
        let blocks = document.member(element, "content").map(children) ?? []
        if blocks.isEmpty { violations.append("a message without content") }
        for block in blocks {
          switch word(block, "type") {
          case "tool_use":
            ask(word(block, "id"), word(block, "name"), document.member(block, "input").map(source) ?? "")
          case "tool_result": answer(word(block, "tool_use_id"))
          default: if word(element, "role") == "user" { speak() }
          }
        }
      default:
        switch word(element, "type") {
        case "function_call": ask(word(element, "call_id"), word(element, "name"), word(element, "arguments"))
        case "function_call_output": answer(word(element, "call_id"))
        default: if word(element, "role") == "user" { speak() }
        }
      }
    }
    if !waiting.isEmpty { violations.append("\(waiting) have no answer") }
  }

  private mutating func ask(_ id: String, _ name: String, _ arguments: String) {
    if id.isEmpty || waiting.contains(id) { violations.append("a call is named '\(id)'") }
    if name.isEmpty { violations.append("a call names no tool") }
    var document = JSONDocument()
    if (try? document.parse(arguments, options: JSONOptions(duplicateKeys: .keep))) == nil
      || document.kind(0) != .object
    {
      violations.append("arguments are no object: \(arguments)")
    }
    waiting.append(id)
  }

  private mutating func answer(_ id: String) {
    if waiting.first == id {
      waiting.removeFirst()
    } else {
      violations.append("'\(id)' is answered, and \(waiting) wait")
    }
  }

  private mutating func speak() {
    if !waiting.isEmpty { violations.append("somebody speaks while \(waiting) have no answer") }
  }

  /// Whether what was sent before stands unchanged at the beginning; the last message may have grown.
  func goesOn(from before: [String]) -> Bool {
    guard elements.count >= before.count, let last = before.last else { return before.isEmpty }
    return elements.prefix(before.count - 1).elementsEqual(before.dropLast())
      && elements[before.count - 1].hasPrefix(last.dropLast(2))
  }
}
