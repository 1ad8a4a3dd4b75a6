// `collet run`: one prompt, the calls that the model asks for, one answer.

import Agent
import Calls
import EventLoop
import Journal
import Models

/// `collet run PROMPT|-`: the agent.
struct RunCommand: Command, HasCallOptions, HasAgentOptions {
  static let name = "run"
  static let summary = "Give a prompt and the tools to a model, and print its answer."
  static let operands = "PROMPT|-"
  static var discussion: String {
    """
    The model's text goes to standard output as it comes; on a terminal its calls are shown on standard error while they
    run. With --schema only the answer is printed, when it matches. --json prints one object at the end, --events one
    object a line as things happen (docs/events.md). Keys of providers come from the environment, never from options.
    Ctrl-C asks the run to stop and prints what was reached; a second one ends it at once.

    exit codes: 0 done, 1 failed (also: timeout, loop, refused, truncated), 2 usage, 3 round limit, 4 budget,
    130 interrupted
    """
  }
  static var options: [Option<RunCommand>] {
    AgentOptions.options(for: Self.self) + [
      Option("-q", "Print only the answer.") { $0.quiet = true },
      Option("--json", "Print one object at the end.") { $0.json = true },
      Option("--events", "Print one object a line, as things happen.") { $0.events = true },
    ] + CallOptions.options(for: Self.self)
  }

  var prompt: String?
  var quiet = false
  var json = false
  var events = false
  var agentOptions = AgentOptions()
  var callOptions = CallOptions()

  mutating func take(_ operand: String) throws(UsageError) {
    guard prompt == nil else {
      throw UsageError("collet run wants one prompt; '\(operand)' is one word too many (quote the prompt)")
    }
    prompt = operand
  }

  mutating func check() throws(UsageError) {
    guard let prompt else { throw UsageError("collet run wants a prompt, or - to read it from standard input") }
    guard prompt.contains(where: { !$0.isWhitespace }) else { throw UsageError("collet run wants a prompt with words") }
    guard [quiet, json, events].filter({ $0 }).count <= 1 else {
      throw UsageError("of -q, --json and --events one can be given")
    }
  }

  private var output: RunOutput { quiet ? .quiet : json ? .json : events ? .events : .text }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let prompt = try readPrompt()
    let setup = try RunSetup(agentOptions, callOptions, context)
    if output == .text {
      if agentOptions.model == nil { context.warn(Self.offlineNote) }
      for warning in setup.warnings { context.warn(warning) }
    }
    // What a plugin prints must not mix with the answer.
    context.out.keepToItself()
    let settings = RunProgram.Settings(output, holdsText: setup.hasAnswerSchema, setup.approval, context)
    let log = setup.host.log(context.globals)
    let (ending, outputFailure) = try Host.onLoop { try await perform(prompt, setup, settings, log) }
    if let outputFailure { context.out.lost(outputFailure) }
    return finish(ending, context)
  }

  static var offlineNote: String {
    "no --model: 'offline' answers by matching words to tools, it is no language model"
  }

  private func finish(_ ending: RunProgram.Ending, _ context: Context) -> ExitCode {
    let summary = RunSummary(ending.report)
    if !ending.result.reason.isEmpty, output == .text || output == .quiet { context.warn(ending.result.reason) }
    if output == .text {
      for line in summary.lines { context.warn(line) }
    }
    let code = ExitCode(ending.result.status)
    return code == .success && agentOptions.strict && summary.isAlarming ? .failure : code
  }

  private func readPrompt() throws(CommandError) -> String {
    guard let prompt, prompt == "-" else { return prompt ?? "" }
    let bytes = try InputFile.readStandardInput(bytesMax: RunSetup.textBytesMax)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError("the prompt on standard input is not UTF-8 text", code: .usage)
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw CommandError("the prompt on standard input is empty", code: .usage)
    }
    return text
  }
}

@IO
private func perform(
  _ prompt: String, _ setup: RunSetup, _ settings: RunProgram.Settings, _ log: LogFile
) async throws(CommandError) -> (RunProgram.Ending, outputFailure: String?) {
  let session = try setup.session()
  let tools = setup.host.toolTable(setup.toolbox.registry, log: log, placement: setup.placement)
  let program = RunProgram(settings, log: log)
  let ending = await program.run(prompt, setup.runOptions(), session, tools)
  if !ending.mayStillRun { await tools.drain() }
  return (ending, program.out.failure)
}

extension ExitCode {
  /// What the end of a run means to a script.
  init(_ status: RunStatus) {
    switch status {
    case .completed: self = .success
    case .roundLimit: self = .roundLimit
    case .budget: self = .budget
    case .cancelled: self = .interrupted
    case .timeout, .loop, .refused, .truncated, .failed: self = .failure
    }
  }
}
