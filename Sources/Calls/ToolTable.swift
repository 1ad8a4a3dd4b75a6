// The tools of a run by name, each with what is made once: its compiled schemas and its runner.

import JSON
import JSONSchema
import EventLoop
public import Plugins
public import Runners

/// Makes the runner of a plugin, once, when its first tool is called.
public typealias RunnerMaker = @IO (Plugin) -> any Runner

/// One tool, ready to be called.
@IO
final class ToolEntry {
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
  let mayRetry: Bool
  let promisesResult: Bool
  private let requiresNothing: Bool
  /// Calls that have been answered, kept for the next with their buffers.
  var resting: [ActiveCall] = []
  private var parameters: Schema?
  private var returns: Schema?

  init(tool: Tool, plugin: Plugin, index: Int, runner: any Runner) {
    self.tool = tool
    self.plugin = plugin
    self.index = index
    self.runner = runner
    pluginName = plugin.name
    timeoutNS = UInt64(tool.timeoutMS) * 1_000_000
    callLimitNS = UInt64(1 + tool.retry.max) * UInt64(tool.timeoutMS) * 1_000_000 + Limits.callSlackNS
    readOnly = tool.annotations.readOnly == true
    promisesResult = tool.returns != nil
    mayRetry = tool.retry.max > 0
    requiresNothing = tool.requires.isEmpty
  }

  /// Takes back a call that has been answered.
  func rest(_ call: ActiveCall) {
    if resting.count < Limits.restingCallsMax { resting.append(call) }
  }

  /// Compiled at the first call: too dear for a listing.
  func parametersSchema() throws(SchemaError) -> Schema {
    if let parameters { return parameters }
    let made = try Schema(tool.parameters, options: SchemaOptions())
    parameters = made
    return made
  }

  /// `nil` when the tool promises nothing of its result.
  func returnsSchema() throws(SchemaError) -> Schema? {
    if let returns { return returns }
    guard let text = tool.returns else { return nil }
    let made = try Schema(text, options: SchemaOptions())
    returns = made
    return made
  }

  /// The scopes that the tool requires and `principal` lacks.
  func missingScopes(of principal: Principal) -> [String] {
    requiresNothing ? [] : tool.requires.filter { !principal.scopes.contains($0) }
  }
}

/// Finds tools by the name that a model or a person wrote.
@IO
final class ToolTable {
  private let registry: Registry
  private let makeRunner: RunnerMaker
  private var runners: [Int: any Runner] = [:]
  private var entries: [String: ToolEntry] = [:]
  /// A model tends to call the tool that it called before.
  private var last: (name: String, entry: ToolEntry)?

  init(_ registry: Registry, _ makeRunner: @escaping RunnerMaker) {
    self.registry = registry
    self.makeRunner = makeRunner
  }

  func entry(named name: String) -> ToolEntry? {
    if let last, last.name == name { return last.entry }
    guard let entry = entries[name] ?? made(name) else { return nil }
    last = (name, entry)
    return entry
  }

  /// Names that come close to one that does not exist.
  func nearest(to name: String) -> [String] { registry.nearestTools(to: name) }

  /// Lets go of resting calls, which hold their tool as the tool holds them.
  func forgetCalls() {
    for entry in entries.values { entry.resting = [] }
  }

  /// Ends every plugin that was started.
  func drain() async {
    for runner in runners.values { await runner.drain() }
  }

  private func made(_ name: String) -> ToolEntry? {
    guard let found = registry.resolve(name) else { return nil }
    let plugin = registry.plugins[found.plugin]
    guard let manifest = plugin.manifest else { return nil }
    let runner = runners[found.plugin] ?? makeRunner(plugin)
    runners[found.plugin] = runner
    let entry = ToolEntry(tool: manifest.tools[found.tool], plugin: plugin, index: found.tool, runner: runner)
    entries[name] = entry
    return entry
  }
}
