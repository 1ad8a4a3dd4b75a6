// The final answer, held against the schema that was asked for.

import JSON
import JSONSchema

/// Says what is wrong with an answer.
struct AnswerSchema {
  private let schema: Schema

  init(_ text: [UInt8]) throws(SchemaError) { schema = try Schema(text) }

  /// `nil` when the answer is what was asked for.
  func problem(with answer: String) -> String? {
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(answer)
    } catch {
      return "it is not JSON: \(error.description)"
    }
    let failures = schema.failures(in: document)
    return failures.isEmpty ? nil : failures.map(\.sentence).joined(separator: "; ")
  }

  /// What the model is told, once.
  static func request(for problem: String) -> String {
    "Your answer does not match the JSON Schema that was asked for: \(problem). "
      + "Answer again with one JSON value that does, and nothing else: no words around it, no code fence."
  }
}
