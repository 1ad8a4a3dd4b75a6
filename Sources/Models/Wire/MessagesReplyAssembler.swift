// Puts replies of Anthropic Messages together, block by block, so that every block can go back as it came.

internal import EventLoop
internal import JSON

struct MessagesReplyAssembler: ~Copyable {
  /// A block of the reply: what it began with, and what came after.
  struct Block {
    var kind: Kind
    /// The index that the stream calls it by.
    var index: Int
    /// The block as it began, as JSON text.
    var start: [UInt8]
    /// Strings that grow: `text`, or `thinking` and `signature`, or the input as JSON text.
    var text: [UInt8] = []
    var signature: [UInt8] = []
    /// Elements of `citations` with commas between them, as JSON text.
    var citations: [UInt8] = []
    /// Members that a delta of an unknown kind set, as JSON text: `"key":value`.
    var members: [(key: [UInt8], value: [UInt8])] = []
    /// The place in `parts.calls`.
    var call: Int?
  }

  enum Kind { case text, thinking, redactedThinking, toolUse, other }

  var parts = ReplyParts()
  private(set) var blocks: [Block] = []
  /// Empty but while something is read: its memory is the desk's.
  private var document = JSONDocument()
  private var isDone = false

  var isComplete: Bool { isDone || !parts.finishReason.isEmpty }

  mutating func begin() {
    parts.reset()
    parts.usage.cacheIsApart = true
    blocks.removeAll(keepingCapacity: true)
    isDone = false
  }

  private mutating func read(_ text: Span<UInt8>) throws(ReplyFault) -> [UInt8]? {
    do throws(JSONError) {
      return try document.parseWire(text)
    } catch {
      throw .notJSON(error.description)
    }
  }

  @IO
  mutating func take(event name: Span<UInt8>, _ data: Span<UInt8>, observer: any ReplyObserver) throws(ReplyFault) {
    ReplyDesk.shared.lend(&document)
    defer { ReplyDesk.shared.takeBack(&document) }
    guard data.count > 0, !data.equals("[DONE]") else { return }
    let mended = try read(data)
    if let mended { try takeEvent(mended.span, observer) } else { try takeEvent(data, observer) }
  }

  @IO
  mutating func take(whole body: Span<UInt8>, observer: any ReplyObserver) throws(ReplyFault) {
    ReplyDesk.shared.lend(&document)
    defer { ReplyDesk.shared.takeBack(&document) }
    let mended = try read(body)
    if let mended { try takeWhole(mended.span, observer) } else { try takeWhole(body, observer) }
    isDone = true
  }

  @IO
  private mutating func takeWhole(_ source: Span<UInt8>, _ observer: any ReplyObserver) throws(ReplyFault) {
    guard let content = document.field(0, "content"), document.kind(content) == .array else {
      if let error = ErrorBody.find(document) { throw .provider(error) }
      throw .unexpected("it has no \"content\"")
    }
    if let usage = document.field(0, "usage") { takeUsage(usage) }
    var block = document.firstChild(content)
    while block < document.end(content) {
      startBlock(block, index: blocks.count, source, observer)
      block = document.end(block)
    }
    takeStop(0)
  }

  // MARK: Events

  @IO
  private mutating func takeEvent(_ source: Span<UInt8>, _ observer: any ReplyObserver) throws(ReplyFault) {
    guard let type = document.textField(0, "type") else {
      if let error = ErrorBody.find(document) { throw .provider(error) }
      return
    }
    if document.isText(type, "content_block_delta") {
      guard let delta = document.field(0, "delta"), let place = place(of: 0) else { return }
      takeDelta(delta, place, source, observer)
    } else if document.isText(type, "content_block_start") {
      guard let block = document.field(0, "content_block") else { return }
      startBlock(block, index: document.count(0, "index") ?? blocks.count, source, observer)
    } else if document.isText(type, "message_delta") {
      if let delta = document.field(0, "delta") { takeStop(delta) }
      if let usage = document.field(0, "usage") { takeUsage(usage) }
    } else if document.isText(type, "message_start") {
      // A gateway that began again: what came before belongs to nothing.
      if !blocks.isEmpty { begin() }
      if let message = document.field(0, "message"), let usage = document.field(message, "usage") { takeUsage(usage) }
    } else if document.isText(type, "message_stop") {
      isDone = true
    } else if document.isText(type, "error") {
      throw .provider(ErrorBody.find(document) ?? ErrorBody(document, 0))
    }
    // `content_block_stop`, `ping`, and whatever is invented next.
  }

  /// The block that an event is about. A stream may use an index again: the last one to have it is meant.
  private func place(of event: Int) -> Int? {
    guard let index = document.count(event, "index") else { return blocks.indices.last }
    return blocks.lastIndex { $0.index == index }
  }

  @IO
  private mutating func startBlock(
    _ node: Int, index: Int, _ source: Span<UInt8>, _ observer: any ReplyObserver
  ) {
    guard document.kind(node) == .object else { return }
    let type = document.textField(node, "type")
    func isType(_ name: StaticString) -> Bool { type.map { document.isText($0, name) } ?? false }
    let kind: Kind =
      isType("text")
      ? .text
      : isType("tool_use")
        ? .toolUse : isType("thinking") ? .thinking : isType("redacted_thinking") ? .redactedThinking : .other
    var block = Block(kind: kind, index: index, start: [UInt8](source.extracting(document.sourceRange(node))))
    switch kind {
    case .text:
      if let text = document.textField(node, "text"), document.byteCount(text) > 0 {
        block.text.append(document.view, text)
        parts.text.append(document.view, text)
        observer.text(document.utf8(text))
      }
    case .thinking:
      if let text = document.textField(node, "thinking"), document.byteCount(text) > 0 {
        block.text.append(document.view, text)
        parts.reasoning.append(document.view, text)
        observer.reasoning(document.utf8(text))
      }
      if let signature = document.textField(node, "signature") { block.signature.append(document.view, signature) }
    case .toolUse:
      var call = CallParts()
      call.id = document.word(node, "id") ?? ""
      call.name = document.word(node, "name") ?? ""
      if let input = document.field(node, "input") {
        call.arguments = compactJSON(source.extracting(document.sourceRange(input)))
      }
      block.call = parts.calls.count
      parts.calls.append(call)
      observer.toolCall(call.name)
    case .redactedThinking, .other: break
    }
    blocks.append(block)
  }

  @IO
  private mutating func takeDelta(
    _ delta: Int, _ place: Int, _ source: Span<UInt8>, _ observer: any ReplyObserver
  ) {
    guard let type = document.textField(delta, "type") else { return }
    if document.isText(type, "text_delta") {
      guard let text = document.textField(delta, "text"), document.byteCount(text) > 0 else { return }
      blocks[place].text.append(document.view, text)
      guard blocks[place].kind == .text else { return }
      parts.text.append(document.view, text)
      observer.text(document.utf8(text))
    } else if document.isText(type, "input_json_delta") {
      guard let json = document.textField(delta, "partial_json"), document.byteCount(json) > 0 else { return }
      if let call = blocks[place].call {
        // What the block began with is a placeholder.
        if blocks[place].text.isEmpty { parts.calls[call].arguments.removeAll() }
        parts.calls[call].arguments.append(document.view, json)
      }
      blocks[place].text.append(document.view, json)
    } else if document.isText(type, "thinking_delta") {
      guard let text = document.textField(delta, "thinking"), document.byteCount(text) > 0 else { return }
      blocks[place].text.append(document.view, text)
      parts.reasoning.append(document.view, text)
      observer.reasoning(document.utf8(text))
    } else if document.isText(type, "signature_delta") {
      guard let signature = document.textField(delta, "signature") else { return }
      blocks[place].signature.append(document.view, signature)
    } else if document.isText(type, "citations_delta") {
      guard let citation = document.field(delta, "citation") else { return }
      if !blocks[place].citations.isEmpty { blocks[place].citations.append(UInt8(ascii: ",")) }
      blocks[place].citations.append(source.extracting(document.sourceRange(citation)))
    } else {
      var key = document.firstChild(delta)
      while key < document.end(delta) {
        if !document.isText(key, "type") {
          let name = [UInt8](source.extracting(document.sourceRange(key)))
          blocks[place].members.removeAll { $0.key == name }
          blocks[place].members.append((name, [UInt8](source.extracting(document.sourceRange(key + 1)))))
        }
        key = document.end(key + 1)
      }
    }
  }

  private mutating func takeStop(_ node: Int) {
    if let reason = document.word(node, "stop_reason") { parts.finishReason = reason }
    if let details = document.field(node, "stop_details"), parts.finishReason == "refusal",
      let why = document.textField(details, "explanation")
    {
      parts.refusal.append(document.view, why)
    }
  }

  /// Counts are of the whole reply so far, so the last ones hold.
  private mutating func takeUsage(_ node: Int) {
    func newer(_ name: StaticString, _ old: Int?) -> Int? { document.count(node, name) ?? old }
    parts.usage.cacheIsApart = true
    parts.usage.inputTokens = newer("input_tokens", parts.usage.inputTokens)
    parts.usage.outputTokens = newer("output_tokens", parts.usage.outputTokens)
    parts.usage.cachedTokens = newer("cache_read_input_tokens", parts.usage.cachedTokens)
    parts.usage.cacheWriteTokens = newer("cache_creation_input_tokens", parts.usage.cacheWriteTokens)
    if let details = document.field(node, "output_tokens_details") {
      parts.usage.reasoningTokens = document.count(details, "thinking_tokens") ?? parts.usage.reasoningTokens
    }
  }

  // MARK: The end

  mutating func end(_ makeID: () -> String) -> ModelReply {
    parts.completeCalls(makeID)
    return parts.reply(end)
  }

  var end: ModelReply.End {
    switch parts.finishReason {
    case "max_tokens", "model_context_window_exceeded": .truncated
    case "refusal": .refused
    case "pause_turn" where parts.calls.isEmpty: .paused
    default: parts.calls.isEmpty ? .complete : .toolCalls
    }
  }
}
