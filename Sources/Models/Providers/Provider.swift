// A provider of models, as data: where it is, which protocol it speaks, and what it makes of it.

/// One provider.
public struct Provider: Sendable, Hashable {
  /// What stands before the colon in `openai:gpt-5`.
  public var name: String
  /// Without a slash at its end.
  public var baseURL: String
  /// The environment variable that holds the key; `nil` for servers that want none.
  public var keyVariable: String?
  public var wire: Wire
  public var quirks: Quirks

  public init(
    name: String, baseURL: String, keyVariable: String?, wire: Wire, quirks: Quirks = Quirks()
  ) {
    self.name = name
    self.baseURL = baseURL
    self.keyVariable = keyVariable
    self.wire = wire
    self.quirks = quirks
  }

  /// The protocols.
  public enum Wire: String, Sendable, CaseIterable {
    case chatCompletions = "openai-chat"
    case responses = "openai-responses"
    case messages = "anthropic-messages"
  }

  /// Where servers of one protocol differ. The defaults are for a server of which nothing is known.
  public struct Quirks: Sendable, Hashable {
    /// The name of the limit on output tokens.
    public var maxTokens = MaxTokens.maxTokens
    /// Takes `strict` on tools.
    public var strict = false
    /// Takes `parallel_tool_calls`, or what its protocol has in its place.
    public var parallelSwitch = true
    public var toolChoice = ToolChoiceSupport.full
    /// Takes `stream_options`; without it a stream tells no usage.
    public var streamOptions = true
    /// Takes a JSON Schema for the answer.
    public var answerSchema = true
    public var schemas = SchemaDialect.plain
    /// What of its reasoning the provider wants to see again.
    public var reasoningEcho = ReasoningEcho.none
    /// A server on this machine may want no key even where one is usual.
    public var keyIsOptional = false

    public init() {}
  }

  public enum MaxTokens: String, Sendable, CaseIterable {
    case maxTokens = "max_tokens"
    case maxCompletionTokens = "max_completion_tokens"
  }

  public enum ToolChoiceSupport: String, Sendable, CaseIterable {
    /// `auto`, `none`, `required` and a tool by name.
    case full
    /// The same, but `any` stands for `required`.
    case any
    /// Everything but a tool by name, for which `required` stands in.
    case modes
    /// The parameter is not sent.
    case none
  }

  /// What of JSON Schema the parameters of a tool may use.
  public enum SchemaDialect: String, Sendable, CaseIterable {
    /// As the manifest has it, but with an object at the root and no combinations beside it.
    case plain
    /// Also without what Gemini refuses.
    case gemini
  }

  public enum ReasoningEcho: String, Sendable, CaseIterable {
    case none
    /// The text, with every message that calls tools, even if it is empty.
    case reasoningContent = "reasoning_content"
    /// The provider's own list, unchanged.
    case reasoningDetails = "reasoning_details"
    /// The signature of a call, which comes with it; where a reply of another model has none, a word that says so.
    case thoughtSignature = "thought_signature"
  }
}
