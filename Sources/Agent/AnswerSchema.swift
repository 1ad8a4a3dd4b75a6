// The final answer, held against the schema that was asked for.

import JSON
import JSONSchema

/// Says what is wrong with an answer.
struct AnswerSchema {
  private let schema: Schema

  init(_ text: [UInt8]) throws(SchemaError) { schema = try Schema(text) }

  /// What an answer comes to.
  enum Verdict: Equatable {
    /// The JSON text: the answer, or what stands in the code fence around all of it.
    case matches(String)
    case problem(String)
  }

  func verdict(on answer: String) -> Verdict {
    let text = Self.withoutFence(answer) ?? answer
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(text)
    } catch {
      return .problem("it is not JSON: \(error.description)")
    }
    let failures = schema.failures(in: document)
    return failures.isEmpty ? .matches(text) : .problem(failures.map(\.sentence).joined(separator: "; "))
  }

  /// What stands between ```` ```json ```` and ```` ``` ````, if that is the whole answer: many models cannot leave it out.
  private static func withoutFence(_ answer: String) -> String? {
    let lines = answer.trimmed.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    guard lines.count > 2, let first = lines.first, first.hasPrefix(fence), lines.last?.trimmed == fence,
      first.dropFirst(fence.count).trimmed.allSatisfy({ $0.isLetter || $0.isNumber })
    else { return nil }
    return lines.dropFirst().dropLast().joined(separator: "\n")
  }

  private static var fence: String { "```" }

  /// What the model is told, once.
  static func request(for problem: String) -> String {
    "Your answer does not match the JSON Schema that was asked for: \(problem). "
      + "Answer again with one JSON value that does, and nothing else: no words around it, no code fence."
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    String(String(drop { $0.isWhitespace }).reversed().drop { $0.isWhitespace }.reversed())
  }
}
