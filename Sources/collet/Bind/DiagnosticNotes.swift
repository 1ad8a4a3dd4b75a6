// Names of arguments from gcc, which keeps them in no output but its error messages: each function is called with a struct
// that fits nowhere, and the note to the error points at the parameter.

import Children
import EventLoop
import JSON

enum DiagnosticNotes {
  /// `plain` is the header's text without directives, so that places in it are places in the text.
  @IO
  static func read(
    _ plain: [UInt8], _ facts: CFacts, _ compiler: Compiler, _ folder: ScratchFolder
  ) async throws -> [String: HeaderNote] {
    let lines = plain.split(separator: 0x0A, omittingEmptySubsequences: false)
    let functions = facts.functions.keys.sorted()
    var text = plain + Array("\nstruct collet_odd { int x; };\nvoid collet_calls(struct collet_odd o) {\n".utf8)
    let first = text.count { $0 == 0x0A } + 1
    for function in functions {
      let count = facts.types[facts.functions[function]!].parameters.count
      text += Array("\(function)(\(Array(repeating: "o", count: count).joined(separator: ",")));\n".utf8)
    }
    text += Array("}\n".utf8)
    let file = try folder.write("names.c", text)
    let result = try await compiler.run(
      ["-x", "c", "-std=gnu17", "-w", "-fsyntax-only", "-fmax-errors=0", "-fdiagnostics-format=json", file],
      outputMax: HeaderSource.textMax)
    var document = JSONDocument()
    // The array is a line of its own; where there was no error there is nothing.
    guard let line = result.errors.bytes.split(separator: 0x0A).first(where: { $0.first == 0x5B }) else { return [:] }
    do throws(JSONError) {
      try document.parse(Array(line))
    } catch {
      throw CommandError("gcc's messages are not valid JSON")
    }
    var notes: [String: HeaderNote] = [:]
    for error in document.items(0) {
      guard let place = place(document, error, "caret"), functions.indices.contains(place.line - first) else {
        continue
      }
      let function = functions[place.line - first]
      // `name(o,o`: each argument is two columns behind the one before it.
      let index = (place.column - function.utf8.count - 2) / 2
      guard let children = document.member(error, "children"), document.kind(children) == .array,
        let note = document.items(children).first, let caret = Self.place(document, note, "caret"),
        let start = Self.place(document, note, "start"), start != caret, lines.indices.contains(caret.line - 1)
      else { continue }
      let count = facts.types[facts.functions[function]!].parameters.count
      guard (0..<count).contains(index) else { continue }
      let name = word(in: lines[caret.line - 1], at: caret.column - 1)
      notes[function, default: HeaderNote(names: Array(repeating: "", count: count))].names[index] = name
    }
    return notes
  }

  private struct Place: Equatable {
    var line: Int
    var column: Int
  }

  private static func place(_ document: borrowing JSONDocument, _ node: Int, _ which: String) -> Place? {
    guard document.kind(node) == .object, let locations = document.member(node, "locations"),
      document.kind(locations) == .array, let first = document.items(locations).first, document.kind(first) == .object,
      let place = document.member(first, which), document.kind(place) == .object,
      let line = document.member(place, "line").flatMap({ document.int64($0) }),
      let column = document.member(place, "byte-column").flatMap({ document.int64($0) })
    else { return nil }
    return Place(line: Int(line), column: Int(column))
  }

  /// The name of C that begins there; empty when none does.
  private static func word(in line: ArraySlice<UInt8>, at column: Int) -> String {
    guard column >= 0, column < line.count else { return "" }
    let rest = line.dropFirst(column)
    guard let head = rest.first, head == 0x5F || (head | 0x20 >= 0x61 && head | 0x20 <= 0x7A) else { return "" }
    let name = rest.prefix { $0 == 0x5F || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
    return String(decoding: name, as: UTF8.self)
  }
}
