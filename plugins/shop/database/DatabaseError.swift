// Why SQLite did not do what was asked.

internal import ShopSQLite

/// A failure of SQLite, sorted by what can be done about it.
public struct DatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Who has to do something.
  public enum Kind: Sendable {
    /// Nobody: another process holds the file, and the same query works later.
    case busy
    /// Nobody: the query was stopped from here.
    case interrupted
    /// The operator: the file is not there or cannot be read by a process that writes nothing.
    case unreadable
    /// The operator: the file is damaged, or no database.
    case damaged
    /// The operator: a database, but not one of a shop.
    case unfit
    /// Memory, disk, a defect.
    case other
  }

  public let kind: Kind
  public let path: String
  /// What went wrong, in SQLite's words where they are its own.
  public let message: String

  public init(_ kind: Kind, _ path: String, _ message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }

  /// From an extended result code.
  init(code: Int32, _ path: String, _ message: String) {
    self.init(Kind(code: code), path, "\(message) (SQLite's code \(code))")
  }

  public var description: String {
    switch kind {
    case .busy: "\(path) is locked by another process: \(message)"
    case .interrupted: "\(path): \(message)"
    case .unreadable:
      "\(path) cannot be opened: \(message). The plugin's configuration says which file it is ('database')"
    case .damaged: "\(path) is damaged or no SQLite database: \(message)"
    case .unfit: "\(path) is not the database of a shop: \(message)"
    case .other: "\(path): \(message)"
    }
  }
}

extension DatabaseError.Kind {
  /// The low byte of an extended code is the plain one.
  fileprivate init(code: Int32) {
    self =
      switch code & 0xFF {
      // A reader meets PROTOCOL when it loses the same race again and again.
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .busy
      case SQLITE_INTERRUPT: .interrupted
      // A reader may not write: it can neither finish what a writer that crashed left behind, nor make the side files
      // of a database in WAL mode.
      case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_READONLY: .unreadable
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT: .damaged
      case SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_MISMATCH: .unfit
      default: .other
      }
  }
}
