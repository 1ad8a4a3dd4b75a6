// Figures as the page shows them.

enum ShownNumbers {
  static func duration(_ nanoseconds: UInt64) -> String {
    switch nanoseconds {
    case ..<1_000: "\(nanoseconds) ns"
    case ..<1_000_000: "\(tenths(nanoseconds, 1_000)) µs"
    case ..<1_000_000_000: "\(tenths(nanoseconds, 1_000_000)) ms"
    case ..<120_000_000_000: "\(tenths(nanoseconds, 1_000_000_000)) s"
    default: "\(nanoseconds / 60_000_000_000) min \(nanoseconds / 1_000_000_000 % 60) s"
    }
  }

  static func bytes(_ count: Int) -> String {
    switch count {
    case ..<1024: "\(count) B"
    case ..<(1024 * 1024): "\(tenths(UInt64(count), 1024)) KiB"
    default: "\(tenths(UInt64(count), 1024 * 1024)) MiB"
    }
  }

  static func dollars(_ amount: Double) -> String {
    let millionths = Int((min(max(0, amount), 1e12) * 1e6).rounded())
    var places = String(millionths % 1_000_000)
    places = String(repeating: "0", count: 6 - places.utf8.count) + places
    while places.hasSuffix("0"), places.utf8.count > 2 { places.removeLast() }
    return "\(millionths / 1_000_000).\(places) USD"
  }

  /// Digits in groups of three.
  static func count(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.utf8.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: "\u{202F}")
  }

  private static func tenths(_ value: UInt64, _ unit: UInt64) -> String {
    let tenths = (value * 10 + unit / 2) / unit
    return tenths >= 1000 || tenths % 10 == 0 ? "\((tenths + 5) / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// The distance between marks of an axis: at most eight of them, each a round number.
  static func tick(_ length: UInt64) -> UInt64 {
    var step: UInt64 = 1
    while true {
      for factor: UInt64 in [1, 2, 5] where length / (step * factor) <= 8 { return step * factor }
      step *= 10
    }
  }
}
