// Reads `config.json`. Unknown keys are refused: a misspelt `deny` must not mean "allow".
//
// Every start reads it, and compiling its schema would cost a millisecond of each. So the reader refuses by itself
// whatever the schema refuses, and a test holds the two together.

import JSON

/// Reads the configuration's file.
public enum ConfigurationReader {
  public static var bytesMax: Int { 1 << 20 }
  static let entriesMax = 10_000

  /// A file that nobody named and that is not there is an empty configuration.
  public static func read(_ locations: Locations) throws(ConfigurationFault) -> Configuration {
    let text: [UInt8]
    do throws(FileFault) {
      text = try fileContents(locations.configFile, limit: bytesMax)
    } catch {
      if error.isMissing && !locations.configIsNamed { return Configuration() }
      throw ConfigurationFault(file: locations.configFile, error.sentence)
    }
    return try read(text, file: locations.configFile)
  }

  /// `file` is for messages, and its folder is where relative paths in it begin.
  public static func read(_ text: [UInt8], file: String) throws(ConfigurationFault) -> Configuration {
    let reader: DocumentReader
    do throws(JSONError) {
      reader = try DocumentReader(text)
    } catch {
      throw ConfigurationFault(file: file, "is not valid JSON: \(error.description)")
    }
    var builder = ConfigurationBuilder(reader)
    let configuration = builder.run()
    let problems = builder.reader.problems
    guard problems.isEmpty else { throw ConfigurationFault(file: file, problems) }
    return configuration
  }
}

/// One configuration on its way from text to values.
struct ConfigurationBuilder: ~Copyable {
  var reader: DocumentReader

  static let keys = [
    "plugins", "in_process", "min_isolation", "trust_roots", "principal", "secrets", "providers", "prices", "limits",
    "journal", "$schema",
  ]

  init(_ reader: consuming DocumentReader) { self.reader = reader }

  mutating func run() -> Configuration {
    var configuration = Configuration()
    for (key, value) in reader.members(0, "a JSON object") {
      switch key {
      case "plugins":
        for (name, entry) in reader.members(value) {
          if !Names.isPlugin(name) { reader.problem(entry, "is not under a plugin name: \(Names.pluginForm)") }
          configuration.plugins[name] = plugin(entry)
        }
      case "in_process":
        configuration.inProcess = reader.strings(
          value, "a plugin name", max: ConfigurationReader.entriesMax, where: Names.isPlugin)
      case "min_isolation": configuration.minIsolation = isolation(value)
      case "trust_roots":
        configuration.trustRoots = reader.strings(
          value, "an absolute path", max: ManifestLimits.grantsMax
        ) { $0.hasPrefix("/") }
      case "principal": configuration.principal = principal(value)
      case "secrets":
        for (name, source) in reader.members(value) {
          if !Names.isSecret(name) { reader.problem(source, "is not under the name of a secret: \(Names.secretForm)") }
          configuration.secrets[name] = secret(source)
        }
      case "providers": configuration.providers = providers(value)
      case "prices": configuration.prices = prices(value)
      case "limits": configuration.limits = limits(value)
      case "journal": configuration.journal = journal(value)
      case "$schema": break
      default: reader.unknownKey(key, at: value, known: ConfigurationBuilder.keys, isError: true)
      }
    }
    return configuration
  }

  private mutating func journal(_ node: Int) -> Configuration.JournalMode {
    let word = reader.string(node, "off, metadata or full") { Configuration.JournalMode(rawValue: $0) != nil }
    return Configuration.JournalMode(rawValue: word) ?? .full
  }

  private mutating func plugin(_ node: Int) -> Configuration.PluginEntry {
    var entry = Configuration.PluginEntry()
    for (key, value) in reader.members(node) {
      switch key {
      case "config": entry.config = object(value)
      case "grants": entry.grants = grants(value)
      case "deny": entry.deny = reader.bool(value) ?? true
      default: reader.unknownKey(key, at: value, known: ["config", "grants", "deny"], isError: true)
      }
    }
    return entry
  }

  private mutating func grants(_ node: Int) -> NarrowedGrants {
    var grants = NarrowedGrants()
    for (key, value) in reader.members(node) {
      switch key {
      case "http": grants.http = list(value, HostPattern.form) { HostPattern($0) != nil }
      case "read": grants.read = list(value, "a path") { !$0.isEmpty }
      case "write": grants.write = list(value, "a path") { !$0.isEmpty }
      case "exec": grants.exec = list(value, "a path") { !$0.isEmpty }
      case "secrets": grants.secrets = list(value, "the name of a secret", where: Names.isSecret)
      case "storage": grants.storage = reader.size(value)
      case "memory": grants.memory = reader.memory(value)
      case "threads": grants.threads = reader.integer(value, 0...ManifestLimits.threadsMax)
      default: reader.unknownKey(key, at: value, known: ManifestBuilder.grantKeys, isError: true)
      }
    }
    return grants
  }

  private mutating func list(_ node: Int, _ what: String, where isRight: (String) -> Bool) -> [String] {
    reader.strings(node, what, max: ManifestLimits.grantsMax, where: isRight)
  }

  private mutating func isolation(_ node: Int) -> Isolation? {
    let words = Isolation.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    let text = reader.string(node, "one of \(words), or \"\"") { $0.isEmpty || Isolation(rawValue: $0) != nil }
    return Isolation(rawValue: text)
  }

  private mutating func principal(_ node: Int) -> Configuration.Principal {
    var principal = Configuration.Principal()
    for (key, value) in reader.members(node) {
      switch key {
      case "subject": principal.subject = reader.string(value, max: ManifestLimits.wordMax)
      case "tenant": principal.tenant = reader.string(value, max: ManifestLimits.wordMax)
      case "scopes": principal.scopes = list(value, "a scope: \(Names.scopeForm)", where: Names.isScope)
      default: reader.unknownKey(key, at: value, known: ["subject", "tenant", "scopes"], isError: true)
      }
    }
    return principal
  }

  private mutating func secret(_ node: Int) -> Configuration.SecretSource? {
    var source: Configuration.SecretSource?
    let members = reader.members(node, "an object with \"env\" or \"file\"")
    for (key, value) in members {
      switch key {
      case "env":
        source = .environment(reader.string(value, "the name of an environment variable", where: Names.isSecret))
      case "file": source = .file(reader.string(value, "an absolute path") { $0.hasPrefix("/") })
      default: reader.unknownKey(key, at: value, known: ["env", "file"], isError: true)
      }
    }
    if reader.document.kind(node) == .object && members.count != 1 {
      reader.problem(node, "must have exactly one of \"env\" and \"file\"")
    }
    return source
  }

  mutating func object(_ node: Int) -> [UInt8] {
    guard reader.document.kind(node) == .object else {
      reader.expected("an object", at: node)
      return Array("{}".utf8)
    }
    return reader.source(node)
  }
}
