// A prepared statement, the values that go in and the rows that come out.

internal import ShopSQLite

/// What a `?` of a statement stands for.
public enum Value: Sendable {
  case null
  case integer(Int64)
  case text(String)

  /// `nil` is null.
  public static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
  /// `nil` is null.
  public static func integer(_ number: Int64?) -> Value { number.map { .integer($0) } ?? .null }
}

/// One statement, prepared once and used again and again by the connection that it belongs to.
@safe final class Statement {
  // Finalized in deinit. The connection lives longer: statements are its own.
  fileprivate let handle: OpaquePointer
  private unowned let connection: Connection

  init(_ sql: String, _ connection: Connection) throws(DatabaseError) {
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      connection.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let statement = unsafe prepared else { throw connection.failure(code) }
    unsafe handle = unsafe statement
    self.connection = connection
  }

  deinit { unsafe sqlite3_finalize(handle) }

  func bind(_ values: [Value]) throws(DatabaseError) {
    for (index, value) in zip(1..., values) {
      let code =
        switch value {
        case .null: unsafe sqlite3_bind_null(handle, Int32(index))
        case .integer(let number): unsafe sqlite3_bind_int64(handle, Int32(index), number)
        case .text(let text): unsafe shop_sqlite_bind_text(handle, Int32(index), text, UInt64(text.utf8.count))
        }
      try connection.check(code)
    }
    precondition(values.count == Int(unsafe sqlite3_bind_parameter_count(handle)), "a value for each ?")
  }

  /// `true`: there is a row.
  func step() throws(DatabaseError) -> Bool {
    let code = unsafe sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw connection.failure(code)
    }
  }

  /// Lets go of the row, the locks and the values.
  func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }
}

/// The row that a statement stands on. Lent: it cannot be kept.
@safe public struct Row: ~Copyable {
  private let statement: Statement

  init(_ statement: Statement) { self.statement = statement }

  public func integer(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(statement.handle, column) }

  /// Empty where there is none.
  public func text(_ column: Int32) -> String { optionalText(column) ?? "" }

  /// `nil`: null. Bytes that are no UTF-8 become U+FFFD.
  public func optionalText(_ column: Int32) -> String? {
    guard let start = unsafe sqlite3_column_text(statement.handle, column) else { return nil }
    let count = Int(unsafe sqlite3_column_bytes(statement.handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
