// What discovery found: the plugins in their order, each with its state, and the tools that a model may be offered.

/// Everything that the search path holds, good and bad; a bad plugin never hides the good ones.
public struct Registry: Sendable {
  /// In the order of the search path, then by name.
  public var plugins: [Plugin]
  /// Of ready plugins only, in a stable order; names are unique.
  public var tools: [OfferedTool]
  /// What an operator should know and that belongs to no plugin: a missing root, an unreadable folder.
  public var warnings: [String]
}

/// One plugin found on the search path.
public struct Plugin: Sendable {
  /// The manifest's name, or what the file name suggests when the manifest cannot be read.
  public var name: String
  /// `nil` when the manifest cannot be read.
  public var manifest: Manifest?
  public var state: State
  /// Why it is not ready and what to do; empty when it is.
  public var reason: String
  /// The manifest's file.
  public var path: String
  /// The library's file, `nil` without one.
  public var libraryPath: String?
  /// Findings that do not stop it: unknown keys, description lint, exports.
  public var warnings: [String]

  /// The states of the design, in the words that `list` prints.
  public enum State: String, Sendable {
    case ready, untrusted, changed, denied, invalid, shadowed, quarantined
  }
}

/// A tool under the name by which a model calls it.
public struct OfferedTool: Sendable {
  /// The bare name, or `plugin__tool` when several ready plugins have a tool of that name.
  public var name: String
  /// Index into `Registry.plugins`.
  public var plugin: Int
  /// Index into that plugin's `manifest.tools`.
  public var tool: Int
}
