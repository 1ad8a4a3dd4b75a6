// The bundled plugins laid out as `make build` does it, from what was built beside the tests.

import EdgeValues
import Glibc
import TestSupport

/// One folder with every bundled plugin: libraries under their manifests' names, manifests and data beside them.
enum StagedPlugins {
  static let folder: Result<String, any Error> = Result {
    let folder = try TemporaryFolder()
    kept = folder
    // A global is never released by itself.
    atexit { StagedPlugins.kept?.remove() }
    for (name, file) in BundledManifests.all { try stage(name, file, in: folder) }
    return folder.path
  }

  // Written once, before `folder` has a value.
  private nonisolated(unsafe) static var kept: TemporaryFolder?

  private static func stage(_ name: String, _ file: String, in folder: TemporaryFolder) throws {
    let source = try readFile(repositoryRoot + "/" + file)
    try writeFile("\(folder.path)/\(name).json", source)
    let manifest = try JSONTree(source)
    let library = "\(folder.path)/\(manifest["library"]?.string ?? "")"
    guard symlink(BuiltPlugin.path(name), library) == 0 else {
      throw BuiltPlugin.Failure(description: "cannot stage \(library)")
    }
    for data in dataFiles(manifest) {
      if let maker = data.maker(name) {
        let made = try Subprocess.run(maker, ["\(folder.path)/\(data.name)"])
        guard made.succeeded else { throw BuiltPlugin.Failure(description: "\(maker): \(made.errorOutput)") }
        continue
      }
      guard let bytes = data.places(name).lazy.compactMap({ try? readFile($0) }).first else {
        throw BuiltPlugin.Failure(
          description: "\(name) needs \(data.name), which is in none of \(data.places(name)); `make build` makes it")
      }
      try writeFile("\(folder.path)/\(data.name)", bytes)
    }
  }

  /// The files beside a plugin that its configuration names by default.
  private static func dataFiles(_ manifest: JSONTree) -> [DataFile] {
    let properties = manifest["config"]?["properties"]?.members ?? []
    return properties.compactMap { property in
      guard let value = property.value["default"]?.string, value.hasPrefix("${plugin}/") else { return nil }
      return DataFile(name: String(value.dropFirst("${plugin}/".count)))
    }
  }

  private struct DataFile {
    let name: String

    /// The program that makes the file, where the plugin has one: it was built beside the tests.
    func maker(_ plugin: String) -> String? {
      let path = BuiltPlugin.folder + "/\(plugin)-sample"
      return name == "\(plugin).sqlite" && Conformance.exists(path) ? path : nil
    }

    /// In the source, else where a build leaves what it makes.
    func places(_ plugin: String) -> [String] {
      ["\(repositoryRoot)/plugins/\(plugin)/\(name)", "\(repositoryRoot)/.build/plugins/\(name)"]
    }
  }
}
