// The rules for names in manifests, each with the words that a message uses.

/// Which texts are names of what.
public enum Names {
  public static let pluginForm = "a lower-case letter, then up to 31 of a-z, 0-9, '_' and '-'"
  static let toolForm = "1 to 64 of A-Z, a-z, 0-9, '_' and '-'"
  static let errorCodeForm = "an upper-case letter, then up to 62 of A-Z, 0-9 and '_'"
  static let secretForm = "a letter or '_', then up to 127 letters, digits and '_'"
  static let scopeForm = "1 to 128 printable characters without spaces"

  public static func isPlugin(_ name: String) -> Bool {
    matches(name, max: 32, first: isLower) { isLower($0) || isDigit($0) || $0 == 0x5F || $0 == 0x2D }
  }

  static func isTool(_ name: String) -> Bool {
    let isPart = { (byte: UInt8) in isLetter(byte) || isDigit(byte) || byte == 0x5F || byte == 0x2D }
    return matches(name, max: 64, first: isPart, rest: isPart)
  }

  static func isErrorCode(_ name: String) -> Bool {
    matches(name, max: 63, first: isUpper) { isUpper($0) || isDigit($0) || $0 == 0x5F }
  }

  static func isSecret(_ name: String) -> Bool {
    matches(name, max: 128, first: { isLetter($0) || $0 == 0x5F }) { isLetter($0) || isDigit($0) || $0 == 0x5F }
  }

  static func isScope(_ name: String) -> Bool {
    let isPart = { (byte: UInt8) in byte > 0x20 && byte < 0x7F }
    return matches(name, max: 128, first: isPart, rest: isPart)
  }

  /// 64 hexadecimal digits.
  static func isHash(_ text: String) -> Bool {
    let isPart = { (byte: UInt8) in isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66) }
    return text.utf8.count == 64 && matches(text, max: 64, first: isPart, rest: isPart)
  }

  /// A file of the manifest's own folder: no way leads out of it.
  static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
      && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
  }

  private static func matches(
    _ name: String, max: Int, first: (UInt8) -> Bool, rest: (UInt8) -> Bool
  ) -> Bool {
    guard let head = name.utf8.first, name.utf8.count <= max else { return false }
    return first(head) && name.utf8.dropFirst().allSatisfy(rest)
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
