// The sets behind `\p{…}`: names as ECMA-262 spells them, members from the standard library and the script tables.

internal import Synchronization

/// Looks up Unicode properties. Sets are computed once per process, on first use.
enum UnicodeProperties {
  /// A property that a pattern names.
  enum Property: Hashable, Sendable {
    /// A union of general categories, as bits.
    case categories(UInt32)
    /// The index in `binaryProperties`.
    case binary(Int)
    /// The row of a table, counted from 0.
    case emoji(Int)
    case script(Int)
    case scriptExtensions(Int)
    case any
    case ascii
    case regionalIndicator
  }

  /// `nil` for a name that ECMA-262 does not have. Names are case sensitive there.
  static func property(named name: String, value: String?) -> Property? {
    if let value {
      switch name {
      case "General_Category", "gc": return categories(named: value).map(Property.categories)
      case "Script", "sc": return row(named: value, in: scriptTable).map(Property.script)
      case "Script_Extensions", "scx": return row(named: value, in: scriptTable).map(Property.scriptExtensions)
      default: return nil
      }
    }
    switch name {
    case "Any": return .any
    case "ASCII": return .ascii
    case "Assigned": return .categories(~bit(.unassigned))
    case "Regional_Indicator", "RI": return .regionalIndicator
    default: break
    }
    if let mask = categories(named: name) { return .categories(mask) }
    if let index = binaryProperties.firstIndex(where: { $0.name == name || $0.alias == name }) { return .binary(index) }
    return row(named: name, in: emojiTable).map(Property.emoji)
  }

  static func set(_ property: Property) -> ScalarSet {
    if let known = cache.withLock({ $0[property] }) { return known }
    let set = computed(property)
    cache.withLock { $0[property] = set }
    return set
  }

  private static let cache = Mutex<[Property: ScalarSet]>([:])

  private static func computed(_ property: Property) -> ScalarSet {
    switch property {
    case .any: return .all
    case .ascii: return ScalarSet(pairs: [(0, 0x7F)])
    case .regionalIndicator: return ScalarSet(pairs: [(0x1F1E6, 0x1F1FF)])
    case .categories(let mask):
      return ScalarSet(categoryRuns.lazy.filter { bit($0.value) & mask != 0 }.map(\.range))
    case .binary(let index):
      let holds = binaryProperties[index].holds
      return ScalarSet(runs(of: holds).lazy.filter(\.value).map(\.range))
    case .emoji(let row): return rowRanges(rows(of: emojiTable)[row])
    case .script(let row): return rowRanges(rows(of: scriptTable)[row])
    case .scriptExtensions(let row): return scriptExtensions(row)
    }
  }
}

// MARK: - Scripts

extension UnicodeProperties {
  private static func rows(of table: StaticString) -> [Substring] {
    table.description.split(separator: "\n")
  }

  private static func row(named name: String, in table: StaticString) -> Int? {
    rows(of: table).firstIndex { $0.split(separator: " ").dropLast().contains { $0 == name } }
  }

  private static func rowRanges(_ row: Substring) -> ScalarSet {
    var ranges: [ScalarRange] = []
    var next: UInt32 = 0
    for field in row.split(separator: " ").last?.split(separator: ",") ?? [] {
      let numbers = field.split(separator: ":").map { UInt32($0, radix: 36) ?? 0 }
      let low = next + numbers[0]
      let high = low + (numbers.count > 1 ? numbers[1] : 0)
      ranges.append(ScalarRange(low: low, high: high))
      next = high + 1
    }
    return ScalarSet(ranges)
  }

  /// A scalar with a list of scripts belongs to these; one without belongs to its own script.
  private static func scriptExtensions(_ row: Int) -> ScalarSet {
    let own = rows(of: scriptTable)[row]
    let short = own.split(separator: " ")[1]
    var listed = ScalarSet.empty
    var members = ScalarSet.empty
    for row in rows(of: scriptExtensionTable) {
      let ranges = rowRanges(row)
      listed = listed.union(ranges)
      if row.split(separator: " ").dropLast().contains(short) { members = members.union(ranges) }
    }
    return rowRanges(own).intersection(listed.inverted).union(members)
  }
}

// MARK: - General categories and binary properties

extension UnicodeProperties {
  /// Neighbouring scalars with one value.
  private struct Run<Value: Equatable & Sendable>: Sendable {
    var range: ScalarRange
    let value: Value
  }

  /// Where all scalars are alike: ideographs and syllables of one kind, private use, and what is unassigned far from
  /// any script. A test compares with asking for every scalar.
  private static let uniform: [ClosedRange<UInt32>] =
    ([
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xD800...0xDFFF, 0xE000...0xF8FF, 0x1_7000...0x1_87EC,
      0x2_0000...0x2_A6D6, 0x2_A700...0x2_B734, 0x2_B740...0x2_B81D, 0x2_B820...0x2_CEA1, 0x2_CEB0...0x2_EBE0,
      0x3_0000...0x3_134A, 0x3_4000...0x3_FFFD, 0xE_01F0...0xE_0FFF, 0xE_1000...0xE_FFFD,
    ] + [0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xA, 0xB, 0xC, 0xD, 0xF, 0x10].map { $0 << 16...$0 << 16 + 0xFFFD })
    .sorted { $0.lowerBound < $1.lowerBound }

  private static let categoryRuns = runs(of: \.generalCategory)

  /// Asks for every scalar that can differ from its neighbour: some 90,000 instead of 1.1 million.
  private static func runs<Value: Equatable & Sendable>(of value: (Unicode.Scalar.Properties) -> Value) -> [Run<Value>]
  {
    var runs: [Run<Value>] = []
    var nextUniform = 0
    var scalar: UInt32 = 0
    while scalar <= ScalarSet.scalarMax {
      var high = scalar
      if nextUniform < uniform.count, uniform[nextUniform].lowerBound == scalar {
        high = uniform[nextUniform].upperBound
        nextUniform += 1
      }
      defer { scalar = high + 1 }
      // Surrogates are no scalars for the standard library; valid UTF-8 never contains one, so they need no value.
      guard let known = Unicode.Scalar(scalar).map({ value($0.properties) }) else { continue }
      if let last = runs.last, last.value == known, last.range.high + 1 == scalar {
        runs[runs.count - 1].range.high = high
      } else {
        runs.append(Run(range: ScalarRange(low: scalar, high: high), value: known))
      }
    }
    return runs
  }

  private static func bit(_ category: Unicode.GeneralCategory) -> UInt32 {
    1 << UInt32(allCategories.firstIndex { $0.category == category }!)
  }

  private static func categories(named name: String) -> UInt32? {
    var mask: UInt32 = 0
    for (index, entry) in allCategories.enumerated() where entry.names.contains(name) { mask |= 1 << UInt32(index) }
    if let group = categoryGroups.first(where: { $0.names.contains(name) }) {
      for (index, entry) in allCategories.enumerated() where group.members.contains(entry.names[0]) {
        mask |= 1 << UInt32(index)
      }
    }
    return mask == 0 ? nil : mask
  }
}
