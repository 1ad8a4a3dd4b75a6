import HTTP
import Services
import TestSupport
import Testing

/// What is public, and what a list of hosts lets through, however a place is spelled.
@Suite("Addresses and URLs of plugins")
struct AddressTests {
  @Test(
    "what lies behind the internet is not public",
    arguments: [
      "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.169.254",
      "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.168.1.1", "198.18.0.1", "203.0.113.9", "224.0.0.1",
      "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
      "64:ff9b::7f00:1", "64:ff9b:1::1", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "2001::1", "2001:db8::1",
      "2002:7f00:1::", "2002:a9fe:a9fe::1", "3fff::1", "100::1",
    ])
  func hidden(text: String) throws {
    #expect(try !#require(NetworkAddress(text, port: 80)).isPublic)
  }

  @Test(
    "the internet is public",
    arguments: [
      "1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.1.1.1", "223.255.255.1",
      "2606:4700:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1",
    ])
  func open(text: String) throws {
    #expect(try #require(NetworkAddress(text, port: 80)).isPublic)
  }

  @Test(
    "spellings that have more than one reading are refused",
    arguments: [
      "http://user@api.example.com/", "http://api.example.com@evil.com/", "http://evil.com\\@api.example.com/",
      "http://api.example.com./", "http://api%2eexample.com/", "http://bücher.example/", "http://0177.0.0.1/",
      "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://127.1/", "http://127.0.0.01/",
      "http://127.0.0.1./", "http://[::1%25lo]/", "http://[::1%lo]/", "http://[127.0.0.1]/", "http://[::1/",
      "http://[::1]x/", "http://api.example.com:/", "http://api.example.com:0/", "http://api.example.com:65536/",
      "http://api.example.com:+80/", "http://api.example.com:80:80/", "http:///x", "http:api.example.com",
      "http:/api.example.com", "//api.example.com", "ftp://api.example.com/", "file:///etc/passwd", "gopher://a/",
      " http://api.example.com/", "http://api.example.com/ x", "http://api.example.com/\r\nHost: evil", "http://a..b/",
      "http://-a.example/", "http://a_b.example/", "http://\u{FF41}pi.example.com/", "http://api.example.com\t/", "",
      "http://api。example.com/", "http://256.1.1.1/", "http://1.2.3/", "http://1.2.3.4.5/", "javascript:alert(1)",
    ])
  func ambiguous(text: String) {
    #expect(throws: ServiceURL.Refusal.self) { try ServiceURL(text) }
  }

  @Test("a URL is written anew, with what everybody reads alike")
  func canonical() throws {
    #expect(try ServiceURL("HTTPS://API.Example.COM:443?q=1#part").text == "https://api.example.com/?q=1")
    #expect(try ServiceURL("http://[::1]:8080/a%2f..@b").text == "http://[0:0:0:0:0:0:0:1]:8080/a%2f..@b")
    #expect(try ServiceURL("http://127.0.0.1").origin == "http://127.0.0.1")
  }

  @Test("a pattern stands for what it says and for no more")
  func patterns() throws {
    let list = AllowList(["api.example.com", "*.example.org", "local.example:8080", "127.0.0.1:9000", "[::1]:9000"])
    func allows(_ text: String) -> Bool { (try? ServiceURL(text)).map(list.allows) ?? false }
    for text in [
      "https://api.example.com/x", "http://api.example.com", "https://a.example.org", "https://a.b.example.org",
      "http://local.example:8080", "https://local.example:8080", "http://127.0.0.1:9000", "http://[0::1]:9000/",
    ] { #expect(allows(text), "\(text)") }
    for text in [
      "https://api.example.com:8443", "http://api.example.com:443", "https://example.org", "https://evilexample.org",
      "https://api.example.com.evil.com", "http://local.example", "http://127.0.0.1", "http://127.0.0.2:9000",
      "http://[::ffff:127.0.0.1]:9000", "http://localhost:9000",
    ] { #expect(!allows(text), "\(text)") }
    // A pattern of subdomains is for names: no address ends in one.
    #expect(!AllowList(["*.0.0.1"]).allows(try ServiceURL("http://127.0.0.1")))
  }

  @Test("a name goes to public addresses only, a granted address to itself")
  func connecting() throws {
    let list = AllowList(["api.example.com", "127.0.0.1:9000"])
    let name = try ServiceURL("https://api.example.com/")
    func address(_ text: String, _ port: UInt16) throws -> NetworkAddress {
      try #require(NetworkAddress(text, port: port))
    }
    #expect(list.mayConnect(name, to: try address("8.8.8.8", 443)))
    #expect(!list.mayConnect(name, to: try address("8.8.8.8", 80)))
    #expect(!list.mayConnect(name, to: try address("127.0.0.1", 443)))
    #expect(!list.mayConnect(name, to: try address("::ffff:192.168.0.1", 443)))
    let local = try ServiceURL("http://127.0.0.1:9000/")
    #expect(list.mayConnect(local, to: try address("127.0.0.1", 9000)))
    #expect(!list.mayConnect(local, to: try address("10.0.0.1", 9000)))
  }

  @Test("whatever is put together from pieces that mislead, only granted hosts pass")
  func fuzz() throws {
    let pieces = [
      "http://", "https://", "HTTP://", "api.example.com", "evil.com", "@", ":", "/", "\\", "?", "#", ".", "%2e", "%40",
      "127.0.0.1", "0177.0.0.1", "2130706433", "0x7f.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "[", "]", "80", "443",
      "8443",
      "*.", "xn--a", "é", "\u{2024}", "\t", " ", "user", "..", "//", "API.EXAMPLE.COM",
    ]
    let list = AllowList(["api.example.com"])
    var generator = Xorshift(state: 0x5eed)
    var passed = 0
    for _ in 0..<200_000 {
      var text = generator.next() % 4 == 0 ? "" : pieces[Int(generator.next() % 3)]
      for _ in 0..<(1 + generator.next() % 5) { text += pieces[Int(generator.next() % UInt64(pieces.count))] }
      guard let url = try? ServiceURL(text), list.allows(url) else { continue }
      passed += 1
      let clean = url.text
      // What we hand on has one host to any reader: everything up to the first slash after the scheme.
      #expect(url.host == "api.example.com", "\(text)")
      #expect(
        clean.hasPrefix("http://api.example.com/") || clean.hasPrefix("https://api.example.com/"), "\(text) -> \(clean)"
      )
      #expect(try ServiceURL(clean) == url)
    }
    #expect(passed > 100)
  }
}

/// The same numbers in every run.
struct Xorshift {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
