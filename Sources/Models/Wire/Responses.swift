// Requests of OpenAI's Responses, stateless: the server keeps nothing, and gets its own items back.

internal import EventLoop
internal import JSON

@IO
final class Responses: WireFormat {
  let path = "/responses"
  let headers: [(name: String, value: String)] = []
  private let provider: Provider
  private let options: SessionOptions
  private var conversation: RequestBody
  private var assembler = ResponsesReplyAssembler()
  private var writer = JSONWriter()
  private var document = JSONDocument()
  private var scratch = JSONDocument()
  /// Models that do not reason refuse to be asked for their reasoning.
  private var asksForReasoning = true

  /// The protocol's own lower bound.
  static let outputTokensMin = 16

  init(_ provider: Provider, model: String, options: SessionOptions) {
    self.provider = provider
    self.options = options
    var head = JSONWriter()
    head.beginObject()
    head.key("model")
    head.string(model)
    head.key("store")
    head.bool(false)
    if let system = options.system, !system.isEmpty {
      head.key("instructions")
      head.string(system)
    }
    if !options.tools.isEmpty {
      head.key("tools")
      var adapter = SchemaAdapter(provider.quirks.schemas, strict: provider.quirks.strict)
      head.beginArray()
      for tool in options.tools {
        let adapted = adapter.adapt(tool.parameters)
        head.beginObject()
        head.key("type")
        head.string("function")
        head.key("name")
        head.string(tool.name)
        head.key("description")
        head.string(adapted.note.isEmpty ? tool.description : tool.description + " " + adapted.note)
        head.key("parameters")
        head.raw(adapted.schema.span)
        // Left out, it would be taken for true.
        head.key("strict")
        head.bool(adapted.isStrict)
        head.endObject()
      }
      head.endArray()
      if !options.parallelCalls, provider.quirks.parallelSwitch {
        head.key("parallel_tool_calls")
        head.bool(false)
      }
    }
    if options.streams {
      head.key("stream")
      head.bool(true)
    }
    if let schema = options.answerSchema, provider.quirks.answerSchema {
      var adapter = SchemaAdapter(provider.quirks.schemas, strict: provider.quirks.strict)
      let adapted = adapter.adapt(schema)
      head.key("text")
      head.beginObject()
      head.key("format")
      head.beginObject()
      head.key("type")
      head.string("json_schema")
      head.key("name")
      head.string("answer")
      head.key("schema")
      head.raw(adapted.schema.span)
      head.key("strict")
      head.bool(adapted.isStrict)
      head.endObject()
      head.endObject()
    }
    head.key("input")
    var bytes = head.bytes
    bytes.append(UInt8(ascii: "["))
    conversation = RequestBody(head: bytes)
  }

  private init(like first: Responses) {
    provider = first.provider
    options = first.options
    conversation = first.conversation
  }

  func another() -> Responses { Responses(like: self) }

  // MARK: The conversation

  func add(user text: String) { addMessage("user", text) }
  func add(heard text: String) { addMessage("assistant", text) }

  private func addMessage(_ role: String, _ text: String) {
    writer.reset()
    writer.beginObject()
    writer.key("role")
    writer.string(role)
    writer.key("content")
    writer.string(text)
    writer.endObject()
    conversation.add(writer)
  }

  func add(answerTo call: ToolCall, isError: Bool, text: Span<UInt8>, images: [ToolAnswer.Image]) {
    writer.reset()
    writer.fragment(#"{"type":"function_call_output","call_id":"#)
    writer.string(call.id)
    writer.fragment(#","output":"#)
    if images.isEmpty {
      writer.string(text)
    } else {
      writer.beginArray()
      if text.count > 0 {
        writer.beginObject()
        writer.key("type")
        writer.string("input_text")
        writer.key("text")
        writer.string(text)
        writer.endObject()
      }
      for image in images {
        writer.beginObject()
        writer.key("type")
        writer.string("input_image")
        writer.key("image_url")
        writer.beginString()
        writer.appendEscaped(Array("data:\(image.mediaType);base64,".utf8).span)
        writer.appendEscaped(base64Text(image.bytes).span)
        writer.endString()
        writer.endObject()
      }
      writer.endArray()
    }
    writer.fragment("}")
    conversation.add(writer)
  }

  func endAnswers() {}

  var echo: [UInt8] { conversation.sinceMark }

  func add(recorded reply: ModelReply, echo: [UInt8]) {
    guard echo.isEmpty else { return conversation.add(echo.span) }
    if !reply.text.isEmpty || !reply.refusal.isEmpty {
      addMessage("assistant", reply.text.isEmpty ? reply.refusal : reply.text)
    }
    for call in reply.toolCalls {
      writer.reset()
      writer.fragment(#"{"type":"function_call","call_id":"#)
      writer.string(call.id)
      writer.fragment(#","name":"#)
      writer.string(sentName(call.name))
      writer.fragment(#","arguments":"#)
      var arguments = JSONWriter()
      SentArguments.write(call.arguments, &scratch, to: &arguments)
      writer.string(arguments.utf8)
      writer.fragment("}")
      conversation.add(writer)
    }
  }

  func addReply() {
    conversation.mark()
    let end = assembler.end
    for item in assembler.items.sorted(by: { $0.index < $1.index }) where !item.source.isEmpty {
      switch item.kind {
      case .message: conversation.add(item.source.span)
      case .functionCall where end == .toolCalls: add(call: item)
      case .reasoning where end == .toolCalls || end == .complete:
        // Nothing of it is kept on the server: without its ciphertext it would be a name that nobody knows.
        if hasCiphertext(item.source) { conversation.add(item.source.span) }
      case .other where end == .toolCalls || end == .complete: conversation.add(item.source.span)
      case .functionCall, .reasoning, .other: break
      }
    }
  }

  private func hasCiphertext(_ source: [UInt8]) -> Bool {
    _ = try? document.parseWire(source.span)
    return document.word(0, "encrypted_content") != nil
  }

  /// The item as it came, unless it would be refused so.
  private func add(call item: ResponsesReplyAssembler.Item) {
    guard let place = item.call else { return }
    let call = assembler.parts.calls[place]
    _ = try? document.parseWire(item.source.span)
    let isAsItCame =
      (document.word(0, "call_id") ?? "") == call.id && sentName(call.name) == call.name
      && SentArguments.form(call.arguments, &scratch) == .object
      && document.textField(0, "arguments") != nil
    guard !isAsItCame else { return conversation.add(item.source.span) }
    writer.reset()
    writer.beginObject()
    var key = document.firstChild(0)
    while key < document.end(0) {
      if !document.isText(key, "call_id"), !document.isText(key, "name"), !document.isText(key, "arguments") {
        writer.key(document.utf8(key))
        writer.raw(item.source.span.extracting(document.sourceRange(key + 1)))
      }
      key = document.end(key + 1)
    }
    writer.key("call_id")
    writer.string(call.id)
    writer.key("name")
    writer.string(sentName(call.name))
    writer.key("arguments")
    var arguments = JSONWriter()
    SentArguments.write(call.arguments, &scratch, to: &arguments)
    writer.string(arguments.utf8)
    writer.endObject()
    conversation.add(writer)
  }

  // MARK: The body

  func body(_ choice: ToolChoice) -> [UInt8] {
    writer.reset()
    writer.fragment("]")
    writer.continueMembers()
    if asksForReasoning {
      writer.key("include")
      writer.raw(#"["reasoning.encrypted_content"]"#)
    }
    if let limit = options.outputTokensMax {
      writer.key("max_output_tokens")
      writer.int64(Int64(max(limit, Self.outputTokensMin)))
    }
    if !options.tools.isEmpty, choice != .auto, provider.quirks.toolChoice != .none {
      writer.key("tool_choice")
      switch choice {
      case .auto: writer.string("auto")
      case .none: writer.string("none")
      case .required: writer.string("required")
      case .named(let name):
        writer.beginObject()
        writer.key("type")
        writer.string("function")
        writer.key("name")
        writer.string(name)
        writer.endObject()
      }
    }
    writer.fragment("}")
    conversation.close(writer)
    return conversation.bytes
  }

  func reopen() { conversation.reopen() }

  func adapt(to error: ErrorBody) -> Bool {
    guard asksForReasoning, error.param == "include" || error.message.lowercased().contains("encrypted content") else {
      return false
    }
    asksForReasoning = false
    return true
  }

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
