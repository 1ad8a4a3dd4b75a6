import Glibc
import JSON
import TestSupport
import Testing

@testable import collet

/// The built program, checking real plugins that break one rule each.
@Suite("collet check")
struct CheckProgramTests {
  // MARK: Plugins that conform

  @Test("every bundled plugin conforms", arguments: try! listFolder(repositoryRoot + "/manifests"))
  func bundled(manifest: String) throws {
    let name = String(manifest.dropLast(5))
    let run = try Program().run("check", name, "--json")
    let report = try Report(run.standardOutput)
    #expect(run.ending == .exited(0), "\(report.bad): \(run.output)")
    #expect(report.text("path") == "\(Program.bundled)/\(manifest)")
    #expect(report.checks.keys.contains("call.absent") && report.number("level") == 5 && report.number("seed") == 1)
    // A check offers no network, nor hosts that may be reached; and a database has to be configured.
    #expect(report.status("call.samples") == (name == "sqlite" ? "skip" : name == "web" ? "warn" : "pass"))
    #expect((report.number("calls") > 0) == (name != "sqlite"))
    let isBound = try !listFolder(repositoryRoot + "/plugins").contains(name)
    #expect(report.status("load.entry") == (isBound ? "skip" : "pass"))
  }

  @Test(
    "the smallest plugins give no reason for a warning",
    arguments: [(Program.bundled, "calculator"), (Program.bundled, "units"), (Program.bench, "bench")])
  func noWarning(folder: String, name: String) throws {
    let report = try Report(try Program().run("check", name, "--json", plugins: folder).standardOutput)
    #expect(report.bad.isEmpty && report.status("load.entry") == "pass")
  }

  @Test("a plugin that keeps every rule passes every check that has something to look at")
  func wellBehaved() throws {
    let report = try check([])
    #expect(report.bad.isEmpty, "\(report.bad)")
    let skipped = report.checks.filter { $0.value.status == "skip" }.keys
    #expect(Set(skipped) == ["library.pin", "load.manifest"])
    #expect(report.number("summary", "pass") == report.checks.count - 2)
  }

  // MARK: Plugins that do not

  struct Case {
    /// Flags of Tests/Fixtures/plugins/unruly.c.
    var flags: [String]
    /// The checks that do not pass, with their statuses; further ones are skipped or pass.
    var bad: [String: String]
    /// The check whose message is looked at, and a part of it.
    var id: String
    var message: String
    var options: [String] = []

    init(
      _ flags: String..., bad: [String: String], _ id: String, _ message: String, options: [String] = []
    ) {
      self.flags = flags.map { "-D" + $0 }
      (self.bad, self.id, self.message, self.options) = (bad, id, message, options)
    }
  }

  static let cases: [Case] = [
    // Loading.
    Case("CONSTRUCTOR_CRASHES", bad: ["load.entry": "crash"], "load.entry", "SIGSEGV while it was loaded"),
    Case("CONSTRUCTOR_HANGS", bad: ["load.entry": "timeout"], "load.entry", "within 3 s while it was loaded"),
    Case("ENTRY_CRASHES", bad: ["load.entry": "crash"], "load.entry", "SIGABRT in its collet_entry"),
    Case("ENTRY_REFUSES", bad: ["load.entry": "fail"], "load.entry", "answered PERMANENT; its log: not on a Friday"),
    Case(
      "NEEDS_SERVICE", bad: ["load.entry": "fail", "load.services": "fail"], "load.services",
      "does not start without collet.kv/1"),
    Case("NO_PLUGIN", bad: ["load.entry": "fail"], "load.entry", "handed out no plugin"),
    Case("ENTRY_MS=150", bad: ["load.entry": "warn"], "load.entry", "100 ms is right", options: ["--level", "2"]),
    Case(
      "ENTRY_MS=1050", bad: ["load.entry": "fail"], "load.entry", "100 ms is right",
      options: ["--level", "2", "--timeout", "60"]),
    Case("SHORT_STRUCT", bad: ["load.abi": "fail"], "load.abi", "40 bytes, version 1.0 has 48"),
    Case("NO_CALL", bad: ["load.abi": "fail"], "load.abi", "no `call` function"),
    Case("OTHER_MAJOR", bad: ["load.abi": "fail"], "load.abi", "built for ABI 3.0"),
    Case(
      "SERIAL", bad: ["load.abi": "fail"], "load.abi",
      "the plugin says that it is serial, its manifest that it is concurrent"),
    Case("ECHOES_MAJOR", bad: ["load.abi_major_2": "fail"], "load.abi_major_2", "as if it had that version"),
    Case("ONLY_ONE=\"NAME\"", bad: ["load.parallel": "fail"], "load.parallel", "collet_entry answered RETRYABLE"),
    Case(
      "WRITES_HOST",
      bad: [
        "load.host_exact": "crash", "load.host_larger": "crash", "load.manifest": "crash", "call.samples": "crash",
      ], "load.host_exact", "it wrote to the host struct, which it may only read"),
    Case(
      "READS_NEWER_HOST", bad: ["load.host_exact": "crash", "call.host_exact": "crash"], "load.host_exact",
      "it read past the end of the host struct"),
    Case(
      "FOLLOWS_NEWER_HOST", bad: ["load.host_larger": "crash", "call.host_larger": "crash"], "load.host_larger",
      "crashed with SIGSEGV in its collet_entry"),
    Case(
      "ENTRY_PRINTS", bad: ["load.quiet": "fail", "call.quiet": "fail"], "load.quiet", "beginning with 'hello, user'"),
    Case("THREAD", bad: ["load.threads": "warn"], "load.threads", "1 of its threads still run after shutdown"),
    Case("ANY_ID", bad: ["load.extension": "fail"], "load.extension", "answers 10 of 10 made-up ids"),
    Case("OWN_MANIFEST=\"{}\"", bad: ["load.manifest": "fail"], "load.manifest", "has no \"manifest_version\""),
    Case("OWN_MANIFEST=\"OTHER\"", bad: ["load.manifest": "warn"], "load.manifest", "is not the one beside it"),
    Case(
      "SHUTDOWN_CRASHES", bad: ["load.entry": "crash"], "load.entry",
      "SIGSEGV in its shutdown: it wrote to a NULL pointer"),
    // Calls.
    Case("HANGS", bad: ["call.samples": "timeout"], "call.samples", "within 3 s in a call of 'say'"),
    Case("EXITS", bad: ["call.samples": "crash"], "call.samples", "ended the whole process with exit code 0 in a call"),
    Case("KILLS_GROUP", bad: ["call.samples": "crash"], "call.samples", "crashed with SIGKILL in a call of 'say'"),
    Case("KILLS_PARENT", bad: ["call.samples": "crash"], "call.samples", "crashed with SIGKILL in a call of 'say'"),
    Case("STOPS_ITSELF", bad: ["call.samples": "crash"], "call.samples", "stopped its own process with SIGSTOP"),
    Case("FLOODS", bad: ["call.samples": "crash"], "call.samples", "wrote so much that it was stopped"),
    Case("ENDS_THREAD", bad: ["call.samples": "fail"], "call.samples", "ended the thread that it was called on"),
    Case("DEEP", bad: ["call.samples": "crash"], "call.samples", "it used up its stack; plugins have 1 MiB"),
    Case(
      "SILENT_FAILURE", bad: ["call.samples": "fail", "call.fail": "fail"], "call.fail",
      "PERMANENT was returned without fail()"),
    Case(
      "UNDECLARED", bad: ["call.samples": "fail", "call.fail": "warn"], "call.fail", "NOT_DECLARED is not declared"),
    Case("FAIL_THEN_OK", bad: ["call.fail": "fail"], "call.fail", "fail() was called, and then OK returned"),
    Case(
      "SILENT_REFUSAL", bad: ["call.fail": "warn"], "call.fail", "a tool that does not exist: PERMANENT was returned"),
    Case(
      "BAD_STATUS", bad: ["call.samples": "fail", "call.rules": "fail", "call.absent": "warn"], "call.rules",
      "answered a status that it may not"),
    Case(
      "CLAIMS_CANCELLED", bad: ["call.samples": "fail", "call.rules": "fail", "call.absent": "warn"], "call.rules",
      "answered CANCELLED, but nothing had been cancelled"),
    Case(
      "OPEN_PART", bad: ["call.samples": "fail", "call.rules": "fail"], "call.rules", "answered OK inside a part"),
    Case("BAD_UTF8", bad: ["call.content": "fail"], "call.content", "part 0, a text, is not UTF-8"),
    Case(
      "BAD_JSON", bad: ["call.samples": "fail", "call.content": "fail"], "call.content", "part 0 is no strict JSON"),
    Case("WRONG_RESULT", bad: ["call.samples": "fail"], "call.samples", "the result does not match 'returns'"),
    Case("CHANGES", bad: ["call.repeat": "fail"], "call.repeat", "the same call gave different answers"),
    Case("IGNORES_NAME", bad: ["call.unknown_tool": "fail"], "call.unknown_tool", "'sayx' was answered OK"),
    Case("PREFIX_NAME", bad: ["call.unknown_tool": "fail"], "call.unknown_tool", "'say_say' was answered OK"),
    Case("PRINTS", bad: ["call.quiet": "fail"], "call.quiet", "beginning with 'here I am'"),
    Case(
      "READS_ON", bad: ["call.arguments": "crash", "call.host_exact": "crash", "call.host_larger": "crash"],
      "call.arguments", "it read past the end of the arguments"),
    Case(
      "WRITES_ARGUMENTS", bad: ["call.arguments": "crash", "call.host_exact": "crash", "call.host_larger": "crash"],
      "call.arguments", "it wrote to the arguments, which it may only read"),
    Case(
      "COPIES_BY_SIZE", bad: ["call.host_larger": "crash"], "call.host_larger", "crashed with SIGABRT"),
    Case(
      "READS_PAST_API", bad: ["call.host_exact": "crash"], "call.host_exact", "the end of the table of call functions"),
    Case("READS_NEWER_API", bad: ["call.host_larger": "crash"], "call.host_larger", "crashed with SIGSEGV in a call"),
    Case("WRITES_API", bad: ["call.samples": "crash"], "call.samples", "it wrote to memory that it may not"),
    Case(
      "STRCMP_NAME",
      bad: [
        "call.unknown_tool": "fail", "call.tool_name": "fail", "call.arguments": "crash", "call.host_exact": "crash",
        "call.host_larger": "crash",
      ], "call.tool_name", "no such tool with other bytes behind the name"),
  ]

  @Test("a broken rule is found by its check and by no other", arguments: cases.indices)
  func broken(index: Int) throws {
    let one = Self.cases[index]
    let report = try check(one.flags, one.options)
    #expect(report.bad == one.bad, "\(one.flags)")
    let result = try #require(report.checks[one.id])
    #expect(result.message.contains(one.message), "\(one.flags): \(result.message)")
    #expect(!result.advice.isEmpty)
    let fails = one.bad.values.contains { $0 != "warn" }
    #expect(report.ending == .exited(fails ? 1 : 0))
  }

  @Test("what the header leaves optional is left out, and a plugin that needs it crashes there only")
  func absent() throws {
    let sample = "{\"arguments\":{\"n\":1},\"principal\":{\"subject\":\"ada\"}}"
    let manifest = Self.manifest().replacing("{\"arguments\":{\"n\":1}}", with: sample)
    let report = try check(["-DNEEDS_SUBJECT"], manifest: manifest)
    #expect(report.bad == ["call.absent": "crash"] && report.message("call.absent").contains("it read a NULL pointer"))
  }

  @Test("what is allowed passes: own threads that end, a refusal of another major version, an absent service")
  func allowed() throws {
    let threads = try check(["-DJOINED_THREAD"], ["--level", "2"])
    #expect(threads.bad.isEmpty && threads.message("load.threads").hasPrefix("1 of its threads run after the entry"))
    let threadless = Self.manifest().replacing("\"tools\":[", with: "\"grants\":{\"threads\":0},\"tools\":[")
    let many = try check(["-DJOINED_THREAD"], ["--level", "2"], manifest: threadless)
    #expect(many.bad == ["load.threads": "warn"] && many.message("load.threads").contains("0 are granted"))
    let major = try check(["-DREFUSES_MAJOR"], ["--level", "2"])
    #expect(major.bad.isEmpty && major.message("load.abi_major_2").contains("is refused with PERMANENT"))
    let service = try check(["-DASKS_SERVICE"], ["--level", "2"])
    #expect(service.bad.isEmpty && service.message("load.services").contains("collet.kv/1"))
    let open = try check(["-DCHANGES"], manifest: Self.manifest(annotations: #""open_world":true"#))
    #expect(open.bad == ["call.repeat": "warn"] && open.ending == .exited(0))
  }

  @Test("a plugin that carries its manifest has to say there what the file says")
  func ownManifest() throws {
    let report = try check(["-DOWN_MANIFEST=\"SAME\""], ["--level", "2"])
    #expect(report.status("load.manifest") == "pass", "\(report.message("load.manifest"))")
  }

  // MARK: Manifests

  static let mistakes: [(what: String, from: String, to: String, id: String, status: String, message: String)] = [
    ("no JSON", "{\"manifest_version\"", "{manifest_version", "manifest", "fail", "is not valid JSON"),
    ("a newer version", "\"manifest_version\":1", "\"manifest_version\":9", "manifest", "fail", "is 9"),
    (
      "an unknown key", "\"description\":\"Fixture.\"", "\"description\":\"Fixture.\",\"colour\":1", "manifest", "warn",
      "colour"
    ),
    ("another name", "\"name\":\"unruly\"", "\"name\":\"other\"", "manifest", "warn", "the file is called unruly.json"),
    ("a bad tool name", "\"name\":\"say\"", "\"name\":\"s a y\"", "manifest.tools", "fail", "must be a tool name"),
    ("one name twice", "\"tools\":[", "\"tools\":[TOOL,", "manifest.tools", "fail", "has the name \"say\""),
    (
      "no description", "\"description\":\"Says", "\"x-was\":\"Says", "manifest.tools", "fail", "has no \"description\""
    ),
    ("a bad code", "\"DENIED\":\"permanent\"", "\"denied\":\"permanent\"", "manifest.errors", "fail", "denied"),
    (
      "a code of the host", "\"DENIED\":\"permanent\"", "\"TIMEOUT\":\"permanent\"", "manifest.errors", "warn",
      "also a code of the host"
    ),
    (
      "an unknown grant", "\"tools\":[", "\"grants\":{\"htpp\":[]},\"tools\":[", "manifest.grants", "fail",
      "is not a known key"
    ),
    (
      "a bad host", "\"tools\":[", "\"grants\":{\"http\":[\"*\"]},\"tools\":[", "manifest.grants", "fail",
      "/grants/http/0"
    ),
    (
      "a bad secret", "\"tools\":[", "\"grants\":{\"secrets\":[\"a b\"]},\"tools\":[", "manifest.grants", "fail",
      "/grants/secrets/0"
    ),
    (
      "a config that is missing", "\"tools\":[",
      "\"config\":{\"type\":\"object\",\"properties\":{\"k\":{\"type\":\"string\"}},\"required\":[\"k\"]},\"tools\":[",
      "manifest.config", "warn", "the checks run with {}"
    ),
    (
      "a config that does not compile", "\"tools\":[",
      "\"config\":{\"type\":\"object\",\"properties\":{\"k\":{\"pattern\":\"(\"}}},\"tools\":[", "manifest.config", "",
      ""
    ),
    (
      "a schema that does not compile", "\"type\":\"integer\"", "\"type\":\"integer\",\"pattern\":\"(\"", "schemas",
      "fail", "say: 'parameters' cannot be used"
    ),
    (
      "a default that does not fit", "\"type\":\"integer\"", "\"type\":\"integer\",\"maximum\":5,\"default\":9",
      "schemas", "fail", "say: 'parameters' at /properties/n: 9 in \"default\" does not fit: expected integer of"
    ),
    (
      "an example that does not fit", "\"required\":[\"answer\"]",
      "\"properties\":{\"a/b\":{\"$ref\":\"#/$defs/x y\"}},\"$defs\":{\"x y\":{\"type\":\"null\",\"examples\":[null,1]}}",
      "schemas", "fail", "say: 'returns' at /$defs/x y: 1 in \"examples\" does not fit"
    ),
    (
      "a config that refuses its own default", "\"tools\":[",
      "\"config\":{\"type\":\"object\",\"properties\":{\"k\":{\"anyOf\":[{\"type\":\"string\",\"default\":1}]}}},\"tools\":[",
      "manifest.config", "fail", "'config' at /properties/k/anyOf/0: 1 in \"default\""
    ),
    (
      "a vague description", "Says a number. Use to test. Do NOT use otherwise.", "Says.", "descriptions", "warn",
      "very short"
    ),
    ("a sample that does not fit", "{\"n\":1}", "{\"n\":\"one\"}", "samples", "fail", "say, sample 0: /n"),
    (
      "a sample that may not", "\"samples\":", "\"requires\":[\"say.it\"],\"samples\":", "samples", "fail",
      "its principal lacks say.it"
    ),
    (
      "no sample", "\"samples\":[{\"arguments\":{\"n\":1}}]", "\"samples\":[]", "samples", "skip",
      "no tool has a sample"
    ),
    (
      "a wrong pin", "\"tools\":[", "\"sha256\":\"" + String(repeating: "0", count: 64) + "\",\"tools\":[",
      "library.pin", "fail", "the manifest pins 0000"
    ),
    ("another library", "unruly.so", "absent.so", "library.elf", "fail", "does not exist"),
  ]

  @Test("a mistake in the manifest is found where it is", arguments: mistakes.indices)
  func manifests(index: Int) throws {
    let (what, from, to, id, status, message) = Self.mistakes[index]
    let tool = Self.tool()
    let text = Self.manifest().replacing(from, with: to.replacing("TOOL", with: tool))
    #expect(text != Self.manifest(), "\(what)")
    let report = try check([], ["--level", "1"], manifest: text)
    if status.isEmpty {
      #expect(report.status(id) != "pass", "\(what)")
      return
    }
    #expect(report.status(id) == status, "\(what): \(report.message(id))")
    #expect(report.message(id).contains(message), "\(what): \(report.message(id))")
    #expect(report.ending == .exited(status == "fail" ? 1 : 0), "\(what)")
    #expect(!report.checks.keys.contains { $0.hasPrefix("load") || $0.hasPrefix("call") })
  }

  @Test("a right pin passes, and a plugin that static checks refuse is never loaded")
  func pin() throws {
    let folder = try Self.folder([], Self.manifest())
    let hash = try Subprocess.run("sha256sum", [folder.path + "/unruly.so"]).output.prefix(64)
    try folder.write("unruly.json", Self.manifest().replacing("\"tools\"", with: "\"sha256\":\"\(hash)\",\"tools\""))
    #expect(try Report(Program().run("check", folder.path, "--json").standardOutput).status("library.pin") == "pass")
    try folder.write("unruly.so", "no library")
    let report = try Report(Program().run("check", folder.path, "--json").standardOutput)
    #expect(report.status("library.elf") == "fail" && report.status("load.entry") == "skip")
    #expect(report.status("call.absent") == "skip")
  }

  @Test("tools without a sample are named, and the others are called")
  func withoutSample() throws {
    let other = Self.tool().replacing("\"say\"", with: "\"other\"").replacing("[{\"arguments\":{\"n\":1}}]", with: "[]")
    let folder = try Self.folder([], Self.manifest().replacing("\"tools\":[", with: "\"tools\":[\(other),"))
    let run = try Program().run("check", folder.path, "--level", "3")
    #expect(run.ending == .exited(0), "\(run.output)")
    #expect(run.output.contains("not called, because they have no sample: other"))
    #expect(run.output.contains("each sample is answered OK"))
    let none = try check(
      [], ["--level", "4"], manifest: Self.manifest().replacing("[{\"arguments\":{\"n\":1}}]", with: "[]"))
    #expect(none.status("call.samples") == "skip" && none.status("call.unknown_tool") == "pass")
  }

  @Test("of a manifest that binds, the installed library is looked at; without samples nothing was called")
  func binding() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "libm.json",
      """
      {"manifest_version":1,"name":"libm","version":"1.0.0","description":"Mathematics.","bind":{"library":"libm.so.6"},\
      "tools":[{"name":"power","description":"Raises base to exponent. Use for powers. Do NOT use for logarithms.",\
      "function":{"symbol":"pow","returns":"double","arguments":[{"name":"base","type":"double"},\
      {"name":"exponent","type":"double"}]}}]}
      """)
    let run = try Program().run("check", folder.path, "--json")
    let report = try Report(run.standardOutput)
    #expect(run.ending == .exited(0) && report.status("library.elf") == "pass", "\(run.output)")
    #expect(report.message("library.elf").contains("libm.so.6"))
    #expect(report.status("load.entry") == "skip" && report.message("load.entry").contains("no collet_entry"))
    #expect(run.output.contains(#""calls":0"#))
  }

  // MARK: The command

  @Test("a plugin is found by its library, manifest, folder and name; what is not there is a usage error")
  func subjects() throws {
    let folder = try Self.folder([], Self.manifest())
    let program = try Program()
    for word in [folder.path, folder.path + "/", folder.path + "/unruly.json", folder.path + "/unruly.so"] {
      #expect(try program.run("check", word, "--level", "1").ending == .exited(0), "\(word)")
    }
    #expect(try program.run("check", "unruly", "--level", "1", plugins: folder.path).ending == .exited(0))
    #expect(try program.run("check", "unruly.so", "--level", "1", in: folder.path).ending == .exited(0))
    let misspelt = try program.run("check", "unrully", plugins: folder.path)
    #expect(misspelt.ending == .exited(2) && misspelt.errorOutput.contains("did you mean unruly?"))
    #expect(try program.run("check", folder.path + "/none.json").ending == .exited(2))
    #expect(try program.run("check").ending == .exited(2))
    #expect(try program.run("check", "units", "--level", "11").ending == .exited(2))
    try writeFile(folder.path + "/libelse.so", readFile(folder.path + "/unruly.so"))
    let alone = try program.run("check", folder.path + "/libelse.so")
    #expect(alone.ending == .exited(2) && alone.errorOutput.contains("has no manifest beside it"))
    try folder.write("second.json", "{}")
    let several = try program.run("check", folder.path)
    #expect(several.ending == .exited(2) && several.errorOutput.contains("second.json, unruly.json"))
  }

  @Test("a level contains those below it, and none above")
  func levels() throws {
    let two = try Report(try Program().run("check", "calculator", "--level", "2", "--json").standardOutput)
    #expect(two.checks.keys.contains("load.manifest") && !two.checks.keys.contains { $0.hasPrefix("call") })
    let six = try Report(try Program().run("check", "calculator", "--level", "6", "--json").standardOutput)
    #expect(six.number("level") == 6 && six.status("threads.overlap") == "pass" && six.status("call.absent") == "pass")
    #expect(!six.checks.keys.contains { $0.hasPrefix("stress") || $0.hasPrefix("fuzz") })
  }

  @Test("a program that stands alone says what it misses; the environment cannot name another helper")
  func alone() throws {
    let folder = try Self.folder([], Self.manifest())
    try writeFile(folder.path + "/bin", readFile(Program.path), mode: 0o755)
    let run = try Subprocess.run(
      folder.path + "/bin", ["--home", folder.path + "/home", "check", folder.path + "/unruly.so"],
      environment: ["PATH": repositoryRoot + "/.build/release", "COLLET_PROBE": Program.path + "-probe"])
    #expect(run.ending == .exited(70) && run.errorOutput.contains("the helper collet-probe is missing"))
  }

  @Test("a seed makes up the same again, another one something else")
  func seeds() throws {
    let messages = try ["1", "7", "7"].map {
      try check(["-DANY_ID"], ["--level", "2", "--seed", $0]).message("load.extension")
    }
    #expect(messages[1] == messages[2] && messages[0] != messages[1])
  }

  @Test("the table shows each check with what to do, and ends with a sum")
  func table() throws {
    let folder = try Self.folder(["-DPRINTS"], Self.manifest())
    let run = try Program().run("check", folder.path)
    #expect(run.ending == .exited(1))
    #expect(run.output.hasPrefix("STATUS  CHECK"))
    #expect(run.output.contains("fail    call.quiet         say: prints"))
    #expect(run.output.contains("→ standard output belongs to the host's user"))
    #expect(
      run.output.contains("unruly does not conform: 32 pass, 1 fail, 2 skip (level 5, seed 1)\n"), "\(run.output)")
  }

  @Test("docs/check.md explains every check")
  func documentation() throws {
    let page = String(decoding: try readFile(repositoryRoot + "/docs/check.md"), as: UTF8.self)
    for id in try check([]).checks.keys { #expect(page.contains("`\(id)`"), "\(id)") }
  }

  // MARK: Making subjects

  static func tool(annotations: String = #""open_world":false"#) -> String {
    """
    {"name":"say","description":"Says a number. Use to test. Do NOT use otherwise.",\
    "parameters":{"type":"object","properties":{"n":{"type":"integer","description":"A number."}},\
    "required":["n"],"additionalProperties":false},\
    "returns":{"type":"object","required":["answer"]},"timeout_ms":60000,\
    "annotations":{"read_only":true,"idempotent":true,\(annotations)},"errors":{"DENIED":"permanent"},\
    "samples":[{"arguments":{"n":1}}]}
    """
  }

  static func manifest(annotations: String = #""open_world":false"#) -> String {
    """
    {"manifest_version":1,"name":"unruly","version":"1.0.0","description":"Fixture.","library":"unruly.so",\
    "threading":"concurrent","tools":[\(tool(annotations: annotations))]}
    """
  }

  static func folder(_ flags: [String], _ manifest: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let quoted = { (text: String) in text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
    // Texts that only the test knows.
    let flags = flags.map {
      $0.replacing("NAME", with: $0.hasPrefix("-DONLY_ONE") ? "collet-check-\(folder.path.suffix(6))" : "NAME")
        .replacing("SAME", with: quoted(manifest))
        .replacing("OTHER\"", with: quoted(manifest.replacing("1.0.0", with: "1.0.1")) + "\"")
    }
    let built = try PluginFixture.build("unruly", flags: flags)
    try writeFile(folder.path + "/unruly.so", readFile(built), mode: 0o755)
    try folder.write("unruly.json", manifest)
    return folder
  }

  func check(
    _ flags: [String], _ options: [String] = [], manifest: String = CheckProgramTests.manifest()
  ) throws -> Report {
    let folder = try Self.folder(flags, manifest)
    let hangs = flags.contains { $0.contains("HANGS") } ? ["--timeout", "3"] : []
    let run = try Program().run(["check", folder.path, "--json"] + hangs + options)
    #expect(run.errorOutput.isEmpty, "\(run.errorOutput)")
    var report = try Report(run.standardOutput)
    report.ending = run.ending
    return report
  }
}

/// What `collet check --json` printed.
struct Report {
  struct Check {
    var status: String
    var message: String
    var advice: String
    /// The call that shows it: empty, and -1, where none is named.
    var tool = ""
    var arguments = ""
    var seed: Int64 = -1
  }

  private(set) var checks: [String: Check] = [:]
  var ending: Subprocess.Ending?
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    var document = JSONDocument()
    try document.parse(bytes)
    guard let list = document.member(0, "checks") else { throw ProgramAbsent(description: "no checks were printed") }
    var node = document.firstChild(list)
    while node < document.end(list) {
      let text = { (name: String) in document.member(node, name).map { document.string($0) } ?? "" }
      checks[text("id")] = Check(
        status: text("status"), message: text("message"), advice: text("advice"), tool: text("tool"),
        arguments: text("arguments"), seed: document.member(node, "seed").flatMap { document.int64($0) } ?? -1)
      node = document.end(node)
    }
  }

  /// Every check that is neither passed nor skipped.
  var bad: [String: String] {
    checks.filter { $0.value.status != "pass" && $0.value.status != "skip" }.mapValues(\.status)
  }

  func status(_ id: String) -> String { checks[id]?.status ?? "absent" }
  func message(_ id: String) -> String { checks[id]?.message ?? "" }

  func text(_ name: String) -> String {
    var document = JSONDocument()
    guard (try? document.parse(bytes)) != nil, let node = document.member(0, name) else { return "" }
    return document.string(node)
  }

  func number(_ names: String...) -> Int {
    var document = JSONDocument()
    guard (try? document.parse(bytes)) != nil else { return -1 }
    var node = 0
    for name in names {
      guard let next = document.member(node, name) else { return -1 }
      node = next
    }
    return document.int64(node).map { Int($0) } ?? -1
  }
}
