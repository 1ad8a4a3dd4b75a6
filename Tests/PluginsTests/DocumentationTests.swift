import TestSupport
import Testing

@testable import Plugins

@Suite("docs/manifest.md")
struct DocumentationTests {
  /// The JSON examples of the page, in their order.
  static func examples() throws -> [String] {
    let page = String(decoding: try readFile(repositoryRoot + "/docs/manifest.md"), as: UTF8.self)
    return page.split(separator: "```json\n").dropFirst().compactMap {
      $0.split(separator: "\n```").first.map(String.init)
    }
  }

  @Test("its examples are right")
  func examples() throws {
    let examples = try Self.examples()
    try #require(examples.count == 2)
    let reading = ManifestReader.read(Array(examples[0].utf8))
    #expect(reading.problems == [] && reading.warnings == [])
    #expect(try #require(reading.manifest).tools.flatMap(DescriptionLint.warnings) == [])
    let configuration = try ConfigurationReader.read(Array(examples[1].utf8), file: "config.json")
    #expect(configuration.plugins["shop"]?.grants.http == ["api.example.com"])
  }

  @Test("it names every key and every state")
  func complete() throws {
    let page = String(decoding: try readFile(repositoryRoot + "/docs/manifest.md"), as: UTF8.self)
    let keys =
      ManifestBuilder.keys + ManifestBuilder.toolKeys + ManifestBuilder.grantKeys + ManifestBuilder.annotationKeys
      + ConfigurationBuilder.keys
    for key in keys where key != "$schema" && key != "function" {
      #expect(page.contains("`\(key)`") || page.contains("`\(key)."), "\(key)")
    }
    for state in ["ready", "untrusted", "changed", "denied", "invalid", "shadowed", "quarantined"] {
      #expect(page.contains("| `\(state)` |"), "\(state)")
    }
  }
}
