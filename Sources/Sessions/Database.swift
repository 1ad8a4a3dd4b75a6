// SQLite for the rest of this module: here and in `Statement` are its only pointers.

internal import Glibc
internal import SQLite

/// One connection. Blocking, and used by one thread at a time.
@safe
final class Database {
  enum Access: Int32 {
    /// The file is there and is not changed.
    case read
    /// The file is there.
    case write
    /// The file is made where it is missing.
    case create
  }

  let path: String
  private let handle: OpaquePointer

  /// How long another process may hold the file.
  static var lockWaitMS: Int32 { 5_000 }

  init(_ path: String, _ access: Access) throws(DatabaseError) {
    self.path = path
    var handle: OpaquePointer?
    var reason = [CChar](repeating: 0, count: 256)
    let code = unsafe sq_open(path, access.rawValue, Self.lockWaitMS, &handle, &reason, reason.count)
    guard let handle = unsafe handle else {
      let text = String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      throw DatabaseError(path, code, text)
    }
    unsafe self.handle = handle
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs statements that have no rows.
  func run(_ sql: String) throws(DatabaseError) {
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    var statement: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard let statement = unsafe statement else { throw error(code) }
    return unsafe Statement(statement, of: self)
  }

  /// The one number that a statement gives.
  func number(_ sql: String) throws(DatabaseError) -> Int64 {
    let statement = try prepare(sql)
    defer { statement.reset() }
    return try statement.step() ? statement.int(0) ?? 0 : 0
  }

  /// `holds(text, pattern)` in its statements: whether the text has the words of a `SearchPattern` in it.
  func addHolds() throws(DatabaseError) {
    let code = unsafe sq_add_holds(handle)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Writes go into a log beside the file from now on; whose file it is has to be known before.
  func useLog() throws(DatabaseError) {
    let code = unsafe sq_use_log(handle)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Whether the file was removed or replaced since it was opened.
  var isGone: Bool { unsafe sq_is_gone(handle) != 0 }

  /// Closing it leaves the log as it is: another process, or the next one, puts it into the file.
  func keepLog() {
    var on: Int32 = 1
    unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_PERSIST_WAL, &on)
    unsafe sq_no_checkpoint_on_close(handle)
  }

  /// Puts the whole log into the file and leaves none of it. `false`: another process holds it, and it stays.
  func emptyLog() throws(DatabaseError) -> Bool {
    let statement = try prepare("PRAGMA wal_checkpoint(TRUNCATE)")
    defer { statement.reset() }
    return try statement.step() && statement.number(0) == 0
  }

  var lastRowID: Int64 { unsafe sqlite3_last_insert_rowid(handle) }
  var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }
  var changes: Int { unsafe Int(sqlite3_changes(handle)) }

  func error(_ code: Int32) -> DatabaseError {
    unsafe DatabaseError(path, sq_code(code), String(cString: sqlite3_errmsg(handle)))
  }

  /// `body` as one transaction, begun as one that writes; undone when it throws.
  func transaction<Result>(_ body: () throws(DatabaseError) -> Result) throws(DatabaseError) -> Result {
    try run("BEGIN IMMEDIATE")
    do throws(DatabaseError) {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      if isInTransaction { try? run("ROLLBACK") }
      throw error
    }
  }
}

/// What is wrong with the file, in words for the person whose disk it is.
public struct DatabaseError: Error, Sendable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// The bytes are not, or no longer, a database.
    case corrupt
    /// The database of another program.
    case foreign
    /// A program that knows more tables has written it.
    case newer
    case readOnly
    case full
    case busy
    case missing
    /// The file is fine; a session is not as it is wanted.
    case session
    case other
  }

  public let kind: Kind
  public let path: String
  private let text: String

  /// Trying again later may help.
  public var isPassing: Bool { kind == .full || kind == .busy }

  init(_ kind: Kind, _ path: String, _ text: String) {
    self.kind = kind
    self.path = path
    self.text = text
  }

  init(_ path: String, _ code: Int32, _ text: String) {
    self.path = path
    self.text = text
    kind =
      switch code & 0xff {
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT: .corrupt
      case SQLITE_READONLY, SQLITE_PERM: .readOnly
      case SQLITE_FULL: .full
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_CANTOPEN: unsafe access(path, F_OK) == 0 ? .other : .missing
      default: .other
      }
  }

  /// About a session rather than the file.
  public init(sentence: String) {
    kind = .session
    path = ""
    text = sentence
  }

  public var description: String {
    switch kind {
    case .session: text
    case .corrupt: "\(path) is damaged (\(text)); move it away to begin a new one"
    case .foreign: "\(path) is another program's database; move it away, or use another --home"
    case .newer: "\(path) is of a newer collet (\(text)); use that one, or another --home"
    case .readOnly: "\(path) cannot be written (\(text))"
    case .full: "the disk of \(path) takes nothing more (\(text))"
    case .busy: "\(path) is held by another process (\(text))"
    case .missing, .other: "\(path) cannot be used: \(text)"
    }
  }
}
