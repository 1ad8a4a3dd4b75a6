// Strings: what a pattern, a format or an example recognises, then names and quotations.

extension Filler {
  /// Parameters whose pattern, format or examples tell their values from other words.
  mutating func telling() {
    let open = unfilled { $0.isTelling || ($0.isFree && !$0.shapes.isEmpty) }
    for property in open.filter(\.isTelling) + open.filter({ !$0.isTelling }) where !filling.has(property.name) {
      let mentions = shaped(like: property)
      guard !mentions.isEmpty else { continue }
      filling.isTelling = true
      var siblings = open.filter { sibling in
        !filling.has(sibling.name) && (sibling.name == property.name || accepts(sibling, mentions[0].value))
      }
      // A second required string without examples of its own is meant before a second call is.
      if siblings.count < mentions.count {
        siblings += unfilled { $0.isRequired && $0.isFree && $0.shapes.isEmpty }.prefix(mentions.count - siblings.count)
      }
      let required = siblings.filter(\.isRequired)
      let group = MentionFinder(tool: tool, clause: clause, used: filling.used).groups(mentions)[0]
      if siblings.count > 1 {
        let wanted = required.count >= mentions.count ? required : siblings
        for (sibling, mention) in Roles.assign(Array(mentions.prefix(wanted.count)), to: wanted) {
          filling.set(sibling, [mention.value], evidence: 6)
          filling.use([mention])
        }
      } else {
        filling.set(property, group.map(\.value), evidence: property.isTelling ? 8 : 6)
        filling.use(group)
      }
    }
  }

  /// The pieces of the clause that a property recognises as its own: single runs first, then several together.
  private func shaped(like property: Property) -> [Mention] {
    var runs: [(range: Range<Int>, text: String)] = []
    for place in tokens.indices where tokens[place].kind != .mark {
      if let last = runs.last, tokens[last.range.lowerBound].chunk == tokens[place].chunk {
        runs[runs.count - 1].range = last.range.lowerBound..<(place + 1)
      } else {
        runs.append((place..<(place + 1), clause.prompt.chunks[tokens[place].chunk]))
      }
    }
    for count in 1...Self.runsMax where count <= runs.count {
      var mentions: [Mention] = []
      for first in 0...(runs.count - count) {
        let range = runs[first].range.lowerBound..<runs[first + count - 1].range.upperBound
        guard isFree(range), mentions.last.map({ $0.range.upperBound <= range.lowerBound }) ?? true else { continue }
        let text = runs[first..<(first + count)].map(\.text).joined(separator: " ")
        guard let value = spelling(of: text, for: property) else { continue }
        mentions.append(Mention(range: range, value: value, cue: cue(range.lowerBound), strength: .name))
      }
      if !mentions.isEmpty { return mentions }
      // Free strings are recognised by the shape of single runs only.
      if !property.isTelling { return [] }
    }
    return []
  }

  /// Runs that are tried together against a pattern.
  private static let runsMax = 4

  /// The text as the property takes it; identifiers in another case are taken too.
  private func spelling(of text: String, for property: Property) -> PlainValue? {
    var spellings = [text]
    for ending in ["'s", "’s"] where text.hasSuffix(ending) { spellings.append(String(text.dropLast(ending.count))) }
    if text.contains(where: { $0.isNumber }) { spellings += [text.uppercased(), text.lowercased()] }
    return spellings.lazy.map(PlainValue.string).first { accepts(property, $0) }
  }

  private func accepts(_ property: Property, _ value: PlainValue) -> Bool {
    guard let text = value.string, property.check.accepts(value) else { return false }
    return property.isTelling || property.shapes.contains(shape(of: text))
  }

  /// Names, quotations and, where nothing else is left, unexplained words.
  mutating func strings() {
    lists()
    let isQuoting = tokens.contains { $0.kind == .quoted }
    let required = unfilled { $0.isRequired && $0.isFree && $0.takesWords(quoted: isQuoting) }
    let optional = unfilled { !$0.isRequired && $0.isFree && $0.takesWords(quoted: isQuoting) }
    guard !required.isEmpty || !optional.isEmpty else { return }
    let finder = MentionFinder(tool: tool, clause: clause, used: filling.used)
    var mentions = finder.all(withLeftovers: allowsLeftovers)
    if required.count == 1, let tail = tail(mentions) { mentions = [tail] }
    if mentions.contains(where: { $0.strength > .leftover }), required.count < 2 {
      mentions.removeAll { $0.strength == .leftover }
    }
    if required.count == 1, mentions.contains(where: { $0.strength == .quoted }) {
      mentions.removeAll { $0.strength != .quoted }
    }
    var groups = finder.groups(mentions)
    takeNamed(optional + required, &groups, finder)
    let open = required.filter { !filling.has($0.name) }
    if open.count > 1 {
      several(open, groups.flatMap { $0 })
    } else if let only = open.first {
      single(only, groups, finder)
    } else if required.isEmpty, tool.required.isEmpty, optional.count == 1, !optional[0].hasOnlyShapes {
      single(optional[0], groups, finder)
    }
  }

  /// A mention that stands behind the name of a parameter: "language French", "in the region Ohio".
  private mutating func takeNamed(_ properties: [Property], _ groups: inout [[Mention]], _ finder: MentionFinder) {
    for property in properties where !filling.has(property.name) {
      let stems = property.nameStems.filter { !English.function.contains($0) }
      guard !stems.isEmpty, tool.parameters.count > 1 else { continue }
      let place = groups.firstIndex { group in
        let before = group[0].range.lowerBound - 1
        guard before >= clause.range.lowerBound, group.count == 1 else { return false }
        return tokens[before].stems.contains { stems.contains($0) }
      }
      guard let place else { continue }
      let group = groups.remove(at: place)
      take(property, group)
    }
  }

  private mutating func several(_ properties: [Property], _ mentions: [Mention]) {
    // The words next to the values are what such tools ask for; names come first where there are too many.
    let count = properties.count
    let best = mentions.enumerated().sorted {
      $0.element.strength != $1.element.strength
        ? $0.element.strength > $1.element.strength : $0.offset < $1.offset
    }.prefix(count).sorted { $0.offset < $1.offset }.map(\.element)
    guard !best.isEmpty else { return }
    for (property, mention) in Roles.assign(best, to: properties) { take(property, [mention]) }
  }

  private mutating func single(_ property: Property, _ groups: [[Mention]], _ finder: MentionFinder) {
    let best = groups.indices.max {
      let (a, b) = (groups[$0], groups[$1])
      let (x, y) = (a.map(\.strength).max()!, b.map(\.strength).max()!)
      if x != y { return x < y }
      if a.count != b.count { return a.count < b.count }
      return $0 > $1
    }
    guard let best else { return }
    take(property, groups[best])
    // What stands behind a comma says more about the name before it.
    guard best + 1 < groups.count, let last = groups[best].last,
      finder.joints([last, groups[best + 1][0]]) == [.apposition],
      let next = unfilled({ $0.isFree && $0.name != property.name }).first
    else { return }
    take(next, [groups[best + 1][0]])
  }

  private mutating func take(_ property: Property, _ group: [Mention]) {
    let fitting = group.filter { property.check.accepts($0.value) }
    guard !fitting.isEmpty else { return }
    let strength = fitting.map(\.strength).max()!
    let evidence = strength == .leftover ? 0 : strength == .quoted ? 3 : 2
    if strength < .name { filling.isGuessed = true }
    filling.set(property, fitting.map(\.value), evidence: evidence)
    filling.use(fitting)
  }

  /// Everything behind a colon, if that is more than names.
  private func tail(_ mentions: [Mention]) -> Mention? {
    guard !mentions.contains(where: { $0.strength == .quoted }),
      let colon = tokens.indices.first(where: { tokens[$0].text == ":" }), colon + 1 < clause.range.upperBound
    else { return nil }
    let range = (colon + 1)..<clause.range.upperBound
    let named = mentions.reduce(into: Set<Int>()) { $0.formUnion($1.range) }
    let isNames = range.allSatisfy { place in
      named.contains(place) || tokens[place].kind == .mark || English.connectors.contains(tokens[place].lower)
    }
    guard !isNames, isFree(range) else { return nil }
    let characters = Array(clause.prompt.text)
    let text = String(characters[tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end])
    return Mention(range: range, value: .string(text), cue: ":", strength: .quoted)
  }

  /// Lists take all of an enumeration in one call.
  private mutating func lists() {
    for property in unfilled({ $0.isList && $0.isRequired }) {
      guard property.items?["type"]?.string == "string" || property.items == nil else { continue }
      let finder = MentionFinder(tool: tool, clause: clause, used: filling.used)
      let groups = finder.groups(finder.all(withLeftovers: allowsLeftovers))
      guard let best = groups.max(by: { $0.count < $1.count }) else { continue }
      let value = PlainValue.array(best.map(\.value))
      guard property.check.accepts(value) else { continue }
      filling.set(property, [value], evidence: 3)
      filling.use(best)
    }
  }
}
