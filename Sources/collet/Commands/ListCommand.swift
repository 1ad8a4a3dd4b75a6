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
    let registry = try Host(context).registry
    if json {
      context.out.write(Listing.json(registry))
      context.out.write("\n")
    } else {
      printTable(registry, context)
    }
    return .success
  }

  private func printTable(_ registry: Registry, _ context: Context) {
    let style = context.style
    let width = terminalWidth()
    if registry.plugins.isEmpty {
      context.out.write("no plugins found; docs/plugins.md shows how to write one, --plugins DIR where to look\n")
    } else {
      var table = Table(heading: ["PLUGIN", "VERSION", "STATE", "TOOLS"].map { Table.Cell($0, shown: style.bold($0)) })
      for (index, plugin) in registry.plugins.enumerated() { table.add(row(plugin, index, registry, style)) }
      context.out.write(table.text(width: width))
    }
    for plugin in registry.plugins where !plugin.reason.isEmpty {
      paragraph("\(plugin.name): \(plugin.reason)", mark: style.colored("✗", plugin.state), width, context)
    }
    for plugin in registry.plugins where plugin.state != .shadowed {
      for warning in plugin.warnings {
        paragraph("\(plugin.name): \(warning)", mark: style.yellow("!"), width, context)
      }
    }
    for warning in registry.warnings { paragraph(warning, mark: style.yellow("!"), width, context) }
  }

  private func row(_ plugin: Plugin, _ index: Int, _ registry: Registry, _ style: Style) -> [Table.Cell] {
    // Offered names where it is ready, the manifest's own otherwise.
    let offered = registry.tools.filter { $0.plugin == index }.map(\.name)
    let names = plugin.state == .ready ? offered : plugin.manifest?.tools.map(\.name) ?? []
    let state = plugin.state.rawValue
    return [
      Table.Cell(printable(plugin.name)), Table.Cell(printable(plugin.manifest?.version ?? "")),
      Table.Cell(state, shown: style.colored(state, plugin.state)), Table.Cell(names.joined(separator: ", ")),
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
