import Synchronization
import TestSupport
import Testing

@testable import collet

/// Every template, as a newcomer meets it: an installed Collet, an empty folder, and the commands that `collet new` prints.
@Suite("Templates")
struct TemplatesTests {
  // C and C++ are what the host itself is built with: without them these tests fail.
  @Test("C builds away from this repository, passes its own test, lists as ready and answers")
  func c() throws { try walkThrough(.c) }

  @Test("C++ does so")
  func cPlusPlus() throws { try walkThrough(.cPlusPlus) }

  // The build needs `collet`, which writes the manifest, and names ColletKit by the path where it is installed.
  @Test("Swift does so")
  func swift() throws { try walkThrough(.swift) }

  @Test("Rust does so", .needsTools(of: .rust))
  func rust() throws { try walkThrough(.rust) }

  @Test("Go does so", .needsTools(of: .go))
  func go() throws { try walkThrough(.go) }

  @Test("Zig does so", .needsTools(of: .zig))
  func zig() throws { try walkThrough(.zig) }

  private func walkThrough(_ language: Language) throws {
    let folder = try TemporaryFolder()
    let tree = try InstalledTree.shared.get()

    let made = try tree.collet("new", "garden-1", "--language", language.rawValue, in: folder.path)
    #expect(made.succeeded && made.errorOutput.isEmpty, "\(made.errorOutput)")
    let plugin = folder.path + "/garden-1"
    for file in try files(below: plugin) {
      let text = String(decoding: try readFile(file), as: UTF8.self)
      for trace in [repositoryRoot, tree.prefix.path, "@NAME@", "@VERSION@", "@SHARE@"] {
        if language == .swift && file.hasSuffix("/Package.swift") && trace == tree.prefix.path { continue }
        #expect(!text.contains(trace), "\(file) holds \(trace)")
      }
    }

    let built = try make(language == .swift ? ["COLLET=\(tree.program)"] : [], in: plugin)
    #expect(built.succeeded, "\(built.output)\(built.errorOutput)")
    #expect(try listFolder(plugin + "/dist") == ["garden-1.json", "garden-1.so"])
    let tested = try make(["test", "COLLET=\(tree.program)"], in: plugin)
    #expect(tested.succeeded, "\(tested.output)\(tested.errorOutput)")

    let listed = try tree.collet("--plugins", "dist", "list", "--json", in: plugin)
    #expect(
      listed.output.contains(#""state":"ready""#) && listed.output.contains(#""warnings":[]"#), "\(listed.output)")
    let called = try tree.collet(
      "--plugins", "dist", "call", "measure_temperature", "--arg", "sensor=attic", "--scope",
      "sensors.private", in: plugin)
    #expect(called.output.contains("18.25"), "\(called.output)\(called.errorOutput)")

    try checkFile(plugin + "/dist/garden-1.so")
    if language == .swift {
      // libdispatch's own `open` would end a confined plugin: see `ColletKitRuntime`.
      let asked = try Subprocess.run(
        "nm", ["-D", "--undefined-only", "--without-symbol-versions", plugin + "/dist/garden-1.so"])
      #expect(!asked.output.contains(" U open\n"), "\(asked.output)")
    }
    // A greenhouse sensor sleeps at the first attempt, a chimney has a defect: the schema allows both.
    let checked = try tree.collet("check", "dist", "--level", "10", "--seed", "20260", "--json", in: plugin)
    let failures = checked.output.matches(of: #/"status":"(fail|crash|timeout)"/#).count
    #expect(failures == 0, "\(checked.output)\(checked.errorOutput)")
    #expect(checked.output.contains(#""id":"fuzz.killed","level":10,"status":"pass""#), "\(checked.output)")
    let probe = try Subprocess.run(try TemplateProbe.shared.get(), [plugin + "/dist/garden-1.so"])
    #expect(probe.succeeded, "\(probe.ending) \(probe.output)\(probe.errorOutput)")
  }

  @Test("are kept as fixtures, each in a folder that is dropped in, with a note of what built them")
  func fixtures() throws {
    let folder = try TemporaryFolder()
    let made = try Subprocess.run(
      "scripts/make-fixtures", [folder.path, "c", "c++"], in: repositoryRoot, timeoutSeconds: 300)
    #expect(made.succeeded, "\(made.errorOutput)")
    #expect(try listFolder(folder.path) == ["FIXTURES.md", "sample_c", "sample_cpp"])
    let note = String(decoding: try readFile(folder.path + "/FIXTURES.md"), as: UTF8.self)
    #expect(note.contains("ABI 1.0"), "\(note)")
    let tree = try InstalledTree.shared.get()
    for name in ["sample_c", "sample_cpp"] {
      #expect(note.contains("| \(name) |"), "\(note)")
      let called = try tree.collet(
        "--plugins", folder.path, "call", "\(name)__measure_temperature", "--arg", "sensor=cellar", in: "/")
      #expect(called.output.contains("11.5"), "\(called.errorOutput)")
    }
  }

  @Test(
    "kept by earlier releases still answer",
    .enabled(
      if: environment("COLLET_FIXTURES") != nil, "COLLET_FIXTURES is not set to a folder that `make fixtures` wrote"))
  func keptFixtures() throws {
    let folder = try #require(environment("COLLET_FIXTURES"))
    let tree = try InstalledTree.shared.get()
    let plugins = try listFolder(folder).filter { $0.hasPrefix("sample_") }
    #expect(!plugins.isEmpty)
    for plugin in plugins {
      let words = ["--plugins", folder, "call", plugin + "__measure_temperature", "--arg", "sensor=cellar"]
      let called = try tree.collet(words, in: "/")
      #expect(called.output.contains("11.5"), "\(plugin): \(called.errorOutput)")
    }
  }

  @Test("of every language that is offered are there, and no others")
  func complete() throws {
    let languages = Language.allCases.map(\.rawValue).sorted()
    #expect(try listFolder(repositoryRoot + "/Sources/collet/Templates").filter { $0 != "common" } == languages)
    #expect(try listFolder(repositoryRoot + "/.build/share/templates") == languages)
  }

  private func make(_ words: [String], in folder: String) throws -> Subprocess {
    // A first build of Zig's or Go's standard library takes its time.
    try Subprocess.run("make", words, environment: InstalledTree.variables, in: folder, timeoutSeconds: 600)
  }

  /// What the host would warn about, or refuse, without a word from the host.
  private func checkFile(_ library: String) throws {
    let symbols = try Subprocess.run("nm", ["-D", "--defined-only", library])
    #expect(symbols.output.split(separator: "\n").map { $0.split(separator: " ").last } == ["collet_entry"])
    let dynamic = try Subprocess.run("readelf", ["-d", "-W", library]).output
    #expect(dynamic.contains("NOW"), "\(dynamic)")
    for mark in ["RPATH", "TEXTREL"] { #expect(!dynamic.contains("(\(mark))"), "\(dynamic)") }
    // The Swift package manager adds $ORIGIN, which leads nowhere: libraries are opened from a copy.
    for line in dynamic.split(separator: "\n") where line.contains("RUNPATH") {
      #expect(line.hasSuffix("[$ORIGIN]"), "\(line)")
    }
    for line in dynamic.split(separator: "\n") where line.contains("(NEEDED)") {
      let known = ["libc.so.6", "libm.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"]
      #expect(known.contains { line.contains("[\($0)]") }, "\(line)")
    }
  }

  private func files(below folder: String) throws -> [String] {
    try listFolder(folder).flatMap { name in
      let path = "\(folder)/\(name)"
      return (try? listFolder(path)) == nil ? [path] : try files(below: path)
    }
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips the test, with the advice that `collet new` gives, where the language's tools are not found.
  fileprivate static func needsTools(of language: Language) -> Self {
    let missing = language.missingTools()
    return .enabled(if: missing.isEmpty, Comment(rawValue: missing.joined(separator: "; ")))
  }
}

/// What `make install` leaves, in a folder of its own: nothing in it may lead back to this repository.
private struct InstalledTree {
  let prefix: TemporaryFolder
  let home: TemporaryFolder
  var program: String { prefix.path + "/bin/collet" }

  /// Toolchains find their own parts through these.
  static var variables: [String: String] {
    ["PATH": environment("PATH") ?? "/usr/bin:/bin", "HOME": environment("HOME") ?? "/"]
  }

  static let shared = Result {
    let tree = InstalledTree(prefix: try TemporaryFolder(), home: try TemporaryFolder())
    let installed = try Subprocess.run("scripts/install", ["", tree.prefix.path], in: repositoryRoot)
    try #require(installed.succeeded, "\(installed.errorOutput)")
    removedAtExit.withLock { $0 += [tree.prefix, tree.home] }
    return tree
  }

  func collet(_ words: String..., in folder: String) throws -> Subprocess { try collet(words, in: folder) }

  func collet(_ words: [String], in folder: String) throws -> Subprocess {
    try Subprocess.run(program, ["--home", home.path] + words, environment: Self.variables, in: folder)
  }
}

/// The driver `template_probe`, compiled with the runtime's own sources.
private enum TemplateProbe {
  static let shared = Result {
    let folder = try TemporaryFolder()
    removedAtExit.withLock { $0.append(folder) }
    let runtime = repositoryRoot + "/Sources/PluginRuntime"
    let sources = try listFolder(runtime).filter { $0.hasSuffix(".c") }.map { "\(runtime)/\($0)" }
    let path = folder.path + "/template_probe"
    let result = try Subprocess.run(
      "cc",
      ["-std=gnu17", "-O1", "-pthread", "-Wall", "-Wextra", "-Werror"]
        + ["-I", PluginFixture.headerFolder, "-I", runtime + "/include"] + sources
        + ["\(repositoryRoot)/Tests/Fixtures/drivers/template_probe.c", "-o", path, "-l:libnettle.a"])
    try #require(result.succeeded, "\(result.errorOutput)")
    return path
  }
}
