// Equality of JSON values as JSON Schema has it: numbers by value, objects without order; and uniqueness.

internal import JSON

/// Up to this many items are compared with one another; above, a table of hashes decides who is compared.
private let pairsCountMax = 8

extension Budget {
  /// Whether two values, perhaps of different documents, are equal.
  @inline(never)
  mutating func isEqual(_ view: JSONView, _ node: Int, _ otherView: JSONView, _ other: Int) -> Bool {
    charge(1)
    guard enter() else { return false }
    defer { leave() }
    switch (view.kind(node), otherView.kind(other)) {
    case (.null, .null), (.false, .false), (.true, .true): return true
    case (.integer, .integer): return view.integer(node) == otherView.integer(other)
    case (.integer, .number), (.number, .integer), (.number, .number):
      return isSameNumber(view, node, otherView, other)
    case (.string, .string): return isSameText(view, node, otherView, other)
    case (.array, .array): return isEqualArray(view, node, otherView, other)
    case (.object, .object): return isEqualObject(view, node, otherView, other)
    default: return false
    }
  }

  /// A hash that equal values share. Its mixing is secret to the process, as that of the strings is.
  @inline(never)
  mutating func contentHash(_ view: JSONView, _ node: Int) -> UInt64 {
    charge(1)
    guard enter() else { return 0 }
    defer { leave() }
    switch view.kind(node) {
    case .null, .false, .true:
      return view.mixed(1, UInt64(view.kind(node).rawValue))
    case .integer, .number: return numberHash(view, node)
    case .string:
      return view.mixed(4, UInt64(view.hash(node)))
    case .array:
      var state: UInt64 = 5
      var item = node + 1
      while item < view.end(node) {
        state = view.mixed(state, contentHash(view, item))
        item = view.end(item)
      }
      return state
    case .object:
      // A sum, because the order of members means nothing.
      var sum: UInt64 = 6
      var key = node + 1
      while key < view.end(node) {
        sum &+= view.mixed(UInt64(view.hash(key)), contentHash(view, key + 1))
        key = view.end(key + 1)
      }
      return sum
    }
  }

  /// Whether no two items are equal.
  @inline(never)
  mutating func isUnique(_ view: JSONView, _ node: Int, _ count: Int) -> Bool {
    equalItems(view, node, count) == nil
  }

  /// The nodes of two equal items: the earliest that repeats an earlier one.
  mutating func equalItems(_ view: JSONView, _ node: Int, _ count: Int) -> (Int, Int)? {
    if count > pairsCountMax { return equalItemsByHash(view, node, count) }
    let end = view.end(node)
    var item = view.end(node + 1)
    while item < end {
      var earlier = node + 1
      while earlier < item {
        if isEqual(view, earlier, view, item) { return (earlier, item) }
        earlier = view.end(earlier)
      }
      item = view.end(item)
    }
    return nil
  }

  private mutating func equalItemsByHash(_ view: JSONView, _ node: Int, _ count: Int) -> (Int, Int)? {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    // A slot is a hash and the node it belongs to; node 0 is the root and never an item.
    return unsafe withUnsafeTemporaryAllocation(of: (hash: UInt64, node: Int).self, capacity: capacity) { slots in
      unsafe slots.initialize(repeating: (0, 0))
      var item = node + 1
      let end = view.end(node)
      while item < end {
        let hash = contentHash(view, item)
        var place = Int(truncatingIfNeeded: hash) & (capacity - 1)
        while unsafe slots[place].node != 0 {
          if unsafe slots[place].hash == hash, isEqual(view, unsafe slots[place].node, view, item) {
            return unsafe (slots[place].node, item)
          }
          if stepsLeft < 0 { return nil }
          place = (place + 1) & (capacity - 1)
        }
        unsafe slots[place] = (hash, item)
        item = view.end(item)
      }
      return nil
    }
  }

  @inline(never)
  private func isSameNumber(_ view: JSONView, _ node: Int, _ otherView: JSONView, _ other: Int) -> Bool {
    decimal(view, node) == decimal(otherView, other)
  }

  private func decimal(_ view: JSONView, _ node: Int) -> Decimal {
    view.kind(node) == .integer ? Decimal(view.integer(node)) : view.withNumber(node) { Decimal($0) }
  }

  @inline(never)
  private func numberHash(_ view: JSONView, _ node: Int) -> UInt64 {
    let value = decimal(view, node)
    let sign: UInt64 = value.negative ? 3 : 2
    let mixed = view.mixed(sign, UInt64(truncatingIfNeeded: value.mantissa))
    return view.mixed(mixed, UInt64(bitPattern: Int64(value.exponent)))
  }

  @inline(never)
  private func isSameText(_ view: JSONView, _ node: Int, _ otherView: JSONView, _ other: Int) -> Bool {
    let length = view.length(node)
    guard length == otherView.length(other), view.hash(node) == otherView.hash(other) else { return false }
    var mine = view.start(node)
    var others = otherView.start(other)
    var left = length
    while left >= 8 {
      if view.word(mine) != otherView.word(others) { return false }
      mine &+= 8
      others &+= 8
      left &-= 8
    }
    let kept: UInt64 = (1 &<< UInt64(truncatingIfNeeded: left &<< 3)) &- 1
    return (view.word(mine) ^ otherView.word(others)) & kept == 0
  }

  @inline(never)
  private mutating func isEqualArray(_ view: JSONView, _ node: Int, _ otherView: JSONView, _ other: Int) -> Bool {
    guard view.count(node) == otherView.count(other) else { return false }
    var mine = node + 1
    var others = other + 1
    while mine < view.end(node) {
      guard isEqual(view, mine, otherView, others) else { return false }
      mine = view.end(mine)
      others = otherView.end(others)
    }
    return true
  }

  @inline(never)
  private mutating func isEqualObject(_ view: JSONView, _ node: Int, _ otherView: JSONView, _ other: Int) -> Bool {
    guard view.count(node) == otherView.count(other) else { return false }
    let otherEnd = otherView.end(other)
    // Members mostly stand in the same order, so the search goes on where the last one was found.
    var place = other + 1
    var key = node + 1
    while key < view.end(node) {
      var tried = place
      var isFound = false
      repeat {
        if tried >= otherEnd { tried = other + 1 }
        charge(1)
        if stepsLeft < 0 { return giveUp(.steps) }
        isFound = isSameText(view, key, otherView, tried)
        if isFound { break }
        tried = otherView.end(tried + 1)
        if tried >= otherEnd { tried = other + 1 }
      } while tried != place
      guard isFound, isEqual(view, key + 1, otherView, tried + 1) else { return false }
      place = otherView.end(tried + 1)
      if place >= otherEnd { place = other + 1 }
      key = view.end(key + 1)
    }
    return true
  }
}
