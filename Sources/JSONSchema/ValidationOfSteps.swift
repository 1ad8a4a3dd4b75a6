// The validating run through combinations of rules, and the bookkeeping for `unevaluated…`.

internal import JSON

/// Notes which items or properties of one value were looked at, by their place.
protocol Marking {
  static var isMarking: Bool { get }
  func mark(_ place: Int)
  /// Takes over what a subschema that accepted has noted.
  func add(_ other: MarkedPlaces)
}

/// Notes nothing: for all runs in which nobody asks.
struct Unmarked: Marking {
  static var isMarking: Bool { false }

  @inline(__always)
  func mark(_ place: Int) {}
  @inline(__always)
  func add(_ other: MarkedPlaces) {}
}

/// One bit for each place, in memory that the creator lends for the time of one call.
@safe struct MarkedPlaces: Marking {
  private let words: UnsafeMutableBufferPointer<UInt64>

  static var isMarking: Bool { true }

  /// Clears the memory.
  init(_ words: UnsafeMutableBufferPointer<UInt64>) {
    unsafe self.words = words
    unsafe words.initialize(repeating: 0)
  }

  /// Words that this many places need.
  static func words(for count: Int) -> Int { max(1, (count + 63) / 64) }

  func mark(_ place: Int) {
    unsafe words[place >> 6] |= 1 << UInt64(place & 63)
  }

  func isMarked(_ place: Int) -> Bool {
    unsafe words[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  func word(_ index: Int) -> UInt64 { unsafe words[index] }

  func add(_ other: MarkedPlaces) {
    for index in unsafe words.indices { unsafe words[index] |= other.words[index] }
  }
}

extension Validation {
  /// Everything that concerns the value itself.
  @inline(never)
  mutating func steps<Marks: Marking>(_ entry: Ref<Rule>, _ node: Int, _ marks: Marks) -> Bool {
    let bit = view.kindBit(node)
    for index in entry.value.firstStep..<entry.value.firstStep &+ entry.value.stepCount {
      let step = program.value.steps[index].value
      if step.types & bit == 0 { continue }
      let isAccepted: Bool
      switch step.kind {
      case .rule: isAccepted = accepts(step.a, node, marks)
      case .anyOf: isAccepted = anyOf(step, node, marks)
      case .oneOf: isAccepted = oneOf(step, node, marks)
      case .not: isAccepted = !accepts(step.a, node)
      case .conditional: isAccepted = conditional(step, node, marks)
      case .constants: isAccepted = isOneOf(step, node)
      }
      if !isAccepted { return false }
    }
    return true
  }

  @inline(__always)
  private mutating func anyOf<Marks: Marking>(_ step: Step, _ node: Int, _ marks: Marks) -> Bool {
    let open = branches(step, node)
    var isAccepted = false
    for number in 0..<step.b where isOpen(number, open) {
      if branch(program.value.lists[step.a &+ number].value, node, marks) {
        // Later branches may look at more, if anybody wants to know.
        if !Marks.isMarking { return true }
        isAccepted = true
      }
    }
    return isAccepted
  }

  @inline(__always)
  private mutating func oneOf<Marks: Marking>(_ step: Step, _ node: Int, _ marks: Marks) -> Bool {
    let open = branches(step, node)
    var isAccepted = false
    for number in 0..<step.b where isOpen(number, open) {
      if branch(program.value.lists[step.a &+ number].value, node, marks) {
        if isAccepted { return false }
        isAccepted = true
      }
    }
    return isAccepted
  }

  /// The bits of the branches that can accept a value at all.
  @inline(__always)
  private mutating func branches(_ step: Step, _ node: Int) -> UInt64 {
    guard step.c >= 0, view.kind(node) == .object, view.end(node) > node &+ 1 else { return .max }
    let filter = program.value.filters[step.c]
    let slot = find(filter.value.names, node &+ 1)
    return slot.value.isFree ? filter.value.others : slot.value.bit
  }

  /// Without a filter there may be more branches than bits, and all bits are set.
  @inline(__always)
  private func isOpen(_ number: Int32, _ open: UInt64) -> Bool {
    open == .max || open & 1 &<< UInt64(truncatingIfNeeded: number) != 0
  }

  @inline(__always)
  private mutating func conditional<Marks: Marking>(_ step: Step, _ node: Int, _ marks: Marks) -> Bool {
    let next = branch(step.a, node, marks) ? step.b : step.c
    return next < 0 || accepts(next, node, marks)
  }

  /// A rule that may refuse without consequence: what it noted counts only if it accepts.
  @inline(__always)
  private mutating func branch<Marks: Marking>(_ rule: Int32, _ node: Int, _ marks: Marks) -> Bool {
    if !Marks.isMarking { return accepts(rule, node) }
    if program.value.rules[rule].value.types & view.kindBit(node) == 0 { return false }
    return isolated(rule, node, marks)
  }

  @inline(never)
  private mutating func isolated<Marks: Marking>(_ rule: Int32, _ node: Int, _ marks: Marks) -> Bool {
    unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: MarkedPlaces.words(for: view.count(node))) {
      buffer in
      let own = unsafe MarkedPlaces(buffer)
      guard accepts(rule, node, own) else { return false }
      marks.add(own)
      return true
    }
  }

  /// Runs a rule with `unevaluated…`: notes what its other parts look at, then checks the rest.
  @inline(never)
  mutating func tracks<Marks: Marking>(_ entry: Ref<Rule>, _ node: Int, _ marks: Marks) -> Bool {
    let isObject = view.kind(node) == .object
    let other = isObject ? entry.value.unevaluatedProperties : entry.value.unevaluatedItems
    return unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: MarkedPlaces.words(for: view.count(node))) {
      buffer in
      let own = unsafe MarkedPlaces(buffer)
      guard parts(entry, node, own) else { return false }
      var place = 0
      var child = node &+ 1
      let end = view.end(node)
      while child < end {
        let value = isObject ? child &+ 1 : child
        if !own.isMarked(place) {
          if !accepts(other, value) { return false }
          own.mark(place)
        }
        child = view.end(value)
        place &+= 1
      }
      marks.add(own)
      return true
    }
  }

  /// Whether the value equals one of a run of constants.
  @inline(never)
  private mutating func isOneOf(_ step: Step, _ node: Int) -> Bool {
    budget.charge(Int(step.b))
    let hash = step.b > 1 ? budget.contentHash(view, node) : 0
    for index in step.a..<step.a &+ step.b {
      let constant = program.value.constants[index].value
      if step.b > 1 && constant.hash != hash { continue }
      if budget.isEqual(view, node, program.value.views[constant.document].value, Int(constant.node)) { return true }
    }
    return false
  }
}
