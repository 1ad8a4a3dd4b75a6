// What is checked: a manifest, the library that it names, and the configuration that the plugin would get.

import Glibc
import JSON
import Plugins

/// A plugin as files.
struct CheckSubject: Sendable {
  let manifestPath: String
  let reading: ManifestReading
  /// The library, `nil` when the manifest cannot be read or names none, or when one that it binds is not installed.
  let libraryPath: String?
  /// The library that the manifest binds; `nil` for a plugin.
  let bound: InstalledLibrary?
  /// The plugin's configuration: what the host would hand to it, `{}` where that cannot be said.
  let config: [UInt8]
  /// Why it cannot be said; empty when it can.
  let configProblem: String

  var manifest: Manifest? { reading.manifest }
  /// What to call it.
  var name: String { reading.name ?? stem }
  /// The manifest's file name without `.json`.
  var stem: String {
    let file = manifestPath.split(separator: "/").last.map(String.init) ?? manifestPath
    return file.hasSuffix(".json") ? String(file.dropLast(5)) : file
  }

  /// `word` is a path of a library, a manifest or a plugin's folder, or the name of a plugin on the search path.
  init(_ word: String, _ host: Host) throws(CommandError) {
    manifestPath = try Self.manifestPath(word, host)
    reading = ManifestReader.read(try InputFile.read(manifestPath, bytesMax: ManifestLimits.manifestBytesMax))
    let folder = Self.folder(of: manifestPath)
    bound = reading.manifest?.binding.map { InstalledLibrary($0, manifestFolder: folder) }
    libraryPath = bound?.path ?? reading.manifest?.library.map { "\(folder)/\($0)" }
    guard let manifest = reading.manifest else {
      (config, configProblem) = (Array("{}".utf8), "")
      return
    }
    do throws(ConfigurationFault) {
      config = try PluginSettings(
        of: manifest, configuration: host.configuration, locations: host.locations, pluginFolder: folder
      ).config
      configProblem = ""
    } catch {
      (config, configProblem) = (Array("{}".utf8), error.description)
    }
  }

  // MARK: Finding it

  private static func manifestPath(_ word: String, _ host: Host) throws(CommandError) -> String {
    var status = stat()
    let exists = unsafe stat(word, &status) == 0
    let isFolder = exists && status.st_mode & S_IFMT == S_IFDIR
    // A name on the search path is a single word; the same word may be a folder here, which then is written `./word`.
    if !word.contains("/") && !word.hasSuffix(".so") && !word.hasSuffix(".json") && word != "." && word != ".." {
      let listing = host.discovery.list()
      if let index = listing.find(plugin: word) { return listing.path(of: index) }
      // Throws, with the nearest names.
      if !isFolder { return listing.path(of: try listing.plugin(named: word)) }
    }
    guard exists else { throw CommandError("\(word): \(lastError())", code: .usage) }
    if isFolder { return try manifest(in: word) }
    return word.hasSuffix(".so") ? try manifest(of: word) : word
  }

  private static func manifest(in folder: String) throws(CommandError) -> String {
    let path = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let manifests = try names(in: path).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
    let own = (path.split(separator: "/").last.map(String.init) ?? path) + ".json"
    if manifests.contains(own) { return "\(path)/\(own)" }
    if manifests.count == 1 { return "\(path)/\(manifests[0])" }
    throw CommandError(
      manifests.isEmpty
        ? "\(folder) holds no manifest; a plugin has NAME.json beside its library"
        : "\(folder) holds several manifests: \(manifests.joined(separator: ", ")); name one of them", code: .usage)
  }

  /// The manifest beside a library: of its name, or the one that names it.
  private static func manifest(of library: String) throws(CommandError) -> String {
    let own = library.dropLast(3) + ".json"
    if unsafe access(String(own), F_OK) == 0 { return String(own) }
    let folder = folder(of: library)
    let file = library.split(separator: "/").last.map(String.init) ?? library
    for name in try names(in: folder) where name.hasSuffix(".json") && !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      guard let text = try? InputFile.read(path, bytesMax: ManifestLimits.manifestBytesMax) else { continue }
      if ManifestReader.read(text).manifest?.library == file { return path }
    }
    throw CommandError(
      "\(library) has no manifest beside it; put \(own) there, by hand or with 'collet manifest emit'", code: .usage)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private static func names(in folder: String) throws(CommandError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw CommandError("\(folder): \(lastError())", code: .usage) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names.sorted()
  }
}

/// One example call of a manifest, ready to be made.
struct SampleCall: Sendable {
  var arguments: [UInt8] = Array("{}".utf8)
  var subject: [UInt8]?
  var tenant: [UInt8]?
  /// What the sample's principal has.
  var scopes: [String] = []

  /// `json` is a sample as the manifest's reader keeps it.
  init(_ json: [UInt8]) {
    var document = JSONDocument()
    guard (try? document.parse(json)) != nil else { return }
    if let node = document.member(0, "arguments") { arguments = Array(json[document.sourceRange(node)]) }
    guard let principal = document.member(0, "principal") else { return }
    if let node = document.member(principal, "subject") { subject = Array(document.string(node).utf8) }
    if let node = document.member(principal, "tenant") { tenant = Array(document.string(node).utf8) }
    guard let node = document.member(principal, "scopes"), document.kind(node) == .array else { return }
    var element = document.firstChild(node)
    while element < document.end(node) {
      scopes.append(document.string(element))
      element = document.end(element)
    }
  }
}
