// The validating run: one verdict, no reasons, nothing allocated.
//
// Everything here is `mutating`, also what changes nothing: the run is then passed by address and never copied.

internal import JSON
internal import Patterns

/// One check of one value. The rules and the document do not change while it runs.
struct Validation {
  let program: Ref<Program>
  let view: JSONView
  var budget: Budget

  @inline(__always)
  init(program: Ref<Program>, view: JSONView, limits: SchemaLimits) {
    self.program = program
    self.view = view
    budget = Budget(limits)
  }

  /// Whether a rule accepts a value: first the bit of its kind, then what else the rule has to say.
  @inline(__always)
  mutating func accepts(_ rule: Int32, _ node: Int) -> Bool {
    let entry = program.value.rules[rule]
    let bit = view.kindBit(node)
    if entry.value.types & bit == 0 { return false }
    return entry.value.more & bit == 0 || lookInto(entry, node, Unmarked())
  }

  /// The same for members and items, most of which are scalars: those take a shorter way.
  @inline(__always)
  mutating func acceptsChild(_ rule: Int32, _ node: Int) -> Bool {
    let entry = program.value.rules[rule]
    let bit = view.kindBit(node)
    if entry.value.types & bit == 0 { return false }
    return entry.value.more & bit == 0 || child(entry, node)
  }

  @inline(never)
  private mutating func child(_ entry: Ref<Rule>, _ node: Int) -> Bool {
    if entry.value.stepTypes & view.kindBit(node) == 0 {
      switch view.kind(node) {
      case .integer: return integer(entry.value.number, node)
      case .number: return number(entry.value.number, node)
      case .string: return text(entry.value.text, node)
      default: break
      }
    }
    return lookInto(entry, node, Unmarked())
  }

  /// The same, noting in `marks` which items and properties the rule has looked at.
  @inline(__always)
  mutating func accepts<Marks: Marking>(_ rule: Int32, _ node: Int, _ marks: Marks) -> Bool {
    if !Marks.isMarking { return accepts(rule, node) }
    let entry = program.value.rules[rule]
    let bit = view.kindBit(node)
    if entry.value.types & bit == 0 { return false }
    return entry.value.more & bit == 0 || lookInto(entry, node, marks)
  }

  @inline(never)
  mutating func lookInto<Marks: Marking>(_ entry: Ref<Rule>, _ node: Int, _ marks: Marks) -> Bool {
    guard budget.enter() else { return false }
    let isAccepted: Bool
    if entry.value.isTracking && entry.value.tracks(view.kind(node)) {
      isAccepted = tracks(entry, node, marks)
    } else {
      isAccepted = parts(entry, node, marks)
    }
    budget.leave()
    return isAccepted
  }

  /// The section for the value's kind, then the steps.
  @inline(__always)
  mutating func parts<Marks: Marking>(_ entry: Ref<Rule>, _ node: Int, _ marks: Marks) -> Bool {
    let isAccepted =
      switch view.kind(node) {
      case .null, .false, .true: true
      case .integer: entry.value.number < 0 || integer(entry.value.number, node)
      case .number: entry.value.number < 0 || number(entry.value.number, node)
      case .string: entry.value.text < 0 || text(entry.value.text, node)
      case .array: entry.value.array < 0 || array(entry.value.array, node, marks)
      case .object: entry.value.object < 0 || object(entry.value.object, node, marks)
      }
    return isAccepted && (entry.value.stepTypes & view.kindBit(node) == 0 || steps(entry, node, marks))
  }

  @inline(__always)
  private mutating func integer(_ index: Int32, _ node: Int) -> Bool {
    let rule = program.value.numbers[index]
    let value = view.integer(node)
    if value < rule.value.integerMin || value > rule.value.integerMax { return false }
    let divisor = rule.value.divisor
    if divisor == 1 { return true }
    return divisor == 0 ? value == 0 : value.magnitude % divisor == 0
  }

  @inline(__always)
  private mutating func number(_ index: Int32, _ node: Int) -> Bool {
    let rule = program.value.numbers[index]
    if !rule.value.needsExact, let value = view.convertedDouble(node), value > rule.value.low, value < rule.value.high {
      return true
    }
    return exactNumber(rule, node)
  }

  @inline(never)
  mutating func exactNumber(_ rule: Ref<NumberRule>, _ node: Int) -> Bool {
    // Outside by a double is outside: rounding keeps the order. Only a tie needs the digits.
    if let value = view.convertedDouble(node), value < rule.value.low || value > rule.value.high { return false }
    return rule.value.exact < 0
      || program.value.exact[rule.value.exact].value.accept(view.withNumber(node) { Decimal($0) })
  }

  @inline(__always)
  private mutating func text(_ index: Int32, _ node: Int) -> Bool {
    let rule = program.value.texts[index]
    if rule.value.hasChoices && find(rule.value.choices, node).value.isFree { return false }
    let length = view.length(node)
    // A string has at most as many code points as bytes, and at least a quarter of them.
    if length > rule.value.maxLength || length < rule.value.minLengthOfBytes {
      if length < rule.value.minLength { return false }
      let count = view.isASCII(node) ? length : codePoints(node)
      if count < rule.value.minLength || count > rule.value.maxLength { return false }
    }
    if rule.value.pattern >= 0 && !matches(rule.value.pattern, node) { return false }
    return rule.value.format == 0xFF || follows(rule.value.format, node)
  }

  @inline(never)
  private mutating func codePoints(_ node: Int) -> Int {
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
    switch view.withText(node, { program.value.patterns[pattern].value.search($0) }) {
    case .match: return true
    case .noMatch: return false
    case .tooCostly: return budget.giveUp(.pattern)
    }
  }

  @inline(never)
  private mutating func follows(_ format: UInt8, _ node: Int) -> Bool {
    guard let format = Format(rawValue: format) else { return true }
    return view.withText(node) { format.accepts($0) }
  }

  /// The slot of a string in a table; a free one when it is not there.
  @inline(__always)
  mutating func find(_ table: SlotTable, _ node: Int) -> Ref<Slot> {
    let fingerprint = view.fingerprint(node)
    let mask = UInt32(bitPattern: table.mask)
    var place = UInt32(truncatingIfNeeded: fingerprint &>> 32) & mask
    while true {
      let slot = program.value.slots[Int(table.first) &+ Int(place)]
      if slot.value.fingerprint == fingerprint && isText(slot, node, fingerprint) || slot.value.isFree { return slot }
      place = (place &+ 1) & mask
    }
  }

  @inline(__always)
  private mutating func isText(_ slot: Ref<Slot>, _ node: Int, _ fingerprint: UInt64) -> Bool {
    let length = fingerprint & 0xFFFF_FFFF
    let kept: UInt64 = length < 8 ? (1 &<< (length &<< 3)) &- 1 : .max
    if (view.word(view.start(node)) ^ slot.value.word) & kept != 0 { return false }
    return length <= 8 || isRest(slot, node)
  }

  /// Whether a string longer than eight bytes goes on as the one in a slot does.
  @inline(never)
  private mutating func isRest(_ slot: Ref<Slot>, _ node: Int) -> Bool {
    var mine = view.start(node) &+ 8
    var pooled = Int(slot.value.rest)
    var left = view.length(node) &- 8
    let pool = program.value.pool
    while left >= 8 {
      if view.word(mine) != pool.word(pooled) { return false }
      mine &+= 8
      pooled &+= 8
      left &-= 8
    }
    let kept: UInt64 = (1 &<< UInt64(truncatingIfNeeded: left &<< 3)) &- 1
    return (view.word(mine) ^ pool.word(pooled)) & kept == 0
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
