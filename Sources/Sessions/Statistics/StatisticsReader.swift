// Reads figures out of the tables: each table once, from its beginning to its end.

extension SessionStore {
  /// Figures over all sessions of the file. A million calls take some tenths of a second.
  public func statistics(_ query: StatisticsQuery = StatisticsQuery()) throws(DatabaseError) -> Statistics {
    // Other processes write meanwhile: one view for all of it.
    try database.run("BEGIN")
    defer { try? database.run("COMMIT") }
    var reader = try StatisticsReader(database, query)
    return try reader.read()
  }
}

private struct StatisticsReader {
  private let database: Database
  private let query: StatisticsQuery
  private let names: IDList<String>
  /// By the ids of names: whether that is a model which answers from a recording. What a replay does has happened
  /// before.
  private let isReplay: IDList<Bool>
  private let from: Int64
  private let to: Int64
  private let partLength: Int64
  private var days: LocalDays
  /// What belongs to each run, by its id.
  private var runs: IDList<Run>
  private var rows: FigureRows
  private var models: FigureRows
  /// Runs, sessions and what has no row of its own.
  private var rest = Figures(label: "")
  /// Keys of rows that are ids are smaller.
  private let keysEnd: Int

  private struct Run {
    var session: Int32 = 0
    var model: Int32 = 0
  }

  init(_ database: Database, _ query: StatisticsQuery) throws(DatabaseError) {
    self.database = database
    self.query = query
    let names = try Self.texts(database, "names", "text", upTo: RowLimits.nameIDMax)
    self.names = names
    isReplay = names.map { $0.hasPrefix("replay:") }
    runs = try IDList(database, "runs", Run())
    // A run changes its session's time with each step, and nothing began before the first run.
    let last = try Self.time(database, "sessions", "max(changed_at)")
    let first = try Self.time(database, "runs", "min(started_at)")
    to = query.until.map { min($0, max(last, query.since ?? $0)) } ?? last
    from = min(query.since.map { max($0, first) } ?? first, to)
    partLength = max(1, (to - from) / Int64(Figures.activityCount) + 1)
    let days = query.grouping == .day ? LocalDays(from: from, to: to) : LocalDays(from: from, to: from)
    self.days = days
    let labels = query.grouping == .session ? try Self.texts(database, "sessions", "key", upTo: RowLimits.idMax) : names
    keysEnd = labels.count
    rows = FigureRows { key in query.grouping == .day ? days.label(key) : labels[Int64(key)] ?? "" }
    models = FigureRows { key in names[Int64(key)] ?? "" }
  }

  /// A column of a table, by the ids of its rows.
  private static func texts(
    _ database: Database, _ table: StaticString, _ column: StaticString, upTo limit: Int64
  ) throws(DatabaseError) -> IDList<String> {
    var texts = try IDList(database, table, "", upTo: limit)
    let statement = try database.prepare("SELECT id, \(column) FROM \(table)")
    while try statement.step() { texts.set(statement.number(0), statement.text(1)) }
    return texts
  }

  /// 0 where there is none.
  private static func time(
    _ database: Database, _ table: StaticString, _ expression: StaticString
  ) throws(DatabaseError) -> Int64 {
    let statement = try database.prepare("SELECT \(expression) FROM \(table)", rowsOf: table)
    defer { statement.reset() }
    return try statement.step() ? Int64(try statement.time(0)) : 0
  }

  mutating func read() throws(DatabaseError) -> Statistics {
    try readRuns()
    try readCalls()
    try readIncidents()
    if query.tool == nil {
      try readReplies()
      try readModelErrors()
    }
    let names = names
    func name(_ id: Int64) -> String { names[id] ?? "" }
    var statistics = Statistics(from: from, to: to)
    statistics.total = rows.total(with: rest, name)
    if !query.grouping.hasRequests {
      let requests = models.total(with: Figures(label: ""), name)
      statistics.total.add(requests)
      statistics.total.modelLatency = requests.modelLatency
    }
    let order: FigureRows.Order =
      switch query.grouping {
      case .tool, .model, .plugin: .busiestByLabel
      // There may be very many that are equal; the oldest first.
      case .session: .busiestByKey
      case .day: .keys
      }
    statistics.rows = rows.closed(order, name)
    if query.tool == nil { statistics.models = models.closed(.busiestByLabel, name) }
    return statistics
  }

  // MARK: Conditions

  /// A condition on a column with a time.
  private func within(_ column: String) -> String {
    var conditions: [String] = []
    if let since = query.since { conditions.append("\(column) >= \(since)") }
    if let until = query.until { conditions.append("\(column) < \(until)") }
    return conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND ")
  }

  private func isWithin(_ time: Int64) -> Bool {
    (query.since.map { time >= $0 } ?? true) && (query.until.map { time < $0 } ?? true)
  }

  /// Which of the equal parts of the period a time lies in.
  @inline(__always)
  private func part(_ time: Int64) -> Int {
    min(max(Int((time - from) / partLength), 0), Figures.activityCount - 1)
  }

  // MARK: Tables

  /// What makes a row of the figures: the id of a name or a session.
  @inline(__always)
  private func key(_ row: Statement, _ place: Int32) throws(DatabaseError) -> Int {
    let key = row.number(place)
    guard key >= 0, key < keysEnd else { throw row.wrong(place) }
    return Int(key)
  }

  /// Whether the model of a row answers from a recording.
  @inline(__always)
  private func isReplay(_ row: Statement, _ place: Int32) throws(DatabaseError) -> Bool {
    guard let isReplay = isReplay[row.number(place)] else { throw row.wrong(place) }
    return isReplay
  }

  /// `id`: as this place has it, or has it in it.
  @inline(__always)
  private func run(_ id: Int64, _ row: Statement, _ place: Int32) throws(DatabaseError) -> Run {
    guard let run = runs[id] else { throw row.wrong(place) }
    return run
  }

  private mutating func readRuns() throws(DatabaseError) {
    let statement = try database.prepare(
      "SELECT id, session, model, started_at FROM runs ORDER BY session", rowsOf: "runs", key: 0)
    let grouping = query.grouping
    var last: Int64 = -1
    /// The session that was last seen on each day, and of each model.
    var seen: [Int: Int64] = [:]
    var seenModels: [Int: Int64] = [:]
    while try statement.step() {
      let session = statement.number(1)
      let model = statement.number(2)
      let time = Int64(try statement.time(3))
      guard session >= 0, session <= RowLimits.idMax else { throw statement.wrong(1) }
      let isReplay = try isReplay(statement, 2)
      runs.set(statement.number(0), Run(session: Int32(session), model: Int32(model)))
      guard query.tool == nil, isWithin(time), !isReplay else { continue }
      let isFirst = session != last
      rest.addRun(isFirstOfSession: isFirst)
      last = session
      let isFirstOfModel = seenModels.updateValue(session, forKey: Int(model)) != session
      models.addRun(isFirstOfSession: isFirstOfModel, to: Int(model))
      switch grouping {
      case .tool, .plugin: break
      case .session: rows.addRun(isFirstOfSession: isFirst, to: try key(statement, 1))
      case .model: rows.addRun(isFirstOfSession: isFirstOfModel, to: Int(model))
      case .day:
        let day = days.number(time)
        rows.addRun(isFirstOfSession: seen.updateValue(session, forKey: day) != session, to: day)
      }
    }
  }

  private mutating func readCalls() throws(DatabaseError) {
    let column: String =
      switch query.grouping {
      case .tool: "tool"
      case .model: "model"
      case .plugin: "plugin"
      case .session: "session"
      case .day: "0"
      }
    let ofTool = query.tool == nil ? "" : " AND tool IN (SELECT id FROM names WHERE text GLOB ?1)"
    let statement = try database.prepare(
      """
      SELECT \(column), started_at, latency_ns, class, code, attempts, bytes_in, bytes_out, model, id
      FROM calls WHERE \(within("started_at"))\(ofTool)
      """, rowsOf: "calls", key: 9, half: "number")
    if let tool = query.tool { statement.bind(1, NamePattern.glob(tool)) }
    let isByDay = query.grouping == .day
    while try statement.step() {
      guard try !isReplay(statement, 8) else { continue }
      let time = Int64(try statement.time(1))
      let key = isByDay ? days.number(time) : try key(statement, 0)
      let code = statement.number(4)
      guard names.reaches(code) else { throw statement.wrong(4) }
      let call = FigureRows.Call(
        latency: Int64(try statement.duration(2)), outcome: statement.int(3), code: code,
        attempts: try statement.count(5), bytesIn: try statement.count(6), bytesOut: try statement.count(7),
        part: part(time))
      rows.add(call, to: key)
    }
  }

  private mutating func readReplies() throws(DatabaseError) {
    let statement = try database.prepare(
      """
      SELECT id, requested_at, latency_ns, input_tokens, output_tokens, cached_tokens, cost_usd FROM replies
      WHERE latency_ns IS NOT NULL AND \(within("requested_at"))
      """, rowsOf: "replies", key: 0, half: "round")
    while try statement.step() {
      let time = Int64(try statement.time(1))
      let run = try run(RowID.run(statement.number(0)), statement, 0)
      guard isReplay[Int64(run.model)] == false else { continue }
      let reply = FigureRows.Reply(
        latency: Int64(try statement.duration(2)), input: try statement.count(3), output: try statement.count(4),
        cached: try statement.count(5), cost: try statement.cost(6), part: part(time))
      models.add(reply, to: Int(run.model))
      if query.grouping.hasRequests { rows.add(reply, to: key(run, time)) }
    }
  }

  private mutating func readModelErrors() throws(DatabaseError) {
    let statement = try database.prepare(
      "SELECT run, at, number FROM model_errors WHERE \(within("at"))", rowsOf: "model_errors", key: 0, 2)
    while try statement.step() {
      let run = try run(statement.number(0), statement, 0)
      guard isReplay[Int64(run.model)] == false else { continue }
      let time = Int64(try statement.time(1))
      models.addModelError(to: Int(run.model))
      if query.grouping.hasRequests { rows.addModelError(to: key(run, time)) }
    }
  }

  private mutating func readIncidents() throws(DatabaseError) {
    let ofTool = query.tool == nil ? "" : " AND tool IN (SELECT id FROM names WHERE text GLOB ?1)"
    let statement = try database.prepare(
      "SELECT kind, at, run, tool, plugin, id FROM incidents WHERE \(within("at"))\(ofTool)", rowsOf: "incidents",
      key: 5)
    if let tool = query.tool { statement.bind(1, NamePattern.glob(tool)) }
    while try statement.step() {
      guard let kind = names[statement.number(0)] else { throw statement.wrong(0) }
      let time = Int64(try statement.time(1))
      let run = statement.isNull(2) ? nil : try run(statement.number(2), statement, 2)
      let key: Int? =
        switch query.grouping {
        case .tool: statement.isNull(3) ? nil : try key(statement, 3)
        case .plugin: statement.isNull(4) ? nil : try key(statement, 4)
        case .model: run.map { Int($0.model) }
        case .session: run.map { Int($0.session) }
        case .day: days.number(time)
        }
      if let key { rows.addIncident(kind, to: key) } else { rest.addIncident(kind) }
    }
  }

  /// The row of a request.
  private mutating func key(_ run: Run, _ time: Int64) -> Int {
    switch query.grouping {
    case .day: days.number(time)
    case .session: Int(run.session)
    case .tool, .model, .plugin: Int(run.model)
    }
  }
}
