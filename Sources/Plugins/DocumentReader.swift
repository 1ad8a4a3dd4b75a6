// Takes a parsed JSON text apart into values, noting every mistake with its place instead of stopping at the first.

import JSON
import JSONSchema

/// One thing that is wrong with a manifest or a configuration, and where.
public struct DocumentProblem: Sendable, Hashable, CustomStringConvertible {
  /// The JSON pointer of the value, `""` for the whole text.
  public var pointer: String
  /// What is wrong and what to do.
  public var message: String

  public init(pointer: String, message: String) {
    self.pointer = pointer
    self.message = message
  }

  public var description: String { pointer.isEmpty ? message : "\(pointer): \(message)" }

  /// Several problems in one line: a reason is read in a table.
  static func line(_ problems: [DocumentProblem]) -> String {
    let shown = problems.prefix(shownMax).map(\.description).joined(separator: "; ")
    return problems.count > shownMax ? "\(shown); and \(problems.count - shownMax) more" : shown
  }

  static let shownMax = 3
}

/// A document on the way to becoming values. A field of the wrong kind is noted and read as its default, so that one
/// pass finds all mistakes and no code behind it has to expect them.
struct DocumentReader: ~Copyable {
  let document: JSONDocument
  /// The text that `document` was read from.
  let text: [UInt8]
  private(set) var problems: [DocumentProblem] = []
  private(set) var warnings: [DocumentProblem] = []

  init(_ text: [UInt8]) throws(JSONError) {
    var document = JSONDocument()
    try document.parse(text)
    self.document = document
    self.text = text
  }

  // MARK: Notes

  mutating func problem(_ node: Int, _ message: String) {
    problems.append(DocumentProblem(pointer: pointer(to: node), message: message))
  }

  mutating func add(_ found: [DocumentProblem]) { problems += found }

  mutating func warn(_ node: Int, _ message: String) {
    warnings.append(DocumentProblem(pointer: pointer(to: node), message: message))
  }

  /// Notes a value that is not what was asked for.
  mutating func expected(_ what: String, at node: Int) { problem(node, "must be \(what), found \(shown(node))") }

  /// Notes a key that nobody knows. Keys that begin with `x-` belong to whoever wrote them.
  mutating func unknownKey(_ key: String, at value: Int, known: [String], isError: Bool) {
    guard !key.hasPrefix("x-") || isError else { return }
    let meant = nearest(to: key, among: known).first
    let hint =
      meant.map { "; did you mean \"\($0)\"?" } ?? (isError ? "; known are \(known.joined(separator: ", "))" : "")
    if isError {
      problem(value, "is not a known key\(hint)")
    } else {
      warn(value, "is not a known key and has no effect\(hint)")
    }
  }

  // MARK: Values

  /// The members of an object in their order; none, and a note, for anything else.
  mutating func members(_ node: Int, _ what: String = "an object") -> [(key: String, value: Int)] {
    guard document.kind(node) == .object else {
      expected(what, at: node)
      return []
    }
    return document.members(node)
  }

  /// The elements of an array; none, and a note, for anything else.
  mutating func elements(_ node: Int, _ what: String = "an array", max: Int) -> [Int] {
    guard document.kind(node) == .array else {
      expected(what, at: node)
      return []
    }
    let elements = document.elements(node)
    if elements.count > max { problem(node, "has \(elements.count) elements; at most \(max) are allowed") }
    return Array(elements.prefix(max))
  }

  mutating func string(_ node: Int, _ what: String = "a string", max: Int, min: Int = 0) -> String {
    guard document.kind(node) == .string else {
      expected(what, at: node)
      return ""
    }
    let count = document.codePointCount(node)
    if count > max { problem(node, "has \(count) characters; at most \(max) are allowed") }
    if count < min { problem(node, "must not be empty") }
    return document.string(node)
  }

  /// A string of a certain form.
  mutating func string(_ node: Int, _ what: String, where isRight: (String) -> Bool) -> String {
    guard document.kind(node) == .string, case let text = document.string(node), isRight(text) else {
      expected(what, at: node)
      return ""
    }
    return text
  }

  mutating func bool(_ node: Int) -> Bool? {
    switch document.kind(node) {
    case .true: return true
    case .false: return false
    default:
      expected("true or false", at: node)
      return nil
    }
  }

  mutating func integer(_ node: Int, _ range: ClosedRange<Int>) -> Int? {
    let kind = document.kind(node)
    guard kind == .integer || kind == .number, let value = document.int64(node), range.contains(Int(value)) else {
      expected("a whole number from \(range.lowerBound) to \(range.upperBound)", at: node)
      return nil
    }
    return Int(value)
  }

  /// A size, as a number of bytes or as text with a unit.
  mutating func size(_ node: Int, max: UInt64 = ByteSize.bytesMax) -> UInt64? {
    var value: UInt64?
    switch document.kind(node) {
    case .integer, .number: value = document.uint64(node)
    case .string: value = ByteSize.parse(document.string(node))
    default: break
    }
    guard let value, value <= ByteSize.bytesMax else {
      expected(ByteSize.form, at: node)
      return nil
    }
    if value > max {
      problem(node, "is more than \(ByteSize.text(max)), the most that is allowed")
      return nil
    }
    return value
  }

  /// Texts of a certain form; a text that is there twice is noted.
  mutating func strings(
    _ node: Int, _ what: String, max: Int, where isRight: (String) -> Bool
  ) -> [String] {
    var texts: [String] = []
    for element in elements(node, "an array, each element \(what)", max: max) {
      let text = string(element, what, where: isRight)
      if text.isEmpty { continue }
      if texts.contains(text) { warn(element, "is there twice") } else { texts.append(text) }
    }
    return texts
  }

  /// The value's JSON text without white space, so that it stands on one line.
  func source(_ node: Int) -> [UInt8] {
    var result: [UInt8] = []
    let range = document.sourceRange(node)
    result.reserveCapacity(range.count)
    var inString = false
    var escaped = false
    for byte in text[range] {
      if inString {
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == UInt8(ascii: "\"") {
          inString = false
        }
      } else if byte <= 0x20 {
        continue
      } else if byte == UInt8(ascii: "\"") {
        inString = true
      }
      result.append(byte)
    }
    return result
  }

  /// A value in few words, for messages.
  func shown(_ node: Int) -> String {
    switch document.kind(node) {
    case .object: return "an object"
    case .array: return "an array"
    default:
      let text = String(decoding: text[document.sourceRange(node)], as: UTF8.self)
      return text.unicodeScalars.count <= 60
        ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…"
    }
  }

  /// Found by looking again from the root: places are needed for mistakes only.
  func pointer(to target: Int) -> String {
    var pointer = ""
    var node = 0
    descent: while node != target {
      let isObject = document.kind(node) == .object
      guard isObject || document.kind(node) == .array else { return pointer }
      var child = document.firstChild(node)
      var index = 0
      while child < document.end(node) {
        let value = isObject ? child + 1 : child
        if target < document.end(value) {
          pointer += "/" + (isObject ? escaped(document.string(child)) : String(index))
          if target < value { return pointer }
          node = value
          continue descent
        }
        child = document.end(value)
        index += 1
      }
      return pointer
    }
    return pointer
  }

  private func escaped(_ key: String) -> String {
    guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return key }
    var text = ""
    for character in key.unicodeScalars {
      switch character {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }
}

extension JSONDocument {
  /// The members of an object in their order, none for anything else.
  func members(_ node: Int) -> [(key: String, value: Int)] {
    guard kind(node) == .object else { return [] }
    var members: [(key: String, value: Int)] = []
    members.reserveCapacity(count(node))
    var key = firstChild(node)
    while key < end(node) {
      members.append((string(key), key + 1))
      key = end(key + 1)
    }
    return members
  }

  /// The elements of an array, none for anything else.
  func elements(_ node: Int) -> [Int] {
    guard kind(node) == .array else { return [] }
    var elements: [Int] = []
    elements.reserveCapacity(count(node))
    var element = firstChild(node)
    while element < end(node) {
      elements.append(element)
      element = end(element)
    }
    return elements
  }
}
