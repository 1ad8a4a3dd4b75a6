// The vocabulary of what happens in a run. Events, figures, statistics and resume are all read from these steps and
// from nowhere else.

/// One thing that happened, handed to the journal before the loop acts on it.
public enum Step: Sendable {
  case runStarted(RunStartedStep)
  /// A model is about to be asked.
  case request(RequestStep)
  /// A model answered; recorded before its calls start.
  case reply(ReplyStep)
  /// A request failed, for good or until it is sent again.
  case modelError(ModelErrorStep)
  /// A call was admitted and its first attempt is about to start.
  case intent(IntentStep)
  /// A call was not admitted, and nothing of it has run; its result follows.
  case refused(RefusalStep)
  /// One attempt ended.
  case attempt(AttemptStep)
  /// The answer of a call, before it goes to the model; exactly one for each call.
  case result(ResultStep)
  /// What the model reads of an answer, where it is not simply the result; only for a journal that keeps bodies.
  case shown(ShownStep)
  /// Something happened beside the calls that statistics count.
  case incident(IncidentStep)
  case runFinished(RunFinishedStep)
}

/// What passes by: nobody acts on it, and what came of it stands in a step later. Only for a journal that is watched.
public enum PassingStep: Sendable {
  /// A piece of a reply; may end inside a character.
  case delta(DeltaStep)
  /// What a running call says of how far it is.
  case progress(ProgressStep)
}
