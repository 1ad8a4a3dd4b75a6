// What discovery found: the plugins in their order, each with its state, and the tools that a model may be offered.

/// Everything that the search path holds, good and bad; a bad plugin never hides the good ones.
public struct Registry: Sendable {
  /// In the order of the search path, then by name.
  public var plugins: [Plugin]
  /// Of ready plugins only, in a stable order; names are unique.
  public var tools: [OfferedTool]
  /// What an operator should know and that belongs to no plugin: a missing root, an unreadable folder.
  public var warnings: [String]
  /// Those of `warnings` that speak of folders that somebody named; a command may refuse to go on.
  public var unusableRoots: [String] = []

  public init(plugins: [Plugin] = [], tools: [OfferedTool] = [], warnings: [String] = []) {
    self.plugins = plugins
    self.tools = tools
    self.warnings = warnings
  }
}

/// One plugin found on the search path.
public struct Plugin: Sendable {
  /// The manifest's name, or what the file name suggests when the manifest cannot be read.
  public var name: String
  /// `nil` when the manifest cannot be read. Read when it is first asked for, and then kept: a manifest that changed
  /// since it was listed is `nil` too.
  public var manifest: Manifest? { source.manifest }
  private let source: ManifestSource
  public var state: State
  /// Why it is not ready and what to do; empty when it is.
  public var reason: String
  /// The manifest's file.
  public var path: String
  /// The library's file, `nil` without one.
  public var libraryPath: String?
  /// Findings that do not stop it: unknown keys, description lint, exports.
  public var warnings: [String]
  /// The SHA-256, in hex, that the library must have when it is loaded; `nil` when any build will do.
  public var requiredHash: String?
  /// The SHA-256, in hex, of the plugin's own library, where somebody asked for it: see `Discovery.hashesLibraries`.
  public var contentHash: String?
  /// Where granted paths led when a person approved them; see `GrantedFolders`.
  public var approvedLeads: [String: String] = [:]

  public init(
    name: String, manifest: Manifest?, state: State = .ready, reason: String = "", path: String = "",
    libraryPath: String? = nil, warnings: [String] = [], requiredHash: String? = nil
  ) {
    self.init(
      name: name, source: ManifestSource(manifest), state: state, reason: reason, path: path, libraryPath: libraryPath,
      warnings: warnings, requiredHash: requiredHash)
  }

  init(
    name: String, source: ManifestSource, state: State, reason: String, path: String, libraryPath: String?,
    warnings: [String], requiredHash: String?
  ) {
    self.name = name
    self.source = source
    self.state = state
    self.reason = reason
    self.path = path
    self.libraryPath = libraryPath
    self.warnings = warnings
    self.requiredHash = requiredHash
  }

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
  /// Its name in the manifest, `nil` when that is `name`.
  public var ownName: String?

  public init(name: String, plugin: Int, tool: Int) {
    self.name = name
    self.plugin = plugin
    self.tool = tool
  }
}
