// Figures for people.

import Agent
import Sessions

/// An overview and a table.
struct StatsTable {
  private let style: Style
  private let width: Int
  private let rowsMax: Int

  init(_ style: Style, width: Int, rowsMax: Int) {
    self.style = style
    self.width = width
    self.rowsMax = rowsMax
  }

  func text(
    _ statistics: Statistics, _ query: StatisticsQuery, _ alerts: StatsAlerts, withModels: Bool
  ) -> String {
    let total = statistics.total
    guard total.calls > 0 || total.runs > 0 || total.rounds > 0 || total.modelErrors > 0 else {
      return "nothing to count\n"
    }
    var text = overview(statistics, query)
    if total.calls > 0 || query.grouping.hasRequests {
      text += "\n" + calls(statistics.rows, query.grouping)
    }
    if query.grouping.hasRequests, query.tool == nil {
      text += "\n" + requests(statistics.rows, query.grouping.rawValue)
    } else if withModels, !statistics.models.isEmpty {
      text += "\n" + requests(statistics.models, "model")
    }
    if !alerts.alerts.isEmpty {
      text += "\n"
      for alert in alerts.alerts.prefix(rowsMax) {
        let mark = "alert  "
        let lines = paragraph(printable(alert.sentence), indent: 0, width: max(1, width - mark.count))
        text += style.red("alert") + "  "
        text += lines.joined(separator: "\n" + String(repeating: " ", count: mark.count)) + "\n"
      }
      text += more(alerts.alerts.count)
    }
    return text
  }

  // MARK: Overview

  private func overview(_ statistics: Statistics, _ query: StatisticsQuery) -> String {
    let total = statistics.total
    let period = "\(SessionTime.shown(statistics.from)) to \(SessionTime.shown(statistics.to))"
    var lines: [String] = []
    if query.tool == nil {
      var line =
        "\(counted(total.sessions, "session")), \(counted(total.runs, "run")), \(counted(total.rounds, "round"))"
      if total.sessions > 0 {
        line +=
          "; \(each(total.rounds, total.sessions)) rounds and \(each(total.calls, total.sessions)) calls a session"
      }
      lines.append(line)
    }
    var line = counted(total.calls, "call")
    if let rate = total.errorRate {
      line += ", \(StatsText.percent(1 - rate)) succeeded"
      if total.failed > 0 { line += ", \(total.failed) failed (\(classes(total)))" }
    }
    if total.unanswered > 0 { line += ", \(total.unanswered) without an answer" }
    if total.retries > 0 { line += ", \(counted(total.retries, "retr", "y", "ies"))" }
    lines.append(line)
    if !total.codes.isEmpty {
      let most = total.codes.prefix(Self.codesMax).map { "\($0.count) \(printable($0.code))" }
      let more = total.codes.count > most.count ? ", …" : ""
      lines.append("failures: " + most.joined(separator: ", ") + more)
    }
    if total.breakersOpened > 0 || total.quarantined > 0 {
      lines.append(
        "\(counted(total.breakersOpened, "breaker")) opened, \(counted(total.quarantined, "plugin")) quarantined")
    }
    if query.tool == nil { lines.append(spent(total)) }
    let shown = paragraph(period, width: width).map(style.bold) + lines.flatMap { paragraph($0, width: width) }
    return shown.joined(separator: "\n") + "\n"
  }

  private func spent(_ total: Figures) -> String {
    var line =
      "tokens: \(StatsText.count(total.inputTokens)) in, \(StatsText.count(total.outputTokens)) out"
      + (total.cachedTokens > 0 ? ", \(StatsText.count(total.cachedTokens)) cached" : "")
    line += "; cost: \(money(total))"
    if total.sessions > 0, total.unpriced < total.rounds {
      line += ", \(RunSummary.dollars(total.costUSD / Double(total.sessions))) USD a session"
    }
    if total.unpriced > 0, total.unpriced < total.rounds {
      line += "; without \(counted(total.unpriced, "repl", "y", "ies")) whose price nobody knows"
    }
    if total.modelErrors > 0 { line += "; \(counted(total.modelErrors, "failed request"))" }
    return line
  }

  private func money(_ figures: Figures) -> String {
    figures.unpriced > 0 && figures.unpriced == figures.rounds
      ? "unknown" : RunSummary.dollars(figures.costUSD) + " USD"
  }

  private func classes(_ figures: Figures) -> String {
    [(figures.retryable, "retryable"), (figures.permanent, "permanent"), (figures.internal, "internal")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  private func each(_ number: Int, _ sessions: Int) -> String {
    let tenths = (number * 10 + sessions / 2) / sessions
    return "\(tenths / 10).\(tenths % 10)"
  }

  // MARK: Tables

  private func calls(_ rows: [Figures], _ grouping: StatisticsQuery.Grouping) -> String {
    let heading = [
      grouping.rawValue.uppercased(), "CALLS", "FAILED", "P50", "P95", "P99", "RETRIES", "IN", "OUT",
      grouping == .day ? "CALLS A DAY" : "WHEN",
    ]
    let most = grouping == .day ? rows.reduce(0) { max($0, $1.calls) } : 0
    let isThere = { (row: Figures) in row.calls > 0 || row.breakersOpened > 0 || row.quarantined > 0 }
    return table(heading, [0, 8, 9, 6, 7, 5, 4, 1, 2, 3], rows, isThere) { row in
      let rate = row.errorRate ?? 0
      let failed = row.failed == 0 ? "0" : "\(row.failed) (\(StatsText.percent(rate)))"
      return [
        Table.Cell(label(row)), Table.Cell("\(row.calls)"),
        Table.Cell(failed, shown: rate > StatsAlerts.errorRateMax ? style.red(failed) : failed),
        Table.Cell(duration(row.latency?.p50)), Table.Cell(duration(row.latency?.p95)),
        Table.Cell(duration(row.latency?.p99)), Table.Cell("\(row.retries)"), Table.Cell(StatsText.bytes(row.bytesIn)),
        Table.Cell(StatsText.bytes(row.bytesOut)), chart(row, row.calls, most, grouping),
      ]
    }
  }

  private func requests(_ rows: [Figures], _ what: String) -> String {
    let heading = [what.uppercased(), "ROUNDS", "FAILED", "P50", "P95", "P99", "TOKENS IN", "OUT", "COST", "A SESSION"]
    return table(heading, [0, 8, 6, 3, 7, 1, 5, 4, 9, 2], rows, { $0.rounds > 0 || $0.modelErrors > 0 }) { row in
      let failed = "\(row.modelErrors)"
      let share =
        row.sessions > 0 && row.unpriced < row.rounds ? RunSummary.dollars(row.costUSD / Double(row.sessions)) : ""
      return [
        Table.Cell(label(row)), Table.Cell("\(row.rounds)"),
        Table.Cell(failed, shown: row.modelErrors > 0 ? style.red(failed) : failed),
        Table.Cell(duration(row.modelLatency?.p50)), Table.Cell(duration(row.modelLatency?.p95)),
        Table.Cell(duration(row.modelLatency?.p99)), Table.Cell(StatsText.count(row.inputTokens)),
        Table.Cell(StatsText.count(row.outputTokens)), Table.Cell(money(row)), Table.Cell(share),
      ]
    }
  }

  /// `ranks`: in which order columns are left out where the terminal is narrow; the first never is, but may be cut.
  private func table(
    _ heading: [String], _ ranks: [Int], _ rows: [Figures], _ isThere: (Figures) -> Bool,
    _ cells: (Figures) -> [Table.Cell]
  ) -> String {
    let giveWays = ranks.map { Table.GiveWay(rank: $0, cutTo: $0 == 0 ? Self.labelMin : .max) }
    var table = Table(heading: heading.map { Table.Cell($0, shown: style.bold($0)) }, giveWays)
    var count = 0
    for row in rows where isThere(row) {
      if count < rowsMax { table.add(cells(row)) }
      count += 1
    }
    return table.text(width: width) + more(count)
  }

  /// What is said of those that are not shown.
  private func more(_ count: Int) -> String {
    guard count > rowsMax else { return "" }
    let lines = paragraph("and \(count - rowsMax) more; --limit 0 shows all", width: width)
    return lines.map(style.dim).joined(separator: "\n") + "\n"
  }

  private func label(_ row: Figures) -> String { row.label.isEmpty ? "(no plugin)" : printable(row.label) }
  private func duration(_ nanoseconds: UInt64?) -> String { nanoseconds.map(StatsText.duration) ?? "" }

  /// Days stand for times themselves: a bar tells how many calls; elsewhere a line of blocks tells when.
  private func chart(_ row: Figures, _ value: Int, _ most: Int, _ grouping: StatisticsQuery.Grouping) -> Table.Cell {
    guard style.enabled else { return Table.Cell("") }
    let text =
      grouping == .day
      ? StatsText.bar(Double(value), of: Double(most), columns: Figures.activityCount)
      : StatsText.sparkline(row.activity)
    return Table.Cell(text, shown: style.green(text))
  }

  private static var codesMax: Int { 8 }
  /// A name is still one in so many columns.
  private static var labelMin: Int { 16 }
}

/// A number and what is counted, for nouns that end in another way.
private func counted(_ number: Int, _ stem: String, _ one: String, _ several: String) -> String {
  "\(number) \(stem)\(number == 1 ? one : several)"
}
