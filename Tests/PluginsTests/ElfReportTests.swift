import Glibc
import TestSupport
import Testing

@testable import Plugins

@Suite("checking a library without loading it")
struct ElfReportTests {
  static let entry = "__attribute__((visibility(\"default\"))) int collet_entry(void) { return 0; }\n"

  static func report(_ source: String = entry, named name: String = "library", flags: [String] = []) throws -> ElfReport
  {
    // Tests run at once: a name of its own keeps one from reading what another is writing.
    let (stem, suffix) = name.hasSuffix(".cpp") ? (String(name.dropLast(4)), ".cpp") : (name, "")
    let own = "\(stem)-\(UInt64.random(in: 0 ... .max))\(suffix)"
    return ElfReport.inspect(path: try PluginFixture.build(source: source, named: own, flags: flags))
  }

  /// A report on a file with these bytes.
  static func report(bytes: [UInt8]) throws -> ElfReport {
    let folder = try TemporaryFolder()
    try writeFile(folder.path + "/x.so", bytes)
    return ElfReport.inspect(path: folder.path + "/x.so")
  }

  @Test("a plain library passes and says what it needs")
  func plain() throws {
    let report = try Self.report(flags: ["-lm", "-Wl,--no-as-needed", "-lm"])
    #expect(report.refusal == nil && report.warnings == [])
    #expect(report.exportCount == 0 && report.uniqueSymbolCount == 0)
    #expect(report.needed.contains("libm.so.6") && report.runPaths == [])
  }

  @Test("either hash table will do", arguments: ["gnu", "sysv", "both"])
  func hashStyles(style: String) throws {
    #expect(try Self.report(flags: ["-Wl,--hash-style=\(style)"]).refusal == nil)
  }

  @Test("a large library is read beyond its beginning")
  func large() throws {
    let functions = (0..<3000).map {
      "__attribute__((visibility(\"default\"))) int function_number_\($0)(void) { return \($0); }"
    }
    let report = try Self.report(Self.entry + functions.joined(separator: "\n"))
    #expect(report.refusal == nil && report.exportCount == 3000 && report.exports.count == ElfReport.exportsShown)
    #expect(report.warnings.first?.contains("exports 3000 symbols besides collet_entry") == true)
  }

  static let wrong: [(what: String, source: String, flags: [String], message: String)] = [
    ("no entry", "int other(void) { return 0; }", [], "does not export collet_entry"),
    ("a hidden entry", "int collet_entry(void) { return 0; }", [], "does not export collet_entry"),
    (
      "an entry elsewhere",
      "int collet_entry(void); __attribute__((visibility(\"default\"))) int f(void) { return collet_entry(); }",
      [], "does not export collet_entry"
    ),
    ("data as the entry", "__attribute__((visibility(\"default\"))) int collet_entry = 1;", [], "is not a function"),
    ("an executable stack", entry, ["-z", "execstack"], "executable stack"),
    ("a foreign RPATH", entry, ["-Wl,-rpath,/opt/evil"], "'/opt/evil'"),
    ("a RUNPATH among allowed ones", entry, ["-Wl,--enable-new-dtags,-rpath,$ORIGIN:/tmp"], "'/tmp'"),
    ("an empty RUNPATH", entry, ["-Wl,-rpath,$ORIGIN::$ORIGIN/lib"], "''"),
    ("a RUNPATH that climbs", entry, ["-Wl,-rpath,$ORIGIN/../lib"], "'$ORIGIN/../lib'"),
  ]

  @Test("what makes a library unfit is named", arguments: 0..<wrong.count)
  func unfit(index: Int) throws {
    let (what, source, flags, message) = Self.wrong[index]
    let report = try Self.report(source, flags: flags)
    #expect(report.refusal?.contains(message) == true, "\(what): \(report.refusal ?? "accepted")")
  }

  @Test("$ORIGIN and a Swift toolchain's folder are allowed")
  func allowedRunPaths() throws {
    let report = try Self.report(flags: ["-Wl,-rpath,/opt/swift/usr/lib/swift/linux:$ORIGIN:${ORIGIN}/lib"])
    #expect(report.refusal == nil && report.runPaths.count == 3)
    #expect(!ElfReport.isAllowedRunPath("usr/lib/swift/linux"))
    #expect(!ElfReport.isAllowedRunPath("/tmp/../usr/lib/swift/linux"))
    #expect(!ElfReport.isAllowedRunPath("$ORIGINAL"))
  }

  @Test("programs and object files are told apart from libraries")
  func otherKinds() throws {
    let folder = try TemporaryFolder()
    let source = try folder.write("m.c", Self.entry + "int main(void) { return 0; }")
    for (flags, message) in [
      (["-c"], "object file"), (["-no-pie"], "is a program"), (["-pie", "-fPIE", "-rdynamic"], "is a program"),
    ] {
      let output = folder.path + "/out"
      #expect(try Subprocess.run("cc", flags + ["-o", output, source]).succeeded)
      #expect(ElfReport.inspect(path: output).refusal?.contains(message) == true, "\(flags)")
    }
  }

  @Test("text relocations are refused")
  func textRelocations() throws {
    let assembly = Self.entry + "__asm__(\".text\\n.global keep\\nkeep: .quad collet_entry\\n\");"
    let report = try Self.report(assembly, flags: ["-Wl,-z,notext"])
    #expect(report.refusal?.contains("text relocations") == true, "\(report)")
  }

  @Test("constructors and shared symbols are reported")
  func reported() throws {
    let plain = try Self.report()
    let source =
      Self.entry + "static volatile int started; __attribute__((constructor)) static void start(void) { started = 1; }"
    #expect(try Self.report(source).constructorCount == plain.constructorCount + 1)
    let template = """
      template <typename T> struct S { static int counter; };
      template <typename T> int S<T>::counter = 0;
      extern "C" __attribute__((visibility("default"))) int collet_entry(void) { return S<int>::counter++; }
      """
    let report = try Self.report(template, named: "unique.cpp", flags: ["-fvisibility=default", "-fgnu-unique"])
    #expect(report.refusal == nil && report.uniqueSymbolCount == 1)
    #expect(report.warnings.contains { $0.contains("GNU_UNIQUE") })
  }

  static let library = Workshop.library

  /// A header field changed: offset, new bytes, part of the message.
  static let headers: [(at: Int, bytes: [UInt8], message: String)] = [
    (0, [0x7E], "is not a shared library"), (4, [1], "32-bit"), (5, [2], "big-endian"), (18, [183, 0], "ARM64"),
    (18, [3, 0], "x86 (32-bit)"), (18, [0xFF, 0xFF], "unknown machine"), (16, [4, 0], "core dump"),
    (16, [9, 0], "type is unknown"),
    (54, [0, 0], "makes no sense"), (56, [0, 0], "makes no sense"), (56, [0xFF, 0xFF], "makes no sense"),
    (32, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], "outside the file"),
  ]

  @Test("a wrong header is named", arguments: 0..<headers.count)
  func header(index: Int) throws {
    let (at, new, message) = Self.headers[index]
    var bytes = Self.library
    bytes.replaceSubrange(at..<(at + new.count), with: new)
    let refusal = try Self.report(bytes: bytes).refusal
    #expect(refusal?.contains(message) == true, "\(refusal ?? "accepted")")
  }

  @Test(
    "files that are no library",
    arguments: [
      ([], "is empty"), ([0x7F, 0x45, 0x4C, 0x46], "ends inside its header"),
      (Array("#!/bin/sh\n".utf8), "is not a shared library"),
    ] as [([UInt8], String)])
  func noLibrary(bytes: [UInt8], message: String) throws {
    #expect(try Self.report(bytes: bytes).refusal?.contains(message) == true)
  }

  @Test("a library that is cut off anywhere is refused or keeps all that is loaded")
  func cutOff() throws {
    let bytes = Self.library
    // What lies behind the last segment (section headers, debug information) is not loaded.
    var loaded = 0
    for index in 0..<Int(bytes[56]) {
      let at = 64 + index * 56
      guard bytes.word32(at) == 1 else { continue }
      loaded = max(loaded, Int(bytes.word64(at + 8) + bytes.word64(at + 32)))
    }
    for count in stride(from: 0, to: loaded, by: 97) {
      #expect(try Self.report(bytes: Array(bytes[..<count])).refusal != nil, "cut to \(count)")
    }
    #expect(try Self.report(bytes: Array(bytes[..<loaded])).refusal == nil)
  }

  @Test("missing files, folders and FIFOs have their reasons")
  func oddFiles() throws {
    let folder = try TemporaryFolder()
    #expect(ElfReport.inspect(path: folder.path + "/none.so").refusal == "does not exist")
    #expect(ElfReport.inspect(path: folder.path).refusal?.contains("a folder") == true)
    mkfifo(folder.path + "/fifo", 0o644)
    #expect(ElfReport.inspect(path: folder.path + "/fifo").refusal?.contains("a FIFO") == true)
    #expect(ElfReport.inspect(path: "/dev/null").refusal?.contains("a device") == true)
    symlink("loop", folder.path + "/loop")
    #expect(ElfReport.inspect(path: folder.path + "/loop").refusal?.contains("in a circle") == true)
  }

  @Test("thousands of corrupted copies all get an answer")
  func mutations() throws {
    var random = Randomness(seed: 0x51CE)
    let folder = try TemporaryFolder()
    let path = folder.path + "/x.so"
    // The tables that matter lie at the beginning and in the dynamic section; numbers that hurt are large or off by one.
    let hurtful: [UInt64] = [0, 1, 7, 0x7F, 0xFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFF, 1 << 40, 1 << 63, .max, .max - 7]
    var refused = 0
    for round in 0..<2000 {
      var bytes = Self.library
      for _ in 0...Int(random.next() % 4) {
        let range = round % 2 == 0 ? 64 * 16 : bytes.count
        let at = Int(random.next() % UInt64(range - 8))
        switch random.next() % 3 {
        case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1:
          let value = hurtful[Int(random.next() % UInt64(hurtful.count))]
          let aligned = at & ~7
          for index in 0..<8 { bytes[aligned + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index)) }
        default: bytes[at] ^= 1 << UInt8(random.next() % 8)
        }
      }
      if random.next() % 16 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
      try writeFile(path, bytes)
      let report = ElfReport.inspect(path: path)
      if let refusal = report.refusal {
        refused += 1
        #expect(!refusal.isEmpty)
      }
    }
    #expect(refused > 500)
  }
}

/// Reproducible numbers.
struct Randomness {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 16 ^ state << 13
  }
}
