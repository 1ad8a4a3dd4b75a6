// A session as it was recorded: what a model was asked and what it said, what tools were called with and what they
// gave.

public import Journal
public import Runners

/// What a replay answers from.
public struct Recording: Sendable {
  /// As the user called it.
  public var session = ""
  public var model = ""
  public var prompts: [Prompt] = []
  /// In the order in which their answers came.
  public var calls: [Call] = []

  public init() {}

  /// One prompt and everything until its answer.
  public struct Prompt: Sendable {
    public var run: String
    /// What the model was told before everything else.
    public var system: String
    /// A JSON array: the tools that were offered, as the journal has them.
    public var tools: [UInt8]
    public var turns: [Turn] = []
  }

  /// A request, by what is new in it, and what came of it.
  public struct Turn: Sendable {
    public var said: [Said]
    /// `auto`, `none`, `required` or the name of a tool.
    public var choice: String
    public var outcome: Outcome
  }

  public enum Outcome: Sendable {
    case reply(ReplyStep)
    case error(ModelErrorStep)
  }

  /// What a model is told.
  public enum Said: Sendable, Hashable {
    case user(String)
    /// What it said itself, in a reply that broke off.
    case heard(String)
    case answer(tool: String, isError: Bool, text: [UInt8])
  }

  /// A call that a plugin was asked to run.
  public struct Call: Sendable {
    /// As it was called.
    public var tool: String
    public var plugin: String
    /// As the tool got them.
    public var arguments: [UInt8]
    public var attempts: [Attempt]
    public var outcome: OutcomeClass
    public var shape: ResultStep.Shape
    /// The result or the failure, as JSON text.
    public var body: [UInt8]
    /// The place of the prompt whose reply asked for it.
    public var prompt = 0
  }

  public struct Attempt: Sendable {
    public var outcome: OutcomeClass
    public var code: String
    /// Another one followed.
    public var isFollowed: Bool
  }
}
