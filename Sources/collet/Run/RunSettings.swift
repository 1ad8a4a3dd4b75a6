// The options of a run as the journal keeps them, for whoever goes on with it.

import Agent
import JSON
import Models
import Plugins

/// What a session that goes on takes over where the command line says nothing else.
struct RunSettings {
  var model: String?
  /// Without a password or key: whoever goes on says it again.
  var baseURL: String?
  var tools: [String] = []
  var exclude: [String] = []
  var schema: [UInt8]?

  init(_ agent: AgentOptions, _ schema: [UInt8]?) {
    model = agent.model ?? "offline"
    baseURL = agent.baseURL.map { AddressSecrets($0).rest }
    tools = agent.tools
    exclude = agent.exclude
    self.schema = schema
  }

  /// As it was written; empty for what is no such object.
  init(_ json: [UInt8]) {
    var document = JSONDocument()
    guard (try? document.parse(json)) != nil, document.kind(0) == .object else { return }
    func texts(_ node: Int) -> [String] {
      var texts: [String] = []
      var element = document.firstChild(node)
      while element < document.end(node) {
        if document.kind(element) == .string { texts.append(document.string(element)) }
        element = document.end(element)
      }
      return texts
    }
    var key = document.firstChild(0)
    while key < document.end(0) {
      let value = key + 1
      switch (document.string(key), document.kind(value)) {
      case ("model", .string): model = document.string(value)
      case ("base_url", .string): baseURL = document.string(value)
      case ("tools", .array): tools = texts(value)
      case ("exclude", .array): exclude = texts(value)
      case ("schema", .object): schema = Array(json[document.sourceRange(value)])
      default: break
      }
      key = document.end(value)
    }
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    if let model {
      writer.key("model")
      writer.string(model)
    }
    if let baseURL {
      writer.key("base_url")
      writer.string(baseURL)
    }
    for (name, patterns) in [("tools", tools), ("exclude", exclude)] where !patterns.isEmpty {
      writer.key(name)
      writer.beginArray()
      for pattern in patterns { writer.string(pattern) }
      writer.endArray()
    }
    if let schema {
      writer.key("schema")
      writer.raw(schema.span)
    }
    writer.endObject()
    return writer.bytes
  }

  /// The tools as a model is told of them, each with the plugin that it came from.
  static func tools(_ toolbox: Toolbox) -> [UInt8] {
    var plugins: [String: Int] = [:]
    for tool in toolbox.registry.tools { plugins[tool.name] = tool.plugin }
    var writer = JSONWriter()
    writer.beginArray()
    for definition in toolbox.definitions {
      writer.beginObject()
      writer.key("name")
      writer.string(definition.name)
      writer.key("description")
      writer.string(definition.description)
      writer.key("parameters")
      writer.raw(definition.parameters.span)
      if let index = plugins[definition.name] {
        let plugin = toolbox.registry.plugins[index]
        writer.key("plugin")
        writer.string(plugin.name)
        if let version = plugin.manifest?.version {
          writer.key("version")
          writer.string(version)
        }
        if let hash = plugin.contentHash ?? plugin.requiredHash {
          writer.key("sha256")
          writer.string(hash)
        }
      }
      writer.endObject()
    }
    writer.endArray()
    return writer.bytes
  }
}
