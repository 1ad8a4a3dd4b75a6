// The outside test vectors: what must be accepted, what must be refused, and what the documentation says about the rest.

import JSON
import TestSupport
import Testing

/// The files of the suite.
enum Vectors {
  static let folder = Conformance.folder("json-parsing/test_parsing")

  static func names() throws -> [String] { try listFolder(try #require(folder)) }

  static func read(_ name: String) throws -> [UInt8] { try readFile(try #require(folder) + "/" + name) }
}

@Suite("JSON conformance vectors", .enabled(if: Vectors.folder != nil, Comment(rawValue: Conformance.absent)))
struct ConformanceTests {
  /// The vectors take no side on duplicate keys; refusing them is a rule of our own.
  private static let options = JSONOptions(duplicateKeys: .keep)

  @Test("every y_ text is accepted, every n_ text is refused")
  func verdicts() throws {
    var document = JSONDocument()
    var (accepted, refused) = (0, 0)
    for name in try Vectors.names() where !name.hasPrefix("i_") {
      let failure = parse(&document, try Vectors.read(name), Self.options)
      if name.hasPrefix("y_") {
        #expect(failure == nil, "\(name)")
        accepted += 1
      } else {
        #expect(failure != nil, "\(name)")
        refused += 1
      }
    }
    #expect(accepted == 95)
    #expect(refused == 188)
  }

  @Test("every y_ text is read as the reference parser reads it")
  func contents() throws {
    var document = JSONDocument()
    for name in try Vectors.names() where name.hasPrefix("y_") && !name.contains("duplicated_key") {
      let text = try Vectors.read(name)
      try document.parse(text)
      #expect(Value(document) == ReferenceParser.read(text), "\(name)")
    }
  }

  @Test("what happens to each i_ text stands in docs/json.md")
  func implementationDefined() throws {
    let page = String(decoding: try readFile(repositoryRoot + "/docs/json.md"), as: UTF8.self)
    let documented = page.split(separator: "\n").filter { $0.hasPrefix("| `i_") }.map(String.init).sorted()
    var document = JSONDocument()
    var found: [String] = []
    for name in try Vectors.names() where name.hasPrefix("i_") {
      let failure = parse(&document, try Vectors.read(name), Self.options)
      let verdict = failure.map { "refused at byte \($0.offset): `\($0.code.rawValue)`" } ?? "accepted"
      found.append("| `\(name.dropLast(".json".count))` | \(verdict) |")
    }
    #expect(found.count == 35)
    #expect(documented == found.sorted())
  }
}
