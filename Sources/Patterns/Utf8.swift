// Steps through UTF-8, forwards and backwards.
//
// Texts are valid UTF-8 by contract. Nothing here reads outside the span when they are not: a byte that begins nothing
// counts as one scalar of its own.

enum Utf8 {
  /// What a broken byte counts as.
  static let replacement: UInt32 = 0xFFFD

  /// The scalar at `index`, which is inside the text, and where the next one begins.
  @inline(__always)
  static func decode(_ text: borrowing Span<UInt8>, at index: Int) -> (scalar: UInt32, next: Int) {
    let lead = UInt32(text[index])
    if lead < 0x80 { return (lead, index + 1) }
    return decodeLong(text, at: index, lead: lead)
  }

  /// The scalar that ends before `index`, which is above 0, and where it begins.
  @inline(__always)
  static func decode(_ text: borrowing Span<UInt8>, before index: Int) -> (scalar: UInt32, start: Int) {
    var start = index - 1
    if text[start] < 0x80 { return (UInt32(text[start]), start) }
    while start > 0, index - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, next) = decode(text, at: start)
    return next == index ? (scalar, start) : (replacement, index - 1)
  }

  private static func decodeLong(_ text: borrowing Span<UInt8>, at index: Int, lead: UInt32) -> (UInt32, Int) {
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, index + length <= text.count else { return (replacement, index + 1) }
    var scalar = lead & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(text[index + offset])
      guard byte & 0xC0 == 0x80 else { return (replacement, index + 1) }
      scalar = scalar << 6 | byte & 0x3F
    }
    return (min(scalar, ScalarSet.scalarMax), index + length)
  }
}
