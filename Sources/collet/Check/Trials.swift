// What the checks of levels 6 to 10 share: the calls that they make, the time that each has, and what they say.

import EventLoop
import Plugins
import Runners

/// One sample of the manifest, ready for a worker.
struct TrialCase: Sendable {
  /// Index into the manifest's tools.
  var tool: Int
  /// Of the sample.
  var index: Int
  /// "say, sample 0".
  var place: String
  var call: TrialCall
  var wasGood: Bool
}

/// Something that is wrong, with the call that shows it.
struct TrialFinding: Sendable {
  var status: CheckStatus
  var text: String
  var tool: String
  /// JSON text, empty when they have no part in it.
  var arguments: [UInt8] = []
}

/// Until when a check may go on.
struct Window: Sendable {
  var end: UInt64
  var isOver: Bool { EventLoop.now() >= end }
  /// The part of it that ends after so many hundredths of what is left.
  func part(_ hundredths: UInt64) -> Window {
    let now = EventLoop.now()
    return Window(end: now + (max(end, now) - now) * hundredths / 100)
  }
}

extension Checker {
  /// So long a check may take in any case, unless calls that hang have used up the time twice over.
  private static nonisolated var shareMin: UInt64 { 250_000_000 }
  private static nonisolated var weightOfLevel: [Int: Int] { [6: 5, 7: 5, 8: 3, 9: 3, 10: 4] }

  func checkTrials(level: Int, seconds: Double) async throws {
    trialsTime = UInt64(seconds * 1e9)
    trialsEnd = EventLoop.now() + trialsTime
    trialsLeft = Self.weightOfLevel.reduce(0) { $0 + ($1.key <= level ? $1.value : 0) }
    if plan == nil && obstacle.isEmpty { obstacle = "there is no plugin that a worker could run" }
    try await checkThreads()
    guard level >= 7 else { return }
    try await checkStress()
    guard level >= 8 else { return }
    try await checkRefusals()
    guard level >= 9 else { return }
    try await checkEdgeArguments()
    guard level >= 10 else { return }
    try await checkForeignArguments()
  }

  /// Runs one check of these levels in its share of the time that is left; one of more weight gets more.
  func trial(
    _ id: String, _ level: Int, _ advice: String, weight: Int = 1,
    _ body: @IO (TrialPlan, Window) async throws -> TrialReport
  ) async throws {
    let now = EventLoop.now()
    let left = max(trialsEnd, now) - now
    let share = max(left * UInt64(weight) / UInt64(max(weight, trialsLeft)), Self.shareMin)
    trialsLeft -= weight
    if subject.bound != nil, let why = Self.needsPlugin[id] { return note(id, level, .skip(why)) }
    guard obstacle.isEmpty, let plan else { return note(id, level, .skip(obstacle)) }
    guard now < trialsEnd + trialsTime else {
      return note(id, level, .skip("no time was left for it", "give levels 6 to 10 more with --time"))
    }
    try await check(id, level) {
      // Each begins with the plugin's folder as empty as the first.
      plan.clear()
      return try await body(plan, Window(end: now + share)).verdict(advice)
    }
  }

  // MARK: Calls

  /// The samples of all tools that were not lost before, those of tools that only read first, or alone.
  func cases(onlyReading: Bool? = nil) -> [TrialCase] {
    let tools = subject.manifest?.tools ?? []
    let all = tools.indices.filter { !lostTools.contains(tools[$0].name) }.flatMap { index in
      let tool = tools[index]
      return tool.samples.enumerated().map { place, json in
        let sample = SampleCall(json)
        return TrialCase(
          tool: index, index: place, place: "\(tool.name), sample \(place)", call: trialCall(index, sample),
          wasGood: goodSamples.contains(SamplePlace(tool: tool.name, index: place)))
      }
    }
    guard let onlyReading else { return all }
    return all.filter { (tools[$0.tool].annotations.readOnly == true) == onlyReading }
  }

  /// A call as a sample describes it, by a principal that has what the tool requires.
  func trialCall(_ index: Int, _ sample: SampleCall) -> TrialCall {
    let tool = subject.manifest!.tools[index]
    let known = tool.requires + tool.scopes
    let scopes = tool.requires + sample.scopes.filter { known.contains($0) && !tool.requires.contains($0) }
    // A plugin that keeps its deadline comes back before the clock of the check ends it.
    let limit = min(Double(tool.timeoutMS) / 1000, seconds * 0.9)
    return TrialCall(
      tool: index, arguments: sample.arguments,
      principal: Principal(
        subject: String(decoding: sample.subject ?? [], as: UTF8.self),
        tenant: String(decoding: sample.tenant ?? [], as: UTF8.self), scopes: scopes),
      limit: UInt64(limit * 1e9))
  }

  func name(_ tool: Int) -> String { subject.manifest!.tools[tool].name }

  /// Makes calls one after the other; ends at the first mishap, which is then the last of the outcomes.
  func alone(_ calls: [TrialCase], in trial: Trial) async -> [TrialOutcome] {
    var outcomes: [TrialOutcome] = []
    for one in calls {
      outcomes.append(await trial.call(one.call))
      if outcomes.last?.mishap != nil { break }
    }
    return outcomes
  }

  /// What is wrong with an answer, held against the one that the same call got alone; `nil` when nothing is.
  func difference(
    _ outcome: TrialOutcome, from alone: TrialOutcome, _ one: TrialCase, _ circumstance: String
  ) -> TrialFinding? {
    let tool = subject.manifest!.tools[one.tool]
    if let mishap = outcome.mishap { return finding(mishap, one) }
    guard tool.annotations.readOnly == true else { return nil }
    if outcome.call.status != alone.call.status || outcome.ending != alone.ending {
      return finding(
        (.fail, "answered \(outcome.summary) \(circumstance), and \(alone.summary) alone"), one)
    }
    guard tool.annotations.openWorld == false, !givesHandles(one.tool), outcome.call.parts != alone.call.parts else {
      return nil
    }
    return finding((.fail, "gave another result \(circumstance) than alone"), one)
  }

  func finding(_ what: (status: CheckStatus, text: String), _ one: TrialCase) -> TrialFinding {
    TrialFinding(
      status: what.status, text: "\(one.place): \(what.text)", tool: name(one.tool), arguments: one.call.arguments)
  }
}

extension TrialOutcome {
  var summary: String { ending == .stopped && call.status == nil ? "nothing before its deadline" : call.summary }
}

/// What one check of these levels has seen.
struct TrialReport: Sendable {
  var findings: [TrialFinding] = []
  /// What it says when there are none.
  var pass: String
  /// There was nothing to look at.
  var isSkipped = false

  static func skip(_ why: String) -> TrialReport { TrialReport(pass: why, isSkipped: true) }

  func verdict(_ advice: String) -> Verdict {
    let otherwise: Verdict = isSkipped ? .skip(pass) : .pass(pass)
    var verdict = Verdict.of(findings.map { ($0.status, $0.text) }, otherwise: otherwise, advice: advice)
    if let first = findings.first(where: { $0.status == verdict.status }) {
      verdict.evidence = Evidence(tool: first.tool, arguments: first.arguments)
    }
    return verdict
  }
}
