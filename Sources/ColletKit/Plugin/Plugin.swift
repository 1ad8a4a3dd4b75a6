// A plugin is a type: its stored properties are its configuration.

/// A set of tools in one library. `@Plugin` writes everything here but `shutDown`.
///
/// One value is made when the library is opened, from the operator's configuration; tools reach it through
/// `Call.plugin`. It is shared by calls that overlap.
public protocol Plugin: ToolValue {
  static var pluginName: String { get }
  static var pluginVersion: String { get }
  static var pluginDescription: String { get }
  static var traits: [PluginTrait] { get }
  static var tools: [any Tool.Type] { get }

  /// Called when the host is done with the plugin and no call is running: for closing what is open. It may never come, when
  /// the process is killed.
  func shutDown()
}

extension Plugin {
  public func shutDown() {}

  /// The manifest, as `collet manifest emit` asks for it.
  public static var manifest: String { ManifestWriter.manifest(of: Self.self) }
}

/// One statement about a plugin, given to `@Plugin`.
public struct PluginTrait: Sendable {
  let apply: @Sendable (inout PluginSettings) -> Void

  /// How calls may meet. Swift checks that values shared between threads allow it, so calls overlap unless this says
  /// otherwise.
  public enum Threading: String, Sendable {
    /// One call at a time, all on one thread.
    case serial
    /// One call at a time, the thread may change.
    case migrating
    /// Calls overlap.
    case concurrent
  }

  public static func threading(_ threading: Threading) -> PluginTrait { PluginTrait { $0.threading = threading } }
  /// Hosts that it sends requests to: `api.example.com`, `*.example.org:8443`.
  public static func http(_ hosts: String...) -> PluginTrait { PluginTrait { $0.lists[.http, default: []] += hosts } }
  /// Files and folders that it reads; `${plugin}`, `${data}`, `${home}` and `${config.NAME}` stand for what the host knows.
  public static func read(_ paths: String...) -> PluginTrait { PluginTrait { $0.lists[.read, default: []] += paths } }
  /// Files and folders that it writes.
  public static func write(_ paths: String...) -> PluginTrait { PluginTrait { $0.lists[.write, default: []] += paths } }
  /// Names of secrets; the operator says where each comes from.
  public static func secrets(_ names: String...) -> PluginTrait {
    PluginTrait { $0.lists[.secrets, default: []] += names }
  }
  /// Programs that it starts.
  public static func exec(_ programs: String...) -> PluginTrait {
    PluginTrait { $0.lists[.exec, default: []] += programs }
  }
  /// Key-value storage of its own, such as `1MiB`.
  public static func storage(_ size: String) -> PluginTrait { PluginTrait { $0.storage = size } }
  /// Address space, such as `4GiB`.
  public static func memory(_ size: String) -> PluginTrait { PluginTrait { $0.memory = size } }
  /// Threads that it makes itself.
  public static func threads(_ count: Int) -> PluginTrait { PluginTrait { $0.threads = count } }
}

/// What the traits of a plugin add up to.
struct PluginSettings {
  enum List: String, CaseIterable { case http, read, write, secrets, exec }

  var threading = PluginTrait.Threading.concurrent
  var lists: [List: [String]] = [:]
  var storage: String?
  var memory: String?
  var threads: Int?

  init(_ traits: [PluginTrait]) {
    for trait in traits { trait.apply(&self) }
  }

  var asksForNothing: Bool { lists.isEmpty && storage == nil && memory == nil && threads == nil }
}
