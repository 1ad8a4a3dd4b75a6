// Where the runs of one command line are kept.

import Agent
import Journal
import Plugins
import Sessions

/// The journal's file and the session in it, taken for this process.
struct SessionKeeping: Sendable {
  /// `nil` where nothing is kept.
  let file: JournalFile?
  /// The session's name; empty: that of its first run.
  let session: String
  /// What a person should know before the first request.
  let warnings: [String]

  /// `found` is the session that goes on. `keepsTogether`: several runs will belong to one session, so it needs a name.
  init(
    _ agent: AgentOptions, _ host: Host, _ found: FoundSession?, keepsTogether: Bool = false
  ) throws(CommandError) {
    let detail: JournalDetail =
      switch host.configuration.journal {
      case .off: .off
      case .metadata: .metadata
      case .full: .full
      }
    let name = found.map { $0.fork == nil ? $0.key : RunID().run } ?? agent.session
    session = name.isEmpty && keepsTogether ? RunID().run : name
    guard detail > .off else {
      (file, warnings) = (nil, [])
      return
    }
    do throws(DatabaseError) {
      let file = try JournalFile(host.journal, detail: detail, redaction: host.redaction())
      if !name.isEmpty {
        let parent = found.flatMap { found in found.fork.map { (id: found.id, turn: $0) } }
        let claim = try SessionStore.make(host.journal).claim(
          name, for: file.owner, detail: detail == .full ? 2 : 1, forkOf: parent)
        if claim == .inUse { throw DatabaseError.sessionInUse(name) }
      }
      (self.file, warnings) = (file, [])
    } catch {
      // Whoever names a session means it; a new one is worth less than the run.
      guard name.isEmpty else { throw CommandError(error.description) }
      file = nil
      warnings = ["\(error.description); the run is kept in memory only"]
    }
  }
}
