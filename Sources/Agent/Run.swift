// The agent loop: a prompt goes to a model, its calls to the tools, their answers back, until there is an answer.

public import Calls
public import EventLoop
import JSONSchema
public import Journal
public import Models

/// One prompt and everything until its answer.
///
/// The session may have a past and gets a future: a conversation is one session and a run for each prompt. `TurnMachine`
/// and `RepeatWatch` decide, this performs.
@IO
public final class Run {
  /// Unique across processes and time.
  public var id: String { ids.run }
  private let prompt: String
  private let options: RunOptions
  private let session: any ModelSession
  private let dispatcher: Dispatcher
  private let timers: any Timers
  private let recorder: StepRecorder
  private let relay: ReplyRelay
  private let calls: ReplyCalls
  /// What this run goes on with.
  private let unfinished: Past.Unfinished?
  private var ids: RunID
  /// The run is the whole session.
  private let endsSession: Bool
  private var machine: TurnMachine
  private var schema: AnswerSchema?
  /// The problem with the answer that the model was asked to repair.
  private var firstProblem: String?
  /// Why the run is to end before its time.
  private var interruption: Interruption?
  private var task: Task<RunResult, Never>?
  private var callIDs: [String] = []
  private var hasPrepared = false
  /// What the run would answer now.
  private var reached = ""
  /// What the model is told before the next request, and what was heard of a reply that broke off; for the record.
  private var said = ""
  private var heard = ""

  private enum Interruption { case person, deadline }

  /// `session` was opened with the definitions of the tools that `options` names; `dispatcher` finds them, and nobody
  /// else uses it meanwhile. `listener` hears pieces of replies. `unfinished` is the run that this one goes on with, in a
  /// session that `Past.restore` told of it; with an empty prompt nothing is added to it.
  public init(
    _ prompt: String, options: RunOptions, session: any ModelSession, dispatcher: Dispatcher, journal: any Journal,
    timers: any Timers, log: any CallLog, listener: (any ReplyObserver)? = nil, unfinished: Past.Unfinished? = nil
  ) {
    let ids = RunID()
    var options = options
    endsSession = options.session.isEmpty
    if endsSession { options.session = ids.run }
    self.ids = ids
    self.prompt = prompt
    self.options = options
    self.session = session
    self.dispatcher = dispatcher
    self.timers = timers
    recorder = StepRecorder(journal, log)
    relay = ReplyRelay(recorder, timers, listener)
    calls = ReplyCalls(session, dispatcher, options, recorder)
    self.unfinished = unfinished
    machine = TurnMachine(
      TurnMachine.Limits(rounds: options.roundsMax, tokens: options.tokensMax, cost: options.costMax),
      choice: options.toolChoice)
  }

  /// Runs to the end; to be called once. Cancelling the task that waits gives the run up as `cancel` does.
  public func result() async -> RunResult {
    precondition(task == nil, "a run runs once")
    let task = Task(executorPreference: EventLoop.shared) { await self.body() }
    self.task = task
    if interruption != nil { task.cancel() }
    return await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      EventLoop.shared.post { self.cancel() }
    }
  }

  /// Gives the run up for the person who asked for it: the request to the model ends, running calls are asked to stop,
  /// and the result says what was reached.
  public func cancel() { interrupt(.person) }

  private func interrupt(_ why: Interruption) {
    guard interruption == nil else { return }
    interruption = why
    task?.cancel()
    session.cancel()
    // The deadline is the calls' own: they end by themselves, as what they are.
    if why == .person { calls.cancel() }
  }

  // MARK: The loop

  // Every `await` of a function that suspends costs more than what most of these steps do. So the loop itself waits for
  // the model and for calls, and the steps between are plain functions.
  private func body() async -> RunResult {
    let timer = startDeadline()
    dispatcher.beginRun(retryBudget: options.retryBudget, parallel: options.parallel)
    if recorder.isOn, !recordStart() { await recorder.answer() }
    var reply = unfinished?.turn?.reply ?? ModelReply()
    // What was asked for before is answered before anything else is said.
    var settled = unfinished?.turn.flatMap { $0.isAnswered ? nil : $0 }
    if let turn = settled, !prompt.isEmpty {
      if !calls.start(reply.toolCalls, as: turn.ids, refusal: nil, settled: turn) { await calls.end() }
      settled = nil
    }
    var decision = prompt.isEmpty && unfinished != nil ? goOn() : begin()
    while true {
      switch decision {
      case .ask(let choice):
        relay.round = machine.rounds + 1
        if recorder.isOn, !recordRequest(choice) { await recorder.answer() }
        if let stopped {
          decision = stopped
          continue
        }
        if !hasPrepared { prepareTools() }
        do throws(ModelError) {
          reply = try await session.reply(choice, observer: relay)
        } catch {
          keepTextSoFar()
          decision = await failed(error)
          continue
        }
        let cost = reply.usage.costUSD ?? options.price(reply.usage)
        take(reply)
        if recorder.isOn, !record(reply, cost) { await recorder.answer() }
        decision = decide(reply, cost)
      case .runCalls:
        let refusal: CallFailure? = machine.allowsNoCalls ? .noToolsAllowed() : nil
        if !calls.start(reply.toolCalls, as: callIDs, refusal: refusal, settled: settled) { await calls.end() }
        settled = nil
        decision = stopped ?? machine.answered(isLooping: calls.watch.isLooping)
      case .leaveCalls(let status, let reason):
        let refusal = CallFailure.notRun("Not run: \(reason)")
        if !calls.start(reply.toolCalls, as: callIDs, refusal: refusal, settled: settled) { await calls.end() }
        decision = .finish(status, reason)
      case .takeAnswer: decision = takeAnswer(reply.text)
      case .finish(let status, let reason):
        if let timer { timers.cancel(timer) }
        return await finish(status, reason)
      }
    }
  }

  private func startDeadline() -> TimerToken? {
    guard options.deadline != 0 else { return nil }
    let now = timers.now()
    return timers.after(options.deadline > now ? options.deadline - now : 0) { [weak self] in
      self?.interrupt(.deadline)
    }
  }

  /// Goes on where another process ended.
  private func goOn() -> TurnMachine.Decision {
    guard let unfinished else { preconditionFailure("there is nothing to go on with") }
    if let failure = checkOptions() { return failure }
    let hadReply = unfinished.turn != nil
    let choice = hadReply && unfinished.choice != .none ? .auto : unfinished.choice
    machine.goOn(rounds: unfinished.rounds, tokens: unfinished.tokens, cost: unfinished.cost, choice: choice)
    guard let turn = unfinished.turn else { return .ask(choice) }
    if !turn.reply.text.isEmpty { reached = turn.reply.text }
    callIDs = turn.ids
    if turn.isAnswered, !turn.ids.isEmpty { return machine.answered(isLooping: false) }
    return machine.resumed(turn.reply)
  }

  /// What is wrong with the options shows before anything is sent.
  private func begin() -> TurnMachine.Decision {
    if let failure = checkOptions() { return failure }
    session.add(user: prompt)
    return machine.begin()
  }

  private func checkOptions() -> TurnMachine.Decision? {
    if case .named(let name) = options.toolChoice, !options.tools.contains(name) {
      return .finish(.failed, "The tool '\(name)' that is to be called is not among those that are offered.")
    }
    if let text = options.answerSchema {
      do throws(SchemaError) {
        schema = try AnswerSchema(text)
      } catch {
        return .finish(.failed, "The schema of the answer cannot be used: \(error.description)")
      }
    }
    return nil
  }

  /// Beside the first request, never before it: that leaves in the next round of the loop, and this runs in the one after.
  private func prepareTools() {
    hasPrepared = true
    let (dispatcher, tools) = (dispatcher, options.tools)
    EventLoop.shared.post { EventLoop.shared.post { dispatcher.prepare(tools) } }
  }

  /// A reply came: its calls get names of ours.
  private func take(_ reply: ModelReply) {
    callIDs.removeAll(keepingCapacity: true)
    for _ in reply.toolCalls { callIDs.append(ids.nextCall()) }
    if !reply.text.isEmpty { reached = reply.text }
    if reply.end == .refused, !reply.refusal.isEmpty { reached = reply.refusal }
  }

  private func decide(_ reply: ModelReply, _ cost: Double?) -> TurnMachine.Decision {
    let decision = machine.received(reply, cost: cost)
    guard let (status, reason) = stop else { return decision }
    // What is complete stays; what would go on does not.
    switch decision {
    case .runCalls: return .leaveCalls(status, reason)
    case .ask: return .finish(status, reason)
    case .leaveCalls, .takeAnswer, .finish: return decision
    }
  }

  /// What came of a reply that never became whole was said all the same; half a character was not.
  private func keepTextSoFar() {
    let bytes = relay.textSoFar
    let text = String(decoding: bytes[..<wholeCharacters(bytes)], as: UTF8.self)
    guard !text.isEmpty else { return }
    reached = text
    heard = text
    session.add(heard: text)
  }

  private func takeAnswer(_ text: String) -> TurnMachine.Decision {
    let problem: String
    switch schema?.verdict(on: text) {
    case nil:
      // What was said before a call is no answer.
      let isEmpty = text.allSatisfy(\.isWhitespace)
      return isEmpty ? .finish(.failed, "The model ended without an answer.") : .finish(.completed, "")
    case .matches(let text):
      reached = text
      return .finish(.completed, "")
    case .problem(let found): problem = found
    }
    let before = firstProblem.map { "first \($0); then " } ?? ""
    firstProblem = problem
    let decision = machine.answerRefused("The answer does not match its schema: \(before)\(problem)")
    guard case .ask = decision else { return decision }
    if let stopped { return stopped }
    said = AnswerSchema.request(for: problem)
    session.add(user: said)
    return decision
  }

  private func failed(_ error: ModelError) async -> TurnMachine.Decision {
    if let stopped { return stopped }
    if error.kind == .cancelled { return .finish(.cancelled, Self.cancelledReason) }
    if recorder.isOn {
      let step = ModelErrorStep(error, round: relay.round, againAfterMS: nil, time: timers.now())
      if !recorder.record(.modelError(step)) { await recorder.answer() }
    }
    return .finish(.failed, error.message)
  }

  // MARK: Interruption

  private var stop: (RunStatus, String)? {
    switch interruption {
    case .person: (.cancelled, Self.cancelledReason)
    case .deadline: (.timeout, "The time of the run is up.")
    case nil: nil
    }
  }

  private var stopped: TurnMachine.Decision? { stop.map { .finish($0.0, $0.1) } }

  private static var cancelledReason: String { "The run was cancelled." }

  // MARK: Records

  private func recordRequest(_ choice: ToolChoice) -> Bool {
    let now = timers.now()
    relay.sent = now
    let server = session.server.map {
      RequestStep.Server(address: $0.address, port: $0.port, streams: session.streams)
    }
    let step = RequestStep(
      round: relay.round, toolChoice: choice.word, said: recorder.keepsBodies ? said : "", server: server, time: now)
    said = ""
    return recorder.record(.request(step))
  }

  private func recordStart() -> Bool {
    recorder.record(
      .runStarted(
        RunStartedStep(
          run: id, session: options.session, model: session.model,
          prompt: recorder.keepsBodies ? prompt : "", tools: options.tools,
          definitionTokens: options.definitionTokens, resumes: unfinished?.run ?? "",
          background: recorder.keepsBodies ? options.background : RunBackground(), time: timers.now())))
  }

  private func record(_ reply: ModelReply, _ cost: Double?) -> Bool {
    let bodies = recorder.keepsBodies
    let calls = zip(callIDs, reply.toolCalls).map { ReplyStep.Call($1, as: $0, bodies) }
    let cut = reply.cutCalls.map { ReplyStep.Call($0, as: "", bodies) }
    let usage = TokenUsage(
      input: reply.usage.wholeInputTokens, output: reply.usage.outputTokens, cached: reply.usage.cachedTokens)
    let detail = ReplyStep.Detail(
      firstChunk: relay.firstChunk, cacheWrite: reply.usage.cacheWriteTokens, reasoning: reply.usage.reasoningTokens)
    return recorder.record(
      .reply(
        ReplyStep(
          round: relay.round, text: bodies ? reply.text : "", reasoning: bodies ? reply.reasoning : "",
          refusal: bodies ? reply.refusal : "", calls: calls, cutCalls: cut, finishReason: reply.finishReason,
          usage: usage, cost: cost, ending: ReplyStep.Ending(reply.end), echo: bodies ? session.echo : [],
          detail: detail, time: timers.now())))
  }

  private func finish(_ status: RunStatus, _ reason: String) async -> RunResult {
    let result = RunResult(status: status, reason: reason, text: reached, rounds: machine.rounds)
    if endsSession { dispatcher.sessionEnded(options.session) }
    if recorder.isOn {
      let isDone = recorder.record(
        .runFinished(
          RunFinishedStep(
            status: status.rawValue, reason: reason, text: recorder.keepsBodies ? reached : "", rounds: result.rounds,
            heard: recorder.keepsBodies ? heard : "", time: timers.now())))
      if !isDone { await recorder.answer() }
    }
    return result
  }
}

extension ToolChoice {
  /// As the command line and the events say it.
  var word: String {
    switch self {
    case .auto: "auto"
    case .none: "none"
    case .required: "required"
    case .named(let name): name
    }
  }

  init(word: String) {
    switch word {
    case "auto": self = .auto
    case "none": self = .none
    case "required": self = .required
    default: self = .named(word)
    }
  }
}

extension ReplyStep.Call {
  fileprivate init(_ call: ToolCall, as id: String, _ bodies: Bool) {
    self.init(call: id, providerID: call.id, tool: call.name, arguments: bodies ? call.arguments : [])
  }
}
