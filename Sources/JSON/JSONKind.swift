// The kinds of value a document tells apart, and what a reader may ask of the parser.

/// What a value is. Numbers come in two kinds, because most are small integers and need no further look.
@frozen public enum JSONKind: UInt8, Sendable {
  case null, `false`, `true`
  /// A number written as digits alone (with a sign or without) whose value fits an `Int64`; `-0` is not among them.
  case integer
  /// Every other number: fractions, exponents, `-0` and integers past 64 bits.
  case number
  case string, array, object

  /// The word for it in messages and schemas.
  public var name: String {
    switch self {
    case .null: "null"
    case .false, .true: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

/// How strict a parse is, beyond the grammar, which is always strict.
@frozen public struct JSONOptions: Sendable {
  /// What happens to an object that names one member twice.
  @frozen public enum DuplicateKeys: Sendable {
    /// The text is refused; names are compared after their escapes are resolved.
    case refuse
    /// All members are kept, in their order; `JSONDocument.member` finds the last.
    case keep
  }

  /// Deep enough for every honest text, shallow enough for code that walks a document by recursion.
  @inlinable public static var depthMaxDefault: Int { 512 }

  /// How many arrays and objects may stand inside one another.
  public var depthMax: Int
  /// Refusing is right for everything that a program acts on.
  public var duplicateKeys: DuplicateKeys
  /// Whether strings are hashed as they are read. Who looks for a few names that he knows needs no hashes; asked for,
  /// they are made then. Where duplicate keys are refused, keys are hashed whatever stands here.
  public var hashes: Bool
  /// The longest text that is read at all. Never more than `JSONDocument.bytesMax`, whatever stands here.
  public var bytesMax: Int

  /// The defaults are those for arguments and manifests.
  @inlinable
  public init(
    depthMax: Int = JSONOptions.depthMaxDefault, duplicateKeys: DuplicateKeys = .refuse,
    hashes: Bool = true, bytesMax: Int = JSONDocument.bytesMax
  ) {
    self.depthMax = depthMax
    self.duplicateKeys = duplicateKeys
    self.hashes = hashes
    self.bytesMax = bytesMax
  }
}
