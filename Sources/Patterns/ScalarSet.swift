// Sets of Unicode scalars, as sorted ranges.

/// Both ends belong to the range.
struct ScalarRange: Hashable, Sendable {
  var low: UInt32
  var high: UInt32
}

/// What one position of a pattern accepts. Surrogates may be members; no text that is valid UTF-8 contains one.
struct ScalarSet: Hashable, Sendable {
  static let scalarMax: UInt32 = 0x10FFFF

  /// Sorted, neither overlapping nor touching, so that equal sets are equal values.
  private(set) var ranges: [ScalarRange]

  static let empty = ScalarSet([])
  static let all = ScalarSet([ScalarRange(low: 0, high: scalarMax)])

  /// The ranges may come in any order and overlap.
  init(_ unsorted: [ScalarRange]) {
    ranges = []
    guard unsorted.count > 1 else {
      ranges = unsorted
      return
    }
    var isSorted = true
    for index in 1..<unsorted.count where unsorted[index].low < unsorted[index - 1].low { isSorted = false }
    for range in isSorted ? unsorted : unsorted.sorted(by: { $0.low < $1.low }) {
      if let last = ranges.last, range.low <= last.high || range.low == last.high + 1 {
        ranges[ranges.count - 1].high = max(last.high, range.high)
      } else {
        ranges.append(range)
      }
    }
  }

  /// Pairs of first and last scalar.
  init(pairs: [(UInt32, UInt32)]) {
    self.init(pairs.map { ScalarRange(low: $0.0, high: $0.1) })
  }

  init(_ scalar: UInt32) {
    ranges = [ScalarRange(low: scalar, high: scalar)]
  }

  var isEmpty: Bool { ranges.isEmpty }

  var inverted: ScalarSet {
    var gaps: [ScalarRange] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.low > next { gaps.append(ScalarRange(low: next, high: range.low - 1)) }
      next = range.high + 1
    }
    if next <= Self.scalarMax { gaps.append(ScalarRange(low: next, high: Self.scalarMax)) }
    return ScalarSet(gaps)
  }

  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

  func intersection(_ other: ScalarSet) -> ScalarSet { inverted.union(other.inverted).inverted }

  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].high < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].low <= scalar
  }
}

/// The sets that ECMA-262 fixes.
extension ScalarSet {
  /// `\d`: ASCII digits only.
  static let digits = ScalarSet(pairs: [(0x30, 0x39)])

  /// `\w`: ASCII letters, digits and the underscore.
  static let word = ScalarSet(pairs: [(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)])

  /// `\s`: WhiteSpace and LineTerminator of the language.
  static let space = ScalarSet(pairs: [
    (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029),
    (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF),
  ])

  /// `.`: everything but line terminators.
  static let dot = ScalarSet(pairs: [(0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)]).inverted
}
