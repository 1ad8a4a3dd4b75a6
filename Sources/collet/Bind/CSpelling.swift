// Types as C writes them: what a person compares with the header.

extension CFacts {
  /// The prototype of a function, `double pow(double x, double y)`.
  func prototype(_ function: String, names: [String] = []) -> String? {
    guard let type = functions[function] else { return nil }
    var speller = CSpeller(facts: self)
    return speller.function(types[type], function, names: names)
  }

  /// A type alone, `const struct tm *`.
  func spelling(_ type: Int) -> String {
    var speller = CSpeller(facts: self)
    return speller.spelled(type, "")
  }
}

/// Writes declarators inside out, as C has them.
private struct CSpeller {
  let facts: CFacts
  /// Types that may still be written: a file may describe one that has no end.
  private var left = 500

  init(facts: CFacts) { self.facts = facts }

  mutating func function(_ entry: CFacts.Entry, _ inner: String, names: [String]) -> String {
    var parts: [String] = []
    for (index, parameter) in entry.parameters.enumerated() {
      let name = index < names.count && !names[index].isEmpty ? names[index] : parameter.name
      // Headers of the system begin names with underscores, to be out of the way of macros.
      parts.append(spelled(parameter.type, String(name.drop { $0 == "_" })))
    }
    if entry.isVariadic { parts.append("...") }
    let list = parts.isEmpty ? (entry.isPrototyped ? "void" : "") : parts.joined(separator: ", ")
    return spelled(entry.target, "\(inner)(\(list))")
  }

  mutating func spelled(_ type: Int, _ inner: String) -> String {
    left -= 1
    guard left > 0 else { return "…" }
    guard type >= 0 else { return joined("void", inner) }
    let entry = facts.types[type]
    switch entry.kind {
    case .base, .typedef, .other: return joined(entry.name.isEmpty ? "?" : entry.name, inner)
    case .structure, .union, .enumeration:
      return joined("\(entry.kind.rawValue) \(entry.name.isEmpty ? "{…}" : entry.name)", inner)
    case .qualified: return spelled(entry.target, inner)
    case .const:
      guard entry.target >= 0, facts.types[entry.target].kind == .pointer else {
        return "const " + spelled(entry.target, inner)
      }
      return spelled(entry.target, joined("const", inner))
    case .pointer:
      let target = entry.target >= 0 ? facts.types[entry.target].kind : nil
      if target == .function || target == .array { return spelled(entry.target, "(*\(inner))") }
      return spelled(entry.target, "*" + inner)
    case .array:
      return spelled(entry.target, inner + entry.counts.map { $0 < 0 ? "[]" : "[\($0)]" }.joined())
    case .function: return function(entry, inner, names: [])
    }
  }

  private func joined(_ base: String, _ inner: String) -> String {
    inner.isEmpty ? base : inner.hasPrefix("[") ? base + inner : "\(base) \(inner)"
  }
}
