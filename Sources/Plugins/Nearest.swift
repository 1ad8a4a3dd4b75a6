// Finds what somebody probably meant: the known names closest to an unknown one.

/// The known names closest to `name`, nearest first.
func nearest(to name: String, among known: [String]) -> [String] { Nearest.names(name, in: known) }

/// Suggestions for a misspelt name.
private enum Nearest {
  /// Longer names are not compared: the cost grows with the square of their length.
  static let bytesMax = 64
  /// More suggestions than these help nobody.
  static let namesMax = 3

  /// The known names within a third of the name's length, nearest first, in their own order where equally near.
  static func names(_ name: String, in known: [String]) -> [String] {
    let wanted = folded(name)
    guard !wanted.isEmpty && wanted.count <= bytesMax else { return [] }
    let limit = max(1, min(4, wanted.count / 3))
    var found: [(distance: Int, order: Int, name: String)] = []
    for (order, candidate) in known.enumerated() where candidate.utf8.count <= bytesMax + limit {
      let distance = distance(wanted, folded(candidate), limit: limit)
      if distance <= limit { found.append((distance, order, candidate)) }
    }
    found.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
    return found.prefix(namesMax).map(\.name)
  }

  /// Case, `-` and `_` are what people mix up most, so they count as equal.
  private static func folded(_ name: String) -> [UInt8] {
    name.utf8.map { byte in
      if byte == UInt8(ascii: "-") { return UInt8(ascii: "_") }
      return byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
    }
  }

  /// Insertions, deletions, replacements and swaps of neighbours; more than `limit` only means that it is more.
  private static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    if abs(a.count - b.count) > limit { return limit + 1 }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [Int](repeating: i + 1, count: b.count + 1)
      for j in 0..<b.count {
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] { row[j + 1] = min(row[j + 1], before[j - 1] + 1) }
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
