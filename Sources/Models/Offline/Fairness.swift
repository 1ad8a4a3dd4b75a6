// Whether a clause really asks for what a tool does. One shared word is not enough: better no call than a wrong one.

/// Holds calls that could be made against all the words of the clause.
struct Fairness: Sendable {
  let ranking: Ranking

  /// What words weigh that a tool does not know, and values that were guessed from words which nothing marks.
  private static let unknownWord = 3
  private static let guessedWord = 2
  private static let measuredLimit = 4

  /// Whether `tools`, the first of which the filling is for, answer the clause. `unused`: names, numbers and quotations that
  /// no argument takes. `leftovers`: whether words that nothing marks as values were taken for some.
  func allows(
    _ tools: [ToolProfile], _ filling: Filling, _ clause: Clause, unused: [String], leftovers: Bool
  ) -> Bool {
    guard let tool = tools.first, isWanted(clause, tools, filling.used) else { return false }
    if tools.count == 1, tool.required.isEmpty, !unused.isEmpty { return false }
    // What needs nothing would take any word: then one of its name must stand there.
    let takesAny = tools.count == 1 && tool.required.isEmpty && filling.isGuessed
    let least = takesLongText(tool, filling, clause) || takesAny ? 6 : 2
    // A limit in the unit of a parameter is worth a word that only this tool knows.
    var known = filling.hasMeasuredLimit ? Self.measuredLimit : 0
    var all = unused.count * Self.unknownWord + known
    var isCarried = filling.hasMeasuredLimit
    for (place, token) in zip(clause.range, clause.tokens) {
      guard token.kind == .word, !token.isFunction, !English.neutral.contains(token.lower), token.digits.isEmpty,
        !token.isCode, !English.isNegation(token.lower)
      else { continue }
      let weight = tools.map { self.weight($0, token) }.max() ?? 0
      if filling.used.contains(place) {
        if leftovers, weight == 0, !token.isUncased { all += Self.guessedWord }
        continue
      }
      // What stands among the unused names counts there.
      if token.isCapitalised, !token.beginsSentence, weight == 0 { continue }
      if weight == 0, ranking.isMeasureLike(token) { continue }
      let isOperator = English.aggregate(token.lower) != nil || clause.comparative?.word == token.lower
      if isOperator, weight < 2 { continue }
      if weight > 0, isOfSomethingElse(place, clause, tools, filling.used) {
        all += Self.unknownWord
        continue
      }
      let isRefused = token.stems.contains { tool.avoided.contains($0) } && weight < 6
      guard weight > 0, !isRefused else {
        all += isRefused ? 2 * Self.unknownWord : Self.unknownWord
        continue
      }
      // What is said in passing, of details and of parameters, is half known.
      let worth = ranking.worth(token)
      all += worth
      known += weight > 1 ? worth : worth / 2
      if weight >= least, ranking.isDistinctive(token) { isCarried = true }
    }
    if filling.isTelling, !tool.required.isEmpty { return all == 0 || known * 4 >= all }
    guard isCarried else { return false }
    return tools.count == 1 && tool.required.isEmpty ? known * 3 >= all * 2 : known * 2 >= all
  }

  /// Whether a word is one of something that none of the tools knows: the order of the planets is none that a shop keeps.
  private func isOfSomethingElse(_ place: Int, _ clause: Clause, _ tools: [ToolProfile], _ used: Set<Int>) -> Bool {
    var next = place + 1
    guard next < clause.range.upperBound, clause.tokens[next].lower == "of" else { return false }
    repeat {
      next += 1
    } while next < clause.range.upperBound
      && (["the", "a", "an", "all"].contains(clause.tokens[next].lower)
        || English.owners.contains(clause.tokens[next].lower))
    guard next < clause.range.upperBound else { return false }
    let token = clause.tokens[next]
    return token.kind == .word && !token.isFunction && token.digits.isEmpty && !used.contains(next)
      && !ranking.isMeasureLike(token) && tools.allSatisfy { weight($0, token) == 0 }
  }

  /// Whether a clause does not ask for a deed that none of the tools does.
  func isWanted(_ clause: Clause, _ tools: [ToolProfile], _ used: Set<Int>) -> Bool {
    for (place, token) in zip(clause.range, clause.tokens) {
      guard token.kind == .word, !used.contains(place), !token.isFunction, token.digits.isEmpty, !token.isCode else {
        continue
      }
      guard English.deeds.contains(token.lower) || clause.isImperative(place) else { continue }
      if English.neutral.contains(token.lower) { continue }
      if !tools.contains(where: { weight($0, token) > 2 }) { return false }
      // "Order a lamp" is not asked of a tool that lists orders: there the word is what it is about, not what it does.
      if let tool = tools.first, tool.required.isEmpty, !token.stems.contains(where: { tool.verbs.contains($0) }),
        weight(tool, token) > 5
      {
        return false
      }
      if let tool = tools.first, token.stems.contains(where: { tool.avoided.contains($0) }), weight(tool, token) < 6 {
        return false
      }
    }
    return true
  }

  /// Whether a text without quotes went to a parameter that takes pages. Every word would do for it, so more than a word of
  /// the description must speak for the tool.
  private func takesLongText(_ tool: ToolProfile, _ filling: Filling, _ clause: Clause) -> Bool {
    guard !clause.tokens.contains(where: { $0.kind == .quoted || $0.text == ":" }) else { return false }
    return tool.required.contains { property in
      property.isFree && filling.has(property.name)
        && (property.schema["maxLength"]?.digits).flatMap { Int($0) } ?? 0 >= Self.pages
    }
  }

  private static let pages = 10_000

  private func weight(_ tool: ToolProfile, _ token: Token) -> Int {
    token.stems.map { tool.weights[$0] ?? 0 }.max() ?? 0
  }
}

extension Clause {
  /// Whether a word begins the clause and what it asks for: a word that is followed by an article, a pronoun or the like.
  func isImperative(_ place: Int) -> Bool {
    let before = tokens[range.lowerBound..<place].filter { $0.kind == .word }
    guard before.allSatisfy({ English.openings.contains($0.lower) }), place + 1 < range.upperBound else { return false }
    let (token, next) = (tokens[place], tokens[place + 1])
    guard token.kind == .word, !token.isFunction, next.isFunction else { return false }
    return !English.connectors.contains(next.lower) && !English.verbs.contains(next.lower)
      && (!English.prepositions.contains(next.lower) || next.lower == "about")
  }

  /// Whether it says what is not to be done.
  var isNegated: Bool {
    let words = tokens.filter { $0.kind == .word }.map(\.lower)
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1] : ""
      let isNegation =
        English.isNegation(word) || word == "never"
        || (["do", "must", "should", "shall", "would", "will"].contains(word) && next == "not")
        || (word == "no" && ["need", "want"].contains(next))
      if isNegation { return !["you", "i", "we", "they", "he", "she", "it"].contains(next) }
      if !English.openings.contains(word) { return false }
    }
    return false
  }
}
