// Reading: one value inside a parsed JSON text.

internal import JSON

/// A JSON text that was read once. Values inside it keep it alive.
final class ParsedJSON: Sendable {
  let document: JSONDocument
  let source: [UInt8]

  init(_ bytes: [UInt8]) throws(InputError) {
    var document = JSONDocument()
    do {
      try document.parse(bytes)
    } catch {
      throw InputError(message: "this is not JSON: \(error)")
    }
    self.document = document
    source = bytes
  }
}

/// A value that is being read: which kind it is, and what it holds.
public struct JSONInput: Sendable {
  let text: ParsedJSON
  let node: Int

  /// Reads a whole text.
  public init(_ json: String) throws(InputError) { try self.init(utf8: Array(json.utf8)) }

  /// Reads a whole text from its UTF-8 bytes.
  public init(utf8: [UInt8]) throws(InputError) {
    text = try ParsedJSON(utf8)
    node = 0
  }

  private init(_ text: ParsedJSON, _ node: Int) {
    self.text = text
    self.node = node
  }

  /// The value as it was written.
  public var source: String { String(decoding: text.source[text.document.sourceRange(node)], as: UTF8.self) }

  /// The error that says what was expected instead of this value.
  public func refused(_ expected: String) -> InputError {
    InputError(message: "expected \(expected), received \(shown)")
  }

  func string() throws(InputError) -> String {
    guard text.document.kind(node) == .string else { throw refused("a string") }
    return text.document.string(node)
  }

  func bool() throws(InputError) -> Bool {
    switch text.document.kind(node) {
    case .true: return true
    case .false: return false
    default: throw refused("true or false")
    }
  }

  func double() throws(InputError) -> Double {
    try checkNumber()
    return text.document.double(node)
  }

  /// `nil`: a number that is no `Int64`.
  func signed() throws(InputError) -> Int64? {
    try checkNumber()
    return text.document.int64(node)
  }

  /// `nil`: a number that is no `UInt64`.
  func unsigned() throws(InputError) -> UInt64? {
    try checkNumber()
    return text.document.uint64(node)
  }

  func elements<Element>(_ body: (JSONInput) throws(InputError) -> Element) throws(InputError) -> [Element] {
    guard text.document.kind(node) == .array else { throw refused("an array") }
    var elements: [Element] = []
    let count = text.document.count(node)
    elements.reserveCapacity(count)
    var child = text.document.firstChild(node)
    while elements.count < count {
      do throws(InputError) {
        elements.append(try body(JSONInput(text, child)))
      } catch {
        throw error.inside("\(elements.count)")
      }
      child = text.document.end(child)
    }
    return elements
  }

  func eachMember(_ body: (String, JSONInput) throws(InputError) -> Void) throws(InputError) {
    guard text.document.kind(node) == .object else { throw refused("an object") }
    var key = text.document.firstChild(node)
    for _ in 0..<text.document.count(node) {
      let name = text.document.string(key)
      do throws(InputError) {
        try body(name, JSONInput(text, key + 1))
      } catch {
        throw error.inside(name)
      }
      key = text.document.end(key + 1)
    }
  }

  /// The members of an object, to be read by name.
  public func members() throws(InputError) -> Members {
    guard text.document.kind(node) == .object else { throw refused("an object") }
    return Members(object: self)
  }

  /// Reads the members of one object: each by its name, then `finish`, which refuses what nobody asked for.
  public struct Members {
    let object: JSONInput
    private var found = 0

    init(object: JSONInput) { self.object = object }

    /// A member that must be there.
    public mutating func required<Value: ToolValue>(_ name: String) throws(InputError) -> Value {
      guard let value: Value = try optional(name) else {
        throw InputError(message: "the member '\(name)' is missing")
      }
      return value
    }

    /// A member that may be absent. `null` is a value, and not one of any Swift type but `RawJSON`.
    public mutating func optional<Value: ToolValue>(_ name: String) throws(InputError) -> Value? {
      guard let node = object.text.document.member(object.node, name) else { return nil }
      found += 1
      do throws(InputError) {
        return try Value(JSONInput(object.text, node))
      } catch {
        throw error.inside(name)
      }
    }

    /// A member that may be absent; then the value stays as it is.
    public mutating func defaulted<Value: ToolValue>(_ name: String, _ value: inout Value) throws(InputError) {
      if let given: Value = try optional(name) { value = given }
    }

    /// The same for a property that could also be `nil`.
    public mutating func defaulted<Value: ToolValue>(_ name: String, _ value: inout Value?) throws(InputError) {
      if let given: Value = try optional(name) { value = given }
    }

    /// Refuses the object when it has a member that is not among `names`.
    public func finish(_ names: [String]) throws(InputError) {
      guard found < object.text.document.count(object.node) else { return }
      try object.eachMember { name, _ throws(InputError) in
        guard names.contains(name) else {
          throw InputError(message: "there is no such member; known: \(names.joined(separator: ", "))")
        }
      }
    }
  }

  private func checkNumber() throws(InputError) {
    switch text.document.kind(node) {
    case .integer, .number: return
    default: throw refused("a number")
    }
  }

  /// The value for a message, cut where it is long.
  private var shown: String {
    let source = source
    return source.count <= 60 ? source : source.prefix(57) + "..."
  }
}

/// A text is not JSON, or a value in it is not what its place wants.
public struct InputError: Error, Hashable, CustomStringConvertible {
  /// A JSON pointer to the value; empty for the whole.
  public private(set) var pointer: String
  /// What was expected and what was there.
  public let message: String

  /// An error about the value that is just being read; where it stands is added on the way out.
  public init(message: String, at pointer: String = "") {
    self.pointer = pointer
    self.message = message
  }

  public var description: String { pointer.isEmpty ? message : "\(pointer): \(message)" }

  func inside(_ name: String) -> InputError {
    var error = self
    var token = ""
    for character in name.unicodeScalars {
      switch character {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(character)
      }
    }
    error.pointer = "/" + token + pointer
    return error
  }
}
