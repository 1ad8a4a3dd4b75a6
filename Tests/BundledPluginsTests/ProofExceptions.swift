// The few tools that cannot be proved as the others are, each with its reason. A tool is written `plugin/tool`.

enum ProofExceptions {
  /// Fails in the way that its arguments ask for, a defect among them: what it is given decides whether it is at fault.
  static let failsOnDemand: Set = ["bench/fail"]

  /// Waits on purpose: a few calls have to do.
  static let waits: Set = ["bench/sleep_sync"]

  /// Changes what its other calls and those of the same plugin find: answers that meet others are not those that a call
  /// gets alone.
  static let writes: Set = ["files/write_file", "files/append_to_file"]

  /// Needs a network and hosts that the operator allows: without them every call fails with a code that says so.
  static let needsNetwork = ["web/web_fetch": "NO_HOSTS"]
}
