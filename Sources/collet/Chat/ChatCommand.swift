// `collet chat`: the agent, prompt by prompt.

import Agent
import Calls
import EventLoop
import Models
import Sessions

/// `collet chat`: a conversation.
struct ChatCommand: Command, HasCallOptions, HasAgentOptions {
  static let name = "chat"
  static let summary = "Talk with a model that has the tools, prompt by prompt."
  static var discussion: String {
    """
    Lines are edited, and kept from one time to the next below the home, where libedit is installed. A backslash at the
    end goes on in the next line; \""" begins a block of lines and ends it. New plugins join at the next prompt, changed
    ones start anew. /help shows the commands of the chat. Ctrl-C ends an answer, and without one the chat.

    exit codes: 0 left, 2 usage, 130 interrupted
    """
  }
  static var options: [Option<ChatCommand>] {
    AgentOptions.options(for: Self.self) + CallOptions.options(for: Self.self)
  }

  var agentOptions = AgentOptions()
  var callOptions = CallOptions()

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    ModelSource.prepare(agentOptions)
    let host = try Host(context)
    let found = try FoundSession(agentOptions, host, mustExist: false)
    do throws(CommandError) {
      return try run(found, host, context)
    } catch {
      found?.file?.abandon()
      throw error
    }
  }

  private func run(_ found: FoundSession?, _ host: Host, _ context: Context) throws(CommandError) -> ExitCode {
    let agent = found?.inherited(by: agentOptions, isContinued: false) ?? agentOptions
    let setup = try RunSetup(agent, callOptions, host)
    let keeping = try SessionKeeping(agent, host, found, keepsTogether: true)
    // Nobody may have said anything.
    defer { keeping.giveBack() }
    if agent.model == nil { context.warn(RunCommand.offlineNote) }
    for warning in setup.warnings + keeping.warnings { context.warn(warning) }
    // What a plugin prints must not mix with the answers.
    context.out.keepToItself()
    var settings = RunProgram.Settings(.text, holdsText: setup.hasAnswerSchema, setup.approval, context)
    let telemetry = try TelemetryWishes(agent, host)
    telemetry.prepare()
    settings.telemetry = telemetry
    settings.waitsBeforeRetries = setup.source.replay?.replaysTools != true
    let log = setup.host.log(context.globals, agent)
    let past = found?.past
    return try Host.onLoop { await ChatProgram(setup, settings, keeping, past, log: log).run() }
  }
}
