// What belongs to the ids of a table, found without hashing.

/// A value for each id of a table from 0 to its largest.
struct IDList<Value> {
  private var values: [Value]

  /// `table` is one with rowids; the list is as long as its ids reach, which is no further than `limit`.
  init(
    _ database: Database, _ table: StaticString, _ value: Value, upTo limit: Int64 = RowLimits.idMax
  ) throws(DatabaseError) {
    let ends = try database.prepare("SELECT ifnull(min(id), 0), ifnull(max(id), 0) FROM \(table)")
    defer { ends.reset() }
    guard try ends.step() else { throw database.corrupt("table \(table) cannot be read") }
    for id in [ends.number(0), ends.number(1)] where id < 0 || id > limit {
      throw database.corrupt("table \(table): id is \(id)")
    }
    values = [Value](repeating: value, count: Int(ends.number(1)) + 1)
  }

  private init(values: [Value]) { self.values = values }

  var count: Int { values.count }

  /// Whether the id is one of the table's, or of a row that is gone.
  @inline(__always)
  func reaches(_ id: Int64) -> Bool { id >= 0 && id < values.count }

  func map<Other>(_ change: (Value) -> Other) -> IDList<Other> { IDList<Other>(values: values.map(change)) }

  /// `nil` where the table has no such row.
  @inline(__always)
  subscript(_ id: Int64) -> Value? { reaches(id) ? values[Int(id)] : nil }

  mutating func set(_ id: Int64, _ value: Value) {
    if reaches(id) { values[Int(id)] = value }
  }
}
