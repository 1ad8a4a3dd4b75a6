// Which keywords a document understands: its draft, and the vocabularies of its metaschema.

/// The rules that one schema resource is read by, from its `$schema`.
struct Dialect: Hashable, Sendable {
  enum Draft: Int, Comparable, Sendable {
    case draft7, draft2019, draft2020

    static func < (a: Draft, b: Draft) -> Bool { a.rawValue < b.rawValue }
  }

  var draft: Draft
  var hasApplicators = true
  var hasUnevaluated = true
  var hasValidation = true
  /// The metaschema asks for formats to be asserted, whatever the options say.
  var assertsFormats = false

  init(_ draft: Draft) {
    self.draft = draft
    hasUnevaluated = draft > .draft7
  }

  init(_ draft: SchemaDraft) {
    self.init(draft == .draft7 ? Draft.draft7 : Draft.draft2020)
  }

  /// The dialects whose metaschema need not be looked at. References from the supported drafts may lead into
  /// documents of 2019-09, whose keywords are those of its neighbours.
  init?(metaschema uri: String) {
    switch uri {
    case "https://json-schema.org/draft/2020-12/schema": self.init(Draft.draft2020)
    case "https://json-schema.org/draft/2019-09/schema": self.init(Draft.draft2019)
    case "http://json-schema.org/draft-07/schema", "https://json-schema.org/draft-07/schema": self.init(Draft.draft7)
    default: return nil
    }
  }

  /// A dialect that lists its vocabularies. Answers the one that is required and unknown, if there is one.
  static func vocabularies(_ list: [(uri: String, isRequired: Bool)]) -> (dialect: Dialect, unknown: String?) {
    var dialect = Dialect(Draft.draft2020)
    dialect.hasApplicators = false
    dialect.hasUnevaluated = false
    dialect.hasValidation = false
    var unknown: String?
    for (uri, isRequired) in list {
      let parts = uri.split(separator: "/")
      guard uri.hasPrefix("https://json-schema.org/draft/20"), parts.count == 6, parts[4] == "vocab" else {
        if isRequired { unknown = unknown ?? uri }
        continue
      }
      if parts[3] == "2019-09" { dialect.draft = .draft2019 }
      switch parts[5] {
      case "applicator":
        dialect.hasApplicators = true
        if parts[3] == "2019-09" { dialect.hasUnevaluated = true }
      case "unevaluated": dialect.hasUnevaluated = true
      case "validation": dialect.hasValidation = true
      case "format-assertion": dialect.assertsFormats = true
      case "core", "meta-data", "format-annotation", "format", "content": break
      default: if isRequired { unknown = unknown ?? uri }
      }
    }
    return (dialect, unknown)
  }

  /// What the value of a keyword is, where it holds subschemas.
  enum Nesting {
    case schema, list, map
    /// One schema or a list of them.
    case schemaOrList
    /// A map of schemas or of lists of names.
    case dependencies
  }

  /// Where subschemas stand in a schema object, so that identifiers are looked for there and nowhere else.
  func nesting(of keyword: String) -> Nesting? {
    switch keyword {
    case "$defs": draft > .draft7 ? .map : nil
    case "definitions": .map
    case _ where !hasApplicators && !keyword.hasPrefix("unevaluated"): nil
    case "properties", "patternProperties": .map
    case "dependentSchemas": draft > .draft7 ? .map : nil
    case "dependencies": .dependencies
    case "allOf", "anyOf", "oneOf": .list
    case "prefixItems": draft == .draft2020 ? .list : nil
    case "items": draft == .draft2020 ? .schema : .schemaOrList
    case "additionalItems": draft < .draft2020 ? .schema : nil
    case "additionalProperties", "contains", "not", "if", "then", "else", "propertyNames": .schema
    case "unevaluatedItems", "unevaluatedProperties": hasUnevaluated ? .schema : nil
    case "contentSchema": draft > .draft7 ? .schema : nil
    default: nil
    }
  }
}
