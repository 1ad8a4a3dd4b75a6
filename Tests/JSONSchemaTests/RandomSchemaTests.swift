// Random schemas with random values: the validating run puts rules together, filters branches and closes objects, the
// explaining run does nothing of the kind, and both must come to the same verdict.

import JSON
import Testing

@testable import JSONSchema

@Suite("Random schemas")
struct RandomSchemaTests {
  @Test("both runs agree", arguments: 0..<60)
  func agree(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed) &* 77 &+ 5)
    var accepted = 0
    var refused = 0
    for _ in 0..<40 {
      let definitions = "{\"d\":\(schemaText(&random, 2)),\"e\":\(schemaText(&random, 1))}"
      let text = "{\"$defs\":\(definitions),\(schemaText(&random, 4).dropFirst())"
        .replacing(",}", with: "}")
      // Some schemas refer to themselves without end, some name a keyword twice.
      guard let schema = try? schema(text) else { continue }
      for _ in 0..<25 {
        let value = valueText(&random, 3)
        var json = JSONDocument()
        try json.parse(value)
        var verdict: Bool?
        do { verdict = try schema.isValid(json) } catch { continue }
        var run = schema.explanation(json.view, max: 200)
        var findings: [Finding] = []
        _ = run.check(0, 0, "", &findings)
        guard run.budget.trouble == .none else { continue }
        if findings.isEmpty { accepted += 1 } else { refused += 1 }
        #expect(verdict == findings.isEmpty, "\(text) on \(value): \(findings.map(\.failure.message))")
      }
    }
    // The schemas must be worth the trouble.
    #expect(accepted > 50 && refused > 50)
  }

  private static let names = ["a", "b", "c", "kind"]
  private static let types = ["string", "integer", "number", "object", "array", "null", "boolean"]
  private static let scalars = ["0", "1", "2", "1.0", "1.5", "null", "true", "\"x\"", "\"a\"", "\"long text\""]

  /// An object schema of a few keywords; references lead to `$defs`, which lie beside the root.
  private func schemaText(_ random: inout SplitMix, _ depth: Int) -> String {
    if Int.random(in: 0..<12, using: &random) == 0 { return "{\"not\":{}}" }
    var keywords: [String: String] = [:]
    for _ in 0..<Int.random(in: 0...(depth > 0 ? 4 : 2), using: &random) {
      let (name, value) = keyword(&random, depth)
      keywords[name] = value
    }
    return "{" + keywords.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
  }

  private func keyword(_ random: inout SplitMix, _ depth: Int) -> (String, String) {
    let name = Self.names.randomElement(using: &random)!
    let scalar = Self.scalars.randomElement(using: &random)!
    let count = Int.random(in: 0...2, using: &random)
    switch Int.random(in: 0..<(depth > 0 ? 30 : 9), using: &random) {
    case 0, 1: return ("type", "\"\(Self.types.randomElement(using: &random)!)\"")
    case 2: return ("enum", "[\(scalar),\(Self.scalars.randomElement(using: &random)!),\"x\"]")
    case 3: return ("const", scalar)
    case 4: return ("required", "[\"\(name)\"]")
    case 5: return ([("minimum"), ("exclusiveMaximum"), ("multipleOf")].randomElement(using: &random)!, "\(count + 1)")
    case 6: return (["minLength", "maxItems", "minProperties"].randomElement(using: &random)!, "\(count)")
    case 7: return ("dependentRequired", "{\"\(name)\":[\"\(Self.names.randomElement(using: &random)!)\"]}")
    case 8: return ("uniqueItems", "true")
    case 9...12:
      let other = Self.names.randomElement(using: &random)!
      let second = other == name ? "" : ",\"\(other)\":\(schemaText(&random, depth - 1))"
      return ("properties", "{\"\(name)\":\(schemaText(&random, depth - 1))\(second)}")
    case 13, 14: return ("additionalProperties", Bool.random(using: &random) ? "false" : schemaText(&random, depth - 1))
    case 15: return ("patternProperties", "{\"^[ab]\":\(schemaText(&random, depth - 1))}")
    case 16: return ("items", Bool.random(using: &random) ? "false" : schemaText(&random, depth - 1))
    case 17: return ("prefixItems", "[\(schemaText(&random, depth - 1)),\(schemaText(&random, depth - 1))]")
    case 18: return ("contains", schemaText(&random, depth - 1))
    case 19: return ("propertyNames", schemaText(&random, 0))
    case 20, 21: return ("$ref", "\"#/$defs/\(["d", "e"].randomElement(using: &random)!)\"")
    case 22: return ("not", schemaText(&random, depth - 1))
    case 23: return ("if", schemaText(&random, depth - 1))
    case 24: return (["then", "else"].randomElement(using: &random)!, schemaText(&random, depth - 1))
    case 25: return ("dependentSchemas", "{\"\(name)\":\(schemaText(&random, depth - 1))}")
    case 26: return ("unevaluatedProperties", Bool.random(using: &random) ? "false" : schemaText(&random, depth - 1))
    case 27: return ("unevaluatedItems", Bool.random(using: &random) ? "false" : schemaText(&random, depth - 1))
    default:
      let all = (0...count).map { _ in schemaText(&random, depth - 1) }.joined(separator: ",")
      return (["allOf", "anyOf", "oneOf"].randomElement(using: &random)!, "[\(all)]")
    }
  }

  private func valueText(_ random: inout SplitMix, _ depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 3), using: &random) {
    case 0..<3: return Self.scalars.randomElement(using: &random)!
    case 3:
      return "["
        + (0..<Int.random(in: 0...3, using: &random)).map { _ in valueText(&random, depth - 1) }
        .joined(separator: ",") + "]"
    default:
      let names = Self.names.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random))
      return "{" + names.map { "\"\($0)\":\(valueText(&random, depth - 1))" }.joined(separator: ",") + "}"
    }
  }
}
