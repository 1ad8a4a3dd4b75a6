// The hash of a string's bytes: what the parser leaves at every short string and key, and anyone else can compute.
//
// Sixteen bytes are folded through one 128-bit product. Both factors contain a secret of the process, so nobody outside
// can prepare keys that all collide.

/// Hashes bytes as the parser does: blocks of sixteen, then a last one of 0 to 15 bytes padded with zeros.
@frozen public struct JSONHash: Sendable {
  @usableFromInline let seed: UInt64
  @usableFromInline let factor: UInt64

  /// The secrets of this process. A copy costs nothing; the parser keeps one in each document.
  public init() { self = processHash }

  @inlinable
  init(seed: UInt64, factor: UInt64) {
    self.seed = seed
    self.factor = factor
  }

  /// The hash of a string with these bytes: equal to `JSONDocument.hash` of every node with the same content.
  public func of(_ bytes: Span<UInt8>) -> UInt32 {
    var state = seed
    var at = 0
    while bytes.count &- at >= 16 {
      state = fold(state, bytes.word(at), bytes.word(at &+ 8))
      at &+= 16
    }
    let rest = bytes.count &- at
    let low = rest >= 8 ? bytes.word(at) : bytes.lastWord(at)
    let high = rest > 8 ? bytes.lastWord(at &+ 8) : 0
    return finish(state, low, high, count: bytes.count)
  }

  /// The hash of a string's UTF-8 bytes.
  public func of(_ text: String) -> UInt32 { of(Array(text.utf8).span) }

  @inlinable @inline(__always)
  func fold(_ state: UInt64, _ low: UInt64, _ high: UInt64) -> UInt64 {
    let product = (state ^ low).multipliedFullWidth(by: factor ^ high)
    return product.high ^ product.low
  }

  /// Takes in the last 0 to 15 bytes, and the length, so that "a" and "a\0" differ.
  @inlinable @inline(__always)
  func finish(_ state: UInt64, _ low: UInt64, _ high: UInt64, count: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: fold(state, low, high)) &+ UInt32(truncatingIfNeeded: count) &* 0x9E37_79B1
  }
}

private let processHash: JSONHash = {
  var random = SystemRandomNumberGenerator()
  return JSONHash(seed: random.next(), factor: random.next())
}()
