// Values that stand in the source as such. Only these can be checked while compiling.

import SwiftParser
import SwiftSyntax

/// A number: as JSON writes it, and for comparing.
struct NumberLiteral {
  let json: String
  let value: Double
  let isInteger: Bool
}

extension ExprSyntax {
  /// The number, if this is one, with or without a sign.
  var numberLiteral: NumberLiteral? {
    if let prefix = self.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "-",
      let number = prefix.expression.numberLiteral
    {
      return NumberLiteral(json: "-" + number.json, value: -number.value, isInteger: number.isInteger)
    }
    if let tuple = self.as(TupleExprSyntax.self), tuple.elements.count == 1 {
      return tuple.elements.first?.expression.numberLiteral
    }
    if let integer = self.as(IntegerLiteralExprSyntax.self) {
      let text = integer.literal.text.filter { $0 != "_" }
      let radix: (Int, Int) =
        switch text.prefix(2) {
        case "0x": (16, 2)
        case "0o": (8, 2)
        case "0b": (2, 2)
        default: (10, 0)
        }
      guard let value = UInt64(text.dropFirst(radix.1), radix: radix.0) else { return nil }
      return NumberLiteral(json: "\(value)", value: Double(value), isInteger: true)
    }
    if let float = self.as(FloatLiteralExprSyntax.self) {
      let text = float.literal.text.filter { $0 != "_" }
      guard !text.hasPrefix("0x"), let value = Double(text) else { return nil }
      return NumberLiteral(json: text, value: value, isInteger: false)
    }
    return nil
  }

  /// The text, if this is a string without interpolation.
  var stringLiteral: String? { self.as(StringLiteralExprSyntax.self)?.representedLiteralValue }

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
    return excludesUpper ? lower.value >= upper.value : lower.value > upper.value
  }

  func contains(_ value: Double) -> Bool {
    if let lower, value < lower.value { return false }
    guard let upper else { return true }
    return excludesUpper ? value < upper.value : value <= upper.value
  }

  /// As it is said in a message.
  var description: String { "\(lower?.json ?? "")\(excludesUpper ? "..<" : "...")\(upper?.json ?? "")" }

  /// The largest whole number inside.
  var largestInteger: Int? {
    guard let upper, let value = Int(exactly: upper.value.rounded(.down)) else { return nil }
    return excludesUpper && Double(value) == upper.value ? value - 1 : value
  }
}
