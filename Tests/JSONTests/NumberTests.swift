// Numbers keep what they said.

import JSON
import Testing

@Suite("JSON numbers")
struct NumberTests {
  @Test(
    "64-bit integers are exact",
    arguments: [
      ("0", 0), ("-1", -1), ("9", 9), ("-10", -10), ("123456789012345678", 123_456_789_012_345_678),
      ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
      ("9007199254740993", 9_007_199_254_740_993),
      ("1000000000000000000", 1_000_000_000_000_000_000),
    ] as [(String, Int64)])
  func integers(text: String, value: Int64) throws {
    let document = try document(text)
    #expect(document.kind(0) == .integer)
    #expect(document.int64(0) == value)
    #expect(document.uint64(0) == UInt64(exactly: value))
    #expect(document.isInteger(0) == true)
    #expect(document.double(0) == Double(value))
    #expect(document.numberText(0) == text)
  }

  @Test(
    "integers past 64 bits and other spellings of integers",
    arguments: [
      ("9223372036854775808", nil, 9_223_372_036_854_775_808, true), ("-9223372036854775809", nil, nil, true),
      ("18446744073709551615", nil, UInt64.max, true), ("18446744073709551616", nil, nil, true),
      ("1.0", 1, 1, true), ("1e2", 100, 100, true), ("-2.50E+1", -25, nil, true), ("100e-2", 1, 1, true),
      ("9223372036854775807.000", Int64.max, 9_223_372_036_854_775_807, true),
      ("-922337203685477580.8e1", Int64.min, nil, true), ("-0", 0, 0, true), ("-0.0", 0, 0, true),
      ("0e400", 0, 0, true),
      ("1.5", nil, nil, false), ("1e-1", nil, nil, false), ("0.1e1", 1, 1, true), ("1e400", nil, nil, true),
      ("1e-400", nil, nil, false), ("123456789012345678901234567890", nil, nil, true),
      ("0.00000000000000000001e20", 1, 1, true), ("1e99999999999999999999", nil, nil, true),
    ] as [(String, Int64?, UInt64?, Bool)])
  func otherNumbers(text: String, signed: Int64?, unsigned: UInt64?, isInteger: Bool) throws {
    let document = try document("[\(text)]")
    #expect(document.kind(1) == .number)
    #expect(document.int64(1) == signed)
    #expect(document.uint64(1) == unsigned)
    #expect(document.isInteger(1) == isInteger)
    #expect(document.numberText(1) == text)
  }

  @Test(
    "doubles are the nearest ones",
    arguments: [
      "0.1", "-0.1", "9.99", "0.30000000000000004", "1.7976931348623157e308", "5e-324", "2.2250738585072014e-308",
      "2.2250738585072011e-308", "9007199254740993.0", "9007199254740992.9999999999999999999999999999999",
      "1e22", "1e23", "8.5e22", "123456789012345678", "12345678901234567890", "0.000000000000000000000001", "1e-64",
      "1e64", "1e65", "9.5367431640625e-7", "179769313486231580793728971405301e276", "6.0221407600e23",
      "4503599627370497.5",
      "4503599627370496.5", "9223372036854775807e-19", "18014398509481985.0", "18014398509481983e0", "2e0", "1E3",
    ])
  func doubles(text: String) throws {
    #expect(try document(text).double(0).bitPattern == Double(text)?.bitPattern)
  }

  @Test("numbers past the range of doubles are infinite or zero, with their sign")
  func outOfRange() throws {
    #expect(try document("1e400").double(0) == .infinity)
    #expect(try document("-1e400").double(0) == -.infinity)
    #expect(try document("-1e-400").double(0).bitPattern == (-0.0).bitPattern)
    #expect(try document("-0").double(0).bitPattern == (-0.0).bitPattern)
    // An exponent that undoes the fraction before it, however far both go.
    let zeros = String(repeating: "0", count: 2_000_000)
    #expect(try document("0.\(zeros)5e2000001").double(0) == 5)
    #expect(try document("0.\(zeros)5e20000000").double(0) == .infinity)
    #expect(try document("0.\(zeros)5e2000001").int64(0) == 5)
  }

  @Test("random decimals are rounded as the standard library rounds them")
  func randomDoubles() throws {
    var random = FixedNumbers(state: 64)
    var document = JSONDocument()
    for _ in 0..<(isOptimised ? 100_000 : 5_000) {
      let digits = UInt64.random(in: 0...UInt64.max, using: &random) >> UInt64.random(in: 0...63, using: &random)
      let text: String
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text = "\(digits)e\(Int.random(in: -70...70, using: &random))"
      case 1: text = "\(digits % 1000).\(digits)"
      case 2: text = Double(bitPattern: digits).isFinite ? Double(bitPattern: digits).description : "-0.5"
      // Halfway between two doubles, and a little beside.
      default: text = "\((1 << 53) + (digits >> 11) | 1)\(Bool.random(using: &random) ? ".0" : ".0000000000000001")"
      }
      try document.parse(text)
      #expect(document.double(0).bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  @Test("long numbers keep their text")
  func longText() throws {
    let digits = String(repeating: "1234567890", count: 50)
    for text in [digits, "-\(digits).\(digits)", "0.\(digits)", "\(digits)e-\(digits)", "1.50", "1.0E+02"] {
      let document = try document("{\"n\": \(text) }")
      #expect(document.numberText(2) == text)
      #expect(document.sourceRange(2) == 6..<(6 + text.utf8.count))
    }
  }

  @Test(
    "what is no number is refused where it stops being one",
    arguments: [
      ("-", JSONError.Code.unexpectedEnd, 1), ("01", .invalidNumber, 0), ("-01", .invalidNumber, 0),
      ("00", .invalidNumber, 0),
      ("1.", .unexpectedEnd, 2), ("1.e5", .unexpectedByte, 2), (".5", .unexpectedByte, 0), ("+1", .unexpectedByte, 0),
      ("1e", .unexpectedEnd, 2), ("1e+", .unexpectedEnd, 3), ("1eE2", .unexpectedByte, 2), ("-a", .unexpectedByte, 1),
      ("1.2.3", .trailingBytes, 3), ("0x10", .trailingBytes, 1), ("1_000", .trailingBytes, 1),
      ("NaN", .unexpectedByte, 0),
      ("Infinity", .unexpectedByte, 0), ("-Infinity", .unexpectedByte, 1), ("nan", .unexpectedByte, 1),
      ("--1", .unexpectedByte, 1),
      ("1-2", .trailingBytes, 1), ("1e5.5", .trailingBytes, 3), ("\u{FF11}", .unexpectedByte, 0),
    ])
  func invalid(text: String, code: JSONError.Code, offset: Int) {
    let error = failure(text)
    #expect(error?.code == code)
    #expect(error?.offset == offset)
  }
}

@Suite("JSON decimals")
struct DecimalTests {
  @Test("one value has one form")
  func forms() {
    for text in ["1.50", "15e-1", "0.15E1", "1.5", "1500e-3", "0.0000000015e+9"] {
      let decimal = JSONDecimal(Array(text.utf8).span)
      #expect(decimal.digits == [1, 5])
      #expect(decimal.exponent == -1)
      #expect(!decimal.isInteger)
    }
    #expect(JSONDecimal(Array("-0.00e7".utf8).span) == JSONDecimal(Array("0".utf8).span))
  }

  @Test("order is that of the values, beyond what doubles can tell apart")
  func order() {
    let ascending = [
      "-1e400", "-9007199254740993", "-9007199254740992.5", "-9007199254740992", "-10", "-9.5", "-1e-400", "0",
      "1e-401",
      "1e-400", "0.1", "0.10000000000000000001", "9.5", "10", "10.5", "9007199254740992", "9007199254740993",
      "18446744073709551615", "18446744073709551616", "1e400", "1.1e400",
    ].map { JSONDecimal(Array($0.utf8).span) }
    for (place, one) in ascending.enumerated() {
      for (other, two) in ascending.enumerated() { #expect((one < two) == (place < other)) }
    }
  }
}
