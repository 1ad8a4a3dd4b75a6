// One entry of the tape: a value or a key in sixteen bytes.

/// Sixteen bytes for one value or one key.
///
/// | kind | start | payload |
/// | --- | --- | --- |
/// | string | first byte of the content | low half: length of the unescaped content; high half: its hash |
/// | integer | first byte | the `Int64` |
/// | number | first byte | the double's bits, if flagged as ready |
/// | array, object | the bracket | low half: index after the last descendant; high half: offset after the closing bracket |
@frozen @usableFromInline struct JSONNode: BitwiseCopyable {
  /// Offset in the private copy of the text.
  @usableFromInline var start: UInt32
  /// The kind in the lowest byte. Above it: flags, or for containers the number of children as far as 24 bits go.
  @usableFromInline var info: UInt32
  @usableFromInline var payload: UInt64

  @inlinable @inline(__always)
  init(start: Int, info: UInt32, payload: UInt64) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.info = info
    self.payload = payload
  }

  /// The string was written with escapes: behind its content stand filler bytes up to the closing quote.
  @inlinable static var escaped: UInt32 { 1 << 8 }
  /// The string has bytes above 0x7F, so its length in code points differs from its length in bytes.
  @inlinable static var wide: UInt32 { 1 << 9 }
  /// The string was not hashed on the way, as too long or by the reader's wish; the hash is made when somebody asks.
  @inlinable static var unhashed: UInt32 { 1 << 10 }
  /// The payload of a number holds its double.
  @inlinable static var converted: UInt32 { 1 << 11 }
  /// The number of children from which on they are counted by walking.
  @inlinable static var countMax: UInt32 { 0xFF_FFFF }
  /// What in-place unescaping leaves behind: a byte that no valid text contains.
  @inlinable static var filler: UInt8 { 0xFF }

  @inlinable @inline(__always)
  var kind: JSONKind {
    // The parser writes only raw values of the enum into the lowest byte.
    unsafe unsafeBitCast(UInt8(truncatingIfNeeded: info), to: JSONKind.self)
  }

  @inlinable @inline(__always)
  var isContainer: Bool { kind == .array || kind == .object }

  @inlinable @inline(__always)
  var low: Int { Int(truncatingIfNeeded: payload & 0xFFFF_FFFF) }

  @inlinable @inline(__always)
  var high: Int { Int(truncatingIfNeeded: payload &>> 32) }
}

extension JSONKind {
  @inlinable @inline(__always)
  var info: UInt32 { UInt32(rawValue) }
}

/// What is put aside when the parser goes into a container: where it was and what it knew there.
@frozen @usableFromInline struct JSONFrame: BitwiseCopyable {
  @usableFromInline var container: UInt32
  @usableFromInline var count: UInt32
  /// One bit per key seen, chosen by its hash.
  @usableFromInline var bloom: UInt64
}
