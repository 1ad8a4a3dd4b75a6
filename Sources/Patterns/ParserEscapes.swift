// Reads escapes, properties and character classes.

extension Parser {
  // MARK: Classes

  /// The members of a class, up to and with the closing bracket. The opening one has been read.
  mutating func characterClass(openedAt offset: Int) throws(PatternError) -> ScalarSet {
    let isNegated = take("^")
    var ranges: [ScalarRange] = []
    while !take("]") {
      guard peek() != nil else {
        throw PatternError(offset: offset, message: "unterminated class opened at \(offset): ']' is missing")
      }
      let start = position
      let low = try classAtom()
      guard peek() == "-", let after = peek(1), after != "]" else {
        ranges += low.set.ranges
        continue
      }
      position += 1
      let high = try classAtom()
      guard let first = low.scalar, let last = high.scalar else {
        throw PatternError(
          offset: start, message: "a range in a class wants single characters on both sides: write '-' last or as \\-")
      }
      guard first <= last else { throw PatternError(offset: start, message: "the ends of a range are out of order") }
      ranges.append(ScalarRange(low: first, high: last))
    }
    let set = ScalarSet(ranges)
    return isNegated ? set.inverted : set
  }

  /// One member: a single scalar, or the set of an escape such as `\d`, which cannot end a range.
  private mutating func classAtom() throws(PatternError) -> (scalar: UInt32?, set: ScalarSet) {
    let offset = position
    let scalar = scalars[position]
    position += 1
    guard scalar == "\\" else { return (scalar, ScalarSet(scalar)) }
    if let set = try characterClassEscape(offset) { return (nil, set) }
    let escaped = try characterEscape(offset, inClass: true)
    return (escaped, ScalarSet(escaped))
  }

  // MARK: Escapes that stand for a set

  /// `\d` and its like, `nil` when the escape is none of them. The backslash has been read.
  mutating func characterClassEscape(_ offset: Int) throws(PatternError) -> ScalarSet? {
    let set: ScalarSet
    switch peek() {
    case "d": set = .digits
    case "D": set = ScalarSet.digits.inverted
    case "s": set = .space
    case "S": set = ScalarSet.space.inverted
    case "w": set = .word
    case "W": set = ScalarSet.word.inverted
    case "p":
      position += 1
      return try property(offset)
    case "P":
      position += 1
      return try property(offset).inverted
    default: return nil
    }
    position += 1
    return set
  }

  private mutating func property(_ offset: Int) throws(PatternError) -> ScalarSet {
    guard take("{") else {
      throw PatternError(offset: offset, message: "\\p wants a property in braces, such as \\p{Letter}")
    }
    let name = propertyWord()
    var value: String?
    if take("=") { value = propertyWord() }
    guard take("}") else {
      throw PatternError(offset: offset, message: "unterminated property: write \\p{Letter} or \\p{Script=Greek}")
    }
    guard let property = UnicodeProperties.property(named: name, value: value) else {
      let shown = value.map { "\(name)=\($0)" } ?? name
      throw PatternError(
        offset: offset,
        message: "unknown Unicode property '\(shown)' (names are case sensitive: Letter, Lu, Script=Greek)")
    }
    return evaluatesProperties ? UnicodeProperties.set(property) : .empty
  }

  private mutating func propertyWord() -> String {
    var word = String.UnicodeScalarView()
    while let value = peek(), ScalarSet.word.contains(value), let scalar = Unicode.Scalar(value) {
      word.append(scalar)
      position += 1
    }
    return String(word)
  }

  // MARK: Escapes that stand for one scalar

  /// The backslash has been read; `offset` is its place.
  mutating func characterEscape(_ offset: Int, inClass: Bool) throws(PatternError) -> UInt32 {
    guard let scalar = peek() else {
      throw PatternError(offset: offset, message: "the pattern ends in a backslash")
    }
    position += 1
    switch scalar {
    case "t": return 0x09
    case "n": return 0x0A
    case "v": return 0x0B
    case "f": return 0x0C
    case "r": return 0x0D
    case "b" where inClass: return 0x08
    case "-" where inClass: return scalar
    case "c":
      guard let letter = peek(), (letter | 0x20) >= 0x61, (letter | 0x20) <= 0x7A else {
        throw PatternError(offset: offset, message: "\\c wants a letter, such as \\cA")
      }
      position += 1
      return letter & 0x1F
    case "0":
      if let digit = peek(), digit >= 0x30, digit <= 0x39 {
        throw PatternError(offset: offset, message: "octal escapes are not ECMA-262: write \\x00 to \\xFF")
      }
      return 0
    case "x":
      guard let value = hex(digits: 2) else {
        throw PatternError(offset: offset, message: "\\x wants two hexadecimal digits")
      }
      return value
    case "u": return try unicodeEscape(offset)
    case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/": return scalar
    default: throw unknownEscape(scalar, offset, inClass: inClass)
    }
  }

  /// What follows `\u`: four digits, two halves of a surrogate pair, or any number of digits in braces.
  mutating func unicodeEscape(_ offset: Int) throws(PatternError) -> UInt32 {
    if take("{") {
      var value: UInt32 = 0
      var digits = 0
      while let digit = hexDigit() {
        value = min(value << 4 | digit, ScalarSet.scalarMax + 1)
        digits += 1
      }
      guard digits > 0, take("}"), value <= ScalarSet.scalarMax else {
        throw PatternError(offset: offset, message: "\\u{…} wants hexadecimal digits up to 10FFFF")
      }
      return value
    }
    guard let first = hex(digits: 4) else {
      throw PatternError(offset: offset, message: "\\u wants four hexadecimal digits, or any number in braces")
    }
    guard first & 0xFC00 == 0xD800 else { return first }
    let afterFirst = position
    if take(text: "\\u"), let second = hex(digits: 4), second & 0xFC00 == 0xDC00 {
      return 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
    }
    position = afterFirst
    return first
  }

  private mutating func hex(digits: Int) -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = hexDigit() else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private mutating func hexDigit() -> UInt32? {
    guard let scalar = peek() else { return nil }
    let digit: UInt32
    switch scalar {
    case 0x30...0x39: digit = scalar - 0x30
    case 0x41...0x46: digit = scalar - 0x41 + 10
    case 0x61...0x66: digit = scalar - 0x61 + 10
    default: return nil
    }
    position += 1
    return digit
  }

  private func unknownEscape(_ scalar: UInt32, _ offset: Int, inClass: Bool) -> PatternError {
    let shown = Self.shown(scalar)
    switch scalar {
    case "A" where !inClass:
      return PatternError(offset: offset, message: "\\A is not ECMA-262: write ^ for the start of the text")
    case "Z" where !inClass, "z" where !inClass:
      return PatternError(offset: offset, message: "\\\(shown) is not ECMA-262: write $ for the end of the text")
    case "-":
      return PatternError(offset: offset, message: "\\- is an escape only inside a class: write -")
    case 0x30...0x39, "B", "k":
      return PatternError(offset: offset, message: "\\\(shown) has no meaning inside a class")
    case 0x41...0x5A, 0x61...0x7A:
      return PatternError(offset: offset, message: "\\\(shown) is not an escape of ECMA-262")
    default:
      return PatternError(offset: offset, message: "'\(shown)' must not be escaped: write it without the backslash")
    }
  }
}
