// The formats that are checked when format assertion is on. Every check reads bytes of UTF-8 and allocates nothing,
// except `regex`, which the compiler handles, and host names with an encoded (`xn--`) label.

internal import Patterns

/// A `format` that this module checks; every other one is an annotation.
enum Format: UInt8, Sendable, CaseIterable {
  case dateTime, date, time, duration, email, hostname, ipv4, ipv6, uri, uriReference, uuid, jsonPointer, regex

  init?(name: String) {
    guard let format = Format.allCases.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  /// The word in the schema.
  var name: String {
    switch self {
    case .dateTime: "date-time"
    case .date: "date"
    case .time: "time"
    case .duration: "duration"
    case .email: "email"
    case .hostname: "hostname"
    case .ipv4: "ipv4"
    case .ipv6: "ipv6"
    case .uri: "uri"
    case .uriReference: "uri-reference"
    case .uuid: "uuid"
    case .jsonPointer: "json-pointer"
    case .regex: "regex"
    }
  }

  /// A value that would pass, for messages.
  var example: String {
    switch self {
    case .dateTime: "2026-01-31T12:00:00Z"
    case .date: "2026-01-31"
    case .time: "12:00:00Z"
    case .duration: "P1DT2H"
    case .email: "name@example.com"
    case .hostname: "www.example.com"
    case .ipv4: "192.0.2.1"
    case .ipv6: "2001:db8::1"
    case .uri: "https://example.com/path"
    case .uriReference: "/path#part"
    case .uuid: "123e4567-e89b-42d3-a456-426614174000"
    case .jsonPointer: "/items/0"
    case .regex: "^[a-z]+$"
    }
  }

  /// Whether the text follows the format.
  func accepts(_ text: Span<UInt8>) -> Bool {
    switch self {
    case .dateTime: isDateTime(text)
    case .date: isDate(text, 0, text.count)
    case .time: isTime(text, 0, text.count)
    case .duration: isDuration(text)
    case .email: isEmail(text)
    case .hostname: isHostname(text)
    case .ipv4: isIPv4(text, 0, text.count)
    case .ipv6: isIPv6(text, 0, text.count)
    case .uri: isURI(text, relative: false)
    case .uriReference: isURI(text, relative: true)
    case .uuid: isUUID(text)
    case .jsonPointer: isJSONPointer(text)
    case .regex: isRegex(text)
    }
  }
}

private func isUUID(_ text: Span<UInt8>) -> Bool {
  guard text.count == 36 else { return false }
  for i in 0..<36 {
    switch i {
    case 8, 13, 18, 23: if text[i] != UInt8(ascii: "-") { return false }
    default: if hexDigit(text[i]) == nil { return false }
    }
  }
  return true
}

private func isJSONPointer(_ text: Span<UInt8>) -> Bool {
  guard text.count > 0 else { return true }
  guard text[0] == UInt8(ascii: "/") else { return false }
  for i in 0..<text.count where text[i] == UInt8(ascii: "~") {
    guard i + 1 < text.count, text[i + 1] == UInt8(ascii: "0") || text[i + 1] == UInt8(ascii: "1") else { return false }
  }
  return true
}

private func isRegex(_ text: Span<UInt8>) -> Bool {
  Pattern.check(string(text)) == nil
}
