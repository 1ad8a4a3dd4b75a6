// `collet chat`: the agent, prompt by prompt.

import Agent
import Calls
import EventLoop
import Models

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
    let setup = try RunSetup(agentOptions, callOptions, context)
    if agentOptions.model == nil { context.warn(RunCommand.offlineNote) }
    for warning in setup.warnings { context.warn(warning) }
    // What a plugin prints must not mix with the answers.
    context.out.keepToItself()
    let settings = RunProgram.Settings(.text, holdsText: setup.hasAnswerSchema, setup.approval, context)
    let log = setup.host.log(context.globals)
    return try Host.onLoop { await ChatProgram(setup, settings, log: log).run() }
  }
}
