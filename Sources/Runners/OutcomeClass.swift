// The four classes into which every call ends.

/// What an answer means for whoever called.
public enum OutcomeClass: String, Sendable {
  case ok
  /// A passing fault: the same call may succeed later.
  case retryable
  /// The call itself is wrong, or not allowed: the same call will fail again.
  case permanent
  /// A defect of the tool or the host; the model is told nothing more.
  case `internal`
}
