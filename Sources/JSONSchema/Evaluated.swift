// What a subschema looks at for sure, and what it may look at: decides whether `unevaluated…` needs bookkeeping in a
// run.

/// Properties and items that a subschema and all it applies to the same value look at.
struct Evaluated {
  var names: Set<String> = []
  var patterns: Set<Int> = []
  var allProperties = false
  /// The first items, as many as this.
  var prefix = 0
  var allItems = false
  /// Single items, wherever they stand.
  var someItems = false
}

/// Both sides of the question for one subschema.
struct EvaluatedBounds {
  /// Looked at whenever the subschema accepts.
  var always = Evaluated()
  /// Looked at in some cases.
  var sometimes = Evaluated()

  /// Every property that may count counts always, so a closed list does the work of `unevaluatedProperties`.
  var propertiesAreSettled: Bool {
    always.allProperties
      || (!sometimes.allProperties && sometimes.names.isSubset(of: always.names)
        && sometimes.patterns.isSubset(of: always.patterns))
  }

  /// The same for items and a prefix of fixed length.
  var itemsAreSettled: Bool {
    always.allItems
      || (!sometimes.allItems && !sometimes.someItems && !always.someItems && sometimes.prefix <= always.prefix)
  }

  /// Looks through a subschema, its own `unevaluated…` left out. When `work` is used up the question is left open, which
  /// is always right and only slower in a run.
  init(of index: Int, in subschemas: [Subschema], work: inout Int) {
    var seen: Set<Visit> = []
    var open = [Visit(index: index, isSure: true)]
    while let visit = open.popLast() {
      guard seen.insert(visit).inserted else { continue }
      work -= 1 + subschemas[visit.index].namesCount
      guard work > 0 else {
        always = Evaluated()
        sometimes.allProperties = true
        sometimes.allItems = true
        return
      }
      for clause in subschemas[visit.index].clauses {
        switch clause.keyword {
        case .unevaluatedItems, .unevaluatedProperties:
          if visit.index != index { note(clause.keyword, visit.isSure) }
        case .reference(let target):
          open.append(Visit(index: target, isSure: visit.isSure))
        case .allOf(let all):
          open += all.map { Visit(index: $0, isSure: visit.isSure) }
        case .anyOf(let all), .oneOf(let all):
          open += all.map { Visit(index: $0, isSure: false) }
        case .conditional(let condition, let then, let otherwise):
          open += [condition, then, otherwise].compactMap { $0 }.map { Visit(index: $0, isSure: false) }
        case .dependentSchemas(let properties):
          open += properties.map { Visit(index: $0.subschema, isSure: false) }
        default:
          note(clause.keyword, visit.isSure)
        }
      }
    }
  }

  private struct Visit: Hashable {
    let index: Int
    let isSure: Bool
  }

  private mutating func note(_ keyword: Keyword, _ isSure: Bool) {
    if isSure { always.note(keyword) } else { sometimes.note(keyword) }
  }
}

extension Subschema {
  /// How many names its `properties` has.
  var namesCount: Int {
    clauses.reduce(0) { count, clause in
      if case .properties(let list) = clause.keyword { count + list.count } else { count }
    }
  }
}

extension Evaluated {
  fileprivate mutating func note(_ keyword: Keyword) {
    switch keyword {
    case .properties(let properties): names.formUnion(properties.map(\.name))
    case .patternProperties(let properties): patterns.formUnion(properties.map(\.pattern))
    case .additionalProperties, .unevaluatedProperties: allProperties = true
    case .prefixItems(let items): prefix = max(prefix, items.count)
    case .items, .unevaluatedItems: allItems = true
    case .contains: someItems = true
    default: break
    }
  }
}
