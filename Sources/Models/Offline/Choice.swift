// The values that a schema lists, and the words that stand for them.

/// One value of an enumeration.
struct Choice: Sendable, Hashable {
  let json: PlainValue
  /// As a person would write it.
  let spoken: String
  /// The stems of its words, in order.
  let stems: [String]
  /// Stems of words that the description puts beside it: "c for Centum" makes `centum` stand for `c`.
  let synonyms: [[String]]

  static func all(in schema: PlainValue, describedBy description: String) -> [Choice] {
    let values = (schema["enum"]?.items ?? []).filter { $0.string != nil || $0.digits != nil }
    let words = values.map { plainWords($0.spoken).map(stem) }
    let synonyms = Synonyms(of: values.map(\.spoken), in: description)
    return values.indices.map { place in
      Choice(
        json: values[place], spoken: values[place].spoken, stems: words[place], synonyms: synonyms.found[place])
    }
  }

  /// The choice that a description calls the usual one: "default: x", "x by default", "x when nothing else is asked for".
  static func standard(of choices: [Choice], describedBy description: String) -> PlainValue? {
    let words = Prompt(description).tokens.filter { $0.kind != .mark }
    for (place, word) in words.enumerated() {
      guard let choice = choices.first(where: { $0.spoken.lowercased() == word.lower }) else { continue }
      if place > 0, ["default", "defaults"].contains(words[place - 1].lower) { return choice.json }
      if place > 1, words[place - 1].lower == "to", words[place - 2].lower == "defaults" { return choice.json }
      let next = words[(place + 1)...].prefix(3).map(\.lower)
      if next.starts(with: ["by", "default"]) || next.starts(with: ["when", "nothing"])
        || next.starts(with: ["if", "nothing"]) || next.starts(with: ["unless"])
      {
        return choice.json
      }
    }
    return nil
  }

  /// Where the tokens name this choice: the number of tokens that do, 0 for none.
  func length(in tokens: ArraySlice<Token>, at place: Int) -> Int {
    let token = tokens[place]
    // A single letter is a choice only in the same case, behind a number or a word such as "in": it may be an article.
    if spoken.count == 1 {
      guard token.text == spoken || (token.text.uppercased() == spoken.uppercased() && token.isCapitalised) else {
        return 0
      }
      guard place > tokens.startIndex else { return 0 }
      let before = tokens[place - 1]
      return before.kind == .number || ["in", "to", "from", "as", "into", "with"].contains(before.lower) ? 1 : 0
    }
    if token.lower == spoken.lowercased() { return 1 }
    for phrase in [stems] + synonyms where !phrase.isEmpty && Self.matches(phrase, tokens, place) {
      return phrase.count
    }
    return 0
  }

  private static func matches(_ phrase: [String], _ tokens: ArraySlice<Token>, _ place: Int) -> Bool {
    guard place + phrase.count <= tokens.endIndex else { return false }
    return phrase.indices.allSatisfy {
      tokens[place + $0].kind == .word && tokens[place + $0].stems.first == phrase[$0]
    }
  }
}

/// What a description says beside each value: `x: words`, `x = words`, `x for words`, `x means words`, `x (words)`, `words (x)`.
private struct Synonyms {
  var found: [[[String]]]

  private static let links: Set<String> = [":", "=", "for", "is", "means", "(", "-", "–", "—", "stands"]
  private static let stops: Set<String> = [",", ";", ".", ")", "or", "and", "|"]

  init(of values: [String], in description: String) {
    found = values.map { _ in [] }
    let tokens = Prompt(description).tokens
    let lowered = values.map { $0.lowercased() }
    func isValue(_ token: Token) -> Int? {
      lowered.firstIndex { $0 == token.lower && (values.count < 2 || $0.count > 1 || values.contains(token.text)) }
    }
    for (place, token) in tokens.enumerated() {
      guard let value = isValue(token) else { continue }
      var next = place + 1
      if next < tokens.count, Self.links.contains(tokens[next].lower) {
        var phrase: [String] = []
        while next < tokens.count, phrase.count < 4 {
          let word = tokens[next]
          if Self.stops.contains(word.lower) || isValue(word) != nil { break }
          if word.kind == .word, !word.isFunction, let stem = word.stems.first { phrase.append(stem) }
          next += 1
        }
        add(phrase, to: value)
      }
      // Before it in brackets: "Centum (c)".
      if place > 1, tokens[place - 1].text == "(", tokens[place - 2].kind == .word, !tokens[place - 2].isFunction {
        add(Array(tokens[place - 2].stems.prefix(1)), to: value)
      }
    }
  }

  /// A word that stands beside several values distinguishes none.
  private mutating func add(_ phrase: [String], to value: Int) {
    guard !phrase.isEmpty, phrase.contains(where: { $0.count > 1 }) else { return }
    for other in found.indices where other != value { found[other].removeAll { $0 == phrase } }
    if !found[value].contains(phrase) { found[value].append(phrase) }
  }
}
