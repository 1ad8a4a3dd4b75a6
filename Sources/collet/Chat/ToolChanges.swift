// What is different about the tools since the last prompt.

import Agent
import Glibc
import Models
import Plugins

/// The tools of one moment: their definitions, and the files behind them.
struct ToolState: Sendable {
  private var definitions: [String: ToolDefinition] = [:]
  private var files: [String: [FileMark]] = [:]

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
      files[tool.name] = ([plugin.path] + [plugin.libraryPath].compactMap { $0 }).compactMap { FileMark($0) }
    }
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
    if !gone.isEmpty { words.append("gone: \(gone.joined(separator: ", "))") }
    if !changed.isEmpty { words.append("changed: \(changed.joined(separator: ", "))") }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }
}
