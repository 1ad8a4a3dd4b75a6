// The validating run through objects and arrays.

internal import JSON

extension Validation {
  /// One pass over the members: each name is looked up once, required ones are ticked off in a word of bits.
  @inline(never)
  mutating func object<Marks: Marking>(_ index: Int32, _ node: Int, _ marks: Marks) -> Bool {
    let rule = program.objects[index]
    let count = view.count(node)
    if count < rule.minProperties || count > rule.maxProperties { return false }
    budget.charge(count)
    if rule.bitCount > 64 { return wideObject(rule, node, marks) }
    var seen: UInt64 = 0
    var place = 0
    var key = node &+ 1
    let end = view.end(node)
    while key < end {
      let value = key &+ 1
      let found = rule.properties.exists ? find(rule.properties, key) : -1
      if found >= 0 {
        let slot = program.slots[found]
        seen |= slot.bit
        if slot.rule != Rule.nothing {
          marks.mark(place)
          if slot.rule >= 0 && !accepts(slot.rule, value) { return false }
        }
        if rule.hasMore && !member(rule, key, place, isKnown: slot.rule != Rule.nothing, marks) { return false }
      } else if rule.refusesOthers {
        return false
      } else if rule.hasMore && !member(rule, key, place, isKnown: false, marks) {
        return false
      }
      key = view.end(value)
      place &+= 1
    }
    if seen & rule.required != rule.required { return false }
    return rule.dependencyCount == 0 || dependencies(rule, node, marks) { seen & 1 &<< UInt64(truncatingIfNeeded: $0) != 0 }
  }

  /// Patterns, the rule for names, and the rule for all other properties.
  @inline(never)
  private mutating func member<Marks: Marking>(
    _ rule: ObjectRule, _ key: Int, _ place: Int, isKnown: Bool, _ marks: Marks
  ) -> Bool {
    if rule.names >= 0 && !accepts(rule.names, key) { return false }
    var isKnown = isKnown
    for index in rule.firstPattern..<rule.firstPattern &+ rule.patternCount {
      let entry = program.patternRules[index]
      if matches(entry.pattern, key) {
        isKnown = true
        marks.mark(place)
        if entry.rule >= 0 && !accepts(entry.rule, key &+ 1) { return false }
      } else if budget.stepsLeft < 0 {
        return false
      }
    }
    if isKnown { return true }
    if rule.hasOther { marks.mark(place) }
    return rule.other < 0 || accepts(rule.other, key &+ 1)
  }

  /// More than 64 properties have a bit: the same with words of bits.
  @inline(never)
  private mutating func wideObject<Marks: Marking>(_ rule: ObjectRule, _ node: Int, _ marks: Marks) -> Bool {
    let words = (Int(rule.bitCount) + 63) / 64
    return unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words) { buffer in
      let seen = unsafe MarkedPlaces(buffer)
      var place = 0
      var key = node &+ 1
      let end = view.end(node)
      while key < end {
        let found = rule.properties.exists ? find(rule.properties, key) : -1
        var isKnown = false
        if found >= 0 {
          let slot = program.slots[found]
          if slot.bit != 0 { seen.mark(Int(slot.bit) - 1) }
          if slot.rule != Rule.nothing {
            isKnown = true
            marks.mark(place)
            if slot.rule >= 0 && !accepts(slot.rule, key &+ 1) { return false }
          }
        } else if rule.refusesOthers {
          return false
        }
        if rule.hasMore && !member(rule, key, place, isKnown: isKnown, marks) { return false }
        key = view.end(key &+ 1)
        place &+= 1
      }
      for index in 0..<words {
        let required = program.words[Int(rule.firstRequiredWord) + index]
        if seen.word(index) & required != required { return false }
      }
      return rule.dependencyCount == 0 || dependencies(rule, node, marks) { seen.isMarked(Int($0)) }
    }
  }

  @inline(__always)
  private mutating func dependencies<Marks: Marking>(
    _ rule: ObjectRule, _ node: Int, _ marks: Marks, _ isThere: (Int32) -> Bool
  ) -> Bool {
    for index in rule.firstDependency..<rule.firstDependency &+ rule.dependencyCount {
      let dependency = program.dependencies[index]
      guard isThere(dependency.trigger) else { continue }
      for need in dependency.firstNeed..<dependency.firstNeed &+ dependency.needCount {
        if !isThere(program.lists[need]) { return false }
      }
      if dependency.rule >= 0 && !accepts(dependency.rule, node, marks) { return false }
    }
    return true
  }

  @inline(never)
  mutating func array<Marks: Marking>(_ index: Int32, _ node: Int, _ marks: Marks) -> Bool {
    let rule = program.arrays[index]
    let count = view.count(node)
    if count < rule.minItems || count > rule.maxItems { return false }
    budget.charge(count)
    var item = node &+ 1
    let end = view.end(node)
    var place = 0
    while place < rule.prefixCount && item < end {
      let prefix = program.lists[rule.firstPrefix &+ Int32(truncatingIfNeeded: place)]
      marks.mark(place)
      if prefix >= 0 && !accepts(prefix, item) { return false }
      item = view.end(item)
      place &+= 1
    }
    if rule.hasRest {
      if Marks.isMarking { for other in place..<max(place, count) { marks.mark(other) } }
      if rule.rest >= 0 && !items(rule.rest, item, end) { return false }
    }
    if rule.containsCount > 0 && !contains(rule, node, marks) { return false }
    return !rule.isUnique || count < 2 || budget.isUnique(view, node, count)
  }

  /// All items from one on. Long arrays of plain numbers are common: their bounds are held in registers.
  @inline(__always)
  private mutating func items(_ rule: Int32, _ first: Int, _ end: Int) -> Bool {
    var item = first
    while item < end {
      if !accepts(rule, item) { return false }
      item = view.end(item)
    }
    return true
  }

  @inline(never)
  private mutating func contains<Marks: Marking>(_ rule: ArrayRule, _ node: Int, _ marks: Marks) -> Bool {
    for index in rule.firstContains..<rule.firstContains &+ rule.containsCount {
      let entry = program.contains[index]
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
