// A session read back as the steps that it was written from.

internal import JSON
public import Journal
internal import Runners

/// How much of a session is read.
public enum SessionParts: Sendable {
  /// Everything.
  case all
  /// What was said, which is what a model has to be told to go on: without attempts, and intents only of calls that have no
  /// answer.
  case conversation
}

extension SessionStore {
  /// The steps of a session, in the order in which they happened, what it begins with as a fork included. Times are
  /// nanoseconds since 1970. `turn`: not beyond the answers of that turn.
  public func steps(
    of session: Int64, upTo turn: Int? = nil, _ parts: SessionParts = .all
  ) throws(DatabaseError) -> [Step] {
    // Another process may be writing it: one view for all of it.
    try database.run("BEGIN")
    defer { try? database.run("COMMIT") }
    let reader = try SessionReader(database, parts)
    try reader.read(session, upTo: turn.map { Int64($0) } ?? .max)
    return reader.steps
  }
}

private final class SessionReader {
  private(set) var steps: [Step] = []
  private let parts: SessionParts
  private let sessions: Statement
  private let runs: Statement
  private let replies: Statement
  private let calls: Statement
  private let attempts: Statement
  private let errors: Statement
  private let incidents: Statement
  private let bodies: Statement
  private let name: Statement
  /// By their ids, as far as they were asked for.
  private var names: [String?] = []

  /// Of the run that is read.
  private var hasMoreCalls = false
  private var nextAttempt: (number: Int, time: UInt64, step: AttemptStep)?
  /// Rare: all of the run's that have not been placed yet, by the number of their call.
  private var openIncidents: [(number: Int?, step: IncidentStep)] = []
  private var hasErrors = false

  /// More words than that are not kept.
  private static var namesMax: Int64 { 1 << 16 }

  /// The bytes of a body of this row, by its column.
  private static func body(_ column: String) -> String { "(SELECT bytes FROM bodies WHERE id = \(column))" }

  init(_ database: Database, _ parts: SessionParts) throws(DatabaseError) {
    self.parts = parts
    name = try database.prepare("SELECT text FROM names WHERE id = ?1")
    bodies = try database.prepare("SELECT bytes FROM bodies WHERE id = ?1")
    sessions = try database.prepare("SELECT key, forked_from, forked_turn FROM sessions WHERE id = ?1")
    runs = try database.prepare(
      """
      SELECT r.id, r.key, q.key, r.started_at, r.duration_ns, r.model, r.status, r.reason, r.rounds, r.definition_tokens,
        \(Self.body("r.prompt")), \(Self.body("r.answer")), \(Self.body("r.heard")), \(Self.body("r.settings")),
        \(Self.body("r.system")), \(Self.body("r.tools"))
      FROM runs r LEFT JOIN runs q ON q.id = r.resumes WHERE r.session = ?1 ORDER BY r.id
      """)
    replies = try database.prepare(
      """
      SELECT id, turn, requested_at, latency_ns, tool_choice, ending, finish_reason, input_tokens, output_tokens,
        cached_tokens, cost_usd, calls, said, text, reasoning, refusal, echo
      FROM replies WHERE \(RowID.isOf(run: "?1")) ORDER BY id
      """)
    calls = try database.prepare(
      """
      SELECT c.id, c.tool, c.plugin, c.started_at, c.latency_ns, c.class, c.code, c.attempts, c.bytes_in, c.bytes_out,
        c.intent_at, c.repeatable, t.provider_id, t.shape, t.asked, t.arguments, t.result, t.shown, c.only_after_ns,
        c.only_latency_ns, c.only_bytes
      FROM calls c JOIN call_texts t ON t.id = c.id WHERE \(RowID.isOf(run: "?1", "c.id")) ORDER BY c.id
      """)
    attempts = try database.prepare(
      """
      SELECT attempt, class, code, started_at, latency_ns, bytes_out, again_after_ms, detail, number
      FROM attempt_rows WHERE run = ?1 ORDER BY number, attempt
      """)
    errors = try database.prepare(
      """
      SELECT kind, status, retryable, again_after_ms, message, request_id, at FROM model_errors
      WHERE run = ?1 AND (?2 IS NULL OR round = ?2) ORDER BY number
      """)
    incidents = try database.prepare(
      "SELECT number, kind, at, tool, plugin, text FROM incidents WHERE run = ?1 ORDER BY id")
  }

  func read(_ session: Int64, upTo turn: Int64) throws(DatabaseError) {
    sessions.bind(1, session)
    guard try sessions.step() else { return sessions.reset() }
    let key = sessions.text(0)
    let (parent, parentTurn) = (sessions.int(1), sessions.int(2))
    sessions.reset()
    if let parent, let parentTurn { try read(parent, upTo: min(turn, parentTurn)) }
    for run in try runs(of: session, named: key) {
      steps.append(.runStarted(run.started))
      let isWhole = try readReplies(of: run, upTo: turn)
      guard isWhole else { return }
      if let finished = run.finished { steps.append(.runFinished(finished)) }
    }
  }

  private struct Run {
    var id: Int64
    var key: String
    var started: RunStartedStep
    var finished: RunFinishedStep?
  }

  private func runs(of session: Int64, named key: String) throws(DatabaseError) -> [Run] {
    runs.bind(1, session)
    defer { runs.reset() }
    var found: [Run] = []
    while try runs.step() {
      let started = UInt64(runs.int(3) ?? 0)
      var step = RunStartedStep(
        run: runs.text(1), session: key, model: "", prompt: runs.text(10), tools: [],
        definitionTokens: Int(runs.int(9) ?? 0), resumes: runs.text(2),
        background: RunBackground(settings: runs.bytes(13), system: runs.text(14), tools: runs.bytes(15)), time: started
      )
      step.model = try word(runs.int(5))
      step.tools = ToolNames.of(runs.bytes(15))
      var finished: RunFinishedStep?
      // One that another goes on with has no end of its own.
      if !runs.isNull(6), runs.text(6) != "interrupted" {
        finished = RunFinishedStep(
          status: runs.text(6), reason: runs.text(7), text: runs.text(11), rounds: Int(runs.int(8) ?? 0),
          heard: runs.text(12), time: started + UInt64(runs.int(4) ?? 0))
      }
      found.append(Run(id: runs.int(0) ?? 0, key: runs.text(1), started: step, finished: finished))
    }
    return found
  }

  private func word(_ id: Int64?) throws(DatabaseError) -> String {
    guard let id else { return "" }
    if id >= 0, id < names.count, let known = names[Int(id)] { return known }
    name.bind(1, id)
    let text = try name.step() ? name.text(0) : ""
    name.reset()
    guard id >= 0, id < Self.namesMax else { return text }
    if id >= names.count { names += [String?](repeating: nil, count: Int(id) + 1 - names.count) }
    names[Int(id)] = text
    return text
  }

  // MARK: Bodies

  /// The text that a column refers to.
  private func text(_ row: Statement, _ place: Int32) throws(DatabaseError) -> String {
    if row.isNull(place) { return "" }
    bodies.bind(1, row.number(place))
    defer { bodies.reset() }
    return try bodies.step() ? bodies.text(0) : ""
  }

  private func bytes(_ row: Statement, _ place: Int32) throws(DatabaseError) -> [UInt8] {
    switch row.stored(place) {
    case .none: return []
    case .inRow(let bytes): return bytes
    case .body(let id):
      bodies.bind(1, id)
      defer { bodies.reset() }
      return try bodies.step() ? bodies.bytes(0) : []
    }
  }

  // MARK: Replies

  /// Whether all of the run lies before the end of the turn.
  private func readReplies(of run: Run, upTo turn: Int64) throws(DatabaseError) -> Bool {
    let prefix = "call_\(run.key.dropFirst(4))_"
    replies.bind(1, run.id)
    defer { replies.reset() }
    // Rows of calls and attempts come in the order of the replies: each table is read once, beside them.
    calls.bind(1, run.id)
    defer { calls.reset() }
    hasMoreCalls = true
    attempts.bind(1, run.id)
    defer { attempts.reset() }
    nextAttempt = parts == .all ? try readAttempt() : nil
    openIncidents = parts == .all ? try readIncidents(of: run, prefix) : []
    hasErrors = parts == .all ? try findErrors(run.id) : false
    while try replies.step() {
      let round = RowID.number(replies.number(0))
      let rowTurn = replies.number(1)
      guard rowTurn <= turn else { return false }
      let requested = UInt64(replies.number(2))
      let latency = replies.int(3)
      steps.append(
        .request(
          RequestStep(
            round: round, toolChoice: try word(replies.number(4)), said: try text(replies, 12), time: requested)))
      try readErrors(of: run, round: round)
      guard let latency else { continue }
      func number(_ place: Int32) -> Int? { replies.int(place).map { Int($0) } }
      var reply = ReplyStep(
        round: round, text: try text(replies, 13), reasoning: try text(replies, 14), refusal: try text(replies, 15),
        calls: [], finishReason: try word(replies.int(6)),
        usage: TokenUsage(input: number(7), output: number(8), cached: number(9)), cost: replies.double(10),
        ending: ReplyStep.Ending(rawValue: UInt8(clamping: replies.number(5))) ?? .complete,
        echo: try bytes(replies, 16), time: requested + UInt64(latency))
      let rows = try rows(Int(replies.number(11)), prefix)
      reply.calls = rows.map { row in
        ReplyStep.Call(call: row.name, providerID: row.providerID, tool: row.tool, arguments: row.asked)
      }
      steps.append(.reply(reply))
      if rows.count == 1, openIncidents.isEmpty {
        try eachStep(of: rows[0]) { steps.append($1) }
      } else {
        try append(rows)
      }
      if rowTurn == turn { return false }
    }
    return true
  }

  private func readIncidents(
    of run: Run, _ prefix: String
  ) throws(DatabaseError) -> [(number: Int?, step: IncidentStep)] {
    incidents.bind(1, run.id)
    defer { incidents.reset() }
    var found: [(number: Int?, step: IncidentStep)] = []
    while try incidents.step() {
      let number = incidents.int(0).map { Int($0) }
      guard let kind = IncidentStep.Kind(rawValue: try word(incidents.int(1))) else { continue }
      found.append(
        (
          number,
          IncidentStep(
            kind: kind, call: number.map { prefix + String($0) } ?? "", tool: try word(incidents.int(3)),
            plugin: try word(incidents.int(4)), text: incidents.text(5), time: UInt64(incidents.int(2) ?? 0))
        ))
    }
    return found
  }

  /// Most runs have none; their rounds need not be asked for one by one.
  private func findErrors(_ run: Int64) throws(DatabaseError) -> Bool {
    errors.bind(1, run)
    errors.bindNull(2)
    defer { errors.reset() }
    return try errors.step()
  }

  private func readErrors(of run: Run, round: Int) throws(DatabaseError) {
    guard parts == .all, hasErrors else { return }
    errors.bind(1, run.id)
    errors.bind(2, round)
    defer { errors.reset() }
    while try errors.step() {
      steps.append(
        .modelError(
          ModelErrorStep(
            round: round, kind: try word(errors.int(0)), retryable: errors.int(2) == 1,
            status: errors.int(1).map { Int($0) }, message: errors.text(4),
            requestID: errors.isNull(5) ? nil : errors.text(5), againAfterMS: errors.int(3).map { Int($0) },
            time: UInt64(errors.int(6) ?? 0))))
    }
  }

  // MARK: Calls

  private struct Call {
    var number: Int
    var name: String
    var tool: String
    var plugin: String
    var providerID: String
    var asked: [UInt8]
    var intent: IntentStep?
    var only: AttemptStep?
    var result: ResultStep?
    var shown: ShownStep?
  }

  private func rows(_ count: Int, _ prefix: String) throws(DatabaseError) -> [Call] {
    guard count > 0 else { return [] }
    var rows: [Call] = []
    rows.reserveCapacity(min(count, 64))
    while rows.count < count, hasMoreCalls {
      // Stepped once more, it would begin anew.
      hasMoreCalls = try calls.step()
      if hasMoreCalls { rows.append(try row(calls, prefix)) }
    }
    return rows
  }

  private func row(_ row: Statement, _ prefix: String) throws(DatabaseError) -> Call {
    let number = RowID.number(row.number(0))
    var call = Call(
      number: number, name: prefix + String(number), tool: try word(row.number(1)), plugin: try word(row.int(2)),
      providerID: row.text(12), asked: try bytes(row, 14))
    let started = UInt64(row.number(3))
    let isAnswered = !row.isNull(5)
    if parts == .all || !isAnswered, let time = row.int(10) {
      call.intent = IntentStep(
        call: call.name, tool: call.tool, plugin: call.plugin,
        arguments: row.isNull(15) ? call.asked : try bytes(row, 15), argumentBytes: Int(row.number(8)),
        isRepeatable: row.number(11) == 1, time: UInt64(time))
    }
    if parts == .all, let latency = row.int(19) {
      let begun = started &+ UInt64(bitPattern: row.number(18))
      call.only = AttemptStep(
        call: call.name, tool: call.tool, plugin: call.plugin, attempt: 0, outcome: .ok, code: "", started: begun,
        ended: begun + UInt64(latency), bodyBytes: Int(row.number(20)), detail: "", againAfterMS: nil)
    }
    guard isAnswered, let outcome = OutcomeClass(number: row.number(5)) else { return call }
    call.result = ResultStep(
      call: call.name, tool: call.tool, plugin: call.plugin, outcome: outcome, code: try word(row.int(6)),
      attempts: Int(row.number(7)), started: started, ended: started + UInt64(row.number(4)), body: try bytes(row, 16),
      bodyBytes: Int(row.number(9)), shape: ResultStep.Shape(rawValue: UInt8(clamping: row.number(13))) ?? .json)
    if !row.isNull(17) { call.shown = ShownText.step(try bytes(row, 17), call: call.name) }
    return call
  }

  /// Calls of one reply ran beside each other: their steps come in the order of their times.
  private func append(_ rows: [Call]) throws(DatabaseError) {
    var timed: [(time: UInt64, step: Step)] = []
    timed.reserveCapacity(rows.count * 2)
    for row in rows { try eachStep(of: row) { timed.append(($0, $1)) } }
    openIncidents.removeAll { open in rows.contains { $0.number == open.number } }
    guard parts == .all else {
      for entry in timed { steps.append(entry.step) }
      return
    }
    let sorted = timed.indices.sorted { (timed[$0].time, $0) < (timed[$1].time, $1) }
    for index in sorted { steps.append(timed[index].step) }
  }

  /// The steps of a call, each with its time.
  private func eachStep(of row: Call, _ body: (UInt64, Step) -> Void) throws(DatabaseError) {
    if let intent = row.intent { body(intent.time, .intent(intent)) }
    if parts == .all {
      if let only = row.only { body(only.ended, .attempt(only)) }
      while var next = nextAttempt, next.number <= row.number {
        (next.step.call, next.step.tool, next.step.plugin) = (row.name, row.tool, row.plugin)
        body(next.time, .attempt(next.step))
        nextAttempt = try readAttempt()
      }
      // Before the result where the clock did not move: they are recorded first.
      for incident in openIncidents where incident.number == row.number {
        body(incident.step.time, .incident(incident.step))
      }
    }
    if let result = row.result {
      if parts == .all, result.attempts == 0, row.intent == nil {
        let refusal = RefusalStep(
          call: row.name, tool: row.tool, plugin: row.plugin, code: result.code, message: "", time: result.started)
        body(result.started, .refused(refusal))
      }
      body(result.ended, .result(result))
    }
    if let shown = row.shown { body(row.result?.ended ?? 0, .shown(shown)) }
  }

  private func readAttempt() throws(DatabaseError) -> (number: Int, time: UInt64, step: AttemptStep)? {
    guard try attempts.step() else { return nil }
    let started = UInt64(attempts.int(3) ?? 0)
    let ended = started + UInt64(attempts.int(4) ?? 0)
    let step = AttemptStep(
      call: "", tool: "", plugin: "", attempt: Int(attempts.int(0) ?? 0),
      outcome: OutcomeClass(number: attempts.int(1) ?? 0) ?? .internal, code: try word(attempts.int(2)),
      started: started, ended: ended, bodyBytes: Int(attempts.int(5) ?? 0), detail: attempts.text(7),
      againAfterMS: attempts.int(6).map { Int($0) })
    return (Int(attempts.int(8) ?? 0), ended, step)
  }
}

/// The names in the record of a run's tools: strings, or objects with a `name`.
enum ToolNames {
  static func of(_ text: [UInt8]) -> [String] {
    var document = JSONDocument()
    guard (try? document.parse(text)) != nil, document.kind(0) == .array else { return [] }
    var names: [String] = []
    var element = document.firstChild(0)
    while element < document.end(0) {
      if document.kind(element) == .string {
        names.append(document.string(element))
      } else if document.kind(element) == .object, let name = document.member(element, "name"),
        document.kind(name) == .string
      {
        names.append(document.string(name))
      }
      element = document.end(element)
    }
    return names
  }
}
