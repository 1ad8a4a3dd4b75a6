import TestSupport

@testable import Sessions

/// A file as the first version of the tables had it.
enum FirstVersion {
  /// Makes it from a file of this version with one run in it.
  static func make(_ place: JournalPlace, from newer: JournalPlace) throws {
    let database = try Database(place.database, .create)
    try database.useLog()
    try database.run(tables)
    try database.run("ATTACH '\(newer.database)' AS newer")
    for table in ["names", "bodies", "sessions", "session_tools", "runs", "model_errors", "incidents"] {
      try database.run("INSERT INTO main.\(table) SELECT * FROM newer.\(table)")
    }
    // Its texts were all in `bodies`.
    var columns: [String] = []
    for (place, column) in ["asked", "arguments", "result", "shape", "shown"].enumerated() {
      let id = "100000 + number * 10 + \(place)"
      if column != "shape" {
        try database.run(
          """
          INSERT INTO main.bodies (id, refs, size, bytes)
          SELECT \(id), 1, length(\(column)), \(column) FROM newer.call_texts WHERE typeof(\(column)) = 'blob'
          """)
      }
      columns.append("CASE typeof(\(column)) WHEN 'blob' THEN \(id) ELSE \(column) END")
    }
    try database.run(
      """
      INSERT INTO main.replies SELECT run, round, turn, requested_at, latency_ns, tool_choice, said, ending, finish_reason,
        input_tokens, output_tokens, cached_tokens, cost_usd, calls, text, reasoning, refusal, echo FROM newer.replies;
      INSERT INTO main.calls SELECT run, number, session, model, round, place, tool, plugin, started_at, latency_ns, class,
        code, attempts, bytes_in, bytes_out, intent_at, repeatable, arguments_hash FROM newer.calls;
      INSERT INTO main.call_texts SELECT run, number, provider_id, \(columns.joined(separator: ", ")) FROM newer.call_texts;
      INSERT INTO main.attempts SELECT * FROM newer.attempts;
      PRAGMA application_id = \(SessionSchema.applicationID);
      PRAGMA user_version = 1;
      """)
  }

  private static let tables = """
    CREATE TABLE names (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);

    CREATE TABLE bodies (
      id INTEGER PRIMARY KEY, hash BLOB, refs INTEGER NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL);
    CREATE UNIQUE INDEX bodies_by_hash ON bodies (hash) WHERE hash IS NOT NULL;

    CREATE TABLE sessions (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, detail INTEGER NOT NULL,
      started_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, title TEXT NOT NULL,
      forked_from INTEGER REFERENCES sessions, forked_turn INTEGER,
      model INTEGER REFERENCES names, status TEXT, spool INTEGER,
      runs INTEGER NOT NULL DEFAULT 0, turns INTEGER NOT NULL DEFAULT 0, calls INTEGER NOT NULL DEFAULT 0,
      failed_calls INTEGER NOT NULL DEFAULT 0, retries INTEGER NOT NULL DEFAULT 0,
      input_tokens INTEGER NOT NULL DEFAULT 0, output_tokens INTEGER NOT NULL DEFAULT 0,
      cached_tokens INTEGER NOT NULL DEFAULT 0, cost_usd REAL NOT NULL DEFAULT 0, unpriced INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX sessions_by_time ON sessions (changed_at);
    CREATE INDEX sessions_by_parent ON sessions (forked_from) WHERE forked_from IS NOT NULL;

    CREATE TABLE session_tools (
      session INTEGER NOT NULL REFERENCES sessions, tool INTEGER NOT NULL REFERENCES names, calls INTEGER NOT NULL,
      failed_calls INTEGER NOT NULL, PRIMARY KEY (session, tool)) WITHOUT ROWID;

    CREATE TABLE runs (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, session INTEGER NOT NULL REFERENCES sessions,
      resumes INTEGER REFERENCES runs, started_at INTEGER NOT NULL, duration_ns INTEGER,
      model INTEGER NOT NULL REFERENCES names, status TEXT, reason TEXT, rounds INTEGER,
      prompt INTEGER REFERENCES bodies, answer INTEGER REFERENCES bodies, heard INTEGER REFERENCES bodies,
      settings INTEGER REFERENCES bodies, system INTEGER REFERENCES bodies, tools INTEGER REFERENCES bodies,
      definition_tokens INTEGER NOT NULL);
    CREATE INDEX runs_by_session ON runs (session);
    CREATE INDEX runs_by_time ON runs (started_at);

    CREATE TABLE replies (
      run INTEGER NOT NULL REFERENCES runs, round INTEGER NOT NULL, turn INTEGER NOT NULL,
      requested_at INTEGER NOT NULL, latency_ns INTEGER, tool_choice INTEGER NOT NULL REFERENCES names,
      said INTEGER REFERENCES bodies, ending INTEGER, finish_reason INTEGER REFERENCES names,
      input_tokens INTEGER, output_tokens INTEGER, cached_tokens INTEGER, cost_usd REAL, calls INTEGER NOT NULL DEFAULT 0,
      text INTEGER REFERENCES bodies, reasoning INTEGER REFERENCES bodies, refusal INTEGER REFERENCES bodies,
      echo INTEGER REFERENCES bodies, PRIMARY KEY (run, round)) WITHOUT ROWID;

    CREATE TABLE model_errors (
      run INTEGER NOT NULL REFERENCES runs, number INTEGER NOT NULL, round INTEGER NOT NULL, at INTEGER NOT NULL,
      kind INTEGER NOT NULL REFERENCES names, status INTEGER, retryable INTEGER NOT NULL, again_after_ms INTEGER,
      message TEXT NOT NULL, request_id TEXT, PRIMARY KEY (run, number)) WITHOUT ROWID;

    CREATE TABLE calls (
      run INTEGER NOT NULL REFERENCES runs, number INTEGER NOT NULL, session INTEGER NOT NULL REFERENCES sessions,
      model INTEGER NOT NULL REFERENCES names, round INTEGER NOT NULL, place INTEGER NOT NULL,
      tool INTEGER NOT NULL REFERENCES names, plugin INTEGER REFERENCES names,
      started_at INTEGER NOT NULL, latency_ns INTEGER, class INTEGER, code INTEGER REFERENCES names,
      attempts INTEGER NOT NULL DEFAULT 0, bytes_in INTEGER, bytes_out INTEGER,
      intent_at INTEGER, repeatable INTEGER, arguments_hash BLOB, PRIMARY KEY (run, number)) WITHOUT ROWID;

    CREATE TABLE call_texts (
      run INTEGER NOT NULL REFERENCES runs, number INTEGER NOT NULL, provider_id TEXT NOT NULL,
      asked INTEGER REFERENCES bodies, arguments INTEGER REFERENCES bodies,
      result INTEGER REFERENCES bodies, shape INTEGER, shown INTEGER REFERENCES bodies,
      PRIMARY KEY (run, number)) WITHOUT ROWID;

    CREATE TABLE attempts (
      run INTEGER NOT NULL REFERENCES runs, number INTEGER NOT NULL, attempt INTEGER NOT NULL,
      class INTEGER NOT NULL, code INTEGER REFERENCES names, started_at INTEGER NOT NULL, latency_ns INTEGER NOT NULL,
      bytes_out INTEGER NOT NULL, again_after_ms INTEGER, detail TEXT,
      PRIMARY KEY (run, number, attempt)) WITHOUT ROWID;

    CREATE TABLE incidents (
      id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind INTEGER NOT NULL REFERENCES names,
      run INTEGER REFERENCES runs, number INTEGER, tool INTEGER REFERENCES names, plugin INTEGER REFERENCES names,
      text TEXT NOT NULL);
    CREATE INDEX incidents_by_run ON incidents (run);

    CREATE TABLE spools (id INTEGER PRIMARY KEY, applied INTEGER NOT NULL);
    """
}
