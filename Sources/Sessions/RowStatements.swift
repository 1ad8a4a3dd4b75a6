// The statements with which the writer reads and writes rows.

/// A row of `runs` at its beginning.
struct RunRow {
  let key: String
  var session: Int64 = 0
  var model: Int64 = 0
  var resumes: Int64?
  var startedAt: Int64 = 0
  var prompt: Int64?
  var settings: Int64?
  var system: Int64?
  var tools: Int64?
  var definitionTokens = 0
  var title = ""

  init(key: String) { self.key = key }
}

/// Prepared when they are first needed: most programs run one prompt.
final class RowStatements {
  private let database: Database
  private var prepared: [String: Statement] = [:]
  // Those of every turn are found without a look.
  private let replyWrite: Statement
  private let callWrite: Statement
  private let textsWrite: Statement
  private let attemptWrite: Statement

  init(_ database: Database) throws(DatabaseError) {
    self.database = database
    replyWrite = try database.prepare(
      """
      INSERT OR REPLACE INTO replies (id, turn, requested_at, latency_ns, tool_choice, said, ending, finish_reason,
        input_tokens, output_tokens, cached_tokens, cost_usd, calls, text, reasoning, refusal, echo)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
      """)
    callWrite = try database.prepare(
      """
      INSERT OR REPLACE INTO calls (id, session, model, round, place, tool, plugin, started_at, latency_ns, class, code,
        attempts, bytes_in, bytes_out, intent_at, repeatable, arguments_hash, only_after_ns, only_latency_ns, only_bytes)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)
      """)
    textsWrite = try database.prepare(
      """
      INSERT OR REPLACE INTO call_texts (id, provider_id, asked, arguments, result, shape, shown)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """)
    attemptWrite = try database.prepare(
      """
      INSERT OR REPLACE INTO attempt_rows (run, number, attempt, class, code, started_at, latency_ns, bytes_out,
        again_after_ms, detail)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      """)
  }

  private func statement(_ sql: String) throws(DatabaseError) -> Statement {
    if let statement = prepared[sql] { return statement }
    let statement = try database.prepare(sql)
    prepared[sql] = statement
    return statement
  }

  // MARK: Batches

  func begin() throws(DatabaseError) { try statement("BEGIN IMMEDIATE").run() }
  func commit() throws(DatabaseError) { try statement("COMMIT").run() }

  // MARK: Spools

  func position(of spool: UInt64) throws(DatabaseError) -> UInt64 {
    let statement = try statement("SELECT applied FROM spools WHERE id = ?1")
    statement.bind(1, Int64(bitPattern: spool))
    defer { statement.reset() }
    return try statement.step() ? UInt64(bitPattern: statement.int(0) ?? 0) : 0
  }

  func write(spool: UInt64, _ position: UInt64) throws(DatabaseError) {
    let statement = try statement("INSERT OR REPLACE INTO spools (id, applied) VALUES (?1, ?2)")
    statement.bind(1, Int64(bitPattern: spool))
    statement.bind(2, Int64(bitPattern: position))
    try statement.run()
  }

  // MARK: Sessions and runs

  /// Its id and its last turn.
  func session(_ key: String) throws(DatabaseError) -> (Int64, turn: Int64)? {
    let statement = try statement("SELECT id, turns + ifnull(forked_turn, 0) AS turns FROM sessions WHERE key = ?1")
    statement.bind(1, key)
    defer { statement.reset() }
    statement.origin = RowOrigin(table: "sessions", key: [0])
    guard try statement.step() else { return nil }
    return (try statement.id(0), Int64(try statement.count(1)))
  }

  func insertSession(_ key: String, detail: Int, title: String, at time: Int64) throws(DatabaseError) -> Int64 {
    let statement = try statement(
      "INSERT INTO sessions (key, detail, started_at, changed_at, title) VALUES (?1, ?2, ?3, ?3, ?4)")
    statement.bind(1, key)
    statement.bind(2, detail)
    statement.bind(3, time)
    statement.bind(4, title)
    try statement.run()
    return database.lastRowID
  }

  func insert(_ run: RunRow) throws(DatabaseError) -> Int64 {
    let statement = try statement(
      """
      INSERT INTO runs (key, session, resumes, started_at, model, prompt, settings, system, tools, definition_tokens)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      """)
    statement.bind(1, run.key)
    statement.bind(2, run.session)
    statement.bind(3, run.resumes)
    statement.bind(4, run.startedAt)
    statement.bind(5, run.model)
    statement.bind(6, run.prompt)
    statement.bind(7, run.settings)
    statement.bind(8, run.system)
    statement.bind(9, run.tools)
    statement.bind(10, run.definitionTokens)
    try statement.run()
    return database.lastRowID
  }

  /// The session is in the hands of the process that this spool belongs to. A fork has had its parent's title until now: its
  /// own first prompt tells it from others.
  func begin(run: RunRow, spool: UInt64) throws(DatabaseError) {
    let statement = try statement(
      """
      UPDATE sessions SET model = ?2, status = NULL, spool = ?3, runs = runs + 1,
        title = CASE WHEN title = '' OR (forked_from IS NOT NULL AND runs = 0 AND ?4 <> '') THEN ?4 ELSE title END
      WHERE id = ?1
      """)
    statement.bind(1, run.session)
    statement.bind(2, run.model)
    statement.bind(3, Int64(bitPattern: spool))
    statement.bind(4, run.title)
    try statement.run()
  }

  /// A run that another goes on with; its id.
  func interrupt(run key: String) throws(DatabaseError) -> Int64? {
    let update = try statement("UPDATE runs SET status = 'interrupted' WHERE key = ?1 AND status IS NULL")
    update.bind(1, key)
    try update.run()
    return try run(key)?.id
  }

  struct FoundRun {
    var id: Int64
    var session: OpenSession
    var model: Int64
    var startedAt: Int64
  }

  func run(_ key: String) throws(DatabaseError) -> FoundRun? {
    let statement = try statement(
      """
      SELECT r.id, r.model, r.started_at, r.session, s.turns + ifnull(s.forked_turn, 0) AS turns
      FROM runs r JOIN sessions s ON s.id = r.session WHERE r.key = ?1
      """)
    statement.bind(1, key)
    defer { statement.reset() }
    statement.origin = RowOrigin(table: "runs", key: [0])
    guard try statement.step() else { return nil }
    let session = OpenSession(id: try statement.id(3), turn: Int64(try statement.count(4)))
    return FoundRun(
      id: try statement.id(0), session: session, model: try statement.id(1), startedAt: Int64(try statement.time(2)))
  }

  func finish(
    run: OpenRun, duration: Int64, status: Piece, reason: Piece, rounds: Int, answer: Int64?, heard: Int64?
  ) throws(DatabaseError) {
    let statement = try statement(
      """
      UPDATE runs SET duration_ns = ?2, status = ?3, reason = ?4, rounds = ?5, answer = ?6, heard = ?7 WHERE id = ?1
      """)
    statement.bind(1, run.id)
    statement.bind(2, duration)
    statement.bind(3, text: status)
    statement.bind(4, text: reason)
    statement.bind(5, rounds)
    statement.bind(6, answer)
    statement.bind(7, heard)
    try statement.run()
    let update = try self.statement("UPDATE sessions SET status = ?2 WHERE id = ?1")
    update.bind(1, run.session.id)
    update.bind(2, text: status)
    try update.run()
  }

  func write(_ session: OpenSession) throws(DatabaseError) {
    let changes = session.changes
    let count = RowLimits.countMax
    let statement = try statement(
      """
      UPDATE sessions SET changed_at = max(changed_at, ?2), turns = turns + ?3, calls = calls + ?4,
        failed_calls = failed_calls + ?5, retries = retries + ?6, input_tokens = min(input_tokens + ?7, \(count)),
        output_tokens = min(output_tokens + ?8, \(count)), cached_tokens = min(cached_tokens + ?9, \(count)),
        cost_usd = min(cost_usd + ?10, \(RowLimits.costMax)), unpriced = unpriced + ?11
      WHERE id = ?1
      """)
    statement.bind(1, session.id)
    statement.bind(2, changes.changedAt)
    statement.bind(3, changes.turns)
    statement.bind(4, changes.calls)
    statement.bind(5, changes.failedCalls)
    statement.bind(6, changes.retries)
    statement.bind(7, changes.input)
    statement.bind(8, changes.output)
    statement.bind(9, changes.cached)
    statement.bind(10, changes.cost)
    statement.bind(11, changes.unpriced)
    try statement.run()
    for (tool, counts) in changes.tools {
      let statement = try self.statement(
        """
        INSERT INTO session_tools (session, tool, calls, failed_calls) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT DO UPDATE SET calls = calls + excluded.calls, failed_calls = failed_calls + excluded.failed_calls
        """)
      statement.bind(1, session.id)
      statement.bind(2, tool)
      statement.bind(3, counts.calls)
      statement.bind(4, counts.failed)
      try statement.run()
    }
  }

  // MARK: Replies

  func write(_ row: ReplyRow) throws(DatabaseError) {
    let statement = replyWrite
    statement.bind(1, RowID.of(run: row.run, row.round))
    statement.bind(2, row.turn)
    statement.bind(3, row.requestedAt)
    statement.bind(4, row.latency)
    statement.bind(5, row.toolChoice)
    statement.bind(6, row.said)
    statement.bind(7, row.ending)
    statement.bind(8, row.finishReason)
    statement.bind(9, row.input)
    statement.bind(10, row.output)
    statement.bind(11, row.cached)
    statement.bind(12, row.cost)
    statement.bind(13, row.calls)
    statement.bind(14, row.text)
    statement.bind(15, row.reasoning)
    statement.bind(16, row.refusal)
    statement.bind(17, row.echo)
    try statement.run()
  }

  /// The request of a run that has no reply yet.
  func openReply(of run: OpenRun) throws(DatabaseError) -> ReplyRow? {
    let statement = try statement(
      """
      SELECT round, turn, requested_at, tool_choice, said FROM replies
      WHERE \(RowID.isOf(run: "?1")) AND latency_ns IS NULL ORDER BY id DESC LIMIT 1
      """)
    statement.bind(1, run.id)
    defer { statement.reset() }
    statement.origin = RowOrigin(table: "replies", key: [0], owner: "run \(run.id)")
    guard try statement.step() else { return nil }
    let row = ReplyRow(
      run: run.id, round: try statement.count(0), turn: Int64(try statement.count(1)),
      requestedAt: Int64(try statement.time(2)), toolChoice: try statement.id(3), said: statement.int(4))
    row.isChanged = false
    return row
  }

  func insertModelError(
    run: Int64, number: Int64, round: Int, at time: Int64, kind: Int64, status: Int?, retryable: Int, againAfter: Int?,
    message: Piece, requestID: Piece
  ) throws(DatabaseError) {
    let statement = try statement(
      """
      INSERT OR REPLACE INTO model_errors (run, number, round, at, kind, status, retryable, again_after_ms, message,
        request_id)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      """)
    statement.bind(1, run)
    statement.bind(2, number)
    statement.bind(3, round)
    statement.bind(4, time)
    statement.bind(5, kind)
    statement.bind(6, status)
    statement.bind(7, retryable)
    statement.bind(8, againAfter)
    statement.bind(9, text: message)
    if requestID.isEmpty { statement.bindNull(10) } else { statement.bind(10, text: requestID) }
    try statement.run()
  }

  func insertIncident(
    run: Int64, number: Int?, at time: Int64, kind: Int64, tool: Int64, plugin: Int64?, text: Piece
  ) throws(DatabaseError) {
    let statement = try statement(
      "INSERT INTO incidents (at, kind, run, number, tool, plugin, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
    statement.bind(1, time)
    statement.bind(2, kind)
    statement.bind(3, run)
    statement.bind(4, number)
    statement.bind(5, tool)
    statement.bind(6, plugin)
    statement.bind(7, text: text)
    try statement.run()
  }

  func errors(of run: OpenRun) throws(DatabaseError) -> Int64 {
    let statement = try statement("SELECT ifnull(max(number), 0) AS number FROM model_errors WHERE run = ?1")
    statement.bind(1, run.id)
    defer { statement.reset() }
    statement.origin = RowOrigin(table: "model_errors", key: [], owner: "run \(run.id)")
    return try statement.step() ? Int64(try statement.count(0)) : 0
  }

  // MARK: Calls

  func write(_ row: CallRow) throws(DatabaseError) {
    let id = RowID.of(run: row.run.id, row.number)
    let statement = callWrite
    statement.bind(1, id)
    statement.bind(2, row.run.session.id)
    statement.bind(3, row.run.model)
    statement.bind(4, row.round)
    statement.bind(5, row.place)
    statement.bind(6, row.tool)
    statement.bind(7, row.plugin)
    statement.bind(8, row.startedAt)
    statement.bind(9, row.latency)
    statement.bind(10, row.outcome)
    statement.bind(11, row.code)
    statement.bind(12, row.attempts)
    statement.bind(13, row.bytesIn)
    statement.bind(14, row.bytesOut)
    statement.bind(15, row.intentAt)
    statement.bind(16, row.repeatable)
    statement.bind(17, blob: row.argumentsHash)
    statement.bind(18, row.only.map { $0.startedAt - row.startedAt })
    statement.bind(19, row.only?.latency)
    statement.bind(20, row.only?.bytes)
    try statement.run()
    let texts = textsWrite
    texts.bind(1, id)
    texts.bind(2, text: row.providerID)
    texts.bind(3, row.asked)
    texts.bind(4, row.arguments)
    texts.bind(5, row.result)
    texts.bind(6, row.shape)
    texts.bind(7, row.shown)
    try texts.run()
  }

  func call(of run: OpenRun, number: Int) throws(DatabaseError) -> CallRow? {
    let statement = try statement(
      """
      SELECT c.round, c.place, c.tool, c.plugin, c.started_at, c.latency_ns, c.class, c.code, c.attempts, c.bytes_in,
        c.bytes_out, c.intent_at, c.repeatable, c.arguments_hash, t.provider_id, t.shape, c.only_after_ns,
        c.only_latency_ns, c.only_bytes, t.asked, t.arguments, t.result, t.shown, b.bytes
      FROM calls c JOIN call_texts t ON t.id = c.id LEFT JOIN bodies b ON b.id = t.asked WHERE c.id = ?1
      """)
    statement.bind(1, RowID.of(run: run.id, number))
    defer { statement.reset() }
    statement.origin = RowOrigin(table: "calls", key: [], owner: "run \(run.id), number \(number)")
    guard try statement.step() else { return nil }
    func int(_ place: Int32) -> Int? { statement.int(place).map { Int($0) } }
    let row = CallRow(
      run: run, number: number, round: try statement.count(0), place: try statement.count(1),
      tool: try statement.id(2), startedAt: Int64(try statement.time(4)))
    row.isChanged = false
    row.plugin = statement.int(3)
    row.latency = statement.int(5)
    row.outcome = int(6)
    row.code = statement.int(7)
    row.attempts = try statement.count(8)
    row.bytesIn = int(9)
    row.bytesOut = int(10)
    row.intentAt = statement.int(11)
    row.repeatable = int(12)
    row.argumentsHash = statement.isNull(13) ? nil : statement.bytes(13)
    row.providerID = statement.bytes(14)
    row.shape = int(15)
    if !statement.isNull(16), !statement.isNull(17) {
      row.only = CallRow.OnlyAttempt(
        startedAt: Int64(try statement.time(16, after: UInt64(row.startedAt))),
        latency: Int(try statement.duration(17)),
        bytes: try statement.count(18))
    }
    row.asked = statement.stored(19)
    row.arguments = statement.stored(20)
    row.result = statement.stored(21)
    row.shown = statement.stored(22)
    row.askedText =
      switch row.asked {
      case .none: nil
      case .inRow(let text): text
      case .body: statement.bytes(23)
      }
    return row
  }

  func attempts(of call: CallRow, before time: Int64) throws(DatabaseError) -> Int {
    let statement = try statement("SELECT count(*) FROM attempts WHERE run = ?1 AND number = ?2 AND started_at < ?3")
    statement.bind(1, call.run.id)
    statement.bind(2, call.number)
    statement.bind(3, time)
    defer { statement.reset() }
    return try statement.step() ? Int(statement.int(0) ?? 0) : 0
  }

  func insertAttempt(
    of call: CallRow, number: Int, outcome: Int, code: Int64?, startedAt: Int64, latency: Int, bytes: Int,
    againAfter: Int?, detail: Piece
  ) throws(DatabaseError) {
    let statement = attemptWrite
    statement.bind(1, call.run.id)
    statement.bind(2, call.number)
    statement.bind(3, number)
    statement.bind(4, outcome)
    statement.bind(5, code)
    statement.bind(6, startedAt)
    statement.bind(7, latency)
    statement.bind(8, bytes)
    statement.bind(9, againAfter)
    if detail.isEmpty { statement.bindNull(10) } else { statement.bind(10, text: detail) }
    try statement.run()
  }
}
