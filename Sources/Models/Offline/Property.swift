// One property of a schema, as the matcher reads it: a parameter of a tool, or a field of its result.

import JSON
import JSONSchema

/// A parameter or a field with what its schema and its description say.
struct Property: Sendable {
  enum Kind: Sendable {
    case string, number, integer, boolean, array, object, any
  }

  let name: String
  let kind: Kind
  let description: String
  let isRequired: Bool
  let schema: PlainValue
  /// The values that it may have, as far as they are strings or numbers.
  let choices: [Choice]
  let items: PlainValue?
  let nameStems: [String]
  let descriptionStems: [String]
  /// The shapes of the examples in the description that have digits or inner marks: `9-9-9` for 2026-05-01.
  let shapes: [String]
  /// Whether all examples in the description have such a shape.
  let hasOnlyShapes: Bool
  let check: PropertyCheck

  /// `root` is the schema that holds it: its definitions may be referred to.
  init(name: String, schema: PlainValue, isRequired: Bool, root: PlainValue) {
    let resolved = resolve(schema, in: root)
    self.name = name
    self.schema = resolved
    self.isRequired = isRequired
    description = resolved["description"]?.string ?? schema["description"]?.string ?? ""
    kind = Self.kind(resolved)
    items = resolved["items"].map { resolve($0, in: root) }
    nameStems = plainWords(name).map(stem)
    descriptionStems = subjectStems(description)
    choices = Choice.all(in: resolved, describedBy: description)
    let examples = Examples(in: description)
    shapes = examples.shapes
    hasOnlyShapes = examples.hasOnlyShapes
    check = PropertyCheck(resolved, root: root)
  }

  var constant: PlainValue? { schema["const"] }
  var isNumeric: Bool { kind == .number || kind == .integer }
  var isList: Bool { kind == .array }
  /// A string about which the schema says no more than its length.
  var isFree: Bool { kind == .string && choices.isEmpty && schema["pattern"] == nil && schema["format"] == nil }
  /// A string that a pattern or format makes recognisable.
  var isTelling: Bool { kind == .string && choices.isEmpty && !isFree && check.isTelling }

  /// Whether a word without such a shape may be its value: not where all examples are dates, codes with digits and the like, or where
  /// the form is that of another parameter. Other shapes leave quotations, which are explicit.
  func takesWords(quoted: Bool) -> Bool {
    let words = plainWords(description)
    if words.contains("same"), words.contains("form") || words.contains("format") { return false }
    guard hasOnlyShapes, shapes.contains(where: { $0.contains("9") }) else { return true }
    return quoted && !shapes.contains { $0.allSatisfy { "9a-:+/@.".contains($0) } }
  }

  /// What the schema, or the description of a choice, takes when nothing is said.
  var standard: PlainValue? {
    if let value = schema["default"] { return value }
    if choices.count == 1 { return choices[0].json }
    return Choice.standard(of: choices, describedBy: description)
  }

  /// Whether its name or description has one of these words.
  func speaks(of words: Set<String>) -> Int {
    let own = plainWords(name).filter { words.contains($0) }.count * 3
    return own + plainWords(description).filter { words.contains($0) }.count
  }

  private static func kind(_ schema: PlainValue) -> Kind {
    var names: [String] = []
    if let name = schema["type"]?.string { names = [name] }
    if let several = schema["type"]?.items { names = several.compactMap(\.string).filter { $0 != "null" } }
    if names.isEmpty, let choice = schema["enum"]?.items?.first ?? schema["const"] { names = [choice.typeName] }
    if names.contains("number") { return .number }
    switch names.first {
    case "string": return .string
    case "integer": return .integer
    case "boolean": return .boolean
    case "array": return .array
    case "object": return .object
    default: return .any
    }
  }
}

/// Follows a reference inside the schema; one to elsewhere stays as it is.
private func resolve(_ schema: PlainValue, in root: PlainValue) -> PlainValue {
  guard let reference = schema["$ref"]?.string, reference.hasPrefix("#/") else { return schema }
  var place = root
  for step in reference.dropFirst(2).split(separator: "/") {
    guard let next = place[String(step)] else { return schema }
    place = next
  }
  // What refers once more is not followed: two steps are rare, and circles would have no end.
  return place["$ref"] == nil ? place : schema
}

/// Asks the host's own validator whether a property takes a value. The schema is compiled at the first question.
final class PropertyCheck: @unchecked Sendable {
  // Confined to its session, which is isolated to the I/O thread; `@unchecked` only lets it stand in values.
  private let text: [UInt8]
  private var compiled: Schema??
  private var telling: Bool?

  fileprivate init(_ schema: PlainValue, root: PlainValue) {
    var members = [PlainValue.Member(name: "allOf", value: .array([schema]))]
    for name in ["$defs", "definitions"] {
      if let definitions = root[name] { members.append(PlainValue.Member(name: name, value: definitions)) }
    }
    text = PlainValue.object(members).json
  }

  private var schema: Schema? {
    if let compiled { return compiled }
    var options = SchemaOptions()
    options.assertFormats = true
    let schema = try? Schema(text, options: options)
    compiled = .some(schema)
    return schema
  }

  /// A schema that does not compile takes nothing: the host would refuse every value too.
  func accepts(_ value: PlainValue) -> Bool {
    guard let schema else { return false }
    var document = JSONDocument()
    guard (try? document.parse(value.json)) != nil else { return false }
    return (try? schema.isValid(document)) ?? false
  }

  /// Whether the schema refuses everyday words, so that what it takes stands out.
  var isTelling: Bool {
    if let telling { return telling }
    let answer = !["the", "of", "what", "please", "between", "a"].contains { accepts(.string($0)) }
    telling = answer
    return answer
  }
}

/// What the examples in a description look like.
private struct Examples {
  var shapes: [String] = []
  var hasOnlyShapes = false

  init(in description: String) {
    let prompt = Prompt(description)
    var named = 0
    for (place, token) in prompt.tokens.enumerated() where token.kind == .word {
      if token.text.contains(where: { $0.isNumber || "/@_:".contains($0) }),
        token.text.contains(where: { !$0.isLetter })
      {
        let shape = shape(of: token.text)
        if shape.count > 1, !shapes.contains(shape) { shapes.append(shape) }
      } else if token.isCapitalised, place > 0, !token.beginsSentence, token.stems.count == 1, token.text.count > 1,
        token.text.dropFirst().allSatisfy({ $0.isLowercase })
      {
        let before = prompt.tokens[place - 1]
        if ["as", "example", "like", "or", "named"].contains(before.lower) { named += 1 }
      }
    }
    hasOnlyShapes = !shapes.isEmpty && named == 0
  }
}

/// Runs of digits as 9, runs of letters as a, everything else as it is.
func shape(of text: String) -> String {
  var shape = ""
  for character in text {
    let next: Character = character.isNumber ? "9" : character.isLetter ? "a" : character
    if next == "9" || next == "a", shape.last == next { continue }
    shape.append(next)
  }
  return shape
}
