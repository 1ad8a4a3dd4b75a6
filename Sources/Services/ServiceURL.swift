// URLs of plugins: read strictly and written anew, so that nobody after us can read another host out of them.

public import HTTP

/// An `http` or `https` URL of which only one reading exists.
///
/// ```
/// url  = scheme "://" host [ ":" port ] [ "/" path ] [ "?" query ] [ "#" fragment ]
/// host = name / IPv4 address / "[" IPv6 address "]"
/// ```
/// Refused is what different readers take differently: a user before `@`, `\`, `%` in the host, characters that are not
/// ASCII (a name in another script is written in its `xn--` form), a dot at the end, an address in octal,
/// hexadecimal or with fewer numbers, a port that is empty or above 65535.
public struct ServiceURL: Sendable, Hashable {
  public let isTLS: Bool
  /// In lower case; an IPv6 address without its brackets, as eight groups.
  public let host: String
  public let port: UInt16
  /// The host, where it is an address.
  public let address: NetworkAddress?
  /// Path and query, beginning with `/`.
  public let target: String

  public struct Refusal: Error, Sendable, Hashable {
    /// What is wrong, for whoever wrote the URL.
    public var sentence: String
  }

  /// Longer ones are hardly meant.
  public static let bytesMax = 16 << 10

  public init(_ text: String) throws(Refusal) {
    guard text.utf8.count <= Self.bytesMax else { throw Refusal(sentence: "is longer than \(Self.bytesMax) bytes") }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\\") }) else {
      throw Refusal(
        sentence:
          "holds a space, a backslash, a control character or one that is not ASCII; write such in % form, and a "
          + "host name in its xn-- form")
    }
    guard let mark = text.firstIndex(of: ":"), text[mark...].hasPrefix("://") else { throw Self.noScheme }
    switch text[..<mark].lowercased() {
    case "https": isTLS = true
    case "http": isTLS = false
    default: throw Self.noScheme
    }
    let rest = text[mark...].dropFirst(3)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let (name, digits) = try Self.split(authority)
    port = try Self.port(digits, isTLS: isTLS)
    (host, address) = try Self.host(name, port)
    let after = rest[authority.endIndex...].prefix { $0 != "#" }
    target = after.hasPrefix("/") ? String(after) : "/" + after
  }

  /// Only characters that mean the same to everybody.
  public var text: String {
    let name = address?.bytes.count == 16 ? "[\(host)]" : host
    let place = port == (isTLS ? 443 : 80) ? "" : ":\(port)"
    return "\(isTLS ? "https" : "http")://\(name)\(place)\(target)"
  }

  /// Scheme, host and port: what messages and keys are bound to.
  public var origin: String { String(text.dropLast(target.utf8.count)) }

  private static let noScheme = Refusal(sentence: "does not begin with http:// or https://")

  private static func split(_ authority: Substring) throws(Refusal) -> (name: Substring, digits: Substring?) {
    guard !authority.contains("@") else {
      throw Refusal(sentence: "names a user before its host; send what it stands for in a header")
    }
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { throw Refusal(sentence: "has a '[' without its ']'") }
      let after = authority[authority.index(after: end)...]
      guard after.isEmpty || after.hasPrefix(":") else {
        throw Refusal(sentence: "has something after the ']' of its host")
      }
      return (authority[...end], after.isEmpty ? nil : after.dropFirst())
    }
    guard let colon = authority.firstIndex(of: ":") else { return (authority, nil) }
    return (authority[..<colon], authority[colon...].dropFirst())
  }

  private static func port(_ digits: Substring?, isTLS: Bool) throws(Refusal) -> UInt16 {
    guard let digits else { return isTLS ? 443 : 80 }
    guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let port = UInt16(digits), port > 0 else {
      throw Refusal(sentence: "has a port that is no number from 1 to 65535")
    }
    return port
  }

  private static func host(_ name: Substring, _ port: UInt16) throws(Refusal) -> (String, NetworkAddress?) {
    if name.hasPrefix("[") {
      guard let address = NetworkAddress(name.dropFirst().dropLast(), port: port), address.bytes.count == 16 else {
        throw Refusal(sentence: "has something between '[' and ']' that is no IPv6 address")
      }
      return (text(of: address), address)
    }
    let name = name.lowercased()
    guard isName(name) else {
      throw Refusal(sentence: "has no host of letters, digits, '-' and single dots between them")
    }
    // Whatever ends in a number is an address to some reader; then it has to be one to all.
    let last = name.split(separator: ".").last ?? ""
    if last.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) || last.hasPrefix("0x") {
      guard let address = NetworkAddress(name, port: port) else {
        throw Refusal(sentence: "has a host that ends in a number and is no address of four decimal numbers")
      }
      return (name, address)
    }
    return (name, nil)
  }

  private static func isName(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 253 else { return false }
    return name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty && label.count <= 63 && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
        && label.allSatisfy { ($0 >= 0x61 && $0 <= 0x7a) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-") }
    }
  }

  /// Groups in hexadecimal, without shortening: one text for each address.
  private static func text(of address: NetworkAddress) -> String {
    stride(from: 0, to: 16, by: 2).map { String(Int(address.bytes[$0]) << 8 | Int(address.bytes[$0 + 1]), radix: 16) }
      .joined(separator: ":")
  }
}
