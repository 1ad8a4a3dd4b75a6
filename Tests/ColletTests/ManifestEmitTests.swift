import Glibc
import TestSupport
import Testing

@testable import collet

/// The built program, asking real plugins for their own manifests.
@Suite("collet manifest emit")
struct ManifestEmitTests {
  @Test("what the plugin says is printed in the form of the bundled manifests")
  func printed() throws {
    let result = try emit()
    #expect(result.ending == .exited(0) && result.errorOutput == "")
    #expect(
      result.output.hasPrefix(
        "{\n  \"manifest_version\": 1,\n  \"name\": \"self\",\n  \"version\": \"1.0.0\",\n"))
    #expect(result.output.hasSuffix("\n  ]\n}\n"))
    #expect(try emit().output == result.output)
    let folder = try TemporaryFolder()
    try folder.write("self.json", result.output)
    try writeFile(folder.path + "/self.so", readFile(plugin()), mode: 0o755)
    let listed = try Program().run("list", plugins: folder.path)
    #expect(listed.output.contains("ready") && !listed.output.contains("!"), "\(listed.output)")
  }

  @Test("what the plugin prints meanwhile reaches nobody")
  func prints() throws {
    let result = try emit(["-DPRINTS"])
    #expect(result.ending == .exited(0) && !result.output.contains("printed"))
  }

  static let failures: [(flags: [String], message: String)] = [
    (["-DNO_EXTENSION"], "this plugin carries no manifest of its own; write NAME.json by hand"),
    (["-DOTHER"], "this plugin carries no manifest of its own; write NAME.json by hand"),
    (["-DCRASHES"], "crashed with SIGSEGV while it was asked for its manifest"),
    (["-DEXITS"], "ended the whole process with exit code 0 while it was asked for its manifest"),
    (["-DREFUSES"], "collet_entry answered PERMANENT"),
    (["-DREFUSES"], "its log: no licence on this machine"),
    (["-DSIZE=8"], "with a struct of 8 bytes; set struct_size to its sizeof"),
    (["-DNO_TEXT"], "with an empty text"),
    (["-DJSON=\"{}\""], "is wrong: has no \"manifest_version\""),
    (["-DJSON=\"{\""], "is wrong: is not valid JSON"),
    (
      [
        "-DJSON=\"{\\\"manifest_version\\\":1,\\\"name\\\":\\\"No Name\\\",\\\"version\\\":\\\"1\\\","
          + "\\\"description\\\":\\\"x\\\",\\\"library\\\":\\\"x.so\\\",\\\"tools\\\":[{\\\"name\\\":\\\"a b\\\","
          + "\\\"description\\\":\\\"y\\\",\\\"parameters\\\":{\\\"type\\\":\\\"object\\\"}}]}\""
      ], "/name: must be a plugin name"
    ),
    (
      [
        "-DJSON=\"{\\\"manifest_version\\\":1,\\\"name\\\":\\\"n\\\",\\\"version\\\":\\\"1\\\","
          + "\\\"description\\\":\\\"x\\\",\\\"library\\\":\\\"x.so\\\",\\\"tools\\\":[{\\\"name\\\":\\\"t\\\","
          + "\\\"description\\\":\\\"y\\\",\\\"parameters\\\":{\\\"type\\\":\\\"object\\\",\\\"$ref\\\":\\\"#/none\\\"}}]}\""
      ], "t: 'parameters' cannot be used"
    ),
    (
      [tool("{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\"}}}", samples: "{\"n\":\"x\"}")],
      "t, sample 0: /n"
    ),
    (
      [tool("{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"default\":\"x\"}}}", samples: "{}")],
      "t: 'parameters' at /properties/n: \"x\" in \"default\" does not fit"
    ),
    ([tool("{\"type\":\"object\"}", samples: "{}", count: 2)], "has the name \"t\""),
  ]

  /// The flag for a manifest with such a tool, so many times.
  private static func tool(_ parameters: String, samples: String, count: Int = 1) -> String {
    let tool = """
      {"name":"t","description":"y","parameters":\(parameters),"samples":[{"arguments":\(samples)}]}
      """
    let text = """
      {"manifest_version":1,"name":"n","version":"1","description":"x","library":"x.so",\
      "tools":[\(Array(repeating: tool, count: count).joined(separator: ","))]}
      """
    return "-DJSON=\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  @Test("a failure says what was wrong, and nothing is printed", arguments: 0..<failures.count)
  func failure(index: Int) throws {
    let (flags, message) = Self.failures[index]
    let result = try emit(flags)
    #expect(result.ending == .exited(1) && result.standardOutput.isEmpty)
    #expect(result.errorOutput.contains(message), "\(result.errorOutput)")
  }

  @Test("a plugin that does not answer is ended by the clock")
  func hangs() throws {
    let result = try emit(["-DHANGS"], "--timeout", "1")
    #expect(result.ending == .exited(1) && result.standardOutput.isEmpty)
    #expect(result.errorOutput.contains("did not come back within 1 s while it was asked for its manifest"))
  }

  @Test("what is no plugin is told before anything runs")
  func noPlugin() throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("text.so", "hello")
    #expect(try Program().run("manifest", "emit", text).errorOutput.contains("is not a shared library"))
    let absent = try Program().run("manifest", "emit", folder.path + "/none.so")
    #expect(absent.ending == .exited(1) && absent.errorOutput.contains("none.so does not exist"))
    #expect(try Program().run("manifest", "emit").ending == .exited(2))
    #expect(try Program().run("manifest", "emit", "--timeout", "0", text).ending == .exited(2))
  }

  @Test("--output replaces the file as a whole, and keeps it when something is wrong")
  func output() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("self.json", "old")
    #expect(try emit(["-DCRASHES"], "--output", path).ending == .exited(1))
    #expect(try readFile(path) == Array("old".utf8))
    let result = try emit([], "--output", path)
    #expect(result.ending == .exited(0) && result.standardOutput.isEmpty)
    #expect(try readFile(path) == emit().standardOutput)
    #expect(try listFolder(folder.path) == ["self.json"])
    #expect(symlink("self.json", folder.path + "/link.json") == 0 && symlink("none", folder.path + "/lost.json") == 0)
    try folder.write("self.json", "old")
    #expect(try emit([], "--output", folder.path + "/link.json").ending == .exited(0))
    #expect(try readFile(path) == emit().standardOutput && readlinkSucceeds(folder.path + "/link.json"))
    let lost = try emit([], "--output", folder.path + "/lost.json")
    #expect(lost.ending == .exited(1) && lost.errorOutput.contains("is a link that leads to no file"))
    let nowhere = try emit([], "--output", folder.path + "/none/self.json")
    #expect(nowhere.ending == .exited(1) && nowhere.errorOutput.contains("cannot be written"))
    let device = try emit([], "--output", "/dev/null")
    #expect(device.ending == .exited(1) && device.errorOutput.contains("is a device, not an ordinary file"))
  }

  @Test("the helper is a plain program in C: it needs no Swift library, and exports nothing")
  func helper() throws {
    let path = Program.path + "-probe"
    let needed = try Subprocess.run("readelf", ["-dW", path]).output.split(separator: "\n")
    for line in needed where line.contains("(NEEDED)") {
      #expect(line.contains("[libc.so.6]") || line.contains("[ld-linux"), "\(line)")
    }
    #expect(needed.contains { $0.contains("(NEEDED)") })
    for line in needed where line.contains("PATH)") { #expect(line.contains("[$ORIGIN]"), "\(line)") }
    let symbols = try Subprocess.run("readelf", ["-W", "--dyn-syms", path]).output.split(separator: "\n")
    for line in symbols where line.contains(" FUNC ") { #expect(line.contains(" UND "), "\(line)") }
    let run = try Subprocess.run("/bin/sh", ["-c", "exec \(path) manifest x.so 3>&- 5>&-"])
    #expect(run.ending == .exited(2) && run.errorOutput.contains("is started by collet"))
  }

  private func readlinkSucceeds(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private func plugin(_ flags: [String] = []) throws -> String { try PluginFixture.build("manifest", flags: flags) }

  private func emit(_ flags: [String] = [], _ words: String...) throws -> Subprocess {
    try Program().run(["manifest", "emit", try plugin(flags)] + words)
  }
}

/// Reports as a plugin that writes into them could leave them.
@Suite("Reports of the probe")
struct ProbeReportTests {
  static func record(_ tag: UInt32, _ bytes: [UInt8]) -> [UInt8] {
    [tag, UInt32(bytes.count)].flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * $0)) } }
      + bytes
  }

  @Test("whole records are read in their order")
  func whole() {
    let report = ProbeReport(
      Self.record(1, Array("in entry".utf8)) + Self.record(3, [7, 0, 0, 0, 0x61]) + Self.record(6, []))
    #expect(report.records.count == 3 && report.isDone && report.phase == "in entry")
    #expect(report.error?.code == 7 && report.error?.text == "a")
  }

  @Test("a report that was cut off anywhere keeps what was whole")
  func cut() {
    let bytes = Self.record(1, Array("one".utf8)) + Self.record(2, Array("two".utf8)) + Self.record(6, [])
    for count in 0..<bytes.count {
      let report = ProbeReport(Array(bytes[..<count]))
      #expect(!report.isDone && report.records.count == (count >= 22 ? 2 : count >= 11 ? 1 : 0))
    }
  }

  @Test("lengths that lie, short numbers and random bytes do no harm")
  func hostile() {
    #expect(ProbeReport([1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 1, 2]).records.isEmpty)
    let short = ProbeReport(Self.record(3, [1, 2])).error
    #expect(short?.code == 0 && short?.text == "")
    var state: UInt64 = 0xC0_11E7
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Small tags and lengths, so that many records are whole.
        bytes.append(state >> 60 < 12 ? UInt8(state >> 56 & 7) : UInt8(truncatingIfNeeded: state >> 40))
      }
      let report = ProbeReport(bytes)
      for record in report.records { _ = (record.number(3), record.wide(at: 60), record.rest(after: 99), record.text) }
      _ = (report.error, report.phase, report.log)
      #expect(report.records.count <= 8)
    }
  }
}
