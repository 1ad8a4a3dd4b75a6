// Values that a schema shows to a model, `default` and `examples`, and would refuse from it.

import JSON
import JSONSchema

/// Holds what a schema shows against the subschema that shows it.
enum ShownValues {
  /// Sentences that name the place, the value and what is wrong with it. The schema is one that compiles.
  static func problems(in schema: [UInt8]) -> [String] {
    var document = JSONDocument()
    guard (try? document.parse(schema, options: JSONOptions(duplicateKeys: .keep))) != nil else { return [] }
    var shown: [Shown] = []
    collect(0, "", document, &shown)
    return shown.compactMap { problem($0, Array(schema[document.sourceRange($0.node)]), schema) }
  }

  /// One value, and the JSON pointer of the subschema that it belongs to.
  private struct Shown {
    var node: Int
    var keyword: String
    var pointer: String
  }

  private static let maps: Set = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]
  private static let lists: Set = ["allOf", "anyOf", "oneOf", "prefixItems", "items"]
  private static let single: Set = [
    "items", "additionalItems", "additionalProperties", "unevaluatedItems", "unevaluatedProperties", "contains",
    "propertyNames", "not", "if", "then", "else",
  ]

  /// `node` is a schema.
  private static func collect(
    _ node: Int, _ pointer: String, _ document: borrowing JSONDocument, _ shown: inout [Shown]
  ) {
    guard document.kind(node) == .object else { return }
    var key = document.firstChild(node)
    while key < document.end(node) {
      let (name, value) = (document.string(key), key + 1)
      let kind = document.kind(value)
      if name == "default" {
        shown.append(Shown(node: value, keyword: name, pointer: pointer))
      } else if name == "examples" && kind == .array {
        var element = document.firstChild(value)
        while element < document.end(value) {
          shown.append(Shown(node: element, keyword: name, pointer: pointer))
          element = document.end(element)
        }
      } else if maps.contains(name) && kind == .object {
        var inner = document.firstChild(value)
        while inner < document.end(value) {
          collect(inner + 1, "\(pointer)/\(name)/\(step(document.string(inner)))", document, &shown)
          inner = document.end(inner + 1)
        }
      } else if lists.contains(name) && kind == .array {
        var (element, index) = (document.firstChild(value), 0)
        while element < document.end(value) {
          collect(element, "\(pointer)/\(name)/\(index)", document, &shown)
          (element, index) = (document.end(element), index + 1)
        }
      } else if single.contains(name) {
        collect(value, "\(pointer)/\(name)", document, &shown)
      }
      key = document.end(value)
    }
  }

  private static func step(_ key: String) -> String { key.replacing("~", with: "~0").replacing("/", with: "~1") }

  private static func problem(_ shown: Shown, _ value: [UInt8], _ schema: [UInt8]) -> String? {
    // The subschema is met where it stands, so that its references lead where they lead there.
    var registry = SchemaRegistry()
    registry.add(uri: documentURI, document: schema)
    let reference = "{\"$ref\":\"\(documentURI)#\(fragment(shown.pointer))\"}"
    var document = JSONDocument()
    guard let subschema = try? Schema(Array(reference.utf8), options: SchemaOptions(registry: registry)),
      (try? document.parse(value)) != nil
    else { return nil }
    let failures = subschema.failures(in: document, max: 2).map(\.sentence)
    guard !failures.isEmpty else { return nil }
    let place = shown.pointer.isEmpty ? "at its root" : "at \(shown.pointer)"
    let text = String(decoding: value.prefix(valueShownMax), as: UTF8.self)
    return "\(place): \(text) in \"\(shown.keyword)\" does not fit: \(failures.joined(separator: "; "))"
  }

  /// As a URI has it: every byte that is not plainly allowed is written `%XX`.
  private static func fragment(_ pointer: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in pointer.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let documentURI = "collet:schema"
  private static let valueShownMax = 80
}
