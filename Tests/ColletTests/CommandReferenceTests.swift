import TestSupport
import Testing

@testable import collet

@Suite("docs/commands.md")
struct CommandReferenceTests {
  @Test("is what --help prints; `make docs` writes it anew")
  func current() throws {
    let page = String(decoding: try readFile(repositoryRoot + "/docs/commands.md"), as: UTF8.self)
    #expect(page == commandReference(of: Collet.commands))
  }
}
