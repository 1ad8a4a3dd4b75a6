// The steps of a run itself: its beginning, its end, and what it and a model said to each other.

/// A run began.
public struct RunStartedStep: Sendable {
  /// Unique across processes.
  public var run: String
  /// The conversation that it belongs to.
  public var session: String
  public var model: String
  /// What the user said; empty unless the journal keeps bodies.
  public var prompt: String
  /// The names of the tools that the model is offered, in their order.
  public var tools: [String]
  /// Roughly what their definitions cost with every request.
  public var definitionTokens: Int
  /// The run that this one goes on with, because its process ended before it did; empty for none.
  public var resumes: String
  /// What the run was asked to be like; empty unless the journal keeps bodies.
  public var background: RunBackground
  /// Times of the event loop's clock, in nanoseconds, here and below.
  public var time: UInt64

  public init(
    run: String, session: String, model: String, prompt: String, tools: [String], definitionTokens: Int = 0,
    resumes: String = "", background: RunBackground = RunBackground(), time: UInt64
  ) {
    self.run = run
    self.session = session
    self.model = model
    self.prompt = prompt
    self.tools = tools
    self.definitionTokens = definitionTokens
    self.resumes = resumes
    self.background = background
    self.time = time
  }
}

/// What stays the same over all requests of a run, for whoever goes on with it or compares it with another.
public struct RunBackground: Sendable {
  /// The options of the run, a JSON object.
  public var settings: [UInt8]
  /// What the model is told before everything else.
  public var system: String
  /// The tools that it is offered, a JSON array.
  public var tools: [UInt8]

  public init(settings: [UInt8] = [], system: String = "", tools: [UInt8] = []) {
    self.settings = settings
    self.system = system
    self.tools = tools
  }
}

/// A request to a model.
public struct RequestStep: Sendable {
  /// 1 first.
  public var round: Int
  /// `auto`, `none`, `required` or the name of a tool.
  public var toolChoice: String
  /// What the host tells the model before it, as the user; empty for nothing, and unless the journal keeps bodies.
  public var said: String
  /// Whom it goes to, for whoever collects figures: the journal's file does not keep it.
  public var server: Server?
  public var time: UInt64

  /// A server that answers for a model.
  public struct Server: Sendable, Hashable {
    public var address: String
    public var port: Int
    /// Whether the reply is to come in pieces.
    public var streams: Bool

    public init(address: String, port: Int, streams: Bool) {
      self.address = address
      self.port = port
      self.streams = streams
    }
  }

  public init(round: Int, toolChoice: String, said: String = "", server: Server? = nil, time: UInt64) {
    self.round = round
    self.toolChoice = toolChoice
    self.said = said
    self.server = server
    self.time = time
  }
}

/// A model's assembled reply. Texts and arguments are empty unless the journal keeps bodies.
public struct ReplyStep: Sendable {
  public var round: Int
  public var text: String
  public var reasoning: String
  public var refusal: String
  /// In the model's order.
  public var calls: [Call]
  /// Calls that the reply broke off in, as far as they came: nobody runs them, and they have no name of ours.
  public var cutCalls: [Call]
  /// The provider's word.
  public var finishReason: String
  public var usage: TokenUsage
  /// USD, `nil` when nobody knows the price.
  public var cost: Double?
  /// What its end means.
  public var ending: Ending
  /// The reply in the form in which the provider wants it back, where the other members do not say all of it.
  public var echo: [UInt8]
  /// For whoever collects figures: the journal's file does not keep it.
  public var detail: Detail
  public var time: UInt64

  /// What is known of a reply beyond what everybody asks for; `nil`: not known.
  public struct Detail: Sendable, Hashable {
    /// Nanoseconds from the sending of the request that was answered to the first piece of a reply in pieces.
    public var firstChunk: UInt64?
    /// Tokens of the input that the provider wrote to its cache.
    public var cacheWrite: Int?
    /// Tokens of the output that were not said.
    public var reasoning: Int?

    public init(firstChunk: UInt64? = nil, cacheWrite: Int? = nil, reasoning: Int? = nil) {
      self.firstChunk = firstChunk
      self.cacheWrite = cacheWrite
      self.reasoning = reasoning
    }
  }

  public enum Ending: UInt8, Sendable { case complete, toolCalls, truncated, refused, paused }

  public init(
    round: Int, text: String, reasoning: String, refusal: String, calls: [Call], cutCalls: [Call] = [],
    finishReason: String, usage: TokenUsage, cost: Double?, ending: Ending = .complete, echo: [UInt8] = [],
    detail: Detail = Detail(), time: UInt64
  ) {
    self.round = round
    self.text = text
    self.reasoning = reasoning
    self.refusal = refusal
    self.calls = calls
    self.cutCalls = cutCalls
    self.finishReason = finishReason
    self.usage = usage
    self.cost = cost
    self.ending = ending
    self.echo = echo
    self.detail = detail
    self.time = time
  }

  /// A call that the model asks for.
  public struct Call: Sendable {
    /// The idempotency key: unique, which the provider's id is not.
    public var call: String
    public var providerID: String
    public var tool: String
    /// The model's own text: usually JSON, and nobody has checked.
    public var arguments: [UInt8]

    public init(call: String, providerID: String, tool: String, arguments: [UInt8]) {
      self.call = call
      self.providerID = providerID
      self.tool = tool
      self.arguments = arguments
    }
  }
}

/// Tokens as the provider counts them; `nil`: it did not say.
public struct TokenUsage: Sendable, Hashable {
  /// All of the input, what a cache gave or took included.
  public var input: Int?
  public var output: Int?
  /// Of the input: read from the provider's cache.
  public var cached: Int?

  public init(input: Int? = nil, output: Int? = nil, cached: Int? = nil) {
    self.input = input
    self.output = output
    self.cached = cached
  }

  /// Both together; a count is unknown as soon as one of the two is.
  public func adding(_ other: TokenUsage) -> TokenUsage {
    var sum = TokenUsage()
    if let input, let more = other.input { sum.input = input + more }
    if let output, let more = other.output { sum.output = output + more }
    // Servers name what came from a cache only when something did.
    if cached != nil || other.cached != nil { sum.cached = (cached ?? 0) + (other.cached ?? 0) }
    return sum
  }
}

/// A request to a model that failed.
public struct ModelErrorStep: Sendable {
  public var round: Int
  public var kind: String
  public var retryable: Bool
  /// Of the HTTP answer, `nil` without one.
  public var status: Int?
  public var message: String
  public var requestID: String?
  /// The request is sent again after so long; `nil`: it is not.
  public var againAfterMS: Int?
  public var time: UInt64

  public init(
    round: Int, kind: String, retryable: Bool, status: Int?, message: String, requestID: String?, againAfterMS: Int?,
    time: UInt64
  ) {
    self.round = round
    self.kind = kind
    self.retryable = retryable
    self.status = status
    self.message = message
    self.requestID = requestID
    self.againAfterMS = againAfterMS
    self.time = time
  }
}

/// A run ended.
public struct RunFinishedStep: Sendable {
  /// One of the statuses of a run.
  public var status: String
  /// Why, in a sentence; empty when it was completed.
  public var reason: String
  /// The answer, or how far it came; empty unless the journal keeps bodies.
  public var text: String
  public var rounds: Int
  /// What was heard of a reply that broke off; it stays part of the conversation. Empty unless the journal keeps bodies.
  public var heard: String
  public var time: UInt64

  public init(status: String, reason: String, text: String, rounds: Int, heard: String = "", time: UInt64) {
    self.status = status
    self.reason = reason
    self.text = text
    self.rounds = rounds
    self.heard = heard
    self.time = time
  }
}

/// A piece of a reply.
public struct DeltaStep: Sendable {
  public var round: Int
  public var kind: Kind
  /// Of a call: its name. May end inside a character.
  public var bytes: [UInt8]
  public var time: UInt64

  public enum Kind: String, Sendable {
    case text, reasoning
    case toolCall = "tool_call"
  }

  public init(round: Int, kind: Kind, bytes: [UInt8], time: UInt64) {
    self.round = round
    self.kind = kind
    self.bytes = bytes
    self.time = time
  }
}
