import Glibc
import TestSupport
import Testing

/// Sessions that several processes want: real programs, one of which stands still at each of its operations on the journal's
/// files while another one does what it wants.
@Suite("A session that several processes want", .timeLimit(.minutes(20)))
struct SharedSessionTests {
  /// What two processes came to, the first of which stood still in the middle.
  private struct Pair {
    var stopped: Subprocess
    var other: Subprocess
  }

  /// Each of the first operations, by which a session is taken, and some of those that follow.
  private static let points =
    environment("COLLET_KILLS") == "all" ? Array(1...400) : Array(1...20) + stride(from: 24, to: 400, by: 12)

  /// Lets the first stand still at each of its operations in a new copy of `home`; ends where it does not come so far.
  private func meet(
    _ ledger: Ledger, _ home: String, _ first: [String], _ second: [String], input: String = "",
    then check: (_ point: Int, _ home: String, Pair) throws -> Void
  ) throws {
    for point in Self.points {
      let copy = try ledger.copy(of: home)
      let mark = copy + "/stopped"
      let stopped = TestThread {
        try? ledger.collet(
          first, in: copy, input: input, variables: ["DISK_FAULT": "stop:\(point)", "DISK_STOPPED": mark])
      }
      var process: pid_t?
      for _ in 0..<2000 where process == nil {
        usleep(5000)
        process = (try? readFile(mark)).flatMap { Int32(String(decoding: $0, as: UTF8.self)) }
        if access(copy + "/ended", F_OK) == 0 { break }
      }
      guard let process else {
        _ = stopped.join()
        #expect(point > 8, "it stood still \(point - 1) times")
        return
      }
      // It may hold a lock: then the other one waits for it.
      let other = TestThread { try? ledger.collet(second, in: copy, input: input) }
      let ended = copy + "/ended"
      for _ in 0..<100 where access(ended, F_OK) != 0 { usleep(5000) }
      kill(process, SIGCONT)
      let pair = Pair(stopped: try #require(stopped.join()), other: try #require(other.join()))
      try check(point, copy, pair)
    }
    Issue.record("it never ended")
  }

  @Test("two resumes at once: one goes on, the other hears why it does not, and nothing runs twice")
  func resumes() throws {
    let ledger = try Ledger()
    let home = try ledger.home()
    let killed = try ledger.killInCall(
      home, [Ledger.calls("look 1", "look 13", "pay 2"), Ledger.answer("the end")], "--session", "s")
    #expect(killed.ending == .signalled(SIGKILL))
    let words = ["sessions", "resume", "s", "--no-parallel", "--approve", "all", "--in-process", "ledger", "-q"]
    try meet(ledger, home, words, words) { point, home, pair in
      #expect(pair.stopped.succeeded != pair.other.succeeded, "\(point): \(pair)")
      let loser = pair.stopped.succeeded ? pair.other : pair.stopped
      #expect(
        ["in use", "is finished", "held by another"].contains { loser.errorOutput.contains($0) },
        "\(point): \(loser.errorOutput)")
      let effects = ledger.effects(in: home).filter { $0.hasPrefix("pay") }
      #expect(effects.count == 1, "\(point): \(effects)")
      let answers = try ledger.answers(of: "s", in: home)
      #expect(answers == ["look ok", "look ok", "pay ok"], "\(point)")
    }
  }

  @Test("two prompts at once go on from each other, or one is not said", arguments: ["run", "chat", "new"])
  func prompts(kind: String) throws {
    let ledger = try Ledger()
    let home = try ledger.home()
    let script = try ledger.script([Ledger.answer("one"), Ledger.answer("two"), Ledger.answer("three")])
    func words(_ prompt: String) -> [String] { ["run", "--model", script, "-q", "--session", "s", prompt] }
    if kind != "new" { #expect(try ledger.collet(words("first"), in: home).output == "one\n") }
    let first = kind == "chat" ? ["chat", "--model", script, "--session", "s"] : words("second")
    try meet(ledger, home, first, words("third"), input: kind == "chat" ? "second\n" : "") { point, home, pair in
      let said = [pair.stopped, pair.other].filter(\.succeeded).map { $0.output.filter { $0 != "\n" } }
      #expect(!said.isEmpty, "\(point): \(pair)")
      // The script gives the reply that comes after those that the model was told of.
      let expected = kind == "new" ? ["one", "two"] : ["two", "three"]
      #expect(said.sorted() == Array(expected.prefix(said.count)).sorted(), "\(point): \(said)")
      let turns = try ledger.turns(of: "s", in: home)
      #expect(turns == said.count + (kind == "new" ? 0 : 1), "\(point)")
    }
  }

  @Test("a fork that cannot begin leaves nothing, whatever ends it, and its parent can be removed")
  func forks() throws {
    let ledger = try Ledger()
    let home = try ledger.home()
    let script = try ledger.script([Ledger.answer("one"), Ledger.answer("two")])
    #expect(try ledger.collet(["run", "--model", script, "-q", "--session", "par", "first"], in: home).succeeded)
    let fork = ["sessions", "resume", "par", "second", "--at", "1", "-q"]
    for model in [["--model", "openai:x"], ["--model", "script:/nonexistent"], ["--tools", "absent"]] {
      let copy = try ledger.copy(of: home)
      #expect(try !ledger.collet(fork + model, in: copy).succeeded)
      let removed = try ledger.collet(["sessions", "delete", "par"], in: copy)
      #expect(removed.succeeded, "\(model): \(removed.errorOutput)")
    }
    var kept = 0
    for point in Self.points {
      let copy = try ledger.copy(of: home)
      let killed = try ledger.collet(fork, in: copy, variables: ["DISK_FAULT": "kill:\(point)"])
      if killed.succeeded { break }
      #expect(killed.ending == .signalled(SIGKILL) && point < 380, "\(killed)")
      let forks = try ledger.sessions(in: copy).filter { $0 != "par" }
      let pruned = try ledger.collet(["sessions", "delete", "par"], in: copy)
      #expect(pruned.succeeded == forks.isEmpty, "\(point): \(forks) \(pruned.errorOutput)")
      kept += forks.count
    }
    #expect(kept > 0)
  }

  @Test("a dry run of prune names what prune removes")
  func dryRun() throws {
    let ledger = try Ledger()
    let home = try ledger.home()
    let script = try ledger.script([Ledger.answer("one"), Ledger.answer("two")])
    for name in ["par", "old"] {
      #expect(try ledger.collet(["run", "--model", script, "-q", "--session", name, "first"], in: home).succeeded)
    }
    #expect(try ledger.collet(["sessions", "resume", "par", "second", "--at", "1", "-q"], in: home).succeeded)
    for keep in ["1", "0", "3"] {
      let copy = try ledger.copy(of: home)
      let dry = try ledger.collet(["sessions", "prune", "--keep", keep, "--dry-run"], in: copy)
      let pruned = try ledger.collet(["sessions", "prune", "--keep", keep], in: copy)
      #expect(dry.output.replacing("would remove", with: "removed") == pruned.output, "\(keep)")
      #expect(dry.errorOutput == pruned.errorOutput && (keep != "1" || dry.errorOutput.contains("kept par")), "\(keep)")
    }
  }

  @Test("a session that is kept whole is not gone on with by halves", arguments: ["metadata", "off"])
  func keptLess(mode: String) throws {
    let ledger = try Ledger()
    let home = try ledger.home()
    let script = try ledger.script([Ledger.answer("one"), Ledger.answer("two")])
    let config = try ledger.folder.write("\(mode).json", #"{"journal":"\#(mode)"}"#)
    #expect(try ledger.collet(["run", "--model", script, "-q", "--session", "s", "first"], in: home).succeeded)
    let resume = ["sessions", "resume", "s", "second", "-q"]
    let refused = try ledger.collet(["--config", config] + resume, in: home)
    #expect(!refused.succeeded && refused.errorOutput.contains("\"journal\": \"\(mode)\""), "\(refused)")
    #expect(try ledger.turns(of: "s", in: home) == 1)
    #expect(try ledger.collet(["--config", config] + resume + ["--at", "1"], in: home).output == "two\n")
    #expect(try ledger.collet(resume, in: home).output == "two\n")
  }

  @Test("a call that was under way may have had an effect, whoever refuses it now")
  func refusedLater() throws {
    let ledger = try Ledger()
    let home = try ledger.home()
    let script = [Ledger.calls("stock 13", "look 1", "stock 2"), Ledger.answer("the end")]
    #expect(try ledger.killInCall(home, script, "--session", "s").ending == .signalled(SIGKILL))
    let resumed = try ledger.collet(
      ["sessions", "resume", "s", "--no-parallel", "--approve", "none", "--in-process", "ledger", "--json"], in: home)
    let calls = Output(resumed.standardOutput)
    #expect(resumed.succeeded, "\(resumed.errorOutput)")
    for (place, effect) in ["unknown", "none", "none"].enumerated() {
      #expect(calls("calls", "\(place)", "code") == "APPROVAL_DENIED", "\(resumed.output)")
      #expect(calls("calls", "\(place)", "error", "effect") == effect, "\(place): \(resumed.output)")
    }
  }
}

/// A folder with the fixture plugin `ledger`, which notes outside what ran, and homes in which it does.
final class Ledger: Sendable {
  let folder: TemporaryFolder
  private let shim: String

  init() throws {
    folder = try TemporaryFolder()
    shim = folder.path + "/disk_faults.so"
    let built = try Subprocess.run(
      "cc", ["-shared", "-fPIC", "-O1", "-o", shim, repositoryRoot + "/Tests/Fixtures/disk_faults.c", "-ldl"])
    #expect(built.succeeded, "\(built.errorOutput)")
    try folder.write("plugins/ledger.json", Self.manifest)
    try writeFile(
      folder.path + "/plugins/ledger.so", try readFile(try PluginFixture.build("ledger", flags: ["-DBY_HOME"])))
    guard Conformance.exists(Program.path) else {
      throw ProgramAbsent(description: "\(Program.path) is not there: run `make build bench` first")
    }
  }

  private static let manifest: String = {
    func tool(_ name: String, _ annotations: String) -> String {
      #"{"name":"\#(name)","description":"Use to test the journal. Do NOT use otherwise.","#
        + #""parameters":{"type":"object","properties":{"n":{"type":"integer","description":"Any."}}},"#
        + #""annotations":{\#(annotations)}}"#
    }
    let tools = [
      tool("pay", #""read_only":false"#), tool("stock", #""idempotent":true"#), tool("look", #""read_only":true"#),
    ]
    return #"{"manifest_version":1,"name":"ledger","version":"1.0.0","description":"For tests.","library":"ledger.so","#
      + #""threading":"concurrent","tools":[\#(tools.joined(separator: ","))]}"#
  }()

  /// A reply with calls, each a name and a number.
  static func calls(_ calls: String...) -> String {
    let items = calls.map { call in
      let words = call.split(separator: " ")
      return #"{"name":"\#(words[0])","arguments":{"n":\#(words[1])}}"#
    }
    return #"{"tool_calls":[\#(items.joined(separator: ","))]}"#
  }

  static func answer(_ text: String) -> String { #"{"text":"\#(text)"}"# }

  /// What `--model` says for these replies.
  func script(_ replies: [String]) throws -> String {
    let text = #"{"replies":[\#(replies.joined(separator: ","))]}"#
    let name = String(UInt64(bitPattern: Int64(text.hashValue)), radix: 16)
    return "script:" + (try folder.write("scripts/\(name).json", text))
  }

  func home() throws -> String { try make() }

  func copy(of home: String) throws -> String {
    let path = try make()
    let copied = try Subprocess.run("cp", ["-a", home + "/.", path])
    #expect(copied.succeeded, "\(copied.errorOutput)")
    unlink(path + "/ended")
    return path
  }

  private func make() throws -> String {
    var template = Array((folder.path + "/home.XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw ProgramAbsent(description: "no folder can be made") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Runs the program; the file `ended` in the home says that it has ended. `limit`: no file grows beyond so many blocks
  /// of 512 bytes.
  func collet(
    _ words: [String], in home: String, input: String = "", variables more: [String: String] = [:], limit: Int? = nil
  ) throws -> Subprocess {
    var variables = ["PATH": environment("PATH") ?? "/usr/bin:/bin", "HOME": home, "DISK_HOME": home]
    if more["DISK_FAULT"] != nil { variables["LD_PRELOAD"] = shim }
    variables.merge(more) { $1 }
    let all = ["--home", home, "--plugins", folder.path + "/plugins"] + words
    let result =
      try limit.map { limit in
        try Subprocess.run(
          "/bin/dash", ["-c", "ulimit -f \(limit); exec \"$@\"", "sh", Program.path] + all, input: Array(input.utf8),
          environment: variables)
      } ?? Subprocess.run(Program.path, all, input: Array(input.utf8), environment: variables)
    try writeFile(home + "/ended", [])
    return result
  }

  /// A run, one call after the other, that dies in a call with the number 13.
  func killInCall(_ home: String, _ replies: [String], _ options: String...) throws -> Subprocess {
    try writeFile(home + "/deadly", [])
    return try collet(
      ["run", "--model", try script(replies), "--no-parallel", "--in-process", "ledger", "--approve", "all", "-q"]
        + options + ["go"], in: home)
  }

  /// The calls that had an effect, as often as they had one.
  func effects(in home: String) -> [String] {
    guard let bytes = try? readFile(home + "/effects") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func sessions(in home: String) throws -> [String] {
    let list = try collet(["sessions", "list", "--json"], in: home)
    #expect(list.succeeded, "\(list.errorOutput)")
    let output = Output(list.standardOutput)
    return (0..<100).lazy.map { output("sessions", "\($0)", "session") }.prefix { $0 != nil }.compactMap { $0 }
  }

  func turns(of session: String, in home: String) throws -> Int? {
    let shown = try collet(["sessions", "show", session, "--json"], in: home)
    return Output(shown.standardOutput)("turns").flatMap { Int($0) }
  }

  /// The calls of a session in their order: tool, and its code or `ok`, or `open` where there is no answer.
  func answers(of session: String, in home: String) throws -> [String] {
    let shown = try collet(["sessions", "show", session, "--json"], in: home)
    let output = Output(shown.standardOutput)
    var answers: [String] = []
    for run in 0..<20 where output("history", "\(run)") != nil {
      for call in 0..<200 {
        guard let tool = output("history", "\(run)", "calls", "\(call)", "tool") else { break }
        func member(_ name: String) -> String? { output("history", "\(run)", "calls", "\(call)", name) }
        let kind = member("class") ?? ""
        answers.append("\(tool) " + (kind.isEmpty ? "open" : kind == "ok" ? "ok" : member("code") ?? ""))
      }
    }
    return answers
  }
}
