// Everything that a run needs, read and checked before anything is asked: mistakes cost nothing.

import Agent
import Calls
import EventLoop
import JSONSchema
import Journal
import Models
import Plugins
import Runners

/// The tools, the model and the limits of one command line; serves any number of runs.
struct RunSetup: Sendable {
  let host: Host
  let source: ModelSource
  let toolbox: Toolbox
  /// What a person should know before the first request.
  let warnings: [String]
  private let options: RunOptions
  private let sessionOptions: SessionOptions
  let approval: ApprovalMode

  init(_ agent: AgentOptions, _ calls: CallOptions, _ context: Context) throws(CommandError) {
    host = try Host(context)
    source = try ModelSource(agent, host.configuration)
    let listing = host.discovery.list()
    if let problem = listing.unusableRoots.first { throw CommandError(problem, code: .usage) }
    for name in calls.inProcess { _ = try listing.plugin(named: name) }
    let registry = listing.registry()
    toolbox = ToolSelection(include: agent.tools, exclude: agent.exclude).toolbox(of: registry)
    try Self.checkSelection(agent, toolbox, registry)
    warnings = Self.warnings(listing, agent, toolbox)
    if agent.strict, let first = warnings.first { throw CommandError("\(first) (--strict)") }
    let system = try Self.system(agent.system)
    let schema = try agent.schemaFile.map { path throws(CommandError) in try Self.schema(path) }
    sessionOptions = SessionOptions(
      system: system, tools: toolbox.definitions, parallelCalls: agent.parallelCalls, streams: agent.streams,
      answerSchema: schema)
    var options = RunOptions()
    options.roundsMax = agent.roundsMax
    options.tokensMax = agent.budgetTokens
    options.costMax = agent.budgetUSD
    let source = source
    options.price = { source.cost($0) }
    options.parallel = agent.parallel
    options.retriesMax = calls.retriesMax
    options.toolChoice = agent.toolChoice
    options.tools = toolbox.names
    options.outputMax = agent.outputMax
    options.answerSchema = schema
    options.principal = host.principal(calls)
    options.session = agent.session
    self.options = options
    approval = agent.approval
  }

  var hasAnswerSchema: Bool { options.answerSchema != nil }

  /// A new conversation with the model.
  @IO
  func session() throws(CommandError) -> any ModelSession { try source.session(sessionOptions) }

  /// The settings of a run that begins now; the time of `--timeout` begins as well.
  func runOptions(_ calls: CallOptions) -> RunOptions {
    var options = options
    options.deadline = host.deadline(calls)
    return options
  }

  // MARK: Checks

  private static func checkSelection(
    _ agent: AgentOptions, _ toolbox: Toolbox, _ registry: Registry
  ) throws(CommandError) {
    if let pattern = agent.tools.first(where: toolbox.unmatched.contains) {
      let hint = hint(registry.nearestTools(to: pattern), "'collet list' shows them")
      throw CommandError("--tools: no tool is called '\(pattern)'; \(hint)", code: .usage)
    }
    guard case .named(let name) = agent.toolChoice, !toolbox.names.contains(name) else {
      guard agent.toolChoice == .required, toolbox.names.isEmpty else { return }
      throw CommandError("--tool-choice required: no tool is offered; 'collet list' shows what there is", code: .usage)
    }
    let near = nearest(to: name, among: toolbox.names)
    throw CommandError(
      "--tool-choice: no tool '\(name)' is offered; " + hint(near, "'collet list' shows what there is"), code: .usage)
  }

  private static func hint(_ near: [String], _ other: String) -> String {
    near.isEmpty ? other : "did you mean \(near.joined(separator: " or "))?"
  }

  private static func warnings(_ listing: Listing, _ agent: AgentOptions, _ toolbox: Toolbox) -> [String] {
    var warnings = listing.warnings
    let idle = listing.plugins.indices.filter { listing.plugins[$0].state.waitsForSomebody }
    if !idle.isEmpty {
      let names = idle.map { "\(listing.name(of: $0)) (\(listing.plugins[$0].state.rawValue))" }
      warnings.append("without \(names.joined(separator: ", ")): 'collet list' says why and what to do")
    }
    for pattern in agent.exclude where toolbox.unmatched.contains(pattern) {
      warnings.append("--exclude: no tool is called '\(pattern)'")
    }
    return warnings
  }

  private static func system(_ text: String?) throws(CommandError) -> String? {
    guard let text, text.hasPrefix("@") else { return text }
    let bytes = try InputFile.read(String(text.dropFirst()), bytesMax: textBytesMax)
    guard let words = String(validating: bytes, as: UTF8.self) else {
      throw CommandError("\(text.dropFirst()) is not UTF-8 text", code: .usage)
    }
    return words
  }

  private static func schema(_ path: String) throws(CommandError) -> [UInt8] {
    let text = try InputFile.read(path, bytesMax: textBytesMax)
    do throws(SchemaError) {
      _ = try Schema(text, options: SchemaOptions())
    } catch {
      throw CommandError("\(path) is no schema that can be used: \(error.description)", code: .usage)
    }
    return text
  }

  /// More than any model reads.
  static var textBytesMax: Int { 16 << 20 }
}

extension Plugin.State {
  /// Not ready, and nobody decided so.
  fileprivate var waitsForSomebody: Bool {
    switch self {
    case .untrusted, .changed, .invalid, .quarantined: true
    case .ready, .denied, .shadowed: false
    }
  }
}
