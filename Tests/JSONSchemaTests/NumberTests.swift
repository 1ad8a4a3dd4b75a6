// Numbers are compared and divided as they are written, not as doubles see them.

import JSON
import Testing

@testable import JSONSchema

@Suite("Numbers in JSON Schema")
struct NumberTests {
  static let verdicts: [(schema: String, value: String, isValid: Bool)] = [
    (#"{"maximum":9007199254740992}"#, "9007199254740993", false),
    (#"{"maximum":9007199254740993}"#, "9007199254740993", true),
    (#"{"maximum":9007199254740992.5}"#, "9007199254740993", false),
    (#"{"minimum":9007199254740992.5}"#, "9007199254740993", true),
    (#"{"const":9007199254740993}"#, "9007199254740992", false),
    (#"{"const":9007199254740993}"#, "9007199254740993.0", true),
    (#"{"enum":[1]}"#, "1.0", true),
    (#"{"const":0}"#, "-0", true),
    (#"{"const":0}"#, "-0.0e5", true),
    (#"{"const":100}"#, "1e2", true),
    (#"{"const":1e400}"#, "1e400", true),
    (#"{"const":1e400}"#, "1e401", false),
    (#"{"maximum":0.1}"#, "0.1", true),
    (#"{"maximum":0.1}"#, "0.10000000000000000000001", false),
    (#"{"exclusiveMaximum":0.1}"#, "0.1", false),
    (#"{"exclusiveMaximum":0.1}"#, "0.09999999999999999999999", true),
    (#"{"exclusiveMinimum":1}"#, "1", false),
    (#"{"exclusiveMinimum":1}"#, "1.0", false),
    (#"{"exclusiveMinimum":0.5}"#, "1", true),
    (#"{"exclusiveMaximum":-0.5}"#, "-1", true),
    (#"{"exclusiveMaximum":-0.5}"#, "0", false),
    (#"{"minimum":-1.5}"#, "-2", false),
    (#"{"minimum":-1.5}"#, "-1", true),
    (#"{"maximum":-1.5}"#, "-1", false),
    (#"{"minimum":1e30}"#, "9223372036854775807", false),
    (#"{"minimum":1e30,"maximum":5}"#, "3", false),
    (#"{"maximum":5,"minimum":1e30}"#, "3", false),
    (#"{"minimum":1e30}"#, "1e31", true),
    (#"{"maximum":-1e30}"#, "-9223372036854775808", false),
    (#"{"maximum":1e30}"#, "9223372036854775807", true),
    (#"{"minimum":-9223372036854775808}"#, "-9223372036854775808", true),
    (#"{"exclusiveMinimum":-9223372036854775808}"#, "-9223372036854775808", false),
    (#"{"exclusiveMaximum":9223372036854775807}"#, "9223372036854775807", false),
    (#"{"exclusiveMinimum":9223372036854775807}"#, "9223372036854775807", false),
    (#"{"maximum":18446744073709551615}"#, "18446744073709551616", false),
    (#"{"minimum":1,"exclusiveMinimum":1}"#, "1", false),
    (#"{"minimum":2,"exclusiveMinimum":1}"#, "2", true),
    (#"{"type":"integer"}"#, "1.0", true),
    (#"{"type":"integer"}"#, "1e3", true),
    (#"{"type":"integer"}"#, "1e-3", false),
    (#"{"type":"integer"}"#, "1000e-3", true),
    (#"{"type":"integer"}"#, "1.00000000000000000000000000000000000000000001", false),
    (#"{"type":"integer"}"#, "12345678901234567890123456789012345678901234567890.0", true),
    (#"{"type":"integer"}"#, "1e400", true),
    (#"{"type":"integer","maximum":10}"#, "1e400", false),
    (#"{"multipleOf":0.01}"#, "19.99", true),
    (#"{"multipleOf":0.01}"#, "0.07", true),
    (#"{"multipleOf":0.01}"#, "19.999", false),
    (#"{"multipleOf":0.1}"#, "3", true),
    (#"{"multipleOf":0.3}"#, "0.9", true),
    (#"{"multipleOf":0.3}"#, "3", true),
    (#"{"multipleOf":0.3}"#, "1", false),
    (#"{"multipleOf":2.5}"#, "5", true),
    (#"{"multipleOf":2.5}"#, "6", false),
    (#"{"multipleOf":3}"#, "9223372036854775806", true),
    (#"{"multipleOf":3}"#, "9223372036854775807", false),
    (#"{"multipleOf":3}"#, "-9", true),
    (#"{"multipleOf":1e20}"#, "0", true),
    (#"{"multipleOf":1e20}"#, "100", false),
    (#"{"multipleOf":1e20}"#, "3e20", true),
    (#"{"multipleOf":7}"#, "7777777777777777777777777777777777777777777777777777777777777777", true),
    (#"{"multipleOf":7}"#, "7777777777777777777777777777777777777777777777777777777777777778", false),
    (#"{"multipleOf":12345678901234567890123}"#, "24691357802469135780246", true),
    (#"{"multipleOf":12345678901234567890123}"#, "24691357802469135780247", false),
    (#"{"allOf":[{"multipleOf":4},{"multipleOf":6}]}"#, "12", true),
    (#"{"allOf":[{"multipleOf":4},{"multipleOf":6}]}"#, "8", false),
    (#"{"uniqueItems":true}"#, "[1,1.0]", false),
    (#"{"uniqueItems":true}"#, "[9007199254740992,9007199254740993]", true),
    (#"{"uniqueItems":true}"#, "[0,false,null,\"\",[],{}]", true),
    (#"{"minLength":2.0}"#, "\"a\"", false),
    (#"{"maxLength":1e0}"#, "\"ab\"", false),
    (#"{"maxItems":1e30}"#, "[1]", true),
  ]

  @Test("verdicts", arguments: verdicts) func verdict(schema text: String, value: String, isValid expected: Bool) throws
  {
    let schema = try schema(text)
    #expect(try isValid(schema, value) == expected)
    #expect(try failures(schema, value).isEmpty == expected)
  }

  @Test("order of decimals agrees with doubles where those are exact") func order() {
    let values: [Double] = [0, 1, -1, 0.5, -0.5, 1.5, 2, 10, 100, 0.25, 1e10, -1e10, 123456.75, 1e300, 1e-300, -7.125]
    for a in values {
      for b in values {
        let order = Decimal("\(a)").compared(to: Decimal("\(b)"))
        #expect(order == (a < b ? -1 : a > b ? 1 : 0), "\(a) \(b)")
      }
    }
  }

  @Test("the next integer of a bound") func nextInteger() {
    let cases: [(String, up: Bool, exclusive: Bool, Decimal.Edge)] = [
      ("1.5", true, false, .value(2)), ("1.5", false, false, .value(1)), ("-1.5", true, false, .value(-1)),
      ("-1.5", false, false, .value(-2)), ("0.001", true, true, .value(1)), ("0.001", false, true, .value(0)),
      ("-0.001", true, false, .value(0)), ("-0.001", false, false, .value(-1)), ("5", true, true, .value(6)),
      ("5", false, true, .value(4)), ("1e19", true, false, .above), ("-1e19", true, false, .below),
      ("9223372036854775807", true, false, .value(.max)), ("9223372036854775807", true, true, .above),
      ("9223372036854775807.5", true, false, .above), ("9223372036854775807.5", false, false, .value(.max)),
      ("-9223372036854775808", false, true, .below), ("0e5", true, false, .value(0)),
      ("12.000000000000000000000000000000000000000000000001", true, false, .value(13)),
    ]
    for (text, up, exclusive, expected) in cases {
      #expect(Decimal(text).nextInteger(up: up, exclusive: exclusive) == expected, "\(text) \(up) \(exclusive)")
    }
  }

  @Test("exponents past all measure neither hang nor trap")
  func hugeExponents() throws {
    let schema = try schema(#"{"multipleOf":0.7,"minimum":0}"#)
    #expect(try isValid(schema, "7e999999999999999999999999999"))
    #expect(try !isValid(schema, "7e-999999999999999999999999999"))
    #expect(try !isValid(schema, "-1e999999999999999999999999999"))
  }
}
