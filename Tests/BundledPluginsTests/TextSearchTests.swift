import ColletABI
import EdgeValues
import TestSupport
import Testing

@Suite("Plugin text: search")
struct TextSearchTests {
  @Test("matches with their places in code points", arguments: searches)
  func search(pattern: String, text: String, matches: [String]) throws {
    let answer = try search(pattern, text)
    #expect(
      answer.json == "{\"matches\":[\(matches.joined(separator: ","))],\"count\":\(matches.count),\"more\":false}")
  }

  @Test("groups that took part, with their names")
  func groups() throws {
    let answer = try search("(?<year>\\d{4})-(\\d\\d)|(x)()", "ü 2024-05 x")
    #expect(
      answer.json
        == "{\"matches\":[{\"text\":\"2024-05\",\"start\":2,\"end\":9,\"groups\":["
        + "{\"group\":1,\"name\":\"year\",\"text\":\"2024\",\"start\":2,\"end\":6},"
        + "{\"group\":2,\"text\":\"05\",\"start\":7,\"end\":9}]},"
        + "{\"text\":\"x\",\"start\":10,\"end\":11,\"groups\":["
        + "{\"group\":3,\"text\":\"x\",\"start\":10,\"end\":11},{\"group\":4,\"text\":\"\",\"start\":11,\"end\":11}]}],"
        + "\"count\":2,\"more\":false}")
    let twins = try search("(?J)(?<n>a)|(?<n>b)", "ab")
    #expect(twins.json.contains("{\"group\":1,\"name\":\"n\",\"text\":\"a\""))
    #expect(twins.json.contains("{\"group\":2,\"name\":\"n\",\"text\":\"b\""))
    #expect(try search("(?=(ab))a", "ab").json.contains("{\"group\":1,\"text\":\"ab\",\"start\":0,\"end\":2}"))
  }

  @Test("as many matches as are wanted, and whether there are more")
  func limit() throws {
    let text = String(repeating: "a", count: 1001)
    for (wanted, count) in [("", 100), (",\"max_matches\":1", 1), (",\"max_matches\":1e3", 1000)] {
      #expect(try search("a", text, wanted).json.hasSuffix("],\"count\":\(count),\"more\":true}"))
    }
    #expect(try search("a", String(repeating: "a", count: 100)).json.hasSuffix("\"count\":100,\"more\":false}"))
    #expect(try search("b", text).json == "{\"matches\":[],\"count\":0,\"more\":false}")
  }

  @Test("a long match is shown by its beginning, and many long ones end the list")
  func size() throws {
    let text = String(repeating: "ä", count: 100_000)
    let answer = try search(".+", text)
    #expect(
      answer.json
        == "{\"matches\":[{\"text\":\"\(text.prefix(1000))\",\"start\":0,\"end\":100000,\"groups\":[]}],"
        + "\"count\":1,\"more\":false}")
    // The largest match that there is: 100 groups that all hold it, each character six bytes in JSON.
    let nested = String(repeating: "(", count: 100) + "(?s).{1000}" + String(repeating: ")", count: 100)
    let wide = try search(nested, String(repeating: "\u{1}", count: 2000))
    #expect(wide.status == COLLET_OK)
    #expect(wide.json.hasSuffix("\"count\":1,\"more\":true}"))
    #expect(wide.json.utf8.count < 1 << 20)
  }

  @Test("upper and lower case are the same when that is asked for")
  func ignoringCase() throws {
    #expect(try search("straße|ΣΊΣΥΦΟΣ", "STRAßE σίσυφος", ",\"ignore_case\":true").json.contains("\"count\":2"))
    #expect(try search("abc", "ABC", ",\"ignore_case\":false").json.contains("\"count\":0"))
    #expect(try search("(?i)abc", "ABC").json.contains("\"count\":1"))
  }

  @Test("a pattern that is wrong says where and why", arguments: mistakes)
  func mistake(pattern: String, problem: String) throws {
    let answer = try search(pattern, "a")
    #expect(answer.description == "INVALID_PATTERN pattern" + problem)
    #expect(answer.status == COLLET_PERMANENT && answer.noEffect)
  }

  @Test("a pattern that would run for hours is given up", arguments: expensive)
  func tooExpensive(name: String, pattern: String, text: String, reason: String) throws {
    let answer = try search(pattern, text)
    #expect(answer.code == "PATTERN_TOO_EXPENSIVE", "\(answer.description.prefix(200))")
    #expect(answer.message.contains(reason), "\(answer)")
    #expect(answer.fault == nil)
  }

  @Test("a call that is cancelled ends, before its first match and within one")
  func cancelled() throws {
    let arguments = "{\"pattern\":\"(?:(?=(.*+))x|.)*\",\"text\":\(quoted(String(repeating: "a", count: 100_000)))}"
    let answer = try BuiltPlugin.text.get().call("search_text", arguments, isCancelled: true)
    #expect(answer.status == COLLET_CANCELLED)
    let count = "{\"text\":\(quoted(String(repeating: "a", count: 100_000)))}"
    #expect(try BuiltPlugin.text.get().call("count_text", count, isCancelled: true).status == COLLET_CANCELLED)
  }

  @Test(
    "arguments that no host would pass are refused without reading past them",
    arguments: [
      "", "{", "{}", "{\"pattern\":", "{\"pattern\":\"a\"", "{\"pattern\":1,\"text\":2}", "{\"text\":\"\\u12", "{\"\\",
      "{\"encoding\":\"rot13\",\"algorithm\":\"md4\",\"text\":\"a\",\"encoded\":\"a\"}",
    ])
  func truncated(arguments: String) throws {
    for tool in ["search_text", "hash_text", "encode_text", "decode_text", "other"] {
      let answer = try BuiltPlugin.text.get().call(tool, arguments)
      #expect(answer.status == COLLET_PERMANENT, "\(tool): \(answer)")
      #expect(answer.fault == nil)
    }
  }

  @Test("a host that refuses the result gets its own status back")
  func refusedWrites() throws {
    let arguments = "{\"pattern\":\"a\",\"text\":\(quoted(String(repeating: "a", count: 200)))}"
    for limit in stride(from: 0, to: 4500, by: 97) {
      let answer = try BuiltPlugin.text.get().call("search_text", arguments, resultMax: UInt64(limit))
      #expect(answer.status == COLLET_PERMANENT && answer.code.isEmpty, "\(limit): \(answer)")
    }
  }

  private func search(_ pattern: String, _ text: String, _ more: String = "") throws -> BuiltPlugin.Answer {
    let arguments = "{\"pattern\":\(quoted(pattern)),\"text\":\(quoted(text))\(more)}"
    return try BuiltPlugin.text.get().call("search_text", arguments)
  }

  private static func match(_ text: String, _ start: Int, _ end: Int) -> String {
    "{\"text\":\(quoted(text)),\"start\":\(start),\"end\":\(end),\"groups\":[]}"
  }

  private static let searches: [(String, String, [String])] = [
    ("b", "abcb", [match("b", 1, 2), match("b", 3, 4)]),
    ("\\w+", "Grüße, 日本 😀x", [match("Grüße", 0, 5), match("日本", 7, 9), match("x", 11, 12)]),
    ("\\d+", "1 ٣ 2", [match("1", 0, 1), match("٣", 2, 3), match("2", 4, 5)]),
    (".", "😀é", [match("😀", 0, 1), match("é", 1, 2)]),
    ("\\X", "e\u{301}🇩🇪", [match("e\u{301}", 0, 2), match("🇩🇪", 2, 4)]),
    ("\"\\\\", "a\"\\", [match("\"\\", 1, 3)]), ("\u{0}", "a\u{0}b", [match("\u{0}", 1, 2)]),
    // lines end with LF, CRLF or CR
    ("(?m)^.*$", "a\r\nb\rc\n", [match("a", 0, 1), match("b", 3, 4), match("c", 5, 6)]),
    // empty matches: never two at one place, never inside CRLF or a character
    ("", "é😀", [match("", 0, 0), match("", 1, 1), match("", 2, 2)]),
    (
      "x*", "a\r\nüxxb",
      [
        match("", 0, 0), match("", 1, 1), match("", 3, 3), match("xx", 4, 6), match("", 6, 6), match("", 7, 7),
      ]
    ),
    ("(?=b)|b", "ab", [match("", 1, 1), match("b", 1, 2)]),
    ("a\\K", "aa", [match("", 1, 1), match("", 2, 2)]), ("a\\Kb", "abab", [match("b", 1, 2), match("b", 3, 4)]),
    ("(?<=a)b", "bab", [match("b", 2, 3)]), ("\\Ga", "aaba", [match("a", 0, 1), match("a", 1, 2)]),
    ("(*ACCEPT)", "", [match("", 0, 0)]), ("b*+$", "ab", [match("b", 1, 2), match("", 2, 2)]),
    ("a", "", []),
  ]

  private static let mistakes: [(String, String)] = [
    ("(é", ", at character 3: missing closing parenthesis"), ("日本)", ", at character 3: unmatched closing parenthesis"),
    ("*a", ", at character 1: quantifier does not follow a repeatable item"),
    ("[z-a]", ", at character 4: range out of order in character class"),
    ("\\C", ", at character 3: using \\C is disabled by the application"),
    ("(?<=a*)b", ", at character 1: lookbehind assertion is not fixed length"),
    ("(?(DEFINE)(?<n>(?&n)))(?&n)", ": it calls itself without end"),
    (
      String(repeating: "()", count: 101),
      ": it has 101 groups, 100 are allowed; write (?:…) where the text of a group is not wanted"
    ),
    ("(?:(?:abc){1,200}){1,200}", ", at character 26: regular expression is too large"),
  ]

  private static let expensive: [(String, String, String, String)] = [
    ("nested repeats", "(a+)+$", String(repeating: "a", count: 40) + "b", "takes more than"),
    ("alternatives that overlap", "(?:a|a)*$", String(repeating: "a", count: 40) + "b", "takes more than"),
    ("much memory", "(?s)^(?:(.)|b)*c", String(repeating: "a", count: 131_072), "32 MiB"),
    ("long items", "(?:(?=(.*+))x|.)*", String(repeating: "a", count: 131_072), "1000 ms"),
    ("a row of flags", "\\X+", String(repeating: "🇩", count: 2001), "500 flags"),
  ]
}
