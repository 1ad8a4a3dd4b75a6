// The arguments of one tool, as far as a clause gives them.

/// What was found for the parameters of a tool.
struct Filling: Sendable {
  /// In the order of the parameters; several values mean several calls.
  private(set) var values: [(name: String, values: [PlainValue])] = []
  var used: Set<Int> = []
  /// How well the values speak for this tool.
  var evidence = 0
  /// Whether something stands in the prompt that is rarely there by accident: an identifier, a listed value, a formula.
  var isTelling = false
  /// Whether a value is a word that nothing but its place marks as one.
  var isGuessed = false
  /// Whether a number came as a limit, and in the unit that its parameter names: "under 30 EUR".
  var hasMeasuredLimit = false

  func has(_ name: String) -> Bool { values.contains { $0.name == name } }

  mutating func set(_ property: Property, _ found: [PlainValue], evidence: Int = 0) {
    values.removeAll { $0.name == property.name }
    values.append((property.name, found))
    self.evidence += evidence
  }

  mutating func use(_ mentions: [Mention]) { for mention in mentions { used.formUnion(mention.range) } }

  func missing(_ tool: ToolProfile) -> [Property] { tool.required.filter { !has($0.name) } }

  /// The argument objects, one for each call, each with the words that tell it from the others.
  func calls(_ tool: ToolProfile) -> [(label: String, arguments: [PlainValue.Member])] {
    let ordered = tool.parameters.compactMap { parameter in values.first { $0.name == parameter.name } }
    var calls: [(label: String, arguments: [PlainValue.Member])] = [("", [])]
    for (name, values) in ordered {
      let grown = calls.flatMap { call in
        values.map { value in
          let label =
            values.count > 1 ? [call.label, value.spoken].filter { !$0.isEmpty }.joined(separator: ", ") : call.label
          return (label: label, arguments: call.arguments + [PlainValue.Member(name: name, value: value)])
        }
      }
      calls = Array(grown.prefix(Limits.callsMax))
    }
    // One call is called by its first string that the prompt gave.
    guard calls.count == 1, calls[0].label.isEmpty else { return calls }
    let free = tool.parameters.first { $0.isFree && has($0.name) }
    let value = free.flatMap { property in ordered.first { $0.name == property.name }?.values.first }
    calls[0].label = value.map(\.spoken).flatMap { $0.count <= Limits.labelMax ? $0 : nil } ?? ""
    return calls
  }
}

/// What the matcher does at most.
enum Limits {
  /// Calls that one clause leads to.
  static let callsMax = 32
  /// Tools that are called one after another to reach one result.
  static let chainMax = 3
  /// Characters of a value that a sentence calls a call by.
  static let labelMax = 60
  /// Fields of a result that an answer lists.
  static let fieldsMax = 12
  /// Characters of one value in an answer.
  static let valueMax = 2_000
}

/// Fills the parameters of one tool from one clause, the most certain first; what was used is not used again.
struct Filler {
  let tool: ToolProfile
  let clause: Clause
  let allowsLeftovers: Bool
  var filling = Filling()

  init(_ tool: ToolProfile, _ clause: Clause, allowsLeftovers: Bool = false, used: Set<Int> = []) {
    self.tool = tool
    self.clause = clause
    self.allowsLeftovers = allowsLeftovers
    filling.used = used
  }

  static func fill(
    _ tool: ToolProfile, _ clause: Clause, allowsLeftovers: Bool = false, used: Set<Int> = []
  ) -> Filling {
    var filler = Filler(tool, clause, allowsLeftovers: allowsLeftovers, used: used)
    filler.constants()
    filler.formula()
    filler.choices()
    filler.telling()
    filler.numbers()
    filler.flags()
    filler.strings()
    filler.standards()
    return filler.filling
  }

  var tokens: ArraySlice<Token> { clause.tokens }

  func unfilled(_ isWanted: (Property) -> Bool) -> [Property] {
    tool.parameters.filter { !filling.has($0.name) && isWanted($0) }
  }

  func isFree(_ range: Range<Int>) -> Bool { filling.used.isDisjoint(with: range) }

  private mutating func constants() {
    for property in tool.parameters where property.isRequired {
      if let constant = property.constant { filling.set(property, [constant]) }
    }
  }

  private mutating func formula() {
    guard let parameter = tool.formulaParameter, let first = tokens.first, let last = tokens.last,
      let found = Formula.longest(in: Array(clause.prompt.rawChunks[first.chunk...last.chunk]))
    else { return }
    let chunks = (found.chunks.lowerBound + first.chunk)..<(found.chunks.upperBound + first.chunk)
    filling.set(parameter, [.string(found.text)], evidence: 10)
    filling.isTelling = true
    for place in tokens.indices where chunks.contains(tokens[place].chunk) { filling.used.insert(place) }
  }

  /// Parameters whose values the schema lists. Those with the same list share what the prompt names.
  private mutating func choices() {
    while true {
      let open = unfilled { $0.choices.count > 1 && !$0.isList && !skipped.contains($0.name) }
      guard let first = open.first(where: \.isRequired) ?? open.first else { return }
      let list = Set(first.choices.map(\.json))
      let siblings = open.filter { Set($0.choices.map(\.json)) == list }
      let mentions = choiceMentions(first.choices)
      for sibling in siblings { skipped.insert(sibling.name) }
      guard !mentions.isEmpty else { continue }
      filling.isTelling = true
      if siblings.count > 1 {
        let wanted = siblings.filter(\.isRequired).count >= mentions.count ? siblings.filter(\.isRequired) : siblings
        for (property, mention) in Roles.assign(mentions, to: wanted) {
          filling.set(property, [mention.value], evidence: 4)
          filling.use([mention])
        }
      } else {
        let group = MentionFinder(tool: tool, clause: clause, used: filling.used).groups(mentions)[0]
        filling.set(first, group.map(\.value), evidence: 4)
        filling.use(group)
      }
    }
  }

  /// Parameters with a list that were looked at already.
  private var skipped: Set<String> = []

  private func choiceMentions(_ choices: [Choice]) -> [Mention] {
    var mentions: [Mention] = []
    var place = clause.range.lowerBound
    while place < clause.range.upperBound {
      let lengths = choices.map { $0.length(in: tokens, at: place) }
      guard let best = lengths.indices.max(by: { lengths[$0] < lengths[$1] }), lengths[best] > 0,
        isFree(place..<(place + lengths[best])), !isNegated(place)
      else {
        place += 1
        continue
      }
      let range = place..<(place + lengths[best])
      if !mentions.contains(where: { $0.value == choices[best].json }) {
        mentions.append(Mention(range: range, value: choices[best].json, cue: cue(place), strength: .name))
      }
      place = range.upperBound
    }
    return mentions
  }

  func isNegated(_ place: Int) -> Bool {
    let before = tokens[max(clause.range.lowerBound, place - 2)..<place]
    return before.contains { English.negations.contains($0.lower) }
  }

  /// The word before a value that says what it is for; `#` behind a number. One word of the subject may stand between.
  func cue(_ place: Int) -> String {
    var before = place - 1
    func skipArticles() {
      while before >= clause.range.lowerBound, ["the", "a", "an"].contains(tokens[before].lower) { before -= 1 }
    }
    skipArticles()
    if before > clause.range.lowerBound, tokens[before].kind == .word, !tokens[before].isFunction,
      tokens[before].digits.isEmpty, !tokens[before - 1].digits.isEmpty || tokens[before - 1].isFunction
    {
      before -= 1
      skipArticles()
    }
    guard before >= clause.range.lowerBound else { return "" }
    return tokens[before].digits.isEmpty ? tokens[before].lower : "#"
  }

  /// Flags whose name the prompt says.
  private mutating func flags() {
    for property in unfilled({ $0.kind == .boolean }) {
      let stems = property.nameStems.filter { !English.function.contains($0) }
      let places = tokens.indices.filter { tokens[$0].stems.contains { stems.contains($0) } }
      guard !stems.isEmpty, let first = places.first,
        stems.allSatisfy({ stem in places.contains { tokens[$0].stems.contains(stem) } })
      else { continue }
      filling.set(property, [.bool(!isNegated(first))], evidence: 1)
    }
  }

  /// What is required and was not said: the schema's own default, or the only value that there is.
  private mutating func standards() {
    for property in unfilled(\.isRequired) {
      if let standard = property.standard { filling.set(property, [standard]) }
    }
  }
}
