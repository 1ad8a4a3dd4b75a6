// Puts replies of OpenAI's Responses together: items, each of which goes back as it came.

internal import EventLoop
internal import JSON

struct ResponsesReplyAssembler: ~Copyable {
  /// An item of the output.
  struct Item {
    var index: Int
    var kind: Kind
    /// As JSON text; empty while it is still coming.
    var source: [UInt8] = []
    /// The place in `parts.calls`.
    var call: Int?
  }

  enum Kind { case message, reasoning, functionCall, other }

  var parts = ReplyParts()
  private(set) var items: [Item] = []
  /// Empty but while something is read: its memory is the desk's.
  private var document = JSONDocument()
  private var isDone = false
  private var incompleteReason = ""

  var isComplete: Bool { isDone }

  mutating func begin() {
    parts.reset()
    items.removeAll(keepingCapacity: true)
    isDone = false
    incompleteReason = ""
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
    if let mended { try takeFinal(0, mended.span, observer) } else { try takeFinal(0, body, observer) }
  }

  // MARK: Events

  @IO
  private mutating func takeEvent(_ source: Span<UInt8>, _ observer: any ReplyObserver) throws(ReplyFault) {
    guard let type = document.textField(0, "type") else {
      if let error = ErrorBody.find(document) { throw .provider(error) }
      return
    }
    if document.isText(type, "response.output_text.delta") {
      guard let piece = document.textField(0, "delta"), document.byteCount(piece) > 0 else { return }
      parts.text.append(document.view, piece)
      observer.text(document.utf8(piece))
    } else if document.isText(type, "response.function_call_arguments.delta") {
      guard let piece = document.textField(0, "delta"), let call = callOfEvent else { return }
      parts.calls[call].arguments.append(document.view, piece)
    } else if document.isText(type, "response.reasoning_summary_text.delta")
      || document.isText(type, "response.reasoning_text.delta")
    {
      guard let piece = document.textField(0, "delta"), document.byteCount(piece) > 0 else { return }
      parts.reasoning.append(document.view, piece)
      observer.reasoning(document.utf8(piece))
    } else if document.isText(type, "response.refusal.delta") {
      guard let piece = document.textField(0, "delta") else { return }
      parts.refusal.append(document.view, piece)
    } else if document.isText(type, "response.output_item.added") {
      if let item = document.field(0, "item") { addItem(item, isWhole: false, source, observer) }
    } else if document.isText(type, "response.output_item.done") {
      if let item = document.field(0, "item") { addItem(item, isWhole: true, source, observer) }
    } else if document.isText(type, "response.completed") || document.isText(type, "response.incomplete")
      || document.isText(type, "response.failed")
    {
      guard let response = document.field(0, "response") else {
        throw .unexpected("its last event has no \"response\"")
      }
      try takeFinal(response, source, observer)
    } else if document.isText(type, "error") {
      // With the error in an object of its own, or spread out in the event.
      throw .provider(document.field(0, "error").map { ErrorBody(document, $0) } ?? ErrorBody(document, 0))
    }
  }

  /// The call that a delta of arguments belongs to.
  private var callOfEvent: Int? {
    guard let index = document.count(0, "output_index") else { return parts.calls.indices.last }
    return items.last { $0.index == index }?.call
  }

  @IO
  private mutating func addItem(
    _ node: Int, isWhole: Bool, _ source: Span<UInt8>, _ observer: any ReplyObserver, index: Int? = nil
  ) {
    guard document.kind(node) == .object else { return }
    let index = index ?? document.count(0, "output_index") ?? items.count
    let place: Int
    if let known = items.firstIndex(where: { $0.index == index }) {
      place = known
    } else {
      place = items.count
      items.append(Item(index: index, kind: kind(node)))
    }
    if isWhole { items[place].source = [UInt8](source.extracting(document.sourceRange(node))) }
    guard items[place].kind == .functionCall else { return }
    let call: Int
    if let known = items[place].call {
      call = known
    } else {
      call = parts.calls.count
      items[place].call = call
      parts.calls.append(CallParts())
      observer.toolCall(document.word(node, "name") ?? "")
    }
    if let id = document.word(node, "call_id") ?? document.word(node, "id") { parts.calls[call].id = id }
    if let name = document.word(node, "name") { parts.calls[call].name = name }
    guard let arguments = document.field(node, "arguments"), isWhole || parts.calls[call].arguments.isEmpty else {
      return
    }
    // What the whole item says holds; the pieces were the same.
    if document.kind(arguments) == .string {
      parts.calls[call].arguments = [UInt8](document.utf8(arguments))
    } else {
      parts.calls[call].arguments = compactJSON(source.extracting(document.sourceRange(arguments)))
    }
  }

  private func kind(_ node: Int) -> Kind {
    guard let type = document.textField(node, "type") else { return .other }
    if document.isText(type, "message") { return .message }
    if document.isText(type, "reasoning") { return .reasoning }
    return document.isText(type, "function_call") ? .functionCall : .other
  }

  /// The whole response, by itself or at the end of a stream. What it holds wins over the pieces: the text of encrypted
  /// reasoning, for one, may differ from what came before.
  @IO
  private mutating func takeFinal(
    _ response: Int, _ source: Span<UInt8>, _ observer: any ReplyObserver
  ) throws(ReplyFault) {
    if let error = document.field(response, "error") {
      parts.finishReason = document.word(response, "status") ?? ""
      throw .provider(ErrorBody(document, error))
    }
    guard
      let status = document.word(response, "status") ?? (document.field(response, "output") == nil ? nil : "completed")
    else {
      if let error = ErrorBody.find(document) { throw .provider(error) }
      throw .unexpected("it has no \"output\"")
    }
    parts.finishReason = status
    if status == "failed" || status == "cancelled" {
      throw .provider(ErrorBody(message: "the response is \(status), and no reason is given"))
    }
    if let details = document.field(response, "incomplete_details") {
      incompleteReason = document.word(details, "reason") ?? ""
    }
    if let usage = document.field(response, "usage") { takeUsage(usage) }
    if let output = document.field(response, "output"), document.kind(output) == .array, document.count(output) > 0 {
      let hadText = !parts.text.isEmpty
      let hadReasoning = !parts.reasoning.isEmpty
      let hadRefusal = !parts.refusal.isEmpty
      let known = parts.calls.count
      parts.calls.removeAll(keepingCapacity: true)
      items.removeAll(keepingCapacity: true)
      let silent = Unheard()
      var text: [UInt8] = []
      swap(&text, &parts.text)
      var item = document.firstChild(output)
      while item < document.end(output) {
        // Those that the stream told of were heard of.
        addItem(
          item, isWhole: true, source, parts.calls.count < known ? silent : observer, index: items.count)
        takeContents(
          item, reasoning: !hadReasoning, refusal: !hadRefusal, observer, textObserver: hadText ? silent : observer)
        item = document.end(item)
      }
      if parts.text.isEmpty { swap(&text, &parts.text) }
    }
    isDone = true
  }

  /// What an item of the whole response says. Its text holds, whatever the pieces were; reasoning and refusals are taken
  /// only where none came in pieces.
  @IO
  private mutating func takeContents(
    _ item: Int, reasoning: Bool, refusal: Bool, _ observer: any ReplyObserver, textObserver: any ReplyObserver
  ) {
    guard document.kind(item) == .object else { return }
    let isMessage = document.textField(item, "type").map { document.isText($0, "message") } ?? false
    for name in ["summary", "content"] as [StaticString] {
      guard let list = document.field(item, name), document.kind(list) == .array else { continue }
      var part = document.firstChild(list)
      while part < document.end(list) {
        defer { part = document.end(part) }
        if let piece = document.textField(part, "text"), document.byteCount(piece) > 0 {
          if isMessage {
            parts.text.append(document.view, piece)
            textObserver.text(document.utf8(piece))
          } else if !isMessage, reasoning, items.last?.kind == .reasoning {
            parts.reasoning.append(document.view, piece)
            observer.reasoning(document.utf8(piece))
          }
        } else if isMessage, refusal, let piece = document.textField(part, "refusal") {
          parts.refusal.append(document.view, piece)
        }
      }
    }
  }

  private mutating func takeUsage(_ node: Int) {
    parts.usage.inputTokens = document.count(node, "input_tokens")
    parts.usage.outputTokens = document.count(node, "output_tokens")
    if let details = document.field(node, "input_tokens_details") {
      parts.usage.cachedTokens = document.count(details, "cached_tokens")
      parts.usage.cacheWriteTokens = document.count(details, "cache_write_tokens")
    }
    if let details = document.field(node, "output_tokens_details") {
      parts.usage.reasoningTokens = document.count(details, "reasoning_tokens")
    }
  }

  // MARK: The end

  mutating func end(_ makeID: () -> String) -> ModelReply {
    parts.completeCalls(makeID)
    return parts.reply(end)
  }

  var end: ModelReply.End {
    if parts.finishReason == "incomplete" { return incompleteReason == "content_filter" ? .refused : .truncated }
    return parts.calls.isEmpty ? (parts.refusal.isEmpty ? .complete : .refused) : .toolCalls
  }
}

/// Hears of what was heard of already.
private final class Unheard: ReplyObserver {}
