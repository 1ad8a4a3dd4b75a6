// No pattern can hang its caller, whatever it says.

import Testing

@testable import Patterns

@Suite("limits of patterns")
struct LimitTests {
  /// A long run of one letter and an end that spoils every match: the worst for engines that try.
  private static let spoiled = [UInt8](repeating: 0x61, count: 20_000) + [0x21]

  private func cost(_ source: String, _ text: [UInt8]) throws -> (verdict: Pattern.Verdict, steps: Int) {
    try Pattern(source).searchCountingSteps(text.span)
  }

  @Test(
    "what hangs other engines is a table here",
    arguments: ["(a+)+$", "^(a|aa)+$", "(.*)*x", "^(([a-z])+.)+[A-Z]$", "^(a*)*$", "(a|a)*b", "^(?:a?){30}a{30}$"])
  func nestedQuantifiers(source: String) throws {
    let (verdict, steps) = try cost(source, Self.spoiled)
    #expect(verdict == .noMatch)
    #expect(steps == 0)
  }

  @Test(
    "trying ends at the limit on steps",
    arguments: [
      "(?=(a+)+$)b", "^(?!(a|aa)+$)(a+)+$", "^(a+)+\\1$", "(?=a)(?:(a+)+)+$", "^(?=((a*)*)*$)",
      "(a*)(a*)(a*)\\1\\2\\3b",
    ])
  func tried(source: String) throws {
    let text = Array(Self.spoiled.suffix(3_000))
    let (verdict, steps) = try Pattern(source).searchCountingSteps(text.span, stepsMax: 10_000)
    #expect(verdict == .tooCostly)
    // The last step may be one run over the whole text.
    #expect(steps <= 10_000 + text.count * (Pattern.stepsPerByteMax + 1) + 1)
  }

  @Test("a small text is given up at the same limit as a large one, and memory stays bounded")
  func smallText() throws {
    let text = [UInt8](repeating: 0x61, count: 40) + [0x21]
    #expect(try cost("^(?=(a+)+$)", text).verdict == .tooCostly)
    #expect(try cost("^(?:(a)|(?=b)){0,4000000000}!\\1$", Self.spoiled).verdict != .match)
  }

  @Test("after a search that was given up the next one works")
  func afterGivingUp() throws {
    let pattern = try Pattern("^(?=(a+)+$)")
    #expect(pattern.searchCountingSteps(Self.spoiled.span, stepsMax: 1_000).verdict == .tooCostly)
    let good = Array("aaaa".utf8)
    #expect(pattern.search(good.span) == .match)
  }

  @Test(
    "what a step does is counted, however much it is",
    arguments: [
      "(?=a{2500}b)", "(?<=ba{2500})c", "(a*)(?:\\1b)",
      "(?=a)(?:" + String(repeating: "(", count: 150) + "a" + String(repeating: ")", count: 150) + ")*b",
    ])
  func heavySteps(source: String) throws {
    let text = Array(Self.spoiled.suffix(3_000))
    let (verdict, steps) = try Pattern(source).searchCountingSteps(text.span, stepsMax: 1_000_000)
    #expect(verdict != .match)
    #expect(steps > 100_000)
  }

  @Test("ordinary lookaround on a long text stays within the limit")
  func longText() throws {
    let text = [UInt8](repeating: 0x61, count: 200_000) + Array("B7".utf8)
    let (verdict, steps) = try cost("^(?=.*[A-Z])(?=.*\\d).{8,}$", text)
    #expect(verdict == .match)
    #expect(steps < 4 * text.count)
  }

  @Test("a pattern with too many states for a table costs what its states cost, once")
  func lazyStates() throws {
    let pattern = try Pattern("[ab]*a[ab]{40}c")
    #expect(pattern.way == .lazy)
    var text: [UInt8] = []
    var seed: UInt32 = 1
    for _ in 0..<5_000 {
      seed = seed &* 1_664_525 &+ 1_013_904_223
      text.append(0x61 + UInt8(seed >> 31))
    }
    let first = pattern.searchCountingSteps(text.span)
    #expect(first.verdict == .noMatch)
    #expect(first.steps < 5_000 * 150)
    let again = pattern.searchCountingSteps(text.span)
    #expect(again.steps < first.steps / 2)
    text.append(0x63)
    #expect(pattern.search(text.span) == .match)
  }

  @Test("states are forgotten when they take too much room, and the verdict stays right")
  func forgetting() throws {
    let pattern = try Pattern("^.{1,60000}$")
    #expect(pattern.way == .lazy)
    var text = [UInt8](repeating: 0x61, count: 60_000)
    #expect(pattern.search(text.span) == .match)
    #expect(pattern.search(text.span) == .match)
    text.append(0x61)
    #expect(pattern.search(text.span) == .noMatch)
  }

  @Test("even finding states is limited")
  func costlyStates() throws {
    let text = [UInt8](repeating: 0x61, count: 500) + [0x62]
    let pattern = try Pattern("^(?:a?){0,10000}b$")
    #expect(pattern.way == .lazy)
    let (verdict, steps) = pattern.searchCountingSteps(text.span, stepsMax: 100_000)
    #expect(verdict == .tooCostly)
    // The last step may compute one whole state.
    #expect(steps <= 100_000 + text.count * Pattern.stepsPerByteMax + 60_000)
  }

  @Test(
    "repetitions that would need too many states are refused",
    arguments: [
      "(a{1,1000}){1,1000}", "a{200000}", "((a{100}){100}){100}", "(?:a|b|c){99999999999999999999}",
      "(?:^){4294967296}",
    ])
  func tooLarge(source: String) throws {
    let error = #expect(throws: PatternError.self) { try Pattern(source) }
    #expect(error?.message.contains("more than 200000 states") == true)
    #expect(Pattern.check(source) == nil)
  }

  @Test("large bounds that need few states are fine")
  func largeBounds() throws {
    #expect(try verdict("^(?:){4294967296}$", "") == .match)
    #expect(try verdict("^a{0,90000}$", "aaa") == .match)
    #expect(try verdict("^(a{1000}){0}$", "") == .match)
  }

  @Test("groups nest to the limit and no deeper")
  func nesting() throws {
    func nested(_ depth: Int, _ open: String) -> String {
      String(repeating: open, count: depth) + "a" + String(repeating: ")", count: depth)
    }
    for open in ["(", "(?:", "(?="] {
      #expect(try verdict(nested(Parser.depthMax, open), "a") == .match)
      let deeper = Pattern.check(nested(Parser.depthMax + 1, open))
      #expect(deeper?.message == "groups are nested deeper than 200")
    }
    #expect(Pattern.check(String(repeating: "(", count: 100_000)) != nil)
  }

  @Test("thousands of words and of different characters compile")
  func manyWords() throws {
    let words = (0..<1_500).map { "w\($0 * 7919 % 100_003)x" }
    let pattern = try Pattern("^(?:" + words.joined(separator: "|") + ")$")
    let bytes = Array(words[1_321].utf8)
    #expect(pattern.search(bytes.span) == .match)
    let characters = (0x4E00..<0x4E00 + 1_000).map { String(Unicode.Scalar(UInt32($0))!) }
    #expect(try verdict("^(?:" + characters.joined(separator: "x|") + ")+$", "一x丁x一x七x\(characters.last!)") == .match)
  }
}
