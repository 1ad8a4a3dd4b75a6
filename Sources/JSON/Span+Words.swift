// Eight bytes at a time from somebody else's memory, which nobody padded.

extension Span<UInt8> {
  /// Eight bytes, the first in the lowest place.
  @inlinable @inline(__always)
  func word(_ index: Int) -> UInt64 {
    assert(index >= 0 && index + 8 <= count)
    return unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
  }

  /// The 0 to 7 bytes from `index` to the end, then zeros.
  @inlinable @inline(__always)
  func lastWord(_ index: Int) -> UInt64 {
    let rest = count &- index
    // The last eight bytes hold them too, where there are eight.
    if count >= 8, rest > 0 { return word(count &- 8) &>> UInt64(truncatingIfNeeded: (8 &- rest) &* 8) }
    var word: UInt64 = 0
    for place in 0..<rest { word |= UInt64(self[index &+ place]) &<< UInt64(truncatingIfNeeded: 8 &* place) }
    return word
  }
}
