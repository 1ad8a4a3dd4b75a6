// A whole host over real manifests, libraries and workers: what `collet` builds, with a log and a journal that remember.

import Calls
import EventLoop
import Glibc
import HTTP
import Journal
import Plugins
import Runners
import Services
import TestSupport

/// One plugin of a scene, as its folder holds it.
struct ChaosPlugin {
  var name = "chaos"
  var library: String
  var threading = "concurrent"
  var tools: [ChaosTool]
  /// The members of the manifest's `grants`.
  var grants = ""
  /// More members of the manifest.
  var more = ""

  /// The fixture `chaos`.
  static func chaos(_ tools: ChaosTool..., serial: Bool = false, grants: String = "") throws -> ChaosPlugin {
    ChaosPlugin(
      library: try ChaosPlugin.library(serial ? ["-DPROMISE=COLLET_THREAD_SERIAL"] : []),
      threading: serial ? "serial" : "concurrent", tools: tools, grants: grants)
  }

  static func library(_ flags: [String] = []) throws -> String {
    let wire = repositoryRoot + "/Sources/WorkerWire"
    return try PluginFixture.build("chaos", flags: ["-I\(wire)", "-I\(wire)/include"] + flags)
  }

  /// The one that nothing happens to.
  static func good() throws -> ChaosPlugin {
    ChaosPlugin(name: "good", library: try ChaosPlugin.library(), tools: ["good_echo"])
  }

  var manifest: String {
    """
    {"manifest_version":1,"name":"\(name)","version":"1.0.0","description":"Misbehaves, for tests.",
     "library":"\(name).so","threading":"\(threading)",\(grants.isEmpty ? "" : "\"grants\":{\(grants)},")\(more)
     "tools":[\(tools.map(\.manifest).joined(separator: ","))]}
    """
  }
}

/// One tool of such a plugin. A name in `_again` is that of a tool that may run twice.
struct ChaosTool: ExpressibleByStringLiteral {
  var name: String
  var timeoutMS = 20_000
  var retries = 2
  var parameters = #"{"type":"object"}"#
  /// More members.
  var more = ""

  init(stringLiteral name: String) { self.name = name }

  init(_ name: String, timeoutMS: Int = 20_000, retries: Int = 2, parameters: String? = nil, more: String = "") {
    self.name = name
    self.timeoutMS = timeoutMS
    self.retries = retries
    if let parameters { self.parameters = parameters }
    self.more = more
  }

  var manifest: String {
    """
    {"name":"\(name)","description":"Does \(name) as tests need it. Use in tests. Do NOT use elsewhere.",
     "parameters":\(parameters),"annotations":{"idempotent":\(name.hasSuffix("_again"))},"timeout_ms":\(timeoutMS),
     "retry":{"max":\(retries),"base_ms":1}\(more.isEmpty ? "" : "," + more)}
    """
  }
}

/// The worker that was built beside the program under test.
let workerProgram: String = {
  let program = environment("COLLET_PROGRAM") ?? repositoryRoot + "/.build/release/collet"
  return program[..<program.lastIndex(of: "/")!] + "/collet-worker"
}()

@IO
final class ChaosHost {
  let scene: Scene
  let home: TemporaryFolder
  let plugins: TemporaryFolder
  let registry: Registry
  let log = ChaosLog()
  let journal = MemoryJournal(detail: .full)
  let dispatcher: Dispatcher
  private(set) var calls: [ChaosCall] = []
  private static var lastCall = 0

  /// Everything that a host may differ in.
  struct Options {
    var secrets: [String: String] = [:]
    var minIsolation: Isolation?
    var program: String? = workerProgram
    var home: TemporaryFolder?
    var plugins: TemporaryFolder?
    var idle: UInt64 = WorkerRunner.idleDefault
    var usesApprovals = false
  }

  init(_ scene: Scene, _ bad: [ChaosPlugin], options: Options = Options()) throws {
    self.scene = scene
    home = try options.home ?? TemporaryFolder()
    plugins = try options.plugins ?? TemporaryFolder()
    for plugin in try bad + [.good()] where options.plugins == nil {
      try plugins.write(plugin.name + ".json", plugin.manifest)
      try writeFile("\(plugins.path)/\(plugin.name).so", try readFile(plugin.library))
    }
    let locations = Locations(home: home.path, environment: .init())
    var configuration = Configuration()
    if !options.usesApprovals { configuration.trustRoots = [plugins.path] }
    registry = Discovery(
      roots: [SearchRoot(path: plugins.path, kind: .option)], locations: locations, configuration: configuration
    ).registry()
    let log = log
    dispatcher = Dispatcher(
      registry: registry, journal: journal, timers: EventLoop.shared, log: log, chance: { 0.01 }
    ) { plugin in
      ChaosHost.runner(plugin, locations, configuration, options, log)
    }
  }

  /// As the program makes it.
  private static func runner(
    _ plugin: Plugin, _ locations: Locations, _ configuration: Configuration, _ options: Options, _ log: ChaosLog
  ) -> any Runner {
    guard let manifest = plugin.manifest, let library = plugin.libraryPath,
      let settings = try? PluginSettings(
        of: manifest, configuration: configuration, locations: locations,
        pluginFolder: String(plugin.path[..<(plugin.path.lastIndex(of: "/") ?? plugin.path.startIndex)]))
    else { preconditionFailure("a plugin that is ready has a manifest and settings") }
    let grants = settings.grants
    let values = options.secrets.filter { grants.secrets.contains($0.key) }
    let redactor = Redactor(values.map { (name: $0.key, value: $0.value) })
    var services: HostServices?
    if !grants.http.isEmpty || !grants.secrets.isEmpty || grants.storage > 0 {
      services = HostServices(
        plugin: manifest.name,
        grants: HostServices.Grants(
          http: AllowList(grants.http), secrets: SecretValues(granted: grants.secrets, values: values),
          storage: grants.storage, storageFile: locations.storageFile(of: manifest.name)),
        log: log)
    }
    var setup = WorkerRunner.Setup(
      manifest: manifest, library: library, dataFolder: locations.dataFolder(of: manifest.name),
      program: options.program)
    setup.configuration = settings.config
    setup.approvedSHA256 = plugin.requiredHash
    setup.grants = grants
    setup.minIsolation = options.minIsolation
    setup.faults = QuarantineStore(locations)
    setup.idleLimit = options.idle
    let ownLog: any PluginLog = redactor.isEmpty ? log : RedactingLog(log, redactor)
    let runner = WorkerRunner(setup, services: services, log: ownLog, chance: { 0.01 })
    return redactor.isEmpty ? runner : RedactingRunner(runner, redactor)
  }

  // MARK: Calls

  @discardableResult
  func submit(
    _ tool: String, _ arguments: String = "{}", scopes: [String] = [], tenant: String = "", timeout: UInt64 = 0
  ) -> ChaosCall {
    Self.lastCall += 1
    let call = ChaosCall(id: "call-\(Self.lastCall)", tool: tool)
    calls.append(call)
    let request = CallRequest(
      id: call.id, tool: tool, principal: Principal(subject: "ada", tenant: tenant, scopes: scopes),
      deadline: timeout == 0 ? 0 : EventLoop.now() + timeout)
    let bytes = Array(arguments.utf8)
    dispatcher.submit(request, arguments: bytes.span, observer: call)
    return call
  }

  func call(
    _ tool: String, _ arguments: String = "{}", scopes: [String] = [], tenant: String = "", timeout: UInt64 = 0
  ) async -> ChaosCall {
    let call = submit(tool, arguments, scopes: scopes, tenant: tenant, timeout: timeout)
    await call.end()
    return call
  }

  func plugin(_ name: String) -> Plugin? { registry.plugins.first { $0.name == name } }

  // MARK: What must be so

  /// The answer's class and code, how many attempts it took, and that the log names it all.
  func expect(
    _ call: ChaosCall, _ outcome: OutcomeClass, _ code: String, attempts: Int? = nil, log cause: String = ""
  ) {
    scene.saw(call.ending)
    guard let answer = call.answers.first else { return scene.expect(false, "\(call.tool) has no answer") }
    scene.expect(
      answer.outcome == outcome && answer.code == code,
      "\(call.tool) is \(outcome.rawValue) \(code), not \(call.ending): \(call.text.prefix(300)) \(call.log(log))")
    if let attempts {
      scene.expect(answer.attempts == attempts, "\(call.tool) takes \(attempts) attempts, not \(answer.attempts)")
    }
    expectLog(call, outcome, cause)
  }

  /// Of calls that only ask whether a plugin still works the table says nothing.
  func expectOK(_ call: ChaosCall, _ text: String? = nil) {
    if !["echo", "process"].contains(call.tool) { scene.saw(call.ending) }
    scene.expect(call.answers.first?.outcome == .ok, "\(call.tool) is ok, not \(call.ending): \(call.log(log))")
    if let text { scene.expect(call.text == text, "\(call.tool) answers \(text), not \(call.text.prefix(300))") }
  }

  private func expectLog(_ call: ChaosCall, _ outcome: OutcomeClass, _ cause: String) {
    guard outcome != .ok, let answer = call.answers.first else { return }
    let lines = log.lines.filter { $0.call == call.id }
    scene.expect(
      lines.contains { line in
        line.tool == call.tool && line.plugin == answer.plugin && line.text.contains("(\(outcome.rawValue))")
          && line.text.contains(cause)
      },
      "the log names plugin, tool, call, class and cause ('\(cause)') of \(call.tool); it says: \(call.log(log))")
  }

  /// A line about a plugin, outside its calls.
  func expectLine(_ text: String, plugin: String = "chaos") {
    scene.expect(
      log.lines.contains { $0.plugin == plugin && $0.text.contains(text) },
      "the log says '\(text)'; it says: \(log.lines.map(\.text).joined(separator: " / "))")
  }

  /// The host goes on: another plugin answers, every call was answered once, and nothing is left when it has ended.
  ///
  /// Alone, there is no other plugin that could answer.
  func finish(isAlone: Bool = false) async {
    if !isAlone { await callAnother() }
    await dispatcher.drain()
    for call in calls {
      scene.expect(call.answers.count == 1, "\(call.tool) is answered once, not \(call.answers.count) times")
      let ends = journal.steps.filter { step in
        if case .result(let result) = step { result.call == call.id } else { false }
      }
      scene.expect(ends.count == 1, "the journal has one end of \(call.tool), not \(ends.count)")
    }
  }

  private func callAnother() async {
    let next = await call("good_echo", #"{"still":"here"}"#)
    scene.expect(
      next.answers.first?.outcome == .ok && next.text == #"{"still":"here"}"#,
      "the next call to another plugin succeeds, not \(next.ending): \(next.log(log))")
  }
}

/// Remembers what a call came to.
@IO
final class ChaosCall: CallObserver {
  let id: String
  let tool: String
  private(set) var answers: [Answer] = []
  private(set) var progressReports = 0
  private(set) var linesLogged = 0
  private(set) var retries: [Int] = []
  private var waiters: [CheckedContinuation<Void, Never>] = []

  init(id: String, tool: String) {
    self.id = id
    self.tool = tool
  }

  func progress(_ call: String, fraction: Double?, note: String?) { progressReports += 1 }
  func log(_ call: String, _ level: LogLevel, _ text: String) { linesLogged += 1 }
  func retrying(_ call: String, attempt: Int, code: String, afterMS: Int) { retries.append(afterMS) }
  func answered(_ answer: borrowing LentAnswer) {
    answers.append(answer.kept())
    let waiting = waiters
    waiters = []
    for waiter in waiting { waiter.resume() }
  }

  func end() async {
    if answers.isEmpty { await withCheckedContinuation { waiters.append($0) } }
  }

  /// What the result or the failure says.
  var text: String { answers.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "" }

  /// In short, for the table.
  var ending: String {
    guard let answer = answers.first else { return "no answer" }
    let letter =
      switch answer.outcome {
      case .ok: "OK"
      case .retryable: "R"
      case .permanent: "P"
      case .internal: "I"
      }
    return letter + (answer.code.isEmpty ? "" : " \(answer.code)") + (answer.attempts > 1 ? " x\(answer.attempts)" : "")
  }

  func log(_ log: ChaosLog) -> String {
    log.lines.filter { $0.call == id || $0.call.isEmpty }.map(\.text).joined(separator: " / ")
  }
}

/// Remembers every line.
@IO
final class ChaosLog: CallLog, PluginLog {
  struct Line {
    var level: LogLevel
    var text: String
    var call: String
    var tool: String
    var plugin: String
  }

  private(set) var lines: [Line] = []

  nonisolated init() {}

  func note(_ level: LogLevel, _ text: String, call: String, tool: String, plugin: String) {
    lines.append(Line(level: level, text: text, call: call, tool: tool, plugin: plugin))
  }

  func line(_ level: LogLevel, plugin: String, _ text: String) {
    note(level, text, call: "", tool: "", plugin: plugin)
  }
}
