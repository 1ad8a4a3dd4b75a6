import JSON
import JSONSchema
import TestSupport
import Testing

@testable import Plugins

@Suite("the schemas and the readers agree")
struct SchemaAgreementTests {
  @Test("the schemas are valid by their own draft and describe themselves")
  func compile() throws {
    for text in [ManifestSchema.text, ConfigurationSchema.text] { _ = try Schema(Array(text.utf8)) }
  }

  @Test("the full example passes the schema itself")
  func example() throws {
    let reader = try DocumentReader(Array(ManifestReaderTests.full.utf8))
    #expect(ManifestSchema.compiled.problems(reader.document) == [])
  }

  /// What a schema cannot say, so that only the reader finds it.
  static let readerOnly = [
    "does not exist", "did you mean ${config", "without its", "'..'", "too little", "more than 1GiB", "only reads",
    "\"serial\"",
    "no \"bind\"",
  ]

  @Test(
    "what the reader refuses the schema refuses too, unless no schema can",
    arguments: 0..<ManifestReaderTests.mistakes.count)
  func mistakes(index: Int) throws {
    let (old, new, pointer, message) = ManifestReaderTests.mistakes[index]
    guard !Self.readerOnly.contains(where: { message.contains($0) }) || pointer == "/threading" else { return }
    let reader = try DocumentReader(Array(ManifestReaderTests.full.replacing(old, with: new, maxReplacements: 1).utf8))
    #expect(!ManifestSchema.compiled.problems(reader.document).isEmpty, "\(pointer): \(message)")
  }
}
