// What the tests of this module share.

import JSON

/// What is wrong with a text; `nil` when it is accepted.
func parse(_ document: inout JSONDocument, _ text: [UInt8], _ options: JSONOptions = JSONOptions()) -> JSONError? {
  do throws(JSONError) {
    try document.parse(text, options: options)
    return nil
  } catch {
    return error
  }
}

/// What is wrong with a text, in a document of its own.
func failure(_ text: String, _ options: JSONOptions = JSONOptions()) -> JSONError? {
  var document = JSONDocument()
  return parse(&document, Array(text.utf8), options)
}

/// A document with a text that must be right.
func document(_ text: String, _ options: JSONOptions = JSONOptions()) throws -> JSONDocument {
  var document = JSONDocument()
  try document.parse(text, options: options)
  return document
}

/// A JSON value in the form that is easiest to compare. Numbers are the text that was written.
indirect enum Value: Equatable {
  case null, bool(Bool), number(String), string(String), array([Value]), object([Member])

  struct Member: Equatable {
    let key: String
    let value: Value
  }
}

extension Value {
  /// Copies a value out of a document.
  init(_ document: borrowing JSONDocument, _ node: Int = 0) {
    switch document.kind(node) {
    case .null: self = .null
    case .false: self = .bool(false)
    case .true: self = .bool(true)
    case .integer, .number: self = .number(document.numberText(node))
    case .string: self = .string(document.string(node))
    case .array:
      var elements: [Value] = []
      var child = document.firstChild(node)
      while child < document.end(node) {
        elements.append(Value(document, child))
        child = document.end(child)
      }
      self = .array(elements)
    case .object:
      var members: [Member] = []
      var key = document.firstChild(node)
      while key < document.end(node) {
        members.append(Member(key: document.string(key), value: Value(document, key + 1)))
        key = document.end(key + 1)
      }
      self = .object(members)
    }
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .number(let text): writer.raw(text)
    case .string(let text): writer.string(text)
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(to: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(member.key)
        member.value.write(to: &writer)
      }
      writer.endObject()
    }
  }
}

/// Numbers that look random and are the same in every run. (SplitMix64)
struct FixedNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Whether this is a build with optimisation: such tests may do more in the same time.
let isOptimised: Bool = {
  var checked = false
  assert(
    {
      checked = true; return true
    }())
  return !checked
}()
