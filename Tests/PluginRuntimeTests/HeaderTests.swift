// collet.h alone: every compiler that is installed takes it, and Swift imports it.

import ColletABI
import Glibc
import TestSupport
import Testing

@Suite("collet.h")
struct HeaderTests {
  /// Uses what the header defines, in the common subset of C and C++.
  private static let program = """
    #include <collet.h>
    #include <collet.h>
    static uint32_t minor_of(const collet_plugin *plugin) { return plugin->abi_minor; }
    int has_fields(const collet_host *host, const collet_call_api *api);
    int has_fields(const collet_host *host, const collet_call_api *api) {
        return COLLET_HAS(host, service) && COLLET_HAS(api, has_scope) && !COLLET_HAS(host, log);
    }
    collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
        return host == NULL ? (collet_status)minor_of(*plugin) : COLLET_PERMANENT;
    }
    """

  static let compilers = [
    ("gcc", "c", "c11"), ("gcc", "c", "c17"), ("clang", "c", "c11"), ("g++", "c++", "c++17"), ("g++", "c++", "c++20"),
    ("clang++", "c++", "c++17"),
  ]

  @Test("compiles alone with every warning an error", arguments: compilers)
  func alone(compiler: String, language: String, standard: String) throws {
    guard isInstalled(compiler) else {
      print("skipped: \(compiler) is not installed")
      return
    }
    // -Wpadded: a hole in a struct is a field that nobody set.
    let padded = compiler.hasPrefix("clang") ? ["-Wpadded"] : []
    let result = try Subprocess.run(
      compiler,
      ["-x", language, "-std=\(standard)", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only"] + padded
        + ["-I", PluginFixture.headerFolder, "-"],
      input: Array(Self.program.utf8))
    #expect(result.succeeded, "\(result.errorOutput)")
  }

  @Test("the layout file compiles as C11 with every compiler", arguments: ["gcc", "clang"])
  func layout(compiler: String) throws {
    guard isInstalled(compiler) else {
      print("skipped: \(compiler) is not installed")
      return
    }
    let folder = repositoryRoot + "/Sources/ColletABI"
    let flags = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", "-I", "\(folder)/include"]
    let result = try Subprocess.run(compiler, flags + ["\(folder)/abi_layout.c"])
    #expect(result.succeeded, "\(result.errorOutput)")
  }

  @Test(
    "the layout file notices a change",
    arguments: [
      ("collet_bytes detail;", "uint32_t more; collet_bytes detail;"),
      ("const char *media_type;", "const char *media_type; uint32_t more;"),
      ("uint64_t len; } collet_bytes", "uint64_t len; uint64_t capacity; } collet_bytes"),
      ("#define COLLET_RETRYABLE 1", "#define COLLET_RETRYABLE 2"),
      ("typedef int32_t collet_status", "typedef int64_t collet_status"),
    ])
  func frozen(text: String, replacement: String) throws {
    let header = String(decoding: try readFile(PluginFixture.headerFolder + "/collet.h"), as: UTF8.self)
    let pieces = header.split(separator: text, maxSplits: 1)
    try #require(pieces.count == 2)
    let folder = try TemporaryFolder()
    try folder.write("collet.h", pieces[0] + replacement + pieces[1])
    let layout = try folder.write(
      "abi_layout.c", String(decoding: readFile(repositoryRoot + "/Sources/ColletABI/abi_layout.c"), as: UTF8.self))
    let result = try Subprocess.run("cc", ["-std=c11", "-fsyntax-only", "-I", folder.path, layout])
    #expect(result.ending == .exited(1))
    #expect(result.errorOutput.contains("static assertion failed"))
  }

  @Test("imports into Swift with sizes and values as in C")
  func swift() {
    #expect(MemoryLayout<collet_call>.size == 120)
    #expect(MemoryLayout<collet_plugin>.size == 48)
    #expect(MemoryLayout<collet_call>.offset(of: \.args) == 40)
    let status: collet_status = COLLET_CANCELLED
    #expect(status == 4)
    #expect(COLLET_ABI_MAJOR == 1 as UInt32)
    #expect(COLLET_MANIFEST_ID == "collet.manifest/1")
    var part = collet_part()
    part.struct_size = UInt32(MemoryLayout<collet_part>.size)
    part.kind = COLLET_PART_BLOB
    #expect(part.media_type == nil)
  }
}
