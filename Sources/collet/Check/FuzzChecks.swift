// Levels 9 and 10: arguments that are made up from the schema, and a plugin that is killed in the middle.

import EdgeValues
import EventLoop
import Glibc
import JSONSchema
import Plugins

extension Checker {
  /// A tool that waits as it is told to must not use up the time of all.
  private static nonisolated var fuzzLimit: UInt64 { 2_000_000_000 }
  private static nonisolated var stoppedMax: Int { 3 }
  private static nonisolated var foreignMax: Int { 600 }
  private static nonisolated var kills: Int { 12 }
  private static nonisolated var callsUntilKilled: Int { 5_000 }
  private static nonisolated var shownMax: Int { 160 }

  // MARK: Level 9

  func checkEdgeArguments() async throws {
    try await trial(
      "fuzz.arguments", 9,
      "these arguments fit the schema: answer them, or refuse them with a declared code; or tighten the schema. The same "
        + "seed makes the same ones; --json shows them whole",
      weight: 3
    ) { plan, window in try await fuzz(plan, window, foreign: false) }
  }

  /// Made once from the schema, the samples and the seed; `nil` where that cannot be done.
  func edgeArguments(of index: Int) -> EdgeArguments? {
    if let known = madeUp[index] { return known }
    let tool = subject.manifest!.tools[index]
    let made = try? EdgeArguments(
      parameters: tool.parameters, samples: tool.samples.map { SampleCall($0).arguments },
      seed: seed &+ tool.name.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
    madeUp[index] = made
    return made
  }

  private func fuzz(_ plan: TrialPlan, _ window: Window, foreign: Bool) async throws -> TrialReport {
    let tools = subject.manifest?.tools ?? []
    let usable = tools.indices.filter { !lostTools.contains(tools[$0].name) }
    guard !usable.isEmpty else { return .skip("the samples of every tool crash or hang; see call.samples") }
    var findings: [TrialFinding] = []
    var (made, cut): (Int, [String]) = (0, [])
    for (place, index) in usable.enumerated() {
      guard let arguments = edgeArguments(of: index) else { continue }
      let texts = foreign ? sample(of: arguments.foreign) : arguments.valid
      let part = window.part(UInt64(100 / (usable.count - place)))
      let (finding, count) = await fuzz(index, texts, plan, part, foreign: foreign)
      made += count
      if let finding { findings.append(finding) } else if count < texts.count { cut.append(tools[index].name) }
    }
    let rest = cut.isEmpty ? "" : "; more are there for \(cut.joined(separator: ", ")): --time gives more"
    return TrialReport(
      findings: findings,
      pass: foreign
        ? "\(made) arguments that the schema refuses do no harm\(rest)"
        : "\(made) arguments from the edges of the schemas are answered or refused\(rest)")
  }

  /// Some of them, by the seed; long ones are rare, as each takes as long as a hundred others.
  private func sample(of texts: [String]) -> [String] {
    var random = SeededRandom(seed)
    let mixed = texts.shuffled(using: &random)
    let short = mixed.filter { $0.utf8.count < 10_000 }.prefix(Self.foreignMax)
    return Array(short) + mixed.filter { $0.utf8.count >= 10_000 }.prefix(20)
  }

  /// The first finding of a tool, and how many calls were made.
  private func fuzz(
    _ index: Int, _ texts: [String], _ plan: TrialPlan, _ window: Window, foreign: Bool
  ) async -> (TrialFinding?, Int) {
    let tool = subject.manifest!.tools[index]
    let returns = tool.returns.flatMap { try? Schema($0, options: SchemaOptions()) }
    let trial = Trial(plan)
    var call = trialCall(index, tool.samples.first.map { SampleCall($0) } ?? SampleCall([]))
    call.limit = min(call.limit, Self.fuzzLimit)
    var (made, stopped): (Int, Int) = (0, 0)
    var found: TrialFinding?
    for text in texts {
      guard found?.status.isFailure != true, stopped < Self.stoppedMax, made % 16 != 0 || made == 0 || !window.isOver
      else { break }
      call.arguments = Array(text.utf8)
      let outcome = await trial.call(call)
      made += 1
      if outcome.ending == .stopped { stopped += 1 }
      guard let problem = outcome.mishap ?? (foreign ? nil : problem(outcome, tool, returns)) else { continue }
      // One warning is enough, and does not end the search.
      guard found == nil || problem.status.isFailure else { continue }
      found = TrialFinding(
        status: problem.status, text: "\(tool.name), with \(shown(text)) (seed \(seed)): \(problem.text)",
        tool: tool.name, arguments: call.arguments)
    }
    await trial.end()
    if found == nil, let rule = trial.brokenRules.first {
      found = TrialFinding(status: .fail, text: "\(tool.name) (seed \(seed)): \(rule)", tool: tool.name)
    }
    return (found, made)
  }

  /// What is wrong with an answer to arguments that the schema allows.
  private func problem(
    _ outcome: TrialOutcome, _ tool: Tool, _ returns: Schema?
  ) -> (status: CheckStatus, text: String)? {
    guard outcome.ending == .returned, !outcome.call.exceededLimit else { return nil }
    if outcome.call.isOK {
      return (outcome.call.contentProblem() ?? outcome.call.promiseProblem(returns)).map { (.fail, $0) }
    }
    guard outcome.call.status != 3 else {
      return (.warn, "answered \(outcome.summary), which tells of a defect")
    }
    guard let failure = outcome.call.failure else { return (.fail, "answered \(outcome.summary) without fail()") }
    guard !failure.code.isEmpty, tool.errors[failure.code] == nil else { return nil }
    return (.warn, "the code \(failure.code) is not declared in the manifest's \"errors\"")
  }

  private func shown(_ text: String) -> String {
    text.utf8.count <= Self.shownMax ? text : "\(text.prefix(Self.shownMax))… (\(text.utf8.count) bytes)"
  }

  // MARK: Level 10

  func checkForeignArguments() async throws {
    try await trial(
      "fuzz.foreign", 10,
      "the host checks arguments, but by a manifest that may be of another version than the library: look at the kind of "
        + "a value before you use it. The same seed makes the same ones; --json shows them whole",
      weight: 3
    ) { plan, window in try await fuzz(plan, window, foreign: true) }
    try await trial(
      "fuzz.killed", 10,
      "a plugin may be ended at any instant: write files anew beside the old ones and rename them, and keep no lock that "
        + "outlives the process"
    ) { plan, window in try await killed(plan, window) }
  }

  /// Ends the worker in the middle of calls, again and again; what comes after must find everything in order.
  private func killed(_ plan: TrialPlan, _ window: Window) async throws -> TrialReport {
    let cases = cases()
    guard !cases.isEmpty else { return .skip("no tool has a sample to call it with") }
    var random = SeededRandom(seed)
    let first = Trial(plan)
    let alone = await alone(cases, in: first)
    await first.end()
    var findings: [TrialFinding] = []
    var ended = 0
    let span = max(alone.reduce(0) { $0 + $1.nanoseconds } * 2, 1_000_000)
    for round in 0..<Self.kills where round == 0 || !window.isOver {
      let trial = Trial(plan)
      let start = await trial.call(cases[round % cases.count].call)
      if start.mishap != nil && alone.count > round % cases.count && alone[round % cases.count].mishap == nil {
        findings = [finding((.fail, "after its process had been ended in a call, \(start.mishap!.text)"), cases[0])]
        await trial.end()
        break
      }
      let process = trial.process
      _ = EventLoop.shared.after(random.next() % min(span, 50_000_000)) {
        if let process, process == trial.process { _ = kill(process, SIGKILL) }
      }
      for index in 0..<Self.callsUntilKilled {
        guard case .crashed = await trial.call(cases[index % cases.count].call).ending else { continue }
        ended += 1
        break
      }
      await trial.end()
    }
    if findings.isEmpty {
      let last = Trial(plan)
      for (one, before) in zip(cases, alone) {
        let outcome = await last.call(one.call)
        guard before.call.isOK && !outcome.call.isOK || outcome.mishap != nil && before.mishap == nil else { continue }
        let words = outcome.mishap?.text ?? "answered \(outcome.summary)"
        findings.append(
          finding((outcome.mishap?.status ?? .fail, "after its process had been ended in calls, \(words)"), one))
        break
      }
      await last.end()
    }
    return TrialReport(
      findings: findings, pass: "its process was ended in \(ended) calls, and the next ones found all in order")
  }
}
