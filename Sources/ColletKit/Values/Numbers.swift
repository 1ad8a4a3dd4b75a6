// Numbers and Booleans.

extension ToolValue where Self: FixedWidthInteger {
  /// The bounds of the type are part of its schema: a number that does not fit is refused before the tool runs.
  public static func schema(_ context: inout SchemaContext) -> ValueSchema {
    ValueSchema(type: "integer", [("minimum", "\(Self.min)"), ("maximum", "\(Self.max)")])
  }

  /// `3.0` and `3e0` are integers in JSON Schema, and so here.
  public init(_ input: JSONInput) throws(InputError) {
    let value =
      try Self.isSigned ? input.signed().flatMap { Self(exactly: $0) } : input.unsigned().flatMap { Self(exactly: $0) }
    guard let value else { throw input.refused("a whole number from \(Self.min) to \(Self.max)") }
    self = value
  }

  public func write(to output: inout JSONOutput) { output.raw(description) }
}

extension Int: ToolValue {}
extension Int8: ToolValue {}
extension Int16: ToolValue {}
extension Int32: ToolValue {}
extension Int64: ToolValue {}
extension UInt: ToolValue {}
extension UInt8: ToolValue {}
extension UInt16: ToolValue {}
extension UInt32: ToolValue {}
extension UInt64: ToolValue {}

extension Double: ToolValue {
  public static func schema(_ context: inout SchemaContext) -> ValueSchema { ValueSchema(type: "number") }

  /// The nearest double; infinite past its range, as everywhere where decimal text becomes a double. A `@Range` keeps
  /// such numbers out.
  public init(_ input: JSONInput) throws(InputError) { self = try input.double() }

  /// JSON has neither infinity nor NaN: such a result is a defect of the tool.
  public func write(to output: inout JSONOutput) throws {
    guard isFinite else { throw OutputError.notFinite(self) }
    output.raw(description)
  }
}

extension Float: ToolValue {
  public static func schema(_ context: inout SchemaContext) -> ValueSchema { ValueSchema(type: "number") }
  public init(_ input: JSONInput) throws(InputError) { self = Float(try input.double()) }
  public func write(to output: inout JSONOutput) throws {
    guard isFinite else { throw OutputError.notFinite(Double(self)) }
    output.raw(description)
  }
}

extension Bool: ToolValue {
  public static func schema(_ context: inout SchemaContext) -> ValueSchema { ValueSchema(type: "boolean") }
  public init(_ input: JSONInput) throws(InputError) { self = try input.bool() }
  public func write(to output: inout JSONOutput) { output.raw(self ? "true" : "false") }
}
