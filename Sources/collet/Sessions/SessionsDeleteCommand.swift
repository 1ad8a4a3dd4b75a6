// `collet sessions delete` and `prune`: sessions that go.

import JSON
import Sessions

/// `collet sessions delete ID...`.
struct SessionsDeleteCommand: Command {
  static let name = "sessions delete"
  static let summary = "Remove sessions from the journal, with everything that only they have."
  static let operands = "ID..."
  static var discussion: String {
    """
    Nothing is asked: an ID is a session's name or the beginning of one that means only one. Statistics no longer count
    what is removed. A session that another one was begun from (--at) stays until that one is removed.

    exit codes: 0 removed, 1 one of them is not there, in use, or needed by another
    """
  }
  static var options: [Option<SessionsDeleteCommand>] {
    [Option("--json", "Print one object with what was removed and what was not.") { $0.json = true }]
  }

  var sessions: [String] = []
  var json = false

  mutating func take(_ operand: String) throws(UsageError) { sessions.append(operand) }

  mutating func check() throws(UsageError) {
    guard !sessions.isEmpty else {
      throw UsageError("collet sessions delete wants sessions; 'collet sessions list' shows them")
    }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let source = try SessionSource(context)
    // All are found before any is removed.
    var found: [SessionSummary] = []
    for name in sessions {
      let session = try source.session(name).1
      if !found.contains(where: { $0.id == session.id }) { found.append(session) }
    }
    // Those that others were begun from last.
    found.sort { $0.id > $1.id }
    let removal = try RemovedSessions(found, source)
    removal.report(json: json, context)
    return removal.kept.isEmpty ? .success : .failure
  }
}

/// `collet sessions prune`.
struct SessionsPruneCommand: Command {
  static let name = "sessions prune"
  static let summary = "Remove old sessions from the journal."
  static var discussion: String {
    """
    At least one of --older-than and --keep says which. Sessions that are in use, or that a later one was begun from, stay.

    exit codes: 0 done, 1 the journal cannot be read or written, 2 usage
    """
  }
  static var options: [Option<SessionsPruneCommand>] {
    [
      Option("--older-than", value: "TIME", "Not changed since then: 30d, 12h, 2w ago, or 2026-03-01.") {
        (target, text) throws(UsageError) in target.until = try SessionTime.option(text, "--older-than")
      },
      Option("--keep", value: "N", "All but the latest N.") { (target, text) throws(UsageError) in
        target.keep = try UsageError.wholeNumber(text, for: "--keep", in: 0...Int.max)
      },
      Option("--dry-run", "Only say which ones.") { $0.dryRun = true },
      Option("--json", "Print one object with what was removed and what was not.") { $0.json = true },
    ]
  }

  var until: Int64?
  var keep: Int?
  var dryRun = false
  var json = false

  mutating func check() throws(UsageError) {
    guard until != nil || keep != nil else {
      throw UsageError("collet sessions prune wants --older-than TIME or --keep N: it removes nothing by itself")
    }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let source = try SessionSource(context)
    let all = try SessionSource.reporting { () throws(DatabaseError) in try source.store?.list() ?? [] }
    let old = all.dropFirst(keep ?? 0).filter { session in until.map { session.changedAt < $0 } ?? true }
    let removal = try RemovedSessions(
      old.filter { !$0.isInUse }.sorted { $0.id > $1.id }, source, isDryRun: dryRun)
    removal.report(json: json, isDryRun: dryRun, context)
    return .success
  }
}

/// What became of sessions that were to go.
private struct RemovedSessions {
  private(set) var removed: [SessionSummary] = []
  private(set) var kept: [(session: SessionSummary, reason: String)] = []
  /// Nothing of them can be read any more.
  private var isGone = true

  init(_ sessions: [SessionSummary], _ source: SessionSource, isDryRun: Bool = false) throws(CommandError) {
    guard let store = source.store, !isDryRun && store.isWritable || !sessions.isEmpty else { return }
    guard store.isWritable || isDryRun else {
      throw CommandError("the journal cannot be written, so nothing can be removed")
    }
    let ids = sessions.map(\.id)
    let results = try SessionSource.reporting { () throws(DatabaseError) in
      if isDryRun { return try store.removals(of: ids) }
      defer { isGone = (try? store.emptyLog()) ?? false }
      return try store.remove(ids)
    }
    for (session, result) in zip(sessions, results) {
      switch result {
      case .removed: removed.append(session)
      case .inUse: kept.append((session, "in use by another process"))
      case .forked(let others): kept.append((session, "the beginning of \(others.joined(separator: ", "))"))
      }
    }
  }

  func report(json: Bool, isDryRun: Bool = false, _ context: Context) {
    if !isGone {
      context.warn(
        "another process holds the journal: what was removed can be read in journal.sqlite-wal until the next removal")
    }
    if json {
      var writer = JSONWriter()
      writer.beginObject()
      writer.key(isDryRun ? "would_remove" : "removed")
      writer.beginArray()
      for session in removed { writer.string(session.key) }
      writer.endArray()
      writer.key("kept")
      writer.beginArray()
      for (session, reason) in kept {
        writer.beginObject()
        writer.text("session", session.key)
        writer.text("reason", reason)
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
      context.out.write(writer.bytes)
      context.out.write("\n")
      return
    }
    for session in removed {
      context.out.write("\(isDryRun ? "would remove" : "removed") \(session.key)  \(printable(session.title))\n")
    }
    for (session, reason) in kept { context.warn("kept \(session.key): \(reason)") }
    if removed.isEmpty, kept.isEmpty { context.out.write("nothing to remove\n") }
  }
}
