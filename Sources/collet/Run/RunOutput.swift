// What a run prints, by what was asked for.

/// The forms of a run's output.
enum RunOutput: Sendable {
  /// The text as it comes; calls and figures on standard error.
  case text
  /// Only the answer.
  case quiet
  /// One object at the end.
  case json
  /// One object a line, as things happen.
  case events
}
