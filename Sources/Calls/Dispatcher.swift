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

  /// `id` is unique: the idempotency key of every attempt.
  public init(
    id: String, tool: String, principal: Principal, session: String = "", trace: String = "", deadline: UInt64 = 0,
    retriesMax: Int? = nil
  ) {
    context = CallContext(id: id, principal: principal, session: session, trace: trace)
    self.tool = tool
    self.deadline = deadline
    self.retriesMax = retriesMax
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

/// Runs calls: find, parse, validate, authorize, attempt, retry, answer. Never throws and never leaves a call without an
/// answer.
@IO
public final class Dispatcher {
  private let tools: ToolTable
  private let run: RunState
  /// The call that was answered last, at rest: a model tends to call the tool that it called before.
  private var recent: ActiveCall?

  public init(
    registry: Registry, journal: any Journal, timers: any Timers, log: any CallLog,
    retryBudget: Int = Dispatcher.retryBudgetDefault, chance: @escaping () -> Double = { .random(in: 0..<1) },
    makeRunner: @escaping RunnerMaker
  ) {
    tools = ToolTable(registry, makeRunner)
    run = RunState(journal: journal, timers: timers, log: log, retryBudget: retryBudget, chance: chance)
  }

  isolated deinit { tools.forgetCalls() }

  /// Starts a call. `arguments` are the caller's JSON text, borrowed until this returns.
  public func submit(_ request: CallRequest, arguments: Span<UInt8>, observer: any CallObserver) {
    guard let call = call(of: request.tool) else {
      let nearest = tools.nearest(to: request.tool)
      return RefusedCall(run, request, observer).answer(with: .unknownTool(request.tool, nearest: nearest))
    }
    guard call.start(request, arguments, observer) else { return }
    // Here and not at its end, so that an answered call changes hands without being counted.
    if let other = recent.take() { other.entry.rest(other) }
    recent = call
  }

  /// A call of this tool that is at rest, or a new one.
  private func call(of name: String) -> ActiveCall? {
    if let call = recent.take() {
      if call.entry.name == name { return call }
      call.entry.rest(call)
    }
    guard let entry = tools.entry(named: name) else { return nil }
    return entry.rested() ?? ActiveCall(entry, run)
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

  /// Waits for running calls and ends the plugins.
  public func drain() async { await tools.drain() }

  /// Further attempts of one run.
  public nonisolated static var retryBudgetDefault: Int { 20 }
}

/// What the calls of one run share.
@IO
final class RunState {
  let journal: any Journal
  let timers: any Timers
  let log: any CallLog
  /// Uniform in 0 ..< 1; the jitter of retry delays.
  let chance: () -> Double
  /// Whether anything is recorded at all; a journal does not change its mind.
  let isJournaled: Bool
  /// Further attempts that all calls of the run may still make together.
  var retryBudget: Int
  /// Calls that wait for something, by their ids; one that never waits is not listed.
  var active: [String: ActiveCall] = [:]

  init(
    journal: any Journal, timers: any Timers, log: any CallLog, retryBudget: Int, chance: @escaping () -> Double
  ) {
    self.journal = journal
    self.timers = timers
    self.log = log
    self.retryBudget = retryBudget
    self.chance = chance
    isJournaled = journal.detail > .off
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
