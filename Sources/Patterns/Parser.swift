// Reads a pattern: the grammar of ECMA-262 with the flag u, as JSON Schema asks for.
//
// Groups, alternatives and quantifiers are here; escapes and classes are in `ParserEscapes.swift`. Without the flag u
// the language forgives nearly everything (`\a` is an a); with it every unknown escape and every stray bracket is an
// error, which is what an author wants to hear.

/// One pass over the pattern; errors name the place where the construct began.
struct Parser {
  /// Groups inside groups. Deeper nesting would have to be followed by recursion over somebody's input.
  static let depthMax = 200

  let scalars: [UInt32]
  /// Where the next scalar is.
  var position = 0
  /// Whether properties are looked up, or only their names checked.
  let evaluatesProperties: Bool

  private var groupCount = 0
  private var needsBacktracking = false
  private var depth = 0
  /// Names in order of first mention, with the group once it is defined.
  private var names: [String] = []
  private var namedGroups: [Int?] = []
  /// What can only be checked when all groups are known.
  private var references: [(number: Int, offset: Int)] = []
  private var namedReferences: [(index: Int, offset: Int)] = []

  private init(_ source: String, evaluatesProperties: Bool) {
    scalars = source.unicodeScalars.map(\.value)
    self.evaluatesProperties = evaluatesProperties
  }

  /// Parses a whole pattern. Without `evaluatingProperties` the sets of `\p{…}` stay empty.
  static func parse(_ source: String, evaluatingProperties: Bool = true) throws(PatternError) -> Syntax {
    var parser = Parser(source, evaluatesProperties: evaluatingProperties)
    let root = try parser.disjunction()
    if parser.peek() != nil { throw PatternError(offset: parser.position, message: "unmatched ')'") }
    for (number, offset) in parser.references where number > parser.groupCount {
      throw PatternError(
        offset: offset, message: "\\\(number) refers to a group, but the pattern has \(parser.groupCount) of them")
    }
    for (index, offset) in parser.namedReferences where parser.namedGroups[index] == nil {
      throw PatternError(offset: offset, message: "no group is named '\(parser.names[index])'")
    }
    return Syntax(
      root: root, groupCount: parser.groupCount, namedGroups: parser.namedGroups.map { $0 ?? 0 },
      needsBacktracking: parser.needsBacktracking)
  }
}

// MARK: - Looking at scalars

extension Parser {
  func peek(_ ahead: Int = 0) -> UInt32? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == scalar.value else { return false }
    position += 1
    return true
  }

  mutating func take(text: String) -> Bool {
    let wanted = text.unicodeScalars
    guard scalars.count - position >= wanted.count else { return false }
    for (index, scalar) in wanted.enumerated() where scalars[position + index] != scalar.value { return false }
    position += wanted.count
    return true
  }

  /// How a message shows a scalar of the pattern.
  static func shown(_ scalar: UInt32) -> String {
    guard let known = Unicode.Scalar(scalar), scalar > 0x20, scalar != 0x7F else {
      return "U+" + String(scalar, radix: 16, uppercase: true)
    }
    return String(Character(known))
  }
}

// MARK: - The grammar

extension Parser {
  /// Branches up to a closing bracket or the end.
  private mutating func disjunction() throws(PatternError) -> Node {
    var branches: [Node] = []
    repeat { branches.append(try alternative()) } while take("|")
    if branches.count == 1 { return branches[0] }
    // `a|b` takes the same as `[ab]`, which needs one state.
    var ranges: [ScalarRange] = []
    for branch in branches {
      guard case .set(let set) = branch else { return .alternatives(branches) }
      ranges += set.ranges
    }
    return .set(ScalarSet(ranges))
  }

  private mutating func alternative() throws(PatternError) -> Node {
    var parts: [Node] = []
    while let next = peek(), next != "|", next != ")" { parts.append(try term()) }
    switch parts.count {
    case 0: return .empty
    case 1: return parts[0]
    default: return .sequence(parts)
    }
  }

  private mutating func term() throws(PatternError) -> Node {
    let offset = position
    let firstGroup = groupCount
    let scalar = scalars[position]
    switch scalar {
    case "^": return try unrepeated(.assertion(.start), offset)
    case "$": return try unrepeated(.assertion(.end), offset)
    case "(": return try group(offset, firstGroup)
    case ".": return try atom(.set(.dot))
    case "[":
      position += 1
      return try quantified(.set(try characterClass(openedAt: offset)), groups: firstGroup..<firstGroup)
    case "\\":
      position += 1
      return try escape(offset)
    case "*", "+", "?":
      throw PatternError(offset: offset, message: "nothing to repeat before '\(Self.shown(scalar))'")
    case "{", "}", "]":
      let shown = Self.shown(scalar)
      throw PatternError(offset: offset, message: "stray '\(shown)': write \\\(shown) for the character itself")
    default: return try atom(.set(ScalarSet(scalar)))
    }
  }

  /// One scalar of the pattern that stands for a set, and what repeats it.
  private mutating func atom(_ node: Node) throws(PatternError) -> Node {
    position += 1
    return try quantified(node, groups: groupCount..<groupCount)
  }

  private mutating func unrepeated(_ node: Node, _ offset: Int, length: Int = 1) throws(PatternError) -> Node {
    position += length
    if let next = peek(), next == "*" || next == "+" || next == "?" || next == "{" {
      throw PatternError(offset: position, message: "an assertion cannot be repeated")
    }
    return node
  }

  private mutating func escape(_ offset: Int) throws(PatternError) -> Node {
    let firstGroup = groupCount
    switch peek() {
    case "b": return try unrepeated(.assertion(.wordBoundary), offset)
    case "B": return try unrepeated(.assertion(.notWordBoundary), offset)
    case "k":
      position += 1
      needsBacktracking = true
      guard take("<") else {
        throw PatternError(offset: offset, message: "\\k wants the name of a group: \\k<name>")
      }
      let index = index(ofName: try groupName())
      namedReferences.append((index, offset))
      return try quantified(.namedReference(index), groups: firstGroup..<firstGroup)
    case let digit? where digit >= 0x31 && digit <= 0x39:
      needsBacktracking = true
      let number = decimal() ?? 0
      references.append((number, offset))
      return try quantified(.reference(number), groups: firstGroup..<firstGroup)
    default:
      if let set = try characterClassEscape(offset) {
        return try quantified(.set(set), groups: firstGroup..<firstGroup)
      }
      let scalar = try characterEscape(offset, inClass: false)
      return try quantified(.set(ScalarSet(scalar)), groups: firstGroup..<firstGroup)
    }
  }

  private mutating func group(_ offset: Int, _ firstGroup: Int) throws(PatternError) -> Node {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthMax else {
      throw PatternError(offset: offset, message: "groups are nested deeper than \(Self.depthMax)")
    }
    position += 1
    if take(text: "?=") { return try lookaround(offset, behind: false, negated: false) }
    if take(text: "?!") { return try lookaround(offset, behind: false, negated: true) }
    if take(text: "?<=") { return try lookaround(offset, behind: true, negated: false) }
    if take(text: "?<!") { return try lookaround(offset, behind: true, negated: true) }
    if take(text: "?:") {
      let body = try body(offset)
      return try quantified(body, groups: firstGroup..<groupCount)
    }
    groupCount += 1
    let number = groupCount
    if take(text: "?<") {
      let nameOffset = position
      let index = index(ofName: try groupName())
      guard namedGroups[index] == nil else {
        throw PatternError(offset: nameOffset, message: "two groups are named '\(names[index])'")
      }
      namedGroups[index] = number
    } else if peek() == "?" {
      throw unknownGroup(offset)
    }
    let body = try body(offset)
    return try quantified(.group(body, number: number), groups: firstGroup..<groupCount)
  }

  private mutating func body(_ offset: Int) throws(PatternError) -> Node {
    let body = try disjunction()
    guard take(")") else { throw PatternError(offset: offset, message: "unterminated group opened at \(offset)") }
    return body
  }

  private mutating func lookaround(_ offset: Int, behind: Bool, negated: Bool) throws(PatternError) -> Node {
    needsBacktracking = true
    let body = try body(offset)
    return try unrepeated(.lookaround(body, behind: behind, negated: negated), offset, length: 0)
  }

  private func unknownGroup(_ offset: Int) -> PatternError {
    switch peek(1) {
    case "P":
      return PatternError(
        offset: offset, message: "(?P is Python's spelling: write (?<name>…) for a group, \\k<name> to refer to it")
    case "#": return PatternError(offset: offset, message: "ECMA-262 has no comments in patterns")
    case "i", "m", "s", "x", "u", "-", "a", "L":
      return PatternError(
        offset: offset, message: "flags inside a pattern are not supported: write [Aa] for either case")
    case ">": return PatternError(offset: offset, message: "ECMA-262 has no atomic groups")
    default:
      return PatternError(
        offset: offset, message: "unknown group: known are (?:…), (?<name>…), (?=…), (?!…), (?<=…) and (?<!…)")
    }
  }

  // MARK: Quantifiers

  private mutating func quantified(_ node: Node, groups: Range<Int>) throws(PatternError) -> Node {
    let offset = position
    var (min, max) = (0, Node.unbounded)
    switch peek() {
    case "*": position += 1
    case "+":
      position += 1
      min = 1
    case "?":
      position += 1
      max = 1
    case "{":
      position += 1
      (min, max) = try bounds(offset)
    default: return node
    }
    let greedy = !take("?")
    if let next = peek(), next == "*" || next == "+" || next == "?" {
      throw PatternError(offset: position, message: "nothing to repeat before '\(Self.shown(next))'")
    }
    // Group numbers start at 1; the range holds the numbers of the groups inside.
    let inside = groups.lowerBound + 1..<groups.upperBound + 1
    return .repetition(node, min: min, max: max, greedy: greedy, groups: inside)
  }

  private mutating func bounds(_ offset: Int) throws(PatternError) -> (min: Int, max: Int) {
    let wanted = PatternError(
      offset: offset, message: "'{' wants bounds such as {2}, {2,} or {2,5}: write \\{ for the character itself")
    guard let min = decimal() else { throw wanted }
    var max = min
    if take(",") { max = peek() == "}" ? Node.unbounded : try required(decimal(), wanted) }
    guard take("}") else { throw wanted }
    guard min <= max else {
      throw PatternError(offset: offset, message: "the bounds {\(min),\(max)} are out of order")
    }
    return (min, max)
  }

  private func required(_ number: Int?, _ error: PatternError) throws(PatternError) -> Int {
    guard let number else { throw error }
    return number
  }

  /// Digits as a number; too large ones stop at a value far above every limit.
  mutating func decimal() -> Int? {
    var value: Int?
    while let digit = peek(), digit >= 0x30, digit <= 0x39 {
      value = Swift.min((value ?? 0) * 10 + Int(digit - 0x30), Int(Int32.max))
      position += 1
    }
    return value
  }

  // MARK: Names

  private mutating func index(ofName name: String) -> Int {
    if let known = names.firstIndex(of: name) { return known }
    names.append(name)
    namedGroups.append(nil)
    return names.count - 1
  }

  /// The name and the bracket that closes it.
  private mutating func groupName() throws(PatternError) -> String {
    let offset = position
    var name = String.UnicodeScalarView()
    while !take(">") {
      guard var value = peek() else {
        throw PatternError(offset: offset, message: "unterminated group name: '>' is missing")
      }
      let at = position
      position += 1
      if value == "\\" {
        guard take("u") else { throw PatternError(offset: at, message: "a group name allows no escape but \\u") }
        value = try unicodeEscape(at)
      }
      guard let scalar = Unicode.Scalar(value), Self.isAllowedInName(scalar, first: name.isEmpty) else {
        throw PatternError(offset: at, message: "a group name cannot contain '\(Self.shown(value))' here")
      }
      name.append(scalar)
    }
    guard !name.isEmpty else { throw PatternError(offset: offset, message: "a group name cannot be empty") }
    return String(name)
  }

  private static func isAllowedInName(_ scalar: Unicode.Scalar, first: Bool) -> Bool {
    if scalar == "$" || scalar == "_" { return true }
    if first { return scalar.properties.isIDStart }
    return scalar.properties.isIDContinue || scalar.value == 0x200C || scalar.value == 0x200D
  }
}

/// Lets scalar values be compared with and switched over literals.
func ~= (pattern: Unicode.Scalar, value: UInt32) -> Bool { pattern.value == value }
func ~= (pattern: Unicode.Scalar, value: UInt32?) -> Bool { value == pattern.value }
func == (value: UInt32, scalar: Unicode.Scalar) -> Bool { value == scalar.value }
func == (value: UInt32?, scalar: Unicode.Scalar) -> Bool { value == scalar.value }
func != (value: UInt32, scalar: Unicode.Scalar) -> Bool { value != scalar.value }
