// Which plugins there are: the manifests say it, so that a new one is tested without being named here.

import JSON
import TestSupport

/// The manifests of the plugins that this package builds.
enum BundledManifests {
  /// The name of each plugin and its manifest's place below the repository, in the order of the names.
  ///
  /// A manifest without a library of its own binds one that is installed, and is not a plugin of this package.
  static let all: [(name: String, file: String)] = {
    let names = (try? listFolder(repositoryRoot + "/manifests")) ?? []
    let files = names.filter { $0.hasSuffix(".json") }.map { "manifests/\($0)" } + ["plugins/bench/bench.json"]
    return files.compactMap { file in
      var document = JSONDocument()
      guard let source = try? readFile(repositoryRoot + "/" + file), (try? document.parse(source)) != nil else {
        preconditionFailure("\(file) cannot be read as JSON")
      }
      guard document.member(0, "library") != nil, let name = document.member(0, "name") else { return nil }
      return (document.string(name), file)
    }.sorted { $0.0 < $1.0 }
  }()

  static let names = all.map(\.name)
}
