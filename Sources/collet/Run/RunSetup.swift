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
  private let agent: AgentOptions
  private let calls: CallOptions
  private let system: String?
  private let schema: [UInt8]?

  init(_ agent: AgentOptions, _ calls: CallOptions, _ context: Context) throws(CommandError) {
    ModelSource.prepare(agent)
    try self.init(agent, calls, try Host(context))
  }

  init(_ agent: AgentOptions, _ calls: CallOptions, _ host: Host) throws(CommandError) {
    let source = try ModelSource(agent, host)
    let system = try Self.system(agent.system) ?? agent.inheritedSystem
    let schema =
      try agent.schemaFile.map { path throws(CommandError) in try Self.schema(path) } ?? agent.inheritedSchema
    try self.init(agent, calls, host, source, system, schema)
  }

  /// The same after another look at the folders.
  func lookedAtAgain() throws(CommandError) -> RunSetup {
    try RunSetup(agent, calls, host, source, system, schema)
  }

  /// The same with another model.
  func asking(_ model: String) throws(CommandError) -> RunSetup {
    var agent = agent
    agent.model = model
    // The address was meant for the first one.
    agent.baseURL = nil
    return try RunSetup(agent, calls, host, try ModelSource(agent, host), system, schema)
  }

  private init(
    _ agent: AgentOptions, _ calls: CallOptions, _ host: Host, _ source: ModelSource, _ system: String?,
    _ schema: [UInt8]?
  ) throws(CommandError) {
    (self.agent, self.calls, self.host, self.source) = (agent, calls, host, source)
    (self.system, self.schema) = (system, schema)
    if case .offline = source, schema != nil {
      throw CommandError(
        "--schema wants a model that can write: 'offline' only matches words; give --model PROVIDER:NAME", code: .usage)
    }
    var discovery = host.discovery
    // What a recording of this run is compared with later, and what this run is compared with.
    discovery.hashesLibraries = host.configuration.journal == .full || source.replay != nil
    let listing = discovery.list()
    if let problem = listing.unusableRoots.first { throw CommandError(problem, code: .usage) }
    for name in calls.inProcess { _ = try listing.plugin(named: name) }
    let registry = listing.registry()
    toolbox = ToolSelection(include: agent.tools, exclude: agent.exclude).toolbox(of: registry)
    try Self.checkSelection(agent, toolbox, registry)
    warnings = Self.warnings(listing, agent, toolbox)
    if agent.strict, let first = warnings.first { throw CommandError("\(first) (--strict)") }
  }

  /// Which plugins run inside this process.
  var placement: Placement { .named(Set(calls.inProcess)) }

  /// What an answer must match is shown when it does.
  var hasAnswerSchema: Bool { schema != nil }
  var approval: ApprovalMode { agent.approval }

  /// A new conversation with the model; `before` is what was said in one that this one goes on with.
  @IO
  func session(after before: String = "") throws(CommandError) -> any ModelSession {
    let words = [system ?? "", before].filter { !$0.isEmpty }.joined(separator: "\n\n")
    return try source.session(
      SessionOptions(
        system: words.isEmpty ? nil : words, tools: toolbox.definitions, parallelCalls: agent.parallelCalls,
        streams: agent.streams, answerSchema: schema), tools: RunSettings.tools(toolbox))
  }

  /// What stands behind the tools: the plugins, or a recording of them.
  @IO
  func toolTable(log: LogFile) -> ToolTable {
    if let replay = source.replay, replay.replaysTools { return replay.toolTable(toolbox.registry) }
    return host.toolTable(toolbox.registry, log: log, placement: placement)
  }

  /// The settings of a run of this session that begins now; the time of `--timeout` begins as well.
  func runOptions(session: String) -> RunOptions {
    var options = RunOptions()
    let limits = host.configuration.limits
    options.roundsMax = agent.roundsMax ?? limits.maxRounds ?? RunOptions.roundsDefault
    options.tokensMax = agent.budgetTokens ?? limits.budgetTokens
    // A limit on money is kept by itself where none is spent.
    options.costMax = source.isFree ? nil : agent.budgetUSD ?? limits.budgetUSD
    options.price = source.pricing
    options.parallel = agent.parallel ?? limits.parallel ?? Dispatcher.parallelDefault
    options.retriesMax = calls.retriesMax ?? limits.maxRetries
    options.toolChoice = agent.toolChoice
    options.tools = toolbox.names
    options.definitionTokens = toolbox.roughTokens
    options.outputMax = agent.outputMax ?? limits.maxOutput ?? RunOptions.outputDefault
    options.answerSchema = schema
    options.principal = host.principal(calls)
    options.session = session
    if host.configuration.journal == .full {
      options.background = RunBackground(
        settings: RunSettings(agent, schema).json, system: system ?? "", tools: RunSettings.tools(toolbox))
    }
    options.deadline = host.deadline(calls.timeoutSeconds ?? limits.timeout)
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
    switch agent.toolChoice {
    case .named(let name) where !toolbox.names.contains(name):
      let near = nearest(to: name, among: toolbox.names)
      throw CommandError(
        "--tool-choice: no tool '\(name)' is offered; " + hint(near, "'collet list' shows what there is"), code: .usage)
    case .required where toolbox.names.isEmpty:
      throw CommandError("--tool-choice required: no tool is offered; 'collet list' shows what there is", code: .usage)
    default: break
    }
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
