// Which addresses are of the public internet, and which lie behind it: in this machine, its networks, or nowhere.

internal import Glibc
public import HTTP

extension NetworkAddress {
  /// Whether anybody on the internet could reach it. What is not listed as such is not: loopback, private, link-local,
  /// shared (carrier-grade NAT), unique local, multicast, documentation, benchmarks, reserved. An IPv6 address that
  /// stands for an IPv4 one is as public as that is.
  public var isPublic: Bool {
    switch bytes.count {
    case 4: NetworkAddress.isPublicIPv4(bytes)
    case 16: NetworkAddress.isPublicIPv6(bytes)
    default: false
    }
  }

  public var isLoopback: Bool {
    switch bytes.count {
    case 4: bytes[0] == 127
    case 16: bytes == [UInt8](repeating: 0, count: 15) + [1]
    default: false
    }
  }

  /// An address as text, in one of the two forms that name exactly one: four decimal numbers without leading zeros, or
  /// an IPv6 address without brackets and zone. `nil` for everything else that some libraries take for an address.
  public init?(_ text: some StringProtocol, port: UInt16) {
    let text = String(text)
    if text.utf8.contains(UInt8(ascii: ":")) {
      guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "%") && $0 != 0 }) else { return nil }
      var address = in6_addr()
      guard unsafe inet_pton(AF_INET6, text, &address) == 1 else { return nil }
      self.init(unsafe withUnsafeBytes(of: address) { unsafe Array($0) }, port: port)
    } else {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 4 else { return nil }
      var bytes: [UInt8] = []
      for part in parts {
        guard let byte = UInt8(part), String(byte) == part else { return nil }
        bytes.append(byte)
      }
      self.init(bytes, port: port)
    }
  }

  private static func isPublicIPv4(_ b: [UInt8]) -> Bool {
    switch (b[0], b[1], b[2]) {
    case (0, _, _), (10, _, _), (127, _, _): false
    case (100, 64...127, _): false
    case (169, 254, _): false
    case (172, 16...31, _): false
    case (192, 0, 0), (192, 0, 2), (192, 88, 99), (192, 168, _): false
    case (198, 18...19, _), (198, 51, 100), (203, 0, 113): false
    case (224..., _, _): false
    default: true
    }
  }

  private static func isPublicIPv6(_ b: [UInt8]) -> Bool {
    let zeros = b.prefix { $0 == 0 }.count
    // ::ffff:a.b.c.d, and the older ::a.b.c.d, which nothing should use.
    if zeros == 10, b[10] == 0xff, b[11] == 0xff { return isPublicIPv4(Array(b[12...])) }
    // 64:ff9b::/96: a translator sends it to the IPv4 address at its end.
    if b.starts(with: [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0]) { return isPublicIPv4(Array(b[12...])) }
    // 2002::/16: the same in the middle.
    if b[0] == 0x20, b[1] == 0x02 { return isPublicIPv4(Array(b[2..<6])) }
    guard b[0] & 0xe0 == 0x20 else { return false }
    // 2001::/23 is for protocols (Teredo is in it), 2001:db8::/32 and 3fff::/20 for documentation.
    if b[0] == 0x20, b[1] == 0x01, b[2] < 2 { return false }
    if b.starts(with: [0x20, 0x01, 0x0d, 0xb8]) { return false }
    if b[0] == 0x3f, b[1] == 0xff, b[2] < 0x10 { return false }
    return true
  }
}
