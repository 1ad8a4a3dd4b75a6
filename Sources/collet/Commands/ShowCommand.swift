// `collet show NAME`: a plugin or a tool, whole.

import Agent
import Bindings
import JSON
import JSONSchema
import Models
import Plugins

/// `collet show NAME`: everything that is known about a plugin or a tool, without running its code.
struct ShowCommand: Command {
  static let name = "show"
  static let summary = "Show a plugin or a tool, whole; runs no plugin code."
  static let operands = "NAME"
  static let discussion = """
    NAME is a plugin, a tool, or PLUGIN__TOOL. The schemas of a tool are compiled here, so that a mistake in them shows
    before the first call.

    exit codes: 0 shown, 2 there is no such plugin or tool
    """
  static var options: [Option<ShowCommand>] { [Option("--json", "Print one object.") { $0.json = true }] }

  var subject: String?
  var json = false

  mutating func take(_ operand: String) throws(UsageError) {
    guard subject == nil else { throw UsageError("collet show wants one name; '\(operand)' is one too many") }
    subject = operand
  }

  mutating func check() throws(UsageError) {
    guard subject != nil else { throw UsageError("collet show wants the name of a plugin or a tool") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let host = try Host(context)
    let name = subject ?? ""
    let listing = host.discovery.list()
    if let index = listing.find(plugin: name) {
      show(listing.plugin(index), host, context)
      return .success
    }
    let registry = listing.registry()
    if let found = registry.resolve(name) {
      let plugin = registry.plugins[found.plugin]
      guard let manifest = plugin.manifest else {
        throw CommandError("\(plugin.path) changed while it was looked at; try again")
      }
      show(manifest.tools[found.tool], of: plugin, as: found.name, context)
      return .success
    }
    // A tool of a plugin that is not ready can be looked at too, before it is approved.
    for index in listing.plugins.indices {
      let plugin = listing.plugin(index)
      if let tool = plugin.manifest?.tools.first(where: { $0.name == name }) {
        show(tool, of: plugin, as: name, context)
        return .success
      }
    }
    let known = listing.plugins.indices.map { listing.name(of: $0) } + registry.tools.map(\.name)
    let hints = nearest(to: name, among: known)
    let hint = hints.isEmpty ? "'collet list' shows what is there" : "did you mean \(hints.joined(separator: " or "))?"
    throw CommandError("there is no plugin and no tool '\(name)'; \(hint)", code: .usage)
  }

  // MARK: A plugin

  private func show(_ plugin: Plugin, _ host: Host, _ context: Context) {
    let known = host.machine.known()
    let isolation = host.isolation(of: plugin.name, machine: known)
    if json {
      context.out.write(ShowJSON.plugin(plugin, isolation: isolation))
      context.out.write("\n")
      return
    }
    let sheet = Sheet(context)
    sheet.heading("\(plugin.name) \(plugin.manifest?.version ?? "")", plugin.manifest?.description ?? "")
    sheet.line("state", plugin.state.rawValue, shown: context.style.colored(plugin.state.rawValue, plugin.state))
    if !plugin.reason.isEmpty { sheet.line("because", plugin.reason) }
    sheet.line("manifest", plugin.path)
    if let library = plugin.libraryPath { sheet.line("library", library) }
    guard let manifest = plugin.manifest else { return }
    if let binding = manifest.binding {
      sheet.line("binds", "functions of \(binding.library), without code of its own")
    }
    sheet.line("threading", manifest.threading.rawValue)
    sheet.line("isolation", isolation.map { "\($0.rawValue): \($0.meaning)" } ?? "it does not run here")
    for (index, sentence) in Permissions.sentences(manifest).enumerated() {
      sheet.line(index == 0 ? "grants" : "", sentence)
    }
    let grants = host.grants(of: plugin, manifest)
    if grants != manifest.grants {
      sheet.line("", "here that is: \(Permissions.sentences(grants).joined(separator: "; "))")
    }
    let limitsThreads = known?.limitsThreads(of: grants) ?? false
    sheet.line("", Permissions.enforcement(grants, isolation, limitsThreads: limitsThreads))
    settings(of: plugin, manifest, host, sheet)
    for tool in manifest.tools {
      sheet.line(tool.name == manifest.tools.first?.name ? "tools" : "", "\(tool.name): \(tool.description)")
    }
    for warning in plugin.warnings { sheet.line("warning", warning, shown: context.style.yellow(warning)) }
    for tool in manifest.tools {
      for problem in SchemaProblems.of(tool) { sheet.line("warning", "\(tool.name): \(problem)") }
    }
  }

  /// The configuration that the plugin would get, or what is wrong with it.
  private func settings(of plugin: Plugin, _ manifest: Manifest, _ host: Host, _ sheet: Sheet) {
    do throws(ConfigurationFault) {
      let settings = try host.settings(of: plugin, manifest)
      if manifest.configSchema != nil { sheet.line("config", String(decoding: settings.config, as: UTF8.self)) }
    } catch {
      sheet.line("config", error.description)
    }
  }

  // MARK: A tool

  private func show(_ tool: Tool, of plugin: Plugin, as name: String, _ context: Context) {
    if json {
      context.out.write(ShowJSON.tool(tool, of: plugin, as: name))
      context.out.write("\n")
      return
    }
    let sheet = Sheet(context)
    sheet.heading(tool.title.map { "\(name), \($0)" } ?? name, tool.description)
    sheet.line("plugin", "\(plugin.name) (\(plugin.state.rawValue))")
    if let manifest = plugin.manifest, let binding = manifest.binding {
      for (index, line) in manifest.prototypes(of: tool.name).enumerated() {
        sheet.line(index == 0 ? "calls" : "", line)
      }
      sheet.line("of", binding.library)
    }
    let annotations = tool.annotations
    sheet.line(
      "promises",
      [
        word("read-only", annotations.readOnly), word("destructive", annotations.destructive),
        word("idempotent", annotations.idempotent), word("open world", annotations.openWorld),
      ].joined(separator: ", "))
    sheet.line("time", "\(tool.timeoutMS) ms an attempt, \(tool.retry.max) retries from \(tool.retry.baseMS) ms on")
    let definition = ToolDefinition(name: name, description: tool.description, parameters: tool.parameters)
    sheet.line("tokens", "about \(definition.roughTokens) with every request to a model")
    sheet.line("result", "up to \(tool.resultLimit) bytes\(tool.inline ? ", inline" : "")")
    for (label, words) in [("requires", tool.requires), ("scopes", tool.scopes), ("labels", tool.labels)]
    where !words.isEmpty {
      sheet.line(label, words.joined(separator: ", "))
    }
    if let group = tool.exclusive { sheet.line("exclusive", group) }
    for (code, meaning) in tool.errors.sorted(by: { $0.key < $1.key }) {
      sheet.line("error", "\(code), \(meaning.rawValue)")
    }
    for problem in SchemaProblems.of(tool) { sheet.line("warning", problem, shown: context.style.yellow(problem)) }
    for sample in tool.samples { sheet.line("sample", String(decoding: sample, as: UTF8.self)) }
    sheet.json("parameters", tool.parameters)
    if let returns = tool.returns { sheet.json("returns", returns) }
  }

  private func word(_ name: String, _ value: Bool?) -> String {
    switch value {
    case .some(true): name
    case .some(false): "not \(name)"
    case .none: "\(name) unknown"
    }
  }
}

/// Labelled lines that wrap beside their label.
private struct Sheet {
  private let context: Context
  private let width: Int

  init(_ context: Context) {
    self.context = context
    width = terminalWidth()
  }

  func heading(_ title: String, _ text: String) {
    context.out.write(context.style.bold(printable(title)) + "\n")
    for line in paragraphs(text, width: width) { context.out.write(line + "\n") }
    context.out.write("\n")
  }

  func line(_ label: String, _ text: String, shown: String? = nil) {
    let room = width == .max ? .max : max(Self.roomMin, width - Self.indent)
    let lines = paragraphs(text, width: room)
    let first = lines.count == 1 ? shown ?? lines[0] : lines[0]
    let gap = String(repeating: " ", count: max(1, Self.indent - label.count))
    context.out.write(label + gap + first + "\n")
    for line in lines.dropFirst() { context.out.write(String(repeating: " ", count: Self.indent) + line + "\n") }
  }

  /// A description may have several lines; each is wrapped by itself.
  private func paragraphs(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapped(printable(String($0)), width: width)
    }
  }

  func json(_ label: String, _ text: [UInt8]) {
    context.out.write("\n\(label)\n")
    context.out.write(ShowJSON.indented(text))
    context.out.write("\n")
  }

  private static var indent: Int { 12 }
  private static var roomMin: Int { 24 }
}
