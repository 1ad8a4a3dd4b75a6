// The model that answers from a recording.

public import EventLoop
internal import Journal
public import Models

/// A conversation with a recording: each request is looked up by a hash of what is new in it. One that was not
/// recorded is answered with what comes next, and the report says how it differs; with `isStrict` it fails instead.
@IO
public final class ReplaySession: ModelSession {
  public let model: String
  private let recording: Recording
  private let options: SessionOptions
  /// The tools as the journal would record them now.
  private let tools: RecordedTools
  private let report: DriftReport
  private let isStrict: Bool
  private let turns: [(prompt: Int, number: Int, turn: Recording.Turn)]
  private let keys: [RequestKey]
  private var next = 0
  private var used: Set<Int> = []
  private var said: [Recording.Said] = []
  private var hasBegun = false
  /// The prompt whose background was compared last.
  private var compared: Int?

  /// `tools` as `RunBackground` has them.
  public init(
    _ recording: Recording, named name: String, options: SessionOptions, tools: [UInt8], strict: Bool,
    report: DriftReport
  ) {
    model = "replay:\(name)"
    self.recording = recording
    self.options = options
    self.tools = RecordedTools(tools)
    self.report = report
    isStrict = strict
    turns = recording.prompts.enumerated().flatMap { prompt, value in
      value.turns.enumerated().map { (prompt, $0 + 1, $1) }
    }
    keys = turns.map { RequestKey($0.turn.said, choice: $0.turn.choice) }
  }

  public func add(user text: String) { said.append(.user(text)) }
  public func add(heard text: String) { said.append(.heard(text)) }

  /// It goes on where it was.
  public func add(recorded reply: ModelReply, of model: String, echo: [UInt8], choice: ToolChoice) {
    next = min(next + 1, turns.count)
    said = []
    hasBegun = true
  }

  public func add(answerTo call: ToolCall, _ answer: borrowing ToolAnswer) {
    var text: [UInt8] = []
    text.reserveCapacity(answer.text.count)
    for index in answer.text.indices { text.append(answer.text[index]) }
    said.append(.answer(tool: call.name, isError: answer.isError, text: text))
  }

  public func reply(_ choice: ToolChoice, observer: any ReplyObserver) async throws(ModelError) -> ModelReply {
    guard !Task.isCancelled else { throw ModelError(.cancelled, "the request was cancelled") }
    let place = try find(choice.recorded)
    try compareBackground(turns[place].prompt)
    next = place + 1
    used.insert(place)
    prompt = turns[place].prompt
    said = []
    hasBegun = true
    switch turns[place].turn.outcome {
    case .error(let step):
      throw ModelError(
        ModelError.Kind(rawValue: step.kind) ?? .server, step.message, isRetryable: step.retryable,
        status: step.status, requestID: step.requestID)
    case .reply(let step):
      let reply = ModelReply(step)
      show(reply, observer)
      return reply
    }
  }

  /// The places of the prompts that were replayed.
  public var prompts: Set<Int> { Set(used.map { turns[$0].prompt }) }
  /// The place of the one that is being replayed.
  public private(set) var prompt: Int?

  /// What was recorded of the prompts that were replayed, and never asked for. To be called at the end of a run.
  public func reportRest() {
    let prompts = prompts
    let rest = turns.indices.filter { prompts.contains(turns[$0].prompt) && !used.contains($0) }
    if !rest.isEmpty {
      report.note(
        "\(rest.count) of \(turns.count { prompts.contains($0.prompt) }) recorded requests were not made: "
          + rest.map { name(of: $0) }.joined(separator: ", "))
    }
  }

  // MARK: Looking up

  private func find(_ choice: String) throws(ModelError) -> Int {
    let key = RequestKey(said, choice: choice)
    if next < turns.count, keys[next] == key { return next }
    let others = turns.indices.filter { keys[$0] == key && !used.contains($0) }
    if let other = others.first(where: { $0 > next }) ?? others.first {
      // Which prompt of a session is replayed is the user's choice.
      let isChoice = !hasBegun && turns[other].number == 1
      if !isChoice { try drift("order: \(name(of: other)) comes where \(name(of: next)) was recorded") }
      return other
    }
    guard next < turns.count else {
      throw ModelError(
        .mismatch,
        "the recording has no reply left: it ends after \(counted(turns.count, "request")), and one more comes with "
          + (said.first.map(Self.beginning) ?? "nothing new"))
    }
    for sentence in Difference.sentences(turns[next].turn, said, choice: choice, at: name(of: next)) {
      try drift(sentence)
    }
    return next
  }

  /// System text and tools, when a prompt begins.
  private func compareBackground(_ prompt: Int) throws(ModelError) {
    guard compared != prompt else { return }
    compared = prompt
    let recorded = recording.prompts[prompt]
    let system = options.system ?? ""
    if recorded.system != system {
      try drift("system: the text \(Difference.texts(Array(recorded.system.utf8), Array(system.utf8)))")
    }
    for sentence in RecordedTools(recorded.tools).differences(to: tools) { try drift(sentence) }
  }

  private func drift(_ sentence: String) throws(ModelError) {
    report.note(sentence)
    if isStrict { throw ModelError(.mismatch, "the replay drifts from its recording: \(sentence)") }
  }

  private func name(of place: Int) -> String {
    guard place < turns.count else { return "the end" }
    let turn = turns[place]
    return recording.prompts.count > 1 ? "prompt \(turn.prompt + 1), request \(turn.number)" : "request \(turn.number)"
  }

  private static func beginning(_ said: Recording.Said) -> String {
    switch said {
    case .user(let text): "the user's \(Difference.snippet(Array(text.utf8), at: 0))"
    case .heard(let text): "what was heard, \(Difference.snippet(Array(text.utf8), at: 0))"
    case .answer(let tool, _, let text): "the answer of \(tool), \(Difference.snippet(text, at: 0))"
    }
  }

  private func show(_ reply: ModelReply, _ observer: any ReplyObserver) {
    let (reasoning, text) = (Array(reply.reasoning.utf8), Array(reply.text.utf8))
    if !reasoning.isEmpty { observer.reasoning(reasoning.span) }
    if !text.isEmpty { observer.text(text.span) }
    for call in reply.toolCalls { observer.toolCall(call.name) }
  }
}

private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

extension ToolChoice {
  /// As the journal says it.
  fileprivate var recorded: String {
    switch self {
    case .auto: "auto"
    case .none: "none"
    case .required: "required"
    case .named(let name): name
    }
  }
}

extension ModelReply {
  /// As it was recorded. It costs nothing: nobody was asked.
  fileprivate init(_ step: ReplyStep) {
    self.init()
    text = step.text
    reasoning = step.reasoning
    refusal = step.refusal
    toolCalls = step.calls.map { ToolCall(id: $0.providerID, name: $0.tool, arguments: $0.arguments) }
    finishReason = step.finishReason
    end =
      switch step.ending {
      case .complete: .complete
      case .toolCalls: .toolCalls
      case .truncated: .truncated
      case .refused: .refused
      case .paused: .paused
      }
    usage.inputTokens = step.usage.input
    usage.outputTokens = step.usage.output
    usage.cachedTokens = step.usage.cached
    usage.costUSD = 0
  }
}
