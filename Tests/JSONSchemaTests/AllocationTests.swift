// A check that finds nothing wrong allocates nothing, and neither does one that refuses.

import AllocationCounter
import JSON
import JSONSchema
import Testing

@Suite("Memory of JSON Schema")
struct AllocationTests {
  static let schemas = [
    ##"""
    {"type":"object","required":["city"],"additionalProperties":false,"patternProperties":{"^x-":{"type":"string"}},
     "properties":{"city":{"type":"string","minLength":1,"maxLength":10,"pattern":"^[A-Z]"},
                   "unit":{"enum":["celsius","fahrenheit"]},"days":{"type":"integer","minimum":1},
                   "price":{"multipleOf":0.01,"maximum":100},"at":{"format":"date-time"},
                   "list":{"uniqueItems":true,"contains":{"const":{"a":1}},"items":{"anyOf":[{"type":"integer"},{"type":"object"}]}}}}
    """##,
    ##"""
    {"oneOf":[{"properties":{"kind":{"const":"a"}},"required":["kind"]},{"properties":{"kind":{"const":"b"}}}],
     "if":{"required":["city"]},"then":{"properties":{"city":true}},"dependentRequired":{"city":["kind"]},
     "unevaluatedProperties":false,"not":{"required":["never"]},"propertyNames":{"maxLength":8}}
    """##,
  ]

  static let values = [
    #"{"city":"Łódź","unit":"celsius","days":3,"price":12.34,"at":"2026-01-31T12:00:00Z","list":[1,2.0,3,{"a":1.0}],"x-a":"b"}"#,
    #"{"city":"a long name that is refused","kind":"b"}"#, #"{"kind":"b","city":"A"}"#, #"{"kind":"c","more":[1,2,3]}"#,
    "[1]",
  ]

  /// Unoptimised code allocates for closures and generics; what ships does not.
  #if DEBUG
    static let isOptimised = false
  #else
    static let isOptimised = true
  #endif

  @Test(
    "no check allocates",
    .enabled(
      if: isOptimised && allocations_are_counted() == 1,
      "only an optimised build without a sanitizer is expected not to allocate"),
    arguments: schemas)
  func none(text: String) throws {
    let schema = try schema(text, SchemaOptions(assertFormats: true))
    for value in Self.values {
      var json = JSONDocument()
      try json.parse(value)
      // The first search with a pattern may still build its tables.
      for _ in 0..<3 { _ = try schema.isValid(json) }
      let before = allocations_of_thread()
      for _ in 0..<10 { _ = try schema.isValid(json) }
      let after = allocations_of_thread()
      #expect(after == before, "\(value)")
    }
  }
}
