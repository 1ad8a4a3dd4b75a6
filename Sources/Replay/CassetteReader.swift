// A cassette read back.

internal import JSON
internal import Journal
internal import Models
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
      let isTaken: Bool
      do throws(Nonsense) {
        isTaken = try take(
          CassetteLine(document: document, bytes: bytes), isFirst: session.isEmpty && prompts.isEmpty)
      } catch {
        throw CassetteError(description: "\(name), line \(line): \(error.words); see docs/testing-agents.md")
      }
      guard isTaken else {
        throw CassetteError(
          description: line == 1
            ? "\(name) is no cassette: its first line says {\"cassette\":\(Self.cassetteVersion),…} in one"
            : "\(name), line \(line) is no line of a cassette; see docs/testing-agents.md")
      }
    }
    guard !prompts.isEmpty else { throw CassetteError(description: "\(name) has no prompt in it") }
  }

  private mutating func take(_ line: borrowing CassetteLine, isFirst: Bool) throws(Nonsense) -> Bool {
    if let version = try line.number(0, "cassette") {
      guard version == Self.cassetteVersion, isFirst else { return false }
      session = try line.text(0, "session")
      model = try line.text(0, "model")
      return true
    }
    guard !isFirst else { return false }
    if let node = try line.object(0, "prompt") {
      prompts.append(
        Prompt(run: try line.text(node, "run"), system: try line.text(node, "system"), tools: line.json(node, "tools")))
      return true
    }
    if let node = try line.object(0, "request"), !prompts.isEmpty {
      guard let turn = try line.turn(node) else { return false }
      prompts[prompts.count - 1].turns.append(turn)
      return true
    }
    if let node = try line.object(0, "call") {
      guard var call = try line.call(node) else { return false }
      call.prompt = try line.number(node, "prompt", in: 1...max(1, prompts.count)).map { $0 - 1 } ?? 0
      calls.append(call)
      return true
    }
    return false
  }
}

/// A value that no recording has.
private struct Nonsense: Error {
  /// Which, and what it should be.
  let words: String
}

private struct CassetteLine: ~Copyable {
  let document: JSONDocument
  let bytes: [UInt8]

  init(document: consuming JSONDocument, bytes: [UInt8]) {
    self.document = document
    self.bytes = bytes
  }

  private func member(_ node: Int, _ name: String) -> Int? {
    document.kind(node) == .object ? document.member(node, name) : nil
  }

  private func nonsense(_ node: Int, _ name: String, _ wanted: String) -> Nonsense {
    let value = String(decoding: bytes[document.sourceRange(node)].prefix(40), as: UTF8.self)
    return Nonsense(words: "\"\(name)\" is \(value), and not \(wanted)")
  }

  func object(_ node: Int, _ name: String) throws(Nonsense) -> Int? {
    guard let found = member(node, name) else { return nil }
    guard document.kind(found) == .object else { throw nonsense(found, name, "an object") }
    return found
  }

  /// Empty where there is none.
  func text(_ node: Int, _ name: String) throws(Nonsense) -> String {
    guard let found = member(node, name) else { return "" }
    guard document.kind(found) == .string else { throw nonsense(found, name, "a string") }
    return document.string(found)
  }

  /// What one of these words stands for; without any the first.
  private func choice<Value>(_ node: Int, _ name: String, _ words: [(Value, String)]) throws(Nonsense) -> Value {
    guard let found = member(node, name) else { return words[0].0 }
    let text = try text(node, name)
    guard let choice = words.first(where: { $0.1 == text }) else {
      throw nonsense(found, name, "one of \(words.map(\.1).joined(separator: ", "))")
    }
    return choice.0
  }

  /// `nil` where there is none.
  private func word<Word: RawRepresentable<String>>(
    _ node: Int, _ name: String, _ wanted: String
  ) throws(Nonsense) -> Word? {
    guard let found = member(node, name) else { return nil }
    guard let word = Word(rawValue: try text(node, name)) else { throw nonsense(found, name, wanted) }
    return word
  }

  func has(_ node: Int, _ name: String) -> Bool { member(node, name) != nil }

  func number(_ node: Int, _ name: String, in range: ClosedRange<Int> = 0...(1 << 40)) throws(Nonsense) -> Int? {
    guard let found = member(node, name) else { return nil }
    guard document.isInteger(found), let number = document.int64(found).flatMap({ Int(exactly: $0) }),
      range.contains(number)
    else { throw nonsense(found, name, "a whole number from \(range.lowerBound) to \(range.upperBound)") }
    return number
  }

  func flag(_ node: Int, _ name: String) throws(Nonsense) -> Bool {
    guard let found = member(node, name) else { return false }
    switch document.kind(found) {
    case .true: return true
    case .false: return false
    default: throw nonsense(found, name, "true or false")
    }
  }

  /// The text of a value, to the byte.
  func json(_ node: Int, _ name: String) -> [UInt8] {
    guard let found = document.member(node, name) else { return [] }
    if let exactly = member(found, "exactly"), document.kind(exactly) == .string {
      return Array(document.string(exactly).utf8)
    }
    return Array(bytes[document.sourceRange(found)])
  }

  /// None where there is no such member.
  private func elements(_ node: Int, _ name: String) throws(Nonsense) -> [Int] {
    guard let found = member(node, name) else { return [] }
    guard document.kind(found) == .array else { throw nonsense(found, name, "an array") }
    var elements: [Int] = []
    var element = document.firstChild(found)
    while element < document.end(found) {
      guard document.kind(element) == .object else { throw nonsense(element, name, "an object in an array") }
      elements.append(element)
      element = document.end(element)
    }
    return elements
  }

  func turn(_ node: Int) throws(Nonsense) -> Recording.Turn? {
    var said: [Recording.Said] = []
    for item in try elements(node, "said") {
      if has(item, "user") {
        said.append(.user(try text(item, "user")))
      } else if has(item, "heard") {
        said.append(.heard(try text(item, "heard")))
      } else if has(item, "answer_of") {
        said.append(
          .answer(
            tool: try text(item, "answer_of"), isError: try flag(item, "is_error"),
            text: Array(try text(item, "text").utf8)))
      } else {
        return nil
      }
    }
    let choice = try text(node, "tool_choice")
    guard let outcome = try outcome() else { return nil }
    return Recording.Turn(said: said, choice: choice.isEmpty ? "auto" : choice, outcome: outcome)
  }

  private func outcome() throws(Nonsense) -> Recording.Outcome? {
    if let node = try object(0, "error") {
      guard let kind: ModelError.Kind = try word(node, "kind", "the kind of a failed request") else { return nil }
      return .error(
        ModelErrorStep(
          round: 0, kind: kind.rawValue, retryable: try flag(node, "retryable"),
          status: try number(node, "status", in: 100...599), message: try text(node, "message"), requestID: nil,
          againAfterMS: nil, time: 0))
    }
    guard let node = try object(0, "reply") else { return nil }
    var calls: [ReplyStep.Call] = []
    for call in try elements(node, "tool_calls") {
      calls.append(
        ReplyStep.Call(
          call: "", providerID: try text(call, "id"), tool: try text(call, "name"),
          arguments: Array(try text(call, "arguments").utf8)))
    }
    return .reply(
      ReplyStep(
        round: 0, text: try text(node, "text"), reasoning: try text(node, "reasoning"),
        refusal: try text(node, "refusal"), calls: calls, finishReason: try text(node, "finish_reason"),
        usage: TokenUsage(
          input: try number(node, "input_tokens"), output: try number(node, "output_tokens"),
          cached: try number(node, "cached_tokens")),
        cost: nil, ending: try choice(node, "ending", ReplyStep.Ending.words), time: 0))
  }

  func call(_ node: Int) throws(Nonsense) -> Recording.Call? {
    let classes = "ok, retryable, permanent or internal"
    guard let outcome: OutcomeClass = try word(node, "class", classes) else { return nil }
    var attempts: [Recording.Attempt] = []
    for attempt in try elements(node, "attempts") {
      guard let outcome: OutcomeClass = try word(attempt, "class", classes) else { return nil }
      attempts.append(
        Recording.Attempt(
          outcome: outcome, code: try text(attempt, "code"), isFollowed: try flag(attempt, "followed")))
    }
    return Recording.Call(
      tool: try text(node, "tool"), plugin: try text(node, "plugin"), arguments: json(node, "arguments"),
      attempts: attempts, outcome: outcome,
      shape: try choice(node, "shape", ResultStep.Shape.words), body: json(node, "body"))
  }
}
