// A document's buffers as one small value, for a reader that asks for many nodes in a row and must not pay for each.

/// What is in a document, without the document's checks: a node index is trusted in release builds.
///
/// Valid only while the document it came from is alive and is not parsed into again. Whoever keeps one longer than a
/// call keeps the document too.
@safe @frozen public struct JSONView {
  @usableFromInline let tape: JSONBuffer<JSONNode>
  @usableFromInline let bytes: JSONBuffer<UInt8>
  @usableFromInline let hashing: JSONHash

  @inlinable @inline(__always)
  init(tape: JSONBuffer<JSONNode>, bytes: JSONBuffer<UInt8>, hashing: JSONHash) {
    self.tape = tape
    self.bytes = bytes
    self.hashing = hashing
  }

  /// What the node is.
  @inlinable @inline(__always)
  public func kind(_ node: Int) -> JSONKind { tape[node].kind }

  /// One bit for the node's kind: the bit with the kind's raw value as its number.
  @inlinable @inline(__always)
  public func kindBit(_ node: Int) -> UInt8 { 1 &<< UInt8(truncatingIfNeeded: tape[node].info & 7) }

  /// The index behind the node and all that it holds.
  @inlinable @inline(__always)
  public func end(_ node: Int) -> Int {
    let entry = tape[node]
    return (entry.info & 0xFF) >= UInt32(JSONKind.array.rawValue) ? entry.low : node &+ 1
  }

  /// The value of a node of kind `integer`.
  @inlinable @inline(__always)
  public func integer(_ node: Int) -> Int64 { Int64(bitPattern: tape[node].payload) }

  /// The nearest double of a node of kind `number`, where the parser made it on the way.
  @inlinable @inline(__always)
  public func convertedDouble(_ node: Int) -> Double? {
    let entry = tape[node]
    return entry.info & JSONNode.converted != 0 ? Double(bitPattern: entry.payload) : nil
  }

  /// The length of a string or key in bytes of UTF-8, escapes resolved.
  @inlinable @inline(__always)
  public func length(_ node: Int) -> Int { tape[node].low }

  /// Where the content of a string or key begins, for `word`.
  @inlinable @inline(__always)
  public func start(_ node: Int) -> Int { Int(truncatingIfNeeded: tape[node].start) }

  /// Whether a string is ASCII alone, so that bytes and code points are the same in number.
  @inlinable @inline(__always)
  public func isASCII(_ node: Int) -> Bool { tape[node].info & JSONNode.wide == 0 }

  /// The hash of a string or key, as `JSONHash` makes it.
  @inlinable @inline(__always)
  public func hash(_ node: Int) -> UInt32 {
    let entry = tape[node]
    if entry.info & JSONNode.unhashed == 0 { return UInt32(truncatingIfNeeded: entry.high) }
    return withText(node) { hashing.of($0) }
  }

  /// Eight bytes of the text from an offset on, the first in the lowest place; up to eight bytes past a string's end
  /// may be read.
  @inlinable @inline(__always)
  public func word(_ offset: Int) -> UInt64 { bytes.word(offset) }

  /// What two equal strings share: the length in bytes in the low half, the hash in the high half.
  @inlinable @inline(__always)
  public func fingerprint(_ node: Int) -> UInt64 {
    let entry = tape[node]
    return entry.info & JSONNode.unhashed == 0 ? entry.payload : UInt64(entry.low) | UInt64(hash(node)) &<< 32
  }

  /// Goes on with a hash by the secrets of this process, for hashes of whole values.
  @inlinable @inline(__always)
  public func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 { hashing.fold(state ^ hashing.seed, 0, word) }

  /// Runs a closure over the content of a string or key.
  @inlinable @inline(__always)
  public func withText<Result>(_ node: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let entry = tape[node]
    let buffer = unsafe UnsafeBufferPointer(start: bytes.base + Int(truncatingIfNeeded: entry.start), count: entry.low)
    return unsafe body(buffer.span)
  }

  /// Runs a closure over a number as it was written.
  @inlinable
  public func withNumber<Result>(_ node: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let start = self.start(node)
    var end = start
    // The sentinel behind the text ends the number at the latest.
    while JSONView.continuesNumber(bytes[end]) { end &+= 1 }
    let buffer = unsafe UnsafeBufferPointer(start: bytes.base + start, count: end &- start)
    return unsafe body(buffer.span)
  }

  /// The number of items or members.
  @inlinable @inline(__always)
  public func count(_ node: Int) -> Int {
    let counted = tape[node].info &>> 8
    return counted < JSONNode.countMax ? Int(truncatingIfNeeded: counted) : Self.walkedCount(tape, node)
  }

  /// Counts by walking: for containers with more children than the node's field can say. It gets the tape alone: for the
  /// sake of a whole view every caller would copy its own to the stack, called or not.
  @usableFromInline
  @inline(never)
  static func walkedCount(_ tape: JSONBuffer<JSONNode>, _ node: Int) -> Int {
    let last = tape[node].low
    let step = tape[node].kind == .object ? 1 : 0
    var count = 0
    var child = node + 1
    while child < last {
      let value = child + step
      child = tape[value].isContainer ? tape[value].low : value + 1
      count += 1
    }
    return count
  }

  @inlinable @inline(__always)
  static func continuesNumber(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2D || byte == 0x2E || byte | 0x20 == 0x65
  }
}

extension JSONDocument {
  /// The buffers as they are now; see `JSONView` for how long that holds.
  @inlinable @inline(__always)
  public var view: JSONView { JSONView(tape: tape, bytes: bytes, hashing: hashing) }
}

// A view only reads, and the document's owner does not write while one is in use.
extension JSONView: @unchecked Sendable {}
