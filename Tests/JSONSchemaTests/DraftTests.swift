// What differs between the drafts and with the options, beyond the suite.

import JSON
import JSONSchema
import Testing

@Suite("Drafts, options and the registry")
struct DraftTests {
  static let draft7 = SchemaOptions(defaultDraft: .draft7)

  @Test("the option decides where the schema does not say") func defaultDraft() throws {
    let text = #"{"items":[{"type":"string"}],"additionalItems":false}"#
    #expect(try !isValid(schema(text, Self.draft7), "[1]"))
    #expect(refusal(text)?.pointer == "/items")
  }

  @Test("$schema decides against the option") func ownDraft() throws {
    let text = #"{"$schema":"http://json-schema.org/draft-07/schema#","items":[{"type":"string"}]}"#
    #expect(try !isValid(schema(text), "[1]"))
    let new = #"{"$schema":"https://json-schema.org/draft/2020-12/schema","prefixItems":[{"type":"string"}]}"#
    #expect(try !isValid(schema(new, Self.draft7), "[1]"))
  }

  @Test("a reference in draft 7 stands alone, and definitions beside it can be reached") func referenceAlone() throws {
    let schema = try schema(
      ##"{"$ref":"#/definitions/a","type":"string","definitions":{"a":{"type":"integer"}}}"##, Self.draft7)
    #expect(try isValid(schema, "1"))
    #expect(try !isValid(schema, "\"a\""))
  }

  @Test("formats refuse only when asked to", arguments: SchemaDraft.allCases) func formats(draft: SchemaDraft) throws {
    let text = #"{"format":"date"}"#
    #expect(try isValid(schema(text, SchemaOptions(defaultDraft: draft)), "\"no date\""))
    let strict = try schema(text, SchemaOptions(defaultDraft: draft, assertFormats: true))
    #expect(try !isValid(strict, "\"no date\""))
    #expect(try isValid(strict, "\"2024-02-29\""))
    #expect(
      try failures(strict, "\"no date\"").first?.message
        == #"expected string in the format date, such as 2026-01-31, received "no date""#)
  }

  @Test("a format that is not known refuses nothing") func unknownFormat() throws {
    #expect(try isValid(schema(#"{"format":"colour"}"#, SchemaOptions(assertFormats: true)), "\"x\""))
  }

  @Test("the longest prefix answers, exact documents before all") func registry() throws {
    var registry = SchemaRegistry()
    registry.add(prefix: "http://x/") { rest in rest == "a" ? Array(#"{"const":1}"#.utf8) : nil }
    registry.add(prefix: "http://x/deep/") { rest in rest == "a" ? Array(#"{"const":2}"#.utf8) : nil }
    registry.add(uri: "http://x/exact#", document: Array(#"{"const":3}"#.utf8))
    let options = SchemaOptions(registry: registry)
    #expect(try isValid(schema(#"{"$ref":"http://x/a"}"#, options), "1"))
    #expect(try isValid(schema(#"{"$ref":"http://x/deep/a"}"#, options), "2"))
    #expect(try isValid(schema(#"{"$ref":"http://x/exact"}"#, options), "3"))
    #expect(refusal(#"{"$ref":"http://x/b"}"#, options)?.pointer == "/$ref")
  }

  @Test("a part of a document can be checked by itself") func atNode() throws {
    var json = JSONDocument()
    try json.parse(#"{"arguments":{"n":5}}"#)
    let node = try member(json, 0, "arguments")
    let schema = try schema(#"{"required":["n"],"properties":{"n":{"type":"string"}}}"#)
    let valid = try schema.isValid(json, at: node)
    #expect(!valid)
    let found = schema.failures(in: json, at: node)
    #expect(found.map(\.pointer) == ["/n"])
  }

  @Test("more than 64 required properties and dependencies") func wide() throws {
    let names = (0..<150).map { "p\($0)" }
    let list = names.map { "\"\($0)\"" }.joined(separator: ",")
    let schema = try schema(
      #"{"required":[\#(list)],"dependentRequired":{"p149":["q"]},"properties":{"p3":{"type":"integer"}}}"#)
    let all = names.map { "\"\($0)\":1" }
    #expect(try isValid(schema, "{\((all + ["\"q\":1"]).joined(separator: ","))}"))
    #expect(try !isValid(schema, "{\(all.joined(separator: ","))}"))
    for missing in [0, 63, 64, 127, 128, 149] {
      var some = all
      some.remove(at: missing)
      let value = "{\((some + ["\"q\":1"]).joined(separator: ","))}"
      #expect(try !isValid(schema, value))
      #expect(try failures(schema, value).first?.message == "missing required property \"p\(missing)\"")
    }
  }

  @Test("a schema's own list of properties is not made longer by what it refers to") func ownProperties() throws {
    for inner in [
      #"{"allOf":[{"properties":{"b":{}}},{"minProperties":0}]}"#, #"{"properties":{"b":{}},"minProperties":0}"#,
      ##"{"$ref":"#/$defs/b"}"##,
    ] {
      let schema = try schema(
        ##"""
        {"properties":{"a":{}},"additionalProperties":false,"allOf":[\##(inner),{"maxProperties":9}],
         "$defs":{"b":{"allOf":[{"properties":{"b":{}}},{"minProperties":0}],"maxProperties":8}}}
        """##)
      #expect(try isValid(schema, #"{"a":1}"#))
      #expect(try !isValid(schema, #"{"b":1}"#), "\(inner)")
    }
  }

  @Test("keys that share bytes, lengths or prefixes are told apart") func names() throws {
    let names = [
      "", "a", "a\\u0000", "aaaaaaa", "aaaaaaaa", "aaaaaaaaa", "aaaaaaab", "\\u00e9\\u00e9\\u00e9\\u00e9", "日本語",
    ]
    let properties = names.enumerated().map { "\"\($1)\":{\"const\":\($0)}" }.joined(separator: ",")
    let schema = try schema("{\"properties\":{\(properties)},\"additionalProperties\":false}")
    for (index, name) in names.enumerated() {
      #expect(try isValid(schema, "{\"\(name)\":\(index)}"))
      #expect(try !isValid(schema, "{\"\(name)\":\(index + 1)}"))
      #expect(try !isValid(schema, "{\"\(name)b\":\(index)}"))
    }
    #expect(try isValid(schema, #"{"\u0061":1,"éééé":7}"#))
  }
}
