// A schema as the compiler understood it: one list of clauses for each subschema, references resolved to numbers.
//
// The explaining run reads this form. The validating run reads flat rules that are made from it.

/// The kinds of value that a subschema admits, one bit for each kind of the JSON tape, plus what `integer` needs.
struct TypeSet: Hashable, Sendable {
  /// Bit n stands for the kind with raw value n.
  var kinds: UInt8
  /// Numbers that are not plain integers must be whole all the same.
  var wholeNumbersOnly = false

  static let null = TypeSet(kinds: 1 << 0)
  static let boolean = TypeSet(kinds: 1 << 1 | 1 << 2)
  static let integer = TypeSet(kinds: 1 << 3 | 1 << 4, wholeNumbersOnly: true)
  static let number = TypeSet(kinds: 1 << 3 | 1 << 4)
  static let string = TypeSet(kinds: 1 << 5)
  static let array = TypeSet(kinds: 1 << 6)
  static let object = TypeSet(kinds: 1 << 7)
  static let all = TypeSet(kinds: 0xFF)
  static let none = TypeSet(kinds: 0)

  /// Type names in the order in which messages list them.
  static let names: [(name: String, set: TypeSet)] = [
    ("string", .string), ("integer", .integer), ("number", .number), ("boolean", .boolean), ("object", .object),
    ("array", .array), ("null", .null),
  ]

  init(kinds: UInt8, wholeNumbersOnly: Bool = false) {
    self.kinds = kinds
    self.wholeNumbersOnly = wholeNumbersOnly
  }

  /// `nil` for a word that is no type.
  init?(name: String) {
    guard let found = TypeSet.names.first(where: { $0.name == name }) else { return nil }
    self = found.set
  }

  /// Both kinds that numbers come in.
  var numberKinds: UInt8 { kinds & TypeSet.number.kinds }

  /// What either admits: `integer` and `number` together are `number`.
  func union(_ other: TypeSet) -> TypeSet {
    let whole =
      numberKinds == 0
      ? other.wholeNumbersOnly : other.numberKinds == 0 ? wholeNumbersOnly : wholeNumbersOnly && other.wholeNumbersOnly
    return TypeSet(kinds: kinds | other.kinds, wholeNumbersOnly: whole)
  }

  /// What both admit.
  func intersection(_ other: TypeSet) -> TypeSet {
    let both = kinds & other.kinds
    return TypeSet(
      kinds: both, wholeNumbersOnly: both & TypeSet.number.kinds != 0 && (wholeNumbersOnly || other.wholeNumbersOnly))
  }

  /// The names for a message, `integer` left out where `number` stands.
  var words: [String] {
    TypeSet.names.filter { name, set in
      guard kinds & set.kinds == set.kinds else { return false }
      return set.numberKinds == 0 || set.wholeNumbersOnly == wholeNumbersOnly
    }.map(\.name)
  }
}

/// A value in one of the schema's documents, for `enum` and `const`.
struct Constant: Hashable, Sendable {
  let document: Int
  let node: Int
}

/// A number from the schema, exact, with its text for messages.
struct SchemaNumber: Hashable, Sendable {
  let decimal: Decimal
  let text: String
}

/// One keyword of a subschema. Numbers are indices into the list of subschemas.
enum Keyword: Sendable {
  /// The schema `false`.
  case never
  case types(TypeSet)
  case constant(Constant)
  case enumeration([Constant])

  case minimum(SchemaNumber, exclusive: Bool)
  case maximum(SchemaNumber, exclusive: Bool)
  case multipleOf(SchemaNumber)

  case minLength(Int)
  case maxLength(Int)
  case pattern(Int)
  case format(Format)

  case minItems(Int)
  case maxItems(Int)
  case uniqueItems
  /// Subschemas for the first items.
  case prefixItems([Int])
  /// The subschema for the items from a place on.
  case items(Int, from: Int)
  case contains(Int, min: Int, max: Int?)
  case unevaluatedItems(Int)

  case minProperties(Int)
  case maxProperties(Int)
  case required([String])
  case dependentRequired([Dependency])
  case properties([Property])
  case patternProperties([PatternProperty])
  case additionalProperties(Int)
  case propertyNames(Int)
  case dependentSchemas([Property])
  case unevaluatedProperties(Int)

  case reference(Int)
  case allOf([Int])
  case anyOf([Int])
  case oneOf([Int])
  case not(Int)
  case conditional(condition: Int, then: Int?, otherwise: Int?)

  /// A named property and the subschema for it.
  struct Property: Sendable {
    let name: String
    let subschema: Int
  }

  /// Properties whose name fits a pattern, and the subschema for them.
  struct PatternProperty: Sendable {
    let pattern: Int
    let subschema: Int
  }

  /// A property that asks for others.
  struct Dependency: Sendable {
    let name: String
    let needs: [String]
  }
}

/// A keyword together with the word it had in the schema: drafts use different words for the same thing.
struct Clause: Sendable {
  let name: String
  let keyword: Keyword
}

/// One subschema in one dynamic scope: a subschema that a `$dynamicRef` makes mean two things is compiled twice.
struct Subschema: Sendable {
  /// Where it stands; the pointer for messages is made from this when one is written.
  let place: SchemaPlace
  /// Checks of the value itself before checks of what it holds, `unevaluated…` last.
  var clauses: [Clause] = []
}
