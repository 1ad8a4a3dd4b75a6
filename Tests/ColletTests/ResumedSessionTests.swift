import Glibc
import TestSupport
import Testing

@testable import Sessions

/// A session whose program was killed and that was resumed a day later, as those see it who look at it afterwards.
@Suite("A session that was killed and resumed", .timeLimit(.minutes(5)))
struct ResumedSessionTests {
  private let desk: Desk
  private let replies = [
    Desk.calls(("report", "{}"), ("mishap", "{}"), ("stumble", #"{"text":"a"}"#)), Desk.answer("the end"),
  ]

  /// Killed while the second of three calls runs.
  init() throws {
    desk = try Desk()
    try desk.addMishap()
    let killed = try desk.run(
      replies, "-q", "--session", "kept", "--approve", "all", "--no-parallel", "--in-process", "mishap")
    #expect(killed.ending == .signalled(SIGKILL), "\(killed.errorOutput)")
  }

  private func collet(_ words: String...) throws -> Subprocess {
    try desk.program.run(words, plugins: desk.folder.path)
  }

  private func resume(_ words: String...) throws {
    let resumed = try desk.program.run(
      ["sessions", "resume", "kept"] + words + ["-q", "--approve", "all", "--no-parallel"], plugins: desk.folder.path)
    #expect(resumed.output == "the end\n", "\(resumed.errorOutput)")
  }

  /// Moves all that happened before the resume into the past.
  private func aDayBefore() throws {
    let day = "\(86_400 * 1_000_000_000)"
    try Database(desk.program.home.path + "/journal.sqlite", .write).run(
      """
      UPDATE calls SET intent_at = intent_at - \(day) WHERE run = 1 AND number < 3;
      UPDATE calls SET started_at = started_at - \(day) WHERE run = 1 AND number = 1;
      UPDATE replies SET requested_at = requested_at - \(day) WHERE run = 1;
      UPDATE runs SET started_at = started_at - \(day) WHERE id = 1;
      """)
  }

  @Test("it replays against itself: what had begun and was not run again is on record too")
  func replayed() throws {
    try resume()
    let cassette = desk.program.home.path + "/kept.cassette"
    #expect(try collet("sessions", "export", "kept", "--cassette", cassette).ending == .exited(0))
    for model in ["kept", cassette] {
      let again = try collet("run", "go", "--model", "replay:" + model, "--replay-tools", "--strict", "-q")
      #expect(again.ending == .exited(0) && again.output == "the end\n", "\(again.errorOutput)")
      #expect(again.errorOutput.isEmpty, "\(again.errorOutput)")
    }
    let events = try collet("run", "go", "--model", "replay:" + cassette, "--replay-tools", "--events")
    let answers = Output.lines(of: events.standardOutput).filter { $0("event") == "tool.result" }
    // In whichever order they came: what may not be lost is kept first.
    let words = answers.map { answer in ["tool", "code", "attempts"].map { answer($0) ?? "" }.joined(separator: " ") }
    #expect(words.sorted() == ["mishap NOT_RETRIED 0", "report null 1", "stumble null 2"])
  }

  @Test("its first run is called interrupted everywhere, before and after it goes on")
  func statuses() throws {
    func statuses() throws -> [String?] {
      let json = Output(try collet("sessions", "show", "kept", "--json").standardOutput)
      let export = try collet("sessions", "export", "kept")
      let head = Output.lines(of: export.standardOutput)[0]
      #expect(head("history", "0", "status") == json("history", "0", "status"))
      #expect(head("history", "1", "status") == json("history", "1", "status"))
      return [json("history", "0", "status"), json("history", "1", "status"), json("status")]
    }
    func page() throws -> String { try collet("sessions", "export", "kept", "--html").output }
    let mark = #"<span class="status">interrupted</span>"#
    #expect(try statuses() == ["interrupted", nil, "interrupted"])
    #expect(try page().ranges(of: mark).count == 2 && page().contains("no end") == false)
    #expect(try collet("sessions", "show", "kept").output.hasSuffix("\ninterrupted\n"))
    try resume()
    #expect(try statuses() == ["interrupted", "completed", "completed"])
    #expect(try page().ranges(of: mark).count == 1)
    #expect(try collet("sessions", "show", "kept").output.contains("\ninterrupted\n\nrun_"))
  }

  @Test("of a session that begins with another one, the other's run has no end there")
  func forked() throws {
    try resume()
    let script = try desk.program.home.write(
      "more.json", #"{"replies":[\#((replies + [Desk.answer("more")]).joined(separator: ","))]}"#)
    let fork = try collet("sessions", "resume", "kept", "and?", "--at", "2", "-q", "--model", "script:" + script)
    #expect(fork.output == "more\n", "\(fork.errorOutput)")
    let list = Output(try collet("sessions", "list", "--json").standardOutput)
    let key = try #require(list("sessions", "0", "session"))
    let json = Output(try collet("sessions", "show", key, "--json").standardOutput)
    #expect((0..<4).map { json("history", "\($0)", "status") } == ["interrupted", "forked", "completed", nil])
    // What tells it from the session that it begins with.
    let table = try collet("sessions", "list").output
    #expect(table.contains("and? (from kept, turn 2)\n") && table.ranges(of: "(from").count == 1, "\(table)")
    let cassette = Output.lines(of: try collet("sessions", "export", key, "--cassette").standardOutput)
    #expect(cassette[0]("session") == key)
    #expect(
      Output.lines(of: try collet("sessions", "export", "kept", "--cassette").standardOutput)[0]("session") == "kept")
  }

  @Test("time in which nothing ran is no time of it: not on the page, not in the events, not in what is shown")
  func gap() throws {
    try resume()
    try aDayBefore()
    let page = try collet("sessions", "export", "kept", "--html").output
    let durations = page.matches(of: /<dt>(?:duration|tools)<\/dt><dd>([^<]*)<\/dd>/).map { String($0.output.1) }
    #expect(durations.count == 6 && !durations.contains { $0.contains("h") || $0.contains("d") }, "\(durations)")
    #expect(page.contains("Calls of the run before") && page.contains("under way when its process ended"))
    // Each call once, where it was answered.
    #expect(page.ranges(of: "<dt>calls</dt><dd>3</dd>").count == 1)
    let export = try collet("sessions", "export", "kept")
    let lines = Output.lines(of: export.standardOutput).dropFirst()
    #expect(lines.allSatisfy { (Double($0("t") ?? "") ?? 1e9) < 3_600_000 }, "\(export.output)")
    let runs = lines.map { $0("run") ?? "" }
    func events(_ run: String) -> [String] {
      zip(lines, runs).filter { $0.1 == run && $0.0("tool") != nil }.map {
        "\($0.0("event") ?? "") \($0.0("tool") ?? "")"
      }
    }
    let first = ["tool.admitted mishap", "tool.admitted report", "tool.attempt report", "tool.result report"]
    #expect(events(runs[0]).sorted() == first)
    let second = events(runs.last ?? "")
    #expect(second.starts(with: ["tool.refused mishap", "tool.result mishap"]), "\(second)")
    #expect(second.count { $0 == "tool.admitted stumble" } == 1, "\(second)")
    #expect(second.contains("tool.result stumble") && !second.contains("tool.admitted mishap"), "\(second)")
    // Text has the call twice, too: where it was left, and where it was answered.
    let shown = try collet("sessions", "show", "kept").output
    #expect(shown.contains("no answer: it was under way") && shown.contains("NOT_RETRIED"))
    // One object has each call once, where the model asked for it.
    let json = Output(try collet("sessions", "show", "kept", "--json").standardOutput)
    #expect((0..<3).map { json("history", "0", "calls", "\($0)", "class") } == ["ok", "retryable", "ok"])
    #expect(json("history", "1", "calls") == "[]")
  }
}
