// Schemas that cannot be used, found by compiling them.

import JSONSchema
import Plugins

/// A reader of manifests leaves the compiling of their schemas to the first call; this is for those who want to know
/// before.
enum SchemaProblems {
  static func of(_ tool: Tool) -> [String] {
    var problems: [String] = []
    for (name, text) in [("parameters", tool.parameters), ("returns", tool.returns ?? Array("true".utf8))] {
      do throws(SchemaError) {
        _ = try Schema(text, options: SchemaOptions())
      } catch {
        problems.append("'\(name)' cannot be used: \(error.description)")
      }
    }
    return problems
  }
}
