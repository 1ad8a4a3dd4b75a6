import TestSupport
import Testing

@testable import Sessions
@testable import collet

/// Tables on terminals of any width.
@Suite("Tables that fit")
struct NarrowTableTests {
  /// The text as a terminal shows it: lines without colours.
  private func lines(_ text: String) -> [Substring] {
    text.replacing(/\u{1B}\[[0-9;]*m/, with: "").split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func stats(
    _ names: [String], _ grouping: StatisticsQuery.Grouping = .tool, width: Int, colored: Bool = true
  ) -> [Substring] {
    var query = StatisticsQuery()
    query.grouping = grouping
    var statistics = Statistics(from: 0, to: 86_400_000_000_000)
    for name in [""] + names {
      var row = Figures(label: name)
      (row.calls, row.succeeded, row.permanent, row.retries) = (1_234_567, 1_000_000, 234_567, 12_345)
      (row.bytesIn, row.bytesOut) = (123_456_789, 987_654_321)
      (row.sessions, row.runs, row.rounds, row.modelErrors) = (12_345, 23_456, 345_678, 9_876)
      (row.inputTokens, row.outputTokens, row.costUSD) = (123_456_789, 23_456_789, 1234.567891)
      let latency = Latency(p50: 1_234_567, p95: 12_345_678, p99: 123_456_789, max: 1_234_567_890)
      (row.latency, row.modelLatency) = (latency, latency)
      row.codes = [(code: "A_" + String(repeating: "LONG_", count: 30) + "CODE", count: 7)]
      for part in 0..<16 { row.callActivity.add(part) }
      if name.isEmpty { statistics.total = row } else { statistics.rows.append(row) }
    }
    statistics.models = statistics.rows
    let alerts = StatsAlerts(statistics, grouping, p95MS: 1)
    let table = StatsTable(Style(enabled: colored), width: width, rowsMax: 2)
    return lines(table.text(statistics, query, alerts, withModels: true))
  }

  private static let names = [
    "get_weather", String(repeating: "made_up_", count: 13), String(repeating: "天気", count: 40), "🌦️🌦️🌦️",
  ]

  @Test("no line of the figures is wider than the terminal", arguments: StatisticsQuery.Grouping.allCases)
  func figures(grouping: StatisticsQuery.Grouping) {
    for width in 16...140 {
      for line in stats(Self.names, grouping, width: width) {
        #expect(line.columns <= width, "\(width): \(line)")
      }
    }
  }

  @Test("sizes and the chart go first, the name and its failures stay")
  func order() {
    func heading(_ width: Int) -> [Substring] {
      let lines = stats(["get_weather"], width: width)
      return lines.first { $0.hasPrefix("TOOL") }?.split(separator: " ") ?? []
    }
    let all: [Substring] = ["TOOL", "CALLS", "FAILED", "P50", "P95", "P99", "RETRIES", "IN", "OUT", "WHEN"]
    #expect(heading(.max) == all && heading(130) == all)
    #expect(heading(90) == all.filter { $0 != "IN" && $0 != "OUT" })
    #expect(heading(70) == ["TOOL", "CALLS", "FAILED", "P50", "P95", "P99", "RETRIES"])
    #expect(heading(40) == ["TOOL", "CALLS", "FAILED"] && heading(16) == ["TOOL"])
    let long = String(repeating: "made_up_", count: 13)
    #expect(stats([long], width: 80).contains { $0.hasPrefix("made_up_made_up") && $0.contains("…  1234567") })
    // A pipe gets everything.
    #expect(stats([long], width: .max, colored: false).contains { $0.hasPrefix(long + "  1234567") })
  }

  @Test("what makes room for others that are narrower lets them in again")
  func fit() {
    let giveWays = [0, 1, 2].map { Table.GiveWay(rank: $0, cutTo: $0 == 0 ? 4 : .max) }
    #expect(Table.fit([10, 3, 20], giveWays, in: 100) == [10, 3, 20])
    #expect(Table.fit([10, 3, 20], giveWays, in: 33) == [6, 3, 20])
    #expect(Table.fit([10, 3, 20], giveWays, in: 30) == [8, nil, 20])
    // The third went because of its width; the first that went fits.
    #expect(Table.fit([10, 3, 20], giveWays, in: 12) == [7, 3, nil])
    #expect(Table.fit([10, 3, 20], giveWays, in: 3) == [3, nil, nil])
    #expect(Table.fit([2, 3, 20], giveWays, in: 0) == [1, nil, nil])
  }

  private func session(_ key: String, _ title: String, forkOf parent: String? = nil) -> SessionSummary {
    SessionSummary(
      id: 1, key: key, title: title, hasBodies: true, startedAt: 0, changedAt: 0, model: "mistral:mistral-large-latest",
      status: "interrupted", isInUse: false, runs: 1, turns: 12, calls: 34, failedCalls: 5, retries: 0, inputTokens: 0,
      outputTokens: 0, cachedTokens: 0, costUSD: 0, unpriced: 0, forkedFrom: parent,
      forkedTurn: parent == nil ? nil : 3)
  }

  @Test("no line of the list of sessions is wider than the terminal, and their names stay as long as they can")
  func sessions() {
    let key = "run_00112233445566778899"
    let sessions = [
      session(key, "Was ist in München los?"), session(String(repeating: "nightly-", count: 9), ""),
      session("本", String(repeating: "何が起きていますか", count: 20), forkOf: key),
    ]
    func list(_ width: Int) -> [Substring] {
      lines(SessionsListCommand.table(sessions, Style(enabled: true), width: width))
    }
    for width in 8...200 { for line in list(width) { #expect(line.columns <= width, "\(width): \(line)") } }
    for width in 24...200 { #expect(list(width)[1].hasPrefix(key)) }
    #expect(list(80)[0].split(separator: " ") == ["SESSION", "CHANGED", "STATUS", "TITLE"])
    #expect(list(80)[1].contains("Was ist in München") && list(80)[2].hasPrefix("nightly-nightly-nightly-ni…"))
    #expect(list(.max)[3].hasSuffix("何が起きていますか (from \(key), turn 3)"))
    #expect(list(.max)[2].hasPrefix(String(repeating: "nightly-", count: 9)))
  }

  @Test("a paragraph breaks words that are longer than a line")
  func paragraphs() {
    #expect(paragraph("a few words", width: 20) == ["a few words"])
    #expect(paragraph("a few words", width: 8) == ["a few", "  words"])
    #expect(paragraph("failures: 7 ABCDEFGHIJ", width: 8) == ["failur", "  es:", "  7", "  ABCDEF", "  GHIJ"])
  }

  @Test("the program asks the terminal how wide it is, and COLUMNS before it", arguments: ["", "44"])
  func terminal(columns: String) throws {
    let desk = try Desk()
    let name = String(repeating: "made_up_", count: 13)
    #expect(try desk.run([Desk.calls((name, "{}")), Desk.answer("x")], "-q").ending == .exited(0))
    let width = Int(columns) ?? 50
    for words in [["stats"], ["sessions", "list"]] {
      var variables = ["PATH": "/usr/bin:/bin", "HOME": desk.program.home.path, "TERM": "xterm"]
      if !columns.isEmpty { variables["COLUMNS"] = columns }
      let session = try TerminalSession(
        Program.path, ["--home", desk.program.home.path, "--plugins", desk.folder.path] + words,
        environment: variables, keeping: desk, columns: 50)
      #expect(session.ending() == .exited(0), "\(session.shown)")
      let shown = lines(session.shown.replacing("\r\n", with: "\n"))
      #expect(shown.count > 2 && shown.allSatisfy { $0.columns <= width }, "\(session.shown)")
    }
  }
}
