// Why a text is not JSON: one code, one place, one sentence.

/// The first thing that is wrong with a text.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What a program may tell apart; the names appear in outputs and stay as they are.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Nothing but white space.
    case empty
    /// A byte that cannot stand where it stands.
    case unexpectedByte
    /// The text ends inside a value.
    case unexpectedEnd
    /// Something follows the value.
    case trailingBytes
    case byteOrderMark
    case invalidUTF8
    /// Half of a `\u` surrogate pair without the other half.
    case loneSurrogate
    case invalidEscape
    case controlCharacter
    case invalidNumber
    case tooDeep
    case duplicateKey
    case tooLong
    /// The memory that this text needs is not to be had.
    case outOfMemory
  }

  /// The kind of mistake.
  public let code: Code
  /// The byte in the text, counted from 0, where the mistake begins; the text's length where it ends too early.
  public let offset: Int
  /// What was wrong, without the place.
  public let message: String

  /// The sentence with its place.
  public var description: String { "\(message), at byte \(offset)" }
}

extension JSONError {
  static func empty(at offset: Int) -> JSONError {
    JSONError(code: .empty, offset: offset, message: "the text is empty where a JSON value was expected")
  }

  static func unexpected(_ byte: UInt8, at offset: Int, expected: String) -> JSONError {
    JSONError(code: .unexpectedByte, offset: offset, message: "found \(name(byte)) where \(expected) was expected")
  }

  static func end(at offset: Int, expected: String) -> JSONError {
    JSONError(code: .unexpectedEnd, offset: offset, message: "the text ends where \(expected) was expected")
  }

  static func trailing(_ byte: UInt8, at offset: Int) -> JSONError {
    JSONError(code: .trailingBytes, offset: offset, message: "found \(name(byte)) after the end of the JSON value")
  }

  static func byteOrderMark(at offset: Int) -> JSONError {
    JSONError(
      code: .byteOrderMark, offset: offset, message: "the text begins with a byte order mark, which JSON does not allow"
    )
  }

  static func invalidUTF8(_ byte: UInt8, at offset: Int) -> JSONError {
    JSONError(code: .invalidUTF8, offset: offset, message: "the bytes from 0x\(hex(byte)) on are not valid UTF-8")
  }

  static func loneSurrogate(_ unit: UInt32, at offset: Int) -> JSONError {
    let digits = hex(UInt8(truncatingIfNeeded: unit >> 8)) + hex(UInt8(truncatingIfNeeded: unit))
    return JSONError(
      code: .loneSurrogate, offset: offset,
      message: "the escape \\u\(digits) is half of a surrogate pair without the other")
  }

  static func invalidEscape(at offset: Int) -> JSONError {
    JSONError(
      code: .invalidEscape, offset: offset,
      message: "a backslash must be followed by one of \" \\ / b f n r t, or by u and four hexadecimal digits")
  }

  static func controlCharacter(_ byte: UInt8, at offset: Int) -> JSONError {
    JSONError(
      code: .controlCharacter, offset: offset,
      message: "the control character 0x\(hex(byte)) must be written as \\u00\(hex(byte)) inside a string")
  }

  static func invalidNumber(_ reason: String, at offset: Int) -> JSONError {
    JSONError(code: .invalidNumber, offset: offset, message: reason)
  }

  static func tooDeep(_ depthMax: Int, at offset: Int) -> JSONError {
    JSONError(
      code: .tooDeep, offset: offset, message: "arrays and objects are nested more than \(depthMax) deep")
  }

  static func duplicateKey(_ name: String, at offset: Int) -> JSONError {
    var shown = String(name.unicodeScalars.prefix(keyScalarsShownMax))
    if shown.unicodeScalars.count < name.unicodeScalars.count { shown += "…" }
    return JSONError(code: .duplicateKey, offset: offset, message: "the key \"\(shown)\" occurs twice in one object")
  }

  static func tooLong(_ count: Int, bytesMax: Int) -> JSONError {
    JSONError(
      code: .tooLong, offset: bytesMax, message: "the text has \(count) bytes, and no more than \(bytesMax) are read")
  }

  static func outOfMemory(_ count: Int) -> JSONError {
    JSONError(code: .outOfMemory, offset: 0, message: "there is no memory for a text of \(count) bytes")
  }

  /// A message is for a line on a screen, not for a key of a megabyte.
  private static var keyScalarsShownMax: Int { 80 }

  private static func name(_ byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: "'\(Character(Unicode.Scalar(byte)))'"
    default: "the byte 0x\(hex(byte))"
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
