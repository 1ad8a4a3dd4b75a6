// What patterns match, each way a pattern can be searched for.

import Testing

@testable import Patterns

/// Searches in UTF-8, the way given; ways that the pattern does not allow fall back to one that it does.
func verdict(_ pattern: String, _ text: String, _ way: Pattern.Way? = nil) throws -> Pattern.Verdict {
  let bytes = Array(text.utf8)
  return try Pattern(pattern, way: way).search(bytes.span)
}

/// A pattern, what it matches, and what it does not.
struct Example: CustomTestStringConvertible, Sendable {
  let pattern: String
  let matching: [String]
  let other: [String]
  var testDescription: String { pattern }

  init(_ pattern: String, matching: [String], other: [String]) {
    self.pattern = pattern
    self.matching = matching
    self.other = other
  }
}

@Suite("search")
struct SearchTests {
  static let examples: [Example] = [
    // A search is not anchored, and `$` is the end of the text and nothing else.
    Example("a+", matching: ["a", "xxaayy"], other: ["", "xyz"]),
    Example("^abc$", matching: ["abc"], other: ["abc\n", "xabc", "abcd"]),
    Example("f.*o", matching: ["foo", "xfxxo"], other: ["of", "f\no", "f\u{2028}o"]),
    Example("", matching: ["", "anything"], other: []),
    Example("^$", matching: [""], other: ["\n", "a"]),
    Example("$a|b^", matching: [], other: ["", "a", "b", "ab"]),
    Example("a||b", matching: ["", "x"], other: []),

    // Escapes.
    Example("^\\t$", matching: ["\t"], other: ["\\t"]),
    Example("^\\cC\\cc$", matching: ["\u{3}\u{3}"], other: ["\\cC\\cc", "cc"]),
    Example("^\\0\\x41\\u0042\\u{43}$", matching: ["\0ABC"], other: ["0ABC"]),
    Example("^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/$", matching: ["^$\\.*+?()[]{}|/"], other: [""]),
    Example("^\\ud83d\\udc32$", matching: ["🐲"], other: ["🐉"]),
    Example("\\ud83d|\\u{d83d}\\u{dc32}", matching: [], other: ["🐲", "\u{FFFD}"]),

    // Sets that ECMA-262 fixes: ASCII for \d and \w, Unicode for \s.
    Example("^\\d$", matching: ["0", "9"], other: ["߀", "a", "", "00"]),
    Example("^\\D$", matching: ["߀", "a"], other: ["0"]),
    Example("^\\w$", matching: ["a", "Z", "0", "_"], other: ["é", "-"]),
    Example("^\\W$", matching: ["é", "-"], other: ["a", "_"]),
    Example(
      "^\\s$", matching: [" ", "\t", "\u{B}", "\u{C}", "\u{A0}", "\u{FEFF}", "\n", "\u{2029}", "\u{2003}", "\u{3000}"],
      other: ["\u{1}", "\u{2013}", "\u{200B}", "\u{85}"]),
    Example("^\\S$", matching: ["\u{1}", "\u{2013}"], other: [" ", "\u{A0}", "\u{FEFF}", "\u{2029}"]),
    Example("^.$", matching: ["a", "é", "中", "🐲", "\u{85}"], other: ["\n", "\r", "\u{2028}", "\u{2029}", "ab"]),

    // Classes.
    Example("^[a-c-]$", matching: ["a", "b", "c", "-"], other: ["d", "^"]),
    Example("^[^a-c]$", matching: ["d", "é", "\n", "🐲"], other: ["a", "c", "", "dd"]),
    Example("[]", matching: [], other: ["", "a", "[]"]),
    Example("^[^]$", matching: ["a", "\n", "🐲"], other: [""]),
    Example("^[\\d\\-x\\b]$", matching: ["5", "-", "x", "\u{8}"], other: ["b", "\\"]),
    Example("^[.*+?^$(){}|]+$", matching: ["^$.*+?(){}|"], other: ["a", "\\"]),
    Example("^[à-ü]$", matching: ["à", "é", "ü"], other: ["a", "ÿ"]),
    Example("^[一-龥]{2,4}$", matching: ["中文", "中文字符"], other: ["中", "ab", "中文字符测"]),
    Example("^[\\u{1F400}-\\u{1F4FF}]+$", matching: ["🐲🐉"], other: ["😀"]),
    Example("^[^\\D]$", matching: ["1"], other: ["a"]),

    // Quantifiers.
    Example("^a{2,3}$", matching: ["aa", "aaa"], other: ["a", "aaaa"]),
    Example("^a{2}$", matching: ["aa"], other: ["a", "aaa"]),
    Example("^a{2,}?$", matching: ["aa", "aaaaaa"], other: ["a"]),
    Example("^(?:ab?){0}$", matching: [""], other: ["a"]),
    Example("^(a|b)*?c$", matching: ["c", "abbac"], other: ["abd"]),
    Example("^(?:(?:)|a){3}b", matching: ["b", "aaab"], other: ["aaaab"]),
    Example("^🐲*$", matching: ["", "🐲", "🐲🐲"], other: ["🐉", "D", "DD"]),
    Example("[0-9]{2,}", matching: ["a31b"], other: ["answer 1"]),

    // Word boundaries know ASCII only, and stand between scalars, never inside one.
    Example("\\bcat\\b", matching: ["cat", "a cat.", "écaté cat"], other: ["concat", "cats"]),
    Example("é\\B", matching: ["é", "éé"], other: ["éa"]),
    Example("^\\B", matching: ["", "é", "-"], other: ["a"]),
    Example("a\\Bé|é\\Ba", matching: [], other: ["aéa"]),
    Example("\\B", matching: ["ab", "é"], other: ["a", "aéa"]),
    Example("x$\\b", matching: ["x"], other: ["y"]),
    Example("-$\\B", matching: ["-"], other: ["-x"]),

    // Properties.
    Example("\\p{Letter}cole", matching: ["l'école", "l'ecole"], other: ["L'ÉCOLE"]),
    Example("^\\p{digit}+$", matching: ["42", "৪২"], other: ["-%#"]),
    Example("^\\p{L}+$", matching: ["Hello", "π", "中文"], other: ["123", "a1"]),
    Example("^\\p{Lu}\\p{gc=Ll}\\p{General_Category=Decimal_Number}$", matching: ["Äb1"], other: ["äB1"]),
    Example("^\\P{Lu}+$", matching: ["äb1"], other: ["A"]),
    Example("^\\p{Script=Greek}+$", matching: ["Ωμέγα"], other: ["Omega", "Ω1"]),
    Example("^\\p{scx=Hira}\\p{sc=Han}$", matching: ["ー中", "の中"], other: ["中の"]),
    Example("^\\p{sc=Hiragana}$", matching: ["の"], other: ["ー"]),
    Example("^[\\p{L}\\p{N}_-]+$", matching: ["Größe-2_五"], other: ["a b", ""]),
    Example("^\\p{Emoji_Presentation}\\p{RI}\\p{ExtPict}$", matching: ["😀\u{1F1E9}❤"], other: ["a\u{1F1E9}❤"]),
    Example("^\\p{ASCII}\\p{Any}\\P{ASCII}$", matching: ["aéé"], other: ["ééé", "aaa"]),

    // Usual patterns of tools.
    Example(
      "^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$", matching: ["jane.doe+x@example.co.uk"],
      other: ["jane.doe@", "@example.com", "a@b.c", "a@b.com\n"]),
    Example(
      "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", matching: ["2026-06-07", "1999-12-31"],
      other: ["2026-13-01", "2026-06-32", "2026-6-7"]),
    Example(
      "^((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])$",
      matching: ["192.168.100.254", "0.0.0.0"], other: ["256.1.1.1", "1.2.3", "1.2.3.4.5"]),
    Example("^ORD-[0-9A-Z]{6}$", matching: ["ORD-AB12CD"], other: ["ORD-ab12cd", "ORD-AB12C", "ORD-AB12CDE"]),
  ]

  @Test("one example, every way", arguments: examples)
  func example(_ example: Example) throws {
    for way in Pattern.Way.allCases {
      for text in example.matching { #expect(try verdict(example.pattern, text, way) == .match, "\(text) \(way)") }
      for text in example.other { #expect(try verdict(example.pattern, text, way) == .noMatch, "\(text) \(way)") }
    }
  }

  @Test("verdicts recorded from another engine, every way")
  func recorded() throws {
    for record in recordedVerdicts {
      for way in Pattern.Way.allCases {
        let pattern = try Pattern(record.pattern, way: way)
        for text in record.matching {
          let bytes = Array(text.utf8)
          #expect(pattern.search(bytes.span) == .match, "\(record.pattern) \(text.debugDescription) \(way)")
        }
        for text in record.other {
          let bytes = Array(text.utf8)
          #expect(pattern.search(bytes.span) == .noMatch, "\(record.pattern) \(text.debugDescription) \(way)")
        }
      }
    }
  }

  @Test("texts of every length end where they should", arguments: Pattern.Way.allCases)
  func lengths(way: Pattern.Way) throws {
    let pattern = try Pattern("^(?:ab|é)*c?$", way: way)
    var text = ""
    for round in 0..<20 {
      text += round % 3 == 2 ? "é" : "ab"
      for (suffix, expected) in [("", Pattern.Verdict.match), ("c", .match), ("a", .noMatch), ("cc", .noMatch)] {
        let bytes = Array((text + suffix).utf8)
        #expect(pattern.search(bytes.span) == expected)
      }
    }
  }

  @Test("usual patterns become tables, large ones and lookaround do not")
  func ways() throws {
    #expect(try Pattern("^[0-9a-f]{8}-[0-9a-f]{4}$").way == .pairTable)
    #expect(try Pattern("^[a-z]{1,5000}$").way == .byteTable)
    #expect(try Pattern("a.{20}$").way == .lazy)
    #expect(try Pattern("(?=a)a").way == .backtracking)
    #expect(try Pattern("(a)\\1").way == .backtracking)
  }

  @Test("bytes that are not UTF-8 give some verdict and no crash", arguments: Pattern.Way.allCases)
  func brokenText(way: Pattern.Way) throws {
    let broken: [[UInt8]] = [
      [0x80], [0xFF], [0xC3], [0xE4, 0xB8], [0xF0, 0x9F, 0x90], [0x61, 0xC3], [0xC3, 0x61],
      [0xBF, 0xBF, 0xBF, 0xBF, 0xBF],
      [0xF4, 0xBF, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0x61, 0x80, 0x80, 0x80, 0x80, 0x62], [0xF8, 0x88],
    ]
    for source in ["^.{1,3}$", "[^a]b?$", "\\p{L}$", "\\bé|ß*$", "a.*b"] {
      let pattern = try Pattern(source, way: way)
      for bytes in broken { #expect(pattern.search(bytes.span) != .tooCostly) }
    }
  }

  @Test("one pattern serves many threads", arguments: ["(?:a|b)*a(?:a|b){14}c$", "^(?=.*\\d)(a|b|\\d)*\\1c$"])
  func threads(source: String) async throws {
    let pattern = try Pattern(source)
    let matches = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          var found = 0
          for round in 0..<40 {
            let start = String(repeating: "ab", count: 10 + (task + round) % 9)
            let bytes = Array((start + "1abbababbabababa1111111111ac").utf8)
            let good = Array("ab1abbbbbbbbbbbbbbc".utf8)
            if pattern.search(bytes.span) == .match { found += 1 }
            if pattern.search(good.span) == .match { found += 1 }
          }
          return found
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(matches).count == 1)
    #expect(matches.first == 40)
  }
}
