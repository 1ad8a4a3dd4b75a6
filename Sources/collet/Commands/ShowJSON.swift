// A plugin or a tool as one JSON object.

import JSON
import Plugins

enum ShowJSON {
  static func plugin(_ plugin: Plugin, isolation: Isolation?) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    text("name", plugin.name, &writer)
    text("version", plugin.manifest?.version, &writer)
    text("description", plugin.manifest?.description, &writer)
    text("state", plugin.state.rawValue, &writer)
    text("reason", plugin.reason, &writer)
    text("path", plugin.path, &writer)
    text("library", plugin.libraryPath, &writer)
    writer.key("isolation")
    if let isolation { writer.string(isolation.rawValue) } else { writer.null() }
    text("threading", plugin.manifest?.threading.rawValue, &writer)
    writer.key("grants")
    if let grants = plugin.manifest?.grants { write(grants, &writer) } else { writer.null() }
    texts("may", plugin.manifest.map { Permissions.sentences($0) } ?? [], &writer)
    writer.key("tools")
    writer.beginArray()
    for tool in plugin.manifest?.tools ?? [] { write(tool, of: plugin, as: tool.name, &writer) }
    writer.endArray()
    texts("warnings", plugin.warnings, &writer)
    writer.endObject()
    return writer.bytes
  }

  static func tool(_ tool: Tool, of plugin: Plugin, as name: String) -> [UInt8] {
    var writer = JSONWriter()
    write(tool, of: plugin, as: name, &writer)
    return writer.bytes
  }

  /// The same JSON over several lines.
  static func indented(_ json: [UInt8]) -> [UInt8] {
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(json, options: JSONOptions(duplicateKeys: .keep))
    } catch {
      return json
    }
    var writer = JSONWriter(.indented)
    copy(0, of: document, json, &writer)
    return writer.bytes
  }

  private static func copy(
    _ node: Int, of document: borrowing JSONDocument, _ source: [UInt8], _ writer: inout JSONWriter
  ) {
    switch document.kind(node) {
    case .object:
      writer.beginObject()
      var key = document.firstChild(node)
      while key < document.end(node) {
        writer.key(document.string(key))
        copy(key + 1, of: document, source, &writer)
        key = document.end(key + 1)
      }
      writer.endObject()
    case .array:
      writer.beginArray()
      var element = document.firstChild(node)
      while element < document.end(node) {
        copy(element, of: document, source, &writer)
        element = document.end(element)
      }
      writer.endArray()
    case .null, .true, .false, .integer, .number, .string:
      writer.raw(source.span.extracting(document.sourceRange(node)))
    }
  }

  private static func write(_ grants: Grants, _ writer: inout JSONWriter) {
    writer.beginObject()
    texts("http", grants.http, &writer)
    texts("read", grants.read, &writer)
    texts("write", grants.write, &writer)
    texts("secrets", grants.secrets, &writer)
    writer.key("storage")
    writer.uint64(grants.storage)
    writer.key("memory")
    writer.uint64(grants.memory)
    number("threads", grants.threads, &writer)
    texts("exec", grants.exec, &writer)
    writer.endObject()
  }

  private static func write(_ tool: Tool, of plugin: Plugin, as name: String, _ writer: inout JSONWriter) {
    writer.beginObject()
    text("name", name, &writer)
    text("plugin", plugin.name, &writer)
    text("title", tool.title, &writer)
    text("description", tool.description, &writer)
    writer.key("parameters")
    writer.raw(tool.parameters.span)
    writer.key("returns")
    if let returns = tool.returns { writer.raw(returns.span) } else { writer.null() }
    writer.key("annotations")
    writer.beginObject()
    for (name, value) in [
      ("read_only", tool.annotations.readOnly), ("destructive", tool.annotations.destructive),
      ("idempotent", tool.annotations.idempotent), ("open_world", tool.annotations.openWorld),
    ] {
      guard let value else { continue }
      writer.key(name)
      writer.bool(value)
    }
    writer.endObject()
    texts("requires", tool.requires, &writer)
    texts("scopes", tool.scopes, &writer)
    number("timeout_ms", tool.timeoutMS, &writer)
    writer.key("retry")
    writer.beginObject()
    number("max", tool.retry.max, &writer)
    number("base_ms", tool.retry.baseMS, &writer)
    writer.endObject()
    writer.key("inline")
    writer.bool(tool.inline)
    text("exclusive", tool.exclusive, &writer)
    number("result_limit", tool.resultLimit, &writer)
    writer.key("errors")
    writer.beginObject()
    for (code, meaning) in tool.errors.sorted(by: { $0.key < $1.key }) { text(code, meaning.rawValue, &writer) }
    writer.endObject()
    texts("labels", tool.labels, &writer)
    if let manifest = plugin.manifest, manifest.binds {
      texts("prototypes", manifest.prototypes(of: tool.name), &writer)
    }
    writer.key("samples")
    writer.beginArray()
    for sample in tool.samples { writer.raw(sample.span) }
    writer.endArray()
    writer.endObject()
  }

  private static func text(_ name: String, _ value: String?, _ writer: inout JSONWriter) {
    writer.key(name)
    if let value { writer.string(value) } else { writer.null() }
  }

  private static func number(_ name: String, _ value: Int, _ writer: inout JSONWriter) {
    writer.key(name)
    writer.int64(Int64(value))
  }

  private static func texts(_ name: String, _ values: [String], _ writer: inout JSONWriter) {
    writer.key(name)
    writer.beginArray()
    for value in values { writer.string(value) }
    writer.endArray()
  }
}
