// A pattern as a nondeterministic automaton over scalars.

/// One state of the automaton.
struct Instruction: Sendable {
  enum Kind: UInt8, Sendable {
    /// Takes a scalar of set `first` and goes to `second`.
    case take
    /// Goes to both.
    case fork
    /// Goes to `second` where the assertion `first` holds.
    case assert
    /// The pattern has matched.
    case match
  }

  var kind: Kind
  var first: UInt32
  var second: UInt32
}

/// The automaton of a pattern without lookaround and back references. Searching is part of it: a pattern that is not
/// anchored begins with a loop over all scalars.
struct Program: Sendable {
  /// More states than this are refused: `(a{1,1000}){1,1000}` would need two million.
  static let statesMax = 200_000

  private(set) var instructions: [Instruction] = []
  private(set) var sets: [ScalarSet] = []
  private(set) var entry: UInt32 = 0
  /// Whether `\b` or `\B` occurs, so that states must know what came before them.
  private(set) var hasWordAssertions = false

  private var setNumbers: [ScalarSet: UInt32] = [:]

  init(_ syntax: Syntax) throws(PatternError) {
    guard Self.size(syntax.root) + 4 <= Self.statesMax else {
      throw PatternError(
        offset: 0,
        message: "the repetitions of this pattern need more than \(Self.statesMax) states: use smaller bounds")
    }
    let match = append(.match, 0, 0)
    let body = compile(syntax.root, next: match)
    if syntax.root.isAnchored {
      entry = body
    } else {
      let loop = append(.fork, 0, body)
      instructions[Int(loop)].first = append(.take, number(of: .all), loop)
      entry = loop
    }
    if hasWordAssertions { _ = number(of: .word) }
    setNumbers = [:]
  }

  /// The number of the set of word characters, where `hasWordAssertions`.
  var wordSet: Int { sets.firstIndex(of: .word) ?? 0 }

  /// States that a node takes, never less than the truth and never so much that adding overflows.
  private static func size(_ node: Node) -> Int {
    let huge = statesMax * 2
    switch node {
    case .empty: return 0
    case .set, .assertion: return 1
    case .sequence(let parts): return parts.reduce(0) { min(huge, $0 + size($1)) }
    case .alternatives(let branches): return branches.reduce(0) { min(huge, $0 + size($1) + 1) }
    case .group(let body, _): return size(body)
    case .repetition(let body, let low, let high, _, _):
      let one = size(body)
      guard one > 0 else { return 0 }
      let copies = high == Node.unbounded ? max(low, 1) : high
      return min(huge, min(huge, copies).multipliedReportingOverflow(by: one + 1).partialValue)
    case .lookaround, .reference, .namedReference: return huge
    }
  }

  /// Emits a node so that it continues at `next`, and returns where it begins.
  private mutating func compile(_ node: Node, next: UInt32) -> UInt32 {
    switch node {
    case .empty: return next
    case .set(let set): return append(.take, number(of: set), next)
    case .sequence(let parts):
      var following = next
      for part in parts.reversed() { following = compile(part, next: following) }
      return following
    case .alternatives(let branches):
      var entry = compile(branches[branches.count - 1], next: next)
      for branch in branches.dropLast().reversed() {
        let first = compile(branch, next: next)
        entry = append(.fork, first, entry)
      }
      return entry
    case .group(let body, _): return compile(body, next: next)
    case .assertion(let assertion):
      if assertion == .wordBoundary || assertion == .notWordBoundary { hasWordAssertions = true }
      return append(.assert, assertion.rawValue, next)
    case .repetition(let body, let min, let max, _, _):
      return compile(body, min: min, max: max, next: next)
    case .lookaround, .reference, .namedReference:
      preconditionFailure("lookaround and back references never reach the automaton")
    }
  }

  private mutating func compile(_ body: Node, min: Int, max: Int, next: UInt32) -> UInt32 {
    guard Self.size(body) > 0 else { return next }
    var following = next
    var mandatory = min
    if max == Node.unbounded {
      // `x+` is a loop behind one x; `x*` is the same loop entered at its fork.
      let fork = append(.fork, 0, next)
      let loop = compile(body, next: fork)
      instructions[Int(fork)].first = loop
      following = min > 0 ? loop : fork
      mandatory = Swift.max(0, min - 1)
    } else {
      for _ in 0..<max - min {
        let optional = compile(body, next: following)
        following = append(.fork, optional, next)
      }
    }
    for _ in 0..<mandatory { following = compile(body, next: following) }
    return following
  }

  private mutating func append(_ kind: Instruction.Kind, _ first: UInt32, _ second: UInt32) -> UInt32 {
    instructions.append(Instruction(kind: kind, first: first, second: second))
    return UInt32(instructions.count - 1)
  }

  private mutating func number(of set: ScalarSet) -> UInt32 {
    if let known = setNumbers[set] { return known }
    sets.append(set)
    setNumbers[set] = UInt32(sets.count - 1)
    return UInt32(sets.count - 1)
  }
}
