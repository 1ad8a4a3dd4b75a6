// A temporary home with plugin folders in it, and libraries that are real.

import Glibc
import JSON
import TestSupport

@testable import Plugins

/// What one test needs to make plugins and look for them.
struct Workshop {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    mkdir(path("plugins"), 0o755)
  }

  func path(_ name: String) -> String { "\(realPath(folder.path)!)/\(name)" }

  var locations: Locations {
    var locations = Locations(home: path("home"), config: path("config.json"), environment: Locations.Environment())
    locations.configIsNamed = false
    locations.userHome = path("user")
    return locations
  }

  /// A library that passes every static check.
  static let library: [UInt8] = {
    let source = "__attribute__((visibility(\"default\"))) int collet_entry(void) { return 0; }"
    return try! readFile(try! PluginFixture.build(source: source, named: "plain"))
  }()

  /// The manifest of a small plugin; `extra` goes between its members, `tool` into its tool.
  static func manifest(
    _ name: String, tool: String = "find", library: String? = nil, extra: String = "", toolExtra: String = ""
  ) -> String {
    """
    {"manifest_version":1,"name":"\(name)","version":"1.0.0","description":"A plugin.","library":"\(library ?? name + ".so")",\
    \(extra)"tools":[{"name":"\(tool)","description":"Finds things by name. Use it to find, do NOT use it to change.",\
    \(toolExtra)"parameters":{"type":"object","properties":{"q":{"type":"string","description":"A name."}}}}]}
    """
  }

  /// Puts a plugin with its library into a folder.
  func add(
    _ name: String, to root: String = "plugins", tool: String? = nil, extra: String = "", toolExtra: String = "",
    file: String? = nil
  ) throws {
    let manifest = Workshop.manifest(name, tool: tool ?? "find_\(name)", extra: extra, toolExtra: toolExtra)
    try folder.write("\(root)/\(file ?? name).json", manifest)
    try writeFile(path("\(root)/\(name).so"), Workshop.library, mode: 0o755)
  }

  static let grants = #""grants":{"http":["api.example.com"]},"#

  func discovery(
    _ roots: [(String, SearchRoot.Kind)] = [("plugins", .option)], configuration: Configuration = Configuration()
  ) -> Discovery {
    var discovery = Discovery(
      roots: roots.map { SearchRoot(path: path($0.0), kind: $0.1) }, locations: locations, configuration: configuration)
    discovery.usesCache = false
    return discovery
  }

  func list(
    _ roots: [(String, SearchRoot.Kind)] = [("plugins", .option)], configuration: Configuration = Configuration()
  ) -> Listing {
    discovery(roots, configuration: configuration).list()
  }
}

extension Listing {
  /// `name state` of each plugin, in order.
  var states: [String] { plugins.indices.map { "\(name(of: $0)) \(plugins[$0].state.rawValue)" } }
  var reasons: [String] { plugins.map(\.reason) }
  var toolNames: [String] { tools.map { name(of: $0) } }
}
