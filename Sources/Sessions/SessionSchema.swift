// The tables of the journal's file, and how a file of an older version becomes one of this. docs/journal.md describes
// them for whoever reads the file.

enum SessionSchema {
  /// `PRAGMA application_id`: tells this file from any other database.
  static let applicationID = 0x434A_4C31

  /// Of the tables below; `PRAGMA user_version`.
  static var version: Int { 1 + migrations.count }

  /// The statements that make the tables of this version in an empty file.
  static var tables: String { otherTables + turnTables }

  private static let otherTables = """
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

    CREATE TABLE model_errors (
      run INTEGER NOT NULL REFERENCES runs, number INTEGER NOT NULL, round INTEGER NOT NULL, at INTEGER NOT NULL,
      kind INTEGER NOT NULL REFERENCES names, status INTEGER, retryable INTEGER NOT NULL, again_after_ms INTEGER,
      message TEXT NOT NULL, request_id TEXT, PRIMARY KEY (run, number)) WITHOUT ROWID;

    CREATE TABLE incidents (
      id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind INTEGER NOT NULL REFERENCES names,
      run INTEGER REFERENCES runs, number INTEGER, tool INTEGER REFERENCES names, plugin INTEGER REFERENCES names,
      text TEXT NOT NULL);
    CREATE INDEX incidents_by_run ON incidents (run);

    CREATE TABLE spools (id INTEGER PRIMARY KEY, applied INTEGER NOT NULL);

    """

  /// What every turn adds rows to. Their keys are single numbers that grow (`RowID`): appending a row costs half of what it
  /// does where the key is a pair.
  private static let turnTables = """
    CREATE TABLE replies (
      id INTEGER PRIMARY KEY, run INTEGER AS (id >> 32), round INTEGER AS (id & 4294967295), turn INTEGER NOT NULL,
      requested_at INTEGER NOT NULL, latency_ns INTEGER, tool_choice INTEGER NOT NULL REFERENCES names,
      said INTEGER REFERENCES bodies, ending INTEGER, finish_reason INTEGER REFERENCES names,
      input_tokens INTEGER, output_tokens INTEGER, cached_tokens INTEGER, cost_usd REAL, calls INTEGER NOT NULL DEFAULT 0,
      text INTEGER REFERENCES bodies, reasoning INTEGER REFERENCES bodies, refusal INTEGER REFERENCES bodies,
      echo INTEGER REFERENCES bodies);

    CREATE TABLE calls (
      id INTEGER PRIMARY KEY, run INTEGER AS (id >> 32), number INTEGER AS (id & 4294967295),
      session INTEGER NOT NULL REFERENCES sessions, model INTEGER NOT NULL REFERENCES names, round INTEGER NOT NULL,
      place INTEGER NOT NULL, tool INTEGER NOT NULL REFERENCES names, plugin INTEGER REFERENCES names,
      started_at INTEGER NOT NULL, latency_ns INTEGER, class INTEGER, code INTEGER REFERENCES names,
      attempts INTEGER NOT NULL DEFAULT 0, bytes_in INTEGER, bytes_out INTEGER,
      intent_at INTEGER, repeatable INTEGER, arguments_hash BLOB,
      only_after_ns INTEGER, only_latency_ns INTEGER, only_bytes INTEGER);

    CREATE TABLE call_texts (
      id INTEGER PRIMARY KEY, run INTEGER AS (id >> 32), number INTEGER AS (id & 4294967295), provider_id TEXT NOT NULL,
      asked REFERENCES bodies, arguments REFERENCES bodies, result REFERENCES bodies, shape INTEGER,
      shown REFERENCES bodies);

    CREATE TABLE attempt_rows (
      run INTEGER NOT NULL REFERENCES runs, number INTEGER NOT NULL, attempt INTEGER NOT NULL,
      class INTEGER NOT NULL, code INTEGER REFERENCES names, started_at INTEGER NOT NULL, latency_ns INTEGER NOT NULL,
      bytes_out INTEGER NOT NULL, again_after_ms INTEGER, detail TEXT,
      PRIMARY KEY (run, number, attempt)) WITHOUT ROWID;

    CREATE VIEW attempts AS
      SELECT run, number, attempt, class, code, started_at, latency_ns, bytes_out, again_after_ms, detail
      FROM attempt_rows
      UNION ALL
      SELECT run, number, 0, 0, NULL, started_at + only_after_ns, only_latency_ns, only_bytes, NULL, NULL
      FROM calls WHERE only_latency_ns IS NOT NULL;

    """

  /// The statements that lead from each version to the next, the first from version 1.
  static let migrations = [
    """
    ALTER TABLE replies RENAME TO old_replies;
    ALTER TABLE calls RENAME TO old_calls;
    ALTER TABLE call_texts RENAME TO old_texts;
    ALTER TABLE attempts RENAME TO old_attempts;
    \(turnTables)
    INSERT INTO replies (id, turn, requested_at, latency_ns, tool_choice, said, ending, finish_reason, input_tokens,
        output_tokens, cached_tokens, cost_usd, calls, text, reasoning, refusal, echo)
      SELECT run << 32 | round, turn, requested_at, latency_ns, tool_choice, said, ending, finish_reason, input_tokens,
        output_tokens, cached_tokens, cost_usd, calls, text, reasoning, refusal, echo
      FROM old_replies ORDER BY run, round;
    INSERT INTO calls (id, session, model, round, place, tool, plugin, started_at, latency_ns, class, code, attempts,
        bytes_in, bytes_out, intent_at, repeatable, arguments_hash)
      SELECT run << 32 | number, session, model, round, place, tool, plugin, started_at, latency_ns, class, code, attempts,
        bytes_in, bytes_out, intent_at, repeatable, arguments_hash
      FROM old_calls ORDER BY run, number;
    INSERT INTO call_texts (id, provider_id, asked, arguments, result, shape, shown)
      SELECT run << 32 | number, provider_id, asked, arguments, result, shape, shown
      FROM old_texts ORDER BY run, number;
    INSERT INTO attempt_rows SELECT run, number, attempt, class, code, started_at, latency_ns, bytes_out, again_after_ms,
        detail
      FROM old_attempts ORDER BY run, number, attempt;
    DROP TABLE old_replies;
    DROP TABLE old_calls;
    DROP TABLE old_texts;
    DROP TABLE old_attempts;
    """
  ]
}

extension SessionSchema {
  /// Statements with which a file of an older version that cannot be written reads like one of this, by that version less
  /// one.
  static let views = [
    """
    CREATE TEMP VIEW replies AS SELECT run << 32 | round AS id, * FROM main.replies;
    CREATE TEMP VIEW calls AS SELECT run << 32 | number AS id, *, NULL AS only_after_ns, NULL AS only_latency_ns,
      NULL AS only_bytes FROM main.calls;
    CREATE TEMP VIEW call_texts AS SELECT run << 32 | number AS id, * FROM main.call_texts;
    CREATE TEMP VIEW attempt_rows AS SELECT * FROM main.attempts;
    """
  ]
}

/// The key of a row of `replies`, `calls` or `call_texts`: its run, and its round or number in it.
enum RowID {
  static func of(run: Int64, _ number: Int) -> Int64 { run << 32 | Int64(number) & numberMax }

  static func run(_ id: Int64) -> Int64 { id >> 32 }
  static func number(_ id: Int64) -> Int { Int(id & numberMax) }

  private static var numberMax: Int64 { 0xffff_ffff }

  /// A condition in SQL: the row with this key belongs to this run.
  static func isOf(run: String, _ id: String = "id") -> String {
    "\(id) BETWEEN \(run) << 32 AND (\(run) << 32) + \(numberMax)"
  }
}
