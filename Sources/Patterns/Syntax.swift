// What a pattern says, as a tree.

/// A parsed pattern.
struct Syntax: Sendable {
  var root: Node
  /// Capture groups, without the whole match.
  var groupCount: Int
  /// The group behind each name that occurs, indexed as in `Node.namedReference`.
  var namedGroups: [Int]
  /// Lookaround and back references, which no finite automaton can follow.
  var needsBacktracking: Bool
}

/// One construct of a pattern.
indirect enum Node: Sendable {
  case empty
  case set(ScalarSet)
  case sequence([Node])
  case alternatives([Node])
  /// `max` is `Node.unbounded` when there is none. `groups` are the capture groups inside, which each round clears.
  case repetition(Node, min: Int, max: Int, greedy: Bool, groups: Range<Int>)
  case assertion(Assertion)
  case group(Node, number: Int)
  case lookaround(Node, behind: Bool, negated: Bool)
  case reference(Int)
  case namedReference(Int)

  static let unbounded = Int.max
}

/// A condition on a place between two scalars.
enum Assertion: UInt32, Sendable {
  case start
  case end
  case wordBoundary
  case notWordBoundary
}

extension Node {
  /// Whether a match can only begin where the text begins.
  var isAnchored: Bool {
    switch self {
    case .assertion(.start): return true
    case .sequence(let parts):
      for part in parts {
        if part.isAnchored { return true }
        // An assertion takes no text, so what follows it still stands at the start.
        if case .assertion = part { continue }
        return false
      }
      return false
    case .alternatives(let branches): return branches.allSatisfy(\.isAnchored)
    case .repetition(let body, let min, _, _, _): return min > 0 && body.isAnchored
    case .group(let body, _): return body.isAnchored
    case .empty, .set, .assertion, .lookaround, .reference, .namedReference: return false
    }
  }
}
