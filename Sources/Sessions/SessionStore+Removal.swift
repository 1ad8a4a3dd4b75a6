// Sessions that go.

extension SessionStore {
  /// What became of it.
  public enum Removal: Sendable, Equatable {
    case removed
    /// Another process has it.
    case inUse
    /// These sessions begin with it, and would lose their beginning.
    case forked([String])
  }

  /// Removes sessions with everything that only they have, and gives the room back. Each is one transaction.
  public func remove(_ ids: [Int64]) throws(DatabaseError) -> [Removal] {
    // What was said must not stay readable in pages that nobody uses.
    try database.run("PRAGMA secure_delete = ON")
    var results: [Removal] = []
    for id in ids {
      results.append(try database.transaction { () throws(DatabaseError) in try removeOne(id) })
    }
    if results.contains(.removed) { try database.run("PRAGMA incremental_vacuum") }
    return results
  }

  /// What was removed is in the log still, until that is put into the file and emptied. `false`: another process reads it, and
  /// the next removal has to do so.
  public func emptyLog() throws(DatabaseError) -> Bool { try database.emptyLog() }

  /// What `remove` would come to, one after another.
  public func removals(of ids: [Int64]) throws(DatabaseError) -> [Removal] {
    var gone: Set<Int64> = []
    var results: [Removal] = []
    for id in ids {
      let result = try verdict(id, try forks(of: id).filter { !$0.isNone && !gone.contains($0.id) })
      if result == .removed { gone.insert(id) }
      results.append(result)
    }
    return results
  }

  private struct Fork {
    let id: Int64
    let key: String
    /// No run of it ever began, and none will.
    let isNone: Bool
  }

  private func forks(of id: Int64) throws(DatabaseError) -> [Fork] {
    let statement = try database.prepare(
      "SELECT id, key, runs, spool FROM sessions WHERE forked_from = ?1 ORDER BY key")
    statement.bind(1, id)
    defer { statement.reset() }
    var forks: [Fork] = []
    while try statement.step() {
      let isHeld = statement.int(3).map { Spool.isThere($0, in: place.spools) } ?? false
      forks.append(
        Fork(id: statement.int(0) ?? 0, key: statement.text(1), isNone: statement.int(2) == 0 && !isHeld))
    }
    return forks
  }

  private func verdict(_ id: Int64, _ forks: [Fork]) throws(DatabaseError) -> Removal {
    guard forks.isEmpty else { return .forked(forks.map(\.key)) }
    let owner = try database.prepare("SELECT spool FROM sessions WHERE id = ?1")
    owner.bind(1, id)
    defer { owner.reset() }
    if try owner.step(), let spool = owner.int(0), Spool.isAlive(spool, in: place.spools) { return .inUse }
    return .removed
  }

  private func removeOne(_ id: Int64) throws(DatabaseError) -> Removal {
    let forks = try forks(of: id)
    let verdict = try verdict(id, forks.filter { !$0.isNone })
    guard verdict == .removed else { return verdict }
    for fork in forks { try drop(unbegun: fork.id) }
    try database.run(
      """
      CREATE TEMP TABLE IF NOT EXISTS doomed (id INTEGER PRIMARY KEY, refs INTEGER NOT NULL);
      DELETE FROM doomed;
      CREATE TEMP TABLE IF NOT EXISTS doomed_names (id INTEGER PRIMARY KEY);
      DELETE FROM doomed_names;
      """)
    // A model may have made them up, out of what it was told.
    try delete("INSERT INTO doomed_names SELECT tool FROM session_tools WHERE session = ?1", id)
    for (table, columns) in Self.references {
      for column in columns {
        let rows =
          table == "runs"
          ? "runs WHERE session = ?1"
          : "runs r JOIN \(table) t ON \(RowID.isOf(run: "r.id", "t.id")) WHERE r.session = ?1"
        let collect = try database.prepare(
          """
          INSERT INTO doomed SELECT \(column), count(*) FROM \(rows) AND typeof(\(column)) = 'integer'
          GROUP BY \(column) ON CONFLICT (id) DO UPDATE SET refs = refs + excluded.refs
          """)
        collect.bind(1, id)
        try collect.run()
      }
    }
    try database.run(
      """
      UPDATE bodies SET refs = refs - (SELECT d.refs FROM doomed d WHERE d.id = bodies.id)
        WHERE id IN (SELECT id FROM doomed);
      DELETE FROM bodies WHERE refs <= 0 AND id IN (SELECT id FROM doomed);
      """)
    for table in ["call_texts", "calls", "replies"] {
      try delete(
        """
        DELETE FROM \(table) WHERE id IN
          (SELECT t.id FROM runs r JOIN \(table) t ON \(RowID.isOf(run: "r.id", "t.id")) WHERE r.session = ?1)
        """, id)
    }
    for table in ["attempt_rows", "model_errors", "incidents"] {
      try delete("DELETE FROM \(table) WHERE run IN (SELECT id FROM runs WHERE session = ?1)", id)
    }
    try delete("DELETE FROM runs WHERE session = ?1", id)
    try delete("DELETE FROM session_tools WHERE session = ?1", id)
    try delete("DELETE FROM sessions WHERE id = ?1", id)
    try removeNames()
    return .removed
  }

  /// Those of `doomed_names` that no row has any more.
  private func removeNames() throws(DatabaseError) {
    try database.run("DELETE FROM doomed_names WHERE id IN (SELECT tool FROM session_tools)")
    // What is used elsewhere is used by other sessions too, most often.
    guard try database.number("SELECT count(*) FROM doomed_names") > 0 else { return }
    for (table, columns) in Self.namers {
      for column in columns {
        try database.run(
          """
          DELETE FROM doomed_names WHERE id IN
            (SELECT \(column) FROM \(table) WHERE \(column) IN (SELECT id FROM doomed_names))
          """)
      }
    }
    try database.run("DELETE FROM names WHERE id IN (SELECT id FROM doomed_names)")
  }

  private func delete(_ sql: String, _ id: Int64) throws(DatabaseError) {
    let statement = try database.prepare(sql)
    statement.bind(1, id)
    try statement.run()
  }

  /// Columns that refer to bodies.
  private static let references: [(String, [String])] = [
    ("runs", ["prompt", "answer", "heard", "settings", "system", "tools"]),
    ("replies", ["said", "text", "reasoning", "refusal", "echo"]),
    ("call_texts", ["asked", "arguments", "result", "shown"]),
  ]

  /// Columns that refer to names, besides that of `session_tools`.
  private static let namers: [(String, [String])] = [
    ("sessions", ["model"]), ("runs", ["model"]), ("replies", ["tool_choice", "finish_reason"]),
    ("calls", ["tool", "plugin", "code", "model"]), ("attempts", ["code"]), ("model_errors", ["kind"]),
    ("incidents", ["kind", "tool", "plugin"]),
  ]
}
