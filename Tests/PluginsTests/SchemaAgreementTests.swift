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

  /// Values that are wrong in most places and right in some.
  static let values = [
    "null", "true", "0", "-1", "1.5", "99999999", "1e3", "\"\"", "\"x\"", "\"Ä b\"", "\"/a\"", "\"1KiB\"", "[]", "[1]",
    "[\"\"]", "{}",
    "{\"a\":1}", "{\"unknown\":{}}",
  ]

  /// The text with each of its values replaced by each of those.
  static func variants(of text: String) throws -> [[UInt8]] {
    let bytes = Array(text.utf8)
    var document = JSONDocument()
    try document.parse(bytes)
    var ranges: [Range<Int>] = []
    func collect(_ node: Int) {
      ranges.append(document.sourceRange(node))
      for (_, value) in document.members(node) { collect(value) }
      for element in document.elements(node) { collect(element) }
    }
    collect(0)
    return ranges.flatMap { range in
      values.map { bytes[..<range.lowerBound] + Array($0.utf8) + bytes[range.upperBound...] }
    }
  }

  @Test("a configuration that the reader accepts the schema accepts")
  func configurations() throws {
    let schema = DocumentSchema(ConfigurationSchema.text)
    var accepted = 0
    for text in try Self.variants(of: ConfigurationTests.full) {
      guard (try? ConfigurationReader.read(text, file: "c")) != nil else { continue }
      accepted += 1
      #expect(try schema.problems(DocumentReader(text).document) == [], "\(String(decoding: text, as: UTF8.self))")
    }
    #expect(accepted > 50)
  }

  @Test("no manifest is refused by its schema alone")
  func manifests() throws {
    var accepted = 0
    for text in try Self.variants(of: ManifestReaderTests.full) {
      var builder = ManifestBuilder(try DocumentReader(text))
      let reading = builder.run()
      if reading.manifest != nil { accepted += 1 }
      // Messages of the reader are those that name the remedy; the schema's own have no business here.
      let schemaOnly = reading.problems.filter { problem in
        ManifestSchema.compiled.problems(builder.reader.document).contains(problem)
      }
      #expect(schemaOnly.isEmpty, "\(String(decoding: text, as: UTF8.self)) \(schemaOnly)")
    }
    #expect(accepted > 50)
  }

  /// What a schema cannot say, so that only the reader finds it.
  static let readerOnly = [
    "does not exist", "did you mean ${config", "without its", "'..'", "too little", "more than 64MiB", "only reads",
    "\"serial\"",
    "no \"bind\"", "has no property",
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
