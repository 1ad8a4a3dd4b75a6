// Validates documents with a schema of our own, by our own validator.

import JSON
import JSONSchema

/// A schema that this program carries, compiled.
struct DocumentSchema: Sendable {
  private let schema: Schema

  /// A schema of ours that does not compile is a mistake of ours.
  init(_ text: String) {
    do throws(SchemaError) {
      schema = try Schema(Array(text.utf8))
    } catch {
      preconditionFailure("the program's own schema does not compile: \(error.description)")
    }
  }

  init(_ schema: Schema) { self.schema = schema }

  /// What a document has against the schema.
  func problems(_ document: borrowing JSONDocument) -> [DocumentProblem] {
    schema.failures(in: document).map { DocumentProblem(pointer: $0.pointer, message: $0.message) }
  }
}
