// Reads the keywords of one schema object and says what is wrong with those that cannot be used.

internal import JSON

extension Compiler {
  /// The clauses of a schema object: first what concerns the value itself, `unevaluated…` last.
  mutating func clauses(_ site: Site) throws(SchemaError) -> [Clause] {
    if site.dialect.draft == .draft7, let value = site.document.member(site.place.node, "$ref"),
      site.document.kind(value) == .string
    {
      // In draft 7 a reference stands alone, whatever is written beside it.
      return [Clause(name: "$ref", keyword: .reference(try referenced(site, "$ref", site.document.string(value))))]
    }
    var ranked: [(rank: Int, clause: Clause)] = []
    for (name, value) in site.document.members(site.place.node) {
      for (rank, keyword) in try keywords(site, name, value) {
        ranked.append((rank, Clause(name: name, keyword: keyword)))
      }
    }
    // Stable, so that messages follow the schema.
    return ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.clause)
  }

  private mutating func keywords(
    _ site: Site, _ name: String, _ value: Int
  ) throws(SchemaError) -> [(rank: Int, keyword: Keyword)] {
    switch name {
    case "$ref":
      return [(4, .reference(try referenced(site, name, try string(site, name, value))))]
    case "$dynamicRef" where site.dialect.draft == .draft2020,
      "$recursiveRef" where site.dialect.draft == .draft2019:
      return [(4, .reference(try referenced(site, name, try string(site, name, value))))]
    case "format":
      guard references.options.assertFormats || site.dialect.assertsFormats else { return [] }
      return Format(name: try string(site, name, value)).map { [(1, .format($0))] } ?? []
    default:
      break
    }
    if site.dialect.hasValidation, let keyword = try assertion(site, name, value) { return [keyword] }
    if site.dialect.hasApplicators {
      let found = try objectApplicators(site, name, value)
      if !found.isEmpty { return found }
      if let keyword = try arrayApplicator(site, name, value) { return [keyword] }
      if let keyword = try combination(site, name, value) { return [keyword] }
    }
    guard site.dialect.hasUnevaluated else { return [] }
    switch name {
    case "unevaluatedItems": return [(9, .unevaluatedItems(try inner(site, value)))]
    case "unevaluatedProperties": return [(9, .unevaluatedProperties(try inner(site, value)))]
    default: return []
    }
  }

  private mutating func assertion(
    _ site: Site, _ name: String, _ value: Int
  ) throws(SchemaError) -> (rank: Int, keyword: Keyword)? {
    switch name {
    case "type": return (0, .types(try types(site, value)))
    case "const": return (1, .constant(Constant(document: site.place.document, node: value)))
    case "enum":
      guard site.document.kind(value) == .array else {
        throw error(site.place, name, "enum must be an array of values")
      }
      return (1, .enumeration(site.document.items(value).map { Constant(document: site.place.document, node: $0) }))
    case "minimum": return (1, .minimum(try number(site, name, value), exclusive: false))
    case "exclusiveMinimum": return (1, .minimum(try number(site, name, value), exclusive: true))
    case "maximum": return (1, .maximum(try number(site, name, value), exclusive: false))
    case "exclusiveMaximum": return (1, .maximum(try number(site, name, value), exclusive: true))
    case "multipleOf":
      let number = try number(site, name, value)
      guard !number.decimal.isZero, !number.decimal.negative else {
        throw error(site.place, name, "multipleOf must be above 0")
      }
      guard number.decimal.rest.isEmpty else {
        throw error(site.place, name, "multipleOf must have no more than 38 digits")
      }
      return (1, .multipleOf(number))
    case "minLength": return (1, .minLength(try count(site, name, value)))
    case "maxLength": return (1, .maxLength(try count(site, name, value)))
    case "pattern": return (1, .pattern(try pattern(site, name, try string(site, name, value))))
    case "minItems": return (1, .minItems(try count(site, name, value)))
    case "maxItems": return (1, .maxItems(try count(site, name, value)))
    case "uniqueItems":
      switch site.document.kind(value) {
      case .true: return (2, .uniqueItems)
      case .false: return nil
      default: throw error(site.place, name, "uniqueItems must be true or false")
      }
    case "minProperties": return (1, .minProperties(try count(site, name, value)))
    case "maxProperties": return (1, .maxProperties(try count(site, name, value)))
    case "required": return (2, .required(try strings(site, name, value)))
    case "dependentRequired" where site.dialect.draft > .draft7:
      var dependencies: [Keyword.Dependency] = []
      for (member, needs) in try members(site, name, value) {
        dependencies.append(Keyword.Dependency(name: member, needs: try strings(site, name, needs)))
      }
      return (2, .dependentRequired(dependencies))
    default: return nil
    }
  }

  private mutating func objectApplicators(
    _ site: Site, _ name: String, _ value: Int
  ) throws(SchemaError) -> [(rank: Int, keyword: Keyword)] {
    switch name {
    case "properties": return [(3, .properties(try properties(site, name, value)))]
    case "patternProperties":
      var properties: [Keyword.PatternProperty] = []
      for (source, subschema) in try members(site, name, value) {
        let pattern = try pattern(site, name, source)
        properties.append(
          Keyword.PatternProperty(pattern: pattern, subschema: try inner(site, subschema)))
      }
      return [(3, .patternProperties(properties))]
    case "additionalProperties": return [(3, .additionalProperties(try inner(site, value)))]
    case "propertyNames": return [(3, .propertyNames(try inner(site, value)))]
    case "dependentSchemas" where site.dialect.draft > .draft7:
      return [(5, .dependentSchemas(try properties(site, name, value)))]
    case "dependencies":
      var needs: [Keyword.Dependency] = []
      var schemas: [Keyword.Property] = []
      for (member, dependency) in try members(site, name, value) {
        if site.document.kind(dependency) == .array {
          needs.append(Keyword.Dependency(name: member, needs: try strings(site, name, dependency)))
        } else {
          schemas.append(Keyword.Property(name: member, subschema: try inner(site, dependency)))
        }
      }
      return [(2, .dependentRequired(needs)), (5, .dependentSchemas(schemas))]
    default: return []
    }
  }

  private mutating func arrayApplicator(
    _ site: Site, _ name: String, _ value: Int
  ) throws(SchemaError) -> (rank: Int, keyword: Keyword)? {
    let isOld = site.dialect.draft < .draft2020
    switch name {
    case "prefixItems" where !isOld: return (3, .prefixItems(try list(site, name, value)))
    case "items":
      if isOld, site.document.kind(value) == .array {
        return (3, .prefixItems(try list(site, name, value, mayBeEmpty: true)))
      }
      return (3, .items(try inner(site, value), from: isOld ? 0 : prefixCount(site, "prefixItems")))
    case "additionalItems" where isOld:
      guard let items = site.document.member(site.place.node, "items"), site.document.kind(items) == .array else {
        return nil
      }
      return (3, .items(try inner(site, value), from: prefixCount(site, "items")))
    case "contains":
      let has = site.dialect.draft > .draft7 && site.dialect.hasValidation
      let min = has ? site.document.member(site.place.node, "minContains") : nil
      let max = has ? site.document.member(site.place.node, "maxContains") : nil
      var bounds = (min: 1, max: Int?.none)
      if let min { bounds.min = try count(site, "minContains", min) }
      if let max { bounds.max = try count(site, "maxContains", max) }
      return (3, .contains(try inner(site, value), min: bounds.min, max: bounds.max))
    default: return nil
    }
  }

  private mutating func combination(
    _ site: Site, _ name: String, _ value: Int
  ) throws(SchemaError) -> (rank: Int, keyword: Keyword)? {
    switch name {
    case "allOf": return (4, .allOf(try list(site, name, value)))
    case "anyOf": return (6, .anyOf(try list(site, name, value)))
    case "oneOf": return (6, .oneOf(try list(site, name, value)))
    case "not": return (6, .not(try inner(site, value)))
    case "if":
      let condition = try inner(site, value)
      var branches: [Int?] = []
      for branch in ["then", "else"] {
        let node = site.document.member(site.place.node, branch)
        branches.append(node == nil ? nil : try inner(site, node!))
      }
      return (6, .conditional(condition: condition, then: branches[0], otherwise: branches[1]))
    default: return nil
    }
  }

  private func types(_ site: Site, _ value: Int) throws(SchemaError) -> TypeSet {
    let nodes: [Int]
    switch site.document.kind(value) {
    case .string: nodes = [value]
    case .array: nodes = site.document.items(value)
    default: throw error(site.place, "type", "type must be the name of a type or an array of names")
    }
    var types = TypeSet.none
    for node in nodes {
      guard site.document.kind(node) == .string else {
        throw error(site.place, "type", "type must hold names of types only")
      }
      let name = site.document.string(node)
      guard let type = TypeSet(name: name) else {
        let known = TypeSet.names.map(\.name)
        let hint = nearest(to: name, among: known).first.map { "; did you mean \"\($0)\"?" } ?? ""
        throw error(
          site.place, "type", "\"\(name)\" is no type; the types are \(known.joined(separator: ", "))\(hint)")
      }
      types = types.union(type)
    }
    return types
  }

  private func number(_ site: Site, _ name: String, _ value: Int) throws(SchemaError) -> SchemaNumber {
    switch site.document.kind(value) {
    case .integer, .number:
      let text = site.document.json.numberText(value)
      return SchemaNumber(decimal: Decimal(text), text: text)
    default: throw error(site.place, name, "\(name) must be a number")
    }
  }

  private func count(_ site: Site, _ name: String, _ value: Int) throws(SchemaError) -> Int {
    switch site.document.kind(value) {
    case .integer, .number:
      let decimal = Decimal(site.document.json.numberText(value))
      if decimal.isInteger && !decimal.negative { return decimal.int64.map { Int($0) } ?? .max }
    default: break
    }
    throw error(site.place, name, "\(name) must be a whole number of at least 0")
  }

  private func string(_ site: Site, _ name: String, _ value: Int) throws(SchemaError) -> String {
    guard site.document.kind(value) == .string else { throw error(site.place, name, "\(name) must be a string") }
    return site.document.string(value)
  }

  private func strings(_ site: Site, _ name: String, _ value: Int) throws(SchemaError) -> [String] {
    guard site.document.kind(value) == .array,
      site.document.items(value).allSatisfy({ site.document.kind($0) == .string })
    else { throw error(site.place, name, "\(name) must hold an array of property names") }
    return site.document.items(value).map { site.document.string($0) }
  }

  private func members(
    _ site: Site, _ name: String, _ value: Int
  ) throws(SchemaError) -> [(name: String, value: Int)] {
    guard site.document.kind(value) == .object else { throw error(site.place, name, "\(name) must be an object") }
    return site.document.members(value)
  }

  private mutating func properties(
    _ site: Site, _ name: String, _ value: Int
  ) throws(SchemaError) -> [Keyword.Property] {
    var properties: [Keyword.Property] = []
    for (member, subschema) in try members(site, name, value) {
      properties.append(Keyword.Property(name: member, subschema: try inner(site, subschema)))
    }
    return properties
  }

  private mutating func list(
    _ site: Site, _ name: String, _ value: Int, mayBeEmpty: Bool = false
  ) throws(SchemaError) -> [Int] {
    guard site.document.kind(value) == .array, mayBeEmpty || site.document.count(value) > 0 else {
      throw error(site.place, name, "\(name) must be an array of at least one schema")
    }
    var list: [Int] = []
    for node in site.document.items(value) {
      list.append(try inner(site, node))
    }
    return list
  }

  private func prefixCount(_ site: Site, _ name: String) -> Int {
    guard let value = site.document.member(site.place.node, name), site.document.kind(value) == .array else { return 0 }
    return site.document.count(value)
  }
}
