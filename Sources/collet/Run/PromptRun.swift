// One prompt from the command line to its exit code: what `run` and `sessions resume` have in common.

import Agent
import Calls
import EventLoop
import Journal
import Models
import Sessions

/// A prompt with its options.
struct PromptRun {
  private var agentOptions: AgentOptions
  private let callOptions: CallOptions
  private let output: RunOutput

  init(_ agent: AgentOptions, _ calls: CallOptions, _ output: RunOutput) {
    agentOptions = agent
    callOptions = calls
    self.output = output
  }

  /// An empty prompt goes on with what is unfinished. `mustExist`: the session has to be there.
  func run(_ prompt: String, mustExist: Bool, _ context: Context) throws(CommandError) -> ExitCode {
    ModelSource.prepare(agentOptions)
    let host = try Host(context)
    let found = try FoundSession(agentOptions, host, mustExist: mustExist)
    do throws(CommandError) {
      return try run(prompt, found, host, context)
    } catch {
      found?.file?.abandon()
      throw error
    }
  }

  private func run(
    _ prompt: String, _ found: FoundSession?, _ host: Host, _ context: Context
  ) throws(CommandError) -> ExitCode {
    let agent = found?.inherited(by: agentOptions, isContinued: prompt.isEmpty) ?? agentOptions
    var unfinished = found?.past.unfinished
    if prompt.isEmpty, let found { unfinished = try found.continuation() }
    // The other session keeps its run.
    if found?.fork != nil { unfinished?.run = "" }
    let setup = try RunSetup(agent, callOptions, host)
    let keeping = try SessionKeeping(agent, host, found)
    do throws(CommandError) {
      return try run(RunTask.Words(prompt, found?.past, unfinished), setup, agent, keeping, context)
    } catch {
      keeping.giveBack()
      throw error
    }
  }

  private func run(
    _ words: RunTask.Words, _ setup: RunSetup, _ agent: AgentOptions, _ keeping: SessionKeeping, _ context: Context
  ) throws(CommandError) -> ExitCode {
    let host = setup.host
    if output == .text {
      if agent.model == nil { context.warn(RunCommand.offlineNote) }
      for warning in setup.warnings { context.warn(warning) }
    }
    // Who asks for the answer only has to know all the same that it is not kept.
    for warning in keeping.warnings { context.warn(warning) }
    // What a plugin prints must not mix with the answer.
    context.out.keepToItself()
    var settings = RunProgram.Settings(output, holdsText: setup.hasAnswerSchema, setup.approval, context)
    let telemetry = try TelemetryWishes(agent, host)
    telemetry.prepare()
    settings.telemetry = telemetry
    settings.waitsBeforeRetries = setup.source.replay?.replaysTools != true
    let log = host.log(context.globals, agent)
    let task = RunTask(words: words, setup: setup, settings: settings)
    let (ending, outputFailure, notes) = try Host.onLoop { try await perform(task, keeping, log) }
    if let outputFailure { context.out.lost(outputFailure) }
    for note in notes { context.warn(note) }
    if output == .text, keeping.file != nil, ending.result.status != .completed {
      context.warn("to go on: collet sessions resume \(ending.report.session) [PROMPT]")
    }
    let drifts = try setup.source.replay.map { replay throws(CommandError) in
      try Host.onLoop { replay.drifts() }
    }
    return finish(ending, drifts, context)
  }

  private func finish(_ ending: RunProgram.Ending, _ drifts: [String]?, _ context: Context) -> ExitCode {
    let summary = RunSummary(ending.report)
    if !ending.result.reason.isEmpty, output == .text || output == .quiet { context.warn(ending.result.reason) }
    if output == .text {
      for line in summary.lines { context.warn(line) }
    }
    // What the run failed for has been said.
    for drift in drifts ?? [] where !ending.result.reason.hasSuffix(drift) { context.warn("drift: \(drift)") }
    let ignored = ignoredChoice(ending)
    if let ignored, output == .text || output == .quiet { context.warn(ignored) }
    // As everywhere: `| head` is no failure.
    let code = ending.lostReader ? .success : ExitCode(ending.result.status)
    // Of a replay it is asked whether it went as recorded, failures included.
    let isWarned = drifts.map { !$0.isEmpty } ?? (summary.isAlarming || ignored != nil)
    return code == .success && agentOptions.strict && isWarned ? .failure : code
  }

  /// Some models answer although they were told to call a tool.
  private func ignoredChoice(_ ending: RunProgram.Ending) -> String? {
    guard ending.result.status == .completed else { return nil }
    switch agentOptions.toolChoice {
    case .required where ending.report.calls.isEmpty:
      return "the model called no tool although --tool-choice requires one"
    case .named(let name) where !ending.report.calls.contains(where: { $0.tool == name }):
      return "the model did not call '\(name)' although --tool-choice names it"
    case .auto, .none, .required, .named: return nil
    }
  }
}

/// What the loop needs of a prompt.
private struct RunTask: Sendable {
  let words: Words
  let setup: RunSetup
  let settings: RunProgram.Settings

  /// What is said, and what it goes on with.
  struct Words: Sendable {
    let prompt: String
    let past: Past?
    let unfinished: Past.Unfinished?

    init(_ prompt: String, _ past: Past?, _ unfinished: Past.Unfinished?) {
      (self.prompt, self.past, self.unfinished) = (prompt, past, unfinished)
    }
  }
}

@IO
private func perform(
  _ task: RunTask, _ keeping: SessionKeeping, _ log: LogFile
) async throws(CommandError) -> (RunProgram.Ending, outputFailure: String?, notes: [String]) {
  let setup = task.setup
  let program = RunProgram(task.settings, log: log, file: keeping.file)
  let session: any ModelSession
  do throws(CommandError) {
    session = try setup.session()
  } catch {
    // Who reads objects gets one. What is wrong with the command line itself is said like everything of that kind.
    guard task.settings.output == .json || task.settings.output == .events, error.code == .failure else {
      await keeping.file?.close()
      throw error
    }
    let run = UnbegunRun(
      task.words.prompt, options: setup.runOptions(session: keeping.session), model: setup.source.name,
      reason: error.message, time: EventLoop.now())
    let ending = await program.report(run)
    await keeping.file?.close()
    return (ending, program.out.failure, await program.closeTelemetry())
  }
  task.words.past?.restore(into: session)
  let tools = setup.toolTable(log: log)
  let ending = await program.run(
    task.words.prompt, setup.runOptions(session: keeping.session), session, tools, unfinished: task.words.unfinished)
  if !ending.mayStillRun { await tools.drain() }
  await keeping.file?.close()
  return (ending, program.out.failure, await program.closeTelemetry())
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
