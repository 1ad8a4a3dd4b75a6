// The session that a command line names, as it stands on disk.

import Agent
import Journal
import Plugins
import Sessions

/// A session that a run goes on with.
struct FoundSession: Sendable {
  let id: Int64
  let key: String
  /// All that was said, up to the turn where another session begins.
  let past: Past
  /// The turn after which another session begins, `nil` to go on with this one.
  let fork: Int?
  /// Of a session that goes on: the journal in whose hands it is from before its past was read, so that nobody adds to it.
  let file: JournalFile?

  /// `nil` where none is named, or where there is none yet; with `mustExist` that is a mistake.
  init?(_ agent: AgentOptions, _ host: Host, mustExist: Bool) throws(CommandError) {
    guard !agent.session.isEmpty else {
      if agent.at != nil { throw CommandError("--at wants a session: --session ID", code: .usage) }
      return nil
    }
    let mustExist = mustExist || agent.at != nil
    guard host.configuration.journal != .off || mustExist else { return nil }
    do throws(DatabaseError) {
      guard let store = try SessionStore.open(host.journal),
        let summary = try Self.find(agent.session, in: store, isName: !mustExist)
      else {
        if mustExist { throw DatabaseError.absentSession(agent.session) }
        return nil
      }
      (id, key, fork) = (summary.id, summary.key, agent.at)
      try Self.check(summary, fork, host.configuration.journal)
      file = fork == nil ? try Self.take(summary, from: store, agent, host) : nil
      do throws(DatabaseError) {
        past = Past(try store.steps(of: summary.id, upTo: fork, .conversation))
      } catch {
        file?.abandon()
        throw error
      }
    } catch {
      throw CommandError(error.description)
    }
    if fork != nil, past.unfinished?.hasOpenCalls == true {
      throw CommandError(
        "turn \(fork ?? 0) of \(key) has calls without an answer: 'collet sessions resume \(key)' first")
    }
  }

  private static func take(
    _ summary: SessionSummary, from store: SessionStore, _ agent: AgentOptions, _ host: Host
  ) throws(DatabaseError) -> JournalFile {
    let file = try JournalFile(host.journal, detail: host.journalDetail, redaction: host.redaction(agent))
    do throws(DatabaseError) {
      guard case .taken = try store.take(summary.id, for: file.owner) else {
        throw DatabaseError.sessionInUse(summary.key)
      }
    } catch {
      file.abandon()
      throw error
    }
    return file
  }

  /// `isName`: a new session may be meant; then only the beginning of a name that collet gave stands for one.
  private static func find(
    _ name: String, in store: SessionStore, isName: Bool
  ) throws(DatabaseError) -> SessionSummary? {
    let found = try store.named(name)
    if let exact = found.first(where: { $0.key == name }) { return exact.runs > 0 || !isName ? exact : nil }
    if isName, !name.hasPrefix("run_") { return nil }
    if found.count > 1 { throw DatabaseError.ambiguousSession(name, found.map(\.key)) }
    return found.first
  }

  private static func check(
    _ summary: SessionSummary, _ fork: Int?, _ kept: Configuration.JournalMode
  ) throws(DatabaseError) {
    guard summary.hasBodies else { throw DatabaseError.sessionWithoutTexts(summary.key) }
    // What is said now would be missing in its middle for whoever goes on with it later, and what runs now would run again.
    guard fork != nil || kept == .full else { throw DatabaseError.sessionKeptLess(summary.key, kept.rawValue) }
    let last = summary.turns + (summary.forkedTurn ?? 0)
    if let fork, fork > last { throw DatabaseError.noSuchTurn(summary.key, fork, last) }
    if fork == nil, summary.isInUse { throw DatabaseError.sessionInUse(summary.key) }
  }

  /// What a run without a prompt goes on with.
  func continuation() throws(CommandError) -> Past.Unfinished {
    guard let unfinished = past.continuation else {
      throw CommandError("\(key) is finished; say how to go on: collet sessions resume \(key) PROMPT", code: .usage)
    }
    guard fork == nil || !unfinished.hasAnswer else {
      throw CommandError("turn \(fork ?? 0) of \(key) is an answer; say how to go on: a PROMPT", code: .usage)
    }
    return unfinished
  }

  /// The options of the command line, and those of the session where it says nothing. `isContinued`: the same run goes on.
  func inherited(by agent: AgentOptions, isContinued: Bool) -> AgentOptions {
    let settings = RunSettings(past.background.settings)
    var agent = agent
    if agent.model == nil {
      agent.model = settings.model
      if agent.baseURL == nil { agent.baseURL = settings.baseURL }
    }
    if agent.tools.isEmpty { agent.tools = settings.tools }
    if agent.exclude.isEmpty { agent.exclude = settings.exclude }
    if agent.system == nil, !past.background.system.isEmpty { agent.inheritedSystem = past.background.system }
    if agent.schemaFile == nil, isContinued { agent.inheritedSchema = settings.schema }
    return agent
  }
}

extension DatabaseError {
  static func absentSession(_ name: String) -> DatabaseError {
    DatabaseError(sentence: "there is no session '\(name)'; 'collet sessions list' shows them")
  }

  static func ambiguousSession(_ name: String, _ keys: [String]) -> DatabaseError {
    DatabaseError(sentence: "'\(name)' is the beginning of several sessions: \(keys.joined(separator: ", "))")
  }

  fileprivate static func sessionWithoutTexts(_ key: String) -> DatabaseError {
    DatabaseError(
      sentence: "\(key) was kept without what was said (\"journal\": \"metadata\"), so nobody can go on with it")
  }

  fileprivate static func sessionKeptLess(_ key: String, _ kept: String) -> DatabaseError {
    DatabaseError(
      sentence: "\(key) was kept with all that was said, which \"journal\": \"\(kept)\" would not go on with; "
        + "with --at N a new session goes on from it")
  }

  fileprivate static func noSuchTurn(_ key: String, _ turn: Int, _ last: Int) -> DatabaseError {
    DatabaseError(sentence: "\(key) has \(counted(last, "turn")), so none with the number \(turn)")
  }

  static func sessionBegunMeanwhile(_ key: String) -> DatabaseError {
    DatabaseError(sentence: "another process has begun \(key) just now; once more goes on with it")
  }

  static func sessionInUse(_ key: String) -> DatabaseError {
    DatabaseError(sentence: "\(key) is in use by another process; with --at N a new session goes on from it")
  }
}
