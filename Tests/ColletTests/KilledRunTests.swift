import Glibc
import JSON
import TestSupport
import Testing

/// Runs of the real program that end in the middle, and go on: killed at every operation on the journal's files, between
/// all steps, without room on the disk, without power; with the plugin inside the program, and in a worker that outlives it
/// by a moment. `COLLET_KILLS=all` takes every point, else some of them are taken.
@Suite("A run that is killed and resumed", .timeLimit(.minutes(20)))
struct KilledRunTests {
  private static let takesAll = environment("COLLET_KILLS") == "all"

  /// Where the plugin runs.
  enum Place: CaseIterable { case inProcess, worker }

  /// Every point, or so many of them, spread evenly.
  private static func points(_ count: Int, sample: Int) -> [Int] {
    guard !takesAll, count > sample else { return Array(1...max(1, count)) }
    return (0..<sample).map { 1 + $0 * count / sample }
  }

  @Test(
    "SIGKILL at operations on the journal's files: nothing finished is lost, nothing unsafe runs twice",
    arguments: Place.allCases)
  func killedAtOperations(place: Place) throws {
    let bank = try Bank(place)
    let (operations, _) = try bank.measure()
    #expect(operations > 20)
    for kind in ["kill", "torn"] {
      for point in Self.points(operations, sample: 14) { try bank.killAndResume("\(kind):\(point)") }
    }
    bank.expectKills()
  }

  @Test("SIGKILL between steps, wherever the program looks at its clock", arguments: Place.allCases)
  func killedBetweenSteps(place: Place) throws {
    let bank = try Bank(place)
    let (_, ticks) = try bank.measure()
    #expect(ticks > 50)
    for point in Self.points(ticks, sample: 30) { try bank.killAndResume("tick:\(point)") }
    bank.expectKills()
  }

  @Test("killed while it resumes, and resumed again", arguments: Place.allCases)
  func killedTwice(place: Place) throws {
    let bank = try Bank(place)
    let (_, ticks) = try bank.measure()
    for point in Self.points(ticks, sample: 8) {
      try bank.killAndResume("tick:\(point)", then: ["tick:\(ticks / 2)", "kill:\(1 + point % 9)"])
    }
  }

  @Test(
    "power that fails: what was not synced is lost, and what may not happen twice does not", arguments: Place.allCases)
  func powerLoss(place: Place) throws {
    let bank = try Bank(place)
    let (operations, _) = try bank.measure()
    for point in Self.points(operations, sample: 12) {
      try bank.killAndResume("power:\(point):\(point % 2)", isPower: true)
    }
    bank.expectKills()
  }

  @Test(
    "a disk without room: the run goes on and says so, and its end is no worse than without a journal",
    arguments: Place.allCases)
  func fullDisk(place: Place) throws {
    let bank = try Bank(place)
    let (operations, _) = try bank.measure()
    for point in Self.points(operations, sample: 10) {
      let folder = try bank.home()
      let run = try bank.run(in: folder, fault: "full:\(point)")
      #expect(run.succeeded, "full:\(point): \(run.errorOutput)")
      #expect(run.output.contains("the end"), "full:\(point): \(run.output)")
      let effects = bank.effects(in: folder)
      #expect(effects.count == 6 && Set(effects).count == 6, "full:\(point): \(effects)")
      // With room again everything can be read, as far as it was kept.
      let list = try bank.collet(["sessions", "list", "--json"], in: folder)
      #expect(list.succeeded, "full:\(point): \(list.errorOutput)")
      let isKept = try bank.sessions(in: folder).first?.status == "completed"
      #expect(isKept || run.errorOutput.contains("in memory only"), "full:\(point): \(run.errorOutput)")
    }
  }

  @Test("room that comes back: what waited is written", arguments: Place.allCases)
  func roomAgain(place: Place) throws {
    let bank = try Bank(place)
    let folder = try bank.home()
    let run = try bank.run(in: folder, fault: "full:12:2")
    #expect(run.succeeded)
    let session = try #require(try bank.sessions(in: folder).first)
    #expect(session.status == "completed")
  }
}

/// A program with the plugin `ledger`, a script that uses it, and faults that happen to the disk.
private final class Bank {
  private let place: KilledRunTests.Place
  private let folder: TemporaryFolder
  private let shim: String
  private var kills = 0
  private var runs = 0
  private var homes = 0

  init(_ place: KilledRunTests.Place) throws {
    self.place = place
    folder = try TemporaryFolder()
    shim = folder.path + "/disk_faults.so"
    let built = try Subprocess.run(
      "cc", ["-shared", "-fPIC", "-O1", "-o", shim, repositoryRoot + "/Tests/Fixtures/disk_faults.c", "-ldl"])
    #expect(built.succeeded, "\(built.errorOutput)")
    try folder.write("plugins/ledger.json", Self.manifest)
    try writeFile(folder.path + "/plugins/ledger.so", try readFile(try PluginFixture.build("ledger")))
    try folder.write("script.json", Self.script)
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
      + #""threading":"concurrent","config":{"type":"object","properties":{"folder":{"type":"string"}}},"#
      + #""grants":{"write":["${config.folder}"]},"tools":[\#(tools.joined(separator: ","))]}"#
  }()

  private static let script: String = {
    func call(_ name: String, _ number: Int) -> String { #"{"name":"\#(name)","arguments":{"n":\#(number)}}"# }
    func reply(_ calls: [String], after results: Int) -> String {
      #"{"expect":{"tool_results_count":\#(results)},"text":"now","tool_calls":[\#(calls.joined(separator: ","))]}"#
    }
    return #"{"replies":["#
      + [
        reply([call("look", 1), call("pay", 2), call("stock", 3)], after: 0), reply([call("pay", 4)], after: 3),
        reply([call("stock", 5), call("pay", 6)], after: 1),
        #"{"expect":{"tool_results_count":2},"text":"the end"}"#,
      ].joined(separator: ",") + "]}"
  }()

  /// A new home, with a place for effects: what a worker does that a killed program left behind is not told of another one.
  func home() throws -> String {
    homes += 1
    let path = "\(folder.path)/home\(homes)"
    mkdir(path, 0o700)
    mkdir(path + "/effects", 0o700)
    let configuration =
      #"{"plugins":{"ledger":{"config":{"folder":"\#(path)/effects"}}},"trust_roots":["\#(folder.path)/plugins"]}"#
    try writeFile(path + "/config.json", Array(configuration.utf8))
    return path
  }

  private var placement: [String] { place == .inProcess ? ["--in-process", "ledger"] : [] }

  func collet(_ words: [String], in home: String, fault: String? = nil, count: String? = nil) throws -> Subprocess {
    var variables = ["PATH": environment("PATH") ?? "/usr/bin:/bin", "HOME": home, "DISK_HOME": home]
    if fault != nil || count != nil { variables["LD_PRELOAD"] = shim }
    if let fault { variables["DISK_FAULT"] = fault }
    if let count { variables["DISK_COUNT"] = count }
    return try Subprocess.run(
      Program.path,
      ["--home", home, "--config", home + "/config.json", "--plugins", folder.path + "/plugins"] + words,
      environment: variables)
  }

  /// The whole run.
  func run(in home: String, fault: String? = nil, count: String? = nil) throws -> Subprocess {
    try collet(
      ["run", "--model", "script:\(folder.path)/script.json", "--approve", "all", "--events", "go"] + placement,
      in: home, fault: fault, count: count)
  }

  /// What the program does to the journal's files in a whole run, and how often it looks at its clock.
  func measure() throws -> (operations: Int, ticks: Int) {
    let path = folder.path + "/count"
    let run = try run(in: try home(), count: path)
    #expect(run.succeeded, "\(run.errorOutput)")
    let numbers = String(decoding: try readFile(path), as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "\n" })
    return (Int(numbers[0]) ?? 0, Int(numbers[1]) ?? 0)
  }

  /// The calls that had an effect, as often as they had one.
  func effects(in home: String) -> [String] {
    guard let bytes = try? readFile(home + "/effects/effects") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  struct Session {
    var key: String
    var status: String
  }

  func sessions(in home: String) throws -> [Session] {
    let list = try collet(["sessions", "list", "--json"], in: home)
    #expect(list.succeeded, "\(list.errorOutput)")
    var document = JSONDocument()
    try document.parse(list.standardOutput)
    return (document.member(0, "sessions").map { document.elements($0) } ?? []).map {
      Session(key: document.text($0, "session"), status: document.text($0, "status"))
    }
  }

  func expectKills() { #expect(kills * 10 > runs * 8, "\(kills) of \(runs) runs were killed") }

  /// One run that meets a fault, and is resumed until it has its end, with further faults in between.
  func killAndResume(_ fault: String, then later: [String] = [], isPower: Bool = false) throws {
    let home = try home()
    runs += 1
    let first = try run(in: home, fault: fault)
    if first.ending == .signalled(SIGKILL) { kills += 1 }
    guard let session = try sessions(in: home).first else {
      // Nobody knows of it: then nothing may have happened that counts.
      let unsafe = effects(in: home).filter { $0.hasPrefix("pay") }
      #expect(unsafe.isEmpty, "\(fault): \(unsafe)")
      return
    }
    var answered = finished(first.output, in: home)
    for fault in later {
      let resumed = try resume(session.key, in: home, fault: fault)
      answered += finished(resumed.output, in: home)
    }
    for _ in 0..<3 where try sessions(in: home).first?.status != "completed" {
      let resumed = try resume(session.key, in: home)
      #expect(resumed.succeeded, "\(fault): \(resumed.errorOutput) \(resumed.output)")
    }
    try check(session.key, fault, in: home, answered: answered, isPower: isPower)
  }

  private func resume(_ key: String, in home: String, fault: String? = nil) throws -> Subprocess {
    try collet(
      ["sessions", "resume", key, "--approve", "all", "--events"] + placement, in: home, fault: fault)
  }

  /// A call whose result the program had told of, and how often it had run by then.
  private struct Finished {
    var call: String
    var tool: String
    var result: String
    var count: Int
  }

  private func finished(_ events: String, in home: String) -> [Finished] {
    let effects = effects(in: home)
    var results: [Finished] = []
    for line in events.split(separator: "\n") where line.contains(#""event":"tool.result""#) {
      var document = JSONDocument()
      guard (try? document.parse(String(line))) != nil else { continue }
      let (call, tool) = (document.text(0, "call"), document.text(0, "tool"))
      results.append(
        Finished(
          call: call, tool: tool, result: document.source(0, "result", of: Array(line.utf8)),
          count: effects.count { $0 == "\(tool) \(call)" }))
    }
    return results
  }

  private func check(
    _ key: String, _ fault: String, in home: String, answered: [Finished], isPower: Bool
  ) throws {
    let effects = effects(in: home)
    var counts: [String: Int] = [:]
    for line in effects { counts[line, default: 0] += 1 }
    for (line, count) in counts where line.hasPrefix("pay") {
      #expect(count == 1, "\(fault): \(line) ran \(count) times")
    }
    let shown = try collet(["sessions", "show", key, "--json"], in: home)
    var document = JSONDocument()
    try document.parse(shown.standardOutput)
    var calls: [String: (tool: String, code: String, result: String)] = [:]
    for run in document.member(0, "history").map({ document.elements($0) }) ?? [] {
      for call in document.member(run, "calls").map({ document.elements($0) }) ?? [] {
        let id = document.text(call, "id")
        #expect(calls[id] == nil, "\(fault): \(id) stands there twice")
        #expect(!document.text(call, "class").isEmpty, "\(fault): \(id) has no answer")
        calls[id] = (
          document.text(call, "tool"), document.text(call, "code"),
          document.source(call, "result", of: shown.standardOutput)
        )
      }
    }
    #expect(calls.count == 6, "\(fault): \(calls)")
    for (id, call) in calls where call.tool == "pay" {
      let ran = counts["pay \(id)"] ?? 0
      if call.code.isEmpty { #expect(ran == 1, "\(fault): \(id) is said to have run") }
      #expect(call.code.isEmpty || call.code == "NOT_RETRIED", "\(fault): \(id) ended in \(call.code)")
    }
    for one in answered {
      // What power took away may run again where that is harmless.
      if isPower, one.tool != "pay" { continue }
      let count = counts["\(one.tool) \(one.call)"] ?? 0
      #expect(count == one.count, "\(fault): \(one.tool) \(one.call) had its result and ran again")
      #expect(calls[one.call]?.result == one.result, "\(fault): the result of \(one.call) was lost")
    }
    let check = try collet(["doctor", "--json"], in: home)
    #expect(!check.output.contains("is damaged"), "\(fault): \(check.output)")
  }
}

extension JSONDocument {
  fileprivate func elements(_ node: Int) -> [Int] {
    guard kind(node) == .array else { return [] }
    var nodes: [Int] = []
    var element = firstChild(node)
    while element < end(node) {
      nodes.append(element)
      element = end(element)
    }
    return nodes
  }

  fileprivate func text(_ node: Int, _ name: String) -> String {
    guard let value = member(node, name), kind(value) == .string else { return "" }
    return string(value)
  }

  fileprivate func source(_ node: Int, _ name: String, of text: [UInt8]) -> String {
    guard let value = member(node, name) else { return "" }
    return String(decoding: text[sourceRange(value)], as: UTF8.self)
  }
}
