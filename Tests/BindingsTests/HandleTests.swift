import Testing

@testable import Plugins

@Suite("Bindings: handles and steps", .serialized)
struct HandleTests {
  static let types = #"""
    {"box": {"handle": "pointer", "finalizer": "box_close"}, "number": {"handle": "int", "finalizer": "number_close"},
     "other": {"handle": "pointer"}}
    """#
  static let tools = [
    toolText(
      "box_open", returns: "\"box\"", #"{"name": "value", "type": "int"}"#,
      more: #", "errors": [{"when": "result == null and errno == EINVAL", "code": "BAD_VALUE", "message": "no"}]"#),
    toolText(
      "box_make", returns: #"{"type": "int", "hidden": true}"#,
      #"{"name": "value", "type": "int"}, {"name": "made", "type": "box", "direction": "out"}"#,
      more: #", "errors": [{"when": "result != 0", "code": "FAILED", "message": "failed"}]"#),
    toolText("box_child", returns: "\"box\"", #"{"name": "parent", "type": "box"}, {"name": "value", "type": "int"}"#),
    toolText("box_value", returns: "\"int\"", #"{"name": "box", "type": "box", "nullable": true}"#),
    toolText("box_close", #"{"name": "box", "type": "box", "consumes": true}"#),
    toolText(
      "box_try_close", returns: #"{"type": "int", "hidden": true}"#,
      #"{"name": "box", "type": "box", "consumes": true}"#,
      more: #", "errors": [{"when": "result != 0", "code": "BUSY", "message": "busy"}]"#),
    toolText("number_open", returns: "\"number\"", #"{"name": "value", "type": "int"}"#),
    toolText("number_use", returns: "\"int\"", #"{"name": "number", "type": "number"}"#),
    toolText("box_history", returns: "\"string\""), toolText("box_forget"),
  ]

  static let own = compiled("everything_handles")

  static func library(_ more: String...) throws -> ForeignLibrary {
    let library = try ForeignLibrary(manifestText((tools + more).joined(separator: ","), types: types, library: own))
    _ = library.call("box_forget")
    return library
  }

  @Test("made, used, ended; forged, stale and foreign ones are refused")
  func life() throws {
    let library = try Self.library()
    #expect(library.call("box_open", #"{"value": 7}"#) == "\"box:1\"")
    #expect(
      library.call("box_value", #"{"box": "box:1"}"#) == "7" && library.call("box_value", #"{"box": "box:1"}"#) == "7")
    #expect(library.call("box_value") == "-99")
    #expect(library.call("box_open", #"{"value": -1}"#) == "BAD_VALUE: no")
    for text in ["box:2", "box:", "box", "number:1", "", "box:99999999999999999999"] {
      #expect(
        library.call("box_value", #"{"box": "\#(text)"}"#).hasPrefix("refused /box is no box that is open"), "\(text)")
    }
    #expect(library.call("box_close", #"{"box": "box:1"}"#) == "null")
    #expect(library.call("box_value", #"{"box": "box:1"}"#).hasPrefix("HANDLE_UNKNOWN: There is no such box"))
    #expect(library.call("box_close", #"{"box": "box:1"}"#).hasSuffix("(no effect)"))
    #expect(
      library.call("number_open", #"{"value": 0}"#) == "\"number:2\""
        && library.call("number_open", #"{"value": -1}"#) == "null")
    #expect(library.call("number_use", #"{"number": "number:2"}"#) == "0")
    library.shutDown()
    #expect(library.call("box_history") == "\"+7 -7 #0 \"")
  }

  @Test("the newest ends first, a parent not before its children, and a failed end is none")
  func order() throws {
    let library = try Self.library()
    let parent = library.call("box_open", #"{"value": 1}"#)
    let child = library.call("box_child", #"{"parent": \#(parent), "value": 2}"#)
    #expect(
      library.call("box_close", #"{"box": \#(parent)}"#).hasPrefix("HANDLE_IN_USE: This box cannot be ended while"))
    let stubborn = library.call("box_open", #"{"value": 5}"#)
    #expect(library.call("box_try_close", #"{"box": \#(stubborn)}"#) == "BUSY: busy")
    #expect(library.call("box_value", #"{"box": \#(stubborn)}"#) == "5")
    let numbers = [parent, stubborn].compactMap { library.number(of: $0.trimmed) }
    library.close(numbers)
    #expect(library.call("box_history") == "\"+1 +2 +5 -5 -1 \"")
    #expect(library.call("box_close", #"{"box": \#(child)}"#) == "null")
    #expect(library.call("box_make", #"{"value": 8}"#).contains("box:"))
    // It failed and put something out: that is ended, and nobody hears of it.
    #expect(library.call("box_make", #"{"value": -9}"#) == "FAILED: failed")
    library.shutDown()
    #expect(library.call("box_history") == "\"+1 +2 +5 -5 -1 -2 +8 +9 -9 -8 \"")
  }

  @Test("there is an end to handles")
  func limit() throws {
    let library = try Self.library()
    var last = ""
    for _ in 0..<1001 { last = library.call("number_open", #"{"value": 3}"#) }
    #expect(last.hasPrefix("HANDLE_LIMIT: There are 1000 open already"))
    library.shutDown()
    #expect(library.call("number_open", #"{"value": 3}"#).contains("number:"))
    library.shutDown()
  }

  static func steps(_ name: String, _ steps: String) -> String {
    #"{"name": "\#(name)", "description": "d", "steps": [\#(steps)]}"#
  }
  static let open =
    #"{"symbol": "box_open", "returns": {"type": "box", "name": "opened"}, "arguments": [{"name": "value", "type": "int"}], "errors": [{"when": "result == null", "code": "BAD_VALUE", "message": "no"}]}"#

  @Test("steps feed one another, and what they opened is ended whatever happens")
  func sequence() throws {
    let library = try Self.library(
      Self.steps(
        "whole",
        Self.open
          + #", {"symbol": "box_child", "returns": {"type": "box", "name": "child"}, "arguments": [{"name": "parent", "from": "opened", "type": "box"}, {"name": "inner", "type": "int", "default": 40}]}, {"symbol": "box_set", "arguments": [{"name": "changed", "from": "child", "type": "box"}, {"name": "new", "from": "value", "type": "int"}]}, {"symbol": "box_value", "returns": "int", "arguments": [{"name": "asked", "from": "child", "type": "box"}]}"#
      ),
      Self.steps(
        "failing",
        Self.open
          + #", {"symbol": "box_value", "returns": "int", "arguments": [{"name": "asked", "from": "opened", "type": "box"}], "errors": [{"when": "result == 6", "code": "SIX", "message": "six"}]}, {"symbol": "box_mark", "arguments": [{"name": "mark", "type": "int", "value": 1}], "finally": true}, {"symbol": "box_value", "arguments": [{"name": "late", "from": "opened", "type": "box"}], "finally": true}"#
      ),
      Self.steps(
        "taken",
        #"{"symbol": "box_value", "returns": {"type": "int", "name": "had", "hidden": false}, "arguments": [{"name": "box", "type": "box"}]}, {"symbol": "box_set", "arguments": [{"name": "same", "from": "box", "type": "box"}, {"name": "to", "type": "int"}]}, {"symbol": "box_value", "returns": {"type": "int", "name": "has"}, "arguments": [{"name": "again", "from": "box", "type": "box"}]}"#
      ),
      Self.steps(
        "sized",
        #"{"symbol": "length_of", "returns": {"type": "size", "name": "needed"}, "arguments": [{"name": "s", "type": "string"}]}, {"symbol": "write_text", "returns": {"type": "int", "hidden": true}, "arguments": [{"name": "again", "from": "s", "type": "string"}, {"name": "buffer", "type": "string", "direction": "out", "capacity": "needed + 2", "capacity_argument": "room"}, {"name": "room", "type": "size"}]}"#
      ))
    #expect(library.call("whole", #"{"value": 3}"#) == "3")
    #expect(library.call("box_history") == "\"+3 +40 -3 -3 \"")
    _ = library.call("box_forget")
    #expect(library.call("whole", #"{"value": -3}"#) == "BAD_VALUE: no" && library.call("box_history") == "\"\"")
    #expect(library.call("failing", #"{"value": 5}"#) == "5" && library.call("failing", #"{"value": 6}"#) == "SIX: six")
    #expect(library.call("failing", #"{"value": -1}"#) == "BAD_VALUE: no")
    #expect(library.call("box_history") == "\"+5 !1 -5 +6 !1 -6 !1 \"")
    let box = library.call("box_open", #"{"value": 10}"#)
    #expect(library.call("taken", #"{"box": \#(box), "to": 11}"#) == #"{"had":10,"has":11}"#)
    #expect(library.call("sized", #"{"s": "abcdefghij"}"#) == "\"abcdefghij!\"")
    library.shutDown()
  }

  @Test(
    "steps that cannot be are refused, with their place",
    arguments: [
      (
        #"{"symbol": "box_value", "arguments": [{"name": "a", "from": "later", "type": "box"}]}, {"symbol": "box_open", "returns": {"type": "box", "name": "later"}, "arguments": [{"name": "v", "type": "int"}]}"#,
        "does not exist yet"
      ),
      (#"{"symbol": "box_value", "arguments": [{"name": "a", "from": "nobody", "type": "box"}]}"#, "no such argument"),
      (
        #"{"symbol": "box_open", "returns": {"type": "box", "name": "b"}, "arguments": [{"name": "v", "type": "int"}]}, {"symbol": "number_use", "arguments": [{"name": "n", "from": "b", "type": "number"}]}"#,
        "a handle box"
      ),
      (#"{"symbol": "box_forget", "finally": true}"#, "no step that is not"),
      (
        #"{"symbol": "box_forget", "finally": true}, {"symbol": "box_history", "returns": "string"}"#, "those come last"
      ),
    ])
  func mistakes(steps: String, message: String) {
    let found = problems(of: manifestText(Self.steps("s", steps), types: Self.types))
    #expect(found.contains { $0.pointer.hasPrefix("/tools/0/steps") && $0.message.contains(message) }, "\(found)")
  }
}

extension String {
  /// Without the quotes of JSON.
  fileprivate var trimmed: String { String(dropFirst().dropLast()) }
}
