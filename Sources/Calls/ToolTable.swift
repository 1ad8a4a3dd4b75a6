// The tools of a run by name, each with what is made once: its compiled schemas and its runner.

import EventLoop
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
  let promisesResult: Bool
  let requiresNothing: Bool
  /// Accepts nothing when there is a problem with a schema: then each call asks for the problem, and no other pays for
  /// that. A problem with `returns` counts too, so that it does not show only after the tool has run.
  let parameters: Schema
  /// Asked only when `promisesResult`.
  let returns: Schema
  /// Why a schema of the tool cannot be used, `nil` when both can.
  let schemaProblem: String?
  /// Calls that have been answered, kept for the next with their buffers: a chain through `next`.
  private var resting: ActiveCall?
  private var restingCount = 0

  /// Made at the first call of the tool: its schemas are too dear for a listing.
  init(name: String, tool: Tool, plugin: Plugin, index: Int, runner: any Runner) {
    self.name = name
    self.tool = tool
    self.plugin = plugin
    self.index = index
    self.runner = runner
    pluginName = plugin.name
    timeoutNS = UInt64(tool.timeoutMS) * 1_000_000
    callLimitNS = UInt64(1 + tool.retry.max) * UInt64(tool.timeoutMS) * 1_000_000 + Limits.callSlackNS
    readOnly = tool.annotations.readOnly == true
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

  /// Takes back a call that has been answered.
  func rest(_ call: consuming ActiveCall) {
    guard restingCount < Limits.restingCallsMax else { return }
    restingCount += 1
    call.next = resting.take()
    resting = call
  }

  /// A call that was answered.
  func rested() -> ActiveCall? {
    guard let call = resting.take() else { return nil }
    restingCount -= 1
    resting = call.next.take()
    return call
  }

  /// Lets go of resting calls, which hold their tool as the tool holds them.
  func forgetCalls() {
    while rested() != nil {}
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

/// Finds tools by the name that a model or a person wrote.
@IO
final class ToolTable {
  private let registry: Registry
  private let makeRunner: RunnerMaker
  private var runners: [Int: any Runner] = [:]
  private var entries: [String: ToolEntry] = [:]

  init(_ registry: Registry, _ makeRunner: @escaping RunnerMaker) {
    self.registry = registry
    self.makeRunner = makeRunner
  }

  func entry(named name: String) -> ToolEntry? { entries[name] ?? made(name) }

  /// Names that come close to one that does not exist.
  func nearest(to name: String) -> [String] { registry.nearestTools(to: name) }

  func forgetCalls() {
    for entry in entries.values { entry.forgetCalls() }
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
    let entry = ToolEntry(
      name: name, tool: manifest.tools[found.tool], plugin: plugin, index: found.tool, runner: runner)
    entries[name] = entry
    return entry
  }
}
