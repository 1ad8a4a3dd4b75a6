// What a session was before a run goes on with it, read from its steps.

internal import EventLoop
internal import JSON
public import Journal
public import Models
internal import Runners

/// A conversation as it stands on record: what a model is told to go on with it, and what the last run left unfinished.
public struct Past: Sendable {
  private var items: [Item] = []
  /// What the last run did not come to, because its process ended; `nil` when it had its end.
  public private(set) var unfinished: Unfinished?
  /// Prompts and what they were answered with, in their order.
  public private(set) var exchanges: [(prompt: String, answer: String)] = []
  /// What the last run was asked to be like.
  public private(set) var background = RunBackground()
  /// As the user named it.
  public private(set) var model = ""
  private var run = ""
  private var status = ""
  private var isRunning = false
  private var choice = ToolChoice.auto
  private var tokens: Int? = 0
  private var cost: Double? = 0
  private var rounds = 0
  private var turn: Turn?

  private enum Item: Sendable {
    case user(String)
    case reply(ModelReply, model: String, echo: [UInt8], ToolChoice)
    case answer(ToolCall, AnswerText)
    case heard(String)
  }

  /// A reply, and what became of its calls.
  struct Turn: Sendable {
    var reply: ModelReply
    /// The idempotency keys.
    var ids: [String]
    var answers: [AnswerText?]
    /// Calls that were admitted and have no answer.
    var intents: [String: IntentStep] = [:]
    var attempts: [String: Int] = [:]

    var isAnswered: Bool { !answers.contains { $0 == nil } }
  }

  /// A run without an end.
  public struct Unfinished: Sendable {
    /// Its name.
    public var run: String
    /// Replies that it had.
    public var rounds: Int
    var tokens: Int?
    var cost: Double?
    var choice: ToolChoice
    /// The last reply, unless something was said since.
    var turn: Turn?

    /// Whether calls of its last reply have no answer.
    public var hasOpenCalls: Bool { turn.map { !$0.isAnswered } ?? false }
    /// Whether its last reply asks for nothing: it was the answer.
    public var hasAnswer: Bool { turn.map { $0.ids.isEmpty } ?? false }
  }

  /// `outputMax`: so much of a result the model sees, where the record does not say what it saw.
  public init(_ steps: some Sequence<Step>, outputMax: Int = RunOptions.outputDefault) {
    for step in steps { add(step, outputMax) }
    if isRunning {
      unfinished = Unfinished(
        run: run, rounds: rounds, tokens: tokens, cost: cost, choice: choice, turn: turn)
    }
    // Its calls have answers, or will have: they belong to the conversation.
    if !isRunning || turn?.isAnswered != false { closeTurn() }
  }

  public var isEmpty: Bool { items.isEmpty && turn == nil }

  /// What a run without a prompt goes on with: the run that has no end, or one that ended before its answer. `nil`: there is
  /// nothing to go on with, somebody has to say something.
  public var continuation: Unfinished? {
    if let unfinished { return unfinished }
    if case .heard? = items.last { return nil }
    guard !isEmpty, status != RunStatus.completed.rawValue else { return nil }
    return Unfinished(run: run, rounds: 0, tokens: 0, cost: 0, choice: .auto, turn: nil)
  }

  /// Tells a new conversation what was said. Calls that are still open are left to the run that goes on.
  @IO
  public func restore(into session: any ModelSession) {
    for item in items {
      switch item {
      case .user(let text): session.add(user: text)
      case .heard(let text): session.add(heard: text)
      case .reply(let reply, let model, let echo, let choice):
        session.add(recorded: reply, of: model, echo: echo, choice: choice)
      case .answer(let call, let answer):
        session.add(
          answerTo: call, ToolAnswer(isError: answer.isError, text: answer.text.span, images: answer.images))
      }
    }
  }

  // MARK: Steps

  private mutating func add(_ step: Step, _ outputMax: Int) {
    switch step {
    case .runStarted(let step):
      if step.resumes.isEmpty {
        closeTurn()
        (rounds, tokens, cost, choice) = (0, 0, 0, .auto)
      }
      run = step.run
      status = ""
      isRunning = true
      background = step.background
      model = step.model
      if !step.prompt.isEmpty {
        closeTurn()
        items.append(.user(step.prompt))
        exchanges.append((step.prompt, ""))
      }
    case .request(let step):
      if !step.said.isEmpty {
        closeTurn()
        items.append(.user(step.said))
      }
      choice = ToolChoice(word: step.toolChoice)
    case .reply(let step): add(step)
    case .intent(let step): turn?.intents[step.call] = step
    case .attempt(let step): turn?.attempts[step.call] = step.attempt + 1
    case .result(let step): answer(step.call, AnswerText(step, outputMax: outputMax))
    case .shown(let step): answer(step.call, AnswerText(step))
    case .runFinished(let step):
      isRunning = false
      status = step.status
      if !exchanges.isEmpty { exchanges[exchanges.count - 1].answer = step.text }
      rounds = step.rounds
      if !step.heard.isEmpty {
        closeTurn()
        items.append(.heard(step.heard))
      }
    case .modelError, .refused, .incident: break
    }
  }

  private mutating func add(_ step: ReplyStep) {
    closeTurn()
    rounds = step.round
    var reply = ModelReply()
    reply.text = step.text
    reply.reasoning = step.reasoning
    reply.refusal = step.refusal
    reply.finishReason = step.finishReason
    reply.end = ModelReply.End(step.ending)
    reply.toolCalls = step.calls.map { ToolCall(id: $0.providerID, name: $0.tool, arguments: $0.arguments) }
    items.append(.reply(reply, model: model, echo: step.echo, choice))
    turn = Turn(
      reply: reply, ids: step.calls.map(\.call), answers: [AnswerText?](repeating: nil, count: step.calls.count))
    if let sum = tokens, let input = step.usage.input, let output = step.usage.output {
      tokens = Usage.sum(Usage.sum(sum, input), output)
    } else {
      tokens = nil
    }
    cost = cost.flatMap { sum in step.cost.map { sum + $0 } }
  }

  private mutating func answer(_ call: String, _ text: AnswerText) {
    guard let place = turn?.ids.firstIndex(of: call) else { return }
    turn?.answers[place] = text
    if turn?.intents.isEmpty == false { turn?.intents[call] = nil }
  }

  /// What comes next comes after the answers of the turn.
  private mutating func closeTurn() {
    guard let turn else { return }
    for (call, answer) in zip(turn.reply.toolCalls, turn.answers) {
      if let answer { items.append(.answer(call, answer)) }
    }
    self.turn = nil
  }
}

extension ModelReply.End {
  fileprivate init(_ ending: ReplyStep.Ending) {
    self =
      switch ending {
      case .complete: .complete
      case .toolCalls: .toolCalls
      case .truncated: .truncated
      case .refused: .refused
      case .paused: .paused
      }
  }
}

extension ReplyStep.Ending {
  init(_ end: ModelReply.End) {
    self =
      switch end {
      case .complete: .complete
      case .toolCalls: .toolCalls
      case .truncated: .truncated
      case .refused: .refused
      case .paused: .paused
      }
  }
}

extension AnswerText {
  /// As the record has it.
  init(_ step: ShownStep) {
    isError = step.isError
    text = step.text
    images = step.images.map { ToolAnswer.Image(mediaType: $0.mediaType, bytes: $0.bytes) }
  }

  /// Made again from the result. Several parts stay what the record has of them: their images went with what was shown.
  init(_ step: ResultStep, outputMax: Int) {
    isError = step.outcome != .ok
    switch step.shape {
    case .failure: text = step.body
    case .text: text = OutputCut.cut(Self.string(step.body).span, at: outputMax)
    case .json, .parts: text = step.body.count <= outputMax ? step.body : OutputCut.cut(step.body.span, at: outputMax)
    }
  }

  private static func string(_ json: [UInt8]) -> [UInt8] {
    var document = JSONDocument()
    guard (try? document.parse(json)) != nil, document.kind(0) == .string else { return json }
    return OutputCut.copy(document.utf8(0))
  }
}
