// Words that a person looks for, in all the ways in which a text may have them.

/// A word with its ways: letters in either case, as they are and as JSON writes them. For `holds` in SQL, a text: for each
/// character the number of its ways, and each way behind its length; the numbers are bytes below 128.
struct SearchPattern {
  private(set) var text = ""

  init(_ words: String) {
    for character in words {
      let ways = Self.ways(of: character)
      text.unicodeScalars.append(Unicode.Scalar(UInt8(ways.count)))
      for way in ways {
        text.unicodeScalars.append(Unicode.Scalar(UInt8(way.utf8.count)))
        text += way
      }
    }
  }

  private static var wayMax: Int { 127 }

  private static func ways(of character: Character) -> [String] {
    let (upper, lower) = (character.uppercased(), character.lowercased())
    var ways: [String] = []
    // The last two are for letters with two small forms, like the sigma.
    for spelling in [String(character), lower, upper, upper.lowercased(), lower.uppercased()] {
      for way in [spelling, escaped(spelling, lowercase), escaped(spelling, uppercase), short(spelling)]
      where !way.isEmpty && way.utf8.count <= wayMax && !ways.contains(where: { $0.utf8.elementsEqual(way.utf8) }) {
        ways.append(way)
      }
    }
    // Longer than any character is written.
    return ways.isEmpty ? [String(character.unicodeScalars.first ?? " ")] : ways
  }

  /// `\u00e4`; empty for what nobody escapes.
  private static func escaped(_ spelling: String, _ digits: [Character]) -> String {
    guard !spelling.utf8.allSatisfy(isPlain) else { return "" }
    return spelling.utf16.reduce(into: "") { text, unit in
      text += "\\u"
      for shift in [12, 8, 4, 0] { text.append(digits[Int(unit >> shift) & 15]) }
    }
  }

  private static let lowercase = Array("0123456789abcdef")
  private static let uppercase = Array("0123456789ABCDEF")

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "):
      true
    default: false
    }
  }

  /// `\n`; empty where there is no such form.
  private static func short(_ spelling: String) -> String {
    switch spelling {
    case "\"", "\\", "/": "\\" + spelling
    case "\n": #"\n"#
    case "\r": #"\r"#
    case "\r\n": #"\r\n"#
    case "\t": #"\t"#
    default: ""
    }
  }
}

/// Which names of tools are meant: `*` stands for any text, `?` for one character, everything else for itself.
enum NamePattern {
  /// For SQLite's GLOB, where a bracket begins a choice of characters.
  static func glob(_ pattern: String) -> String { pattern.replacing("[", with: "[[]") }
}
