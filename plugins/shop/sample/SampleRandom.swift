// Chance that is the same everywhere.

/// SplitMix64, with draws of our own: those of the standard library may change from version to version, and with them
/// every row of the sample.
struct SampleRandom {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Leans towards small numbers by less than one in a billion, which a sample does not mind.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// True so many times in a hundred.
  mutating func percent(_ share: Int) -> Bool { number(1...100) <= share }

  mutating func one<Element>(of list: [Element]) -> Element { list[number(0...list.count - 1)] }

  /// So many different elements, in the order in which they were drawn.
  mutating func some<Element>(_ count: Int, of list: [Element]) -> [Element] {
    var left = list
    return (0..<min(count, list.count)).map { _ in left.remove(at: number(0...left.count - 1)) }
  }
}
