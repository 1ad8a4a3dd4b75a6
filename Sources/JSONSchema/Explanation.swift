// The explaining run: every reason why a value is refused, read from the subschemas as they were written.
//
// It runs after the validating run has refused a value, so it may take its time. The two share the arithmetic and the
// equality, and nothing else: where they disagree one of them is wrong, which the tests look for.

internal import JSON
internal import Patterns

/// A failure, and how far it shows the value to be from what was meant.
struct Finding {
  var failure: SchemaFailure
  /// Small for a slip, large for a value of another kind altogether.
  var weight: Int
}

/// One explanation of one value.
struct Explanation {
  let subschemas: [Subschema]
  let patterns: [Pattern]
  let documents: [SchemaDocument]
  let phrases: Phrases
  let view: JSONView
  let findingsMax: Int
  var budget: Budget

  /// Rules applied inside one another: frames of this run are larger than those of the validating run.
  static let depthMax = 120

  init(
    subschemas: [Subschema], patterns: [Pattern], documents: [SchemaDocument], view: JSONView, findingsMax: Int,
    limits: SchemaLimits
  ) {
    self.subschemas = subschemas
    self.patterns = patterns
    self.documents = documents
    self.view = view
    self.findingsMax = findingsMax
    phrases = Phrases(subschemas: subschemas, patternSources: patterns.map(\.source), documents: documents)
    var limits = limits
    limits.depthMax = min(limits.depthMax, Self.depthMax)
    budget = Budget(limits)
  }

  /// Adds to `findings` what a subschema has against a value. Answers the places of the items or properties that it
  /// looked at, which counts only when nothing was added.
  @inline(never)
  mutating func check(_ index: Int, _ node: Int, _ pointer: String, _ findings: inout [Finding]) -> Set<Int> {
    guard budget.enter() else {
      budget.leave()
      return []
    }
    var looked: Set<Int> = []
    for clause in subschemas[index].clauses {
      if findings.count >= findingsMax || budget.trouble != .none { break }
      let place = Place(subschema: index, clause: clause, node: node, pointer: pointer)
      looked.formUnion(check(place, looked, &findings))
    }
    budget.leave()
    return looked
  }

  /// Where the run is: a clause of a subschema, and a value.
  struct Place {
    let subschema: Int
    let clause: Clause
    let node: Int
    let pointer: String
  }

  @inline(never)
  private mutating func check(_ place: Place, _ looked: Set<Int>, _ findings: inout [Finding]) -> Set<Int> {
    switch place.clause.keyword {
    case .never, .types, .constant, .enumeration: checkValue(place, &findings)
    case .minimum, .maximum, .multipleOf: checkNumber(place, &findings)
    case .minLength, .maxLength, .pattern, .format: checkString(place, &findings)
    case .minItems, .maxItems, .uniqueItems, .contains: return checkArray(place, &findings)
    case .prefixItems, .items, .unevaluatedItems: return checkItems(place, looked, &findings)
    case .minProperties, .maxProperties, .required, .dependentRequired: checkObject(place, &findings)
    case .properties, .patternProperties, .additionalProperties, .propertyNames, .unevaluatedProperties:
      return checkProperties(place, looked, &findings)
    case .reference(let target): return check(target, place.node, place.pointer, &findings)
    case .allOf(let all):
      return all.reduce(into: []) { $0.formUnion(check($1, place.node, place.pointer, &findings)) }
    case .dependentSchemas(let list): return checkDependent(place, list, &findings)
    case .anyOf, .oneOf, .not, .conditional: return checkChoice(place, &findings)
    }
    return []
  }

  /// Adds a failure of the clause at a place.
  func add(
    _ place: Place, expected: String, received: String, message: String? = nil, suggestion: String? = nil,
    weight: Int = 2, at pointer: String? = nil, _ findings: inout [Finding]
  ) {
    let hint = suggestion.map { "; did you mean \($0)?" } ?? ""
    let failure = SchemaFailure(
      pointer: pointer ?? place.pointer, keyword: place.clause.name,
      schemaPointer: schemaPointer(place),
      message: message ?? "expected \(expected), received \(received)\(hint)", expected: expected, received: received,
      suggestion: suggestion)
    // One sentence may cover several keywords, such as both ends of a range.
    if findings.contains(where: { $0.failure.pointer == failure.pointer && $0.failure.message == failure.message }) {
      return
    }
    findings.append(Finding(failure: failure, weight: weight))
  }

  /// Where the clause stands: a pointer, behind the URI of its document when that is not the schema itself.
  private func schemaPointer(_ place: Place) -> String {
    let document = documents[subschemas[place.subschema].place.document]
    let pointer = pointerText(document, subschemas[place.subschema].place.node)
    let whole = place.clause.name.isEmpty ? pointer : appending(place.clause.name, to: pointer)
    return document.uri.isEmpty ? whole : document.uri + "#" + whole
  }

  /// Runs a subschema aside; empty findings mean that it accepts.
  mutating func aside(_ index: Int, _ node: Int, _ pointer: String) -> (findings: [Finding], looked: Set<Int>) {
    var findings: [Finding] = []
    let looked = check(index, node, pointer, &findings)
    return (findings, looked)
  }

  /// Whether a pattern matches a string or key.
  mutating func matches(_ pattern: Int, _ node: Int) -> Bool {
    switch view.withText(node, { patterns[pattern].search($0) }) {
    case .match: return true
    case .noMatch: return false
    case .tooCostly: return budget.giveUp(.pattern)
    }
  }

  private mutating func checkValue(_ place: Place, _ findings: inout [Finding]) {
    let received = excerpt(view, place.node)
    switch place.clause.keyword {
    case .never:
      add(
        place, expected: "no value", received: received, message: "expected no value here, received \(received)",
        &findings)
    case .types(let types):
      let isAdmitted = types.kinds & view.kindBit(place.node) != 0
      let isWhole =
        !types.wholeNumbersOnly || view.kind(place.node) != .number
        || view.withNumber(place.node) { Decimal($0).isInteger }
      if isAdmitted && isWhole { return }
      add(
        place, expected: phrases.expectationOrValue(place.subschema), received: received, weight: 40, &findings)
    case .constant(let constant): checkChoices(place, [constant], &findings)
    case .enumeration(let constants): checkChoices(place, constants, &findings)
    default: break
    }
  }

  private mutating func checkChoices(_ place: Place, _ constants: [Constant], _ findings: inout [Finding]) {
    for constant in constants {
      if budget.isEqual(view, place.node, documents[constant.document].json.view, constant.node) { return }
    }
    var suggestion: String?
    if view.kind(place.node) == .string {
      let strings = constants.filter { documents[$0.document].kind($0.node) == .string }
        .map { documents[$0.document].string($0.node) }
      suggestion = nearest(to: string(view, place.node), among: strings).first.map(quoted)
    }
    add(
      place, expected: phrases.choice(constants), received: excerpt(view, place.node), suggestion: suggestion,
      weight: place.clause.name == "const" ? 20 : 4, &findings)
  }

  private mutating func checkNumber(_ place: Place, _ findings: inout [Finding]) {
    let value: Decimal
    switch view.kind(place.node) {
    case .integer: value = Decimal(view.integer(place.node))
    case .number: value = view.withNumber(place.node) { Decimal($0) }
    default: return
    }
    let isAccepted: Bool
    switch place.clause.keyword {
    case .minimum(let bound, let exclusive):
      let order = value.compared(to: bound.decimal)
      isAccepted = order > 0 || (order == 0 && !exclusive)
    case .maximum(let bound, let exclusive):
      let order = value.compared(to: bound.decimal)
      isAccepted = order < 0 || (order == 0 && !exclusive)
    case .multipleOf(let divisor): isAccepted = value.isMultiple(of: divisor.decimal)
    default: isAccepted = true
    }
    if isAccepted { return }
    let isInteger = subschemas[place.subschema].clauses.contains { clause in
      if case .types(let types) = clause.keyword { types.wholeNumbersOnly } else { false }
    }
    add(
      place, expected: phrases.phrase(for: isInteger ? "integer" : "number", place.subschema),
      received: excerpt(view, place.node), &findings)
  }

  private mutating func checkString(_ place: Place, _ findings: inout [Finding]) {
    guard view.kind(place.node) == .string else { return }
    let expected = phrases.phrase(for: "string", place.subschema)
    let received = excerpt(view, place.node)
    switch place.clause.keyword {
    case .minLength(let count):
      let length = codePoints(place.node)
      if length < count { addLength(place, expected, received, length, &findings) }
    case .maxLength(let count):
      let length = codePoints(place.node)
      if length > count { addLength(place, expected, received, length, &findings) }
    case .pattern(let pattern):
      if !matches(pattern, place.node) { add(place, expected: expected, received: received, &findings) }
    case .format(let format):
      if !view.withText(place.node, { format.accepts($0) }) {
        add(place, expected: expected, received: received, &findings)
      }
    default: break
    }
  }

  private func addLength(
    _ place: Place, _ expected: String, _ received: String, _ length: Int, _ findings: inout [Finding]
  ) {
    add(place, expected: expected, received: "\(received) (\(phrases.counted(length, "character")))", &findings)
  }

  private func codePoints(_ node: Int) -> Int {
    string(view, node).unicodeScalars.count
  }
}
