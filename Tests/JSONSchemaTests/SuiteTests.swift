// The JSON Schema Test Suite: every required case of both drafts, and the optional ones that this module promises.

import JSON
import JSONSchema
import TestSupport
import Testing

@Suite("JSON Schema Test Suite", .enabled(if: Conformance.folder("json-schema") != nil, "\(Conformance.absent)"))
struct SuiteTests {
  static let required = SuiteFile.all(.draft2020_12) + SuiteFile.all(.draft7)

  static let formatNames = [
    "date-time", "date", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uuid",
    "json-pointer", "regex", "ecmascript-regex", "unknown",
  ]

  static let optional: [SuiteFile] = SchemaDraft.allCases.flatMap { draft in
    let formats = SuiteFile.all(draft, in: "optional/format/", assertsFormats: true).filter { file in
      formatNames.contains { file.path == "optional/format/\($0).json" }
    }
    let others = SuiteFile.all(draft, in: "optional/").filter { $0.path != "optional/content.json" }
    return formats + others
  }

  @Test("required cases", arguments: required)
  func requiredCases(file: SuiteFile) throws { try run(file) }

  @Test("optional cases", arguments: optional)
  func optionalCases(file: SuiteFile) throws { try run(file) }

  @Test("the suite is whole") func whole() {
    #expect(Self.required.count == 46 + 37)
    #expect(Self.optional.count == 15 + 13 + 13 + 7)
  }

  private func run(_ file: SuiteFile) throws {
    for group in try file.groups() {
      let schema: Schema
      do {
        schema = try Schema(group.schema, options: file.options)
      } catch {
        Issue.record("\(file.path): \(group.name): \(error)")
        continue
      }
      for test in group.tests {
        var json = JSONDocument()
        try json.parse(test.data)
        let isValid = try schema.isValid(json)
        #expect(isValid == test.isValid, "\(file.path): \(group.name): \(test.name)")
      }
    }
  }
}
