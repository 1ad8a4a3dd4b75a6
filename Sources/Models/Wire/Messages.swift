// Requests of Anthropic's Messages.

internal import EventLoop
internal import JSON

@IO
final class Messages: WireFormat {
  let path = "/v1/messages"
  let headers = [(name: "anthropic-version", value: "2023-06-01")]
  /// The protocol wants a limit: what every current model gives.
  static let outputTokensDefault = 16_384

  private let provider: Provider
  private let options: SessionOptions
  private var conversation: RequestBody
  private var assembler = MessagesReplyAssembler()
  private var writer = JSONWriter()
  private var document = JSONDocument()
  private var scratch = JSONDocument()
  /// The last message is the user's and more may be put into it: answers of tools and what is said after them go together.
  private var isOpen = false

  init(_ provider: Provider, model: String, options: SessionOptions) {
    self.provider = provider
    self.options = options
    var head = JSONWriter()
    head.beginObject()
    head.key("model")
    head.string(model)
    head.key("max_tokens")
    head.int64(Int64(options.outputTokensMax ?? Self.outputTokensDefault))
    if let system = options.system, !system.isEmpty {
      head.key("system")
      head.string(system)
    }
    if !options.tools.isEmpty {
      head.key("tools")
      var adapter = SchemaAdapter(provider.quirks.schemas, strict: false)
      head.beginArray()
      for tool in options.tools {
        let adapted = adapter.adapt(tool.parameters)
        head.beginObject()
        head.key("name")
        head.string(tool.name)
        head.key("description")
        head.string(adapted.note.isEmpty ? tool.description : tool.description + " " + adapted.note)
        head.key("input_schema")
        head.raw(adapted.schema.span)
        head.endObject()
      }
      head.endArray()
    }
    if options.streams {
      head.key("stream")
      head.bool(true)
    }
    head.key("messages")
    var bytes = head.bytes
    bytes.append(UInt8(ascii: "["))
    conversation = RequestBody(head: bytes)
  }

  private init(like first: Messages) {
    provider = first.provider
    options = first.options
    conversation = first.conversation
  }

  func another() -> Messages { Messages(like: self) }

  // MARK: The conversation

  func add(user text: String) {
    // An empty block of text is refused.
    guard !text.isEmpty else { return }
    writer.reset()
    writer.text(text)
    addBlock()
  }

  func add(heard text: String) {
    closeUserMessage()
    writer.reset()
    writer.fragment(#"{"role":"assistant","content":["#)
    writer.text(text)
    writer.fragment("]}")
    conversation.add(writer)
  }

  func add(answerTo call: ToolCall, isError: Bool, text: Span<UInt8>, images: [ToolAnswer.Image]) {
    writer.reset()
    writer.fragment(#"{"type":"tool_result","tool_use_id":"#)
    writer.string(call.id)
    writer.fragment(#","content":"#)
    if images.isEmpty {
      writer.string(text)
    } else {
      writer.beginArray()
      if text.count > 0 {
        writer.beginObject()
        writer.key("type")
        writer.string("text")
        writer.key("text")
        writer.string(text)
        writer.endObject()
      }
      for image in images {
        writer.beginObject()
        writer.key("type")
        writer.string("image")
        writer.key("source")
        writer.beginObject()
        writer.key("type")
        writer.string("base64")
        writer.key("media_type")
        writer.string(image.mediaType)
        writer.key("data")
        writer.string(base64Text(image.bytes).span)
        writer.endObject()
        writer.endObject()
      }
      writer.endArray()
    }
    writer.fragment(isError ? #","is_error":true}"# : "}")
    addBlock()
  }

  /// Puts what the writer holds into the user's message.
  private func addBlock() {
    if isOpen {
      conversation.append(",")
    } else {
      conversation.begin(#"{"role":"user","content":["#)
      isOpen = true
    }
    conversation.append(writer)
  }

  func endAnswers() {}

  var echo: [UInt8] {
    let isWhole = assembler.blocks.enumerated().allSatisfy { place, block in
      switch block.kind {
      case .text: place == 0 && block.citations.isEmpty && block.members.isEmpty
      case .toolUse: block.members.isEmpty
      case .thinking, .redactedThinking, .other: false
      }
    }
    return isWhole ? [] : conversation.sinceMark
  }

  func add(recorded reply: ModelReply, echo: [UInt8]) {
    // Of one that said nothing nothing stands there, and what is said next belongs to the same message.
    // A text of nothing but white space is refused.
    let hasText = reply.text.contains { !$0.isWhitespace }
    guard !echo.isEmpty || hasText || !reply.toolCalls.isEmpty else { return }
    closeUserMessage()
    guard echo.isEmpty else { return conversation.add(echo.span) }
    writer.reset()
    writer.fragment(#"{"role":"assistant","content":["#)
    if hasText { writer.text(reply.text) }
    for (place, call) in reply.toolCalls.enumerated() {
      if place > 0 || hasText { writer.fragment(",") }
      writer.fragment(#"{"type":"tool_use","id":"#)
      writer.string(call.id)
      writer.fragment(#","name":"#)
      writer.string(sentName(call.name))
      writer.fragment(#","input":"#)
      var input = JSONWriter()
      SentArguments.write(call.arguments, &scratch, to: &input)
      writer.raw(input.utf8)
      writer.fragment("}")
    }
    writer.fragment("]}")
    conversation.add(writer)
  }

  func addReply() {
    conversation.mark()
    let end = assembler.end
    var count = assembler.blocks.count
    if end != .paused {
      // A message may not end with thinking.
      while count > 0, !isSent(assembler.blocks[count - 1], end) || isThinking(assembler.blocks[count - 1]) {
        count -= 1
      }
    }
    guard count > 0 else { return }
    writer.reset()
    writer.fragment(#"{"role":"assistant","content":["#)
    var isFirst = true
    for index in 0..<count where isSent(assembler.blocks[index], end) {
      if !isFirst { writer.fragment(",") }
      isFirst = false
      write(assembler.blocks[index])
    }
    guard !isFirst else { return }
    writer.fragment("]}")
    closeUserMessage()
    conversation.mark()
    conversation.add(writer)
  }

  private func closeUserMessage() {
    if isOpen { conversation.append("]}") }
    isOpen = false
  }

  private func isSent(_ block: MessagesReplyAssembler.Block, _ end: ModelReply.End) -> Bool {
    switch block.kind {
    case .text: block.text.contains { $0 > 0x20 }
    case .toolUse: end == .toolCalls
    case .thinking, .redactedThinking, .other: true
    }
  }

  private func isThinking(_ block: MessagesReplyAssembler.Block) -> Bool {
    block.kind == .thinking || block.kind == .redactedThinking
  }

  /// The block as it began, with what came since in its place.
  private func write(_ block: MessagesReplyAssembler.Block) {
    // It was read before: what it stands in was, as a whole.
    _ = try? document.parseWire(block.start.span)
    writer.beginObject()
    var key = document.firstChild(0)
    while key < document.end(0) {
      if !isReplaced(key, block) {
        writer.key(document.utf8(key))
        writer.raw(block.start.span.extracting(document.sourceRange(key + 1)))
      }
      key = document.end(key + 1)
    }
    switch block.kind {
    case .text:
      writer.key("text")
      writer.string(block.text.span)
      if !block.citations.isEmpty {
        writer.key("citations")
        writer.fragment("[")
        writer.raw(block.citations.span)
        writer.fragment("]")
        writer.continueMembers()
      }
    case .thinking:
      writer.key("thinking")
      writer.string(block.text.span)
      writer.key("signature")
      writer.string(block.signature.span)
    case .toolUse:
      if let place = block.call {
        let call = assembler.parts.calls[place]
        writer.key("id")
        writer.string(call.id)
        writer.key("name")
        writer.string(sentName(call.name))
        writer.key("input")
        SentArguments.write(call.arguments, &scratch, to: &writer)
      }
    case .redactedThinking, .other:
      if !block.text.isEmpty {
        // The input of a tool that runs on the provider's side.
        writer.key("input")
        SentArguments.write(block.text, &scratch, to: &writer)
      }
    }
    for member in block.members {
      // The name stands there with its quotes.
      writer.raw(member.key.span)
      writer.fragment(":")
      writer.raw(member.value.span)
    }
    writer.endObject()
  }

  private func isReplaced(_ key: Int, _ block: MessagesReplyAssembler.Block) -> Bool {
    func named(_ name: StaticString) -> Bool { document.isText(key, name) }
    for member in block.members where member.key.count == document.byteCount(key) + 2 {
      if member.key.dropFirst().dropLast().elementsEqual([UInt8](document.utf8(key))) { return true }
    }
    switch block.kind {
    case .text: return named("text") || (named("citations") && !block.citations.isEmpty)
    case .thinking: return named("thinking") || named("signature")
    case .toolUse: return named("id") || named("name") || named("input")
    case .redactedThinking, .other: return named("input") && !block.text.isEmpty
    }
  }

  // MARK: The body

  func body(_ choice: ToolChoice) -> [UInt8] {
    writer.reset()
    writer.fragment(isOpen ? "]}]" : "]")
    if !options.tools.isEmpty { write(choice) }
    writer.fragment("}")
    conversation.close(writer)
    return conversation.bytes
  }

  private func write(_ choice: ToolChoice) {
    let isSerial = !options.parallelCalls && provider.quirks.parallelSwitch && choice != .none
    guard choice != .auto || isSerial else { return }
    writer.fragment(#","tool_choice":{"type":"#)
    switch choice {
    case .auto: writer.string("auto")
    case .none: writer.string("none")
    case .required: writer.string("any")
    case .named(let name):
      writer.string("tool")
      writer.fragment(#","name":"#)
      writer.string(name)
    }
    if isSerial { writer.fragment(#","disable_parallel_tool_use":true"#) }
    writer.fragment("}")
  }

  func reopen() { conversation.reopen() }

  func adapt(to error: ErrorBody) -> Bool { false }

  // MARK: The reply

  func beginReply() { assembler.begin() }

  func take(event name: Span<UInt8>, _ data: Span<UInt8>, observer: any ReplyObserver) throws(ReplyFault) {
    try assembler.take(event: name, data, observer: observer)
  }

  func take(whole body: Span<UInt8>, observer: any ReplyObserver) throws(ReplyFault) {
    try assembler.take(whole: body, observer: observer)
  }

  var hasContent: Bool { assembler.parts.hasContent }

  var isComplete: Bool { assembler.isComplete }

  func endReply(_ makeID: () -> String) -> ModelReply { assembler.end(makeID) }
}
