import Testing

@testable import Plugins

@Suite("Bindings: failures", .serialized)
struct FailureTests {
  static let own = compiled("everything_failures")

  static func divide(_ name: String, _ errors: String, text: String = "") -> String {
    toolText(
      name, "divide", returns: #"{"type": "int", "hidden": true}"#,
      #"{"name": "a", "type": "int"}, {"name": "b", "type": "int"}, {"name": "quotient", "type": "int", "direction": "out"}"#,
      more: #", "errors": [\#(errors)]\#(text)"#)
  }

  @Test("the first rule that holds decides; what no rule covers is a success")
  func rules() throws {
    let library = try ForeignLibrary(
      manifestText(
        [
          Self.divide(
            "rules",
            #"{"when": "result < 0 and errno == EDOM", "code": "BY_ZERO", "message": "No: {errno}, {result}, {text}", "no_effect": true}, {"when": "result < 0", "class": "retryable", "code": "LATER", "message": "{errno}"}, {"when": "quotient == 13", "class": "internal", "code": "UNLUCKY"}"#,
            text: #", "error_text": {"symbol": "last_error"}"#),
          Self.divide(
            "asked", #"{"when": "result != 0"}"#,
            text: #", "error_text": {"symbol": "describe", "argument": "result", "free": "text_free"}"#),
          Self.divide("plain", #"{"when": "result == -1"}"#),
          Self.divide("none", ""),
          toolText(
            "root", returns: "\"double\"", #"{"name": "x", "type": "double"}"#,
            more:
              #", "errors": [{"when": "result != result", "code": "NO_ROOT", "message": "none"}, {"when": "result > 99.5", "code": "LARGE", "message": "large: {result}"}]"#
          ),
          toolText("live_count", returns: "\"int\""),
        ].joined(separator: ","), library: Self.own))
    #expect(library.call("rules", #"{"a": 6, "b": 2}"#) == "3")
    #expect(
      library.call("rules", #"{"a": 6, "b": 0}"#)
        == "BY_ZERO: No: EDOM (Numerical argument out of domain), -1, division by zero (no effect)")
    #expect(
      library.call("rules", #"{"a": -6, "b": 2}"#)
        == "LATER: EAGAIN (Resource temporarily unavailable) (retryable)")
    #expect(library.call("rules", #"{"a": 26, "b": 2}"#).hasPrefix("UNLUCKY: nothing is wrong (internal)"))
    #expect(library.call("asked", #"{"a": 6, "b": 0}"#) == "TOOL_ERROR: code -1")
    #expect(library.call("live_count") == "0")
    #expect(library.call("plain", #"{"a": 6, "b": 0}"#) == "TOOL_ERROR: divide failed: result == -1")
    #expect(library.call("plain", #"{"a": -6, "b": 2}"#) == "0" && library.call("none", #"{"a": 6, "b": 0}"#) == "0")
    #expect(library.call("root", #"{"x": -1}"#) == "NO_ROOT: none" && library.call("root", #"{"x": 4}"#) == "4.0")
    #expect(library.call("root", #"{"x": 100.5}"#) == "LARGE: large: 100.5")
    #expect(
      library.manifest.tools[0].errors["BY_ZERO"] == .permanent
        && library.manifest.tools[0].errors["LATER"] == .retryable)
  }

  @Test("a text is not asked of what is not there, and then the failure says what it can")
  func noText() throws {
    func open(_ name: String, _ message: String) -> String {
      toolText(
        name, "box_open", returns: "\"box\"", #"{"name": "value", "type": "int"}"#,
        more:
          #", "errors": [{"when": "result == null"\#(message)}, {"when": "value > 2", "message": "{text}"}], "error_text": {"symbol": "box_text", "argument": "result"}"#
      )
    }
    let library = try ForeignLibrary(
      manifestText(
        [open("bare", ""), open("said", #", "message": "Not open: {text}{errno}""#)].joined(separator: ","),
        types: #"{"box": {"handle": "pointer"}}"#, library: Self.own))
    #expect(library.call("bare", #"{"value": -1}"#) == "TOOL_ERROR: box_open failed.")
    #expect(library.call("said", #"{"value": -1}"#) == "TOOL_ERROR: Not open: EINVAL (Invalid argument)")
    #expect(library.call("bare", #"{"value": 3}"#) == "TOOL_ERROR: three")
    #expect(library.call("bare", #"{"value": 4}"#) == "TOOL_ERROR: box_open failed.")
  }

  @Test(
    "limits that no value has, or that are none, are refused with their place",
    arguments: [
      (#""int", "minimum": 1.5, "maximum": 3.5"#, "/minimum", "is no integer that int can be"),
      (#""int", "minimum": 1e30"#, "/minimum", "is no integer that int can be"),
      (#""u16", "maximum": 65536.5"#, "/maximum", "goes from 0 to 65535"),
      (#""u8", "minimum": -5"#, "/minimum", "goes from 0 to 255"),
      (#""u8", "maximum": 300"#, "/maximum", "goes from 0 to 255"),
      (#""int", "minimum": 10, "maximum": 5"#, "", "\"minimum\" above its \"maximum\""),
      (#""double", "minimum": 0.5, "maximum": 0.25"#, "", "\"minimum\" above its \"maximum\""),
      (#""double", "maximum": 1e999"#, "/maximum", "too large"),
      (#""string", "min_length": 9, "max_length": 3"#, "", "\"min_length\" above its \"max_length\""),
      (#"{"array": "int", "count": 4}, "max_length": 3"#, "", "exactly 4 elements"),
      (#""bool", "minimum": 0"#, "", "is no number"),
      (#""int", "direction": "out", "maximum": 5"#, "", "the model does not give it"),
    ])
  func limits(type: String, place: String, message: String) {
    let found = problems(of: manifestText(toolText("f", "crash", #"{"name": "a", "type": \#(type)}"#)))
    let own = "/tools/0/function/arguments/0" + place
    #expect(found.contains { $0.pointer == own && $0.message.contains(message) }, "\(found)")
  }

  @Test(
    "what cannot be meant is refused, with its place",
    arguments: [
      (#"{"when": "reslt < 0"}"#, "/tools/0/function/errors/0/when", "no such argument"),
      (#"{"when": "result"}"#, "/tools/0/function/errors/0/when", "wants a comparison"),
      (#"{"when": "result < 0 or b == 1"}"#, "/tools/0/function/errors/0/when", "has 'or' where it should end"),
      (#"{"when": "result == null"}"#, "/tools/0/function/errors/0/when", "it is a number"),
      (#"{"when": "errno == ENOTHING"}"#, "/tools/0/function/errors/0/when", "no name of an error number"),
      (#"{"when": "result < (1"}"#, "/tools/0/function/errors/0/when", "wants a ')' at its end"),
      (#"{"when": "result < 0", "class": "fatal"}"#, "/tools/0/function/errors/0/class", "\"permanent\""),
      (#"{"when": "result < 0", "code": "bad code"}"#, "/tools/0/function/errors/0/code", "upper-case"),
      (#"{"when": "result < 0", "message": "{text}"}"#, "/tools/0/function/errors/0/message", "no \"error_text\""),
      (
        #"{"when": "result < 0", "message": "{erno}"}"#, "/tools/0/function/errors/0/message",
        "{erno}, which stands for"
      ),
      (#"{"when": "result < 0", "messsage": "x"}"#, "/tools/0/function/errors/0/messsage", "did you mean \"message\""),
    ])
  func mistakes(errors: String, place: String, message: String) {
    let found = problems(of: manifestText(Self.divide("divide", errors)))
    #expect(found.contains { $0.pointer == place && $0.message.contains(message) }, "\(found)")
  }

  @Test(
    "arguments that make no sense are refused, with their place",
    arguments: [
      (#"{"name": "a", "type": "strng"}"#, "/tools/0/function/arguments/0/type", "did you mean \"string\""),
      (#"{"name": "a", "type": "int8"}"#, "/tools/0/function/arguments/0/type", "did you mean \"i8\""),
      (#"{"name": "a", "type": "uint32_t"}"#, "/tools/0/function/arguments/0/type", "did you mean \"u32\""),
      (#"{"name": "a", "type": "unsigned char"}"#, "/tools/0/function/arguments/0/type", "did you mean \"u8\""),
      (#"{"name": "a", "type": "char *"}"#, "/tools/0/function/arguments/0/type", "did you mean \"string\""),
      (#"{"name": "a", "type": "int", "hidden": true}"#, "/tools/0/function/arguments/0/hidden", "is for outputs"),
      (
        #"{"name": "a", "type": "int", "direction": "out", "width": 3}"#, "/tools/0/function/arguments/0/width",
        "arrays that come out"
      ),
      (
        #"{"name": "a", "type": {"array": "int"}, "min_length": 1, "width": 3}"#, "/tools/0/function/arguments/0/width",
        "arrays that come out"
      ),
      (
        #"{"name": "a", "type": "string", "default": "${config.x}"}"#, "/tools/0/function/arguments/0/default",
        "has a placeholder"
      ),
      (#"{"name": "a", "type": "void"}"#, "/tools/0/function/arguments/0/type", "only a return value"),
      (#"{"name": "a", "type": "bytes", "length": "n"}"#, "/tools/0/function/arguments/0/length", "no such argument"),
      (
        #"{"name": "a", "type": "bytes", "length": "n"}, {"name": "n", "type": "double"}"#,
        "/tools/0/function/arguments/0/length", "no integer"
      ),
      (
        #"{"name": "a", "type": "bytes", "direction": "out"}"#, "/tools/0/function/arguments/0",
        "neither \"capacity\" nor \"length\""
      ),
      (
        #"{"name": "a", "type": "int", "direction": "sideways"}"#, "/tools/0/function/arguments/0/direction",
        "\"in-out\""
      ),
      (#"{"name": "a", "type": "pointer"}"#, "/tools/0/function/arguments/0", "no JSON can give"),
      (
        #"{"name": "a", "type": "int"}, {"name": "a", "type": "int"}"#, "/tools/0/function/arguments/1/name",
        "another argument"
      ),
      (#"{"name": "result", "type": "int"}"#, "/tools/0/function/arguments/0/name", "is a word of expressions"),
      (
        #"{"name": "a", "type": "int", "value": 3000000000}"#, "/tools/0/function/arguments/0/value",
        "must be an integer from"
      ),
      (
        #"{"name": "a", "type": "u8", "default": -1}"#, "/tools/0/function/arguments/0/default",
        "must be an integer from 0 to 255"
      ),
      (
        #"{"name": "a", "type": "int", "capcity": 3}"#, "/tools/0/function/arguments/0/capcity",
        "did you mean \"capacity\""
      ),
      (
        #"{"name": "a", "type": "string", "direction": "out", "capacity": "b * 2"}"#,
        "/tools/0/function/arguments/0/capacity", "no such argument"
      ),
      (#"{"name": "a", "type": "float", "variadic": true}"#, "/tools/0/function/arguments/0", "narrower"),
      (#"{"name": "a", "type": "int", "from": "b"}"#, "/tools/0/function/arguments/0/from", "no such argument"),
      (
        #"{"name": "a", "type": "string", "value": "${config.x}"}"#, "/tools/0/function/arguments/0/value",
        "no property \"x\""
      ),
      (
        #"{"name": "a", "type": "int", "nullable": true}"#, "/tools/0/function/arguments/0/nullable",
        "\"by\": \"pointer\""
      ),
    ])
  func wrongArguments(arguments: String, place: String, message: String) {
    let found = problems(of: manifestText(toolText("f", "crash", arguments)))
    #expect(found.contains { $0.pointer.hasPrefix(place) && $0.message.contains(message) }, "\(found)")
  }

  @Test("parameters of the author's own name exactly what the model gives")
  func parameters() {
    for (given, message) in [
      (#"{"a": {"type": "integer"}}, "required": ["a"]"#, ""), (#"{}"#, "no property \"a\""),
      (#"{"a": {}}"#, "does not require \"a\""),
      (#"{"a": {}, "b": {}}, "required": ["a"]"#, "property \"b\", which is no argument"),
      (#"{"a": {"type": "number"}}, "required": ["a"]"#, ""),
      (#"{"a": {"type": "string"}}, "required": ["a"]"#, "is no integer"),
      (#"{"a": {"type": ["string", "integer"]}}, "required": ["a"]"#, ""),
      (#"{"a": {"type": ["string", "null"]}}, "required": ["a"]"#, "is no integer"),
    ] {
      let tool = toolText("echo_int", returns: "\"int\"", #"{"name": "a", "type": "int"}"#)
        .replacing(
          "\"description\"", with: #""parameters": {"type": "object", "properties": \#(given)}, "description""#)
      let found = problems(of: manifestText(tool))
      #expect(message.isEmpty ? found.isEmpty : found.contains { $0.message.contains(message) }, "\(given) \(found)")
    }
  }

  @Test("results that no result can be, and words about results that mean nothing there")
  func results() {
    for (type, given, message) in [
      ("int", #"{"type": "string"}"#, "is no integer"), ("int", #"{"type": ["integer", "null"]}"#, ""),
      ("double", #"{"type": "integer"}"#, ""), ("void", #"{"type": "integer"}"#, "is no null"),
      ("string", #"{"type": "array"}"#, "is no string"), ("int", #"{"minimum": 0}"#, ""),
    ] {
      let tool = toolText("crash", returns: "\"\(type)\"")
        .replacing("\"description\"", with: #""returns": \#(given), "description""#)
      let found = problems(of: manifestText(tool))
      #expect(message.isEmpty ? found.isEmpty : found.contains { $0.message.contains(message) }, "\(given) \(found)")
    }
    for (returns, message) in [
      (#"{"type": "int", "length": "result"}"#, "is for strings, bytes and arrays"),
      (#"{"type": "int", "width": 2}"#, "arrays that come out"),
      (#"{"type": "string", "width": 2}"#, "arrays that come out"),
    ] {
      let found = problems(of: manifestText(toolText("crash", returns: returns)))
      #expect(found.contains { $0.message.contains(message) }, "\(returns) \(found)")
    }
  }

  @Test(
    "what goes in and has no end that the function could know is warned of",
    arguments: [
      (#"{"name": "a", "type": "bytes"}"#, true), (#"{"name": "a", "type": {"array": "int"}}"#, true),
      (#"{"name": "a", "type": {"array": "int"}, "direction": "in-out"}"#, true),
      (#"{"name": "a", "type": "bytes", "nullable": true}"#, true),
      (#"{"name": "a", "type": "bytes", "length": "n"}, {"name": "n", "type": "int"}"#, false),
      (#"{"name": "a", "type": {"array": "int", "count": 3}}"#, false),
      (#"{"name": "a", "type": {"array": "int"}, "max_length": 3}"#, false),
      (#"{"name": "a", "type": {"array": "string"}}"#, false), (#"{"name": "a", "type": "string"}"#, false),
      (#"{"name": "a", "type": "bytes", "value": "AAAA"}"#, false),
      (#"{"name": "a", "type": "bytes", "direction": "out", "capacity": 3}"#, false),
    ])
  func endless(arguments: String, isWarnedOf: Bool) {
    let reading = ManifestReader.read(Array(manifestText(toolText("crash", arguments)).utf8))
    #expect(reading.problems.isEmpty, "\(reading.problems)")
    let found = reading.warnings.contains {
      $0.pointer == "/tools/0/function/arguments/0" && $0.message.contains("nothing tells the function how long")
    }
    #expect(found == isWarnedOf, "\(reading.warnings)")
  }

  @Test("a function that is not there, and a library that is none, are told when it is opened")
  func opening() {
    for (symbol, library, message) in [
      ("no_such_function", everything, "has the function no_such_function"), ("crash", "/nowhere.so", "cannot open"),
    ] {
      let error = #expect(throws: BadManifest.self) {
        try ForeignLibrary(manifestText(toolText("f", symbol)), library: library)
      }
      #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }
  }
}
