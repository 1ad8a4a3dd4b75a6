// A first manifest of functions of a library, and a list of what could be bound.

import EdgeValues
import Plugins

/// What `collet bind` knows of a library, ready to be written down.
struct ManifestDraft: Sendable {
  let exports: LibraryExports
  let surroundings: BindSurroundings
  let notes: [String: HeaderNote]
  /// What to tell where the library is missing.
  let install: String?

  /// What can be done with a function.
  enum State: String {
    /// Its tool needs nobody's word.
    case ready
    /// There are questions.
    case decide
    /// Cannot be bound.
    case no
    /// Nothing but its name is known.
    case unknown
  }

  struct Row {
    var function: String
    var state: State
    /// As C writes it, empty where it is not known.
    var prototype: String
    /// What C calls it, where that is another name than the library's; else empty.
    var nameInC = ""
    /// Why not; empty otherwise.
    var reason = ""
    var questions = 0
  }

  /// Every function of the library, in the order of the names; those that begin with an underscore are last.
  func rows() -> [Row] {
    let rows = exports.functions.map { row($0.name) }
    return rows.filter { !$0.function.hasPrefix("_") } + rows.filter { $0.function.hasPrefix("_") }
  }

  private func row(_ name: String) -> Row {
    var row = judged(name)
    row.nameInC = surroundings.facts.namesInC[name] ?? ""
    return row
  }

  private func judged(_ name: String) -> Row {
    if name.hasPrefix("_Z") { return Row(function: name, state: .no, prototype: "", reason: "it is a function of C++") }
    let prototype = surroundings.facts.prototype(name, names: notes[name]?.names ?? []) ?? ""
    guard surroundings.facts.functions[name] != nil else {
      return Row(function: name, state: .unknown, prototype: "")
    }
    do throws(Unbindable) {
      var types = TypeDraft(facts: surroundings.facts)
      var draft = try FunctionDraft(name, notes[name], in: surroundings)
      _ = try draft.tool(&types)
      let questions = draft.questionCount + types.questionCount
      return Row(
        function: name, state: questions == 0 ? .ready : .decide, prototype: prototype, questions: questions)
    } catch {
      return Row(function: name, state: .no, prototype: prototype, reason: error.reason)
    }
  }

  /// The manifest of these functions. Throws with a reason for each that cannot be bound.
  func manifest(named name: String, _ symbols: [String]) throws(CommandError) -> JSONTree {
    var types = TypeDraft(facts: surroundings.facts)
    var tools: [JSONTree] = []
    var reasons: [String] = []
    for symbol in symbols {
      do throws(Unbindable) {
        var draft = try FunctionDraft(symbol, notes[symbol], in: surroundings)
        tools.append(try draft.tool(&types))
      } catch {
        reasons.append("\(symbol) cannot be bound: \(error.reason)")
      }
    }
    guard reasons.isEmpty else { throw CommandError(reasons.joined(separator: "; ")) }
    var bind: [(key: String, value: JSONTree)] = [("library", .string(exports.name))]
    if let install { bind.append(("install", .string(install))) }
    if !types.isEmpty { bind.append(("types", types.json)) }
    return .object([
      ("manifest_version", .plain("1")), ("name", .string(name)), ("version", .string("0.1.0")),
      ("description", .string("Functions of \(exports.name).")), ("bind", .object(bind)), ("tools", .array(tools)),
    ])
  }

  /// A plugin's name from a library's: `libz` from `libz.so.1`.
  static func pluginName(of library: String) -> String {
    let file = library.split(separator: "/").last.map(String.init) ?? library
    let stem = file.firstRange(of: ".so").map { String(file[..<$0.lowerBound]) } ?? file
    let isPart = { (byte: UInt8) in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || [0x5F, 0x2D].contains(byte)
    }
    let bytes = stem.lowercased().utf8.map { isPart($0) ? $0 : UInt8(ascii: "-") }
    let name = String(decoding: bytes.drop { !(0x61...0x7A).contains($0) }.prefix(32), as: UTF8.self)
    return name.isEmpty ? "library" : name
  }
}
