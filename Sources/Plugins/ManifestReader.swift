// Bytes of a manifest in, a `Manifest` out, or what is wrong with it.
//
// The manifest's JSON Schema says what the fields are; this reader says what a schema cannot: names that must agree,
// placeholders that must exist, a newer version. It is written so that it never needs the schema to have passed.

import Bindings
import JSON
import JSONSchema

/// What reading a manifest gave.
public struct ManifestReading: Sendable {
  /// `nil` when there are problems.
  public var manifest: Manifest?
  /// The name as far as it could be read, even when the rest is wrong.
  public var name: String?
  public var problems: [DocumentProblem] = []
  /// Problems that `collet bind` left for a person, and no other.
  public var openQuestions: [DocumentProblem] { problems.filter { $0.message.hasPrefix(ManifestBuilder.openWords) } }
  /// Findings that do not stop it: unknown keys, names that clash with the host's.
  public var warnings: [DocumentProblem] = []
}

/// Reads manifests.
public enum ManifestReader {
  /// The key under which `collet bind` leaves questions. A manifest that has one is not finished.
  public static let openKey = "x-decide"

  /// Never fails otherwise than by saying what is wrong.
  public static func read(_ text: [UInt8]) -> ManifestReading {
    guard text.count <= ManifestLimits.manifestBytesMax else {
      return refused("has \(text.count) bytes; at most \(ManifestLimits.manifestBytesMax) are read")
    }
    do throws(JSONError) {
      var reader = ManifestBuilder(try DocumentReader(text))
      return reader.run()
    } catch {
      return refused(
        error.code == .empty ? "is empty; a manifest is a JSON object" : "is not valid JSON: \(error.description)")
    }
  }

  /// Reads a manifest that was found right before, and has not changed since. The schema has nothing to add then, and
  /// is not compiled, which would take longer than all else between the start and the first request to a model.
  static func readAgain(_ text: [UInt8]) -> Manifest? {
    do throws(JSONError) {
      var reader = ManifestBuilder(try DocumentReader(text))
      reader.isKnown = true
      return reader.run().manifest
    } catch {
      return nil
    }
  }

  private static func refused(_ message: String) -> ManifestReading {
    ManifestReading(problems: [DocumentProblem(pointer: "", message: message)])
  }
}

/// One manifest on its way from text to values.
struct ManifestBuilder: ~Copyable {
  var reader: DocumentReader
  /// Names of the plugin's configuration that `${config.…}` may use.
  var configNames: [String] = []
  var threading = Manifest.Threading.serial
  var binds = false
  var bind = Binds()
  /// It passed once as it is.
  var isKnown = false

  static let keys = [
    "manifest_version", "name", "version", "description", "library", "sha256", "threading", "config", "grants", "tools",
    "bind", "$schema",
  ]

  init(_ reader: consuming DocumentReader) { self.reader = reader }

  mutating func run() -> ManifestReading {
    guard reader.document.kind(0) == .object else {
      reader.expected("a JSON object", at: 0)
      return finished(nil)
    }
    guard checkVersion() else { return finished(nil) }
    let manifest = readRoot()
    // What the schema says in general has been said in particular by now. It is asked all the same, so that no manifest
    // passes here that an editor refuses.
    if reader.problems.isEmpty, !isKnown { reader.add(ManifestSchema.compiled.problems(reader.document)) }
    return finished(manifest)
  }

  private func finished(_ manifest: Manifest?) -> ManifestReading {
    var name = manifest?.name
    if name == nil, let node = reader.document.member(0, "name"), reader.document.kind(node) == .string {
      name = reader.document.string(node)
    }
    return ManifestReading(
      manifest: reader.problems.isEmpty ? manifest : nil, name: name.flatMap { Names.isPlugin($0) ? $0 : nil },
      problems: reader.problems, warnings: reader.warnings)
  }

  /// Comes first: nothing else in a manifest of another version can be judged.
  private mutating func checkVersion() -> Bool {
    guard let node = reader.document.member(0, "manifest_version") else {
      reader.problem(0, "has no \"manifest_version\"; a manifest begins with \"manifest_version\": 1")
      return false
    }
    guard reader.document.kind(node) == .integer, let version = reader.document.int64(node), version >= 1 else {
      reader.expected("1", at: node)
      return false
    }
    guard version <= ManifestLimits.versionMax else {
      reader.problem(
        node,
        "is \(version), but this program reads versions up to \(ManifestLimits.versionMax); "
          + "update Collet to use this plugin"
      )
      return false
    }
    return true
  }

  private mutating func readRoot() -> Manifest {
    var manifest = Manifest(name: "")
    binds = reader.document.member(0, "bind") != nil
    // Both are needed to judge what comes before them in the text.
    if let node = reader.document.member(0, "config") { manifest.configSchema = configSchema(node) }
    if let node = reader.document.member(0, "threading") { readThreading(node) }
    if let node = reader.document.member(0, "bind") { readBind(node) }
    for (key, value) in reader.members(0) {
      switch key {
      case "manifest_version", "config", "threading", "bind", "$schema": break
      case "name": manifest.name = reader.string(value, "a plugin name: \(Names.pluginForm)", where: Names.isPlugin)
      case "version":
        manifest.version = reader.string(value, max: ManifestLimits.versionTextMax, min: 1)
      case "description":
        manifest.description = reader.string(value, max: ManifestLimits.descriptionMax, min: 1)
      case "library":
        manifest.library = reader.string(
          value, "the name of a file in the manifest's folder, without '/'", where: Names.isFileName)
      case "sha256":
        manifest.sha256 = reader.string(value, "a SHA-256 of 64 hexadecimal digits", where: Names.isHash).lowercased()
      case "grants": manifest.grants = grants(value)
      case "tools": manifest.tools = tools(value)
      default: reader.unknownKey(key, at: value, known: ManifestBuilder.keys, isError: false)
      }
    }
    require(["name", "version", "description", "tools"], of: 0)
    if manifest.library == nil && !binds {
      reader.problem(0, "names no \"library\"; give the file name of the plugin's shared library")
    }
    if manifest.library != nil && binds {
      reader.problem(0, "has both \"library\" and \"bind\"; a plugin has one of them")
    }
    manifest.threading = threading
    if binds, let tools = reader.document.member(0, "tools") { complete(&manifest, tools: tools) }
    if binds, !isKnown { noteOpenQuestions() }
    return manifest
  }

  mutating func require(_ keys: [String], of object: Int) {
    for key in keys where reader.document.member(object, key) == nil {
      reader.problem(object, "has no \"\(key)\", which is required")
    }
  }

  private mutating func readThreading(_ node: Int) {
    let text = reader.string(node, "\"serial\", \"migrating\" or \"concurrent\"") {
      Manifest.Threading(rawValue: $0) != nil
    }
    threading = Manifest.Threading(rawValue: text) ?? .serial
  }

  private mutating func configSchema(_ node: Int) -> [UInt8]? {
    guard isObjectSchema(node, "the schema of a JSON object (\"type\": \"object\")") else { return nil }
    if let properties = reader.document.member(node, "properties") {
      for (name, property) in reader.members(properties, "an object of schemas") {
        configNames.append(name)
        checkDefault(property)
      }
    }
    return reader.source(node)
  }

  /// A default is expanded for every user of the plugin, so its placeholders must be right before anybody runs it.
  private mutating func checkDefault(_ property: Int) {
    guard let value = reader.document.member(property, "default") else { return }
    let texts = reader.document.kind(value) == .array ? reader.document.elements(value) : [value]
    for text in texts where reader.document.kind(text) == .string {
      checkPlaceholders(text, reader.document.string(text), allowsConfig: false)
    }
  }

  mutating func checkPlaceholders(_ node: Int, _ text: String, allowsConfig: Bool) {
    do throws(PlaceholderText.Fault) {
      for name in try PlaceholderText(text).names where !PlaceholderFolders.names.contains(name) {
        if allowsConfig && name.hasPrefix("config.") {
          let key = String(name.dropFirst(7))
          guard !configNames.contains(key) else { continue }
          let hint = nearest(to: key, among: configNames).first.map { "; did you mean ${config.\($0)}?" } ?? ""
          reader.problem(node, "uses ${\(name)}, but \"config\" has no property \"\(key)\"\(hint)")
        } else {
          let known = PlaceholderFolders.names.map { "${\($0)}" } + (allowsConfig ? ["${config.NAME}"] : [])
          reader.problem(node, "uses ${\(name)}, which does not exist; known are \(known.joined(separator: ", "))")
        }
      }
    } catch {
      reader.problem(node, error.sentence)
    }
  }

  /// Full compilation is left to the first call; here a schema has to be an object schema at least.
  mutating func isObjectSchema(_ node: Int, _ what: String) -> Bool {
    guard reader.document.kind(node) == .object else {
      reader.expected(what, at: node)
      return false
    }
    guard let type = reader.document.member(node, "type") else {
      reader.problem(node, "has no \"type\": \"object\"; write \(what)")
      return false
    }
    guard reader.document.kind(type) == .string, reader.document.string(type) == "object" else {
      reader.expected("\"object\"", at: type)
      return false
    }
    if let properties = reader.document.member(node, "properties"), reader.document.kind(properties) != .object {
      reader.expected("an object of schemas", at: properties)
      return false
    }
    return true
  }
}
