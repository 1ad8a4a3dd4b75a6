// `collet doctor`: what works on this machine, and what to do about the rest.

import Glibc
import HTTP
import JSON
import JSONSchema
import Plugins
import Runners
import Sessions

/// `collet doctor`: looks at the machine, the folders and the configuration.
struct DoctorCommand: Command {
  static let name = "doctor"
  static let summary = "Tell what works on this machine, and what to do about the rest."
  static let discussion = "exit codes: 0 everything that collet needs is there, 1 something is missing"
  static var options: [Option<DoctorCommand>] {
    [Option("--json", "Print one object with a list of checks.") { $0.json = true }]
  }

  var json = false

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let findings = Finding.machine() + Finding.folders(context) + Finding.plugins(context)
    if json { printJSON(findings, context) } else { printText(findings, context) }
    return findings.contains { $0.verdict == .missing } ? .failure : .success
  }

  private func printText(_ findings: [Finding], _ context: Context) {
    let width = findings.map(\.subject.count).max() ?? 0
    for finding in findings {
      let mark =
        switch finding.verdict {
        case .fine: context.style.green("ok     ")
        case .limited: context.style.yellow("limited")
        case .missing: context.style.red("missing")
        }
      let gap = String(repeating: " ", count: width - finding.subject.count)
      context.out.write("\(mark)  \(finding.subject)\(gap)  \(finding.fact)\n")
      if !finding.advice.isEmpty {
        context.out.write(String(repeating: " ", count: 11 + width) + "→ \(finding.advice)\n")
      }
    }
  }

  private func printJSON(_ findings: [Finding], _ context: Context) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("checks")
    writer.beginArray()
    for finding in findings {
      writer.beginObject()
      for (key, text) in [
        ("subject", finding.subject), ("verdict", finding.verdict.rawValue), ("fact", finding.fact),
        ("advice", finding.advice),
      ] {
        writer.key(key)
        writer.string(text)
      }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    context.out.write(writer.bytes)
    context.out.write("\n")
  }
}

/// One thing that was looked at.
private struct Finding {
  var subject: String
  var verdict: Verdict
  var fact: String
  /// What to do; empty when there is nothing to do.
  var advice = ""

  enum Verdict: String { case fine = "ok", limited, missing }

  init(_ subject: String, _ verdict: Verdict, _ fact: String, advice: String = "") {
    self.subject = subject
    self.verdict = verdict
    self.fact = fact
    self.advice = advice
  }

  /// What this machine offers.
  static func machine() -> [Finding] {
    let release = firstLine("/proc/sys/kernel/osrelease") ?? "unknown"
    return [Finding("kernel", .fine, "Linux \(release)"), transfers()]
  }

  /// How far plugins are kept apart here: a worker without a plugin is started and says how far it got.
  static func isolation(_ host: Host) -> [Finding] {
    let probe: WorkerProbe
    do throws(WorkerProbe.Fault) {
      probe = try host.machine.probe()
    } catch {
      return [
        Finding(
          "isolation", .missing, "no worker process: \(error.reason)",
          advice: "until then only plugins that run in-process work")
      ]
    }
    var findings = [
      Finding(
        "isolation", probe.level >= .sandbox ? .fine : .limited,
        "\(probe.level.rawValue): \(probe.level.meaning)\(probe.reason.isEmpty ? "" : " (\(probe.reason))")",
        advice: probe.level >= .sandbox ? "" : "trust only plugins whose code you would run yourself")
    ]
    let missing = probe.missing
    findings.append(
      missing.contains(.landlock)
        ? Finding(
          "landlock", .limited, "does not work here: files are not confined",
          advice: "a kernel from 5.13 on with 'landlock' in its lsm= list can confine files")
        : Finding("landlock", .fine, "works: files are confined (version \(probe.landlockABI) of its interface)"))
    findings.append(
      missing.contains(.seccomp)
        ? Finding(
          "seccomp", .limited, "does not work here: system calls are not filtered",
          advice: "a kernel with CONFIG_SECCOMP_FILTER filters system calls")
        : Finding("seccomp", .fine, "works: system calls are filtered"))
    let lost = [
      (WorkerProbe.Missing.userNamespace, "user"), (.networkNamespace, "network"), (.processNamespace, "process"),
    ].filter { missing.contains($0.0) }.map(\.1)
    findings.append(
      lost.isEmpty
        ? Finding("namespaces", .fine, "work: each worker has its own")
        : Finding(
          "namespaces", .limited, "not to be had here: \(lost.joined(separator: ", "))",
          advice:
            "sysctl user.max_user_namespaces and kernel.unprivileged_userns_clone switch them on; in a container, "
            + "its own policy does"))
    findings.append(threads(missing))
    return findings + least(host, probe.level)
  }

  private static func threads(_ missing: WorkerProbe.Missing) -> Finding {
    let advice = "a limit around collet holds them all: TasksMax= in its unit, pids.max in its group"
    let known = MachineIsolation.Known(level: .full, missing: missing)
    var exec = Grants()
    exec.exec = ["/"]
    guard known.limitsThreads(of: Grants()) else {
      return Finding("threads", .limited, "how many a plugin starts is not limited here", advice: advice)
    }
    guard known.limitsThreads(of: exec) else {
      return Finding(
        "threads", .limited, "limited for each plugin, but not for one that may start programs, as collet runs as root",
        advice: "run it as an ordinary user; or " + advice)
    }
    return Finding("threads", .fine, "limited for each plugin")
  }

  private static func least(_ host: Host, _ level: Isolation) -> [Finding] {
    guard let wanted = host.configuration.minIsolation else { return [] }
    let file = host.locations.configFile
    if level < wanted {
      return [
        Finding(
          "min_isolation", .limited, "\(file) wants '\(wanted.rawValue)', and this machine gives '\(level.rawValue)'",
          advice: "until it is lowered or the rest is there, every call is UNAVAILABLE")
      ]
    }
    let inside = host.configuration.inProcess
    guard wanted > .none, !inside.isEmpty else { return [] }
    return [
      Finding(
        "min_isolation", .limited,
        "\(file) wants '\(wanted.rawValue)', and in_process names \(inside.joined(separator: ", "))",
        advice: "calls of these plugins are UNAVAILABLE")
    ]
  }

  private static func transfers() -> Finding {
    do throws(CurlUnavailable) {
      let library = try CurlLibrary.open()
      let protocols = library.hasHTTP2 ? "HTTP/1.1 and HTTP/2" : "HTTP/1.1"
      return Finding("libcurl", .fine, "\(library.version) with \(library.tls), \(protocols)")
    } catch {
      return Finding(
        "libcurl", .limited, "no server can be reached: \(error.reason)", advice: CurlUnavailable.advice)
    }
  }

  /// Where state and configuration live.
  static func folders(_ context: Context) -> [Finding] {
    var findings: [Finding] = []
    do throws(CommandError) {
      let host = try Host(context)
      findings += isolation(host)
      findings.append(home(host.locations.home))
      findings.append(journal(host))
      let file = host.locations.configFile
      let there = unsafe access(file, F_OK) == 0
      findings.append(Finding("configuration", .fine, there ? file : "\(file) (absent: the defaults hold)"))
    } catch {
      findings.append(
        Finding("configuration", .missing, error.message, advice: "mend the file; nothing runs until then"))
    }
    return findings
  }

  private static func home(_ path: String) -> Finding {
    var existing = path
    while unsafe access(existing, F_OK) != 0, let slash = existing.lastIndex(of: "/"), slash > existing.startIndex {
      existing = String(existing[..<slash])
    }
    if unsafe access(existing, W_OK) == 0 {
      return Finding("home", .fine, existing == path ? path : "\(path) (made when it is first needed)")
    }
    return Finding(
      "home", .limited, "\(path) cannot be written: the cache, the log and trust are not kept",
      advice: "choose another with --home or XDG_STATE_HOME")
  }

  /// Whether the sessions can be read and written.
  private static func journal(_ host: Host) -> Finding {
    guard host.configuration.journal != .off else {
      return Finding("journal", .fine, "off: runs are not kept")
    }
    do throws(DatabaseError) {
      guard let store = try SessionStore.open(host.journal) else {
        return Finding("journal", .fine, "\(host.journal.database) (made by the first run)")
      }
      let problems = try store.check()
      guard problems.isEmpty else {
        return Finding(
          "journal", .limited, "\(host.journal.database) is damaged: \(problems.joined(separator: "; "))",
          advice: "copy what 'collet sessions export' still gives, then move the file away; a new one is begun")
      }
      let size = try store.size()
      let fact = "\(host.journal.database), \(counted(size.sessions, "session")), \(size.bytes >> 10) KiB, in order"
      let stray = store.strayFiles()
      guard stray.isEmpty else {
        return Finding(
          "journal", .limited, "\(fact), but nothing can be read from \(stray.joined(separator: ", "))",
          advice: "no collet wrote it, or a disk has damaged it: move it away")
      }
      return store.isWritable
        ? Finding("journal", .fine, fact)
        : Finding(
          "journal", .limited, fact + ", but it cannot be written", advice: "until then runs are kept in memory only")
    } catch {
      return Finding(
        "journal", .limited, error.description, advice: "until then runs are kept in memory only")
    }
  }

  /// What the configuration says of plugins: names that nobody has, settings that do not fit.
  private static func settings(_ host: Host, _ listing: Listing) -> [Finding] {
    var findings: [Finding] = []
    let file = host.locations.configFile
    let names = listing.plugins.indices.map { listing.name(of: $0) }
    for name in host.configuration.plugins.keys.sorted() where !names.contains(name) {
      let hints = nearest(to: name, among: names)
      findings.append(
        Finding(
          name, .limited, "\(file) has settings for it, and there is no such plugin",
          advice: hints.isEmpty ? "" : "did you mean \(hints.joined(separator: " or "))?"))
    }
    for index in listing.plugins.indices where listing.plugins[index].state == .ready {
      let plugin = listing.plugin(index)
      guard let manifest = plugin.manifest else { continue }
      do throws(ConfigurationFault) {
        let settings = try host.settings(of: plugin, manifest)
        if let library = plugin.libraryPath { _ = try settings.plan(of: manifest, library: library) }
      } catch {
        findings.append(
          Finding(plugin.name, .limited, error.description, advice: "until then every call is UNAVAILABLE"))
      }
    }
    return findings
  }

  /// What the search path holds.
  static func plugins(_ context: Context) -> [Finding] {
    do throws(CommandError) {
      let host = try Host(context)
      var findings: [Finding] = []
      let listing = host.discovery.list()
      let plugins = listing.plugins.indices.map { (name: listing.name(of: $0), entry: listing.plugins[$0]) }
      let ready = plugins.filter { $0.entry.state == .ready }
      findings.append(
        Finding(
          "plugins", ready.isEmpty ? .limited : .fine,
          "\(ready.count) ready of \(plugins.count), \(listing.tools.count) tools",
          advice: ready.isEmpty ? "look at 'collet list'; docs/plugins.md shows how to write one" : ""))
      for plugin in plugins where plugin.entry.state != .ready && plugin.entry.state != .shadowed {
        findings.append(Finding(plugin.name, .limited, "\(plugin.entry.state.rawValue): \(plugin.entry.reason)"))
      }
      findings += settings(host, listing)
      for warning in listing.warnings { findings.append(Finding("search path", .limited, warning)) }
      return findings
    } catch {
      return []  // Said by `folders`.
    }
  }
}

private func firstLine(_ path: String) -> String? {
  do throws(CommandError) {
    let bytes = try InputFile.read(path, bytesMax: 1 << 16)
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  } catch {
    return nil
  }
}
