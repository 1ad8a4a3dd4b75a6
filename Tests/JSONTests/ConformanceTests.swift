// The outside test vectors: what must be accepted, what must be refused, and what the documentation says about the rest.

import JSON
import TestSupport
import Testing

@Suite("JSON conformance vectors", .enabled(if: Vectors.folder != nil, Comment(rawValue: Conformance.absent)))
struct ConformanceTests {
  @Test("every y_ text is accepted, every n_ text is refused")
  func verdicts() throws {
    var document = JSONDocument()
    var (accepted, refused) = (0, 0)
    for name in try Vectors.names() where !name.hasPrefix("i_") {
      let failure = parse(&document, try Vectors.read(name))
      if name.hasPrefix("y_") {
        // The vectors accept duplicate keys; refusing them is our own rule, which `keep` lifts.
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
}

/// The files of the suite, and how they are read here.
enum Vectors {
  static let folder = Conformance.folder("json-parsing/test_parsing")

  static func names() throws -> [String] { try listFolder(try #require(folder)) }

  static func read(_ name: String) throws -> [UInt8] { try readFile(try #require(folder) + "/" + name) }
}

/// What is wrong with a text; `nil` when it is accepted.
func parse(_ document: inout JSONDocument, _ text: [UInt8], _ duplicates: JSONOptions.DuplicateKeys = .keep) -> JSONError? {
  do throws(JSONError) {
    try document.parse(text, options: JSONOptions(duplicateKeys: duplicates))
    return nil
  } catch {
    return error
  }
}
