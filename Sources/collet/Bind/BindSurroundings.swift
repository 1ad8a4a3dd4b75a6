// What a function is seen beside: the other functions of its library, which make and end what it takes.

/// A library and what is known of its functions.
struct BindSurroundings: Sendable {
  let facts: CFacts
  /// The library by the name that the manifest gives it.
  let library: String
  private var makers: [String: [String]] = [:]
  private var enders: [String: [String]] = [:]

  init(_ facts: CFacts, library: String) {
    self.facts = facts
    self.library = library
    for name in facts.functions.keys.sorted() { note(name, facts.types[facts.functions[name]!]) }
    for key in enders.keys { enders[key]!.sort { Self.rank($0) < Self.rank($1) } }
  }

  /// Functions that give out a pointer to the struct, as result or through an argument.
  func makers(of type: Int) -> [String] { makers[key(type)] ?? [] }

  /// Functions that take nothing but such a pointer, and are called like an end. The likeliest first.
  func enders(of type: Int) -> [String] { enders[key(type)] ?? [] }

  private mutating func note(_ name: String, _ function: CFacts.Entry) {
    if let made = structure(function.target) { makers[made, default: []].append(name) }
    for parameter in function.parameters {
      guard case .pointer(let target) = facts.shape(parameter.type), let made = structure(target) else { continue }
      if makers[made]?.last != name { makers[made, default: []].append(name) }
    }
    guard function.parameters.count == 1, !function.isVariadic, let taken = structure(function.parameters[0].type),
      Self.isEnding(name)
    else { return }
    enders[taken, default: []].append(name)
  }

  /// The struct that a pointer leads to.
  private func structure(_ pointer: Int) -> String? {
    guard case .pointer(let target) = facts.shape(pointer), case .structure(let index) = facts.shape(target) else {
      return nil
    }
    return key(index)
  }

  /// The same struct may be described once for each file of the library's source.
  private func key(_ structure: Int) -> String {
    let name = facts.types[structure].name
    return name.isEmpty ? "#\(structure)" : name
  }

  private static func isEnding(_ name: String) -> Bool {
    endings.contains { name.lowercased().contains($0) } || name.hasSuffix("_end") || name.hasSuffix("End")
  }

  /// Names that are nothing but an end come first, of these the shortest.
  private static func rank(_ name: String) -> (Int, Int, String) {
    let low = name.lowercased()
    let isPlain = name.hasSuffix("End") || (endings + ["_end"]).contains { low.hasSuffix($0) || low.hasPrefix($0) }
    return (isPlain ? 0 : 1, name.utf8.count, name)
  }

  private static let endings = [
    "close", "free", "destroy", "delete", "release", "finalize", "unref", "cleanup", "dispose", "fini",
  ]
}
