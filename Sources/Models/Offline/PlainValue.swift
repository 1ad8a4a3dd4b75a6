// A JSON value that can be kept: schemas, arguments and results as the offline matcher and scripts handle them.

import JSON

/// A JSON value in memory. Members keep their order and numbers their digits, so that what is made from one is the same
/// to the byte each time.
indirect enum PlainValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// As it was written.
  case number(String)
  case string(String)
  case array([PlainValue])
  case object([Member])

  struct Member: Sendable, Hashable {
    var name: String
    var value: PlainValue
  }

  /// `nil` when the bytes are not JSON.
  init?(json bytes: [UInt8]) {
    var document = JSONDocument()
    do throws(JSONError) { try document.parse(bytes) } catch { return nil }
    self.init(document, 0)
  }

  /// What stands in a document at a node. Recursion ends with the depth that the parser allows.
  init(_ document: borrowing JSONDocument, _ node: Int) {
    switch document.kind(node) {
    case .null: self = .null
    case .false: self = .bool(false)
    case .true: self = .bool(true)
    case .integer, .number: self = .number(document.numberText(node))
    case .string: self = .string(document.string(node))
    case .array:
      var items: [PlainValue] = []
      var child = document.firstChild(node)
      while child < document.end(node) {
        items.append(PlainValue(document, child))
        child = document.end(child)
      }
      self = .array(items)
    case .object:
      var members: [Member] = []
      var key = document.firstChild(node)
      while key < document.end(node) {
        members.append(Member(name: document.string(key), value: PlainValue(document, key + 1)))
        key = document.end(key + 1)
      }
      self = .object(members)
    }
  }

  /// The member of this name; `nil` where there is none, or where this is no object.
  subscript(_ name: String) -> PlainValue? { members?.first { $0.name == name }?.value }

  var members: [Member]? { if case .object(let members) = self { members } else { nil } }
  var items: [PlainValue]? { if case .array(let items) = self { items } else { nil } }
  var string: String? { if case .string(let string) = self { string } else { nil } }
  var digits: String? { if case .number(let digits) = self { digits } else { nil } }
  var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
  var double: Double? { digits.flatMap { Double($0) } }

  /// A name of the kind of JSON Schema.
  var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  /// The JSON text without a byte more than needed.
  var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let bool): writer.bool(bool)
    case .number(let digits): writer.raw(digits)
    case .string(let string): writer.string(string)
    case .array(let items):
      writer.beginArray()
      for item in items { item.write(to: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(member.name)
        member.value.write(to: &writer)
      }
      writer.endObject()
    }
  }

  /// For a sentence: strings bare, everything else as JSON.
  var spoken: String { string ?? String(decoding: json, as: UTF8.self) }
}
