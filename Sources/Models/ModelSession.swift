// The seam between the agent loop and whatever answers: a provider's server, a script, the offline matcher, a recording.

public import EventLoop

/// One conversation with one model.
///
/// The conversation grows by what is added and by every reply. A session keeps it in the form in which it is sent, so
/// that a turn costs what is new and not what went before; the tool definitions, which are fixed, are encoded once.
@IO
public protocol ModelSession: AnyObject {
  /// As the user named it: `openai:gpt-5`.
  var model: String { get }

  /// The server that is asked, `nil` where none is.
  var server: ModelServer? { get }

  /// Whether a server is asked for replies in pieces.
  var streams: Bool { get }

  /// What the user says. Nothing is sent yet.
  func add(user text: String)

  /// The beginning of a reply that never became whole, as far as it was heard: it stays part of the conversation as what
  /// the model said, or the model would not know what the user has read.
  func add(heard text: String)

  /// A reply of an earlier conversation, with that `model`, that this one goes on with; what it was asked for follows.
  /// `echo` is what `echo` was then: empty, or another model's, it is put together from the reply. Its calls are answered
  /// by the ids that they have here, whatever the provider gets to see.
  func add(recorded reply: ModelReply, of model: String, echo: [UInt8], choice: ToolChoice)

  /// The last reply as the provider wants it back, with the name of who understands it; empty where a `ModelReply` says all
  /// of it.
  var echo: [UInt8] { get }

  /// The answer to one call of the last reply; every call gets one, in the order of the reply. The bytes are borrowed.
  func add(answerTo call: ToolCall, _ answer: borrowing ToolAnswer)

  /// Sends the conversation and waits for the reply, which becomes part of it. Retries what can be retried, but never
  /// after the observer was given content. Whoever cancels the task that waits calls `cancel` as well; it then ends at
  /// once: `ModelError.Kind.cancelled`.
  func reply(_ choice: ToolChoice, observer: any ReplyObserver) async throws(ModelError) -> ModelReply

  /// The task that waits for a reply was cancelled. A handler of the task's own, for each reply anew, would cost more than
  /// all else that a session does between two of them.
  func cancel()
}

extension ModelSession {
  /// For sessions that notice by themselves.
  public func cancel() {}

  public var echo: [UInt8] { [] }
  public var server: ModelServer? { nil }
  public var streams: Bool { false }
}

/// Where a model is reached.
public struct ModelServer: Sendable, Hashable {
  /// A host name or an address.
  public var address: String
  public var port: Int

  public init(address: String, port: Int) {
    self.address = address
    self.port = port
  }

  /// Of an `http` or `https` URL; `nil` for what is none.
  public init?(url: String) {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    var authority = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let user = authority.lastIndex(of: "@") { authority = authority[authority.index(after: user)...] }
    var port = url.hasPrefix("https") ? 443 : 80
    // The colons of an address of version 6 stand in brackets.
    let colon = authority.lastIndex(of: ":").flatMap { authority[$0...].contains("]") ? nil : $0 }
    if let colon {
      if let number = Int(authority[authority.index(after: colon)...]) { port = number }
      authority = authority[..<colon]
    }
    if authority.hasPrefix("["), authority.hasSuffix("]") { authority = authority.dropFirst().dropLast() }
    guard !authority.isEmpty else { return nil }
    (address, self.port) = (String(authority), port)
  }
}

/// What a conversation begins with and keeps to its end.
public struct SessionOptions: Sendable {
  public var system: String?
  /// In a stable order; offered with every request.
  public var tools: [ToolDefinition]
  /// Whether the model may call several tools in one reply.
  public var parallelCalls: Bool
  /// Whether replies come in pieces.
  public var streams: Bool
  /// Tokens that one reply may have; `nil`: the provider's own limit, or what its protocol wants at least.
  public var outputTokensMax: Int?
  /// The JSON Schema that the final answer must match, for providers that can be told.
  public var answerSchema: [UInt8]?

  public init(
    system: String? = nil, tools: [ToolDefinition] = [], parallelCalls: Bool = true, streams: Bool = true,
    outputTokensMax: Int? = nil, answerSchema: [UInt8]? = nil
  ) {
    self.system = system
    self.tools = tools
    self.parallelCalls = parallelCalls
    self.streams = streams
    self.outputTokensMax = outputTokensMax
    self.answerSchema = answerSchema
  }
}

/// A tool as a model is told of it.
public struct ToolDefinition: Sendable, Hashable {
  public var name: String
  public var description: String
  /// The JSON Schema of the arguments, as the manifest has it. What a provider does not take is adapted on the way.
  public var parameters: [UInt8]
  /// The JSON Schema of the result, where the tool promises one; providers are not told.
  public var returns: [UInt8]?

  public init(name: String, description: String, parameters: [UInt8], returns: [UInt8]? = nil) {
    self.name = name
    self.description = description
    self.parameters = parameters
    self.returns = returns
  }
}

/// Which tools the next reply may call.
public enum ToolChoice: Sendable, Hashable {
  case auto, none, required
  case named(String)
}

/// What a tool call is answered with: text, and images where there are any.
public struct ToolAnswer: ~Copyable, ~Escapable {
  /// The model is told that this is a failure, where its protocol has a place for that.
  public let isError: Bool
  /// UTF-8.
  public let text: Span<UInt8>
  public let images: [Image]

  /// An image of a result.
  public struct Image: Sendable, Hashable {
    public var mediaType: String
    public var bytes: [UInt8]

    public init(mediaType: String, bytes: [UInt8]) {
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }

  @_lifetime(copy text)
  public init(isError: Bool, text: Span<UInt8>, images: [Image] = []) {
    self.isError = isError
    self.text = text
    self.images = images
  }
}
