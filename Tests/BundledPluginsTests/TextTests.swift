import ColletABI
import EdgeValues
import JSON
import TestSupport
import Testing

@Suite("Plugin text")
struct TextTests {
  @Test("counts", arguments: counts)
  func count(text: String, result: [Int]) throws {
    let names = ["bytes", "code_points", "characters", "words", "lines"]
    let expected = zip(names, result).map { "\"\($0)\":\($1)" }.joined(separator: ",")
    #expect(try call("count_text", "\"text\":\(quoted(text))").json == "{\(expected)}")
  }

  @Test("bytes, words and line ends of random text are those that wc counts")
  func countsAgree() throws {
    var random = SystemRandomNumberGenerator()
    for length in [1, 10, 1000, 100_000] {
      let text = Self.randomText(length, &random) + "\n"
      let child = try Subprocess.run("wc", ["-l", "-w", "-m", "-c"], input: Array(text.utf8), environment: utf8Locale)
      let numbers = child.output.split(separator: " ").compactMap { Int($0.filter(\.isNumber)) }
      try #require(numbers.count == 4, "\(child.output)")
      let answer = try call("count_text", "\"text\":\(quoted(text))")
      #expect(
        answer.json.hasPrefix("{\"bytes\":\(numbers[3]),\"code_points\":\(numbers[2]),"), "\(answer) \(child.output)")
      #expect(answer.json.hasSuffix(",\"words\":\(numbers[1]),\"lines\":\(numbers[0])}"), "\(answer) \(child.output)")
    }
  }

  @Test("hashes that standards and catalogues name", arguments: hashes)
  func hash(algorithm: String, text: String, hash: String) throws {
    let answer = try call("hash_text", "\"text\":\(quoted(text)),\"algorithm\":\"\(algorithm)\"")
    #expect(answer.json == "{\"hash\":\"\(hash)\",\"algorithm\":\"\(algorithm)\",\"bytes\":\(text.utf8.count)}")
  }

  @Test(
    "hashes of random text are those of other programs",
    arguments: [
      ("md5", "md5sum"), ("sha1", "sha1sum"), ("sha256", "sha256sum"), ("sha384", "sha384sum"), ("sha512", "sha512sum"),
      ("crc32", "gzip -c | tail -c 8 | od -An -tx4 -N4 | tr -d ' '"),
    ])
  func hashesAgree(algorithm: String, command: String) throws {
    var random = SystemRandomNumberGenerator()
    for length in [0, 1, 55, 56, 63, 64, 111, 112, 127, 128, 1000, 100_000] {
      let text = Self.randomText(length, &random)
      let child = try Subprocess.run("sh", ["-c", command], input: Array(text.utf8))
      let expected = String(child.output.prefix { $0.isHexDigit })
      let answer = try call("hash_text", "\"text\":\(quoted(text)),\"algorithm\":\"\(algorithm)\"")
      #expect(answer.text("hash") == expected, "\(length) characters: \(child.errorOutput)")
    }
  }

  @Test(
    "encodings of random text are those of other programs, and lead back to it",
    arguments: [
      ("base64", ["basenc", "--base64", "-w0"]), ("base64url", ["basenc", "--base64url", "-w0"]),
      ("hex", ["basenc", "--base16", "-w0"]),
    ])
  func encodingsAgree(encoding: String, command: [String]) throws {
    var random = SystemRandomNumberGenerator()
    for length in [0, 1, 2, 3, 4, 5, 100, 30_000] {
      let text = Self.randomText(length, &random)
      let output = try Subprocess.run(command[0], Array(command.dropFirst()), input: Array(text.utf8)).output
      let answer = try call("encode_text", "\"text\":\(quoted(text)),\"encoding\":\"\(encoding)\"")
      let encoded = try #require(answer.text("encoded"), "\(answer)")
      switch encoding {
      case "hex": #expect(encoded == output.lowercased())
      case "base64url": #expect(encoded == output.filter { $0 != "=" })
      default: #expect(encoded == output)
      }
      // what the program wrote is read too: capital letters, padding
      for written in [encoded, output] {
        #expect(try decoded(written, encoding) == text)
      }
    }
  }

  @Test("every character survives the way through an encoding and through JSON")
  func everyCharacter() throws {
    var text = ""
    for plane in 0...16 as ClosedRange<UInt32> {
      for low in (0...0x2FF as ClosedRange<UInt32>).lazy.map({ $0 * 85 }) {
        if let scalar = Unicode.Scalar(plane << 16 | low) { text.unicodeScalars.append(scalar) }
      }
    }
    for value in 0...0xFF as ClosedRange<UInt8> { text.unicodeScalars.append(Unicode.Scalar(value)) }
    for encoding in ["base64", "base64url", "hex", "percent"] {
      let answer = try call("encode_text", "\"text\":\(quoted(text)),\"encoding\":\"\(encoding)\"")
      #expect(try decoded(try #require(answer.text("encoded")), encoding) == text)
    }
  }

  @Test(
    "percent leaves what RFC 3986 leaves",
    arguments: [
      ("AZaz09-._~", "AZaz09-._~"), (" !\"#$%&'()*+,/", "%20%21%22%23%24%25%26%27%28%29%2A%2B%2C%2F"),
      ("Grüße", "Gr%C3%BC%C3%9Fe"), ("\u{0}\u{7F}😀", "%00%7F%F0%9F%98%80"), ("", ""),
    ])
  func percent(text: String, encoded: String) throws {
    let answer = try call("encode_text", "\"text\":\(quoted(text)),\"encoding\":\"percent\"")
    #expect(answer.text("encoded") == encoded)
    #expect(try decoded(encoded, "percent") == text)
    #expect(try decoded(encoded.lowercased(), "percent") == (text == "AZaz09-._~" ? "azaz09-._~" : text.lowercased()))
  }

  @Test(
    "lenient where it is harmless",
    arguments: [
      ("SGVsbG8", "base64", "Hello"), ("SGVs\r\nbG8=\n", "base64", "Hello"), (" 48 65\n6C 6c 6F ", "hex", "Hello"),
      ("a+b=c&d é", "percent", "a+b=c&d é"), ("", "base64", ""), ("\n", "hex", ""),
    ])
  func lenient(encoded: String, encoding: String, text: String) throws {
    #expect(try decoded(encoded, encoding) == text)
  }

  @Test("what is not in the encoding is refused with its place", arguments: mistakes)
  func mistake(encoded: String, encoding: String, failure: String) throws {
    let answer = try call("decode_text", "\"encoded\":\(quoted(encoded)),\"encoding\":\"\(encoding)\"")
    #expect(answer.description == failure)
    #expect(answer.status == COLLET_PERMANENT && answer.noEffect)
  }

  private func decoded(_ encoded: String, _ encoding: String) throws -> String {
    let answer = try call("decode_text", "\"encoded\":\(quoted(encoded)),\"encoding\":\"\(encoding)\"")
    var document = JSONDocument()
    try document.parse(answer.json)
    let node = document.member(0, "text")
    return document.string(try #require(node, "\(answer)"))
  }

  private func call(_ tool: String, _ members: String) throws -> BuiltPlugin.Answer {
    try BuiltPlugin.text.get().call(tool, "{\(members)}")
  }

  private let utf8Locale = ["LC_ALL": "C.UTF-8"]

  /// Printable text of several scripts, with spaces and line ends that every program counts alike.
  private static func randomText(_ length: Int, _ random: inout SystemRandomNumberGenerator) -> String {
    let letters = Array("abcXYZ019.,;:!?äöüßéñЖдλπ漢字かな😀   \n")
    return String((0..<length).map { _ in letters.randomElement(using: &random)! })
  }

  private static let counts: [(String, [Int])] = [
    ("", [0, 0, 0, 0, 0]), ("a", [1, 1, 1, 1, 1]), ("a\n", [2, 2, 2, 1, 1]), ("\n", [1, 1, 1, 0, 1]),
    ("a\r\nb\rc\nd", [8, 8, 7, 4, 4]), ("one two\u{a0}three\u{3000}four", [21, 18, 18, 4, 1]),
    (" \t padded \n", [11, 11, 11, 1, 1]), ("Grüße", [7, 5, 5, 1, 1]), ("e\u{301}", [3, 2, 1, 1, 1]),
    ("👨‍👩‍👧‍👦", [25, 7, 1, 1, 1]), ("👋🏽", [8, 2, 1, 1, 1]), ("🇩🇪🇫🇷", [16, 4, 2, 1, 1]), ("한국", [6, 2, 2, 1, 1]),
    ("\u{1112}\u{1161}\u{11ab}", [9, 3, 1, 1, 1]), ("日本語", [9, 3, 3, 1, 1]), ("a\u{0}b", [3, 3, 3, 1, 1]),
    (String(repeating: "🇩", count: 100_001), [400_004, 100_001, 50_001, 1, 1]),
    ("a" + String(repeating: "\u{301}", count: 100_000), [200_001, 100_001, 1, 1, 1]),
  ]

  private static let hashes: [(String, String, String)] = [
    ("md5", "", "d41d8cd98f00b204e9800998ecf8427e"), ("md5", "message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
    ("sha1", "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("sha256", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "sha384", "abc",
      "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
    ),
    (
      "sha512", "abc",
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd"
        + "454d4423643ce80e2a9ac94fa54ca49f"
    ),
    ("sha3_256", "", "a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a"),
    ("sha3_256", "abc", "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532"),
    ("crc32", "123456789", "cbf43926"), ("crc32", "", "00000000"),
  ]

  private static let mistakes: [(String, String, String)] = [
    ("SGVs bG8!", "base64", "INVALID_ENCODING this is not base64, character 9: it is not one of A-Z a-z 0-9 + /"),
    ("é", "base64", "INVALID_ENCODING this is not base64, character 1: it is not one of A-Z a-z 0-9 + /"),
    ("SGVsbG8_", "base64", "INVALID_ENCODING this is not base64, character 8: it is not one of A-Z a-z 0-9 + /"),
    ("SGVsbG8/", "base64url", "INVALID_ENCODING this is not base64url, character 8: it is not one of A-Z a-z 0-9 - _"),
    (
      "SGVsb", "base64",
      "INVALID_ENCODING this is not base64, character 5: the text is cut off: a single digit stands for "
        + "no byte"
    ),
    (
      "SGVsbG8==", "base64",
      "INVALID_ENCODING this is not base64, character 9: the padding = does not fit the number of "
        + "digits"
    ),
    (
      "=", "base64", "INVALID_ENCODING this is not base64, character 1: the padding = does not fit the number of digits"
    ),
    ("SG==Vs", "base64", "INVALID_ENCODING this is not base64, character 5: nothing may follow the padding ="),
    (
      "SGVsbG9=", "base64",
      "INVALID_ENCODING this is not base64, character 8: the last digit has bits that stand for "
        + "nothing; is the text cut off?"
    ),
    ("48656", "hex", "INVALID_ENCODING this is not hex, character 5: the text is cut off: a byte has two digits"),
    ("0x48", "hex", "INVALID_ENCODING this is not hex, character 2: it is not one of 0-9 a-f"),
    (
      "日100%", "percent",
      "INVALID_ENCODING this is not percent, character 5: two hex digits must follow; a percent sign "
        + "itself is %25"
    ),
    (
      "%4", "percent",
      "INVALID_ENCODING this is not percent, character 1: two hex digits must follow; a percent sign "
        + "itself is %25"
    ),
    (
      "%zz", "percent",
      "INVALID_ENCODING this is not percent, character 1: two hex digits must follow; a percent sign "
        + "itself is %25"
    ),
    (
      "iVBORw0KGgo=", "base64",
      "NOT_TEXT the 8 decoded bytes are not UTF-8 text (from byte 1 on); in hex they are "
        + "89504e470d0a1a0a"
    ),
    ("41c0af", "hex", "NOT_TEXT the 3 decoded bytes are not UTF-8 text (from byte 2 on); in hex they are 41c0af"),
    (
      "%ED%A0%80", "percent", "NOT_TEXT the 3 decoded bytes are not UTF-8 text (from byte 1 on); in hex they are eda080"
    ),
    (
      String(repeating: "ff", count: 33), "hex",
      "NOT_TEXT the 33 decoded bytes are not UTF-8 text (from byte 1 on); in hex "
        + "they are " + String(repeating: "ff", count: 32) + "…"
    ),
  ]
}
