import Testing

@testable import Bindings
@testable import Plugins

@Suite("Bindings: structs")
struct StructTests {
  static let types = #"""
    {"byte1": {"struct": [{"name": "a", "type": "u8"}]},
     "bytes3": {"struct": [{"name": "a", "type": {"array": "u8", "count": 3}}]},
     "pair": {"struct": [{"name": "a", "type": "i32"}, {"name": "b", "type": "float"}]},
     "two": {"struct": [{"name": "a", "type": "double"}, {"name": "b", "type": "double"}]},
     "halves": {"struct": [{"name": "a", "type": "float"}, {"name": "b", "type": "float"}, {"name": "c", "type": "float"}]},
     "mixed": {"struct": [{"name": "a", "type": "double"}, {"name": "b", "type": "i32"}]},
     "large": {"struct": [{"name": "a", "type": "i64"}, {"name": "b", "type": "double"}, {"name": "c", "type": "i16"},
                          {"name": "d", "type": "i64"}]},
     "outer": {"struct": [{"name": "before", "type": "i8"}, {"name": "in", "type": {"array": "inner", "count": 2}},
                          {"name": "after", "type": {"array": "i16", "count": 3}}]},
     "inner": {"struct": [{"name": "d", "type": "double"}, {"name": "c", "type": "i8"}]},
     "person": {"struct": [
       {"name": "name", "type": "string"}, {"name": "code", "type": "string", "size": 6},
       {"name": "id", "type": "bytes", "size": 4}, {"name": "age", "type": "int", "default": 30},
       {"name": "reserved", "type": "bytes", "size": 8, "hidden": true},
       {"name": "note", "type": "string", "nullable": true}]}}
    """#

  /// For those that change manifests.
  static let manifest = manifestText(
    [
      toolText("fill_person", #"{"name": "p", "type": "person", "direction": "out"}"#),
      toolText("older", #"{"name": "p", "type": "person", "direction": "in-out"}"#),
      toolText("point_at", returns: #"{"type": "two", "by": "pointer"}"#, #"{"name": "which", "type": "int"}"#),
      toolText(
        "same", "same_outer", returns: "\"outer\"",
        #"{"name": "b", "type": "int"}, {"name": "it", "type": "outer"}, {"name": "d", "type": "double"}"#),
    ].joined(separator: ","), types: types)

  static let values: [(type: String, json: String)] = [
    ("byte1", #"{"a":255}"#), ("bytes3", #"{"a":[1,2,255]}"#), ("pair", #"{"a":-7,"b":0.5}"#),
    ("two", #"{"a":1.5,"b":-0.0}"#), ("halves", #"{"a":1.0,"b":-2.0,"c":0.25}"#), ("mixed", #"{"a":1e+100,"b":-1}"#),
    ("large", #"{"a":-9223372036854775808,"b":2.5,"c":-3,"d":9007199254740993}"#),
    ("outer", #"{"before":-1,"in":[{"d":1.5,"c":2},{"d":-2.5,"c":-128}],"after":[1,-2,32767]}"#),
  ]

  @Test("structs by value come back as they went in, and are as large as the compiler makes them", arguments: values)
  func byValue(type: String, json: String) throws {
    let library = try ForeignLibrary(
      manifestText(
        toolText(
          "same", "same_\(type)", returns: "\"\(type)\"",
          #"{"name": "before", "type": "int", "value": 5}, {"name": "it", "type": "\#(type)"}, {"name": "behind", "type": "double", "value": 2.5}"#
        ) + "," + toolText("size", "size_\(type)", returns: "\"size\""), types: Self.types))
    #expect(library.call("same", #"{"it": \#(json)}"#) == json)
    let structure = library.manifest.binding!.tools[0].steps[0].returns.type
    #expect(library.call("size") == "\(structure.byteCount)")
  }

  @Test("by pointer: in, out, in-out, hidden fields, defaults, strings inside and behind pointers")
  func byPointer() throws {
    let library = try ForeignLibrary(
      manifestText(
        [
          toolText(
            "show_outer", returns: #"{"type": "string", "free": "text_free"}"#,
            #"{"name": "o", "type": "outer", "by": "pointer"}"#),
          toolText(
            "show_mixed", returns: #"{"type": "string", "free": "text_free"}"#,
            #"{"name": "m", "type": "mixed"}, {"name": "h", "type": "halves"}"#),
          toolText(
            "show_person", returns: #"{"type": "string", "free": "text_free"}"#,
            #"{"name": "p", "type": "person", "by": "pointer"}"#),
          toolText("fill_person", #"{"name": "p", "type": "person", "direction": "out"}"#),
          toolText("older", #"{"name": "p", "type": "person", "direction": "in-out"}"#),
          toolText("point_at", returns: #"{"type": "two", "by": "pointer"}"#, #"{"name": "which", "type": "int"}"#),
          toolText("number_at", returns: #"{"type": "int", "by": "pointer"}"#, #"{"name": "which", "type": "int"}"#),
        ].joined(separator: ","), types: Self.types))
    #expect(library.call("show_outer", #"{"o": \#(Self.values[7].json)}"#) == "\"-1 (1.5 2) (-2.5 -128) 1 -2 32767\"")
    #expect(
      library.call("show_mixed", #"{"m": {"a": 1, "b": 2}, "h": {"a": 3, "b": 4, "c": 5}}"#) == "\"1 2 3 4 5\"")
    let ada = #"{"name": "Ada", "code": "abcde", "id": "AAH+/w=="}"#
    #expect(library.call("show_person", #"{"p": \#(ada)}"#) == "\"Ada [abcde] 0001feff 30 0 -\"")
    #expect(
      library.call("show_person", #"{"p": {"name": "é", "code": "", "id": "AAH+/w", "age": -5, "note": "n"}}"#)
        == "\"é [] 0001feff -5 0 n\"")
    #expect(
      library.call("fill_person")
        == #"{"name":"Grace","code":"abcdef","id":"AAH+/w==","age":-1,"note":null}"#)
    #expect(
      library.call("older", #"{"p": \#(ada)}"#)
        == #"{"name":"Ada","code":"abcde","id":"AAH+/w==","age":31,"note":"older"}"#)
    #expect(library.call("point_at", #"{"which": 1}"#) == #"{"a":-0.0,"b":1e+300}"#)
    #expect(library.call("point_at", #"{"which": -1}"#) == "null")
    #expect(
      library.call("number_at", #"{"which": 1}"#) == "-8" && library.call("number_at", #"{"which": -1}"#) == "null")
    for (person, wrong) in [
      (#"{"name": "A", "code": "abcdef", "id": "AAH+/w=="}"#, "refused /p/code has 6 bytes; at most 5"),
      (#"{"name": "A", "code": "a", "id": "AAH+"}"#, "refused /p/id must be 4 bytes in base64, not 3"),
      (#"{"name": "A", "code": "a", "id": "A*H+/w=="}"#, "refused /p/id must be a string in base64"),
      (#"{"name": "A\u0000", "code": "a", "id": "AAH+/w=="}"#, "refused /p/name has a NUL"),
      (#"{"code": "a", "id": "AAH+/w=="}"#, "refused /p has no \"name\""),
      (#"{"name": "A", "code": "a", "id": "AAH+/w==", "age": 2147483648}"#, "refused /p/age must be an integer"),
      ("3", "refused /p must be an object"),
    ] {
      #expect(library.call("show_person", #"{"p": \#(person)}"#).hasPrefix(wrong), "\(person)")
    }
    let schema = String(decoding: library.manifest.tools[2].parameters, as: UTF8.self)
    #expect(!schema.contains("reserved") && schema.contains(#""code":{"type":"string","maxLength":5}"#))
    #expect(schema.contains(#""required":["name","code","id"]"#), "\(schema)")
  }

  @Test("a hidden pointer of a struct is not followed")
  func hiddenPointer() throws {
    let types = #"""
      {"veiled": {"struct": [{"name": "nowhere", "type": "string", "hidden": true}, {"name": "value", "type": "int"},
        {"name": "shown", "type": "string"}]}}
      """#
    let library = try ForeignLibrary(manifestText(toolText("veiled", returns: "\"veiled\""), types: types))
    #expect(library.call("veiled") == #"{"value":7,"shown":"seen"}"#)
  }

  /// Fields behind a `double`, and whether the struct can be passed by value.
  static let hiddenFields: [(fields: String, isClear: Bool)] = [
    // A union, whose type nobody knows, alone in its eight bytes.
    (#"{"name": "u", "type": "bytes", "size": 8, "hidden": true}"#, false),
    // Padding that only an alignment of its own brings, beside a float.
    (#"{"name": "f", "type": "float"}, {"name": "pad", "type": "bytes", "size": 4, "hidden": true}"#, false),
    (#"{"name": "n", "type": "int"}, {"name": "u", "type": "bytes", "size": 4, "hidden": true}"#, true),
    (#"{"name": "raw", "type": "bytes", "size": 8}"#, true),
    (#"{"name": "raw", "type": "u64", "hidden": true}"#, true),
    (#"{"name": "in", "type": "inner"}"#, false),
  ]

  @Test("hidden bytes that decide how a struct is passed are refused by value, not by pointer", arguments: 0..<6)
  func unclear(index: Int) {
    let (fields, isClear) = Self.hiddenFields[index]
    let types = #"""
      {"odd": {"struct": [{"name": "d", "type": "double"}, \#(fields)]},
       "inner": {"struct": [{"name": "hole", "type": "bytes", "size": 8, "hidden": true},
        {"name": "e", "type": "double"}]}}
      """#
    let argument = #"{"name": "p", "type": "odd"}"#
    for (tool, place) in [
      (toolText("crash", argument), "/tools/0/function/arguments/0/type"),
      (toolText("crash", returns: #""odd""#), "/tools/0/function/returns"),
    ] {
      let problems = problems(of: manifestText(tool, types: types))
      #expect(problems.isEmpty == isClear, "\(fields): \(problems)")
      #expect(isClear || problems.contains { $0.pointer == place && $0.message.contains("whose type decides") })
    }
    let pointer = toolText("crash", #"{"name": "p", "type": "odd", "by": "pointer"}"#)
    #expect(problems(of: manifestText(pointer, types: types)).isEmpty)
  }

  @Test("a field may be constant and hidden at one time")
  func hiddenConstant() throws {
    let types = #"""
      {"two": {"struct": [{"name": "a", "type": "double", "value": 3.5, "hidden": true}, {"name": "b", "type": "double"}]}}
      """#
    let library = try ForeignLibrary(
      manifestText(
        toolText(
          "show_two", returns: #"{"type": "string", "free": "text_free"}"#,
          #"{"name": "t", "type": "two", "by": "pointer"}"#), types: types))
    #expect(library.call("show_two", #"{"t": {"b": 2}}"#) == "\"3.5 2\"")
  }

  @Test(
    "constants and defaults of fields are looked at beforehand",
    arguments: [
      (#""float", "value": "zz""#, "does not fit: /x must be a number"),
      (#""float", "default": 1e300"#, "does not fit: /x is too large for a float"),
      (#""u8", "value": 300"#, "does not fit: /x must be an integer from 0 to 255"),
      (#""string", "value": "${config.q}""#, "has a placeholder"),
    ])
  func fieldConstants(field: String, message: String) {
    let types = #"{"s": {"struct": [{"name": "x", "type": \#(field)}]}}"#
    let found = problems(of: manifestText(toolText("crash", #"{"name": "s", "type": "s"}"#), types: types))
    #expect(found.contains { $0.message.contains(message) }, "\(found)")
  }

  @Test("wrong descriptions of structs are refused with their place")
  func mistakes() {
    for (types, place, message) in [
      (#"{"a": {"struct": []}}"#, "/bind/types/a", "has no fields"),
      (#"{"a": {"struct": [{"name": "x", "type": "a"}]}}"#, "/bind/types/a/struct/0/type", "inside itself"),
      (#"{"a": {"struct": [{"name": "x", "type": "bytes"}]}}"#, "/bind/types/a/struct/0", "no field can be of"),
      (
        #"{"a": {"struct": [{"name": "x", "type": "int"}, {"name": "x", "type": "int"}]}}"#, "/bind/types/a/struct/1",
        "another field"
      ),
      (#"{"a": {"struct": [{"name": "x", "type": "innt"}]}}"#, "/bind/types/a/struct/0/type", "did you mean \"int\""),
      (
        #"{"a": {"struct": [{"name": "x", "type": "int", "sise": 3}]}}"#, "/bind/types/a/struct/0/sise",
        "did you mean \"size\""
      ),
      (
        #"{"a": {"struct": [{"name": "x", "type": "u8", "maximum": 256}]}}"#, "/bind/types/a/struct/0/maximum",
        "goes from 0 to 255"
      ),
      (
        #"{"a": {"struct": [{"name": "x", "type": "string", "size": 4, "max_length": 2}]}}"#,
        "/bind/types/a/struct/0", "but no length"
      ),
      (
        #"{"a": {"struct": [{"name": "x", "type": {"array": {"array": {"array": {"array": {"array": "u8", "count": 65536}, "count": 65536}, "count": 65536}, "count": 65536}, "count": 65536}}]}}"#,
        "/bind/types/a/struct/0/type/array/array", "at most 262144 are allowed"
      ),
      (
        "{"
          + (0..<3000).map { #""t\#($0)": {"struct": [{"name": "x", "type": "t\#($0 + 1)"}]}"# }.joined(separator: ",")
          + #", "t3000": {"struct": [{"name": "x", "type": "int"}]}}"#,
        "/bind/types/t15/struct/0/type", "inside more than 16 other types"
      ),
      (
        #"{"a": {"struct": [\#((0..<250).map { #"{"name": "x\#($0)", "type": "b"}"# }.joined(separator: ","))]}, "b": {"struct": [\#((0..<5).map { #"{"name": "x\#($0)", "type": "u8"}"# }.joined(separator: ","))]}}"#,
        "/bind/types/a", "has 1500 fields with those inside"
      ),
      (#"{"int": {"enum": {"A": 1}}}"#, "/bind/types/int", "a type that there is"),
      (#"{"a": {"enum": {"A": 256}, "type": "u8"}}"#, "/bind/types/a/enum/A", "an integer that u8 can hold"),
      (#"{"a": {"enum": {"A": 1}, "struct": []}}"#, "/bind/types/a", "exactly one"),
    ] {
      let problems = problems(of: manifestText(toolText("crash"), types: types))
      #expect(problems.contains { $0.pointer == place && $0.message.contains(message) }, "\(types): \(problems)")
    }
  }
}
