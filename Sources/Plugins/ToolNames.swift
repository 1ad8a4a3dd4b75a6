// The names under which tools are offered, and the way back from a name to a tool.

import JSONSchema

/// Gives every tool of a ready plugin a name of its own.
enum ToolNames {
  /// What providers of models allow.
  static let bytesMax = 64

  static func offer(_ listing: inout Listing) {
    var count = 0
    for plugin in listing.plugins.indices where listing.plugins[plugin].state == .ready {
      count += listing.image(plugin).tools(listing.record(plugin)).count
    }
    listing.tools.reserveCapacity(count)
    var table = NameTable(count: count)
    var clashes: [Int: [Int]] = [:]
    for plugin in listing.plugins.indices where listing.plugins[plugin].state == .ready {
      let image = listing.image(plugin)
      let places = image.tools(listing.record(plugin))
      for place in places {
        let number = listing.tools.count
        listing.tools.append(Listing.ListedTool(plugin: plugin, tool: place - places.lowerBound))
        let name = image.toolName(place)
        let other = table.insert(number, image.toolNameHash(place)) {
          listing.ownName(listing.tools[$0]).elementsEqual(name)
        }
        if let other { clashes[other, default: [other]].append(number) }
      }
    }
    if !clashes.isEmpty { qualify(clashes, &listing) }
  }

  /// `plugin__tool`, or as much of it as fits and a hash of the whole.
  static func qualified(plugin: String, tool: String) -> String {
    let name = "\(plugin)__\(tool)"
    return name.utf8.count <= bytesMax ? name : shortened(name)
  }

  /// The same for the same text on every machine and in every version.
  static func shortened(_ name: String) -> String {
    let hash = NameHash.of(name.utf8)
    var digits = String(hash, radix: 16)
    while digits.count < 16 { digits = "0" + digits }
    return "\(name.prefix(bytesMax - 17))_\(digits)"
  }

  private static func qualify(_ clashes: [Int: [Int]], _ listing: inout Listing) {
    var taken = Set(listing.tools.map { String(decoding: listing.ownName($0), as: UTF8.self) })
    for (_, group) in clashes.sorted(by: { $0.key < $1.key }) {
      var names: [String] = []
      for number in group {
        let tool = listing.tools[number]
        let own = String(decoding: listing.ownName(tool), as: UTF8.self)
        var name = qualified(plugin: listing.name(of: tool.plugin), tool: own)
        // Some tool may really be called so.
        if taken.contains(name) { name = shortened("\(name)__") }
        taken.insert(name)
        names.append(name)
        listing.tools[number].qualifiedName = name
      }
      let own = String(decoding: listing.ownName(listing.tools[group[0]]), as: UTF8.self)
      listing.warnings.append("\(group.count) plugins have a tool '\(own)'; call it \(names.joined(separator: " or "))")
    }
  }
}

extension Registry {
  /// The tool that a name stands for: the name under which it is offered, or `plugin__tool`, which is always accepted.
  public func resolve(_ name: String) -> OfferedTool? {
    if let tool = tools.first(where: { $0.name == name }) { return tool }
    return qualified(name) ?? quarantined(name)
  }

  private func qualified(_ name: String) -> OfferedTool? {
    guard name.contains("__") else { return nil }
    return tools.first { tool in
      let plugin = plugins[tool.plugin]
      guard name.hasPrefix(plugin.name) else { return false }
      return ToolNames.qualified(plugin: plugin.name, tool: tool.ownName ?? tool.name) == name
    }
  }

  /// A tool that is not offered and still there: a call of it is answered, with what is wrong.
  private func quarantined(_ name: String) -> OfferedTool? {
    for (index, plugin) in plugins.enumerated() where plugin.state == .quarantined {
      let tools = plugin.manifest?.tools ?? []
      let place = tools.firstIndex {
        $0.name == name || ToolNames.qualified(plugin: plugin.name, tool: $0.name) == name
      }
      if let place { return OfferedTool(name: name, plugin: index, tool: place) }
    }
    return nil
  }

  /// Names that come close to one that does not exist, nearest first. A bare name that several plugins have comes back
  /// as their qualified names.
  public func nearestTools(to name: String) -> [String] {
    let holders = tools.filter { $0.ownName == name }.map(\.name)
    return holders.isEmpty ? nearest(to: name, among: tools.map(\.name)) : holders
  }
}

extension Listing {
  /// Plugins and tools with everything that a call needs; manifests are read when they are asked for.
  public func registry() -> Registry {
    var registry = Registry(warnings: warnings)
    registry.unusableRoots = unusableRoots
    registry.plugins = plugins.indices.map(plugin)
    registry.tools = tools.map { tool in
      var offered = OfferedTool(name: name(of: tool), plugin: tool.plugin, tool: tool.tool)
      if tool.qualifiedName != nil { offered.ownName = String(decoding: ownName(tool), as: UTF8.self) }
      return offered
    }
    return registry
  }

  /// One plugin of the listing with everything that a call needs.
  public func plugin(_ index: Int) -> Plugin {
    let entry = plugins[index]
    let scanned = roots[Int(entry.root)]
    let source: ManifestSource
    if let manifest = scanned.fresh[Int(entry.record)] {
      source = ManifestSource(manifest)
    } else {
      source = ManifestSource(path: path(of: index), stamp: scanned.image.manifestStamp(Int(entry.record)))
    }
    var plugin = Plugin(
      name: name(of: index), source: source, state: entry.state, reason: entry.reason, path: path(of: index),
      libraryPath: libraryPath(of: index), warnings: warnings(of: index), requiredHash: entry.approvedHash)
    plugin.approvedLeads = entry.approvedLeads
    let record = Int(entry.record)
    let flags = scanned.image.flags(record)
    if flags.contains(.hashed), !flags.contains(.binds) {
      plugin.contentHash = hexadecimal(scanned.image.libraryHash(record))
    }
    return plugin
  }
}
