// Names of arguments and comments from clang's syntax tree, which it writes as JSON.

import Children
import EventLoop
import JSON

enum SyntaxTreeNotes {
  /// Notes of those of the functions that the file declares.
  @IO
  static func read(
    _ file: String, _ compiler: Compiler, _ arguments: [String], _ functions: Set<String>
  ) async throws -> [String: HeaderNote] {
    // First what was written as documentation, then any comment that stands before a declaration.
    var notes = try await pass(file, compiler, arguments, functions)
    for (name, note) in notes { notes[name]!.isDocumentation = !note.comment.isEmpty }
    for (name, note) in try await pass(file, compiler, arguments + ["-fparse-all-comments"], functions)
    where notes[name]?.comment.isEmpty != false {
      notes[name] = note
    }
    return notes
  }

  @IO
  private static func pass(
    _ file: String, _ compiler: Compiler, _ arguments: [String], _ functions: Set<String>
  ) async throws -> [String: HeaderNote] {
    let result = try await compiler.run(
      arguments + ["-fsyntax-only", "-fretain-comments-from-system-headers", "-Xclang", "-ast-dump=json", file],
      outputMax: treeMax)
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(result.output.bytes)
    } catch {
      throw CommandError("clang's syntax tree is not valid JSON: \(error.description)")
    }
    var notes: [String: HeaderNote] = [:]
    for declaration in inner(document, 0) where text(document, declaration, "kind") == "FunctionDecl" {
      let name = text(document, declaration, "name")
      guard functions.contains(name) else { continue }
      add(note(document, declaration), to: &notes[name, default: HeaderNote()])
    }
    return notes
  }

  /// A function may be declared several times, with names once and a comment another time.
  private static func add(_ note: HeaderNote, to known: inout HeaderNote) {
    known.neverReturns = known.neverReturns || note.neverReturns
    let isBetter = note.names.count(where: { !$0.isEmpty }) > known.names.count(where: { !$0.isEmpty })
    if isBetter || known.names.isEmpty {
      known.names = note.names
    }
    guard known.comment.isEmpty else { return }
    known.comment = note.comment
    known.isPartial = note.isPartial
    known.arguments = note.arguments
  }

  private static func note(_ document: borrowing JSONDocument, _ declaration: Int) -> HeaderNote {
    var note = HeaderNote()
    if let type = document.member(declaration, "type"), document.kind(type) == .object {
      note.neverReturns = text(document, type, "qualType").contains("__attribute__((noreturn))")
    }
    for part in inner(document, declaration) {
      switch text(document, part, "kind") {
      case "NoReturnAttr", "C11NoReturnAttr": note.neverReturns = true
      case "ParmVarDecl": note.names.append(text(document, part, "name"))
      case "FullComment":
        var paragraphs: [String] = []
        for block in inner(document, part) {
          let words = plain(document, block, depth: 0)
          switch (text(document, block, "kind"), text(document, block, "name")) {
          case _ where words.isEmpty: break
          case ("ParamCommandComment", _): note.arguments[text(document, block, "param")] = words
          case ("ParagraphComment", _), ("BlockCommandComment", "brief"): paragraphs.append(words)
          case ("BlockCommandComment", "return"), ("BlockCommandComment", "returns"):
            paragraphs.append("Returns " + words)
          default: note.isPartial = true
          }
        }
        note.comment = paragraphs.joined(separator: " ")
      default: break
      }
    }
    return note
  }

  /// The words of a part of a comment, one blank between them.
  private static func plain(_ document: borrowing JSONDocument, _ node: Int, depth: Int) -> String {
    if text(document, node, "kind") == "InlineCommandComment" { return emphasised(document, node) }
    var words = text(document, node, "text").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard depth < depthMax else { return words }
    for child in inner(document, node) {
      let more = plain(document, child, depth: depth + 1)
      if !more.isEmpty { words += words.isEmpty ? more : " " + more }
    }
    return words
  }

  /// The word behind `@p`, `@c` and the like.
  private static func emphasised(_ document: borrowing JSONDocument, _ node: Int) -> String {
    guard let list = document.member(node, "args"), document.kind(list) == .array else { return "" }
    return document.items(list).filter { document.kind($0) == .string }.map { document.string($0) }
      .joined(separator: " ")
  }

  private static func inner(_ document: borrowing JSONDocument, _ node: Int) -> [Int] {
    guard document.kind(node) == .object, let list = document.member(node, "inner"), document.kind(list) == .array
    else { return [] }
    return document.items(list).filter { document.kind($0) == .object }
  }

  private static func text(_ document: borrowing JSONDocument, _ node: Int, _ key: String) -> String {
    guard let value = document.member(node, key), document.kind(value) == .string else { return "" }
    return document.string(value)
  }

  private static let treeMax = 256 << 20
  private static let depthMax = 16
}
