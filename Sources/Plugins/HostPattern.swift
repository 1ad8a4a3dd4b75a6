// The hosts that a manifest asks for.

/// One entry of `grants.http`.
///
/// ```
/// pattern = [ "*." ] name [ ":" port ]  /  address [ ":" port ]
/// name    = label *( "." label )          label: a-z, 0-9 and inner "-", at most 63
/// address = IPv4 address / "[" IPv6 address "]"
/// port    = 1 to 65535
/// ```
/// `*.name` stands for every host below `name`, not for `name` itself. Without a port the usual ones are meant, 443 for
/// https and 80 for http.
public struct HostPattern: Sendable, Hashable {
  /// The pattern begins with `*.`, which `host` leaves out.
  public let coversSubdomains: Bool
  public let host: String
  public let port: UInt16?

  public static let form = "a host such as \"api.example.com\", \"*.example.org\" or \"api.example.com:8443\""
  /// What DNS allows.
  public static let nameBytesMax = 253
  static let labelBytesMax = 63

  /// `nil` for anything that the grammar does not have: schemes, paths, upper case, a lone `*`.
  public init?(_ text: String) {
    var rest = Substring(text)
    coversSubdomains = rest.hasPrefix("*.")
    if coversSubdomains { rest = rest.dropFirst(2) }
    var port: UInt16?
    let colon = rest.utf8.lastIndex(of: UInt8(ascii: ":"))
    let bracket = rest.utf8.lastIndex(of: UInt8(ascii: "]"))
    if let colon, bracket.map({ $0 < colon }) ?? true {
      let digits = rest[rest.index(after: colon)...]
      guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = UInt16(digits), number > 0 else {
        return nil
      }
      port = number
      rest = rest[..<colon]
    }
    guard HostPattern.isHost(rest, bracketed: !coversSubdomains) else { return nil }
    host = String(rest)
    self.port = port
  }

  /// Whether an entry of a manifest leaves its hosts to the configuration: `${config.NAME}`, and nothing beside it.
  static func isPlaceholder(_ text: String) -> Bool {
    text.hasPrefix("${config.") && text.firstIndex(of: "}") == text.indices.last
  }

  /// Whether everything that `other` stands for is allowed by this one.
  public func covers(_ other: HostPattern) -> Bool {
    guard port == other.port else { return false }
    if !coversSubdomains { return !other.coversSubdomains && host == other.host }
    if other.coversSubdomains && other.host == host { return true }
    return other.host.hasSuffix("." + host)
  }

  private static func isHost(_ text: Substring, bracketed: Bool) -> Bool {
    if bracketed && text.hasPrefix("[") && text.hasSuffix("]") {
      let inside = text.dropFirst().dropLast().utf8
      return inside.count >= 2 && inside.contains(UInt8(ascii: ":"))
        && inside.allSatisfy { isHexDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    }
    guard !text.isEmpty && text.utf8.count <= nameBytesMax else { return false }
    return text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty && label.count <= labelBytesMax && label.first != 0x2D && label.last != 0x2D
        && label.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
    }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66)
  }
}
