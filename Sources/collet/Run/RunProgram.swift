// One run with a person in front of it: what is shown, who is asked, and who may interrupt it.

import Agent
import Calls
import EventLoop
import Glibc
import Journal
import Models
import Runners

/// The parts of a run at the command line, put together on the I/O thread.
@IO
final class RunProgram {
  /// What the command knows before it enters the loop.
  struct Settings: Sendable {
    let output: RunOutput
    /// Standard output, wherever it has moved.
    let descriptor: Int32
    let colorWanted: Bool

    init(_ output: RunOutput, _ context: Context) {
      self.output = output
      descriptor = context.out.descriptor
      colorWanted = context.colorWanted
    }
  }

  /// What the command goes on with.
  struct Ending: Sendable {
    let result: RunResult
    let report: RunReport
    /// Why output is lost.
    let outputFailure: String?
  }

  private let setup: RunSetup
  private let output: RunOutput
  private let out: LoopOutput
  private let err: LoopOutput
  private let answer: AnswerPrinter?
  private let approver: TerminalApprover?
  private let journal: RunJournal
  private let dispatcher: Dispatcher
  private let log: LogFile
  private var run: Run?
  private var interrupted = false

  init(_ setup: RunSetup, _ settings: Settings, log: LogFile) {
    self.setup = setup
    self.log = log
    output = settings.output
    out = LoopOutput(descriptor: settings.descriptor)
    err = LoopOutput(descriptor: STDERR_FILENO)
    let isTerminal = isatty(STDERR_FILENO) == 1
    let style = Style(enabled: isTerminal && settings.colorWanted)
    var watchers: [any StepWatcher] = []
    // Text that must match a schema is shown when it does.
    answer = output == .text && !setup.hasAnswerSchema ? AnswerPrinter(out) : nil
    if let answer { watchers.append(answer) }
    let live =
      output == .text && isTerminal ? LiveCalls(err, style: style, columns: terminalWidth(STDERR_FILENO)) : nil
    if let live { watchers.append(live) }
    if output == .events { watchers.append(EventPrinter(out)) }
    let needsBodies = live != nil || output == .events || output == .json
    journal = RunJournal(
      detail: needsBodies ? .full : .metadata, watchers: watchers, watchesPassing: live != nil || output == .events)
    approver =
      TerminalApprover.isPossible
      ? TerminalApprover(
        err, live, style: style, lines: TerminalLines(descriptor: STDIN_FILENO), editor: Editor()) : nil
    dispatcher = setup.host.dispatcher(
      setup.toolbox.registry, journal: journal, log: log,
      approvals: ApprovalDesk(setup.approval, approver: approver))
  }

  /// Runs one prompt to its end.
  func run(_ prompt: String, _ calls: CallOptions) async throws(CommandError) -> Ending {
    let session = try setup.session()
    let run = Run(
      prompt, options: setup.runOptions(calls), session: session, dispatcher: dispatcher, journal: journal,
      timers: EventLoop.shared, log: log, listener: answer)
    self.run = run
    // Without the watch Ctrl-C ends the program at once: worse, but no reason not to run.
    let watch = try? EventLoop.shared.onSignal(SIGINT) { self.interrupt() }
    let result = await run.result()
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
    // A plugin that still runs a call would keep the person waiting; the process ends with it.
    if result.status != .cancelled && result.status != .timeout && !hasTimedOut { await dispatcher.drain() }
    return Ending(result: result, report: journal.report, outputFailure: out.failure)
  }

  private func print(_ text: String) {
    guard !text.isEmpty else { return }
    out.write(text)
    if !text.hasSuffix("\n") { out.write("\n") }
  }

  private var hasTimedOut: Bool { journal.report.calls.contains { $0.answer?.code == FailureCode.timeout } }

  /// The first asks the run to stop, the second does not ask.
  private func interrupt() {
    if approver?.isEditing == true { return }
    if interrupted { _exit(ExitCode.interrupted.rawValue) }
    interrupted = true
    run?.cancel()
  }
}
