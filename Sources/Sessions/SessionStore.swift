// Sessions as whoever looks for them sees them.

internal import Glibc

/// What the list says of a session.
public struct SessionSummary: Sendable {
  /// Its number in the file.
  public var id: Int64
  /// What the user calls it.
  public var key: String
  public var title: String
  public var hasBodies: Bool
  /// Nanoseconds since 1970.
  public var startedAt: Int64
  public var changedAt: Int64
  public var model: String
  /// Of the last run: `running` while a process has it, `interrupted` when its process ended before it did.
  public var status: String
  /// Whether a process has the session, be it that it waits for the next prompt.
  public var isInUse: Bool
  public var runs: Int
  public var turns: Int
  public var calls: Int
  public var failedCalls: Int
  public var retries: Int
  public var inputTokens: Int
  public var outputTokens: Int
  public var cachedTokens: Int
  /// What is known of it.
  public var costUSD: Double
  /// Replies whose price nobody knows.
  public var unpriced: Int
  public var forkedFrom: String?
  public var forkedTurn: Int?
}

/// Which sessions are meant; all conditions hold together.
public struct SessionQuery: Sendable {
  /// Stands in something that was said: in a prompt, a reply, arguments or a result.
  public var text: String?
  /// Of a tool that was called; `*` stands for any text, `?` for one character.
  public var tool: String?
  public var status: String?
  /// Nanoseconds since 1970: changed then or later; before it.
  public var since: Int64?
  public var until: Int64?
  /// The latest so many.
  public var limit: Int?

  public init() {}
}

/// The sessions of a home. Blocking: never on the I/O thread.
public final class SessionStore {
  let database: Database
  let place: JournalPlace
  /// Whether the file can be changed; where it cannot, what processes left behind stays unread.
  public let isWritable: Bool

  /// `nil` when there are no sessions and never were. What processes that are gone left behind is written first.
  public static func open(_ place: JournalPlace) throws(DatabaseError) -> SessionStore? {
    let isThere = unsafe access(place.database, F_OK) == 0
    guard isThere || !FolderPath.names(place.spools).isEmpty else { return nil }
    do throws(DatabaseError) {
      let database = try Database.writing(place)
      try Recovery.run(place, database)
      return SessionStore(database, place, isWritable: true)
    } catch {
      // A journal that cannot be written can be read all the same, as far as it goes.
      guard error.kind == .readOnly || error.kind == .full || error.kind == .other,
        let database = try? Database.reading(place)
      else { throw error }
      return SessionStore(database, place, isWritable: false)
    }
  }

  /// As `open`, and makes the file where it is missing.
  public static func make(_ place: JournalPlace) throws(DatabaseError) -> SessionStore {
    let database = try Database.writing(place)
    try Recovery.run(place, database)
    return SessionStore(database, place, isWritable: true)
  }

  init(_ database: Database, _ place: JournalPlace, isWritable: Bool) {
    self.database = database
    self.place = place
    self.isWritable = isWritable
  }

  // MARK: Looking

  /// The latest first.
  public func list(_ query: SessionQuery = SessionQuery()) throws(DatabaseError) -> [SessionSummary] {
    // One that was taken, and whose first run never began, is none.
    var conditions = ["s.runs > 0"]
    var words: [String] = []
    func holds(_ text: String) -> String { "holds(\(text), ?\(words.count))" }
    if let text = query.text {
      try database.addHolds()
      words.append(SearchPattern(text).text)
      let found = holds("b.bytes")
      // A number is that of a body.
      func inRow(_ column: String) -> String { "(typeof(\(column)) = 'blob' AND \(holds(column)))" }
      conditions.append(
        """
        (\(holds("s.title"))
        OR EXISTS (SELECT 1 FROM runs r JOIN bodies b ON b.id IN (r.prompt, r.answer, r.heard)
          WHERE r.session = s.id AND \(found))
        OR EXISTS (SELECT 1 FROM runs r JOIN replies p ON \(RowID.isOf(run: "r.id", "p.id"))
          JOIN bodies b ON b.id IN (p.text, p.reasoning, p.refusal) WHERE r.session = s.id AND \(found))
        OR EXISTS (SELECT 1 FROM runs r JOIN call_texts t ON \(RowID.isOf(run: "r.id", "t.id"))
          WHERE r.session = s.id AND (\(inRow("t.asked")) OR \(inRow("t.arguments")) OR \(inRow("t.result"))
            OR EXISTS (SELECT 1 FROM bodies b WHERE b.id IN (t.asked, t.arguments, t.result) AND \(found)))))
        """)
    }
    if let tool = query.tool {
      words.append(NamePattern.glob(tool))
      conditions.append(
        """
        EXISTS (SELECT 1 FROM session_tools u JOIN names n ON n.id = u.tool
          WHERE u.session = s.id AND n.text GLOB ?\(words.count))
        """)
    }
    let isOpen = query.status == "running" || query.status == "interrupted"
    if isOpen {
      conditions.append("s.status IS NULL")
    } else if let status = query.status {
      words.append(status)
      conditions.append("s.status = ?\(words.count)")
    }
    if let since = query.since { conditions.append("s.changed_at >= \(since)") }
    if let until = query.until { conditions.append("s.changed_at < \(until)") }
    let filter = "WHERE " + conditions.joined(separator: " AND ")
    var found = try summaries(
      "\(filter) ORDER BY s.changed_at DESC, s.id DESC" + (isOpen ? "" : query.limit.map { " LIMIT \($0)" } ?? ""),
      words)
    if isOpen {
      found.removeAll { $0.status != query.status }
      if let limit = query.limit, found.count > limit { found.removeLast(found.count - limit) }
    }
    return found
  }

  /// Sessions whose name is this, or begins like this; `run_` may be left out. A whole name means only its own session.
  public func named(_ name: String) throws(DatabaseError) -> [SessionSummary] {
    let exact = try summaries("WHERE s.key = ?1", [name])
    guard exact.isEmpty, !name.isEmpty else { return exact }
    return try summaries(
      """
      WHERE s.runs > 0
        AND (substr(s.key, 1, length(?1)) = ?1 OR substr(s.key, 1, length(?1) + 4) = 'run_' || ?1)
      ORDER BY s.changed_at DESC LIMIT 20
      """, [name])
  }

  func summaries(_ rest: String, _ words: [String]) throws(DatabaseError) -> [SessionSummary] {
    let statement = try database.prepare(
      """
      SELECT s.id, s.key, s.title, s.detail, s.started_at, s.changed_at, n.text, s.status, s.spool, s.runs, s.turns,
        s.calls, s.failed_calls, s.retries, s.input_tokens, s.output_tokens, s.cached_tokens, s.cost_usd, s.unpriced,
        f.key, s.forked_turn
      FROM sessions s LEFT JOIN names n ON n.id = s.model LEFT JOIN sessions f ON f.id = s.forked_from
      \(rest)
      """, rowsOf: "sessions", key: 0)
    for (place, word) in words.enumerated() { statement.bind(Int32(place + 1), word) }
    defer { statement.reset() }
    var found: [SessionSummary] = []
    while try statement.step() { found.append(try summary(statement)) }
    return found
  }

  private func summary(_ row: Statement) throws(DatabaseError) -> SessionSummary {
    let isInUse = row.int(8).map { Spool.isAlive($0, in: place.spools) } ?? false
    let status = row.isNull(7) ? (isInUse ? "running" : "interrupted") : row.text(7)
    return SessionSummary(
      id: try row.id(0), key: row.text(1), title: row.text(2), hasBodies: row.number(3) == 2,
      startedAt: Int64(try row.time(4)), changedAt: Int64(try row.time(5)), model: row.text(6), status: status,
      isInUse: isInUse, runs: try row.count(9), turns: try row.count(10), calls: try row.count(11),
      failedCalls: try row.count(12), retries: try row.count(13), inputTokens: try row.count(14),
      outputTokens: try row.count(15), cachedTokens: try row.count(16), costUSD: try row.cost(17) ?? 0,
      unpriced: try row.count(18), forkedFrom: row.isNull(19) ? nil : row.text(19), forkedTurn: try row.countIfAny(20))
  }

  // MARK: Health

  /// What is wrong with the file, a sentence each; empty when nothing is.
  public func check() throws(DatabaseError) -> [String] {
    let statement = try database.prepare("PRAGMA quick_check(20)")
    defer { statement.reset() }
    var problems: [String] = []
    while try statement.step() {
      let text = statement.text(0)
      if text != "ok" { problems.append(text) }
    }
    // A file may be whole and hold what cannot be: then no list of it can be made.
    if problems.isEmpty { do { _ = try list() } catch { problems.append(error.description) } }
    return problems
  }

  /// Files among the spools from which nothing can be had and that no process has: nobody takes them away.
  public func strayFiles() -> [String] {
    // Where nothing is written, what processes left is still there.
    guard isWritable else { return [] }
    return FolderPath.names(place.spools).filter { name in
      let isNew = name.hasSuffix(".new")
      guard let id = UInt64(isNew ? String(name.dropLast(4)) : name, radix: 16).map({ Int64(bitPattern: $0) }),
        name == Spool.name(of: id) + (isNew ? ".new" : "")
      else { return true }
      // One that is being made has no lock for a moment.
      return !isNew && Spool.isThere(id, in: place.spools) && !Spool.isAlive(id, in: place.spools)
    }.map { "\(place.spools)/\($0)" }
  }

  /// How many sessions there are, and the bytes of the file.
  public func size() throws(DatabaseError) -> (sessions: Int, bytes: Int) {
    let sessions = try database.number("SELECT count(*) FROM sessions")
    let bytes = try database.number("PRAGMA page_count") * (try database.number("PRAGMA page_size"))
    return (Int(sessions), Int(bytes))
  }
}
