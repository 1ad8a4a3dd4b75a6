// A tool of a manifest from a function of C: what its types say, what they suggest, and what only a person knows.
//
// What a type says is written as it is. What it merely suggests (that `char *` and a number behind it are a buffer and its
// size) is written too, and asked about. Nothing is left open without a question.

import EdgeValues
import Plugins

/// One function on its way into a manifest.
struct FunctionDraft {
  let symbol: String
  let entry: CFacts.Entry
  let note: HeaderNote
  let surroundings: BindSurroundings
  private var facts: CFacts { surroundings.facts }

  private var names: [String] = []
  /// Arguments that are the length of another, which says so.
  private var lengths: Set<Int> = []
  /// Everything that was asked, for the count in the listing.
  private(set) var questionCount = 0

  init(_ symbol: String, _ note: HeaderNote?, in surroundings: BindSurroundings) throws(Unbindable) {
    self.symbol = symbol
    self.surroundings = surroundings
    self.note = note ?? HeaderNote()
    if let why = Self.never[symbol] { throw Unbindable(reason: why) }
    guard let type = surroundings.facts.functions[symbol] else { throw Unbindable(reason: "its types are not known") }
    if surroundings.facts.neverReturning.contains(symbol) {
      throw Unbindable(reason: "it does not return: it ends the process or its thread")
    }
    entry = surroundings.facts.types[type]
    guard entry.isPrototyped else {
      throw Unbindable(reason: "it is declared without its arguments: f() instead of f(void)")
    }
    guard entry.parameters.count <= ManifestLimits.argumentsMax else {
      throw Unbindable(reason: "it has too many arguments")
    }
    names = makeNames()
  }

  /// Functions that a worker does not come back from, or that act on it as a whole.
  private static let never: [String: String] = {
    var reasons: [String: String] = [:]
    for name in ["exit", "_exit", "_Exit", "quick_exit", "abort", "pthread_exit", "thrd_exit"] {
      reasons[name] = "it ends the process or its thread"
    }
    for name in ["longjmp", "_longjmp", "siglongjmp", "setjmp", "_setjmp", "__sigsetjmp"] { reasons[name] = "it jumps" }
    for name in ["fork", "vfork", "_Fork"] { reasons[name] = "it doubles the process" }
    return reasons
  }()

  /// The names of the header or the library, made unique.
  private func makeNames() -> [String] {
    var names: [String] = []
    for (index, parameter) in entry.parameters.enumerated() {
      let noted = index < note.names.count ? note.names[index] : ""
      let base = argumentName(noted.isEmpty ? parameter.name : noted, otherwise: "argument\(index + 1)")
      var name = base
      var number = 2
      while names.contains(name) {
        name = "\(base)_\(number)"
        number += 1
      }
      names.append(name)
    }
    return names
  }

  /// The prototype with the names of the header.
  var prototype: String { facts.prototype(symbol, names: note.names) ?? symbol }

  // MARK: The tool

  mutating func tool(_ types: inout TypeDraft) throws(Unbindable) -> JSONTree {
    findLengths()
    var arguments: [JSONTree] = []
    for index in entry.parameters.indices { arguments.append(try argument(index, &types)) }
    var function: [(key: String, value: JSONTree)] = [("symbol", .string(symbol))]
    let returned = try self.returned(&types)
    if let returned { function.append(("returns", returned)) }
    if !arguments.isEmpty { function.append(("arguments", .array(arguments))) }
    var questions: [String] = []
    if mayFail {
      questions.append(
        "errors: which results mean that the call failed? Add rules, or remove this: without one every result is a success"
      )
    }
    if entry.isVariadic {
      questions.append(
        "variadic: declare what stands for the '...', each argument with \"variadic\": true, "
          + "and give a format as a constant \"value\"")
    }
    let description = described()
    questionCount += questions.count + (description.question == nil ? 0 : 1)
    let tool = JSONTree.object([
      ("name", .string(String(symbol.prefix(64)))), ("description", .string(description.text)),
      ("function", JSONTree.object(function).asking(questions)),
    ])
    return tool.asking(description.question.map { [$0] } ?? [])
  }

  private func described() -> (text: String, question: String?) {
    let comment = Self.cleaned(note.comment)
    let subject = note.isDocumentation ? symbol : firstFunction(in: comment)
    // Comments may stand behind what they are about, and then are before another.
    guard !comment.isEmpty, subject ?? symbol == symbol else {
      return (
        "Calls \(symbol) of \(surroundings.library).",
        "description: say what \(symbol) does, when to use it, and when not; a model chooses by it"
      )
    }
    let text = Self.beginning(of: comment)
    if text.utf8.count < comment.utf8.count {
      return (text, "description: the header's comment goes on after this; is this what a model needs?")
    }
    if note.isPartial {
      return (text, "description: parts of the header's comment are left out here; is this what a model needs?")
    }
    guard !note.isDocumentation else { return (text, nil) }
    return (
      text,
      "description: the comment that stands before \(symbol) in the header; is it about this function, and for a model?"
    )
  }

  /// Of the library's functions the one that a comment speaks of first.
  private func firstFunction(in comment: String) -> String? {
    let words = comment.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    return words.first { facts.functions[String($0)] != nil }.map(String.init)
  }

  /// Whole sentences, as far as they are short enough.
  private static func beginning(of comment: String) -> String {
    guard comment.unicodeScalars.count > descriptionMax else { return comment }
    let head = String(comment.unicodeScalars.prefix(descriptionMax).map(Character.init))
    guard let end = head.lastIndex(of: "."), head.distance(from: head.startIndex, to: end) > descriptionMax / 2 else {
      return head + "…"
    }
    return String(head[...end])
  }

  /// Without the stars of a frame, and without what nobody sees: escapes of terminals, marks that turn the direction.
  private static func cleaned(_ comment: String) -> String {
    let lines = visible(comment).split(separator: "\n").map { line in
      line.split(separator: " ").filter { !$0.allSatisfy { "*=-#".contains($0) } }.joined(separator: " ")
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func visible(_ text: String) -> String {
    var seen = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: seen.append(scalar == "\n" ? scalar : " ")
      case .format, .privateUse, .unassigned: break
      default: seen.append(scalar)
      }
    }
    return String(seen)
  }

  /// A status, or a pointer that may be NULL. Sizes and real numbers seldom tell of failures.
  private var mayFail: Bool {
    switch facts.shape(entry.target) {
    case .scalar(let name): ["int", "long", "ssize", "i8", "i16", "i32", "i64"].contains(name)
    case .enumeration: true
    case .pointer(let target): if case .structure = facts.shape(target) { true } else { false }
    default: false
    }
  }

  // MARK: Arguments

  /// Which arguments are lengths of the pointer before them, by their names and places.
  private mutating func findLengths() {
    for index in entry.parameters.indices { if let length = lengthArgument(of: index) { lengths.insert(length) } }
  }

  /// The argument that seems to say how much the pointer has or may take: the next one, of an integer type, that is
  /// called so. `nil` where nothing suggests it.
  private func lengthArgument(of index: Int) -> Int? {
    guard case .pointer(let target) = facts.shape(entry.parameters[index].type), index + 1 < entry.parameters.count
    else { return nil }
    switch facts.shape(target) {
    case .void, .scalar, .enumeration: break
    case .structure(let type) where facts.types[type].isComplete: break
    default: return nil
    }
    let next = entry.parameters[index + 1]
    var number = facts.shape(next.type)
    if case .pointer(let target) = number, !facts.isConst(target) { number = facts.shape(target) }
    guard case .scalar(let name) = number, !["float", "double", "bool"].contains(name) else { return nil }
    return name == "size" || Self.isLength(names[index + 1]) ? index + 1 : nil
  }

  private static func isLength(_ name: String) -> Bool {
    let name = name.lowercased()
    return [
      "n", "len", "l", "size", "count", "cnt", "num", "nbytes", "sz", "nmemb", "nelem", "max", "capacity", "room",
    ]
    .contains(name)
      || ["len", "length", "size", "count", "bytes", "_n", "_num", "_sz"].contains { name.hasSuffix($0) }
      || ["n_", "num_", "len_"].contains { name.hasPrefix($0) }
  }

  private mutating func argument(_ index: Int, _ types: inout TypeDraft) throws(Unbindable) -> JSONTree {
    let parameter = entry.parameters[index]
    var made = ArgumentDraft(name: names[index])
    let noted = index < note.names.count ? note.names[index] : parameter.name
    if let words = note.arguments[noted], !words.isEmpty {
      made.description = String(Self.cleaned(words).prefix(Self.descriptionMax))
    }
    do throws(Unbindable) {
      if case .pointer(let target) = facts.shape(parameter.type) {
        try pointer(index, target, &made, &types)
      } else {
        made.type = try types.passed(parameter.type)
      }
    } catch {
      throw Unbindable(reason: "\(names[index]) is \(error.reason)")
    }
    if note.names.allSatisfy(\.isEmpty), parameter.name.isEmpty {
      made.questions.append("name: the header gives it none; what is it?")
    }
    questionCount += made.questions.count
    return made.json
  }

  private mutating func pointer(
    _ index: Int, _ target: Int, _ made: inout ArgumentDraft, _ types: inout TypeDraft
  ) throws(Unbindable) {
    let length = lengthArgument(of: index)
    let isConst = facts.isConst(target)
    switch facts.shape(target) {
    case .void where length == nil:
      made.setNull("value: an untyped pointer, and NULL is passed; is that allowed, or is it bytes or a handle?")
    case .void: buffer(index, "bytes", isConst: isConst, length, &made)
    case .scalar where facts.isCharacter(target): buffer(index, "string", isConst: isConst, length, &made)
    case .scalar where facts.isByte(target): buffer(index, "bytes", isConst: isConst, length, &made)
    case .scalar, .enumeration:
      let element = try types.value(target)
      values(index, element, isConst: isConst, length, &made)
    case .structure(let type):
      try structure(index, type, target, isConst: isConst, length, &made, &types)
    case .pointer(let inner): try pointerToPointer(target, inner, &made, &types)
    case .function:
      made.setNull("value: a callback, and NULL is passed; is that allowed? A model cannot be called back")
    case .union: throw Unbindable(reason: "a pointer to a union")
    case .odd(let what): throw Unbindable(reason: what == "a va_list" ? what : "a pointer to \(what)")
    }
  }

  /// Text or bytes. `const` goes in; the other comes out, unless a person says otherwise.
  private func buffer(_ index: Int, _ type: String, isConst: Bool, _ length: Int?, _ made: inout ArgumentDraft) {
    made.type = .string(type)
    let what = type == "string" ? "char *" : "bytes"
    if isConst {
      guard let length else {
        if type == "bytes" {
          made.questions.append(
            "length: how many bytes does \(symbol) read? Name the argument that says so, or write \"string\"")
        } else if entry.isVariadic, index == entry.parameters.count - 1 {
          made.more.append(("value", .string("")))
          made.questions.append(
            "value: it stands right before the '...', so it seems to be a format, as printf has one; write the constant that is "
              + "meant. A model that gives a format reads and writes memory of the process with it")
        }
        return
      }
      made.more.append(("length", .string(names[length])))
      made.questions.append("length: is \(names[length]) the number of bytes of \(made.name)?")
      return
    }
    made.more.append(("direction", .string("out")))
    made.more.append(("capacity", .plain(String(Self.capacityProposed))))
    guard let length else {
      made.questions.append("direction: \(what) that is not const; does \(symbol) read it, write it, or both?")
      made.questions.append(
        "capacity: \(Self.capacityProposed) is a proposal; how many bytes may \(symbol) write at most, and how does it know?"
      )
      return
    }
    let isThrough = if case .pointer = facts.shape(entry.parameters[length].type) { true } else { false }
    made.more.append((isThrough ? "length" : "capacity_argument", .string(names[length])))
    made.questions.append("direction: \(what) that is not const; does \(symbol) read it, write it, or both?")
    made.questions.append(
      "capacity: \(Self.capacityProposed) bytes are proposed, and \(names[length]) tells \(symbol) so; is that its meaning, "
        + "and are they enough?")
    if type == "bytes", !isThrough {
      made.questions.append("length: how many of the bytes are the result? \"result\", an argument, or all")
    }
  }

  /// One number or several.
  private func values(_ index: Int, _ element: JSONTree, isConst: Bool, _ length: Int?, _ made: inout ArgumentDraft) {
    if lengths.contains(index) {
      made.type = element
      made.more.append(("direction", .string("in-out")))
      return
    }
    if let length, case .scalar = facts.shape(entry.parameters[length].type) {
      made.type = .object([("array", element)])
      if !isConst { made.more.append(("direction", .string("in-out"))) }
      made.more.append(("length", .string(names[length])))
      made.questions.append("length: is \(names[length]) the number of elements of \(made.name)?")
      if !isConst { made.questions.append("direction: does \(symbol) read them, write them, or both?") }
      return
    }
    made.type = element
    if isConst {
      made.more.append(("by", .string("pointer")))
      made.questions.append("by: is it one value, or the first of several? Those are {\"array\": …} with a length")
    } else {
      made.more.append(("direction", .string("out")))
      made.questions.append(
        "direction: is it one value that \(symbol) writes, reads, or both; or the first of several?")
    }
  }

  private mutating func structure(
    _ index: Int, _ type: Int, _ target: Int, isConst: Bool, _ length: Int?, _ made: inout ArgumentDraft,
    _ types: inout TypeDraft
  ) throws(Unbindable) {
    let aliases = facts.bare(target).names
    if isOpaque(type) || types.handles.contains(where: { $0.type == type || types.sameStruct($0.type, type) }) {
      handle(type, aliases, &made, &types)
      return
    }
    let name: String
    do throws(Unbindable) {
      name = try types.structure(type, aliases)
    } catch {
      throw Unbindable(reason: "a pointer to \(error.reason)")
    }
    if let length, case .scalar = facts.shape(entry.parameters[length].type) {
      values(index, .string(name), isConst: isConst, length, &made)
      return
    }
    made.type = .string(name)
    if isConst {
      made.more.append(("by", .string("pointer")))
      made.questions.append("by: is it one struct, or the first of several?")
    } else {
      made.more.append(("direction", .string("out")))
      made.questions.append("direction: does \(symbol) read the struct, write it, or both (\"in-out\")?")
    }
  }

  /// Known by its name alone; or the library makes and ends them, as libc does a FILE, and nobody else should.
  private func isOpaque(_ type: Int) -> Bool {
    let entry = facts.types[type]
    // Names with an underscore are the library's own business, as all those of a FILE are.
    let isPrivate = !entry.fields.isEmpty && entry.fields.allSatisfy { $0.name.hasPrefix("_") }
    return !entry.isComplete || isPrivate || !makers(of: type).isEmpty && !enders(of: type).isEmpty
  }

  private mutating func handle(_ type: Int, _ aliases: [String], _ made: inout ArgumentDraft, _ types: inout TypeDraft)
  {
    made.type = .string(handleType(type, aliases, &types))
    guard enders(of: type).contains(symbol) else { return }
    made.more.append(("consumes", .plain("true")))
    made.questions.append("consumes: \(symbol) seems to end the handle; does it, whenever it succeeds?")
  }

  /// The name of a handle's type, with its questions.
  private mutating func handleType(_ type: Int, _ aliases: [String], _ types: inout TypeDraft) -> String {
    let name = types.handle(type, aliases)
    let enders = enders(of: type)
    if let first = enders.first {
      types.setFinalizer(first, of: name)
      let others = enders.dropFirst().prefix(4).joined(separator: ", ")
      types.ask(
        "finalizer: \(first) seems to end one\(others.isEmpty ? "" : "; so do \(others)"); which does, whoever made it?",
        about: name)
    } else {
      types.ask(
        "finalizer: which function ends one? None of the library looks like it; without it nothing is called",
        about: name)
    }
    let makers = makers(of: type).prefix(4)
    let known = makers.isEmpty ? "no function of the library that is known" : makers.joined(separator: ", ")
    types.ask("constructor: \(known) gives one out; is it among the tools?", about: name)
    return name
  }

  private mutating func pointerToPointer(
    _ target: Int, _ inner: Int, _ made: inout ArgumentDraft, _ types: inout TypeDraft
  ) throws(Unbindable) {
    switch facts.shape(inner) {
    case .scalar where facts.isCharacter(inner) && facts.isConst(target):
      // The pointers themselves are not to be written.
      made.type = .object([("array", .string("string"))])
      made.questions.append(
        "length: an array of strings that \(symbol) reads, with NULL behind the last; is that its end, or does an argument say "
          + "how many?")
    case .scalar where facts.isCharacter(inner):
      made.type = .string("string")
      made.more.append(("direction", .string("out")))
      made.questions.append(
        "direction: char **; is it a string that \(symbol) hands out, or an array of strings that it reads?")
      made.questions.append("free: which function frees the string, if the caller must?")
    case .structure(let type) where isOpaque(type):
      made.type = .string(handleType(type, facts.bare(inner).names, &types))
      made.more.append(("direction", .string("out")))
      made.questions.append("direction: \(symbol) seems to hand out a handle here; does it?")
      if facts.isConst(inner) || takesHandle || seemsToLend {
        if facts.isConst(inner) || seemsToLend { made.more.append(("owned", .plain("false"))) }
        made.questions.append(ownership)
      }
    default:
      made.setNull("value: a pointer to a pointer, and NULL is passed; is that allowed?")
    }
  }

  // MARK: The result

  private mutating func returned(_ types: inout TypeDraft) throws(Unbindable) -> JSONTree? {
    var questions: [String] = []
    defer { questionCount += questions.count }
    func result(_ type: JSONTree, _ more: [(key: String, value: JSONTree)] = []) -> JSONTree {
      more.isEmpty && questions.isEmpty ? type : JSONTree.object([("type", type)] + more).asking(questions)
    }
    let type = entry.target
    do throws(Unbindable) {
      guard case .pointer(let target) = facts.shape(type) else {
        if case .void = facts.shape(type) { return nil }
        return try types.passed(type)
      }
      switch facts.shape(target) {
      case .scalar where facts.isCharacter(target):
        questions.append(
          facts.isConst(target)
            ? "free: const suggests that the library keeps the string; does it? If the caller owns it, name what frees it"
            : "free: who owns the string? If the caller does, name the function that frees it")
        return result(.string("string"))
      case .scalar where facts.isByte(target):
        questions.append(
          "type: is it text that ends with NUL? Bytes need a \"length\"; \"free\" if the caller owns them")
        return result(.string("string"))
      case .scalar, .enumeration:
        let value = try types.value(target)
        questions.append("by: is it one value, or the first of several? Who owns it (\"free\")?")
        return result(value, [("by", .string("pointer"))])
      case .structure(let index):
        let aliases = facts.bare(target).names
        if !isOpaque(index), !types.handles.contains(where: { $0.type == index }),
          let name = try? types.structure(index, aliases)
        {
          questions.append("by: \(symbol) gives out a struct; who owns it, and does it outlive the next call?")
          return result(.string(name), [("by", .string("pointer"))])
        }
        let handle = JSONTree.string(handleType(index, aliases, &types))
        guard facts.isConst(target) || takesHandle || seemsToLend else { return result(handle) }
        questions.append(ownership)
        return result(handle, facts.isConst(target) || seemsToLend ? [("owned", .plain("false"))] : [])
      case .void: throw Unbindable(reason: "void *, of which nothing is known; write a handle type by hand")
      case .function: throw Unbindable(reason: "a pointer to a function")
      case .pointer: throw Unbindable(reason: "a pointer to a pointer")
      case .union: throw Unbindable(reason: "a pointer to a union")
      case .odd(let what): throw Unbindable(reason: "a pointer to \(what)")
      }
    } catch {
      throw Unbindable(reason: "it returns \(error.reason)")
    }
  }

  private var ownership: String {
    "owned: who ends the handle that \(symbol) gives out? One that the library keeps, or that went in, says \"owned\": false "
      + "and ends with what \(symbol) takes; a new one does not say it, and its finalizer ends it"
  }

  /// Named like what looks something up.
  private var seemsToLend: Bool {
    let words = [
      "get", "parent", "first", "next", "prev", "last", "root", "owner", "current", "default", "ref", "handle",
    ]
    return symbol.lowercased().split(separator: "_").contains { words.contains(String($0)) }
  }

  private var takesHandle: Bool {
    entry.parameters.contains { parameter in
      guard case .pointer(let target) = facts.shape(parameter.type), case .structure(let type) = facts.shape(target)
      else { return false }
      return isOpaque(type)
    }
  }

  private func makers(of type: Int) -> [String] { surroundings.makers(of: type) }
  private func enders(of type: Int) -> [String] { surroundings.enders(of: type) }

  private static let capacityProposed = 4096
  /// A model reads it with every request.
  private static let descriptionMax = 1000
}

/// One argument as far as it is known.
private struct ArgumentDraft {
  let name: String
  var type = JSONTree.string("int")
  var description = ""
  var more: [(key: String, value: JSONTree)] = []
  var questions: [String] = []

  init(name: String) { self.name = name }

  /// NULL is passed, and the model never sees it.
  mutating func setNull(_ question: String) {
    type = .string("pointer")
    more.append(("value", .plain("null")))
    questions.append(question)
  }

  var json: JSONTree {
    var members: [(key: String, value: JSONTree)] = [("name", .string(name)), ("type", type)]
    if !description.isEmpty { members.append(("description", .string(description))) }
    return JSONTree.object(members + more).asking(questions)
  }
}
