import Testing

@testable import collet

@Suite("columns of a terminal")
struct ColumnTests {
  @Test(
    "characters take as many columns as the terminal gives them",
    arguments: [
      ("", 0), ("abc", 3), ("größe", 5), ("gro\u{308}ße", 5), ("日本語", 6), ("ﾊﾝｶｸ", 4), ("ＡＢ", 4), ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("🌍", 2), ("🇩🇪", 2), ("é\u{200B}", 1), ("שלום", 4), ("a\u{AD}b", 3), ("…✓·", 3),
      ("नमस्ते", 4), ("❤\u{FE0F}", 2),
    ])
  func widths(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test("a text is cut where the next character would not fit")
  func cut() {
    #expect("日本語".cut(columns: 6) == "日本語" && "日本語".cut(columns: 5) == "日本…" && "日本語".cut(columns: 4) == "日…")
    #expect("abc".cut(columns: 2) == "a…" && "abc".cut(columns: 1) == "…" && "abc".cut(columns: 0) == "")
    #expect("a日b".prefix(columns: 2) == "a")
  }

  @Test("rows hold all of a text, and none is too wide")
  func rows() {
    #expect("".rows(columns: 4) == [""] && "abcd".rows(columns: 4) == ["abcd"])
    #expect("abcde".rows(columns: 4) == ["abcd", "e"] && "日本語".rows(columns: 5) == ["日本", "語"])
    #expect("日本".rows(columns: 1) == ["日", "本"])
    let long = String(repeating: "x日", count: 100_000)
    #expect(long.rows(columns: 80).joined() == long)
  }

  @Test("a table's columns stand below each other in every script")
  func table() {
    var table = Table(heading: [.init("NAME"), .init("TEXT")])
    table.add([.init("日本"), .init("a")])
    table.add([.init("abc"), .init("b")])
    #expect(table.text(width: .max) == "NAME  TEXT\n日本  a\nabc   b\n")
  }

  @Test("what a person is asked to allow is wrapped, and a long one ends in how much is left out")
  func arguments() {
    let text = Array(#"{"text":"\#(String(repeating: "語", count: 60))"}"#.utf8)
    let lines = TerminalApprover.arguments(text, columns: 40)
    #expect(lines.count == 6 && lines.allSatisfy { $0.columns <= 40 })
    #expect(lines.joined().contains(String(repeating: "語", count: 60)))
    let long = Array(#"{"text":"\#(String(repeating: "x", count: 100_000))"}"#.utf8)
    let cut = TerminalApprover.arguments(long, columns: 40)
    #expect(cut.count == 41 && cut.last?.hasSuffix("lines more; e shows all") == true)
  }
}
