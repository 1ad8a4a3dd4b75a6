// The parts of `list --json` that depend on the manifest alone, made once and kept in the cache.

import Bindings
import JSON

/// Renders a manifest's share of a listing.
public enum ListingPieces {
  /// The grants with every key, sizes in bytes.
  static func grants(_ grants: Grants) -> [UInt8] {
    var writer = JSONWriter()
    write(grants, into: &writer)
    return writer.bytes
  }

  /// What an approval is bound to: the grants, each list in one order, and the defaults of the configuration that they
  /// name. A plugin that changes such a default asks for something else under the same words.
  public static func approval(_ manifest: Manifest) -> [UInt8] {
    var grants = manifest.grants
    grants.http.sort()
    grants.read.sort()
    grants.write.sort()
    grants.exec.sort()
    grants.secrets.sort()
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("grants")
    write(grants, into: &writer)
    let defaults = defaults(of: manifest)
    if !defaults.isEmpty {
      writer.key("defaults")
      writer.beginObject()
      for (name, text) in defaults {
        writer.key(name)
        writer.raw(text.span)
      }
      writer.endObject()
    }
    // What is called, and how: of a plugin without code of its own this is the code.
    if let binding = manifest.binding {
      writer.key("bind")
      writer.beginObject()
      writer.key("library")
      writer.string(binding.library)
      write("functions", binding.tools.flatMap { $0.prototypes(in: binding) }, into: &writer)
      writer.key("mark")
      writer.string(String(NameHash.of(binding.source), radix: 16))
      writer.endObject()
    }
    writer.endObject()
    return writer.bytes
  }

  /// The members of a tool that follow its name.
  static func tool(_ tool: Tool, plugin: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("plugin")
    writer.string(plugin)
    writer.key("title")
    if let title = tool.title { writer.string(title) } else { writer.null() }
    writer.key("description")
    writer.string(tool.description)
    writer.key("parameters")
    writer.raw(tool.parameters.span)
    writer.key("annotations")
    writer.beginObject()
    for (key, value) in annotations(tool.annotations) {
      guard let value else { continue }
      writer.key(key)
      writer.bool(value)
    }
    writer.endObject()
    writer.endObject()
    return Array(writer.bytes.dropFirst().dropLast())
  }

  static func write(_ grants: Grants, into writer: inout JSONWriter) {
    writer.beginObject()
    for (key, values) in [
      ("http", grants.http), ("read", grants.read), ("write", grants.write), ("secrets", grants.secrets),
    ] {
      write(key, values, into: &writer)
    }
    writer.key("storage")
    writer.uint64(grants.storage)
    writer.key("memory")
    writer.uint64(grants.memory)
    writer.key("threads")
    writer.int64(Int64(grants.threads))
    write("exec", grants.exec, into: &writer)
    writer.endObject()
  }

  private static func write(_ key: String, _ values: [String], into writer: inout JSONWriter) {
    writer.key(key)
    writer.beginArray()
    for value in values { writer.string(value) }
    writer.endArray()
  }

  private static func annotations(_ annotations: Tool.Annotations) -> [(String, Bool?)] {
    [
      ("read_only", annotations.readOnly), ("destructive", annotations.destructive),
      ("idempotent", annotations.idempotent), ("open_world", annotations.openWorld),
    ]
  }

  /// The defaults of those properties that the grants name, in the order of their names.
  private static func defaults(of manifest: Manifest) -> [(name: String, text: [UInt8])] {
    guard let schema = manifest.configSchema else { return [] }
    var names: Set<String> = []
    let grants = manifest.grants
    for entry in grants.http + grants.read + grants.write + grants.exec {
      for name in (try? PlaceholderText(entry).names) ?? [] where name.hasPrefix("config.") {
        names.insert(String(name.dropFirst(7)))
      }
    }
    guard !names.isEmpty, let reader = try? DocumentReader(schema) else { return [] }
    guard let properties = reader.document.member(0, "properties") else { return [] }
    return names.sorted().compactMap { name in
      guard let property = reader.document.member(properties, name) else { return nil }
      return reader.document.member(property, "default").map { (name, reader.source($0)) }
    }
  }
}
