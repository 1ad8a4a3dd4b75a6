// The steps of one call of a tool.

public import Runners

/// A call that passed the gate.
public struct IntentStep: Sendable {
  /// The idempotency key.
  public var call: String
  public var tool: String
  public var plugin: String
  /// The arguments that the tool gets, as JSON text; empty unless the journal keeps bodies.
  public var arguments: [UInt8]
  /// What identifies them, where the journal does not keep them: `Digest.short`.
  public var argumentsHash: [UInt8]
  public var argumentBytes: Int
  /// `idempotent` or `read_only`: it may run again when nobody knows how far it came.
  public var isRepeatable: Bool
  /// Times of the event loop's clock, in nanoseconds, here and below.
  public var time: UInt64

  public init(
    call: String, tool: String, plugin: String, arguments: [UInt8], argumentsHash: [UInt8] = [], argumentBytes: Int,
    isRepeatable: Bool = false, time: UInt64
  ) {
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.arguments = arguments
    self.argumentsHash = argumentsHash
    self.argumentBytes = argumentBytes
    self.isRepeatable = isRepeatable
    self.time = time
  }
}

/// A call that did not pass the gate, or was given up before its first attempt.
public struct RefusalStep: Sendable {
  public var call: String
  public var tool: String
  /// Empty when no plugin was found.
  public var plugin: String
  public var code: String
  /// What the model is told; empty unless the journal keeps bodies.
  public var message: String
  public var time: UInt64

  public init(call: String, tool: String, plugin: String, code: String, message: String, time: UInt64) {
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.code = code
    self.message = message
    self.time = time
  }
}

/// One attempt of a call.
public struct AttemptStep: Sendable {
  public var call: String
  public var tool: String
  public var plugin: String
  /// 0 first.
  public var attempt: Int
  public var outcome: OutcomeClass
  /// Empty when `ok`.
  public var code: String
  public var started: UInt64
  public var ended: UInt64
  /// Bytes of the parts that came.
  public var bodyBytes: Int
  /// The full cause of a failure; for people, never for the model.
  public var detail: String
  /// Another attempt follows after so long; `nil`: none does.
  public var againAfterMS: Int?

  public init(
    call: String, tool: String, plugin: String, attempt: Int, outcome: OutcomeClass, code: String, started: UInt64,
    ended: UInt64, bodyBytes: Int = 0, detail: String, againAfterMS: Int?
  ) {
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.attempt = attempt
    self.outcome = outcome
    self.code = code
    self.started = started
    self.ended = ended
    self.bodyBytes = bodyBytes
    self.detail = detail
    self.againAfterMS = againAfterMS
  }
}

/// The answer of a call.
public struct ResultStep: Sendable {
  public var call: String
  public var tool: String
  /// Empty when no plugin was found.
  public var plugin: String
  public var outcome: OutcomeClass
  public var code: String
  public var attempts: Int
  public var started: UInt64
  public var ended: UInt64
  /// The whole result, or the failure, as JSON text; empty unless the journal keeps bodies. A model may see less of it.
  public var body: [UInt8]
  /// Bytes of the result's parts, or of the failure.
  public var bodyBytes: Int
  /// What `body` is made of.
  public var shape: Shape

  /// How the body of a result came to be, so that what a model reads of it can be made again.
  public enum Shape: UInt8, Sendable {
    case failure
    /// One json part: the body is its bytes.
    case json
    /// One text part, as a string.
    case text
    /// An array of parts.
    case parts
  }

  public init(
    call: String, tool: String, plugin: String, outcome: OutcomeClass, code: String, attempts: Int, started: UInt64,
    ended: UInt64, body: [UInt8], bodyBytes: Int, shape: Shape = .json
  ) {
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.outcome = outcome
    self.code = code
    self.attempts = attempts
    self.started = started
    self.ended = ended
    self.body = body
    self.bodyBytes = bodyBytes
    self.shape = shape
  }
}

/// What a model is shown of an answer, where that is more or less than the result: cut, with a note, with images.
public struct ShownStep: Sendable {
  public var call: String
  public var isError: Bool
  public var text: [UInt8]
  public var images: [Image]

  /// An image of a result.
  public struct Image: Sendable {
    public var mediaType: String
    public var bytes: [UInt8]

    public init(mediaType: String, bytes: [UInt8]) {
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }

  public init(call: String, isError: Bool, text: [UInt8], images: [Image]) {
    self.call = call
    self.isError = isError
    self.text = text
    self.images = images
  }
}

/// What befell a tool or its plugin while a call ran; the call itself is told by its other steps.
public struct IncidentStep: Sendable {
  public enum Kind: String, Sendable {
    /// The tool failed so often that it is left alone for a while.
    case breakerOpened = "breaker_opened"
    case breakerClosed = "breaker_closed"
    /// The plugin is kept from running for a while.
    case quarantined

    /// For people.
    public var words: String {
      switch self {
      case .breakerOpened: "breaker opened"
      case .breakerClosed: "breaker closed"
      case .quarantined: "quarantined"
      }
    }
  }

  public var kind: Kind
  public var call: String
  public var tool: String
  public var plugin: String
  /// In words, for people.
  public var text: String
  public var time: UInt64

  public init(kind: Kind, call: String, tool: String, plugin: String, text: String, time: UInt64) {
    self.kind = kind
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.text = text
    self.time = time
  }

  /// All of it in a line, for people.
  public var line: String {
    let whose = kind == .quarantined && !plugin.isEmpty ? plugin : tool
    // Where no texts are kept, the kind says what there is to say.
    let what = text.isEmpty ? kind.words : text.hasPrefix(kind.words) ? text : "\(kind.words): \(text)"
    return "\(whose): \(what)"
  }
}

/// What a plugin reports of a call that it runs.
public struct ProgressStep: Sendable {
  public var call: String
  public var tool: String
  public var plugin: String
  /// `nil` when unknown.
  public var fraction: Double?
  public var note: String?
  public var time: UInt64

  public init(call: String, tool: String, plugin: String, fraction: Double?, note: String?, time: UInt64) {
    self.call = call
    self.tool = tool
    self.plugin = plugin
    self.fraction = fraction
    self.note = note
    self.time = time
  }
}
