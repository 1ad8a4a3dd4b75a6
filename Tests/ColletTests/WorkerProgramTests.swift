import Glibc
import JSON
import TestSupport
import Testing

/// Workers as a user meets them: what the kernel holds a plugin to, and what a crash looks like from outside.
@Suite("Workers at the command line", .timeLimit(.minutes(5)))
struct WorkerProgramTests {
  private static let tools = ["echo", "segv", "hangs", "process", "file", "leaves", "prints", "naps_600"]

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

  /// Runs the program from a shell, which may do to it what a shell can.
  private func shell(_ script: String, _ program: Program, _ plugins: String, _ words: String...) throws -> Subprocess {
    try Subprocess.run(
      "/bin/sh", ["-c", script, Program.path, "--home", program.home.path, "--plugins", plugins] + words,
      environment: ["PATH": environment("PATH") ?? "/usr/bin:/bin", "HOME": program.home.path])
  }

  /// Stops the program once its worker is there, `after` seconds later, for so long that every limit passes.
  private func stopped(_ seconds: String, after: String) -> String {
    """
    "$0" "$@" & host=$!
    for look in $(seq 200); do
      [ -n "$(cat /proc/$host/task/*/children 2>/dev/null)" ] && break; sleep 0.01
    done
    sleep \(after); kill -STOP $host; sleep \(seconds); kill -CONT $host; wait $host
    """
  }

  @Test("a host that was stopped for a while blames nobody for it: what was done in time is done")
  func stoppedHost() throws {
    let program = try Program()
    let plugins = try plugins()
    for _ in 0..<3 {
      let start = try shell(stopped("2.5", after: "0"), program, plugins.path, "call", "echo", "{}", "--json")
      #expect(start.succeeded, "\(start.output)\(start.errorOutput)")
    }
    // The tool has 1 s, takes 0.6, and the host is away for more than all of it.
    let call = try shell(
      stopped("2", after: "0.3"), program, plugins.path, "call", "naps_600", "{}", "--json")
    #expect(call.succeeded, "\(call.output)\(call.errorOutput)")
    let state = try program.run(["list", "--json"], plugins: plugins.path)
    #expect(!state.output.contains("quarantined"))
  }

  @Test("where descriptors run out, workers that nobody uses make room")
  func crowded() throws {
    let program = try Program()
    let folder = try TemporaryFolder()
    let library = try PluginFixture.build("wild")
    let names = (0..<8).map { "wild\($0)" }
    for name in names {
      try writeFile("\(folder.path)/\(name).so", try readFile(library))
      try folder.write(
        "\(name).json",
        """
        {"manifest_version":1,"name":"\(name)","version":"1.0.0","description":"Answers.","library":"\(name).so",
         "threading":"concurrent","tools":[{"name":"\(name)_echo","description":"Echoes.","parameters":{"type":"object"},
         "annotations":{"read_only":true}}]}
        """)
    }
    let replies = names.map { #"{"tool_calls":[{"name":"\#($0)_echo","arguments":{}}]}"# } + [#"{"text":"done"}"#]
    try folder.write("script.json", #"{"replies":[\#(replies.joined(separator: ","))]}"#)
    let run = try shell(
      "ulimit -n 48; exec \"$0\" \"$@\"", program, folder.path, "run", "go", "--model",
      "script:\(folder.path)/script.json", "--json")
    #expect(run.succeeded && !run.output.contains("MAX_RETRIES"), "\(run.output)\(run.errorOutput)")
    let log = (try? readFile(program.home.path + "/collet.log")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(!log.contains("Too many open files"), "\(log)")
  }
}
