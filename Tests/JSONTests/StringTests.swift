// Strings: escapes, UTF-8, and what can be asked of them.

import JSON
import Testing

@Suite("JSON strings")
struct StringTests {
  @Test(
    "escapes are resolved",
    arguments: [
      (#""""#, ""), (#""a""#, "a"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0041\u00e9\u20AC""#, "Aé€"),
      (#""\ud83d\ude00\uD800\uDC00\uDBFF\uDFFF""#, "😀\u{10000}\u{10FFFF}"), (#""\u0000x""#, "\0x"),
      (#""\u007f\u0080\u07ff\u0800\uffff""#, "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}"),
      (#""a\nb""#, "a\nb"), (#""\\\\n""#, "\\\\n"), (#""\\u0041""#, "\\u0041"), (#""\u005C\u0022""#, "\\\""),
      (#""/\/""#, "//"), ("\"\u{7F}\u{2028}é漢😀\"", "\u{7F}\u{2028}é漢😀"),
    ])
  func escapes(text: String, value: String) throws {
    let document = try document(text)
    #expect(document.string(0) == value)
    #expect(document.byteCount(0) == value.utf8.count)
    #expect(document.codePointCount(0) == value.unicodeScalars.count)
    #expect(document.isASCII(0) == value.utf8.allSatisfy { $0 < 0x80 })
    #expect(document.sourceRange(0) == 0..<text.utf8.count)
  }

  @Test("escapes at every place of a string of any length")
  func escapePlaces() throws {
    var document = JSONDocument()
    for length in [0, 1, 7, 15, 16, 31, 63, 64, 65, 100, 200] {
      let plain = String((0..<length).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })
      for place in 0...length {
        let (head, tail) = (plain.prefix(place), plain.dropFirst(place))
        for (escape, meaning) in [
          (#"\n"#, "\n"), (#"\""#, "\""), (#"\\"#, "\\"), (#"\u00e9"#, "é"), (#"\ud83d\ude00\t"#, "😀\t"),
          ("ß\\r", "ß\r"),
        ] {
          try document.parse("[\"\(head)\(escape)\(tail)\",7]")
          #expect(document.string(1) == "\(head)\(meaning)\(tail)")
          #expect(document.int64(2) == 7)
        }
      }
    }
  }

  @Test("text with many escapes close together and far apart")
  func manyEscapes() throws {
    var random = FixedNumbers(state: 7)
    var document = JSONDocument()
    for _ in 0..<300 {
      var (written, meant) = ("", "")
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        let run = String(repeating: "x", count: Int.random(in: 0...40, using: &random))
        let (escape, meaning) = [(#"\n"#, "\n"), (#"\\"#, "\\"), (#"\""#, "\""), (#"\u20ac"#, "€"), ("é", "é")]
          .randomElement(using: &random)!
        written += run + escape
        meant += run + meaning
      }
      let text = "{\"k\":\"\(written)\",\"z\":0}"
      try document.parse(text)
      #expect(document.string(2) == meant)
      #expect(document.codePointCount(2) == meant.unicodeScalars.count)
      #expect(document.sourceRange(2) == 5..<(text.utf8.count - 7))
    }
  }

  @Test(
    "wrong escapes are refused at the backslash",
    arguments: [
      (#"["\x"]"#, JSONError.Code.invalidEscape, 2), (#"["ab\u12G4"]"#, .invalidEscape, 4),
      (#"["\U0041"]"#, .invalidEscape, 2),
      (#"["\u12"]"#, .invalidEscape, 2), ("[\"\\\u{0}\"]", .invalidEscape, 2), ("[\"\\é\"]", .invalidEscape, 2),
      (#"["\ud800"]"#, .loneSurrogate, 2), (#"["\ud800x"]"#, .loneSurrogate, 2), (#"["\ud800\n"]"#, .loneSurrogate, 2),
      (#"["\udc00"]"#, .loneSurrogate, 2), (#"["\ud800\ud800"]"#, .loneSurrogate, 2),
      (#"["\ud800\u0041"]"#, .loneSurrogate, 2),
      (#"["x\udbff\udfff\udfff"]"#, .loneSurrogate, 15), (#"["\ud800\u12"]"#, .invalidEscape, 8),
      (#"{"\ud83d":1}"#, .loneSurrogate, 2),
      (#""\"#, .unexpectedEnd, 2), (#""\u"#, .unexpectedEnd, 3), (#""\u004"#, .unexpectedEnd, 6),
      (#""abc"#, .unexpectedEnd, 4),
      (#"["\ud83d\"#, .loneSurrogate, 2), ("\"a\nb\"", .controlCharacter, 2), ("\"\u{0}\"", .controlCharacter, 1),
      ("\"\t\"", .controlCharacter, 1),
      ("\"\\n\u{1F}\"", .controlCharacter, 3), ("\"é\u{1}\"", .controlCharacter, 3),
    ])
  func wrongEscapes(text: String, code: JSONError.Code, offset: Int) {
    let error = failure(text)
    #expect(error?.code == code)
    #expect(error?.offset == offset)
  }

  /// Bytes that are not UTF-8, and the place among them where that shows.
  private static let invalidUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xE2, 0x28, 0xA1],
    [0xE0, 0x80, 0x80],
    [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    [0xF0, 0x9F, 0x98],
    [0xC3, 0xC3], [0xE2, 0x82, 0xC3],
  ]

  @Test("invalid UTF-8 is refused at its first byte, wherever it stands", arguments: [" ", "a", "é", "漢", "😀", "漢字a"])
  func invalidUTF8(filler: String) {
    var document = JSONDocument()
    for bad in Self.invalidUTF8 {
      for count in [0, 1, 2, 3, 5, 8, 11, 16, 21, 31, 32, 33, 40, 64, 90] {
        let before = Array(String(repeating: filler, count: count).utf8)
        for after in [[], Array(" tail".utf8), Array(String(repeating: "漢", count: 40).utf8)] {
          let error = parse(&document, [0x5B, 0x22] + before + bad + after + [0x22, 0x5D])
          #expect(error?.code == .invalidUTF8)
          #expect(error?.offset == before.count + 2)
          // The same behind an escape, where the text is moved as it is checked.
          let moved = parse(&document, [0x22, 0x5C, 0x6E] + before + bad + after + [0x22])
          #expect(moved?.code == .invalidUTF8)
          #expect(moved?.offset == before.count + 3)
          #expect(UTF8Check.firstInvalid((before + bad + after).span) == before.count)
        }
      }
    }
  }

  @Test("every code point is read as it is, alone and in long rows")
  func allCodePoints() throws {
    var document = JSONDocument()
    let step: UInt32 = isOptimised ? 7 : 211
    for value in stride(from: UInt32(0x80), through: 0x10FFFF, by: Int(step)) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(repeating: String(scalar), count: 24)
      try document.parse("[\"\(scalar)\",\"\(text)\"]")
      #expect(document.isString(1, Array(String(scalar).utf8).span) == true)
      #expect(document.isString(2, Array(text.utf8).span) == true)
      #expect(document.codePointCount(2) == 24)
      #expect(UTF8Check.firstInvalid(Array(text.utf8).span) == nil)
    }
  }

  @Test("outside of strings, bytes above 0x7F are refused as what they are")
  func outside() {
    #expect(failure("[é]")?.code == .unexpectedByte)
    var document = JSONDocument()
    #expect(parse(&document, [0xFF])?.code == .unexpectedByte)
    #expect(parse(&document, [0xEF, 0xBB, 0xBF, 0x7B, 0x7D])?.code == .byteOrderMark)
    #expect(parse(&document, [0x20, 0xEF, 0xBB, 0xBF, 0x7B, 0x7D])?.offset == 1)
    #expect(parse(&document, [0xFE, 0xFF, 0x00, 0x22])?.code == .unexpectedByte)
  }

  @Test("hashes and words depend on the content alone")
  func hashes() throws {
    let hash = JSONHash()
    for length in 0...200 {
      let text = String((0..<length).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })
      let escaped = text.utf8.map { "\\u00\(String($0, radix: 16))" }.joined()
      let document = try document("{\"\(text)\":\"\(text)\",\"-\":\"\(escaped)\"}")
      for node in [1, 2, 4] {
        #expect(document.hash(node) == hash.of(text))
        #expect(document.isString(node, Array(text.utf8).span) == true)
        #expect(document.isString(node, Array((text + "a").utf8).span) == false)
        #expect(Self.words(document, node) == Array(text.utf8))
      }
      if length > 0 {
        #expect(hash.of(text) != hash.of(String(text.dropLast())))
        #expect(hash.of(text) != hash.of(text + "\0"))
        #expect(document.isString(2, Array((String(text.dropLast()) + "!").utf8).span) == false)
      }
    }
  }

  /// The bytes of a string, put together again from its words.
  private static func words(_ document: borrowing JSONDocument, _ node: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for group in 0..<((document.byteCount(node) + 7) / 8) {
      let word = document.word(node, group)
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    }
    #expect(bytes.dropFirst(document.byteCount(node)).allSatisfy { $0 == 0 })
    return Array(bytes.prefix(document.byteCount(node)))
  }
}
