// Which of two values goes where, when two parameters take the same: what is given, and what is wanted.

enum Roles {
  /// Above 0 for a parameter that something begins with or comes from, below 0 for one that it ends in.
  static func lean(_ property: Property) -> Int {
    property.speaks(of: English.source) - property.speaks(of: English.target)
  }

  /// Hands mentions to parameters. The words before each decide; where they do not, the order does.
  static func assign(_ mentions: [Mention], to parameters: [Property]) -> [(Property, Mention)] {
    let ordered = parameters.enumerated().sorted {
      let (a, b) = (lean($0.element), lean($1.element))
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
    if mentions.count == 1, ordered.count > 1, let first = ordered.first, let last = ordered.last {
      let named = parameters.first { $0.name.lowercased() == mentions[0].cue }
      return [(named ?? (mentions[0].lean > 0 ? first : last), mentions[0])]
    }
    var rest = ordered
    var left: [Mention] = []
    var pairs: [(Property, Mention)] = []
    // A parameter that is called like the word before the value gets that value.
    for mention in mentions {
      if let place = rest.firstIndex(where: { $0.name.lowercased() == mention.cue }) {
        pairs.append((rest.remove(at: place), mention))
      } else {
        left.append(mention)
      }
    }
    let sorted = left.enumerated().sorted {
      $0.element.lean != $1.element.lean ? $0.element.lean > $1.element.lean : $0.offset < $1.offset
    }.map(\.element)
    // Without any direction in the parameters their own order is kept, and that of the values.
    let hasDirection = Set(rest.map { lean($0) }).count > 1
    let values = hasDirection ? sorted : left
    pairs += zip(hasDirection ? rest : parameters.filter { p in rest.contains { $0.name == p.name } }, values)
      .map { ($0, $1) }
    return pairs
  }
}
