// What is different about the tools since the last prompt.

import Agent
import Glibc
import Models
import Plugins

/// The tools of one moment: their definitions, and the files behind them.
struct ToolState: Sendable {
  private var definitions: [String: ToolDefinition] = [:]
  private var files: [String: [FileMark]] = [:]
  /// The plugin of each tool.
  private var homes: [String: Home] = [:]
  /// Everything on the search path, by the manifest's file.
  private var plugins: [String: Home] = [:]

  private struct Home {
    let name: String
    let path: String
    let state: Plugin.State
    let reason: String

    init(_ plugin: Plugin) {
      (name, path, state, reason) = (plugin.name, plugin.path, plugin.state, plugin.reason)
    }
  }

  /// Tells one content of a file from another without reading it.
  private struct FileMark: Hashable {
    let inode: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int

    init?(_ path: String) {
      var status = stat()
      guard unsafe stat(path, &status) == 0 else { return nil }
      inode = UInt64(status.st_ino)
      size = Int64(status.st_size)
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }

  init(_ toolbox: Toolbox) {
    for definition in toolbox.definitions { definitions[definition.name] = definition }
    for tool in toolbox.registry.tools {
      let plugin = toolbox.registry.plugins[tool.plugin]
      homes[tool.name] = Home(plugin)
      files[tool.name] = ([plugin.path] + [plugin.libraryPath].compactMap { $0 }).compactMap { FileMark($0) }
    }
    for plugin in toolbox.registry.plugins { plugins[plugin.path] = Home(plugin) }
  }

  /// In words, `nil` when nothing has changed.
  func changes(to other: ToolState) -> String? {
    let added = other.definitions.keys.filter { definitions[$0] == nil }.sorted()
    let gone = definitions.keys.filter { other.definitions[$0] == nil }.sorted()
    let changed = definitions.keys.filter { name in
      guard let now = other.definitions[name] else { return false }
      return now != definitions[name] || other.files[name] != files[name]
    }.sorted()
    var words: [String] = []
    if !added.isEmpty { words.append("new: \(added.joined(separator: ", "))") }
    if !gone.isEmpty { words.append("gone: \(reasons(gone, other))") }
    if !changed.isEmpty { words.append("changed: \(changed.joined(separator: ", "))") }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// The names, each group with why it is no longer offered.
  private func reasons(_ gone: [String], _ other: ToolState) -> String {
    var groups: [(reason: String, names: [String])] = []
    for name in gone {
      let reason = homes[name].map { other.reason(without: $0) } ?? ""
      if let place = groups.firstIndex(where: { $0.reason == reason }) {
        groups[place].names.append(name)
      } else {
        groups.append((reason, [name]))
      }
    }
    return groups.map { "\($0.names.joined(separator: ", ")) (\($0.reason))" }.joined(separator: "; ")
  }

  /// Why a plugin's tool is not among these.
  private func reason(without home: Home) -> String {
    guard let now = plugins[home.path] else { return "\(home.path) is no longer there" }
    guard now.state == .ready else {
      return "\(home.name) is \(now.state.rawValue)" + (now.reason.isEmpty ? "" : ": \(now.reason)")
    }
    let others = homes.filter { $0.value.path == home.path }.keys.sorted()
    return others.isEmpty
      ? "\(home.name) no longer has it" : "\(home.name) now offers \(others.joined(separator: ", "))"
  }
}
