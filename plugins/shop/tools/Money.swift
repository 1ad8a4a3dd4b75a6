// Amounts of money, exact to the cent.

import ColletKit

/// An amount in hundredths, which JSON shows as a number with two decimals: `39.90`.
///
/// Models read and compare numbers better than "3990 cents" or quoted decimals, so it is a number. It is exact all the
/// same, because no binary fraction is ever made of it: the digits are written from the whole number of cents, and read
/// from the text of the argument, digit by digit.
struct Money: ToolValue, Hashable {
  let cents: Int64

  static func schema(_ context: inout SchemaContext) -> ValueSchema { ValueSchema(type: "number") }

  init(cents: Int64) { self.cents = cents }

  /// Parts of a cent are dropped: what costs at most 39.999 costs at most 39.99.
  init(_ input: JSONInput) throws(InputError) {
    // Refuses what is no number.
    guard try Double(input) >= 0 else { throw input.refused("an amount of 0 or more") }
    cents = Decimal(input.source).hundredths
  }

  func write(to output: inout JSONOutput) {
    let (whole, part) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    output.raw("\(cents < 0 ? "-" : "")\(whole).\(part < 10 ? "0" : "")\(part)")
  }
}

/// A number as JSON writes it, taken apart: the digits, and where the point stands among them.
private struct Decimal {
  private var digits: [UInt8] = []
  /// How many digits stand before the point; may be negative or more than there are.
  private var whole = 0

  /// Far above every price, far below what a cent count can hold.
  private static let digitsMax = 15

  init(_ text: String) {
    var exponent: Substring?
    var isFraction = false
    for (index, byte) in zip(text.utf8.indices, text.utf8) {
      switch byte {
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): exponent = text[text.utf8.index(after: index)...]
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if digits.isEmpty && byte == UInt8(ascii: "0") {
          // Zeros in front only move the point.
          if isFraction { whole -= 1 }
        } else {
          digits.append(byte - UInt8(ascii: "0"))
          if !isFraction { whole += 1 }
        }
      default: break
      }
      if exponent != nil { break }
    }
    guard let exponent, !digits.isEmpty else { return }
    // An exponent past all numbers is as good as the largest.
    let far = 1 << 40
    let shift = Int(exponent.first == "+" ? exponent.dropFirst() : exponent) ?? (exponent.first == "-" ? -far : far)
    whole += min(max(shift, -far), far)
  }

  var hundredths: Int64 {
    guard !digits.isEmpty, whole + 2 > 0 else { return 0 }
    guard whole + 2 <= Self.digitsMax else { return Int64(10).power(Self.digitsMax) }
    var value: Int64 = 0
    for place in 0..<whole + 2 { value = value * 10 + (place < digits.count ? Int64(digits[place]) : 0) }
    return value
  }
}

extension Int64 {
  fileprivate func power(_ exponent: Int) -> Int64 { (0..<exponent).reduce(1) { product, _ in product * self } }
}
