// Writes records into the tables: what a process has just said, and what one that is gone left behind.

/// One batch after another, each a transaction: `begin`, records, `commit`. What it knows beside the tables is a copy of
/// what stands there, so that a writer that failed can be replaced by a new one.
final class SessionWriter {
  private let database: Database
  private let rows: RowStatements
  private var names: Names
  private var bodies: Bodies
  private var runs: [RunKey: OpenRun] = [:]
  /// The one that the last record was of, and how its key stands there.
  private var lastRun: OpenRun?
  private var lastRunBytes: [UInt8] = []
  /// The call that a record was of last, and its name: what comes next is mostly of the same.
  private var lastCall: CallRow?
  private var lastCallName: [UInt8] = []
  private var sessions: [Int64: OpenSession] = [:]
  private var changedReplies: [ReplyRow] = []
  private var changedCalls: [CallRow] = []
  private var isFull = false

  init(_ database: Database) throws(DatabaseError) {
    self.database = database
    rows = try RowStatements(database)
    names = try Names(database)
    bodies = try Bodies(database)
  }

  func begin() throws(DatabaseError) {
    try rows.begin()
    try names.begin()
  }

  /// Ends the batch; `spool` was applied up to a position.
  func commit(spool: UInt64, upTo position: UInt64) throws(DatabaseError) {
    try writeChanges()
    try rows.write(spool: spool, position)
    try rows.commit()
  }

  /// How the next batches are committed; before `begin`. With `synced` a batch is on the disk when `commit` returns,
  /// whatever happens to the machine; else the kernel has it.
  func prepare(synced: Bool) throws(DatabaseError) {
    guard synced != isFull else { return }
    try database.run(synced ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL")
    isFull = synced
  }

  func rollBack() { if database.isInTransaction { try? database.run("ROLLBACK") } }

  /// How far a spool has been applied.
  func position(of spool: UInt64) throws(DatabaseError) -> UInt64 { try rows.position(of: spool) }

  // MARK: Records

  func apply(_ record: inout StepReader, spool: UInt64) throws(DatabaseError) {
    guard let kind = record.kind() else { return }
    guard let run = try run(of: &record, kind, spool) else { return }
    switch kind {
    case .runStarted: break
    case .request: try request(&record, run)
    case .reply: try reply(&record, run)
    case .modelError: try modelError(&record, run)
    case .intent: try intent(&record, run)
    case .refused: try refused(&record, run)
    case .attempt: try attempt(&record, run)
    case .result: try result(&record, run)
    case .shown:
      guard let call = try call(&record, run) else { return }
      call.shown = try bodies.place(record.piece())
      change(call)
    case .incident:
      let kind = try names.id(record.piece())
      let number = record.piece().callName?.number
      let (tool, plugin) = (try names.id(record.piece()), try plugin(record.piece()))
      let text = record.piece()
      try rows.insertIncident(
        run: run.id, number: number, at: record.time(), kind: kind, tool: tool, plugin: plugin, text: text)
    case .runFinished: try runFinished(&record, run)
    }
  }

  private func runStarted(_ record: inout StepReader, _ key: RunKey, _ spool: UInt64) throws(DatabaseError) {
    var row = RunRow(key: key.name)
    let sessionKey = record.string()
    row.model = try names.id(record.piece())
    let resumes = record.string()
    let detail = record.number()
    let prompt = record.piece()
    row.prompt = try bodies.store(prompt)
    row.title = Title.of(prompt)
    row.settings = try bodies.store(record.piece())
    row.system = try bodies.store(record.piece())
    row.tools = try bodies.store(record.piece())
    row.definitionTokens = record.number()
    row.startedAt = record.time()
    let session = try session(
      sessionKey.isEmpty ? key.name : sessionKey, detail: detail, title: row.title, at: row.startedAt)
    row.session = session.id
    if !resumes.isEmpty { row.resumes = try rows.interrupt(run: resumes) }
    let id = try rows.insert(row)
    try rows.begin(run: row, spool: spool)
    session.note(row.startedAt)
    runs[key] = OpenRun(key, id: id, session: session, model: row.model, startedAt: row.startedAt)
  }

  private func session(
    _ key: String, detail: Int, title: String, at time: Int64
  ) throws(DatabaseError) -> OpenSession {
    if let (id, turn) = try rows.session(key) {
      let session = sessions[id] ?? OpenSession(id: id, turn: turn)
      sessions[id] = session
      return session
    }
    let id = try rows.insertSession(key, detail: detail, title: title, at: time)
    let session = OpenSession(id: id, turn: 0)
    sessions[id] = session
    return session
  }

  /// `nil` for none that is known; one that began is noted.
  private func run(
    of record: inout StepReader, _ kind: RecordKind, _ spool: UInt64
  ) throws(DatabaseError) -> OpenRun? {
    if kind != .runStarted, let lastRun, record.skip(lastRunBytes) { return lastRun }
    var key = RunKey(high: 0, low: 0)
    let bytes = record.bytes { key = $0.run() }
    if kind == .runStarted {
      try runStarted(&record, key, spool)
      return nil
    }
    lastRun = try findRun(key)
    lastRunBytes = bytes
    return lastRun
  }

  private func findRun(_ key: RunKey) throws(DatabaseError) -> OpenRun? {
    if let run = runs[key] { return run }
    // Of a process before, or of this one before the writer was replaced.
    guard let found = try rows.run(key.name) else { return nil }
    let session = sessions[found.session.id] ?? found.session
    sessions[session.id] = session
    let run = OpenRun(
      key, id: found.id, session: session, model: found.model, startedAt: found.startedAt)
    run.reply = try rows.openReply(of: run)
    run.errors = try rows.errors(of: run)
    runs[key] = run
    return run
  }

  private func request(_ record: inout StepReader, _ run: OpenRun) throws(DatabaseError) {
    let round = record.number()
    let choice = try names.id(record.piece())
    let said = try bodies.store(record.piece())
    let time = record.time()
    let row = ReplyRow(
      run: run.id, round: round, turn: run.session.turn + 1, requestedAt: time, toolChoice: choice, said: said)
    run.reply = row
    changedReplies.append(row)
    run.session.note(time)
  }

  private func reply(_ record: inout StepReader, _ run: OpenRun) throws(DatabaseError) {
    let round = record.number()
    let (text, reasoning, refusal, echo) = (record.piece(), record.piece(), record.piece(), record.piece())
    let finishReason = record.piece()
    let ending = record.number()
    // What a provider says may be anything, and a row that cannot be read would spoil every list.
    func count(_ said: Int?) -> Int? { said.map { min(max(0, $0), Int(RowLimits.countMax)) } }
    let (input, output, cached) = (count(record.optional()), count(record.optional()), count(record.optional()))
    let cost = record.double().map { min(max(0, $0), RowLimits.costMax) }
    let time = record.time()
    let count = record.number()
    let row = try openReply(of: run, round: round, at: time)
    row.text = try bodies.store(text)
    row.reasoning = try bodies.store(reasoning)
    row.refusal = try bodies.store(refusal)
    row.echo = try bodies.store(echo)
    row.finishReason = finishReason.isEmpty ? nil : try names.id(finishReason)
    (row.ending, row.input, row.output, row.cached, row.cost) = (ending, input, output, cached, cost)
    row.latency = max(0, time - row.requestedAt)
    row.calls = count
    run.reply = nil
    let session = run.session
    session.turn = row.turn
    session.note(time)
    session.changes.turns += 1
    session.changes.calls += count
    session.changes.input += input ?? 0
    session.changes.output += output ?? 0
    session.changes.cached += cached ?? 0
    if let cost { session.changes.cost += cost } else { session.changes.unpriced += 1 }
    for place in 0..<max(0, count) {
      let name = record.piece()
      let number = name.callName?.number ?? run.calls.count + 1
      let providerID = record.piece().array
      let tool = try names.id(record.piece())
      let asked = record.piece()
      let call = CallRow(run: run, number: number, round: round, place: place, tool: tool, startedAt: time)
      call.providerID = providerID
      call.asked = try bodies.place(asked)
      if case .inRow(let text) = call.asked { call.askedText = text } else { call.askedText = asked.array }
      run.calls[number] = call
      changedCalls.append(call)
      lastCall = call
      lastCallName = name.array
      session.changes.tools[tool, default: (0, 0)].calls += 1
    }
  }

  /// The row of the request that a reply answers.
  private func openReply(of run: OpenRun, round: Int, at time: Int64) throws(DatabaseError) -> ReplyRow {
    if let row = run.reply, row.round == round {
      if !row.isChanged {
        row.isChanged = true
        changedReplies.append(row)
      }
      return row
    }
    let row = ReplyRow(
      run: run.id, round: round, turn: run.session.turn + 1, requestedAt: time, toolChoice: try names.id("auto"),
      said: nil)
    changedReplies.append(row)
    return row
  }

  private func modelError(_ record: inout StepReader, _ run: OpenRun) throws(DatabaseError) {
    run.errors += 1
    let round = record.number()
    let kind = try names.id(record.piece())
    let retryable = record.number()
    let status = record.optional()
    let message = record.piece()
    let requestID = record.piece()
    let again = record.optional()
    let time = record.time()
    try rows.insertModelError(
      run: run.id, number: run.errors, round: round, at: time, kind: kind, status: status, retryable: retryable,
      againAfter: again, message: message, requestID: requestID)
    run.session.note(time)
  }

  // MARK: Calls

  private func intent(_ record: inout StepReader, _ run: OpenRun) throws(DatabaseError) {
    guard let call = try call(&record, run) else { return }
    _ = record.piece()
    call.plugin = try plugin(record.piece())
    let hash = record.piece()
    let arguments = record.piece()
    call.bytesIn = record.number()
    call.repeatable = record.number()
    call.startedAt = record.time()
    // Of a call that another process began, its first: that is when it may have run.
    call.intentAt = call.intentAt ?? call.startedAt
    call.argumentsHash = hash.isEmpty ? Array(arguments.digest.prefix(16)) : hash.array
    // Where a person changed them.
    if !arguments.isEmpty, let asked = call.askedText, !arguments.equals(asked) {
      call.arguments = try bodies.place(arguments)
    }
    change(call)
  }

  private func refused(_ record: inout StepReader, _ run: OpenRun) throws(DatabaseError) {
    guard let call = try call(&record, run) else { return }
    _ = record.piece()
    call.plugin = try plugin(record.piece())
    change(call)
  }

  private func attempt(_ record: inout StepReader, _ run: OpenRun) throws(DatabaseError) {
    guard let call = try call(&record, run) else { return }
    let number = record.number() + call.attemptsBefore
    let outcome = record.number()
    let code = record.piece()
    let started = record.time()
    let latency = record.number()
    let bytes = record.number()
    let detail = record.piece()
    let again = record.optional()
    call.attempts = max(call.attempts, number + 1)
    change(call)
    if number == 0, outcome == 0, code.isEmpty, detail.isEmpty, again == nil {
      call.only = CallRow.OnlyAttempt(startedAt: started, latency: latency, bytes: bytes)
      return
    }
    try rows.insertAttempt(
      of: call, number: number, outcome: outcome, code: code.isEmpty ? nil : try names.id(code), startedAt: started,
      latency: latency, bytes: bytes, againAfter: again, detail: detail)
  }

  private func result(_ record: inout StepReader, _ run: OpenRun) throws(DatabaseError) {
    guard let call = try call(&record, run) else { return }
    _ = record.piece()
    call.plugin = try plugin(record.piece())
    let isFirst = call.outcome == nil
    let outcome = record.number()
    let code = record.piece()
    let attempts = record.number() + call.attemptsBefore
    let started = record.time()
    let latency = record.number()
    call.outcome = outcome
    call.code = code.isEmpty ? nil : try names.id(code)
    call.attempts = attempts
    call.startedAt = started
    call.latency = Int64(latency)
    call.result = try bodies.place(record.piece())
    call.bytesOut = record.number()
    call.shape = record.number()
    change(call)
    let session = run.session
    session.note(started + Int64(latency))
    guard isFirst else { return }
    session.changes.retries += max(0, attempts - 1)
    guard outcome != 0 else { return }
    session.changes.failedCalls += 1
    session.changes.tools[call.tool, default: (0, 0)].failed += 1
  }

  private func plugin(_ name: Piece) throws(DatabaseError) -> Int64? { name.isEmpty ? nil : try names.id(name) }

  /// The call that a record names first: of this run, or of an earlier one that this run goes on with.
  private func call(_ record: inout StepReader, _ run: OpenRun) throws(DatabaseError) -> CallRow? {
    let name = record.piece()
    if let lastCall, name.equals(lastCallName) { return lastCall }
    guard let (key, number) = name.callName else { return nil }
    let owner: OpenRun
    if key == run.key {
      owner = run
    } else {
      guard let found = try findRun(key) else { return nil }
      owner = found
    }
    guard let call = try call(number, of: owner, in: run) else { return nil }
    lastCall = call
    lastCallName = name.array
    return call
  }

  private func call(_ number: Int, of owner: OpenRun, in run: OpenRun) throws(DatabaseError) -> CallRow? {
    if let call = owner.calls[number] { return call }
    guard let call = try rows.call(of: owner, number: number) else { return nil }
    // Not simply those in its row: attempts of this run may stand there already, from a writer before this one.
    if owner !== run { call.attemptsBefore = try rows.attempts(of: call, before: run.startedAt) }
    owner.calls[number] = call
    return call
  }

  private func change(_ call: CallRow) {
    guard !call.isChanged else { return }
    call.isChanged = true
    changedCalls.append(call)
  }

  // MARK: The end

  private func runFinished(_ record: inout StepReader, _ run: OpenRun) throws(DatabaseError) {
    let status = record.piece()
    let reason = record.piece()
    let answer = try bodies.store(record.piece())
    let rounds = record.number()
    let heard = try bodies.store(record.piece())
    let time = record.time()
    try writeChanges()
    try rows.finish(
      run: run, duration: max(0, time - run.startedAt), status: status, reason: reason, rounds: rounds, answer: answer,
      heard: heard)
    run.session.note(time)
    runs[run.key] = nil
    lastRun = nil
    lastCall = nil
  }

  private func writeChanges() throws(DatabaseError) {
    for reply in changedReplies {
      try rows.write(reply)
      reply.isChanged = false
    }
    changedReplies.removeAll(keepingCapacity: true)
    for call in changedCalls {
      try rows.write(call)
      call.isChanged = false
      // What is answered may still be shown; its run's end drops it, or a later batch.
      if call.outcome != nil, call.run.calls.count > Self.callsKept { call.run.calls[call.number] = nil }
    }
    changedCalls.removeAll(keepingCapacity: true)
    for session in sessions.values where session.changes.isThere {
      try rows.write(session)
      session.changes = OpenSession.Changes()
    }
  }

  /// Calls of a run that are kept in memory; older ones are read again where they are needed.
  private static var callsKept: Int { 512 }
}

/// The beginning of a prompt, on one line.
enum Title {
  static var charactersMax: Int { 120 }

  static func of(_ prompt: Piece) -> String {
    let words = prompt.string.prefix(4 * charactersMax).split { $0.isWhitespace || $0.isNewline }
    let line = words.joined(separator: " ")
    return line.count > charactersMax ? line.prefix(charactersMax - 1) + "…" : line
  }
}
