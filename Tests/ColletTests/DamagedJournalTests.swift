import Glibc
import TestSupport
import Testing

@testable import Sessions

/// A journal that a broken disk has changed: every command about sessions ends with a sentence, none with a trap.
@Suite("A damaged journal", .timeLimit(.minutes(10)))
struct DamagedJournalTests {
  private let desk: Desk
  private let script: String

  /// A home with a session of calls of all kinds, one that was begun from it, and one more.
  init() throws {
    desk = try Desk()
    let calls = Desk.calls(("report", "{}"), ("stumble", "{}"), ("absent", "{}"), text: "now")
    #expect(try desk.run([calls, Desk.answer("x")], "-q", "--session", "first").ending == .exited(0))
    #expect(
      try desk.run([Desk.calls(("who", "{}")), Desk.answer("y")], "-q", "--session", "other").ending == .exited(0))
    // As many as a session may have turns before it: the script goes on after those.
    let answers = [String](repeating: Desk.answer("z"), count: 4).joined(separator: ",")
    script = try desk.program.home.write("more.json", #"{"replies":[\#(answers)]}"#)
    let fork = try collet(["sessions", "resume", "first", "and?", "--at", "1", "--model", "script:" + script])
    #expect(fork.ending == .exited(0), "\(fork.errorOutput)")
    try database(in: desk.program.home.path).run("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  private func database(in home: String) throws -> Database {
    let database = try Database(home + "/journal.sqlite", .write)
    // Columns that a newer table makes of others are not for writing.
    try database.run("PRAGMA foreign_keys = OFF")
    return database
  }

  private func collet(_ words: [String], home: String? = nil) throws -> Subprocess {
    try desk.program.run((home.map { ["--home", $0] } ?? []) + words, plugins: desk.folder.path)
  }

  /// A home of its own with the same journal, before anything happened to it.
  private func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try writeFile(folder.path + "/journal.sqlite", try readFile(desk.program.home.path + "/journal.sqlite"))
    return folder
  }

  /// What one statement damages, the command that meets it, and what it says of it.
  private static let values: [(String, [String], String)] = [
    ("update call_texts set shape = 300", ["sessions", "show", "first"], "table calls, run 1, number 1: shape is 300"),
    (
      "update replies set latency_ns = -5", ["sessions", "show", "first"],
      "table replies, run 1, round 1: latency_ns is -5"
    ),
    ("update replies set ending = 999", ["sessions", "export", "first"], "ending is 999"),
    (
      "update runs set started_at = -1 where id = 1", ["sessions", "show", "first"],
      "table runs, id 1: started_at is -1"
    ),
    ("update calls set class = 9", ["sessions", "export", "first", "--html"], "class is 9"),
    ("update calls set code = 77777 where class <> 0", ["sessions", "show", "first"], "code is 77777"),
    ("update calls set tool = -1", ["stats"], "table calls, run 1, number 1: tool is -1"),
    ("update calls set model = 77777", ["stats", "--by", "model"], "model is 77777"),
    ("update calls set session = 1 << 40", ["stats", "--by", "session"], "session is"),
    ("update runs set model = 1 << 60", ["stats"], "table runs, id 1: model is"),
    ("update replies set cost_usd = 1e300", ["stats", "--by", "day"], "cost_usd is"),
    ("insert into names values (4000000000000, 'boo')", ["stats"], "table names: id is 4000000000000"),
    ("update sessions set changed_at = 9223372036854775807", ["stats"], "changed_at"),
    ("update sessions set turns = -7 where id = 1", ["sessions", "list"], "table sessions, id 1: turns is -7"),
    (
      "update sessions set forked_from = 1, forked_turn = 1 where id = 1", ["sessions", "show", "first"],
      "table sessions, id 1: forked_from is 1"
    ),
  ]

  @Test("a value that cannot be is named with its table and row", arguments: values.indices)
  func value(index: Int) throws {
    let (statement, words, sentence) = Self.values[index]
    let home = try copy()
    try database(in: home.path).run(statement)
    let result = try collet(words, home: home.path)
    #expect(result.ending == .exited(1), "\(statement): \(result.ending) \(result.errorOutput)")
    #expect(result.errorOutput.contains("is damaged") && result.errorOutput.contains(sentence), "\(result.errorOutput)")
  }

  @Test("what lies among the spools and is none is said by doctor, and stays")
  func strayFile() throws {
    let home = try copy()
    let fine = try collet(["doctor", "--json"], home: home.path)
    #expect(!fine.output.contains("nothing can be read from"), "\(fine.output)")
    try writeFile(home.path + "/journal/00112233445566ff", [UInt8](repeating: 7, count: 5_000))
    let doctor = try collet(["doctor", "--json"], home: home.path)
    #expect(
      doctor.output.contains("nothing can be read from \(home.path)/journal/00112233445566ff"), "\(doctor.output)")
    #expect(try readFile(home.path + "/journal/00112233445566ff").count == 5_000)
  }

  @Test("a run is not lost to numbers that leave no room for its own")
  func run() throws {
    let home = try copy()
    try database(in: home.path).run("update sessions set turns = 9223372036854775807 where key = 'other'")
    let list = try collet(["sessions", "list"], home: home.path)
    #expect(list.ending == .exited(1) && list.errorOutput.contains("is damaged"))
    // One that knows nothing of that session is kept.
    let run = try collet(["run", "--model", "script:" + script, "-q", "go"], home: home.path)
    #expect(run.ending == .exited(0) && run.output == "z\n", "\(run.errorOutput)")
  }

  @Test("values and pages damaged at random: every command ends by itself", arguments: 1...24)
  func random(seed: UInt64) throws {
    var chance = Chance(seed)
    let home = try copy()
    if chance.below(3) == 0 { try damagePages(home, &chance) } else { try damageValues(home, &chance) }
    let database = try readFile(home.path + "/journal.sqlite")
    var commands = [["sessions", "list"], ["sessions", "list", "--text", "now", "--tool", "r*"]]
    for key in ["first", "other"] {
      commands += [["show", key], ["show", key, "--json"], ["export", key], ["export", key, "--html"]].map {
        ["sessions"] + $0
      }
      commands.append(["sessions", "export", key, "--cassette"])
    }
    for grouping in ["tool", "model", "plugin", "session", "day"] { commands.append(["stats", "--by", grouping]) }
    for key in ["first", "other"] {
      commands.append(["sessions", "resume", key, "and?", "-q", "--model", "script:" + script])
    }
    commands += [["doctor"], ["sessions", "delete", "other"], ["sessions", "prune", "--keep", "0"]]
    for words in commands {
      let result = try collet(words, home: home.path)
      guard case .exited(let code) = result.ending else {
        Issue.record("seed \(seed): \(words): \(result.ending) \(result.errorOutput)")
        // For whoever looks into it.
        try writeFile("/tmp/damaged-\(seed).sqlite", database)
        return
      }
      #expect((0...2).contains(code), "seed \(seed): \(words): \(code) \(result.errorOutput)")
    }
  }

  private func damageValues(_ home: TemporaryFolder, _ chance: inout Chance) throws {
    let database = try database(in: home.path)
    var columns: [(table: String, column: String)] = []
    let statement = try database.prepare(
      """
      SELECT m.name, c.name FROM sqlite_schema m, pragma_table_xinfo(m.name) c
      WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND c.hidden = 0
      """)
    while try statement.step() { columns.append((statement.text(0), statement.text(1))) }
    let values = [
      "-1", "-9223372036854775808", "9223372036854775807", "300", "77777", "0", "1", "2", "4294967296", "1e300", "-0.5",
      "'text'", "x'ff00fe'", "''", "NULL", "'{\"images\":[5],\"text\":7}'", "'[1,{\"name\":2}]'", "zeroblob(4000)",
    ]
    for _ in 0...chance.below(4) {
      let (table, column) = columns[chance.below(columns.count)]
      // One row or all of them; some are refused by the table itself.
      let row =
        "SELECT \(column) FROM \(table) LIMIT 1 OFFSET (SELECT \(chance.below(100)) % max(1, count(*)) FROM \(table))"
      let rows = chance.below(2) == 0 ? "" : " WHERE \(column) IN (\(row))"
      try? database.run("UPDATE OR IGNORE \(table) SET \(column) = \(values[chance.below(values.count)])\(rows)")
    }
  }

  private func damagePages(_ home: TemporaryFolder, _ chance: inout Chance) throws {
    var bytes = try readFile(home.path + "/journal.sqlite")
    for _ in 0...chance.below(30) {
      // The first page says what the file is.
      let place = 4096 + chance.below(bytes.count - 4096)
      bytes[place] = UInt8(truncatingIfNeeded: chance.next())
    }
    try writeFile(home.path + "/journal.sqlite", bytes)
  }
}

/// Numbers that a seed decides.
private struct Chance {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
}
