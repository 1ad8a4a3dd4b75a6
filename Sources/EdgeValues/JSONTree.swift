// JSON as a value that is taken apart and put together again.

public import JSON

/// A value whose numbers and literals stay the text that they were.
public indirect enum JSONTree: Sendable {
  case object([(key: String, value: JSONTree)])
  case array([JSONTree])
  case string(String)
  /// A number, `true`, `false` or `null`, or any JSON text that is to stand as it is.
  case plain(String)

  public init(_ text: [UInt8]) throws(JSONError) {
    var document = JSONDocument()
    try document.parse(text)
    self.init(document, 0, text)
  }

  private init(_ document: borrowing JSONDocument, _ node: Int, _ text: [UInt8]) {
    var child = document.firstChild(node)
    switch document.kind(node) {
    case .object:
      var members: [(key: String, value: JSONTree)] = []
      for _ in 0..<document.count(node) {
        members.append((document.string(child), JSONTree(document, child + 1, text)))
        child = document.end(child + 1)
      }
      self = .object(members)
    case .array:
      var elements: [JSONTree] = []
      for _ in 0..<document.count(node) {
        elements.append(JSONTree(document, child, text))
        child = document.end(child)
      }
      self = .array(elements)
    case .string: self = .string(document.string(node))
    default: self = .plain(String(decoding: text[document.sourceRange(node)], as: UTF8.self))
    }
  }

  /// The JSON text.
  public var text: String {
    switch self {
    case .object(let members): "{" + members.map { "\(quoted($0.key)):\($0.value.text)" }.joined(separator: ",") + "}"
    case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
    case .string(let string): quoted(string)
    case .plain(let text): text
    }
  }

  /// Empty for everything but an object.
  public var members: [(key: String, value: JSONTree)] {
    if case .object(let members) = self { members } else { [] }
  }

  /// Empty for everything but an array.
  public var elements: [JSONTree] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// `nil` for everything but a string.
  public var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The member of an object.
  public subscript(key: String) -> JSONTree? { members.first { $0.key == key }?.value }

  /// A copy with a member set, or taken away.
  public func with(_ key: String, _ value: JSONTree?) -> JSONTree {
    var members = members
    let place = members.firstIndex { $0.key == key }
    switch (value, place) {
    case (let value?, let place?): members[place].value = value
    case (let value?, nil): members.append((key, value))
    case (nil, let place?): members.remove(at: place)
    case (nil, nil): break
    }
    return .object(members)
  }
}

/// A text as a JSON string.
public func quoted(_ text: String) -> String {
  var json = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": json += "\\\(scalar)"
    case "\0"..<" ": json += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: json.unicodeScalars.append(scalar)
    }
  }
  return json + "\""
}
