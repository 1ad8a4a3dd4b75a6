// The validating run: one verdict, no reasons, nothing allocated.

internal import JSON
internal import Patterns

/// One check of one value. The rules and the document do not change while it runs.
struct Validation {
  let program: Program
  let view: JSONView
  var budget: Budget

  init(program: Program, view: JSONView, limits: SchemaLimits) {
    self.program = program
    self.view = view
    budget = Budget(limits)
  }

  /// Whether a rule accepts a value: first the bit of its kind, then what else the rule has to say.
  @inline(__always)
  mutating func accepts(_ rule: Int32, _ node: Int) -> Bool {
    let entry = program.rules[rule]
    let bit = view.kindBit(node)
    if entry.types & bit == 0 { return false }
    return entry.more & bit == 0 || lookInto(rule, node, Unmarked())
  }

  /// The same, noting in `marks` which items and properties the rule has looked at.
  @inline(__always)
  mutating func accepts<Marks: Marking>(_ rule: Int32, _ node: Int, _ marks: Marks) -> Bool {
    if !Marks.isMarking { return accepts(rule, node) }
    let entry = program.rules[rule]
    let bit = view.kindBit(node)
    if entry.types & bit == 0 { return false }
    return entry.more & bit == 0 || lookInto(rule, node, marks)
  }

  @inline(never)
  mutating func lookInto<Marks: Marking>(_ rule: Int32, _ node: Int, _ marks: Marks) -> Bool {
    defer { budget.leave() }
    guard budget.enter() else { return false }
    let entry = program.rules[rule]
    if entry.isTracking {
      switch view.kind(node) {
      case .array where entry.unevaluatedItems >= 0: return tracks(rule, node, marks)
      case .object where entry.unevaluatedProperties >= 0: return tracks(rule, node, marks)
      default: break
      }
    }
    return sections(entry, node, marks) && (entry.stepTypes & view.kindBit(node) == 0 || steps(entry, node, marks))
  }

  /// The section for the value's kind.
  @inline(__always)
  mutating func sections<Marks: Marking>(_ entry: Rule, _ node: Int, _ marks: Marks) -> Bool {
    switch view.kind(node) {
    case .null, .false, .true: true
    case .integer: entry.number < 0 || integer(entry.number, node)
    case .number: entry.number < 0 || number(entry.number, node)
    case .string: entry.text < 0 || text(entry.text, node)
    case .array: entry.array < 0 || array(entry.array, node, marks)
    case .object: entry.object < 0 || object(entry.object, node, marks)
    }
  }

  @inline(__always)
  private func integer(_ index: Int32, _ node: Int) -> Bool {
    let rule = program.numbers[index]
    let value = view.integer(node)
    if value < rule.integerMin || value > rule.integerMax { return false }
    if rule.divisor == 1 { return true }
    return rule.divisor == 0 ? value == 0 : value.magnitude % rule.divisor == 0
  }

  @inline(__always)
  private func number(_ index: Int32, _ node: Int) -> Bool {
    let rule = program.numbers[index]
    if !rule.needsExact, let value = view.convertedDouble(node), value > rule.low, value < rule.high { return true }
    return exactNumber(rule, node)
  }

  @inline(never)
  private func exactNumber(_ rule: NumberRule, _ node: Int) -> Bool {
    // Outside by a double is outside: rounding keeps the order. Only a tie needs the digits.
    if let value = view.convertedDouble(node), value < rule.low || value > rule.high { return false }
    return rule.exact < 0 || program.exact[rule.exact].accept(view.withNumber(node) { Decimal($0) })
  }

  @inline(__always)
  private mutating func text(_ index: Int32, _ node: Int) -> Bool {
    let rule = program.texts[index]
    if rule.choices.exists && find(rule.choices, node) < 0 { return false }
    let length = view.length(node)
    // A string has at most as many code points as bytes, and at least a quarter of them.
    if length > rule.maxLength || length < rule.minLength &* 4 {
      if length < rule.minLength { return false }
      let count = view.isASCII(node) ? length : codePoints(node)
      if count < rule.minLength || count > rule.maxLength { return false }
    }
    if rule.pattern >= 0 && !matches(rule.pattern, node) { return false }
    return rule.format == 0xFF || follows(rule.format, node)
  }

  @inline(never)
  func codePoints(_ node: Int) -> Int {
    view.withText(node) { text in
      var count = 0
      for index in text.indices { count &+= text[index] & 0xC0 == 0x80 ? 0 : 1 }
      return count
    }
  }

  /// Whether a pattern occurs in a string or key.
  @inline(__always)
  mutating func matches(_ pattern: Int32, _ node: Int) -> Bool {
    budget.charge(view.length(node) &>> 4)
    switch view.withText(node, { program.patterns[pattern].search($0) }) {
    case .match: return true
    case .noMatch: return false
    case .tooCostly: return budget.giveUp(.pattern)
    }
  }

  @inline(never)
  private func follows(_ format: UInt8, _ node: Int) -> Bool {
    guard let format = Format(rawValue: format) else { return true }
    return view.withText(node) { format.accepts($0) }
  }

  /// The place of a string in a table, -1 when it is not there.
  @inline(__always)
  func find(_ table: SlotTable, _ node: Int) -> Int {
    let hash = view.hash(node)
    let length = UInt32(truncatingIfNeeded: view.length(node))
    let mask = UInt32(bitPattern: table.mask)
    var place = hash & mask
    while true {
      let index = Int(table.first) &+ Int(place)
      let slot = program.slots[index]
      if slot.text < 0 { return -1 }
      if slot.hash == hash && slot.length == length && isText(slot, node) { return index }
      place = (place &+ 1) & mask
    }
  }

  @inline(__always)
  private func isText(_ slot: Slot, _ node: Int) -> Bool {
    var mine = view.start(node)
    var pooled = Int(slot.text)
    var left = Int(slot.length)
    while left >= 8 {
      if view.word(mine) != program.pool.word(pooled) { return false }
      mine &+= 8
      pooled &+= 8
      left &-= 8
    }
    let kept: UInt64 = (1 &<< UInt64(truncatingIfNeeded: left &<< 3)) &- 1
    return (view.word(mine) ^ program.pool.word(pooled)) & kept == 0
  }
}

extension ExactBounds {
  /// Whether a number is inside the bounds and a multiple where that is asked.
  func accept(_ value: Decimal) -> Bool {
    if wholeOnly && !value.isInteger { return false }
    if let minimum {
      let order = value.compared(to: minimum)
      if order < 0 || (minimumExclusive && order == 0) { return false }
    }
    if let maximum {
      let order = value.compared(to: maximum)
      if order > 0 || (maximumExclusive && order == 0) { return false }
    }
    return divisors.allSatisfy { value.isMultiple(of: $0) }
  }
}
