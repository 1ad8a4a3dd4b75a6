// One prepared statement.

internal import SQLite

/// Bound, stepped, read, reset. What it reads is copied; what is bound as a `Piece` is borrowed until `reset`.
@safe
final class Statement {
  private let handle: OpaquePointer
  private unowned let database: Database

  @unsafe
  init(_ handle: OpaquePointer, of database: Database) {
    unsafe self.handle = handle
    self.database = database
  }

  deinit { unsafe sqlite3_finalize(handle) }

  // MARK: Binding. Places count from 1.

  func bind(_ place: Int32, _ number: Int64) { unsafe sqlite3_bind_int64(handle, place, number) }

  func bind(_ place: Int32, _ number: Int64?) {
    if let number { bind(place, number) } else { bindNull(place) }
  }

  func bind(_ place: Int32, _ number: Int) { bind(place, Int64(number)) }
  func bind(_ place: Int32, _ number: Int?) { bind(place, number.map { Int64($0) }) }

  func bind(_ place: Int32, _ number: Double?) {
    if let number { unsafe sqlite3_bind_double(handle, place, number) } else { bindNull(place) }
  }

  func bindNull(_ place: Int32) { _ = unsafe sqlite3_bind_null(handle, place) }

  func bind(_ place: Int32, _ text: String) {
    var text = text
    text.withUTF8 { bytes in
      _ = unsafe sq_bind_copy(handle, place, bytes.baseAddress, UInt64(bytes.count), 1)
    }
  }

  /// UTF-8.
  func bind(_ place: Int32, text: [UInt8]) {
    unsafe text.withUnsafeBytes { bytes in
      _ = unsafe sq_bind_copy(handle, place, bytes.baseAddress, UInt64(bytes.count), 1)
    }
  }

  func bind(_ place: Int32, blob: [UInt8]?) {
    guard let blob else { return bindNull(place) }
    unsafe blob.withUnsafeBytes { bytes in
      _ = unsafe sq_bind_copy(handle, place, bytes.baseAddress, UInt64(bytes.count), 0)
    }
  }

  func bind(_ place: Int32, blob: Piece) { unsafe sq_bind_blob(handle, place, blob.start, UInt64(blob.count)) }
  func bind(_ place: Int32, text: Piece) { unsafe sq_bind_text(handle, place, text.start, UInt64(text.count)) }

  // MARK: Running

  /// Whether there is a row.
  func step() throws(DatabaseError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      unsafe sqlite3_reset(handle)
      throw database.error(code)
    }
  }

  /// Runs it to its end.
  func run() throws(DatabaseError) {
    defer { reset() }
    while try step() {}
  }

  func reset() { unsafe sqlite3_reset(handle) }

  // MARK: Reading. Places count from 0.

  func isNull(_ place: Int32) -> Bool { unsafe sqlite3_column_type(handle, place) == SQLITE_NULL }
  func isInteger(_ place: Int32) -> Bool { unsafe sqlite3_column_type(handle, place) == SQLITE_INTEGER }
  func int(_ place: Int32) -> Int64? { isNull(place) ? nil : unsafe sqlite3_column_int64(handle, place) }

  /// 0 for `NULL`, which costs a look less.
  @inline(__always)
  func number(_ place: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, place) }

  func double(_ place: Int32) -> Double? { isNull(place) ? nil : unsafe sqlite3_column_double(handle, place) }

  /// Empty for `NULL`.
  func text(_ place: Int32) -> String {
    guard let start = unsafe sqlite3_column_text(handle, place) else { return "" }
    let count = unsafe Int(sqlite3_column_bytes(handle, place))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Empty for `NULL`.
  func bytes(_ place: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, place) else { return [] }
    let count = unsafe Int(sqlite3_column_bytes(handle, place))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}
