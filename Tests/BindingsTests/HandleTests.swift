import Glibc
import PluginRuntime
import TestSupport
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

  /// Tools and sequences, for those that change manifests.
  static let manifest = manifestText(
    (tools + [
      steps(
        "whole",
        open
          + #", {"symbol": "box_child", "returns": {"type": "box", "name": "child"}, "arguments": [{"name": "parent", "from": "opened"}, {"name": "inner", "type": "int", "default": 40}]}, {"symbol": "box_set", "arguments": [{"name": "changed", "from": "child", "type": "box"}, {"name": "new", "from": "value", "type": "int"}]}, {"symbol": "box_value", "returns": "int", "arguments": [{"name": "asked", "from": "child", "type": "box"}]}"#
      ),
      steps(
        "ends",
        open
          + #", {"symbol": "box_finish", "returns": "int", "arguments": [{"name": "end", "from": "opened", "consumes": "always"}], "errors": [{"when": "result != 0", "message": "{errno} {result}"}]}, {"symbol": "box_mark", "arguments": [{"name": "mark", "from": "value"}], "finally": true}"#
      ),
      steps(
        "sized",
        #"{"symbol": "length_of", "returns": {"type": "size", "name": "needed"}, "arguments": [{"name": "s", "type": "string"}]}, {"symbol": "write_text", "returns": {"type": "int", "hidden": true}, "arguments": [{"name": "again", "from": "s", "type": "string"}, {"name": "buffer", "type": "string", "direction": "out", "capacity": "needed + 2", "capacity_argument": "room"}, {"name": "room", "type": "size"}]}"#
      ),
    ]).joined(separator: ","), types: types, library: own)

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
    for value in 0..<1001 { last = library.call("number_open", #"{"value": \#(value)}"#) }
    #expect(last.hasPrefix("HANDLE_LIMIT: There are 1000 open already"))
    library.shutDown()
    #expect(library.call("number_open", #"{"value": 3}"#).contains("number:"))
    library.shutDown()
  }

  /// What a box has for its own, and what only shows it.
  static let lending = [
    toolText("box_inner", returns: #"{"type": "box", "owned": false}"#, #"{"name": "box", "type": "box"}"#),
    toolText(
      "box_lend", returns: #"{"type": "int", "hidden": true}"#,
      #"{"name": "box", "type": "box"}, {"name": "inner", "type": "box", "direction": "out", "owned": false}"#,
      more: #", "errors": [{"when": "result != 0", "code": "FAILED", "message": "failed"}]"#),
    toolText("box_take", returns: "\"box\"", #"{"name": "box", "type": "box"}"#),
    toolText("box_parent", returns: #"{"type": "box", "owned": false}"#, #"{"name": "box", "type": "box"}"#),
    toolText("box_same", returns: "\"box\"", #"{"name": "box", "type": "box"}"#),
    toolText("box_of_all", returns: #"{"type": "box", "owned": false}"#),
  ]

  private static func lender(_ more: String...) throws -> ForeignLibrary {
    let library = try ForeignLibrary(
      manifestText((tools + lending + more).joined(separator: ","), types: types, library: own))
    _ = library.call("box_forget")
    return library
  }

  private static func with(_ box: String, _ more: String = "") -> String { #"{"box": \#(box)\#(more)}"# }

  @Test("what is not owned is finalised by nobody, holds up nothing, and is gone with what it was got from")
  func borrowed() throws {
    let library = try Self.lender()
    let box = library.call("box_open", #"{"value": 4}"#)
    let inner = library.call("box_inner", Self.with(box))
    #expect(inner == "\"box:2\"" && library.call("box_value", Self.with(inner)) == "40")
    // The same again is no other.
    #expect(library.call("box_inner", Self.with(box)) == inner && library.call("box_lend", Self.with(box)) == inner)
    #expect(library.call("box_parent", Self.with(inner)) == box)
    let deeper = library.call("box_inner", Self.with(inner))
    #expect(library.call("box_value", Self.with(deeper)) == "400")
    #expect(
      library.call("box_close", Self.with(inner))
        == "HANDLE_IN_USE: This box belongs to what it was got from, and ends with that; it cannot be ended itself. (no effect)"
    )
    // What was made with it was made with its owner.
    let child = library.call("box_child", #"{"parent": \#(inner), "value": 5}"#)
    #expect(library.call("box_close", Self.with(box)).hasPrefix("HANDLE_IN_USE: This box cannot be ended while"))
    #expect(library.call("box_close", Self.with(child)) == "null")
    let other = library.call("box_open", #"{"value": 6}"#)
    #expect(library.call("box_close", Self.with(box)) == "null")
    for gone in [box, inner, deeper] {
      let answer = library.call("box_value", Self.with(gone))
      #expect(answer.hasPrefix("HANDLE_UNKNOWN: There is no such box") && answer.hasSuffix("(no effect)"), "\(answer)")
    }
    // Whatever takes the places of those is nobody's.
    let next = library.call("box_open", #"{"value": 7}"#)
    #expect(library.call("box_value", Self.with(library.call("box_inner", Self.with(next)))) == "70")
    #expect(library.call("box_value", Self.with(library.call("box_inner", Self.with(other)))) == "60")
    #expect(library.call("box_value", Self.with(library.call("box_of_all"))) == "77")
    library.shutDown()
    #expect(library.call("box_history") == "\"+4 +5 -5 +6 -4 +7 -7 -6 \"")
  }

  @Test("what there is already is given out under the number that it has, and ends once")
  func same() throws {
    let library = try Self.lender(
      Self.steps(
        "twice",
        Self.open
          + #", {"symbol": "box_same", "returns": {"type": "box", "name": "again"}, "arguments": [{"name": "box", "from": "opened"}]}, {"symbol": "box_value", "returns": "int", "arguments": [{"name": "asked", "from": "again"}]}"#
      ),
      Self.steps(
        "theirs",
        #"{"symbol": "box_same", "returns": {"type": "box", "name": "again"}, "arguments": [{"name": "box", "type": "box"}]}, {"symbol": "box_value", "returns": "int", "arguments": [{"name": "asked", "from": "again"}]}"#
      ),
      Self.steps(
        "lent",
        Self.open
          + #", {"symbol": "box_inner", "returns": {"type": "box", "name": "inner", "owned": false}, "arguments": [{"name": "box", "from": "opened"}]}, {"symbol": "box_value", "returns": "int", "arguments": [{"name": "asked", "from": "inner"}]}"#
      ))
    let box = library.call("box_open", #"{"value": 7}"#)
    #expect(library.call("box_same", Self.with(box)) == box)
    let child = library.call("box_child", #"{"parent": \#(box), "value": 8}"#)
    #expect(library.call("box_parent", Self.with(child)) == box)
    #expect(library.call("theirs", Self.with(box)) == "7" && library.call("box_value", Self.with(box)) == "7")
    #expect(library.call("twice", #"{"value": 3}"#) == "3" && library.call("lent", #"{"value": 2}"#) == "20")
    #expect(library.call("box_close", Self.with(box)).hasPrefix("HANDLE_IN_USE: This box cannot"))
    #expect(
      library.call("box_close", Self.with(child)) == "null" && library.call("box_close", Self.with(box)) == "null")
    // What failed leaves alone what was there before.
    let large = library.call("box_open", #"{"value": 100}"#)
    let inner = library.call("box_inner", Self.with(large))
    #expect(library.call("box_lend", Self.with(large)) == "FAILED: failed")
    #expect(library.call("box_value", Self.with(inner)) == "1000")
    library.shutDown()
    #expect(library.call("box_history") == "\"+7 +8 +3 -3 +2 -2 -8 -7 +100 -100 \"")
  }

  @Test("what was borrowed and is then the caller's ends once, and under its old name as well")
  func taken() throws {
    let library = try Self.lender()
    let box = library.call("box_open", #"{"value": 4}"#)
    let inner = library.call("box_inner", Self.with(box))
    let deeper = library.call("box_inner", Self.with(inner))
    let own = library.call("box_take", Self.with(box))
    #expect(own != inner && library.call("box_value", Self.with(own)) == "40")
    #expect(library.call("box_value", Self.with(inner)) == "40" && library.call("box_inner", Self.with(own)) == deeper)
    #expect(library.call("box_close", Self.with(own)) == "null")
    for gone in [own, inner, deeper] {
      #expect(library.call("box_value", Self.with(gone)).hasPrefix("HANDLE_UNKNOWN"), "\(gone)")
    }
    #expect(library.call("box_close", Self.with(box)) == "null")
    library.shutDown()
    #expect(library.call("box_history") == "\"+4 -40 -4 \"")
  }

  @Test("nothing ends while what was borrowed from it is in use, and the other way round")
  func borrowedInUse() throws {
    let library = try Self.lender(
      toolText("box_close_at_gate", #"{"name": "box", "type": "box", "consumes": true}"#),
      toolText("box_value_at_gate", returns: "\"int\"", #"{"name": "box", "type": "box"}"#),
      toolText("gate_waiting", returns: "\"int\""), toolText("gate_open"), toolText("gate_shut"))
    let box = library.call("box_open", #"{"value": 3}"#)
    let inner = library.call("box_inner", Self.with(box))
    func waiting(_ tool: String, _ argument: String, _ meanwhile: () -> Void) throws -> Int32 {
      _ = library.call("gate_shut")
      let message = try library.message(tool, argument)
      let thread = TestThread { library.run(message).result.status }
      while library.call("gate_waiting") == "0" { usleep(1000) }
      meanwhile()
      _ = library.call("gate_open")
      return thread.join()
    }
    let used = try waiting("box_value_at_gate", Self.with(inner)) {
      let ending = library.call("box_close", Self.with(box))
      #expect(ending.hasPrefix("HANDLE_IN_USE: Another call") && ending.hasSuffix("(retryable)"), "\(ending)")
      // The end of a session waits.
      library.close([box, inner].compactMap { library.number(of: $0.trimmed) })
      #expect(library.call("box_history") == "\"+3 \"")
    }
    #expect(used == 0 && library.call("box_history") == "\"+3 -3 \"")
    // What comes out meanwhile and owns what is in use is free afterwards.
    _ = library.call("box_forget")
    let outer = library.call("box_open", #"{"value": 5}"#)
    let deeper = library.call("box_inner", Self.with(library.call("box_inner", Self.with(outer))))
    var taken = ""
    let seen = try waiting("box_value_at_gate", Self.with(deeper)) {
      taken = library.call("box_take", Self.with(outer))
      #expect(library.call("box_close", Self.with(taken)).hasPrefix("HANDLE_IN_USE: Another call"))
    }
    #expect(seen == 0 && library.call("box_close", Self.with(taken)) == "null")
    #expect(library.call("box_close", Self.with(outer)) == "null")
    #expect(library.call("box_history") == "\"+5 -50 -5 \"")
    _ = library.call("box_forget")
    let next = library.call("box_open", #"{"value": 4}"#)
    let own = library.call("box_inner", Self.with(next))
    let ended = try waiting("box_close_at_gate", Self.with(next)) {
      #expect(library.call("box_value", Self.with(own)).hasPrefix("HANDLE_IN_USE: Another call"))
    }
    #expect(ended == 0 && library.call("box_value", Self.with(own)).hasPrefix("HANDLE_UNKNOWN"))
    library.shutDown()
    #expect(library.call("box_history") == "\"+4 -4 \"")
    _ = library.call("gate_shut")
  }

  @Test(
    "\"owned\" stands where it means something",
    arguments: [
      (
        toolText("box_value", returns: #"{"type": "int", "owned": false}"#, #"{"name": "b", "type": "box"}"#),
        "this is none"
      ),
      (toolText("box_value", #"{"name": "b", "type": "box", "owned": false}"#), "that come out of the function"),
      (
        toolText("box_inner", returns: #"{"type": "box", "owned": 0}"#, #"{"name": "b", "type": "box"}"#),
        "true or false"
      ),
      (
        steps(
          "s",
          open
            + #", {"symbol": "box_inner", "returns": {"type": "box", "name": "i", "owned": false}, "arguments": [{"name": "b", "from": "opened"}]}, {"symbol": "box_close", "arguments": [{"name": "c", "from": "i", "consumes": true}]}"#
        ), "which is not owned"
      ),
      (
        steps(
          "s",
          open
            + #", {"symbol": "box_inner", "returns": {"type": "box", "name": "i", "owned": false}, "arguments": [{"name": "b", "from": "opened"}]}, {"symbol": "box_close", "arguments": [{"name": "c", "from": "i"}]}"#
        ), "what is not owned"
      ),
    ])
  func misplacedOwned(tool: String, message: String) {
    let found = problems(of: manifestText(tool, types: Self.types))
    #expect(found.contains { $0.message.contains(message) }, "\(found)")
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

  /// A box without a finalizer: what ends it is a step.
  static func openOther(_ rule: String = #"{"when": "result == null", "code": "BAD_VALUE", "message": "no"}"#) -> String
  {
    #"{"symbol": "box_open", "returns": {"type": "other", "name": "opened"}, "arguments": [{"name": "value", "type": "int"}], "errors": [\#(rule)]}"#
  }
  static func after(_ symbol: String, _ from: String, _ name: String, _ more: String = "") -> String {
    #"{"symbol": "\#(symbol)", "arguments": [{"name": "\#(name)", "from": "\#(from)"\#(more)}], "finally": true}"#
  }

  @Test("what always runs runs only where what it takes came out and is there")
  func needs() throws {
    let use =
      #"{"symbol": "box_value", "returns": "int", "arguments": [{"name": "asked", "from": "opened"}]}"#
    let library = try Self.library(
      Self.steps("ruled", [Self.openOther(), use, Self.after("box_close", "opened", "end")].joined(separator: ",")),
      Self.steps(
        "unruled", [Self.openOther(""), use, Self.after("box_close", "opened", "end")].joined(separator: ",")),
      Self.steps(
        "asked",
        [Self.openOther(""), use, Self.after("box_note", "opened", "end", #", "nullable": true"#)]
          .joined(separator: ",")),
      // It puts something out and fails all the same.
      Self.steps(
        "failing",
        [
          #"{"symbol": "box_make", "returns": {"type": "int", "hidden": true}, "arguments": [{"name": "value", "type": "int"}, {"name": "made", "type": "other", "direction": "out"}], "errors": [{"when": "result != 0", "code": "FAILED"}]}"#,
          #"{"symbol": "box_value", "returns": "int", "arguments": [{"name": "asked", "from": "made"}]}"#,
          Self.after("box_note", "made", "end", #", "nullable": true"#),
        ].joined(separator: ",")),
      // A number that is no handle.
      Self.steps(
        "numbered",
        #"{"symbol": "number_open", "returns": {"type": "number", "name": "opened"}, "arguments": [{"name": "value", "type": "int"}]}, {"symbol": "number_use", "returns": "int", "arguments": [{"name": "asked", "from": "opened"}]}, {"symbol": "box_mark", "arguments": [{"name": "end", "from": "opened", "type": "number"}], "finally": true}"#
      ))
    #expect(library.call("ruled", #"{"value": 4}"#) == "4" && library.call("box_history") == "\"+4 -4 \"")
    _ = library.call("box_forget")
    #expect(library.call("ruled", #"{"value": -4}"#) == "BAD_VALUE: no" && library.call("box_history") == "\"\"")
    #expect(library.call("unruled", #"{"value": -4}"#) == "-99" && library.call("box_history") == "\"\"")
    #expect(library.call("asked", #"{"value": -4}"#) == "-99" && library.call("box_history") == "\"?-1 \"")
    _ = library.call("box_forget")
    #expect(library.call("failing", #"{"value": 4}"#) == "4" && library.call("box_history") == "\"+4 ?4 \"")
    _ = library.call("box_forget")
    #expect(library.call("failing", #"{"value": -4}"#).hasPrefix("FAILED"))
    #expect(library.call("box_history") == "\"+4 \"")
    _ = library.call("box_forget")
    #expect(library.call("numbered", #"{"value": 6}"#) == "6" && library.call("box_history") == "\"!6 #6 \"")
    _ = library.call("box_forget")
    #expect(library.call("numbered", #"{"value": -6}"#) == "-6" && library.call("box_history") == "\"\"")
  }

  @Test("what a step put out is what it left, whatever later steps do to the memory behind it")
  func keptOutputs() throws {
    let two = #"{"struct": [{"name": "a", "type": "double"}, {"name": "b", "type": "double"}]}"#
    func step(_ symbol: String, _ returns: String, _ arguments: String) -> String {
      #"{"symbol": "\#(symbol)", "returns": \#(returns), "arguments": [\#(arguments)]}"#
    }
    let end =
      #"{"symbol": "box_finish", "returns": {"type": "int", "hidden": true}, "arguments": [{"name": "end", "from": "opened", "consumes": "always"}]}"#
    let label = step(
      "box_label", #"{"type": "string", "name": "label", "hidden": false}"#, #"{"name": "asked", "from": "opened"}"#)
    let library = try Self.library(
      Self.steps("labelled", [Self.open, label, end].joined(separator: ",")),
      Self.steps(
        "placed",
        [
          Self.open,
          step(
            "box_place", #"{"type": \#(two), "by": "pointer", "name": "place", "hidden": false}"#,
            #"{"name": "asked", "from": "opened"}"#), end,
        ].joined(separator: ",")),
      Self.steps(
        "both",
        step(
          "static_text", #"{"type": "string", "name": "one", "hidden": false}"#, #"{"name": "n", "type": "int"}"#) + ","
          + step("static_text", #"{"type": "string", "name": "two"}"#, #"{"name": "m", "type": "int"}"#)),
      Self.steps(
        "failing",
        [
          Self.open, label,
          #"{"symbol": "box_try_close", "returns": {"type": "int", "hidden": true}, "arguments": [{"name": "end", "from": "opened", "consumes": true}], "errors": [{"when": "result != 0", "code": "BUSY", "message": "busy"}]}"#,
        ].joined(separator: ",")),
      Self.steps(
        "finished",
        [
          Self.openOther(),
          step("box_label", #"{"type": "string", "name": "label"}"#, #"{"name": "asked", "from": "opened"}"#),
          Self.after("box_close", "opened", "end"),
        ].joined(separator: ",")))
    #expect(library.call("labelled", #"{"value": 4}"#) == "\"label of 4\"")
    #expect(library.call("placed", #"{"value": 4}"#) == #"{"a":4.0,"b":-4.0}"#)
    #expect(library.call("both", #"{"n": 1, "m": 2}"#) == #"{"one":"text 1","two":"text 2"}"#)
    #expect(library.call("failing", #"{"value": 4}"#) == "\"label of 4\"")
    #expect(library.call("failing", #"{"value": 5}"#) == "BUSY: busy")
    #expect(library.call("finished", #"{"value": 6}"#) == "\"label of 6\"")
    // What is too large ends the tool there, and what was opened is ended all the same.
    _ = library.call("box_forget")
    library.resultMax = 8
    #expect(library.call("labelled", #"{"value": 7}"#) == "over the limit")
    library.resultMax = 1 << 20
    #expect(library.call("box_history") == "\"+7 -7 \"")
  }

  @Test("a handle that a step opens is nothing for the model, and who wants it hidden may have it last")
  func hiddenHandle() throws {
    let library = try Self.library(
      Self.steps(
        "probe", Self.open.replacing(#""name": "opened""#, with: #""name": "opened", "hidden": true"#)),
      Self.steps(
        "reopened",
        #"{"symbol": "box_value", "returns": {"type": "int", "name": "had", "hidden": false}, "arguments": [{"name": "box", "type": "box"}]}, "#
          + Self.open))
    #expect(library.call("probe", #"{"value": 4}"#) == "null")
    #expect(library.call("probe", #"{"value": -4}"#) == "BAD_VALUE: no")
    let box = library.call("box_open", #"{"value": 10}"#)
    // The number alone: no `null` beside it where a handle was made.
    #expect(library.call("reopened", #"{"box": \#(box), "value": 3}"#) == "10")
    library.shutDown()
  }

  @Test("what a step put out can be changed by a later one")
  func changedLater() throws {
    let library = try Self.library(
      Self.steps(
        "loud",
        #"{"symbol": "write_text", "returns": {"type": "int", "hidden": true}, "arguments": [{"name": "s", "type": "string"}, {"name": "buffer", "type": "string", "direction": "out", "capacity": 64, "capacity_argument": "room", "hidden": false}, {"name": "room", "type": "size"}]}, {"symbol": "shout", "arguments": [{"name": "again", "from": "buffer", "direction": "in-out"}]}"#
      ))
    #expect(library.call("loud", #"{"s": "quiet"}"#) == "\"QUIET!\"")
  }

  @Test("one of the steps that always run fails, and the others run all the same")
  func independentEnds() throws {
    let library = try Self.library(
      Self.steps(
        "whole",
        [
          Self.openOther(),
          #"{"symbol": "number_use", "returns": "int", "arguments": [{"name": "q", "type": "int"}]}"#,
          #"{"symbol": "write_text", "arguments": [{"name": "s", "type": "string", "value": "x"}, {"name": "buffer", "type": "string", "direction": "out", "capacity": "value / q", "capacity_argument": "room"}, {"name": "room", "type": "size"}], "finally": true}"#,
          Self.after("box_close", "opened", "end"),
          #"{"symbol": "box_mark", "arguments": [{"name": "mark", "type": "int", "value": 1}], "finally": true}"#,
        ].joined(separator: ",")))
    for q in ["2", "0"] {
      _ = library.call("box_forget")
      #expect(library.call("whole", #"{"value": 8, "q": \#(q)}"#) == q)
      #expect(library.call("box_history") == "\"+8 -8 !1 \"")
    }
  }

  @Test("a step that ends a handle ends it once, whether it can fail or not")
  func consuming() throws {
    func end(_ symbol: String, _ consumes: String, from: String = "opened") -> String {
      #"{"symbol": "\#(symbol)", "returns": "int", "arguments": [{"name": "end", "from": "\#(from)", "consumes": \#(consumes)}], "errors": [{"when": "result != 0", "code": "BUSY", "message": "busy"}]}"#
    }
    let library = try Self.library(
      Self.steps("tries", Self.open + "," + end("box_try_close", "true")),
      Self.steps("finishes", Self.open + "," + end("box_finish", "\"always\"")),
      Self.steps(
        "in_the_end",
        Self.open
          + #", {"symbol": "box_history", "returns": "string"}, {"symbol": "box_close", "arguments": [{"name": "end", "from": "opened", "consumes": true}], "finally": true}"#
      ),
      Self.steps(
        "theirs",
        #"{"symbol": "box_value", "arguments": [{"name": "box", "type": "box"}]}, "#
          + end("box_finish", "true", from: "box")
      ))
    for (tool, value, answer, history) in [
      ("tries", 3, "0", "+3 -3 "), ("tries", 5, "BUSY: busy", "+5 -5 "), ("finishes", 3, "0", "+3 -3 "),
      ("finishes", 5, "BUSY: busy", "+5 -5 "), ("in_the_end", 3, "\"+3 \"", "+3 -3 "),
    ] {
      _ = library.call("box_forget")
      #expect(library.call(tool, #"{"value": \#(value)}"#) == answer, "\(tool)")
      #expect(library.call("box_history") == "\"\(history)\"", "\(tool)")
    }
    _ = library.call("box_forget")
    let box = library.call("box_open", #"{"value": 3}"#)
    #expect(library.call("theirs", #"{"box": \#(box)}"#) == "0")
    #expect(library.call("theirs", #"{"box": \#(box)}"#).hasPrefix("HANDLE_UNKNOWN"))
    library.shutDown()
    #expect(library.call("box_history") == "\"+3 -3 \"")
  }

  @Test("handles that the model gives are looked up before anything is called")
  func beforehand() throws {
    let library = try Self.library(
      Self.steps(
        "marked",
        #"{"symbol": "box_mark", "arguments": [{"name": "mark", "type": "int", "value": 2}]}, {"symbol": "box_value", "returns": "int", "arguments": [{"name": "box", "type": "box"}]}"#
      ))
    let box = library.call("box_open", #"{"value": 3}"#)
    #expect(library.call("marked", #"{"box": \#(box)}"#) == "3")
    #expect(library.call("box_close", #"{"box": \#(box)}"#) == "null")
    let stale = library.call("marked", #"{"box": \#(box)}"#)
    #expect(stale.hasPrefix("HANDLE_UNKNOWN") && stale.hasSuffix("(no effect)"), "\(stale)")
    #expect(library.call("box_history") == "\"+3 !2 -3 \"")
  }

  @Test("nobody uses a handle while another call ends it, nor is one given twice to what ends it")
  func ending() throws {
    let library = try Self.library(
      toolText("box_close_at_gate", #"{"name": "box", "type": "box", "consumes": true}"#),
      toolText("gate_waiting", returns: "\"int\""), toolText("gate_open"),
      toolText(
        "box_join", returns: "\"box\"",
        #"{"name": "ended", "type": "box", "consumes": true}, {"name": "other", "type": "box"}"#),
      toolText(
        "box_second", "box_join", returns: "\"box\"",
        #"{"name": "ended", "type": "box", "consumes": true}, {"name": "other", "type": "box", "nullable": true}"#))
    let box = library.call("box_open", #"{"value": 3}"#)
    let message = try library.message("box_close_at_gate", #"{"box": \#(box)}"#)
    let closing = TestThread { library.run(message).result.status }
    while library.call("gate_waiting") == "0" { usleep(1000) }
    let using = library.call("box_value", #"{"box": \#(box)}"#)
    #expect(
      using.hasPrefix("HANDLE_IN_USE: Another call is using this box") && using.hasSuffix("(retryable)"), "\(using)")
    #expect(library.call("box_close", #"{"box": \#(box)}"#).hasPrefix("HANDLE_IN_USE: Another call"))
    _ = library.call("gate_open")
    #expect(closing.join() == 0)
    #expect(library.call("box_value", #"{"box": \#(box)}"#).hasPrefix("HANDLE_UNKNOWN"))
    let one = library.call("box_open", #"{"value": 1}"#)
    let two = library.call("box_open", #"{"value": 2}"#)
    #expect(
      library.call("box_join", #"{"ended": \#(one), "other": \#(one)}"#)
        == "HANDLE_IN_USE: The same box is given twice, and the call ends it. (no effect)")
    // A call that was refused leaves nothing behind.
    #expect(library.call("box_join", #"{"ended": \#(one), "other": \#(two)}"#).hasPrefix("\"box:"))
    library.shutDown()
    #expect(library.call("box_history") == "\"+3 -3 +1 +2 -1 +3 -3 -2 \"")
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
      (open, "nothing else comes out"),
      (
        #"{"symbol": "box_make", "returns": {"type": "int", "hidden": true}, "arguments": [{"name": "value", "type": "int"}, {"name": "made", "type": "box", "direction": "out"}]}"#,
        "nothing else comes out"
      ),
      (
        open.replacing(#""name": "opened""#, with: #""name": "opened", "hidden": false"#)
          + #", {"symbol": "box_value", "returns": "int", "arguments": [{"name": "a", "from": "opened"}]}"#,
        "is not given to the model"
      ),
      (open + #", {"symbol": "box_close", "arguments": [{"name": "b", "from": "opened"}]}"#, "add \"consumes\": true"),
      (
        open
          + #", {"symbol": "box_close", "arguments": [{"name": "b", "from": "opened", "consumes": true}]}, {"symbol": "box_value", "arguments": [{"name": "c", "from": "b"}]}"#,
        "which box_close has ended by then"
      ),
      (
        open
          + #", {"symbol": "box_join", "arguments": [{"name": "b", "from": "opened", "consumes": true}, {"name": "c", "from": "b", "consumes": true}]}"#,
        "only one may"
      ),
      (
        open
          + #", {"symbol": "box_finish", "returns": "int", "arguments": [{"name": "b", "from": "opened", "consumes": "always"}], "errors": [{"when": "result != 0", "message": "{text}"}], "error_text": {"symbol": "box_text", "argument": "opened"}}"#,
        "which is ended by then"
      ),
      (
        open
          + #", {"symbol": "box_join", "arguments": [{"name": "b", "from": "opened", "consumes": true}, {"name": "c", "from": "opened"}]}"#,
        "ends in the same call"
      ),
      (
        open + #", {"symbol": "box_value", "arguments": [{"name": "b", "from": "value", "consumes": true}]}"#,
        "is for handles"
      ),
      (
        open
          + #", {"symbol": "box_forget", "errors": [{"when": "errno != 0"}], "finally": true}"#, "changes nothing"
      ),
      (#"{"symbol": "box_value", "arguments": [{"name": "a", "from": "a", "type": "box"}]}"#, "the argument itself"),
      (
        #"{"symbol": "box_join", "arguments": [{"name": "a", "from": "b", "type": "box"}, {"name": "b", "from": "a", "type": "box"}]}"#,
        "leads in a circle (a, from b, from a)"
      ),
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
