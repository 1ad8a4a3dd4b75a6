import TestSupport
import Testing

@testable import Sessions

/// `collet stats` over sessions that real runs left behind.
@Suite("collet stats")
struct StatsProgramTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    let calls = Desk.calls(("report", "{}"), ("stumble", "{}"), ("absent", "{}"))
    #expect(try desk.run([calls, Desk.answer("x")], "-q").ending == .exited(0))
    #expect(
      try desk.run([Desk.calls(("report", "{}")), Desk.answer("y")], "-q", "--session", "mine").ending == .exited(0))
    return desk
  }

  private func stats(_ desk: Desk, _ words: String...) throws -> Output {
    let result = try desk.program.run(["stats", "--json"] + words, plugins: desk.folder.path)
    #expect(result.ending == .exited(0), "\(result.errorOutput)")
    return Output(result.standardOutput)
  }

  @Test("tools, models and sessions have the figures of their runs")
  func figures() throws {
    let desk = try desk()
    let byTool = try stats(desk)
    #expect(byTool("total", "calls") == "4" && byTool("total", "succeeded") == "3")
    #expect(byTool("total", "failed", "permanent") == "1" && byTool("total", "codes", "UNKNOWN_TOOL") == "1")
    #expect(byTool("total", "refused") == "1" && byTool("total", "retries") == "1")
    #expect(byTool("total", "sessions") == "2" && byTool("total", "rounds") == "4")
    #expect(byTool("total", "usage", "input_tokens") == "60" && byTool("total", "cost_usd") == "0.006")
    #expect(byTool("rows", "0", "tool") == "report" && byTool("rows", "0", "calls") == "2")
    #expect(byTool("rows", "0", "latency_ms", "p95") != nil)
    #expect(byTool("models", "0", "cost_usd_per_session") == "0.003")
    let byPlugin = try stats(desk, "--by", "plugin")
    #expect(byPlugin("rows", "0", "plugin") == "desk" && byPlugin("rows", "1", "plugin") == "null")
    let bySession = try stats(desk, "--by", "session")
    #expect(bySession("rows", "1", "session") == "mine" && bySession("rows", "1", "calls") == "1")
    #expect(bySession("rows", "1", "rounds") == "2")
    #expect(try stats(desk, "--by", "day")("rows", "0", "calls") == "4")
    #expect(try stats(desk, "--tool", "st*")("total", "calls") == "1")
    #expect(try stats(desk, "--until", "2001-01-01")("total", "calls") == "0")
  }

  @Test("an alert is a failure only where that is asked for")
  func alerts() throws {
    let desk = try desk()
    func code(_ words: String...) throws -> Subprocess.Ending {
      try desk.program.run(["stats"] + words, plugins: desk.folder.path).ending
    }
    #expect(try stats(desk)("alerts", "0", "kind") == "error_rate")
    #expect(try code() == .exited(0) && code("--check") == .exited(1))
    // One of four failed: a name that a model made up, once.
    func limit(_ calls: Int) throws -> String {
      try desk.program.home.write("limit.json", #"{"limits":{"alert_calls":\#(calls)}}"#)
    }
    #expect(try stats(desk, "--config", limit(5))("alerts") == "[]")
    // All of them together, and not the name.
    let alerts = try stats(desk, "--config", limit(4))
    #expect(alerts("alerts", "0", "kind") == "error_rate" && alerts("alerts", "1") == nil)
    #expect(try stats(desk, "--config", limit(1))("alerts", "1", "tool") == "absent")
    #expect(try code("--config", limit(4)) == .exited(0) && code("--config", limit(4), "--check") == .exited(1))
    #expect(try code("--config", limit(1), "--check", "--tool", "report") == .exited(0))
    let file = try desk.program.home.write("config.json", #"{"limits":{"p95_ms":1}}"#)
    let slow = try Desk.self.init()
    #expect(try slow.run([Desk.calls(("wait_for_end", "{}"))], "-q", "--timeout", "0.2").ending != .exited(0))
    let checked = try slow.program.run(
      "--config", file, "stats", "--check", "--json", "--tool", "wait_for_end", plugins: slow.folder.path)
    #expect(checked.ending == .exited(1), "\(checked.output)")
    #expect(checked.output.contains(#""kind":"p95","tool":"wait_for_end""#), "\(checked.output)")
  }

  @Test("times beyond all sessions mean all of them or none")
  func farTimes() throws {
    let desk = try desk()
    for time in ["0001-01-01", "1600-02-29", "200000d", "1000000d", "1000000w", "1000000m"] {
      for grouping in ["tool", "day"] {
        #expect(try stats(desk, "--since", time, "--by", grouping)("total", "calls") == "4", "\(time)")
        #expect(try stats(desk, "--until", time, "--by", grouping)("total", "calls") == "0", "\(time)")
      }
    }
    for time in ["9999-12-31", "2263-01-01", "2300-01-01"] {
      for grouping in ["tool", "day"] {
        #expect(try stats(desk, "--until", time, "--by", grouping)("total", "calls") == "4", "\(time)")
        #expect(try stats(desk, "--since", time, "--by", grouping)("total", "calls") == "0", "\(time)")
        #expect(try stats(desk, "--since", "0001-01-01", "--until", time, "--by", grouping)("total", "calls") == "4")
      }
    }
    func sessions(_ words: String...) throws -> Subprocess {
      try desk.program.run(["sessions"] + words, plugins: desk.folder.path)
    }
    #expect(try sessions("list", "--since", "9999-12-31").output == "no sessions\n")
    #expect(try sessions("prune", "--older-than", "1000000w").output == "nothing to remove\n")
    #expect(try sessions("list", "--since", "1000000w").output.contains("mine"))
    let prune = try sessions("prune", "--older-than", "9999-12-31", "--json")
    #expect(prune.ending == .exited(0) && prune.output.contains(#""mine""#), "\(prune.errorOutput)")
  }

  @Test("after a night without a midnight days begin at midnight again")
  func nightWithoutMidnight() throws {
    let desk = try desk()
    // 2026-04-20 12:00 UTC; 2026-04-28 00:30 where clocks go from 0 to 1 on the last Friday of April, as in Cairo.
    let (first, then) = (1_776_686_400, 1_777_325_400)
    try Database(desk.program.home.path + "/journal.sqlite", .write).run(
      """
      UPDATE runs SET started_at = \(first) * 1000000000;
      UPDATE calls SET started_at = \(then) * 1000000000;
      UPDATE replies SET requested_at = \(then) * 1000000000;
      UPDATE sessions SET changed_at = \(then + 86_400) * 1000000000;
      """)
    let result = try desk.program.run(
      "stats", "--json", "--by", "day", plugins: desk.folder.path,
      environment: ["TZ": "EET-2EEST,M4.5.5/0,M10.5.4/24"])
    let days = Output(result.standardOutput)
    #expect(days("rows", "0", "day") == "2026-04-20" && days("rows", "0", "runs") == "2", "\(result.output)")
    #expect(days("rows", "1", "day") == "2026-04-28" && days("rows", "1", "calls") == "4", "\(result.output)")
  }

  @Test("a terminal gets a chart, a pipe gets none")
  func table() throws {
    let desk = try desk()
    let result = try desk.program.run("stats", plugins: desk.folder.path)
    for word in ["2 sessions", "4 calls, 75 % succeeded", "report", "UNKNOWN_TOOL", "alert", "0.006 USD"] {
      #expect(result.output.contains(word), "\(word)\n\(result.output)")
    }
    #expect(!result.output.contains("█") && !result.output.contains("\u{1B}"))
  }

  @Test("without a journal there is nothing to count, and nothing is made")
  func empty() throws {
    let program = try Program()
    let result = try program.run("stats", "--check")
    #expect(result.ending == .exited(0) && result.output == "nothing to count\n")
    #expect(try program.run("stats", "--json").ending == .exited(0))
    #expect(try program.run("stats", "--by", "week").ending == .exited(2))
    #expect(try program.run("stats", "--since", "1d", "--until", "2d").ending == .exited(2))
    #expect(!Conformance.exists(program.home.path + "/journal.sqlite"))
  }
}
