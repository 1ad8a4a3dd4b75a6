// A pattern with lookaround or back references as steps to try.

/// One step of trying a pattern. Numbers of steps are places in the program.
enum BacktrackStep: Sendable {
  /// Takes one scalar of a set.
  case take(set: Int, backward: Bool)
  /// Takes as many scalars of a set as the bounds allow, without a step for each.
  case run(set: Int, min: Int, max: Int, greedy: Bool, backward: Bool)
  case assert(Assertion)
  /// Goes on with the next step; tries `other` when that fails.
  case fork(other: Int)
  case jump(Int)
  /// Stores the place in the text.
  case save(slot: Int)
  /// Starts counting the rounds of a repetition.
  case startRounds(slot: Int)
  /// Begins another round or leaves, as the bounds say.
  case round(slot: Int, min: Int, max: Int, greedy: Bool, exit: Int)
  /// Clears the groups inside and remembers where the round began.
  case enterRound(slot: Int, groups: Range<Int>)
  /// Counts the round and goes back to `round`. A round that took nothing beyond the required ones fails.
  case endRound(slot: Int, min: Int, round: Int)
  /// Tries the steps up to `next` on their own.
  case look(negated: Bool, next: Int)
  case reference(group: Int, backward: Bool)
  /// The pattern, or the body of a lookaround, has matched.
  case succeed
}

/// The steps of one pattern.
struct BacktrackProgram: Sendable {
  private(set) var steps: [BacktrackStep] = []
  private(set) var sets: [ScalarSet] = []
  /// Two for each group (start, end), then two for each repetition (rounds, start of the round).
  private(set) var slotCount: Int
  private let namedGroups: [Int]
  private var setNumbers: [ScalarSet: Int] = [:]

  init(_ syntax: Syntax) {
    namedGroups = syntax.namedGroups
    slotCount = 2 * (syntax.groupCount + 1)
    compile(syntax.root, backward: false)
    steps.append(.succeed)
    _ = number(of: .word)
    setNumbers = [:]
  }

  /// The number of the set of word characters.
  var wordSet: Int { sets.firstIndex(of: .word) ?? 0 }

  private mutating func compile(_ node: Node, backward: Bool) {
    switch node {
    case .empty: break
    case .set(let set): steps.append(.take(set: number(of: set), backward: backward))
    case .sequence(let parts):
      for part in backward ? parts.reversed() : parts { compile(part, backward: backward) }
    case .alternatives(let branches): compile(branches, backward: backward)
    case .assertion(let assertion): steps.append(.assert(assertion))
    case .group(let body, let number):
      steps.append(.save(slot: 2 * number + (backward ? 1 : 0)))
      compile(body, backward: backward)
      steps.append(.save(slot: 2 * number + (backward ? 0 : 1)))
    case .reference(let group): steps.append(.reference(group: group, backward: backward))
    case .namedReference(let index): steps.append(.reference(group: namedGroups[index], backward: backward))
    case .lookaround(let body, let behind, let negated):
      let look = steps.count
      steps.append(.jump(0))
      compile(body, backward: behind)
      steps.append(.succeed)
      steps[look] = .look(negated: negated, next: steps.count)
    case .repetition(.set(let set), let min, let max, let greedy, _):
      steps.append(.run(set: number(of: set), min: min, max: max, greedy: greedy, backward: backward))
    case .repetition(let body, let min, let max, let greedy, let groups):
      let slot = slotCount
      slotCount += 2
      steps.append(.startRounds(slot: slot))
      let round = steps.count
      steps.append(.jump(0))
      steps.append(.enterRound(slot: slot, groups: groups))
      compile(body, backward: backward)
      steps.append(.endRound(slot: slot, min: min, round: round))
      steps[round] = .round(slot: slot, min: min, max: max, greedy: greedy, exit: steps.count)
    }
  }

  private mutating func compile(_ branches: [Node], backward: Bool) {
    var jumps: [Int] = []
    for (index, branch) in branches.enumerated() {
      guard index < branches.count - 1 else {
        compile(branch, backward: backward)
        break
      }
      let fork = steps.count
      steps.append(.jump(0))
      compile(branch, backward: backward)
      jumps.append(steps.count)
      steps.append(.jump(0))
      steps[fork] = .fork(other: steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private mutating func number(of set: ScalarSet) -> Int {
    if let known = setNumbers[set] { return known }
    sets.append(set)
    setNumbers[set] = sets.count - 1
    return sets.count - 1
  }
}
