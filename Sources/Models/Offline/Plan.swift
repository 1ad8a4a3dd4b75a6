// What the matcher is going to do for one prompt.

/// A chain of calls that leads to one result.
struct Branch: Sendable {
  /// What tells it from its neighbours: "Oslo".
  var label: String
  /// Branches of one clause share a group.
  var group: Int
  var steps: [PlanStep]
  /// The results so far, one for each step that ran.
  var outcomes: [Outcome] = []
  /// Why it cannot go on.
  var trouble: String?

  var isOver: Bool { trouble != nil || outcomes.count == steps.count }
}

/// One call, as far as it is known before the calls before it have answered.
struct PlanStep: Sendable {
  var tool: Int
  var arguments: [PlainValue.Member]
  /// Parameters that fields of earlier results fill.
  var missing: [Property] = []
  /// The result must hold more than one thing that fits: each becomes a branch.
  var purpose = Purpose.lookup

  enum Purpose: Sendable {
    case lookup
    /// Gives the reading of the step before in another measure.
    case rescaling
    /// Works out an aggregate.
    case arithmetic
  }
}

/// What is asked of the results of one group together.
struct Question: Sendable {
  var comparative: Comparative?
  var aggregate: Aggregate?
  /// The measure in which a number is wanted.
  var measure: String?
  /// The subject's stems, to find the number that is meant.
  var stems: Set<String> = []

  var isPlain: Bool { comparative == nil && aggregate == nil && measure == nil }
}

struct Plan: Sendable {
  var branches: [Branch] = []
  /// By group.
  var questions: [Question] = []
  /// What could not be planned, in sentences.
  var refusals: [String] = []
  /// Names, numbers and quotations that nothing was done with.
  var unused: [String] = []
}
