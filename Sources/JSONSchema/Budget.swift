// The limits of one run: work and depth, counted down.

/// What a run may still spend. Once it is used up every answer is a refusal, so that the run unwinds; then only the
/// trouble counts.
struct Budget {
  private(set) var stepsLeft: Int
  private var depthLeft: Int
  /// Why the run was given up.
  private(set) var trouble = Trouble.none

  enum Trouble: UInt8 {
    case none, steps, depth, pattern
  }

  init(_ limits: SchemaLimits) {
    stepsLeft = limits.stepsMax
    depthLeft = limits.depthMax
  }

  /// For a run that collects reasons: its steps make texts and cost some hundred times as much.
  init(explaining limits: SchemaLimits) {
    stepsLeft = min(limits.stepsMax, limits.explainingStepsMax)
    depthLeft = limits.depthMax
  }

  /// Whether the run goes on; one call for each rule that is looked into, with `leave` after it.
  @inline(__always)
  mutating func enter() -> Bool {
    stepsLeft &-= 1
    depthLeft &-= 1
    return stepsLeft | depthLeft >= 0 || giveUp(stepsLeft < 0 ? .steps : .depth)
  }

  @inline(__always)
  mutating func leave() {
    depthLeft &+= 1
  }

  /// Counts work that grows with a value; it takes effect at the next `enter`.
  @inline(__always)
  mutating func charge(_ amount: Int) {
    stepsLeft &-= amount
  }

  /// Ends the run. Always `false`.
  @inline(never)
  mutating func giveUp(_ trouble: Trouble) -> Bool {
    if self.trouble == .none { self.trouble = trouble }
    stepsLeft = -1
    return false
  }

  /// The error for the caller, `nil` while the run's answers mean something.
  func error(_ limits: SchemaLimits) -> SchemaTooCostly? {
    switch trouble {
    case .none: nil
    case .steps: .steps(max: limits.stepsMax)
    case .depth: .depth(max: limits.depthMax)
    case .pattern: .pattern
    }
  }
}
