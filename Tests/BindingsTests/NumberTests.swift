import Testing

@testable import Bindings
@testable import Plugins

/// Numbers of C in both directions: shown as the library sees them, and as it makes them.
@Suite("Bindings: numbers")
struct NumberTests {
  static let whole: [(type: String, least: String, most: String)] = [
    ("i8", "-128", "127"), ("u8", "0", "255"), ("i16", "-32768", "32767"), ("u16", "0", "65535"),
    ("i32", "-2147483648", "2147483647"), ("u32", "0", "4294967295"),
    ("i64", "-9223372036854775808", "9223372036854775807"), ("u64", "0", "18446744073709551615"),
    ("int", "-2147483648", "2147483647"), ("uint", "0", "4294967295"),
    ("long", "-9223372036854775808", "9223372036854775807"), ("ulong", "0", "18446744073709551615"),
    ("size", "0", "18446744073709551615"), ("ssize", "-9223372036854775808", "9223372036854775807"),
  ]

  static func tools(of type: String) -> String {
    let value = #"{"name": "value", "type": "\#(type)"}"#
    let held =
      #"{"struct": [{"name": "before", "type": "i8"}, {"name": "value", "type": "\#(type)"}, {"name": "after", "type": "i8"}]}"#
    return [
      toolText("echo", "echo_\(type)", returns: "\"\(type)\"", value),
      toolText("show", "show_\(type)", returns: #"{"type": "string", "free": "text_free"}"#, value),
      toolText("edge", "edge_\(type)", returns: "\"\(type)\"", #"{"name": "which", "type": "int"}"#),
      toolText("out", "out_\(type)", value + #", {"name": "same", "type": "\#(type)", "direction": "out"}"#),
      toolText("add", "add_\(type)", #"{"name": "value", "type": "\#(type)", "direction": "in-out"}"#),
      toolText(
        "at", "at_\(type)", returns: "\"\(type)\"",
        #"{"name": "value", "type": "\#(type)", "by": "pointer", "nullable": true}"#),
      toolText("held", "struct_\(type)", returns: held, #"{"name": "held", "type": \#(held)}"#),
    ].joined(separator: ",")
  }

  @Test("integers keep every value of their range and refuse the next one", arguments: whole)
  func integers(type: String, least: String, most: String) throws {
    let library = try ForeignLibrary(manifestText(Self.tools(of: type)))
    for value in [least, most, "0", "1", "77", "1e1", "2.0"] {
      let plain = value == "1e1" ? "10" : value == "2.0" ? "2" : value
      #expect(library.call("echo", #"{"value": \#(value)}"#) == plain)
      #expect(library.call("show", #"{"value": \#(value)}"#) == "\"\(plain)\"")
      #expect(library.call("out", #"{"value": \#(value)}"#) == plain)
      #expect(library.call("at", #"{"value": \#(value)}"#) == plain)
      #expect(
        library.call("held", #"{"held": {"before": 1, "value": \#(value), "after": 2}}"#)
          == #"{"before":2,"value":\#(plain),"after":1}"#)
    }
    #expect(library.call("edge", #"{"which": -1}"#) == least)
    #expect(library.call("edge", #"{"which": 1}"#) == most)
    #expect(library.call("add", #"{"value": 41}"#) == "42")
    #expect(library.call("at") == "42" && library.call("at", #"{"value": null}"#) == "42")
    let more = least.hasPrefix("-") ? least.dropLast() + String(Int(String(least.last!))! + 1) : "-1"
    for wrong in [
      String(more), most.dropLast() + String(Int(String(most.last!))! + 1), "0.5", "\"1\"", "true", "null", "1e30",
    ] {
      #expect(library.call("echo", #"{"value": \#(wrong)}"#).hasPrefix("refused /value must be an integer"), "\(wrong)")
    }
    #expect(library.call("echo").contains("has no \"value\""))
    let schema = String(decoding: library.manifest.tools[0].parameters, as: UTF8.self)
    #expect(schema.contains(#""value":{"type":"integer","minimum":\#(least),"maximum":\#(most)}"#))
    #expect(schema.contains(#""required":["value"],"additionalProperties":false"#))
  }

  @Test("reals keep every bit, the sign of zero and what JSON cannot say")
  func reals() throws {
    for type in ["double", "float"] {
      let library = try ForeignLibrary(
        manifestText(
          Self.tools(of: type) + ","
            + toolText("odd", "odd_\(type)", returns: "\"\(type)\"", #"{"name": "which", "type": "int"}"#) + ","
            + toolText(
              "any", "echo_\(type)", returns: "\"\(type)\"",
              #"{"name": "value", "type": "\#(type)", "non_finite": true, "minimum": -2, "maximum": 1e30}"#)))
      for (value, shown, text) in [
        ("0.5", "0.5", "0x1p-1"), ("-0.0", "-0.0", "-0x0p+0"), ("-0", "-0.0", "-0x0p+0"), ("3", "3.0", "0x1.8p+1"),
        ("1e-3", "0.001", type == "double" ? "0x1.0624dd2f1a9fcp-10" : "0x1.0624dep-10"),
      ] {
        #expect(library.call("echo", #"{"value": \#(value)}"#) == shown)
        #expect(library.call("show", #"{"value": \#(value)}"#) == "\"\(text)\"")
        #expect(library.call("out", #"{"value": \#(value)}"#) == shown)
        #expect(
          library.call("held", #"{"held": {"before": 1, "value": \#(value), "after": 2}}"#)
            == #"{"before":2,"value":\#(shown),"after":1}"#)
      }
      #expect(library.call("odd", #"{"which": 0}"#) == "\"NaN\"")
      #expect(library.call("odd", #"{"which": 1}"#) == (type == "double" ? "\"Infinity\"" : "\"-Infinity\""))
      #expect(library.call("echo", #"{"value": "NaN"}"#) == "refused /value must be a number")
      #expect(library.call("echo", #"{"value": 1e400}"#) == "refused /value is too large for a double")
      for word in ["NaN", "Infinity", "-Infinity"] {
        #expect(library.call("any", #"{"value": "\#(word)"}"#) == "\"\(word)\"")
      }
      #expect(library.call("any", #"{"value": "nan"}"#).hasPrefix("refused /value must be a number, \"NaN\""))
      #expect(library.call("any", #"{"value": -2.5}"#) == "refused /value must be at least -2.0")
      #expect(library.call("any", #"{"value": 2e30}"#) == "refused /value must be at most 1e+30")
      if type == "double" {
        #expect(library.call("odd", #"{"which": 2}"#) == "\"-Infinity\"")
        #expect(library.call("odd", #"{"which": 3}"#) == "-0.0")
        #expect(library.call("odd", #"{"which": 4}"#) == "5e-324")
        #expect(library.call("odd", #"{"which": 5}"#) == "9007199254740992.0")
        #expect(library.call("edge", #"{"which": 1}"#) == "1.7976931348623157e+308")
        #expect(library.call("echo", #"{"value": 9007199254740993}"#) == "9007199254740992.0")
      } else {
        #expect(library.call("odd", #"{"which": 2}"#) == "0.1")
        #expect(library.call("echo", #"{"value": 1e39}"#) == "refused /value is too large for a float")
        #expect(library.call("echo", #"{"value": 3.4028234663852886e+38}"#) == "3.4028235e+38")
      }
    }
  }

  @Test("truth values, integers past the doubles, more arguments than registers")
  func others() throws {
    let names = "a b c d e f g h i j k l m n o p q r".split(separator: " ")
    let types = "int double i64 float u8 double int int double double double double double double i16 double i64 float"
      .split(separator: " ")
    let arguments = zip(names, types).map { #"{"name": "\#($0)", "type": "\#($1)"}"# }.joined(separator: ", ")
    let library = try ForeignLibrary(
      manifestText(
        [
          toolText("echo_bool", returns: "\"bool\"", #"{"name": "value", "type": "bool"}"#),
          toolText("not_bool", returns: "\"bool\"", #"{"name": "value", "type": "bool"}"#),
          toolText(
            "out_bool", #"{"name": "value", "type": "bool"}, {"name": "same", "type": "bool", "direction": "out"}"#),
          toolText("beyond_double", returns: "\"i64\""),
          toolText(
            "echo_u64", returns: "\"u64\"", #"{"name": "value", "type": "u64"}"#,
            more: #", "errors": [{"when": "result == 0xFFFFFFFFFFFFFFFF", "code": "ALL", "message": "all"}]"#),
          toolText("many", returns: #"{"type": "string", "free": "text_free"}"#, arguments),
          toolText("live_count", returns: "\"int\""),
        ].joined(separator: ",")))
    #expect(library.call("echo_bool", #"{"value": true}"#) == "true")
    #expect(library.call("not_bool", #"{"value": true}"#) == "false")
    #expect(library.call("out_bool", #"{"value": true}"#) == "true")
    #expect(library.call("echo_bool", #"{"value": 1}"#) == "refused /value must be true or false")
    #expect(library.call("beyond_double") == "9007199254740993")
    #expect(library.call("echo_u64", #"{"value": 18446744073709551615}"#) == "ALL: all")
    #expect(library.call("echo_u64", #"{"value": 18446744073709551614}"#) == "18446744073709551614")
    let fed = try ForeignLibrary(
      manifestText(
        [("echo_u8", "u8"), ("show_bool", "bool")].map { symbol, type in
          let text = type == "bool" ? #"{"type": "string", "free": "text_free"}"# : "\"u8\""
          return #"""
            {"name": "\#(symbol)", "description": "d", "steps": [
              {"symbol": "echo_i64", "returns": {"type": "i64", "name": "n"}, "arguments": [{"name": "given", "type": "i64"}]},
              {"symbol": "\#(symbol)", "returns": \#(text), "arguments": [{"name": "value", "from": "n", "type": "\#(type)"}]}]}
            """#
        }.joined(separator: ",")))
    #expect(fed.call("echo_u8", #"{"given": 255}"#) == "255")
    #expect(fed.call("echo_u8", #"{"given": -1}"#) == "BAD_NUMBER: A number is less than its argument can say.")
    #expect(fed.call("echo_u8", #"{"given": 256}"#) == "BAD_NUMBER: A number is greater than its argument can say.")
    #expect(fed.manifest.tools[0].errors["BAD_NUMBER"] != nil)
    for (given, shown) in [("0", "0"), ("1", "1"), ("2", "1"), ("256", "1"), ("-9223372036854775808", "1")] {
      #expect(fed.call("show_bool", #"{"given": \#(given)}"#) == "\"\(shown)\"", "\(given)")
    }
    let values = names.enumerated().map { "\"\($1)\": \($0 + 1)" }.joined(separator: ", ")
    #expect(library.call("many", "{\(values)}") == "\"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18\"")
  }
}
