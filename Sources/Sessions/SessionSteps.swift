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
  /// The runs that went on with the one that is read, in their order.
  private var heirs: [Run] = []
  /// What was done there for calls of an earlier run, by the run that did it.
  private var inherited: [Int64: [(time: UInt64, step: Step)]] = [:]

  /// More words than that are not kept.
  private static var namesMax: Int64 { 1 << 16 }

  /// The bytes of a body of this row, by its column.
  private static func body(_ column: String) -> String { "(SELECT bytes FROM bodies WHERE id = \(column))" }

  init(_ database: Database, _ parts: SessionParts) throws(DatabaseError) {
    self.parts = parts
    name = try database.prepare("SELECT text FROM names WHERE id = ?1")
    bodies = try database.prepare("SELECT bytes FROM bodies WHERE id = ?1")
    sessions = try database.prepare(
      "SELECT key, forked_from, forked_turn, id FROM sessions WHERE id = ?1", rowsOf: "sessions", key: 3)
    runs = try database.prepare(
      """
      SELECT r.id, r.key, q.key, r.started_at, r.duration_ns, r.model, r.status, r.reason, r.rounds, r.definition_tokens,
        \(Self.body("r.prompt")), \(Self.body("r.answer")), \(Self.body("r.heard")), \(Self.body("r.settings")),
        \(Self.body("r.system")), \(Self.body("r.tools"))
      FROM runs r LEFT JOIN runs q ON q.id = r.resumes WHERE r.session = ?1 ORDER BY r.id
      """, rowsOf: "runs", key: 0)
    replies = try database.prepare(
      """
      SELECT id, turn, requested_at, latency_ns, tool_choice, ending, finish_reason, input_tokens, output_tokens,
        cached_tokens, cost_usd, calls, said, text, reasoning, refusal, echo
      FROM replies WHERE \(RowID.isOf(run: "?1")) ORDER BY id
      """, rowsOf: "replies", key: 0, half: "round")
    calls = try database.prepare(
      """
      SELECT c.id, c.tool, c.plugin, c.started_at, c.latency_ns, c.class, c.code, c.attempts, c.bytes_in, c.bytes_out,
        c.intent_at, c.repeatable, t.provider_id, t.shape, t.asked, t.arguments, t.result, t.shown, c.only_after_ns,
        c.only_latency_ns, c.only_bytes
      FROM calls c JOIN call_texts t ON t.id = c.id WHERE \(RowID.isOf(run: "?1", "c.id")) ORDER BY c.id
      """, rowsOf: "calls", key: 0, half: "number")
    attempts = try database.prepare(
      """
      SELECT attempt, class, code, started_at, latency_ns, bytes_out, again_after_ms, detail, number, run
      FROM attempt_rows WHERE run = ?1 ORDER BY number, attempt
      """, rowsOf: "attempt_rows", key: 9, 8, 0)
    errors = try database.prepare(
      """
      SELECT kind, status, retryable, again_after_ms, message, request_id, at, run, number FROM model_errors
      WHERE run = ?1 AND (?2 IS NULL OR round = ?2) ORDER BY number
      """, rowsOf: "model_errors", key: 7, 8)
    incidents = try database.prepare(
      "SELECT number, kind, at, tool, plugin, text, id FROM incidents WHERE run = ?1 ORDER BY id", rowsOf: "incidents",
      key: 6)
  }

  func read(_ session: Int64, upTo turn: Int64) throws(DatabaseError) {
    // From the session back to the one that all of it began with.
    var chain: [(id: Int64, key: String, turn: Int64)] = []
    var next: (id: Int64, turn: Int64)? = (session, turn)
    while let (id, turn) = next {
      next = nil
      sessions.bind(1, id)
      defer { sessions.reset() }
      guard try sessions.step() else { break }
      chain.append((id, sessions.text(0), turn))
      guard !sessions.isNull(1), !sessions.isNull(2) else { continue }
      let parent = try sessions.id(1)
      // A session begins with an older one.
      guard parent < id else { throw sessions.wrong(1) }
      next = (parent, min(turn, Int64(try sessions.count(2))))
    }
    for (id, key, turn) in chain.reversed() {
      let runs = try runs(of: id, named: key)
      for (place, run) in runs.enumerated() {
        steps.append(.runStarted(run.started))
        takeInherited(by: run)
        heirs = parts == .all ? Self.heirs(of: run, in: runs[(place + 1)...]) : []
        guard try readReplies(of: run, upTo: turn) else {
          // The last turn's answers belong to it, whichever run they came in.
          for heir in heirs where inherited[heir.id] != nil {
            if heir.started.prompt.isEmpty { steps.append(.runStarted(heir.started)) }
            takeInherited(by: heir)
          }
          break
        }
        if let finished = run.finished { steps.append(.runFinished(finished)) }
      }
    }
  }

  /// The runs that go on with one whose process died, one after the other.
  private static func heirs(of run: Run, in later: ArraySlice<Run>) -> [Run] {
    var heirs: [Run] = []
    for next in later where next.started.resumes == (heirs.last ?? run).key { heirs.append(next) }
    return heirs
  }

  private func takeInherited(by run: Run) {
    guard let taken = inherited.removeValue(forKey: run.id) else { return }
    let sorted = taken.indices.sorted { (taken[$0].time, $0) < (taken[$1].time, $1) }
    for index in sorted { steps.append(taken[index].step) }
  }

  /// The later run in which something of a call began, by its time; `nil` for the run that the model asked in.
  private func laterRun(at time: UInt64) -> Int64? { heirs.last { $0.started.time <= time }?.id }

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
      let started = try runs.time(3)
      var step = RunStartedStep(
        run: runs.text(1), session: key, model: "", prompt: runs.text(10), tools: [],
        definitionTokens: try runs.count(9), resumes: runs.text(2),
        background: RunBackground(settings: runs.bytes(13), system: runs.text(14), tools: runs.bytes(15)), time: started
      )
      step.model = try word(runs, 5)
      step.tools = ToolNames.of(runs.bytes(15))
      var finished: RunFinishedStep?
      // One that another goes on with has no end of its own.
      if !runs.isNull(6), runs.text(6) != "interrupted" {
        finished = RunFinishedStep(
          status: runs.text(6), reason: runs.text(7), text: runs.text(11), rounds: try runs.count(8),
          heard: runs.text(12), time: started + (try runs.duration(4)))
      }
      found.append(Run(id: runs.int(0) ?? 0, key: runs.text(1), started: step, finished: finished))
    }
    return found
  }

  /// The name that a column refers to; empty for `NULL`.
  private func word(_ row: Statement, _ place: Int32) throws(DatabaseError) -> String {
    let id = row.number(place)
    if id >= 0, id < names.count, let known = names[Int(id)] { return known }
    if row.isNull(place) { return "" }
    name.bind(1, id)
    defer { name.reset() }
    guard try name.step() else { throw row.wrong(place) }
    let text = name.text(0)
    guard id > 0, id < Self.namesMax else { return text }
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
      let rowTurn = Int64(try replies.count(1))
      guard rowTurn <= turn else { return false }
      let requested = try replies.time(2)
      steps.append(
        .request(
          RequestStep(
            round: round, toolChoice: try word(replies, 4), said: try text(replies, 12), time: requested)))
      try readErrors(of: run, round: round)
      guard !replies.isNull(3) else { continue }
      var reply = ReplyStep(
        round: round, text: try text(replies, 13), reasoning: try text(replies, 14), refusal: try text(replies, 15),
        calls: [], finishReason: try word(replies, 6),
        usage: TokenUsage(
          input: try replies.countIfAny(7), output: try replies.countIfAny(8), cached: try replies.countIfAny(9)),
        cost: try replies.cost(10), ending: try replies.choice(5) { UInt8(exactly: $0).flatMap(ReplyStep.Ending.init) },
        echo: try bytes(replies, 16), time: requested + (try replies.duration(3)))
      let rows = try rows(try replies.count(11), prefix)
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
      let number = try incidents.countIfAny(0)
      guard let kind = IncidentStep.Kind(rawValue: try word(incidents, 1)) else { continue }
      found.append(
        (
          number,
          IncidentStep(
            kind: kind, call: number.map { prefix + String($0) } ?? "", tool: try word(incidents, 3),
            plugin: try word(incidents, 4), text: incidents.text(5), time: try incidents.time(2))
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
            round: round, kind: try word(errors, 0), retryable: errors.int(2) == 1,
            status: try errors.countIfAny(1), message: errors.text(4),
            requestID: errors.isNull(5) ? nil : errors.text(5), againAfterMS: try errors.countIfAny(3),
            time: try errors.time(6))))
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
      number: number, name: prefix + String(number), tool: try word(row, 1), plugin: try word(row, 2),
      providerID: row.text(12), asked: try bytes(row, 14))
    let started = try row.time(3)
    let isAnswered = !row.isNull(5)
    if parts == .all || !isAnswered, let time = try row.timeIfAny(10) {
      call.intent = IntentStep(
        call: call.name, tool: call.tool, plugin: call.plugin,
        arguments: row.isNull(15) ? call.asked : try bytes(row, 15), argumentBytes: try row.count(8),
        isRepeatable: row.number(11) == 1, time: time)
    }
    if parts == .all, !row.isNull(19) {
      let begun = try row.time(18, after: started)
      call.only = AttemptStep(
        call: call.name, tool: call.tool, plugin: call.plugin, attempt: 0, outcome: .ok, code: "", started: begun,
        ended: begun + (try row.duration(19)), bodyBytes: try row.count(20), detail: "", againAfterMS: nil)
    }
    guard isAnswered else { return call }
    call.result = ResultStep(
      call: call.name, tool: call.tool, plugin: call.plugin, outcome: try row.choice(5, OutcomeClass.init),
      code: try word(row, 6), attempts: try row.count(7), started: started, ended: started + (try row.duration(4)),
      body: try bytes(row, 16), bodyBytes: try row.count(9),
      shape: try row.choice(13) { UInt8(exactly: $0).flatMap(ResultStep.Shape.init) })
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

  /// The steps of a call, each with its time; without what a later run did for it, which waits for that one.
  private func eachStep(of row: Call, _ body: (UInt64, Step) -> Void) throws(DatabaseError) {
    func hand(_ step: Step, at time: UInt64, to heir: Int64?) {
      if let heir { inherited[heir, default: []].append((time, step)) } else { body(time, step) }
    }
    /// The later run in which it was let in, or ran, last.
    var runner: Int64?
    func handAttempt(_ step: AttemptStep) {
      let heir = laterRun(at: step.started)
      if heir != runner, var intent = row.intent {
        // There it was let in anew; the table has when it was first.
        intent.time = step.started
        hand(.intent(intent), at: step.started, to: heir)
      }
      runner = heir
      hand(.attempt(step), at: step.ended, to: heir)
    }
    if let intent = row.intent {
      runner = laterRun(at: intent.time)
      hand(.intent(intent), at: intent.time, to: runner)
    }
    if parts == .all {
      if let only = row.only { handAttempt(only) }
      while var next = nextAttempt, next.number <= row.number {
        (next.step.call, next.step.tool, next.step.plugin) = (row.name, row.tool, row.plugin)
        handAttempt(next.step)
        nextAttempt = try readAttempt()
      }
      // Before the result where the clock did not move: they are recorded first.
      for incident in openIncidents where incident.number == row.number {
        body(incident.step.time, .incident(incident.step))
      }
    }
    let heir = row.result.flatMap { laterRun(at: $0.started) }
    if let result = row.result {
      let hasBegun = heir == nil ? result.attempts > 0 || row.intent != nil : heir == runner
      if parts == .all, !hasBegun {
        let refusal = RefusalStep(
          call: row.name, tool: row.tool, plugin: row.plugin, code: result.code,
          message: FailureText.message(of: result.body), time: result.started)
        hand(.refused(refusal), at: result.started, to: heir)
      }
      hand(.result(result), at: result.ended, to: heir)
    }
    if let shown = row.shown { hand(.shown(shown), at: row.result?.ended ?? 0, to: heir) }
  }

  private func readAttempt() throws(DatabaseError) -> (number: Int, time: UInt64, step: AttemptStep)? {
    guard try attempts.step() else { return nil }
    let started = try attempts.time(3)
    let ended = started + (try attempts.duration(4))
    let step = AttemptStep(
      call: "", tool: "", plugin: "", attempt: try attempts.count(0),
      outcome: try attempts.choice(1, OutcomeClass.init),
      code: try word(attempts, 2), started: started, ended: ended, bodyBytes: try attempts.count(5),
      detail: attempts.text(7), againAfterMS: try attempts.countIfAny(6))
    return (try attempts.count(8), ended, step)
  }
}

/// What a model is told of a failure, in the JSON text of it: an object with `error`.
enum FailureText {
  /// Empty where it says nothing, and where it was not kept.
  static func message(of body: [UInt8]) -> String {
    var document = JSONDocument()
    guard !body.isEmpty, (try? document.parse(body)) != nil, document.kind(0) == .object,
      let node = document.member(0, "error"), document.kind(node) == .string
    else { return "" }
    return document.string(node)
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
