// What a schema says that its own rules do not allow.

internal import ColletKit
internal import JSON

/// Reads a schema made from types, and finds defaults and examples that their own place refuses, and rules that say nothing
/// about the type they stand on.
final class SchemaReview {
  private var document = JSONDocument()
  private let source: [UInt8]
  private(set) var problems: [String] = []

  init(_ schema: String) {
    source = Array(schema.utf8)
    guard (try? document.parse(source)) != nil else {
      problems.append("is not JSON")
      return
    }
    visit(0, at: "")
  }

  private func visit(_ node: Int, at pointer: String) {
    guard document.kind(node) == .object else { return }
    checkRules(node, pointer)
    if let value = document.member(node, "default") { check(value, "default", against: node, pointer) }
    if let examples = document.member(node, "examples") {
      for example in children(examples) { check(example.value, "example", against: node, pointer) }
    }
    for keyword in ["properties", "$defs"] {
      for child in document.member(node, keyword).map(children) ?? [] {
        visit(child.value, at: "\(pointer)/\(child.key)")
      }
    }
    for keyword in ["items", "additionalProperties"] {
      if let child = document.member(node, keyword) { visit(child, at: "\(pointer)/\(keyword)") }
    }
  }

  private func check(_ value: Int, _ what: String, against node: Int, _ pointer: String) {
    // A type that contains itself is described at the root.
    let definitions = document.member(0, "$defs").map { #","$defs":"# + text($0) } ?? ""
    let schema = #"{"allOf":["# + text(node) + "]" + definitions + "}"
    do throws(InputError) {
      try ColletKitTesting.check(text(value), against: schema)
    } catch {
      problems.append("\(pointer): the \(what) \(text(value)) does not keep its own rules: \(error)")
    }
  }

  private func checkRules(_ node: Int, _ pointer: String) {
    guard let type = document.member(node, "type").map({ document.string($0) }) else { return }
    let fitting: [(rules: [String], types: [String])] = [
      (["minimum", "maximum", "exclusiveMaximum", "multipleOf"], ["number", "integer"]),
      (["minLength", "maxLength", "pattern", "format"], ["string"]),
      (["minItems", "maxItems", "uniqueItems"], ["array"]), (["minProperties", "maxProperties"], ["object"]),
    ]
    for (rules, types) in fitting where !types.contains(type) {
      for rule in rules where document.member(node, rule) != nil {
        problems.append("\(pointer): '\(rule)' says nothing about a value of type \(type)")
      }
    }
  }

  private func children(_ node: Int) -> [(key: String, value: Int)] {
    let isObject = document.kind(node) == .object
    var found: [(String, Int)] = []
    var child = document.firstChild(node)
    for index in 0..<document.count(node) {
      let value = isObject ? child + 1 : child
      found.append((isObject ? document.string(child) : "\(index)", value))
      child = document.end(value)
    }
    return found
  }

  private func text(_ node: Int) -> String { String(decoding: source[document.sourceRange(node)], as: UTF8.self) }
}
