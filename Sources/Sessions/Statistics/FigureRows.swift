// The rows of a table of figures, found by what they stand for.

/// Sums by a small whole number: the id of a name, of a session, or the number of a day.
struct FigureRows {
  private(set) var sums: [FigureSum] = []
  /// What each of them stands for.
  private(set) var keys: [Int] = []
  private var places: [Int32] = []
  private let label: (Int) -> String

  init(_ label: @escaping (Int) -> String) { self.label = label }

  /// Where the sum of this key is.
  @inline(__always)
  mutating func place(_ key: Int) -> Int {
    if key < places.count, places[key] >= 0 { return Int(places[key]) }
    return make(key)
  }

  private mutating func make(_ key: Int) -> Int {
    if key >= places.count {
      places += [Int32](repeating: -1, count: max(key + 1 - places.count, places.count))
    }
    places[key] = Int32(sums.count)
    sums.append(FigureSum(label: label(key)))
    keys.append(key)
    return sums.count - 1
  }

  /// Changes the sum of this key where it is.
  @inline(__always)
  mutating func change(_ key: Int, _ change: (inout FigureSum) -> Void) {
    let place = place(key)
    change(&sums[place])
  }

  /// All of them together.
  func total() -> FigureSum {
    var total = FigureSum(label: "")
    for sum in sums { total.add(sum) }
    return total
  }

  /// As they are read, in the order of their keys or the busiest first.
  mutating func closed(inOrder: Bool, _ name: (Int64) -> String) -> [Figures] {
    var rows: [(key: Int, figures: Figures)] = []
    rows.reserveCapacity(sums.count)
    for place in sums.indices where !sums[place].isEmpty { rows.append((keys[place], sums[place].closed(name))) }
    rows.sort { a, b in
      if inOrder { return a.key < b.key }
      return (b.figures.calls, b.figures.rounds, a.figures.label, a.key)
        < (a.figures.calls, a.figures.rounds, b.figures.label, b.key)
    }
    return rows.map(\.figures)
  }
}
