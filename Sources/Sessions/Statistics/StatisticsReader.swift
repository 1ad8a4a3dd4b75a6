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
  private var names: [String]
  /// By the ids of names: whether that is a model which answers from a recording. What a replay does has happened
  /// before.
  private let isReplay: [Bool]
  private let from: Int64
  private let to: Int64
  private let partLength: Int64
  private var days: LocalDays
  /// What belongs to each run, by its id.
  private var runs: [Run] = []
  private var rows: FigureRows
  private var models: FigureRows
  /// Runs, sessions and what has no row of its own.
  private var rest = Figures(label: "")

  private struct Run {
    var session: Int32 = 0
    var model: Int32 = 0
  }

  init(_ database: Database, _ query: StatisticsQuery) throws(DatabaseError) {
    self.database = database
    self.query = query
    var names = [String](repeating: "", count: Int(try database.number("SELECT ifnull(max(id), 0) + 1 FROM names")))
    let statement = try database.prepare("SELECT id, text FROM names")
    while try statement.step() { names[Int(statement.number(0))] = statement.text(1) }
    self.names = names
    isReplay = names.map { $0.hasPrefix("replay:") }
    // A run changes its session's time with each step, and nothing began before the first run.
    let last = try database.number("SELECT ifnull(max(changed_at), 0) FROM sessions")
    let first = try database.number("SELECT ifnull(min(started_at), 0) FROM runs")
    to = query.until.map { min($0, max(last, query.since ?? $0)) } ?? last
    from = min(query.since.map { max($0, first) } ?? first, to)
    partLength = max(1, (to - from) / Int64(Figures.activityCount) + 1)
    let days = query.grouping == .day ? LocalDays(from: from, to: to) : LocalDays(from: from, to: from)
    self.days = days
    let sessionKeys = query.grouping == .session ? try Self.sessionKeys(database) : []
    rows = FigureRows { [names] key in
      switch query.grouping {
      case .tool, .model, .plugin: key < names.count ? names[key] : ""
      case .session: key < sessionKeys.count ? sessionKeys[key] : ""
      case .day: days.label(key)
      }
    }
    models = FigureRows { [names] key in key < names.count ? names[key] : "" }
  }

  private static func sessionKeys(_ database: Database) throws(DatabaseError) -> [String] {
    var keys = [String](repeating: "", count: Int(try database.number("SELECT ifnull(max(id), 0) + 1 FROM sessions")))
    let statement = try database.prepare("SELECT id, key FROM sessions")
    while try statement.step() { keys[Int(statement.number(0))] = statement.text(1) }
    return keys
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
    func name(_ id: Int64) -> String { id < names.count ? names[Int(id)] : "" }
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

  private mutating func readRuns() throws(DatabaseError) {
    runs = [Run](repeating: Run(), count: Int(try database.number("SELECT ifnull(max(id), 0) + 1 FROM runs")))
    let statement = try database.prepare("SELECT id, session, model, started_at FROM runs ORDER BY session")
    let grouping = query.grouping
    var last: Int64 = -1
    /// The session that was last seen on each day, and of each model.
    var seen: [Int: Int64] = [:]
    var seenModels: [Int: Int64] = [:]
    while try statement.step() {
      let session = statement.number(1)
      let model = statement.number(2)
      let time = statement.number(3)
      runs[Int(statement.number(0))] = Run(session: Int32(session), model: Int32(model))
      guard query.tool == nil, isWithin(time), !isReplay[Int(model)] else { continue }
      let isFirst = session != last
      rest.addRun(isFirstOfSession: isFirst)
      last = session
      let isFirstOfModel = seenModels.updateValue(session, forKey: Int(model)) != session
      models.addRun(isFirstOfSession: isFirstOfModel, to: Int(model))
      switch grouping {
      case .tool, .plugin: break
      case .session: rows.addRun(isFirstOfSession: isFirst, to: Int(session))
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
      SELECT \(column), started_at, latency_ns, class, code, attempts, bytes_in, bytes_out, model FROM calls
      WHERE \(within("started_at"))\(ofTool)
      """)
    if let tool = query.tool { statement.bind(1, tool) }
    let isByDay = query.grouping == .day
    while try statement.step() {
      guard !isReplay[Int(statement.number(8))] else { continue }
      let time = statement.number(1)
      let key = isByDay ? days.number(time) : Int(statement.number(0))
      let call = FigureRows.Call(
        latency: statement.number(2), outcome: statement.int(3), code: statement.number(4),
        attempts: Int(statement.number(5)), bytesIn: Int(statement.number(6)), bytesOut: Int(statement.number(7)),
        part: part(time))
      rows.add(call, to: key)
    }
  }

  private mutating func readReplies() throws(DatabaseError) {
    let statement = try database.prepare(
      """
      SELECT id, requested_at, latency_ns, input_tokens, output_tokens, cached_tokens, cost_usd FROM replies
      WHERE latency_ns IS NOT NULL AND \(within("requested_at"))
      """)
    while try statement.step() {
      let time = statement.number(1)
      let run = runs[Int(RowID.run(statement.number(0)))]
      guard !isReplay[Int(run.model)] else { continue }
      let reply = FigureRows.Reply(
        latency: statement.number(2), input: Int(statement.number(3)), output: Int(statement.number(4)),
        cached: Int(statement.number(5)), cost: statement.double(6), part: part(time))
      models.add(reply, to: Int(run.model))
      if query.grouping.hasRequests { rows.add(reply, to: key(run, time)) }
    }
  }

  private mutating func readModelErrors() throws(DatabaseError) {
    let statement = try database.prepare("SELECT run, at FROM model_errors WHERE \(within("at"))")
    while try statement.step() {
      let run = runs[Int(statement.number(0))]
      guard !isReplay[Int(run.model)] else { continue }
      models.addModelError(to: Int(run.model))
      if query.grouping.hasRequests { rows.addModelError(to: key(run, statement.number(1))) }
    }
  }

  private mutating func readIncidents() throws(DatabaseError) {
    let ofTool = query.tool == nil ? "" : " AND tool IN (SELECT id FROM names WHERE text GLOB ?1)"
    let statement = try database.prepare(
      "SELECT kind, at, run, tool, plugin FROM incidents WHERE \(within("at"))\(ofTool)")
    if let tool = query.tool { statement.bind(1, tool) }
    while try statement.step() {
      let kind = names[Int(statement.number(0))]
      let time = statement.number(1)
      let run = statement.int(2).map { runs[Int($0)] }
      let key: Int? =
        switch query.grouping {
        case .tool: statement.int(3).map { Int($0) }
        case .plugin: statement.int(4).map { Int($0) }
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
