import ColletKit
import ColletKitTesting
import JSON
import TestSupport
import Testing

/// What types become.
@Suite("Schemas made from types")
struct SchemaTests {
  @Test("a type becomes what pydantic makes of the same declaration", arguments: constructs.map(\.name))
  func pydantic(name: String) throws {
    let type = try #require(constructs.first { $0.name == name }).type
    var record = JSONDocument()
    try record.parse(readFile(repositoryRoot + "/Tests/ColletKitTests/pydantic/recorded.json"))
    var schema: Int? = 0
    for step in ["types", name, "swift_form"] { schema = schema.flatMap { record.member($0, step) } }
    let ours = try canonical(type.jsonSchema)
    let theirs = schema.map { canonical(record, $0) } ?? "record.py does not declare it"
    #expect(ours == theirs)
  }

  @Test("a rule stands where the order of the source has it, and text is escaped")
  func text() {
    #expect(
      Marked.jsonSchema == #"{"type":"object","properties":{"quote":{"type":"string","pattern":"^\"\\\\d\"$","#
        + #""description":"Says \"a\\\\d\" in C:\\\\."}},"required":["quote"],"additionalProperties":false}"#
        .replacing(#"\\\\d\" in"#, with: #"\\d\" in"#).replacing(#"C:\\\\"#, with: #"C:\\"#))
  }

  @Test("an enum tells what its values mean wherever it is used")
  func notes() {
    #expect(Documented.jsonSchema.contains(#""description":"Which. fast: Costs more. slow: Takes a day.""#))
  }

  @Test("comments: lines are joined, an empty line begins a paragraph, lists stay")
  func comments() {
    #expect(
      Commented.jsonSchema.contains(
        #""description":"First line, and second.\nA paragraph.\n- one\n- two, which goes on""#))
    #expect(Commented.jsonSchema.contains(#""description":"In a block of two lines.""#))
  }

  @Test("an empty struct is an object without members")
  func empty() {
    #expect(Nothing.jsonSchema == #"{"type":"object","properties":{},"additionalProperties":false}"#)
  }

  @Test("two types of one name that contain themselves keep their definitions apart")
  func definitions() throws {
    let schema = Forest.jsonSchema
    #expect(schema.contains(##""$ref":"#/$defs/Node""##) && schema.contains(##""$ref":"#/$defs/Node_2""##))
    let first = try canonical(#"{"a":{"name":"x","below":[{"name":"y","below":[]}]},"b":{"size":1,"below":[]}}"#)
    let read = try Forest(validating: first.replacing("1e0", with: "1"))
    #expect(read.a.below.count == 1)
  }
}

@ToolValue private struct Marked {
  /// Says "a\d" in C:\.
  @Pattern(#"^"\\d"$"#) var quote: String
}

@ToolValue private struct Documented {
  /// Which.
  var speed: Speed
  @ToolValue enum Speed: String {
    /// Costs more.
    case fast
    case normal
    /// Takes a day.
    case slow
  }
}

@ToolValue private struct Commented {
  /// First line,
  /// and second.
  ///
  /// A paragraph.
  /// - one
  /// - two,
  ///   which goes on
  var line: String
  /**
   * In a block
   * of two lines.
   */
  @Length(1...) var block: String
}

@ToolValue private struct Nothing {}

private enum One {
  @ToolValue struct Node {
    /// Its name.
    var name: String
    /// Those below.
    var below: [Node]
  }
}
private enum Two {
  @ToolValue struct Node {
    /// Its size.
    var size: Int
    /// Those below.
    var below: [Node]
  }
}
@ToolValue private struct Forest {
  /// One kind.
  var a: One.Node
  /// Another.
  var b: Two.Node
}
