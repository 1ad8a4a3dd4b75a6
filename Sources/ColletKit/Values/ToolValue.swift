// What can stand in arguments, results and configurations.

/// A type that is also a JSON value: it knows its schema, is read from JSON and is written to it.
///
/// Numbers, strings, Booleans, arrays and dictionaries of such types are. `@ToolValue` makes a struct or an enum one;
/// `@Tool` and `@Plugin` do the same for the arguments of a tool and the configuration of a plugin.
public protocol ToolValue: ToolResult {
  /// The JSON Schema of exactly the values that `init(_:)` reads and `write(to:)` writes.
  static func schema(_ context: inout SchemaContext) -> ValueSchema

  /// Reads a value. What the schema refuses by its type is refused here too; rules such as `@Range` were checked by the
  /// host before the call, and `init(validating:)` of ColletKitTesting checks them in tests.
  init(_ input: JSONInput) throws(InputError)

  /// Writes the value as JSON.
  func write(to output: inout JSONOutput) throws
}

extension ToolValue {
  /// The JSON Schema of this type, as the manifest has it.
  public static var jsonSchema: String {
    var context = SchemaContext()
    let schema = schema(&context)
    return context.complete(schema).json
  }

  /// This value as JSON text.
  public func encoded() throws -> String {
    var output = JSONOutput()
    try write(to: &output)
    return output.text
  }
}

/// A type without values of its own that stands in for any: where a schema cannot say more.
///
/// The text is kept as it was written, so that numbers lose no digit.
public struct RawJSON: ToolValue, Hashable {
  /// One JSON text.
  public let text: String

  /// Takes a text that is JSON; throws when it is not.
  public init(_ text: String) throws(InputError) {
    _ = try JSONInput(text)
    self.text = text
  }

  public static func schema(_ context: inout SchemaContext) -> ValueSchema { ValueSchema() }
  public init(_ input: JSONInput) throws(InputError) { text = input.source }
  public func write(to output: inout JSONOutput) { output.raw(text) }
}
