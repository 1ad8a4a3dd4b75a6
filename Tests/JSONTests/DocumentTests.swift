// Structure: what holds what, how deep, how often, and what is said when it is wrong.

import JSON
import Testing

@Suite("JSON documents")
struct DocumentTests {
  @Test("nodes stand in the order of the text, and ends lead to siblings")
  func tape() throws {
    let document = try document(#" { "a" : [ 1 , { } , [ ] ] , "b" : "x" , "c" : null } "#)
    #expect(document.kind(0) == .object)
    #expect(document.count(0) == 3)
    let member = document.member(0, "a")
    let list = try #require(member)
    #expect(document.count(list) == 3)
    #expect(document.firstChild(list) == list + 1)
    #expect(document.kind(list + 2) == .object)
    #expect(document.count(list + 2) == 0)
    #expect(document.end(list + 2) == document.firstChild(list + 2))
    #expect(document.end(list) == list + 4)
    #expect(document.string(document.end(list)) == "b")
    #expect(document.member(0, "c").map { document.kind($0) } == .null)
    #expect(document.member(0, "d") == nil)
    #expect(document.member(0, "") == nil)
    #expect(document.member(list, "a") == nil)
    #expect(document.count(list + 1) == 0)
  }

  @Test("members are found by their unescaped names")
  func members() throws {
    let document = try document(#"{"caf\u00e9":1,"":2,"a\/b":{"a":3},"a long name that fills more than one block":4}"#)
    #expect(document.member(0, "café").flatMap { document.int64($0) } == 1)
    // Bytes are compared: another spelling of the same character is another name.
    #expect(document.member(0, "cafe\u{301}") == nil)
    #expect(document.member(0, "").flatMap { document.int64($0) } == 2)
    #expect(document.member(0, "a/b").flatMap { document.member($0, "a") }.flatMap { document.int64($0) } == 3)
    #expect(document.member(0, "a") == nil)
    #expect(document.member(0, "a long name that fills more than one block").flatMap { document.int64($0) } == 4)
  }

  @Test("the source range of each value reads as that value")
  func sourceRanges() throws {
    let text =
      #" [ {"k\n" : [ -1.5e3 , "a\"b\\" ] , "" : {} } , true,false ,null, "é\ud83d\ude00" , [[]] , 12345678901234567890 ] "#
    let bytes = Array(text.utf8)
    let whole = try document(text)
    #expect(whole.sourceRange(0) == 1..<(bytes.count - 1))
    var part = JSONDocument()
    for node in 0..<whole.end(0) {
      try part.parse(Array(bytes[whole.sourceRange(node)]))
      #expect(Value(part) == Value(whole, node))
    }
  }

  @Test("a document can be used again after any text, right or wrong")
  func reuse() throws {
    var document = JSONDocument()
    let texts = [
      "[1", "{\"a\":{\"b\":1}}", "", "[\"\\n\",2]", "{\"a\":1,\"a\":2}", "\"x\"", "[[[[", "1", "\"\\ud800\"", "[]",
    ]
    for text in texts + texts.reversed() {
      let failed = parse(&document, Array(text.utf8)) != nil
      #expect(failed == (ReferenceParser.read(Array(text.utf8)) == nil))
      if !failed { #expect(Value(document) == ReferenceParser.read(Array(text.utf8))) }
    }
    document.releaseMemory()
    try document.parse("[true]")
    #expect(document.kind(1) == .true)
  }

  @Test("nodes that do not exist stop the program instead of reading something else")
  func noSuchNode() async {
    await #expect(processExitsWith: .failure) {
      var document = JSONDocument()
      try document.parse("[1]")
      _ = document.kind(2)
    }
    await #expect(processExitsWith: .failure) {
      var document = JSONDocument()
      try document.parse("[1]")
      try? document.parse("[1")
      _ = document.kind(0)
    }
    await #expect(processExitsWith: .failure) {
      var document = JSONDocument()
      try document.parse("[1]")
      _ = document.string(1)
    }
  }

  @Test("large arrays are counted, and their last element is found")
  func largeArray() throws {
    let document = try document("[" + String(repeating: "0,", count: 99_999) + "7]")
    #expect(document.count(0) == 100_000)
    #expect(document.int64(document.end(0) - 1) == 7)
  }
}

@Suite("JSON limits")
struct LimitTests {
  @Test("arrays and objects may be nested as deep as allowed and no deeper", arguments: [0, 1, 2, 511, 512, 513, 4000])
  func depth(depthMax: Int) {
    let options = JSONOptions(depthMax: depthMax)
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let edge = String(repeating: open, count: depthMax) + "1" + String(repeating: close, count: depthMax)
      #expect(failure(edge, options) == nil)
      let error = failure(open + edge + close, options)
      #expect(error?.code == .tooDeep)
      #expect(error?.offset == open.utf8.count * depthMax)
      #expect(error?.message == "arrays and objects are nested more than \(depthMax) deep")
    }
  }

  @Test("the default depth is 512")
  func defaultDepth() {
    #expect(failure(String(repeating: "[", count: 512) + String(repeating: "]", count: 512)) == nil)
    #expect(failure(String(repeating: "[", count: 513) + String(repeating: "]", count: 513))?.offset == 512)
  }

  @Test("a million open brackets end in an error, with the default depth and with none worth the name")
  func manyBrackets() {
    let text = String(repeating: "[", count: 1_000_000)
    #expect(failure(text)?.code == .tooDeep)
    #expect(failure(text, JSONOptions(depthMax: .max))?.code == .unexpectedEnd)
    #expect(failure(text + "1" + String(repeating: "]", count: 1_000_000), JSONOptions(depthMax: 1_000_000)) == nil)
    #expect(failure(String(repeating: "[{\"\":", count: 300_000), JSONOptions(depthMax: .max))?.code == .unexpectedEnd)
  }

  @Test("the densest texts fit the tape")
  func dense() throws {
    for text in [
      "[" + String(repeating: "1,", count: 5000) + "1]", "[" + String(repeating: "[],", count: 5000) + "{}]",
    ] {
      let document = try document(text)
      #expect(document.count(0) == 5001)
    }
  }

  @Test("a text longer than allowed is not read")
  func length() {
    #expect(failure("[1, 2]", JSONOptions(bytesMax: 6)) == nil)
    let error = failure("[1, 2]", JSONOptions(bytesMax: 5))
    #expect(error?.code == .tooLong)
    #expect(error?.description == "the text has 6 bytes, and no more than 5 are read, at byte 5")
  }

  @Test("a text past the size that is read in one pass is read as well")
  func large() throws {
    // Past 16 MiB the tape is sized by a count.
    let element = "{\"k\":[1,2.5,\"text\"]}"
    let count = 850_000
    let document = try document("[" + String(repeating: element + ",", count: count - 1) + element + "]")
    #expect(document.count(0) == count)
    #expect(document.end(0) == 1 + count * 6)
  }
}

@Suite("JSON duplicate keys")
struct DuplicateKeyTests {
  private static let keep = JSONOptions(duplicateKeys: .keep)

  @Test(
    "one name twice is refused at the second, however it is spelled",
    arguments: [
      (#"{"a":1,"a":2}"#, "a", 7), (#"{"a":1,"\u0061":2}"#, "a", 7),
      (#"{"\u0061":{"x":[1,{}]},"b":"x","a":2}"#, "a", 31),
      (#"{"":1,"":2}"#, "", 6), (#"[{"é":1},{"é":1,"\u00e9":2}]"#, "é", 18), (#"{"x":{"y":1,"y":2}}"#, "y", 12),
      (#"{"a/b":1,"a\/b":2}"#, "a/b", 9),
    ])
  func twice(text: String, name: String, offset: Int) throws {
    let error = failure(text)
    #expect(error?.code == .duplicateKey)
    #expect(error?.offset == offset)
    #expect(error?.message == "the key \"\(name)\" occurs twice in one object")
    #expect(failure(text, Self.keep) == nil)
  }

  @Test("equal names in different objects, and names that only look alike, are no duplicates")
  func notTwice() {
    #expect(failure(#"{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}],"A":1,"a ":2,"a\u0000":3}"#) == nil)
    #expect(failure("{\"é\":1,\"e\u{301}\":2}") == nil)
  }

  @Test("kept duplicates are all there, and the last one is found")
  func kept() throws {
    let document = try document(#"{"a":1,"b":2,"a":3}"#, Self.keep)
    #expect(document.count(0) == 3)
    #expect(document.member(0, "a").flatMap { document.int64($0) } == 3)
  }

  @Test("a document that hashed nothing on the way finds and says the same as one that did")
  func unhashed() throws {
    let long = String(repeating: "long ", count: 20)
    let text = #"{"a":1,"name of some length":"x","\u0061b":[true,"é"],"\#(long)":"\#(long)","a":3}"#
    let hashed = try document(text, Self.keep)
    let unhashed = try document(text, JSONOptions(duplicateKeys: .keep, hashes: false))
    for name in ["a", "ab", "name of some length", long, "none"] {
      #expect(unhashed.member(0, name) == hashed.member(0, name))
    }
    for node in 0..<hashed.end(0) where hashed.kind(node) == .string {
      #expect(unhashed.hash(node) == hashed.hash(node) && unhashed.string(node) == hashed.string(node))
    }
    // What refuses duplicates needs hashes of keys, whatever was asked for.
    #expect(failure(#"{"a":1,"a":2}"#, JSONOptions(hashes: false))?.code == .duplicateKey)
  }

  @Test("a duplicate is found in objects of every size, at every distance")
  func everySize() {
    for count in [2, 31, 32, 33, 34, 35, 63, 64, 65, 200, 1000] {
      let keys = (0..<count).map { "\"key number \($0)\":{\"n\":[\($0)]}" }
      #expect(failure("{" + keys.joined(separator: ",") + "}") == nil)
      for repeated in Set([0, 1, count / 2, count - 1]) {
        let error = failure("{" + (keys + [keys[repeated]]).joined(separator: ",") + "}")
        #expect(error?.code == .duplicateKey, "\(count) keys, number \(repeated) twice")
        #expect(error?.offset == keys.joined(separator: ",").utf8.count + 2)
      }
    }
  }

  @Test("objects of many thousand keys are read in time that grows with their number alone")
  func thousands() throws {
    // Quadratic work would take minutes here. All keys share their first bits in any short filter.
    let keys = (0..<200_000).map { "\"k\($0)\":0" }.joined(separator: ",")
    let document = try document("{\(keys)}")
    #expect(document.count(0) == 200_000)
    #expect(failure("{\(keys),\"k0\":0}")?.code == .duplicateKey)
    #expect(failure("{\(keys),\"k1999\\u0039\":0}")?.message == "the key \"k19999\" occurs twice in one object")
    // Large objects inside large objects.
    let inner = (0..<100).map { "\"k\($0)\":0" }.joined(separator: ",")
    let outer = (0..<100).map { "\"k\($0)\":{\(inner)}" }.joined(separator: ",")
    #expect(failure("{\(outer)}") == nil)
    #expect(failure("{\(outer),\"k1\":{\(inner)}}")?.code == .duplicateKey)
    #expect(failure("{\(outer),\"x\":{\(inner),\"k99\":0}}")?.code == .duplicateKey)
  }

  @Test("a long key is shortened in the message")
  func longKey() {
    let key = String(repeating: "漢", count: 500)
    let message = failure("{\"\(key)\":1,\"\(key)\":2}")?.message
    #expect(message == "the key \"\(String(repeating: "漢", count: 80))…\" occurs twice in one object")
  }
}

@Suite("JSON errors")
struct ErrorTests {
  @Test(
    "each mistake is named where it begins",
    arguments: [
      ("", JSONError.Code.empty, "the text is empty where a JSON value was expected, at byte 0"),
      (" \n\t ", .empty, "the text is empty where a JSON value was expected, at byte 4"),
      ("[", .unexpectedEnd, "the text ends where a value was expected, at byte 1"),
      ("[1", .unexpectedEnd, "the text ends where ',' or ']' was expected, at byte 2"),
      ("[1,", .unexpectedEnd, "the text ends where a value was expected, at byte 3"),
      ("[1,]", .unexpectedByte, "found ']' where a value was expected, at byte 3"),
      ("[,1]", .unexpectedByte, "found ',' where a value was expected, at byte 1"),
      ("[1 2]", .unexpectedByte, "found '2' where ',' or ']' was expected, at byte 3"),
      ("[1}", .unexpectedByte, "found '}' where ',' or ']' was expected, at byte 2"),
      ("{", .unexpectedEnd, "the text ends where a key in double quotes was expected, at byte 1"),
      ("{\"a\"", .unexpectedEnd, "the text ends where the colon after a key was expected, at byte 4"),
      ("{\"a\":", .unexpectedEnd, "the text ends where a value was expected, at byte 5"),
      ("{\"a\":1,}", .unexpectedByte, "found '}' where a key in double quotes was expected, at byte 7"),
      ("{\"a\" 1}", .unexpectedByte, "found '1' where the colon after a key was expected, at byte 5"),
      ("{a:1}", .unexpectedByte, "found 'a' where a key in double quotes was expected, at byte 1"),
      ("{'a':1}", .unexpectedByte, "found ''' where a key in double quotes was expected, at byte 1"),
      ("{\"a\":1]", .unexpectedByte, "found ']' where ',' or '}' was expected, at byte 6"),
      ("{1:2}", .unexpectedByte, "found '1' where a key in double quotes was expected, at byte 1"),
      ("]", .unexpectedByte, "found ']' where a value was expected, at byte 0"),
      ("1 2", .trailingBytes, "found '2' after the end of the JSON value, at byte 2"),
      ("[] ]", .trailingBytes, "found ']' after the end of the JSON value, at byte 3"),
      ("1\u{0}", .trailingBytes, "found the byte 0x00 after the end of the JSON value, at byte 1"),
      ("[1]\u{0}\u{0}", .trailingBytes, "found the byte 0x00 after the end of the JSON value, at byte 3"),
      ("\u{0}", .unexpectedByte, "found the byte 0x00 where a value was expected, at byte 0"),
      ("[\u{0}]", .unexpectedByte, "found the byte 0x00 where a value was expected, at byte 1"),
      ("[\u{C}1]", .unexpectedByte, "found the byte 0x0C where a value was expected, at byte 1"),
      ("tru", .unexpectedEnd, "the text ends where the rest of 'true' was expected, at byte 3"),
      ("[trux]", .unexpectedByte, "found 'x' where the rest of 'true' was expected, at byte 4"),
      ("[nul]", .unexpectedByte, "found ']' where the rest of 'null' was expected, at byte 4"),
      ("[fAlse]", .unexpectedByte, "found 'A' where the rest of 'false' was expected, at byte 2"),
      ("truex", .trailingBytes, "found 'x' after the end of the JSON value, at byte 4"),
      ("True", .unexpectedByte, "found 'T' where a value was expected, at byte 0"),
      ("01", .invalidNumber, "a number begins with a superfluous zero, at byte 0"),
      ("1.", .unexpectedEnd, "the text ends where a digit after the decimal point was expected, at byte 2"),
      ("-x", .unexpectedByte, "found 'x' where a digit after the minus sign was expected, at byte 1"),
      ("1e-", .unexpectedEnd, "the text ends where a digit after the exponent sign was expected, at byte 3"),
      ("\"", .unexpectedEnd, "the text ends where the closing quote of a string was expected, at byte 1"),
      ("\"\\", .unexpectedEnd, "the text ends where the rest of an escape was expected, at byte 2"),
      (
        "\"\\x\"", .invalidEscape,
        "a backslash must be followed by one of \" \\ / b f n r t, or by u and four hexadecimal digits, at byte 1"
      ),
      (
        "\"\u{1F}\"", .controlCharacter,
        "the control character 0x1F must be written as \\u001F inside a string, at byte 1"
      ),
      (
        "\"\\uDEAD\"", .loneSurrogate, "the escape \\uDEAD is half of a surrogate pair without the other, at byte 1"
      ),
      (
        "\u{FEFF}[]", .byteOrderMark, "the text begins with a byte order mark, which JSON does not allow, at byte 0"
      ),
    ])
  func messages(text: String, code: JSONError.Code, description: String) {
    let error = failure(text)
    #expect(error?.code == code)
    #expect(error?.description == description)
  }

  @Test("the bytes that are not UTF-8 are named")
  func invalidUTF8() {
    var document = JSONDocument()
    #expect(
      parse(&document, [0x22, 0x61, 0xC3, 0x22])?.description == "the bytes from 0xC3 on are not valid UTF-8, at byte 2"
    )
  }

  @Test("a text cut off anywhere is refused, and only white space and numbers make a difference")
  func cutOff() {
    let text = #"{"key\n":[1.5e3,"é\u00e9\ud83d\ude00",true,false,null,{"a":{}}]}"#
    let bytes = Array(text.utf8)
    var document = JSONDocument()
    #expect(parse(&document, bytes) == nil)
    for count in 1..<bytes.count {
      let error = parse(&document, Array(bytes[..<count]))
      // Half a code point is wrong in itself, and so is half a surrogate pair.
      let codes: [JSONError.Code] = [.unexpectedEnd, .invalidUTF8, .loneSurrogate]
      #expect(error.map { codes.contains($0.code) } == true, "\(count) bytes: \(error?.description ?? "accepted")")
    }
  }
}
