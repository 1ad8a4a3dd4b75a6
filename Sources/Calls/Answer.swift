// What a call ends in: parts of a result, or a failure; never nothing.

import JSON
public import Runners

/// The one answer of a call.
public struct Answer: Sendable {
  /// The idempotency key that the caller chose.
  public var call: String
  /// As the caller wrote it.
  public var tool: String
  /// Empty when no plugin was found.
  public var plugin: String
  public var outcome: OutcomeClass
  /// Empty when `ok`.
  public var code: String
  public var attempts: Int
  /// Times of the event loop's clock, in nanoseconds.
  public var started: UInt64
  public var ended: UInt64
  /// The parts of an ok result, as ranges of `bytes`.
  public var parts: [ResultPart]
  /// The bytes of all parts; of a failure, its JSON.
  public var bytes: [UInt8]
  /// `nil` when `ok`.
  public var failure: CallFailure?

  /// One part of a result.
  public struct ResultPart: Sendable, Equatable {
    public var kind: PartKind
    /// `nil` for the kind's own.
    public var mediaType: String?
    /// Where its bytes stand in the answer's bytes.
    public var range: Range<Int>
  }

  /// One part that is the whole result and is handed on unchanged: `bytes` is its text.
  public var isSingleText: Bool { parts.count == 1 && (parts[0].kind == .json || parts[0].kind == .text) }

  /// The result as JSON text: one json part is that value, one text part a string, anything else an array of parts.
  public func resultJSON() -> [UInt8] {
    if parts.count == 1, parts[0].kind == .json { return bytes }
    return Answer.resultJSON(parts, bytes.span)
  }

  static func resultJSON(_ parts: [ResultPart], _ bytes: Span<UInt8>) -> [UInt8] {
    if parts.count == 1, parts[0].kind == .json { return Array(copying: bytes) }
    var writer = JSONWriter()
    if parts.count == 1, parts[0].kind == .text {
      writer.string(bytes)
      return writer.bytes
    }
    writer.beginArray()
    for part in parts {
      let content = bytes.extracting(part.range)
      writer.beginObject()
      writer.key("type")
      writer.string(part.kind.name)
      writer.key("media_type")
      writer.string(part.mediaType ?? part.kind.mediaType)
      switch part.kind {
      case .json:
        writer.key("value")
        writer.raw(content)
      case .text:
        writer.key("text")
        writer.string(content)
      case .image, .blob:
        writer.key("data")
        writer.string(base64(Array(copying: content)))
      }
      writer.endObject()
    }
    writer.endArray()
    return writer.bytes
  }
}

/// The answer of a call, lent to its observer: it lies in memory that serves the next call, so it cannot be kept, only
/// copied. One reference, or each step would copy its fields.
public struct LentAnswer: ~Copyable {
  let content: AnswerContent

  init(plugin: String) { content = AnswerContent(plugin: plugin) }

  /// The idempotency key that the caller chose.
  public var call: String { content.request?.id ?? "" }
  /// The UTF-8 of `call`.
  public var callUTF8: Span<UInt8> {
    @_lifetime(borrow self)
    get { unsafe _overrideLifetime(Span(_unsafeElements: content.callBytes), borrowing: self) }
  }
  /// As the caller wrote it.
  public var tool: String { content.request?.tool ?? "" }
  /// Empty when no plugin was found.
  public var plugin: String { content.plugin }
  public var outcome: OutcomeClass { failure?.outcome ?? .ok }
  /// Empty when `ok`.
  public var code: String { failure?.code ?? "" }
  public var attempts: Int { content.attempts }
  public var started: UInt64 { content.started }
  public var ended: UInt64 { content.ended }
  /// `nil` when `ok`.
  public var failure: CallFailure? { content.failed?.failure }
  /// The bytes of all parts; of a failure, its JSON.
  public var utf8: Span<UInt8> {
    @_lifetime(borrow self)
    get { unsafe _overrideLifetime(content.bytes.span, borrowing: self) }
  }

  /// The result as JSON text, as an `Answer` gives it.
  public func resultJSON() -> [UInt8] { Answer.resultJSON(parts, utf8) }

  /// The arguments with which a person let the call run instead of the model's own; `nil` when those were used.
  public var editedArguments: [UInt8]? { content.edited }

  /// Whether one part, json or text, is the whole result: `utf8` is its text.
  public var isSingleText: Bool {
    content.places.count == 1 && (content.places[0].kind == .json || content.places[0].kind == .text)
  }

  /// Whether the first part is json.
  var isJSON: Bool { content.places.count > 0 && content.places[0].kind == .json }

  /// The parts of an ok result, as ranges of `utf8`.
  public var parts: [Answer.ResultPart] {
    (0..<content.places.count).map { index in
      let place = content.places[index]
      let mediaType = content.mediaTypes.first { $0.part == index }?.name
      return Answer.ResultPart(kind: place.kind, mediaType: mediaType, range: place.start..<place.end)
    }
  }

  /// An answer that lasts.
  public func kept() -> Answer {
    Answer(
      call: call, tool: tool, plugin: plugin, outcome: outcome, code: code, attempts: attempts, started: started,
      ended: ended, parts: parts, bytes: Array(copying: utf8), failure: failure)
  }
}

/// The memory of an answer; its call writes it, and the next call writes it anew.
@safe
final class AnswerContent {
  // Lent as well: whoever submitted the call holds it, and a call that outlives `submit` keeps it itself.
  private var lentRequest: Unmanaged<CallRequest>?
  var attempts = 0
  var started: UInt64 = 0
  var ended: UInt64 = 0
  private(set) var failed: FailedAnswer?
  var edited: [UInt8]?
  let plugin: String
  private(set) var places = ReusedBuffer<PartPlace>()
  private(set) var bytes = ReusedBuffer<UInt8>()
  /// The media types that were named, with the index of their part: seldom any.
  private(set) var mediaTypes: [(part: Int, name: String)] = []

  init(plugin: String) {
    self.plugin = plugin
    unsafe lentRequest = nil
  }

  var request: CallRequest? { unsafe lentRequest?.takeUnretainedValue() }

  /// Valid as long as the request.
  @unsafe
  var callBytes: UnsafeBufferPointer<UInt8> {
    guard let request = unsafe lentRequest else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    return unsafe request._withUnsafeGuaranteedRef { unsafe $0.context.idBytes }
  }

  @inline(__always)
  func begin(_ request: CallRequest, at time: UInt64) {
    unsafe lentRequest = Unmanaged.passUnretained(request)
    attempts = 0
    started = time
    ended = time
    if failed != nil { failed = nil }
    if edited != nil { edited = nil }
  }

  @inline(__always)
  func append(_ kind: PartKind, mediaType: String?, _ part: Span<UInt8>) {
    if let mediaType { mediaTypes.append((places.count, mediaType)) }
    let start = bytes.count
    bytes.append(part)
    places.append(PartPlace(kind: kind, start: start, end: bytes.count))
  }

  /// Drops what an earlier attempt left.
  @inline(__always)
  func resetResult() {
    places.reset()
    bytes.reset()
    if !mediaTypes.isEmpty { mediaTypes = [] }
  }

  /// The answer is a failure; what there was of a result is dropped.
  func fail(_ failure: CallFailure) {
    resetResult()
    let text = failure.json()
    bytes.append(text.span)
    failed = FailedAnswer(failure)
  }

  /// Nobody lends the request any longer.
  @inline(__always)
  func end() { unsafe lentRequest = nil }
}

/// Where a part stands in the bytes of an answer.
struct PartPlace: BitwiseCopyable {
  var kind: PartKind
  var start: Int
  var end: Int
}

/// Apart from the answer, which is handed on often and seldom holds one.
final class FailedAnswer: Sendable {
  let failure: CallFailure
  init(_ failure: CallFailure) { self.failure = failure }
}

extension PartKind {
  /// The word in a result's JSON.
  public var name: String {
    switch self {
    case .json: "json"
    case .text: "text"
    case .image: "image"
    case .blob: "blob"
    }
  }

  /// What a part is when the plugin names no media type.
  public var mediaType: String {
    switch self {
    case .json: "application/json"
    case .text: "text/plain; charset=utf-8"
    case .image: "image/png"
    case .blob: "application/octet-stream"
    }
  }
}

/// RFC 4648 with padding.
func base64(_ bytes: some Collection<UInt8>) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  text.reserveCapacity((bytes.count + 2) / 3 * 4)
  var rest = bytes[...]
  while !rest.isEmpty {
    let group = rest.prefix(3)
    rest = rest.dropFirst(3)
    var word = 0
    for byte in group { word = word << 8 | Int(byte) }
    word <<= 8 * (3 - group.count)
    for place in 0..<4 {
      text.append(place <= group.count ? alphabet[word >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: text, as: UTF8.self)
}
