// A session's steps put together for drawing: who was busy when.

internal import Journal
internal import Runners

/// The runs of a session.
struct Story {
  var runs: [RunStory] = []

  /// `last`: the status of the last run where it has no end.
  init(_ steps: some Sequence<Step>, last: String) {
    let steps = Array(steps)
    for step in steps {
      if case .runStarted(let started) = step { runs.append(RunStory(started)) }
      guard !runs.isEmpty else { continue }
      handOver(step)
      runs[runs.count - 1].add(step)
    }
    for (index, status) in steps.runStatuses(last: last).enumerated() { runs[index].close(status) }
  }

  /// A call that the run before left open is drawn from then on in the one that goes on with it: between them nothing ran.
  private mutating func handOver(_ step: Step) {
    guard let id = step.call, let heir = runs.indices.last, runs[heir].call(id) == nil,
      let owner = runs[..<heir].lastIndex(where: { $0.call(id) != nil }), let call = runs[owner].leave(id)
    else { return }
    runs[heir].takeUp(call)
  }
}

/// One prompt and everything until its answer.
struct RunStory {
  var started: RunStartedStep
  var finished: RunFinishedStep?
  var end: UInt64
  var turns: [TurnStory] = []
  /// What befell tools and plugins, with and without a call that is known.
  var incidents: [IncidentStep] = []
  /// The most calls that ran beside each other.
  var lanes = 0
  var status = ""
  private var places: [String: (turn: Int, call: Int)] = [:]

  init(_ started: RunStartedStep) {
    self.started = started
    end = started.time
  }

  var calls: [CallStory] { turns.flatMap(\.calls) }

  func call(_ id: String) -> CallStory? { places[id].map { turns[$0.turn].calls[$0.call] } }

  /// Another run goes on with the call.
  mutating func leave(_ id: String) -> CallStory? {
    let call = call(id)
    change(id) { $0.wentOn = true }
    return call
  }

  mutating func takeUp(_ call: CallStory) {
    if turns.last?.number != nil || turns.isEmpty {
      turns.append(TurnStory(request: RequestStep(round: 0, toolChoice: "", time: started.time), number: nil))
    }
    let turn = turns.count - 1
    places[call.id] = (turn, turns[turn].calls.count)
    turns[turn].calls.append(call.takenUp(at: started.time))
  }

  mutating func add(_ step: Step) {
    switch step {
    case .runStarted: break
    case .request(let step):
      see(step.time)
      appendTurn(step)
    case .modelError(let step):
      see(step.time)
      if !turns.isEmpty { turns[turns.count - 1].errors.append(step) }
    case .reply(let step):
      see(step.time)
      if turns.last?.number == nil || turns[turns.count - 1].reply != nil {
        appendTurn(RequestStep(round: step.round, toolChoice: "", time: step.time))
      }
      let turn = turns.count - 1
      turns[turn].reply = step
      for call in step.calls {
        places[call.call] = (turn, turns[turn].calls.count)
        turns[turn].calls.append(CallStory(call, at: step.time))
      }
    case .intent(let step):
      see(step.time)
      change(step.call) { $0.add(step) }
    case .refused(let step): change(step.call) { $0.refused = step }
    case .attempt(let step):
      see(step.ended)
      change(step.call) { $0.attempts.append(step) }
    case .result(let step):
      see(step.ended)
      change(step.call) { $0.add(step) }
    case .shown(let step): change(step.call) { $0.shownBytes = step.text.count }
    case .incident(let step):
      see(step.time)
      incidents.append(step)
      change(step.call) { $0.incidents.append(step) }
    case .runFinished(let step):
      see(step.time)
      finished = step
      if !step.heard.isEmpty {
        if turns.last?.number == nil || turns[turns.count - 1].reply != nil {
          appendTurn(RequestStep(round: step.rounds, toolChoice: "", time: step.time))
        }
        turns[turns.count - 1].heard = step.heard
        turns[turns.count - 1].end = step.time
      }
    }
  }

  private mutating func appendTurn(_ request: RequestStep) {
    turns.append(TurnStory(request: request, number: turns.count { $0.number != nil } + 1))
  }

  private mutating func see(_ time: UInt64) { end = max(end, time) }

  private mutating func change(_ id: String, _ change: (inout CallStory) -> Void) {
    guard let place = places[id] else { return }
    change(&turns[place.turn].calls[place.call])
  }

  /// Gives calls that overlap lanes of their own.
  mutating func close(_ status: String) {
    self.status = status
    for turn in turns.indices {
      var free: [UInt64] = []
      for call in turns[turn].calls.indices.sorted(by: { turns[turn].calls[$0].start < turns[turn].calls[$1].start }) {
        if turns[turn].calls[call].result == nil {
          turns[turn].calls[call].end = end
          turns[turn].calls[call].isRunning = status == "running" && !turns[turn].calls[call].wentOn
        }
        let start = turns[turn].calls[call].start
        let lane = free.firstIndex { $0 <= start } ?? free.count
        if lane == free.count { free.append(0) }
        free[lane] = max(turns[turn].calls[call].end, start + 1)
        turns[turn].calls[call].lane = lane
      }
      turns[turn].lanes = free.count
      lanes = max(lanes, free.count)
    }
  }
}

/// A request, its reply and the calls in it.
struct TurnStory {
  /// Of the run, 1 first; `nil` for calls that the run before had left open: nobody was asked for them here.
  var number: Int?
  var request: RequestStep
  var reply: ReplyStep?
  /// What was heard of a reply that broke off, and when it did.
  var heard = ""
  var end: UInt64?
  var errors: [ModelErrorStep] = []
  var calls: [CallStory] = []
  var lanes = 0

  init(request: RequestStep, number: Int?) {
    self.request = request
    self.number = number
  }

  var modelTime: UInt64 { reply.map { $0.time &- request.time } ?? 0 }
}

/// One call with everything that came of it.
struct CallStory {
  var id: String
  var tool: String
  var plugin = ""
  var providerID: String
  /// As the model wrote them.
  var asked: [UInt8]
  /// As the tool got them, where that is something else.
  var arguments: [UInt8]?
  var bytesIn: Int
  var refused: RefusalStep?
  var attempts: [AttemptStep] = []
  var incidents: [IncidentStep] = []
  var result: ResultStep?
  /// What the model saw, where that is not the whole result.
  var shownBytes: Int?
  var start: UInt64
  var end: UInt64
  var lane = 0
  /// Its process died, and a later run went on with it.
  var wentOn = false
  /// Its run goes on: it may have an answer in a moment.
  var isRunning = false

  init(_ call: ReplyStep.Call, at time: UInt64) {
    (id, tool, providerID, asked) = (call.call, call.tool, call.providerID, call.arguments)
    bytesIn = call.arguments.count
    (start, end) = (time, time)
  }

  /// The same call as a later run finds it.
  func takenUp(at time: UInt64) -> CallStory {
    var call = self
    (call.refused, call.attempts, call.incidents, call.result, call.shownBytes) = (nil, [], [], nil, nil)
    (call.start, call.end, call.wentOn) = (time, time, false)
    return call
  }

  mutating func add(_ step: IntentStep) {
    plugin = step.plugin
    if !step.arguments.isEmpty, step.arguments != asked { arguments = step.arguments }
    if step.argumentBytes > 0 { bytesIn = step.argumentBytes }
    (start, end) = (step.time, step.time)
  }

  mutating func add(_ step: ResultStep) {
    if plugin.isEmpty { plugin = step.plugin }
    result = step
    start = attempts.first.map { min(step.started, $0.started) } ?? step.started
    end = max(start, step.ended)
  }

  var retries: Int { max(0, (result?.attempts ?? attempts.count) - 1) }
  var noAnswer: String {
    if wentOn { return "under way when its process ended" }
    guard isRunning else { return "no answer" }
    return plugin.isEmpty ? "has not begun" : "running"
  }
  var hasFailed: Bool { result.map { $0.outcome != .ok } ?? false }
}
