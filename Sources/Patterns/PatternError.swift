// Why a pattern cannot be used.

/// A pattern that is not ECMA-262, or one that is larger than this engine agrees to compile.
public struct PatternError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where in the pattern, counted in Unicode scalars from 0.
  public let offset: Int
  /// What was wrong there and, where that is known, what to write instead.
  public let message: String

  init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }

  /// The message with its place, for a person.
  public var description: String { "\(message) (at \(offset))" }
}
