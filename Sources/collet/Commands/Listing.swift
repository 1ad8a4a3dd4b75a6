// The registry as JSON, the shape that scripts rely on.

import JSON
import Plugins

enum Listing {
  /// `{"plugins": […], "tools": […], "warnings": […]}`.
  static func json(_ registry: Registry) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("plugins")
    writer.beginArray()
    var offered = [[String]](repeating: [], count: registry.plugins.count)
    for tool in registry.tools { offered[tool.plugin].append(tool.name) }
    for (index, plugin) in registry.plugins.enumerated() { write(plugin, offered[index], to: &writer) }
    writer.endArray()
    writer.key("tools")
    writer.beginArray()
    for tool in registry.tools {
      guard let manifest = registry.plugins[tool.plugin].manifest else { continue }
      write(manifest.tools[tool.tool], as: tool.name, of: manifest.name, to: &writer)
    }
    writer.endArray()
    writer.key("warnings")
    writer.beginArray()
    for warning in registry.warnings { writer.string(warning) }
    for plugin in registry.plugins where plugin.state != .shadowed {
      for warning in plugin.warnings { writer.string("\(plugin.name): \(warning)") }
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private static func write(_ plugin: Plugin, _ offered: [String], to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("name")
    writer.string(plugin.name)
    writer.key("version")
    if let manifest = plugin.manifest { writer.string(manifest.version) } else { writer.null() }
    writer.key("state")
    writer.string(plugin.state.rawValue)
    writer.key("reason")
    writer.string(plugin.reason)
    writer.key("path")
    writer.string(plugin.path)
    // Plugins run inside the host process: nothing holds them to their grants.
    writer.key("isolation")
    writer.string("none")
    writer.key("grants")
    write(plugin.manifest?.grants ?? Grants(), to: &writer)
    writer.key("tools")
    writer.beginArray()
    for name in plugin.state == .ready ? offered : plugin.manifest?.tools.map(\.name) ?? [] { writer.string(name) }
    writer.endArray()
    writer.endObject()
  }

  /// What a plugin asks for; what it does not ask for is absent.
  static func write(_ grants: Grants, to writer: inout JSONWriter) {
    writer.beginObject()
    for (name, values) in [
      ("http", grants.http), ("read", grants.read), ("write", grants.write), ("secrets", grants.secrets),
      ("exec", grants.exec),
    ] where !values.isEmpty {
      writer.key(name)
      writer.beginArray()
      for value in values { writer.string(value) }
      writer.endArray()
    }
    if grants.storage > 0 {
      writer.key("storage")
      writer.uint64(grants.storage)
    }
    if grants.memory != Grants.memoryDefault {
      writer.key("memory")
      writer.uint64(grants.memory)
    }
    if grants.threads != Grants.threadsDefault {
      writer.key("threads")
      writer.int64(Int64(grants.threads))
    }
    writer.endObject()
  }

  /// A tool as it is offered to a model.
  static func write(_ tool: Tool, as name: String, of plugin: String, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("name")
    writer.string(name)
    writer.key("plugin")
    writer.string(plugin)
    writer.key("title")
    if let title = tool.title { writer.string(title) } else { writer.null() }
    writer.key("description")
    writer.string(tool.description)
    writer.key("parameters")
    writer.raw(tool.parameters.span)
    writer.key("annotations")
    write(tool.annotations, to: &writer)
    writer.endObject()
  }

  /// What the author promised; what is unknown is absent.
  private static func write(_ annotations: Tool.Annotations, to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = annotations.readOnly {
      writer.key("read_only")
      writer.bool(value)
    }
    if let value = annotations.destructive {
      writer.key("destructive")
      writer.bool(value)
    }
    if let value = annotations.idempotent {
      writer.key("idempotent")
      writer.bool(value)
    }
    if let value = annotations.openWorld {
      writer.key("open_world")
      writer.bool(value)
    }
    writer.endObject()
  }
}
