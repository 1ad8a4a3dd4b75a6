// The explaining run through objects and arrays.

internal import JSON

extension Explanation {
  mutating func checkObject(_ place: Place, _ findings: inout [Finding]) {
    guard view.kind(place.node) == .object else { return }
    let count = view.count(place.node)
    switch place.clause.keyword {
    case .minProperties(let min):
      if count < min { addCount(place, "object", "property", phrases.objectCounts(place.subschema), count, &findings) }
    case .maxProperties(let max):
      if count > max { addCount(place, "object", "property", phrases.objectCounts(place.subschema), count, &findings) }
    case .required(let names):
      let missing = names.filter { value(of: $0, in: place.node) == nil }
      for name in missing { addMissing(place, name, names, &findings) }
    case .dependentRequired(let dependencies):
      for dependency in dependencies where value(of: dependency.name, in: place.node) != nil {
        for name in dependency.needs where value(of: name, in: place.node) == nil {
          add(
            place, expected: "property \(quoted(name))", received: "nothing",
            message: "missing property \(quoted(name)), required because \(quoted(dependency.name)) is there",
            weight: 3,
            &findings)
        }
      }
    default: break
    }
  }

  @inline(never)
  mutating func checkProperties(_ place: Place, _ looked: Set<Int>, _ findings: inout [Finding]) -> Set<Int> {
    guard view.kind(place.node) == .object else { return [] }
    var places: Set<Int> = []
    let neighbours = Neighbours(subschemas[place.subschema])
    for (number, key) in keys(place.node).enumerated() {
      if findings.count >= findingsMax || budget.trouble != .none { break }
      budget.charge(1)
      let name = string(view, key)
      var targets: [Int] = []
      switch place.clause.keyword {
      case .properties:
        targets = neighbours.properties[name].map { [$0] } ?? []
      case .patternProperties(let list):
        for property in list where matches(property.pattern, key) { targets.append(property.subschema) }
      case .additionalProperties(let target):
        if isAdditional(name, key, neighbours) { targets = [target] }
      case .unevaluatedProperties(let target):
        if !looked.contains(number) { targets = [target] }
      case .propertyNames(let target):
        checkName(place, name, key, target, &findings)
      default: break
      }
      for target in targets {
        places.insert(number)
        checkMember(place, name, key + 1, target, &findings)
      }
    }
    return places
  }

  @inline(never)
  mutating func checkDependent(
    _ place: Place, _ list: [Keyword.Property], _ findings: inout [Finding]
  ) -> Set<Int> {
    guard view.kind(place.node) == .object else { return [] }
    var places: Set<Int> = []
    for property in list where value(of: property.name, in: place.node) != nil {
      places.formUnion(check(property.subschema, place.node, place.pointer, &findings))
    }
    return places
  }

  @inline(never)
  mutating func checkArray(_ place: Place, _ findings: inout [Finding]) -> Set<Int> {
    guard view.kind(place.node) == .array else { return [] }
    let count = view.count(place.node)
    switch place.clause.keyword {
    case .minItems(let min):
      if count < min { addCount(place, "array", "item", phrases.arrayCounts(place.subschema), count, &findings) }
    case .maxItems(let max):
      if count > max { addCount(place, "array", "item", phrases.arrayCounts(place.subschema), count, &findings) }
    case .uniqueItems:
      guard count > 1, let (first, second) = budget.equalItems(view, place.node, count) else { return [] }
      let nodes = items(place.node)
      let (a, b) = (nodes.firstIndex(of: first) ?? 0, nodes.firstIndex(of: second) ?? 0)
      let received = "items \(a) and \(b) equal: \(excerpt(view, first))"
      add(place, expected: "items that differ", received: received, &findings)
    case .contains(let target, let min, let max):
      return checkContains(place, target, min, max, &findings)
    default: break
    }
    return []
  }

  @inline(never)
  mutating func checkItems(_ place: Place, _ looked: Set<Int>, _ findings: inout [Finding]) -> Set<Int> {
    guard view.kind(place.node) == .array else { return [] }
    let nodes = items(place.node)
    var places: Set<Int> = []
    for (number, item) in nodes.enumerated() {
      if findings.count >= findingsMax || budget.trouble != .none { break }
      budget.charge(1)
      var target: Int?
      switch place.clause.keyword {
      case .prefixItems(let prefix): target = number < prefix.count ? prefix[number] : nil
      case .items(let rest, let start): target = number >= start ? rest : nil
      case .unevaluatedItems(let rest): target = looked.contains(number) ? nil : rest
      default: break
      }
      guard let target else { continue }
      places.insert(number)
      if refusesAll(target) {
        // One sentence about the number of items says more than one for each of them.
        let allowed = phrases.countPhrase("array", "item", (0, number))
        add(place, expected: allowed, received: phrases.counted(nodes.count, "item"), weight: 3, &findings)
        break
      }
      _ = check(target, item, appending(String(number), to: place.pointer), &findings)
    }
    return places
  }

  /// The keys of an object.
  func keys(_ node: Int) -> [Int] {
    var keys: [Int] = []
    var key = node + 1
    while key < view.end(node) {
      keys.append(key)
      key = view.end(key + 1)
    }
    return keys
  }

  func items(_ node: Int) -> [Int] {
    var items: [Int] = []
    var item = node + 1
    while item < view.end(node) {
      items.append(item)
      item = view.end(item)
    }
    return items
  }

  /// Whether a subschema refuses whatever stands there: `false`, perhaps behind references.
  private func refusesAll(_ index: Int) -> Bool {
    var index = index
    while let clause = subschemas[index].clauses.first {
      switch clause.keyword {
      case .never: return true
      case .reference(let target): index = target
      default: return false
      }
    }
    return false
  }

  private mutating func checkContains(
    _ place: Place, _ target: Int, _ min: Int, _ max: Int?, _ findings: inout [Finding]
  ) -> Set<Int> {
    var places: Set<Int> = []
    for (number, item) in items(place.node).enumerated() where aside(target, item, place.pointer).findings.isEmpty {
      places.insert(number)
    }
    let isTooMany = max.map { places.count > $0 } ?? false
    guard places.count < min || isTooMany else { return places }
    let wanted = isTooMany ? "at most \(phrases.counted(max!, "item"))" : "at least \(phrases.counted(min, "item"))"
    let kind = phrases.expectation(target).map { " that is \($0)" } ?? " that fits \"contains\""
    add(place, expected: wanted + kind, received: places.isEmpty ? "none" : String(places.count), &findings)
    return places
  }

  @inline(never)
  private mutating func checkMember(
    _ place: Place, _ name: String, _ value: Int, _ target: Int, _ findings: inout [Finding]
  ) {
    let pointer = appending(name, to: place.pointer)
    if refusesAll(target) {
      addUnwanted(place, name, value, pointer, &findings)
    } else {
      _ = check(target, value, pointer, &findings)
    }
  }

  @inline(never)
  private func addUnwanted(
    _ place: Place, _ name: String, _ value: Int, _ pointer: String, _ findings: inout [Finding]
  ) {
    let isOpenName: Bool
    switch place.clause.keyword {
    case .additionalProperties, .unevaluatedProperties: isOpenName = true
    default: isOpenName = false
    }
    guard isOpenName else {
      add(
        place, expected: "no property \(quoted(name))", received: excerpt(view, value),
        message: "property \(quoted(name)) is not allowed", weight: 3, at: pointer, &findings)
      return
    }
    let known = knownNames(place.subschema).filter { self.value(of: $0, in: place.node) == nil }
    let suggestion = nearest(to: name, among: known).first.map(quoted)
    let all = knownNames(place.subschema)
    let expected = all.isEmpty ? "no further properties" : "only the properties \(phrases.names(all))"
    let hint =
      suggestion.map { "; did you mean \($0)?" } ?? (all.isEmpty ? "" : "; known properties: \(phrases.names(all))")
    add(
      place, expected: expected, received: excerpt(view, value), message: "unknown property \(quoted(name))\(hint)",
      suggestion: suggestion, weight: 3, at: pointer, &findings)
  }

  private mutating func checkName(
    _ place: Place, _ name: String, _ key: Int, _ target: Int, _ findings: inout [Finding]
  ) {
    let found = aside(target, key, place.pointer).findings
    guard let first = found.first?.failure else { return }
    let reason = refusesAll(target) ? "" : ": expected \(first.expected)"
    add(
      place, expected: "a property name that is \(first.expected)", received: quoted(name),
      message: "property name \(quoted(name)) is not allowed\(reason)", suggestion: first.suggestion, weight: 3,
      at: appending(name, to: place.pointer), &findings)
  }

  private func addCount(
    _ place: Place, _ thing: String, _ unit: String, _ counts: (min: Int, max: Int), _ count: Int,
    _ findings: inout [Finding]
  ) {
    add(
      place, expected: phrases.countPhrase(thing, unit, counts), received: phrases.counted(count, unit), &findings)
  }

  private func addMissing(
    _ place: Place, _ name: String, _ required: [String], _ findings: inout [Finding]
  ) {
    let type = propertySubschema(name, place.subschema).flatMap { phrases.expectation($0) }
    let what = quoted(name) + (type.map { " (\($0))" } ?? "")
    // A property that nobody knows may be the missing one, misspelt.
    let known = Set(knownNames(place.subschema) + required)
    let strangers = keys(place.node).map { string(view, $0) }.filter { !known.contains($0) }
    let near = nearest(to: name, among: strangers).first.map(quoted)
    let hint = near.map { "; \($0) was probably meant to be it" } ?? ""
    add(
      place, expected: "property \(what)", received: "nothing", message: "missing required property \(what)\(hint)",
      suggestion: quoted(name), weight: 3, &findings)
  }

  /// The node of a property's value; the last one where a name comes twice.
  private func value(of name: String, in node: Int) -> Int? {
    keys(node).last { string(view, $0) == name }.map { $0 + 1 }
  }

  private mutating func isAdditional(_ name: String, _ key: Int, _ neighbours: Neighbours) -> Bool {
    if neighbours.properties[name] != nil { return false }
    for pattern in neighbours.patterns where matches(pattern, key) { return false }
    return true
  }

  /// The names that a subschema and those it applies to the same value know, in the order of the schema.
  private func knownNames(_ index: Int) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    visit(index) { subschema in
      for clause in subschema.clauses {
        guard case .properties(let list) = clause.keyword else { continue }
        for property in list where seen.insert(property.name).inserted { names.append(property.name) }
      }
    }
    return names
  }

  private func propertySubschema(_ name: String, _ index: Int) -> Int? {
    var found: Int?
    visit(index) { subschema in
      for clause in subschema.clauses {
        guard found == nil, case .properties(let list) = clause.keyword else { continue }
        found = list.first { $0.name == name }?.subschema
      }
    }
    return found
  }

  /// A subschema and those that it applies to the same value.
  private func visit(_ index: Int, _ body: (Subschema) -> Void) {
    var seen: Set<Int> = []
    var open = [index]
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      body(subschemas[next])
      for clause in subschemas[next].clauses.reversed() {
        switch clause.keyword {
        case .reference(let target): open.append(target)
        case .allOf(let all), .anyOf(let all), .oneOf(let all): open += all.reversed()
        case .conditional(let condition, let then, let otherwise):
          open += [otherwise, then, condition].compactMap { $0 }
        case .dependentSchemas(let list): open += list.map(\.subschema)
        default: break
        }
      }
    }
  }
}

/// What `additionalProperties` has to know of its neighbours.
private struct Neighbours {
  var properties: [String: Int] = [:]
  var patterns: [Int] = []

  init(_ subschema: Subschema) {
    for clause in subschema.clauses {
      switch clause.keyword {
      case .properties(let list): for property in list { properties[property.name] = property.subschema }
      case .patternProperties(let list): patterns += list.map(\.pattern)
      default: break
      }
    }
  }
}
