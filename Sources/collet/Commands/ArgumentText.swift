// Puts `--arg NAME=VALUE` into the argument object, typed by the tool's own schema.

import JSON
import Plugins

/// Builds the argument text of a call.
enum ArgumentText {
  /// The given object with the named arguments on top. A text that is no object goes through unchanged: the gate says what
  /// is wrong with it.
  static func merged(
    _ given: [UInt8]?, _ named: [(name: String, value: String)], for tool: String, in registry: Registry
  ) -> [UInt8] {
    guard !named.isEmpty else { return given ?? Array("{}".utf8) }
    var base = JSONDocument()
    let source = given ?? Array("{}".utf8)
    do throws(JSONError) {
      try base.parse(source)
    } catch {
      return source
    }
    guard base.kind(0) == .object else { return source }
    var writer = JSONWriter()
    writer.beginObject()
    var key = base.firstChild(0)
    while key < base.end(0) {
      let name = base.string(key)
      if !named.contains(where: { $0.name == name }) {
        writer.key(name)
        writer.raw(source.span.extracting(base.sourceRange(key + 1)))
      }
      key = base.end(key + 1)
    }
    let types = Types(of: tool, in: registry)
    for (name, value) in named {
      writer.key(name)
      if types.isText(name, value) { writer.string(value) } else { writer.raw(value) }
    }
    writer.endObject()
    return writer.bytes
  }
}

/// The types that a tool's schema gives to its properties.
private struct Types: ~Copyable {
  private var document = JSONDocument()
  private var properties: Int?

  init(of tool: String, in registry: Registry) {
    guard let found = registry.resolve(tool), let manifest = registry.plugins[found.plugin].manifest else { return }
    do throws(JSONError) {
      try document.parse(manifest.tools[found.tool].parameters)
    } catch {
      return
    }
    properties = document.member(0, "properties")
  }

  /// Whether `value` stands for itself as a string. A value that is not JSON is always text, and validation says what
  /// was expected; a value that is JSON is text only where the schema says so.
  func isText(_ name: String, _ value: String) -> Bool {
    var parsed = JSONDocument()
    do throws(JSONError) {
      try parsed.parse(Array(value.utf8))
    } catch {
      return true
    }
    guard let properties, let property = document.member(properties, name) else { return false }
    let types = stringTypes(of: property, depth: 0)
    // `["string", "null"]` and the like: JSON null is meant as null.
    return types.contains("string") && (types.count == 1 || !types.contains(parsed.kind(0).name))
  }

  /// The types that a schema lets through, as far as they can be told without a value: through references inside the
  /// document and through alternatives.
  private func stringTypes(of schema: Int, depth: Int) -> Set<String> {
    guard depth < Self.depthMax, document.kind(schema) == .object else { return [] }
    if let type = document.member(schema, "type") {
      return Set(
        document.kind(type) == .array ? document.elements(type).map { document.string($0) } : [document.string(type)])
    }
    // An enum or a constant needs no type word.
    if let constant = document.member(schema, "const") { return [document.kind(constant).name] }
    if let values = document.member(schema, "enum"), document.kind(values) == .array {
      return Set(document.elements(values).map { document.kind($0).name })
    }
    if let reference = document.member(schema, "$ref"), let target = target(of: document.string(reference)) {
      return stringTypes(of: target, depth: depth + 1)
    }
    var types: Set<String> = []
    for word in ["anyOf", "oneOf", "allOf"] {
      guard let branches = document.member(schema, word), document.kind(branches) == .array else { continue }
      for branch in document.elements(branches) { types.formUnion(stringTypes(of: branch, depth: depth + 1)) }
    }
    return types
  }

  /// The node behind `#/$defs/name` and the like; other references are not followed.
  private func target(of reference: String) -> Int? {
    guard reference.hasPrefix("#/") else { return nil }
    var node = 0
    for step in reference.dropFirst(2).split(separator: "/") {
      guard document.kind(node) == .object, let next = document.member(node, String(step)) else { return nil }
      node = next
    }
    return node
  }

  /// Deeper nesting of alternatives and references is left to the validator.
  private static var depthMax: Int { 8 }
}

extension JSONDocument {
  /// The nodes of an array's elements.
  fileprivate func elements(_ array: Int) -> [Int] {
    var nodes: [Int] = []
    var node = firstChild(array)
    while node < end(array) {
      nodes.append(node)
      node = end(node)
    }
    return nodes
  }
}
