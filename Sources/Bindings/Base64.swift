// Bytes in JSON: base64 with the usual alphabet.

enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  /// `nil` for what is no base64. The `=` at the end may be missing; white space may not be there.
  static func decoded(_ text: Span<UInt8>) -> [UInt8]? {
    var count = text.count
    while count > 0, text.count - count < 2, text[count - 1] == UInt8(ascii: "=") { count -= 1 }
    guard count % 4 != 1, text.count == count || text.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count / 4 * 3 + 2)
    var bits: UInt32 = 0
    var held = 0
    for index in 0..<count {
      let value = values[Int(text[index])]
      guard value != 0xFF else { return nil }
      bits = bits &<< 6 | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
    }
    // Bits that are left over belong to no byte and must say nothing.
    guard bits & (1 << UInt32(held) - 1) == 0 else { return nil }
    return bytes
  }

  static func encoded(_ bytes: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var at = 0
    while at < bytes.count {
      let first = UInt32(bytes[at])
      let second = at + 1 < bytes.count ? UInt32(bytes[at + 1]) : 0
      let third = at + 2 < bytes.count ? UInt32(bytes[at + 2]) : 0
      let bits = first << 16 | second << 8 | third
      text.append(alphabet[Int(bits >> 18)])
      text.append(alphabet[Int(bits >> 12 & 63)])
      text.append(at + 1 < bytes.count ? alphabet[Int(bits >> 6 & 63)] : UInt8(ascii: "="))
      text.append(at + 2 < bytes.count ? alphabet[Int(bits & 63)] : UInt8(ascii: "="))
      at += 3
    }
    return text
  }
}
