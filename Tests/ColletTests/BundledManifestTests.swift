import TestSupport
import Testing

/// Manifests that plugins make of their own types.
@Suite("Bundled manifests")
struct BundledManifestTests {
  @Test("the manifest in the repository is what the built plugin says of itself", arguments: ["shop"])
  func current(name: String) throws {
    let program = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
    let library = program.dropLast().joined(separator: "/") + "/lib\(name).so"
    let emitted = try Program().run("manifest", "emit", library)
    #expect(emitted.ending == .exited(0), "\(emitted.errorOutput)")
    let written = String(decoding: try readFile("\(repositoryRoot)/manifests/\(name).json"), as: UTF8.self)
    #expect(emitted.output == written, "the types have changed: run `make manifests`")
  }
}
