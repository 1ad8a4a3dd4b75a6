// What a header says of functions: it is compiled with debug information, which is then read as a library's would be. So
// there is one reader of types, no parser of C of our own, and layouts are those that the compiler chose.

import Children
import EventLoop
import Glibc
import Plugins

/// The headers of a library and how to compile them.
struct HeaderSource: Sendable {
  /// Files, or names as `#include <…>` has them.
  var headers: [String] = []
  /// Folders that the compiler looks into first.
  var folders: [String] = []
  /// `NAME` or `NAME=VALUE`.
  var defines: [String] = []
  var compiler: String?
}

/// What was learned from it.
struct HeaderFacts: Sendable {
  var facts = CFacts()
  /// Names of arguments and comments, by function.
  var notes: [String: HeaderNote] = [:]
  var compiler = ""
  /// Functions that it declares, with what the linker calls them where that is not their name; empty for those that it
  /// defines itself.
  var labels: [String: String] = [:]
  /// What could not be learned, as sentences.
  var warnings: [String] = []
}

/// What debug information does not keep of a declaration.
struct HeaderNote: Sendable, Equatable {
  /// In their order; empty for one without a name.
  var names: [String] = []
  var comment = ""
  /// It was written for this declaration: `/**` or `///`.
  var isDocumentation = false
  /// Some of it was left out: remarks, examples, what no reader understands.
  var isPartial = false
  /// What the comment says of an argument, by its name.
  var arguments: [String: String] = [:]
  var neverReturns = false
}

extension HeaderFacts {
  /// From the names of C to those of the library.
  fileprivate mutating func link(to library: Set<String>) {
    facts.neverReturning.formUnion(notes.filter(\.value.neverReturns).keys)
    labels = facts.symbols.filter { $0.key != $0.value }
    facts = facts.linked(to: library)
    let known = notes
    notes = [:]
    for symbol in facts.functions.keys { notes[symbol] = known[facts.namesInC[symbol] ?? symbol] }
  }
}

extension HeaderSource {
  /// What the headers say of those of the functions that they declare.
  @IO
  func read(_ functions: [LibraryExports.Function], with reader: TypesProgram) async throws -> HeaderFacts {
    let compiler = try await Compiler.find(compiler)
    let folder = try ScratchFolder()
    let arguments = try options()
    let header = try folder.write("header.c", Array(try includes().utf8))
    try await check(header, compiler, arguments)
    let plain = try await compiler.run(arguments + ["-E", "-P", header], outputMax: Self.textMax).output.bytes
    var declared = Self.mentioned(functions, in: plain)
    var result = HeaderFacts()
    result.compiler = compiler.name
    guard let object = try await compile(plain, &declared, compiler, folder) else { return result }
    result.facts = try await reader.read(object, as: .object, declared)
    do {
      result.notes =
        compiler.isClang
        ? try await SyntaxTreeNotes.read(header, compiler, arguments, Set(result.facts.functions.keys))
        : try await DiagnosticNotes.read(plain, result.facts, compiler, folder)
    } catch let error as CommandError {
      result.warnings.append("names of arguments are not known: \(error.message)")
    }
    result.link(to: Set(functions.map(\.name)))
    if !compiler.isClang { result.warnings.append("gcc keeps no comments; with clang installed they are read, too") }
    return result
  }

  /// The text that the compiler is given first.
  private func includes() throws(CommandError) -> String {
    var text = ""
    for header in headers {
      guard !header.isEmpty, !header.utf8.contains(where: { $0 < 0x20 || [0x22, 0x3C, 0x3E, 0x5C].contains($0) }) else {
        throw CommandError("'\(header)' is no name of a header", code: .usage)
      }
      // One that is a pipe would be waited for.
      var status = stat()
      if unsafe stat(header, &status) == 0, status.st_mode & S_IFMT != S_IFREG, status.st_mode & S_IFMT != S_IFDIR {
        throw CommandError("the header \(header) is no file", code: .usage)
      }
      if unsafe access(header, R_OK) == 0, let path = unsafe realpath(header, nil) {
        defer { unsafe free(path) }
        text += unsafe "#include \"\(String(cString: path))\"\n"
      } else if header.hasPrefix("/") || header.hasPrefix(".") {
        throw CommandError("the header \(header) does not exist, or cannot be read", code: .usage)
      } else {
        text += "#include <\(header)>\n"
      }
    }
    return text
  }

  private func options() throws(CommandError) -> [String] {
    var words = ["-x", "c", "-std=gnu17", "-w"]
    for folder in folders {
      guard let path = unsafe realpath(folder, nil) else {
        throw CommandError("the folder \(folder) of --include does not exist", code: .usage)
      }
      defer { unsafe free(path) }
      words.append(unsafe "-I\(String(cString: path))")
    }
    return words + defines.map { "-D\($0)" }
  }

  /// Says what is wrong in the words of the compiler, which has the lines of the header at hand only now.
  @IO
  private func check(_ header: String, _ compiler: Compiler, _ arguments: [String]) async throws {
    let result = try await compiler.run(arguments + ["-fsyntax-only", header], outputMax: Self.messagesMax)
    guard result.ending != .exited(0) else { return }
    let errors = result.errors.text.split(separator: "\n").filter { $0.contains("error:") }.prefix(3)
    let shown = errors.map { $0.replacing("\(header):", with: "line ").prefix(300) }
    let names = headers.joined(separator: ", ")
    let reason = shown.isEmpty ? "\(compiler.name) fails" : shown.joined(separator: "; ")
    throw CommandError("\(names) cannot be compiled: \(reason)")
  }

  /// Those of the functions whose name stands anywhere in the text. Whether they are declared the compiler will say.
  private static func mentioned(
    _ functions: [LibraryExports.Function], in text: [UInt8]
  ) -> [LibraryExports.Function] {
    func continues(_ byte: UInt8) -> Bool {
      byte == 0x5F || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
    var words: Set<String> = []
    var start: Int?
    for index in 0...text.count {
      if index < text.count, continues(text[index]) {
        if start == nil { start = index }
      } else if let begin = start {
        words.insert(String(decoding: text[begin..<index], as: UTF8.self))
        start = nil
      }
    }
    return functions.filter { words.contains($0.name) && isWord($0.name) }
  }

  /// It goes into a text of C.
  private static func isWord(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 == 0x5F || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
  }

  /// A pointer to each function after the header's text, each on a line of its own: where the compiler complains, that
  /// one is not declared, and goes. What it points to is the linker's name of the function, which may be another.
  @IO
  private func compile(
    _ plain: [UInt8], _ declared: inout [LibraryExports.Function], _ compiler: Compiler, _ folder: ScratchFolder
  ) async throws -> String? {
    let text = plain.last == 0x0A ? plain : plain + [0x0A]
    let linesBefore = text.count { $0 == 0x0A }
    let object = "\(folder.path)/types.o"
    let flags = compiler.isClang ? ["-fstandalone-debug", "-ferror-limit=0"] : ["-fmax-errors=0"]
    for _ in 0..<Self.roundsMax {
      guard !declared.isEmpty else { return nil }
      let lines = declared.enumerated().map { number, function in
        "__typeof__(\(function.name)) *collet_\(number) = \(function.name);\n"
      }.joined()
      let file = try folder.write("types.c", text + Array(lines.utf8))
      let result = try await compiler.run(
        ["-x", "c", "-std=gnu17", "-w", "-g", "-O0"] + flags + ["-c", file, "-o", object], outputMax: Self.messagesMax)
      if result.ending == .exited(0) { return object }
      let wrong = Self.lines(of: file, in: result.errors.text).map { $0 - linesBefore - 1 }
      let dropped = Set(wrong.filter { declared.indices.contains($0) })
      guard !dropped.isEmpty else {
        throw CommandError("\(compiler.name) cannot compile what its own preprocessor wrote of the header")
      }
      declared = declared.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    }
    return nil
  }

  /// Lines of a file about which there are errors: `FILE:12:3: error: …`.
  private static func lines(of file: String, in messages: String) -> [Int] {
    messages.split(separator: "\n").compactMap { line in
      guard line.hasPrefix(file + ":"), line.contains(" error: ") else { return nil }
      return Int(line.dropFirst(file.count + 1).prefix { $0.isNumber })
    }
  }

  static let textMax = 64 << 20
  static let messagesMax = 16 << 20
  private static let roundsMax = 4
}
