// Where plugins run: in a worker process each, or inside this one; and how far a worker is kept apart on this machine.

import Glibc
import Plugins
import Runners

/// Which plugins run inside this process.
enum Placement: Sendable {
  /// Those that the operator names, in the configuration or here.
  case named(Set<String>)
  /// All, for benchmarks.
  case inProcess
  /// None, for benchmarks.
  case workers

  func isInProcess(_ plugin: String, _ configuration: Configuration) -> Bool {
    switch self {
    case .named(let names): names.contains(plugin) || configuration.inProcess.contains(plugin)
    case .inProcess: true
    case .workers: false
    }
  }
}

extension Placement {
  static var benchHelp: String { "in-process (default) or worker." }

  /// What `--isolation` of a benchmark means.
  static func bench(_ text: String) throws(UsageError) -> Placement {
    switch text {
    case "in-process": return .inProcess
    case "worker": return .workers
    default: throw UsageError("--isolation wants in-process or worker, not '\(text)'")
    }
  }
}

/// What the machine offers. Found out by starting a worker, and kept below the home as long as nothing changes that it
/// depends on: a listing must not start a process each time.
struct MachineIsolation {
  let locations: Locations

  static var worker: String? { Locations.helper("collet-worker") }

  static var workerIsMissing: String {
    "the program collet-worker is missing: it belongs beside collet or in ../libexec/collet; install Collet again, or "
      + "build it with 'make build'"
  }

  /// Why no plugin runs in a worker here, for a listing.
  static var nothingRuns: String {
    worker == nil ? workerIsMissing : "no worker process starts here, so no plugin runs; 'collet doctor' says why"
  }

  /// What workers reach.
  struct Known {
    var level: Isolation
    var missing: WorkerProbe.Missing

    /// Whether the kernel limits the threads, and processes, of a plugin. Programs open files by the number of their
    /// plugin: with them root's stays root in its namespace, and root is not counted.
    func limitsThreads(of grants: Grants) -> Bool {
      let staysRoot = geteuid() == 0 && !grants.exec.isEmpty && !missing.contains(.userNamespace)
      return !missing.contains(.threadLimit) && !staysRoot
    }
  }

  /// `nil` where no worker starts.
  func known() -> Known? {
    guard let worker = Self.worker else { return nil }
    let key = key(worker)
    if let text = try? InputFile.read(file, bytesMax: 4_096) {
      let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
      if lines.count == 3, lines[0] == key, let level = Isolation(rawValue: String(lines[1])),
        let missing = UInt32(lines[2])
      {
        return Known(level: level, missing: WorkerProbe.Missing(rawValue: missing))
      }
    }
    guard let probe = try? WorkerProbe.run(program: worker) else { return nil }
    keep(probe, key)
    return Known(level: probe.level, missing: probe.missing)
  }

  /// The same by trying, whatever is known.
  func probe() throws(WorkerProbe.Fault) -> WorkerProbe {
    let probe = try WorkerProbe.run(program: Self.worker)
    if let worker = Self.worker { keep(probe, key(worker)) }
    return probe
  }

  private var folder: String { locations.home + "/cache" }
  private var file: String { folder + "/isolation" }

  private func keep(_ probe: WorkerProbe, _ key: String) {
    _ = unsafe mkdir(locations.home, 0o700)
    _ = unsafe mkdir(folder, 0o700)
    try? FileReplacement.replace(file, with: Array("\(key)\n\(probe.level.rawValue)\n\(probe.missing.rawValue)\n".utf8))
  }

  /// Whose change may change the answer: the running kernel, its switches, the user, the worker.
  private func key(_ worker: String) -> String {
    var status = stat()
    _ = unsafe stat(worker, &status)
    let switches = [
      "/proc/sys/kernel/random/boot_id", "/proc/sys/user/max_user_namespaces",
      "/proc/sys/kernel/unprivileged_userns_clone", "/proc/self/attr/current",
    ].map { path in
      String(decoding: ((try? InputFile.read(path, bytesMax: 256)) ?? []).prefix { $0 >= 0x20 }, as: UTF8.self)
    }
    return
      (switches + [
        "\(geteuid())", "\(status.st_dev)-\(status.st_ino)-\(status.st_size)", "\(status.st_mtim.tv_sec)",
        "\(status.st_mtim.tv_nsec)",
      ]).joined(separator: " ")
  }
}

extension Host {
  /// The level that a plugin gets here, `nil` where it does not run.
  func isolation(of plugin: String, machine: MachineIsolation.Known?) -> Isolation? {
    configuration.inProcess.contains(plugin) ? Isolation.none : machine?.level
  }

  /// Why a plugin that is ready does not run here: a level that it does not reach, or settings that do not fit it.
  func obstacle(to plugin: Int, of listing: Listing, machine: MachineIsolation.Known?) -> String? {
    let name = listing.name(of: plugin)
    if let wanted = configuration.minIsolation, let level = isolation(of: name, machine: machine), level < wanted {
      return "\(locations.configFile) wants isolation '\(wanted.rawValue)' at least, and here it gets "
        + "'\(level.rawValue)': see 'collet doctor'"
    }
    guard configuration.plugins[name] != nil, case let plugin = listing.plugin(plugin), let manifest = plugin.manifest
    else { return nil }
    do throws(ConfigurationFault) {
      _ = try settings(of: plugin, manifest)
      return nil
    } catch {
      return "its settings do not fit: \(error.description)"
    }
  }

  var machine: MachineIsolation { MachineIsolation(locations: locations) }
}
