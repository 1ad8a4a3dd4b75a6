// `collet trust` and `untrust`: a person approves what a plugin asks for, or takes it back.

import Glibc
import JSONSchema
import Plugins

/// `collet trust NAME`: shows what a plugin may do and records the approval.
struct TrustCommand: Command {
  static let name = "trust"
  static let summary = "Approve what a plugin asks for."
  static let operands = "NAME"
  static let discussion = """
    Prints in plain words what the plugin may do and asks. The approval holds for this very library and these grants;
    with --any-build for whatever is built at this path, as long as it asks for the same: for a plugin's author.
    --reset ends the quarantine of a plugin that crashed too often.

    exit codes: 0 approved, 1 not approved, 2 usage
    """
  static var options: [Option<TrustCommand>] {
    [
      Option("--yes", "Do not ask.") { $0.yes = true },
      Option("--reset", "End the plugin's quarantine and forget its crashes; approves nothing.") { $0.reset = true },
      Option("--any-build", "Approve every later build at this path that asks for the same.") { $0.anyBuild = true },
    ]
  }

  var plugin: String?
  var yes = false
  var anyBuild = false
  var reset = false

  mutating func take(_ operand: String) throws(UsageError) {
    guard plugin == nil else { throw UsageError("collet trust wants one plugin; '\(operand)' is one too many") }
    plugin = operand
  }

  mutating func check() throws(UsageError) {
    guard plugin != nil else { throw UsageError("collet trust wants the name of a plugin; 'collet list' shows them") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let host = try Host(context)
    let listing = host.discovery.list()
    let index = try listing.plugin(named: plugin ?? "")
    if reset { return self.reset(listing.name(of: index), host, context) }
    var request: TrustRequest
    do throws(TrustFault) {
      request = try listing.trustRequest(index, anyBuild: anyBuild)
    } catch {
      throw CommandError(error.description)
    }
    context.out.write("\(printable(request.plugin)), \(printable(request.approval.path)):\n")
    for sentence in request.sentences { context.out.write("  - \(printable(sentence))\n") }
    for line in Self.meanings(of: listing.plugin(index), host) { context.out.write("  \(printable(line))\n") }
    // Where a path leads is approved with it: later it may lead elsewhere.
    let leads = Self.leads(of: listing.plugin(index), host)
    request.approval.leads = leads.bound
    for line in leads.told { context.out.write("  \(printable(line))\n") }
    if let hash = request.approval.sha256 { context.out.write("  library sha256 \(hash)\n") }
    let plugin = listing.plugin(index)
    let known = host.machine.known()
    let grants = plugin.manifest.map { host.grants(of: plugin, $0) } ?? Grants()
    let enforced = Permissions.enforcement(
      grants, host.isolation(of: plugin.name, machine: known),
      limitsThreads: known?.limitsThreads(of: grants) ?? false)
    for line in wrapped(enforced, width: min(terminalWidth(), 100)) { context.out.write(line + "\n") }
    context.out.flush()
    let agreed = if yes { true } else { try agrees(context) }
    guard agreed else {
      context.warn("\(request.plugin) was not approved")
      return .failure
    }
    do throws(TrustFault) {
      try TrustStore(host.locations).approve(request.approval)
    } catch {
      throw CommandError(error.description)
    }
    context.out.write(anyBuild ? "approved, for any build at this path\n" : "approved, for this library\n")
    return .success
  }

  private func reset(_ plugin: String, _ host: Host, _ context: Context) -> ExitCode {
    let found = QuarantineStore(host.locations).reset(plugin: plugin)
    context.out.write(
      found ? "forgot the crashes of \(plugin); it runs again\n" : "there was nothing to forget of \(plugin)\n")
    return .success
  }

  /// What placeholders stand for here, and what the configuration takes away.
  private static func meanings(of plugin: Plugin, _ host: Host) -> [String] {
    guard let manifest = plugin.manifest else { return [] }
    do throws(ConfigurationFault) {
      let grants = try host.settings(of: plugin, manifest).grants
      guard grants != manifest.grants else { return [] }
      return ["here that is: \(Permissions.sentences(grants).joined(separator: "; "))"]
    } catch {
      return ["its configuration does not fit: \(error.description)"]
    }
  }

  /// Links on the way of what is granted.
  private static func leads(of plugin: Plugin, _ host: Host) -> (told: [String], bound: [String: String]) {
    guard let manifest = plugin.manifest else { return ([], [:]) }
    return host.grantedFolders(of: plugin).leads(host.grants(of: plugin, manifest))
  }

  /// Asks on the terminal; without one nobody can agree.
  private func agrees(_ context: Context) throws(CommandError) -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      throw CommandError("nobody can be asked here: approve with 'collet trust \(plugin ?? "") --yes'")
    }
    context.out.write("Approve? [y/N] ")
    context.out.flush()
    let answer = readLine() ?? ""
    return ["y", "yes"].contains(answer.lowercased())
  }
}

/// `collet untrust NAME`: takes every approval of a plugin back.
struct UntrustCommand: Command {
  static let name = "untrust"
  static let summary = "Take back the approval of a plugin."
  static let operands = "NAME"
  static let discussion = "exit codes: 0 taken back, 1 there was none"

  var plugin: String?

  mutating func take(_ operand: String) throws(UsageError) {
    guard plugin == nil else { throw UsageError("collet untrust wants one plugin; '\(operand)' is one too many") }
    plugin = operand
  }

  mutating func check() throws(UsageError) {
    guard plugin != nil else { throw UsageError("collet untrust wants the name of a plugin; 'collet list' shows them") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let host = try Host(context)
    let count: Int
    do throws(TrustFault) {
      count = try TrustStore(host.locations).revoke(plugin: plugin ?? "")
    } catch {
      throw CommandError(error.description)
    }
    guard count > 0 else { throw CommandError("there is no approval of '\(plugin ?? "")'") }
    context.out.write("took back \(count == 1 ? "the approval" : "\(count) approvals") of \(plugin ?? "")\n")
    return .success
  }
}

extension Listing {
  /// The plugin of this name, or an error with the nearest names.
  func plugin(named name: String) throws(CommandError) -> Int {
    if let index = find(plugin: name) { return index }
    let hints = nearest(to: name, among: plugins.indices.map { self.name(of: $0) })
    let hint = hints.isEmpty ? "'collet list' shows what is there" : "did you mean \(hints.joined(separator: " or "))?"
    throw CommandError("there is no plugin '\(name)'; \(hint)", code: .usage)
  }
}
