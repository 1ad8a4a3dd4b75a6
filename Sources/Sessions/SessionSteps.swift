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
  private var names: [Int64: String] = [:]
  private let name: Statement

  /// Of the run that is read.
  private var hasMoreCalls = false
  private var nextAttempt: (number: Int, time: UInt64, step: AttemptStep)?
  /// Rare: all of the run's that have not been placed yet, by the number of their call.
  private var openIncidents: [(number: Int?, step: IncidentStep)] = []

  /// The bytes of a body of this row, by its column.
  private static func body(_ column: String) -> String { "(SELECT bytes FROM bodies WHERE id = \(column))" }

  init(_ database: Database, _ parts: SessionParts) throws(DatabaseError) {
    self.parts = parts
    name = try database.prepare("SELECT text FROM names WHERE id = ?1")
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
      SELECT round, turn, requested_at, latency_ns, tool_choice, ending, finish_reason, input_tokens, output_tokens,
        cached_tokens, cost_usd, calls, \(Self.body("said")), \(Self.body("text")), \(Self.body("reasoning")),
        \(Self.body("refusal")), \(Self.body("echo"))
      FROM replies WHERE run = ?1 ORDER BY round
      """)
    calls = try database.prepare(
      """
      SELECT c.number, c.place, c.tool, c.plugin, c.started_at, c.latency_ns, c.class, c.code, c.attempts, c.bytes_in,
        c.bytes_out, c.intent_at, c.repeatable, t.provider_id, t.shape, a.bytes, \(Self.body("t.arguments")), b.bytes,
        \(Self.body("t.shown"))
      FROM calls c JOIN call_texts t USING (run, number)
        LEFT JOIN bodies a ON a.id = t.asked LEFT JOIN bodies b ON b.id = t.result
      WHERE c.run = ?1 ORDER BY c.number
      """)
    attempts = try database.prepare(
      """
      SELECT attempt, class, code, started_at, latency_ns, bytes_out, again_after_ms, detail, number
      FROM attempts WHERE run = ?1 ORDER BY number, attempt
      """)
    errors = try database.prepare(
      """
      SELECT kind, status, retryable, again_after_ms, message, request_id, at FROM model_errors
      WHERE run = ?1 AND round = ?2 ORDER BY number
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
      for incident in openIncidents { steps.append(.incident(incident.step)) }
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
    if let known = names[id] { return known }
    name.bind(1, id)
    let text = try name.step() ? name.text(0) : ""
    name.reset()
    names[id] = text
    return text
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
    while try replies.step() {
      let round = Int(replies.int(0) ?? 0)
      guard replies.int(1) ?? 0 <= turn else { return false }
      let requested = UInt64(replies.int(2) ?? 0)
      let latency = replies.int(3)
      steps.append(
        .request(
          RequestStep(
            round: round, toolChoice: try word(replies.int(4)), said: replies.text(12), time: requested)))
      try readErrors(of: run, round: round)
      guard let latency else { continue }
      let time = requested + UInt64(latency)
      let count = Int(replies.int(11) ?? 0)
      func number(_ place: Int32) -> Int? { replies.int(place).map { Int($0) } }
      var reply = ReplyStep(
        round: round, text: replies.text(13), reasoning: replies.text(14), refusal: replies.text(15), calls: [],
        finishReason: try word(replies.int(6)),
        usage: TokenUsage(input: number(7), output: number(8), cached: number(9)), cost: replies.double(10),
        ending: ReplyStep.Ending(rawValue: UInt8(number(5) ?? 0)) ?? .complete, echo: replies.bytes(16), time: time)
      let rows = try rows(count)
      for row in rows {
        reply.calls.append(
          ReplyStep.Call(
            call: prefix + String(row.number), providerID: row.providerID, tool: row.tool, arguments: row.asked))
      }
      steps.append(.reply(reply))
      try append(rows, prefix)
      if replies.int(1) ?? 0 == turn { return false }
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

  private func readErrors(of run: Run, round: Int) throws(DatabaseError) {
    guard parts == .all else { return }
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
    var tool: String
    var plugin: String
    var providerID: String
    var asked: [UInt8]
    var intent: IntentStep?
    var result: ResultStep?
    var shown: ShownStep?
  }

  private func rows(_ count: Int) throws(DatabaseError) -> [Call] {
    guard count > 0 else { return [] }
    var rows: [Call] = []
    rows.reserveCapacity(count)
    while rows.count < count, hasMoreCalls {
      // Stepped once more, it would begin anew.
      hasMoreCalls = try calls.step()
      if hasMoreCalls { rows.append(try row(calls)) }
    }
    return rows
  }

  private func row(_ row: Statement) throws(DatabaseError) -> Call {
    func number(_ place: Int32) -> Int { Int(row.int(place) ?? 0) }
    var call = Call(
      number: number(0), tool: try word(row.int(2)), plugin: try word(row.int(3)), providerID: row.text(13),
      asked: row.bytes(15))
    let started = UInt64(row.int(4) ?? 0)
    let isAnswered = !row.isNull(6)
    if let time = row.int(11), parts == .all || !isAnswered {
      let arguments = row.isNull(16) ? call.asked : row.bytes(16)
      call.intent = IntentStep(
        call: "", tool: call.tool, plugin: call.plugin, arguments: arguments, argumentBytes: number(9),
        isRepeatable: number(12) == 1, time: UInt64(time))
    }
    guard isAnswered, let outcome = OutcomeClass(number: row.int(6) ?? 0) else { return call }
    call.result = ResultStep(
      call: "", tool: call.tool, plugin: call.plugin, outcome: outcome, code: try word(row.int(7)), attempts: number(8),
      started: started, ended: started + UInt64(row.int(5) ?? 0), body: row.bytes(17), bodyBytes: number(10),
      shape: ResultStep.Shape(rawValue: UInt8(number(14))) ?? .json)
    if !row.isNull(18) { call.shown = ShownText.step(row.bytes(18), call: "") }
    return call
  }

  /// Calls of one reply ran beside each other: their steps come in the order of their times.
  private func append(_ rows: [Call], _ prefix: String) throws(DatabaseError) {
    var timed: [(time: UInt64, step: Step)] = []
    timed.reserveCapacity(rows.count * 2)
    var hasIncidents = false
    for var row in rows {
      let name = prefix + String(row.number)
      if row.intent != nil {
        row.intent?.call = name
        if let intent = row.intent { timed.append((intent.time, .intent(intent))) }
      }
      if parts == .all { try appendAttempts(row.number, name, row.tool, row.plugin, to: &timed) }
      // Before the result where the clock did not move: they are recorded first.
      for incident in openIncidents where incident.number == row.number {
        timed.append((incident.step.time, .incident(incident.step)))
        hasIncidents = true
      }
      if var result = row.result {
        result.call = name
        if parts == .all, result.attempts == 0, row.intent == nil {
          timed.append(
            (
              result.started,
              .refused(
                RefusalStep(
                  call: name, tool: row.tool, plugin: row.plugin, code: result.code, message: "",
                  time: result.started))
            ))
        }
        timed.append((result.ended, .result(result)))
      }
      if var shown = row.shown {
        shown.call = name
        timed.append((row.result?.ended ?? 0, .shown(shown)))
      }
    }
    if hasIncidents { openIncidents.removeAll { open in rows.contains { $0.number == open.number } } }
    if parts == .all, rows.count > 1 || hasIncidents {
      let sorted = timed.indices.sorted { (timed[$0].time, $0) < (timed[$1].time, $1) }
      for index in sorted { steps.append(timed[index].step) }
    } else {
      for entry in timed { steps.append(entry.step) }
    }
  }

  private func appendAttempts(
    _ number: Int, _ name: String, _ tool: String, _ plugin: String, to timed: inout [(time: UInt64, step: Step)]
  ) throws(DatabaseError) {
    while var next = nextAttempt, next.number <= number {
      (next.step.call, next.step.tool, next.step.plugin) = (name, tool, plugin)
      timed.append((next.time, .attempt(next.step)))
      nextAttempt = try readAttempt()
    }
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
