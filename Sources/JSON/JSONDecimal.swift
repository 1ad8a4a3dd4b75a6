// A number of any size and precision, exactly.

/// A decimal number as its significant digits times a power of ten. The same value has one form only, however it was
/// written: `1.50`, `15e-1` and `0.15E1` are equal.
public struct JSONDecimal: Hashable, Sendable {
  /// `false` for zero, so that `-0` equals `0`.
  public let isNegative: Bool
  /// The digits from 0 to 9, without zeros at either end; empty for zero.
  public let digits: [UInt8]
  /// The power of ten of the last digit; exponents past about a thousand million million are held at that bound.
  public let exponent: Int

  /// Takes a number apart that follows the grammar of JSON.
  public init(_ text: Span<UInt8>) {
    var digits: [UInt8] = []
    var at = 0
    let signed = text.count > 0 && text[0] == UInt8(ascii: "-")
    if signed { at = 1 }
    var exponent = 0
    var inFraction = false
    while at < text.count, text[at] | 0x20 != UInt8(ascii: "e") {
      if text[at] == UInt8(ascii: ".") {
        inFraction = true
      } else {
        let digit = text[at] &- UInt8(ascii: "0")
        precondition(digit <= 9, "the text is no JSON number")
        if digit != 0 || !digits.isEmpty { digits.append(digit) }
        if inFraction { exponent -= 1 }
      }
      at += 1
    }
    if at < text.count { exponent += JSONDecimal.power(text.extracting((at + 1)...)) }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    isNegative = signed && !digits.isEmpty
    self.digits = digits
    self.exponent = digits.isEmpty ? 0 : exponent
  }

  /// Whether the number has no fractional part.
  public var isInteger: Bool { exponent >= 0 }

  /// The absolute value as 64 bits, `nil` if it is too large or no integer.
  public var magnitude: UInt64? {
    guard isInteger, digits.count + exponent <= 20 else { return nil }
    var value: UInt64 = 0
    for place in 0..<(digits.count + exponent) {
      let (shifted, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, tooLargeStill) = shifted.addingReportingOverflow(place < digits.count ? UInt64(digits[place]) : 0)
      if tooLarge || tooLargeStill { return nil }
      value = sum
    }
    return value
  }

  private static var powerMax: Int { 1_000_000_000_000_000 }

  private static func power(_ text: Span<UInt8>) -> Int {
    var power = 0
    for index in text.indices {
      let digit = text[index] &- UInt8(ascii: "0")
      if digit <= 9 { power = min(power * 10 + Int(digit), powerMax) }
    }
    return text.count > 0 && text[0] == UInt8(ascii: "-") ? -power : power
  }
}

extension JSONDecimal: Comparable {
  /// Exact, whatever the sizes.
  public static func < (one: JSONDecimal, two: JSONDecimal) -> Bool {
    if one.isNegative != two.isNegative { return one.isNegative }
    return one.isNegative ? two.isCloserToZero(than: one) : one.isCloserToZero(than: two)
  }

  private func isCloserToZero(than other: JSONDecimal) -> Bool {
    guard !digits.isEmpty, !other.digits.isEmpty else { return digits.isEmpty && !other.digits.isEmpty }
    let (mine, theirs) = (digits.count + exponent, other.digits.count + other.exponent)
    return mine == theirs ? digits.lexicographicallyPrecedes(other.digits) : mine < theirs
  }
}
