// How a run goes about it: options that `run` and `chat` share.

import Agent
import Calls
import Models
import Plugins

/// What `--model`, `--tools`, `--max-rounds` and their like leave behind.
struct AgentOptions {
  /// `nil` for the one that needs no network.
  var model: String?
  var baseURL: String?
  /// A text, or `@FILE`.
  var system: String?
  var tools: [String] = []
  var exclude: [String] = []
  var toolChoice = ToolChoice.auto
  var parallelCalls = true
  // Limits that are `nil` are left to the configuration, and after that to the default.
  var parallel: Int?
  var roundsMax: Int?
  var outputMax: Int?
  var budgetUSD: Double?
  var budgetTokens: Int?
  var streams = true
  var schemaFile: String?
  /// `nil` where the command line says nothing.
  var approvalWanted: ApprovalMode?
  /// Where nothing runs, nobody needs to be asked.
  var approval: ApprovalMode { approvalWanted ?? (replaysTools ? .all : .ask) }
  var session = ""
  /// A turn of the session after which another one begins.
  var at: Int?
  var strict = false
  /// Where figures are written at the end.
  var metricsFile: String?
  /// Tools give what the recording has of them.
  var replaysTools = false
  // What a session that goes on was told before, where the command line says nothing else.
  var inheritedSystem: String?
  var inheritedSchema: [UInt8]?
}

/// A command that carries `AgentOptions`.
protocol HasAgentOptions {
  var agentOptions: AgentOptions { get set }
}

extension AgentOptions {
  static func options<C: HasAgentOptions>(for type: C.Type) -> [Option<C>] {
    modelOptions(for: type) + toolOptions(for: type) + limitOptions(for: type) + formOptions(for: type)
  }

  /// Whom to ask; benchmarks take these as well.
  static func modelOptions<C: HasAgentOptions>(for: C.Type) -> [Option<C>] {
    [
      Option("--model", value: "MODEL", "PROVIDER:NAME, script:FILE, replay:SESSION|FILE, or offline (the default).") {
        (target, text) throws(UsageError) in
        guard !text.isEmpty else {
          throw UsageError("--model wants PROVIDER:NAME, script:FILE, replay:SESSION or offline, not ''")
        }
        target.agentOptions.model = text
      },
      Option("--base-url", value: "URL", "Ask the provider's protocol of this server instead.") {
        $0.agentOptions.baseURL = $1
      },
    ]
  }

  private static func toolOptions<C: HasAgentOptions>(for: C.Type) -> [Option<C>] {
    [
      Option("--system", value: "TEXT|@FILE", "What the model is told before everything else.") {
        $0.agentOptions.system = $1
      },
      Option("--tools", value: "GLOB,...", "Offer only tools with these names; * and ? stand for others.") {
        (target, text) throws(UsageError) in
        target.agentOptions.tools += try patterns(text, for: "--tools")
      },
      Option("--exclude", value: "GLOB,...", "Do not offer tools with these names; wins over --tools.") {
        (target, text) throws(UsageError) in
        target.agentOptions.exclude += try patterns(text, for: "--exclude")
      },
      Option("--tool-choice", value: "CHOICE", "auto, none, required, or the tool that is called first.") {
        (target, text) throws(UsageError) in
        target.agentOptions.toolChoice = try toolChoice(text)
      },
      Option("--no-parallel", "One call at a time.") {
        $0.agentOptions.parallelCalls = false
        $0.agentOptions.parallel = 1
      },
      Option("--parallel", value: "N", "At most so many calls at once (default \(Dispatcher.parallelDefault)).") {
        (target, text) throws(UsageError) in
        target.agentOptions.parallel = try UsageError.wholeNumber(text, for: "--parallel", in: 1...Limits.parallelMax)
      },
      Option("--approve", value: "MODE", "ask (default: read-only tools run, others ask), read-only, all or none.") {
        (target, text) throws(UsageError) in
        guard let mode = ApprovalMode(rawValue: text) else {
          throw UsageError("--approve wants ask, read-only, all or none, not '\(text)'")
        }
        target.agentOptions.approvalWanted = mode
      },
    ]
  }

  private static func limitOptions<C: HasAgentOptions>(for: C.Type) -> [Option<C>] {
    [
      Option("--max-rounds", value: "N", "Replies that the model may give (default \(RunOptions.roundsDefault)).") {
        (target, text) throws(UsageError) in
        target.agentOptions.roundsMax = try UsageError.wholeNumber(text, for: "--max-rounds", in: 1...Limits.roundsMax)
      },
      Option(
        "--max-output", value: "BYTES", "Of a result the model sees so much (default \(RunOptions.outputDefault))."
      ) { (target, text) throws(UsageError) in
        target.agentOptions.outputMax = try UsageError.wholeNumber(text, for: "--max-output", in: 1...Limits.outputMax)
      },
      Option("--budget-usd", value: "X", "No further request when the model has cost so much.") {
        (target, text) throws(UsageError) in
        guard let amount = Double(text), amount > 0, amount.isFinite else {
          throw UsageError("--budget-usd wants an amount above 0, not '\(text)'")
        }
        target.agentOptions.budgetUSD = amount
      },
      Option("--budget-tokens", value: "N", "No further request when the model has used so many tokens.") {
        (target, text) throws(UsageError) in
        target.agentOptions.budgetTokens = try UsageError.wholeNumber(text, for: "--budget-tokens", in: 1...Int.max)
      },
    ]
  }

  private static func formOptions<C: HasAgentOptions>(for: C.Type) -> [Option<C>] {
    [
      Option("--no-stream", "Ask for whole replies.") { $0.agentOptions.streams = false },
      Option("--schema", value: "FILE", "The final answer must match this JSON Schema.") {
        $0.agentOptions.schemaFile = $1
      },
      Option("--session", value: "ID", "Go on with this session of the journal; a new one gets this name.") {
        (target, text) throws(UsageError) in
        guard isSession(text) else {
          throw UsageError(
            "--session wants a name of letters, digits, '.', '_' and '-', up to \(sessionMax) of them, not '\(text)'")
        }
        target.agentOptions.session = text
      },
      atOption(for: C.self),
      Option("--metrics", value: "FILE", "Write figures here at the end, as OpenMetrics text.") {
        $0.agentOptions.metricsFile = $1
      },
      Option("--replay-tools", "With replay:SESSION: tools do not run, but give what was recorded.") {
        $0.agentOptions.replaysTools = true
      },
      Option("--strict", "What is a warning otherwise, drift from a recording too, fails the run.") {
        $0.agentOptions.strict = true
      },
    ]
  }

  static func atOption<C: HasAgentOptions>(for: C.Type) -> Option<C> {
    Option("--at", value: "N", "Begin a new session that goes on after turn N of the other one.") {
      (target, text) throws(UsageError) in
      target.agentOptions.at = try UsageError.wholeNumber(text, for: "--at", in: 1...Int.max)
    }
  }

  // MARK: Forms

  private static func patterns(_ text: String, for option: String) throws(UsageError) -> [String] {
    let patterns = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for pattern in patterns {
      guard !pattern.isEmpty, pattern.utf8.allSatisfy(isOfPattern) else {
        throw UsageError(
          "\(option) wants names of tools, separated by commas, with * for any text and ? for one character, not "
            + "'\(text)'")
      }
    }
    return patterns
  }

  private static func isOfPattern(_ byte: UInt8) -> Bool {
    isOfName(byte) || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?")
  }

  /// What the name of a tool may hold.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func toolChoice(_ text: String) throws(UsageError) -> ToolChoice {
    switch text {
    case "auto": return .auto
    case "none": return .none
    case "required": return .required
    default:
      guard !text.isEmpty, text.utf8.allSatisfy(isOfName) else {
        throw UsageError("--tool-choice wants auto, none, required or the name of a tool, not '\(text)'")
      }
      return .named(text)
    }
  }

  private static func isSession(_ text: String) -> Bool {
    (1...sessionMax).contains(text.utf8.count)
      && text.utf8.allSatisfy { isOfName($0) || $0 == UInt8(ascii: ".") }
  }

  private typealias Limits = Configuration.Limits
  private static var sessionMax: Int { 128 }
}
