// The validating run through objects and arrays.

internal import JSON

extension Validation {
  /// One pass over the members: each name is looked up once, required ones are ticked off in a word of bits.
  @inline(never)
  mutating func object<Marks: Marking>(_ index: Int32, _ node: Int, _ marks: Marks) -> Bool {
    let rule = program.value.objects[index]
    let count = view.count(node)
    if count < rule.value.minProperties || count > rule.value.maxProperties { return false }
    budget.charge(count)
    if rule.value.bitCount > 64 { return wideObject(rule, node, marks) }
    var seen: UInt64 = 0
    var place = 0
    var key = node &+ 1
    let end = view.end(node)
    let hasMore = rule.value.hasMore
    let refusesOthers = rule.value.refusesOthers
    while key < end {
      let value = key &+ 1
      let slot = find(rule.value.properties, key)
      let target = slot.value.rule
      seen |= slot.value.bit
      if target != Rule.nothing {
        marks.mark(place)
        if target >= 0 && !acceptsChild(target, value) { return false }
      } else if refusesOthers {
        return false
      }
      if hasMore && !member(rule, key, place, isKnown: target != Rule.nothing, marks) { return false }
      key = view.end(value)
      place &+= 1
    }
    if seen & rule.value.required != rule.value.required { return false }
    return rule.value.dependencyCount == 0
      || dependencies(rule, node, marks) { seen & 1 &<< UInt64(truncatingIfNeeded: $0) != 0 }
  }

  /// Patterns, the rule for names, and the rule for all other properties.
  @inline(never)
  private mutating func member<Marks: Marking>(
    _ rule: Ref<ObjectRule>, _ key: Int, _ place: Int, isKnown: Bool, _ marks: Marks
  ) -> Bool {
    if rule.value.names >= 0 && !accepts(rule.value.names, key) { return false }
    var isKnown = isKnown
    for index in rule.value.firstPattern..<rule.value.firstPattern &+ rule.value.patternCount {
      let entry = program.value.patternRules[index].value
      if matches(entry.pattern, key) {
        isKnown = true
        marks.mark(place)
        if entry.rule >= 0 && !accepts(entry.rule, key &+ 1) { return false }
      } else if budget.stepsLeft < 0 {
        return false
      }
    }
    if isKnown { return true }
    if rule.value.hasOther { marks.mark(place) }
    return rule.value.other < 0 || accepts(rule.value.other, key &+ 1)
  }

  /// More than 64 properties have a bit: the same with words of bits.
  @inline(never)
  private mutating func wideObject<Marks: Marking>(_ rule: Ref<ObjectRule>, _ node: Int, _ marks: Marks) -> Bool {
    let words = (Int(rule.value.bitCount) + 63) / 64
    return unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words) { buffer in
      let seen = unsafe MarkedPlaces(buffer)
      var place = 0
      var key = node &+ 1
      let end = view.end(node)
      while key < end {
        let slot = find(rule.value.properties, key)
        let target = slot.value.rule
        if slot.value.bit != 0 { seen.mark(Int(slot.value.bit) - 1) }
        if target != Rule.nothing {
          marks.mark(place)
          if target >= 0 && !acceptsChild(target, key &+ 1) { return false }
        } else if rule.value.refusesOthers {
          return false
        }
        let isKnown = target != Rule.nothing
        if rule.value.hasMore && !member(rule, key, place, isKnown: isKnown, marks) { return false }
        key = view.end(key &+ 1)
        place &+= 1
      }
      for index in 0..<words {
        let required = program.value.words[Int(rule.value.firstRequiredWord) + index].value
        if seen.word(index) & required != required { return false }
      }
      return rule.value.dependencyCount == 0 || dependencies(rule, node, marks) { seen.isMarked(Int($0)) }
    }
  }

  @inline(__always)
  private mutating func dependencies<Marks: Marking>(
    _ rule: Ref<ObjectRule>, _ node: Int, _ marks: Marks, _ isThere: (Int32) -> Bool
  ) -> Bool {
    for index in rule.value.firstDependency..<rule.value.firstDependency &+ rule.value.dependencyCount {
      let dependency = program.value.dependencies[index].value
      guard isThere(dependency.trigger) else { continue }
      for need in dependency.firstNeed..<dependency.firstNeed &+ dependency.needCount {
        if !isThere(program.value.lists[need].value) { return false }
      }
      if dependency.rule >= 0 && !accepts(dependency.rule, node, marks) { return false }
    }
    return true
  }

  @inline(never)
  mutating func array<Marks: Marking>(_ index: Int32, _ node: Int, _ marks: Marks) -> Bool {
    let rule = program.value.arrays[index]
    let count = view.count(node)
    if count < rule.value.minItems || count > rule.value.maxItems { return false }
    budget.charge(count)
    var item = node &+ 1
    let end = view.end(node)
    var place = 0
    while place < rule.value.prefixCount && item < end {
      let prefix = program.value.lists[rule.value.firstPrefix &+ Int32(truncatingIfNeeded: place)].value
      marks.mark(place)
      if prefix >= 0 && !accepts(prefix, item) { return false }
      item = view.end(item)
      place &+= 1
    }
    if rule.value.hasRest {
      if Marks.isMarking { for other in place..<max(place, count) { marks.mark(other) } }
      if rule.value.rest >= 0 && !items(rule.value.rest, item, end) { return false }
    }
    if rule.value.containsCount > 0 && !contains(rule, node, marks) { return false }
    return !rule.value.isUnique || count < 2 || budget.isUnique(view, node, count)
  }

  /// All items from one on.
  @inline(__always)
  private mutating func items(_ rule: Int32, _ first: Int, _ end: Int) -> Bool {
    let entry = program.value.rules[rule]
    let numbers = TypeSet.number.kinds
    if entry.value.types & ~numbers == 0 && entry.value.stepTypes == 0 && entry.value.number >= 0 {
      return allNumbers(entry, first, end)
    }
    var item = first
    while item < end {
      if !acceptsChild(rule, item) { return false }
      item = view.end(item)
    }
    return true
  }

  /// Items that must all be numbers, such as the coordinates of a vector: their bounds stay in registers.
  @inline(never)
  private mutating func allNumbers(_ entry: Ref<Rule>, _ first: Int, _ end: Int) -> Bool {
    let types = entry.value.types
    let rule = program.value.numbers[entry.value.number]
    let bounds = rule.value
    for item in first..<end {
      let bit = view.kindBit(item)
      if types & bit == 0 { return false }
      if bit == 1 &<< JSONKind.integer.rawValue {
        let value = view.integer(item)
        if value < bounds.integerMin || value > bounds.integerMax { return false }
        if bounds.divisor != 1 && (bounds.divisor == 0 ? value != 0 : value.magnitude % bounds.divisor != 0) {
          return false
        }
      } else if !bounds.needsExact, let value = view.convertedDouble(item), value > bounds.low, value < bounds.high {
        continue
      } else if !exactNumber(rule, item) {
        return false
      }
    }
    return true
  }

  @inline(never)
  private mutating func contains<Marks: Marking>(_ rule: Ref<ArrayRule>, _ node: Int, _ marks: Marks) -> Bool {
    for index in rule.value.firstContains..<rule.value.firstContains &+ rule.value.containsCount {
      let entry = program.value.contains[index].value
      var count = 0
      var place = 0
      var item = node &+ 1
      let end = view.end(node)
      while item < end {
        if accepts(entry.rule, item) {
          count &+= 1
          marks.mark(place)
          if !Marks.isMarking && count >= entry.min && entry.max == .max { break }
        }
        item = view.end(item)
        place &+= 1
      }
      if count < entry.min || count > entry.max { return false }
    }
    return true
  }
}
