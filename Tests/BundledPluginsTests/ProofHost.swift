// The real host in front of one bundled plugin: discovery, configuration, gate and runner as `collet call` builds them.

import Calls
import EventLoop
import Glibc
import Journal
import Plugins
import Runners
import TestSupport

@testable import collet

/// Calls tools of one plugin, and keeps what the host noted about it.
@IO
final class ProofHost {
  let plugin: Plugin
  let tools: [Tool]
  /// The configuration object that the plugin gets.
  let configuration: [UInt8]
  private let log = FaultLog()
  private let dispatcher: Dispatcher
  private let home: TemporaryFolder
  private static var lastCall = 0

  /// `config` is what the operator would write for this plugin. `onThreads` runs inline tools on threads too, so that
  /// their calls overlap.
  init(_ name: String, config: String = "{}", onThreads: Bool = false) throws {
    home = try TemporaryFolder()
    let folder = try StagedPlugins.folder.get()
    // No host of the network: what comes of a request there is not the plugin's doing.
    let entry = #"{"config":\#(config),"grants":{"http":[]}}"#
    let settings = try home.write(
      "config.json", #"{"trust_roots":[\#(quoted(folder))],"plugins":{\#(quoted(name)):\#(entry)}}"#)
    var globals = GlobalOptions()
    globals.pluginFolders = [folder]
    globals.home = home.path
    globals.config = settings
    let streams = (Output(descriptor: STDOUT_FILENO), Output(descriptor: STDERR_FILENO))
    let host = try Host(Context(globals: globals, out: streams.0, err: streams.1))
    var registry = host.discovery.registry()
    guard let index = registry.plugins.firstIndex(where: { $0.name == name }),
      let manifest = registry.plugins[index].manifest
    else { throw BuiltPlugin.Failure(description: "the host does not find the plugin \(name)") }
    registry.plugins[index] = registry.plugins[index].unhurried(manifest, onThreads: onThreads)
    plugin = registry.plugins[index]
    tools = manifest.tools
    configuration = try host.settings(of: plugin, manifest).config
    dispatcher = host.dispatcher(
      registry, journal: MemoryJournal(detail: .off), log: log, placement: .inProcess)
  }

  /// What broke a rule or a promise, in the host's words; the ordinary failures of calls are not among it.
  var faults: [String] { log.faults }

  /// One call to its answer, without further attempts unless `retriesMax` says so; `onRetry` hears of each.
  func call(
    _ tool: String, _ arguments: String, as principal: Principal = Principal(), retriesMax: Int? = 0,
    onRetry: @escaping @IO (String) -> Void = { _ in }
  ) async -> ProvedAnswer {
    Self.lastCall += 1
    lastID = "call-\(Self.lastCall)"
    let request = CallRequest(
      id: lastID, tool: "\(plugin.name)__\(tool)", principal: principal, retriesMax: retriesMax)
    let counter = AnswerCounter(onRetry)
    let answer = await dispatcher.call(request, arguments: Array(arguments.utf8), observer: counter)
    answered += 1
    return ProvedAnswer(answer, times: counter.count)
  }

  /// The call that was begun last; empty before the first.
  private(set) var lastID = ""
  /// Calls that have ended.
  private(set) var answered = 0

  /// Gives up a call.
  func cancel(_ id: String) { dispatcher.cancel(id) }

  /// Waits for the end of everything; nothing may come afterwards.
  func drain() async { await dispatcher.drain() }
}

/// An answer, as much of it as tests compare.
struct ProvedAnswer: Equatable, Sendable, CustomStringConvertible {
  let outcome: OutcomeClass
  /// The tool's own code, also where the host ended its attempts with one of its own; empty when `ok`.
  let code: String
  /// The result, or the failure as the model reads it.
  let text: String
  /// How often the call was answered.
  let times: Int

  init(_ answer: Answer, times: Int) {
    outcome = answer.outcome
    code = answer.failure.map { $0.lastCode.isEmpty ? $0.code : $0.lastCode } ?? ""
    text = String(decoding: answer.bytes, as: UTF8.self)
    self.times = times
  }

  var description: String { "\(outcome.rawValue) \(code) \(text.prefix(500))" }
}

@IO
private final class AnswerCounter: CallObserver {
  private(set) var count = 0
  private let onRetry: @IO (String) -> Void
  init(_ onRetry: @escaping @IO (String) -> Void) { self.onRetry = onRetry }

  func progress(_ call: String, fraction: Double?, note: String?) {}
  func log(_ call: String, _ level: LogLevel, _ text: String) {}
  func retrying(_ call: String, attempt: Int, code: String, afterMS: Int) { onRetry(code) }
  func answered(_ answer: borrowing LentAnswer) { count += 1 }
}

/// Keeps what a sound plugin never makes the host say.
@IO
private final class FaultLog: CallLog, PluginLog {
  private(set) var faults: [String] = []

  nonisolated init() {}

  /// About a call: everything internal, and codes that are not the tool's to use.
  func note(_ level: LogLevel, _ text: String, call: String, tool: String, plugin: String) {
    let foreign = ["does not declare the code", "a code of the host"].contains { text.contains($0) }
    if level == .error || foreign { faults.append("\(tool): \(text)") }
  }

  /// About the plugin: everything but how long an inline call took, which on a busy machine proves nothing.
  func line(_ level: LogLevel, plugin: String, _ text: String) {
    if level >= .warn && !text.contains("that inline promises") { faults.append("\(plugin): \(text)") }
  }
}

extension Plugin {
  /// The same plugin with so much time for each call that a busy machine does not end one; with all calls on threads,
  /// if so wished.
  fileprivate func unhurried(_ manifest: Manifest, onThreads: Bool) -> Plugin {
    var manifest = manifest
    for index in manifest.tools.indices {
      manifest.tools[index].timeoutMS = 120_000
      if onThreads { manifest.tools[index].inline = false }
    }
    return Plugin(
      name: name, manifest: manifest, state: state, reason: reason, path: path, libraryPath: libraryPath,
      warnings: warnings, requiredHash: requiredHash)
  }
}

/// A call that a manifest gives as an example.
struct SampleCall: Sendable {
  let tool: String
  let arguments: String
  let principal: Principal
}

extension Tool {
  /// The example calls of the manifest.
  func sampleCalls() throws -> [SampleCall] {
    try samples.map { text in
      let sample = try JSONTree(text)
      return SampleCall(
        tool: name, arguments: sample["arguments"]?.text ?? "{}", principal: Principal(sample["principal"]))
    }
  }

  /// The arguments and the caller that hostile calls begin with.
  func base() throws -> SampleCall {
    try sampleCalls().first ?? SampleCall(tool: name, arguments: "{}", principal: Principal())
  }
}

extension Principal {
  /// From `{"subject", "tenant", "scopes"}`, each of which may be missing.
  convenience init(_ json: JSONTree?) {
    self.init(
      subject: json?["subject"]?.string ?? "", tenant: json?["tenant"]?.string ?? "",
      scopes: json?["scopes"]?.elements.compactMap(\.string) ?? [])
  }
}
