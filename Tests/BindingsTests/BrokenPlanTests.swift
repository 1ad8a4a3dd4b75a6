import ForeignPlan
import ForeignRuntime
import PluginRuntime
import TestSupport
import Testing

@testable import Bindings
@testable import Plugins

/// What the worker says of a plan: nothing, or what is wrong with it.
func refusal(of manifest: Manifest) throws -> String? {
  let plan = try BindingPlan(manifest.binding!, library: everything).bytes
  var error = pr_error()
  let code = plan.withUnsafeBytes { fr_check($0.baseAddress, UInt64($0.count), &error) }
  guard code != PR_OK else { return nil }
  return withUnsafeBytes(of: error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}

/// Manifests whose parts lead to one another in ways that nobody meant: each is refused with a sentence, or can be run.
@Suite("Bindings: odd plans")
struct BrokenPlanTests {
  static let out = #"{"name": "a", "type": "bytes", "direction": "out", "capacity": 10, "length": "#
  static func nested(_ depth: Int, _ inner: String, _ name: String = "n") -> String {
    depth == 0 ? inner : "\(name) - (\(nested(depth - 1, inner, name)))"
  }
  static let lengths = (1..<12).map { index in
    let sum = [String](repeating: "length(a\(index - 1))", count: 30).joined(separator: "+")
    return #"{"name": "a\#(index)", "type": "bytes", "direction": "out", "capacity": 10, "length": "\#(sum)"}"#
  }.joined(separator: ",")
  static let chain = (1..<30).map { index in
    #"{"name": "a\#(index)", "type": "bytes", "direction": "out", "capacity": 10, "length": "length(a\#(index - 1))"}"#
  }.joined(separator: ",")

  @Test(
    "what leads nowhere is refused",
    arguments: [
      (out + #""length(a)", "hidden": false}"#, "\"void\"", "leads back to it"),
      (
        out
          + #""length(b)"}, {"name": "b", "type": "bytes", "direction": "out", "capacity": 10, "length": "length(a)"}"#,
        #"{"type": "string", "length": "length(a)"}"#, "leads back to it"
      ),
      (
        #"{"name": "a0", "type": "bytes", "direction": "out", "capacity": 9, "length": 5},"# + lengths, "\"void\"",
        "more than 4096 bytes"
      ),
      (
        #"{"name": "a0", "type": "bytes", "direction": "out", "capacity": 9, "length": 5},"# + chain, "\"void\"",
        "lengths of lengths"
      ),
      (
        out + "\"" + nested(7, "n - n") + #""}, {"name": "n", "type": "size"}"#,
        #"{"type": "string", "length": "\#(nested(8, "length(a)", "1"))"}"#, "nested too deeply"
      ),
      (
        #"{"name": "a", "type": "long", "from": "b"}, {"name": "b", "type": "long", "from": "a"}"#, "\"void\"",
        "in a circle"
      ),
      (
        #"{"name": "x", "type": "long", "from": "a"}, {"name": "a", "type": "long", "from": "b"}, {"name": "b", "type": "long", "from": "a"}"#,
        "\"void\"", "in a circle"
      ),
      (
        #"{"name": "f", "type": "string", "value": "x"}, {"name": "h", "type": "small", "variadic": true, "nullable": true}"#,
        "\"void\"", "narrower than C passes"
      ),
      (
        #"{"name": "a", "type": "bytes", "direction": "out", "capacity": "n"}, {"name": "b", "type": "bytes", "direction": "out", "capacity": 4, "capacity_argument": "n"}, {"name": "n", "type": "size"}"#,
        "\"void\"", "does not exist yet"
      ),
      (
        #"{"name": "a", "type": "string", "direction": "out", "from": "b"}, {"name": "b", "type": "string"}"#,
        "\"void\"", "\"in-out\""
      ),
      (
        #"{"name": "a", "type": "int", "from": "b", "maximum": 3}, {"name": "b", "type": "int"}"#, "\"void\"",
        "the model does not give it"
      ),
      (#"{"name": "a", "type": "string", "default": null}"#, "\"void\"", "must be a string"),
    ])
  func refused(arguments: String, returns: String, message: String) {
    let types = #"{"small": {"handle": "i16"}}"#
    let found = problems(of: manifestText(toolText("f", "crash", returns: returns, arguments), types: types))
    #expect(found.contains { $0.message.contains(message) }, "\(found.map { String("\($0)".prefix(300)) })")
  }

  @Test("what leads somewhere in the end can be run")
  func chains() throws {
    let same =
      #"{"symbol": "echo_i64", "returns": {"type": "i64", "name": "r1"}, "arguments": [{"name": "a", "type": "i64", "from": "b"}], "errors": [{"when": "b == 13", "code": "UNLUCKY", "message": "{result}"}]}"#
    let text = manifestText(
      [
        toolText(
          "add", "sum_of", returns: "\"int\"",
          #"{"name": "count", "type": "int", "value": 3}, {"name": "a", "type": "int", "from": "b", "variadic": true}, {"name": "b", "type": "int", "from": "c", "variadic": true}, {"name": "c", "type": "int", "variadic": true}"#
        ),
        HandleTests.steps(
          "later",
          same
            + #", {"symbol": "echo_i64", "returns": {"type": "i64", "name": "r2"}, "arguments": [{"name": "b", "from": "c"}]}, {"symbol": "echo_i64", "returns": "i64", "arguments": [{"name": "c", "type": "i64"}]}"#
        ),
        // A pointer to a struct goes on as such a pointer.
        HandleTests.steps(
          "pointed",
          #"{"symbol": "point_at", "returns": {"type": "two", "by": "pointer", "name": "p"}, "arguments": [{"name": "which", "type": "int"}]}, {"symbol": "show_two", "returns": {"type": "string", "free": "text_free"}, "arguments": [{"name": "t", "type": "two", "by": "pointer", "from": "p"}]}"#
        ),
      ].joined(separator: ","), types: StructTests.types)
    let library = try ForeignLibrary(text)
    #expect(try refusal(of: library.manifest) == nil)
    #expect(library.call("add", #"{"c": 7}"#) == "21")
    #expect(library.call("later", #"{"c": 9}"#) == "9" && library.call("later", #"{"c": 13}"#) == "UNLUCKY: 13")
    #expect(library.call("pointed", #"{"which": 0}"#) == "\"1.5 -2.5\"")
  }

  @Test("a plan copies each output once, in its order, and none where something always runs")
  func outputs() {
    func verdict(_ program: [(op: UInt32, a: UInt32, b: UInt32)], finally: Int? = nil) -> Int32 {
      var builder = PlanBuilder()
      let emit = PlanBuilder.Emit(source: FP_FROM_FRAME, at: 0, form: FP_FORM_ONE, type: builder.type(.scalar(.int)))
      builder.tool(
        image: 0, frame: 16, program.map { PlanBuilder.Instruction(op: $0.op, a: $0.a, b: $0.b) },
        finally: finally ?? program.count, [emit, emit], buffers: 0)
      var error = pr_error()
      return builder.bytes(library: everything).withUnsafeBytes { fr_check($0.baseAddress, UInt64($0.count), &error) }
    }
    for right in [[(FP_EMIT, 0, 2)], [(FP_EMIT, 0, 1), (FP_EMIT, 1, 1)]] as [[(UInt32, UInt32, UInt32)]] {
      #expect(verdict(right) == PR_OK, "\(right)")
    }
    for wrong in [
      [], [(FP_EMIT, 0, 1)], [(FP_EMIT, 1, 1)], [(FP_EMIT, 1, 1), (FP_EMIT, 0, 1)], [(FP_EMIT, 0, 2), (FP_EMIT, 0, 2)],
      [(FP_EMIT, 0, 3)], [(FP_EMIT, 0, 2), (FP_EMIT, 2, 0)], [(FP_EMIT, 0, 0xFFFF_FFFF)], [(FP_EMIT, 2, 0xFFFF_FFFE)],
    ] as [[(UInt32, UInt32, UInt32)]] {
      #expect(verdict(wrong) == FR_E_PLAN, "\(wrong)")
    }
    #expect(verdict([(FP_EMIT, 0, 1), (FP_NEEDS, 0, 1), (FP_EMIT, 1, 1)], finally: 1) == FR_E_PLAN)
  }

  @Test("no tool takes more handles than a worker keeps in mind")
  func manyHandles() throws {
    func step(_ index: Int, _ count: Int) -> String {
      let arguments = (0..<count).map { #"{"name": "h\#(index)_\#($0)", "type": "other", "nullable": true}"# }
      return #"{"symbol": "crash", "arguments": [\#(arguments.joined(separator: ","))]}"#
    }
    let allowed = manifestText(HandleTests.steps("s", step(0, 32) + "," + step(1, 32)), types: HandleTests.types)
    #expect(try refusal(of: #require(ManifestReader.read(Array(allowed.utf8)).manifest)) == nil)
    let more = problems(
      of: manifestText(HandleTests.steps("s", step(0, 33) + "," + step(1, 32)), types: HandleTests.types))
    #expect(more.contains { $0.message.contains("at most 64 are allowed") }, "\(more)")
  }
}
