import Glibc
import JSON
import TestSupport
import Testing

/// Workers as a user meets them: what the kernel holds a plugin to, and what a crash looks like from outside.
@Suite("Workers at the command line", .timeLimit(.minutes(5)))
struct WorkerProgramTests {
  private static let tools = ["echo", "segv", "hangs", "process", "file", "leaves", "prints"]

  private func plugins(_ grants: String = "", readOnly: Bool = false) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let library = try PluginFixture.build("wild")
    try writeFile(folder.path + "/wild.so", try readFile(library))
    let tools = Self.tools.map { name in
      """
      {"name":"\(name)","description":"Does \(name) as tests need it. Use in tests. Do NOT use elsewhere.",
       "parameters":{"type":"object"},"annotations":{"read_only":\(readOnly)},"timeout_ms":1000,
       "retry":{"max":2,"base_ms":1}}
      """
    }
    try folder.write(
      "wild.json",
      """
      {"manifest_version":1,"name":"wild","version":"1.0.0","description":"Misbehaves.","library":"wild.so",
       "threading":"concurrent",\(grants)"tools":[\(tools.joined(separator: ","))]}
      """)
    return folder
  }

  private func call(
    _ program: Program, _ tool: String, _ plugins: TemporaryFolder, _ more: String...
  ) throws -> Subprocess {
    try program.run(["call", tool, "{}", "--json"] + more, plugins: plugins.path)
  }

  @Test("a crash is INTERNAL_ERROR with an unknown effect, and the log says what it was")
  func crash() throws {
    let program = try Program()
    let result = try call(program, "segv", try plugins())
    #expect(result.ending == .exited(70))
    #expect(result.output.contains(#""code":"INTERNAL_ERROR""#) && result.output.contains(#""attempts":1"#))
    #expect(result.output.contains(#""effect":"unknown""#) && !result.output.contains("SIGSEGV"))
    let log = String(decoding: try readFile(program.home.path + "/collet.log"), as: UTF8.self)
    #expect(log.contains("SIGSEGV") && log.contains(#""tool":"segv""#) && log.contains(#""plugin":"wild""#))
  }

  @Test(
    "a read-only tool is tried once more after a crash or a timeout, and has no effect", arguments: ["segv", "hangs"])
  func again(_ tool: String) throws {
    let result = try call(try Program(), tool, try plugins(readOnly: true))
    #expect(result.ending == .exited(tool == "segv" ? 70 : 75))
    #expect(result.output.contains(#""attempts":2"#) && result.output.contains(#""effect":"none""#))
  }

  @Test("a plugin that exits does not end the program, nor does one that prints mix with the answer")
  func exits() throws {
    let program = try Program()
    let plugins = try plugins()
    #expect(try call(program, "leaves", plugins).ending == .exited(70))
    let printed = try call(program, "echo", plugins)
    #expect(printed.succeeded && printed.output.contains(#""result":"{}""#))
  }

  @Test("three crashes are a quarantine that list shows; trust --reset ends it")
  func quarantine() throws {
    let program = try Program()
    let plugins = try plugins()
    for _ in 0..<3 { _ = try call(program, "segv", plugins) }
    let listed = try program.run("list", "--json", plugins: plugins.path)
    #expect(listed.output.contains(#""state":"quarantined""#) && listed.output.contains("until "))
    let refused = try call(program, "echo", plugins)
    #expect(refused.ending == .exited(65) && refused.output.contains(#""code":"UNAVAILABLE""#))
    #expect(try program.run("trust", "wild", "--reset", plugins: plugins.path).succeeded)
    #expect(try call(program, "echo", plugins).succeeded)
  }

  @Test("list and show say the level, which is none for what runs inside the host")
  func levels() throws {
    let program = try Program()
    let plugins = try plugins()
    for words in [["list", "--json"], ["show", "wild", "--json"]] {
      let result = try program.run(words, plugins: plugins.path)
      #expect(["process", "sandbox", "full"].contains { result.output.contains(#""isolation":"\#($0)""#) })
    }
    let config = try program.home.write("config.json", #"{"in_process":["wild"]}"#)
    for words in [["list", "--json"], ["show", "wild", "--json"]] {
      let result = try program.run(words + ["--config", config], plugins: plugins.path)
      #expect(result.output.contains(#""isolation":"none""#))
    }
  }

  @Test("without the worker program nothing runs, and every command says so")
  func noWorker() throws {
    let folder = try TemporaryFolder()
    let alone = folder.path + "/collet"
    try writeFile(alone, try readFile(Program.path))
    chmod(alone, 0o755)
    let plugins = try plugins()
    func run(_ words: String...) throws -> Subprocess {
      try Subprocess.run(
        alone, ["--home", folder.path + "/home", "--plugins", plugins.path] + words,
        environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path])
    }
    let listed = try run("list", "--json")
    #expect(listed.output.contains(#""isolation":null"#) && listed.output.contains("collet-worker is missing"))
    #expect(try run("list").output.contains("collet-worker"))
    #expect(try run("show", "wild", "--json").output.contains(#""isolation":null"#))
    let trusted = try run("trust", "wild", "--yes").output.split(whereSeparator: \.isWhitespace)
    #expect(trusted.joined(separator: " ").contains("It does not run here"))
    let called = try run("call", "echo", "{}", "--json")
    #expect(called.ending == .exited(65) && called.output.contains("collet-worker is missing"))
  }

  @Test("in_process and min_isolation contradict each other, and the call says so")
  func leastIsolation() throws {
    let program = try Program()
    let plugins = try plugins()
    let config = try program.home.write("config.json", #"{"in_process":["wild"],"min_isolation":"process"}"#)
    let refused = try call(program, "echo", plugins, "--config", config)
    #expect(refused.ending == .exited(65) && refused.output.contains("UNAVAILABLE"))
    #expect(refused.output.contains("min_isolation"))
    let other = try program.home.write("other.json", #"{"min_isolation":"process"}"#)
    #expect(try call(program, "echo", plugins, "--config", other).succeeded)
  }

  @Test("an idle limit is the operator's to set, and an odd one is refused")
  func idleLimit() throws {
    let program = try Program()
    let plugins = try plugins()
    let config = try program.home.write("config.json", #"{"limits":{"worker_idle_s":1}}"#)
    #expect(try call(program, "echo", plugins, "--config", config).succeeded)
    let odd = try program.home.write("odd.json", #"{"limits":{"worker_idle_s":0}}"#)
    let refused = try call(program, "echo", plugins, "--config", odd)
    #expect(!refused.succeeded && refused.errorOutput.contains("/limits/worker_idle_s"))
  }
}
