// `collet list`: what the search path holds, from manifests alone.

import JSON
import Plugins

/// `collet list`: plugins, tools and states.
struct ListCommand: Command {
  static let name = "list"
  static let summary = "Show plugins, their state and their tools; runs no plugin code."
  static let discussion = "exit codes: 0 listed, 1 the configuration or a named folder cannot be read"
  static var options: [Option<ListCommand>] {
    [Option("--json", "Print one object with plugins, tools and warnings.") { $0.json = true }]
  }

  var json = false

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let host = try Host(context)
    var listing = host.discovery.list()
    let known = json || host.configuration.minIsolation != nil ? host.machine.known() : nil
    for plugin in listing.plugins.indices where listing.plugins[plugin].state == .ready {
      if let obstacle = host.obstacle(to: plugin, of: listing, machine: known) { listing.refuse(plugin, obstacle) }
    }
    if json {
      if known == nil { listing.warn(MachineIsolation.nothingRuns) }
      ListingJSON.write(listing, isolation: known?.level, inProcess: Set(host.configuration.inProcess)) {
        context.out.write($0)
      }
    } else {
      if MachineIsolation.worker == nil { listing.warn(MachineIsolation.workerIsMissing) }
      printTable(listing, context)
    }
    return listing.unusableRoots.isEmpty ? .success : .failure
  }

  private func printTable(_ listing: Listing, _ context: Context) {
    let style = context.style
    let width = terminalWidth()
    if listing.plugins.isEmpty {
      context.out.write("no plugins found; docs/plugins.md shows how to write one, --plugins DIR where to look\n")
    } else {
      var table = Table(heading: ["PLUGIN", "VERSION", "STATE", "TOOLS"].map { Table.Cell($0, shown: style.bold($0)) })
      var offered = [[String]](repeating: [], count: listing.plugins.count)
      for tool in listing.tools { offered[tool.plugin].append(listing.name(of: tool)) }
      for plugin in listing.plugins.indices { table.add(row(plugin, offered[plugin], listing, style)) }
      context.out.write(table.text(width: width))
    }
    for (index, plugin) in listing.plugins.enumerated() where !plugin.reason.isEmpty {
      let mark = plugin.state == .ready ? style.green("·") : style.colored("✗", plugin.state)
      paragraph("\(listing.name(of: index)): \(plugin.reason)", mark: mark, width, context)
    }
    for (index, plugin) in listing.plugins.enumerated() where plugin.state != .shadowed {
      for warning in listing.warnings(of: index) {
        paragraph("\(listing.name(of: index)): \(warning)", mark: style.yellow("!"), width, context)
      }
    }
    for warning in listing.warnings { paragraph(warning, mark: style.yellow("!"), width, context) }
  }

  private func row(_ plugin: Int, _ offered: [String], _ listing: Listing, _ style: Style) -> [Table.Cell] {
    // Offered names where it is ready, the manifest's own otherwise.
    let state = listing.plugins[plugin].state
    let names = state == .ready ? offered : listing.toolNames(of: plugin)
    return [
      Table.Cell(printable(listing.name(of: plugin))), Table.Cell(printable(listing.version(of: plugin))),
      Table.Cell(state.rawValue, shown: style.colored(state.rawValue, state)),
      Table.Cell(printable(names.joined(separator: ", "))),
    ]
  }

  private func paragraph(_ text: String, mark: String, _ width: Int, _ context: Context) {
    let lines = wrapped(printable(text), width: width == .max ? .max : max(20, width - 2))
    context.out.write("\(mark) " + lines.joined(separator: "\n  ") + "\n")
  }
}

extension Style {
  /// Green for what can be used, yellow for what waits for a person, red for what cannot.
  func colored(_ text: String, _ state: Plugin.State) -> String {
    switch state {
    case .ready: green(text)
    case .untrusted, .changed, .shadowed: yellow(text)
    case .denied, .invalid, .quarantined: red(text)
    }
  }
}
