// Writing: values become JSON text.

internal import JSON

/// A JSON text that is being written.
public struct JSONOutput: ~Copyable {
  private var writer = JSONWriter()

  /// Empty.
  public init() {}

  /// What was written.
  public var text: String { writer.string }
  var bytes: [UInt8] { writer.bytes }

  public mutating func beginObject() { writer.beginObject() }
  public mutating func endObject() { writer.endObject() }
  public mutating func beginArray() { writer.beginArray() }
  public mutating func endArray() { writer.endArray() }
  public mutating func string(_ text: String) { writer.string(text) }
  /// One value that is JSON text already.
  public mutating func raw(_ json: String) { writer.raw(json) }

  /// One member of an object.
  public mutating func member<Value: ToolValue>(_ name: String, _ value: Value) throws {
    writer.key(name)
    try value.write(to: &self)
  }

  /// The same for a value that may be absent; then nothing is written.
  public mutating func member<Value: ToolValue>(_ name: String, _ value: Value?) throws {
    if let value { try member(name, value) }
  }

  mutating func key(_ name: String) { writer.key(name) }
}

/// A value that JSON cannot hold.
public enum OutputError: Error, Hashable, CustomStringConvertible {
  case notFinite(Double)

  public var description: String {
    switch self {
    case .notFinite(let number): "a result holds the number \(number), which JSON cannot say"
    }
  }
}
