// Functions and types of C as `collet-types` found them in debug information.

import JSON

/// What is known of a library's functions.
struct CFacts: Sendable {
  var types: [Entry] = []
  /// The type of each function, by name.
  var functions: [String: Int] = [:]
  /// Functions that C calls otherwise than the library: by `__asm__("symbol")` in a declaration. By symbol.
  var namesInC: [String: String] = [:]
  /// Of a header: what the linker calls each function that it declares, empty for one that it defines itself.
  var symbols: [String: String] = [:]
  /// Functions that do not return.
  var neverReturning: Set<String> = []
  var hasDebug = false
  /// Where the debug information lies, when it is a file of its own.
  var debugFile = ""

  /// One type. A type is named by its place in `types`; -1 is `void`.
  struct Entry: Sendable {
    var kind: Kind
    var name = ""
    /// In bytes, -1 where nothing is said.
    var size = -1
    /// What a pointer points to, what a name stands for, what a function returns.
    var target = -1
    /// DWARF's number for the kind of a number.
    var encoding = 0
    var isComplete = true
    /// In bytes, where it was demanded by `_Alignas` or an attribute; else 0.
    var alignment = 0
    var fields: [Field] = []
    var isSigned = true
    var values: [Value] = []
    /// Lengths of an array, outermost first; -1 where there is none.
    var counts: [Int] = []
    var isVector = false
    var parameters: [Parameter] = []
    var isVariadic = false
    var isPrototyped = true
  }

  enum Kind: String, Sendable {
    case base, pointer, const, qualified, typedef
    case structure = "struct"
    case union
    case enumeration = "enum"
    case array, function, other
  }

  struct Field: Sendable {
    var name: String
    var type: Int
    var offset: Int
    var isBits: Bool
    /// As of an entry.
    var alignment: Int
  }

  struct Value: Sendable {
    var name: String
    var value: Int64
  }

  struct Parameter: Sendable {
    var name: String
    var type: Int
  }

  /// What was read is not what `collet-types` writes.
  struct Damaged: Error {}

  init() {}

  /// Reads a report. Every number that names a type is checked, so that nobody behind has to.
  init(_ json: [UInt8]) throws(Damaged) {
    var document = JSONDocument()
    do throws(JSONError) { try document.parse(json) } catch { throw Damaged() }
    guard let list = document.member(0, "types"), document.kind(list) == .array,
      let named = document.member(0, "functions"), document.kind(named) == .array
    else { throw Damaged() }
    hasDebug = document.member(0, "debug").map { document.kind($0) == .true } ?? false
    debugFile = try document.text(0, "debug_file")
    let count = document.count(list)
    for node in document.items(list) { types.append(try Entry(document, node, count: count)) }
    for node in document.items(named) {
      let type = try document.number(node, "type")
      guard (0..<count).contains(type), types[type].kind == .function else { throw Damaged() }
      let name = try document.text(node, "name")
      functions[name] = type
      symbols[name] = try document.text(node, "symbol")
      if try document.flag(node, "noreturn") { neverReturning.insert(name) }
    }
  }

  /// Adds what another reading knows of functions that this one does not know.
  mutating func complete(with other: CFacts) {
    let shift = types.count
    types += other.types.map { $0.shifted(by: shift) }
    for (name, type) in other.functions where functions[name].map({ !types[$0].isPrototyped }) ?? true {
      functions[name] = type + shift
    }
    // Whoever calls by one of them gets the same function.
    neverReturning.formUnion(other.neverReturning)
    namesInC.merge(other.namesInC) { known, _ in known }
  }

  /// A header's facts with the functions by what the linker calls them, as far as the library has them. What has a
  /// declaration under its own name keeps that one.
  func linked(to library: Set<String>) -> CFacts {
    var facts = self
    (facts.functions, facts.neverReturning) = ([:], [])
    for (name, type) in functions.sorted(by: { $0.key < $1.key }) {
      guard let symbol = symbols[name], library.contains(symbol) else { continue }
      guard symbol == name || symbols[symbol] != symbol else { continue }
      facts.functions[symbol] = type
      if symbol != name { facts.namesInC[symbol] = name }
      if neverReturning.contains(name) { facts.neverReturning.insert(symbol) }
    }
    return facts
  }

  /// The alignment that was demanded of a type, by itself or by a name for it; 0 where none was.
  func demandedAlignment(_ type: Int) -> Int {
    var (type, most) = (type, 0)
    for _ in 0..<Self.chainMax where type >= 0 {
      most = max(most, types[type].alignment)
      guard [.const, .qualified, .typedef].contains(types[type].kind) else { break }
      type = types[type].target
    }
    return most
  }

  // MARK: Looking through names

  /// A type without names and qualifiers, and what was seen on the way to it.
  struct Bare {
    /// -1: `void`.
    var type: Int
    var isConst: Bool
    /// Outermost first.
    var names: [String]
  }

  func bare(_ type: Int) -> Bare {
    var bare = Bare(type: type, isConst: false, names: [])
    // A file may say that a name stands for itself.
    for _ in 0..<Self.chainMax {
      guard bare.type >= 0 else { return bare }
      switch types[bare.type].kind {
      case .const: bare.isConst = true
      case .qualified: break
      case .typedef: bare.names.append(types[bare.type].name)
      default: return bare
      }
      bare.type = types[bare.type].target
    }
    bare.type = -1
    return bare
  }

  static let chainMax = 64
}

extension CFacts.Entry {
  fileprivate init(_ document: borrowing JSONDocument, _ node: Int, count: Int) throws(CFacts.Damaged) {
    guard let kind = CFacts.Kind(rawValue: try document.text(node, "kind")) else { throw CFacts.Damaged() }
    self.init(kind: kind)
    name = try document.text(node, "name")
    size = try document.number(node, "size")
    target = try document.reference(node, count)
    alignment = try document.number(node, "alignment")
    switch kind {
    case .base: encoding = try document.number(node, "encoding")
    case .structure, .union:
      isComplete = try document.flag(node, "complete")
      for field in try document.list(node, "fields") {
        fields.append(
          CFacts.Field(
            name: try document.text(field, "name"), type: try document.reference(field, count),
            offset: try document.number(field, "offset"), isBits: try document.flag(field, "bits"),
            alignment: try document.number(field, "alignment")))
      }
    case .enumeration:
      isSigned = try document.flag(node, "signed")
      for value in try document.list(node, "values") {
        let number = Int64(try document.number(value, "value"))
        values.append(CFacts.Value(name: try document.text(value, "name"), value: number))
      }
    case .array:
      isVector = try document.flag(node, "vector")
      for length in try document.list(node, "counts") {
        guard let number = document.int64(length) else { throw CFacts.Damaged() }
        counts.append(Int(number))
      }
    case .function:
      isVariadic = try document.flag(node, "variadic")
      isPrototyped = try document.flag(node, "prototyped")
      for parameter in try document.list(node, "parameters") {
        parameters.append(
          CFacts.Parameter(name: try document.text(parameter, "name"), type: try document.reference(parameter, count)))
      }
    default: break
    }
  }

  fileprivate func shifted(by shift: Int) -> CFacts.Entry {
    func moved(_ type: Int) -> Int { type < 0 ? type : type + shift }
    var entry = self
    entry.target = moved(target)
    for index in fields.indices { entry.fields[index].type = moved(fields[index].type) }
    for index in parameters.indices { entry.parameters[index].type = moved(parameters[index].type) }
    return entry
  }
}

extension JSONDocument {
  /// The elements of an array.
  func items(_ array: Int) -> [Int] {
    var items: [Int] = []
    var child = firstChild(array)
    while child < end(array) {
      items.append(child)
      child = end(child)
    }
    return items
  }

  fileprivate func text(_ object: Int, _ key: String) throws(CFacts.Damaged) -> String {
    guard kind(object) == .object, let node = member(object, key), kind(node) == .string else { throw CFacts.Damaged() }
    return string(node)
  }

  fileprivate func number(_ object: Int, _ key: String) throws(CFacts.Damaged) -> Int {
    guard kind(object) == .object, let node = member(object, key), let number = int64(node) else {
      throw CFacts.Damaged()
    }
    return Int(number)
  }

  /// The number of a type, or -1.
  fileprivate func reference(_ object: Int, _ count: Int) throws(CFacts.Damaged) -> Int {
    let type = try number(object, "type")
    guard (-1..<count).contains(type) else { throw CFacts.Damaged() }
    return type
  }

  fileprivate func flag(_ object: Int, _ key: String) throws(CFacts.Damaged) -> Bool {
    guard kind(object) == .object, let node = member(object, key), [.true, .false].contains(kind(node)) else {
      throw CFacts.Damaged()
    }
    return kind(node) == .true
  }

  fileprivate func list(_ object: Int, _ key: String) throws(CFacts.Damaged) -> [Int] {
    guard kind(object) == .object, let node = member(object, key), kind(node) == .array else { throw CFacts.Damaged() }
    return items(node)
  }
}
