// What the loop of the parser seldom needs: white space in rows, suspicious keys, and the words for mistakes.

extension JSONParser {
  @inline(never)
  func afterSpace(_ from: Int) -> Int {
    var at = from
    while true {
      let solid = bytes.solid(at)
      if solid != 0 { return at &+ solid.trailingZeroBitCount }
      at &+= 16
    }
  }

  /// Two mistakes at the very beginning deserve words of their own.
  func checkBeginning(_ at: Int) throws(JSONError) {
    if at == count { throw .empty(at: at) }
    if bytes.half(at) & 0xFF_FFFF == 0xBF_BBEF { throw .byteOrderMark(at: at) }
  }

  /// Looks for an earlier key equal to `key`, or puts the search off to the end of a large object by setting all bits.
  @inline(never)
  func checkKey(_ key: Int, container: Int, members: Int, bloom: UInt64) throws(JSONError) -> UInt64 {
    if members > Self.keysWalkedMax { return ~0 }
    var other = container &+ 1
    for _ in 0..<members {
      if isSameKey(key, other) { throw duplicate(key) }
      other = afterValue(other &+ 1)
    }
    return bloom
  }

  /// Compares all keys of an object by a hash table, in time that grows with their number alone.
  @inline(never)
  func checkKeys(of container: Int, members: Int, table: inout JSONBuffer<UInt32>) throws(JSONError) {
    var slots = 64
    while slots < members &* 2 { slots &*= 2 }
    guard table.reserve(slots) else { throw .outOfMemory(count) }
    table.fill(0..<slots, with: 0)
    var key = container &+ 1
    for _ in 0..<members {
      var slot = tape[key].high & (slots &- 1)
      // No key is node 0, so 0 is an empty slot.
      while table[slot] != 0 {
        if isSameKey(key, Int(table[slot])) { throw duplicate(key) }
        slot = (slot &+ 1) & (slots &- 1)
      }
      table[slot] = UInt32(truncatingIfNeeded: key)
      key = afterValue(key &+ 1)
    }
  }

  func unexpected(_ at: Int, expected: String) -> JSONError {
    at == count ? .end(at: at, expected: expected) : .unexpected(bytes[at], at: at, expected: expected)
  }

  /// Something begins like a literal and is none.
  func wrongLiteral(_ literal: String, at start: Int) -> JSONError {
    var at = start
    for byte in literal.utf8 {
      guard bytes[at] == byte else { break }
      at += 1
    }
    return unexpected(at, expected: "the rest of '\(literal)'")
  }

  private func isSameKey(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (tape[first], tape[second])
    return one.payload == two.payload && bytes.equal(Int(one.start), Int(two.start), count: one.low)
  }

  private func afterValue(_ node: Int) -> Int {
    // Two reads, so that the way past a plain value is predicted instead of waiting for its node.
    guard tape[node].isContainer else { return node &+ 1 }
    return tape[node].low
  }

  private func duplicate(_ key: Int) -> JSONError {
    let node = tape[key]
    let name = (0..<node.low).map { bytes[Int(node.start) + $0] }
    return .duplicateKey(String(decoding: name, as: UTF8.self), at: Int(node.start) - 1)
  }
}
