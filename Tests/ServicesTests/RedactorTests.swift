import JSON
import Testing

@testable import Services

@Suite("Redaction")
struct RedactorTests {
  private let redactor = Redactor([("KEY", "hunter2-öß/\"x"), ("LONG", "hunter2-öß/\"x-longer"), ("SHORT", "abcde")])

  @Test(
    "a value goes, however it is written",
    arguments: [
      "hunter2-öß/\"x", #"hunter2-öß/\"x"#, #"hunter2-öß\/\"x"#, #"hunter2-\u00f6\u00df/\"x"#,
      "hunter2-%C3%B6%C3%9F%2F%22x", "hunter2-%c3%b6%c3%9f%2f%22x", "68756e746572322dc3b6c39f2f2278",
      "68756E746572322DC3B6C39F2F2278", "aHVudGVyMi3DtsOfLyJ4",
      // Some of it escaped and some of it not.
      #"hunter2-\u00F6ß/\u0022x"#, #"hunter2-ö\u00DF\/"x"#, "hunter2-ö%C3%9f/%22x", "68756e746572322Dc3b6C39F2f2278",
    ])
  func forms(text: String) {
    let clean = redactor.redacted("before \(text) after")
    #expect(clean == "before [secret KEY] after", "\(clean)")
  }

  @Test("base64 is found at every alignment", arguments: ["", "u:", "user:", "a"])
  func alignments(prefix: String) {
    let text = base64(Array((prefix + "hunter2-öß/\"x" + "tail").utf8))
    let clean = redactor.redacted(text)
    #expect(clean.contains("[secret KEY]"), "\(clean)")
  }

  @Test(
    "of a backslash and a quote each may be escaped or not",
    arguments: [#"a\b"c\\d"#, #"a\\b"c\\\\d"#, #"a\b\"c\\d"#, #"a\\b\"c\\\\d"#, #"a\u005cb"c\\\u005Cd"#])
  func mixed(text: String) {
    #expect(Redactor([("KEY", #"a\b"c\\d"#)]).redacted("<\(text)>") == "<[secret KEY]>")
  }

  @Test("what a cut has left of a value goes too, in every form; of a text that is whole nothing goes")
  func cut() {
    let redactor = Redactor([("KEY", "hunter2-öß/\"x")])
    let long = String(repeating: "x", count: 1_100)
    for (rest, mark) in [
      ("hunter2-öß/\"", ""), ("hunt", "…"), (#"hunter2-\u00"#, "…"), ("hunter2-%C3%", ""), ("aHVudGVyMi3Dts", "…"),
      ("68756e7465", "…"),
    ] {
      #expect(redactor.redacted(cut: "\(long) \(rest)\(mark)") == "\(long) [secret KEY]\(mark)", "\(rest)")
    }
    #expect(redactor.redacted(cut: long + " hun…") == long + " hun…")
    #expect(redactor.redacted(cut: "short hunter2-ö") == "short hunter2-ö")
    // The whole value and then some of it.
    #expect(redactor.redacted(cut: long + "hunter2-öß/\"x hunter") == long + "[secret KEY] [secret KEY]")
  }

  @Test("the longer of two goes whole; short ones and other text stay")
  func others() {
    #expect(redactor.redacted("hunter2-öß/\"x-longer") == "[secret LONG]")
    #expect(redactor.redacted("abcde hunter2") == "abcde hunter2")
    #expect(redactor.redacted(Array("nothing".utf8)) == nil)
    #expect(Redactor([("S", "abcde")]).isEmpty)
  }

  @Test("JSON stays JSON, whatever stood where")
  func json() throws {
    let numbers = Redactor([("PIN", "1234567"), ("KEY", "k\u{e9}y-value")])
    let text = #"{"a":[1234567,"x1234567y",true,1.50],"k\u00e9y-value":"\u006b\u00e9y-value","n":null}"#
    let found = numbers.redacted(json: Array(text.utf8).span)
    let clean = try #require(found)
    #expect(
      String(decoding: clean, as: UTF8.self)
        == #"{"a":["[secret PIN]","x[secret PIN]y",true,1.50],"[secret KEY]":"[secret KEY]","n":null}"#)
    let untouched = numbers.redacted(json: Array(#"{"a":1}"#.utf8).span)
    #expect(untouched == nil)
  }

  private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let number = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[$1]) : 0) }
      for index in 0..<4 { text.append(index <= group.count ? alphabet[number >> (18 - 6 * index) & 63] : "=") }
    }
    return text
  }
}
