import TestSupport
import Testing

@Suite("collet validate")
struct ValidateProgramTests {
  private let schema = #"{"type":"object","properties":{"n":{"type":"integer","minimum":1}},"required":["n"]}"#

  @Test("exit 0 valid, 1 invalid, 2 unusable", arguments: [(#"{"n":1}"#, 0), (#"{"n":0}"#, 1), ("{", 2), ("", 2)])
  func exitCodes(text: String, code: Int32) throws {
    let program = try Program()
    let file = try program.home.write("schema.json", schema)
    #expect(try program.run("validate", "--schema", file, input: text).ending == .exited(code))
    let document = try program.home.write("document.json", text)
    #expect(try program.run("validate", "--schema", file, document).ending == .exited(code))
  }

  @Test("--lines gives one verdict a line and goes on after bad JSON")
  func lines() throws {
    let program = try Program()
    let file = try program.home.write("schema.json", schema)
    let result = try program.run(
      "validate", "--schema", file, "--lines", input: "{\"n\":1}\n{\"n\":0}\n\nnope\n{\"n\":2}")
    #expect(result.ending == .exited(1))
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0] == #"{"valid":true}"#)
    #expect(lines[1].hasPrefix(#"{"valid":false,"errors":[{"pointer":"/n","message":""#))
    #expect(lines[2].contains("not valid JSON"))
    #expect(lines[3].contains("not valid JSON"))
    #expect(lines[4] == #"{"valid":true}"#)
  }

  @Test(
    "a schema that cannot be used is exit 2, and the message says where",
    arguments: [#"{"type":"nothing"}"#, "[]", "{", #"{"$ref":"http://example.com/x"}"#])
  func badSchema(text: String) throws {
    let program = try Program()
    let file = try program.home.write("schema.json", text)
    let result = try program.run("validate", "--schema", file, input: "{}")
    #expect(result.ending == .exited(2))
    #expect(result.errorOutput.contains(file))
  }

  @Test("references to other documents come from a folder, which they cannot leave")
  func remotes() throws {
    let program = try Program()
    try program.home.write("remote/int.json", #"{"type":"integer"}"#)
    try program.home.write("outside.json", #"{"type":"integer"}"#)
    let file = try program.home.write("schema.json", #"{"$ref":"http://example.com/int.json"}"#)
    let folder = "http://example.com/=" + program.home.path + "/remote"
    #expect(try program.run("validate", "--schema", file, "--remote", folder, input: "3").ending == .exited(0))
    #expect(try program.run("validate", "--schema", file, "--remote", folder, input: "\"x\"").ending == .exited(1))
    let escape = try program.home.write("escape.json", #"{"$ref":"http://example.com/%2e%2e/outside.json"}"#)
    #expect(try program.run("validate", "--schema", escape, "--remote", folder, input: "3").ending == .exited(2))
  }

  @Test("--formats asserts, --draft chooses")
  func options() throws {
    let program = try Program()
    let date = try program.home.write("date.json", #"{"format":"date"}"#)
    #expect(try program.run("validate", "--schema", date, input: #""soon""#).ending == .exited(0))
    #expect(try program.run("validate", "--schema", date, "--formats", input: #""soon""#).ending == .exited(1))
    let items = try program.home.write("items.json", #"{"items":[{"type":"integer"}]}"#)
    #expect(try program.run("validate", "--schema", items, "--draft", "7", input: #"["x"]"#).ending == .exited(1))
    let wrong = try program.run("validate", "--schema", items, "--draft", "4", input: "1")
    #expect(wrong.ending == .exited(2))
    #expect(wrong.errorOutput.contains("--draft wants 7 or 2020-12, not '4'"))
  }

  @Test(
    "every document of the parsing suite has its exit code",
    .enabled(if: Conformance.folder("json-parsing") != nil, "\(Conformance.absent)"))
  func parsingSuite() throws {
    let program = try Program()
    let schema = try program.home.write("schema.json", "true")
    let folder = try #require(Conformance.folder("json-parsing")) + "/test_parsing"
    // A sample of the suite, which JSONTests run whole: here the program's own reading of files is what is tested.
    for name in try listFolder(folder)
    where name.hasSuffix("0.json") || name.contains("duplicat") || name.contains("BOM") {
      let result = try program.run("validate", "--schema", schema, folder + "/" + name)
      if name.hasPrefix("y_") { #expect(result.ending == .exited(0), "\(name)") }
      if name.hasPrefix("n_") { #expect(result.ending == .exited(2), "\(name)") }
    }
  }
}
