// Runs with a person in front of them: what is shown, who is asked, and who may interrupt.

import Agent
import Calls
import EventLoop
import Glibc
import Journal
import Models
import Runners
import Sessions

/// The parts of a run at the command line, put together on the I/O thread. Serves one run after another.
@IO
final class RunProgram {
  /// What the command knows before it enters the loop.
  struct Settings: Sendable {
    let output: RunOutput
    /// Text that must match a schema is shown when it does.
    let holdsText: Bool
    let approval: ApprovalMode
    /// Standard output, wherever it has moved.
    let descriptor: Int32
    let colorWanted: Bool
    /// There is nothing to wait for where a recording answers.
    var waitsBeforeRetries = true
    /// `nil` where nobody is told anything.
    var telemetry: TelemetryWishes?

    init(_ output: RunOutput, holdsText: Bool, _ approval: ApprovalMode, _ context: Context) {
      self.output = output
      self.holdsText = holdsText
      self.approval = approval
      descriptor = context.out.descriptor
      colorWanted = context.colorWanted
    }
  }

  /// What the command goes on with.
  struct Ending: Sendable {
    let result: RunResult
    let report: RunReport
    /// Nobody read the output any more, and the run was given up for that.
    var lostReader = false
  }

  let out: LoopOutput
  let err: LoopOutput
  private let output: RunOutput
  private let isOutTerminal: Bool
  private let answer: AnswerPrinter?
  private let live: LiveCalls?
  private let telemetry: RunTelemetry?
  private let telemetryWarnings: [String]
  /// Without telemetry: the trace that plugins get.
  private let handedOn: (@Sendable (String) -> String)?
  private let approver: TerminalApprover?
  private let approvals: ApprovalDesk
  private let watchers: [any StepWatcher]
  private let log: LogFile
  private let file: JournalFile?
  private let waitsBeforeRetries: Bool
  private var run: Run?
  private var interrupted = false

  /// `file` is where runs are kept; it is started here.
  init(_ settings: Settings, log: LogFile, file: JournalFile?) {
    self.log = log
    self.file = file
    waitsBeforeRetries = settings.waitsBeforeRetries
    output = settings.output
    out = LoopOutput(descriptor: settings.descriptor)
    err = LoopOutput(descriptor: STDERR_FILENO)
    isOutTerminal = isatty(settings.descriptor) == 1
    let isTerminal = isatty(STDERR_FILENO) == 1
    let style = Style(enabled: isTerminal && settings.colorWanted)
    answer = output == .text && !settings.holdsText ? AnswerPrinter(out, isTerminal: isOutTerminal) : nil
    let columns = terminalWidth(STDERR_FILENO)
    live = output == .text && isTerminal ? LiveCalls(err, style: style, columns: columns) : nil
    // The answer first: what is shown of calls begins below it.
    var watchers: [any StepWatcher] = []
    if let answer { watchers.append(answer) }
    if let live { watchers.append(live) }
    if output == .events { watchers.append(EventPrinter(out)) }
    telemetry = settings.telemetry.flatMap { $0.isOn ? RunTelemetry($0) : nil }
    telemetryWarnings = settings.telemetry?.warnings ?? []
    handedOn = TelemetryWishes.outerTrace
    if let telemetry { watchers.append(telemetry) }
    self.watchers = watchers
    approver =
      TerminalApprover.isPossible
      ? TerminalApprover(
        err, live, style: style, columns: columns, lines: TerminalLines(descriptor: STDIN_FILENO), editor: Editor())
      : nil
    approvals = ApprovalDesk(settings.approval, approver: approver)
    file?.start { [err] trouble in
      err.write("collet: \(printable(trouble))\n")
      err.flush()
    }
  }

  /// Runs one prompt to its end and prints what is to be printed of it. `unfinished` is what the run goes on with.
  func run(
    _ prompt: String, _ options: RunOptions, _ session: any ModelSession, _ tools: ToolTable,
    unfinished: Past.Unfinished? = nil
  ) async -> Ending {
    let needsBodies = live != nil || output == .events || output == .json || telemetry?.wantsBodies == true
    var options = options
    options.trace = telemetry.map { $0.beginRun() } ?? handedOn
    let journal = RunJournal(
      detail: needsBodies ? .full : .metadata, watchers: watchers, watchesPassing: live != nil || output == .events,
      file: file?.journal())
    let dispatcher = Dispatcher(
      tools: tools, journal: journal, timers: EventLoop.shared, log: log, approvals: approvals,
      chance: waitsBeforeRetries ? { .random(in: 0..<1) } : { 0 })
    let run = Run(
      prompt, options: options, session: session, dispatcher: dispatcher, journal: journal, timers: EventLoop.shared,
      log: log, listener: answer, unfinished: unfinished)
    self.run = run
    interrupted = false
    // Without the watch Ctrl-C ends the program at once: worse, but no reason not to run.
    let watch = try? EventLoop.shared.onSignal(SIGINT) { self.interrupt() }
    // Nobody is there for the rest: it would only cost.
    var lostReader = false
    out.whenLost { [weak run] in
      lostReader = true
      run?.cancel()
    }
    let result = await run.result()
    out.whenLost(nil)
    switch output {
    case .text, .quiet:
      if let answer { answer.finish(result.text) } else { print(result.text) }
    case .json:
      out.write(journal.report.json())
      out.write("\n")
    case .events: break
    }
    await out.emptied()
    await err.emptied()
    watch?.cancel()
    self.run = nil
    return Ending(
      result: result, report: journal.report, lostReader: lostReader && result.status == .cancelled && !interrupted)
  }

  /// Reports a run that could not begin like one that failed.
  func report(_ run: UnbegunRun) async -> Ending {
    _ = telemetry?.beginRun()
    let journal = RunJournal(detail: .full, watchers: watchers, watchesPassing: false, file: file?.journal())
    for step in run.steps { journal.record(step, durable: false, then: LooseEnd()) }
    if output == .json {
      out.write(journal.report.json())
      out.write("\n")
    }
    await out.emptied()
    return Ending(result: run.result, report: journal.report)
  }

  /// Every run has ended: what collectors and files are told of them is finished. What a person should know of that.
  /// What a person should know of it, also of an address that nothing can be sent to.
  func closeTelemetry() async -> [String] { await telemetry?.close() ?? telemetryWarnings }

  private func print(_ text: String) {
    guard !text.isEmpty else { return }
    out.write(isOutTerminal ? TerminalText.shown(text) : text)
    if !text.hasSuffix("\n") { out.write("\n") }
  }

  /// The first asks the run to stop, the second does not ask.
  private func interrupt() {
    if approver?.isEditing == true { return }
    if interrupted { _exit(ExitCode.interrupted.rawValue) }
    interrupted = true
    run?.cancel()
  }
}

/// Waits for no answer of the journal.
@IO
private final class LooseEnd: JournalWaiter {
  func recorded(_ failure: JournalFailure?) {}
}

extension RunProgram.Ending {
  /// A call may still be under way in a plugin that was asked to stop; waiting for that would keep the person waiting.
  var mayStillRun: Bool {
    result.status == .cancelled || result.status == .timeout
      || report.calls.contains { $0.answer?.code == FailureCode.timeout }
  }
}
