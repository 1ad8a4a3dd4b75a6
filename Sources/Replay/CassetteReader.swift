// A cassette read back.

internal import JSON
internal import Journal
internal import Runners

/// A file that is no cassette; says where and why.
public struct CassetteError: Error, Sendable, CustomStringConvertible {
  public let description: String
}

extension Recording {
  /// `name` is what messages call the file.
  public init(cassette file: [UInt8], named name: String) throws(CassetteError) {
    self.init()
    var line = 0
    for text in file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      guard text.contains(where: { $0 > 0x20 }) else { continue }
      var document = JSONDocument()
      let bytes = Array(text)
      do throws(JSONError) {
        try document.parse(bytes)
      } catch {
        throw CassetteError(description: "\(name), line \(line) is not JSON: \(error.description)")
      }
      guard take(CassetteLine(document: document, bytes: bytes), isFirst: session.isEmpty && prompts.isEmpty) else {
        throw CassetteError(
          description: line == 1
            ? "\(name) is no cassette: its first line says {\"cassette\":\(Self.cassetteVersion),…} in one"
            : "\(name), line \(line) is no line of a cassette; see docs/testing-agents.md")
      }
    }
    guard !prompts.isEmpty else { throw CassetteError(description: "\(name) has no prompt in it") }
  }

  private mutating func take(_ line: borrowing CassetteLine, isFirst: Bool) -> Bool {
    if let version = line.number(0, "cassette") {
      guard version == Self.cassetteVersion, isFirst else { return false }
      session = line.text(0, "session")
      model = line.text(0, "model")
      return true
    }
    guard !isFirst else { return false }
    if let node = line.object(0, "prompt") {
      prompts.append(
        Prompt(run: line.text(node, "run"), system: line.text(node, "system"), tools: line.json(node, "tools")))
      return true
    }
    if let node = line.object(0, "request"), !prompts.isEmpty {
      guard let turn = line.turn(node) else { return false }
      prompts[prompts.count - 1].turns.append(turn)
      return true
    }
    if let node = line.object(0, "call") {
      guard let call = line.call(node) else { return false }
      calls.append(call)
      return true
    }
    return false
  }
}

private struct CassetteLine: ~Copyable {
  let document: JSONDocument
  let bytes: [UInt8]

  init(document: consuming JSONDocument, bytes: [UInt8]) {
    self.document = document
    self.bytes = bytes
  }

  func object(_ node: Int, _ name: String) -> Int? {
    guard document.kind(node) == .object, let found = document.member(node, name), document.kind(found) == .object
    else { return nil }
    return found
  }

  /// Empty where there is none.
  func text(_ node: Int, _ name: String) -> String {
    guard document.kind(node) == .object, let found = document.member(node, name), document.kind(found) == .string
    else { return "" }
    return document.string(found)
  }

  func has(_ node: Int, _ name: String) -> Bool { document.kind(node) == .object && document.member(node, name) != nil }

  func number(_ node: Int, _ name: String) -> Int? {
    guard document.kind(node) == .object, let found = document.member(node, name), document.isInteger(found) else {
      return nil
    }
    return document.int64(found).flatMap { Int(exactly: $0) }
  }

  func flag(_ node: Int, _ name: String) -> Bool {
    guard document.kind(node) == .object, let found = document.member(node, name) else { return false }
    return document.kind(found) == .true
  }

  /// The text of a value, to the byte.
  func json(_ node: Int, _ name: String) -> [UInt8] {
    guard let found = document.member(node, name) else { return [] }
    if has(found, "exactly") { return Array(text(found, "exactly").utf8) }
    return Array(bytes[document.sourceRange(found)])
  }

  private func elements(_ node: Int, _ name: String) -> [Int] {
    guard document.kind(node) == .object, let found = document.member(node, name), document.kind(found) == .array
    else { return [] }
    var elements: [Int] = []
    var element = document.firstChild(found)
    while element < document.end(found) {
      if document.kind(element) == .object { elements.append(element) }
      element = document.end(element)
    }
    return elements
  }

  func turn(_ node: Int) -> Recording.Turn? {
    var said: [Recording.Said] = []
    for item in elements(node, "said") {
      if has(item, "user") {
        said.append(.user(text(item, "user")))
      } else if has(item, "heard") {
        said.append(.heard(text(item, "heard")))
      } else if has(item, "answer_of") {
        said.append(
          .answer(tool: text(item, "answer_of"), isError: flag(item, "is_error"), text: Array(text(item, "text").utf8)))
      } else {
        return nil
      }
    }
    let choice = text(node, "tool_choice")
    guard let outcome = outcome() else { return nil }
    return Recording.Turn(said: said, choice: choice.isEmpty ? "auto" : choice, outcome: outcome)
  }

  private func outcome() -> Recording.Outcome? {
    if let node = object(0, "error") {
      return .error(
        ModelErrorStep(
          round: 0, kind: text(node, "kind"), retryable: flag(node, "retryable"), status: number(node, "status"),
          message: text(node, "message"), requestID: nil, againAfterMS: nil, time: 0))
    }
    guard let node = object(0, "reply") else { return nil }
    let calls = elements(node, "tool_calls").map { call in
      ReplyStep.Call(
        call: "", providerID: text(call, "id"), tool: text(call, "name"), arguments: Array(text(call, "arguments").utf8)
      )
    }
    return .reply(
      ReplyStep(
        round: 0, text: text(node, "text"), reasoning: text(node, "reasoning"), refusal: text(node, "refusal"),
        calls: calls, finishReason: text(node, "finish_reason"),
        usage: TokenUsage(
          input: number(node, "input_tokens"), output: number(node, "output_tokens"),
          cached: number(node, "cached_tokens")),
        cost: nil, ending: ReplyStep.Ending(word: text(node, "ending")), time: 0))
  }

  func call(_ node: Int) -> Recording.Call? {
    guard let outcome = OutcomeClass(rawValue: text(node, "class")) else { return nil }
    var attempts: [Recording.Attempt] = []
    for attempt in elements(node, "attempts") {
      guard let outcome = OutcomeClass(rawValue: text(attempt, "class")) else { return nil }
      attempts.append(
        Recording.Attempt(outcome: outcome, code: text(attempt, "code"), isFollowed: flag(attempt, "followed")))
    }
    return Recording.Call(
      tool: text(node, "tool"), plugin: text(node, "plugin"), arguments: json(node, "arguments"), attempts: attempts,
      outcome: outcome, shape: ResultStep.Shape(word: text(node, "shape")), body: json(node, "body"))
  }
}
