// How a run ends.

/// The end of a run, honest about what was reached.
public enum RunStatus: String, Sendable, CaseIterable {
  case completed
  /// The model wanted more rounds than were allowed.
  case roundLimit = "round_limit"
  /// Tokens or money are used up.
  case budget
  /// The run's time is up.
  case timeout
  /// The model made the same call again and again.
  case loop
  /// The model, or its provider, will not answer.
  case refused
  /// The reply ran into a limit on tokens.
  case truncated
  /// A person gave the run up.
  case cancelled
  /// The model could not be asked, or its answer is not what was asked for.
  case failed
}

/// What a run came to. Everything else about it is read from the journal's steps.
public struct RunResult: Sendable, Equatable {
  public var status: RunStatus
  /// Why, in a sentence; empty when it was completed.
  public var reason: String
  /// The answer, or the last that the model said before the run ended.
  public var text: String
  /// Replies of the model.
  public var rounds: Int

  public init(status: RunStatus, reason: String, text: String, rounds: Int) {
    self.status = status
    self.reason = reason
    self.text = text
    self.rounds = rounds
  }
}
