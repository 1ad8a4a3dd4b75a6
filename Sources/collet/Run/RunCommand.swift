// `collet run`: one prompt, the calls that the model asks for, one answer.

import Agent
import Journal

/// `collet run PROMPT|-`: the agent.
struct RunCommand: Command, HasCallOptions, HasAgentOptions, HasOutputOptions {
  static let name = "run"
  static let summary = "Give a prompt and the tools to a model, and print its answer."
  static let operands = "PROMPT|-"
  static var discussion: String {
    """
    The model's text goes to standard output as it comes; on a terminal its calls are shown on standard error while they
    run. With --schema only the answer is printed, when it matches. --json prints one object at the end, --events one
    object a line as things happen (docs/events.md). Keys of providers come from the environment, never from options.
    Ctrl-C asks the run to stop and prints what was reached; a second one ends it at once. Output that nobody reads any
    more ends the run as well, which is no error.

    exit codes: 0 done, 1 failed (also: timeout, loop, refused, truncated), 2 usage, 3 round limit, 4 budget,
    130 interrupted
    """
  }
  static var options: [Option<RunCommand>] {
    AgentOptions.options(for: Self.self) + OutputOptions.options(for: Self.self) + CallOptions.options(for: Self.self)
  }

  var prompt: String?
  var agentOptions = AgentOptions()
  var callOptions = CallOptions()
  var outputOptions = OutputOptions()

  mutating func take(_ operand: String) throws(UsageError) {
    guard prompt == nil else {
      throw UsageError("collet run wants one prompt; '\(operand)' is one word too many (quote the prompt)")
    }
    prompt = operand
  }

  mutating func check() throws(UsageError) {
    guard let prompt else { throw UsageError("collet run wants a prompt, or - to read it from standard input") }
    guard prompt.contains(where: { !$0.isWhitespace }) else { throw UsageError("collet run wants a prompt with words") }
    try outputOptions.check()
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let words = try PromptText.read(prompt ?? "")
    return try PromptRun(agentOptions, callOptions, outputOptions.output).run(words, mustExist: false, context)
  }

  static var offlineNote: String {
    "no --model: 'offline' answers by matching words to tools, it is no language model"
  }
}
