// What is wrong in the schemas and samples of a manifest, found by compiling them and holding values against them.

import JSON
import JSONSchema
import Plugins

/// A reader of manifests leaves the compiling of their schemas to the first call; this is for those who want to know
/// before.
enum SchemaProblems {
  /// All of a manifest, each with the tool that it is of.
  static func of(_ manifest: Manifest) -> [String] {
    (manifest.configSchema.map { of($0, called: "config") } ?? [])
      + manifest.tools.flatMap { tool in of(tool).map { "\(tool.name): \($0)" } }
  }

  static func of(_ tool: Tool) -> [String] {
    of(tool.parameters, called: "parameters") + (tool.returns.map { of($0, called: "returns") } ?? [])
  }

  static func of(_ schema: [UInt8], called name: String) -> [String] {
    do throws(SchemaError) {
      _ = try Schema(schema, options: SchemaOptions())
    } catch {
      return ["'\(name)' cannot be used: \(error.description)"]
    }
    return ShownValues.problems(in: schema).map { "'\(name)' \($0)" }
  }
}

/// Samples that the host would not call, as it would not a model's call.
enum SampleProblems {
  static func of(_ tool: Tool) -> [String] {
    guard let schema = try? Schema(tool.parameters, options: SchemaOptions()) else { return [] }
    var problems: [String] = []
    for (index, json) in tool.samples.enumerated() {
      let sample = SampleCall(json)
      var document = JSONDocument()
      guard (try? document.parse(sample.arguments)) != nil else { continue }
      let failures = schema.failures(in: document, max: 2).map(\.sentence)
      if !failures.isEmpty { problems.append("sample \(index): \(failures.joined(separator: "; "))") }
      let missing = tool.requires.filter { !sample.scopes.contains($0) }
      if !missing.isEmpty { problems.append("sample \(index): its principal lacks \(missing.joined(separator: ", "))") }
    }
    return problems
  }
}
