import Calls
import EventLoop
import Journal
import Models
import Runners
import TestSupport

@testable import Agent
@testable import Plugins

/// A run on a stage: a scripted model, a runner that does what a test says, a clock that stands.
@IO
final class Theatre {
  let timers: ManualTimers
  let runner: FakeRunner
  let session: ScriptedSession
  let log = NotedLog()
  let journal: any Journal
  let dispatcher: Dispatcher
  let run: Run
  private(set) var result: RunResult?
  private var isStarted = false

  init(
    _ script: [ScriptedSession.Scene], tools: [Tool] = [.reader, .writer], threading: Manifest.Threading = .concurrent,
    timers: ManualTimers? = nil, journal: (any Journal)? = nil, approvals: ApprovalDesk? = nil, prompt: String = "go",
    listener: (any ReplyObserver)? = nil, unfinished: Past.Unfinished? = nil,
    options change: (inout RunOptions, ManualTimers) -> Void = { _, _ in },
    behave: @escaping FakeRunner.Behaviour = { _, _ in .result(.json, #"{"ok":true}"#) }
  ) {
    let timers = timers ?? ManualTimers()
    self.timers = timers
    let runner = FakeRunner(timers, behave)
    self.runner = runner
    session = ScriptedSession(script, timers: timers)
    let journal = journal ?? MemoryJournal(detail: .full)
    self.journal = journal
    dispatcher = Dispatcher(
      registry: .holding(tools, threading), journal: journal, timers: timers, log: log, approvals: approvals,
      chance: { 0 }, makeRunner: { _ in runner })
    var options = RunOptions()
    options.tools = tools.map(\.name)
    change(&options, timers)
    run = Run(
      prompt, options: options, session: session, dispatcher: dispatcher, journal: journal, timers: timers, log: log,
      listener: listener, unfinished: unfinished)
  }

  /// Starts the run; what needs no time happens before this returns.
  func start() async {
    isStarted = true
    EventLoop.shared.spawn {
      let result = await self.run.result()
      self.result = result
    }
    await EventLoop.shared.settled()
  }

  /// The whole run, with as much time as it takes, up to an hour.
  @discardableResult
  func play() async -> RunResult {
    if !isStarted { await start() }
    for _ in 0..<3600 where result == nil { await timers.advance(by: 1_000_000_000) }
    return result ?? RunResult(status: .failed, reason: "it did not end", text: "", rounds: 0)
  }

  var steps: [Step] { (journal as? MemoryJournal)?.steps ?? [] }
  var report: RunReport { RunReport(steps) }
  var texts: [String] { session.answers.map(\.text) }
}

/// What a tool does when it is called.
@IO
final class FakeRunner: Runner {
  enum Act {
    case result(PartKind, String)
    case parts([(PartKind, String)])
    case ends(AttemptOutcome)
    /// The same, so many nanoseconds later.
    indirect case later(UInt64, Act)
    /// Until it is cancelled or its time is up; cancelled, it may take its time.
    case stays(cancelTakes: UInt64)
  }
  typealias Behaviour = @IO (CallContext, String) -> Act

  private let timers: ManualTimers
  private let behave: Behaviour
  private(set) var started: [String] = []
  private(set) var callIDs: [String] = []
  private(set) var sessions: [String] = []
  private(set) var ended: [String] = []
  private var flights: [UInt64: (sink: any AttemptSink, timer: TimerToken?, cancelTakes: UInt64)] = [:]

  init(_ timers: ManualTimers, _ behave: @escaping Behaviour) {
    self.timers = timers
    self.behave = behave
  }

  var running: Int { flights.count }

  func submit(_ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, sink: any AttemptSink) {
    let text = String(decoding: arguments.indices.map { arguments[$0] }, as: UTF8.self)
    started.append(text)
    callIDs.append(call.id)
    sessions.append(call.session)
    perform(behave(call, text), attempt, sink)
  }

  private func perform(_ act: Act, _ attempt: Attempt, _ sink: any AttemptSink) {
    switch act {
    case .result(let kind, let text): end(sink, .ok, [(kind, text)])
    case .parts(let parts): end(sink, .ok, parts)
    case .ends(let outcome): end(sink, outcome, [])
    case .later(let delay, let act):
      fly(attempt, sink, cancelTakes: 0, until: delay) { self.perform(act, attempt, sink) }
    case .stays(let cancelTakes): fly(attempt, sink, cancelTakes: cancelTakes, until: .max) {}
    }
  }

  private func fly(
    _ attempt: Attempt, _ sink: any AttemptSink, cancelTakes: UInt64, until delay: UInt64,
    _ then: @escaping @IO () -> Void
  ) {
    let now = timers.now()
    let left = attempt.deadline > now ? attempt.deadline - now : 0
    let isLate = attempt.deadline != 0 && delay >= left
    let timer = timers.after(isLate ? left : delay) {
      self.flights[attempt.number] = nil
      if isLate { self.end(sink, .timedOut(reached: true), []) } else { then() }
    }
    flights[attempt.number] = (sink, timer, cancelTakes)
  }

  func cancel(_ number: UInt64, why: CancelReason) {
    guard let flight = flights[number] else { return }
    if let timer = flight.timer { timers.cancel(timer) }
    flights[number]?.timer = timers.after(flight.cancelTakes) {
      self.flights[number] = nil
      self.end(flight.sink, .cancelled, [])
    }
  }

  private func end(_ sink: any AttemptSink, _ outcome: AttemptOutcome, _ parts: [(PartKind, String)]) {
    for (kind, text) in parts { sink.part(kind, mediaType: nil, bytes: Array(text.utf8).span) }
    sink.finished(outcome, at: timers.now())
  }

  func isRunning(_ number: UInt64) -> Bool { false }
  func sessionEnded(_ session: String) { ended.append(session) }
  func drain() async {}
}

@IO
final class NotedLog: CallLog, PluginLog {
  private(set) var lines: [String] = []
  func note(_ level: LogLevel, _ text: String, call: String, tool: String, plugin: String) { lines.append(text) }
  func line(_ level: LogLevel, plugin: String, _ text: String) { lines.append(text) }
}

/// Takes its time with every step, and loses some.
@IO
final class SlowJournal: Journal {
  let detail = JournalDetail.full
  let isWatched = true
  private(set) var steps: [Step] = []
  private(set) var passing: [PassingStep] = []
  private let timers: any Timers
  private let delay: () -> UInt64
  private let loses: () -> Bool

  init(_ timers: any Timers, delay: @escaping () -> UInt64, loses: @escaping () -> Bool = { false }) {
    self.timers = timers
    self.delay = delay
    self.loses = loses
  }

  func record(_ step: Step, durable: Bool, then next: any JournalWaiter) {
    let failure = loses() ? JournalFailure(message: "disk full") : nil
    steps.append(step)
    let wait = delay()
    guard wait > 0 else { return next.recorded(failure) }
    _ = timers.after(wait) { next.recorded(failure) }
  }

  func pass(_ step: PassingStep) { passing.append(step) }
}

extension Tool {
  static var reader: Tool { named("reader", readOnly: true) }
  static var writer: Tool { named("writer", readOnly: false) }

  static func named(_ name: String, readOnly: Bool?, idempotent: Bool? = nil, retries: Int = 2) -> Tool {
    Tool(
      name: name, description: "A tool. Use it.",
      parameters: Array(#"{"type":"object","properties":{"n":{"type":"integer"}}}"#.utf8),
      annotations: Annotations(readOnly: readOnly, idempotent: idempotent), timeoutMS: 1000,
      retry: Retry(max: retries, baseMS: 100))
  }
}

extension Registry {
  static func holding(_ tools: [Tool], _ threading: Manifest.Threading = .concurrent) -> Registry {
    let manifest = Manifest(name: "stage", library: "stage.so", threading: threading, tools: tools)
    return Registry(
      plugins: [Plugin(name: "stage", manifest: manifest)],
      tools: tools.indices.map { OfferedTool(name: tools[$0].name, plugin: 0, tool: $0) })
  }
}
