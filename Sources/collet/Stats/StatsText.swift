// Figures in few characters.

/// Numbers as a table shows them.
enum StatsText {
  static func percent(_ share: Double) -> String {
    let tenths = (share * 1000).rounded()
    // What is nearly nothing is not nothing.
    if tenths == 0, share > 0 { return "<0.1 %" }
    if tenths == 1000, share < 1 { return ">99.9 %" }
    let whole = Int(tenths)
    return whole % 10 == 0 ? "\(whole / 10) %" : "\(whole / 10).\(whole % 10) %"
  }

  /// Three digits and a unit: `4.20 ms`, `310 ms`, `1.50 s`.
  static func duration(_ nanoseconds: UInt64) -> String {
    let units: [(Double, String)] = [(1e3, "µs"), (1e6, "ms"), (1e9, "s")]
    let value = Double(nanoseconds)
    let unit = units.last { value >= $0.0 * 0.9995 } ?? units[0]
    return "\(digits(value / unit.0)) \(unit.1)"
  }

  static func bytes(_ count: Int) -> String {
    guard count >= 1000 else { return "\(count) B" }
    let units: [(Double, String)] = [
      (1024, "KiB"), (1_048_576, "MiB"), (1_073_741_824, "GiB"), (1_099_511_627_776, "TiB"),
    ]
    let unit = units.last { Double(count) >= $0.0 * 0.9765 } ?? units[0]
    return "\(digits(Double(count) / unit.0)) \(unit.1)"
  }

  /// 12345678 as `12.3 M`; below ten thousand as it is.
  static func count(_ number: Int) -> String {
    guard number >= 10_000 else { return "\(number)" }
    let units: [(Double, String)] = [(1e3, "k"), (1e6, "M"), (1e9, "G"), (1e12, "T")]
    let unit = units.last { Double(number) >= $0.0 * 0.9995 } ?? units[0]
    return "\(digits(Double(number) / unit.0)) \(unit.1)"
  }

  /// Three of them.
  static func digits(_ value: Double) -> String {
    if value >= 99.95 { return "\(Int(value.rounded()))" }
    let places = value >= 9.995 ? 10 : 100
    let scaled = Int((value * Double(places)).rounded())
    let rest = String(scaled % places)
    return "\(scaled / places)." + String(repeating: "0", count: (places == 10 ? 1 : 2) - rest.utf8.count) + rest
  }

  /// A row of blocks, the tallest for the largest number.
  static func sparkline(_ values: [Int]) -> String {
    let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    guard let highest = values.max(), highest > 0 else { return String(repeating: " ", count: values.count) }
    return String(
      values.map { value in
        // Something is more than nothing.
        value == 0 ? " " : blocks[min(blocks.count - 1, (value * blocks.count - 1) / highest)]
      })
  }

  /// A bar of eighths of a character.
  static func bar(_ value: Double, of highest: Double, columns: Int) -> String {
    guard highest > 0, value > 0 else { return "" }
    let eighths = max(1, Int((value / highest * Double(columns * 8)).rounded()))
    let parts: [String] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
