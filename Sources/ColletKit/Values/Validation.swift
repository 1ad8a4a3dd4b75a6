// Reading what no host has checked.

internal import JSON
internal import JSONSchema

extension ToolValue {
  /// Reads a text and holds it against all rules of this type, as the host does with the arguments of a call; throws what
  /// is wrong first. For configurations, files and tests: in a call this has been done before the tool runs.
  public init(validating json: String) throws(InputError) {
    let input = try JSONInput(json)
    try check(input, against: Self.jsonSchema)
    try self.init(input)
  }
}

/// Holds JSON against a schema by the host's own rules.
public func check(_ json: String, against schema: String) throws(InputError) {
  try check(JSONInput(json), against: schema)
}

/// Compiles a schema as the host will; throws what is wrong with it.
public func check(schema: String) throws(InputError) { _ = try compiled(schema) }

private func check(_ input: JSONInput, against schema: String) throws(InputError) {
  guard let failure = try compiled(schema).failures(in: input.text.document, max: 1).first else { return }
  throw InputError(message: failure.message, at: failure.pointer)
}

private func compiled(_ schema: String) throws(InputError) -> Schema {
  do throws(SchemaError) {
    return try Schema(Array(schema.utf8))
  } catch {
    throw InputError(message: "the schema does not compile: \(error)")
  }
}
