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
      return ScalarSet(categoryRuns.lazy.filter { $0.bit & mask != 0 }.map(\.range))
    case .binary(let index):
      let holds = binaryProperties[index].holds
      return ScalarSet(runs { holds($0) ? 1 : 0 }.lazy.filter { $0.bit != 0 }.map(\.range))
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
  private struct Run {
    var range: ScalarRange
    var bit: UInt32
  }

  /// Where all scalars are alike: unassigned or private. The last two of every plane (noncharacters) stay outside.
  private static let uniform: [ClosedRange<UInt32>] =
    [0xE000...0xF8FF, 0xE_1000...0xE_FFFD]
    + [0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xA, 0xB, 0xC, 0xD, 0xF, 0x10].map { $0 << 16...$0 << 16 + 0xFFFD }

  private static let categoryRuns: [Run] = runs { bit($0.generalCategory) }

  /// Asks for every scalar that can differ from its neighbour: some 260,000 instead of 1.1 million.
  private static func runs(_ value: (Unicode.Scalar.Properties) -> UInt32) -> [Run] {
    var runs: [Run] = []
    var scalar: UInt32 = 0
    while scalar <= ScalarSet.scalarMax {
      let isPage = scalar & 0xFF == 0
      let high = (isPage ? uniform.first { $0.lowerBound == scalar }?.upperBound : nil) ?? scalar
      // Surrogates are no scalars for the standard library; valid UTF-8 never contains one, so they need no value.
      let bit = Unicode.Scalar(scalar).map { value($0.properties) } ?? 0
      if let last = runs.last, last.bit == bit {
        runs[runs.count - 1].range.high = high
      } else {
        runs.append(Run(range: ScalarRange(low: scalar, high: high), bit: bit))
      }
      scalar = high + 1
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
