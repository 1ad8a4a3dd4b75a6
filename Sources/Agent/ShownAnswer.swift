// What a model read of an answer, from the record.

public import Journal

/// The text of an answer as the model got it.
public struct ShownAnswer: Sendable {
  public let isError: Bool
  public let text: [UInt8]

  /// Made again from a result of which no `ShownStep` says otherwise.
  public init(_ step: ResultStep) {
    let answer = AnswerText(step, outputMax: RunOptions.outputDefault)
    (isError, text) = (answer.isError, answer.text)
  }

  public init(_ step: ShownStep) { (isError, text) = (step.isError, step.text) }
}
