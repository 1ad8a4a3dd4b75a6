// Opens the journal for a command about sessions.

import Plugins
import Sessions

/// The sessions of a command line's home.
struct SessionSource {
  /// `nil` where none was ever kept.
  let store: SessionStore?

  init(_ context: Context) throws(CommandError) {
    let place = JournalPlace(home: Locations(home: context.globals.home, config: context.globals.config).home)
    store = try Self.reporting { () throws(DatabaseError) in try SessionStore.open(place) }
    if let store, !store.isWritable {
      context.warn("the journal cannot be written: what a process that is gone said last may be missing")
    }
  }

  /// For a command that reads a session on its way to something else.
  init(_ place: JournalPlace) throws(CommandError) {
    store = try Self.reporting { () throws(DatabaseError) in try SessionStore.open(place) }
  }

  /// The session of this name, or whose name begins so.
  func session(_ name: String) throws(CommandError) -> (SessionStore, SessionSummary) {
    try Self.reporting { () throws(DatabaseError) in
      guard let store else { throw DatabaseError.absentSession(name) }
      let found = try store.named(name)
      guard let first = found.first else { throw DatabaseError.absentSession(name) }
      guard found.count == 1 else { throw DatabaseError.ambiguousSession(name, found.map(\.key)) }
      return (store, first)
    }
  }

  static func reporting<Result>(_ body: () throws(DatabaseError) -> Result) throws(CommandError) -> Result {
    do throws(DatabaseError) {
      return try body()
    } catch {
      throw CommandError(error.description)
    }
  }
}
