// `collet stats`: how tools and models did.

import JSON
import Plugins
import Sessions

/// `collet stats`: figures over the sessions of the journal.
struct StatsCommand: Command {
  static let name = "stats"
  static let summary = "Show latency, errors, retries, tokens and cost of tools and models."
  static var discussion: String {
    let (share, calls) = (Int(StatsAlerts.errorRateMax * 100), StatsAlerts.callsMinDefault)
    return """
      Latencies are exact percentiles of answered calls that ran: all attempts and the waits between them, without the
      time that a person took to approve. The small chart of a row shows when it was busy; where the terminal is narrow,
      columns are left out and names cut. An alert is a row of which more than \(share) in 100 calls failed, where there were
      limits.alert_calls (default \(calls)) or more, or whose p95 is over limits.p95_ms of the configuration. Sessions that
      were deleted are not counted, and neither are replays.

      exit codes: 0 shown, 1 the journal cannot be read, or with --check there is an alert, 2 usage
      """
  }
  static var options: [Option<StatsCommand>] {
    [
      Option("--since", value: "TIME", "Count what began since then: 7d, 12h, 30m, 2w ago, or 2026-03-01.") {
        (target, text) throws(UsageError) in target.query.since = try SessionTime.option(text, "--since")
      },
      Option("--until", value: "TIME", "Count what began before then.") { (target, text) throws(UsageError) in
        target.query.until = try SessionTime.option(text, "--until")
      },
      Option("--tool", value: "GLOB", "Only calls of such tools: * stands for any text, ? for one character.") {
        $0.query.tool = $1
      },
      Option("--by", value: "WHAT", "A row for each tool (default), model, plugin, session or day.") {
        (target, text) throws(UsageError) in
        guard let grouping = StatisticsQuery.Grouping(rawValue: text) else {
          throw UsageError("--by wants tool, model, plugin, session or day, not '\(text)'")
        }
        target.grouping = grouping
      },
      Option("--limit", value: "N", "At most so many rows and alerts (default \(rowsDefault)); 0 for all.") {
        (target, text) throws(UsageError) in
        target.limit = try UsageError.wholeNumber(text, for: "--limit", in: 0...Int.max)
      },
      Option("--check", "Exit with 1 when there is an alert.") { $0.failsOnAlert = true },
      Option("--json", "Print one object, with all rows.") { $0.json = true },
    ]
  }

  static var rowsDefault: Int { 40 }

  var query = StatisticsQuery()
  /// `nil`: by tool, and besides by model.
  var grouping: StatisticsQuery.Grouping?
  var limit = rowsDefault
  var failsOnAlert = false
  var json = false

  mutating func check() throws(UsageError) {
    if let since = query.since, let until = query.until, since >= until {
      throw UsageError("--since lies after --until: nothing is between them")
    }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let locations = Locations(home: context.globals.home, config: context.globals.config)
    let limits: Configuration.Limits
    do throws(ConfigurationFault) {
      limits = try ConfigurationReader.read(locations).limits
    } catch {
      throw CommandError(error.description)
    }
    var query = query
    query.grouping = grouping ?? .tool
    let store = try SessionSource(context).store
    let statistics = try SessionSource.reporting { () throws(DatabaseError) in
      try store?.statistics(query) ?? Statistics.none
    }
    let alerts = StatsAlerts(
      statistics, query.grouping, p95MS: limits.p95MS, callsMin: limits.alertCalls ?? StatsAlerts.callsMinDefault)
    if json {
      context.out.write(StatsJSON.object(statistics, query, alerts))
      context.out.write("\n")
    } else {
      let table = StatsTable(context.style, width: terminalWidth(), rowsMax: limit == 0 ? .max : limit)
      context.out.write(table.text(statistics, query, alerts, withModels: grouping == nil))
    }
    return failsOnAlert && !alerts.alerts.isEmpty ? .failure : .success
  }
}
