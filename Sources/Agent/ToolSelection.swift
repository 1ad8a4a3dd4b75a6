// Which tools a model is offered, and how it is told of them.

public import Models
public import Plugins

/// Patterns that say which tools take part: `*` stands for any text, `?` for one character. A tool goes by the name under
/// which it is offered and by `plugin__tool`.
public struct ToolSelection: Sendable {
  /// Empty: all.
  public var include: [String]
  /// Wins over `include`.
  public var exclude: [String]

  public init(include: [String] = [], exclude: [String] = []) {
    self.include = include
    self.exclude = exclude
  }

  /// The selected tools of a registry.
  public func toolbox(of registry: Registry) -> Toolbox {
    var box = registry
    var matched: Set<String> = []
    box.tools = registry.tools.filter { tool in
      let names = [tool.name, "\(registry.plugins[tool.plugin].name)__\(tool.ownName ?? tool.name)"]
      func hits(_ patterns: [String]) -> Bool {
        let hits = patterns.filter { pattern in names.contains { Glob.matches($0, pattern) } }
        matched.formUnion(hits)
        return !hits.isEmpty
      }
      let isExcluded = hits(exclude)
      return (hits(include) || include.isEmpty) && !isExcluded
    }
    return Toolbox(registry: box, unmatched: (include + exclude).filter { !matched.contains($0) })
  }
}

/// The tools of a run: fixed, and in an order that depends on nothing but their names.
public struct Toolbox: Sendable {
  /// Holds the selected tools only: what was not offered is unknown to the gate as well.
  public let registry: Registry
  /// As a session is told of them, sorted by name.
  public let definitions: [ToolDefinition]
  /// Patterns that no tool matches.
  public let unmatched: [String]

  init(registry: Registry, unmatched: [String]) {
    self.registry = registry
    self.unmatched = unmatched
    definitions =
      registry.tools.compactMap { offered in
        guard let manifest = registry.plugins[offered.plugin].manifest else { return nil }
        let tool = manifest.tools[offered.tool]
        return ToolDefinition(
          name: offered.name, description: tool.description, parameters: tool.parameters, returns: tool.returns)
      }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  public var names: [String] { definitions.map(\.name) }

  /// Roughly what the definitions cost with every request.
  public var roughTokens: Int { definitions.reduce(0) { $0 + $1.roughTokens } }
}

extension ToolDefinition {
  /// Roughly what it costs with every request: four bytes are about one token.
  public var roughTokens: Int {
    (name.utf8.count + description.utf8.count + parameters.count + Self.framingBytes + 3) / 4
  }

  /// What a protocol puts around one definition.
  private static var framingBytes: Int { 60 }
}

/// Patterns with `*` and `?`, in time linear in the text for each star.
enum Glob {
  static func matches(_ text: String, _ pattern: String) -> Bool {
    let (text, pattern) = (Array(text.utf8), Array(pattern.utf8))
    var (place, part) = (0, 0)
    var star: (part: Int, place: Int)?
    while place < text.count {
      if part < pattern.count, pattern[part] == UInt8(ascii: "*") {
        star = (part, place)
        part += 1
      } else if part < pattern.count, pattern[part] == UInt8(ascii: "?") || pattern[part] == text[place] {
        part += 1
        place += 1
      } else if let last = star {
        // The star takes one character more.
        star = (last.part, last.place + 1)
        part = last.part + 1
        place = last.place + 1
      } else {
        return false
      }
    }
    return pattern[part...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
