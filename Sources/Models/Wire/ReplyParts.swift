// What the replies of all protocols are put together from.

internal import EventLoop
internal import JSON

/// A reply on its way. Its buffers serve one reply after another.
struct ReplyParts {
  var text: [UInt8] = []
  var reasoning: [UInt8] = []
  var refusal: [UInt8] = []
  var calls: [CallParts] = []
  var finishReason = ""
  var usage = Usage()
  var textSplit = SplitCharacter()
  var reasoningSplit = SplitCharacter()
  var refusalSplit = SplitCharacter()

  mutating func reset() {
    text.empty()
    reasoning.empty()
    refusal.empty()
    calls.removeAll(keepingCapacity: true)
    finishReason = ""
    usage = Usage()
    textSplit = SplitCharacter()
    reasoningSplit = SplitCharacter()
    refusalSplit = SplitCharacter()
  }

  /// A reply that is on record, as far as it goes back to the provider.
  mutating func take(_ reply: ModelReply) {
    text = Array(reply.text.utf8)
    reasoning = Array(reply.reasoning.utf8)
    refusal = Array(reply.refusal.utf8)
    finishReason = ""
    for call in reply.toolCalls {
      var parts = CallParts()
      (parts.id, parts.name, parts.arguments) = (call.id, call.name, call.arguments)
      calls.append(parts)
    }
  }

  /// A piece of the text; the observer hears of it.
  @IO
  mutating func addText(
    _ document: borrowing JSONDocument, _ node: Int, _ halves: [Int: UInt16], _ observer: any ReplyObserver
  ) {
    if let joined = textSplit.joined(document, node, halves) {
      text += joined
      if !joined.isEmpty { observer.text(joined.span) }
    } else {
      text.append(document.view, node)
      observer.text(document.utf8(node))
    }
  }

  /// A piece of the reasoning; the observer hears of it.
  @IO
  mutating func addReasoning(
    _ document: borrowing JSONDocument, _ node: Int, _ halves: [Int: UInt16], _ observer: any ReplyObserver
  ) {
    if let joined = reasoningSplit.joined(document, node, halves) {
      reasoning += joined
      if !joined.isEmpty { observer.reasoning(joined.span) }
    } else {
      reasoning.append(document.view, node)
      observer.reasoning(document.utf8(node))
    }
  }

  mutating func addRefusal(_ document: borrowing JSONDocument, _ node: Int, _ halves: [Int: UInt16]) {
    if let joined = refusalSplit.joined(document, node, halves) {
      refusal += joined
    } else {
      refusal.append(document.view, node)
    }
  }

  /// Whether a person may have read any of it. The beginning of a call is shown to nobody as such: it is not run.
  var hasContent: Bool { !text.isEmpty || !reasoning.isEmpty || !refusal.isEmpty }

  /// Gives every call an id of its own: the first to have one keeps it.
  mutating func completeCalls(_ makeID: () -> String) {
    var known = Set<String>(minimumCapacity: calls.count > 1 ? calls.count : 0)
    for index in calls.indices {
      // To have one and to have a new one is asked in one go; a single call needs no set.
      let isNew = calls.count == 1 || known.insert(calls[index].id).inserted
      if !isNew || calls[index].id.isEmpty {
        calls[index].id = makeID()
        if calls.count > 1 { known.insert(calls[index].id) }
      }
    }
  }

  /// The reply. Calls of one that is no call for tools are only shown.
  func reply(_ end: ModelReply.End) -> ModelReply {
    var reply = ModelReply()
    reply.text = String(text.span)
    reply.reasoning = String(reasoning.span)
    reply.refusal = String(refusal.span)
    reply.finishReason = finishReason
    reply.usage = usage
    reply.end = end
    let toolCalls = calls.map { ToolCall(id: $0.id, name: $0.name, arguments: $0.arguments) }
    if end == .toolCalls { reply.toolCalls = toolCalls } else { reply.cutCalls = toolCalls }
    return reply
  }
}

/// One call on its way.
struct CallParts {
  /// Empty while none has come.
  var id = ""
  /// Empty where the model gave none.
  var name = ""
  var arguments: [UInt8] = []
  var argumentsSplit = SplitCharacter()
  /// What the provider wants back with the call, as JSON text; empty for nothing.
  var extra: [UInt8] = []

  mutating func addArguments(_ document: borrowing JSONDocument, _ node: Int, _ halves: [Int: UInt16]) {
    if let joined = argumentsSplit.joined(document, node, halves) {
      arguments += joined
    } else {
      arguments.append(document.view, node)
    }
  }

  /// Goes back for a call that came without a name: it still wants an answer, and no provider takes an empty one.
  static let nameOfNone = "unnamed"
}

/// Argument text as it goes back to the provider: always a JSON object.
enum SentArguments {
  /// Under this name the object holds text that was no JSON object, as the model wrote it.
  static let keyOfInvalid = "invalid_arguments"

  /// Writes the object. Text that is one is passed on as it stands; nothing at all means `{}`.
  static func write(_ arguments: [UInt8], _ document: inout JSONDocument, to writer: inout JSONWriter) {
    switch form(arguments, &document) {
    case .object: writer.raw(arguments.span)
    case .empty: writer.raw("{}")
    case .invalid:
      writer.beginObject()
      writer.key(keyOfInvalid)
      writer.string(String(decoding: arguments, as: UTF8.self))
      writer.endObject()
    }
  }

  enum Form { case object, empty, invalid }

  static func form(_ arguments: [UInt8], _ document: inout JSONDocument) -> Form {
    guard arguments.contains(where: { $0 > 0x20 }) else { return .empty }
    do throws(JSONError) {
      try document.parse(arguments.span, options: JSONOptions(duplicateKeys: .keep, hashes: false))
    } catch {
      return .invalid
    }
    return document.kind(0) == .object ? .object : .invalid
  }
}

/// A tool's name as every provider takes it back: models invent names that the same provider then refuses.
func sentName(_ name: String) -> String {
  func isRight(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
  let span = name.utf8Span.span
  var isAllRight = !span.isEmpty && span.count <= 64
  for index in span.indices where !isRight(span[index]) { isAllRight = false }
  if isAllRight { return name }
  let bytes = name.utf8.prefix(64).map { isRight($0) ? $0 : UInt8(ascii: "_") }
  return bytes.isEmpty ? CallParts.nameOfNone : String(decoding: bytes, as: UTF8.self)
}

/// Writes base64 text of bytes, for images.
func base64Text(_ bytes: [UInt8]) -> [UInt8] {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  text.reserveCapacity((bytes.count + 2) / 3 * 4)
  var at = 0
  while at < bytes.count {
    let rest = min(3, bytes.count - at)
    var bits = UInt32(bytes[at]) << 16
    if rest > 1 { bits |= UInt32(bytes[at + 1]) << 8 }
    if rest > 2 { bits |= UInt32(bytes[at + 2]) }
    for place in 0..<4 {
      text.append(place <= rest ? alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
    }
    at += 3
  }
  return text
}
