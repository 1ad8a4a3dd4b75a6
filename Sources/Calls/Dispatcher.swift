// The one gate: every call of a tool, from the command line, a model or a benchmark, goes through here.

public import EventLoop
public import Journal
public import Plugins
public import Runners

/// A call to be made. An object, so that handing it on costs one count whatever it holds.
public final class CallRequest: Sendable {
  /// What the plugin is told of it.
  public let context: CallContext
  /// As a model or a person wrote it.
  public let tool: String
  /// Time of the event loop's clock after which the call is given up, 0 for the tool's own limits only.
  public let deadline: UInt64
  /// Lowers the tool's own number of further attempts.
  public let retriesMax: Int?
  /// A process before this one let it in, and nobody knows how far it came: whatever answers it now, it may have had an
  /// effect then.
  public let mayHaveRun: Bool

  /// `id` is unique: the idempotency key of every attempt.
  public init(
    id: String, tool: String, principal: Principal, session: String = "", trace: String = "", deadline: UInt64 = 0,
    retriesMax: Int? = nil, mayHaveRun: Bool = false
  ) {
    context = CallContext(id: id, principal: principal, session: session, trace: trace)
    self.tool = tool
    self.deadline = deadline
    self.retriesMax = retriesMax
    self.mayHaveRun = mayHaveRun
  }

  public var id: String { context.id }
  public var principal: Principal { context.principal }
}

/// Watches one call.
@IO
public protocol CallObserver: AnyObject {
  func progress(_ call: String, fraction: Double?, note: String?)
  func log(_ call: String, _ level: LogLevel, _ text: String)
  /// An attempt failed with `code`; the next starts after so many milliseconds.
  func retrying(_ call: String, attempt: Int, code: String, afterMS: Int)
  /// Exactly once, last. It may arrive before `submit` returns. Whoever needs the answer longer takes `kept()`.
  func answered(_ answer: borrowing LentAnswer)
}

/// Runs the calls of one run: find, parse, validate, authorize, approve, take turns, attempt, retry, answer. Never throws
/// and never leaves a call without an answer.
@IO
public final class Dispatcher {
  private let tools: ToolTable
  private let run: RunState
  private var seats: [String: CallSeat] = [:]
  /// The call that was answered last, at rest: a model tends to call the tool that it called before.
  private var recent: ActiveCall?

  /// Without `approvals` every call counts as approved.
  public init(
    tools: ToolTable, journal: any Journal, timers: any Timers, log: any CallLog, approvals: ApprovalDesk? = nil,
    retryBudget: Int = Dispatcher.retryBudgetDefault, parallel: Int = Dispatcher.parallelDefault,
    chance: @escaping () -> Double = { .random(in: 0..<1) }
  ) {
    self.tools = tools
    run = RunState(
      journal: journal, timers: timers, log: log, approvals: approvals, retryBudget: retryBudget, parallel: parallel,
      chance: chance)
  }

  /// A run with tools of its own.
  public convenience init(
    registry: Registry, journal: any Journal, timers: any Timers, log: any CallLog, approvals: ApprovalDesk? = nil,
    retryBudget: Int = Dispatcher.retryBudgetDefault, parallel: Int = Dispatcher.parallelDefault,
    chance: @escaping () -> Double = { .random(in: 0..<1) }, makeRunner: @escaping RunnerMaker
  ) {
    self.init(
      tools: ToolTable(registry, makeRunner: makeRunner), journal: journal, timers: timers, log: log,
      approvals: approvals, retryBudget: retryBudget, parallel: parallel, chance: chance)
  }

  isolated deinit {
    for seat in seats.values { seat.forget() }
  }

  /// A new prompt: its calls may use this many further attempts together, and so many may be under way at once.
  public func beginRun(retryBudget: Int = Dispatcher.retryBudgetDefault, parallel: Int = Dispatcher.parallelDefault) {
    run.retryBudget = retryBudget
    run.turnstile.limit = max(1, parallel)
  }

  /// Calls of these tools are to be expected soon: their plugins are made ready. Never waits.
  public func prepare(_ names: [String]) { tools.prepare(names) }

  /// No further call of this session comes: what plugins hold for it ends.
  public func sessionEnded(_ session: String) { tools.sessionEnded(session) }

  /// Whether a call of this tool may run again when nobody knows how far it came.
  public func isRepeatable(_ tool: String) -> Bool { tools.entry(named: tool)?.isRepeatable ?? false }

  /// Starts a call. `arguments` are the caller's JSON text, borrowed until this returns.
  public func submit(_ request: CallRequest, arguments: Span<UInt8>, observer: any CallObserver) {
    guard let call = call(of: request.tool) else {
      let nearest = tools.nearest(to: request.tool)
      return refuse(request, .unknownTool(request.tool, nearest: nearest), observer: observer)
    }
    guard call.start(request, arguments, observer) else { return }
    // Here and not at its end, so that an answered call changes hands without being counted.
    if let other = recent.take() { other.seat.rest(other) }
    recent = call
  }

  /// Answers a call that is not to run, with a reason that the model is told.
  public func refuse(_ request: CallRequest, _ refusal: CallFailure, observer: any CallObserver) {
    var refusal = refusal
    if request.mayHaveRun, tools.entry(named: request.tool)?.readOnly != true { refusal.noteEarlierTry() }
    RefusedCall(run, request, plugin: tools.plugin(of: request.tool) ?? "", observer).answer(with: refusal)
  }

  /// A call of this tool that is at rest, or a new one.
  private func call(of name: String) -> ActiveCall? {
    if let call = recent.take() {
      if call.entry.name == name { return call }
      call.seat.rest(call)
    }
    if let seat = seats[name] { return seat.take() }
    guard let entry = tools.entry(named: name) else { return nil }
    let seat = CallSeat(entry, run)
    seats[name] = seat
    return seat.take()
  }

  /// Runs a call to its answer.
  public func call(_ request: CallRequest, arguments: [UInt8], observer: (any CallObserver)? = nil) async -> Answer {
    await withCheckedContinuation { continuation in
      let waiter = AnswerWaiter(continuation, observer)
      submit(request, arguments: arguments.span, observer: waiter)
    }
  }

  /// Gives up a call for the person who asked for it; it is answered `CANCELLED`.
  public func cancel(_ id: String) { run.active[id]?.cancel() }

  /// Gives up every call that waits or runs.
  public func cancelAll() {
    for (_, call) in run.active.sorted(by: { $0.key < $1.key }) { call.cancel() }
  }

  /// Waits for running calls and ends the plugins.
  public func drain() async { await tools.drain() }

  /// Further attempts of one run.
  public nonisolated static var retryBudgetDefault: Int { 20 }

  /// Attempts of one run at once.
  public nonisolated static var parallelDefault: Int { 256 }
}

/// What the calls of one run share.
@IO
final class RunState: JournalWaiter {
  let journal: any Journal
  let timers: any Timers
  let log: any CallLog
  /// Uniform in 0 ..< 1; the jitter of retry delays.
  let chance: () -> Double
  /// `nil` when every call counts as approved.
  let approvals: ApprovalDesk?
  /// Bounds the attempts that are under way.
  let turnstile: Turnstile
  /// Whether anything is recorded at all; a journal does not change its mind.
  let isJournaled: Bool
  let keepsBodies: Bool
  /// Whether what passes by is wanted as well.
  let isWatched: Bool
  /// Further attempts that all calls of the run may still make together.
  var retryBudget: Int
  /// Calls that wait for something, by their ids; one that never waits is not listed.
  var active: [String: ActiveCall] = [:]

  init(
    journal: any Journal, timers: any Timers, log: any CallLog, approvals: ApprovalDesk?, retryBudget: Int,
    parallel: Int, chance: @escaping () -> Double
  ) {
    self.journal = journal
    self.timers = timers
    self.log = log
    self.approvals = approvals
    self.retryBudget = retryBudget
    self.chance = chance
    turnstile = Turnstile(limit: max(1, parallel))
    isJournaled = journal.detail > .off
    keepsBodies = journal.detail == .full
    isWatched = journal.isWatched
  }
}

extension RunState {
  /// Of steps that nobody waits for.
  func recorded(_ lost: JournalFailure?) {
    if let lost { log.note(.error, "the journal lost a step: \(lost.message)", call: "", tool: "", plugin: "") }
  }
}

/// Numbers attempts, uniquely in this process: several runs may share a plugin.
@IO
enum AttemptNumber {
  private static var last: UInt64 = 0

  static func next() -> UInt64 {
    last &+= 1
    return last
  }
}

/// Where full causes go; the model never sees them.
@IO
public protocol CallLog: AnyObject {
  func note(_ level: LogLevel, _ text: String, call: String, tool: String, plugin: String)
  /// The plugin's own words in a call; see `PluginLog.quote`.
  func quote(_ level: LogLevel, _ text: String, call: String, tool: String, plugin: String)
}

extension CallLog {
  public func quote(_ level: LogLevel, _ text: String, call: String, tool: String, plugin: String) {
    note(level, text, call: call, tool: tool, plugin: plugin)
  }
}

/// Turns an observed call into an awaited one.
@IO
private final class AnswerWaiter: CallObserver {
  private let continuation: CheckedContinuation<Answer, Never>
  private let next: (any CallObserver)?

  init(_ continuation: CheckedContinuation<Answer, Never>, _ next: (any CallObserver)?) {
    self.continuation = continuation
    self.next = next
  }

  func progress(_ call: String, fraction: Double?, note: String?) {
    next?.progress(call, fraction: fraction, note: note)
  }
  func log(_ call: String, _ level: LogLevel, _ text: String) { next?.log(call, level, text) }
  func retrying(_ call: String, attempt: Int, code: String, afterMS: Int) {
    next?.retrying(call, attempt: attempt, code: code, afterMS: afterMS)
  }
  func answered(_ answer: borrowing LentAnswer) {
    next?.answered(answer)
    continuation.resume(returning: answer.kept())
  }
}
