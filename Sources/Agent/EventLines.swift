// Steps as lines of JSON: what `--events` prints. docs/events.md describes them.

internal import JSON
public import Journal
import Runners

/// Turns the steps of one run, in their order, into events: each a JSON object and a newline.
public struct EventLines: Sendable {
  private var report = RunReport()
  /// Of each kind of delta: the bytes of a character whose rest has not come yet.
  private var halves: [DeltaStep.Kind: [UInt8]] = [:]

  public init() {}

  /// None, one or two lines.
  public mutating func lines(for step: Step) -> [UInt8] {
    report.add(step)
    switch step {
    case .runStarted(let step): return line("run.started", step.time) { $0.members(of: step) }
    case .request(let step):
      halves = [:]
      return line("model.request", step.time) { writer in
        writer.member("round", step.round)
        writer.member("tool_choice", step.toolChoice)
      }
    case .reply(let step): return line("model.reply", step.time) { $0.members(of: step) }
    case .modelError(let step):
      halves = [:]
      return line("model.error", step.time) { $0.members(of: step) }
    case .intent(let step):
      return line("tool.admitted", step.time, call: step.call, step.tool, step.plugin) { writer in
        writer.key("arguments")
        writer.value(orText: step.arguments)
      }
    case .refused(let step):
      return line("tool.refused", step.time, call: step.call, step.tool, step.plugin) { writer in
        writer.member("code", step.code)
        writer.member("message", step.message)
      }
    case .attempt(let step): return attempt(step)
    case .result(let step):
      return line("tool.result", step.ended, call: step.call, step.tool, step.plugin) { writer in
        writer.members(of: step)
        writer.body(of: step)
      }
    case .incident(let step):
      return line("tool.incident", step.time, call: step.call, step.tool, step.plugin) { writer in
        writer.member("kind", step.kind.rawValue)
        writer.member("text", step.text)
      }
    case .shown: return []
    case .runFinished(let step):
      let report = report
      return line("run.finished", step.time) { report.writeMembers(to: &$0) }
    }
  }

  /// One line, or none while a character is not complete.
  public mutating func lines(for step: PassingStep) -> [UInt8] {
    switch step {
    case .delta(let step):
      let text = whole(step)
      guard !text.isEmpty else { return [] }
      return line("model.delta", step.time) { writer in
        writer.member("round", step.round)
        writer.member("kind", step.kind.rawValue)
        writer.member("text", text)
      }
    case .progress(let step):
      return line("tool.progress", step.time, call: step.call, step.tool, step.plugin) { writer in
        writer.key("fraction")
        if let fraction = step.fraction { writer.double(fraction) } else { writer.null() }
        writer.key("note")
        if let note = step.note { writer.string(note) } else { writer.null() }
      }
    }
  }

  private func attempt(_ step: AttemptStep) -> [UInt8] {
    let ended = line("tool.attempt", step.ended, call: step.call, step.tool, step.plugin) { writer in
      writer.member("attempt", step.attempt)
      writer.member("class", step.outcome.rawValue)
      writer.key("code")
      if step.code.isEmpty { writer.null() } else { writer.string(step.code) }
      writer.member("latency_ms", milliseconds: step.ended &- step.started)
    }
    guard let wait = step.againAfterMS else { return ended }
    return ended
      + line("tool.retry", step.ended, call: step.call, step.tool, step.plugin) { writer in
        writer.member("attempt", step.attempt + 1)
        writer.member("code", step.code)
        writer.member("after_ms", wait)
      }
  }

  /// The text of a delta together with what was left of the last, without what is half a character.
  private mutating func whole(_ step: DeltaStep) -> String {
    guard step.kind != .toolCall else { return String(decoding: step.bytes, as: UTF8.self) }
    let bytes = halves[step.kind, default: []] + step.bytes
    let end = wholeCharacters(bytes)
    halves[step.kind] = Array(bytes[end...])
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  // MARK: One line

  private func line(_ event: String, _ time: UInt64, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("event", event)
    writer.member("t", milliseconds: time > report.started ? time - report.started : 0)
    writer.member("run", report.run)
    members(&writer)
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func line(
    _ event: String, _ time: UInt64, call id: String, _ tool: String, _ plugin: String,
    _ members: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    line(event, time) { writer in
      let call = report.call(id)
      if let round = call?.round, round > 0 { writer.member("round", round) }
      writer.member("call", id)
      if let providerID = call?.providerID, !providerID.isEmpty { writer.member("provider_id", providerID) }
      writer.member("tool", tool)
      writer.key("plugin")
      if plugin.isEmpty { writer.null() } else { writer.string(plugin) }
      members(&writer)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of step: RunStartedStep) {
    member("session", step.session)
    member("model", step.model)
    member("prompt", step.prompt)
    key("tools")
    beginArray()
    for tool in step.tools { string(tool) }
    endArray()
    member("definition_tokens", step.definitionTokens)
    if !step.resumes.isEmpty { member("resumes", step.resumes) }
  }

  fileprivate mutating func members(of step: ReplyStep) {
    member("round", step.round)
    member("text", step.text)
    member("reasoning", step.reasoning)
    member("refusal", step.refusal)
    key("tool_calls")
    beginArray()
    for call in step.calls + step.cutCalls {
      beginObject()
      member("id", call.providerID)
      member("name", call.tool)
      member("arguments", String(decoding: call.arguments, as: UTF8.self))
      if !call.call.isEmpty { member("call", call.call) }
      endObject()
    }
    endArray()
    member("finish_reason", step.finishReason)
    member(step.usage)
    key("cost_usd")
    if let cost = step.cost { double(cost) } else { null() }
  }

  fileprivate mutating func members(of step: ModelErrorStep) {
    member("round", step.round)
    member("kind", step.kind)
    key("retryable")
    bool(step.retryable)
    key("status")
    if let status = step.status { int64(Int64(status)) } else { null() }
    member("message", step.message)
    key("request_id")
    if let id = step.requestID { string(id) } else { null() }
    if let wait = step.againAfterMS { member("after_ms", wait) }
  }
}
