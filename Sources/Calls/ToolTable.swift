// The tools of a run by name, each with what is made once: its compiled schemas and its runner.

public import EventLoop
import JSON
import JSONSchema
public import Plugins
public import Runners

/// Makes the runner of a plugin, once, when its first tool is called.
public typealias RunnerMaker = @IO (Plugin) -> any Runner

/// One tool, ready to be called.
@IO
final class ToolEntry {
  /// The name by which it is called; two names may lead to one tool.
  let name: String
  let tool: Tool
  let plugin: Plugin
  /// Index into the manifest's tools.
  let index: Int
  let runner: any Runner
  // What every call looks at, so that none copies the whole tool.
  let pluginName: String
  let timeoutNS: UInt64
  /// Bounds a whole call, waits included.
  let callLimitNS: UInt64
  let readOnly: Bool
  /// It may run again when nobody knows how far it came.
  let isRepeatable: Bool
  let promisesResult: Bool
  let requiresNothing: Bool
  /// Accepts nothing when there is a problem with a schema: then each call asks for the problem, and no other pays for
  /// that. A problem with `returns` counts too, so that it does not show only after the tool has run.
  let parameters: Schema
  /// Asked only when `promisesResult`.
  let returns: Schema
  /// Why a schema of the tool cannot be used, `nil` when both can.
  let schemaProblem: String?
  /// Calls that may overlap only as its order allows; `nil` without one.
  let group: ExclusiveGroup?
  let hasGroup: Bool
  let health: ToolHealth
  /// Bounds the attempts of the plugin that run at once.
  let lane: Turnstile

  /// Made at the first call of the tool: its schemas are too dear for a listing.
  init(name: String, tool: Tool, index: Int, of shared: SharedPlugin) {
    self.name = name
    self.tool = tool
    plugin = shared.plugin
    self.index = index
    runner = shared.runner
    pluginName = plugin.name
    group = tool.exclusive.map(shared.group)
    hasGroup = group != nil
    health = shared.health(of: index)
    lane = shared.lane
    timeoutNS = UInt64(tool.timeoutMS) * 1_000_000
    callLimitNS = UInt64(1 + tool.retry.max) * UInt64(tool.timeoutMS) * 1_000_000 + Limits.callSlackNS
    readOnly = tool.annotations.readOnly == true
    isRepeatable = readOnly || tool.annotations.idempotent == true
    promisesResult = tool.returns != nil
    requiresNothing = tool.requires.isEmpty
    let (parameters, problem) = Self.compiled(tool.parameters, name: "parameters")
    let (returns, otherProblem) = tool.returns.map { Self.compiled($0, name: "returns") } ?? (Self.refusing, nil)
    schemaProblem = problem ?? otherProblem
    self.parameters = schemaProblem == nil ? parameters : Self.refusing
    self.returns = returns
  }

  private static func compiled(_ text: [UInt8], name: String) -> (Schema, String?) {
    do {
      return (try Schema(text, options: SchemaOptions()), nil)
    } catch {
      return (refusing, "the schema in '\(name)' cannot be used: \(error.description)")
    }
  }

  /// The scopes that the tool requires and `principal` lacks.
  func missingScopes(of principal: Principal) -> [String] {
    tool.requires.filter { !principal.scopes.contains($0) }
  }

  private static var refusing: Schema {
    do {
      return try Schema(Array("false".utf8), options: SchemaOptions())
    } catch {
      preconditionFailure("false is a schema: \(error.description)")
    }
  }
}

/// What all tools of a plugin share, over all names and all runs.
@IO
final class SharedPlugin {
  let plugin: Plugin
  let tools: [Tool]
  let runner: any Runner
  let lane: Turnstile
  private var groups: [String: ExclusiveGroup] = [:]
  private var healths: [Int: ToolHealth] = [:]

  init(_ plugin: Plugin, _ manifest: Manifest, _ runner: any Runner) {
    self.plugin = plugin
    tools = manifest.tools
    self.runner = runner
    lane = Turnstile(limit: manifest.threading == .concurrent ? Limits.concurrentCallsMax : 1)
  }

  /// Calls of one group are ordered; the name belongs to the plugin.
  func group(_ name: String) -> ExclusiveGroup {
    if let group = groups[name] { return group }
    let group = ExclusiveGroup()
    groups[name] = group
    return group
  }

  func health(of tool: Int) -> ToolHealth {
    if let health = healths[tool] { return health }
    let health = ToolHealth()
    healths[tool] = health
    return health
  }
}

/// Finds tools by the name that a model or a person wrote. Several runs may share one, and with it plugins, compiled
/// schemas, breakers and the order of their calls.
@IO
public final class ToolTable {
  private let registry: Registry
  private let makeRunner: RunnerMaker
  private var plugins: [Int: SharedPlugin] = [:]
  private var entries: [String: ToolEntry] = [:]
  private var prepared: Set<String> = []

  public init(_ registry: Registry, makeRunner: @escaping RunnerMaker) {
    self.registry = registry
    self.makeRunner = makeRunner
  }

  func entry(named name: String) -> ToolEntry? { entries[name] ?? made(name) }

  /// The plugin of a tool, `nil` where there is no such tool. Nothing is made for it.
  func plugin(of name: String) -> String? {
    entries[name]?.pluginName ?? registry.resolve(name).map { registry.plugins[$0.plugin].name }
  }

  /// Names that come close to one that does not exist.
  func nearest(to name: String) -> [String] { registry.nearestTools(to: name) }

  /// Calls of these tools are to be expected soon.
  func prepare(_ names: [String]) {
    for name in names where prepared.insert(name).inserted {
      guard let found = registry.resolve(name), let shared = shared(found.plugin) else { continue }
      shared.runner.prepare()
    }
  }

  /// No further call of this session comes.
  public func sessionEnded(_ session: String) {
    for shared in plugins.values { shared.runner.sessionEnded(session) }
  }

  /// Ends every plugin that was started.
  public func drain() async {
    for shared in plugins.values { await shared.runner.drain() }
  }

  private func made(_ name: String) -> ToolEntry? {
    guard let found = registry.resolve(name), let shared = shared(found.plugin) else { return nil }
    let entry = ToolEntry(name: name, tool: shared.tools[found.tool], index: found.tool, of: shared)
    entries[name] = entry
    return entry
  }

  private func shared(_ index: Int) -> SharedPlugin? {
    if let shared = plugins[index] { return shared }
    let plugin = registry.plugins[index]
    guard let manifest = plugin.manifest else { return nil }
    let shared = SharedPlugin(plugin, manifest, makeRunner(plugin))
    plugins[index] = shared
    return shared
  }
}
