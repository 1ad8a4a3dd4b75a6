import EventLoop
import JSON
import Journal
import Runners
import TestSupport

@testable import Calls
@testable import Plugins

/// A dispatcher on a stage: a runner that plays a script, a clock that a test moves, a journal that waits to be told.
@IO
final class Stage {
  let timers = ManualTimers()
  let runner: ScriptedRunner
  let journal: any Journal
  let log = NotedLog()
  let dispatcher: Dispatcher
  let watcher = Watcher()

  init(
    _ tools: [Tool], script: [ScriptedRunner.Scene] = [], journal: (any Journal)? = nil, chance: Double = 0,
    retryBudget: Int = Dispatcher.retryBudgetDefault, approvals: ApprovalDesk? = nil
  ) {
    let runner = ScriptedRunner(script)
    self.runner = runner
    self.journal = journal ?? MemoryJournal(detail: .full)
    dispatcher = Dispatcher(
      registry: .holding(tools), journal: self.journal, timers: timers, log: log, approvals: approvals,
      retryBudget: retryBudget, chance: { chance }, makeRunner: { _ in runner })
  }

  func submit(
    _ tool: String = "sample", _ arguments: String = "{}", scopes: [String] = [], deadline: UInt64 = 0,
    retriesMax: Int? = nil
  ) {
    let text = Array(arguments.utf8)
    let request = CallRequest(
      id: "call-1", tool: tool, principal: Principal(subject: "ada", scopes: scopes), deadline: deadline,
      retriesMax: retriesMax)
    dispatcher.submit(request, arguments: text.span, observer: watcher)
  }

  /// The failure's members that tests look at, as text.
  func failure(_ name: String) -> String? {
    guard let answer = watcher.answers.last, answer.failure != nil else { return nil }
    var document = JSONDocument()
    try? document.parse(answer.bytes)
    return document.member(0, name).map { document.kind($0) == .string ? document.string($0) : document.numberText($0) }
  }
}

/// Remembers what an observer is told.
@IO
final class Watcher: CallObserver {
  var answers: [Answer] = []
  var retries: [String] = []
  var progress: [Double?] = []
  var lines: [String] = []
  var edited: [String?] = []

  func progress(_ call: String, fraction: Double?, note: String?) { progress.append(fraction) }
  func log(_ call: String, _ level: LogLevel, _ text: String) { lines.append(text) }
  func retrying(_ call: String, attempt: Int, code: String, afterMS: Int) { retries.append("\(code) \(afterMS)") }
  func answered(_ answer: borrowing LentAnswer) {
    answers.append(answer.kept())
    edited.append(answer.editedArguments.map { String(decoding: $0, as: UTF8.self) })
  }
}

@IO
final class NotedLog: CallLog {
  var lines: [String] = []
  func note(_ level: LogLevel, _ text: String, call: String, tool: String, plugin: String) { lines.append(text) }
}

/// Answers attempts from a script; what the script leaves open, the test ends itself.
@IO
final class ScriptedRunner: Runner {
  enum Scene {
    case parts([(PartKind, String)])
    case ends(AttemptOutcome)
    /// Keeps the sink until the test calls `finish`.
    case stays
  }

  private var scenes: [Scene]
  private(set) var attempts: [Attempt] = []
  private(set) var callIDs: [String] = []
  private(set) var arguments: [String] = []
  private(set) var cancelled: [UInt64] = []
  private var sink: (any AttemptSink)?
  /// What befell the plugin, until it is asked for.
  var incident: String?

  func takeIncident() -> String? { incident.take() }

  init(_ scenes: [Scene]) { self.scenes = scenes }

  func submit(_ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, sink: any AttemptSink) {
    attempts.append(attempt)
    callIDs.append(call.id)
    self.arguments.append(String(decoding: arguments.indices.map { arguments[$0] }, as: UTF8.self))
    let scene = scenes.isEmpty ? .parts([(.json, "{}")]) : scenes.removeFirst()
    switch scene {
    case .parts(let parts):
      for (kind, text) in parts { sink.part(kind, mediaType: nil, bytes: Array(text.utf8).span) }
      sink.finished(.ok, at: attempt.started)
    case .ends(let outcome): sink.finished(outcome, at: attempt.started)
    case .stays: self.sink = sink
    }
  }

  func finish(_ outcome: AttemptOutcome) {
    let waiting = sink
    sink = nil
    waiting?.finished(outcome, at: attempts.last?.started ?? 0)
  }

  func cancel(_ number: UInt64, why: CancelReason) { cancelled.append(number) }
  private(set) var refused: [UInt64] = []
  func resultRefused(_ number: UInt64) { refused.append(number) }
  /// Attempts whose native code has not returned.
  var running: Set<UInt64> = []
  func isRunning(_ number: UInt64) -> Bool { running.contains(number) }
  func drain() async {}
}

/// Holds every step back until the test lets it go.
@IO
final class SlowJournal: Journal {
  let detail = JournalDetail.full
  private(set) var kinds: [String] = []
  private var waiting: [any JournalWaiter] = []
  var failure: JournalFailure?

  func record(_ step: Step, durable: Bool, then next: any JournalWaiter) {
    kinds.append(step.kind)
    waiting.append(next)
  }

  func release() {
    let next = waiting.removeFirst()
    next.recorded(failure)
  }
}

extension Step {
  var kind: String {
    switch self {
    case .runStarted: "started"
    case .request: "request"
    case .reply: "reply"
    case .modelError: "error"
    case .intent: "intent"
    case .refused(let step): "refused \(step.code)"
    case .attempt(let step): "attempt \(step.attempt) \(step.outcome.rawValue)"
    case .result(let step): "result \(step.outcome.rawValue)"
    case .shown: "shown"
    case .incident(let step): step.kind.rawValue
    case .runFinished: "finished"
    }
  }
}

extension Registry {
  /// One ready plugin with these tools.
  static func holding(_ tools: [Tool]) -> Registry {
    let manifest = Manifest(
      name: "stage", version: "1.0.0", description: "", library: "stage.so", sha256: nil, threading: .concurrent,
      configSchema: nil, grants: Grants(), tools: tools)
    let plugin = Plugin(
      name: "stage", manifest: manifest, state: .ready, reason: "", path: "/stage.json", libraryPath: "/stage.so",
      warnings: [])
    return Registry(
      plugins: [plugin], tools: tools.indices.map { OfferedTool(name: tools[$0].name, plugin: 0, tool: $0) },
      warnings: [])
  }
}
