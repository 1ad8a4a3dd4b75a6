// Numbers that are more than a few digits: fractions, exponents, integers at the edge of 64 bits.

extension JSONParser {
  /// Checks a number's grammar and converts it where that is exact in one step; the rest is converted on demand.
  @inline(never)
  func decimal(_ start: Int) throws(JSONError) -> Scanned {
    var at = start
    let negative = bytes[at] == UInt8(ascii: "-")
    if negative { at &+= 1 }
    // The significant digits as long as they fit; leading zeros are none.
    var mantissa: UInt64 = 0
    var significant = 0
    var exponent = 0

    if bytes[at] == UInt8(ascii: "0") {
      at &+= 1
      guard !isDigit(at) else { throw .invalidNumber("a number begins with a superfluous zero", at: start) }
    } else {
      guard isDigit(at) else { throw missingDigit(at, after: "the minus sign") }
      readDigits(&at, &mantissa, &significant)
    }
    var isInteger = true
    if bytes[at] == UInt8(ascii: ".") {
      isInteger = false
      at &+= 1
      guard isDigit(at) else { throw missingDigit(at, after: "the decimal point") }
      let fraction = at
      if mantissa == 0 { while bytes[at] == UInt8(ascii: "0") { at &+= 1 } }
      readDigits(&at, &mantissa, &significant)
      exponent = fraction &- at
    }
    if bytes[at] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      at &+= 1
      let falls = bytes[at] == UInt8(ascii: "-")
      if falls || bytes[at] == UInt8(ascii: "+") { at &+= 1 }
      guard isDigit(at) else { throw missingDigit(at, after: "the exponent sign") }
      var power = 0
      while isDigit(at) {
        // Far past every double, and far from overflow.
        if power < 1_000_000 { power = power &* 10 &+ Int(bytes[at] &- UInt8(ascii: "0")) }
        at &+= 1
      }
      exponent = exponent &+ (falls ? 0 &- power : power)
    }

    if isInteger, significant <= Self.digitsExact, !(negative && mantissa == 0),
      mantissa <= UInt64(Int64.max) + (negative ? 1 : 0)
    {
      let payload = negative ? 0 &- mantissa : mantissa
      return Scanned(end: at, info: JSONKind.integer.info, payload: payload)
    }
    let number = JSONKind.number.info
    if significant <= Self.digitsExact, let value = exactDouble(mantissa, exponent: exponent) {
      return Scanned(end: at, info: number | JSONNode.converted, payload: (negative ? -value : value).bitPattern)
    }
    return Scanned(end: at, info: number, payload: 0)
  }

  /// So many digits fit 64 bits, whatever they are.
  private static var digitsExact: Int { 19 }

  @inline(__always)
  private func isDigit(_ at: Int) -> Bool { bytes[at] &- UInt8(ascii: "0") <= 9 }

  /// Reads a row of digits; past the nineteenth significant one `mantissa` means nothing.
  @inline(__always)
  private func readDigits(_ at: inout Int, _ mantissa: inout UInt64, _ significant: inout Int) {
    let start = at
    while true {
      let digit = bytes[at] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      mantissa = mantissa &* 10 &+ UInt64(digit)
      at &+= 1
    }
    significant = significant &+ at &- start
  }

  /// The nearest double where one multiplication or division of exact doubles gives it.
  @inline(__always)
  private func exactDouble(_ mantissa: UInt64, exponent: Int) -> Double? {
    if mantissa == 0 { return 0 }
    guard mantissa <= 1 << 53, exponent >= -22, exponent <= 22 else { return nil }
    let value = Double(mantissa)
    return exponent < 0 ? value / powersOfTen[0 &- exponent] : value * powersOfTen[exponent]
  }

  private func missingDigit(_ at: Int, after what: String) -> JSONError {
    at == count
      ? .end(at: at, expected: "a digit after \(what)")
      : .unexpected(bytes[at], at: at, expected: "a digit after \(what)")
  }
}

/// All powers of ten that a double holds exactly.
private let powersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
]
