// Tool schemas as a provider takes them. The host goes on to check the whole schema; here only words move.

internal import JSON

/// Rewrites one schema. What a provider refuses goes into the description beside it, where the model still reads it.
struct SchemaAdapter: ~Copyable {
  /// The result of one adaptation.
  struct Adapted {
    var schema: [UInt8]
    /// What was taken from the root and belongs into the tool's own description.
    var note: String
    /// The schema is of the strict subset, with nothing changed but limits that the host checks.
    var isStrict: Bool
  }

  private var document = JSONDocument()
  private var source: [UInt8] = []
  private let dialect: Provider.SchemaDialect
  private let tryStrict: Bool

  init(_ dialect: Provider.SchemaDialect, strict: Bool) {
    self.dialect = dialect
    tryStrict = strict
  }

  /// Combinations that no provider takes at the root.
  private static let rootRefused: [StaticString] = ["oneOf", "anyOf", "allOf", "enum", "not"]

  /// What the strict subset has no word for, but the host checks all the same.
  private static let strictRefused: [StaticString] = [
    "minLength", "maxLength", "unevaluatedProperties", "propertyNames", "minProperties", "maxProperties",
    "unevaluatedItems", "contains", "minContains", "maxContains", "uniqueItems", "default", "examples", "title",
    "$schema", "$comment", "deprecated", "readOnly", "writeOnly",
  ]

  private static let geminiRefused: [StaticString] = [
    "$schema", "examples", "title", "exclusiveMinimum", "exclusiveMaximum",
  ]

  /// Words that tell a model nothing that the description should repeat.
  private static let silent: [StaticString] = ["$schema", "title", "$comment", "readOnly", "writeOnly", "deprecated"]

  /// Formats of the strict subset.
  private static let strictFormats: [StaticString] = [
    "date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid",
  ]

  mutating func adapt(_ schema: [UInt8]) -> Adapted {
    source = schema
    do throws(JSONError) {
      try document.parse(schema.span, options: JSONOptions(duplicateKeys: .keep))
    } catch {
      // A manifest's schema was read before; a tool of another origin may be wrong, and is offered without arguments.
      return Adapted(schema: Array(#"{"type":"object","properties":{}}"#.utf8), note: "", isStrict: false)
    }
    guard document.kind(0) == .object else {
      return Adapted(schema: Array(#"{"type":"object","properties":{}}"#.utf8), note: "", isStrict: false)
    }
    let isStrict = tryStrict && fitsStrict(0, isRoot: true)
    var writer = JSONWriter()
    var note = ""
    write(0, isRoot: true, strict: isStrict, note: &note, to: &writer)
    return Adapted(schema: writer.bytes, note: note, isStrict: isStrict)
  }

  // MARK: Strict

  /// Whether a schema says in the strict subset what it says here, apart from limits: every object closed, every property
  /// required. A property that may be missing would have to be one that may be null, and the model would then send a
  /// null that the tool's own schema refuses.
  private func fitsStrict(_ node: Int, isRoot: Bool) -> Bool {
    guard document.kind(node) == .object else { return false }
    if document.field(node, "$ref") != nil { return document.count(node) == 1 && !isRoot }
    for word in [
      "patternProperties", "oneOf", "allOf", "not", "if", "dependentRequired", "dependentSchemas", "prefixItems",
      "$dynamicRef", "dependencies", "$id", "$anchor", "$dynamicAnchor",
    ] as [StaticString]
    where document.field(node, word) != nil { return false }
    if let format = document.field(node, "format"), !Self.strictFormats.contains(where: { document.isText(format, $0) })
    {
      return false
    }
    if let pattern = document.word(node, "pattern"), pattern.utf8.contains(UInt8(ascii: "(")), pattern.hasLookaround {
      return false
    }
    if isRoot, Self.rootRefused.contains(where: { document.field(node, $0) != nil }) { return false }
    let type = document.field(node, "type")
    let isObject = type.map { document.isText($0, "object") } ?? (document.field(node, "properties") != nil)
    if isRoot && !isObject { return false }
    if isObject {
      guard let extra = document.field(node, "additionalProperties"), document.kind(extra) == .false else {
        return false
      }
      guard let properties = document.field(node, "properties") else {
        return document.field(node, "required") == nil
      }
      guard document.kind(properties) == .object else { return false }
      let required = document.field(node, "required")
      var key = document.firstChild(properties)
      while key < document.end(properties) {
        guard let required, contains(required, document.utf8(key)), fitsStrict(key + 1, isRoot: false) else {
          return false
        }
        key = document.end(key + 1)
      }
    } else if type == nil, document.field(node, "enum") == nil, document.field(node, "const") == nil,
      document.field(node, "anyOf") == nil
    {
      return false
    }
    let isArray = type.map { document.isText($0, "array") } ?? false
    if isArray {
      guard let items = document.field(node, "items"), fitsStrict(items, isRoot: false) else { return false }
    } else if let type, document.kind(type) == .array {
      // Unions with objects or arrays need more than a look.
      var element = document.firstChild(type)
      while element < document.end(type) {
        if document.isText(element, "object") || document.isText(element, "array") { return false }
        element = document.end(element)
      }
    }
    if let choices = document.field(node, "anyOf") {
      guard document.kind(choices) == .array else { return false }
      var choice = document.firstChild(choices)
      while choice < document.end(choices) {
        guard fitsStrict(choice, isRoot: false) else { return false }
        choice = document.end(choice)
      }
    }
    for name in ["$defs", "definitions"] as [StaticString] {
      guard let map = document.field(node, name) else { continue }
      guard document.kind(map) == .object else { return false }
      var key = document.firstChild(map)
      while key < document.end(map) {
        guard fitsStrict(key + 1, isRoot: false) else { return false }
        key = document.end(key + 1)
      }
    }
    return true
  }

  private func contains(_ array: Int, _ text: Span<UInt8>) -> Bool {
    guard document.kind(array) == .array else { return false }
    var element = document.firstChild(array)
    while element < document.end(array) {
      if document.kind(element) == .string, document.isString(element, text) { return true }
      element = document.end(element)
    }
    return false
  }

  // MARK: Writing

  private func write(_ node: Int, isRoot: Bool, strict: Bool, note: inout String, to writer: inout JSONWriter) {
    guard document.kind(node) == .object else { return raw(node, to: &writer) }
    var moved: [String] = []
    var description = ""
    writer.beginObject()
    if isRoot, document.field(node, "type").map({ !document.isText($0, "object") }) ?? true {
      writer.key("type")
      writer.string("object")
    }
    if (isRoot || strict), isObjectWithoutProperties(node) || (isRoot && document.field(node, "properties") == nil) {
      writer.key("properties")
      writer.beginObject()
      writer.endObject()
    }
    var key = document.firstChild(node)
    while key < document.end(node) {
      let value = key + 1
      defer { key = document.end(value) }
      if isRoot, document.isText(key, "type"), !document.isText(value, "object") { continue }
      if document.isText(key, "description"), document.kind(value) == .string {
        description = document.string(value)
        continue
      }
      if isRefused(key, isRoot: isRoot, strict: strict) {
        if !Self.silent.contains(where: { document.isText(key, $0) }) {
          moved.append("\(document.string(key)) \(sourceText(value))")
        }
        continue
      }
      if dialect == .gemini, document.isText(key, "const") {
        // The same with the words that are taken.
        if document.field(node, "enum") == nil {
          writer.key("enum")
          writer.beginArray()
          raw(value, to: &writer)
          writer.endArray()
        }
        continue
      }
      writer.key(document.utf8(key))
      writeValue(of: key, strict: strict, to: &writer)
    }
    let limits = moved.isEmpty ? "" : "Limits: \(moved.joined(separator: ", "))."
    if isRoot {
      note = limits
      if !description.isEmpty {
        writer.key("description")
        writer.string(description)
      }
    } else if !description.isEmpty || !limits.isEmpty {
      writer.key("description")
      writer.string(description.isEmpty || limits.isEmpty ? description + limits : description + " " + limits)
    }
    writer.endObject()
  }

  /// A value under a keyword: itself a schema, a list or a map of schemas, or plain data.
  private func writeValue(of key: Int, strict: Bool, to writer: inout JSONWriter) {
    let value = key + 1
    var none = ""
    for name in ["properties", "$defs", "definitions", "patternProperties", "dependentSchemas"] as [StaticString]
    where document.isText(key, name) && document.kind(value) == .object {
      writer.beginObject()
      var child = document.firstChild(value)
      while child < document.end(value) {
        writer.key(document.utf8(child))
        write(child + 1, isRoot: false, strict: strict, note: &none, to: &writer)
        child = document.end(child + 1)
      }
      writer.endObject()
      return
    }
    for name in ["anyOf", "oneOf", "allOf", "prefixItems"] as [StaticString]
    where document.isText(key, name) && document.kind(value) == .array {
      writer.beginArray()
      var child = document.firstChild(value)
      while child < document.end(value) {
        write(child, isRoot: false, strict: strict, note: &none, to: &writer)
        child = document.end(child)
      }
      writer.endArray()
      return
    }
    for name in [
      "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems",
      "unevaluatedProperties", "additionalItems",
    ] as [StaticString] where document.isText(key, name) && document.kind(value) == .object {
      write(value, isRoot: false, strict: strict, note: &none, to: &writer)
      return
    }
    raw(value, to: &writer)
  }

  private func isRefused(_ key: Int, isRoot: Bool, strict: Bool) -> Bool {
    if isRoot, Self.rootRefused.contains(where: { document.isText(key, $0) }) { return true }
    if strict, Self.strictRefused.contains(where: { document.isText(key, $0) }) { return true }
    return dialect == .gemini && Self.geminiRefused.contains { document.isText(key, $0) }
  }

  private func isObjectWithoutProperties(_ node: Int) -> Bool {
    guard let type = document.field(node, "type"), document.isText(type, "object") else { return false }
    return document.field(node, "properties") == nil
  }

  private func raw(_ node: Int, to writer: inout JSONWriter) {
    writer.raw(source.span.extracting(document.sourceRange(node)))
  }

  private func sourceText(_ node: Int) -> String { String(decoding: source[document.sourceRange(node)], as: UTF8.self) }
}

extension String {
  /// Whether a pattern looks ahead or behind.
  fileprivate var hasLookaround: Bool {
    let bytes = Array(utf8)
    guard bytes.count > 3 else { return false }
    for at in 0..<(bytes.count - 2)
    where bytes[at] == UInt8(ascii: "(") && bytes[at + 1] == UInt8(ascii: "?")
      && (bytes[at + 2] == UInt8(ascii: "=") || bytes[at + 2] == UInt8(ascii: "!")
        || (bytes[at + 2] == UInt8(ascii: "<") && at + 3 < bytes.count
          && (bytes[at + 3] == UInt8(ascii: "=") || bytes[at + 3] == UInt8(ascii: "!"))))
    { return true }
    return false
  }
}
