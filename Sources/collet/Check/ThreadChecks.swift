// Level 6: the plugin in a worker, with calls that overlap, change threads, are cancelled, and are used too late.

import EdgeValues
import EventLoop
import Plugins
import Runners

extension Checker {
  private static nonisolated var callers: Int { 8 }
  private static nonisolated var overlappingMax: Int { 4_000 }
  private static nonisolated var changesMax: Int { 200 }
  private static nonisolated var cancelsOfSample: Int { 40 }
  /// A machine may be busy at the wrong moment: only what goes on so many times in a row is told.
  static nonisolated var patience: Int { 3 }
  /// After a call was sent: it runs by then, and has much of its work before it.
  private static nonisolated var justBegun: UInt64 { 20_000_000 }
  /// Between a call's return and the end of the plugin: a thread that still holds the call has time to use it.
  private static nonisolated var afterwards: UInt64 { 250_000_000 }

  func checkThreads() async throws {
    try await trial(
      "worker.samples", 6,
      "the kernel confines a plugin to its grants: ask for what it needs in \"grants\"; its private folder is empty here"
    ) { plan, _ in try await confinedSamples(plan) }
    try await trial(
      "threads.overlap", 6,
      "keep what one call needs on its own stack or under a lock, or promise \"migrating\" in place of \"concurrent\""
    ) { plan, window in try await overlap(plan, window) }
    try await trial(
      "threads.change", 6,
      "keep nothing in variables of a thread, or promise \"serial\": then entry and calls have one thread"
    ) { plan, window in try await changeThreads(plan, window) }
    try await trial(
      "threads.cancel", 6,
      "ask is_cancelled() in every long loop, or wake what waits with on_cancel(), and return COLLET_CANCELLED; leave no "
        + "lock taken"
    ) { plan, window in try await cancel(plan, window) }
    try await trial(
      "threads.late_use", 6,
      "a call is dead when call() returns: join or stop every thread that knows it, and copy what outlives it"
    ) { plan, window in try await lateUse(plan, window) }
  }

  // MARK: Inside the walls

  private func confinedSamples(_ plan: TrialPlan) async throws -> TrialReport {
    let cases = cases()
    let trial = Trial(plan)
    // Also without samples it must start; a tool's name is not asked for then.
    guard !cases.isEmpty else { return .skip("no tool has a sample to call it with") }
    var findings: [TrialFinding] = []
    for one in cases where !findings.contains(where: { $0.tool == name(one.tool) }) {
      let outcome = await trial.call(one.call)
      if trial.isolation == nil, let mishap = outcome.mishap {
        obstacle = "the plugin does not start in a worker; see worker.samples"
        findings = [
          TrialFinding(status: mishap.status, text: "it does not start: \(mishap.text)", tool: name(one.tool))
        ]
        break
      }
      if let mishap = outcome.mishap {
        findings.append(finding(mishap, one))
      } else if one.wasGood && !outcome.call.isOK {
        let isKept = !plan.keptBack.isEmpty
        findings.append(
          finding(
            (
              isKept ? .warn : .fail,
              (subject.bound == nil
                ? "answered OK outside a worker and \(outcome.summary) in one"
                : "answered OK before and \(outcome.summary) now")
                + (isKept ? " (a check keeps it from writing to \(plan.keptBack.joined(separator: ", ")))" : "")
            ), one))
      }
    }
    await trial.end()
    let level = trial.isolation.map { ", isolation '\($0.rawValue)'" } ?? ""
    return TrialReport(findings: findings, pass: "samples work behind the walls of a worker\(level)")
  }

  // MARK: Overlapping calls

  /// Calls of tools that only read are held against the answers that they get alone; of the others only mishaps count,
  /// as they may change what others find.
  private func overlap(_ plan: TrialPlan, _ window: Window) async throws -> TrialReport {
    let isConcurrent = subject.manifest?.threading == .concurrent
    var made = 0
    for onlyReading in [true, false] {
      let cases = cases(onlyReading: onlyReading)
      guard !cases.isEmpty else { continue }
      plan.clear()
      let trial = Trial(plan)
      let alone = await alone(cases, in: trial)
      var findings: [TrialFinding] = []
      if let last = alone.last, let mishap = last.mishap {
        findings = [finding(mishap, cases[alone.count - 1])]
      } else {
        let end = window.part(onlyReading ? 60 : 90)
        (findings, made) = await together(cases, alone, in: trial, end, made)
      }
      await trial.end()
      if !findings.isEmpty { return TrialReport(findings: findings, pass: "") }
    }
    if made == 0 { return .skip("no tool has a sample to call it with") }
    let promise = subject.manifest?.threading.rawValue ?? ""
    return TrialReport(
      pass: isConcurrent
        ? "\(made) calls, \(Self.callers) at a time, are answered as they are alone"
        : "\(made) calls, \(Self.callers) asked for at a time, run one after the other, as \(promise) promises")
  }

  private func together(
    _ cases: [TrialCase], _ alone: [TrialOutcome], in trial: Trial, _ window: Window, _ before: Int
  ) async -> ([TrialFinding], Int) {
    let tally = Tally(before)
    await withTaskGroup(of: Void.self) { group in
      for caller in 0..<Self.callers {
        group.addTask { await self.callAgain(cases, alone, in: trial, window, tally, caller) }
      }
    }
    return (tally.findings, tally.made)
  }

  /// One of several callers.
  private func callAgain(
    _ cases: [TrialCase], _ alone: [TrialOutcome], in trial: Trial, _ window: Window, _ tally: Tally, _ caller: Int
  ) async {
    let rounds = max(1, Self.overlappingMax / Self.callers / cases.count)
    for round in 0..<rounds {
      for step in cases.indices {
        guard tally.findings.isEmpty, round == 0 || !window.isOver else { return }
        let index = (step + caller) % cases.count
        let outcome = await trial.call(cases[index].call)
        tally.made += 1
        guard tally.findings.isEmpty else { return }
        if let difference = difference(outcome, from: alone[index], cases[index], "beside other calls") {
          tally.findings.append(difference)
        }
      }
    }
  }

  // MARK: Other threads

  private func changeThreads(_ plan: TrialPlan, _ window: Window) async throws -> TrialReport {
    guard subject.manifest?.threading != .serial else {
      return .skip("the plugin is serial: entry and calls run on one thread")
    }
    let reading = cases(onlyReading: true)
    let cases = reading.isEmpty ? cases() : reading
    guard !cases.isEmpty else { return .skip("no tool has a sample to call it with") }
    let same = Trial(plan)
    let alone = await alone(cases, in: same)
    await same.end()
    // Who only reads finds what it found before, its times included; who writes begins anew.
    if reading.isEmpty { plan.clear() }
    let trial = Trial(plan) { $0.changesThreads = true }
    var findings: [TrialFinding] = []
    var made = 0
    search: for round in 0..<max(2, Self.changesMax / cases.count) where round == 0 || !window.isOver {
      for (index, one) in cases.enumerated() where index < alone.count && alone[index].mishap == nil {
        let outcome = await trial.call(one.call)
        made += 1
        if let difference = difference(outcome, from: alone[index], one, "on a thread of its own") {
          findings = [difference]
          break search
        }
        if one.wasGood && alone[index].call.isOK && !outcome.call.isOK {
          findings = [finding((.fail, "answered \(outcome.summary) on a thread of its own"), one)]
          break search
        }
      }
    }
    await trial.end()
    return TrialReport(
      findings: findings, pass: "\(made) calls, each on a thread that has not seen the plugin, are answered")
  }

  // MARK: Cancellation

  private func cancel(_ plan: TrialPlan, _ window: Window) async throws -> TrialReport {
    let cases = cases()
    guard !cases.isEmpty else { return .skip("no tool has a sample to call it with") }
    var random = SeededRandom(seed)
    var findings: [TrialFinding] = []
    var (made, cancelled) = (0, 0)
    for (index, one) in cases.enumerated() where !findings.contains(where: { $0.tool == name(one.tool) }) {
      let window = window.part(UInt64(100 / (cases.count - index)))
      let trial = Trial(plan)
      _ = await trial.call(one.call)
      let first = await trial.call(one.call)
      // Half of them come while the call runs, as far as that can be foreseen.
      let span = max(first.nanoseconds * 2, 20_000)
      var late = 0
      var wasLate = false
      var delay: UInt64 = 0
      // At once, in a call that has just begun, and then anywhere; one that went on for too long is asked again, whatever
      // time is left: only what does so again and again is told.
      for round in 0..<Self.cancelsOfSample where round < 2 || wasLate || !window.isOver {
        guard first.mishap == nil else { break }
        if wasLate { await trial.ready() }
        var call = one.call
        if !wasLate { delay = round == 0 ? 0 : round == 1 ? min(span / 16, Self.justBegun) : random.next() % span }
        call.cancelAfter = delay
        let outcome = await trial.call(call)
        made += 1
        if outcome.ending == .stopped { cancelled += 1 }
        // A function of C cannot be asked to stop: to end its process is how a host stops it.
        if subject.bound != nil, outcome.ending == .killed { continue }
        wasLate = outcome.ending == .killed
        if wasLate {
          late += 1
          guard late == Self.patience else { continue }
        }
        if let mishap = outcome.mishap {
          findings.append(finding((mishap.status, "cancelled, \(mishap.text)"), one))
          break
        }
        if outcome.call.status == 3 {
          findings.append(
            finding((.warn, "answered \(outcome.summary) when it was cancelled; return COLLET_CANCELLED"), one))
          break
        }
      }
      if first.mishap == nil, !findings.contains(where: { $0.tool == name(one.tool) }) {
        let last = await trial.call(one.call)
        if let difference = difference(last, from: first, one, "after calls had been cancelled") {
          findings.append(difference)
        }
      }
      await trial.end()
    }
    return TrialReport(
      findings: findings,
      pass: "\(made) calls were cancelled at random instants (\(cancelled) before their end), and all came back")
  }

  // MARK: Late use

  private func lateUse(_ plan: TrialPlan, _ window: Window) async throws -> TrialReport {
    let cases = cases()
    guard !cases.isEmpty else { return .skip("no tool has a sample to call it with") }
    var findings: [TrialFinding] = []
    let tools = Set(cases.map(\.tool)).sorted()
    for tool in tools {
      let trial = Trial(plan)
      let own = cases.filter { $0.tool == tool }
      for one in own + own { _ = await trial.call(one.call) }
      try await EventLoop.shared.sleep(Self.afterwards / UInt64(tools.count) + Self.afterwards / 5)
      await trial.end()
      findings += trial.brokenRules.map { finding((.fail, $0), own[0]) }
    }
    return TrialReport(findings: findings, pass: "no call was used after it had returned")
  }
}

/// What callers beside each other have seen.
@IO
private final class Tally {
  var made: Int
  var findings: [TrialFinding] = []
  init(_ made: Int) { self.made = made }
}
