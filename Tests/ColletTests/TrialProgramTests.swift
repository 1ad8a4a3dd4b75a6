import EdgeValues
import JSON
import JSONSchema
import TestSupport
import Testing

/// The built program at levels 6 to 10, where a plugin runs in a worker.
@Suite("collet check, levels 6 to 10")
struct TrialProgramTests {
  // MARK: Plugins that conform

  /// Those that bind a library stand below.
  static let plugins = try! listFolder(repositoryRoot + "/plugins").filter {
    Conformance.exists("\(repositoryRoot)/manifests/\($0).json")
  }

  @Test("every bundled plugin conforms at level 10", arguments: plugins)
  func bundled(name: String) throws {
    let run = try Program().run("check", name, "--level", "10", "--seed", "20260", "--time", "15", "--json")
    let report = try Report(run.standardOutput)
    #expect(run.ending == .exited(0), "\(report.bad): \(run.output)")
    #expect(report.number("level") == 10 && report.number("seed") == 20260)
    for id in Self.ids { #expect(report.checks[id] != nil, "\(id) is missing") }
    // Their samples need no network and no host, but for one.
    #expect(
      report.bad.keys.allSatisfy {
        name == "web" && $0 == "call.samples" || ["stress.memory", "stress.growth"].contains($0)
      }, "\(report.bad)")
    for id in Self.ids where id != "stress.services" && id != "threads.change" && name != "web" {
      #expect(report.status(id) != "skip", "\(id): \(report.message(id))")
    }
  }

  static let bound = ["libm", "zlib", "system", "sqlite", "uuid", "idn"]
  /// What only a plugin can fail, what needs threads, and what the sandbox of a check cannot show.
  static let notOfLibraries = ["stress.services", "stress.refused", "threads.late_use", "threads.change"]

  @Test("every bundled manifest that binds conforms at level 10", arguments: bound)
  func bundledLibrary(name: String) throws {
    let folder = try TemporaryFolder()
    let database = folder.path + "/people.sqlite"
    let made = try Subprocess.run("sqlite3", [database, "create table t(a, b); insert into t values (1, 'x')"])
    #expect(made.succeeded)
    try folder.write(
      "settings/collet/config.json", #"{"plugins": {"sqlite": {"config": {"database": "\#(database)"}}}}"#)
    let path = "\(repositoryRoot)/manifests/\(name).json"
    let run = try Program().run(
      "check", path, "--level", "10", "--seed", "20260", "--time", "15", "--json",
      environment: ["XDG_CONFIG_HOME": folder.path + "/settings"])
    let report = try Report(run.standardOutput)
    #expect(run.ending == .exited(0), "\(report.bad): \(run.output)")
    // Made-up names and the load of the machine are others each time.
    let differing = ["uuid", "system"].contains(name) ? ["call.repeat"] : []
    #expect(
      report.bad.keys.allSatisfy { (["stress.memory", "stress.growth"] + differing).contains($0) }, "\(report.bad)")
    // Without samples the schema alone says what to call.
    #expect(report.number("calls") > (name == "sqlite" ? 100 : 1000))
    for id in Self.ids { #expect(report.checks[id] != nil, "\(id) is missing") }
    let needsSamples = Set(Self.ids).subtracting(["fuzz.arguments", "fuzz.foreign"])
    let skipped = Set(report.checks.filter { $0.value.status == "skip" }.keys)
    #expect(skipped.isSuperset(of: Self.notOfLibraries))
    #expect(
      Set(Self.ids).intersection(skipped)
        == (name == "sqlite" ? needsSamples : Set(Self.notOfLibraries)), "\(skipped)")
  }

  // MARK: Bound libraries

  /// `odd.json` and the library that it binds, of functions that a test needs.
  static func boundFolder(_ code: String, types: String = "{}", tools: String...) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let library = try PluginFixture.build(
      source: code, named: "odd", flags: ["-fvisibility=default", "-Wno-unused-parameter"])
    try writeFile(folder.path + "/odd.so", readFile(library), mode: 0o755)
    try folder.write(
      "odd.json",
      """
      {"manifest_version": 1, "name": "odd", "version": "1.0.0", "description": "Fixture.",
       "bind": {"library": "${plugin}/odd.so", "types": \(types)}, "tools": [\(tools.joined(separator: ","))]}
      """)
    return folder
  }

  static func tool(
    _ symbol: String, _ arguments: String, returns: String = "\"int\"", sample: String?, more: String = ""
  ) -> String {
    let samples = sample.map { #","samples": [{"arguments": \#($0)}]"# } ?? ""
    let arguments = arguments.replacing(#""type""#, with: #""description": "Any.", "type""#)
    return """
      {"name": "\(symbol)", "description": "Tries. Use to test. Do NOT use otherwise.",
       "annotations": {"read_only": true, "open_world": false},
       "function": {"symbol": "\(symbol)", "returns": \(returns), "arguments": [\(arguments)]}\(more)\(samples)}
      """
  }

  private func check(_ folder: TemporaryFolder, _ options: String...) throws -> Report {
    let run = try Program().run(["check", folder.path, "--json", "--seed", "7", "--timeout", "2"] + options)
    #expect(run.errorOutput.isEmpty, "\(run.errorOutput)")
    var report = try Report(run.standardOutput)
    report.ending = run.ending
    return report
  }

  @Test("a wrong signature is found by the samples, at the level that a check has by itself, and its function named")
  func wrongSignature() throws {
    let folder = try Self.boundFolder(
      "unsigned long length(const char *s) { unsigned long n = 0; while (s[n]) n++; return n; }",
      tools: Self.tool("length", #"{"name": "s", "type": "u64"}"#, returns: #""size""#, sample: #"{"s": 3}"#))
    let report = try check(folder)
    #expect(report.ending == .exited(1) && report.bad == ["call.samples": "crash"], "\(report.bad)")
    let found = try #require(report.checks["call.samples"])
    #expect(found.message.contains("died of SIGSEGV") && found.message.contains("in the C function length"))
    #expect(found.advice.contains("collet show"), "\(found)")
    #expect(found.tool == "length" && found.arguments == #"{"s":3}"#, "\(found)")
    let all = try check(folder, "--level", "10")
    #expect(all.ending == .exited(1) && all.status("fuzz.arguments") == "skip")
  }

  @Test("each check of a library that needs a worker finds what it is for")
  func brokenLibraries() throws {
    let number = #"{"name": "n", "type": "int"}"#
    for (code, tool, level, id, status, message) in [
      (
        "int odd(int n) { static int calls; return n + calls++; }", Self.tool("odd", number, sample: #"{"n": 1}"#), 4,
        "call.repeat", "fail", "the same call gave different answers"
      ),
      (
        "#include <stdlib.h>\nint odd(int n) { volatile char *p = malloc(4096); p[0] = p[4095] = 1; return n; }",
        Self.tool("odd", number, sample: #"{"n": 1}"#), 7, "stress.growth", "fail", "odd: memory grow"
      ),
      (
        "#include <stdlib.h>\nint odd(int n) { if (n == -2147483647 - 1) abort(); return n; }",
        Self.tool("odd", number, sample: #"{"n": 1}"#), 9, "fuzz.arguments", "crash", "in the C function odd"
      ),
      (
        "int odd(int n) { while (n == 2147483647) {} return n; }", Self.tool("odd", number, sample: nil), 9,
        "fuzz.arguments", "timeout", "went on for 250 ms"
      ),
    ] {
      let report = try check(try Self.boundFolder(code, tools: tool), "--level", "\(level)")
      #expect(report.bad == [id: status], "\(code): \(report.bad)")
      #expect(report.message(id).contains(message), "\(report.message(id))")
      #expect(report.ending == .exited(1))
    }
  }

  @Test("a finalizer that crashes is found after the call that made the handle")
  func finalizer() throws {
    let folder = try Self.boundFolder(
      "#include <stdlib.h>\nvoid *make(int n) { return malloc(n); }\nvoid unmake(void *p) { abort(); }",
      types: #"{"box": {"handle": "pointer", "finalizer": "unmake"}}"#,
      tools: Self.tool("make", #"{"name": "n", "type": "int"}"#, returns: #""box""#, sample: #"{"n": 1}"#))
    let report = try check(folder)
    #expect(report.status("call.samples") == "crash" && report.ending == .exited(1))
    #expect(report.message("call.samples").contains("in the C function unmake"))
  }

  @Test(
    "a finalizer that crashes or hangs at the end of a session is in the log, and costs the call nothing",
    arguments: [
      ("abort();", "died of SIGABRT", "in the C function unmake"),
      ("for (;;) {}", "its shutdown does not return", "of its finalizers one does not return: unmake"),
    ])
  func lastFinalizer(body: String, death: String, place: String) throws {
    let folder = try Self.boundFolder(
      "#include <stdlib.h>\nvoid *make(int n) { return malloc(n); }\nvoid unmake(void *p) { \(body) }",
      types: #"{"box": {"handle": "pointer", "finalizer": "unmake"}}"#,
      tools: Self.tool("make", #"{"name": "n", "type": "int"}"#, returns: #""box""#, sample: nil))
    let program = try Program()
    let result = try program.run("call", "make", #"{"n": 1}"#, plugins: folder.path)
    #expect(result.ending == .exited(0) && result.output.hasPrefix("\"box:"), "\(result.errorOutput)")
    let log = String(decoding: try readFile(program.home.path + "/collet.log"), as: UTF8.self)
    #expect(log.contains(death) && log.contains(place), "\(log)")
  }

  @Test("a library of which nothing is called does not conform for that")
  func nothingCalled() throws {
    let folder = try Self.boundFolder(
      "int odd(int n) { return n; }", tools: Self.tool("odd", #"{"name": "n", "type": "int"}"#, sample: nil))
    let run = try Program().run("check", folder.path)
    #expect(run.ending == .exited(0) && !run.output.contains("odd conforms"), "\(run.output)")
    #expect(run.output.contains("nothing of it was called"))
    #expect(try Program().run("check", folder.path, "--level", "9").output.contains("odd conforms"))
  }

  @Test("the library and its functions are looked at, and what only a plugin has says why it is left out")
  func library() throws {
    let folder = try Self.boundFolder(
      "int odd(int n) { return n; }", tools: Self.tool("even", #"{"name": "n", "type": "int"}"#, sample: nil))
    let report = try check(folder)
    #expect(report.status("library.elf") == "fail" && report.message("library.elf").contains("has no function 'even'"))
    let sound = try check(
      try Self.boundFolder(
        "int odd(int n) { return n; }",
        tools: Self.tool("odd", #"{"name": "n", "type": "int"}"#, sample: #"{"n": 1}"#)))
    #expect(sound.status("library.elf") == "pass" && sound.bad.isEmpty, "\(sound.bad)")
    #expect(sound.message("load.entry").contains("has no collet_entry"))
    #expect(sound.message("call.rules").contains("values of C"))
  }

  @Test("a plugin that keeps every rule passes all of them, whatever it promises of threads", arguments: [0, 1, 2])
  func wellBehaved(threading: Int) throws {
    let report = try check(
      ["THREADING=\(threading)"], ["--level", "10"], threading: ["serial", "migrating", "concurrent"][threading])
    #expect(report.bad.isEmpty, "\(report.bad)")
    let skipped = Set(report.checks.filter { $0.value.status == "skip" }.keys)
    #expect(
      skipped
        == Set(["library.pin", "load.manifest", "stress.services"]).union(threading == 0 ? ["threads.change"] : []))
  }

  @Test("one that must not be entered twice is not, as it promises", arguments: [0, 1])
  func oneAtATime(threading: Int) throws {
    let flags = ["ABORTS_BESIDE", "THREADING=\(threading)"]
    let report = try check(flags, ["--level", "6"], threading: ["serial", "migrating"][threading])
    #expect(report.bad.isEmpty, "\(report.bad)")
    #expect(report.message("threads.overlap").contains("run one after the other"))
  }

  // MARK: Plugins that do not

  struct Case {
    /// Flags of Tests/Fixtures/plugins/trial.c.
    var flags: [String]
    var level: Int
    /// The one check that does not pass at this level, and none below it.
    var id: String
    var status: String
    var message: String
    var threading = "concurrent"
    var grants = "{}"

    init(
      _ flags: String..., level: Int, _ id: String, _ status: String, _ message: String,
      threading: String = "concurrent", grants: String = "{}"
    ) {
      (self.flags, self.level, self.id, self.status) = (flags, level, id, status)
      (self.message, self.threading, self.grants) = (message, threading, grants)
    }
  }

  static let storage = #"{"storage":"1MiB"}"#

  static let cases: [Case] = [
    Case("REACHES_OUT", level: 6, "worker.samples", "fail", "answered OK outside a worker and PERMANENT DENIED"),
    Case("RACES", level: 6, "threads.overlap", "fail", "gave another result beside other calls than alone"),
    Case("ABORTS_BESIDE", level: 6, "threads.overlap", "crash", "died of SIGABRT"),
    Case(
      "THREAD_STATE", "THREADING=1", level: 6, "threads.change", "fail", "this thread is not ready",
      threading: "migrating"),
    Case("GOES_ON", level: 6, "threads.cancel", "timeout", "went on for 250 ms after it had been asked to stop"),
    // Too short to be still there when most of the calls are cancelled.
    Case("NAPS", level: 6, "threads.cancel", "timeout", "went on for 250 ms after it had been asked to stop"),
    Case("STAYS_CANCELLED", level: 6, "threads.cancel", "fail", "it was cancelled before"),
    Case("LATE_USE", level: 6, "threads.late_use", "fail", "a call was used after it had returned"),
    Case(
      "COPIES_TO_STACK", level: 7, "stress.large", "crash", "with 1 MiB of white space: its process died of SIGSEGV"),
    Case("LEAKS", level: 7, "stress.growth", "fail", "say: memory grow"),
    Case("LEAKS_DESCRIPTORS", level: 7, "stress.growth", "fail", "descriptors"),
    Case("LEAKS_THREADS", level: 7, "stress.growth", "fail", "threads"),
    Case(
      "TRUSTS_SERVICE", level: 7, "stress.services", "crash", "with services that answer RETRYABLE", grants: storage),
    Case(
      "SERVICE_DEFECT", level: 7, "stress.services", "fail", "answered INTERNAL: never expected that", grants: storage),
    Case("INSISTS", level: 8, "stress.refused", "timeout", "when writing ends after 0 bytes"),
    Case("FORGETS_AFTER_REFUSAL", level: 8, "stress.refused", "crash", "died of SIGABRT"),
    Case("UNDERFLOWS", level: 8, "stress.deadline", "timeout", "with a deadline that had passed"),
    Case("WAITS_FOR_MEMORY", level: 8, "stress.memory", "timeout", "of memory more than it needs to start"),
    Case("DIVIDES", level: 9, "fuzz.arguments", "crash", "say, with {\"n\":0} (seed 7): its process died of SIGABRT"),
    Case("DEFECT", level: 9, "fuzz.arguments", "warn", "nobody counts like that, which tells of a defect"),
    Case("SILENT", level: 9, "fuzz.arguments", "fail", "answered PERMANENT without fail()"),
    Case("CLOSED_RANGE", level: 9, "fuzz.arguments", "fail", "'returns' promises exactly one JSON part"),
    Case("WAITS", level: 9, "fuzz.arguments", "timeout", "had been asked to stop"),
    Case("TRUSTS_KIND", level: 10, "fuzz.foreign", "crash", "say, with {\"n\":["),
    Case(
      "KEEPS_LOCK", "THREADING=0", level: 10, "fuzz.killed", "fail", "RETRYABLE DENIED: somebody else writes",
      threading: "serial", grants: #"{"write":["${data}"]}"#),
  ]

  @Test("a broken rule is found by its check, at its level, and by no other", arguments: cases.indices)
  func broken(index: Int) throws {
    let one = Self.cases[index]
    let report = try check(
      one.flags, ["--level", "\(one.level)"], threading: one.threading, grants: one.grants)
    #expect(report.bad == [one.id: one.status], "\(one.flags) \(report.bad.keys.map { report.message($0) })")
    let result = try #require(report.checks[one.id])
    #expect(result.message.contains(one.message), "\(one.flags): \(result.message)")
    #expect(!result.advice.isEmpty && report.ending == .exited(one.status == "warn" ? 0 : 1))
    #expect(result.tool == "say" && result.seed == 7, "\(one.flags)")
    #expect(report.number("level") == one.level)
    #expect(!report.checks.keys.contains { Self.levels[$0, default: 1] > one.level })
  }

  @Test("what is found with made-up arguments is told with them, and the same seed finds it again")
  func reproducible() throws {
    let found = try [7, 7, 8].map { seed in
      try #require(
        try check(["TRUSTS_KIND"], ["--level", "10", "--seed", "\(seed)"]).checks["fuzz.foreign"])
    }
    #expect(found[0].arguments == found[1].arguments && found[0].message == found[1].message)
    #expect(found.allSatisfy { $0.status == "crash" && $0.arguments.contains("\"n\":[") })
    #expect(found[2].seed == 8)
  }

  @Test("without time nothing is run, and nothing passes for it")
  func noTime() throws {
    let folder = try Self.folder(["WAITS"], threading: "concurrent", grants: "{}")
    let run = try Program().run("check", folder.path, "--level", "10", "--time", "1", "--json")
    let report = try Report(run.standardOutput)
    #expect(run.ending == .exited(1))
    #expect(report.status("fuzz.arguments") == "timeout")
    #expect(report.status("fuzz.killed") == "skip" && report.message("fuzz.killed").contains("no time was left"))
  }

  @Test("a slow plugin is not tried for longer than it was given time, but for the calls that have begun")
  func slow() throws {
    let folder = try Self.folder(["NAPS"], threading: "concurrent", grants: "{}")
    let run = try Program().run("check", folder.path, "--level", "8", "--time", "2", "--json")
    let report = try Report(run.standardOutput)
    // Of 65 limits a few are tried: the window was over before.
    let made = report.message("stress.refused").prefix { $0 != " " }
    #expect(Int(made).map { $0 < 20 } ?? true, "\(report.message("stress.refused"))")
  }

  @Test("the table names the tool and the seed; each finding says what to do")
  func table() throws {
    let folder = try Self.folder(["DIVIDES"], threading: "concurrent", grants: "{}")
    let run = try Program().run("check", folder.path, "--level", "9", "--seed", "7")
    #expect(run.ending == .exited(1))
    #expect(run.output.contains("crash   fuzz.arguments"), "\(run.output)")
    #expect(run.output.contains("1 crash") && run.output.contains("(level 9, seed 7)"))
  }

  @Test("nothing that a plugin writes in these levels reaches the user's folders, and the scratch folder goes")
  func scratch() throws {
    let temporary = try TemporaryFolder()
    let program = try Program()
    let run = try program.run(
      ["check", "files", "--level", "7", "--json"], environment: ["TMPDIR": temporary.path])
    #expect(run.ending == .exited(0), "\(run.output)")
    #expect(try listFolder(temporary.path).isEmpty)
  }

  @Test("docs/check.md explains every check of these levels")
  func documentation() throws {
    let page = String(decoding: try readFile(repositoryRoot + "/docs/check.md"), as: UTF8.self)
    for id in Self.ids { #expect(page.contains("`\(id)`"), "\(id)") }
  }

  // MARK: Making subjects

  static let levels = [
    "worker.samples": 6, "threads.overlap": 6, "threads.change": 6, "threads.cancel": 6, "threads.late_use": 6,
    "stress.large": 7, "stress.growth": 7, "stress.services": 7, "stress.refused": 8, "stress.deadline": 8,
    "stress.memory": 8, "fuzz.arguments": 9, "fuzz.foreign": 10, "fuzz.killed": 10,
  ]
  static var ids: [String] { levels.keys.sorted() }

  /// Two samples whose answers differ, so that calls that mix them up are seen.
  static func folder(_ flags: [String], threading: String, grants: String) throws -> TemporaryFolder {
    let config =
      grants.contains("${data}")
      ? #""config":{"type":"object","properties":{"folder":{"type":"string","default":"${data}"}}},"# : ""
    let manifest = """
      {"manifest_version":1,"name":"trial","version":"1.0.0","description":"Fixture.","library":"trial.so",\
      "threading":"\(threading)",\(config)"grants":\(grants),"tools":[{"name":"say",\
      "description":"Says a number. Use to test. Do NOT use otherwise.",\
      "parameters":{"type":"object","properties":{"n":{"type":"integer","description":"A number."}},\
      "required":["n"],"additionalProperties":false},\
      "returns":{"type":"object","required":["answer"]},"timeout_ms":60000,"result_limit":"4MiB",\
      "annotations":{"read_only":true,"idempotent":true,"open_world":false},"errors":{"DENIED":"permanent"},\
      "samples":[{"arguments":{"n":1}},{"arguments":{"n":23}}]}]}
      """
    let folder = try TemporaryFolder()
    let built = try PluginFixture.build("trial", flags: flags.map { "-D" + $0 })
    try writeFile(folder.path + "/trial.so", readFile(built), mode: 0o755)
    try folder.write("trial.json", manifest)
    return folder
  }

  func check(
    _ flags: [String], _ options: [String], threading: String = "concurrent", grants: String = "{}"
  ) throws -> Report {
    let folder = try Self.folder(flags, threading: threading, grants: grants)
    let seed = options.contains("--seed") ? [] : ["--seed", "7"]
    let run = try Program().run(["check", folder.path, "--json", "--timeout", "2"] + seed + options)
    #expect(run.errorOutput.isEmpty, "\(run.errorOutput)")
    var report = try Report(run.standardOutput)
    report.ending = run.ending
    return report
  }
}

@Suite("Arguments at the edges of a schema")
struct EdgeArgumentsTests {
  private static let parameters =
    Array(
      #"{"type":"object","properties":{"s":{"type":"string","maxLength":5},"n":{"type":"integer","minimum":0}},"#.utf8
    ) + Array(#""required":["s"],"additionalProperties":false}"#.utf8)

  private func make(_ seed: UInt64) throws -> EdgeArguments {
    try EdgeArguments(parameters: Self.parameters, samples: [Array(#"{"s":"abc","n":3}"#.utf8)], seed: seed)
  }

  @Test("a seed makes the same ones again, another seed others")
  func reproducible() throws {
    let (one, same, other) = (try make(1), try make(1), try make(2))
    #expect(one.valid == same.valid && one.foreign == same.foreign && one.valid != other.valid)
  }

  @Test("bounds of 64-bit integers are edges like any other")
  func widest() throws {
    let bounds =
      #""n":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},"u":{"type":"integer","minimum":0,"maximum":18446744073709551615}"#
    let made = try EdgeArguments(
      parameters: Array(#"{"type":"object","properties":{\#(bounds)},"required":["n","u"]}"#.utf8),
      samples: [Array(#"{"n":1,"u":2}"#.utf8)], seed: 1)
    for text in ["-9223372036854775808", "9223372036854775807", "18446744073709551615"] {
      #expect(made.valid.contains { $0.contains(text) }, "\(text)")
    }
  }

  @Test("what is called valid the schema allows, what is called foreign it refuses or nobody may parse")
  func sorted() throws {
    let schema = try Schema(Self.parameters)
    let made = try make(1)
    var document = JSONDocument()
    for text in made.valid {
      try document.parse(Array(text.utf8))
      #expect(try schema.isValid(document), "\(text)")
    }
    for text in made.foreign where (try? document.parse(Array(text.utf8))) != nil {
      #expect(try !schema.isValid(document), "\(text)")
    }
    #expect(made.valid.contains(#"{"s":""}"#) || made.valid.contains(#"{"s":"","n":3}"#))
    #expect(
      made.valid.contains { $0.contains("18446744073709551616") } && made.valid.contains { $0.contains(#"\u0000"#) })
    #expect(made.foreign.contains { $0.contains(#"\ud83d"#) || $0.contains(#"\uD83D"#) }, "half a surrogate pair")
    #expect(made.foreign.contains(#"{"s":null,"n":3}"#) && made.foreign.contains("{}"))
    #expect(made.foreign.contains { $0.contains("[[[[[[") } && made.foreign.contains { $0.contains("no_such_member") })
  }
}
