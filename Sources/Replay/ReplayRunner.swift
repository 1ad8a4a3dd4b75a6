// A plugin that does nothing: its tools give what was recorded.

public import EventLoop
internal import JSON
internal import Journal
public import Plugins
public import Runners

/// Stands in the place of a plugin. The gate before it is the real one: what it lets pass, tries again and makes of a
/// failure is decided anew.
@IO
public final class ReplayRunner: Runner {
  private let manifest: Manifest
  private let calls: ReplayedCalls
  /// Calls that have had an attempt and may have another.
  private var open: [String: Recording.Call] = [:]

  public init(_ manifest: Manifest, _ calls: ReplayedCalls) {
    self.manifest = manifest
    self.calls = calls
  }

  public func submit(
    _ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, sink: any AttemptSink
  ) {
    let tool = manifest.tools[attempt.tool]
    let recorded =
      open.removeValue(forKey: call.id)
      ?? calls.take(plugin: manifest.name, tool: tool.name, arguments: arguments)
    guard let recorded else {
      return sink.finished(
        .unavailable("The recording has no such call of \(tool.name)."), at: attempt.started)
    }
    let index = Int(attempt.index)
    if index < recorded.attempts.count, recorded.attempts[index].isFollowed {
      open[call.id] = recorded
      sink.finished(RecordedOutcome.passing(recorded, index, tool), at: attempt.started)
    } else if recorded.outcome == .ok {
      RecordedOutcome.deliverParts(of: recorded, to: sink)
      sink.finished(.ok, at: attempt.started)
    } else if index >= recorded.attempts.count {
      sink.finished(.settled(RecordedOutcome.settled(recorded)), at: attempt.started)
    } else {
      sink.finished(RecordedOutcome.final(recorded), at: attempt.started)
    }
  }

  public func cancel(_ number: UInt64, why: CancelReason) {}
  public func isRunning(_ number: UInt64) -> Bool { false }
  public func drain() async {}
}

/// From what the journal has of a call to what a runner would have said.
private enum RecordedOutcome {
  /// An attempt after which another was made.
  @IO
  static func passing(_ call: Recording.Call, _ index: Int, _ tool: Tool) -> AttemptOutcome {
    let attempt = call.attempts[index]
    // What may not run twice was only tried again because nothing had happened.
    let noEffect = !tool.repeatable || RecordedFailure(call.body).noEffect
    switch (attempt.outcome, attempt.code) {
    case (.internal, _): return noEffect ? .startFailed("recorded") : .crashed("recorded")
    case (_, "TIMEOUT"): return .timedOut(reached: !noEffect)
    case (_, "UNAVAILABLE"): return .notStarted("recorded")
    default: return .failed(.retryable, Failure(code: attempt.code, noEffect: noEffect))
    }
  }

  @IO
  static func final(_ call: Recording.Call) -> AttemptOutcome {
    let said = RecordedFailure(call.body)
    let code = said.lastCode.isEmpty ? said.code : said.lastCode
    func failure(_ code: String) -> Failure {
      Failure(
        code: code == "TOOL_ERROR" ? "" : code, message: said.message, retryAfterMS: said.retryAfterMS,
        noEffect: said.noEffect)
    }
    switch (call.outcome, code) {
    case (.internal, _):
      return .failed(.internal, Failure(detail: "as it was recorded", noEffect: said.noEffect))
    case (_, "TIMEOUT"): return .timedOut(reached: !said.noEffect)
    case (.retryable, "UNAVAILABLE"): return .notStarted("as it was recorded")
    case (.permanent, "UNAVAILABLE"): return .unavailable(said.message)
    case (_, "RESULT_TOO_LARGE"): return .resultTooLarge
    case (_, "CANCELLED"): return .cancelled
    case (.retryable, _): return .failed(.retryable, failure(code))
    case (.permanent, _), (.ok, _): return .failed(.permanent, failure(code))
    }
  }

  /// An answer that no attempt brought: that a run which went on found the call unfinished, that it was given up.
  @IO
  static func settled(_ call: Recording.Call) -> SettledCall {
    let said = RecordedFailure(call.body)
    return SettledCall(
      outcome: call.outcome, code: said.code, message: said.wholeMessage, isEffectUnknown: !said.noEffect,
      attempts: said.attempts)
  }

  @IO
  static func deliverParts(of call: Recording.Call, to sink: any AttemptSink) {
    switch call.shape {
    case .json, .failure: sink.part(.json, mediaType: nil, bytes: call.body.span)
    case .text: sink.part(.text, mediaType: nil, bytes: JSONText.string(call.body).span)
    case .parts:
      for part in RecordedPart.all(in: call.body) {
        sink.part(part.kind, mediaType: part.mediaType, bytes: part.bytes.span)
      }
    }
  }
}

/// A failure as the model read it.
struct RecordedFailure {
  var message = ""
  /// With what the gate added to it.
  var wholeMessage = ""
  var code = ""
  var lastCode = ""
  var noEffect = false
  var retryAfterMS = 0
  var attempts = 0

  init(_ json: [UInt8]) {
    var document = JSONDocument()
    guard (try? document.parse(json)) != nil, document.kind(0) == .object else { return }
    func text(_ name: String) -> String {
      guard let node = document.member(0, name), document.kind(node) == .string else { return "" }
      return document.string(node)
    }
    func number(_ name: String) -> Int {
      guard let node = document.member(0, name), document.isInteger(node) else { return 0 }
      return document.int64(node).flatMap { Int(exactly: $0) } ?? 0
    }
    wholeMessage = text("error")
    message = wholeMessage
    code = text("code")
    lastCode = text("last_code")
    noEffect = text("effect") == "none"
    retryAfterMS = number("retry_after_ms")
    attempts = number("attempts")
    // The gate adds it again.
    let remark = " Whether it had an effect is unknown: check before calling again."
    if message.hasSuffix(remark) { message.removeLast(remark.count) }
  }
}

/// One of several parts of a result.
private struct RecordedPart {
  var kind: PartKind
  var mediaType: String?
  var bytes: [UInt8]

  static func all(in json: [UInt8]) -> [RecordedPart] {
    var document = JSONDocument()
    guard (try? document.parse(json)) != nil, document.kind(0) == .array else { return [] }
    var parts: [RecordedPart] = []
    var node = document.firstChild(0)
    while node < document.end(0) {
      if let part = part(document, node, json) { parts.append(part) }
      node = document.end(node)
    }
    return parts
  }

  private static func part(_ document: borrowing JSONDocument, _ node: Int, _ json: [UInt8]) -> RecordedPart? {
    guard document.kind(node) == .object, let type = document.member(node, "type") else { return nil }
    let kinds: [String: (PartKind, String)] = [
      "json": (.json, "value"), "text": (.text, "text"), "image": (.image, "data"), "blob": (.blob, "data"),
    ]
    guard document.kind(type) == .string, let (kind, member) = kinds[document.string(type)],
      let value = document.member(node, member)
    else { return nil }
    let mediaType = document.member(node, "media_type").map { document.string($0) }
    let bytes: [UInt8]
    switch kind {
    case .json: bytes = Array(json[document.sourceRange(value)])
    case .text: bytes = Array(document.string(value).utf8)
    case .image, .blob: bytes = Base64.bytes(document.string(value))
    }
    return RecordedPart(kind: kind, mediaType: mediaType, bytes: bytes)
  }
}

/// RFC 4648, as the host writes it.
enum Base64 {
  static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var (word, bits): (UInt32, Int) = (0, 0)
    for letter in text.utf8 {
      let value: UInt32
      switch letter {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = UInt32(letter - UInt8(ascii: "A"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = UInt32(letter - UInt8(ascii: "a")) + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(letter - UInt8(ascii: "0")) + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: return bytes
      }
      word = word << 6 | value
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
    }
    return bytes
  }
}

enum JSONText {
  /// What a JSON string says; other JSON as it is.
  static func string(_ json: [UInt8]) -> [UInt8] {
    var document = JSONDocument()
    guard (try? document.parse(json)) != nil, document.kind(0) == .string else { return json }
    return copy(document.utf8(0))
  }
}
