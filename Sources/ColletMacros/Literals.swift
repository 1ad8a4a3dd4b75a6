// Values that stand in the source as such. Only these can be checked while compiling.

import SwiftParser
import SwiftSyntax

/// A number: as JSON writes it, and for comparing.
struct NumberLiteral {
  let json: String
  let value: Double
  /// Of a whole number that is written as one.
  let whole: Int128?

  var isInteger: Bool { whole != nil }

  static func < (one: NumberLiteral, two: NumberLiteral) -> Bool {
    guard let a = one.whole, let b = two.whole else { return one.value < two.value }
    return a < b
  }

  /// What is left when it is divided by `step`, as far as whole numbers of a common power of ten can say.
  func isMultiple(of step: NumberLiteral) -> Bool? {
    guard let (value, step) = Self.scaled(json, step.json), step != 0 else { return nil }
    return value % step == 0
  }

  /// Two decimal numbers as whole numbers of one power of ten; `nil` for exponents and for more digits than fit.
  private static func scaled(_ one: String, _ two: String) -> (Int128, Int128)? {
    func parts(_ text: String) -> (digits: String, places: Int)? {
      guard !text.contains(where: { $0 == "e" || $0 == "E" }) else { return nil }
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      return (parts.joined(), parts.count > 1 ? parts[1].count : 0)
    }
    guard let a = parts(one), let b = parts(two) else { return nil }
    let places = max(a.places, b.places)
    let zeros = (String(repeating: "0", count: places - a.places), String(repeating: "0", count: places - b.places))
    guard let x = Int128(a.digits + zeros.0), let y = Int128(b.digits + zeros.1) else { return nil }
    return (x, y)
  }
}

extension ExprSyntax {
  /// The number, if this is one, with or without a sign.
  var numberLiteral: NumberLiteral? {
    if let prefix = self.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "-",
      let number = prefix.expression.numberLiteral
    {
      return NumberLiteral(json: "-" + number.json, value: -number.value, whole: number.whole.map { -$0 })
    }
    if let tuple = self.as(TupleExprSyntax.self), tuple.elements.count == 1 {
      return tuple.elements.first?.expression.numberLiteral
    }
    if let integer = self.as(IntegerLiteralExprSyntax.self) {
      let text = integer.literal.text.filter { $0 != "_" }
      let (radix, prefix): (Int, Int) =
        switch text.prefix(2) {
        case "0x": (16, 2)
        case "0o": (8, 2)
        case "0b": (2, 2)
        default: (10, 0)
        }
      guard let value = Int128(text.dropFirst(prefix), radix: radix) else { return nil }
      return NumberLiteral(json: "\(value)", value: Double(value), whole: value)
    }
    if let float = self.as(FloatLiteralExprSyntax.self) {
      let text = float.literal.text.filter { $0 != "_" }
      guard !text.hasPrefix("0x"), let value = Double(text) else { return nil }
      return NumberLiteral(json: text, value: value, whole: nil)
    }
    return nil
  }

  /// The text, if this is a string without interpolation.
  var stringLiteral: String? { self.as(StringLiteralExprSyntax.self)?.representedLiteralValue }

  /// The items of an array literal.
  var elements: [ExprSyntax]? { self.as(ArrayExprSyntax.self)?.elements.map(\.expression) }

  /// How many items an array or dictionary literal has.
  var elementCount: Int? {
    if let array = self.as(ArrayExprSyntax.self) { return array.elements.count }
    guard let dictionary = self.as(DictionaryExprSyntax.self) else { return nil }
    if case .elements(let elements) = dictionary.content { return elements.count }
    return 0
  }

  /// The type of a literal, as Swift would have it.
  var literalType: String? {
    if self.is(BooleanLiteralExprSyntax.self) { return "Bool" }
    if let number = numberLiteral { return number.isInteger ? "Int" : "Double" }
    return self.is(StringLiteralExprSyntax.self) ? "String" : nil
  }
}

/// The two ends of a range that is written with literals.
struct BoundsLiteral {
  var lower: NumberLiteral?
  var upper: NumberLiteral?
  var excludesUpper = false

  /// `nil`: this is no such range.
  init?(_ expression: ExprSyntax) {
    if let tuple = expression.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first {
      guard let inner = BoundsLiteral(only.expression) else { return nil }
      self = inner
    } else if let sequence = expression.as(SequenceExprSyntax.self) {
      let parts = Array(sequence.elements)
      guard parts.count == 3, let middle = parts[1].as(BinaryOperatorExprSyntax.self) else { return nil }
      self.init(parts[0], middle.operator.text, parts[2])
    } else if let infix = expression.as(InfixOperatorExprSyntax.self),
      let middle = infix.operator.as(BinaryOperatorExprSyntax.self)
    {
      self.init(infix.leftOperand, middle.operator.text, infix.rightOperand)
    } else if let postfix = expression.as(PostfixOperatorExprSyntax.self) {
      self.init(postfix.expression, postfix.operator.text, nil)
    } else if let prefix = expression.as(PrefixOperatorExprSyntax.self), prefix.operator.text != "-" {
      self.init(nil, prefix.operator.text, prefix.expression)
    } else {
      return nil
    }
  }

  private init?(_ lower: ExprSyntax?, _ dots: String, _ upper: ExprSyntax?) {
    guard dots == "..." || dots == "..<" else { return nil }
    self.lower = lower?.numberLiteral
    self.upper = upper?.numberLiteral
    excludesUpper = dots == "..<"
    guard (lower == nil) == (self.lower == nil), (upper == nil) == (self.upper == nil) else { return nil }
  }

  var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return upper < lower || (excludesUpper && !(lower < upper))
  }

  func contains(_ number: NumberLiteral) -> Bool {
    if let lower, number < lower { return false }
    guard let upper else { return true }
    return excludesUpper ? number < upper : !(upper < number)
  }

  /// As it is said in a message.
  var description: String { "\(lower?.json ?? "")\(excludesUpper ? "..<" : "...")\(upper?.json ?? "")" }

  /// The largest whole number inside.
  var largestInteger: Int128? {
    guard let upper else { return nil }
    guard let whole = upper.whole else { return Int128(exactly: upper.value.rounded(.down)) }
    return excludesUpper ? whole - 1 : whole
  }
}
