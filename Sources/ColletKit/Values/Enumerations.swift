// Enums with a raw type; `@ToolValue` adds the list of their values.

/// An enum whose values stand in JSON as their raw values.
public protocol ToolEnumeration: ToolValue, RawRepresentable where RawValue: ToolValue & Hashable {
  /// Every value, in the order of the source, with what its comment says.
  static var choices: [(value: Self, note: String)] { get }
}

extension ToolEnumeration {
  public static func schema(_ context: inout SchemaContext) -> ValueSchema {
    var output = JSONOutput()
    output.beginArray()
    for choice in choices { try? choice.value.rawValue.write(to: &output) }
    output.endArray()
    var schema = ValueSchema(type: RawValue.self == String.self ? "string" : "integer", [("enum", output.text)])
    schema.notes = choices.filter { !$0.note.isEmpty }.map { "\($0.value.rawValue): \($0.note)" }.joined(separator: " ")
    return schema
  }

  public init(_ input: JSONInput) throws(InputError) {
    guard let value = Self(rawValue: try RawValue(input)) else {
      throw input.refused("one of " + Self.choices.map { "\($0.value.rawValue)" }.joined(separator: ", "))
    }
    self = value
  }

  public func write(to output: inout JSONOutput) throws { try rawValue.write(to: &output) }
}
