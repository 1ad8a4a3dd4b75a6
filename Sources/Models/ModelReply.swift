// What a model answered.

public import EventLoop

/// One reply, put together.
public struct ModelReply: Sendable, Hashable {
  public var text = ""
  public var reasoning = ""
  /// The model's own words for not answering; empty when it did.
  public var refusal = ""
  /// In the model's order. Empty when the reply was cut off: half a call is none.
  public var toolCalls: [ToolCall] = []
  /// Calls of a reply that was cut off, as far as they came: for the record only, never to be run or answered.
  public var cutCalls: [ToolCall] = []
  /// The provider's word.
  public var finishReason = ""
  public var end = End.complete
  public var usage = Usage()

  public init() {}

  /// What the end of the reply means.
  public enum End: String, Sendable {
    /// The model said what it had to say.
    case complete
    /// It wants tools called; there is at least one.
    case toolCalls
    /// It ran into a limit on tokens.
    case truncated
    /// It, or the provider, will not answer.
    case refused
    /// The provider stopped in the middle and wants to be asked again.
    case paused
  }
}

/// A call that a model asks for.
public struct ToolCall: Sendable, Hashable {
  /// The provider's id, made up where it gave none. Not unique across replies.
  public var id: String
  public var name: String
  /// The model's own text: usually JSON, and nobody has checked.
  public var arguments: [UInt8]

  /// What to run the tool with: models that have nothing to say send nothing where `{}` is meant.
  public var argumentsToRun: [UInt8] { arguments.contains { $0 > 0x20 } ? arguments : Array("{}".utf8) }

  public init(id: String, name: String, arguments: [UInt8]) {
    self.id = id
    self.name = name
    self.arguments = arguments
  }
}

/// Tokens of one reply, as the provider counts them. `nil`: it did not say.
public struct Usage: Sendable, Hashable {
  /// Without what `cachedTokens` and `cacheWriteTokens` count where `cacheIsApart`, with it elsewhere.
  public var inputTokens: Int?
  public var outputTokens: Int?
  /// Of the input: read from the provider's cache, and written to it.
  public var cachedTokens: Int?
  public var cacheWriteTokens: Int?
  /// Whether the provider counts what its cache read and wrote beside `inputTokens` and not within.
  public var cacheIsApart = false
  /// Of the output.
  public var reasoningTokens: Int?
  /// What the provider says that it cost, in USD.
  public var costUSD: Double?

  /// The most that a reply may be said to cost: more is a mistake, and sums of such numbers would be none.
  static var costMax: Double { 1e9 }

  public init() {}

  /// All of the input, whatever the provider's way of counting.
  public var wholeInputTokens: Int? {
    guard let inputTokens else { return nil }
    guard cacheIsApart else { return inputTokens }
    return Self.sum(Self.sum(inputTokens, cachedTokens ?? 0), cacheWriteTokens ?? 0)
  }

  /// The sum of two counts; beyond what an `Int` holds it stays at the largest.
  public static func sum(_ a: Int, _ b: Int) -> Int {
    let (sum, isTooLarge) = a.addingReportingOverflow(b)
    return isTooLarge ? .max : sum
  }
}

/// Hears of a reply while it comes. The bytes are borrowed.
@IO
public protocol ReplyObserver: AnyObject {
  /// The first piece of a reply that comes in pieces is there.
  func began()
  /// A piece of the text; may end inside a character.
  func text(_ piece: Span<UInt8>)
  func reasoning(_ piece: Span<UInt8>)
  /// A call begins; its arguments are still coming.
  func toolCall(_ name: String)
  /// A request failed and is sent again after a while.
  func retrying(_ error: ModelError, afterMS: Int)
}

extension ReplyObserver {
  public func began() {}
  public func text(_ piece: Span<UInt8>) {}
  public func reasoning(_ piece: Span<UInt8>) {}
  public func toolCall(_ name: String) {}
  public func retrying(_ error: ModelError, afterMS: Int) {}
}

/// Why there is no reply.
public struct ModelError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Kind: String, Sendable {
    /// No server, no connection, cut off, no TLS.
    case connection
    case timeout
    /// The key is missing or wrong, or may not do this.
    case authentication
    case rateLimit = "rate_limit"
    /// Nothing left to spend.
    case quota
    /// The conversation is longer than the model takes.
    case contextLength = "context_length"
    case overloaded
    /// The server says that the request is wrong.
    case request
    /// There is no such model or address.
    case notFound = "not_found"
    case server
    /// The answer is not what the protocol says: HTML, other JSON, a stream that ends in the middle.
    case malformed
    /// A script or recording has no reply for this request.
    case mismatch
    case cancelled
  }

  public var kind: Kind
  /// The same request may work later; everything that may was tried.
  public var isRetryable: Bool
  public var status: Int?
  /// What was wrong, in the provider's words where it gave any, and what to do.
  public var message: String
  public var requestID: String?
  /// Not sooner than this, by the provider's word.
  public var retryAfterMS: Int?

  public init(
    _ kind: Kind, _ message: String, isRetryable: Bool = false, status: Int? = nil, requestID: String? = nil,
    retryAfterMS: Int? = nil
  ) {
    self.kind = kind
    self.message = message
    self.isRetryable = isRetryable
    self.status = status
    self.requestID = requestID
    self.retryAfterMS = retryAfterMS
  }

  public var description: String { message }
}
