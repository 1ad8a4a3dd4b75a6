import JSON
import TestSupport
import Testing

/// `collet list`, `show`, `trust` and `doctor` as a user runs them, on folders made for the purpose.
@Suite("collet list, show, trust")
struct ListProgramTests {
  private let manifest = #"""
    {"manifest_version":1,"name":"NAME","version":"1.2.3","description":"A plugin for tests.","library":"NAME.so","threading":"concurrent",GRANTS
     "tools":[{"name":"TOOL","description":"Answers what it was asked. Use to test the listing. Do NOT use for anything else.",
     "parameters":{"type":"object","properties":{"x":{"type":"string","description":"Any text at all."}}}}]}
    """#

  /// A folder with one plugin, whose library is that of the bench plugin.
  private func folder(_ name: String = "probe", tool: String = "probe_tool", grants: String = "") throws
    -> TemporaryFolder
  {
    let folder = try TemporaryFolder()
    try add(name, tool: tool, grants: grants, to: folder)
    return folder
  }

  private func add(_ name: String, tool: String, grants: String = "", to folder: TemporaryFolder) throws {
    try writeFile("\(folder.path)/\(name).so", try readFile(Program.bench + "/bench.so"))
    var text = manifest
    for (word, value) in [("NAME", name), ("TOOL", tool), ("GRANTS", grants)] {
      var pieces: [String] = []
      var rest = text[...]
      while let range = rest.firstRange(of: word) {
        pieces.append(String(rest[..<range.lowerBound]))
        rest = rest[range.upperBound...]
      }
      text = (pieces + [String(rest)]).joined(separator: value)
    }
    try folder.write("\(name).json", text)
  }

  private func state(_ result: Subprocess, of name: String) throws -> String? {
    var document = JSONDocument()
    try document.parse(result.standardOutput)
    guard let plugins = document.member(0, "plugins") else { return nil }
    var node = document.firstChild(plugins)
    while node < document.end(plugins) {
      if document.member(node, "name").map({ document.string($0) }) == name {
        return document.member(node, "state").map { document.string($0) }
      }
      node = document.end(node)
    }
    return nil
  }

  @Test("a folder, a .so and a JSON file: the tool is listed and no plugin code has run")
  func dropIn() throws {
    let plugins = try folder()
    let program = try Program()
    let mark = plugins.path + "/code-has-run"
    let library = try PluginFixture.build(
      source: #"#include <collet.h>"# + "\n" + #"#include <fcntl.h>"# + "\n"
        + "__attribute__((constructor)) static void run(void) { open(\"\(mark)\", O_CREAT | O_WRONLY, 0600); }\n"
        + "COLLET_EXPORT collet_status collet_entry(const collet_host *h, const collet_plugin **p)"
        + " { (void)h; (void)p; return COLLET_INTERNAL; }\n", named: "marking_plugin")
    try writeFile(plugins.path + "/probe.so", try readFile(library))
    for words in [["list"], ["list", "--json"], ["show", "probe"], ["show", "probe_tool"], ["doctor"]] {
      let result = try program.run(words, plugins: plugins.path)
      #expect(result.succeeded)
      #expect(!Conformance.exists(mark), "\(words) ran the plugin's code")
    }
    let listed = try program.run("list", plugins: plugins.path)
    #expect(listed.output.contains("probe") && listed.output.contains("ready") && listed.output.contains("probe_tool"))
    // The mark is no dead letter: a call does run the code, in a worker that may not leave a mark, or in the host.
    _ = try program.run("call", "probe_tool", "{}", plugins: plugins.path)
    #expect(!Conformance.exists(mark))
    _ = try program.run("call", "probe_tool", "{}", "--in-process", "probe", plugins: plugins.path)
    #expect(Conformance.exists(mark))
  }

  @Test("without a terminal there is no colour, with NO_COLOR neither")
  func color() throws {
    let result = try Program().run("list")
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test("a plugin that asks for something waits for trust, and is 'changed' when its library is")
  func trust() throws {
    let program = try Program()
    let plugins = try folder("asks", tool: "ask", grants: #""grants":{"http":["api.example.com"]},"#)
    let list = { try program.run("list", "--json", plugins: plugins.path) }
    #expect(try state(try list(), of: "asks") == "untrusted")
    let refused = try program.run("call", "ask", "{}", "--json", plugins: plugins.path)
    #expect(refused.ending == .exited(65))
    let asked = try program.run("trust", "asks", plugins: plugins.path)
    #expect(asked.ending == .exited(1))
    #expect(asked.output.contains("api.example.com"))
    #expect(asked.errorOutput.contains("--yes"))
    let approved = try program.run("trust", "asks", "--yes", plugins: plugins.path)
    #expect(approved.succeeded)
    #expect(approved.output.contains("The kernel holds it to this list") && approved.output.contains("no network"))
    #expect(try state(try list(), of: "asks") == "ready")
    try writeFile(plugins.path + "/asks.so", try readFile(plugins.path + "/asks.so") + [0])
    #expect(try state(try list(), of: "asks") == "changed")
    #expect(try program.run("untrust", "asks", plugins: plugins.path).succeeded)
    #expect(try state(try list(), of: "asks") == "untrusted")
    #expect(try program.run("untrust", "asks", plugins: plugins.path).ending == .exited(1))
  }

  @Test("what does not run here is not called ready: below the wanted level, or with settings that do not fit")
  func notHere() throws {
    let program = try Program()
    let plugins = try folder()
    func list(_ configuration: String) throws -> Subprocess {
      let file = try plugins.write("settings", configuration)
      return try program.run("list", "--json", "--config", file, plugins: plugins.path)
    }
    #expect(try state(list(#"{"plugins":{"probe":{"grants":{"memory":"1GiB"}}}}"#), of: "probe") == "ready")
    let wide = try list(#"{"plugins":{"probe":{"grants":{"memory":"1TiB"}}}}"#)
    #expect(try state(wide, of: "probe") == "denied")
    #expect(wide.output.contains("its settings do not fit: ") && !wide.output.contains(#""name":"probe_tool""#))
    let inside = try list(#"{"in_process":["probe"],"min_isolation":"process"}"#)
    #expect(try state(inside, of: "probe") == "denied")
    #expect(inside.output.contains("wants isolation 'process' at least, and here it gets 'none'"))
    let misspelt = try list(#"{"plugins":{"prob":{"deny":true},"elsewhere":{"deny":true}}}"#)
    #expect(misspelt.output.contains("there is no plugin 'prob'; did you mean 'probe'?"))
    #expect(!misspelt.output.contains("'elsewhere'"))
  }

  @Test("two plugins with a tool of one name: the bare name is unknown, both long names work")
  func clash() throws {
    let program = try Program()
    let plugins = try folder("one", tool: "echo")
    try add("two", tool: "echo", to: plugins)
    let listed = try program.run("list", plugins: plugins.path)
    #expect(listed.output.contains("one__echo") && listed.output.contains("two__echo"))
    let bare = try program.run("call", "echo", "{}", plugins: plugins.path)
    #expect(bare.ending == .exited(65))
    #expect(bare.errorOutput.contains("one__echo") && bare.errorOutput.contains("two__echo"))
    #expect(try program.run("call", "two__echo", "{}", plugins: plugins.path).succeeded)
  }

  @Test("a bad plugin hides no good one, and says why")
  func badBesideGood() throws {
    let plugins = try folder()
    try plugins.write("broken.json", "{")
    try plugins.write("newer.json", #"{"manifest_version":2,"name":"newer"}"#)
    try plugins.write("empty.json", "")
    let result = try Program().run("list", "--json", plugins: plugins.path)
    #expect(result.succeeded)
    #expect(try state(result, of: "probe") == "ready")
    for name in ["broken", "newer", "empty"] { #expect(try state(result, of: name) == "invalid") }
    let table = try Program().run("list", plugins: plugins.path)
    #expect(table.output.contains("newer.json") || table.output.contains("newer:"))
  }

  @Test("a folder that was named and is not there is an error")
  func missingFolder() throws {
    let result = try Program().run("list", plugins: "/nowhere/at/all")
    #expect(result.ending == .exited(1))
    #expect((result.output + result.errorOutput).contains("/nowhere/at/all"))
    #expect(try Program().run("call", "x", plugins: "/nowhere/at/all").ending == .exited(2))
  }

  @Test("control characters of a manifest do not reach the terminal")
  func escapes() throws {
    let plugins = try folder(grants: #""x-note":1,"#)
    let text = String(decoding: try readFile(plugins.path + "/probe.json"), as: UTF8.self)
    let hostile = text.split(separator: "A plugin for tests.").joined(separator: #"red \u001b[31m text"#)
    try plugins.write("probe.json", hostile)
    let result = try Program().run("show", "probe", plugins: plugins.path)
    #expect(result.succeeded)
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.output.contains("\\u{1B}"))
  }

  @Test("show tells of a plugin, of a tool, and of what does not exist")
  func show() throws {
    let program = try Program()
    #expect(try program.run("show", "calculator").output.contains("calculate"))
    let tool = try program.run("show", "calculate", "--json")
    var document = JSONDocument()
    try document.parse(tool.standardOutput)
    let parameters = document.member(0, "parameters")
    #expect(parameters != nil)
    let nothing = try program.run("show", "calculat")
    #expect(nothing.ending == .exited(2))
    #expect(nothing.errorOutput.contains("calculat"))
  }

  @Test("the bundled plugins pass our own lint")
  func lint() throws {
    for folder in [Program.bundled, Program.bench] {
      let result = try Program().run("list", "--json", plugins: folder)
      var document = JSONDocument()
      try document.parse(result.standardOutput)
      let count = document.member(0, "warnings").map { document.count($0) }
      #expect(count == 0, "\(result.output)")
    }
  }

  @Test("the manifest schema is JSON and accepts the bundled manifests")
  func manifestSchema() throws {
    let program = try Program()
    let schema = try program.run("manifest", "schema")
    let file = try program.home.write("schema.json", schema.output)
    for name in ["calculator", "units"] {
      let path = repositoryRoot + "/manifests/\(name).json"
      #expect(try program.run("validate", "--schema", file, path).succeeded)
    }
    let wrong = try program.home.write("wrong.json", #"{"manifest_version":1,"name":"Bad Name"}"#)
    #expect(try program.run("validate", "--schema", file, wrong).ending == .exited(1))
  }

  @Test("doctor tries how far plugins are confined, and exits 1 only when something is missing")
  func doctor() throws {
    let program = try Program()
    let result = try program.run("doctor")
    #expect(result.ending == .exited(0))
    #expect(result.output.contains("isolation") && result.output.contains("held to its grants by the kernel"))
    try program.home.write("config.json", "{\"plugin\":{}}")
    let broken = try program.run("doctor", "--config", program.home.path + "/config.json")
    #expect(broken.ending == .exited(1))
    #expect(broken.output.contains("config.json"))
    try program.home.write(
      "config.json", #"{"plugins":{"calculater":{"deny":true},"units":{"grants":{"http":["x.com"]}}}}"#)
    let odd = try program.run("doctor", "--config", program.home.path + "/config.json")
    #expect(odd.output.contains("calculater") && odd.output.contains("did you mean calculator?"))
    #expect(odd.output.contains("units") && odd.output.contains("UNAVAILABLE"))
  }

  @Test("the program needs no library that only some commands use")
  func needed() throws {
    let result = try Subprocess.run("readelf", ["-d", Program.path])
    let names = result.output.split(separator: "\n").filter { $0.contains("(NEEDED)") }
      .compactMap { $0.split(separator: "[").last?.dropLast() }
    #expect(!names.isEmpty)
    let usual = ["libc.so.6", "libm.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2"]
    for name in names { #expect(usual.contains(String(name)), "\(name)") }
  }
}
