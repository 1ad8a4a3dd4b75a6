// Numbers: those beside the name of a parameter go there, the rest to what is required, in order.

extension Filler {
  mutating func numbers() {
    var numbers = tokens.indices.filter { !tokens[$0].digits.isEmpty && isFree($0..<($0 + 1)) && !isPartOfCode($0) }
      .map { Mention(range: $0..<($0 + 1), value: .number(tokens[$0].digits), cue: cue($0), strength: .name) }
    limits(&numbers)
    beside(&numbers)
    numberLists(&numbers)
    let open = unfilled { $0.isNumeric && $0.choices.isEmpty && $0.isRequired }
    guard !open.isEmpty, !numbers.isEmpty else { return }
    if open.count == 1 {
      let fitting = numbers.filter { open[0].check.accepts($0.value) }
      guard let group = MentionFinder(tool: tool, clause: clause, used: filling.used).groups(fitting).first else {
        return
      }
      filling.set(open[0], group.map(\.value), evidence: 3)
      filling.use(group)
    } else {
      for (property, mention) in Roles.assign(Array(numbers.prefix(open.count)), to: open)
      where property.check.accepts(mention.value) {
        filling.set(property, [mention.value], evidence: 3)
        filling.use([mention])
      }
    }
  }

  /// "under 30 EUR", "at least 2": to the number that is the most or the least of something. Where there are several, the unit
  /// behind the number says which.
  private mutating func limits(_ numbers: inout [Mention]) {
    for mention in numbers {
      let place = mention.range.lowerBound
      guard let end = English.limit(tokens[clause.range.lowerBound..<place].suffix(2).map(\.lower)) else { continue }
      let open = unfilled { $0.isNumeric && $0.choices.isEmpty && $0.speaks(of: end) > 0 }
      let unit = place + 1 < clause.range.upperBound && tokens[place + 1].kind == .word ? tokens[place + 1].lower : ""
      let measured = open.first { plainWords($0.description).contains(unit) && !English.function.contains(unit) }
      guard let property = measured ?? (open.count == 1 ? open[0] : nil), property.check.accepts(mention.value) else {
        continue
      }
      filling.set(property, [mention.value], evidence: 4)
      filling.use([mention])
      numbers.removeAll { $0.range == mention.range }
      guard measured != nil else { continue }
      filling.used.insert(place + 1)
      filling.isTelling = true
      filling.hasMeasuredLimit = true
    }
  }

  /// "3 NAME", "NAME 3", "NAME of 3".
  private mutating func beside(_ numbers: inout [Mention]) {
    for property in unfilled({ $0.isNumeric && $0.choices.isEmpty }) {
      let stems = property.nameStems.filter { !English.function.contains($0) }
      let found = numbers.firstIndex { mention in
        let place = mention.range.lowerBound
        let after = tokens[(place + 1)..<min(place + 3, clause.range.upperBound)].filter { $0.kind == .word }
        if let next = after.first, next.stems.contains(where: { stems.contains($0) }) { return true }
        var before = place - 1
        while before >= clause.range.lowerBound, ["of", "is", "=", ":", "to"].contains(tokens[before].lower) {
          before -= 1
        }
        return before >= clause.range.lowerBound && tokens[before].stems.contains { stems.contains($0) }
      }
      guard let found, property.check.accepts(numbers[found].value) else { continue }
      let mention = numbers.remove(at: found)
      filling.set(property, [mention.value], evidence: 4)
      filling.use([mention])
    }
  }

  private mutating func numberLists(_ numbers: inout [Mention]) {
    for property in unfilled({ $0.isList && $0.isRequired }) {
      guard let type = property.items?["type"]?.string, type == "number" || type == "integer" else { continue }
      let value = PlainValue.array(numbers.map(\.value))
      guard !numbers.isEmpty, property.check.accepts(value) else { continue }
      filling.set(property, [value], evidence: 3)
      filling.use(numbers)
      numbers = []
    }
  }

  /// A number inside a run that is an identifier is none.
  private func isPartOfCode(_ place: Int) -> Bool {
    tokens[place].kind == .word && tokens[place].isCode
  }
}
