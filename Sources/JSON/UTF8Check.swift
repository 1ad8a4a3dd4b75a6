// What is valid UTF-8: no overlong forms, no surrogates, nothing past U+10FFFF.

/// Checks UTF-8 as JSON texts need it.
public enum UTF8Check {
  /// The offset of the first byte that does not belong to valid UTF-8; `nil` when all is well.
  public static func firstInvalid(_ bytes: Span<UInt8>) -> Int? {
    var at = 0
    while at < bytes.count {
      if bytes.count &- at >= 8, bytes.word(at) & JSONWord.repeating(0x80) == 0 {
        at &+= 8
        continue
      }
      if bytes[at] < 0x80 {
        at += 1
        continue
      }
      var word: UInt32 = 0
      for place in 0..<min(4, bytes.count - at) { word |= UInt32(bytes[at + place]) << UInt32(8 * place) }
      let length = sequenceLength(word)
      if length == 0 { return at }
      at += length
    }
    return nil
  }

  /// The length of the sequence of two to four bytes at the start of `word`, whose lowest byte comes first; 0 when it
  /// is not valid. Bytes past the end of a text count as zeros.
  @inline(__always)
  static func sequenceLength(_ word: UInt32) -> Int {
    if word & 0x00C0_C0F0 == 0x0080_80E0 {
      // Bits 12 to 15 and bit 11 of the scalar: all zero is overlong, 11011 is a surrogate.
      let top = word & 0x0000_200F
      return top == 0 || top == 0x0000_200D ? 0 : 3
    }
    if word & 0xC0E0 == 0x80C0 { return word & 0x1E == 0 ? 0 : 2 }
    if word & 0xC0C0_C0F8 == 0x8080_80F0 {
      let top = (word & 0x07) &<< 2 | (word & 0x3000) &>> 12
      return top == 0 || top > 0x10 ? 0 : 4
    }
    return 0
  }
}
