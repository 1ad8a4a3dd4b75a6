// The search path as it stands: every plugin with its state, and the tools of those that are ready. Holds findings as
// they lie in memory and makes a `String` only of what is asked for, so that `list` costs little more than looking.

/// Everything that the search path holds, good and bad; a bad plugin never hides the good ones.
public struct Listing: Sendable {
  /// In the order of the search path, then by name.
  public internal(set) var plugins: [Entry] = []
  /// Of ready plugins only, in the same order; names are unique.
  public internal(set) var tools: [ListedTool] = []
  /// What an operator should know and that belongs to no plugin: a missing root, an unreadable folder.
  public internal(set) var warnings: [String] = []
  /// Those of `warnings` that speak of folders that somebody named; a command may refuse to go on.
  public internal(set) var unusableRoots: [String] = []

  var roots: [ScannedRoot] = []

  /// One plugin of a listing.
  public struct Entry: Sendable {
    public internal(set) var state: Plugin.State
    /// Why it is not ready and what to do, or how an approval is bound; empty when there is nothing to say.
    public internal(set) var reason: String
    var root: UInt32
    var record: UInt32
    /// The content that was approved, in hex; `nil` when any will do.
    var approvedHash: String?
    /// Where granted paths led when they were approved.
    var approvedLeads: [String: String] = [:]
  }

  /// One tool of a listing.
  public struct ListedTool: Sendable {
    /// Index into `plugins`.
    public internal(set) var plugin: Int
    /// Index into that plugin's manifest.
    public internal(set) var tool: Int
    /// `nil` when it is offered under its own name.
    var qualifiedName: String?
  }

  /// Marks a plugin as one that does not run here, and takes its tools out of what is offered.
  public mutating func refuse(_ plugin: Int, _ reason: String) {
    plugins[plugin].state = .denied
    plugins[plugin].reason = reason
    tools.removeAll { $0.plugin == plugin }
  }

  /// Adds what an operator should know.
  public mutating func warn(_ text: String) { warnings.append(text) }

  // MARK: What a listing says of a plugin

  public func name(of plugin: Int) -> String { text(.name, plugin) }
  public func version(of plugin: Int) -> String { text(.version, plugin) }
  public func description(of plugin: Int) -> String { text(.description, plugin) }

  /// The manifest's file.
  public func path(of plugin: Int) -> String { folder(plugin) + "/" + text(.manifestPath, plugin) }

  /// The library's file, `nil` without one.
  public func libraryPath(of plugin: Int) -> String? {
    let path = text(.libraryPath, plugin)
    // Of a bound library that is missing the loader's cache stands here.
    guard !path.isEmpty, path != LoaderCache.file else { return nil }
    return path.hasPrefix("/") ? path : folder(plugin) + "/" + path
  }

  /// Findings that do not stop it: unknown keys, vague descriptions, exports.
  public func warnings(of plugin: Int) -> [String] { image(plugin).warnings(record(plugin)) }

  /// The names of its tools, as the manifest has them.
  public func toolNames(of plugin: Int) -> [String] {
    let image = image(plugin)
    return image.tools(record(plugin)).map { String(decoding: image.toolName($0), as: UTF8.self) }
  }

  /// The name under which a tool is offered: its own, or `plugin__tool` where several plugins have one of that name.
  public func name(of tool: ListedTool) -> String {
    tool.qualifiedName ?? String(decoding: ownName(tool), as: UTF8.self)
  }

  // MARK: Inside

  func image(_ plugin: Int) -> RegistryImage { roots[Int(plugins[plugin].root)].image }
  func record(_ plugin: Int) -> Int { Int(plugins[plugin].record) }
  func folder(_ plugin: Int) -> String { roots[Int(plugins[plugin].root)].path }

  func text(_ text: RegistryImage.Text, _ plugin: Int) -> String { image(plugin).string(text, record(plugin)) }

  /// Index of a tool in its image.
  func place(_ tool: ListedTool) -> Int { image(tool.plugin).tools(record(tool.plugin)).lowerBound + tool.tool }

  func ownName(_ tool: ListedTool) -> ArraySlice<UInt8> { image(tool.plugin).toolName(place(tool)) }
}
