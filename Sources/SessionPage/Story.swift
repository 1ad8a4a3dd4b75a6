// A session's steps put together for drawing: who was busy when.

internal import Journal
internal import Runners

/// The runs of a session.
struct Story {
  var runs: [RunStory] = []

  init(_ steps: some Sequence<Step>) {
    for step in steps {
      if case .runStarted(let started) = step { runs.append(RunStory(started)) }
      guard !runs.isEmpty else { continue }
      runs[runs.count - 1].add(step)
    }
    for index in runs.indices { runs[index].close() }
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
  private var places: [String: (turn: Int, call: Int)] = [:]

  init(_ started: RunStartedStep) {
    self.started = started
    end = started.time
  }

  var calls: [CallStory] { turns.flatMap(\.calls) }

  mutating func add(_ step: Step) {
    switch step {
    case .runStarted: break
    case .request(let step):
      see(step.time)
      turns.append(TurnStory(request: step))
    case .modelError(let step):
      see(step.time)
      if !turns.isEmpty { turns[turns.count - 1].errors.append(step) }
    case .reply(let step):
      see(step.time)
      // A run that goes on may begin with calls of another's reply.
      if turns.isEmpty || turns[turns.count - 1].reply != nil {
        turns.append(TurnStory(request: RequestStep(round: step.round, toolChoice: "", time: step.time)))
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
    }
  }

  private mutating func see(_ time: UInt64) { end = max(end, time) }

  private mutating func change(_ id: String, _ change: (inout CallStory) -> Void) {
    guard let place = places[id] else { return }
    change(&turns[place.turn].calls[place.call])
  }

  /// Gives calls that overlap lanes of their own.
  mutating func close() {
    for turn in turns.indices {
      var free: [UInt64] = []
      for call in turns[turn].calls.indices.sorted(by: { turns[turn].calls[$0].start < turns[turn].calls[$1].start }) {
        if turns[turn].calls[call].result == nil { turns[turn].calls[call].end = end }
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
  var request: RequestStep
  var reply: ReplyStep?
  var errors: [ModelErrorStep] = []
  var calls: [CallStory] = []
  var lanes = 0

  init(request: RequestStep) { self.request = request }

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

  init(_ call: ReplyStep.Call, at time: UInt64) {
    (id, tool, providerID, asked) = (call.call, call.tool, call.providerID, call.arguments)
    bytesIn = call.arguments.count
    (start, end) = (time, time)
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
  var hasFailed: Bool { result.map { $0.outcome != .ok } ?? false }
}
