// What a tool may return.

/// A type that a tool can return: every `ToolValue`, `Text`, `Parts`, and nothing at all.
public protocol ToolResult: Sendable {
  /// The schema that the host holds the result against; `nil` when there is no JSON in it.
  static func returns(_ context: inout SchemaContext) -> ValueSchema?
  /// Hands the result to the host.
  func deliver(to result: ResultWriter) throws
}

extension ToolResult {
  /// The schema as the manifest has it.
  public static var resultSchema: String? {
    var context = SchemaContext()
    let schema = returns(&context)
    return schema.map { context.complete($0).json }
  }
}

extension ToolValue {
  public static func returns(_ context: inout SchemaContext) -> ValueSchema? { schema(&context) }

  public func deliver(to result: ResultWriter) throws {
    var output = JSONOutput()
    try write(to: &output)
    try result.part(.json, output.bytes)
  }
}

/// A result for the model to read as it is, without quotes around it.
public struct Text: ToolResult, Hashable, ExpressibleByStringInterpolation {
  public let text: String
  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }

  public static func returns(_ context: inout SchemaContext) -> ValueSchema? { nil }
  public func deliver(to result: ResultWriter) throws { try result.part(.text, Array(text.utf8)) }
}

/// The result of a tool that returns nothing.
public struct NoResult: ToolResult, Hashable {
  public init() {}
  public static func returns(_ context: inout SchemaContext) -> ValueSchema? { nil }
  public func deliver(to result: ResultWriter) {}
}

/// A result of several parts, in their order.
public struct Parts: ToolResult {
  public enum Part: Sendable {
    case json(any ToolValue)
    case text(String)
    case image([UInt8], mediaType: String)
    case blob([UInt8], mediaType: String)
  }

  public var parts: [Part]
  public init(_ parts: [Part]) { self.parts = parts }

  public static func returns(_ context: inout SchemaContext) -> ValueSchema? { nil }

  public func deliver(to result: ResultWriter) throws {
    for part in parts {
      switch part {
      case .json(let value): try value.deliver(to: result)
      case .text(let text): try Text(text).deliver(to: result)
      case .image(let bytes, let mediaType): try result.part(.image, bytes, mediaType: mediaType)
      case .blob(let bytes, let mediaType): try result.part(.blob, bytes, mediaType: mediaType)
      }
    }
  }
}
