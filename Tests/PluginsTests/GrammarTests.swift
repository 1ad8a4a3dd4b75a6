import Testing

@testable import Plugins

@Suite("sizes, hosts, placeholders and names")
struct GrammarTests {
  @Test(
    "a size is a number with a unit or without",
    arguments: [
      ("0", 0), ("17", 17), ("17B", 17), ("1KiB", 1024), ("1MiB", 1 << 20), ("2GiB", 2 << 30), ("3TiB", 3 << 40),
      ("9223372036854775807", UInt64(Int64.max)),
    ] as [(String, UInt64)])
  func size(text: String, bytes: UInt64) { #expect(ByteSize.parse(text) == bytes) }

  @Test(
    "what is no size is refused",
    arguments: [
      "", "MiB", "1 MiB", "1MB", "1mib", "01", "-1", "1.5GiB", "9223372036854775808", "8388608TiB",
      "99999999999999999999",
      "1MiBx", "١KiB",
    ])
  func badSize(text: String) { #expect(ByteSize.parse(text) == nil) }

  @Test("a size is shown in the largest unit that is exact")
  func sizeText() {
    #expect(ByteSize.text(2 << 30) == "2GiB")
    #expect(ByteSize.text(1536) == "1536B")
    #expect(ByteSize.text(3 << 10) == "3KiB")
    #expect(ByteSize.text(0) == "0B")
  }

  @Test(
    "a host pattern",
    arguments: [
      "example.com", "a.b-c.example.com", "*.example.org", "*.example.org:8443", "localhost:1", "127.0.0.1", "[::1]",
      "[fe80::1]:65535",
    ])
  func host(text: String) { #expect(HostPattern(text) != nil) }

  @Test(
    "what is no host pattern is refused",
    arguments: [
      "", "*", "*.", "https://example.com", "example.com/", "Example.com", "example..com", ".example.com", "-a.com",
      "a-.com",
      "a.*.com", "example.com:", "example.com:0", "example.com:65536", "example.com:+80", "*.[::1]", "[]", "[::1",
      "::1",
      "exa mple.com", "*.*.com", "ünicode.de", String(repeating: "a", count: 64) + ".com",
    ])
  func badHost(text: String) { #expect(HostPattern(text) == nil) }

  @Test("a pattern covers what it allows and no more")
  func covering() throws {
    let all = try #require(HostPattern("*.example.org"))
    #expect(try all.covers(#require(HostPattern("a.example.org"))))
    #expect(try all.covers(#require(HostPattern("*.b.example.org"))))
    #expect(try all.covers(#require(HostPattern("*.example.org"))))
    #expect(try !all.covers(#require(HostPattern("example.org"))))
    #expect(try !all.covers(#require(HostPattern("badexample.org"))))
    #expect(try !all.covers(#require(HostPattern("a.example.org:8443"))))
    let one = try #require(HostPattern("example.org"))
    #expect(try !one.covers(#require(HostPattern("*.example.org"))))
    #expect(try one.covers(#require(HostPattern("example.org"))))
  }

  @Test("placeholders are replaced, and an escaped one stays")
  func placeholders() throws {
    let text = try PlaceholderText("a${plugin}/b$c$${x}${home}")
    #expect(text.names == ["plugin", "home"])
    let folders = PlaceholderFolders(plugin: "/p", data: "/d", home: "/h")
    #expect(try text.expanded { folders.value($0)! } == "a/p/b$c${x}/h")
    #expect(throws: PlaceholderText.Fault.self) { try PlaceholderText("${plugin") }
  }

  @Test("names have their forms")
  func names() {
    #expect(Names.isPlugin("a") && Names.isPlugin("a0_-") && Names.isPlugin(String(repeating: "a", count: 32)))
    for name in ["", "A", "0a", "-a", "a.b", "ä", String(repeating: "a", count: 33)] { #expect(!Names.isPlugin(name)) }
    #expect(Names.isTool("0") && Names.isTool("-_aZ9") && Names.isTool(String(repeating: "t", count: 64)))
    for name in ["", "a b", "a.b", "é", String(repeating: "t", count: 65)] { #expect(!Names.isTool(name)) }
    #expect(
      Names.isErrorCode("A_1") && !Names.isErrorCode("a") && !Names.isErrorCode("1A") && !Names.isErrorCode("A-B"))
    #expect(
      Names.isErrorCode(String(repeating: "A", count: 63)) && !Names.isErrorCode(String(repeating: "A", count: 64)))
    #expect(Names.isFileName("a.so") && Names.isFileName("..a"))
    for name in ["", ".", "..", "a/b", "/a", "a\0b"] { #expect(!Names.isFileName(name)) }
    #expect(Names.isHash(String(repeating: "aF", count: 32)) && !Names.isHash(String(repeating: "g", count: 64)))
  }
}
