// Requests of OpenAI's Chat Completions, which most servers understand.

internal import EventLoop
internal import JSON

@IO
final class ChatCompletions: WireFormat {
  let path = "/chat/completions"
  let headers: [(name: String, value: String)] = []
  private let provider: Provider
  private let options: SessionOptions
  private var maxTokens: Provider.MaxTokens
  private var conversation: RequestBody
  private var assembler = ChatReplyAssembler()
  private var writer = JSONWriter()
  private let desk = ReplyDesk.shared
  /// Images of answers, encoded as parts of the user message that follows the answers: the tool role takes text alone.
  private var images: [UInt8] = []

  init(_ provider: Provider, model: String, options: SessionOptions) {
    self.provider = provider
    self.options = options
    maxTokens = provider.quirks.maxTokens
    var head = JSONWriter()
    head.beginObject()
    head.key("model")
    head.string(model)
    if !options.tools.isEmpty {
      head.key("tools")
      Self.write(tools: options.tools, provider, to: &head)
      if !options.parallelCalls, provider.quirks.parallelSwitch {
        head.key("parallel_tool_calls")
        head.bool(false)
      }
    }
    if options.streams {
      head.key("stream")
      head.bool(true)
      if provider.quirks.streamOptions {
        head.key("stream_options")
        head.fragment(#"{"include_usage":true}"#)
        head.continueMembers()
      }
    }
    if let schema = options.answerSchema, provider.quirks.answerSchema {
      var adapter = SchemaAdapter(provider.quirks.schemas, strict: provider.quirks.strict)
      let adapted = adapter.adapt(schema)
      head.key("response_format")
      head.beginObject()
      head.key("type")
      head.string("json_schema")
      head.key("json_schema")
      head.beginObject()
      head.key("name")
      head.string("answer")
      head.key("schema")
      head.raw(adapted.schema.span)
      if provider.quirks.strict {
        head.key("strict")
        head.bool(adapted.isStrict)
      }
      head.endObject()
      head.endObject()
    }
    head.key("messages")
    var bytes = head.bytes
    bytes.append(UInt8(ascii: "["))
    conversation = RequestBody(head: bytes)
    if let system = options.system, !system.isEmpty { addMessage("system", system) }
  }

  private init(like first: ChatCompletions) {
    provider = first.provider
    options = first.options
    maxTokens = first.maxTokens
    conversation = first.conversation
  }

  func another() -> ChatCompletions { ChatCompletions(like: self) }

  private static func write(tools: [ToolDefinition], _ provider: Provider, to writer: inout JSONWriter) {
    var adapter = SchemaAdapter(provider.quirks.schemas, strict: provider.quirks.strict)
    writer.beginArray()
    for tool in tools {
      let adapted = adapter.adapt(tool.parameters)
      writer.beginObject()
      writer.key("type")
      writer.string("function")
      writer.key("function")
      writer.beginObject()
      writer.key("name")
      writer.string(tool.name)
      writer.key("description")
      writer.string(adapted.note.isEmpty ? tool.description : tool.description + " " + adapted.note)
      writer.key("parameters")
      writer.raw(adapted.schema.span)
      if adapted.isStrict {
        writer.key("strict")
        writer.bool(true)
      }
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
  }

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
    writer.fragment(#"{"role":"tool","tool_call_id":"#)
    writer.string(call.id)
    writer.fragment(#","content":"#)
    writer.string(text)
    writer.fragment("}")
    conversation.add(writer)
    guard !images.isEmpty else { return }
    writer.reset()
    addPart { $0.text("The tool \(call.name) answered call \(call.id) with this too:") }
    for image in images {
      addPart { writer in
        writer.fragment(#"{"type":"image_url","image_url":{"url":"data:"#)
        writer.appendEscaped(Array(image.mediaType.utf8).span)
        writer.fragment(";base64,")
        writer.appendEscaped(base64Text(image.bytes).span)
        writer.fragment(#""}}"#)
      }
    }
  }

  private func addPart(_ write: (inout JSONWriter) -> Void) {
    writer.reset()
    write(&writer)
    if !images.isEmpty { images.append(UInt8(ascii: ",")) }
    images.append(writer)
  }

  func endAnswers() {
    guard !images.isEmpty else { return }
    conversation.begin(#"{"role":"user","content":["#)
    let parts = images
    conversation.append(parts.span)
    conversation.append("]}")
    images = []
  }

  var echo: [UInt8] {
    let parts =
      assembler.messageExtra.isEmpty && assembler.reasoningDetails.isEmpty
      && assembler.parts.calls.allSatisfy { $0.extra.isEmpty }
    let isWhole =
      switch provider.quirks.reasoningEcho {
      case .none: parts
      case .reasoningContent, .reasoningDetails: parts && assembler.parts.reasoning.isEmpty
      // Kept whole even without a signature: a call that comes back without an echo is another model's then.
      case .thoughtSignature: parts && assembler.parts.calls.isEmpty
      }
    return isWhole ? [] : conversation.sinceMark
  }

  /// Stands where a provider wants a signature of its own on a call that it never made.
  private static let foreignSignature = #"{"google":{"thought_signature":"skip_thought_signature_validator"}}"#

  func add(recorded reply: ModelReply, echo: [UInt8]) {
    guard echo.isEmpty else { return conversation.add(echo.span) }
    assembler.begin()
    assembler.parts.take(reply)
    assembler.parts.reasoning = []
    if provider.quirks.reasoningEcho == .thoughtSignature, !assembler.parts.calls.isEmpty {
      // Of calls beside each other the first has it.
      assembler.parts.calls[0].extra = Array(Self.foreignSignature.utf8)
    }
    addReply()
    assembler.begin()
  }

  func addReply() {
    conversation.mark()
    // The parts are looked at where they are: a copy would count all that they hold.
    let calls = assembler.keepsCalls ? assembler.parts.calls : []
    guard !assembler.parts.text.isEmpty || !assembler.parts.refusal.isEmpty || !calls.isEmpty else { return }
    writer.reset()
    writer.fragment(#"{"role":"assistant","content":"#)
    if assembler.parts.text.isEmpty && !assembler.parts.refusal.isEmpty {
      writer.string(assembler.parts.refusal.span)
    } else if assembler.parts.text.isEmpty {
      writer.null()
    } else {
      writer.string(assembler.parts.text.span)
    }
    switch provider.quirks.reasoningEcho {
    case .none, .thoughtSignature: break
    case .reasoningContent where !calls.isEmpty:
      writer.key("reasoning_content")
      writer.string(assembler.parts.reasoning.span)
    case .reasoningContent: break
    case .reasoningDetails where !assembler.reasoningDetails.isEmpty:
      writer.key("reasoning_details")
      writer.fragment("[")
      writer.raw(assembler.reasoningDetails.span)
      writer.fragment("]")
      writer.continueMembers()
    case .reasoningDetails: break
    }
    if !assembler.messageExtra.isEmpty {
      writer.key("extra_content")
      writer.raw(assembler.messageExtra.span)
    }
    if !calls.isEmpty {
      writer.fragment(#","tool_calls":["#)
      for index in calls.indices {
        if index > 0 { writer.fragment(",") }
        write(calls[index])
      }
      writer.fragment("]")
    }
    writer.fragment("}")
    conversation.add(writer)
  }

  private func write(_ call: CallParts) {
    writer.fragment(#"{"id":"#)
    writer.string(call.id)
    writer.fragment(#","type":"function","function":{"name":"#)
    writer.string(sentName(call.name))
    writer.fragment(#","arguments":"#)
    switch SentArguments.form(call.arguments, &desk.scratch) {
    case .object: writer.string(call.arguments.span)
    case .empty: writer.string("{}")
    case .invalid:
      var object = JSONWriter()
      SentArguments.write(call.arguments, &desk.scratch, to: &object)
      writer.string(object.utf8)
    }
    writer.fragment("}")
    if !call.extra.isEmpty {
      writer.fragment(#","extra_content":"#)
      writer.raw(call.extra.span)
    }
    writer.fragment("}")
  }

  // MARK: The body

  func body(_ choice: ToolChoice) -> [UInt8] {
    writer.reset()
    writer.fragment("]")
    writer.continueMembers()
    if let limit = options.outputTokensMax {
      writer.key(maxTokens.rawValue)
      writer.int64(Int64(limit))
    }
    if !options.tools.isEmpty { write(choice) }
    writer.fragment("}")
    conversation.close(writer)
    return conversation.bytes
  }

  private func write(_ choice: ToolChoice) {
    let support = provider.quirks.toolChoice
    guard support != .none, choice != .auto else { return }
    writer.key("tool_choice")
    switch choice {
    case .auto: writer.string("auto")
    case .none: writer.string("none")
    case .named(let name) where support != .modes:
      writer.beginObject()
      writer.key("type")
      writer.string("function")
      writer.key("function")
      writer.beginObject()
      writer.key("name")
      writer.string(name)
      writer.endObject()
      writer.endObject()
    case .required, .named: writer.string(support == .any ? "any" : "required")
    }
  }

  func reopen() { conversation.reopen() }

  func adapt(to error: ErrorBody) -> Bool {
    // The newer models of one server refuse the older name, and older servers do not know the newer one.
    let other: Provider.MaxTokens = maxTokens == .maxTokens ? .maxCompletionTokens : .maxTokens
    guard options.outputTokensMax != nil, error.param == maxTokens.rawValue || error.message.contains(other.rawValue),
      error.code == "unsupported_parameter" || error.message.contains("nsupported parameter"),
      maxTokens == provider.quirks.maxTokens
    else { return false }
    maxTokens = other
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

extension JSONWriter {
  /// After a fragment: what follows is another member or element, with a comma before it.
  ///
  /// Written as an empty raw value without its separator, which is what the writer takes for the end of one.
  mutating func continueMembers() {
    raw("")
  }

  /// A part of text.
  mutating func text(_ text: String) {
    fragment(#"{"type":"text","text":"#)
    string(text)
    fragment("}")
  }
}
