// Levels 7 and 8: much of everything, and little.

import EdgeValues
import EventLoop
import JSON
import JSONSchema
import Plugins
import Runners

extension Checker {
  private static nonisolated var largeBytes: Int { 1 << 20 }
  private static nonisolated var growthCalls: Int { 10_000 }
  /// Growth in each of so many rounds is a leak.
  private static nonisolated var growthRounds: Int { 3 }
  /// Fewer calls than this in a round prove nothing.
  private static nonisolated var growthCallsMin: Int { 200 }
  /// Samples that take longer are left out where others do not.
  private static nonisolated var quickNS: UInt64 { 2_000_000 }
  private static nonisolated var refusedMax: Int { 64 }
  private static nonisolated var lateCalls: Int { 20 }
  /// Bytes of address space beside what the plugin has when it is loaded.
  private static nonisolated var headrooms: [UInt64] { [256 << 10, 1 << 20, 4 << 20, 16 << 20, 64 << 20] }

  // MARK: Level 7

  func checkStress() async throws {
    try await trial(
      "stress.large", 7, "arguments may be as large as a host lets them be: read them where they lie, or refuse them"
    ) { plan, window in try await large(plan, window) }
    try await trial(
      "stress.growth", 7, "give back what a call takes, at every way out of it: memory, descriptors, threads",
      weight: 3
    ) { plan, window in try await growth(plan, window) }
    try await trial(
      "stress.services", 7,
      "a service may fail at any time: answer RETRYABLE or PERMANENT with a reason, and CANCELLED when that is its answer"
    ) { plan, _ in try await services(plan) }
  }

  private func large(_ plan: TrialPlan, _ window: Window) async throws -> TrialReport {
    let cases = cases()
    guard !cases.isEmpty else { return .skip("no tool has a sample to call it with") }
    var findings: [TrialFinding] = []
    var made = 0
    for one in cases where !findings.contains(where: { $0.tool == name(one.tool) }) && !(made > 0 && window.isOver) {
      let trial = Trial(plan)
      for (how, arguments) in largeForms(of: one) {
        var call = one.call
        call.arguments = arguments
        let outcome = await trial.call(call)
        made += 1
        let problem = outcome.mishap ?? (outcome.call.status == 3 ? (.fail, "answered \(outcome.summary)") : nil)
        guard let problem else { continue }
        // Whoever wants to see them makes them anew: they would fill the report.
        findings.append(
          TrialFinding(
            status: problem.status, text: "\(one.place), with 1 MiB \(how): \(problem.text)", tool: name(one.tool)))
        break
      }
      await trial.end()
    }
    return TrialReport(findings: findings, pass: "\(made) calls with 1 MiB of arguments are answered")
  }

  /// A sample with white space up to a MiB, and with each text and list of it made as long, where the schema allows that.
  private func largeForms(of one: TrialCase) -> [(String, [UInt8])] {
    let base = one.call.arguments
    guard let tree = try? JSONTree(base), base.first == UInt8(ascii: "{") else { return [] }
    let space = [UInt8](repeating: UInt8(ascii: " "), count: max(0, Self.largeBytes - base.count))
    var forms = [("of white space", [UInt8(ascii: "{")] + space + base.dropFirst())]
    let schema = try? Schema(subject.manifest!.tools[one.tool].parameters)
    var document = JSONDocument()
    for (key, value) in tree.members {
      let long: JSONTree
      switch value {
      case .string(let text) where !text.isEmpty:
        long = .string(String(repeating: text, count: Self.largeBytes / text.utf8.count))
      case .array(let elements) where !elements.isEmpty:
        let size = elements[0].text.utf8.count + 1
        long = .array([JSONTree](repeating: elements[0], count: Self.largeBytes / size))
      default: continue
      }
      let text = Array(tree.with(key, long).text.utf8)
      let isValid = (try? document.parse(text)) != nil && (try? schema?.isValid(document)) == true
      if isValid { forms.append(("in '\(key)'", text)) }
    }
    return forms
  }

  // MARK: Growth

  private func growth(_ plan: TrialPlan, _ window: Window) async throws -> TrialReport {
    // One thread for all calls: those that a worker adds for itself are no growth of the plugin's.
    let scout = Trial(plan) { $0.callsMax = 1 }
    let (calls, slow) = await growingCalls(scout, window.part(25))
    await scout.end()
    guard let first = calls.first else { return .skip("no tool has a sample to call it with") }
    let trial = Trial(plan) { $0.callsMax = 1 }
    _ = await trial.call(first.call)
    var state = Growing(calls)
    let start = trial.process.flatMap { Holding(of: $0) }
    await state.run(Self.growthCalls / 4, in: trial, window.part(15), self)
    var before = trial.process.flatMap { Holding(of: $0) }
    var (history, grown, least): ([String], [String], Int) = ([], [], .max)
    for round in 0..<Self.growthRounds {
      guard state.finding == nil, let held = before else { break }
      history.append(held.words)
      let count = await state.run(
        Self.growthCalls, in: trial, window.part(UInt64(80 / (Self.growthRounds - round))), self)
      least = min(least, count)
      guard state.finding == nil, let after = trial.process.flatMap({ Holding(of: $0) }) else { break }
      grown = after.growth(from: held)
      before = after
      if grown.isEmpty { break }
    }
    if let held = before { history.append(held.words) }
    // What comes up against a limit of the worker's grows no more.
    if grown.isEmpty, let start, let held = before { grown = held.hoard(since: start) }
    if let start { history.insert(start.words, at: 0) }
    let culprits = grown.isEmpty ? [] : await growingTools(calls, in: trial)
    await trial.end()
    if let finding = state.finding { return TrialReport(findings: [finding], pass: "") }
    guard before != nil else { return .skip("the kernel does not tell what the worker holds") }
    let story = "\(history.joined(separator: "; then ")) (\(state.made) calls)"
    if !grown.isEmpty {
      let tool = culprits.first ?? name(calls[0].tool)
      let text =
        "\(culprits.isEmpty ? "" : culprits.joined(separator: ", ") + ": ")\(grown.joined(separator: ", ")) grow"
      return TrialReport(findings: [TrialFinding(status: .fail, text: "\(text): \(story)", tool: tool)], pass: "")
    }
    if least < Self.growthCallsMin {
      return TrialReport(
        findings: [
          TrialFinding(
            status: .warn, text: "only \(state.made) calls could be made in its time; --time gives more",
            tool: name(calls[0].tool))
        ], pass: "")
    }
    let without = slow.isEmpty ? "" : ", without \(slow.joined(separator: ", ")), which takes its time"
    return TrialReport(pass: "memory, descriptors and threads do not grow: \(story)\(without)")
  }

  /// Three samples to one call at the edge of a schema, by the seed; without slow ones where there are others.
  private func growingCalls(_ trial: Trial, _ window: Window) async -> ([TrialCase], slow: [String]) {
    let cases = cases()
    var (quick, slow): ([TrialCase], [TrialCase]) = ([], [])
    for one in cases where quick.isEmpty || !window.isOver {
      _ = await trial.call(one.call)
      let outcome = await trial.call(one.call)
      guard outcome.mishap == nil else { continue }
      if outcome.nanoseconds < Self.quickNS { quick.append(one) } else { slow.append(one) }
    }
    guard !quick.isEmpty else { return (slow, []) }
    var calls = quick
    for tool in Set(quick.map(\.tool)).sorted() where !window.isOver {
      let made = edgeArguments(of: tool)?.valid.filter { $0.utf8.count < 2_000 } ?? []
      var random = SeededRandom(seed)
      calls += made.shuffled(using: &random).prefix(quick.count / 3 + 20).map { text in
        var one = quick.first { $0.tool == tool }!
        one.place = "\(name(tool)) with \(text.prefix(200))"
        one.call.arguments = Array(text.utf8)
        return one
      }
    }
    calls = await sound(calls, beginning: quick.count, in: trial, window)
    let left = Set(slow.map { name($0.tool) }).subtracting(quick.map { name($0.tool) }).sorted()
    return (calls, left)
  }

  /// Without those made-up calls that end badly at once: that is for level 9 to tell.
  private func sound(_ calls: [TrialCase], beginning: Int, in trial: Trial, _ window: Window) async -> [TrialCase] {
    var sound = Array(calls[..<beginning])
    var left: Set<Int> = []
    for one in calls[beginning...] where !left.contains(one.tool) && !window.isOver {
      var call = one.call
      call.limit = min(call.limit, Self.quickNS * 100)
      let outcome = await trial.call(call)
      if outcome.mishap != nil || outcome.ending == .stopped {
        left.insert(one.tool)
      } else if outcome.nanoseconds < Self.quickNS {
        sound.append(one)
      }
    }
    return sound
  }

  /// Tools that grow when they alone are called.
  private func growingTools(_ calls: [TrialCase], in trial: Trial) async -> [String] {
    var names: [String] = []
    for tool in Set(calls.map(\.tool)).sorted() {
      guard let before = trial.process.flatMap({ Holding(of: $0) }) else { break }
      var state = Growing(calls.filter { $0.tool == tool })
      await state.run(Self.growthCalls / 5, in: trial, Window(end: EventLoop.now() + 1_000_000_000), self)
      guard let after = trial.process.flatMap({ Holding(of: $0) }) else { break }
      let isMore = after.bytes > before.bytes + Holding.noise / 5
      if isMore || !after.growth(from: before).isEmpty { names.append(name(tool)) }
    }
    return names
  }

  /// Calls in a row.
  private struct Growing {
    let calls: [TrialCase]
    var made = 0
    var finding: TrialFinding?

    init(_ calls: [TrialCase]) { self.calls = calls }

    @discardableResult
    @IO
    mutating func run(_ count: Int, in trial: Trial, _ window: Window, _ checker: Checker) async -> Int {
      for index in 0..<count {
        guard finding == nil, index % 16 != 0 || !window.isOver else { return index }
        let one = calls[index % calls.count]
        let outcome = await trial.call(one.call)
        made += 1
        if let mishap = outcome.mishap {
          finding = checker.finding((mishap.status, "after \(made) calls, \(mishap.text)"), one)
        }
      }
      return count
    }
  }

  // MARK: Services

  private func services(_ plan: TrialPlan) async throws -> TrialReport {
    let grants = subject.manifest?.grants ?? Grants()
    var tables: ServiceSet = []
    if !grants.http.isEmpty { tables.insert(.http) }
    if grants.storage > 0 { tables.insert(.keyValue) }
    if !grants.secrets.isEmpty { tables.insert(.secrets) }
    guard !tables.isEmpty else { return .skip("the plugin asks for no service") }
    let cases = cases()
    guard !cases.isEmpty else { return .skip("no tool has a sample to call it with") }
    var findings: [TrialFinding] = []
    var asked = 0
    for status in 1...5 as ClosedRange<Int64> {
      for one in cases where !findings.contains(where: { $0.tool == name(one.tool) }) {
        let services = FailingServices(tables, status: status)
        let trial = Trial(plan, services: services)
        services.cancel = { [weak trial] number in trial?.cancel(number) }
        let outcome = await trial.call(one.call)
        await trial.end()
        asked += services.asked
        let words = "with services that answer \(CallOutcome.name(of: Int32(status)))"
        if let mishap = outcome.mishap {
          findings.append(finding((mishap.status, "\(words), \(mishap.text)"), one))
        } else if outcome.call.status == 3 && status != 3 {
          findings.append(finding((.fail, "\(words), answered \(outcome.summary)"), one))
        }
        if let rule = trial.brokenRules.first { findings.append(finding((.fail, "\(words), \(rule)"), one)) }
      }
    }
    return TrialReport(
      findings: findings, pass: "services that fail in each of five ways are borne (asked \(asked) times)")
  }

  // MARK: Level 8

  func checkRefusals() async throws {
    try await trial(
      "stress.refused", 8,
      "when part_begin, part_write or part_end is not OK, stop producing and return; a second try gets the same answer"
    ) { plan, window in try await refusedParts(plan, window) }
    try await trial(
      "stress.deadline", 8,
      "a deadline may have passed before the call begins: compare before you subtract, and let is_cancelled() decide"
    ) { plan, window in try await passedDeadlines(plan, window) }
    try await trial(
      "stress.memory", 8, "memory may end at any allocation: answer COLLET_RETRYABLE, and neither wait for it nor go on"
    ) { plan, window in try await littleMemory(plan, window) }
  }

  /// The first sample of each tool that is answered OK; those of tools that only read come first.
  private func answered(_ plan: TrialPlan) async -> [TrialCase] {
    var found: [TrialCase] = []
    let trial = Trial(plan)
    for one in cases(onlyReading: true) + cases(onlyReading: false)
    where !found.contains(where: { $0.tool == one.tool }) {
      let outcome = await trial.call(one.call)
      if outcome.mishap == nil && outcome.call.isOK { found.append(one) }
    }
    await trial.end()
    return found
  }

  private func refusedParts(_ plan: TrialPlan, _ window: Window) async throws -> TrialReport {
    let answered = await answered(plan)
    guard !answered.isEmpty else { return .skip("no tool has a sample that is answered OK") }
    var findings: [TrialFinding] = []
    var made = 0
    for one in answered where !(made > 0 && window.isOver) {
      plan.clear()
      // The same tool with every limit: which one counts is said by its place.
      var limited = [Tool](repeating: subject.manifest!.tools[one.tool], count: Self.refusedMax + 1)
      for limit in 0..<Self.refusedMax { limited[limit].resultLimit = limit }
      let trial = Trial(plan, tools: limited)
      var whole = one.call
      whole.tool = Self.refusedMax
      let alone = await trial.call(whole)
      for limit in 0..<Self.refusedMax where limit == 0 || !window.isOver {
        var call = one.call
        call.tool = limit
        let outcome = await trial.call(call)
        made += 1
        let place = "when writing ends after \(limit) bytes"
        if let mishap = outcome.mishap {
          findings.append(finding((mishap.status, "\(place), \(mishap.text)"), one))
          break
        }
      }
      if findings.last?.tool != name(one.tool),
        let difference = difference(await trial.call(whole), from: alone, one, "after results had been refused")
      {
        findings.append(difference)
      }
      await trial.end()
      findings += trial.brokenRules.map { finding((.fail, $0), one) }
    }
    return TrialReport(
      findings: findings, pass: "\(made) results were refused at one byte after the other, and all came back")
  }

  private func passedDeadlines(_ plan: TrialPlan, _ window: Window) async throws -> TrialReport {
    let answered = await answered(plan)
    guard !answered.isEmpty else { return .skip("no tool has a sample that is answered OK") }
    var findings: [TrialFinding] = []
    var made = 0
    for one in answered where !(made > 0 && window.isOver) {
      plan.clear()
      let trial = Trial(plan)
      let alone = await trial.call(one.call)
      var late = 0
      for round in 0..<Self.lateCalls where round < Self.patience || !window.isOver {
        var call = one.call
        call.isLate = true
        let outcome = await trial.call(call)
        made += 1
        if outcome.ending == .killed {
          // A function of C cannot be asked to stop.
          if subject.bound != nil { break }
          late += 1
          // The next one must find a process that waits for it.
          _ = await trial.call(one.call)
          guard late == Self.patience else { continue }
        }
        if let mishap = outcome.mishap {
          findings.append(finding((mishap.status, "with a deadline that had passed, \(mishap.text)"), one))
          break
        }
      }
      if findings.last?.tool != name(one.tool),
        let difference = difference(
          await trial.call(one.call), from: alone, one, "after calls whose deadline had passed")
      {
        findings.append(difference)
      }
      await trial.end()
    }
    return TrialReport(findings: findings, pass: "\(made) calls whose deadline had passed before they began came back")
  }

  /// An allocation that fails is no mistake of the plugin's, and few languages let it answer one; but it must not hang, nor
  /// give a wrong answer.
  private func littleMemory(_ plan: TrialPlan, _ window: Window) async throws -> TrialReport {
    let answered = await answered(plan)
    guard let first = answered.first else { return .skip("no tool has a sample that is answered OK") }
    plan.clear()
    let loaded = Trial(plan)
    let alone = await self.alone(answered, in: loaded)
    let space = loaded.process.flatMap { Holding(of: $0) }?.space
    await loaded.end()
    guard let space, alone.count == answered.count else {
      return .skip("the kernel does not tell how much memory it needs")
    }
    let least = await leastMemory(plan, first, atMost: min(space + 1 << 20, plan.setup.grants.memory))
    var findings: [TrialFinding] = []
    var started = 0
    // Answers about files are not held against what was said of others.
    var keepsFiles = false
    for headroom in Self.headrooms where !(started > 0 && window.isOver) {
      keepsFiles = plan.clear() || keepsFiles
      let trial = Trial(plan) { $0.grants.memory = least + headroom }
      let words = "with \(headroom >> 10) KiB of memory more than it needs to start"
      for (one, alone) in zip(answered, alone) {
        let outcome = await trial.call(one.call)
        // A start that fails says so, and is no finding.
        guard trial.isolation != nil else { break }
        started += 1
        if case .crashed(let cause) = outcome.ending {
          findings.append(finding((.warn, "\(words), its process \(cause)"), one))
          break
        }
        if let mishap = outcome.mishap {
          findings.append(finding((mishap.status, "\(words), \(mishap.text)"), one))
          break
        }
        guard outcome.call.isOK, !keepsFiles, let difference = difference(outcome, from: alone, one, words) else {
          continue
        }
        findings.append(difference)
        break
      }
      await trial.end()
      if findings.contains(where: \.status.isFailure) { break }
    }
    if started == 0 { return .skip("it does not start with less memory than it is granted") }
    return TrialReport(
      findings: findings, pass: "\(started) calls with little memory were answered, or failed as they may")
  }

  /// About the least address space in which it starts. What it reserves and can do without does not count.
  private func leastMemory(_ plan: TrialPlan, _ one: TrialCase, atMost: UInt64) async -> UInt64 {
    var (fails, starts): (UInt64, UInt64) = (0, atMost)
    // Starting is enough: this is no tool of its own.
    var nobody = subject.manifest!.tools[one.tool]
    nobody.name = "no_such_tool"
    var call = one.call
    if subject.bound == nil { call.tool = 0 }
    while starts - fails > Self.headrooms[0] {
      let middle = (fails + starts) / 2
      let trial = Trial(plan, tools: subject.bound == nil ? [nobody] : nil) { $0.grants.memory = middle }
      _ = await trial.call(call)
      if trial.isolation == nil { fails = middle } else { starts = middle }
      await trial.end()
    }
    return starts
  }
}
