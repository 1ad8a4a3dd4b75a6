// Aggregates of a few numbers: as a formula for a tool that does arithmetic, and exactly by ourselves where there is none.

extension Aggregate {
  /// For a difference of more than two: the largest less the smallest.
  func formula(_ readings: [Reading]) -> String {
    let terms = readings.map { Formula.operand($0.digits) }
    switch self {
    case .difference:
      let sorted = Self.extremes(readings)
      return "\(sorted.largest.digits) - \(Formula.operand(sorted.smallest.digits))"
    case .sum: return terms.joined(separator: " + ")
    case .average: return "(\(terms.joined(separator: " + "))) / \(readings.count)"
    }
  }

  /// The largest and the smallest; of equal ones the first.
  static func extremes(_ readings: [Reading]) -> (largest: Reading, smallest: Reading) {
    var (largest, smallest) = (readings[0], readings[0])
    for reading in readings {
      if reading.number > largest.number { largest = reading }
      if reading.number < smallest.number { smallest = reading }
    }
    return (largest, smallest)
  }

  func result(_ readings: [Reading]) -> String {
    let numbers = readings.map(\.digits)
    switch self {
    case .difference:
      let sorted = Self.extremes(readings)
      return ExactDecimal.sum([sorted.largest.digits, ExactDecimal.negated(sorted.smallest.digits)])
    case .sum: return ExactDecimal.sum(numbers)
    case .average: return ExactDecimal.shortest((Double(ExactDecimal.sum(numbers)) ?? .nan) / Double(numbers.count))
    }
  }
}

/// Sums of decimals without rounding, as far as 36 digits go.
enum ExactDecimal {
  static func negated(_ digits: String) -> String { digits.hasPrefix("-") ? String(digits.dropFirst()) : "-" + digits }

  static func sum(_ numbers: [String]) -> String {
    let parts = numbers.map(scaled)
    guard !parts.contains(where: { $0 == nil }) else {
      return shortest(numbers.compactMap { Double($0) }.reduce(0, +))
    }
    let places = parts.compactMap { $0?.places }.max() ?? 0
    var total: Int128 = 0
    for part in parts.compactMap({ $0 }) {
      var value = part.value
      for _ in part.places..<places {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        guard !overflow else { return shortest(numbers.compactMap { Double($0) }.reduce(0, +)) }
        value = product
      }
      let (sum, overflow) = total.addingReportingOverflow(value)
      guard !overflow else { return shortest(numbers.compactMap { Double($0) }.reduce(0, +)) }
      total = sum
    }
    return text(total, places: places)
  }

  /// A double without a fraction where it has none.
  static func shortest(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func scaled(_ digits: String) -> (value: Int128, places: Int)? {
    guard digits.utf8.count <= 36, !digits.contains(where: { $0 == "e" || $0 == "E" }) else { return nil }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let value = Int128(parts.joined()) else { return nil }
    return (value, parts.count == 2 ? parts[1].count : 0)
  }

  private static func text(_ value: Int128, places: Int) -> String {
    guard places > 0 else { return String(value) }
    var digits = Array(String(value.magnitude))
    while digits.count <= places { digits.insert("0", at: 0) }
    digits.insert(".", at: digits.count - places)
    while digits.last == "0" { digits.removeLast() }
    if digits.last == "." { digits.removeLast() }
    let text = String(digits)
    return value < 0 && text != "0" ? "-" + text : text
  }
}
