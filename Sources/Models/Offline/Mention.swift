// Names, quotations and other pieces of a clause that may be the value of a parameter.

/// A piece of the prompt that may be an argument.
struct Mention: Sendable {
  /// Which tokens of the prompt.
  var range: Range<Int>
  var value: PlainValue
  /// The word before it that says what it is for, articles left out; `#` behind a number; empty without one.
  var cue: String
  var strength: Strength

  enum Strength: Int, Sendable, Comparable {
    /// Words that nothing else explains.
    case leftover
    /// Words behind a preposition, or joined to a name.
    case cued
    /// Capitals, or a script without them, or digits and marks inside.
    case name
    case quoted

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  /// Above 0 where the words before it say that something begins or is given, below 0 where they say that it is wanted.
  var lean: Int {
    switch cue {
    case "#", "from", "between", "since": 2
    case "to", "into", "in", "as", "until", "till": -2
    default: 0
    }
  }
}

/// How two neighbouring mentions hang together.
enum Joint: Sendable {
  /// Members of one enumeration.
  case enumerated
  /// The second says more about the first: "Springfield, Ohio".
  case apposition
  case separate
}

/// Finds mentions for one tool: what the tool calls its own is no name.
struct MentionFinder {
  let tool: ToolProfile
  let clause: Clause
  let used: Set<Int>

  private var tokens: ArraySlice<Token> { clause.tokens }

  func all(withLeftovers: Bool) -> [Mention] {
    var mentions: [Mention] = []
    var place = clause.range.lowerBound
    while place < clause.range.upperBound {
      guard let mention = mention(at: place, after: mentions.last, withLeftovers: withLeftovers) else {
        place += 1
        continue
      }
      mentions.append(mention)
      place = mention.range.upperBound
    }
    return mentions
  }

  private func mention(at place: Int, after last: Mention?, withLeftovers: Bool) -> Mention? {
    let token = tokens[place]
    guard !used.contains(place), token.kind != .mark, token.kind != .number else { return nil }
    let cue = cue(before: place)
    if token.kind == .quoted {
      return Mention(range: place..<(place + 1), value: .string(token.text), cue: cue, strength: .quoted)
    }
    if looksLikeName(place) {
      var name = run(place, cue, .name) { isPartOfName($0) }
      // The first word of a sentence has its capital in any case.
      if token.beginsSentence, name.range.count == 1, !token.isCode, !token.isUncased { name.strength = .cued }
      return name
    }
    // Behind a number, or behind a word that is the name of a parameter, even the tool's own words may be a value.
    if cue == "#" ? !isParameterName(token) : tool.parameters.contains(where: { $0.name.lowercased() == cue }) {
      guard isOrdinary(place) else { return nil }
      return run(place, cue, .cued) { isOrdinary($0) }
    }
    guard isPlain(place) else { return nil }
    let isJoined = last.map { joins($0.range.upperBound, place) && $0.strength > .leftover } ?? false
    if isJoined || English.prepositions.contains(cue) {
      return run(place, cue, .cued) { isPlain($0) && !used.contains($0) }
    }
    // "My mood" is no name, nor is "a holiday".
    if place > clause.range.lowerBound, ["a", "an"].contains(tokens[place - 1].lower) { return nil }
    guard withLeftovers, !tool.owns(token), !isOperator(token), !English.owners.contains(cue) else { return nil }
    return run(place, cue, .leftover) { isPlain($0) && !tool.owns(tokens[$0]) && !isOperator(tokens[$0]) }
  }

  private func run(_ place: Int, _ cue: String, _ strength: Mention.Strength, while isPart: (Int) -> Bool) -> Mention {
    var end = place + 1
    while end < clause.range.upperBound, !used.contains(end), tokens[end].chunk != tokens[end - 1].chunk, isPart(end) {
      end += 1
    }
    let text = tokens[place..<end].map(\.text).joined(separator: " ")
    return Mention(range: place..<end, value: .string(text), cue: cue, strength: strength)
  }

  private func looksLikeName(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.kind == .word, !isOperator(token), !token.isMoment else { return false }
    if token.isCode || token.isUncased { return true }
    guard token.isCapitalised, !tool.owns(token) else { return false }
    guard token.beginsSentence else { return !token.isFunction || isAllCapitals(token) }
    return !token.isFunction && !isImperative(place) && isMarkedAsName(place)
  }

  /// The first word of a sentence has its capital in any case: a name it is when something else says so, such as a second
  /// capital behind it, a member of the same enumeration, or that it stands alone.
  private func isMarkedAsName(_ place: Int) -> Bool {
    let token = tokens[place]
    if isAllCapitals(token) { return true }
    let rest = tokens[(place + 1)...].prefix { $0.kind == .word || $0.text == "," }
    guard let next = rest.first else { return true }
    if next.kind == .word, next.isCapitalised { return !next.isFunction && !tool.owns(next) }
    guard next.text == "," || English.connectors.contains(next.lower) else { return false }
    return rest.dropFirst().first.map { $0.isCapitalised || $0.isUncased } ?? false
  }

  /// Whether the first word of a sentence stands before an article or the like: then it is a verb, not a name.
  private func isImperative(_ place: Int) -> Bool {
    guard place + 1 < clause.range.upperBound else { return false }
    let next = tokens[place + 1]
    return next.isFunction && !English.connectors.contains(next.lower) && !English.prepositions.contains(next.lower)
      && !English.questions.contains(next.lower)
  }

  private func isAllCapitals(_ token: Token) -> Bool {
    token.text.count > 1 && token.text.allSatisfy { $0.isUppercase }
  }

  private func isPartOfName(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.kind == .number { return false }
    if token.kind == .word, !token.isCapitalised, English.particles.contains(token.lower),
      place + 1 < clause.range.upperBound
    {
      let next = tokens[place + 1]
      return next.kind == .word && next.isCapitalised && !next.isFunction
    }
    return token.kind == .word && (token.isCapitalised || token.isUncased) && !token.isFunction && !tool.owns(token)
  }

  /// A word that could be a name written without capitals.
  private func isPlain(_ place: Int) -> Bool {
    isOrdinary(place) && !tool.owns(tokens[place])
  }

  private func isOrdinary(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .word && !token.isFunction && token.digits.isEmpty && !isOperator(token)
  }

  private func isParameterName(_ token: Token) -> Bool {
    tool.parameters.contains { parameter in token.stems.contains { parameter.nameStems.contains($0) } }
  }

  private func isOperator(_ token: Token) -> Bool {
    English.aggregate(token.lower) != nil || clause.comparative?.word == token.lower
  }

  private func cue(before place: Int) -> String {
    var before = place - 1
    while before >= clause.range.lowerBound, ["the", "a", "an", "\u{3A}"].contains(tokens[before].lower) { before -= 1 }
    guard before >= clause.range.lowerBound else { return "" }
    if !tokens[before].digits.isEmpty { return "#" }
    return tokens[before].kind == .word ? tokens[before].lower : ""
  }

  /// Whether only a connector stands between two places.
  private func joins(_ end: Int, _ place: Int) -> Bool {
    let between = tokens[end..<place]
    return between.contains { English.connectors.contains($0.lower) || $0.text == "," }
      && between.allSatisfy { English.connectors.contains($0.lower) || $0.text == "," || $0.isFunction }
  }

  /// What joins each mention to the next.
  func joints(_ mentions: [Mention]) -> [Joint] {
    guard mentions.count > 1 else { return [] }
    enum Link { case word, comma, none }
    let links = (1..<mentions.count).map { next -> Link in
      let between = tokens[mentions[next - 1].range.upperBound..<mentions[next].range.lowerBound]
      let isPlain = between.allSatisfy { token in
        guard !English.negations.contains(token.lower) else { return false }
        return token.isFunction || English.connectors.contains(token.lower) || tool.owns(token) || isOperator(token)
          || token.text == "," || token.text == "&" || English.prepositions.contains(token.lower)
      }
      guard isPlain else { return .none }
      if between.contains(where: { English.connectors.contains($0.lower) }) { return .word }
      return between.contains { $0.text == "," } ? .comma : .none
    }
    var joints = [Joint](repeating: .separate, count: links.count)
    var start = 0
    while start < links.count {
      guard links[start] != .none else {
        start += 1
        continue
      }
      var end = start
      while end < links.count, links[end] != .none { end += 1 }
      let isList = end - start > 1 || links[start..<end].contains { $0 == .word }
      for joint in start..<end { joints[joint] = isList ? .enumerated : .apposition }
      start = end
    }
    return joints
  }

  /// Mentions that belong together: runs joined as members of one enumeration.
  func groups(_ mentions: [Mention]) -> [[Mention]] {
    let joints = joints(mentions)
    var groups: [[Mention]] = []
    for (place, mention) in mentions.enumerated() {
      if place > 0, joints[place - 1] == .enumerated {
        groups[groups.count - 1].append(mention)
      } else {
        groups.append([mention])
      }
    }
    return groups
  }
}
