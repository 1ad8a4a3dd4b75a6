// The sentences that a model or a person reads about a refused value, word for word.

import JSON
import JSONSchema
import Testing

/// A schema, a value, and the failures expected, each as `pointer | message`.
struct MessageCase: CustomTestStringConvertible, Sendable {
  let schema: String
  let value: String
  let expected: [String]

  init(_ schema: String, _ value: String, _ expected: String...) {
    self.schema = schema
    self.value = value
    self.expected = expected
  }

  var testDescription: String { "\(value) against \(schema)" }
}

@Suite("Messages of JSON Schema")
struct MessageTests {
  static let scalars: [MessageCase] = [
    MessageCase(#"{"type":"string"}"#, "5", " | expected string, received 5"),
    MessageCase(#"{"type":["string","null"]}"#, "[1,2]", " | expected string or null, received [1,2]"),
    MessageCase(#"{"type":["integer","number"]}"#, "null", " | expected number, received null"),
    MessageCase(#"{"type":"integer"}"#, "1.5", " | expected integer, received 1.5"),
    MessageCase(
      #"{"type":"integer","minimum":1,"maximum":16}"#, "17", " | expected integer between 1 and 16, received 17"),
    MessageCase(
      #"{"type":"integer","minimum":1,"maximum":16}"#, "\"17\"", #" | expected integer between 1 and 16, received "17""#
    ),
    MessageCase(#"{"minimum":1}"#, "0.5", " | expected number of at least 1, received 0.5"),
    MessageCase(#"{"type":"number","maximum":1}"#, "2", " | expected number of at most 1, received 2"),
    MessageCase(#"{"exclusiveMinimum":0}"#, "0", " | expected number above 0, received 0"),
    MessageCase(#"{"exclusiveMaximum":10}"#, "1e1", " | expected number below 10, received 1e1"),
    MessageCase(
      #"{"exclusiveMinimum":0,"maximum":1}"#, "-1", " | expected number above 0 and at most 1, received -1"),
    MessageCase(
      #"{"minimum":5,"maximum":1}"#, "3", " | expected number between 5 and 1, received 3"),
    MessageCase(
      #"{"multipleOf":0.01}"#, "1.005", " | expected number that is a multiple of 0.01, received 1.005"),
    MessageCase(
      #"{"type":"string","minLength":1,"maxLength":3}"#, "\"\"",
      #" | expected string of 1 to 3 characters, received "" (0 characters)"#),
    MessageCase(
      #"{"minLength":2}"#, "\"é\"", #" | expected string of at least 2 characters, received "é" (1 character)"#),
    MessageCase(
      #"{"maxLength":1}"#, "\"ab\"", #" | expected string of at most 1 character, received "ab" (2 characters)"#),
    MessageCase(
      #"{"minLength":2,"maxLength":2}"#, "\"abc\"",
      #" | expected string of 2 characters, received "abc" (3 characters)"#),
    MessageCase(#"{"pattern":"^a+$"}"#, "\"b\"", #" | expected string matching ^a+$, received "b""#),
    MessageCase(
      #"{"enum":["celsius","fahrenheit"]}"#, "\"Celcius\"",
      #" | expected one of "celsius", "fahrenheit", received "Celcius"; did you mean "celsius"?"#),
    MessageCase(#"{"enum":["a",1,null,[2]]}"#, "2", #" | expected one of "a", 1, null, [2], received 2"#),
    MessageCase(
      #"{"enum":[0,1,2,3,4,5,6,7,8,9]}"#, "10", " | expected one of 0, 1, 2, 3, 4, 5, 6, 7, … (10 values), received 10"),
    MessageCase(#"{"enum":[]}"#, "1", " | expected no value, received 1"),
    MessageCase(#"{"const":"card"}"#, "\"crad\"", #" | expected "card", received "crad"; did you mean "card"?"#),
    MessageCase("false", "1", " | expected no value here, received 1"),
    MessageCase(#"{"not":{"type":"integer"}}"#, "3", " | expected anything but integer, received 3"),
    MessageCase(#"{"not":{}}"#, "3", #" | expected anything but a value that fits "not", received 3"#),
    MessageCase(
      #"{"type":"string"}"#, #"{"a":[1,{"b":[[[[2]]]]}]}"#, #" | expected string, received {"a":[1,{"b":[[…]]}]}"#),
    MessageCase(
      #"{"type":"integer"}"#, "\"" + String(repeating: "x", count: 200) + "\"",
      " | expected integer, received \"" + String(repeating: "x", count: 60) + "…\""),
    MessageCase(#"{"type":"integer"}"#, #""a\"\\\n\u0001""#, #" | expected integer, received "a\"\\\n\u0001""#),
  ]

  static let containers: [MessageCase] = [
    MessageCase(
      #"{"required":["city"],"properties":{"city":{"type":"string"}}}"#, "{}",
      #" | missing required property "city" (string)"#),
    MessageCase(
      #"{"required":["a","b"]}"#, "{}", #" | missing required property "a""#, #" | missing required property "b""#),
    MessageCase(
      #"{"required":["city"],"properties":{"city":{"type":"string"}}}"#, #"{"cty":"x"}"#,
      #" | missing required property "city" (string); "cty" was probably meant to be it"#),
    MessageCase(
      #"{"properties":{"city":{},"unit":{}},"additionalProperties":false}"#, #"{"cty":1,"zzzzz":2}"#,
      #"/cty | unknown property "cty"; did you mean "city"?"#,
      #"/zzzzz | unknown property "zzzzz"; known properties: "city", "unit""#),
    MessageCase(#"{"additionalProperties":false}"#, #"{"a~/b":1}"#, #"/a~0~1b | unknown property "a~/b""#),
    MessageCase(
      #"{"additionalProperties":{"type":"integer"}}"#, #"{"a":1,"b":"x"}"#, #"/b | expected integer, received "x""#),
    MessageCase(#"{"properties":{"old":false}}"#, #"{"old":1}"#, #"/old | property "old" is not allowed"#),
    MessageCase(
      #"{"patternProperties":{"^n_":{"type":"number"}}}"#, #"{"n_a":"1"}"#, #"/n_a | expected number, received "1""#),
    MessageCase(
      #"{"propertyNames":{"pattern":"^[a-z]+$"}}"#, #"{"Foo":1}"#,
      #"/Foo | property name "Foo" is not allowed: expected string matching ^[a-z]+$"#),
    MessageCase(
      #"{"type":"object","minProperties":2}"#, #"{"a":1}"#,
      " | expected object of at least 2 properties, received 1 property"),
    MessageCase(
      #"{"maxProperties":0}"#, #"{"a":1}"#, " | expected object of at most 0 properties, received 1 property"),
    MessageCase(
      #"{"dependentRequired":{"cc":["reason"]}}"#, #"{"cc":1}"#,
      #" | missing property "reason", required because "cc" is there"#),
    MessageCase(
      #"{"type":"array","minItems":1,"maxItems":2,"items":{"type":"integer"}}"#, "[1,2,3]",
      " | expected array of 1 to 2 items, received 3 items"),
    MessageCase(
      #"{"items":{"type":"integer"}}"#, #"[1,"a",null]"#, #"/1 | expected integer, received "a""#,
      "/2 | expected integer, received null"),
    MessageCase(
      #"{"prefixItems":[{"type":"integer"},{"type":"integer"}],"items":false}"#, "[1,2,3,4]",
      " | expected array of at most 2 items, received 4 items"),
    MessageCase(
      #"{"uniqueItems":true}"#, #"[1,{"a":1},{"a":1.0}]"#,
      #" | expected items that differ, received items 1 and 2 equal: {"a":1}"#),
    MessageCase(
      #"{"contains":{"type":"integer"}}"#, #"["a"]"#, " | expected at least 1 item that is integer, received none"),
    MessageCase(
      #"{"contains":{"type":"integer"},"maxContains":1}"#, "[1,2]",
      " | expected at most 1 item that is integer, received 2"),
    MessageCase(
      #"{"properties":{"a":{}},"unevaluatedProperties":false}"#, #"{"b":1}"#,
      #"/b | unknown property "b"; known properties: "a""#),
    MessageCase(
      #"{"prefixItems":[{}],"unevaluatedItems":false}"#, "[1,2]",
      " | expected array of at most 1 item, received 2 items"),
    MessageCase(
      #"{"properties":{"a":{"type":"integer"},"b":{"enum":["x"]}},"required":["c"]}"#, #"{"a":"1","b":"y"}"#,
      #" | missing required property "c""#, #"/a | expected integer, received "1""#, #"/b | expected "x", received "y""#
    ),
  ]

  static let choices: [MessageCase] = [
    MessageCase(#"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, "5", " | expected string or null, received 5"),
    MessageCase(
      #"{"oneOf":[{"type":"integer","minimum":3},{"const":"auto"}]}"#, "\"aut\"",
      #" | expected integer of at least 3 or "auto", received "aut"; did you mean "auto"?"#),
    MessageCase(
      #"{"oneOf":[{"type":"number"},{"type":"integer"},{"type":"string"}]}"#, "5",
      " | expected exactly one of 3 forms to fit, but forms 1 and 2 all do"),
    MessageCase(
      #"{"oneOf":[{"properties":{"kind":{"const":"card"}},"required":["kind"]},{"properties":{"kind":{"const":"cash"}}}]}"#,
      #"{"kind":"cas"}"#, #"/kind | expected one of "card", "cash", received "cas"; did you mean "cash"?"#),
    MessageCase(
      #"{"oneOf":[{"properties":{"kind":{"const":"a"},"n":{"type":"integer"}}},{"properties":{"kind":{"const":"b"}}}]}"#,
      #"{"kind":"a","n":"1"}"#, #"/n | expected integer, received "1""#),
    MessageCase(
      #"{"anyOf":[{"required":["email"]},{"required":["phone"]}]}"#, #"{"fax":1}"#,
      #" | none of 2 forms fits; form 1: missing required property "email"; form 2: missing required property "phone""#),
    MessageCase(
      #"{"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}}"#, #"{"a":1}"#,
      #" | missing required property "b""#),
    MessageCase(
      ##"{"$defs":{"n":{"type":"object","properties":{"next":{"$ref":"#/$defs/n"},"v":{"type":"integer"}}}},"$ref":"#/$defs/n"}"##,
      #"{"next":{"next":{"v":"x"}}}"#, #"/next/next/v | expected integer, received "x""#),
    MessageCase(
      #"{"allOf":[{"minimum":2},{"multipleOf":2}]}"#, "1", " | expected number of at least 2, received 1",
      " | expected number that is a multiple of 2, received 1"),
  ]

  @Test("of scalars", arguments: scalars) func ofScalars(example: MessageCase) throws { try check(example) }
  @Test("of containers", arguments: containers) func ofContainers(example: MessageCase) throws { try check(example) }
  @Test("of choices", arguments: choices) func ofChoices(example: MessageCase) throws { try check(example) }

  @Test("a failure says which keyword, where in the schema, what was expected and received") func parts() throws {
    let schema = try schema(
      ##"{"properties":{"a/b":{"$ref":"#/$defs/unit"}},"$defs":{"unit":{"enum":["metre","mile"]}}}"##)
    let failure = try #require(try failures(schema, #"{"a/b":"meter"}"#).first)
    #expect(failure.pointer == "/a~1b")
    #expect(failure.keyword == "enum")
    #expect(failure.schemaPointer == "/$defs/unit/enum")
    #expect(failure.expected == #"one of "metre", "mile""#)
    #expect(failure.received == #""meter""#)
    #expect(failure.suggestion == #""metre""#)
  }

  @Test("a failure from another document names it") func otherDocument() throws {
    var options = SchemaOptions()
    options.registry.add(uri: "https://x.test/count", document: Array(#"{"$defs":{"n":{"minimum":3}}}"#.utf8))
    let schema = try schema(##"{"items":{"$ref":"https://x.test/count#/$defs/n"}}"##, options)
    let failure = try #require(try failures(schema, "[1]").first)
    #expect(failure.schemaPointer == "https://x.test/count#/$defs/n/minimum")
  }

  @Test("no more failures than asked for are given", arguments: [1, 3, 20]) func atMost(max: Int) throws {
    let schema = try schema(#"{"items":{"type":"string"}}"#)
    let value = "[" + Array(repeating: "1", count: 50).joined(separator: ",") + "]"
    #expect(try failures(schema, value, max: max).count == max)
  }

  @Test("a long pattern and many names are cut off") func longLists() throws {
    let names = (0..<12).map { #""name\#($0)":{}"# }.joined(separator: ",")
    let closed = try schema("{\"properties\":{\(names)},\"additionalProperties\":false}")
    let unknown = try #require(try failures(closed, #"{"something":1}"#).first)
    #expect(unknown.message.hasSuffix(#""name7", … (12 names)"#))
    let long = try schema("{\"pattern\":\"^(\(String(repeating: "a|", count: 100))b)$\"}")
    let refused = try #require(try failures(long, "\"c\"").first)
    #expect(refused.expected.unicodeScalars.count < 150)
  }

  @Test("a value that is valid has no failures") func none() throws {
    #expect(try failures(schema(#"{"type":"integer"}"#), "1.0").isEmpty)
  }

  private func check(_ example: MessageCase) throws {
    let schema = try schema(example.schema)
    let found = try failures(schema, example.value).map { "\($0.pointer) | \($0.message)" }
    #expect(found == example.expected)
  }
}
