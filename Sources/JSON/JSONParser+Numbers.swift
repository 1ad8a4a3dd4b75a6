// Numbers that are more than a few digits: fractions, exponents, integers at the edge of 64 bits.

extension JSONParser {
  /// Reads a number with a minus sign.
  @inline(never)
  func negativeNumber(_ start: Int) throws(JSONError) -> Scanned {
    var at = start &+ 1
    var whole: UInt64 = 0
    while isDigit(at) {
      whole = whole &* 10 &+ UInt64(bytes[at] &- UInt8(ascii: "0"))
      at &+= 1
    }
    return try decimal(start, first: start &+ 1, end: at, whole: whole)
  }

  /// Checks the grammar of what `number` left, and converts it unless that takes more than 19 digits; such numbers are
  /// converted on demand. The digits of the integer part stand from `first` up to `end`, their value is `whole`.
  @inline(never)
  func decimal(_ start: Int, first: Int, end: Int, whole: UInt64) throws(JSONError) -> Scanned {
    let negative = first != start
    var at = end
    guard at > first else { throw missingDigit(at, after: "the minus sign") }
    guard bytes[first] != UInt8(ascii: "0") || at == first &+ 1 else {
      throw .invalidNumber("a number begins with a superfluous zero", at: start)
    }
    // Leading zeros are no significant digits.
    var mantissa = whole
    var significant = bytes[first] == UInt8(ascii: "0") ? 0 : at &- first
    var exponent = 0
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
        // Past this bound no fraction that fits a text brings the number back into the range of doubles.
        if power < Self.powerMax { power = power &* 10 &+ Int(bytes[at] &- UInt8(ascii: "0")) }
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
    if significant <= Self.digitsExact, let value = DecimalConversion.nearest(mantissa, exponent) {
      return Scanned(end: at, info: number | JSONNode.converted, payload: (negative ? -value : value).bitPattern)
    }
    return Scanned(end: at, info: number, payload: 0)
  }

  private static var powerMax: Int { 1_000_000_000_000_000 }

  /// So many digits fit 64 bits, whatever they are.
  private static var digitsExact: Int { 19 }

  @inline(__always)
  private func isDigit(_ at: Int) -> Bool { bytes[at] &- UInt8(ascii: "0") <= 9 }

  /// Reads a row of digits, eight at a time; past the nineteenth significant one `mantissa` means nothing.
  @inline(__always)
  private func readDigits(_ at: inout Int, _ mantissa: inout UInt64, _ significant: inout Int) {
    while true {
      // Digits become 0 to 9, everything else more; of the marks only the lowest can be relied on.
      let word = bytes.word(at) ^ JSONWord.repeating(0x30)
      let marks = ((word &+ JSONWord.repeating(0x76)) | word) & JSONWord.repeating(0x80)
      let digits = marks.trailingZeroBitCount &>> 3
      if digits == 8 {
        mantissa = mantissa &* 100_000_000 &+ Self.value(word)
        at &+= 8
        significant &+= 8
        continue
      }
      if digits == 0 { return }
      // Zeros move in before the digits.
      mantissa = mantissa &* wholePowers[digits] &+ Self.value(word &<< UInt64(64 &- 8 &* digits))
      at &+= digits
      significant &+= digits
      return
    }
  }

  /// The number that eight digits write, the first in the lowest byte: first pairs, then fours, then all.
  @inline(__always)
  private static func value(_ digits: UInt64) -> UInt64 {
    let pairs = digits &* 10 &+ digits &>> 8
    let low = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let high = (pairs &>> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (low &+ high) &>> 32
  }

  private func missingDigit(_ at: Int, after what: String) -> JSONError {
    at == count
      ? .end(at: at, expected: "a digit after \(what)")
      : .unexpected(bytes[at], at: at, expected: "a digit after \(what)")
  }
}

private let wholePowers: [UInt64] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000]
