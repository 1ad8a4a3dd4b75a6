// Numbers as the text says them, so that comparing and dividing lose nothing.

/// A decimal number: `mantissa`, then the digits of `rest`, times ten to the power of `exponent`, without zeros at
/// the end.
///
/// Thirty-eight digits fit the mantissa; `rest` is empty for every number that is not longer, so that reading one
/// allocates nothing.
struct Decimal: Hashable, Sendable {
  private(set) var negative = false
  private(set) var mantissa: UInt128 = 0
  private(set) var rest: [UInt8] = []
  /// Saturates far beyond what any two numbers in practice differ by.
  private(set) var exponent = 0
  /// Significant digits in the mantissa.
  private var count = 0

  private static let mantissaDigitsMax = 38
  private static let exponentMax = 1 << 40

  /// Reads a JSON number; the caller has checked the grammar.
  init(_ text: Span<UInt8>) {
    var i = 0
    if i < text.count, text[i] == UInt8(ascii: "-") {
      negative = true
      i += 1
    }
    // Zeros are held back until a digit follows them: at the end they belong to the exponent.
    var zeros = 0
    var point = false
    var low: UInt64 = 0
    while i < text.count {
      let byte = text[i]
      if byte == UInt8(ascii: ".") {
        point = true
      } else if isDigit(byte) {
        if point { exponent -= 1 }
        if byte == 0x30 {
          if count > 0 { zeros += 1 }
        } else {
          while zeros > 0 {
            append(0, &low)
            zeros -= 1
          }
          append(byte - 0x30, &low)
        }
      } else {
        break
      }
      i += 1
    }
    if count <= 19 { mantissa = UInt128(low) }
    exponent += zeros
    if i < text.count { exponent += power(text, i + 1) }
    if count == 0 {
      exponent = 0
      negative = false
    }
  }

  init(_ text: String) {
    self.init(Array(text.utf8).span)
  }

  init(_ value: Int64) {
    negative = value < 0
    var magnitude = value.magnitude
    guard magnitude != 0 else { return }
    while magnitude % 10 == 0 {
      magnitude /= 10
      exponent += 1
    }
    mantissa = UInt128(magnitude)
    while magnitude > 0 {
      magnitude /= 10
      count += 1
    }
  }

  var isZero: Bool { count == 0 }
  /// Whole numbers end at or before the point.
  var isInteger: Bool { exponent >= 0 }

  /// The value, if it is whole and fits.
  var int64: Int64? {
    guard isInteger, rest.isEmpty, exponent <= 19 else { return nil }
    var value = mantissa
    for _ in 0..<exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    return negative ? (value <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- value) : nil) : Int64(exactly: value)
  }

  /// Below zero, zero or above zero, as this number is below, equal to or above the other.
  func compared(to other: Decimal) -> Int {
    if negative != other.negative { return negative ? -1 : 1 }
    let sign = negative ? -1 : 1
    if isZero || other.isZero { return isZero ? (other.isZero ? 0 : -sign) : sign }
    let place = count + rest.count + exponent
    let otherPlace = other.count + other.rest.count + other.exponent
    if place != otherPlace { return place < otherPlace ? -sign : sign }
    let mine = aligned
    let others = other.aligned
    if mine != others { return mine < others ? -sign : sign }
    if rest == other.rest { return 0 }
    return rest.lexicographicallyPrecedes(other.rest) ? -sign : sign
  }

  /// Whether this number is a whole multiple of a divisor, which is above zero and has no `rest`.
  func isMultiple(of divisor: Decimal) -> Bool {
    if isZero { return true }
    // Neither number ends in a zero, so a divisor with finer digits takes part only through its mantissa.
    let shift = exponent - divisor.exponent
    guard shift >= 0 else { return false }
    var remainder = mantissa % divisor.mantissa
    for digit in rest {
      remainder = product(remainder, 10, modulo: divisor.mantissa)
      remainder = sum(remainder, UInt128(digit) % divisor.mantissa, modulo: divisor.mantissa)
    }
    var factor = 10 % divisor.mantissa
    var left = shift
    while left > 0, remainder != 0 {
      if left & 1 == 1 { remainder = product(remainder, factor, modulo: divisor.mantissa) }
      factor = product(factor, factor, modulo: divisor.mantissa)
      left >>= 1
    }
    return remainder == 0
  }

  /// For whole numbers the same question with one machine word: a whole number is a multiple of this one exactly when
  /// it is a multiple of the result; 0 when only zero is.
  var integerDivisor: UInt64 {
    var value = mantissa
    if exponent < 0 {
      // Tenths and finer take their factors 2 and 5 out of the divisor.
      for prime: UInt128 in [2, 5] {
        var left = -exponent
        while left > 0, value % prime == 0 {
          value /= prime
          left -= 1
        }
      }
    } else {
      guard exponent <= 19 else { return 0 }
      for _ in 0..<exponent {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        guard !overflow else { return 0 }
        value = product
      }
    }
    return UInt64(exactly: value) ?? 0
  }

  /// An `Int64` at the edge of a range, or on which side of all of them it lies.
  enum Edge: Hashable {
    case value(Int64), below, above
  }

  /// The least integer at or above this number, or the greatest at or below; past it, when the bound is exclusive.
  func nextInteger(up: Bool, exclusive: Bool) -> Edge {
    let outside: Edge = negative ? .below : .above
    guard count + rest.count + exponent <= 19 else { return outside }
    var whole = mantissa
    var isExact = rest.isEmpty
    if exponent < 0 || !rest.isEmpty {
      // Digits behind the point go; digits past the mantissa are among them, because the number is short before it.
      let dropped = max(0, min(count, -(exponent + rest.count)))
      for _ in 0..<dropped {
        if whole % 10 != 0 { isExact = false }
        whole /= 10
      }
    } else {
      for _ in 0..<exponent { whole *= 10 }
    }
    var value = negative ? -Int128(whole) : Int128(whole)
    if isExact {
      if exclusive { value += up ? 1 : -1 }
    } else if up != negative {
      // Dropping digits went towards zero; the bound asks for the other side.
      value += up ? 1 : -1
    }
    return Int64(exactly: value).map { .value($0) } ?? (value < 0 ? .below : .above)
  }

  /// The nearest double, infinite past its range.
  var nearestDouble: Double {
    var digits = String(mantissa)
    for digit in rest { digits += String(digit) }
    return Double("\(negative ? "-" : "")\(digits)e\(max(-100_000, min(100_000, exponent)))") ?? 0
  }

  private mutating func append(_ digit: UInt8, _ low: inout UInt64) {
    // Nineteen digits fit 64 bits, whose arithmetic is several times faster.
    if count < 19 {
      low = low &* 10 &+ UInt64(digit)
      count += 1
    } else if count < Self.mantissaDigitsMax {
      if count == 19 { mantissa = UInt128(low) }
      mantissa = mantissa &* 10 &+ UInt128(digit)
      count += 1
    } else {
      rest.append(digit)
    }
  }

  /// The mantissa with zeros behind it up to the full width.
  private var aligned: UInt128 {
    var value = mantissa
    for _ in count..<Self.mantissaDigitsMax { value &*= 10 }
    return value
  }
}

private func power(_ text: Span<UInt8>, _ start: Int) -> Int {
  var i = start
  var negative = false
  if i < text.count, text[i] == UInt8(ascii: "-") || text[i] == UInt8(ascii: "+") {
    negative = text[i] == UInt8(ascii: "-")
    i += 1
  }
  var value = 0
  while i < text.count, isDigit(text[i]) {
    value = min(value * 10 + Int(text[i] - 0x30), 1 << 40)
    i += 1
  }
  return negative ? -value : value
}

private func product(_ a: UInt128, _ b: UInt128, modulo: UInt128) -> UInt128 {
  let wide = a.multipliedFullWidth(by: b)
  return modulo.dividingFullWidth((wide.high % modulo, wide.low)).remainder
}

private func sum(_ a: UInt128, _ b: UInt128, modulo: UInt128) -> UInt128 {
  // Both are below the modulo, so one subtraction is enough, also across the word's edge.
  let (value, overflow) = a.addingReportingOverflow(b)
  return overflow || value >= modulo ? value &- modulo : value
}
