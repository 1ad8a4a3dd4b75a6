import Calls
import EventLoop
import Journal
import Models
import Runners
import TestSupport
import Testing

@testable import Agent
@testable import Plugins

@Suite("Random runs with random faults", .timeLimit(.minutes(5)))
@IO
struct RandomRunTests {
  /// `COLLET_SEED` plays one run again, `COLLET_RUNS` asks for more of them.
  private nonisolated static var seeds: [UInt64] {
    if let seed = environment("COLLET_SEED").flatMap(UInt64.init) { return [seed] }
    return Array(1...(environment("COLLET_RUNS").flatMap(UInt64.init) ?? 300))
  }

  @Test("every run ends, every call has exactly one answer, and nothing unsafe ran twice")
  func invariants() async {
    for seed in Self.seeds {
      let world = RandomWorld(seed)
      await world.play()
      for problem in world.problems { Issue.record("COLLET_SEED=\(seed): \(problem)") }
    }
  }

  @Test("a seed plays the same run again")
  func reproducible() async {
    for seed: UInt64 in [3, 14, 15, 92] {
      let (one, other) = (RandomWorld(seed), RandomWorld(seed))
      await one.play()
      await other.play()
      #expect(one.summary == other.summary, "COLLET_SEED=\(seed)")
    }
  }

  @Test("all the ends and faults that are meant to come up do")
  func coverage() async {
    guard environment("COLLET_SEED") == nil else { return }
    var statuses: Set<String> = []
    var codes: Set<String> = []
    for seed in Self.seeds {
      let world = RandomWorld(seed)
      await world.play()
      statuses.insert(world.summary.first ?? "")
      for step in world.steps { if case .result(let step) = step { codes.insert(step.code) } }
    }
    #expect(statuses.isSuperset(of: RunStatus.allCases.filter { $0 != .loop }.map(\.rawValue)), "\(statuses)")
    #expect(
      codes.isSuperset(of: [
        "", "UNKNOWN_TOOL", "INVALID_ARGUMENTS", "APPROVAL_DENIED", "MAX_RETRIES", "NOT_RETRIED", "TIMEOUT",
        "CANCELLED",
        "INTERNAL_ERROR", "NO",
      ]), "\(codes)")
  }
}

/// One run whose model, tools, journal, person and user do what a seed says.
@IO
private final class RandomWorld {
  private(set) var problems: [String] = []
  private var random: SplitMix
  private let stage: Theatre
  private let definitions: [ToolDefinition]
  private let tools: [Tool]

  init(_ seed: UInt64) {
    var random = SplitMix(seed)
    var ordered = Tool.named("ordered", readOnly: false)
    ordered.exclusive = "g"
    var look = Tool.named("look", readOnly: true)
    look.exclusive = "g"
    tools = [
      .named("read", readOnly: true), .named("write", readOnly: false),
      .named("again", readOnly: false, idempotent: true),
      ordered, look,
    ]
    let script = (0..<random.below(14)).map { _ in Self.scene(&random) }
    let dice = Cell(SplitMix(seed &+ 77))
    let timers = ManualTimers()
    let slow = SlowJournal(
      timers, delay: { dice.value.one(in: 3) ? UInt64(dice.value.below(20)) * 1_000_000 : 0 },
      loses: { dice.value.one(in: 20) })
    let usesSlow = random.one(in: 2)
    let mode = ApprovalMode.allCases[random.below(4)]
    let approvals = ApprovalDesk(mode, approver: random.one(in: 4) ? nil : RandomPerson(timers, dice))
    stage = Theatre(
      script, tools: tools, threading: random.one(in: 3) ? .serial : .concurrent,
      timers: timers, journal: usesSlow ? slow : MemoryJournal(detail: .full),
      approvals: random.one(in: 2) ? nil : approvals,
      options: { options, timers in
        options.parallel = 1 + random.below(6)
        options.roundsMax = 2 + random.below(10)
        options.retryBudget = random.below(8)
        if random.one(in: 4) { options.deadline = timers.now() + UInt64(random.below(4000)) * 1_000_000 }
        if random.one(in: 5) { options.tokensMax = random.below(400) }
        if random.one(in: 10) { options.toolChoice = .required }
      }, behave: { _, _ in Self.act(&dice.value) })
    definitions = ToolSelection().toolbox(of: .holding(tools)).definitions
    self.random = random
  }

  var steps: [Step] { (stage.journal as? SlowJournal)?.steps ?? stage.steps }

  /// What must be the same when the seed is played again.
  var summary: [String] {
    [stage.result?.status.rawValue ?? "none"] + stage.session.answers.map { "\($0.tool) \($0.text)" }
  }

  func play() async {
    await stage.start()
    let cancelAt = random.one(in: 4) ? random.below(40) : Int.max
    for instant in 0..<5_000 where stage.result == nil {
      // A person gives up on a model that says nothing any more, and on nothing else.
      if instant == cancelAt || (instant == 500 && stage.session.isHanging) { stage.run.cancel() }
      await stage.timers.advance(by: UInt64(1 + random.below(100)) * 1_000_000)
    }
    check()
  }

  private func check() {
    guard stage.result != nil else { return problems.append("the run did not end") }
    problems += stage.session.violations
    if stage.session.unanswered > 0 { problems.append("\(stage.session.unanswered) calls have no answer") }
    if stage.runner.running > 0 { problems.append("\(stage.runner.running) attempts are still running") }
    if stage.timers.pending > 0 { problems.append("\(stage.timers.pending) timers were left behind") }
    if ToolSelection().toolbox(of: .holding(tools.reversed())).definitions != definitions {
      problems.append("the definitions changed")
    }
    checkRecord()
  }

  private func checkRecord() {
    let report = RunReport(steps)
    if report.status != stage.result?.status.rawValue { problems.append("the record ends in '\(report.status)'") }
    var results: [String: Int] = [:]
    var intents: [String: Int] = [:]
    var last: [String: AttemptStep] = [:]
    for step in steps {
      switch step {
      case .intent(let step): intents[step.call, default: 0] += 1
      case .refused(let step): if intents[step.call] != nil { problems.append("\(step.call) was admitted and refused") }
      case .attempt(let step):
        let repeatable = tools.contains { $0.name == step.tool && $0.repeatable }
        if let before = last[step.call], !repeatable, before.code != "UNAVAILABLE" {
          problems.append("\(step.tool) ran again after \(before.code)")
        }
        last[step.call] = step
      case .result(let step):
        results[step.call, default: 0] += 1
        if step.attempts > 0 && intents[step.call] == nil { problems.append("\(step.call) ran without an intent") }
      default: break
      }
    }
    for call in report.calls where results[call.id] != 1 {
      problems.append("\(call.id) has \(results[call.id] ?? 0) results on record")
    }
    if report.calls.count != stage.session.answers.count { problems.append("not every answer is on record") }
  }

  // MARK: Chance

  private static func scene(_ random: inout SplitMix) -> ScriptedSession.Scene {
    let delay = UInt64(random.below(300)) * 1_000_000
    switch random.below(24) {
    case 0: return .error(ModelError(.server, "500", isRetryable: true, status: 500))
    case 1: return .reply(.text("half", end: .truncated))
    case 2: return .reply(.text("", end: .refused))
    case 3, 4: return .reply(.text("pause", end: .paused))
    case 5: return .hangs
    case 6: return .late(delay, .text("the end"))
    default: return .late(random.one(in: 2) ? 0 : delay, calls(&random))
    }
  }

  private static func calls(_ random: inout SplitMix) -> ModelReply {
    var reply = ModelReply.text("", end: random.one(in: 30) ? .truncated : .toolCalls)
    reply.usage.inputTokens = random.one(in: 10) ? nil : random.below(100)
    reply.usage.outputTokens = random.below(50)
    let names = ["read", "write", "again", "ordered", "look", "raed", ""]
    let texts = [
      "{}", "", #"{"n":1}"#, #"{"n":2}"#, #"{"n":3}"#, #"{"n":"x"}"#, #"{"n":"#, "[]", "\u{FFFD}", #"{"n":1,"n":2}"#,
    ]
    for _ in 0...random.below(8) {
      reply.toolCalls.append(
        ToolCall(
          id: "id\(random.below(5))", name: names[random.one(in: 10) ? 5 + random.below(2) : random.below(5)],
          arguments: Array(texts[random.below(random.one(in: 4) ? texts.count : 5)].utf8)))
    }
    return reply
  }

  private static func act(_ random: inout SplitMix) -> FakeRunner.Act {
    let delay = UInt64(random.below(1500)) * 1_000_000
    let act: FakeRunner.Act
    switch random.below(16) {
    case 0: act = .ends(.failed(.permanent, Failure(code: "NO", message: "no")))
    case 1, 2: act = .ends(.failed(.retryable, Failure(code: "BUSY", retryAfterMS: random.below(500))))
    case 3: act = .ends(.failed(.internal, Failure()))
    case 4: act = .ends(.crashed("SIGSEGV"))
    case 5: act = .ends(.broken("a rule"))
    case 6: act = .ends(.notStarted("no process"))
    case 7: act = .ends(.resultTooLarge)
    case 8: act = .result(.json, "{")
    case 9: return .stays(cancelTakes: delay)
    case 10: act = .parts([(.text, "a"), (.blob, "b")])
    default: act = .result(.json, "\(random.below(4))")
    }
    return random.one(in: 2) ? act : .later(delay, act)
  }
}

/// Answers after a while, one way or another.
@IO
private final class RandomPerson: Approver {
  private let timers: ManualTimers
  private let dice: Cell<SplitMix>

  init(_ timers: ManualTimers, _ dice: Cell<SplitMix>) {
    self.timers = timers
    self.dice = dice
  }

  func ask(_ question: ApprovalQuestion) async -> ApprovalReply {
    try? await timers.sleep(UInt64(dice.value.below(400)) * 1_000_000)
    switch dice.value.below(5) {
    case 0: return .no
    case 1: return .always
    case 2: return .edited(Array((dice.value.one(in: 2) ? #"{"n":9}"# : "no json").utf8))
    default: return .yes
    }
  }
}

/// Small, fast and the same everywhere.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
  mutating func one(in count: Int) -> Bool { below(count) == 0 }
}
