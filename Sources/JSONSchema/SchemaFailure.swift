// One reason why a value is refused, made for the one who has to repair it.

/// What is wrong at one place of a value.
public struct SchemaFailure: Hashable, Sendable {
  /// A JSON pointer to the value that is wrong; empty for the whole.
  public let pointer: String
  /// The keyword that refuses it.
  public let keyword: String
  /// Where that keyword stands: a JSON pointer into the schema, behind the URI of its document when that is another
  /// one.
  public let schemaPointer: String
  /// One short sentence with expected and received.
  public let message: String
  /// What would be right, as a phrase such as `integer between 1 and 16`.
  public let expected: String
  /// What was there, abbreviated.
  public let received: String
  /// The known value or property that was probably meant.
  public let suggestion: String?

  /// For those who report failures of their own in the same shape.
  public init(
    pointer: String, keyword: String, schemaPointer: String, message: String, expected: String, received: String,
    suggestion: String? = nil
  ) {
    self.pointer = pointer
    self.keyword = keyword
    self.schemaPointer = schemaPointer
    self.message = message
    self.expected = expected
    self.received = received
    self.suggestion = suggestion
  }

  /// The message with the place before it, for texts that name several places.
  public var sentence: String { pointer.isEmpty ? message : "\(pointer): \(message)" }
}

/// Appends one step to a JSON pointer, escaped as RFC 6901 wants it.
func appending(_ step: String, to pointer: String) -> String {
  guard step.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
    return pointer + "/" + step
  }
  var escaped = pointer + "/"
  for scalar in step.unicodeScalars {
    switch scalar {
    case "~": escaped += "~0"
    case "/": escaped += "~1"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
