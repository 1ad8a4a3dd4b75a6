// Arithmetic in a text: "2 + 3 * 4", "12 times 7", "sqrt(2) * 10".

enum Formula {
  private static let operators: Set<Character> = ["+", "-", "*", "/", "^", "%", "×", "÷", "−", "·"]
  private static let others: Set<Character> = ["(", ")", ".", "!", ","]
  /// Operators in words, where they stand between numbers.
  private static let words: [String: String] = [
    "plus": "+", "minus": "-", "times": "*", "multiplied": "*", "divided": "/", "mod": "mod", "modulo": "mod",
    "squared": "^2", "cubed": "^3",
  ]

  /// The longest formula in runs between white space; `nil` where there is none with an operator and two numbers, or with a
  /// function.
  static func longest(in chunks: [String]) -> (text: String, chunks: Range<Int>)? {
    var best: (text: String, chunks: Range<Int>)?
    var start = 0
    while start < chunks.count {
      var end = start
      var pieces: [String] = []
      while end < chunks.count, let piece = piece(chunks, end, after: pieces.last) {
        if !piece.isEmpty { pieces.append(piece) }
        end += 1
        // A comma or a full stop behind a run ends what can be one formula, unless inside brackets.
        if let last = chunks[end - 1].last, ",.?;:".contains(last), depth(pieces) <= 0 { break }
      }
      if let text = trimmed(pieces), text.utf8.count > (best?.text.utf8.count ?? 0) {
        best = (text, start..<end)
      }
      start = max(end, start + 1)
    }
    return best
  }

  /// Whether a text shows by an example that it speaks of formulas.
  static func isShown(in text: String) -> Bool {
    longest(in: text.split { $0.isWhitespace }.map(String.init)) != nil
  }

  /// A number as an operand.
  static func operand(_ digits: String) -> String { digits.hasPrefix("-") ? "(\(digits))" : digits }

  private static func depth(_ pieces: [String]) -> Int {
    pieces.joined().reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) }
  }

  /// What one run contributes; empty for "by" behind "divided"; `nil` for a run that is no part of a formula.
  private static func piece(_ chunks: [String], _ place: Int, after last: String?) -> String? {
    let chunk = chunks[place]
    let word = chunk.lowercased()
    if let sign = words[word] { return last == nil ? nil : sign }
    if word == "by", place > 0, ["divided", "multiplied"].contains(chunks[place - 1].lowercased()) { return "" }
    if let number = English.number(word.trimmingMarks()), number > 0 || word.hasPrefix("zero") { return String(number) }
    let characters = Array(chunk)
    var at = 0
    while at < characters.count {
      let character = characters[at]
      if character.isLetter {
        let start = at
        while at < characters.count, characters[at].isLetter || characters[at].isNumber { at += 1 }
        // The exponent of a number, or the name of a function.
        let isExponent = start > 0 && characters[start - 1].isNumber && (character == "e" || character == "E")
        guard isExponent || (at < characters.count && characters[at] == "(") else { return nil }
      } else if (character.isASCII && character.isNumber) || operators.contains(character) || others.contains(character)
        || ",?;:".contains(character) && at == characters.count - 1
      {
        at += 1
      } else {
        return nil
      }
    }
    return chunk
  }

  private static func trimmed(_ pieces: [String]) -> String? {
    var text = pieces.joined(separator: " ").replacingAll(" ^", with: "^")
    while let last = text.last, ",.?;: ".contains(last) { text.removeLast() }
    while text.hasSuffix(")"), depth([text]) < 0 { text.removeLast() }
    while text.hasPrefix("("), depth([text]) > 0 { text.removeFirst() }
    if text.hasSuffix("!"), !text.dropLast().contains(where: { operators.contains($0) }) { text.removeLast() }
    guard depth([text]) == 0, let last = text.last, !operators.contains(last) else { return nil }
    let numbers = text.split { !($0.isNumber || $0 == ".") }.filter { $0.contains { $0.isNumber } }
    let callsFunction = zip(text, text.dropFirst()).contains { $0.isLetter && $1 == "(" }
    guard numbers.count >= 2 || (callsFunction && !numbers.isEmpty) else { return nil }
    let signs = text.filter { operators.contains($0) }
    guard callsFunction || !signs.isEmpty || text.contains("mod") else { return nil }
    return isDate(text) ? nil : text
  }

  /// 2026-05-01, 5/1/2026, 555-0100: numbers joined without a space by nothing but `-` or `/`.
  private static func isDate(_ text: String) -> Bool {
    guard text.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "/" }) else { return false }
    let signs = text.filter { !$0.isNumber }
    return signs.count >= 2 || text.contains("-") && text.split(separator: "-").contains { $0.hasPrefix("0") }
  }
}

extension String {
  /// Without marks at both ends.
  func trimmingMarks() -> String {
    var text = self[...]
    while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
    while let first = text.first, !first.isLetter, !first.isNumber { text.removeFirst() }
    return String(text)
  }

  func replacingAll(_ piece: String, with other: String) -> String {
    let own = Array(self)
    let piece = Array(piece)
    var result = ""
    var at = 0
    while at < own.count {
      if own[at...].starts(with: piece) {
        result += other
        at += piece.count
      } else {
        result.append(own[at])
        at += 1
      }
    }
    return result
  }

  /// How many characters stand before a piece; `nil` where it does not occur.
  func offset(of piece: String) -> Int? {
    let own = Array(self)
    let piece = Array(piece)
    return own.indices.first { own[$0...].starts(with: piece) }
  }
}
