// The one kind of chaining: whether a field of a result is what a parameter asks for.

enum Matching {
  /// From here on a field is taken for what the parameter wants.
  static let scoreMin = 3
  /// From here on there is little doubt.
  static let certain = 6

  /// How well a field fits: by its type it must, by its name, its listed values, its pattern and its words it may.
  static func score(_ parameter: Property, _ field: Property) -> Int {
    guard fits(parameter, field) else { return 0 }
    var score = 0
    if parameter.name.lowercased() == field.name.lowercased() { score += 6 }
    let subject = parameter.nameStems.filter { !English.function.contains($0) }
    let other = field.nameStems.filter { !English.function.contains($0) }
    score += 3 * Set(subject).intersection(other).count
    if let pattern = parameter.schema["pattern"], pattern == field.schema["pattern"] { score += 6 }
    if let format = parameter.schema["format"], format == field.schema["format"] { score += 4 }
    if !parameter.choices.isEmpty, !Set(parameter.choices.map(\.json)).isDisjoint(with: field.choices.map(\.json)) {
      score += 5
    }
    // A name of one side in the description of the other says more than two descriptions that share a word.
    score += 2 * Set(other).subtracting(subject).intersection(parameter.descriptionStems).count
    score += 2 * Set(subject).subtracting(other).intersection(field.descriptionStems).count
    score += min(2, Set(parameter.descriptionStems).intersection(field.descriptionStems).count)
    return score
  }

  private static func fits(_ parameter: Property, _ field: Property) -> Bool {
    switch (parameter.kind, field.kind) {
    case (.any, _), (_, .any): true
    case (.number, .number), (.number, .integer), (.integer, .integer), (.integer, .number): true
    default: parameter.kind == field.kind
    }
  }

  /// For each parameter the field that fits it best, a field for one parameter only: what is given in a measure is not wanted
  /// in the same. `nil` where one is left without.
  static func best(_ parameters: [Property], in fields: [Property]) -> [(field: Property, score: Int)]? {
    var rest = fields
    var found: [String: (field: Property, score: Int)] = [:]
    var open = parameters
    while !open.isEmpty {
      // The surest first: it must not lose its field to one that only comes near.
      let candidates = open.compactMap { parameter in best(parameter, in: rest).map { (parameter, $0) } }
      guard candidates.count == open.count,
        let next = candidates.max(by: { $0.1.score < $1.1.score })
      else { return nil }
      found[next.0.name] = next.1
      open.removeAll { $0.name == next.0.name }
      rest.removeAll { $0.name == next.1.field.name }
    }
    return parameters.compactMap { found[$0.name] }
  }

  /// The field of a tool's promised result that fits best; `nil` where none fits well enough.
  static func best(_ parameter: Property, in fields: [Property]) -> (field: Property, score: Int)? {
    var best: (field: Property, score: Int)?
    for field in fields {
      let score = score(parameter, field)
      if score >= scoreMin, score > best?.score ?? 0 { best = (field, score) }
    }
    return best
  }
}
