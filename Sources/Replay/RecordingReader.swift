// Makes a recording of a session's steps.

internal import Agent
public import Journal
internal import Runners

extension Recording {
  /// The steps of a session with everything that was said, in their order.
  public init(_ steps: some Sequence<Step>) {
    var reader = RecordingReader()
    for step in steps { reader.add(step) }
    self = reader.recording
  }
}

private struct RecordingReader {
  var recording = Recording()
  /// What the next request says that is new.
  private var said: [Recording.Said] = []
  /// What follows on that: prompts come behind the answers that a run found open.
  private var prompted: [Recording.Said] = []
  private var choice = "auto"
  private var reply: ReplyStep?
  private var answers: [String: Recording.Said] = [:]
  /// Without an answer so far, and of them those that were let in.
  private var calls: [String: Recording.Call] = [:]
  private var begun: Set<String> = []

  mutating func add(_ step: Step) {
    switch step {
    case .runStarted(let step): begin(step)
    case .request(let step):
      closeTurn()
      takePrompts()
      if !step.said.isEmpty { said.append(.user(step.said)) }
      choice = step.toolChoice
    case .reply(let step):
      end(.reply(step))
      reply = step
      for call in step.calls {
        calls[call.call] = Recording.Call(
          tool: call.tool, plugin: "", arguments: call.arguments, attempts: [], outcome: .ok, shape: .json, body: [],
          prompt: max(0, recording.prompts.count - 1))
      }
    case .modelError(let step): if step.againAfterMS == nil { end(.error(step)) }
    case .intent(let step):
      begun.insert(step.call)
      calls[step.call]?.plugin = step.plugin
      if !step.arguments.isEmpty { calls[step.call]?.arguments = step.arguments }
    case .attempt(let step):
      calls[step.call]?.attempts.append(
        Recording.Attempt(outcome: step.outcome, code: step.code, isFollowed: step.againAfterMS != nil))
    case .result(let step): end(step)
    case .shown(let step):
      guard case .answer(let tool, _, _)? = answers[step.call] else { return }
      let shown = ShownAnswer(step)
      answers[step.call] = .answer(tool: tool, isError: shown.isError, text: shown.text)
    case .refused, .incident: break
    case .runFinished(let step):
      closeTurn()
      takePrompts()
      if !step.heard.isEmpty { said.append(.heard(step.heard)) }
    }
  }

  private mutating func begin(_ step: RunStartedStep) {
    // A fork begins with runs of others: the last ones are its own.
    recording.session = step.session
    if recording.model.isEmpty { recording.model = step.model }
    // What a process that died had tried of a call says nothing of the answer that another one gave it.
    if !step.resumes.isEmpty { for call in calls.keys { calls[call]?.attempts = [] } }
    // One that was killed and resumed is one prompt.
    if step.prompt.isEmpty, !recording.prompts.isEmpty { return }
    if !step.prompt.isEmpty { prompted.append(.user(step.prompt)) }
    recording.prompts.append(
      Recording.Prompt(run: step.run, system: step.background.system, tools: step.background.tools))
  }

  private mutating func end(_ outcome: Recording.Outcome) {
    closeTurn()
    guard !recording.prompts.isEmpty else { return }
    recording.prompts[recording.prompts.count - 1].turns.append(
      Recording.Turn(said: said, choice: choice, outcome: outcome))
    said = []
  }

  private mutating func end(_ step: ResultStep) {
    let shown = ShownAnswer(step)
    let tool = calls[step.call]?.tool ?? step.tool
    answers[step.call] = .answer(tool: tool, isError: shown.isError, text: shown.text)
    // One that was let in has to be found by whoever lets it in again, even if nothing of it ran.
    let hasBegun = begun.remove(step.call) != nil || step.attempts > 0
    guard var call = calls.removeValue(forKey: step.call), hasBegun else { return }
    if call.plugin.isEmpty { call.plugin = step.plugin }
    (call.outcome, call.shape, call.body) = (step.outcome, step.shape, step.body)
    recording.calls.append(call)
  }

  private mutating func takePrompts() {
    said += prompted
    prompted = []
  }

  /// The answers to the last reply are what the model hears next.
  private mutating func closeTurn() {
    guard let reply else { return }
    for call in reply.calls { if let answer = answers[call.call] { said.append(answer) } }
    self.reply = nil
    answers = [:]
  }
}
