import ColletABI
import JSON
import JSONSchema
import TestSupport
import Testing

/// What the manifests promise, held against what the plugins do.
@Suite("Manifests of the bundled plugins")
struct ManifestTests {
  @Test("every sample fits its tool's parameters, and its result fits what the tool returns", arguments: manifests)
  func samples(name: String, file: String) throws {
    let plugin = try plugin(name)
    let manifest = try Manifest(file)
    for tool in manifest.tools {
      let parameters = try Schema(manifest.bytes(tool, "parameters"))
      let returns = try Schema(manifest.bytes(tool, "returns"))
      let samples = try manifest.elements(manifest.member(tool, "samples"))
      #expect(!samples.isEmpty)
      for sample in samples {
        let arguments = try manifest.bytes(sample, "arguments")
        var document = JSONDocument()
        try document.parse(arguments)
        let fits = try parameters.isValid(document)
        #expect(fits)
        let answer = plugin.call(manifest.text(tool, "name"), String(decoding: arguments, as: UTF8.self))
        #expect(answer.status == COLLET_OK, "\(answer)")
        try document.parse(answer.json)
        let promised = try returns.isValid(document)
        #expect(promised, "\(answer)")
      }
    }
  }

  @Test("the threading that the manifest promises is what the plugin says", arguments: manifests)
  func threading(name: String, file: String) throws {
    #expect(try Manifest(file).text(0, "threading") == "concurrent")
    #expect(try plugin(name).threading == COLLET_THREAD_CONCURRENT)
  }

  @Test("descriptions say when to use a tool and when not to, and are short enough for providers", arguments: manifests)
  func descriptions(name: String, file: String) throws {
    let manifest = try Manifest(file)
    for tool in manifest.tools {
      let text = manifest.text(tool, "description")
      #expect(text.contains("Use ") && text.contains("Do NOT use "))
      #expect(text.utf8.count <= 1024, "OpenAI takes no more")
      for schema in ["parameters", "returns"] {
        let properties = try manifest.member(manifest.member(tool, schema), "properties")
        var key = properties + 1
        for _ in 0..<manifest.count(properties) {
          #expect(manifest.text(key + 1, "description").utf8.count > 5, "\(manifest.key(key))")
          key = manifest.end(key + 1)
        }
      }
    }
  }

  @Test("every failure that the calculator and units give is declared")
  func codes() throws {
    let calculator = try Manifest("manifests/calculator.json"), units = try Manifest("manifests/units.json")
    for code in ["SYNTAX_ERROR", "DOMAIN_ERROR", "DIVISION_BY_ZERO", "TOO_LARGE"] {
      #expect(calculator.errors(calculator.tools[0]).contains(code))
    }
    #expect(units.errors(units.tools[0]) == ["BELOW_ABSOLUTE_ZERO", "OUT_OF_RANGE"])
    #expect(units.errors(units.tools[1]) == ["UNKNOWN_UNIT", "AMBIGUOUS_UNIT", "INCOMPATIBLE_UNITS", "OUT_OF_RANGE"])
  }

  private static let manifests = [
    ("calculator", "manifests/calculator.json"), ("units", "manifests/units.json"),
    ("clock", "manifests/clock.json"), ("text", "manifests/text.json"), ("bench", "plugins/bench/bench.json"),
  ]

  private func plugin(_ name: String) throws -> BuiltPlugin {
    switch name {
    case "calculator": try BuiltPlugin.calculator.get()
    case "units": try BuiltPlugin.units.get()
    case "clock": try BuiltPlugin.clock.get()
    case "text": try BuiltPlugin.text.get()
    default: try BuiltPlugin.bench.get()
    }
  }
}

private struct Missing: Error { let member: String }

/// A manifest as its text and its nodes.
private final class Manifest {
  private(set) var document = JSONDocument()
  let source: [UInt8]
  var tools: [Int] { document.member(0, "tools").map(elements) ?? [] }

  init(_ file: String) throws {
    source = try readFile(repositoryRoot + "/" + file)
    try document.parse(source)
  }

  func elements(_ array: Int) -> [Int] {
    var nodes: [Int] = []
    var node = document.firstChild(array)
    while nodes.count < document.count(array) {
      nodes.append(node)
      node = document.end(node)
    }
    return nodes
  }

  func count(_ container: Int) -> Int { document.count(container) }
  func end(_ node: Int) -> Int { document.end(node) }
  func key(_ node: Int) -> String { document.string(node) }

  func text(_ object: Int, _ member: String) -> String {
    document.member(object, member).map { document.string($0) } ?? ""
  }

  func member(_ object: Int, _ name: String) throws -> Int {
    guard let node = document.member(object, name) else { throw Missing(member: name) }
    return node
  }

  func bytes(_ object: Int, _ member: String) throws -> [UInt8] {
    Array(source[document.sourceRange(try self.member(object, member))])
  }

  func errors(_ tool: Int) -> [String] {
    guard let errors = document.member(tool, "errors") else { return [] }
    var key = document.firstChild(errors)
    return (0..<document.count(errors)).map { _ in
      defer { key = document.end(key + 1) }
      return document.string(key)
    }
  }
}
