// Reads the files of the JSON Schema Test Suite.

import JSON
import JSONSchema
import TestSupport
import Testing

/// One group of the suite: a schema and values with the verdict they must get.
struct SuiteGroup {
  let name: String
  let schema: [UInt8]
  let tests: [(name: String, data: [UInt8], isValid: Bool)]
}

/// One file of the suite.
struct SuiteFile: CustomTestStringConvertible, Sendable {
  let draft: SchemaDraft
  /// The path below the draft's folder, such as `optional/format/date.json`.
  let path: String
  let assertsFormats: Bool

  var testDescription: String { "\(draft.rawValue) \(path)" }

  static func folder(_ draft: SchemaDraft) -> String { draft == .draft7 ? "draft7" : "draft2020-12" }

  /// All files directly in a folder of one draft.
  static func all(_ draft: SchemaDraft, in folder: String = "", assertsFormats: Bool = false) -> [SuiteFile] {
    guard let root = Conformance.folder("json-schema/tests/" + Self.folder(draft) + "/" + folder) else { return [] }
    let names = (try? listFolder(root)) ?? []
    return names.filter { $0.hasSuffix(".json") }.map {
      SuiteFile(draft: draft, path: folder + $0, assertsFormats: assertsFormats)
    }
  }

  func groups() throws -> [SuiteGroup] {
    let root = try #require(Conformance.folder("json-schema/tests/" + Self.folder(draft)))
    let bytes = try readFile(root + "/" + path)
    var json = JSONDocument()
    try json.parse(bytes)
    var groups: [SuiteGroup] = []
    var group = 1
    while group < json.end(0) {
      var tests: [(String, [UInt8], Bool)] = []
      let list = try member(json, group, "tests")
      var test = list + 1
      while test < json.end(list) {
        let name = try member(json, test, "description")
        let data = try member(json, test, "data")
        let valid = try member(json, test, "valid")
        tests.append((json.string(name), Array(bytes[json.sourceRange(data)]), json.kind(valid) == .true))
        test = json.end(test)
      }
      let name = try member(json, group, "description")
      let schema = try member(json, group, "schema")
      groups.append(
        SuiteGroup(name: json.string(name), schema: Array(bytes[json.sourceRange(schema)]), tests: tests))
      group = json.end(group)
    }
    return groups
  }

  var options: SchemaOptions {
    SchemaOptions(defaultDraft: draft, assertFormats: assertsFormats, registry: suiteRegistry)
  }
}

/// The suite's remote documents under the address that its schemas use.
let suiteRegistry: SchemaRegistry = {
  var registry = SchemaRegistry()
  registry.add(prefix: "http://localhost:1234/") { rest in
    guard !rest.contains(".."), let root = Conformance.folder("json-schema/remotes") else { return nil }
    return try? readFile(root + "/" + rest)
  }
  return registry
}()

/// A member that must be there.
func member(_ json: borrowing JSONDocument, _ object: Int, _ name: String) throws -> Int {
  let found = json.member(object, name)
  return try #require(found, "no member \(name)")
}
