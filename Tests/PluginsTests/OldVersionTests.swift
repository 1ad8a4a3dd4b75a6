import TestSupport
import Testing

@testable import Bindings
@testable import Plugins

/// Functions that a library keeps for programs that were linked with its old versions: nobody finds them by name.
@Suite("Bindings: old versions of functions")
struct OldVersionTests {
  private static let code = """
    #define EXPORT __attribute__((visibility("default")))
    EXPORT int f1(int x) { return x + 1; }
    EXPORT int f2(int x) { return x + 2; }
    EXPORT int g1(int x) { return x + 3; }
    EXPORT int plain(int x) { return x + 4; }
    __asm__(".symver f1,f@V1");
    __asm__(".symver f2,f@@V2");
    __asm__(".symver g1,g@V1");
    """

  private static func library(in folder: TemporaryFolder) throws -> String {
    let map = try folder.write(
      "versions.map", "V1 { global: f; g; plain; local: f1; f2; g1; };\nV2 { global: f; } V1;\n")
    return try PluginFixture.build(source: code, named: "versions", flags: ["-Wl,--version-script=\(map)"])
  }

  private static func problem(_ symbol: String, of library: String) throws -> String? {
    let text = """
      {"manifest_version": 1, "name": "versions", "version": "1", "description": "d", "bind": {"library": "\(library)"},
       "tools": [{"name": "call", "description": "d", "function": {"symbol": "\(symbol)", "returns": "int",
        "arguments": [{"name": "x", "type": "int"}]}}]}
      """
    let manifest = try #require(ManifestReader.read(Array(text.utf8)).manifest)
    return InstalledLibrary(manifest.binding!, manifestFolder: "/").problem
  }

  @Test("what has an old version only cannot be bound, and is told so; what has a new one, too, can")
  func bound() throws {
    let library = try Self.library(in: TemporaryFolder())
    #expect(try Self.problem("f", of: library) == nil)
    #expect(try Self.problem("plain", of: library) == nil)
    #expect(
      try Self.problem("g", of: library)
        == "\(library) has 'g' in an old version only, which is kept for programs that were linked with it and cannot be bound"
    )
  }

  @Test("what has an old version only is not offered")
  func offered() throws {
    let exports = try LibraryExports(of: Self.library(in: TemporaryFolder()))
    #expect(exports.functions.map(\.name) == ["f", "plain"])
    #expect(exports.missing("g").contains("in an old version only"))
    // Which of the two is known by its address nobody says.
    #expect(exports.function("f")?.address == 0)
  }
}
