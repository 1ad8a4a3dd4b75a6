// Texts, lists and maps.

extension String: ToolValue {
  public static func schema(_ context: inout SchemaContext) -> ValueSchema { ValueSchema(type: "string") }
  public init(_ input: JSONInput) throws(InputError) { self = try input.string() }
  public func write(to output: inout JSONOutput) { output.string(self) }
}

extension Array: ToolResult where Element: ToolValue {}
extension Array: ToolValue where Element: ToolValue {
  public static func schema(_ context: inout SchemaContext) -> ValueSchema {
    var schema = ValueSchema(type: "array")
    schema.elements = Element.schema(&context)
    return schema
  }

  public init(_ input: JSONInput) throws(InputError) {
    self = try input.elements { item throws(InputError) in try Element(item) }
  }

  public func write(to output: inout JSONOutput) throws {
    output.beginArray()
    for element in self { try element.write(to: &output) }
    output.endArray()
  }
}

extension Dictionary: ToolResult where Key == String, Value: ToolValue {}
extension Dictionary: ToolValue where Key == String, Value: ToolValue {
  public static func schema(_ context: inout SchemaContext) -> ValueSchema {
    var schema = ValueSchema(type: "object")
    schema.elements = Value.schema(&context)
    return schema
  }

  public init(_ input: JSONInput) throws(InputError) {
    self = [:]
    try input.eachMember { name, item throws(InputError) in self[name] = try Value(item) }
  }

  /// Sorted by name, so that the same value is always the same text.
  public func write(to output: inout JSONOutput) throws {
    output.beginObject()
    for (name, value) in sorted(by: { $0.key < $1.key }) { try output.member(name, value) }
    output.endObject()
  }
}
