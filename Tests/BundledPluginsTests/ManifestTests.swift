import ColletABI
import EdgeValues
import EventLoop
import TestSupport
import Testing

/// What the manifests say, as text and against what the plugins say of themselves.
@Suite("Manifests of the bundled plugins")
struct ManifestTests {
  @Test("the threading that the manifest promises is what the plugin says", arguments: BundledManifests.all)
  @IO
  func threading(name: String, file: String) throws {
    let kinds = [
      "serial": COLLET_THREAD_SERIAL, "migrating": COLLET_THREAD_MIGRATING, "concurrent": COLLET_THREAD_CONCURRENT,
    ]
    let promised = try manifest(file)["threading"]?.string ?? "serial"
    let plugin = try BuiltPlugin.named(name, config: ProofHost(name).configuration)
    #expect(plugin.threading == kinds[promised])
  }

  @Test(
    "descriptions say when to use a tool and when not to, and are short enough for providers",
    arguments: BundledManifests.all)
  func descriptions(name: String, file: String) throws {
    for tool in try manifest(file)["tools"]?.elements ?? [] {
      let text = tool["description"]?.string ?? ""
      #expect(text.contains("Use ") && text.contains("Do NOT use "))
      #expect(text.utf8.count <= 1024, "OpenAI takes no more")
      for schema in ["parameters", "returns"] {
        for (path, property) in properties(tool[schema] ?? .object([])) {
          #expect((property["description"]?.string ?? "").utf8.count > 5, "\(schema)\(path) is not described")
        }
      }
    }
  }

  @Test("a plugin that only calculates asks for nothing", arguments: ["bench", "calculator", "units"])
  func grants(name: String) throws {
    let file = try #require(BundledManifests.all.first { $0.name == name }?.file)
    #expect(try manifest(file)["grants"] == nil)
    #expect(try manifest(file)["config"] == nil)
  }

  private func manifest(_ file: String) throws -> JSONTree { try JSONTree(readFile(repositoryRoot + "/" + file)) }

  /// Every property at any depth of a schema, with its place. One that refers to a definition is described there.
  private func properties(_ schema: JSONTree, at path: String = "") -> [(path: String, schema: JSONTree)] {
    var found: [(String, JSONTree)] = []
    for (key, value) in schema["properties"]?.members ?? [] where value["$ref"] == nil {
      found.append(("\(path)/\(key)", value))
      found += properties(value, at: "\(path)/\(key)")
    }
    for (key, value) in schema["$defs"]?.members ?? [] { found += properties(value, at: "\(path)/$defs/\(key)") }
    for key in ["items", "additionalProperties"] {
      found += schema[key].map { properties($0, at: "\(path)/\(key)") } ?? []
    }
    for key in ["anyOf", "oneOf", "allOf", "prefixItems"] {
      for choice in schema[key]?.elements ?? [] { found += properties(choice, at: "\(path)/\(key)") }
    }
    return found
  }
}
