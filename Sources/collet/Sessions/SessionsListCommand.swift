// `collet sessions list`: which sessions there are.

import Agent
import JSON
import Sessions

/// `collet sessions list`: sessions, the latest first.
struct SessionsListCommand: Command {
  static let name = "sessions list"
  static let summary = "Show the sessions of the journal, the latest first."
  static var discussion: String {
    """
    All conditions hold together. --text finds words in prompts, replies, arguments and results, letters in any case. A
    status is one of those of a run, or running, or interrupted: its process ended before the run did. What a session
    was begun from (--at) stands behind its title. Where the terminal is narrow, columns are left out and names cut.

    exit codes: 0 listed, 1 the journal cannot be read, 2 usage
    """
  }
  static var options: [Option<SessionsListCommand>] {
    [
      Option("--text", value: "WORDS", "Sessions in which this was said.") { $0.query.text = $1 },
      Option("--tool", value: "GLOB", "Sessions that called such a tool: * stands for any text, ? for one character.") {
        $0.query.tool = $1
      },
      Option("--status", value: "STATUS", "Sessions whose last run is, or ended, so.") {
        (target, text) throws(UsageError) in
        guard statuses.contains(text) else {
          throw UsageError("--status wants one of \(statuses.joined(separator: ", ")), not '\(text)'")
        }
        target.query.status = text
      },
      Option("--since", value: "TIME", "Changed since then: 7d, 12h, 30m, 2w ago, or 2026-03-01.") {
        (target, text) throws(UsageError) in target.query.since = try SessionTime.option(text, "--since")
      },
      Option("--until", value: "TIME", "Changed before then.") { (target, text) throws(UsageError) in
        target.query.until = try SessionTime.option(text, "--until")
      },
      Option("--limit", value: "N", "At most so many (default \(limitDefault)); 0 for all.") {
        (target, text) throws(UsageError) in
        target.query.limit = try UsageError.wholeNumber(text, for: "--limit", in: 0...Int.max)
      },
      Option("--json", "Print one object with a list of sessions.") { $0.json = true },
    ]
  }

  private static var limitDefault: Int { 50 }
  private static var statuses: [String] { RunStatus.allCases.map(\.rawValue) + ["running", "interrupted"] }

  var query = SessionQuery()
  var json = false

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    var query = query
    query.limit = query.limit == 0 ? nil : query.limit ?? Self.limitDefault
    let store = try SessionSource(context).store
    let sessions = try SessionSource.reporting { () throws(DatabaseError) in try store?.list(query) ?? [] }
    if json { printJSON(sessions, context) } else { printTable(sessions, context) }
    return .success
  }

  private func printJSON(_ sessions: [SessionSummary], _ context: Context) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("sessions")
    writer.beginArray()
    for session in sessions { writer.session(session) }
    writer.endArray()
    writer.endObject()
    context.out.write(writer.bytes)
    context.out.write("\n")
  }

  private func printTable(_ sessions: [SessionSummary], _ context: Context) {
    context.out.write(Self.table(sessions, context.style, width: terminalWidth()))
  }

  static func table(_ sessions: [SessionSummary], _ style: Style, width: Int) -> String {
    guard !sessions.isEmpty else { return "no sessions\n" }
    let columns: [(name: String, giveWay: Table.GiveWay)] = [
      // As long as those that collet gives.
      ("SESSION", Table.GiveWay(cutTo: 24)), ("CHANGED", Table.GiveWay(rank: 4)), ("STATUS", Table.GiveWay(rank: 6)),
      ("TURNS", Table.GiveWay(rank: 1)), ("CALLS", Table.GiveWay(rank: 2)),
      ("MODEL", Table.GiveWay(rank: 3, cutTo: 12)), ("TITLE", Table.GiveWay(rank: 5, cutTo: 20)),
    ]
    var table = Table(
      heading: columns.map { Table.Cell($0.name, shown: style.bold($0.name)) }, columns.map(\.giveWay))
    for session in sessions {
      let failed = session.failedCalls > 0 ? " (\(session.failedCalls) failed)" : ""
      table.add([
        Table.Cell(printable(session.key)), Table.Cell(SessionTime.shown(session.changedAt)),
        Table.Cell(session.status, shown: style.colored(status: session.status)), Table.Cell("\(session.turns)"),
        Table.Cell("\(session.calls)\(failed)"), Table.Cell(printable(session.model)),
        Table.Cell(printable([session.title, origin(of: session)].filter { !$0.isEmpty }.joined(separator: " "))),
      ])
    }
    return table.text(width: width)
  }

  /// What tells a fork from the session that it begins with.
  private static func origin(of session: SessionSummary) -> String {
    guard let parent = session.forkedFrom else { return "" }
    return "(from \(parent), turn \(session.forkedTurn ?? 0))"
  }
}

extension Style {
  func colored(status: String) -> String {
    switch status {
    case "completed": green(status)
    case "running", "interrupted", "round_limit", "budget", "cancelled": yellow(status)
    default: red(status)
    }
  }
}
