// The prompt, cut into pieces that can be looked at one by one.

/// A word, a number, a quotation or a mark of the prompt.
struct Token: Sendable {
  enum Kind: Sendable {
    case word, number, quoted, mark
  }

  var kind: Kind
  /// As it stood there; of a quotation what is inside.
  var text: String
  var lower: String
  /// Words only: what the ranking compares, with the adjectives that a comparative may come from.
  var stems: [String] = []
  /// Numbers only: as JSON writes them.
  var digits = ""
  /// Which run without white space it belongs to, as an index of `Prompt.chunks`.
  var chunk: Int
  /// Where it begins and ends, in characters of the prompt.
  var start = 0
  var end = 0
  var beginsSentence = false

  var isCapitalised: Bool { text.first?.isUppercase == true }
  /// A letter of a script without upper and lower case: no sign is needed to take such a word for a name.
  var isUncased: Bool { text.first.map { $0.isLetter && !$0.isCased } ?? false }
  /// A word with digits or inner marks: an identifier, an address, a date.
  var isCode: Bool {
    kind == .word && text.contains { $0.isNumber || "/@_:#+".contains($0) }
  }
  /// Written like a time or a date, 14:00 or 2026-05-01: digits with the same mark between them, and no letters.
  var isMoment: Bool {
    guard kind == .word, let first = text.first, first.isNumber, let last = text.last, last.isNumber else {
      return false
    }
    let marks = Set(text.filter { !$0.isNumber })
    return marks.count == 1 && marks.isSubset(of: [":", "-", "/", "."])
  }
  var isFunction: Bool { kind == .word && English.function.contains(lower) }
}

/// What the user said.
struct Prompt: Sendable {
  let tokens: [Token]
  /// The runs between white space, without the marks around them.
  let chunks: [String]
  /// The same with all their marks, quotations left out as empty runs.
  let rawChunks: [String]
  let text: String

  init(_ text: String) {
    self.text = text
    var reader = PromptReader(text)
    reader.read()
    tokens = reader.tokens
    chunks = reader.chunks
    rawChunks = reader.rawChunks
  }
}

private struct PromptReader {
  private let characters: [Character]
  private var at = 0
  var tokens: [Token] = []
  var chunks: [String] = []
  var rawChunks: [String] = []
  private var beginsSentence = true
  /// The characters that the next token stands for.
  private var span = 0..<0

  init(_ text: String) { characters = Array(text) }

  /// What closes what these open.
  private static let quotes: [Character: Character] = [
    "\"": "\"", "“": "”", "„": "“", "«": "»", "`": "`", "'": "'", "‘": "’",
  ]
  private static let opening: Set<Character> = ["(", "[", "{", "<", "$", "€", "£", "¿", "¡"]
  private static let closing: Set<Character> = [
    ".", ",", ";", ":", "!", "?", ")", "]", "}", ">", "…", "°", "。", "，", "？",
  ]

  mutating func read() {
    while at < characters.count {
      if characters[at].isWhitespace {
        at += 1
      } else if let end = quotationEnd() {
        quotation(end)
      } else {
        chunk()
      }
    }
  }

  /// A quotation begins where a word could begin, and ends where one could end.
  private func quotationEnd() -> Int? {
    guard let close = Self.quotes[characters[at]] else { return nil }
    if at > 0, !characters[at - 1].isWhitespace, !"([{:,=".contains(characters[at - 1]) { return nil }
    var end = at + 1
    while end < characters.count {
      if characters[end] == close || (characters[at] == "“" && characters[end] == "\"") {
        let next = end + 1 < characters.count ? characters[end + 1] : " "
        if !next.isLetter && !next.isNumber { return end }
      }
      end += 1
    }
    return nil
  }

  private mutating func quotation(_ end: Int) {
    let text = String(characters[(at + 1)..<end])
    chunks.append(text)
    rawChunks.append("")
    span = at..<(end + 1)
    add(Token(kind: .quoted, text: text, lower: text.lowercased(), chunk: chunks.count - 1))
    at = end + 1
  }

  private mutating func chunk() {
    let first = at
    while at < characters.count, !characters[at].isWhitespace {
      if at > first, Self.quotes[characters[at]] != nil, !isApostrophe(at), quotationEnd() != nil { break }
      at += 1
    }
    var start = first
    var end = at
    while start < end, Self.opening.contains(characters[start]), !closesInside(start, end) { start += 1 }
    while end > start, Self.closing.contains(characters[end - 1]), !opensInside(start, end) { end -= 1 }
    rawChunks.append(String(characters[first..<at]))
    chunks.append(String(characters[start..<end]))
    let number = chunks.count - 1
    for place in first..<start { mark(characters[place], number, at: place) }
    span = start..<end
    if start < end { piece(String(characters[start..<end]), number) }
    for place in end..<at { mark(characters[place], number, at: place) }
  }

  private func isApostrophe(_ place: Int) -> Bool {
    (characters[place] == "'" || characters[place] == "’") && characters[place - 1].isLetter
  }

  /// A bracket at an end whose partner stands inside belongs to the word: `f(x)`, `(a)b`.
  private func closesInside(_ start: Int, _ end: Int) -> Bool {
    guard characters[start] == "(" else { return false }
    return characters[(start + 1)..<end].contains(")") && characters[end - 1] != ")"
  }

  private func opensInside(_ start: Int, _ end: Int) -> Bool {
    guard characters[end - 1] == ")" else { return false }
    return characters[start..<(end - 1)].contains("(")
  }

  private mutating func mark(_ character: Character, _ chunk: Int, at place: Int) {
    let text = String(character)
    tokens.append(Token(kind: .mark, text: text, lower: text, chunk: chunk, start: place, end: place + 1))
    if ".!?。？".contains(character) { beginsSentence = true }
  }

  private mutating func piece(_ text: String, _ chunk: Int) {
    if let digits = jsonNumber(text) {
      var token = Token(kind: .number, text: text, lower: text, chunk: chunk)
      token.digits = digits
      return add(token)
    }
    // A number with what it counts written to it: 98.6F, 5km, 20°C, 30%.
    let head = text.prefix { $0.isASCII && ($0.isNumber || "+-.,".contains($0)) }
    let tail = text.dropFirst(head.count).drop { $0 == "°" }
    if let digits = jsonNumber(String(head)), !tail.isEmpty, tail.count <= 12,
      tail.allSatisfy({ $0.isLetter || $0 == "%" || $0 == "/" }), !["st", "nd", "rd", "th"].contains(String(tail))
    {
      var token = Token(kind: .number, text: String(head), lower: String(head), chunk: chunk)
      token.digits = digits
      add(token)
      return word(String(tail), chunk)
    }
    if text.allSatisfy({ !$0.isLetter && !$0.isNumber }) {
      for (offset, character) in text.enumerated() { mark(character, chunk, at: span.lowerBound + offset) }
      return
    }
    word(text, chunk)
  }

  private mutating func word(_ text: String, _ chunk: Int) {
    var text = text
    for ending in ["'s", "’s"] where text.hasSuffix(ending) { text.removeLast(ending.count) }
    let lower = text.lowercased()
    var token = Token(kind: .word, text: text, lower: lower, chunk: chunk)
    if let number = English.number(lower) { token.digits = String(number) }
    token.stems = plainWords(text).map(stem)
    let adjectives = English.comparative(lower) == nil ? [] : English.adjectives(of: lower)
    // Behind "how" an adjective asks for a number on its scale.
    let asked = tokens.last?.lower == "how" ? [lower] : []
    for adjective in adjectives + English.scale(of: adjectives + asked) { token.stems.append(stem(adjective)) }
    add(token)
  }

  private mutating func add(_ token: Token) {
    var token = token
    token.beginsSentence = beginsSentence
    token.start = span.lowerBound
    token.end = span.upperBound
    beginsSentence = false
    tokens.append(token)
  }
}

/// A number as JSON writes it, from one as people write it: `+5`, `.5`, `1,000`. `nil` where it is none.
func jsonNumber(_ text: String) -> String? {
  var digits = text
  if digits.hasPrefix("+") { digits.removeFirst() }
  let isNegative = digits.hasPrefix("-") || digits.hasPrefix("−")
  if isNegative { digits.removeFirst() }
  if digits.hasPrefix(".") { digits = "0" + digits }
  if digits.contains(",") {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    digits = groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
  }
  guard let first = digits.utf8.first, first >= 0x30, first <= 0x39 else { return nil }
  while digits.utf8.count > 1, digits.hasPrefix("0"), digits.dropFirst().first?.isNumber == true {
    digits.removeFirst()
  }
  if digits.hasSuffix(".") { return nil }
  let signed = (isNegative ? "-" : "") + digits
  guard case .number? = PlainValue(json: Array(signed.utf8)), digits.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
  return signed
}
