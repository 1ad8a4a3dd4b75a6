// `collet doctor`: what works on this machine, and what to do about the rest.

import Glibc
import HTTP
import JSON
import JSONSchema
import Plugins

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

  /// What the kernel offers for holding plugins to their grants. Nothing uses it in this version: it tells an operator
  /// what this machine will be able to enforce.
  static func machine() -> [Finding] {
    var findings: [Finding] = []
    let release = firstLine("/proc/sys/kernel/osrelease") ?? "unknown"
    findings.append(Finding("kernel", .fine, "Linux \(release)"))
    let modules = firstLine("/sys/kernel/security/lsm")
    if let modules, modules.split(separator: ",").contains("landlock") {
      findings.append(Finding("landlock", .fine, "offered: files can be confined"))
    } else {
      let fact = modules == nil ? "cannot tell: /sys/kernel/security/lsm is not readable" : "not offered by this kernel"
      findings.append(
        Finding(
          "landlock", .limited, fact,
          advice: "a kernel from 5.13 on with 'landlock' in its lsm= list can confine files"))
    }
    if let actions = firstLine("/proc/sys/kernel/seccomp/actions_avail"), actions.contains("errno") {
      findings.append(Finding("seccomp", .fine, "offered: system calls can be filtered"))
    } else {
      findings.append(
        Finding("seccomp", .limited, "not offered", advice: "a kernel with CONFIG_SECCOMP_FILTER filters system calls"))
    }
    findings.append(userNamespaces())
    findings.append(transfers())
    findings.append(
      Finding(
        "isolation", .limited, "plugins run inside the host process: no grant is enforced in this version",
        advice: "trust only plugins whose code you would run yourself"))
    return findings
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

  private static func userNamespaces() -> Finding {
    let most = firstLine("/proc/sys/user/max_user_namespaces").flatMap { Int($0) } ?? 0
    if most > 0 && firstLine("/proc/sys/kernel/unprivileged_userns_clone") != "0" {
      return Finding("namespaces", .fine, "user namespaces are allowed")
    }
    return Finding(
      "namespaces", .limited, "user namespaces are switched off",
      advice: "sysctl user.max_user_namespaces and kernel.unprivileged_userns_clone switch them on")
  }

  /// Where state and configuration live.
  static func folders(_ context: Context) -> [Finding] {
    var findings: [Finding] = []
    do throws(CommandError) {
      let host = try Host(context)
      findings.append(home(host.locations.home))
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
        _ = try host.settings(of: plugin, manifest)
      } catch {
        findings.append(
          Finding(plugin.name, .limited, error.description, advice: "until then every call is UNAVAILABLE"))
      }
    }
    if let wanted = host.configuration.minIsolation, Host.isolation < wanted {
      findings.append(
        Finding(
          "min_isolation", .limited,
          "\(file) wants '\(wanted.rawValue)', and this version runs plugins inside the host",
          advice: "until it is taken out every call is UNAVAILABLE"))
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
