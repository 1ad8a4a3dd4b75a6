// The writer: escapes, numbers, layout.

import JSON
import Testing

@Suite("JSON writer")
struct WriterTests {
  @Test("commas and colons come by themselves")
  func compact() {
    var writer = JSONWriter()
    Self.sample(&writer)
    #expect(
      writer.string
        == #"{"empty":{},"list":[1,-2,[],[true,false,null]],"name":"a\"b","nested":{"x":{"y":0.5}},"raw":[1, 2]}"#)
  }

  @Test("the indented form has a line for each element")
  func indented() throws {
    var writer = JSONWriter(.indented)
    Self.sample(&writer)
    #expect(
      writer.string == """
        {
          "empty": {},
          "list": [
            1,
            -2,
            [],
            [
              true,
              false,
              null
            ]
          ],
          "name": "a\\"b",
          "nested": {
            "x": {
              "y": 0.5
            }
          },
          "raw": [1, 2]
        }
        """)
    // Both forms say the same.
    var compact = JSONWriter()
    Self.sample(&compact)
    #expect(Value(try document(writer.string)) == Value(try document(compact.string)))
  }

  private static func sample(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("empty")
    writer.beginObject()
    writer.endObject()
    writer.key("list")
    writer.beginArray()
    writer.int64(1)
    writer.int64(-2)
    writer.beginArray()
    writer.endArray()
    writer.beginArray()
    writer.bool(true)
    writer.bool(false)
    writer.null()
    writer.endArray()
    writer.endArray()
    writer.key("name")
    writer.string("a\"b")
    writer.key("nested")
    writer.beginObject()
    writer.key("x")
    writer.beginObject()
    writer.key("y")
    writer.double(0.5)
    writer.endObject()
    writer.endObject()
    writer.key("raw")
    writer.raw("[1, 2]")
    writer.endObject()
  }

  @Test("single values stand alone, in both forms", arguments: [JSONWriter.Layout.compact, .indented])
  func single(layout: JSONWriter.Layout) {
    var writer = JSONWriter(layout)
    writer.string("")
    #expect(writer.string == "\"\"")
    writer.reset()
    writer.null()
    #expect(writer.string == "null")
    writer.reset()
    #expect(writer.count == 0 && writer.bytes.isEmpty)
    writer.beginArray()
    writer.endArray()
    #expect(writer.string == "[]")
  }

  @Test("only what must be escaped is escaped")
  func escapes() {
    var writer = JSONWriter()
    writer.string("\"\\/\u{8}\u{9}\u{A}\u{B}\u{C}\u{D}\u{0}\u{1F}\u{7F}é\u{2028}\u{2029}😀<>&'")
    #expect(writer.string == #""\"\\/\b\t\n\u000b\f\r\u0000\u001f"# + "\u{7F}é\u{2028}\u{2029}😀<>&'\"")
  }

  @Test("text of every length, with something to escape at every place, reads back as it was")
  func everyPlace() throws {
    var writer = JSONWriter()
    var document = JSONDocument()
    for length in 0...(isOptimised ? 100 : 50) {
      let plain = (0..<length).map { UInt8(97 + $0 % 26) }
      for place in 0..<max(length, 1) {
        for special: [UInt8] in [[], [0x22], [0x5C, 0x22], [0x00], [0x0A, 0x0A, 0x0A]] {
          var text = plain
          text.insert(contentsOf: special, at: place)
          writer.reset()
          writer.string(text.span)
          #expect(writer.bytes == Self.slowlyQuoted(text))
          try document.parse(writer.utf8)
          #expect(document.isString(0, text.span) == true)
        }
      }
    }
  }

  @Test("text full of escapes, longer than a piece")
  func longText() throws {
    var random = FixedNumbers(state: 3)
    for count in [31, 32, 33, 4095, 4096, 4097, 20_000] {
      let text = (0..<count).map { _ in UInt8.random(in: 0...127, using: &random) }
      var writer = JSONWriter()
      writer.string(text.span)
      #expect(writer.bytes == Self.slowlyQuoted(text))
    }
  }

  @Test("a string written in pieces is the string written at once, wherever it is cut")
  func pieces() throws {
    let text = Array("{\"city\":\"北京\",\"note\":\"line\\n\"}\t😀".utf8)
    var whole = JSONWriter()
    whole.string(text.span)
    for first in 0...text.count {
      for second in first...text.count {
        var writer = JSONWriter()
        writer.beginString()
        writer.appendEscaped(text.span.extracting(0..<first))
        writer.appendEscaped(text.span.extracting(first..<second))
        writer.appendEscaped(text.span.extracting(second...))
        writer.endString()
        #expect(writer.bytes == whole.bytes)
      }
    }
  }

  /// One byte after the other, straight from the grammar.
  private static func slowlyQuoted(_ text: [UInt8]) -> [UInt8] {
    let short: [UInt8: Character] = [0x22: "\"", 0x5C: "\\", 8: "b", 9: "t", 10: "n", 12: "f", 13: "r"]
    var quoted: [UInt8] = [0x22]
    for byte in text {
      if let letter = short[byte] {
        quoted += [0x5C, letter.asciiValue!]
      } else if byte < 0x20 {
        quoted += Array((byte < 16 ? "\\u000" : "\\u00").utf8) + Array(String(byte, radix: 16).utf8)
      } else {
        quoted.append(byte)
      }
    }
    return quoted + [0x22]
  }

  @Test(
    "integers", arguments: [0, 1, -1, 9, 10, 99, 100, 12345, 999_999_999, 1_000_000_000, Int64.max, Int64.min, -1000])
  func integers(value: Int64) {
    var writer = JSONWriter()
    writer.int64(value)
    #expect(writer.string == String(value))
    writer.reset()
    writer.uint64(UInt64(bitPattern: value))
    #expect(writer.string == String(UInt64(bitPattern: value)))
  }

  @Test("doubles read back as the same double, and what JSON cannot say is null")
  func doubles() throws {
    var writer = JSONWriter()
    var document = JSONDocument()
    var random = FixedNumbers(state: 11)
    let chosen = [
      0, -0.0, 1, 0.1, 1e21, 1e-7, 1e16, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 123456789.125, -1.5e-300,
    ]
    let drawn = (0..<2000).map { _ in Double(bitPattern: random.next()) }.filter(\.isFinite)
    for value in chosen + drawn {
      writer.reset()
      writer.double(value)
      try document.parse(writer.utf8)
      #expect(document.double(0).bitPattern == value.bitPattern, "\(value)")
    }
    for value in [Double.nan, .infinity, -.infinity] {
      writer.reset()
      writer.double(value)
      #expect(writer.string == "null")
    }
  }

  @Test("more ends than beginnings stop the program")
  func unbalanced() async {
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.endArray()
    }
  }

  @Test("a large text grows without losing anything")
  func growth() throws {
    var writer = JSONWriter(.indented)
    writer.beginArray()
    for number in 0..<20_000 { writer.int64(Int64(number)) }
    writer.endArray()
    let document = try document(writer.string)
    #expect(document.count(0) == 20_000)
    #expect(document.int64(20_000) == 19_999)
  }
}
