// Runs the checks of one plugin in their order and keeps what they found.

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
  private(set) var obstacle = ""
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

  /// The highest level that this version has.
  static nonisolated var levelMax: Int { 5 }

  init(
    _ subject: CheckSubject, probe: Probe, seconds: Double, seed: UInt64,
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.progress = progress
    self.subject = subject
    self.probe = probe
    self.seconds = seconds
    self.seed = seed
  }

  func run(level: Int) async throws {
    results += StaticChecks(subject: subject).results()
    guard level >= 2 else { return }
    let isRefused = results.contains { $0.id.hasPrefix("library") && $0.verdict.status == .fail }
    if let path = subject.libraryPath, !isRefused {
      library = path
    } else if subject.manifest?.binds == true {
      obstacle = "the manifest binds an installed library; there is no plugin to open"
    } else {
      obstacle = "the library or its manifest cannot be used; see level 1"
    }
    try await checkLoading()
    guard level >= 3 else { return }
    try await checkSamples()
    guard level >= 4 else { return }
    try await checkRules()
    guard level >= 5 else { return }
    try await checkMemory()
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

/// Numbers that a seed reproduces (SplitMix64).
struct SeededNumbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Lower-case letters.
  mutating func word(_ length: ClosedRange<Int>) -> String {
    let count = length.lowerBound + Int(next() % UInt64(length.count))
    return String(decoding: (0..<count).map { _ in UInt8(ascii: "a") + UInt8(next() % 26) }, as: UTF8.self)
  }
}
