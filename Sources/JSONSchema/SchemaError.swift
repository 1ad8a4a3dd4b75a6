// Why a schema cannot be used, and why a check was given up.

/// The schema itself is unusable; every instance would get the same answer, so nothing is validated with it.
public struct SchemaError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The document the fault is in: empty for the schema that was given, else the URI it was registered under.
  public let document: String
  /// A JSON pointer into that document.
  public let pointer: String
  /// What is wrong and what would be right, one or two short sentences.
  public let message: String

  /// For those who find such a fault outside this module.
  public init(document: String = "", pointer: String, message: String) {
    self.document = document
    self.pointer = pointer
    self.message = message
  }

  /// One line: place, then message.
  public var description: String {
    "\(document)#\(pointer): \(message)"
  }
}

/// Checking an instance took more than a limit allows: the schema multiplies work, or the instance is built to.
public enum SchemaTooCostly: Error, Hashable, Sendable, CustomStringConvertible {
  /// More rule applications than `SchemaLimits.stepsMax`.
  case steps(max: Int)
  /// Rules nested deeper than `SchemaLimits.depthMax`, for instance by references that never reach a smaller value.
  case depth(max: Int)
  /// A pattern needed more work than the pattern engine allows.
  case pattern

  /// One sentence with the limit and what to do.
  public var description: String {
    switch self {
    case .steps(let max):
      "checking against the schema took more than \(max) steps; simplify its nested allOf, anyOf, oneOf and references"
    case .depth(let max):
      "checking against the schema nested deeper than \(max); it refers to itself without end, or the value is too deep"
    case .pattern:
      "a pattern of the schema took too much work on this value; simplify the pattern"
    }
  }
}
