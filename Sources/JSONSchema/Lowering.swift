// Makes the flat rules for the validating run out of subschemas.
//
// What one subschema says about its value in several places, by `allOf` and `$ref`, is put together into one rule where
// that changes nothing, so that a run goes over an object once. What cannot be put together becomes a step of its own.

internal import JSON

/// Lowers one schema; used once.
struct Lowering {
  let subschemas: [Subschema]
  let documents: [SchemaDocument]
  /// Whether any rule needs bookkeeping for `unevaluated…`, so that the others must take part in it.
  let isTracking: Bool
  var source = ProgramSource()
  private var ruleIndices: [Int: Int32] = [:]
  private var open: [(subschema: Int, rule: Int32)] = []
  private var bounds: [Int: EvaluatedBounds] = [:]
  private let hashing = JSONHash()

  /// How many names may still be copied from one subschema into the rules of others. Putting rules together makes the
  /// usual schema faster; without a bound it would make a hostile one grow with its square.
  private var copiesLeft = Self.copiesMax

  /// At most so many subschemas are put together into one rule; more become steps.
  private static let absorbedMax = 32
  private static let copiesMax = 100_000

  init(_ subschemas: [Subschema], _ documents: [SchemaDocument]) {
    self.subschemas = subschemas
    self.documents = documents
    var isTracking = false
    for index in subschemas.indices {
      for clause in subschemas[index].clauses {
        switch clause.keyword {
        case .unevaluatedItems, .unevaluatedProperties:
          bounds[index] = bounds[index] ?? EvaluatedBounds(of: index, in: subschemas, work: &copiesLeft)
          if case .unevaluatedItems = clause.keyword {
            isTracking = isTracking || !bounds[index]!.itemsAreSettled
          } else {
            isTracking = isTracking || !bounds[index]!.propertiesAreSettled
          }
        default: break
        }
      }
    }
    self.isTracking = isTracking
  }

  /// Lowers the root, which becomes rule 0, and all that it leads to.
  mutating func lower() -> ProgramSource {
    source.rules.append(Rule())
    ruleIndices[aliased(0)] = 0
    open.append((aliased(0), 0))
    while let (subschema, rule) = open.popLast() {
      var draft = RuleDraft()
      var absorbed: Set<Int> = []
      absorb(subschema, into: &draft, &absorbed)
      settleUnevaluated(subschema, &draft)
      source.rules[Int(rule)] = finish(draft)
    }
    return source
  }

  /// The rule for a subschema, -1 when it accepts everything.
  mutating func rule(_ subschema: Int) -> Int32 {
    let index = aliased(subschema)
    return subschemas[index].clauses.isEmpty ? -1 : definiteRule(index)
  }

  /// The rule for a subschema, also when it accepts everything.
  mutating func definiteRule(_ subschema: Int) -> Int32 {
    let index = aliased(subschema)
    if let known = ruleIndices[index] { return known }
    let rule = Int32(source.rules.count)
    source.rules.append(Rule())
    ruleIndices[index] = rule
    open.append((index, rule))
    return rule
  }

  /// The rule for several subschemas that all must accept, -1 when they accept everything.
  mutating func rule(all subschemas: [Int]) -> Int32 {
    if subschemas.count == 1 { return rule(subschemas[0]) }
    var draft = RuleDraft()
    for subschema in subschemas { add(.rule, [subschema], to: &draft) }
    guard !draft.steps.isEmpty else { return -1 }
    source.rules.append(finish(draft))
    return Int32(source.rules.count - 1)
  }

  /// Follows subschemas that are nothing but a reference. An endless chain was refused by the compiler.
  func aliased(_ subschema: Int) -> Int {
    var index = subschema
    while subschemas[index].clauses.count == 1 {
      switch subschemas[index].clauses[0].keyword {
      case .reference(let target): index = target
      case .allOf(let all) where all.count == 1: index = all[0]
      default: return index
      }
    }
    return index
  }

  /// Puts all clauses of a subschema into a draft.
  private mutating func absorb(_ index: Int, into draft: inout RuleDraft, _ absorbed: inout Set<Int>) {
    absorbed.insert(index)
    for clause in subschemas[index].clauses {
      switch clause.keyword {
      case .reference(let target):
        absorbOrAdd(target, into: &draft, &absorbed)
      case .allOf(let all):
        for target in all { absorbOrAdd(target, into: &draft, &absorbed) }
      case .anyOf(let all): addBranches(.anyOf, all, to: &draft)
      case .oneOf(let all): addBranches(.oneOf, all, to: &draft)
      case .not(let target): draft.steps.append(Step(kind: .not, a: definiteRule(target)))
      case .conditional(let condition, let then, let otherwise):
        let step = Step(
          kind: .conditional, a: definiteRule(condition), b: then.map { rule($0) } ?? -1,
          c: otherwise.map { rule($0) } ?? -1)
        if step.b >= 0 || step.c >= 0 || isTracking { draft.steps.append(step) }
      case .constant(let constant): draft.restrict(to: [constant], documents)
      case .enumeration(let constants): draft.restrict(to: constants, documents)
      default: draft.add(clause.keyword)
      }
    }
  }

  private mutating func absorbOrAdd(
    _ target: Int, into draft: inout RuleDraft, _ absorbed: inout Set<Int>
  ) {
    let target = aliased(target)
    if absorbed.contains(target) { return }
    let names = subschemas[target].namesCount
    if absorbed.count < Self.absorbedMax, names <= copiesLeft, canAbsorb(target, into: draft) {
      copiesLeft -= names
      absorb(target, into: &draft, &absorbed)
    } else {
      add(.rule, [target], to: &draft)
    }
  }

  /// Whether the clauses of a subschema mean the same in a draft that holds others. Clauses that look at their
  /// neighbours do not: which properties are additional is a question to one subschema, asked before this one.
  private func canAbsorb(_ target: Int, into draft: RuleDraft) -> Bool {
    subschemas[target].clauses.allSatisfy { clause in
      switch clause.keyword {
      case .types, .minimum, .maximum, .multipleOf, .minLength, .maxLength, .minItems, .maxItems, .minProperties,
        .maxProperties, .required, .dependentRequired, .constant, .enumeration, .reference, .allOf, .not:
        true
      case .properties: draft.other == nil
      default: false
      }
    }
  }

  private mutating func add(_ kind: Step.Kind, _ targets: [Int], to draft: inout RuleDraft) {
    let rules = targets.map { kind == .rule ? rule($0) : definiteRule($0) }
    guard kind == .rule else {
      draft.steps.append(Step(kind: kind, a: Int32(source.lists.count), b: Int32(rules.count), c: filter(targets)))
      source.lists += rules
      return
    }
    for rule in rules where rule >= 0 && !draft.steps.contains(where: { $0.kind == .rule && $0.a == rule }) {
      draft.steps.append(Step(kind: .rule, a: rule))
    }
  }

  /// `anyOf` or `oneOf`. Branches for different kinds of value exclude one another: each becomes a step for its kinds.
  private mutating func addBranches(_ kind: Step.Kind, _ targets: [Int], to draft: inout RuleDraft) {
    let types = targets.map { typesAdmitted(aliased($0)) }
    var union = TypeSet.none
    var areDisjoint = true
    for type in types {
      areDisjoint = areDisjoint && union.kinds & type.kinds == 0
      union.kinds |= type.kinds
    }
    draft.types = draft.types.intersection(union)
    guard areDisjoint else { return add(kind, targets, to: &draft) }
    for (target, type) in zip(targets, types) {
      let index = aliased(target)
      if type.kinds != 0 && !isTypeAlone(index) {
        draft.steps.append(Step(kind: .rule, a: definiteRule(index), types: type.kinds))
      }
    }
  }

  /// A filter for a choice between closed objects, -1 when no branch would be left out.
  private mutating func filter(_ targets: [Int]) -> Int32 {
    guard targets.count > 1, targets.count <= 64 else { return -1 }
    var branches: [String: UInt64] = [:]
    var others: UInt64 = 0
    for (number, target) in targets.enumerated() {
      let index = aliased(target)
      guard typesAdmitted(index).kinds & TypeSet.object.kinds != 0 else { continue }
      if let names = closedNames(index), names.count <= copiesLeft {
        copiesLeft -= names.count
        for name in names { branches[name, default: 0] |= 1 << UInt64(number) }
      } else {
        others |= 1 << UInt64(number)
      }
    }
    guard others.nonzeroBitCount < targets.count else { return -1 }
    let entries = branches.sorted { $0.key < $1.key }.map { (name: $0.key, rule: Int32(-1), bit: $0.value | others) }
    source.filters.append(BranchFilter(names: entries.isEmpty ? SlotTable() : table(entries), others: others))
    return Int32(source.filters.count - 1)
  }

  /// The names that an object may have, where a subschema refuses all others.
  private func closedNames(_ index: Int) -> [String]? {
    var names: [String] = []
    var isClosed = false
    for clause in subschemas[index].clauses {
      switch clause.keyword {
      case .properties(let list): names += list.map(\.name)
      case .patternProperties: return nil
      case .additionalProperties(let target): isClosed = typesAdmitted(aliased(target)).kinds == 0
      default: break
      }
    }
    return isClosed ? names : nil
  }

  /// Whether the test of the kind says everything.
  private func isTypeAlone(_ index: Int) -> Bool {
    subschemas[index].clauses.allSatisfy { clause in
      if case .types(let types) = clause.keyword { !types.wholeNumbersOnly } else { false }
    }
  }

  /// The kinds of value that a subschema admits by its own `type`, `const` and `enum`.
  private func typesAdmitted(_ index: Int) -> TypeSet {
    subschemas[index].clauses.reduce(TypeSet.all) { types, clause in
      switch clause.keyword {
      case .never: TypeSet.none
      case .types(let own): types.intersection(own)
      case .constant(let constant): types.intersection(kinds(of: [constant]))
      case .enumeration(let constants): types.intersection(kinds(of: constants))
      default: types
      }
    }
  }

  private func kinds(of constants: [Constant]) -> TypeSet {
    TypeSet(kinds: constants.reduce(0) { $0 | RuleDraft.kinds(of: $1, documents) })
  }

  /// `unevaluated…` of a subschema: a closed list where that does, bookkeeping otherwise.
  private mutating func settleUnevaluated(_ index: Int, _ draft: inout RuleDraft) {
    guard let bounds = bounds[index] else { return }
    for clause in subschemas[index].clauses {
      switch clause.keyword {
      case .unevaluatedProperties(let target):
        if bounds.always.allProperties {
          draft.object.hasOther = true
        } else if bounds.propertiesAreSettled {
          draft.close(bounds.always, target)
        } else {
          draft.unevaluatedProperties = definiteRule(target)
        }
      case .unevaluatedItems(let target):
        if bounds.always.allItems {
          draft.array.hasRest = true
        } else if bounds.itemsAreSettled {
          let missing = bounds.always.prefix - draft.prefixItems.count
          draft.prefixItems += [[Int]](repeating: [], count: max(0, missing))
          draft.rest = target
        } else {
          draft.unevaluatedItems = definiteRule(target)
        }
      default: break
      }
    }
  }

  private mutating func finish(_ draft: RuleDraft) -> Rule {
    var rule = Rule(types: draft.types.kinds)
    var steps = draft.steps
    if draft.hasNumberBounds || draft.types.wholeNumbersOnly {
      rule.number = Int32(source.numbers.count)
      rule.more |= draft.integersNeedLook ? TypeSet.number.kinds : 1 << JSONKind.number.rawValue
      source.numbers.append(numberRule(draft))
    }
    if draft.hasText || draft.strings != nil {
      rule.text = Int32(source.texts.count)
      rule.more |= TypeSet.string.kinds
      var text = draft.text
      if let strings = draft.strings {
        text.choices = table(strings.map { (string($0), -1, 0) })
        text.hasChoices = true
      }
      source.texts.append(text)
    }
    if draft.hasArray {
      let array = arrayRule(draft)
      rule.array = Int32(source.arrays.count)
      rule.more |= TypeSet.array.kinds
      source.arrays.append(array)
    }
    if draft.hasObject {
      let object = objectRule(draft)
      rule.object = Int32(source.objects.count)
      rule.more |= TypeSet.object.kinds
      source.objects.append(object)
    }
    if let constants = draft.others, !constants.isEmpty {
      let mask = constants.reduce(0) { $0 | RuleDraft.kinds(of: $1, documents) }
      steps.insert(
        Step(kind: .constants, a: Int32(source.constants.count), b: Int32(constants.count), types: mask), at: 0)
      for constant in constants { source.constants.append(row(constant)) }
    }
    rule.unevaluatedItems = draft.unevaluatedItems
    rule.unevaluatedProperties = draft.unevaluatedProperties
    if draft.unevaluatedItems >= 0 { rule.more |= TypeSet.array.kinds }
    if draft.unevaluatedProperties >= 0 { rule.more |= TypeSet.object.kinds }
    rule.firstStep = Int32(source.steps.count)
    rule.stepCount = Int32(steps.count)
    rule.stepTypes = steps.reduce(0) { $0 | $1.types }
    rule.more |= rule.stepTypes
    source.steps += steps
    rule.more &= rule.types
    return rule
  }

  private mutating func numberRule(_ draft: RuleDraft) -> NumberRule {
    var rule = draft.number
    rule.exact = Int32(source.exact.count)
    rule.needsExact = draft.types.wholeNumbersOnly || !draft.exact.divisors.isEmpty
    var exact = draft.exact
    exact.wholeOnly = draft.types.wholeNumbersOnly
    source.exact.append(exact)
    return rule
  }

  private mutating func arrayRule(_ draft: RuleDraft) -> ArrayRule {
    var rule = draft.array
    let prefix = draft.prefixItems.map { self.rule(all: $0) }
    rule.firstPrefix = Int32(source.lists.count)
    rule.prefixCount = Int32(prefix.count)
    source.lists += prefix
    if let rest = draft.rest {
      rule.rest = self.rule(rest)
      rule.hasRest = true
    }
    let contains = draft.contains.map {
      ContainsRule(rule: definiteRule($0.subschema), min: $0.min, max: $0.max ?? .max)
    }
    rule.firstContains = Int32(source.contains.count)
    rule.containsCount = Int32(contains.count)
    source.contains += contains
    return rule
  }

  private mutating func objectRule(_ draft: RuleDraft) -> ObjectRule {
    var rule = draft.object
    let patterns = draft.patterns.map {
      PatternRule(pattern: Int32($0.pattern), rule: $0.subschema.map { self.rule($0) } ?? -1)
    }
    rule.firstPattern = Int32(source.patternRules.count)
    rule.patternCount = Int32(patterns.count)
    source.patternRules += patterns
    if let other = draft.other {
      rule.other = self.rule(other)
      rule.hasOther = true
    }
    if let names = draft.names { rule.names = self.rule(all: names) }
    let isNever = draft.other.map { typesAdmitted(aliased($0)).kinds == 0 } ?? false
    rule.refusesOthers = isNever && patterns.isEmpty && rule.names < 0
    rule.hasMore =
      rule.names >= 0 || !patterns.isEmpty || (rule.other >= 0 && !rule.refusesOthers) || (rule.hasOther && isTracking)

    let bits = draft.bits
    rule.bitCount = Int32(bits.count)
    let isWide = bits.count > 64
    var words = [UInt64](repeating: 0, count: (bits.count + 63) / 64)
    for name in draft.required { words[bits[name]! / 64] |= 1 << UInt64(bits[name]! % 64) }
    rule.required = isWide ? 0 : words.first ?? 0
    rule.firstRequiredWord = Int32(source.words.count)
    if isWide { source.words += words }

    var entries: [(name: String, rule: Int32, bit: UInt64)] = []
    let unknown = rule.refusesOthers ? rule.other : Rule.nothing
    for name in draft.names(withBits: bits) {
      let bit = bits[name].map { isWide ? UInt64($0 + 1) : 1 << UInt64($0) } ?? 0
      entries.append((name, draft.properties[name].map { self.rule(all: $0) } ?? unknown, bit))
    }
    if !entries.isEmpty { rule.properties = table(entries) }

    let dependencies = draft.dependencies.map { dependency in
      let needs = dependency.needs.map { Int32(bits[$0]!) }
      source.lists += needs
      return DependencyRule(
        trigger: Int32(bits[dependency.name]!), firstNeed: Int32(source.lists.count - needs.count),
        needCount: Int32(needs.count), rule: dependency.subschema.map { self.rule($0) } ?? -1)
    }
    rule.firstDependency = Int32(source.dependencies.count)
    rule.dependencyCount = Int32(dependencies.count)
    source.dependencies += dependencies
    return rule
  }

  /// Writes a hash table, at most half full.
  private mutating func table(_ entries: [(name: String, rule: Int32, bit: UInt64)]) -> SlotTable {
    var capacity = 2
    while capacity < entries.count * 2 { capacity *= 2 }
    var slots = [Slot](repeating: Slot(), count: capacity)
    for entry in entries {
      let bytes = Array(entry.name.utf8)
      let hash = hashing.of(bytes.span)
      var place = Int(hash) & (capacity - 1)
      while !slots[place].isFree { place = (place + 1) & (capacity - 1) }
      var word: UInt64 = 0
      for (index, byte) in bytes.prefix(8).enumerated() { word |= UInt64(byte) << UInt64(8 * index) }
      slots[place] = Slot(
        fingerprint: UInt64(bytes.count) | UInt64(hash) << 32, word: word, rest: Int32(source.pool.count),
        rule: entry.rule, bit: entry.bit)
      source.pool += bytes.dropFirst(8)
    }
    source.slots += slots
    return SlotTable(first: Int32(source.slots.count - capacity), mask: Int32(capacity - 1))
  }

  private func string(_ constant: Constant) -> String {
    documents[constant.document].string(constant.node)
  }

  private func row(_ constant: Constant) -> ConstantRow {
    ConstantRow(
      document: Int32(constant.document), node: Int32(constant.node), hash: RuleDraft.hash(constant, documents))
  }
}
