// What a run came to, read from its steps and from nowhere else.

public import JSON
public import Journal
import Runners

/// Takes the steps of one run in their order, as they happen or from a record.
public struct RunReport: Sendable {
  public private(set) var run = ""
  public private(set) var session = ""
  public private(set) var model = ""
  /// Empty while the run goes on.
  public private(set) var status = ""
  /// Why it ended so, in a sentence; empty when it was completed.
  public private(set) var reason = ""
  public private(set) var text = ""
  /// Whether the text is what was heard of a reply that broke off.
  public private(set) var isBrokenOff = false
  public private(set) var rounds = 0
  /// In the model's order.
  public private(set) var calls: [Call] = []
  /// As the provider counts; a member is `nil` when no reply said it.
  public private(set) var usage = TokenUsage()
  /// USD; `nil` when the price of any reply is unknown.
  public private(set) var cost: Double?
  /// Requests to the model that failed, those included that were sent again.
  public private(set) var modelErrors = 0
  /// A request came to no reply, and the provider did not say that it refused it: it may have cost, and nobody knows what.
  public private(set) var mayHaveMoreUsage = false
  public private(set) var started: UInt64 = 0
  public private(set) var ended: UInt64 = 0
  private var places: [String: Int] = [:]
  private var replies = 0
  /// A request is under way.
  private var isAsking = false

  /// One call of a tool.
  public struct Call: Sendable {
    /// The idempotency key.
    public var id: String
    public var providerID = ""
    public var round = 0
    public var tool: String
    /// Empty when no plugin was found.
    public var plugin = ""
    /// JSON text, or whatever the model wrote instead.
    public var arguments: [UInt8] = []
    /// `nil` until it is answered.
    public var answer: ResultStep?
  }

  public init() {}

  public init(_ steps: some Sequence<Step>) {
    for step in steps { add(step) }
  }

  public mutating func add(_ step: Step) {
    switch step {
    case .runStarted(let step):
      (run, session, model, started) = (step.run, step.session, step.model, step.time)
    case .attempt, .refused, .shown, .incident: break
    case .request: isAsking = true
    case .reply(let step):
      isAsking = false
      add(step)
    case .modelError(let step):
      modelErrors += 1
      if step.status ?? 200 < 400 { mayHaveMoreUsage = true }
      // Where it is asked again, the next answer or error ends that.
      isAsking = step.againAfterMS != nil
    case .intent(let step):
      change(step.call, step.tool) { call in
        call.plugin = step.plugin
        // A person may have changed them.
        if !step.arguments.isEmpty { call.arguments = step.arguments }
      }
    case .result(let step):
      change(step.call, step.tool) { call in
        call.plugin = step.plugin
        call.answer = step
      }
    case .runFinished(let step):
      (status, reason, text, rounds, ended) = (step.status, step.reason, step.text, step.rounds, step.time)
      isBrokenOff = !step.heard.isEmpty
      if isAsking { mayHaveMoreUsage = true }
    }
  }

  /// The call of this name, if it was heard of.
  public func call(_ id: String) -> Call? { places[id].map { calls[$0] } }

  private mutating func add(_ reply: ReplyStep) {
    replies += 1
    rounds = reply.round
    if !reply.text.isEmpty { text = reply.text }
    usage = replies == 1 ? reply.usage : usage.adding(reply.usage)
    let before = replies == 1 ? 0 : cost
    cost = before.flatMap { before in reply.cost.map { before + $0 } }
    for asked in reply.calls {
      change(asked.call, asked.tool) { call in
        call.providerID = asked.providerID
        call.round = reply.round
        call.arguments = asked.arguments
      }
    }
  }

  private mutating func change(_ id: String, _ tool: String, _ change: (inout Call) -> Void) {
    let place = places[id] ?? calls.count
    if place == calls.count {
      places[id] = place
      calls.append(Call(id: id, tool: tool))
    }
    change(&calls[place])
  }
}

// MARK: JSON

extension RunReport {
  /// The object of `run --json`.
  public func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writeMembers(to: &writer)
    writer.endObject()
    return writer.bytes
  }

  /// The members of that object, into one that has been begun. `unended`: the status of a run that has no end.
  public func writeMembers(to writer: inout JSONWriter, unended: String = "") {
    writer.member("session", session)
    writer.member("model", model)
    writer.member("status", status.isEmpty ? unended : status)
    if !reason.isEmpty { writer.member("reason", reason) }
    writer.member("text", text)
    if isBrokenOff {
      writer.key("broken_off")
      writer.bool(true)
    }
    writer.member("rounds", rounds)
    writer.key("calls")
    writer.beginArray()
    for call in calls { write(call, to: &writer) }
    writer.endArray()
    writer.member(usage)
    writer.key("cost_usd")
    if let cost { writer.double(cost) } else { writer.null() }
  }

  private func write(_ call: Call, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", call.id)
    writer.member("tool", call.tool)
    writer.key("plugin")
    if call.plugin.isEmpty { writer.null() } else { writer.string(call.plugin) }
    if let answer = call.answer { writer.members(of: answer) }
    writer.key("arguments")
    writer.value(orText: call.arguments)
    if let answer = call.answer { writer.body(of: answer) }
    writer.endObject()
  }
}

// What reports and events have in common.
extension JSONWriter {
  mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  mutating func member(_ name: String, _ number: Int) {
    key(name)
    int64(Int64(number))
  }

  /// Milliseconds, to the microsecond.
  mutating func member(_ name: String, milliseconds nanoseconds: UInt64) {
    key(name)
    double(Double(nanoseconds / 1000) / 1000)
  }

  mutating func member(_ usage: TokenUsage) {
    key("usage")
    beginObject()
    for (name, count) in [
      ("input_tokens", usage.input), ("output_tokens", usage.output), ("cached_tokens", usage.cached),
    ] {
      key(name)
      if let count { int64(Int64(count)) } else { null() }
    }
    endObject()
  }

  /// Class, code, attempts and latency of an answer.
  mutating func members(of answer: ResultStep) {
    member("class", answer.outcome.rawValue)
    key("code")
    if answer.code.isEmpty { null() } else { string(answer.code) }
    member("attempts", answer.attempts)
    member("latency_ms", milliseconds: answer.ended &- answer.started)
  }

  /// `result` or `error`; `null` where the journal kept no bodies.
  mutating func body(of answer: ResultStep) {
    key(answer.outcome == .ok ? "result" : "error")
    if answer.body.isEmpty { null() } else { line(answer.body.span) }
  }

  /// JSON text without its line breaks, which can only stand between its parts, and otherwise as it was written: reports and
  /// events are one line each.
  private mutating func line(_ text: Span<UInt8>) {
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    for index in text.indices where isBreak(text[index]) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.count)
      for index in text.indices where !isBreak(text[index]) { bytes.append(text[index]) }
      return raw(bytes.span)
    }
    raw(text)
  }

  /// JSON text as the value that it is, other text as a string, nothing as `null`.
  mutating func value(orText text: [UInt8]) {
    guard !text.isEmpty else { return null() }
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(text, options: JSONOptions(duplicateKeys: .keep))
      line(text.span)
    } catch {
      string(String(decoding: text, as: UTF8.self))
    }
  }
}
