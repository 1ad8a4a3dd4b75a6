// What the configuration makes of one plugin: its configuration object and the grants that are left, ready for use.

import JSON
import JSONSchema

/// The settings under which a plugin runs.
public struct PluginSettings: Sendable, Equatable {
  /// The configuration object as JSON text: placeholders replaced, defaults filled in, valid by the plugin's schema.
  public var config: [UInt8]
  /// What the plugin may reach: the manifest's grants, narrowed by the configuration, paths absolute.
  public var grants: Grants
  /// What placeholders stand for.
  let folders: PlaceholderFolders
  let configurationFile: String

  /// Throws with the configuration's file and the place in it when the operator's settings do not fit the plugin.
  public init(
    of manifest: Manifest, configuration: Configuration, locations: Locations, pluginFolder: String
  ) throws(ConfigurationFault) {
    let entry = configuration.plugins[manifest.name] ?? Configuration.PluginEntry()
    let folders = PlaceholderFolders(
      plugin: pluginFolder, data: locations.dataFolder(of: manifest.name), home: locations.userHome)
    let place = "/plugins/\(manifest.name)"
    let file = locations.configFile
    self.folders = folders
    configurationFile = file

    var config = ConfigObject(folders: folders)
    self.config = config.merged(entry.config, schema: manifest.configSchema)
    config.validate(self.config, schema: manifest.configSchema)
    guard config.problems.isEmpty else {
      throw ConfigurationFault(
        file: file,
        config.problems.map { DocumentProblem(pointer: "\(place)/config\($0.pointer)", message: $0.message) })
    }
    var narrowing = GrantNarrowing(folders: folders, values: config.values)
    grants = narrowing.narrowed(manifest.grants, by: entry.grants)
    guard narrowing.problems.isEmpty else {
      throw ConfigurationFault(
        file: file,
        narrowing.problems.map { DocumentProblem(pointer: "\(place)/grants\($0.pointer)", message: $0.message) })
    }
  }
}

/// Puts a plugin's configuration object together.
private struct ConfigObject {
  let folders: PlaceholderFolders
  var problems: [DocumentProblem] = []
  /// What `${config.NAME}` stands for: a text is one value, an array of texts as many as it has elements.
  var values: [String: [String]] = [:]

  init(folders: PlaceholderFolders) { self.folders = folders }

  /// The operator's values over the defaults of the schema's properties.
  mutating func merged(_ text: [UInt8], schema: [UInt8]?) -> [UInt8] {
    guard let given = try? DocumentReader(text) else { return Array("{}".utf8) }
    var writer = JSONWriter()
    if let schema, let rules = try? DocumentReader(schema) {
      writeObject(given, 0, rules, 0, pointer: "", &writer)
    } else {
      if given.document.count(0) > 0 { note("", "is set, but the plugin takes no configuration; leave it out") }
      writeValue(given, 0, pointer: "", &writer)
    }
    return writer.bytes
  }

  /// The plugin's own schema has the last word.
  mutating func validate(_ text: [UInt8], schema: [UInt8]?) {
    guard let schema, problems.isEmpty else { return }
    do throws(SchemaError) {
      let compiled = try DocumentSchema(compiling: schema)
      guard let reader = try? DocumentReader(text) else { return }
      problems += compiled.problems(reader.document)
    } catch {
      note("", "cannot be checked, the manifest's \"config\" is no usable schema: \(error.description)")
    }
  }

  private mutating func note(_ pointer: String, _ message: String) {
    problems.append(DocumentProblem(pointer: pointer, message: message))
  }

  private mutating func writeObject(
    _ given: borrowing DocumentReader, _ node: Int, _ rules: borrowing DocumentReader, _ rule: Int, pointer: String,
    _ writer: inout JSONWriter
  ) {
    let properties = rules.document.member(rule, "properties")
    writer.beginObject()
    for (key, value) in given.document.members(node) {
      writer.key(key)
      let property = properties.flatMap { rules.document.member($0, key) }
      if let property, given.document.kind(value) == .object {
        writeObject(given, value, rules, property, pointer: "\(pointer)/\(key)", &writer)
      } else {
        writeValue(given, value, pointer: "\(pointer)/\(key)", &writer)
        if pointer.isEmpty { remember(key, given, value) }
      }
    }
    let declared = properties.map { rules.document.members($0) } ?? []
    for (key, property) in declared where given.document.member(node, key) == nil {
      guard let value = rules.document.member(property, "default") else { continue }
      writer.key(key)
      writeValue(rules, value, pointer: "\(pointer)/\(key)", &writer)
      if pointer.isEmpty { remember(key, rules, value) }
    }
    writer.endObject()
  }

  private mutating func writeValue(
    _ source: borrowing DocumentReader, _ node: Int, pointer: String, _ writer: inout JSONWriter
  ) {
    switch source.document.kind(node) {
    case .string: writer.string(expanded(source.document.string(node), pointer))
    case .array:
      writer.beginArray()
      for (index, element) in source.document.elements(node).enumerated() {
        writeValue(source, element, pointer: "\(pointer)/\(index)", &writer)
      }
      writer.endArray()
    case .object:
      writer.beginObject()
      for (key, value) in source.document.members(node) {
        writer.key(key)
        writeValue(source, value, pointer: "\(pointer)/\(key)", &writer)
      }
      writer.endObject()
    default: writer.raw(source.source(node).span)
    }
  }

  private mutating func remember(_ key: String, _ source: borrowing DocumentReader, _ node: Int) {
    // What cannot be expanded has been noted where it was written.
    switch source.document.kind(node) {
    case .string: values[key] = (try? expand(source.document.string(node))).map { [$0] }
    case .array:
      let elements = source.document.elements(node)
      guard elements.allSatisfy({ source.document.kind($0) == .string }) else { return }
      values[key] = elements.compactMap { try? expand(source.document.string($0)) }
    default: return
    }
  }

  private mutating func expanded(_ text: String, _ pointer: String) -> String {
    do throws(PlaceholderText.Fault) {
      return try expand(text)
    } catch {
      note(pointer, error.sentence)
      return text
    }
  }

  private func expand(_ text: String) throws(PlaceholderText.Fault) -> String {
    try PlaceholderText(text).expanded { name throws(PlaceholderText.Fault) in
      guard let value = folders.value(name) else {
        throw PlaceholderText.Fault(
          sentence:
            "uses ${\(name)}, which does not exist; known are ${plugin}, ${data} and ${home}, and '$${' is a plain '${'"
        )
      }
      return value
    }
  }
}

extension DocumentSchema {
  /// For a schema that somebody else wrote.
  init(compiling text: [UInt8]) throws(SchemaError) { self.init(try Schema(text)) }
}
