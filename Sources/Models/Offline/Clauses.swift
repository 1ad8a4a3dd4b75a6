// A prompt may ask for several things: where one ends and the next begins.

/// A part of the prompt that asks for one thing.
struct Clause: Sendable {
  let prompt: Prompt
  let range: Range<Int>
  /// What it asks of several numbers at once.
  let aggregate: Aggregate?
  /// The word in it that compares.
  let comparative: Comparative?
  let hasPronoun: Bool

  var tokens: ArraySlice<Token> { prompt.tokens[range] }

  init(_ prompt: Prompt, _ range: Range<Int>, vocabulary: (String) -> Bool) {
    self.prompt = prompt
    self.range = range
    let words = prompt.tokens[range].filter { $0.kind == .word }
    aggregate = words.compactMap { English.aggregate($0.lower) }.first
    // A word that a tool uses as it stands is a subject and no comparison, whatever it ends in; a name is neither.
    comparative =
      words.compactMap { word in
        let isName = word.isCapitalised && !word.beginsSentence
        return isName || vocabulary(word.lower) ? nil : English.comparative(word.lower)
      }.first
    hasPronoun = words.contains { English.pronouns.contains($0.lower) }
  }
}

extension Prompt {
  /// The clauses in their order. `beginsTask`: whether a word may begin a new task, because a tool's own words begin with
  /// it. `vocabulary`: whether some tool uses a word as it stands.
  func clauses(beginsTask: (Token) -> Bool, vocabulary: (String) -> Bool) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    func close(_ end: Int) {
      if tokens[start..<end].contains(where: { $0.kind != .mark }) {
        clauses.append(Clause(self, start..<end, vocabulary: vocabulary))
      }
    }
    var place = 0
    while place < tokens.count {
      let next = endOfJoint(place, beginsTask: beginsTask)
      if let next, next > start {
        close(place)
        start = next
        place = next
      } else {
        place += 1
      }
    }
    close(tokens.count)
    return clauses
  }

  /// Where the next clause begins, when what stands at `place` ends one.
  private func endOfJoint(_ place: Int, beginsTask: (Token) -> Bool) -> Int? {
    let token = tokens[place]
    guard place + 1 < tokens.count else { return nil }
    if token.kind == .mark, ".!?;。？".contains(token.text) {
      return tokens[place + 1].chunk != token.chunk ? place + 1 : nil
    }
    var next = place
    if tokens[next].kind == .mark, tokens[next].text == "," { next += 1 }
    var joins = false
    while next < tokens.count, ["and", "then", "also", "but"].contains(tokens[next].lower) {
      joins = true
      next += 1
    }
    guard joins || next > place, next < tokens.count, tokens[next].kind == .word else { return nil }
    if joins, English.questions.contains(tokens[next].lower) { return next }
    // An imperative: "and NAME it": the word is a tool's own, and no name, preposition or mark follows it at once.
    guard joins, beginsTask(tokens[next]), next + 1 < tokens.count else { return nil }
    return next
  }
}
