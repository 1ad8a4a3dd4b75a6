import Testing

@testable import Plugins

@Suite("Bindings: strings, bytes, arrays", .serialized)
struct MemoryTests {
  static let own = compiled("everything_memory")

  static func library() throws -> ForeignLibrary { try ForeignLibrary(manifest) }

  static let manifest = manifestText(
    [
      toolText(
        "length_of", returns: "\"size\"",
        #"{"name": "s", "type": "string", "nullable": true, "max_length": 16777216}"#),
      toolText(
        "sum_bytes", returns: "\"u32\"",
        #"{"name": "bytes", "type": "bytes", "length": "n", "max_length": 2097152}, {"name": "n", "type": "size"}"#),
      toolText(
        "told_length", returns: "\"size\"",
        #"{"name": "s", "type": "string", "length": "n"}, {"name": "n", "type": "i32"}"#),
      toolText(
        "told_short", "told_length", returns: "\"size\"",
        #"{"name": "s", "type": "string", "length": "n"}, {"name": "n", "type": "i8"}"#),
      toolText("version", returns: "\"string\""), toolText("nothing", returns: "\"string\""),
      toolText("not_utf8", returns: "\"string\""),
      toolText("twice", returns: #"{"type": "string", "free": "text_free"}"#, #"{"name": "s", "type": "string"}"#),
      toolText(
        "make_text", returns: #"{"type": "int", "hidden": true}"#,
        #"{"name": "s", "type": "string"}, {"name": "made", "type": "string", "direction": "out", "free": "text_free"}"#
      ),
      toolText(
        "write_text", returns: "\"int\"",
        #"{"name": "s", "type": "string"}, {"name": "buffer", "type": "string", "direction": "out", "capacity": 8, "capacity_argument": "room"}, {"name": "room", "type": "size"}"#
      ),
      toolText(
        "exact_text", "write_text", returns: "\"int\"",
        #"{"name": "s", "type": "string"}, {"name": "buffer", "type": "string", "direction": "out", "capacity": 8, "capacity_argument": "room", "length": "result"}, {"name": "room", "type": "size"}"#
      ),
      toolText(
        "write_bytes", returns: "\"ssize\"",
        #"{"name": "buffer", "type": "bytes", "direction": "out", "capacity": "room", "length": "result"}, {"name": "room", "type": "size", "maximum": 100000000}, {"name": "want", "type": "int"}"#
      ),
      toolText(
        "reverse", returns: #"{"type": "int", "hidden": true}"#,
        #"{"name": "source", "type": "bytes", "length": "n"}, {"name": "n", "type": "u32"}, {"name": "target", "type": "bytes", "direction": "out", "capacity": "length(source) * 2 + 1", "length": "m"}, {"name": "m", "type": "u64", "direction": "in-out"}"#
      ),
      toolText(
        "copy_bytes", returns: #"{"type": "bytes", "length": "copied", "free": "text_free"}"#,
        #"{"name": "bytes", "type": "bytes", "length": "n"}, {"name": "n", "type": "size"}, {"name": "copied", "type": "size", "direction": "out"}"#
      ),
      toolText("shout", #"{"name": "s", "type": "string", "direction": "in-out"}"#),
      toolText(
        "sum_doubles", returns: "\"double\"",
        #"{"name": "values", "type": {"array": "double"}, "length": "n", "min_length": 1, "max_length": 1000}, {"name": "n", "type": "int"}"#
      ),
      toolText(
        "join", returns: #"{"type": "string", "free": "text_free"}"#,
        #"{"name": "parts", "type": {"array": "string"}, "length": "n"}, {"name": "n", "type": "u32"}"#),
      toolText(
        "sort",
        #"{"name": "values", "type": {"array": "i32"}, "direction": "in-out", "length": "n"}, {"name": "n", "type": "size"}"#
      ),
      toolText(
        "squares", returns: "\"int\"",
        #"{"name": "values", "type": {"array": "i16"}, "direction": "out", "capacity": 10, "capacity_argument": "room", "length": "result"}, {"name": "room", "type": "int"}, {"name": "want", "type": "int"}"#
      ),
      toolText(
        "transpose",
        #"{"name": "from", "type": {"array": {"array": "double", "count": 3}, "count": 2}}, {"name": "to", "type": {"array": {"array": "double", "count": 2}, "count": 3}, "direction": "out"}"#
      ),
      toolText(
        "table", returns: #"{"type": "int", "hidden": true}"#,
        #"{"name": "cells", "type": {"array": "string"}, "direction": "out", "length": "(rows + 1) * columns", "width": "columns", "free": "text_free"}, {"name": "rows", "type": "int", "direction": "out"}, {"name": "columns", "type": "int", "direction": "out"}"#
      ),
      toolText(
        "points",
        #"{"name": "values", "type": {"array": {"struct": [{"name": "a", "type": "double"}, {"name": "b", "type": "double"}]}}, "direction": "out", "capacity": 2}, {"name": "count", "type": "int", "value": 2}"#
      ),
      toolText(
        "no_width", "table", returns: #"{"type": "int", "hidden": true}"#,
        #"{"name": "cells", "type": {"array": "string"}, "direction": "out", "length": "(rows + 1) * columns", "width": "columns * 0", "free": "text_free"}, {"name": "rows", "type": "int", "direction": "out", "hidden": true}, {"name": "columns", "type": "int", "direction": "out"}"#
      ),
      toolText(
        "less_than_none", "table", returns: #"{"type": "int", "hidden": true}"#,
        #"{"name": "cells", "type": {"array": "string"}, "direction": "out", "length": 6, "width": "0 - columns", "free": "text_free"}, {"name": "rows", "type": "int", "direction": "out", "hidden": true}, {"name": "columns", "type": "int", "direction": "out"}"#
      ),
      toolText(
        "no_cells", "table", returns: #"{"type": "int", "hidden": true}"#,
        #"{"name": "cells", "type": {"array": "string"}, "direction": "out", "length": "rows * 0", "width": "0 - columns", "free": "text_free"}, {"name": "rows", "type": "int", "direction": "out", "hidden": true}, {"name": "columns", "type": "int", "direction": "out"}"#
      ),
      toolText(
        "no_rows", "nothing", returns: #"{"type": {"array": "string"}, "length": 3, "width": "0 - 1"}"#),
      toolText(
        "endless", returns: #"{"type": "i64", "hidden": true}"#,
        #"{"name": "numbers", "type": {"array": "i32"}, "direction": "out", "length": "result"}"#),
      toolText(
        "endless_bytes", "endless", returns: #"{"type": "i64", "hidden": true}"#,
        #"{"name": "numbers", "type": "bytes", "direction": "out", "length": "result"}"#),
      toolText("live_count", returns: "\"int\""),
    ].joined(separator: ","), library: own)

  @Test("rows have a width of at least one, where there are any")
  func width() throws {
    let library = try Self.library()
    for (tool, width) in [("no_width", "0"), ("less_than_none", "-2")] {
      #expect(library.call(tool).hasPrefix("BAD_LENGTH: The function says that a row of its result has \(width) "))
    }
    #expect(library.call("no_cells") == "[]" && library.call("no_rows") == "null")
  }

  @Test("what C is told once for several arrays, all of them have")
  func sharedLength() throws {
    let pair =
      #"{"name": "a", "type": "bytes", "length": "n", "nullable": true}, {"name": "b", "type": "bytes", "length": "n", "nullable": true}, {"name": "n", "type": "size"}"#
    let library = try ForeignLibrary(
      manifestText(
        [
          toolText(
            "dot", returns: "\"double\"",
            #"{"name": "a", "type": {"array": "double"}, "length": "n"}, {"name": "b", "type": {"array": "double"}, "length": "n"}, {"name": "n", "type": "size"}"#
          ), toolText("compare_bytes", returns: "\"int\"", pair),
        ].joined(separator: ","), library: Self.own))
    #expect(try refusal(of: library.manifest) == nil)
    #expect(library.call("dot", #"{"a": [1, 2, 3], "b": [4, 5, 6]}"#) == "32.0")
    #expect(library.call("dot", #"{"a": [], "b": []}"#) == "0.0")
    for (a, b, answer) in [
      ("[1, 2, 3]", "[1]", "refused /b has 1 elements, /a has 3; both must have as many"),
      ("[1]", "[1, 2, 3]", "refused /b has 3 elements, /a has 1; both must have as many"),
      ("[]", "[1]", "refused /b has 1 elements, /a has 0; both must have as many"),
    ] {
      #expect(library.call("dot", #"{"a": \#(a), "b": \#(b)}"#) == answer)
    }
    #expect(library.call("compare_bytes", #"{"a": "AAEC", "b": "AAEC"}"#) == "0")
    #expect(
      library.call("compare_bytes", #"{"a": "AAEC", "b": "AAE="}"#)
        == "refused /b has 2 bytes, /a has 3; both must have as many")
    // NULL has no length.
    #expect(library.call("compare_bytes", #"{"b": "AAEC"}"#) == "99" && library.call("compare_bytes") == "99")
    let computed = problems(
      of: manifestText(
        toolText(
          "compare_bytes", returns: "\"int\"",
          pair.replacing(#""name": "b", "type": "bytes""#, with: #""name": "b", "from": "a""#)
            .replacing(#""from": "a", "length": "n", "nullable": true"#, with: #""from": "a", "length": "n""#))))
    #expect(computed.contains { $0.message.contains("only those that the model gives can share one") }, "\(computed)")
  }

  @Test("a buffer of less than nothing is refused before the call")
  func negativeCapacity() throws {
    func tool(_ capacity: String) -> String {
      manifestText(
        toolText(
          "write_bytes", returns: "\"ssize\"",
          #"{"name": "buffer", "type": "bytes", "direction": "out", "capacity": "\#(capacity)", "length": "result"}, {"name": "room", "type": "size"}, {"name": "want", "type": "int"}"#
        ), library: Self.own)
    }
    let library = try ForeignLibrary(tool("want - 5"))
    #expect(
      library.call("write_bytes", #"{"room": 0, "want": 4}"#)
        == "BAD_LENGTH: The length of a buffer would be negative. (no effect)")
    #expect(library.call("write_bytes", #"{"room": 0, "want": 5}"#).hasPrefix("BAD_LENGTH: The function says"))
    for constant in ["0 - 1", "2 * (3 - 4)"] {
      let found = problems(of: tool(constant))
      #expect(found.contains { $0.message.contains("no buffer has less than nothing") }, "\(found)")
    }
    #expect(problems(of: tool("3 * 4 - 5")).isEmpty && problems(of: tool("1 / 0")).isEmpty)
  }

  @Test("what is given by its address lies where malloc would have put it")
  func aligned() throws {
    let odd =
      #"{"struct": [{"name": "tag", "type": "i8"}, {"name": "rest", "type": "bytes", "size": 15, "hidden": true}]}"#
    let library = try ForeignLibrary(
      manifestText(
        [
          toolText(
            "structs", "misplaced", returns: "\"int\"",
            #"{"name": "a", "type": \#(odd), "by": "pointer"}, {"name": "b", "type": "i8", "by": "pointer"}, {"name": "c", "type": \#(odd), "by": "pointer"}"#
          ),
          toolText(
            "both_ways", "misplaced", returns: "\"int\"",
            #"{"name": "a", "type": "i8", "direction": "in-out", "hidden": true}, {"name": "b", "type": \#(odd), "direction": "in-out", "hidden": true}, {"name": "c", "type": "bytes", "direction": "in-out", "hidden": true}"#
          ),
          toolText(
            "bytes", "misplaced", returns: "\"int\"",
            #"{"name": "a", "type": "bytes"}, {"name": "b", "type": "bytes"}, {"name": "c", "type": {"array": \#(odd)}}"#
          ),
        ].joined(separator: ","), library: Self.own))
    #expect(library.call("structs", #"{"a": {"tag": 1}, "b": 2, "c": {"tag": 3}}"#) == "0")
    #expect(library.call("both_ways", #"{"a": 1, "b": {"tag": 3}, "c": "AA=="}"#) == "0")
    #expect(library.call("bytes", #"{"a": "AA==", "b": "AAA=", "c": [{"tag": 1}]}"#) == "0")
  }

  @Test("NULL stays NULL where the argument is in-out, and is told as such")
  func nullBothWays() throws {
    let library = try ForeignLibrary(
      manifestText(
        [
          toolText(
            "length_of", returns: #"{"type": "size", "name": "bytes"}"#,
            #"{"name": "s", "type": "string", "direction": "in-out", "nullable": true}"#),
          toolText("count_up", #"{"name": "n", "type": "int", "direction": "in-out", "nullable": true}"#),
        ].joined(separator: ","), library: Self.own))
    #expect(library.call("length_of", #"{"s": null}"#) == #"{"bytes":18446744073709551615,"s":null}"#)
    #expect(library.call("length_of", #"{"s": "abc"}"#) == #"{"bytes":3,"s":"abc"}"#)
    #expect(library.call("count_up", #"{"n": null}"#) == "null" && library.call("count_up", #"{"n": 4}"#) == "5")
    #expect(String(decoding: library.manifest.tools[1].returns ?? [], as: UTF8.self).contains(#"["integer","null"]"#))
  }

  @Test("behind an array of strings stands a NULL")
  func nullAtTheEnd() throws {
    let library = try ForeignLibrary(
      manifestText(
        toolText("count_until_null", returns: "\"int\"", #"{"name": "texts", "type": {"array": "string"}}"#)
          + "," + toolText("length_of", returns: "\"size\"", #"{"name": "s", "type": "string"}"#), library: Self.own))
    #expect(library.call("length_of", #"{"s": "\#(String(repeating: "x", count: 100))"}"#) == "100")
    #expect(library.call("count_until_null", #"{"texts": ["a", "b", "c"]}"#) == "3")
    #expect(library.call("count_until_null", #"{"texts": []}"#) == "0")
  }

  @Test("more than a result may be is too large, not a wrong length")
  func endless() throws {
    let library = try Self.library()
    #expect(library.call("endless") == "over the limit" && library.call("endless_bytes") == "over the limit")
  }

  @Test("strings: empty, of a mebibyte, NULL, beyond ASCII; a NUL inside is refused")
  func strings() throws {
    let library = try Self.library()
    #expect(library.call("length_of", #"{"s": ""}"#) == "0" && library.call("length_of", #"{"s": "é\n\""}"#) == "4")
    #expect(library.call("length_of") == "18446744073709551615")
    #expect(library.call("length_of", #"{"s": null}"#) == "18446744073709551615")
    let long = String(repeating: "a", count: 1 << 20)
    #expect(library.call("length_of", #"{"s": "\#(long)"}"#) == "1048576")
    #expect(library.call("twice", #"{"s": "\#(long)"}"#).count == 2 + 2 << 20)
    #expect(library.call("twice", #"{"s": "\#(long)a"}"#).hasPrefix("refused /s has 1048577 bytes; at most 1048576"))
    for text in [#"\u0000"#, #"a\u0000"#, #"\u0000a"#, long + #"\u0000"#] {
      #expect(library.call("length_of", #"{"s": "\#(text)"}"#).hasPrefix("refused /s has a NUL character"))
    }
    #expect(library.call("told_length", #"{"s": "hello"}"#) == "5")
    #expect(library.call("told_short", #"{"s": "\#(long.prefix(127))"}"#) == "127")
    #expect(library.call("told_short", #"{"s": "\#(long.prefix(128))"}"#) == "refused /s is longer than i8 can say")
    #expect(library.call("version") == "\"everything 1.0\"" && library.call("nothing") == "null")
    #expect(library.call("not_utf8") == "\"a\u{FFFD}b\"")
  }

  @Test("what the library allocates is freed, once, and what it writes comes back")
  func ownership() throws {
    let library = try Self.library()
    let before = library.call("live_count")
    #expect(library.call("twice", #"{"s": "ab"}"#) == "\"abab\"")
    #expect(library.call("make_text", #"{"s": "x"}"#) == "\"<x>\"")
    #expect(library.call("make_text", #"{"s": ""}"#) == "null")
    #expect(library.call("copy_bytes", #"{"bytes": "AAEC/w=="}"#) == "\"AAEC/w==\"")
    #expect(library.call("copy_bytes", #"{"bytes": ""}"#) == "null")
    #expect(library.call("table") == #"[["id","name"],["1","one"],["2",null]]"#)
    #expect(library.call("live_count") == before)
    #expect(library.call("write_text", #"{"s": "abc"}"#) == #"{"result":4,"buffer":"abc!"}"#)
    #expect(library.call("write_text", #"{"s": "abcdefghijk"}"#) == #"{"result":12,"buffer":"abcdefg"}"#)
    #expect(library.call("exact_text", #"{"s": "abc"}"#) == "\"abc!\"")
    #expect(library.call("exact_text", #"{"s": "abcdefghijk"}"#).hasPrefix("BAD_LENGTH: The function says"))
    #expect(library.call("shout", #"{"s": "loud é"}"#) == "\"LOUD é\"")
    library.resultMax = 64
    #expect(library.call("twice", #"{"s": "\#(String(repeating: "a", count: 40))"}"#) == "over the limit")
    library.resultMax = 1 << 20
    #expect(library.call("live_count") == before)
  }

  @Test("bytes and buffers: every byte, lengths that are wrong, sizes that are too large")
  func bytes() throws {
    let library = try Self.library()
    #expect(
      library.call("sum_bytes", #"{"bytes": "AAEC/w=="}"#) == "258"
        && library.call("sum_bytes", #"{"bytes": ""}"#) == "0")
    for wrong in ["A", "AAEC/w=", "AAE C", "AAEC/x==", "====", "AAEC/w===", "é"] {
      #expect(
        library.call("sum_bytes", #"{"bytes": "\#(wrong)"}"#) == "refused /bytes must be a string in base64", "\(wrong)"
      )
    }
    #expect(
      library.call("reverse", #"{"source": "AAECAw=="}"#) == "\"AwIBAA==\""
        && library.call("reverse", #"{"source": ""}"#) == "\"\"")
    #expect(library.call("write_bytes", #"{"room": 4, "want": 3}"#) == "\"//79\"")
    #expect(library.call("write_bytes", #"{"room": 0, "want": 0}"#) == "\"\"")
    #expect(
      library.call("write_bytes", #"{"room": 4, "want": 5}"#).hasPrefix(
        "BAD_LENGTH: The function says that its result has 5"))
    #expect(
      library.call("write_bytes", #"{"room": 4, "want": -1}"#).hasPrefix(
        "BAD_LENGTH: The function says that its result has -1"))
    #expect(
      library.call("write_bytes", #"{"room": 67108865, "want": 1}"#)
        == "BAD_LENGTH: A buffer would have more than 64 MiB. (no effect)")
  }

  @Test("arrays in, out and both ways, of numbers, strings, structs and arrays")
  func arrays() throws {
    let library = try Self.library()
    #expect(library.call("sum_doubles", #"{"values": [1, 2.5, -0.25]}"#) == "3.25")
    #expect(library.call("sum_doubles", #"{"values": []}"#).hasPrefix("refused /values is too short"))
    #expect(library.call("sum_doubles", #"{"values": [1, "2"]}"#) == "refused /values/1 must be a number")
    let many = [String](repeating: "1", count: 1001).joined(separator: ",")
    #expect(library.call("sum_doubles", #"{"values": [\#(many)]}"#).hasPrefix("refused /values has 1001 elements"))
    #expect(library.call("join", #"{"parts": ["a", "", null, "é"]}"#) == "\"a;;(null);é;\"")
    #expect(library.call("join", #"{"parts": []}"#) == "\"\"")
    #expect(library.call("sort", #"{"values": [3, -1, 2147483647, 0]}"#) == "[-1,0,3,2147483647]")
    #expect(library.call("squares", #"{"want": 4}"#) == "[0,1,4,9]")
    #expect(library.call("squares", #"{"want": 11}"#).hasPrefix("BAD_LENGTH"))
    #expect(library.call("transpose", #"{"from": [[1, 2, 3], [4, 5, 6]]}"#) == "[[1.0,4.0],[2.0,5.0],[3.0,6.0]]")
    #expect(library.call("transpose", #"{"from": [[1, 2, 3]]}"#) == "refused /from must have exactly 2 elements, not 1")
    #expect(
      library.call("transpose", #"{"from": [[1, 2, 3], [4, 5]]}"#) == "refused /from/1 must be an array of 3 elements")
    #expect(library.call("points") == #"[{"a":0.0,"b":0.0},{"a":1.0,"b":-1.0}]"#)
  }

  @Test("enums, flags, variadic functions, constants and defaults")
  func others() throws {
    let types = #"""
      {"colour": {"enum": {"RED": 1, "GREEN": 2, "BLUE": -3}}, "modes": {"flags": {"READ": 1, "WRITE": 2, "BOTH": 3}, "type": "u32"}}
      """#
    let library = try ForeignLibrary(
      manifestText(
        [
          toolText("next_colour", returns: "\"colour\"", #"{"name": "c", "type": "colour", "default": "RED"}"#),
          toolText("same_flags", returns: "\"modes\"", #"{"name": "f", "type": "modes"}"#),
          toolText("bits", "same_flags", returns: "\"modes\"", #"{"name": "f", "type": "u32"}"#),
          toolText(
            "show_flags", returns: #"{"type": "string", "free": "text_free"}"#,
            #"{"name": "f", "type": "modes", "value": ["WRITE"]}"#),
          toolText(
            "sum_of", returns: "\"int\"",
            #"{"name": "count", "type": "int", "value": 3}, {"name": "a", "type": "int", "variadic": true}, {"name": "b", "type": "int", "variadic": true}, {"name": "c", "type": "int", "variadic": true, "default": 100}"#
          ),
          toolText(
            "mixed", returns: #"{"type": "string", "free": "text_free"}"#,
            #"{"name": "format", "type": "string", "value": "%s %.2f %lld %d"}, {"name": "s", "type": "string", "variadic": true}, {"name": "d", "type": "double", "variadic": true}, {"name": "l", "type": "i64", "variadic": true}, {"name": "i", "type": "int", "variadic": true}"#
          ),
        ].joined(separator: ","), types: types))
    #expect(library.call("next_colour") == "\"GREEN\"" && library.call("next_colour", #"{"c": "GREEN"}"#) == "\"BLUE\"")
    #expect(library.call("next_colour", #"{"c": "BLUE"}"#) == "77")
    #expect(library.call("next_colour", #"{"c": "PINK"}"#) == #"refused /c must be one of "RED", "GREEN", "BLUE""#)
    #expect(
      library.call("same_flags", #"{"f": ["READ"]}"#) == #"["READ"]"#
        && library.call("same_flags", #"{"f": []}"#) == "[]")
    #expect(library.call("same_flags", #"{"f": ["READ", "WRITE"]}"#) == #"["READ","WRITE","BOTH"]"#)
    #expect(library.call("bits", #"{"f": 4294967294}"#) == #"["WRITE",4294967292]"#)
    #expect(library.call("show_flags") == "\"2\"")
    #expect(library.call("sum_of", #"{"a": 1, "b": -2}"#) == "99")
    #expect(
      library.call("mixed", #"{"s": "x", "d": 2.5, "l": -9223372036854775808, "i": -1}"#)
        == "\"x 2.50 -9223372036854775808 -1\"")
    #expect(
      String(decoding: library.manifest.tools[0].parameters, as: UTF8.self)
        == #"{"type":"object","properties":{"c":{"enum":["RED","GREEN","BLUE"],"default":"RED"}},"additionalProperties":false}"#
    )
    #expect(library.manifest.prototypes(of: "mixed") == ["char *mixed(const char *format, ...);"])
    #expect(library.manifest.prototypes(of: "next_colour") == ["enum colour next_colour(enum colour c);"])
  }
}
