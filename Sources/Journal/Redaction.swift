// What must not be kept or told to others is taken out of steps here, whoever they go to.

/// Replaces the values of secrets.
public struct Redaction: Sendable {
  private let replaceText: @Sendable ([UInt8]) -> [UInt8]?
  private let replaceJSON: @Sendable ([UInt8]) -> [UInt8]?

  /// Both give `nil` where there is no secret in what they get. `json` looks at strings as what they mean, which finds a value
  /// in JSON inside JSON too, and gives JSON; of what is none it does what it can.
  public init(text: @escaping @Sendable ([UInt8]) -> [UInt8]?, json: @escaping @Sendable ([UInt8]) -> [UInt8]?) {
    (replaceText, replaceJSON) = (text, json)
  }

  /// The step without values of secrets in anything that a model, a provider or a plugin may have written. What the host and
  /// its user chose (names of runs, sessions and models, statuses) stays as it is: it is what sessions are found by.
  public func redacted(_ step: Step) -> Step {
    switch step {
    case .runStarted(var step):
      text(&step.prompt)
      text(&step.background.system)
      json(&step.background.settings)
      json(&step.background.tools)
      return .runStarted(step)
    case .request(var step):
      text(&step.said)
      return .request(step)
    case .reply(let step): return .reply(redacted(step))
    case .modelError(var step):
      text(&step.message)
      if var id = step.requestID {
        text(&id)
        step.requestID = id
      }
      return .modelError(step)
    case .intent(var step):
      text(&step.tool)
      json(&step.arguments)
      return .intent(step)
    case .refused(var step):
      text(&step.tool)
      text(&step.message)
      return .refused(step)
    case .attempt(var step):
      text(&step.tool)
      text(&step.code)
      text(&step.detail)
      return .attempt(step)
    case .result(var step):
      text(&step.tool)
      text(&step.code)
      json(&step.body)
      return .result(step)
    case .shown(var step):
      json(&step.text)
      return .shown(step)
    case .incident(var step):
      text(&step.tool)
      text(&step.text)
      return .incident(step)
    case .runFinished(var step):
      text(&step.reason)
      text(&step.text)
      text(&step.heard)
      return .runFinished(step)
    }
  }

  private func redacted(_ step: ReplyStep) -> ReplyStep {
    var step = step
    text(&step.text)
    text(&step.reasoning)
    text(&step.refusal)
    text(&step.finishReason)
    for place in step.calls.indices { call(&step.calls[place]) }
    for place in step.cutCalls.indices { call(&step.cutCalls[place]) }
    echo(&step.echo)
    return step
  }

  private func call(_ call: inout ReplyStep.Call) {
    text(&call.providerID)
    text(&call.tool)
    json(&call.arguments)
  }

  /// A line that says whose form it is, and messages with commas between them.
  private func echo(_ echo: inout [UInt8]) {
    guard let end = echo.firstIndex(of: UInt8(ascii: "\n")) else { return json(&echo) }
    let list = [UInt8(ascii: "[")] + echo[(end + 1)...] + [UInt8(ascii: "]")]
    guard let clean = replaceJSON(list) else { return }
    guard clean.first == list.first, clean.last == list.last, clean.count > 1 else { return text(&echo) }
    echo.replaceSubrange((end + 1)..., with: clean[1..<(clean.count - 1)])
  }

  private func text(_ text: inout String) {
    guard !text.isEmpty, let clean = replaceText(Array(text.utf8)) else { return }
    text = String(decoding: clean, as: UTF8.self)
  }

  private func text(_ bytes: inout [UInt8]) {
    if let clean = replaceText(bytes) { bytes = clean }
  }

  private func json(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty, let clean = replaceJSON(bytes) else { return }
    bytes = clean
  }
}
