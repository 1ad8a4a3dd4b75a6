// What a command builds of the host: folders, configuration, the plugins found, and the gate in front of them.

import Calls
import EventLoop
import Glibc
import JSON
import Journal
import Plugins
import Runners
import Services
import Sessions

/// The folders, the configuration and the search path of one command line.
struct Host {
  let locations: Locations
  let configuration: Configuration
  let discovery: Discovery

  init(_ context: Context) throws(CommandError) {
    let globals = context.globals
    let environment = Locations.Environment.current
    locations = Locations(home: globals.home, config: globals.config, environment: environment)
    do throws(ConfigurationFault) {
      configuration = try ConfigurationReader.read(locations)
    } catch {
      throw CommandError(error.description)
    }
    let roots = SearchPath.roots(
      options: globals.pluginFolders, environment: environment.plugins, locations: locations)
    discovery = Discovery(roots: roots, locations: locations, configuration: configuration)
  }

  /// Runs `body` on this thread as the I/O thread.
  static func onLoop<T: Sendable>(
    _ body: @escaping @IO @Sendable () async throws -> T
  ) throws(CommandError) -> T {
    do {
      return try EventLoop.shared.run(body)
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError("\(error)", code: .internal)
    }
  }

  /// Who asks: the configuration's principal, with what the command line says in its place. Scopes add up.
  func principal(_ options: CallOptions) -> Runners.Principal {
    Runners.Principal(
      subject: options.subject ?? configuration.principal.subject,
      tenant: options.tenant ?? configuration.principal.tenant, scopes: configuration.principal.scopes + options.scopes)
  }

  /// So many seconds from now as a time of the event loop's clock, 0 for `nil`.
  func deadline(_ seconds: Double?) -> UInt64 { seconds.map { EventLoop.now() + UInt64($0 * 1e9) } ?? 0 }

  /// The log of this command line: `--log`, or a file below the home.
  func log(_ globals: GlobalOptions, _ agent: AgentOptions? = nil) -> LogFile {
    let threshold: LogLevel =
      switch globals.logLevel {
      case .debug: .debug
      case .info: .info
      case .warn: .warn
      case .error: .error
      }
    return LogFile(
      path: globals.log ?? locations.home + "/collet.log", threshold: threshold, redactor: redactor(agent))
  }

  /// The gate in front of the plugins of `registry`.
  @IO
  func dispatcher(
    _ registry: Registry, journal: any Journal, log: any CallLog & PluginLog, placement: Placement,
    approvals: ApprovalDesk? = nil
  ) -> Dispatcher {
    Dispatcher(
      tools: toolTable(registry, log: log, placement: placement), journal: journal, timers: EventLoop.shared, log: log,
      approvals: approvals)
  }

  /// The plugins of `registry`, each started when its first tool is called, or is to be expected.
  @IO
  func toolTable(_ registry: Registry, log: any CallLog & PluginLog, placement: Placement) -> ToolTable {
    if registry.plugins.contains(where: { placement.isInProcess($0.name, configuration) }) { PluginProcess.prepare() }
    return ToolTable(registry) { plugin in
      if plugin.state == .quarantined {
        return AbsentRunner(reason: "The plugin \(plugin.name) is quarantined \(plugin.reason). Go on without it.")
      }
      guard let manifest = plugin.manifest, let library = plugin.libraryPath else {
        return AbsentRunner(reason: "the manifest of \(plugin.name) is gone or has changed; call again")
      }
      let isInside = placement.isInProcess(manifest.name, configuration)
      if isInside, let wanted = configuration.minIsolation, Isolation.none < wanted {
        return AbsentRunner(
          reason:
            "\(locations.configFile) wants isolation '\(wanted.rawValue)' at least, and \(manifest.name) is to run inside "
            + "the host process; take it out of /in_process (or --in-process), or /min_isolation out")
      }
      if !isInside, MachineIsolation.worker == nil { return AbsentRunner(reason: MachineIsolation.workerIsMissing) }
      do throws(ConfigurationFault) {
        let settings = try settings(of: plugin, manifest)
        let granted = settings.grants.secrets
        let values = granted.isEmpty ? [] : configuredSecrets().filter { granted.contains($0.name) }
        let redactor = Redactor(values)
        let services = services(of: manifest.name, settings.grants, values, log: log)
        let ownLog: any PluginLog = redactor.isEmpty ? log : RedactingLog(log, redactor)
        let runner: any Runner
        if let plan = try settings.plan(of: manifest, library: library) {
          guard !isInside else { return AbsentRunner(reason: Self.boundInProcess(manifest.name)) }
          let settings = settings.addingLibrary(library)
          runner = BoundRunner(worker(of: plugin, manifest, library: library, settings), plan, log: ownLog)
        } else if isInside {
          runner = InProcessRunner(
            manifest: manifest, library: library, configuration: settings.config, approvedSHA256: plugin.requiredHash,
            services: services, log: ownLog)
        } else {
          runner = WorkerRunner(
            worker(of: plugin, manifest, library: library, settings), services: services, log: ownLog)
        }
        return redactor.isEmpty ? runner : RedactingRunner(runner, redactor)
      } catch {
        return AbsentRunner(reason: error.description)
      }
    }
  }

  private static func boundInProcess(_ name: String) -> String {
    "\(name) binds an installed library, whose functions are called in a worker only: a wrong signature would be this "
      + "program's crash; take it out of /in_process (or --in-process)"
  }

  /// How the worker of a plugin is started.
  func worker(
    of plugin: Plugin, _ manifest: Manifest, library: String, _ settings: PluginSettings
  ) -> WorkerRunner.Setup {
    var setup = WorkerRunner.Setup(
      manifest: manifest, library: library, dataFolder: locations.dataFolder(of: manifest.name),
      program: MachineIsolation.worker)
    setup.configuration = settings.config
    setup.approvedSHA256 = plugin.requiredHash
    setup.grants = settings.grants
    setup.folders = grantedFolders(of: plugin)
    setup.minIsolation = configuration.minIsolation
    setup.faults = QuarantineStore(locations)
    if let seconds = configuration.limits.workerIdleSeconds { setup.idleLimit = UInt64(seconds) * 1_000_000_000 }
    return setup
  }

  /// The settings under which a plugin runs: its configuration object and what is left of its grants.
  func settings(of plugin: Plugin, _ manifest: Manifest) throws(ConfigurationFault) -> PluginSettings {
    try PluginSettings(
      of: manifest, configuration: configuration, locations: locations, pluginFolder: folder(of: plugin))
  }

  /// Where its granted paths may lead.
  func grantedFolders(of plugin: Plugin) -> GrantedFolders {
    GrantedFolders(
      data: locations.dataFolder(of: plugin.name), plugin: folder(of: plugin), approved: plugin.approvedLeads)
  }

  private func folder(of plugin: Plugin) -> String {
    plugin.path.lastIndex(of: "/").map { String(plugin.path[..<$0]) } ?? "."
  }

  /// What it may do here: its grants as the configuration narrows them; as it asks where that does not fit: nothing of it
  /// runs then.
  func grants(of plugin: Plugin, _ manifest: Manifest) -> Grants {
    (try? settings(of: plugin, manifest).grants) ?? manifest.grants
  }

  /// What a plugin with these grants may ask of this program while it runs; `nil` when that is nothing.
  @IO
  private func services(
    of plugin: String, _ grants: Grants, _ values: [(name: String, value: String)], log: any PluginLog
  ) -> HostServices? {
    guard !grants.http.isEmpty || !grants.secrets.isEmpty || grants.storage > 0 else { return nil }
    for (name, value) in values where !value.isEmpty && value.utf8.count < Redactor.lengthMin {
      log.line(
        .warn, plugin: plugin,
        "the secret \(name) is shorter than \(Redactor.lengthMin) bytes and is not taken out of results and logs")
    }
    return HostServices(
      plugin: plugin,
      grants: HostServices.Grants(
        http: AllowList(grants.http),
        secrets: SecretValues(
          granted: grants.secrets, values: Dictionary(values.map { ($0.name, $0.value) }) { first, _ in first }),
        storage: grants.storage, storageFile: locations.storageFile(of: plugin)),
      log: log)
  }

  /// Where runs are kept.
  var journal: JournalPlace { JournalPlace(home: locations.home) }
}

/// Stands where a plugin cannot be run at all; says why to every call.
@IO
final class AbsentRunner: Runner {
  private let reason: String
  nonisolated init(reason: String) { self.reason = reason }

  func submit(_ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, sink: any AttemptSink) {
    sink.finished(.unavailable(reason), at: attempt.started)
  }
  func cancel(_ number: UInt64, why: CancelReason) {}
  func isRunning(_ number: UInt64) -> Bool { false }
  func drain() async {}
}
