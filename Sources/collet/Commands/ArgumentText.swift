// Puts `--arg NAME=VALUE` into the argument object, typed by the tool's own schema.

import JSON
import Plugins

/// Builds the argument text of a call.
enum ArgumentText {
  /// The given object with the named arguments on top. Without names the given text goes through unchanged, wrong or
  /// not: the gate says what is wrong with it.
  static func merged(
    _ given: [UInt8]?, _ named: [(name: String, value: String)], for tool: String, in registry: Registry
  ) throws(CommandError) -> [UInt8] {
    guard !named.isEmpty else { return given ?? Array("{}".utf8) }
    var base = JSONDocument()
    do throws(JSONError) {
      try base.parse(given ?? Array("{}".utf8))
    } catch {
      throw CommandError("the arguments are not valid JSON: \(error.description)", code: .permanent)
    }
    guard base.kind(0) == .object else {
      throw CommandError("the arguments must be one JSON object for --arg to add to", code: .permanent)
    }
    let source = given ?? []
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
    if let type = document.member(property, "type") {
      let types =
        document.kind(type) == .array ? document.elements(type).map { document.string($0) } : [document.string(type)]
      guard types.contains("string") else { return false }
      // `["string", "null"]` and the like: JSON null is meant as null.
      return types.count == 1 || !types.contains(parsed.kind(0).name)
    }
    // An enum or a constant of texts needs no type word.
    if let constant = document.member(property, "const") { return document.kind(constant) == .string }
    if let values = document.member(property, "enum"), document.kind(values) == .array {
      return document.elements(values).allSatisfy { document.kind($0) == .string }
    }
    return false
  }
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
