import TestSupport
import Testing

@testable import Plugins

@Suite("Bindings: where libraries are")
struct LoaderCacheTests {
  @Test("a library is found by its soname, as the loader finds it")
  func found() throws {
    let path = try #require(LoaderCache.path(of: "libc.so.6"))
    #expect(path.hasPrefix("/") && path.hasSuffix("/libc.so.6") && Conformance.exists(path))
    #expect(LoaderCache.path(of: "libno_such_library.so.7") == nil)
    #expect(BoundLibrary.path("${plugin}/lib/own.so", folder: "mine/") == "mine/lib/own.so")
    #expect(BoundLibrary.path("/opt/own.so", folder: "mine/") == "/opt/own.so")
  }

  @Test("a cache that is damaged is none, wherever the damage is")
  func damaged() throws {
    let bytes = try readFile(LoaderCache.file)
    let whole = LoaderCache.path(of: "libc.so.6", in: bytes)
    #expect(whole != nil)
    for length in stride(from: 0, to: min(bytes.count, 4_096), by: 7) {
      _ = LoaderCache.path(of: "libc.so.6", in: Array(bytes.prefix(length)))
    }
    var state: UInt64 = 99
    for _ in 0..<300 {
      var copy = bytes
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        copy[Int(state >> 33) % min(copy.count, 8_192)] = UInt8(truncatingIfNeeded: state >> 20)
      }
      if let path = LoaderCache.path(of: "libc.so.6", in: copy) { #expect(path.utf8.first == UInt8(ascii: "/")) }
    }
    #expect(LoaderCache.path(of: "libc.so.6", in: Array("ld.so-1.7.0".utf8)) == nil)
  }

  @Test(
    "names of libraries that lead elsewhere are refused",
    arguments: [
      "../libm.so", "/opt/../libm.so", "${plugin}/../libm.so", "${home}/libm.so", "lib/libm.so", "", "/opt/",
      "${plugin}/",
    ])
  func names(library: String) {
    let found = problems(of: manifestText(toolText("f", "crash"), library: library))
    #expect(found.contains { $0.pointer == "/bind/library" }, "\(found)")
  }
}
