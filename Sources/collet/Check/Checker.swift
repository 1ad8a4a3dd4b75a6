// Runs the checks of one plugin in their order and keeps what they found.

import EdgeValues
import EventLoop
import Plugins

/// The checks of one plugin.
@IO
final class Checker {
  let subject: CheckSubject
  let probe: Probe
  /// The library, which is there and has passed the static checks.
  private(set) var library = ""
  /// So long may take what is done in one go: opening, one call, the shutdown.
  let seconds: Double
  let seed: UInt64
  private(set) var results: [CheckResult] = []
  /// Told the name of each check that is about to run something.
  private let progress: @Sendable (String) -> Void
  /// Why nothing more can be run; empty while it can.
  var obstacle = ""
  /// Samples that were answered OK when nothing was unusual, by tool and place.
  var goodSamples: Set<SamplePlace> = []
  /// Tools whose samples crash or hang: every further check would too.
  var lostTools: Set<String> = []
  /// The most processes that one run left behind: of those that only loaded, and of those that called.
  private(set) var leftBehind = (loading: 0, calls: 0)

  struct SamplePlace: Hashable {
    var tool: String
    var index: Int
  }

  /// The highest level that needs no worker: a plugin's first levels run in the probe, a bound library is called in a
  /// worker only.
  static nonisolated func levelWithoutWorker(_ subject: CheckSubject) -> Int { subject.bound == nil ? 5 : 2 }

  /// How many calls of tools were made.
  var callCount: Int { probeCalls + (plan?.tally.count ?? 0) }
  private var probeCalls = 0

  /// How a worker runs the plugin; `nil` where none does, or there is nothing to run.
  let plan: TrialPlan?
  /// When those levels have to be done, and the weight of their checks that are still to come.
  var trialsEnd: UInt64 = 0
  var trialsTime: UInt64 = 0
  var trialsLeft = 0
  /// What was made up for a tool, by its index.
  var madeUp: [Int: EdgeArguments] = [:]

  init(
    _ subject: CheckSubject, probe: Probe, plan: TrialPlan? = nil, seconds: Double, seed: UInt64,
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.progress = progress
    self.subject = subject
    self.probe = probe
    self.plan = plan
    self.seconds = seconds
    self.seed = seed
  }

  /// `trialSeconds`: how long levels 6 to 10 may take together.
  func run(level: Int, trialSeconds: Double) async throws {
    results += StaticChecks(subject: subject).results()
    guard level >= 2 else { return }
    let isRefused = results.contains { $0.id.hasPrefix("library") && $0.verdict.status == .fail }
    if let path = subject.libraryPath, !isRefused {
      library = path
    } else {
      obstacle = "the library or its manifest cannot be used; see level 1"
    }
    if subject.bound != nil { return try await checkBound(level: level, trialSeconds: trialSeconds) }
    try await checkLoading()
    guard level >= 3 else { return }
    try await checkSamples()
    guard level >= 4 else { return }
    try await checkRules()
    guard level >= 5 else { return }
    try await checkMemory()
    guard level >= 6 else { return }
    try await checkTrials(level: level, seconds: trialSeconds)
  }

  /// Runs one check and notes its verdict. With `isGate` nothing runs any more after it failed.
  func check(
    _ id: String, _ level: Int, isGate: Bool = false, _ body: @IO () async throws -> Verdict
  ) async throws {
    guard obstacle.isEmpty else {
      results.append(CheckResult(id: id, level: level, verdict: .skip(obstacle)))
      return
    }
    progress(id)
    let start = EventLoop.now()
    let verdict = try await body()
    results.append(
      CheckResult(
        id: id, level: level, verdict: verdict, milliseconds: Int((EventLoop.now() - start + 500_000) / 1_000_000)))
    if isGate && verdict.status.isFailure { obstacle = "the plugin cannot be opened; see \(id)" }
  }

  /// Notes something that took no run of its own.
  func note(_ id: String, _ level: Int, _ verdict: Verdict) {
    results.append(CheckResult(id: id, level: level, verdict: verdict))
  }

  /// One run of the probe on the plugin.
  func run(_ task: String, _ request: ProbeRequest, peer: Int32? = nil) async throws -> ProbeRun {
    let run = try await probe.run(
      task, library, request: request.bytes, calls: request.calls, peer: peer, seconds: seconds)
    probeCalls += request.calls
    if request.calls == 0 {
      leftBehind.loading = max(leftBehind.loading, run.report.leftBehind)
    } else {
      leftBehind.calls = max(leftBehind.calls, run.report.leftBehind)
    }
    return run
  }
}

extension ProbeRun {
  /// The verdict of a run that did not come to its end: the plugin died, hung, or could not be opened. `nil` when the run
  /// is whole.
  func trouble(_ advice: String) -> Verdict? {
    if let mishap {
      let words = lastWords.isEmpty ? "" : "; its last words: \(lastWords)"
      return Verdict(
        status: mishap.kind == .crash ? .crash : .timeout, message: "the plugin \(mishap.sentence)\(words)",
        advice: advice)
    }
    if let error = report.error { return .fail("\(error.text)\(logWords)", advice) }
    if let status = entryStatus, status != 0 {
      return .fail("collet_entry answered \(CallOutcome.name(of: status))\(logWords)", advice)
    }
    return nil
  }

  /// What `collet_entry` returned; `nil` when it did not get that far.
  var entryStatus: Int32? { report.first(Tag.entry).map { Int32(bitPattern: $0.number(0)) } }

  var logWords: String { report.log.isEmpty ? "" : "; its log: \(report.log.joined(separator: " / "))" }

  enum Tag {
    static let entry: UInt32 = 7
    static let plugin: UInt32 = 8
    static let threads: UInt32 = 9
    static let answeredID: UInt32 = 10
    static let service: UInt32 = 11
    static let misuse: UInt32 = 18
    static let peer: UInt32 = 19
  }
}
