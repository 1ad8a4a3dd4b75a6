// `collet bind`: a first manifest for functions of an installed C library.

import EdgeValues
import EventLoop
import Glibc
import JSON
import Plugins

/// `collet bind LIBRARY [SYMBOL…]`: lists what a library offers, or writes a manifest for some of it.
struct BindCommand: Command {
  static let name = "bind"
  static let summary = "List the functions of a C library, or write a first manifest that makes tools of them."
  static let operands = "LIBRARY [SYMBOL…]"
  static let discussion = """
    LIBRARY is a soname (libz.so.1) or a path with a '/'. Nothing of it runs. Types come from its debug information, where
    it or its debug file has some, and otherwise from the headers that --header names, which an installed clang or gcc
    compiles. Without SYMBOLs the functions are listed: 'ready' and 'decide' can be bound, 'no' cannot and says why, of an
    'unknown' one nothing but the name is known.

    With SYMBOLs a manifest is written. What no type says (who owns a pointer, how large a buffer is, what a result means)
    stands in it as a question, under the key x-decide. Until all are decided and taken out the plugin is invalid, and says
    which are left. docs/bind.md has the words to answer with.

    exit codes: 0 listed or written, 1 the library, a header or a symbol cannot be used, 2 usage
    """
  static var options: [Option<BindCommand>] {
    [
      Option("--header", value: "FILE", "Read types, names and comments from this header; may be repeated.") {
        $0.source.headers.append($1)
      },
      Option("--include", value: "DIR", "Look for headers here first; may be repeated.") {
        $0.source.folders.append($1)
      },
      Option("-D", value: "NAME[=VALUE]", "Define a macro before the headers; may be repeated.") {
        (target, text) throws(UsageError) in
        guard let head = text.unicodeScalars.first, head == "_" || head.properties.isAlphabetic else {
          throw UsageError("-D wants a macro, NAME or NAME=VALUE, not '\(text)'")
        }
        target.source.defines.append(text)
      },
      Option("--compiler", value: "PROGRAM", "The clang or gcc that compiles them (default: clang, else gcc).") {
        $0.source.compiler = $1
      },
      Option("--name", value: "NAME", "The plugin's name (default: the library's).") {
        (target, text) throws(UsageError) in
        guard Names.isPlugin(text) else {
          throw UsageError("'\(text)' cannot be a plugin's name, which is \(Names.pluginForm)")
        }
        target.plugin = text
      },
      Option("--output", value: "PATH", "Write the manifest to this file, or to NAME.json in this folder.") {
        $0.output = $1
      },
      Option("--force", "Replace a file that is there.") { $0.force = true },
      Option("--json", "Print one object: the list, or the manifest with its questions.") { $0.json = true },
    ]
  }

  var library: String?
  var symbols: [String] = []
  var source = HeaderSource()
  var plugin: String?
  var output: String?
  var force = false
  var json = false

  mutating func take(_ operand: String) throws(UsageError) {
    if library == nil { library = operand } else if !symbols.contains(operand) { symbols.append(operand) }
  }

  mutating func check() throws(UsageError) {
    guard library != nil else {
      throw UsageError("collet bind wants a library, a soname or a path: collet bind libz.so.1")
    }
    if source.headers.isEmpty {
      let idle = source.compiler != nil ? "--compiler" : source.folders.isEmpty ? "-D" : "--include"
      if source.compiler != nil || !source.folders.isEmpty || !source.defines.isEmpty {
        throw UsageError("\(idle) is for headers; name one with --header")
      }
    }
    if symbols.isEmpty {
      if output != nil { throw UsageError("--output wants symbols: which functions should the manifest have?") }
      if force { throw UsageError("--force wants --output") }
      if plugin != nil { throw UsageError("--name wants symbols: which functions should the manifest have?") }
    }
    if force && output == nil { throw UsageError("--force wants --output") }
    if output?.isEmpty == true { throw UsageError("--output wants the path of a file or a folder") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let exports: LibraryExports
    let searchPath = unsafe getenv("LD_LIBRARY_PATH").map { unsafe String(cString: $0) } ?? ""
    do throws(LibraryExports.Fault) {
      exports = try LibraryExports(of: library ?? "", searchPath: searchPath)
    } catch {
      throw CommandError(error.message)
    }
    if let warning = exports.warning { context.warn(warning) }
    for symbol in symbols where exports.function(symbol) == nil { throw CommandError(exports.missing(symbol)) }
    let reader = try TypesProgram.find()
    let (source, symbols) = (source, symbols)
    let knowledge = try Host.onLoop { try await LibraryKnowledge(exports, source, needing: symbols, reader) }
    for warning in knowledge.warnings { context.warn(warning) }
    let draft = ManifestDraft(
      exports: exports, surroundings: BindSurroundings(knowledge.facts, library: exports.name), notes: knowledge.notes,
      install: knowledge.install)
    if symbols.isEmpty {
      BindListing(rows: draft.rows(), exports: exports, knowledge: knowledge).print(context, json: json)
      return .success
    }
    for symbol in symbols where knowledge.facts.functions[symbol] == nil && !symbol.hasPrefix("_Z") {
      throw CommandError(knowledge.unknown(symbol, exports))
    }
    let target = try target(ManifestDraft.pluginName(of: exports.name))
    let manifest = try draft.manifest(named: target.name, symbols)
    try hand(manifest, target.file, context)
    return .success
  }

  /// The plugin's name and the file that it is written to; a manifest's file is called as its plugin.
  private func target(_ name: String) throws(CommandError) -> (name: String, file: String?) {
    let wanted = plugin ?? name
    guard var path = output else { return (wanted, nil) }
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    if path.hasSuffix("/") || exists && status.st_mode & S_IFMT == S_IFDIR {
      while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
      path += "/\(wanted).json"
    }
    let file = String(path.split(separator: "/").last ?? "")
    guard file.hasSuffix(".json"), case let stem = String(file.dropLast(5)), Names.isPlugin(stem) else {
      throw CommandError("--output wants a folder or NAME.json, where NAME is \(Names.pluginForm)", code: .usage)
    }
    guard plugin == nil || plugin == stem else {
      throw CommandError("the manifest of \(wanted) must be called \(wanted).json, not \(file)", code: .usage)
    }
    if !force, unsafe lstat(path, &status) == 0 {
      throw CommandError("\(path) is there already; --force replaces it")
    }
    return (stem, path)
  }

  private func hand(_ manifest: JSONTree, _ file: String?, _ context: Context) throws(CommandError) {
    let text = ShowJSON.indented(Array(manifest.text.utf8)) + Array("\n".utf8)
    let reading = ManifestReader.read(text)
    let questions = reading.openQuestions
    let others = reading.problems.filter { !questions.contains($0) }
    if let file {
      do throws(FileFault) {
        try FileReplacement.replace(file, with: text)
      } catch {
        throw CommandError("\(file) \(error.sentence)")
      }
    }
    if json {
      let list = questions.map { problem in
        JSONTree.object([("place", .string(problem.pointer)), ("problem", .string(problem.message))])
      }
      let report = JSONTree.object([
        ("path", file.map { .string($0) } ?? .plain("null")), ("manifest", manifest), ("questions", .array(list)),
      ])
      context.out.write(report.text + "\n")
    } else if let file {
      context.out.write("wrote \(printable(file))\n")
    } else {
      context.out.write(text)
    }
    if !questions.isEmpty {
      context.warn(
        "\(counted(questions.count, "question")) to decide: each x-decide in the manifest; it is invalid until they are out"
      )
    }
    for problem in others { context.warn("the draft is wrong beyond its questions: \(problem)") }
  }
}
