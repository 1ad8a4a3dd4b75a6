// The hash of a string's bytes: what the parser leaves at every short string and key, and anyone else can compute.
//
// Each step folds a 128-bit product. Both factors are secret to the process, so nobody outside can prepare keys that
// all collide.

/// Hashes bytes as the parser does, eight at a time, the last group padded with zeros.
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
    var index = 0
    while bytes.count &- index >= 8 {
      var word: UInt64 = 0
      for place in 0..<8 { word |= UInt64(bytes[index &+ place]) &<< UInt64(8 &* place) }
      state = step(state, word)
      index &+= 8
    }
    var rest: UInt64 = 0
    for place in 0..<(bytes.count &- index) { rest |= UInt64(bytes[index &+ place]) &<< UInt64(8 &* place) }
    return finish(state, rest, count: bytes.count)
  }

  /// The hash of a string's UTF-8 bytes.
  public func of(_ text: String) -> UInt32 { of(Array(text.utf8).span) }

  @inlinable @inline(__always)
  func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word).multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }

  /// `rest` holds the last 0 to 7 bytes; its free top byte takes the length, so that "a" and "a\0" differ.
  @inlinable @inline(__always)
  func finish(_ state: UInt64, _ rest: UInt64, count: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: step(state, rest | UInt64(truncatingIfNeeded: count) &<< 56))
  }
}

private let processHash: JSONHash = {
  var random = SystemRandomNumberGenerator()
  // An odd factor loses no bit of the state; the high bit keeps the product wide.
  return JSONHash(seed: random.next(), factor: random.next() | 1 | 1 << 63)
}()
