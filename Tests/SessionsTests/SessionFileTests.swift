import EventLoop
import Glibc
import Journal
import Runners
import TestSupport
import Testing

@testable import Sessions

@Suite("Sessions on disk", .timeLimit(.minutes(5)))
@IO
struct SessionFileTests {
  /// Steps as texts, with times as they lie from the first one on.
  private func texts(_ steps: [Step]) -> [String] {
    var start: UInt64 = 0
    if case .runStarted(let step)? = steps.first { start = step.time }
    return steps.map { "\($0.moved(by: start))" }
  }

  @Test("what is read back is what was written")
  func roundTrip() async throws {
    let tale = try Tale()
    let steps = Tale.steps()
    #expect(try await tale.write(steps).isEmpty)
    let store = try tale.store()
    let session = try #require(try store.list().first)
    #expect(session.key == Tale.run && session.status == "completed" && session.title == "What is up?")
    #expect((session.turns, session.calls, session.failedCalls, session.retries) == (2, 2, 1, 1))
    #expect((session.inputTokens, session.outputTokens, session.cachedTokens) == (30, 12, 2))
    #expect(session.costUSD == 0.25 && session.unpriced == 1 && session.model == "m:x" && session.hasBodies)
    var read = try store.steps(of: session.id)
    // A session without a name of its own is called after its run.
    if case .runStarted(var first) = read[0] {
      #expect(first.session == Tale.run)
      first.session = ""
      read[0] = .runStarted(first)
    }
    // What was shown comes with the result it belongs to.
    #expect(texts(read).sorted() == texts(steps).sorted())
    #expect(try store.check().isEmpty)
  }

  /// A run in which the breaker of a tool opened just before its result.
  private static func withIncident() -> [Step] {
    var steps = Tale.steps()
    let place = steps.lastIndex { if case .result = $0 { true } else { false } } ?? 0
    let incident = IncidentStep(
      kind: .breakerOpened, call: Tale.call(1), tool: "a", plugin: "p", text: "the fifth", time: 9_100)
    steps.insert(.incident(incident), at: place)
    return steps
  }

  @Test("what befell a tool is read back where it happened, and does not burden a conversation")
  func incidents() async throws {
    let tale = try Tale()
    let steps = Self.withIncident()
    #expect(try await tale.write(steps).isEmpty)
    let store = try tale.store()
    let session = try #require(try store.list().first)
    let read = try store.steps(of: session.id)
    let place = try #require(read.firstIndex { if case .incident = $0 { true } else { false } })
    guard case .incident(let incident) = read[place], case .result(let result) = read[place + 1] else {
      Issue.record("\(read[place...])")
      return
    }
    #expect(incident.call == Tale.call(1) && result.call == incident.call)
    #expect(incident.line == "a: breaker opened: the fifth" && incident.plugin == "p")
    #expect(read.count == steps.count)
    #expect(
      !(try store.steps(of: session.id, .conversation)).contains { if case .incident = $0 { true } else { false } })
  }

  @Test("what a process said before it died is there, and only once, whoever looks first")
  func leftBehind() async throws {
    let tale = try Tale()
    let steps = Tale.steps(isFinished: false)
    for count in 1...steps.count {
      let one = try Tale()
      // The file as it is when the process is killed after so many steps: nothing is written to the tables yet.
      let file = try JournalFile(one.place, detail: .full)
      let journal = file.journal()
      for step in steps.prefix(count) { await journal.keep(step) }
      try copyTree(one.folder.path, tale.folder.path + "/\(count)")
      let place = JournalPlace(home: tale.folder.path + "/\(count)")
      let store = try #require(try SessionStore.open(place))
      let session = try #require(try store.list().first)
      #expect(session.status == "interrupted")
      let read = texts(try store.steps(of: session.id)).count
      #expect(read == count, "\(count)")
      #expect(try listFolder(place.spools).isEmpty)
      let again = try #require(try SessionStore.open(place))
      #expect(try again.steps(of: session.id).count == count)
    }
  }

  @Test("what is known of a run and its calls goes when it ends")
  func released() throws {
    let session = OpenSession(id: 1, turn: 0)
    var run: OpenRun? = OpenRun(try #require(RunKey(Tale.run)), id: 1, session: session, model: 1, startedAt: 0)
    weak var call: CallRow?
    run!.calls[1] = CallRow(run: run!, number: 1, round: 0, place: 0, tool: 1, startedAt: 0)
    call = run!.calls[1]
    #expect(call != nil)
    run = nil
    #expect(call == nil)
  }

  @Test("metadata holds nothing of what was said")
  func metadata() async throws {
    let tale = try Tale()
    let secret = "xyzzy-"
    let steps = Tale.steps(prompt: secret + "1", result: #"{"x":"\#(secret)2"}"#)
    _ = try await tale.write(steps, detail: .metadata)
    for name in ["journal.sqlite", "journal.sqlite-wal"] {
      let bytes = String(decoding: try readFile(tale.folder.path + "/" + name), as: UTF8.self)
      #expect(!bytes.contains(secret) && !bytes.contains("Let me see") && !bytes.contains("the cause"))
    }
    let session = try #require(try tale.store().list().first)
    #expect(session.title.isEmpty && !session.hasBodies && session.calls == 2)
  }

  @Test("values of secrets are replaced wherever they stand")
  func redacted() async throws {
    let tale = try Tale()
    let secret = "hunter2-hunter2"
    let redaction = Redaction(text: { replaced(secret, in: $0) }, json: { replaced(secret, in: $0) })
    // Words that a model or a provider chose as well.
    let steps = Tale.steps(prompt: "use \(secret) now", result: #"{"x":"\#(secret)"}"#).map { step -> Step in
      switch step {
      case .reply(var reply):
        reply.finishReason += secret
        for place in reply.calls.indices {
          reply.calls[place].tool += secret
          reply.calls[place].providerID += secret
        }
        reply.echo = Array("/v1 m\n{\"a\":\"\(secret)\"},{}".utf8)
        return .reply(reply)
      case .attempt(var attempt):
        attempt.code += secret
        return .attempt(attempt)
      case .modelError(var error):
        error.requestID = secret
        return .modelError(error)
      default: return step
      }
    }
    _ = try await tale.write(steps, redaction: redaction)
    let session = try #require(try tale.store().list().first)
    #expect(session.title == "use [secret S] now")
    #expect(!"\(try tale.store().steps(of: session.id))".contains(secret))
    for name in ["journal.sqlite", "journal.sqlite-wal"] {
      #expect(!String(decoding: try readFile(tale.folder.path + "/" + name), as: UTF8.self).contains(secret))
    }
  }

  @Test("a large result goes through a spool that is smaller")
  func large() async throws {
    let tale = try Tale()
    let result = #"{"x":""# + String(repeating: "0123456789", count: 300_000) + #""}"#
    #expect(try await tale.write(Tale.steps(result: result)).isEmpty)
    let session = try #require(try tale.store().list().first)
    let steps = try tale.store().steps(of: session.id)
    #expect(
      steps.contains { step in
        if case .result(let step) = step { String(decoding: step.body, as: UTF8.self) == result } else { false }
      })
  }

  @Test("figures that nobody can mean do not spoil the lists")
  func figures() async throws {
    let tale = try Tale()
    let steps = Tale.steps().map { step in
      guard case .reply(var reply) = step else { return step }
      reply.usage = TokenUsage(input: 1 << 50, output: 1 << 39, cached: 3)
      reply.cost = 1e30
      return .reply(reply)
    }
    #expect(try await tale.write(steps).isEmpty)
    let store = try tale.store()
    #expect(try store.check().isEmpty)
    let session = try #require(try store.list().first)
    #expect(session.inputTokens == 1 << 40 && session.outputTokens == 1 << 40 && session.costUSD == 1e9)
    #expect(try store.steps(of: session.id).count == steps.count)
    try store.database.run("UPDATE sessions SET cost_usd = 1e30")
    #expect(try store.check().first?.contains("cost_usd") == true)
  }

  @Test("many at once that record on as soon as they are told: each step once, however long they wait for room")
  func manyAtOnce() async throws {
    let tale = try Tale()
    let file = try JournalFile(tale.place, detail: .full)
    var troubles: [String] = []
    file.start { troubles.append($0) }
    let runs = (0..<12).map { "run_\($0 + 10)112233445566778899" }
    // Some fit into the spool twice, some once, some not at all.
    let results = (0..<12).map { #"{"x":""# + String(repeating: "r", count: 60_000 * ($0 + 1)) + #""}"# }
    await withTaskGroup { group in
      for (run, result) in zip(runs, results) {
        let talker = Talker(file.journal(), Tale.steps(run: run, result: result))
        group.addTask { await talker.tell() }
      }
    }
    await file.close()
    #expect(troubles.isEmpty)
    let store = try tale.store()
    #expect(try store.check().isEmpty)
    for (run, result) in zip(runs, results) {
      let session = try #require(try store.list().first { $0.key == run })
      #expect(session.status == "completed" && session.calls == 2 && session.retries == 1)
      let steps = try store.steps(of: session.id)
      #expect(steps.count == Tale.steps(run: run).count)
      let isWhole = steps.contains { step in
        if case .result(let step) = step { String(decoding: step.body, as: UTF8.self) == result } else { false }
      }
      #expect(isWhole, "\(run)")
    }
  }

  @Test("long texts are stored once, and go when the last session that has them goes")
  func bodies() async throws {
    let tale = try Tale()
    let result = #"{"x":""# + String(repeating: "a", count: 2000) + #""}"#
    let other = "run_ffffffffffffffffffff"
    _ = try await tale.write(Tale.steps(result: result))
    _ = try await tale.write(Tale.steps(run: other, result: result))
    let store = try tale.store()
    #expect(try store.database.number("SELECT count(*) FROM bodies WHERE hash IS NOT NULL") == 1)
    #expect(try store.database.number("SELECT max(refs) FROM bodies") == 2)
    let sessions = try store.list()
    #expect(try store.remove([sessions[0].id]) == [.removed])
    #expect(try store.database.number("SELECT max(refs) FROM bodies") == 1)
    #expect(try store.remove([sessions[1].id]) == [.removed])
    let tables = [
      "bodies", "sessions", "session_tools", "runs", "replies", "calls", "call_texts", "attempt_rows", "model_errors",
    ]
    for table in tables {
      #expect(try store.database.number("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
    #expect(try store.check().isEmpty)
  }

  @Test("a file of the first version reads as it did, before it can be brought to this one and after")
  func firstVersion() async throws {
    let long = #"{"x":""# + String(repeating: "a", count: 2000) + #""}"#
    let (tale, old) = (try Tale(), try Tale())
    _ = try await tale.write(Tale.steps(result: long))
    let expected = try steps(tale.store())
    let figures = try tale.store().statistics()
    try FirstVersion.make(old.place, from: tale.place)

    let database = try #require(try Database.reading(old.place))
    let store = SessionStore(database, old.place, isWritable: false)
    #expect(try steps(store) == expected)
    #expect("\(try store.statistics())" == "\(figures)")

    // A process that writes it does so first; what it adds goes on behind.
    _ = try await old.write(Tale.steps(run: "run_ffffffffffffffffffff"))
    let raised = try old.store()
    #expect(try raised.database.number("PRAGMA user_version") == Int64(SessionSchema.version))
    let session = try #require(try raised.named(Tale.run).first)
    #expect(texts(try raised.steps(of: session.id)).sorted() == expected)
    var query = SessionQuery()
    query.text = "aaaa"
    #expect(try raised.list(query).map(\.key) == [Tale.run])
    #expect(try raised.remove(raised.list().map(\.id)) == [.removed, .removed])
    #expect(try raised.database.number("SELECT count(*) FROM bodies") == 0)
    #expect(try raised.check().isEmpty)
    // And is like one that was made anew.
    func tables(_ store: SessionStore) throws -> String {
      let rows = try store.database.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY name")
      var text = ""
      while try rows.step() { text += "\(rows.text(0)) \(rows.text(1)): \(rows.text(2))\n" }
      return text
    }
    #expect(try tables(raised) == tables(tale.store()))
  }

  private func steps(_ store: SessionStore) throws -> [String] {
    let session = try #require(try store.list().first)
    return texts(try store.steps(of: session.id)).sorted()
  }

  @Test("a turn with one call of a tool that may run again takes three rows, and two more where its texts are long")
  func rows() async throws {
    let tale = try Tale()
    let file = try JournalFile(tale.place, detail: .full)
    file.start { _ in }
    let journal = file.journal()
    await journal.keep(Tale.steps()[0])
    for turn in 1...4 {
      let long = String(repeating: "a", count: turn > 2 ? 600 : 10)
      for step in Self.turn(turn, text: #"{"x":"\#(turn)\#(long)"}"#) { await journal.keep(step) }
    }
    await file.close()
    let database = try tale.store().database
    let tables = ["replies", "calls", "call_texts", "attempt_rows"]
    let counts = try tables.map { try database.number("SELECT count(*) FROM \($0)") }
    #expect(counts == [4, 4, 4, 0])
    #expect(try database.number("SELECT count(*) FROM attempts WHERE class = 0 AND latency_ns = 500") == 4)
    // The background of the run has four; arguments and result of a call are the same text here.
    #expect(try database.number("SELECT count(*) FROM bodies") == 4 + 2)
    #expect(try database.number("SELECT count(*) FROM bodies WHERE refs = 2") == 2)
  }

  /// Steps are made in a function of its own: see `StatisticsTests`.
  private static func turn(_ number: Int, text: String) -> [Step] {
    let call = Tale.call(number)
    let time = UInt64(number) * 10_000
    let text = Array(text.utf8)
    return [
      .request(RequestStep(round: number, toolChoice: "auto", time: time)),
      .reply(
        ReplyStep(
          round: number, text: "", reasoning: "", refusal: "",
          calls: [ReplyStep.Call(call: call, providerID: "p", tool: "a", arguments: text)], finishReason: "tool_calls",
          usage: TokenUsage(), cost: nil, ending: .toolCalls, time: time + 1000)),
      .intent(
        IntentStep(
          call: call, tool: "a", plugin: "p", arguments: text, argumentBytes: text.count, isRepeatable: true,
          time: time + 2000)),
      .attempt(
        AttemptStep(
          call: call, tool: "a", plugin: "p", attempt: 0, outcome: .ok, code: "", started: time + 2500,
          ended: time + 3000, bodyBytes: text.count, detail: "", againAfterMS: nil)),
      .result(
        ResultStep(
          call: call, tool: "a", plugin: "p", outcome: .ok, code: "", attempts: 1, started: time + 2000,
          ended: time + 3100, body: text, bodyBytes: text.count, shape: .json)),
    ]
  }

  @Test("sessions are found by text, tool, status, time and the beginning of their names")
  func search() async throws {
    let tale = try Tale()
    let other = "run_aa00000000000000000a"
    _ = try await tale.write(Tale.steps(prompt: "Needle in a PROMPT", result: #"{"x":"haystack"}"#))
    _ = try await tale.write(Tale.steps(run: other, session: "mine", prompt: "nothing", isFinished: false))
    let store = try tale.store()
    func keys(_ change: (inout SessionQuery) -> Void) throws -> [String] {
      var query = SessionQuery()
      change(&query)
      return try store.list(query).map(\.key)
    }
    #expect(try keys { $0.text = "needle" } == [Tale.run])
    #expect(try keys { $0.text = "HAYstack" } == [Tale.run])
    #expect(try keys { $0.text = "all is UP" }.sorted() == ["mine", Tale.run])
    #expect(try keys { $0.text = "absent" } == [])
    #expect(try keys { $0.tool = "b*" }.count == 2 && keys { $0.tool = "c" } == [])
    #expect(try keys { $0.status = "completed" } == [Tale.run] && keys { $0.status = "interrupted" } == ["mine"])
    #expect(try keys { $0.since = .max } == [] && keys { $0.until = 1 } == [] && keys { $0.limit = 1 }.count == 1)
    #expect(try store.named("run_0011").map(\.key) == [Tale.run] && store.named("0011").map(\.key) == [Tale.run])
    #expect(try store.named("min").map(\.key) == ["mine"] && store.named("x").isEmpty && store.named("").isEmpty)
  }

  @Test("letters of any script are found in either case, and signs however JSON writes them")
  func searchOfAnyLetters() async throws {
    let tale = try Tale()
    let result = #""ok {\"k\":\"a\\\\b\"} caf\u00e9 \ud83d\ude00\ntwo\/three""#
    _ = try await tale.write(Tale.steps(prompt: "Ärger über STRASSE und ΟΔΟΣ", result: result))
    let store = try tale.store()
    func isFound(_ text: String) throws -> Bool {
      var query = SessionQuery()
      query.text = text
      return try !store.list(query).isEmpty
    }
    for text in [
      "ärger", "ÄRGER ÜBER", "straße", "οδος", "οδοσ", "Οδος und".prefix(4).description, #"ok {"k":"a\\b"}"#,
      #"OK {"K":"A"#, "CAFÉ", "café \u{1F600}", "\u{1F600}\ntwo/THREE", #"{\"k\":"#, "",
    ] { #expect(try isFound(text), "\(text)") }
    for text in [
      "arger", "ärgern", #"ok {"k":"b"#, "cafe", "\u{1F601}", "two three", "\\", String(repeating: "\\", count: 300),
    ] {
      #expect(try isFound(text) == (text == "\\"), "\(text)")
    }
  }

  @Test("what is removed can be read in no file any more, made-up names of tools included")
  func nothingLeft() async throws {
    let tale = try Tale()
    let words = ["a-very-private-prompt", "a-very-private-result", "a_very_private_tool"]
    let steps = Tale.steps(prompt: words[0], result: #"{"x":"\#(words[1])"}"#).map { step in
      guard case .reply(var reply) = step, !reply.calls.isEmpty else { return step }
      reply.calls[1].tool = words[2]
      return .reply(reply)
    }
    _ = try await tale.write(steps)
    _ = try await tale.write(Tale.steps(run: "run_ffffffffffffffffffff", session: "other"))
    let store = try tale.store()
    func left() throws -> [String] {
      let files = try ["journal.sqlite", "journal.sqlite-wal"].map { name in
        String(decoding: try readFile(tale.folder.path + "/" + name), as: UTF8.self)
      }
      return words.filter { word in files.contains { $0.contains(word) } }
    }
    #expect(try left() == words)
    let session = try #require(try store.named(Tale.run).first)
    #expect(try store.remove([session.id]) == [.removed])
    // A reader of the log keeps it.
    let reader = try #require(try Database.reading(tale.place))
    try reader.run("BEGIN")
    _ = try reader.number("SELECT count(*) FROM sessions")
    #expect(try !store.emptyLog())
    try reader.run("COMMIT")
    #expect(try store.emptyLog() && left() == [])
    // Names that others use stay.
    let other = try #require(try store.list().first)
    let tools = try store.steps(of: other.id).compactMap { step -> String? in
      if case .result(let result) = step { result.tool } else { nil }
    }
    #expect(tools.contains("b"))
    #expect(try store.remove([other.id]) == [.removed])
    #expect(try store.database.number("SELECT count(*) FROM names WHERE text IN ('a', 'b')") == 0)
  }

  @Test("a writer does not use a name that another process has removed")
  func removedName() throws {
    let tale = try Tale()
    let (writer, other) = (try Database.writing(tale.place), try Database.writing(tale.place))
    var names = try Names(writer)
    func id() throws -> Int64 {
      try writer.run("BEGIN IMMEDIATE")
      try names.begin()
      let id = try names.id("word")
      try writer.run("COMMIT")
      return id
    }
    #expect(try id() == id())
    try other.run("DELETE FROM names; INSERT INTO names (text) VALUES ('another')")
    let found = try id()
    #expect(try other.number("SELECT count(*) FROM names WHERE text = 'word' AND id = \(found)") == 1)
  }

  @Test("a session has one owner while that lives")
  func claims() async throws {
    let tale = try Tale()
    _ = try await tale.write(Tale.steps())
    let first = try JournalFile(tale.place, detail: .full)
    let second = try JournalFile(tale.place, detail: .full)
    let store = try SessionStore.make(tale.place)
    let session = try #require(try store.list().first)
    #expect(try store.begin(Tale.run, for: first.owner, detail: 2) == .exists)
    #expect(try store.take(session.id, for: first.owner) == .taken(session.id))
    #expect(try store.take(session.id, for: first.owner) == .taken(session.id))
    #expect(try store.take(session.id, for: second.owner) == .inUse)
    #expect(try store.begin(Tale.run, for: second.owner, detail: 2) == .inUse)
    #expect(try store.take(session.id + 1, for: second.owner) == .absent)
    let taken = try #require(try store.list().first)
    #expect(taken.isInUse && taken.status == "completed")
    #expect(try store.remove([session.id]) == [.inUse])
    first.start { _ in }
    await first.close()
    #expect(try store.take(session.id, for: second.owner) == .taken(session.id))
    // Nothing is left of a fork in which nothing ran.
    guard case .taken(let unbegun) = try store.begin("none", for: second.owner, detail: 2, forkOf: (session.id, 1))
    else {
      return #expect(Bool(false), "it was not made")
    }
    try store.giveBack(unbegun, of: first.owner)
    #expect(try store.named("none").count == 1)
    try store.giveBack(unbegun, of: second.owner)
    #expect(try store.named("none").isEmpty)
    #expect(try store.begin("none", for: second.owner, detail: 2, forkOf: (session.id + 9, 1)) == .absent)
    // A fork keeps what it begins with.
    second.start { _ in }
    let journal = second.journal()
    guard case .taken = try store.begin("fork", for: second.owner, detail: 2, forkOf: (session.id, 1)) else {
      return #expect(Bool(false), "it was not made")
    }
    #expect(try store.named("fork").first?.title == "What is up?")
    let run = Tale.steps(run: "run_ffffffffffffffffffff", session: "fork", prompt: "What else?")[0]
    await journal.keep(run, durable: true)
    await second.close()
    #expect(try store.removals(of: [session.id]) == [.forked(["fork"])])
    #expect(try store.remove([session.id]) == [.forked(["fork"])])
    let fork = try #require(try store.named("fork").first)
    #expect(fork.title == "What else?" && fork.forkedFrom == Tale.run)
    #expect(try store.removals(of: [fork.id, session.id]) == [.removed, .removed])
    let steps = try store.steps(of: fork.id)
    #expect(steps.contains { if case .reply(let step) = $0 { step.round == 1 } else { false } })
    #expect(!steps.contains { if case .reply(let step) = $0 { step.round == 2 } else { false } })
  }

  @Test("what a process said last is in the tables before another one has its session")
  func leftBehindByTheLastOne() throws {
    let tale = try Tale()
    let steps = Tale.steps(session: "s")
    // A store that was opened while the process lived, which then dies with its last words in the spool only.
    let early = try SessionStore.make(tale.place)
    let spool = try Spool(in: tale.place.spools)
    guard case .taken(let session) = try early.begin("s", for: Int64(spool.id), detail: 2) else {
      return #expect(Bool(false), "it was not made")
    }
    var writer = StepWriter(keepsBodies: true, nil, epoch: 0)
    for step in steps {
      writer.write(step, run: try #require(RunKey(Tale.run)))
      #expect(spool.put(writer.bytes))
    }
    let next = try JournalFile(tale.place, detail: .full)
    #expect(try early.take(session, for: next.owner) == .inUse)
    spool.close(remove: false)
    #expect(try early.take(session, for: next.owner) == .taken(session))
    #expect(try early.steps(of: session).count == steps.count)
    next.abandon()
  }

  @Test("a file that cannot be used is named, the run hears of it, and nothing waits for ever")
  func unusable() async throws {
    let tale = try Tale()
    try writeFile(tale.place.database, Array("This is no database, whatever it says it is.".utf8))
    let troubles = try await tale.write(Tale.steps())
    #expect(troubles.count == 1 && troubles[0].contains("is damaged") && troubles[0].contains("in memory only"))
    #expect(throws: DatabaseError.self) { try SessionStore.open(tale.place) }
    #expect(try listFolder(tale.place.spools).isEmpty)

    let newer = try Tale()
    _ = try await newer.write(Tale.steps())
    try newer.store().database.run("PRAGMA user_version = 99")
    let more = try await newer.write(Tale.steps(run: "run_ffffffffffffffffffff"))
    #expect(more.count == 1 && more[0].contains("newer collet"))
    let error = #expect(throws: DatabaseError.self) { try SessionStore.open(newer.place) }
    #expect(error?.kind == .newer)

  }

  @Test("another program's database stays as it is, whatever version it says that it is", arguments: [0, 1, 2, 99])
  func foreign(version: Int) async throws {
    let foreign = try Tale()
    var database: Database? = try Database(foreign.place.database, .create)
    try database?.run("CREATE TABLE things (x); PRAGMA user_version = \(version)")
    database = nil
    let before = try readFile(foreign.place.database)
    #expect(try await foreign.write(Tale.steps()).first?.contains("another program's") == true)
    let error = #expect(throws: DatabaseError.self) { try SessionStore.open(foreign.place) }
    #expect(error?.kind == .foreign)
    #expect(throws: DatabaseError.self) { try Database.reading(foreign.place) }
    #expect(try readFile(foreign.place.database) == before)
    #expect(try listFolder(foreign.folder.path).sorted() == ["journal", "journal.sqlite"])
  }

  @Test("a journal that is removed, or replaced, under a program is missed", arguments: [false, true])
  func removed(isReplaced: Bool) async throws {
    let tale = try Tale()
    let file = try JournalFile(tale.place, detail: .full)
    var troubles: [String] = []
    file.start { troubles.append($0) }
    let journal = file.journal()
    let steps = Tale.steps()
    for step in steps.prefix(4) { await journal.keep(step) }
    await journal.keep(steps[4], durable: true)
    #expect(troubles.isEmpty)
    for name in ["journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"] {
      #expect(unlink(tale.folder.path + "/" + name) == 0, "\(name)")
    }
    if isReplaced { _ = try tale.store() }
    for step in steps.dropFirst(5) { await journal.keep(step) }
    await file.close()
    #expect(troubles.count == 1 && troubles[0].contains("removed or replaced"), "\(troubles)")
    #expect(troubles.first?.contains("in memory only") == true)
  }

  @Test("what is no spool is named and left, a spool in use is none of it")
  func strayFiles() async throws {
    let tale = try Tale()
    _ = try await tale.write(Tale.steps())
    let file = try JournalFile(tale.place, detail: .full)
    for name in ["0123456789abcdef", "notes.txt", "0123456789abcdee.new"] {
      try writeFile(tale.place.spools + "/" + name, Array("x".utf8))
    }
    let stray = try tale.store().strayFiles()
    #expect(stray == ["0123456789abcdef", "notes.txt"].map { tale.place.spools + "/" + $0 })
    file.abandon()
  }

  @Test("what a later run did for a call is read there; the conversation has it with its reply")
  func heirs() async throws {
    let tale = try Tale()
    let heir = "run_ffffffffffffffffffff"
    let day: UInt64 = 86_400_000_000_000
    _ = try await tale.write(Array(Tale.steps(isFinished: false).prefix(6)))
    let call = Tale.call(1)
    _ = try await tale.write([
      .runStarted(
        RunStartedStep(
          run: heir, session: Tale.run, model: "m:x", prompt: "", tools: [], resumes: Tale.run, time: day)),
      .intent(
        IntentStep(
          call: call, tool: "a", plugin: "p", arguments: [], argumentBytes: 7, isRepeatable: true, time: day + 10)),
      .attempt(
        AttemptStep(
          call: call, tool: "a", plugin: "p", attempt: 0, outcome: .ok, code: "", started: day + 10, ended: day + 20,
          detail: "", againAfterMS: nil)),
      .result(
        ResultStep(
          call: call, tool: "a", plugin: "p", outcome: .ok, code: "", attempts: 1, started: day + 10, ended: day + 20,
          body: [], bodyBytes: 0)),
      .refused(
        RefusalStep(call: Tale.call(2), tool: "b", plugin: "p", code: "NOT_RETRIED", message: "", time: day + 30)),
      .result(
        ResultStep(
          call: Tale.call(2), tool: "b", plugin: "p", outcome: .retryable, code: "NOT_RETRIED", attempts: 0,
          started: day + 30, ended: day + 30, body: [], bodyBytes: 0, shape: .failure)),
      .runFinished(RunFinishedStep(status: "completed", reason: "", text: "", rounds: 1, time: day + 40)),
    ])
    let store = try tale.store()
    let session = try #require(try store.list().first)
    let steps = try store.steps(of: session.id)
    #expect(
      steps.map(\.kind) == [
        "runStarted", "request", "reply", "intent 1", "intent 2", "attempt 1", "runStarted", "intent 1", "attempt 1",
        "result 1", "refused 2", "result 2", "runFinished",
      ])
    #expect(steps.runStatuses(last: session.status) == ["interrupted", "completed"])
    let conversation = try store.steps(of: session.id, .conversation)
    #expect(
      conversation.map(\.kind) == [
        "runStarted", "request", "reply", "result 1", "result 2", "runStarted", "runFinished",
      ])
  }

  @Test("a durable step waits for the tables; others do not")
  func durable() async throws {
    let tale = try Tale()
    let file = try JournalFile(tale.place, detail: .full)
    file.start { _ in }
    let journal = file.journal()
    let steps = Tale.steps()
    var isRecorded = false
    journal.record(steps[0], durable: false, then: OneWaiter { _ in isRecorded = true })
    #expect(isRecorded)
    await journal.keep(steps[1], durable: true)
    let database = try #require(try Database.reading(tale.place))
    #expect(try database.number("SELECT count(*) FROM replies") == 1)
    await file.close()
  }
}

extension Step {
  /// Its name, and the number of its call.
  fileprivate var kind: String {
    let name = "\(self)".prefix { $0 != "(" }
    return name + (call.map { " \($0.suffix(1))" } ?? "")
  }
}

private func replaced(_ secret: String, in bytes: [UInt8]) -> [UInt8]? {
  let text = String(decoding: bytes, as: UTF8.self)
  return text.contains(secret) ? Array(text.replacing(secret, with: "[secret S]").utf8) : nil
}

private func copyTree(_ from: String, _ to: String) throws {
  let copy = try Subprocess.run("cp", ["-a", from, to])
  #expect(copy.succeeded, "\(copy.errorOutput)")
}

extension Step {
  /// With times that count from another one on.
  fileprivate func moved(by start: UInt64) -> Step {
    switch self {
    case .runStarted(var step):
      step.time -= start
      return .runStarted(step)
    case .request(var step):
      step.time -= start
      return .request(step)
    case .reply(var step):
      step.time -= start
      return .reply(step)
    case .modelError(var step):
      step.time -= start
      return .modelError(step)
    case .intent(var step):
      step.time -= start
      return .intent(step)
    case .refused(var step):
      step.time -= start
      return .refused(step)
    case .attempt(var step):
      step.started -= start
      step.ended -= start
      return .attempt(step)
    case .result(var step):
      step.started -= start
      step.ended -= start
      return .result(step)
    case .shown: return self
    case .incident(var step):
      step.time -= start
      return .incident(step)
    case .runFinished(var step):
      step.time -= start
      return .runFinished(step)
    }
  }
}

/// Records a run's steps, each from within the word that the one before is kept, as the calls of a run do.
@IO
private final class Talker: JournalWaiter {
  private let journal: any Journal
  private var steps: ArraySlice<Step>
  private var ended: CheckedContinuation<Void, Never>?

  init(_ journal: any Journal, _ steps: [Step]) {
    self.journal = journal
    self.steps = steps[...]
  }

  func tell() async {
    await withCheckedContinuation { continuation in
      ended = continuation
      recorded(nil)
    }
  }

  func recorded(_ failure: JournalFailure?) {
    #expect(failure == nil)
    guard let step = steps.popFirst() else {
      ended?.resume()
      ended = nil
      return
    }
    let isDurable = if case .intent = step { true } else { false }
    journal.record(step, durable: isDurable, then: self)
  }
}
