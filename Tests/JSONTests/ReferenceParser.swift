// A second parser, written to be seen to be right: slow, recursive, one rule of RFC 8259 after another.

import JSON

/// Reads a text into a value; `nil` when it is not JSON.
struct ReferenceParser {
  private var scalars: [Unicode.Scalar]
  private var at = 0

  static func read(_ bytes: [UInt8], depthMax: Int = JSONOptions.depthMaxDefault) -> Value? {
    // The standard library knows what UTF-8 is.
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var parser = ReferenceParser(scalars: Array(text.unicodeScalars))
    parser.skipSpace()
    guard let value = parser.value(depth: depthMax) else { return nil }
    parser.skipSpace()
    return parser.at == parser.scalars.count ? value : nil
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard next == wanted else { return false }
    at += 1
    return true
  }

  private mutating func take(_ literal: String) -> Bool {
    for scalar in literal.unicodeScalars where !take(scalar) { return false }
    return true
  }

  private mutating func skipSpace() {
    while let scalar = next, " \n\r\t".unicodeScalars.contains(scalar) { at += 1 }
  }

  private mutating func value(depth: Int) -> Value? {
    switch next {
    case "n": return take("null") ? .null : nil
    case "t": return take("true") ? .bool(true) : nil
    case "f": return take("false") ? .bool(false) : nil
    case "\"": return string().map { .string($0) }
    case "[": return depth > 0 ? array(depth: depth - 1) : nil
    case "{": return depth > 0 ? object(depth: depth - 1) : nil
    default: return number().map { .number($0) }
    }
  }

  private mutating func array(depth: Int) -> Value? {
    guard take("[") else { return nil }
    skipSpace()
    if take("]") { return .array([]) }
    var elements: [Value] = []
    while true {
      skipSpace()
      guard let element = value(depth: depth) else { return nil }
      elements.append(element)
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { return nil }
    }
  }

  private mutating func object(depth: Int) -> Value? {
    guard take("{") else { return nil }
    skipSpace()
    if take("}") { return .object([]) }
    var members: [Value.Member] = []
    // Compared by scalars: to a `String`, two spellings of "é" are one.
    var names: Set<[Unicode.Scalar]> = []
    while true {
      skipSpace()
      guard let key = string(), names.insert(Array(key.unicodeScalars)).inserted else { return nil }
      skipSpace()
      guard take(":") else { return nil }
      skipSpace()
      guard let value = value(depth: depth) else { return nil }
      members.append(Value.Member(key: key, value: value))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { return nil }
    }
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text = String.UnicodeScalarView()
    while let scalar = next {
      at += 1
      if scalar == "\"" { return String(text) }
      guard scalar.value >= 0x20 else { return nil }
      if scalar == "\\" {
        guard let meaning = escape() else { return nil }
        text.append(meaning)
      } else {
        text.append(scalar)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let letter = next else { return nil }
    at += 1
    switch letter {
    case "\"", "\\", "/": return letter
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      guard let unit = unit() else { return nil }
      guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) }
      guard take("\\"), take("u"), let low = self.unit(), (0xDC00...0xDFFF).contains(low) else { return nil }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func unit() -> UInt32? {
    guard at + 4 <= scalars.count else { return nil }
    let digits = scalars[at..<(at + 4)].map(Character.init)
    at += 4
    guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    return UInt32(String(digits), radix: 16)
  }

  private mutating func number() -> String? {
    let start = at
    _ = take("-")
    if !take("0") { guard digits() else { return nil } }
    if take(".") { guard digits() else { return nil } }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      guard digits() else { return nil }
    }
    return String(String.UnicodeScalarView(scalars[start..<at]))
  }

  private mutating func digits() -> Bool {
    let start = at
    while let scalar = next, ("0"..."9").contains(scalar) { at += 1 }
    return at > start
  }
}
