import TestSupport
import Testing

@testable import Models

/// The matcher is general: its source names nothing of what the bundled plugins are about.
@Suite("Offline: source")
struct SourceTests {
  /// Words of English grammar, of JSON Schema, or so common that they are a tool's only by accident.
  static let common: Set<String> = [
    "from", "to", "in", "of", "is", "like", "not", "now", "the", "as", "by", "between", "when", "more", "name",
    "number",
    "value", "result", "results", "text", "pattern", "date", "time", "order", "group", "groups", "count", "source",
    "index",
    "get", "add", "find", "search", "start", "end", "unit", "units", "count", "words", "note", "matches", "bytes",
    "high", "low",
    "mean", "seconds", "characters", "lines", "exact", "live", "max", "normals", "open", "case", "ignore", "describe",
    "region",
    "points", "code", "abbreviation",
  ]

  /// What the plugins are about, wherever it might stand: in a name, a comment, a string.
  static let subjects = [
    "weather", "forecast", "temperature", "celsius", "fahrenheit", "kelvin", "rankine", "city", "cities", "country",
    "calculat", "expression", "convert", "encoding", "algorithm", "sha256", "base64", "weekday", "zone", "tokyo",
    "london",
    "humidity", "latitude", "precipitation", "degrees", "thermometer",
  ]

  private func source() throws -> [(file: String, text: String)] {
    let folder = repositoryRoot + "/Sources/Models/Offline"
    let files = try listFolder(folder)
    #expect(files.count > 10)
    return try files.map { ($0, String(decoding: try readFile(folder + "/" + $0), as: UTF8.self).lowercased()) }
  }

  @Test("no subject of a bundled plugin occurs", arguments: subjects)
  func subject(word: String) throws {
    for (file, text) in try source() {
      let found = text.split { !$0.isLetter && !$0.isNumber }.filter { $0.hasPrefix(word) }
      #expect(found.isEmpty, "\(file) has \(Set(found).sorted())")
    }
  }

  @Test("no bundled tool, parameter, field or listed value occurs as a word of a string or a comment")
  func names() throws {
    var names: Set<String> = []
    for definition in try Bundled.definitions() {
      names.insert(definition.name)
      for schema in [definition.parameters, definition.returns ?? []] {
        for member in PlainValue(json: schema)?["properties"]?.members ?? [] {
          names.insert(member.name)
          names.formUnion((member.value["enum"]?.items ?? []).compactMap(\.string).map { $0.lowercased() })
        }
      }
    }
    #expect(names.count > 60)
    let forbidden = names.subtracting(Self.common)
    for (file, text) in try source() {
      let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
      #expect(words.isDisjoint(with: forbidden), "\(file): \(words.intersection(forbidden).sorted())")
    }
  }
}
