// Values of rows as what they mean. A file that was on a broken disk may hold anything in a place where a number is expected:
// what no row of ours ever held is refused here, before anybody counts with it.

/// How a row is found again: its table, and the columns of the statement that are its key.
struct RowOrigin {
  let table: StaticString
  let key: [Int32]
  /// What the lower half of a key is called that is a `RowID`.
  var half: StaticString?
  /// What the statement was asked for, where that is part of the key.
  var owner = ""
}

extension Statement {
  /// Nanoseconds since 1970.
  @inline(__always)
  func time(_ place: Int32) throws(DatabaseError) -> UInt64 { try UInt64(whole(place, upTo: RowLimits.timeMax)) }

  func timeIfAny(_ place: Int32) throws(DatabaseError) -> UInt64? { isNull(place) ? nil : try time(place) }

  /// What lies so many nanoseconds after a time, or before it: clocks are set.
  @inline(__always)
  func time(_ place: Int32, after time: UInt64) throws(DatabaseError) -> UInt64 {
    let (sum, isTooLarge) = Int64(time).addingReportingOverflow(number(place))
    guard !isTooLarge, sum >= 0, sum <= RowLimits.timeMax else { throw wrong(place) }
    return UInt64(sum)
  }

  /// Nanoseconds.
  @inline(__always)
  func duration(_ place: Int32) throws(DatabaseError) -> UInt64 {
    try UInt64(whole(place, upTo: RowLimits.durationMax))
  }

  /// How many there are of something, or how large it is; 0 for `NULL`.
  @inline(__always)
  func count(_ place: Int32) throws(DatabaseError) -> Int { Int(try whole(place, upTo: RowLimits.countMax)) }

  func countIfAny(_ place: Int32) throws(DatabaseError) -> Int? { isNull(place) ? nil : try count(place) }

  /// A key of another row.
  @inline(__always)
  func id(_ place: Int32) throws(DatabaseError) -> Int64 { try whole(place, upTo: .max) }

  /// USD.
  func cost(_ place: Int32) throws(DatabaseError) -> Double? {
    guard let cost = double(place) else { return nil }
    guard (0...RowLimits.costMax).contains(cost) else { throw wrong(place) }
    return cost
  }

  /// One of few, each with a number of its own.
  @inline(__always)
  func choice<Value>(_ place: Int32, _ value: (Int64) -> Value?) throws(DatabaseError) -> Value {
    guard let value = value(number(place)) else { throw wrong(place) }
    return value
  }

  @inline(__always)
  private func whole(_ place: Int32, upTo limit: Int64) throws(DatabaseError) -> Int64 {
    let number = number(place)
    guard number >= 0, number <= limit else { throw wrong(place) }
    return number
  }

  /// The value in this place cannot be.
  @inline(never)
  func wrong(_ place: Int32) -> DatabaseError {
    var row = "a row"
    if let origin {
      let keys = origin.key.map { place in
        guard let half = origin.half else { return "\(name(place)) \(text(place))" }
        return "run \(RowID.run(number(place))), \(half) \(RowID.number(number(place)))"
      }
      row = (["table \(origin.table)"] + (origin.owner.isEmpty ? [] : [origin.owner]) + keys).joined(separator: ", ")
    }
    return database.corrupt("\(row): \(name(place)) is \(String(text(place).prefix(40)))")
  }
}

/// What values of rows are at most.
enum RowLimits {
  /// Some time in 2255: what is added to it is still a time.
  static var timeMax: Int64 { 9_000_000_000_000_000_000 }
  /// Some four years.
  static var durationMax: Int64 { 1 << 57 }
  /// More than any text has bytes, and so little that millions of them can be added up.
  static var countMax: Int64 { 1 << 40 }
  static var costMax: Double { 1e9 }
  /// Ids that are looked up in a list: it must not become larger than the memory that there is.
  static var idMax: Int64 { 1 << 26 }
  /// The same for names, of which there are few, and which are kept as strings.
  static var nameIDMax: Int64 { 1 << 22 }
}

extension Database {
  func corrupt(_ words: String) -> DatabaseError { DatabaseError(.corrupt, path, words) }

  /// As `prepare`; its rows have a name in errors.
  func prepare(
    _ sql: String, rowsOf table: StaticString, key: Int32..., half: StaticString? = nil
  ) throws(DatabaseError) -> Statement {
    let statement = try prepare(sql)
    statement.origin = RowOrigin(table: table, key: key, half: half)
    return statement
  }
}
