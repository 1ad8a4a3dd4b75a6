// Lookaround and back references, which are tried out.

import Testing

@testable import Patterns

@Suite("lookaround and back references")
struct LookaroundTests {
  static let examples: [Example] = [
    Example(
      "^(?=.*[A-Z])(?=.*\\d).{8,}$", matching: ["correctHorse9"], other: ["correcthorse9", "Short1", "NoDigitsHere"]),
    Example("^(?!admin$)[a-z]+$", matching: ["bob", "administrator"], other: ["admin", "Bob"]),
    Example("(?<=\\$)\\d+(?!\\.)", matching: ["$42", "$42.5"], other: ["42", "€42", "$4.5"]),
    Example("(?<!a)b", matching: ["b", "cb", "ab b"], other: ["ab", "aab"]),
    Example("(?<=a+)b", matching: ["aaab"], other: ["b", "cb"]),
    Example("(?<=^é{2})b", matching: ["éé" + "b"], other: ["éb", "eéb", "éééb"]),
    Example("(?<=中|🐲)$", matching: ["中", "a🐲"], other: ["", "中a"]),
    // Inside a lookbehind text is read from right to left, so the last group takes first.
    Example("(?<=^(\\d+)(\\d+))x\\2\\1$", matching: ["1234x2341"], other: ["1234x4123"]),
    Example("(?<=\\1(a))c", matching: ["aac"], other: ["ac", "bac"]),
    Example("^(a*)b\\1$", matching: ["aabaa", "b"], other: ["aaba", "abaa"]),
    Example("^(?<q>['\"]).*?\\k<q>$", matching: ["'a'", "\"it's\""], other: ["'a\"", "'"]),
    Example("^(é|中)\\1$", matching: ["éé", "中中"], other: ["é中"]),
    // A group that took no part matches nothing, and each round of a repetition forgets its groups.
    Example("^(?:(a)|b)*\\1$", matching: ["b", "ab", "aa"], other: ["c"]),
    Example("^\\1(a)$", matching: ["a"], other: ["aa"]),
    Example("^(?:(x)|(y)\\1)+$", matching: ["xy"], other: ["xyx" + "z"]),
    // A negative lookahead leaves its groups unset, a positive one keeps them and is not tried again.
    Example("^(?!(a)b)a\\1c$", matching: ["ac"], other: ["aac"]),
    Example("^(?=(a+))a*b\\1$", matching: ["aba"], other: ["b"]),
    Example("(?=(a+))a*b\\1", matching: ["baaabac"], other: ["bbb"]),
    // Rounds that take nothing count when they are required, and end the repetition when they are not.
    Example("^(?:(?=a)|ab)*c$", matching: ["c", "ababc"], other: ["ac"]),
    Example("^(?:(?!z)|[^]{3}){2}$", matching: ["abc", "", "abcdef"], other: ["ab", "abcd"]),
    Example("^(?:a*?(?!b))*?$", matching: ["", "aaa"], other: ["ab"]),
    Example("^(a{1,2}?){2,3}?(?=$)", matching: ["aa", "aaaaaa"], other: ["a", "aaaaaaa"]),
    Example("(?=)", matching: ["", "a"], other: []),
    Example("(?!)", matching: [], other: ["", "a"]),
    Example("\\b(?=x)|\\B(?=y)", matching: ["x", "-x", "ay"], other: ["ax", "y"]),
  ]

  @Test("one example", arguments: examples)
  func example(_ example: Example) throws {
    for text in example.matching { #expect(try verdict(example.pattern, text) == .match, "\(text)") }
    for text in example.other { #expect(try verdict(example.pattern, text) == .noMatch, "\(text)") }
  }
}
