// One open database file. This file and `Statement.swift` are the only ones of the shop that hold raw pointers.

internal import Glibc
internal import ShopSQLite

/// An open SQLite file with its prepared statements.
///
/// SQL comes as a literal of the source, so text that somebody gave can only be a bound value, never a part of a statement.
///
/// `@unchecked Sendable`: one thread at a time uses a connection; the pool lends each to one call. SQLite is told so
/// (NOMUTEX) and allows the thread to change.
@safe public final class Connection: @unchecked Sendable {
  let path: String
  // Closed in deinit, used by methods only.
  let handle: OpaquePointer
  private var statements: [String: Statement] = [:]
  private var patience = Patience.none
  /// When the present wait for a lock will have been long enough.
  private var lockWaitEnd = ContinuousClock.now

  /// What a connection may do with its file.
  public enum Access: Sendable {
    /// Rows are read. The file must exist and nothing beside it is written, so that a process can do it that may read
    /// this one file and no other.
    ///
    /// Not `immutable`: the file may be a living shop's, and without locks a reader would see half of a change.
    case reading
    /// A new file is filled.
    case creating
  }

  /// Instructions of SQLite's machine between two looks at the patience: tens of microseconds.
  private static let stepsBetweenLooks: Int32 = 1000
  /// The longest nap while a lock is awaited, so that a cancelled call ends soon.
  private static let napMax: Duration = .milliseconds(20)

  /// Opens a file. Whether it is a database shows at the first query.
  public init(_ path: String, _ access: Access) throws(DatabaseError) {
    try Self.check(path: path)
    self.path = path
    // Before a path that is not absolute, so that none is taken for a URI or for one of SQLite's own names.
    let name = path.hasPrefix("/") ? path : "./" + path
    let flags =
      switch access {
      case .reading: SQLITE_OPEN_READONLY
      case .creating: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let database = unsafe opened else {
      let message = unsafe opened.map { unsafe String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      unsafe sqlite3_close_v2(opened)
      throw DatabaseError(code: code, path, message)
    }
    unsafe handle = unsafe database
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe sqlite3_busy_handler(
      handle, { context, naps in unsafe Connection.at(context).waitsForLock(naps) ? 1 : 0 }, context)
    unsafe sqlite3_progress_handler(
      handle, Self.stepsBetweenLooks, { context in unsafe Connection.at(context).patience.isOver() ? 1 : 0 }, context)
    try check(unsafe shop_sqlite_harden(handle))
    if access == .reading { try prepareForReading() }
  }

  deinit {
    statements = [:]
    unsafe sqlite3_close_v2(handle)
  }

  /// C would read the path up to its first NUL, and so open another file.
  static func check(path: String) throws(DatabaseError) {
    guard !path.utf8.contains(0) else { throw DatabaseError(.unreadable, path, "it holds a NUL character") }
  }

  private func prepareForReading() throws(DatabaseError) {
    guard unsafe shop_sqlite_asks_for_wal(handle) == 0 else {
      throw DatabaseError(
        .unreadable, path,
        "it is in WAL mode, in which readers write files beside it; 'PRAGMA journal_mode = DELETE' takes it out of that"
      )
    }
    // Sorting must not spill into files that a confined process cannot make.
    try run("PRAGMA temp_store = MEMORY")
  }

  // ---- queries ----

  /// Runs `body` on one state of the file: changes that others make meanwhile are not seen.
  public func snapshot<Result>(_ patience: Patience, _ body: () throws -> Result) throws -> Result {
    self.patience = patience
    defer { self.patience = .none }
    try run("BEGIN")
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // An error may have ended the transaction; then there is nothing to take back.
      if !isAtRest { try? run("ROLLBACK") }
      throw error
    }
  }

  /// Whether no transaction is open.
  var isAtRest: Bool { unsafe sqlite3_get_autocommit(handle) != 0 }

  /// Every row of a query.
  public func rows<Element>(
    _ sql: StaticString, _ values: [Value] = [], _ read: (borrowing Row) throws -> Element
  ) throws -> [Element] {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    var elements: [Element] = []
    while try statement.step() { elements.append(try read(Row(statement))) }
    return elements
  }

  /// Runs a statement that has no rows, or none that matter.
  public func run(_ sql: StaticString, _ values: [Value] = []) throws(DatabaseError) {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() {}
  }

  private func prepared(_ sql: StaticString) throws(DatabaseError) -> Statement {
    let text = sql.description
    if let statement = statements[text] { return statement }
    let statement = try Statement(text, self)
    statements[text] = statement
    return statement
  }

  // ---- what SQLite asks while it works ----

  private static func at(_ context: UnsafeMutableRawPointer?) -> Connection {
    unsafe Unmanaged<Connection>.fromOpaque(context!).takeUnretainedValue()
  }

  /// Naps while another process holds the lock. `false`: it has been long enough.
  private func waitsForLock(_ napsBefore: Int32) -> Bool {
    if napsBefore == 0 { lockWaitEnd = .now + patience.lockWait }
    let left = ContinuousClock.now.duration(to: lockWaitEnd)
    guard left > .zero, !patience.isOver() else { return false }
    let nap = min(left, Self.napMax).components.attoseconds / 1_000_000_000_000
    usleep(UInt32(nap))
    return true
  }

  func check(_ code: Int32) throws(DatabaseError) {
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// The error behind a code that the last call gave.
  func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(code: code, path, unsafe String(cString: sqlite3_errmsg(handle)))
  }
}
