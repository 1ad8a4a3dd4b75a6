// Schemas and values that are made to hang or crash a validator end in a clear answer.

import JSON
import JSONSchema
import Synchronization
import TestSupport
import Testing

@Suite("Limits of JSON Schema")
struct LimitTests {
  @Test(
    "a schema that always applies itself to the same value is refused",
    arguments: [
      ##"{"$ref":"#"}"##,
      ##"{"allOf":[{"$ref":"#"}]}"##,
      ##"{"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}"##,
      ##"{"properties":{"x":{"not":{"$ref":"#/properties/x"}}}}"##,
      ##"{"oneOf":[{"type":"string"},{"$ref":"#"}]}"##,
      ##"{"anyOf":[{"$ref":"#"},{"type":"string"}]}"##,
      ##"{"if":{"$ref":"#"},"then":{}}"##,
      ##"{"$dynamicAnchor":"a","$dynamicRef":"#a"}"##,
    ])
  func endless(text: String) {
    let error = refusal(text)
    #expect(
      error?.message == "the schema applies itself to the same value without end; let it refer to a part of the value")
  }

  @Test("a circle that only some values reach ends at the depth limit for those")
  func conditionalCircle() throws {
    let schema = try schema(##"{"anyOf":[{"type":"string"},{"allOf":[{"minimum":0},{"$ref":"#"}]}]}"##)
    #expect(try isValid(schema, "\"a\""))
    #expect(throws: SchemaTooCostly.depth(max: 600)) { try isValid(schema, "1") }
    let found = try failures(schema, "1")
    #expect(found.count == 1)
    #expect(found.first?.message.contains("deeper than 600") == true)
  }

  @Test("allOf and anyOf that double at every level end at the step limit", arguments: ["allOf", "anyOf", "oneOf"])
  func doubling(keyword: String) throws {
    var definitions = ##""d0":{"type":"string","minLength":1}"##
    for level in 1...60 {
      // Two different ways to the level below, so that they cannot be taken for one.
      let below = ##"{"$ref":"#/$defs/d\##(level - 1)"}"##
      definitions += ##","d\##(level)":{"\##(keyword)":[\##(below),{"maxLength":9,"allOf":[\##(below)]}]}"##
    }
    var options = SchemaOptions()
    options.limits.stepsMax = 200_000
    let schema = try schema(##"{"$ref":"#/$defs/d60","$defs":{\##(definitions)}}"##, options)
    var verdict: Bool?
    do { verdict = try isValid(schema, "\"\"") } catch let error as SchemaTooCostly {
      #expect(error == .steps(max: 200_000))
    }
    #expect(verdict != true)
    #expect(try !failures(schema, "\"\"").isEmpty)
    do { _ = try isValid(schema, "\"a\"") } catch let error as SchemaTooCostly {
      #expect(error == .steps(max: 200_000))
    }
  }

  @Test("a step limit counts what grows with the value") func stepsOfValues() throws {
    var options = SchemaOptions()
    options.limits.stepsMax = 1_000
    let unique = try schema(##"{"uniqueItems":true}"##, options)
    let many = "[" + (0..<2_000).map(String.init).joined(separator: ",") + "]"
    #expect(throws: SchemaTooCostly.steps(max: 1_000)) { try isValid(unique, many) }
    #expect(try isValid(unique, "[1,2,3]"))
    #expect(try isValid(schema(##"{"uniqueItems":true}"##), many))
  }

  @Test("unique items among a hundred thousand are found without comparing all with all") func manyUnique() throws {
    let schema = try schema(##"{"uniqueItems":true}"##)
    let numbers = (0..<100_000).map(String.init).joined(separator: ",")
    #expect(try isValid(schema, "[\(numbers)]"))
    #expect(try !isValid(schema, "[\(numbers),99999.0]"))
    let objects = (0..<10_000).map { #"{"a":\#($0),"b":[\#($0)]}"# }.joined(separator: ",")
    #expect(try isValid(schema, "[\(objects)]"))
    #expect(try !isValid(schema, #"[\#(objects),{"b":[7.0],"a":7}]"#))
  }

  @Test(
    "values as deep as the parser allows fit a small stack",
    arguments: [
      ##"{"properties":{"a":{"$ref":"#"}}}"##,
      ##"{"additionalProperties":{"$ref":"#"},"items":{"$ref":"#"}}"##,
      ##"{"patternProperties":{"a":{"$ref":"#"}},"propertyNames":{"maxLength":1}}"##,
      ##"{"uniqueItems":true,"items":{"$ref":"#"},"properties":{"a":{"$ref":"#"}}}"##,
    ])
  func deepValues(text: String) throws {
    let schema = try schema(text)
    onThread(stackBytes: smallStackBytes) {
      #expect((try? isValid(schema, nested(512, #"{"a":"#, "1", "}"))) == true)
      #expect((try? isValid(schema, nested(512, "[", "1", "]"))) == true)
    }
  }

  @Test(
    "whatever is nested too deep is refused with an error, never by a crash",
    arguments: [
      ##"{"properties":{"a":{"$ref":"#"}},"type":"object"}"##,
      ##"{"anyOf":[{"type":"number"},{"properties":{"a":{"$ref":"#"}},"required":["a"]}],"minProperties":1}"##,
      ##"{"oneOf":[{"maximum":3},{"type":"object"}],"if":{"required":["a"]},"then":{"properties":{"a":{"$ref":"#"}}}}"##,
      ##"{"anyOf":[{"required":["b"]},{"properties":{"a":{"$ref":"#"}}}],"unevaluatedProperties":false,"type":"object"}"##,
      ##"{"not":{"properties":{"a":{"not":{"$ref":"#"}}},"required":["a"]}}"##,
      ##"{"dependentSchemas":{"a":{"properties":{"a":{"$ref":"#"}}}}}"##,
      ##"{"contains":{"$ref":"#"}}"##,
      ##"{"const":\##(nested(500, "[", "1", "]"))}"##,
      ##"{"uniqueItems":true}"##,
    ])
  func tooDeep(text: String) throws {
    let schema = try schema(text)
    onThread(stackBytes: smallStackBytes) {
      for value in [
        nested(5_000, #"{"a":"#, "\"x\"", "}"), nested(5_000, "[", "1", "]"), nested(500, #"{"a":"#, "\"x\"", "}"),
        "[" + nested(2_000, "[", "1", "]") + "," + nested(2_000, "[", "1", "]") + "]",
      ] {
        do {
          _ = try isValid(schema, value)
        } catch {
          #expect(error as? SchemaTooCostly == .depth(max: 600))
        }
        let found = (try? failures(schema, value)) ?? []
        #expect(found.count <= Schema.failuresMax)
      }
    }
  }

  @Test("schemas nested as deep as the parser allows compile on a small stack")
  func deepSchemas() {
    onThread(stackBytes: smallStackBytes) {
      for (opening, inner, closing) in [
        (#"{"not":"#, "{}", "}"), (#"{"allOf":["#, "{}", "]}"), (#"{"items":"#, #"{"type":"string"}"#, "}"),
      ] {
        let text = nested(250, opening, inner, closing)
        let compiled = try? schema(text)
        #expect(compiled != nil)
        if let compiled { _ = try? isValid(compiled, "[[[[1]]]]") }
      }
      #expect(refusal(nested(600, #"{"not":"#, "{}", "}"))?.message.hasPrefix("the schema is not JSON") == true)
    }
  }

  @Test("too many subschemas are refused") func manySubschemas() {
    var options = SchemaOptions()
    options.limits.subschemasMax = 100
    let properties = (0..<200).map { #""p\#($0)":{"type":"string"}"# }.joined(separator: ",")
    #expect(refusal("{\"properties\":{\(properties)}}", options)?.message.contains("more than 100 subschemas") == true)
  }

  @Test("dynamic anchors that would multiply the schema without end are refused") func manyScopes() {
    // Every resource binds an anchor of its own and leads to every other: the scopes are the orders of entering them.
    let count = 16
    var resources: [String] = []
    for index in 0..<count {
      let references = (0..<count).map { ##""p\##($0)":{"$ref":"r\##($0)"}"## }.joined(separator: ",")
      resources.append(
        ##""r\##(index)":{"$id":"r\##(index)","$dynamicAnchor":"a\##(index)","properties":{\##(references)}}"##)
    }
    let error = refusal(##"{"$id":"http://x/","$ref":"r0","$defs":{\##(resources.joined(separator: ","))}}"##)
    #expect(error?.message.contains("subschemas") == true)
  }

  @Test(
    "schemas whose parts could be copied into one another without end compile all the same", .timeLimit(.minutes(5)))
  func copies() throws {
    let names = (0..<200).map { #""p\#($0)":{"type":"integer"}"# }.joined(separator: ",")
    let parts = (0..<300).map { ##""q\##($0)":{"$ref":"#/$defs/d\##($0)"}"## }.joined(separator: ",")
    let definitions = (0..<300).map {
      ##""d\##($0)":{"allOf":[{"$ref":"#/$defs/base"},{"minProperties":1}],"unevaluatedProperties":false}"##
    }.joined(separator: ",")
    let schema = try schema(
      ##"{"properties":{\##(parts)},"$defs":{"base":{"properties":{\##(names)}},\##(definitions)}}"##)
    for index in [0, 150, 299] {
      #expect(try isValid(schema, #"{"q\#(index)":{"p7":1}}"#))
      #expect(try !isValid(schema, #"{"q\#(index)":{"p7":"x"}}"#))
      #expect(try !isValid(schema, #"{"q\#(index)":{"p7":1,"x":1}}"#))
    }
  }

  @Test("two long lists of values are not compared all with all", .timeLimit(.minutes(5))) func longLists() throws {
    let list = (0..<20_000).map(String.init).joined(separator: ",")
    let schema = try schema(##"{"enum":[\##(list)],"allOf":[{"enum":[\##(list)]},{"minimum":0}]}"##)
    #expect(try isValid(schema, "19999.0"))
    #expect(try !isValid(schema, "20000"))
  }

  @Test("a registry without end is refused") func manyDocuments() {
    var options = SchemaOptions()
    options.registry.add(prefix: "http://x/") { rest in
      Array(##"{"$ref":"http://x/\##((Int(rest) ?? 0) + 1)"}"##.utf8)
    }
    #expect(refusal(##"{"$ref":"http://x/0"}"##, options)?.message == "the schema draws in more than 200 documents")
  }

  @Test("one schema serves several threads") func threads() throws {
    let schema = try schema(
      ##"""
      {"type":"object","required":["name","tags"],"unevaluatedProperties":false,
       "anyOf":[{"properties":{"next":{"$ref":"#"}}},{"properties":{"other":true}}],
       "properties":{"name":{"type":"string","pattern":"^(?=[a-z])[a-z0-9-]+$"},
                     "tags":{"type":"array","items":{"type":"string"},"uniqueItems":true}}}
      """##)
    let good = #"{"name":"ab-12","tags":["x","y"],"next":{"name":"q","tags":[]}}"#
    let bad = #"{"name":"AB","tags":["x","x"],"more":{"tags":[1]}}"#
    let expected = try failures(schema, bad).map(\.message)
    #expect(expected.count == 3)
    let wrong = WrongAnswers()
    onThreads(4, stackBytes: smallStackBytes) {
      for _ in 0..<300 {
        let isGood = (try? isValid(schema, good)) ?? false
        let messages = (try? failures(schema, bad).map(\.message)) ?? []
        if !isGood || messages != expected { wrong.count.add(1, ordering: .relaxed) }
      }
    }
    #expect(wrong.count.load(ordering: .relaxed) == 0)
  }
}

private final class WrongAnswers: Sendable {
  let count = Atomic(0)
}
