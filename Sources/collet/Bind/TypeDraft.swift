// Types of C as a manifest writes them, with what has to be decided about them.

import EdgeValues
import Plugins

/// A reason why something cannot be bound.
struct Unbindable: Error, Equatable {
  var reason: String
}

/// What a type is, once its names are looked through.
enum CShape {
  case void
  /// A number, by its name in a manifest.
  case scalar(String)
  case enumeration(Int)
  case structure(Int)
  case union
  /// What it points to.
  case pointer(Int)
  case function
  /// Cannot be passed; why.
  case odd(String)
}

extension CFacts {
  func shape(_ type: Int) -> CShape {
    let bare = bare(type)
    guard bare.type >= 0 else { return .void }
    let entry = types[bare.type]
    switch entry.kind {
    case .base:
      guard let name = scalarName(entry, bare.names) else { return .odd("'\(entry.name)'") }
      return .scalar(name)
    case .enumeration:
      return [1, 2, 4, 8].contains(entry.size) ? .enumeration(bare.type) : .odd("an enum without values")
    case .structure:
      return bare.names.contains("va_list") || entry.name == "__va_list_tag" ? .odd("a va_list") : .structure(bare.type)
    case .union: return .union
    case .pointer: return .pointer(entry.target)
    case .function: return .function
    case .array:
      if entry.isVector { return .odd("a vector") }
      return bare.names.contains { $0.contains("va_list") } ? .odd("a va_list") : .odd("an array")
    case .const, .qualified, .typedef, .other: return .odd(entry.name.isEmpty ? "an unknown type" : "'\(entry.name)'")
    }
  }

  /// Names that say more than their width come first; DWARF's encodings: 2 bool, 4 float, 5 signed, 6 signed char,
  /// 7 unsigned, 8 unsigned char.
  private func scalarName(_ entry: Entry, _ names: [String]) -> String? {
    let named = [
      "size_t": "size", "ssize_t": "ssize", "int8_t": "i8", "int16_t": "i16", "int32_t": "i32", "int64_t": "i64",
      "uint8_t": "u8", "uint16_t": "u16", "uint32_t": "u32", "uint64_t": "u64",
    ]
    let sizes = ["i8": 1, "u8": 1, "i16": 2, "u16": 2, "i32": 4, "u32": 4]
    if let name = names.lazy.compactMap({ named[$0] }).first, sizes[name] ?? 8 == entry.size { return name }
    let isLongLong = entry.name.contains("long long")
    switch (entry.encoding, entry.size) {
    case (2, 1): return "bool"
    case (4, 4): return "float"
    case (4, 8): return "double"
    case (5, 1), (6, 1): return "i8"
    case (7, 1), (8, 1): return "u8"
    case (5, 2): return "i16"
    case (7, 2): return "u16"
    case (5, 4): return "int"
    case (7, 4): return "uint"
    case (5, 8): return isLongLong ? "i64" : "long"
    case (7, 8): return isLongLong ? "u64" : "ulong"
    default: return nil
    }
  }

  /// How an enum is passed.
  func scalar(ofEnum entry: Entry) -> String {
    switch entry.size {
    case 1: entry.isSigned ? "i8" : "u8"
    case 2: entry.isSigned ? "i16" : "u16"
    case 8: entry.isSigned ? "long" : "ulong"
    // The compiler takes unsigned int where no value is negative; in C an enum's constants are ints.
    default: entry.isSigned || entry.values.allSatisfy { $0.value <= Int64(Int32.max) } ? "int" : "uint"
    }
  }

  /// `char`, not a number of eight bits.
  func isCharacter(_ type: Int) -> Bool {
    let bare = bare(type)
    guard bare.type >= 0, types[bare.type].kind == .base else { return false }
    return types[bare.type].name == "char"
  }

  /// Bytes: `unsigned char`, `uint8_t`, or a name for them.
  func isByte(_ type: Int) -> Bool {
    if case .scalar("u8") = shape(type) { true } else { false }
  }

  func isConst(_ type: Int) -> Bool { bare(type).isConst }
}

/// The section `types` of a manifest, as far as functions have asked for it.
struct TypeDraft {
  let facts: CFacts
  private(set) var members: [(key: String, value: JSONTree)] = []
  private var names: [Int: String] = [:]
  /// Structs that stand for a handle.
  private(set) var handles: [(name: String, type: Int)] = []
  private var questions: [String: [String]] = [:]

  init(facts: CFacts) { self.facts = facts }

  var isEmpty: Bool { members.isEmpty }
  var questionCount: Int { questions.values.reduce(0) { $0 + $1.count } }

  mutating func ask(_ question: String, about name: String) {
    if questions[name]?.contains(question) != true { questions[name, default: []].append(question) }
  }

  /// With the questions in place.
  var json: JSONTree {
    .object(members.map { ($0.key, $0.value.asking(questions[$0.key] ?? [])) })
  }

  // MARK: Values

  /// A type that is passed by value, or that a pointer points to.
  mutating func value(_ type: Int, depth: Int = 0) throws(Unbindable) -> JSONTree {
    switch facts.shape(type) {
    case .scalar(let name): return .string(name)
    case .enumeration(let index): return .string(enumeration(index, facts.bare(type).names))
    case .structure(let index): return .string(try structure(index, facts.bare(type).names, depth: depth))
    case .union: throw Unbindable(reason: "a union")
    case .void: throw Unbindable(reason: "void")
    case .pointer: throw Unbindable(reason: "a pointer")
    case .function: throw Unbindable(reason: "a function")
    case .odd(let what): throw Unbindable(reason: what)
    }
  }

  /// A type that is passed by value, in registers that depend on everything in it.
  mutating func passed(_ type: Int) throws(Unbindable) -> JSONTree {
    let value = try value(type)
    guard case .structure(let index) = facts.shape(type), let name = known(index) else { return value }
    let title = facts.spelling(type)
    if let why = byPointerOnly[name] { throw Unbindable(reason: "\(title) by value, \(why)") }
    if facts.demandedAlignment(type) > alignments[name] ?? 1 {
      throw Unbindable(reason: "\(title) by value, \(Self.aligned)")
    }
    return value
  }

  private static let aligned = "which has an alignment of its own, and a manifest cannot say that"

  private mutating func enumeration(_ index: Int, _ aliases: [String]) -> String {
    let entry = facts.types[index]
    if let name = known(index) { return name }
    let name = freeName(entry.name.isEmpty ? aliases.first ?? "" : entry.name, otherwise: "choice")
    var seen: Set<String> = []
    let values = entry.values.filter { seen.insert($0.name).inserted }.prefix(ManifestLimits.enumMax)
    var members: [(key: String, value: JSONTree)] = [
      ("enum", .object(values.map { ($0.name, .plain(String($0.value))) }))
    ]
    let scalar = facts.scalar(ofEnum: entry)
    if scalar != "int" { members.append(("type", .string(scalar))) }
    add(name, .object(members), index)
    if entry.values.count > ManifestLimits.enumMax {
      ask("enum: it has \(entry.values.count) values, and only \(ManifestLimits.enumMax) are here", about: name)
    }
    let bits = values.map(\.value).filter { $0 != 0 }
    if bits.count >= 3, bits.allSatisfy({ $0 > 0 && $0 & ($0 - 1) == 0 }) {
      ask("enum: every value is a single bit; write \"flags\" instead if they may be or-ed together", about: name)
    }
    return name
  }

  /// A struct with its fields. What no field can say is hidden, as bytes or a number of its width.
  mutating func structure(_ index: Int, _ aliases: [String], depth: Int = 0) throws(Unbindable) -> String {
    if let name = known(index) { return name }
    if let failure = failures[index] { throw failure }
    do throws(Unbindable) {
      return try newStructure(index, aliases, depth: depth)
    } catch {
      failures[index] = error
      throw error
    }
  }

  private mutating func newStructure(_ index: Int, _ aliases: [String], depth: Int) throws(Unbindable) -> String {
    let entry = facts.types[index]
    let title = entry.name.isEmpty ? aliases.first ?? "struct" : "struct \(entry.name)"
    guard entry.isComplete, entry.size > 0 else { throw Unbindable(reason: "\(title), which is opaque") }
    guard depth < Self.depthMax, entry.size <= ManifestLimits.structBytesMax else {
      throw Unbindable(reason: "\(title), which is too large")
    }
    var layout = LayoutDraft()
    var hidden: [String] = []
    /// Why it cannot be passed by value; the last reason is as good as the first.
    var unclear: String?
    for (number, field) in entry.fields.enumerated() {
      let next = entry.fields.dropFirst(number + 1).first { $0.offset > field.offset }?.offset ?? entry.size
      guard field.offset >= layout.end else { continue }  // Another bit field of the same bytes.
      if let part = field.isBits ? nil : try? self.field(field, in: title, depth: depth) {
        guard field.offset % part.alignment == 0 else { throw Unbindable(reason: "\(title), which is packed") }
        layout.pad(to: field.offset, alignment: part.alignment)
        layout.add(part)
        if max(field.alignment, facts.demandedAlignment(field.type)) > part.alignment { unclear = Self.aligned }
        if let inner = part.byPointerOnly { unclear = inner }
      } else {
        let isPointer = isPointer(field.type) && !field.isBits && field.offset % 8 == 0
        layout.pad(to: field.offset, alignment: isPointer ? 8 : 1)
        layout.hide(field.name, bytes: isPointer ? 8 : next - field.offset, isPointer: isPointer)
        let title = field.name.isEmpty ? "a part without a name" : field.name
        hidden.append(title)
        if !isPointer { unclear = "with \(title), whose type a manifest cannot say" }
      }
    }
    layout.pad(to: entry.size, alignment: layout.alignment)
    if layout.isPadded || entry.alignment > layout.alignment { unclear = unclear ?? Self.aligned }
    guard layout.end == entry.size, entry.size % layout.alignment == 0, !layout.fields.isEmpty,
      layout.fields.count <= ManifestLimits.fieldsMax
    else {
      throw Unbindable(reason: "\(title), which is packed, or laid out in a way that a manifest cannot say")
    }
    guard layout.hasVisible else {
      throw Unbindable(reason: "\(title), none of whose fields can be given")
    }
    let name = freeName(entry.name.isEmpty ? aliases.first ?? "" : entry.name, otherwise: "record")
    add(name, .object([("struct", .array(layout.fields))]), index)
    alignments[name] = layout.alignment
    byPointerOnly[name] = unclear
    if !hidden.isEmpty {
      ask("hidden: \(hidden.joined(separator: ", ")) are zero on the way in and not shown; may they be?", about: name)
    }
    for question in layout.questions { ask(question, about: name) }
    return name
  }

  private func isPointer(_ type: Int) -> Bool { if case .pointer = facts.shape(type) { true } else { false } }

  private mutating func field(
    _ field: CFacts.Field, in title: String, depth: Int
  ) throws(Unbindable) -> LayoutDraft.Part {
    guard !field.name.isEmpty else { throw Unbindable(reason: "a part without a name") }
    let name = argumentName(field.name, otherwise: "field")
    func part(_ type: JSONTree, _ size: Int, _ alignment: Int, more: [(key: String, value: JSONTree)] = [])
      -> LayoutDraft.Part
    {
      LayoutDraft.Part(
        json: .object([("name", .string(name)), ("type", type)] + more), offset: field.offset, size: size,
        alignment: alignment)
    }
    let bare = facts.bare(field.type)
    guard bare.type >= 0 else { throw Unbindable(reason: "void") }
    let entry = facts.types[bare.type]
    if case .pointer(let target) = facts.shape(field.type) {
      guard facts.isCharacter(target) else { throw Unbindable(reason: "a pointer") }
      var made = part(.string("string"), 8, 8, more: [("nullable", .plain("true"))])
      if !facts.isConst(target) {
        made.question = "\(name): char *: is it text that the caller gives or reads, and who owns it?"
      }
      return made
    }
    if entry.kind == .array, !entry.isVector {
      let counts = entry.counts
      guard !counts.isEmpty, counts.allSatisfy({ (1...ManifestLimits.arrayMax).contains($0) }), let last = counts.last
      else { throw Unbindable(reason: "an array without a length") }
      var size = 1
      for count in counts { size = min(size * count, 1 << 40) }
      let isText = facts.isCharacter(entry.target)
      if isText || facts.isByte(entry.target) {
        guard counts.count == 1 else { throw Unbindable(reason: "an array of texts") }
        var made = part(.string(isText ? "string" : "bytes"), size, 1, more: [("size", .plain(String(last)))])
        if isText {
          made.question = "\(name): char[\(last)] is taken for text up to its NUL; is it that, or \"bytes\"?"
        }
        return made
      }
      var type: JSONTree
      let element: (size: Int, alignment: Int)
      if case .pointer(let target) = facts.shape(entry.target), facts.isCharacter(target) {
        (type, element) = (.string("string"), (8, 8))
      } else {
        type = try value(entry.target, depth: depth + 1)
        element = try measure(entry.target)
      }
      for count in counts.reversed() { type = .object([("array", type), ("count", .plain(String(count)))]) }
      var made = part(type, size * element.size, element.alignment)
      made.byPointerOnly =
        facts.demandedAlignment(entry.target) > element.alignment ? Self.aligned : byPointerOnly(entry.target)
      return made
    }
    let type = try value(field.type, depth: depth + 1)
    let size = try measure(field.type)
    var made = part(type, size.size, size.alignment)
    made.byPointerOnly = byPointerOnly(field.type)
    return made
  }

  private func byPointerOnly(_ type: Int) -> String? {
    guard case .structure(let index) = facts.shape(type) else { return nil }
    return known(index).flatMap { byPointerOnly[$0] }
  }

  /// Size and alignment of a value as a manifest lays it out; natural alignment is all that one can say.
  private func measure(_ type: Int) throws(Unbindable) -> (size: Int, alignment: Int) {
    let bare = facts.bare(type)
    guard bare.type >= 0 else { throw Unbindable(reason: "void") }
    let entry = facts.types[bare.type]
    switch facts.shape(type) {
    case .scalar, .enumeration: return (entry.size, entry.size)
    case .structure(let index): return (entry.size, known(index).flatMap { alignments[$0] } ?? 1)
    default: throw Unbindable(reason: "no value")
    }
  }

  /// Of structs as they are laid out here, by their names here.
  private var alignments: [String: Int] = [:]
  /// Those of them that are laid out right and would yet be passed wrong; why.
  private var byPointerOnly: [String: String] = [:]
  private var failures: [Int: Unbindable] = [:]

  // MARK: Handles

  /// A pointer to what only the library knows.
  mutating func handle(_ index: Int, _ aliases: [String]) -> String {
    if let known = handles.first(where: { $0.type == index || sameStruct($0.type, index) }) { return known.name }
    let entry = facts.types[index]
    let name = freeName(aliases.first ?? entry.name, otherwise: "handle")
    members.append((name, .object([("handle", .string("pointer"))])))
    handles.append((name, index))
    return name
  }

  mutating func setFinalizer(_ symbol: String, of name: String) {
    guard let place = members.firstIndex(where: { $0.key == name }) else { return }
    members[place].value = members[place].value.with("finalizer", .string(symbol))
  }

  /// The same struct may be described once for each file of the library's source.
  func sameStruct(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (facts.types[one], facts.types[other])
    return !a.name.isEmpty && a.name == b.name && a.kind == b.kind
  }

  // MARK: Names

  private func known(_ index: Int) -> String? {
    if let name = names[index] { return name }
    let entry = facts.types[index]
    return names.first { sameStruct($0.key, index) && facts.types[$0.key].size == entry.size }?.value
  }

  private mutating func add(_ name: String, _ json: JSONTree, _ index: Int) {
    members.append((name, json))
    names[index] = name
  }

  private func freeName(_ wanted: String, otherwise: String) -> String {
    var base = String(wanted.unicodeScalars.filter { isNamePart($0) }.map(Character.init).prefix(100))
    while base.hasPrefix("_") { base.removeFirst() }
    if base.isEmpty || base.first!.isNumber { base = otherwise }
    var name = base
    var number = 2
    while Self.taken.contains(name) || members.contains(where: { $0.key == name }) {
      name = "\(base)_\(number)"
      number += 1
    }
    return name
  }

  private static let depthMax = 8
  /// Names that a manifest gives to types itself.
  private static let taken: Set<String> = [
    "void", "string", "bytes", "pointer", "bool", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "int", "uint",
    "long", "ulong", "size", "ssize", "float", "double",
  ]
}

/// The fields of one struct in their order.
private struct LayoutDraft {
  struct Part {
    var json: JSONTree
    var offset: Int
    var size: Int
    var alignment: Int
    var question: String?
    /// Why what holds it cannot be passed by value.
    var byPointerOnly: String?
  }

  private(set) var fields: [JSONTree] = []
  private(set) var end = 0
  private(set) var alignment = 1
  private(set) var hasVisible = false
  /// There is padding that no natural alignment brings.
  private(set) var isPadded = false
  private(set) var questions: [String] = []
  private var names: Set<String> = []

  /// Moves on to an offset: what natural alignment does not bring is padding of its own.
  mutating func pad(to offset: Int, alignment: Int) {
    let natural = (end + alignment - 1) & ~(alignment - 1)
    guard natural < offset else {
      if natural == offset { end = offset }
      return
    }
    isPadded = true
    hide("padding", bytes: offset - end, isPointer: false)
  }

  mutating func add(_ part: Part) {
    guard part.offset == end else { return }
    fields.append(part.json.with("name", .string(freeName(part.json["name"]?.string ?? "field"))))
    if let question = part.question { questions.append(question) }
    end += part.size
    alignment = max(alignment, part.alignment)
    hasVisible = true
  }

  mutating func hide(_ name: String, bytes: Int, isPointer: Bool) {
    guard bytes > 0 else { return }
    var members: [(key: String, value: JSONTree)] = [
      ("name", .string(freeName(argumentName(name, otherwise: "hidden"))))
    ]
    if isPointer, end % 8 == 0, bytes == 8 {
      members.append(("type", .string("u64")))
      alignment = max(alignment, 8)
    } else {
      members += [("type", .string("bytes")), ("size", .plain(String(bytes)))]
    }
    members.append(("hidden", .plain("true")))
    fields.append(.object(members))
    end += bytes
  }

  private mutating func freeName(_ wanted: String) -> String {
    var name = wanted
    var number = 2
    while !names.insert(name).inserted {
      name = "\(wanted)_\(number)"
      number += 1
    }
    return name
  }
}

private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
}

/// A name that an argument or a field of a manifest can have. Headers of the system begin theirs with underscores.
func argumentName(_ name: String, otherwise: String) -> String {
  var name = String(name.unicodeScalars.filter { isNamePart($0) }.map(Character.init).prefix(60))
  while name.hasPrefix("_") { name.removeFirst() }
  if name.isEmpty || name.first!.isNumber { name = otherwise }
  return ["result", "errno", "null", "true", "false", "and", "length"].contains(name) ? name + "_" : name
}

extension JSONTree {
  /// A copy with questions for a person.
  func asking(_ questions: [String]) -> JSONTree {
    questions.isEmpty ? self : with(ManifestReader.openKey, .array(questions.map { .string($0) }))
  }
}
