// JSON as a value that tests take apart and put together again.

import JSON

/// A value whose numbers and literals stay the text that they were.
indirect enum JSONTree {
  case object([(key: String, value: JSONTree)])
  case array([JSONTree])
  case string(String)
  /// A number, `true`, `false` or `null`, or any JSON text that is to stand as it is.
  case plain(String)

  init(_ text: [UInt8]) throws {
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
  var text: String {
    switch self {
    case .object(let members): "{" + members.map { "\(quoted($0.key)):\($0.value.text)" }.joined(separator: ",") + "}"
    case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
    case .string(let string): quoted(string)
    case .plain(let text): text
    }
  }

  /// Empty for everything but an object.
  var members: [(key: String, value: JSONTree)] {
    if case .object(let members) = self { members } else { [] }
  }

  /// Empty for everything but an array.
  var elements: [JSONTree] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// `nil` for everything but a string.
  var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The member of an object.
  subscript(key: String) -> JSONTree? { members.first { $0.key == key }?.value }

  /// A copy with a member set, or taken away.
  func with(_ key: String, _ value: JSONTree?) -> JSONTree {
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
