// Puts replies of Chat Completions together, from one answer or from a stream, whatever its server makes of the form.

internal import EventLoop
internal import JSON

/// Rules for fragments of calls: the first id and the first name that are not empty win; a new id with a name begins a
/// new call even at an index that is taken; without an index, a new id begins a call and everything else continues the
/// last one.
struct ChatReplyAssembler: ~Copyable {
  var parts = ReplyParts()
  /// `reasoning_details` of OpenRouter, the elements one after another with commas.
  private(set) var reasoningDetails: [UInt8] = []
  /// What Gemini wants back with the message, as JSON text.
  private(set) var messageExtra: [UInt8] = []
  /// Empty but while something is read: its memory is the desk's.
  private var document = JSONDocument()
  /// Half characters of the text that was read last, and where they stand in it.
  private var halves: [Int: UInt16] = [:]
  private var scratch = JSONDocument()
  /// The call that each index means now.
  private var callAtIndex: [(index: Int, call: Int)] = []
  private var isDone = false
  private var hasMessage = false

  var isComplete: Bool { isDone || !parts.finishReason.isEmpty }

  mutating func begin() {
    parts.reset()
    reasoningDetails.empty()
    messageExtra.empty()
    if !callAtIndex.isEmpty { callAtIndex.removeAll(keepingCapacity: true) }
    isDone = false
    hasMessage = false
  }

  @IO
  mutating func take(event name: Span<UInt8>, _ data: Span<UInt8>, observer: any ReplyObserver) throws(ReplyFault) {
    ReplyDesk.shared.lend(&document)
    defer { ReplyDesk.shared.takeBack(&document) }
    if data.equals("[DONE]") {
      isDone = true
      return
    }
    guard data.count > 0 else { return }
    let mended = try read(data)
    if let mended { try takeChunk(mended.span, observer) } else { try takeChunk(data, observer) }
  }

  @IO
  mutating func take(whole body: Span<UInt8>, observer: any ReplyObserver) throws(ReplyFault) {
    ReplyDesk.shared.lend(&document)
    defer { ReplyDesk.shared.takeBack(&document) }
    let mended = try read(body)
    if let mended { try takeWhole(mended.span, observer) } else { try takeWhole(body, observer) }
    isDone = true
  }

  private mutating func read(_ text: Span<UInt8>) throws(ReplyFault) -> [UInt8]? {
    do throws(JSONError) {
      guard let mended = try document.parseWire(text) else {
        if !halves.isEmpty { halves = [:] }
        return nil
      }
      halves = mended.halves
      return mended.bytes
    } catch {
      throw .notJSON(error.description)
    }
  }

  // MARK: One chunk

  @IO
  private mutating func takeChunk(_ source: Span<UInt8>, _ observer: any ReplyObserver) throws(ReplyFault) {
    guard document.kind(0) == .object else { throw .unexpected("a chunk is no object") }
    var choices: Int?
    // Past what was checked here, the view's indices are the document's own.
    let view = document.view
    var key = 1
    let last = view.end(0)
    while key < last {
      let value = key + 1
      switch view.length(key) {
      case 5:
        if document.isText(key, "usage"), document.kind(value) == .object {
          takeUsage(value)
        } else if document.isText(key, "error"), document.kind(value) != .null {
          throw .provider(ErrorBody.find(document) ?? ErrorBody(document, value))
        }
      case 6:
        if document.isText(key, "x_groq"), let usage = document.field(value, "usage"), parts.usage.inputTokens == nil {
          takeUsage(usage)
        }
      case 7: if document.isText(key, "choices") { choices = value }
      default: break
      }
      key = view.end(value)
    }
    guard let choices else {
      // Some servers send an error without the word.
      if let error = ErrorBody.find(document) { throw .provider(error) }
      return
    }
    guard document.kind(choices) == .array, document.count(choices) > 0 else { return }
    try takeChoice(document.firstChild(choices), source, observer, isWhole: false)
  }

  @IO
  private mutating func takeWhole(_ source: Span<UInt8>, _ observer: any ReplyObserver) throws(ReplyFault) {
    guard document.kind(0) == .object else {
      if let error = ErrorBody.find(document) { throw .provider(error) }
      throw .unexpected("it is no object")
    }
    var choices: Int?
    var usage: Int?
    var error: Int?
    let view = document.view
    var key = 1
    let last = view.end(0)
    while key < last {
      let value = key + 1
      switch view.length(key) {
      case _ where view.kind(value) == .null: break
      case 5:
        if usage == nil, document.isText(key, "usage") { usage = value }
        if error == nil, document.isText(key, "error") { error = value }
      case 7: if choices == nil, document.isText(key, "choices") { choices = value }
      default: break
      }
      key = view.end(value)
    }
    if let error { throw .provider(ErrorBody.find(document) ?? ErrorBody(document, error)) }
    guard let choices, document.kind(choices) == .array, document.count(choices) > 0 else {
      if let error = ErrorBody.find(document) { throw .provider(error) }
      throw .unexpected("it has no \"choices\"")
    }
    if let usage { takeUsage(usage) }
    try takeChoice(document.firstChild(choices), source, observer, isWhole: true)
  }

  @IO
  private mutating func takeChoice(
    _ choice: Int, _ source: Span<UInt8>, _ observer: any ReplyObserver, isWhole: Bool
  ) throws(ReplyFault) {
    guard document.kind(choice) == .object else { return }
    var message: Int?
    var delta: Int?
    var error: Int?
    var reason: Int?
    let view = document.view
    var key = choice + 1
    let last = view.end(choice)
    while key < last {
      let value = key + 1
      switch view.length(key) {
      case _ where view.kind(value) == .null: break
      case 5:
        if delta == nil, document.isText(key, "delta") { delta = value }
        if error == nil, document.isText(key, "error") { error = value }
      case 7: if message == nil, document.isText(key, "message") { message = value }
      case 13: if reason == nil, document.isText(key, "finish_reason") { reason = value }
      default: break
      }
      key = view.end(value)
    }
    // Servers mix up the two words.
    if let said = isWhole ? message ?? delta : delta ?? message {
      hasMessage = true
      takeMessage(said, source, observer, isWhole: isWhole)
    }
    if let error { throw .provider(ErrorBody(document, error)) }
    if let reason, document.kind(reason) == .string, document.byteCount(reason) > 0 {
      parts.finishReason = document.string(reason)
    }
  }

  @IO
  private mutating func takeMessage(
    _ message: Int, _ source: Span<UInt8>, _ observer: any ReplyObserver, isWhole: Bool
  ) {
    guard document.kind(message) == .object else { return }
    let view = document.view
    var key = message + 1
    let last = view.end(message)
    while key < last {
      let value = key + 1
      let kind = view.kind(value)
      switch view.length(key) {
      case _ where kind == .null: break
      case 7:
        if document.isText(key, "content") {
          takeContent(value, observer)
        } else if document.isText(key, "refusal"), kind == .string {
          parts.addRefusal(document, value, halves)
        }
      case 9:
        // Where both are there, they say the same.
        if document.isText(key, "reasoning"), kind == .string, document.textField(message, "reasoning_content") == nil {
          takeReasoning(value, observer)
        }
      case 10:
        if document.isText(key, "tool_calls"), kind == .array {
          var call = document.firstChild(value)
          while call < document.end(value) {
            takeCall(call, source, observer, isWhole: isWhole)
            call = document.end(call)
          }
        }
      case 13:
        if document.isText(key, "function_call"), kind == .object {
          takeFunction(value, call: target(id: nil, index: nil, name: document.word(value, "name")), source, observer)
        } else if document.isText(key, "extra_content") {
          messageExtra = [UInt8](source.extracting(document.sourceRange(value)))
        }
      case 17:
        if document.isText(key, "reasoning_content"), kind == .string {
          takeReasoning(value, observer)
        } else if document.isText(key, "reasoning_details"), kind == .array {
          let range = document.sourceRange(value)
          if range.count > 2, document.count(value) > 0 {
            if !reasoningDetails.isEmpty { reasoningDetails.append(UInt8(ascii: ",")) }
            reasoningDetails.append(source.extracting((range.lowerBound + 1)..<(range.upperBound - 1)))
          }
        }
      default: break
      }
      key = view.end(value)
    }
  }

  /// Text, or parts of which some are text and, with Mistral, some are thinking.
  @IO
  private mutating func takeContent(_ value: Int, _ observer: any ReplyObserver) {
    switch document.kind(value) {
    case .string:
      guard document.byteCount(value) > 0 else { return }
      parts.addText(document, value, halves, observer)
    case .array:
      var part = document.firstChild(value)
      while part < document.end(value) {
        if let text = document.textField(part, "text") {
          takeContent(text, observer)
        } else if let thinking = document.field(part, "thinking") {
          if document.kind(thinking) == .string {
            takeReasoning(thinking, observer)
          } else if document.kind(thinking) == .array {
            var piece = document.firstChild(thinking)
            while piece < document.end(thinking) {
              if let text = document.textField(piece, "text") { takeReasoning(text, observer) }
              piece = document.end(piece)
            }
          }
        }
        part = document.end(part)
      }
    default: break
    }
  }

  @IO
  private mutating func takeReasoning(_ value: Int, _ observer: any ReplyObserver) {
    guard document.byteCount(value) > 0 else { return }
    parts.addReasoning(document, value, halves, observer)
  }

  // MARK: Calls

  @IO
  private mutating func takeCall(_ node: Int, _ source: Span<UInt8>, _ observer: any ReplyObserver, isWhole: Bool) {
    guard document.kind(node) == .object else { return }
    let function = document.field(node, "function") ?? document.field(node, "custom")
    let id = document.word(node, "id")
    let call: Int
    if isWhole {
      call = newCall(index: nil)
    } else {
      // No closure: it would ask at run time whether it runs where it may.
      var name: String?
      if let function { name = document.word(function, "name") }
      call = target(id: id, index: document.count(node, "index"), name: name)
    }
    if parts.calls[call].id.isEmpty, let id { parts.calls[call].id = id }
    if let extra = document.field(node, "extra_content") {
      parts.calls[call].extra = [UInt8](source.extracting(document.sourceRange(extra)))
    }
    if let function { takeFunction(function, call: call, source, observer) }
  }

  @IO
  private mutating func takeFunction(
    _ function: Int, call: Int, _ source: Span<UInt8>, _ observer: any ReplyObserver
  ) {
    if parts.calls[call].name.isEmpty, let name = document.word(function, "name") {
      parts.calls[call].name = name
      observer.toolCall(name)
    }
    guard let arguments = document.field(function, "arguments") ?? document.field(function, "input") else { return }
    if document.kind(arguments) == .string {
      parts.calls[call].addArguments(document, arguments, halves)
    } else {
      parts.calls[call].arguments += compactJSON(source.extracting(document.sourceRange(arguments)))
    }
  }

  /// The call that a fragment belongs to.
  private mutating func target(id: String?, index: Int?, name: String?) -> Int {
    if let index {
      guard let place = callAtIndex.firstIndex(where: { $0.index == index }) else { return newCall(index: index) }
      let call = callAtIndex[place].call
      if let name, continues(call, id: id, name: name) == false { return newCall(index: index) }
      return call
    }
    if let id, let known = parts.calls.lastIndex(where: { $0.id == id }) { return known }
    guard let last = parts.calls.indices.last else { return newCall(index: nil) }
    if let id { return parts.calls[last].id.isEmpty && name == nil && !id.isEmpty ? last : newCall(index: nil) }
    if let name, !continues(last, id: nil, name: name) { return newCall(index: nil) }
    return last
  }

  /// Whether a fragment with a name goes on with a call that has begun, and does not begin another one.
  private mutating func continues(_ call: Int, id: String?, name: String) -> Bool {
    let known = parts.calls[call]
    if let id, !known.id.isEmpty { return known.id == id }
    if !known.name.isEmpty, known.name != name { return false }
    // The same name again, and no ids to tell: arguments that are whole have no continuation.
    return known.name.isEmpty || SentArguments.form(known.arguments, &scratch) != .object
  }

  private mutating func newCall(index: Int?) -> Int {
    parts.calls.append(CallParts())
    let call = parts.calls.count - 1
    if let index {
      callAtIndex.removeAll { $0.index == index }
      callAtIndex.append((index, call))
    }
    return call
  }

  // MARK: Usage

  private mutating func takeUsage(_ node: Int) {
    guard document.kind(node) == .object else { return }
    var usage = Usage()
    var hits: Int?
    var key = node + 1
    let last = document.end(node)
    while key < last {
      let value = key + 1
      switch document.byteCount(key) {
      case 4:
        if document.isText(key, "cost"), document.isNumber(value) {
          // Less than nothing would pay back what other replies cost; what nobody can mean is as good as none.
          let said = document.double(value)
          if (0...Usage.costMax).contains(said) { usage.costUSD = said }
        }
      case 13: if document.isText(key, "prompt_tokens") { usage.inputTokens = document.count(at: value) }
      case 17: if document.isText(key, "completion_tokens") { usage.outputTokens = document.count(at: value) }
      case 21:
        if document.isText(key, "prompt_tokens_details") {
          usage.cachedTokens = document.count(value, "cached_tokens")
          usage.cacheWriteTokens = document.count(value, "cache_write_tokens")
        }
      case 23: if document.isText(key, "prompt_cache_hit_tokens") { hits = document.count(at: value) }
      case 25:
        if document.isText(key, "completion_tokens_details") {
          usage.reasoningTokens = document.count(value, "reasoning_tokens")
        }
      default: break
      }
      key = document.end(value)
    }
    if usage.cachedTokens == nil { usage.cachedTokens = hits }
    // A stub that says nothing does not take back what was said.
    if usage.inputTokens != nil || usage.outputTokens != nil { parts.usage = usage }
  }

  // MARK: The end

  mutating func end(_ makeID: () -> String) -> ModelReply {
    parts.completeCalls(makeID)
    return parts.reply(end)
  }

  private var end: ModelReply.End {
    switch parts.finishReason {
    case "length", "max_tokens", "model_length": .truncated
    case "content_filter": .refused
    default: parts.calls.isEmpty ? (parts.refusal.isEmpty ? .complete : .refused) : .toolCalls
    }
  }

  /// Whether the calls are part of the conversation.
  var keepsCalls: Bool { end == .toolCalls }
}
