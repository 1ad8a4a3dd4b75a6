// Which patterns are ECMA-262 with the flag u, and what the others are told.

import Testing

@testable import Patterns

@Suite("pattern syntax")
struct ParserTests {
  @Test(
    "valid patterns",
    arguments: [
      "([abc])+\\s+$", "(?<name>x)", "(?<n>a)\\k<n>", "\\k<n>(?<n>a)", "\\2(a)(b)", "(?<=a+)b", "[]", "[^]", "\\cA",
      "[-a]",
      "[a-]", "[\\-]", "[a-a]", "[\\b]", "a{0}", "a{2,}?", "(?:)", "|", "", "\\u{10FFFF}", "\\u{000061}",
      "[\\ud83d\\udc32-\\u{1F433}]",
      "\\ud83d", "\\/", "/", "\\0", "[\\0]", "(?<$é_1>a)", "(?<\\u0061b>x)\\k<ab>", "(?<𝒳>a)", "[(?:]", "[\\d\\p{L}-]",
      "\\p{Any}",
      "=!:,<>&-", "\\p{Script_Extensions=Zyyy}", "\\p{scx=Qaac}", "(?=a)b", "a{99999999999999999999}",
    ])
  func valid(source: String) {
    #expect(Pattern.check(source) == nil)
  }

  static let mistakes: [(String, Int, String)] = [
    ("^(abc]", 5, "stray ']': write \\] for the character itself"),
    ("^(abc", 1, "unterminated group opened at 1"),
    ("ab(c(d)", 2, "unterminated group opened at 2"),
    ("(?:a", 0, "unterminated group opened at 0"),
    ("(?=a", 0, "unterminated group opened at 0"),
    ("ab)", 2, "unmatched ')'"),
    ("a|*", 2, "nothing to repeat before '*'"),
    ("a**", 2, "nothing to repeat before '*'"),
    ("a+??", 3, "nothing to repeat before '?'"),
    ("+", 0, "nothing to repeat before '+'"),
    ("^*", 1, "an assertion cannot be repeated"),
    ("a\\b{2}", 3, "an assertion cannot be repeated"),
    ("(?=a)?", 5, "an assertion cannot be repeated"),
    ("(?<!a){2}", 6, "an assertion cannot be repeated"),
    ("{", 0, "stray '{': write \\{ for the character itself"),
    ("a}", 1, "stray '}': write \\} for the character itself"),
    ("a{", 1, "'{' wants bounds such as {2}, {2,} or {2,5}: write \\{ for the character itself"),
    ("a{x}", 1, "'{' wants bounds such as {2}, {2,} or {2,5}: write \\{ for the character itself"),
    ("a{1,2", 1, "'{' wants bounds such as {2}, {2,} or {2,5}: write \\{ for the character itself"),
    ("a{,2}", 1, "'{' wants bounds such as {2}, {2,} or {2,5}: write \\{ for the character itself"),
    ("a{3,2}", 1, "the bounds {3,2} are out of order"),
    ("[a", 0, "unterminated class opened at 0: ']' is missing"),
    ("é[^a\\]", 1, "unterminated class opened at 1: ']' is missing"),
    ("[b-a]", 1, "the ends of a range are out of order"),
    ("[\\d-z]", 1, "a range in a class wants single characters on both sides: write '-' last or as \\-"),
    ("[a-\\w]", 1, "a range in a class wants single characters on both sides: write '-' last or as \\-"),
    ("[\\B]", 1, "\\B has no meaning inside a class"),
    ("[\\1]", 1, "\\1 has no meaning inside a class"),
    ("\\a", 0, "\\a is not an escape of ECMA-262"),
    ("x\\Z", 1, "\\Z is not ECMA-262: write $ for the end of the text"),
    ("\\Ax", 0, "\\A is not ECMA-262: write ^ for the start of the text"),
    ("\\-", 0, "\\- is an escape only inside a class: write -"),
    ("\\_", 0, "'_' must not be escaped: write it without the backslash"),
    ("\\é", 0, "'é' must not be escaped: write it without the backslash"),
    ("a\\", 1, "the pattern ends in a backslash"),
    ("[a\\", 2, "the pattern ends in a backslash"),
    ("\\x4", 0, "\\x wants two hexadecimal digits"),
    ("\\u12", 0, "\\u wants four hexadecimal digits, or any number in braces"),
    ("\\u{110000}", 0, "\\u{…} wants hexadecimal digits up to 10FFFF"),
    ("\\u{}", 0, "\\u{…} wants hexadecimal digits up to 10FFFF"),
    ("\\u{61", 0, "\\u{…} wants hexadecimal digits up to 10FFFF"),
    ("\\c1", 0, "\\c wants a letter, such as \\cA"),
    ("\\01", 0, "octal escapes are not ECMA-262: write \\x00 to \\xFF"),
    ("\\1", 0, "\\1 refers to a group, but the pattern has 0 of them"),
    ("(a)\\2", 3, "\\2 refers to a group, but the pattern has 1 of them"),
    ("\\k", 0, "\\k wants the name of a group: \\k<name>"),
    ("\\k<a>", 0, "no group is named 'a'"),
    ("(?<a", 3, "unterminated group name: '>' is missing"),
    ("(?<>a)", 3, "a group name cannot be empty"),
    ("(?<1>a)", 3, "a group name cannot contain '1' here"),
    ("(?<a>x)(?<a>y)", 10, "two groups are named 'a'"),
    ("\\p{Lettre}", 0, "unknown Unicode property 'Lettre' (names are case sensitive: Letter, Lu, Script=Greek)"),
    ("\\p{letter}", 0, "unknown Unicode property 'letter' (names are case sensitive: Letter, Lu, Script=Greek)"),
    (
      "\\p{sc=Klingon}", 0, "unknown Unicode property 'sc=Klingon' (names are case sensitive: Letter, Lu, Script=Greek)"
    ),
    ("\\p{Greek}", 0, "unknown Unicode property 'Greek' (names are case sensitive: Letter, Lu, Script=Greek)"),
    ("\\pL", 0, "\\p wants a property in braces, such as \\p{Letter}"),
    ("\\p{L", 0, "unterminated property: write \\p{Letter} or \\p{Script=Greek}"),
    ("(?P<name>x)", 0, "(?P is Python's spelling: write (?<name>…) for a group, \\k<name> to refer to it"),
    ("(?P<n>a)(?P=n)", 0, "(?P is Python's spelling: write (?<name>…) for a group, \\k<name> to refer to it"),
    ("(?#comment)a", 0, "ECMA-262 has no comments in patterns"),
    ("(?i)abc", 0, "flags inside a pattern are not supported: write [Aa] for either case"),
    ("(?ims)abc", 0, "flags inside a pattern are not supported: write [Aa] for either case"),
    ("(?>a)", 0, "ECMA-262 has no atomic groups"),
    ("(?&a)", 0, "unknown group: known are (?:…), (?<name>…), (?=…), (?!…), (?<=…) and (?<!…)"),
  ]

  @Test("a mistake is named with its place", arguments: mistakes)
  func mistake(source: String, offset: Int, message: String) {
    let wanted = PatternError(offset: offset, message: message)
    #expect(Pattern.check(source) == wanted)
    #expect(throws: wanted) { try Pattern(source) }
  }

  @Test("a description holds message and place")
  func description() {
    #expect("\(PatternError(offset: 3, message: "unmatched ')'"))" == "unmatched ')' (at 3)")
  }
}
