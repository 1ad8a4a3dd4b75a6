// The record of a run that could not begin.

public import Journal

/// A prompt for which there is nobody to ask: no key, no library for transfers. It is on record as a run that failed.
public struct UnbegunRun: Sendable {
  public let result: RunResult
  /// Its beginning and its end.
  public let steps: [Step]

  /// `model` is as the user named it, `time` of the event loop's clock.
  public init(_ prompt: String, options: RunOptions, model: String, reason: String, time: UInt64) {
    let id = RunID().run
    result = RunResult(status: .failed, reason: reason, text: "", rounds: 0)
    steps = [
      .runStarted(
        RunStartedStep(
          run: id, session: options.session.isEmpty ? id : options.session, model: model, prompt: prompt,
          tools: options.tools, definitionTokens: options.definitionTokens, background: options.background, time: time)),
      .runFinished(
        RunFinishedStep(status: result.status.rawValue, reason: reason, text: "", rounds: 0, time: time)),
    ]
  }
}
