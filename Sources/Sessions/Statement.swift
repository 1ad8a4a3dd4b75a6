// One prepared statement.

internal import SQLite

/// Bound, stepped, read, reset. What it reads is copied; what is bound as a `Piece` is borrowed until `reset`.
@safe
final class Statement {
  private let handle: OpaquePointer
  unowned let database: Database
  /// Whose rows it reads, for errors.
  var origin: RowOrigin?
  /// What stands at each place: binding the same number again costs more than to see that it is there already, and most
  /// columns of a row are as in the row before.
  private let bound: UnsafeMutableBufferPointer<Bound>
  /// Copies of short texts until `reset`; made when it is needed.
  private var copies: UnsafeMutableRawPointer?
  private var copiesUsed = 0

  private enum Bound {
    case unknown, null
    case number(Int64)
  }

  private static var copiesMax: Int { 4096 }

  @unsafe
  init(_ handle: OpaquePointer, of database: Database) {
    unsafe self.handle = handle
    self.database = database
    unsafe bound = .allocate(capacity: Int(sqlite3_bind_parameter_count(handle)) + 1)
    unsafe bound.initialize(repeating: .unknown)
  }

  deinit {
    unsafe sqlite3_finalize(handle)
    unsafe bound.deallocate()
    unsafe copies?.deallocate()
  }

  // MARK: Binding. Places count from 1.

  @inline(__always)
  func bind(_ place: Int32, _ number: Int64) {
    if case .number(let last) = unsafe bound[Int(place)], last == number { return }
    unsafe bound[Int(place)] = .number(number)
    unsafe sqlite3_bind_int64(handle, place, number)
  }

  func bind(_ place: Int32, _ number: Int64?) {
    if let number { bind(place, number) } else { bindNull(place) }
  }

  func bind(_ place: Int32, _ number: Int) { bind(place, Int64(number)) }
  func bind(_ place: Int32, _ number: Int?) { bind(place, number.map { Int64($0) }) }

  func bind(_ place: Int32, _ number: Double?) {
    guard let number else { return bindNull(place) }
    unsafe bound[Int(place)] = .unknown
    unsafe sqlite3_bind_double(handle, place, number)
  }

  @inline(__always)
  func bindNull(_ place: Int32) {
    if case .null = unsafe bound[Int(place)] { return }
    unsafe bound[Int(place)] = .null
    _ = unsafe sqlite3_bind_null(handle, place)
  }

  func bind(_ place: Int32, _ text: String) {
    var text = text
    text.withUTF8 { unsafe bindCopy(place, UnsafeRawBufferPointer($0), isText: true) }
  }

  /// UTF-8.
  func bind(_ place: Int32, text: [UInt8]) { unsafe text.withUnsafeBytes { unsafe bindCopy(place, $0, isText: true) } }

  func bind(_ place: Int32, blob: [UInt8]?) {
    guard let blob else { return bindNull(place) }
    unsafe blob.withUnsafeBytes { unsafe bindCopy(place, $0, isText: false) }
  }

  @unsafe
  private func bindCopy(_ place: Int32, _ bytes: UnsafeRawBufferPointer, isText: Bool) {
    unsafe bound[Int(place)] = .unknown
    guard bytes.count <= Self.copiesMax - copiesUsed, let from = bytes.baseAddress else {
      _ = unsafe sq_bind_copy(handle, place, bytes.baseAddress, UInt64(bytes.count), isText ? 1 : 0)
      return
    }
    let all = unsafe copies ?? .allocate(byteCount: Self.copiesMax, alignment: 1)
    unsafe copies = all
    let copy = unsafe all + copiesUsed
    unsafe copy.copyMemory(from: from, byteCount: bytes.count)
    copiesUsed += bytes.count
    if isText {
      unsafe sq_bind_text(handle, place, copy, UInt64(bytes.count))
    } else {
      unsafe sq_bind_blob(handle, place, copy, UInt64(bytes.count))
    }
  }

  func bind(_ place: Int32, blob: Piece) {
    unsafe bound[Int(place)] = .unknown
    unsafe sq_bind_blob(handle, place, blob.start, UInt64(blob.count))
  }

  func bind(_ place: Int32, text: Piece) {
    unsafe bound[Int(place)] = .unknown
    unsafe sq_bind_text(handle, place, text.start, UInt64(text.count))
  }

  // MARK: Running

  /// Whether there is a row.
  func step() throws(DatabaseError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let error = database.error(code)
      reset()
      throw error
    }
  }

  /// Runs it to its end.
  func run() throws(DatabaseError) {
    defer { reset() }
    while try step() {}
  }

  func reset() {
    unsafe sqlite3_reset(handle)
    copiesUsed = 0
  }

  // MARK: Reading. Places count from 0. `RowValues` has those that look at what they read.

  /// Of a column.
  func name(_ place: Int32) -> String {
    guard let name = unsafe sqlite3_column_name(handle, place) else { return "" }
    return unsafe String(cString: name)
  }

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
