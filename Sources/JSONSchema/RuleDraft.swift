// What several clauses say about one value, put together before it is written into rows.

internal import JSON

/// One rule while clauses are added to it.
struct RuleDraft {
  var types = TypeSet.all
  var number = NumberRule()
  var exact = ExactBounds()
  var hasNumberBounds = false
  var text = TextRule()
  var hasText = false
  /// The values that `enum` and `const` leave, `nil` when there is neither; those of them that are strings, and those
  /// whose kind does not tell them from others.
  private var allowed: [Constant]?
  private(set) var strings: [Constant]?
  private(set) var others: [Constant]?

  var array = ArrayRule()
  var prefixItems: [[Int]] = []
  var rest: Int?
  private(set) var contains: [(subschema: Int, min: Int, max: Int?)] = []

  var object = ObjectRule()
  /// The subschemas for each name; an empty list where the name is known and the value is free.
  private(set) var properties: [String: [Int]] = [:]
  /// The names in the order in which they came up.
  private var order: [String] = []
  private(set) var patterns: [(pattern: Int, subschema: Int?)] = []
  private(set) var other: Int?
  private(set) var names: [Int]?
  private(set) var required: [String] = []
  private(set) var dependencies: [(name: String, needs: [String], subschema: Int?)] = []
  private var isObjectTouched = false
  private var isArrayTouched = false

  var steps: [Step] = []
  var unevaluatedItems: Int32 = -1
  var unevaluatedProperties: Int32 = -1

  var hasArray: Bool { isArrayTouched || rest != nil || !prefixItems.isEmpty || array.hasRest }
  var hasObject: Bool { isObjectTouched || other != nil || object.hasOther }
  /// Whether plain integers need more than the test of their kind.
  var integersNeedLook: Bool { number.integerMin != .min || number.integerMax != .max || number.divisor != 1 }

  /// Adds a clause that says something about the value itself or about what it holds.
  mutating func add(_ keyword: Keyword) {
    switch keyword {
    case .never: types = .none
    case .types(let own): types = types.intersection(own)
    case .minimum(let bound, let exclusive): addMinimum(bound.decimal, exclusive)
    case .maximum(let bound, let exclusive): addMaximum(bound.decimal, exclusive)
    case .multipleOf(let divisor): addDivisor(divisor.decimal)
    case .minLength(let count):
      text.minLength = max(text.minLength, count)
      hasText = true
    case .maxLength(let count):
      text.maxLength = min(text.maxLength, count)
      hasText = true
    case .pattern(let pattern):
      text.pattern = Int32(pattern)
      hasText = true
    case .format(let format):
      text.format = format.rawValue
      hasText = true
    case .minItems, .maxItems, .uniqueItems, .prefixItems, .items, .contains: addToArray(keyword)
    default: addToObject(keyword)
    }
  }

  /// Leaves only these values, of those that were left before.
  mutating func restrict(to constants: [Constant], _ documents: [SchemaDocument]) {
    var kept = constants
    if let allowed {
      var byHash: [UInt64: [Constant]] = [:]
      for constant in constants { byHash[Self.hash(constant, documents), default: []].append(constant) }
      kept = allowed.filter { left in
        byHash[Self.hash(left, documents), default: []].contains { isEqual(left, $0, documents) }
      }
    }
    allowed = kept
    types = types.intersection(TypeSet(kinds: kept.reduce(0) { $0 | Self.kinds(of: $1, documents) }))
    strings = kept.filter { documents[$0.document].kind($0.node) == .string }
    // What is null, true or false is settled by its kind.
    let settled = TypeSet.null.kinds | TypeSet.boolean.kinds | TypeSet.string.kinds
    others = kept.filter { Self.kinds(of: $0, documents) & ~settled != 0 }
  }

  /// The hash of a constant. What a schema holds was bounded when it was read, so each value gets a budget of its own.
  static func hash(_ constant: Constant, _ documents: [SchemaDocument]) -> UInt64 {
    var budget = Budget(SchemaLimits())
    return budget.contentHash(documents[constant.document].json.view, constant.node)
  }

  /// The kinds of value that can be equal to a constant: a number may be written in two ways.
  static func kinds(of constant: Constant, _ documents: [SchemaDocument]) -> UInt8 {
    let kind = documents[constant.document].kind(constant.node)
    return kind == .integer || kind == .number ? TypeSet.number.kinds : 1 << kind.rawValue
  }

  /// Makes `unevaluatedProperties` a rule for all properties but those that are looked at in any case.
  mutating func close(_ evaluated: Evaluated, _ subschema: Int) {
    for name in evaluated.names.sorted() { note(name) }
    for pattern in evaluated.patterns.sorted() where !patterns.contains(where: { $0.pattern == pattern }) {
      patterns.append((pattern, nil))
    }
    other = subschema
  }

  /// A bit for each property that is required, needed, or a trigger.
  var bits: [String: Int] {
    var bits: [String: Int] = [:]
    for name in required + dependencies.flatMap({ [$0.name] + $0.needs }) where bits[name] == nil {
      bits[name] = bits.count
    }
    return bits
  }

  /// All names for the table: those with subschemas, then those that only have a bit.
  func names(withBits bits: [String: Int]) -> [String] {
    order + bits.sorted { $0.value < $1.value }.map(\.key).filter { properties[$0] == nil }
  }

  private mutating func note(_ name: String) {
    if properties[name] == nil {
      properties[name] = []
      order.append(name)
    }
  }

  private mutating func addToArray(_ keyword: Keyword) {
    isArrayTouched = true
    switch keyword {
    case .minItems(let count): array.minItems = max(array.minItems, count)
    case .maxItems(let count): array.maxItems = min(array.maxItems, count)
    case .uniqueItems: array.isUnique = true
    case .prefixItems(let items): prefixItems = items.map { [$0] }
    case .items(let subschema, _): rest = subschema
    case .contains(let subschema, let min, let max): contains.append((subschema, min, max))
    default: break
    }
  }

  private mutating func addToObject(_ keyword: Keyword) {
    switch keyword {
    case .minProperties(let count): object.minProperties = max(object.minProperties, count)
    case .maxProperties(let count): object.maxProperties = min(object.maxProperties, count)
    case .required(let names): required += names
    case .dependentRequired(let list): dependencies += list.map { ($0.name, $0.needs, nil) }
    case .dependentSchemas(let list): dependencies += list.map { ($0.name, [], $0.subschema) }
    case .properties(let list):
      for property in list {
        note(property.name)
        if !properties[property.name]!.contains(property.subschema) {
          properties[property.name]!.append(property.subschema)
        }
      }
    case .patternProperties(let list): patterns += list.map { ($0.pattern, $0.subschema) }
    case .additionalProperties(let subschema): other = subschema
    case .propertyNames(let subschema): names = (names ?? []) + [subschema]
    default: return
    }
    isObjectTouched = true
  }

  private mutating func addMinimum(_ bound: Decimal, _ exclusive: Bool) {
    hasNumberBounds = true
    if let other = exact.minimum {
      let order = bound.compared(to: other)
      if order < 0 || (order == 0 && !exclusive) { return }
    }
    exact.minimum = bound
    exact.minimumExclusive = exclusive
    number.low = bound.nearestDouble
    switch bound.nextInteger(up: true, exclusive: exclusive) {
    case .value(let least): number.integerMin = least
    case .below: number.integerMin = .min
    case .above: types.kinds &= ~(1 << JSONKind.integer.rawValue)
    }
  }

  private mutating func addMaximum(_ bound: Decimal, _ exclusive: Bool) {
    hasNumberBounds = true
    if let other = exact.maximum {
      let order = bound.compared(to: other)
      if order > 0 || (order == 0 && !exclusive) { return }
    }
    exact.maximum = bound
    exact.maximumExclusive = exclusive
    number.high = bound.nearestDouble
    switch bound.nextInteger(up: false, exclusive: exclusive) {
    case .value(let greatest): number.integerMax = greatest
    case .above: number.integerMax = .max
    case .below: types.kinds &= ~(1 << JSONKind.integer.rawValue)
    }
  }

  private mutating func addDivisor(_ divisor: Decimal) {
    hasNumberBounds = true
    exact.divisors.append(divisor)
    let own = divisor.integerDivisor
    if number.divisor == 0 || own == 0 {
      number.divisor = 0
      return
    }
    // The least common multiple, zero alone when that is past all integers.
    let (product, overflow) = (number.divisor / greatestCommonDivisor(number.divisor, own))
      .multipliedReportingOverflow(by: own)
    number.divisor = overflow ? 0 : product
  }
}

private func isEqual(_ a: Constant, _ b: Constant, _ documents: [SchemaDocument]) -> Bool {
  var budget = Budget(SchemaLimits())
  return budget.isEqual(documents[a.document].json.view, a.node, documents[b.document].json.view, b.node)
}

private func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}
