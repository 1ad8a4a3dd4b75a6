// Strings and keys as bytes, without a copy, and as `String`, with one.

extension JSONDocument {
  /// The unescaped content of a string or key.
  public func string(_ node: Int) -> String {
    // Decoding sees whether all is ASCII. Of a string that does not know it, each comparison and each hash looks at every
    // character by the rules of Unicode.
    let entry = stringEntry(node)
    return unsafe String(
      decoding: UnsafeBufferPointer(start: bytes.base + Int(entry.start), count: entry.low), as: UTF8.self)
  }

  /// The unescaped bytes of a string or key, lent for as long as the document is not parsed into again.
  @inlinable
  @_lifetime(borrow self)
  public func utf8(_ node: Int) -> Span<UInt8> {
    let entry = stringEntry(node)
    let span = unsafe Span(_unsafeStart: bytes.base + Int(entry.start), count: entry.low)
    return unsafe _overrideLifetime(span, borrowing: self)
  }

  /// The number of unescaped bytes.
  @inlinable
  public func byteCount(_ node: Int) -> Int { stringEntry(node).low }

  /// The number of code points, which is what JSON Schema means by length.
  @inlinable
  public func codePointCount(_ node: Int) -> Int {
    let entry = stringEntry(node)
    return entry.info & JSONNode.wide == 0 ? entry.low : wideCount(entry)
  }

  /// Whether all bytes are below 0x80.
  @inlinable
  public func isASCII(_ node: Int) -> Bool { stringEntry(node).info & JSONNode.wide == 0 }

  /// The hash of the unescaped content, as `JSONHash` computes it. Values longer than 64 bytes are hashed here and now.
  @inlinable
  public func hash(_ node: Int) -> UInt32 {
    let entry = stringEntry(node)
    guard entry.info & JSONNode.unhashed == 0 else { return hashing.of(bytes, Int(entry.start), count: entry.low) }
    return UInt32(truncatingIfNeeded: entry.payload &>> 32)
  }

  /// The bytes from `8 * group` on, the first in the lowest place, with zeros past the end of the string: two strings
  /// are equal when their byte counts and all their groups are. There are `(byteCount + 7) / 8` groups.
  @inlinable
  public func word(_ node: Int, _ group: Int) -> UInt64 {
    let entry = stringEntry(node)
    let rest = entry.low &- group &* 8
    precondition(group >= 0 && rest > 0, "the string has no such group of bytes")
    let word = bytes.word(Int(entry.start) &+ group &* 8)
    return rest >= 8 ? word : JSONWord.lowest(rest, of: word)
  }

  /// Whether the unescaped content has exactly these bytes.
  @inlinable
  public func isString(_ node: Int, _ other: Span<UInt8>) -> Bool {
    let entry = stringEntry(node)
    guard entry.low == other.count else { return false }
    let start = Int(entry.start)
    var at = 0
    while entry.low &- at >= 8 {
      guard bytes.word(start &+ at) == other.word(at) else { return false }
      at &+= 8
    }
    return JSONWord.lowest(entry.low &- at, of: bytes.word(start &+ at)) == other.lastWord(at)
  }

  /// The same for a name that stands in the program: what the compiler knows of it is not compared byte by byte.
  @inlinable @inline(__always)
  public func isString(_ node: Int, _ name: StaticString) -> Bool {
    let entry = stringEntry(node)
    let count = name.utf8CodeUnitCount
    guard entry.low == count else { return false }
    let start = Int(entry.start)
    let wanted = unsafe Span(_unsafeStart: name.utf8Start, count: count)
    var at = 0
    while count &- at >= 8 {
      guard bytes.word(start &+ at) == wanted.word(at) else { return false }
      at &+= 8
    }
    var rest: UInt64 = 0
    for place in at..<count {
      rest |= unsafe UInt64(wanted[unchecked: place]) &<< UInt64(truncatingIfNeeded: 8 &* (place &- at))
    }
    return JSONWord.lowest(count &- at, of: bytes.word(start &+ at)) == rest
  }

  @inlinable @inline(__always)
  func stringEntry(_ node: Int) -> JSONNode {
    let entry = entry(node)
    precondition(entry.kind == .string, "the node is no string")
    return entry
  }

  @usableFromInline
  func wideCount(_ entry: JSONNode) -> Int {
    let start = Int(entry.start)
    var count = entry.low
    var at = 0
    while at < entry.low {
      var word = bytes.word(start &+ at)
      if entry.low &- at < 8 { word = JSONWord.lowest(entry.low &- at, of: word) }
      // A byte that continues a code point has bit 7 and not bit 6.
      count &-= (word & ~(word &<< 1) & JSONWord.repeating(0x80)).nonzeroBitCount
      at &+= 8
    }
    return count
  }
}
