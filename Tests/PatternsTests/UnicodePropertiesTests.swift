// Property sets against the standard library and against known members.

import Testing

@testable import Patterns

@Suite("Unicode properties")
struct UnicodePropertiesTests {
  private func set(_ name: String, _ value: String? = nil) throws -> ScalarSet {
    UnicodeProperties.set(try #require(UnicodeProperties.property(named: name, value: value)))
  }

  /// The sets skip blocks that are uniform. This asks for every scalar, so a newer Unicode in the toolchain that
  /// changed such a block would show here.
  @Test(
    "skipping uniform blocks changes nothing",
    arguments: [
      "Cn", "Lo", "Co", "Alphabetic", "ID_Start", "Ideographic", "Unified_Ideograph", "Default_Ignorable_Code_Point",
      "Noncharacter_Code_Point", "Grapheme_Base", "Changes_When_NFKC_Casefolded", "Emoji",
    ])
  func everyScalar(name: String) throws {
    let holds: (Unicode.Scalar.Properties) -> Bool
    switch name {
    case "Cn": holds = { $0.generalCategory == .unassigned }
    case "Lo": holds = { $0.generalCategory == .otherLetter }
    case "Co": holds = { $0.generalCategory == .privateUse }
    default: holds = try #require(UnicodeProperties.binaryProperties.first { $0.name == name }).holds
    }
    let set = try set(name)
    var wrong: [UInt32] = []
    var range = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      while range < set.ranges.count, set.ranges[range].high < value { range += 1 }
      let isMember = range < set.ranges.count && set.ranges[range].low <= value
      if holds(scalar.properties) != isMember { wrong.append(value) }
    }
    #expect(wrong == [])
  }

  @Test("a name and its aliases are one set")
  func aliases() throws {
    #expect(try set("L") == set("Letter"))
    #expect(try set("gc", "Nd") == set("digit"))
    #expect(try set("General_Category", "punct") == set("P"))
    #expect(try set("Combining_Mark") == set("M"))
    #expect(try set("Script", "Greek") == set("sc", "Grek"))
    #expect(try set("Script_Extensions", "Qaai") == set("scx", "Inherited"))
    #expect(try set("Alpha") == set("Alphabetic"))
    #expect(try set("EComp") == set("Emoji_Component"))
    #expect(try set("Any") == .all)
    #expect(try set("Assigned") == set("Cn").inverted.intersection(.withoutSurrogates))
  }

  @Test("groups of categories are unions")
  func groups() throws {
    #expect(try set("LC") == set("Lu").union(set("Ll")).union(set("Lt")))
    #expect(try set("Z") == set("Zs").union(set("Zl")).union(set("Zp")))
    #expect(try set("L").contains(0x4E2D))
    #expect(try !set("N").contains(0x4E2D))
  }

  @Test("scripts have their members, and extensions add to them")
  func scripts() throws {
    #expect(try set("sc", "Latin").contains(0x00DF))
    #expect(try !set("sc", "Latin").contains(0x00D7))
    #expect(try set("sc", "Han").contains(0x2A6DF))
    #expect(
      try set("sc", "Adlam").ranges == [
        ScalarRange(low: 0x1E900, high: 0x1E94B), ScalarRange(low: 0x1E950, high: 0x1E959),
        ScalarRange(low: 0x1E95E, high: 0x1E95F),
      ])
    // The prolonged sound mark is Common, used with Hiragana and Katakana.
    #expect(try set("sc", "Common").contains(0x30FC))
    #expect(try !set("scx", "Common").contains(0x30FC))
    #expect(try set("scx", "Kana").contains(0x30FC))
    #expect(try !set("sc", "Kana").contains(0x30FC))
    #expect(try set("sc", "Zyyy").contains(0xE0001))
  }

  @Test("scripts do not overlap, and their extensions cover them")
  func partition() throws {
    let names = scriptTable.description.split(separator: "\n").map { String($0.split(separator: " ")[0]) }
    #expect(names.count > 160)
    var all: [ScalarRange] = []
    for name in names { all += try set("sc", name).ranges }
    let total = all.reduce(0) { $0 + Int($1.high - $1.low) + 1 }
    let union = ScalarSet(all).ranges.reduce(0) { $0 + Int($1.high - $1.low) + 1 }
    #expect(total == union)
    var extended = ScalarSet.empty
    for name in names { extended = extended.union(try set("scx", name)) }
    #expect(extended == ScalarSet(all))
  }

  @Test(
    "names that ECMA-262 does not have",
    arguments: [
      ("letter", nil), ("Greek", nil), ("", nil), ("sc", nil), ("gc", "Greek"), ("sc", "L"), ("Alphabetic", "Yes"),
      ("Script", ""), ("Block", "Latin"), ("InGreek", nil), ("Numeric_Value", "1"),
    ])
  func unknown(name: String, value: String?) {
    #expect(UnicodeProperties.property(named: name, value: value) == nil)
  }
}

extension ScalarSet {
  /// Everything that text can contain.
  static let withoutSurrogates = ScalarSet(pairs: [(0xD800, 0xDFFF)]).inverted
}
