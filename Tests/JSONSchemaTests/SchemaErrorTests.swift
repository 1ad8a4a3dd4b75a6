// Schemas that cannot be used: the place and the sentence.

import JSON
import JSONSchema
import Testing

@Suite("Schemas that cannot be used")
struct SchemaErrorTests {
  static let wrong: [(schema: String, error: String)] = [
    ("", "#: the schema is not JSON: the text is empty where a JSON value was expected, at byte 0"),
    ("5", "#: a schema must be an object, true or false"),
    ("[]", "#: a schema must be an object, true or false"),
    (#"{"properties":{"a":3}}"#, "#/properties/a: a schema must be an object, true or false"),
    (
      #"{"type":"strin"}"#,
      "#/type: \"strin\" is no type; the types are string, integer, number, boolean, object, array, null; "
        + "did you mean \"string\"?"
    ),
    (#"{"type":5}"#, "#/type: type must be the name of a type or an array of names"),
    (#"{"type":["string",5]}"#, "#/type: type must hold names of types only"),
    (#"{"enum":"a"}"#, "#/enum: enum must be an array of values"),
    (#"{"minimum":"1"}"#, "#/minimum: minimum must be a number"),
    (#"{"exclusiveMinimum":true}"#, "#/exclusiveMinimum: exclusiveMinimum must be a number"),
    (#"{"multipleOf":0}"#, "#/multipleOf: multipleOf must be above 0"),
    (#"{"multipleOf":-1}"#, "#/multipleOf: multipleOf must be above 0"),
    (#"{"minLength":-1}"#, "#/minLength: minLength must be a whole number of at least 0"),
    (#"{"maxItems":1.5}"#, "#/maxItems: maxItems must be a whole number of at least 0"),
    (#"{"uniqueItems":1}"#, "#/uniqueItems: uniqueItems must be true or false"),
    (#"{"required":"a"}"#, "#/required: required must hold an array of property names"),
    (#"{"required":[1]}"#, "#/required: required must hold an array of property names"),
    (#"{"dependentRequired":[]}"#, "#/dependentRequired: dependentRequired must be an object"),
    (#"{"properties":[]}"#, "#/properties: properties must be an object"),
    (#"{"allOf":[]}"#, "#/allOf: allOf must be an array of at least one schema"),
    (#"{"anyOf":{}}"#, "#/anyOf: anyOf must be an array of at least one schema"),
    (#"{"prefixItems":[]}"#, "#/prefixItems: prefixItems must be an array of at least one schema"),
    (#"{"items":[]}"#, "#/items: a schema must be an object, true or false"),
    (#"{"$ref":5}"#, "#/$ref: $ref must be a string"),
    (#"{"$id":5}"#, "#/$id: $id must be a string"),
    (#"{"$id":"a#b"}"#, "#/$id: an $id has no fragment; use $anchor to name a place inside a document"),
    (##"{"$ref":"#/$defs/a"}"##, ##"#/$ref: "#/$defs/a" leads nowhere: there is no "$defs" in its path"##),
    (##"{"$ref":"#a"}"##, ##"#/$ref: "#a" leads to an anchor "a" that no schema there has"##),
    (
      ##"{"$ref":"other.json#/a"}"##,
      ##"#/$ref: "other.json#/a" refers to the document "other.json", which is not registered; "##
        + "nothing is fetched from the network"
    ),
    (
      #"{"allOf":[{"$anchor":"a"},{"$anchor":"a"}]}"#,
      "#/allOf/0/$anchor: another subschema of the same document has the anchor \"a\""
    ),
    (
      #"{"allOf":[{"$id":"http://x/a"},{"$id":"http://x/a"}]}"#,
      "#/allOf/0/$id: another subschema has the same $id \"http://x/a\"; give each its own"
    ),
    (
      #"{"$schema":"http://json-schema.org/draft-04/schema#"}"#,
      "#/$schema: the dialect \"http://json-schema.org/draft-04/schema#\" is not known; use "
        + "https://json-schema.org/draft/2020-12/schema or http://json-schema.org/draft-07/schema#, or register its "
        + "metaschema"
    ),
    (
      #"{"type":"object","type":"array"}"#,
      "#: the schema is not JSON: the key \"type\" occurs twice in one object, at byte 17"
    ),
  ]

  @Test("say where and why", arguments: wrong) func errors(schema: String, error: String) {
    #expect(refusal(schema)?.description == error)
  }

  @Test("a bad pattern names its mistake") func pattern() throws {
    let error = try #require(refusal(#"{"properties":{"a":{"pattern":"^(a"}}}"#))
    #expect(error.pointer == "/properties/a/pattern")
    #expect(error.message.hasPrefix("the pattern \"^(a\" cannot be used: "))
    #expect(refusal(#"{"patternProperties":{"[":{}}}"#)?.pointer == "/patternProperties")
  }

  @Test("a mistake in another document is placed there") func otherDocument() {
    var options = SchemaOptions()
    options.registry.add(uri: "http://x/a", document: Array(#"{"type":"x"}"#.utf8))
    options.registry.add(uri: "http://x/b", document: Array("{".utf8))
    #expect(refusal(#"{"$ref":"http://x/a"}"#, options)?.description.hasPrefix("http://x/a#/type: ") == true)
    #expect(refusal(#"{"$ref":"http://x/b"}"#, options)?.document == "http://x/b")
  }

  @Test("a required vocabulary that nobody knows is refused, an optional one is not") func vocabularies() throws {
    var options = SchemaOptions()
    options.registry.add(
      uri: "http://x/strict", document: Array(#"{"$vocabulary":{"http://x/vocab/own":true}}"#.utf8))
    options.registry.add(
      uri: "http://x/lax",
      document: Array(
        #"{"$vocabulary":{"http://x/vocab/own":false,"https://json-schema.org/draft/2020-12/vocab/validation":true}}"#
          .utf8))
    #expect(
      refusal(#"{"$schema":"http://x/strict"}"#, options)?.message
        == "its metaschema requires the vocabulary \"http://x/vocab/own\", which is not supported")
    #expect(try !isValid(schema(#"{"$schema":"http://x/lax","type":"string"}"#, options), "1"))
  }

  @Test("metaschemas in a circle are refused") func circle() {
    var options = SchemaOptions()
    options.registry.add(uri: "http://x/a", document: Array(#"{"$schema":"http://x/b"}"#.utf8))
    options.registry.add(uri: "http://x/b", document: Array(#"{"$schema":"http://x/a"}"#.utf8))
    #expect(refusal(#"{"$schema":"http://x/a"}"#, options)?.message.contains("is not known") == true)
  }

  @Test("parts that nothing refers to are not compiled") func unused() throws {
    #expect(refusal(#"{"$defs":{"broken":{"type":"nonsense"}}}"#) == nil)
  }

  @Test("the schema's own metaschema is at hand", arguments: SchemaDraft.allCases) func metaschemas(draft: SchemaDraft)
    throws
  {
    let uri =
      draft == .draft7 ? "http://json-schema.org/draft-07/schema#" : "https://json-schema.org/draft/2020-12/schema"
    let schema = try schema(#"{"$ref":"\#(uri)"}"#)
    #expect(try isValid(schema, #"{"type":"object","properties":{"a":{"minimum":1}}}"#))
    #expect(try !isValid(schema, #"{"properties":{"a":{"minimum":"1"}}}"#))
    let failure = try #require(try failures(schema, #"{"properties":{"a":{"minLength":-1}}}"#).first)
    #expect(failure.pointer == "/properties/a/minLength")
    #expect(failure.message == "expected integer of at least 0, received -1")
  }
}
