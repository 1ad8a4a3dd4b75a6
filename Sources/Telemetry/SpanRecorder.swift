// From the steps of a run to spans: one for the run, one for each request to the model, one for each call.

internal import JSON
internal import Journal
internal import Runners

/// Takes the steps of one run in their order, without values of secrets, and hands out spans as they end.
struct SpanRecorder {
  private let context: TraceContext
  /// What is added to a step's time to make it one since 1970.
  private let epoch: UInt64
  private let hasContent: Bool
  /// The latest names of the semantic conventions instead of those of version 1.41.
  private let hasLatestNames: Bool
  private var started: RunStartedStep?
  private var model = ModelName("")
  private var request: RequestStep?
  private var requestEvents: [TraceSpan.Event] = []
  private var calls: [String: OpenCall] = [:]
  private var usage = TokenUsage()
  private var cacheWrite: Int?
  private var reasoning: Int?
  private var replies = 0
  /// With content: what the model was told and said so far, each a message as JSON.
  private var messages: [String] = []

  private struct OpenCall {
    var providerID: String
    var plugin = ""
    var start: UInt64
    var arguments: String
    var events: [TraceSpan.Event] = []
    var dropped = 0
  }

  init(_ context: TraceContext, epoch: UInt64, hasContent: Bool, hasLatestNames: Bool) {
    self.context = context
    self.epoch = epoch
    self.hasContent = hasContent
    self.hasLatestNames = hasLatestNames
  }

  mutating func take(_ step: Step) -> TraceSpan? {
    switch step {
    case .runStarted(let step):
      started = step
      model = ModelName(step.model)
      if hasContent, !step.prompt.isEmpty { messages.append(MessageText.text("user", step.prompt)) }
      return nil
    case .request(let step):
      request = step
      requestEvents = []
      if hasContent, !step.said.isEmpty { messages.append(MessageText.text("user", step.said)) }
      return nil
    case .modelError(let step): return failed(step)
    case .reply(let step): return replied(step)
    case .intent(let step):
      // Of a run that goes on, the reply was heard by another process.
      calls[step.call, default: OpenCall(providerID: "", start: step.time, arguments: "")].plugin = step.plugin
      calls[step.call]?.start = step.time
      if hasContent, !step.arguments.isEmpty {
        calls[step.call]?.arguments = String(decoding: step.arguments, as: UTF8.self)
      }
      return nil
    case .incident(let step):
      var attributes: [Attribute] = []
      attributes.add("collet.plugin", step.plugin)
      calls[step.call]?.events.append(
        TraceSpan.Event(time: step.time &+ epoch, name: "collet.\(step.kind.rawValue)", attributes: attributes))
      return nil
    case .refused, .shown: return nil
    case .attempt(let step):
      add(step)
      return nil
    case .result(let step): return answered(step)
    case .runFinished(let step): return finished(step)
    }
  }

  // MARK: Requests

  private mutating func failed(_ step: ModelErrorStep) -> TraceSpan? {
    guard step.againAfterMS == nil else {
      var attributes: [Attribute] = []
      attributes.add("error.type", step.kind)
      attributes.add("http.response.status_code", step.status)
      attributes.add("collet.retry.after_ms", step.againAfterMS)
      if requestEvents.count < Self.eventsMax {
        requestEvents.append(
          TraceSpan.Event(time: step.time &+ epoch, name: "collet.request.failed", attributes: attributes))
      }
      return nil
    }
    guard var span = chat(end: step.time) else { return nil }
    span.attributes.add("error.type", step.kind)
    span.attributes.add("http.response.status_code", step.status)
    // Providers quote what they were sent.
    span.failure = hasContent ? step.message : step.kind
    return span
  }

  private mutating func replied(_ step: ReplyStep) -> TraceSpan? {
    for call in step.calls {
      calls[call.call] = OpenCall(
        providerID: call.providerID, start: step.time,
        arguments: hasContent ? String(decoding: call.arguments, as: UTF8.self) : "")
    }
    replies += 1
    usage = replies == 1 ? step.usage : usage.adding(step.usage)
    // As with what a cache gave: a provider names it only where there is some.
    if let count = step.detail.cacheWrite { cacheWrite = (cacheWrite ?? 0) + count }
    if let count = step.detail.reasoning { reasoning = (reasoning ?? 0) + count }
    let input = messages
    if hasContent { messages.append(MessageText.reply(step)) }
    guard var span = chat(end: step.time) else { return nil }
    if !step.finishReason.isEmpty {
      span.attributes.append(Attribute("gen_ai.response.finish_reasons", .strings([step.finishReason])))
    }
    if let time = step.detail.firstChunk {
      span.attributes.add("gen_ai.response.time_to_first_chunk", seconds(time))
    }
    add(step.usage, step.detail.cacheWrite, step.detail.reasoning, to: &span.attributes)
    span.attributes.add("collet.cost_usd", step.cost)
    if hasContent {
      span.attributes.add("gen_ai.input.messages", MessageText.list(input))
      span.attributes.add("gen_ai.output.messages", MessageText.list(Array(messages.suffix(1))))
      let system = started?.background.system ?? ""
      if !system.isEmpty { span.attributes.add("gen_ai.system_instructions", MessageText.parts(system)) }
      let tools = String(decoding: started?.background.tools ?? [], as: UTF8.self)
      if !tools.isEmpty { span.attributes.add("gen_ai.tool.definitions", tools) }
    }
    return span
  }

  /// The span of the request that is under way, which ends here.
  private mutating func chat(end: UInt64) -> TraceSpan? {
    guard let request else { return nil }
    self.request = nil
    var attributes: [Attribute] = []
    attributes.add("gen_ai.operation.name", "chat")
    attributes.add("gen_ai.provider.name", model.provider)
    attributes.add("gen_ai.request.model", model.model)
    attributes.add("gen_ai.conversation.id", started?.session ?? "")
    if let server = request.server {
      attributes.add("server.address", server.address)
      attributes.add("server.port", server.port)
      attributes.add("gen_ai.request.stream", server.streams)
    }
    attributes.add("collet.round", request.round)
    return TraceSpan(
      trace: context.trace, id: context.span(of: "chat \(request.round)"), parent: context.span,
      name: "chat \(model.model)", kind: .client, start: request.time &+ epoch, end: end &+ epoch,
      attributes: attributes, events: requestEvents)
  }

  private func add(_ usage: TokenUsage, _ cacheWrite: Int?, _ reasoning: Int?, to attributes: inout [Attribute]) {
    attributes.add("gen_ai.usage.input_tokens", usage.input)
    attributes.add("gen_ai.usage.output_tokens", usage.output)
    attributes.add("gen_ai.usage.cache_read.input_tokens", usage.cached)
    let written = hasLatestNames ? "cache_write" : "cache_creation"
    attributes.add("gen_ai.usage.\(written).input_tokens", cacheWrite)
    attributes.add("gen_ai.usage.reasoning.output_tokens", reasoning)
  }

  // MARK: Calls

  private mutating func add(_ step: AttemptStep) {
    guard let count = calls[step.call]?.events.count else { return }
    guard count < Self.eventsMax else {
      calls[step.call]?.dropped += 1
      return
    }
    var attributes: [Attribute] = []
    attributes.add("collet.attempt", step.attempt)
    attributes.add("collet.class", step.outcome.rawValue)
    if !step.code.isEmpty { attributes.add("error.type", step.code) }
    attributes.add("collet.duration_ms", Double((step.ended &- step.started) / 1000) / 1000)
    attributes.add("collet.retry.after_ms", step.againAfterMS)
    calls[step.call]?.events.append(
      TraceSpan.Event(time: step.ended &+ epoch, name: "collet.attempt", attributes: attributes))
  }

  private mutating func answered(_ step: ResultStep) -> TraceSpan? {
    let call = calls.removeValue(forKey: step.call)
    var attributes: [Attribute] = []
    attributes.add("gen_ai.operation.name", "execute_tool")
    attributes.add("gen_ai.tool.name", step.tool)
    attributes.add("gen_ai.tool.type", "function")
    // The provider's id: idempotency keys are not for collectors.
    if let id = call?.providerID, !id.isEmpty { attributes.add("gen_ai.tool.call.id", id) }
    attributes.add("gen_ai.conversation.id", started?.session ?? "")
    let plugin = step.plugin.isEmpty ? call?.plugin ?? "" : step.plugin
    if !plugin.isEmpty { attributes.add("collet.plugin", plugin) }
    attributes.add("collet.class", step.outcome.rawValue)
    attributes.add("collet.attempts", step.attempts)
    attributes.add("collet.result_bytes", step.bodyBytes)
    if step.outcome != .ok { attributes.add("error.type", step.code) }
    if hasContent {
      if let arguments = call?.arguments, !arguments.isEmpty {
        attributes.add("gen_ai.tool.call.arguments", arguments)
      }
      let result = String(decoding: step.body, as: UTF8.self)
      if !result.isEmpty { attributes.add("gen_ai.tool.call.result", result) }
      messages.append(MessageText.answer(id: call?.providerID ?? "", result))
    }
    let start = call.map { min($0.start, step.ended) } ?? step.started
    return TraceSpan(
      trace: context.trace, id: context.span(of: step.call), parent: context.span, name: "execute_tool \(step.tool)",
      kind: .internal, start: start &+ epoch, end: step.ended &+ epoch, attributes: attributes,
      events: call?.events ?? [], droppedEvents: call?.dropped ?? 0, failure: step.outcome == .ok ? nil : step.code)
  }

  // MARK: The run

  private func finished(_ step: RunFinishedStep) -> TraceSpan? {
    guard let started else { return nil }
    var attributes: [Attribute] = []
    attributes.add("gen_ai.operation.name", "invoke_agent")
    attributes.add("gen_ai.agent.name", "collet")
    attributes.add("gen_ai.provider.name", model.provider)
    attributes.add("gen_ai.request.model", model.model)
    attributes.add("gen_ai.conversation.id", started.session)
    attributes.add("collet.run", started.run)
    attributes.add("collet.status", step.status)
    attributes.add("collet.rounds", step.rounds)
    add(usage, cacheWrite, reasoning, to: &attributes)
    let hasFailed = step.status != "completed"
    let failure = hasContent ? step.reason : step.status
    if hasFailed { attributes.add("error.type", step.status) }
    return TraceSpan(
      trace: context.trace, id: context.span, parent: context.parent, name: "invoke_agent collet", kind: .internal,
      start: started.time &+ epoch, end: step.time &+ epoch, attributes: attributes,
      failure: hasFailed ? failure : nil)
  }

  private static var eventsMax: Int { 128 }
}

/// Messages as the conventions write them: `[{role, parts: […]}]`.
enum MessageText {
  static func text(_ role: String, _ text: String) -> String {
    object { writer in
      writer.member("role", role)
      writer.key("parts")
      writer.beginArray()
      writer.textPart(text)
      writer.endArray()
    }
  }

  static func parts(_ text: String) -> String {
    var writer = JSONWriter()
    writer.beginArray()
    writer.textPart(text)
    writer.endArray()
    return writer.string
  }

  static func answer(id: String, _ result: String) -> String {
    object { writer in
      writer.member("role", "tool")
      writer.key("parts")
      writer.beginArray()
      writer.beginObject()
      writer.member("type", "tool_call_response")
      writer.member("id", id)
      writer.member("result", result)
      writer.endObject()
      writer.endArray()
    }
  }

  static func reply(_ step: ReplyStep) -> String {
    object { writer in
      writer.member("role", "assistant")
      writer.key("parts")
      writer.beginArray()
      if !step.reasoning.isEmpty {
        writer.beginObject()
        writer.member("type", "reasoning")
        writer.member("content", step.reasoning)
        writer.endObject()
      }
      let text = step.text.isEmpty ? step.refusal : step.text
      if !text.isEmpty { writer.textPart(text) }
      for call in step.calls {
        writer.beginObject()
        writer.member("type", "tool_call")
        writer.member("id", call.providerID)
        writer.member("name", call.tool)
        writer.member("arguments", String(decoding: call.arguments, as: UTF8.self))
        writer.endObject()
      }
      writer.endArray()
      if !step.finishReason.isEmpty { writer.member("finish_reason", step.finishReason) }
    }
  }

  /// The latest of them, as many as a collector may be expected to take.
  static func list(_ messages: [String]) -> String {
    var size = 0
    let kept = messages.reversed().prefix { message in
      size += message.utf8.count
      return size <= bytesMax
    }
    return "[\(kept.reversed().joined(separator: ","))]"
  }

  private static func object(_ members: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.beginObject()
    members(&writer)
    writer.endObject()
    return writer.string
  }

  private static var bytesMax: Int { 256 << 10 }
}

extension JSONWriter {
  mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  fileprivate mutating func textPart(_ text: String) {
    beginObject()
    member("type", "text")
    member("content", text)
    endObject()
  }
}
