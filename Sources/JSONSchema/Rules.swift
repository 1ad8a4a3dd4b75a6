// The flat form of a schema that the validating run reads: rows of small plain structs in memory of their own.
//
// A value is first tested against one bit per kind; only when that passes and the rule has more to say about the kind,
// the section for that kind is looked at. Rows refer to one another by index, -1 for none.

internal import JSON

/// The part of a rule that every value meets.
struct Rule: BitwiseCopyable {
  /// Kinds admitted at all.
  var types: UInt8 = 0xFF
  /// Kinds for which a section or a step has more to say.
  var more: UInt8 = 0
  var number: Int32 = -1
  var text: Int32 = -1
  var array: Int32 = -1
  var object: Int32 = -1
  /// Steps that concern the value itself: references, combinations, constants.
  var firstStep: Int32 = 0
  var stepCount: Int32 = 0
  /// Kinds that the steps concern.
  var stepTypes: UInt8 = 0
  /// The rules for items and properties that nothing else in this rule has looked at.
  var unevaluatedItems: Int32 = -1
  var unevaluatedProperties: Int32 = -1

  /// Whether the run has to note which items and properties were looked at.
  @inline(__always)
  var isTracking: Bool { unevaluatedItems & unevaluatedProperties >= 0 }

  /// Whether that concerns a value of this kind.
  @inline(__always)
  func tracks(_ kind: JSONKind) -> Bool {
    kind == .object ? unevaluatedProperties >= 0 : kind == .array && unevaluatedItems >= 0
  }

  /// Instead of a rule: the name is in the table only because somebody requires it.
  static var nothing: Int32 { -2 }
}

/// Bounds for numbers: one pair for plain integers, one for doubles, and the exact ones for ties.
struct NumberRule: BitwiseCopyable {
  var integerMin = Int64.min
  var integerMax = Int64.max
  var low = -Double.infinity
  var high = Double.infinity
  /// Plain integers must be multiples of this; 1 lets all pass, 0 only zero.
  var divisor: UInt64 = 1
  /// The row of `ExactBounds` to ask when doubles cannot decide, always for multiples.
  var exact: Int32 = -1
  /// Numbers that are not plain integers must be looked at exactly: for `integer` and `multipleOf`.
  var needsExact = false
}

/// What doubles cannot decide.
struct ExactBounds {
  var minimum: Decimal?
  var minimumExclusive = false
  var maximum: Decimal?
  var maximumExclusive = false
  var divisors: [Decimal] = []
  var wholeOnly = false
}

/// Lengths in code points, a pattern, a format, a set of allowed strings.
struct TextRule: BitwiseCopyable {
  var minLength: Int = 0
  /// From so many bytes on, the least length is reached whatever the characters are.
  var minLengthOfBytes: Int { minLength &* 4 }
  var maxLength: Int = .max
  var pattern: Int32 = -1
  /// Raw value of `Format`, 0xFF for none.
  var format: UInt8 = 0xFF
  var hasChoices = false
  var choices = SlotTable()
}

/// Counts and subschemas of items.
struct ArrayRule: BitwiseCopyable {
  var minItems: Int = 0
  var maxItems: Int = .max
  /// A run in the list of rule indices.
  var firstPrefix: Int32 = 0
  var prefixCount: Int32 = 0
  /// The rule for all other items, -1 for any item; and whether the schema speaks of them at all.
  var rest: Int32 = -1
  var hasRest = false
  var firstContains: Int32 = 0
  var containsCount: Int32 = 0
  var isUnique = false
}

/// How many items must fit a rule.
struct ContainsRule: BitwiseCopyable {
  var rule: Int32
  var min: Int
  var max: Int
}

/// Counts, names and subschemas of properties.
struct ObjectRule: BitwiseCopyable {
  var minProperties: Int = 0
  var maxProperties: Int = .max
  var properties = SlotTable()
  /// Bits of the properties that must be there, for up to 64 bits; more stand in words of their own.
  var required: UInt64 = 0
  /// Properties with a bit, because somebody requires them or depends on them.
  var bitCount: Int32 = 0
  var firstRequiredWord: Int32 = 0
  var firstPattern: Int32 = 0
  var patternCount: Int32 = 0
  /// The rule for properties that neither table nor patterns know, -1 for any; and whether the schema speaks of them.
  var other: Int32 = -1
  var hasOther = false
  /// Such properties are refused outright, without a look at patterns or names, of which there are none.
  var refusesOthers = false
  /// Members need more than the table: patterns, a rule for names or for others.
  var hasMore = false
  var names: Int32 = -1
  var firstDependency: Int32 = 0
  var dependencyCount: Int32 = 0
}

/// When the property with one bit is there, others must be, or the object must fit a rule.
struct DependencyRule: BitwiseCopyable {
  var trigger: Int32
  /// A run of bits in the list of indices.
  var firstNeed: Int32 = 0
  var needCount: Int32 = 0
  var rule: Int32 = -1
}

/// A pattern for names and the rule for the properties it fits.
struct PatternRule: BitwiseCopyable {
  var pattern: Int32
  var rule: Int32
}

/// A hash table of strings by open addressing: where it begins and how many slots it has, less one. Without anything
/// set it is the first slot of all, which is free.
struct SlotTable: BitwiseCopyable {
  var first: Int32 = 0
  var mask: Int32 = 0
}

/// One string in a table, in 32 bytes.
struct Slot: BitwiseCopyable {
  /// The string's fingerprint, as the JSON parser of this process makes it; all ones for a free slot.
  var fingerprint: UInt64 = .max
  /// The first eight bytes, with zeros behind a shorter string.
  var word: UInt64 = 0
  /// Offset in the pool of what follows the first eight bytes.
  var rest: Int32 = 0
  /// The rule for the property with this name, -1 for any value. A free slot stands for names without one.
  var rule = Rule.nothing
  /// The property's bit among the first 64; where there are more, its number from 1 on, 0 for none. For a choice
  /// between rules, their bits.
  var bit: UInt64 = 0

  @inline(__always)
  var isFree: Bool { fingerprint == .max }
}

/// Which branches of a choice can accept an object, by its first name: closed objects refuse names they do not know.
struct BranchFilter: BitwiseCopyable {
  var names: SlotTable
  /// The branches for all other names.
  var others: UInt64
}

/// Something to check about the value itself.
struct Step: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable {
    /// `a`: a rule that must accept.
    case rule
    /// `a`, `b`: a run of rules, of which one, or exactly one, must accept; `c`: the filter, -1 for none.
    case anyOf, oneOf
    /// `a`: a rule that must refuse.
    case not
    /// `a`, `b`, `c`: condition, then, else.
    case conditional
    /// `a`, `b`: a run of constants, of which one must be equal.
    case constants
  }

  var kind: Kind
  var a: Int32
  var b: Int32 = -1
  var c: Int32 = -1
  /// Kinds of value that this step concerns.
  var types: UInt8 = 0xFF
}

/// A constant of the schema with the hash of its value.
struct ConstantRow: BitwiseCopyable {
  var document: Int32
  var node: Int32
  var hash: UInt64
}

/// A place in a row: reads go through it to the row, so that asking for one field loads one field.
@safe struct Ref<Element> {
  private let pointer: UnsafePointer<Element>

  @inline(__always)
  init(_ pointer: UnsafePointer<Element>) {
    unsafe self.pointer = pointer
  }

  @inline(__always)
  var value: Element {
    unsafeAddress { unsafe pointer }
  }
}

/// A row of values in memory of its own, given back by `release`. Indices are checked by assertion only: every one of
/// them was made by the compiler.
@safe struct Row<Element> {
  private let base: UnsafeMutablePointer<Element>
  #if DEBUG
    private let count: Int
  #endif

  init(_ elements: [Element]) {
    unsafe base = .allocate(capacity: max(elements.count, 1))
    #if DEBUG
      count = elements.count
    #endif
    for (index, element) in elements.enumerated() { unsafe (base + index).initialize(to: element) }
  }

  /// Ends the values and gives the memory back; `count` is that of the elements it was made with.
  func release(_ count: Int) {
    unsafe base.deinitialize(count: count)
    unsafe base.deallocate()
  }

  @inline(__always)
  subscript(_ index: Int) -> Ref<Element> {
    #if DEBUG
      precondition(index >= 0 && index < count)
    #endif
    return unsafe Ref(UnsafePointer(base + index))
  }

  @inline(__always)
  subscript(_ index: Int32) -> Ref<Element> { self[Int(truncatingIfNeeded: index)] }
}

extension Row<UInt8> {
  /// Eight bytes from an offset on; the pool has eight bytes to spare at its end.
  @inline(__always)
  func word(_ offset: Int) -> UInt64 {
    #if DEBUG
      precondition(offset >= 0 && offset + 8 <= count)
    #endif
    return unsafe UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
  }
}
