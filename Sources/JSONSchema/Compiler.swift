// Turns the JSON of a schema into subschemas: walks from the root along keywords and references, and no further.
//
// The dynamic scope of `$dynamicRef` is settled here. A scope matters only through the anchors it binds, the outermost
// first; so a subschema is compiled once for each binding it is reached with, and a run never has to ask.

internal import JSON
internal import Patterns

/// Compiles one schema; used once.
struct Compiler {
  private(set) var references: References
  private(set) var subschemas: [Subschema] = []
  private(set) var patterns: [Pattern] = []
  private var patternIndices: [String: Int] = [:]
  private var indices: [Key: Int] = [:]
  private var open: [Key] = []
  private var scopes: [[String: SchemaPlace]] = [[:]]
  private var scopeIndices: [[String: SchemaPlace]: Int] = [[:]: 0]

  /// A subschema as it is reached: its place, and what the dynamic anchors around it are bound to.
  private struct Key: Hashable {
    let place: SchemaPlace
    let scope: Int
  }

  /// The schema object that is being compiled.
  struct Site {
    let place: SchemaPlace
    let resource: Int
    let dialect: Dialect
    let scope: Int
    let document: SchemaDocument
  }

  init(_ references: References) {
    self.references = references
  }

  /// Compiles everything that the root leads to; the root becomes subschema 0.
  mutating func compile() throws(SchemaError) {
    _ = try subschema(SchemaPlace(document: 0, node: 0), scope: 0)
    var next = 0
    while next < open.count {
      let key = open[next]
      subschemas[next].clauses = try clauses(key)
      next += 1
    }
    try refuseEndlessReferences()
  }

  /// The subschema at a place; new ones are compiled later.
  mutating func subschema(_ place: SchemaPlace, scope: Int) throws(SchemaError) -> Int {
    let key = Key(place: place, scope: entered(references.resource(of: place), scope))
    if let known = indices[key] { return known }
    guard subschemas.count < references.options.limits.subschemasMax else {
      throw error(
        place, "",
        "the schema has more than \(references.options.limits.subschemasMax) subschemas, counting each use of a "
          + "$dynamicRef")
    }
    indices[key] = subschemas.count
    open.append(key)
    subschemas.append(Subschema(place: place))
    return subschemas.count - 1
  }

  /// A subschema inside another.
  mutating func inner(_ site: Site, _ node: Int) throws(SchemaError) -> Int {
    try subschema(SchemaPlace(document: site.place.document, node: node), scope: site.scope)
  }

  /// The subschema that a `$ref`, `$dynamicRef` or `$recursiveRef` applies.
  mutating func referenced(_ site: Site, _ keyword: String, _ reference: String) throws(SchemaError) -> Int {
    let target = try references.target(of: reference, in: site.resource, at: (site.place, keyword))
    var place = target.place
    switch keyword {
    case "$dynamicRef":
      if let anchor = target.dynamicAnchor { place = scopes[site.scope][anchor] ?? place }
    case "$recursiveRef":
      let resource = references.resources[references.resource(of: place)]
      if resource.dynamicAnchors[References.recursiveAnchor] != nil {
        place = scopes[site.scope][References.recursiveAnchor] ?? place
      }
    default:
      break
    }
    return try subschema(place, scope: site.scope)
  }

  /// The index of a pattern, compiled once however often it stands in the schema.
  mutating func pattern(_ site: Site, _ keyword: String, _ source: String) throws(SchemaError) -> Int {
    if let known = patternIndices[source] { return known }
    do {
      patterns.append(try Pattern(source))
    } catch {
      throw self.error(site.place, keyword, "the pattern \"\(source)\" cannot be used: \(error)")
    }
    patternIndices[source] = patterns.count - 1
    return patterns.count - 1
  }

  func error(_ place: SchemaPlace, _ keyword: String, _ message: String) -> SchemaError {
    references.error(at: (place, keyword), message)
  }

  private mutating func clauses(_ key: Key) throws(SchemaError) -> [Clause] {
    let place = key.place
    let document = references.documents[place.document]
    switch document.kind(place.node) {
    case .true: return []
    case .false: return [Clause(name: "", keyword: .never)]
    case .object: break
    default: throw error(place, "", "a schema must be an object, true or false")
    }
    let resource = references.resource(of: place)
    let site = Site(
      place: place, resource: resource, dialect: references.resources[resource].dialect,
      scope: key.scope, document: document)
    return try clauses(site)
  }

  /// The scope inside a resource: anchors that are bound already stay bound, because outer ones win.
  private mutating func entered(_ resource: Int, _ scope: Int) -> Int {
    let resource = references.resources[resource]
    if resource.dynamicAnchors.isEmpty { return scope }
    var bindings = scopes[scope]
    for (anchor, node) in resource.dynamicAnchors where bindings[anchor] == nil {
      bindings[anchor] = SchemaPlace(document: resource.root.document, node: node)
    }
    if let known = scopeIndices[bindings] { return known }
    scopes.append(bindings)
    scopeIndices[bindings] = scopes.count - 1
    return scopes.count - 1
  }

  /// Refuses a subschema that applies itself to the same value whatever the value is: it could never come to an end.
  private func refuseEndlessReferences() throws(SchemaError) {
    // 0: not seen, 1: being looked at, 2: done.
    var states = [UInt8](repeating: 0, count: subschemas.count)
    for start in subschemas.indices where states[start] == 0 {
      var path = [(index: start, rest: always(start)[...])]
      states[start] = 1
      while let (index, rest) = path.last {
        guard let next = rest.first else {
          states[index] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].rest = rest.dropFirst()
        if states[next] == 1 {
          throw error(
            subschemas[index].place, "",
            "the schema applies itself to the same value without end; let it refer to a part of the value")
        }
        if states[next] == 0 {
          states[next] = 1
          path.append((next, always(next)[...]))
        }
      }
    }
  }

  /// The subschemas that one applies to the value itself in any case.
  private func always(_ index: Int) -> [Int] {
    subschemas[index].clauses.flatMap { clause -> [Int] in
      switch clause.keyword {
      case .reference(let target), .not(let target): [target]
      case .allOf(let all), .oneOf(let all): all
      case .anyOf(let all): Array(all.prefix(1))
      case .conditional(let condition, _, _): [condition]
      default: []
      }
    }
  }
}
