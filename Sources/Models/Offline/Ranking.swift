// Which tool a clause speaks of.

/// How well a tool fits a clause, and what the clause gives it.
struct Rank: Sendable {
  var tool: ToolProfile
  var filling: Filling
  var words: Int
  var total: Int
  var missing: [Property]
}

struct Ranking: Sendable {
  let tools: [ToolProfile]
  /// In how many tools a word occurs: what all have in common tells none apart.
  private let spread: [String: Int]
  /// The values that parameters list, in lower case.
  private let listed: Set<String>

  init(_ tools: [ToolProfile]) {
    self.tools = tools
    var spread: [String: Int] = [:]
    for tool in tools { for stem in tool.weights.keys { spread[stem, default: 0] += 1 } }
    self.spread = spread
    listed = Set(tools.flatMap(\.parameters).flatMap(\.choices).map { $0.spoken.lowercased() })
  }

  /// The tools that the clause may mean, the best first. Empty where none fits.
  func ranked(_ clause: Clause, allowsLeftovers: Bool) -> [Rank] {
    var ranks: [Rank] = []
    for tool in tools {
      let filling = Filler.fill(tool, clause, allowsLeftovers: allowsLeftovers)
      let (words, covered, subjects, guesses) = words(tool, clause, filling)
      // A prompt most of whose words a tool does not know is about something else; where a value is a guess, more must fit.
      guard filling.isTelling || (words > 0 && covered * (guesses ? 2 : 3) >= subjects) else { continue }
      let total = words + 6 * (filling.evidence - unused(tool, clause, filling).count)
      ranks.append(Rank(tool: tool, filling: filling, words: words, total: total, missing: filling.missing(tool)))
    }
    return ranks.sorted { $0.total != $1.total ? $0.total > $1.total : $0.tool.place < $1.tool.place }
  }

  /// What the words of the clause weigh for a tool, how many of them it knows, how many there are, and
  /// whether a value was guessed from words without capitals.
  private func words(_ tool: ToolProfile, _ clause: Clause, _ filling: Filling) -> (
    Int, covered: Int, subjects: Int, guesses: Bool
  ) {
    var score = 0
    var covered = 0
    var subjects = 0
    var hasPlainValue = false
    for (place, token) in zip(clause.range, clause.tokens) {
      guard token.kind == .word, !token.isFunction, token.digits.isEmpty, !token.isCode else { continue }
      let isOperator = English.aggregate(token.lower) != nil || clause.comparative?.word == token.lower
      let best =
        token.stems.map { stem in
          let rarity = 12 / min(12, max(1, spread[stem] ?? 1))
          return (tool.weights[stem] ?? 0) * rarity
        }.max() ?? 0
      if filling.used.contains(place) {
        // What was taken for a value is no subject. Without capitals that was a guess, which counts once.
        if !token.isCapitalised, !token.isUncased { hasPlainValue = true }
        continue
      }
      if isOperator ? best > 0 : best > 0 || !(token.isCapitalised && !token.beginsSentence) {
        subjects += 1
        if best > 0 { covered += 1 }
      }
      score += isOperator && best > 0 && English.aggregate(token.lower) != nil ? best / 4 : best
      if best == 0, token.stems.contains(where: { tool.refused.contains($0) }) { score -= 12 }
    }
    return (score, covered, subjects + (hasPlainValue ? 1 : 0), hasPlainValue)
  }

  /// What a word is worth that a tool knows: the less the more tools know it.
  func worth(_ token: Token) -> Int {
    switch spread(token) {
    case 0...1: 4
    case 2: 3
    case 3...4: 2
    default: 1
    }
  }

  /// Whether fewer than half of the tools know a word: one that is everywhere carries nothing.
  func isDistinctive(_ token: Token) -> Bool { tools.count < 4 || spread(token) * 2 <= tools.count }

  /// Whether some tool lists a word as a value: a measure, which results may be brought into.
  func isMeasureLike(_ token: Token) -> Bool { listed.contains(token.lower) }

  private func spread(_ token: Token) -> Int { token.stems.compactMap { spread[$0] }.min() ?? 0 }

  /// Numbers, quotations and names of the clause that a tool would make nothing of.
  func unused(_ tool: ToolProfile, _ clause: Clause, _ filling: Filling) -> [String] {
    let numbers = clause.tokens.indices.filter {
      (clause.tokens[$0].kind == .number || clause.tokens[$0].isMoment) && !filling.used.contains($0)
    }.map { clause.tokens[$0].text }
    let names = MentionFinder(tool: tool, clause: clause, used: filling.used).all(withLeftovers: false)
      .filter { $0.strength >= .name }
    return names.map(\.value.spoken) + numbers
  }
}
