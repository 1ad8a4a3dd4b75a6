// The documents of a schema, their identifiers, and what a reference leads to.
//
// Identifiers are collected once per document, by walking along the keywords that hold subschemas. References are
// resolved when the compiler meets them, which is when further documents are read.

internal import JSON

/// A parsed document. The compiled schema keeps it for its constants.
final class SchemaDocument: Sendable {
  /// Empty for the schema that was given.
  let uri: String
  let json: JSONDocument

  init(uri: String, bytes: [UInt8]) throws(SchemaError) {
    var json = JSONDocument()
    do {
      try json.parse(bytes)
    } catch {
      throw SchemaError(document: uri, pointer: "", message: "the schema is not JSON: \(error)")
    }
    self.uri = uri
    self.json = json
  }

  func kind(_ node: Int) -> JSONKind { json.kind(node) }
  func count(_ node: Int) -> Int { json.count(node) }
  func end(_ node: Int) -> Int { json.end(node) }
  func member(_ object: Int, _ name: String) -> Int? { json.member(object, name) }
  func string(_ node: Int) -> String { json.string(node) }

  /// The nodes of an array's items.
  func items(_ array: Int) -> [Int] {
    var nodes: [Int] = []
    var item = array + 1
    while item < json.end(array) {
      nodes.append(item)
      item = json.end(item)
    }
    return nodes
  }

  /// The names of an object's members and the nodes of their values.
  func members(_ object: Int) -> [(name: String, value: Int)] {
    var members: [(String, Int)] = []
    var key = object + 1
    while key < json.end(object) {
      members.append((json.string(key), key + 1))
      key = json.end(key + 1)
    }
    return members
  }
}

/// A place in a document.
struct SchemaPlace: Hashable, Sendable {
  let document: Int
  let node: Int
}

/// A document, or a part of one that has an `$id` of its own.
struct SchemaResource: Sendable {
  let root: SchemaPlace
  let base: URIReference
  let dialect: Dialect
  var anchors: [String: Int] = [:]
  var dynamicAnchors: [String: Int] = [:]
}

/// What a reference leads to.
struct SchemaTarget {
  let place: SchemaPlace
  /// The name of the `$dynamicAnchor` that the reference went through.
  var dynamicAnchor: String?
}

/// Everything that is known about the documents of one schema while it is compiled.
struct References {
  /// The name under which `$recursiveAnchor` of 2019-09 is kept: no anchor can be called that.
  static let recursiveAnchor = "\u{0}"

  let options: SchemaOptions
  private(set) var documents: [SchemaDocument] = []
  private(set) var resources: [SchemaResource] = []
  private var byURI: [String: Int] = [:]
  /// For each document, the resource that each schema object in it belongs to.
  private var owners: [[Int: Int]] = []
  /// Metaschemas being read, so that a circle of them ends.
  private var metaschemas: Set<String> = []

  /// Reads the schema itself, which becomes document 0 with resource 0.
  init(_ bytes: [UInt8], options: SchemaOptions) throws(SchemaError) {
    self.options = options
    try add(SchemaDocument(uri: "", bytes: bytes))
  }

  /// The resource that a schema object belongs to.
  func resource(of place: SchemaPlace) -> Int { owners[place.document][place.node] ?? 0 }

  /// Follows a `$ref` or `$dynamicRef` that stands in a resource; `at` is where, for messages.
  mutating func target(
    of reference: String, in resource: Int, at source: (SchemaPlace, String)
  ) throws(SchemaError) -> SchemaTarget {
    let uri = resources[resource].base.resolve(URIReference(reference))
    let owner = try self.resource(for: uri.withoutFragment, reference, at: source)
    let fragment = percentDecoded(uri.fragment ?? "")
    if fragment.isEmpty { return SchemaTarget(place: resources[owner].root) }
    if fragment.hasPrefix("/") {
      return SchemaTarget(place: try follow(fragment, from: owner, reference, at: source))
    }
    let document = resources[owner].root.document
    if let node = resources[owner].dynamicAnchors[fragment] {
      return SchemaTarget(place: SchemaPlace(document: document, node: node), dynamicAnchor: fragment)
    }
    if let node = resources[owner].anchors[fragment] {
      return SchemaTarget(place: SchemaPlace(document: document, node: node))
    }
    throw error(at: source, "\"\(reference)\" leads to an anchor \"\(fragment)\" that no schema there has")
  }

  /// An error at a keyword of a schema object.
  func error(at source: (place: SchemaPlace, keyword: String), _ message: String) -> SchemaError {
    let pointer = pointer(to: source.place)
    return SchemaError(
      document: documents[source.place.document].uri,
      pointer: source.keyword.isEmpty ? pointer : appending(source.keyword, to: pointer), message: message)
  }

  /// The JSON pointer of a node, found by walking down to it.
  func pointer(to place: SchemaPlace) -> String {
    let wanted = place.node
    return pointerText(documents[place.document], wanted)
  }

  private mutating func resource(
    for uri: String, _ reference: String, at source: (SchemaPlace, String)
  ) throws(SchemaError) -> Int {
    if let known = byURI[uri] { return known }
    guard let bytes = options.registry.document(for: uri) else {
      throw error(
        at: source,
        "\"\(reference)\" refers to the document \"\(uri)\", which is not registered; "
          + "nothing is fetched from the network"
      )
    }
    guard documents.count < options.limits.documentsMax else {
      throw error(at: source, "the schema draws in more than \(options.limits.documentsMax) documents")
    }
    return try add(SchemaDocument(uri: uri, bytes: bytes))
  }

  /// Takes a document in and answers its resource.
  @discardableResult
  private mutating func add(_ document: SchemaDocument) throws(SchemaError) -> Int {
    let index = documents.count
    documents.append(document)
    owners.append([:])
    let root = SchemaPlace(document: index, node: 0)
    let dialect = try dialect(of: root) ?? Dialect(options.defaultDraft)
    let resource = open(root, base: URIReference(document.uri), dialect)
    byURI[document.uri] = resource
    try scan(root, resource)
    // An `$id` at the root has made a resource of its own.
    return owners[index][0] ?? resource
  }

  private mutating func open(_ root: SchemaPlace, base: URIReference, _ dialect: Dialect) -> Int {
    resources.append(SchemaResource(root: root, base: base, dialect: dialect))
    return resources.count - 1
  }

  /// Walks a schema and all subschemas in it, noting identifiers and who belongs to which resource.
  private mutating func scan(_ start: SchemaPlace, _ resource: Int) throws(SchemaError) {
    let document = documents[start.document]
    var open = [(node: start.node, resource: resource)]
    while let (node, outer) = open.popLast() {
      guard document.kind(node) == .object else {
        owners[start.document][node] = outer
        continue
      }
      let place = SchemaPlace(document: start.document, node: node)
      let inner = try identify(place, outer)
      owners[start.document][node] = inner
      guard owners[start.document].count <= options.limits.subschemasMax else {
        throw error(at: (place, ""), "the schema has more than \(options.limits.subschemasMax) subschemas")
      }
      let dialect = resources[inner].dialect
      for (name, value) in document.members(node) {
        guard let nesting = dialect.nesting(of: name) else { continue }
        for child in children(document, value, nesting) { open.append((child, inner)) }
      }
    }
  }

  /// Reads the identifiers of one schema object; answers the resource it belongs to.
  private mutating func identify(_ place: SchemaPlace, _ outer: Int) throws(SchemaError) -> Int {
    let draft = resources[outer].dialect.draft
    // In draft 7 everything beside a `$ref` is ignored, an `$id` too.
    if draft == .draft7, string(place, "$ref") != nil { return outer }
    var resource = outer
    if let id = try text(place, "$id") {
      let uri = resources[outer].base.resolve(URIReference(id))
      if !id.hasPrefix("#") {
        let isRoot = resources[outer].root == place
        let own = isRoot ? nil : try dialect(of: place)
        resource = open(place, base: URIReference(uri.withoutFragment), own ?? resources[outer].dialect)
        if let other = byURI[uri.withoutFragment], resources[other].root != place {
          if resources[other].root.document == place.document, !uri.withoutFragment.isEmpty, other != outer {
            throw error(
              at: (place, "$id"), "another subschema has the same $id \"\(uri.withoutFragment)\"; give each its own")
          }
        } else {
          byURI[uri.withoutFragment] = resource
        }
      }
      if draft == .draft7, let fragment = uri.fragment, !fragment.isEmpty {
        resources[resource].anchors[percentDecoded(fragment)] = place.node
      } else if let fragment = uri.fragment, !fragment.isEmpty {
        throw error(at: (place, "$id"), "an $id has no fragment; use $anchor to name a place inside a document")
      }
    }
    guard resources[resource].dialect.draft > .draft7 else { return resource }
    if let anchor = try text(place, "$anchor") { try note(anchor, "$anchor", place, in: resource) }
    if resources[resource].dialect.draft == .draft2020, let anchor = try text(place, "$dynamicAnchor") {
      try note(anchor, "$dynamicAnchor", place, in: resource)
    }
    if resources[resource].dialect.draft == .draft2019,
      let value = documents[place.document].member(
        place.node, "$recursiveAnchor"), documents[place.document].kind(value) == .true
    {
      resources[resource].dynamicAnchors[Self.recursiveAnchor] = place.node
    }
    return resource
  }

  private mutating func note(
    _ anchor: String, _ keyword: String, _ place: SchemaPlace, in resource: Int
  ) throws(SchemaError) {
    let known = resources[resource].anchors[anchor] ?? resources[resource].dynamicAnchors[anchor]
    if let known, known != place.node {
      throw error(at: (place, keyword), "another subschema of the same document has the anchor \"\(anchor)\"")
    }
    if keyword == "$anchor" {
      resources[resource].anchors[anchor] = place.node
    } else {
      resources[resource].dynamicAnchors[anchor] = place.node
    }
  }

  /// What `$schema` of a resource's root says, `nil` when it says nothing.
  private mutating func dialect(of place: SchemaPlace) throws(SchemaError) -> Dialect? {
    guard documents[place.document].kind(place.node) == .object, let text = try text(place, "$schema") else {
      return nil
    }
    let uri = URIReference(text).withoutFragment
    if let dialect = Dialect(metaschema: uri) { return dialect }
    guard !metaschemas.contains(uri), let bytes = options.registry.document(for: uri) else {
      throw error(
        at: (place, "$schema"),
        "the dialect \"\(text)\" is not known; use https://json-schema.org/draft/2020-12/schema or "
          + "http://json-schema.org/draft-07/schema#, or register its metaschema")
    }
    metaschemas.insert(uri)
    defer { metaschemas.remove(uri) }
    return try dialect(ofMetaschema: SchemaDocument(uri: uri, bytes: bytes), at: place)
  }

  private mutating func dialect(
    ofMetaschema metaschema: SchemaDocument, at place: SchemaPlace
  ) throws(SchemaError) -> Dialect? {
    let json = metaschema
    guard json.kind(0) == .object, let list = json.member(0, "$vocabulary"), json.kind(list) == .object else {
      // A metaschema without vocabularies understands what its own metaschema does.
      documents.append(metaschema)
      owners.append([:])
      return try dialect(of: SchemaPlace(document: documents.count - 1, node: 0))
    }
    let (dialect, unknown) = Dialect.vocabularies(json.members(list).map { ($0.name, json.kind($0.value) == .true) })
    if let unknown {
      throw error(
        at: (place, "$schema"), "its metaschema requires the vocabulary \"\(unknown)\", which is not supported")
    }
    return dialect
  }

  /// Goes down a JSON pointer from a resource's root.
  private mutating func follow(
    _ pointer: String, from owner: Int, _ reference: String, at source: (SchemaPlace, String)
  ) throws(SchemaError) -> SchemaPlace {
    let root = resources[owner].root
    let document = documents[root.document]
    var node = root.node
    var resource = owner
    for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      guard let next = child(document, node, unescaped(part)) else {
        throw error(at: source, "\"\(reference)\" leads nowhere: there is no \"\(unescaped(part))\" in its path")
      }
      node = next
      if let known = owners[root.document][node] { resource = known }
    }
    let place = SchemaPlace(document: root.document, node: node)
    // A reference may lead where no keyword holds a subschema; what stands there is one now.
    if owners[root.document][node] == nil { try scan(place, resource) }
    return place
  }

  /// A keyword's text; anything but a string is an error.
  private func text(_ place: SchemaPlace, _ keyword: String) throws(SchemaError) -> String? {
    let json = documents[place.document]
    guard let value = json.member(place.node, keyword) else { return nil }
    guard json.kind(value) == .string else { throw error(at: (place, keyword), "\(keyword) must be a string") }
    return json.string(value)
  }

  private func string(_ place: SchemaPlace, _ keyword: String) -> String? {
    let json = documents[place.document]
    guard let value = json.member(place.node, keyword), json.kind(value) == .string else { return nil }
    return json.string(value)
  }
}

/// The JSON pointer of a node, found by walking down to it.
func pointerText(_ json: SchemaDocument, _ wanted: Int) -> String {
  var text = ""
  var node = 0
  while node != wanted {
    let steps = json.kind(node) == .object ? json.members(node) : json.items(node).enumerated().map { (String($0), $1) }
    guard let step = steps.first(where: { wanted < json.end($0.1) }), wanted >= step.1 else { return text }
    text = appending(step.0, to: text)
    node = step.1
  }
  return text
}

/// The nodes of the subschemas in a keyword's value; what has the wrong shape is left to the compiler to report.
private func children(_ json: SchemaDocument, _ value: Int, _ nesting: Dialect.Nesting) -> [Int] {
  let kind = json.kind(value)
  return switch nesting {
  case .schema: [value]
  case .schemaOrList where kind != .array: [value]
  case .list, .schemaOrList: kind == .array ? json.items(value) : []
  case .map: kind == .object ? json.members(value).map(\.value) : []
  case .dependencies: kind == .object ? json.members(value).map(\.value).filter { json.kind($0) != .array } : []
  }
}

private func child(_ json: SchemaDocument, _ node: Int, _ step: String) -> Int? {
  switch json.kind(node) {
  case .object:
    return json.member(node, step)
  case .array:
    guard let index = Int(step), index >= 0, index < json.count(node), String(index) == step else { return nil }
    return json.items(node)[index]
  default:
    return nil
  }
}

private func unescaped(_ step: Substring) -> String {
  guard step.utf8.contains(UInt8(ascii: "~")) else { return String(step) }
  var text = ""
  var isEscaped = false
  for scalar in step.unicodeScalars {
    if isEscaped {
      text += scalar == "0" ? "~" : scalar == "1" ? "/" : "~" + String(scalar)
      isEscaped = false
    } else if scalar == "~" {
      isEscaped = true
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
  return isEscaped ? text + "~" : text
}
