// What the host checks before a tool runs, for tests that have no host.

public import ColletKit
internal import JSON
internal import JSONSchema

extension ToolValue {
  /// Reads a text and holds it against all rules of this type, as the host does with the arguments of a call; throws what
  /// is wrong first.
  public init(validating json: String) throws(InputError) {
    try check(json, against: Self.jsonSchema)
    try self.init(JSONInput(json))
  }
}

/// Holds JSON against a schema by the host's own rules.
public func check(_ json: String, against schema: String) throws(InputError) {
  let compiled = try compiled(schema)
  var document = JSONDocument()
  do throws(JSONError) {
    try document.parse(json)
  } catch {
    throw InputError(message: "this is not JSON: \(error)")
  }
  guard let failure = compiled.failures(in: document, max: 1).first else { return }
  throw InputError(message: failure.message, at: failure.pointer)
}

/// Compiles a schema as the host will; throws what is wrong with it.
public func check(schema: String) throws(InputError) { _ = try compiled(schema) }

private func compiled(_ schema: String) throws(InputError) -> Schema {
  do throws(SchemaError) {
    return try Schema(Array(schema.utf8))
  } catch {
    throw InputError(message: "the schema does not compile: \(error)")
  }
}
