// `collet sessions resume`: goes on where a session ended, or was ended.

import Agent
import Journal

/// `collet sessions resume ID [PROMPT]`.
struct SessionsResumeCommand: Command, HasCallOptions, HasAgentOptions, HasOutputOptions {
  static let name = "sessions resume"
  static let summary = "Go on with a session: one that was killed, or a finished one with a new prompt."
  static let operands = "ID [PROMPT|-]"
  static var discussion: String {
    """
    ID is a session's name or the beginning of one. Results that were kept are used again; a call that was under way runs
    again, with the same idempotency key, if its tool is idempotent or read-only, and is answered NOT_RETRIED otherwise.
    Without a prompt the run goes on that had no end. Model, tools and system text are those of the session where no option
    says otherwise; approvals and limits are not. --at N begins a new session after turn N and leaves this one as it is.

    exit codes: as collet run
    """
  }
  static var options: [Option<SessionsResumeCommand>] {
    // The session is the operand.
    AgentOptions.options(for: Self.self).filter { $0.spelling != "--session" }
      + OutputOptions.options(for: Self.self) + CallOptions.options(for: Self.self)
  }

  var prompt: String?
  var agentOptions = AgentOptions()
  var callOptions = CallOptions()
  var outputOptions = OutputOptions()

  mutating func take(_ operand: String) throws(UsageError) {
    if agentOptions.session.isEmpty {
      agentOptions.session = operand
    } else if prompt == nil {
      prompt = operand
    } else {
      throw UsageError("collet sessions resume wants one prompt; '\(operand)' is one word too many (quote the prompt)")
    }
  }

  mutating func check() throws(UsageError) {
    guard !agentOptions.session.isEmpty else {
      throw UsageError("collet sessions resume wants a session; 'collet sessions list' shows them")
    }
    if let prompt, prompt.allSatisfy(\.isWhitespace) { throw UsageError("the prompt has no words; leave it out") }
    try outputOptions.check()
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let words = try prompt.map { prompt throws(CommandError) in try PromptText.read(prompt) } ?? ""
    return try PromptRun(agentOptions, callOptions, outputOptions.output).run(words, mustExist: true, context)
  }
}
