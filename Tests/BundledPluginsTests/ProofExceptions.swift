// The few tools that cannot be proved as the others are, each with its reason. A tool is written `plugin/tool`.

enum ProofExceptions {
  /// Fails in the way that its arguments ask for, a defect among them: what it is given decides whether it is at fault.
  static let failsOnDemand: Set = ["bench/fail"]

  /// Waits on purpose: a few calls have to do.
  static let waits: Set = ["bench/sleep_sync"]
}
