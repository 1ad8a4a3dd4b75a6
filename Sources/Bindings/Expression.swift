// The little arithmetic of a manifest: lengths, capacities, conditions.

/// A number that is computed from arguments and outputs.
public indirect enum Expression: Sendable, Equatable {
  case number(Int128)
  case real(Double)
  /// An argument or output, or a field of one that is a struct.
  case name(String, field: String?)
  /// The bytes or elements of an argument.
  case length(String)
  case null
  case binary(Operator, Expression, Expression)

  public enum Operator: String, Sendable { case add = "+", subtract = "-", multiply = "*", divide = "/" }
}

/// Comparisons that must all hold.
public struct Condition: Sendable, Equatable {
  public struct Comparison: Sendable, Equatable {
    public enum Operator: String, Sendable, CaseIterable {
      case equal = "==", unequal = "!=", lessEqual = "<=", greaterEqual = ">=", less = "<", greater = ">"
    }
    public var left: Expression
    public var `operator`: Operator
    public var right: Expression
  }

  /// As the manifest has it.
  public var text: String
  public var comparisons: [Comparison]
}

/// Why a text is no expression or no condition, in words that follow it.
public struct ExpressionFault: Error, Equatable {
  public var sentence: String
}

extension Expression {
  public static var textMax: Int { 512 }

  /// Names that mean something by themselves.
  public static let reserved: Set<String> = ["result", "errno", "null", "true", "false", "and", "length"]

  public init(_ text: String) throws(ExpressionFault) {
    var parser = try ExpressionParser(text)
    self = try parser.sum()
    try parser.end()
  }

  /// What it comes to where that is the same in every call.
  var constant: Int128? {
    switch self {
    case .number(let value): return value
    case .real, .null, .name, .length: return nil
    case .binary(let operation, let left, let right):
      guard let left = left.constant, let right = right.constant else { return nil }
      let (value, isOver) =
        switch operation {
        case .add: left.addingReportingOverflow(right)
        case .subtract: left.subtractingReportingOverflow(right)
        case .multiply: left.multipliedReportingOverflow(by: right)
        case .divide: left.dividedReportingOverflow(by: right)
        }
      return isOver ? nil : value
    }
  }

  /// Every name in it.
  var names: [String] {
    switch self {
    case .number, .real, .null: []
    case .name(let name, _), .length(let name): [name]
    case .binary(_, let left, let right): left.names + right.names
    }
  }
}

extension Condition {
  public init(_ text: String) throws(ExpressionFault) {
    var parser = try ExpressionParser(text)
    var comparisons = [try parser.comparison()]
    while parser.take("and") { comparisons.append(try parser.comparison()) }
    try parser.end()
    self.text = text
    self.comparisons = comparisons
  }
}

/// Reads from left to right; never deeper than the nesting that it allows.
private struct ExpressionParser {
  private let tokens: [String]
  private var at = 0
  private var depth = 0

  private static var depthMax: Int { 8 }

  init(_ text: String) throws(ExpressionFault) {
    guard text.utf8.count <= Expression.textMax else {
      throw ExpressionFault(sentence: "is longer than \(Expression.textMax) bytes")
    }
    tokens = try Self.tokens(Array(text.utf8))
  }

  private static func tokens(_ bytes: [UInt8]) throws(ExpressionFault) -> [String] {
    var tokens: [String] = []
    var at = 0
    func run(_ isPart: (UInt8) -> Bool) {
      let start = at
      while at < bytes.count && isPart(bytes[at]) { at += 1 }
      tokens.append(String(decoding: bytes[start..<at], as: UTF8.self))
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x20 || byte == 0x09 {
        at += 1
      } else if isDigit(byte) {
        run { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: ".") }
      } else if isLetter(byte) {
        run { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: ".") }
      } else if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "="), "=!<>".utf8.contains(byte) {
        tokens.append(String(decoding: bytes[at...(at + 1)], as: UTF8.self))
        at += 2
      } else if "+-*/()<>".utf8.contains(byte) {
        tokens.append(String(decoding: [byte], as: UTF8.self))
        at += 1
      } else {
        let scalar = String(decoding: bytes[at...], as: UTF8.self).unicodeScalars.first.map { String($0) } ?? ""
        throw ExpressionFault(sentence: "has a '\(scalar)', which means nothing in an expression")
      }
    }
    return tokens
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  private var next: String? { at < tokens.count ? tokens[at] : nil }

  mutating func take(_ token: String) -> Bool {
    guard next == token else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ token: String) throws(ExpressionFault) {
    guard take(token) else {
      throw ExpressionFault(sentence: "wants a '\(token)' \(next.map { "before '\($0)'" } ?? "at its end")")
    }
  }

  func end() throws(ExpressionFault) {
    if let next { throw ExpressionFault(sentence: "has '\(next)' where it should end") }
  }

  mutating func comparison() throws(ExpressionFault) -> Condition.Comparison {
    let left = try sum()
    guard let token = next, let comparison = Condition.Comparison.Operator(rawValue: token) else {
      throw ExpressionFault(
        sentence: "wants a comparison (==, !=, <, <=, >, >=) \(next.map { "before '\($0)'" } ?? "at its end")")
    }
    at += 1
    return Condition.Comparison(left: left, operator: comparison, right: try sum())
  }

  mutating func sum() throws(ExpressionFault) -> Expression {
    var left = try product()
    while let token = next, token == "+" || token == "-" {
      at += 1
      left = .binary(token == "+" ? .add : .subtract, left, try product())
    }
    return left
  }

  private mutating func product() throws(ExpressionFault) -> Expression {
    var left = try factor()
    while let token = next, token == "*" || token == "/" {
      at += 1
      left = .binary(token == "*" ? .multiply : .divide, left, try factor())
    }
    return left
  }

  private mutating func factor() throws(ExpressionFault) -> Expression {
    guard let token = next else { throw ExpressionFault(sentence: "ends where a number or a name should stand") }
    at += 1
    switch token {
    case "(":
      depth += 1
      guard depth <= Self.depthMax else { throw ExpressionFault(sentence: "is nested too deeply") }
      let inner = try sum()
      try expect(")")
      depth -= 1
      return inner
    case "-":
      // A sign belongs to a number only; otherwise it is a subtraction.
      guard let token = next, Self.isDigit(token.utf8.first ?? 0) else {
        throw ExpressionFault(sentence: "has a '-' before something that is no number")
      }
      at += 1
      if case .number(let value) = try Self.number(token) { return .number(-value) }
      if case .real(let value) = try Self.number(token) { return .real(-value) }
      return .null
    case "null": return .null
    case "true": return .number(1)
    case "false": return .number(0)
    case "length":
      try expect("(")
      guard let name = next, Self.isName(name) else {
        throw ExpressionFault(sentence: "wants the name of an argument in length()")
      }
      at += 1
      try expect(")")
      return .length(name)
    case "and": throw ExpressionFault(sentence: "has 'and' where a number or a name should stand")
    default: break
    }
    if Self.isDigit(token.utf8.first ?? 0) { return try Self.number(token) }
    let parts = token.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, parts.allSatisfy(Self.isName) else {
      throw ExpressionFault(sentence: "has '\(token)' where a number or a name should stand")
    }
    return .name(parts[0], field: parts.count == 2 ? parts[1] : nil)
  }

  private static func number(_ token: String) throws(ExpressionFault) -> Expression {
    if token.hasPrefix("0x"), let value = UInt64(token.dropFirst(2), radix: 16) { return .number(Int128(value)) }
    if let value = UInt64(token) { return .number(Int128(value)) }
    if token.contains("."), let value = Double(token) { return .real(value) }
    throw ExpressionFault(sentence: "has '\(token)', which is no number")
  }

  private static func isName(_ token: String) -> Bool {
    guard let first = token.utf8.first, isLetter(first) else { return false }
    return token.utf8.allSatisfy { isLetter($0) || isDigit($0) }
  }
}
