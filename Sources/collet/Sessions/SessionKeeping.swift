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
  private let place: JournalPlace
  /// The number of a session that was made here.
  private let made: Int64?

  /// `found` is the session that goes on. `keepsTogether`: several runs will belong to one session, so it needs a name.
  init(
    _ agent: AgentOptions, _ host: Host, _ found: FoundSession?, keepsTogether: Bool = false
  ) throws(CommandError) {
    place = host.journal
    let name = found.map { $0.fork == nil ? $0.key : RunID().run } ?? agent.session
    session = name.isEmpty && keepsTogether ? RunID().run : name
    if let taken = found?.file {
      (file, made, warnings) = (taken, nil, [])
      return
    }
    guard host.journalDetail > .off else {
      (file, made, warnings) = (nil, nil, [])
      return
    }
    do throws(DatabaseError) {
      let file = try JournalFile(host.journal, detail: host.journalDetail, redaction: host.redaction(agent))
      made = name.isEmpty ? nil : try Self.begin(name, for: file, host, found)
      (self.file, warnings) = (file, [])
    } catch {
      // Whoever names a session means it; a new one is worth less than the run.
      guard name.isEmpty else { throw CommandError(error.description) }
      (file, made) = (nil, nil)
      warnings = ["\(error.description); the run is kept in memory only"]
    }
  }

  /// A new session, which begins as `found` where that is a fork.
  private static func begin(
    _ name: String, for file: JournalFile, _ host: Host, _ found: FoundSession?
  ) throws(DatabaseError) -> Int64 {
    do throws(DatabaseError) {
      let parent = found.flatMap { found in found.fork.map { (id: found.id, turn: $0) } }
      switch try SessionStore.make(host.journal).begin(
        name, for: file.owner, detail: host.journalDetail == .full ? 2 : 1, forkOf: parent)
      {
      case .taken(let id): return id
      case .inUse: throw DatabaseError.sessionInUse(name)
      case .exists: throw DatabaseError.sessionBegunMeanwhile(name)
      case .absent: throw DatabaseError.absentSession(found?.key ?? name)
      }
    } catch {
      file.abandon()
      throw error
    }
  }

  /// Nothing runs, or nothing more: a session that was made here and in which no run began is none.
  func giveBack() {
    file?.abandon()
    guard let made, let file else { return }
    try? SessionStore.open(place)?.giveBack(made, of: file.owner)
  }
}

extension Host {
  /// How much the configuration keeps of a run.
  var journalDetail: JournalDetail {
    switch configuration.journal {
    case .off: .off
    case .metadata: .metadata
    case .full: .full
    }
  }
}
