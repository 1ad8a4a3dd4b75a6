// Strings at the edges: every plane of Unicode, every escape, very long ones, and what grows out of an honest example.

/// Finds strings, as JSON texts, for a schema.
struct EdgeStrings {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed) }

  /// Where the schema sets no bound.
  private static let longestCount = 100_000
  /// Variations of an example, each a little further away from it.
  private static let variationsMax = 80

  mutating func texts(_ schema: JSONTree, like example: String?) -> [String] {
    let least = schema["minLength"].flatMap { Int($0.text) } ?? 0
    let most = min(schema["maxLength"].flatMap { Int($0.text) } ?? Self.longestCount, Self.longestCount)
    var found = Self.fixed.map(quoted) + Self.escapes
    for unit in [" ", "a", "9", "(", "é", "\u{1F4A3}", "\u{301}", "\"", "\u{0}"] {
      found += [least, most].map { quoted(String(repeating: unit, count: $0)) }
    }
    found.append(quoted(String(repeating: "x", count: max(0, most - 1))))
    guard let example else { return found }
    found += [
      quoted(example), escaped(example), quoted(example.uppercased()), quoted(example.lowercased()),
      quoted(" \(example) "), quoted(example + "\u{0}"), quoted("\u{FEFF}" + example), quoted(example + example),
      quoted(String(repeating: example, count: max(1, most / max(1, example.count)))),
    ]
    for _ in 0..<Self.variationsMax { found.append(quoted(varied(example))) }
    for _ in 0..<Self.variationsMax / 4 { found.append(quoted(ofTheSameShape(example))) }
    return found
  }

  /// Pieces of the example taken out, doubled, moved and replaced.
  private mutating func varied(_ example: String) -> String {
    var scalars = Array(example.unicodeScalars)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0...scalars.count, using: &random)
      let end = Int.random(in: place...scalars.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.removeSubrange(place..<min(end, place + 3))
      case 1: scalars.insert(contentsOf: scalars[place..<end], at: place)
      case 2: scalars.insert(Self.pool.randomElement(using: &random)!, at: place)
      default: if place < scalars.count { scalars[place] = Self.pool.randomElement(using: &random)! }
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Digits become other digits and letters other letters: what a pattern lets through.
  private mutating func ofTheSameShape(_ example: String) -> String {
    let scalars = example.unicodeScalars.map { scalar in
      for range in ["0"..."9", "a"..."z", "A"..."Z"] as [ClosedRange<Unicode.Scalar>] where range.contains(scalar) {
        return Unicode.Scalar(UInt32.random(in: range.lowerBound.value...range.upperBound.value, using: &random))!
      }
      return scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let pool = Array(
    "0123456789.,;:+-*/^%!()[]{}<>=_ \t\n\"'\\&|~?@#$aeExXzZµ°²πé日\u{0}\u{301}\u{1F4A3}".unicodeScalars)

  /// A letter or a sign of each plane, then its last code points, which are no characters.
  private static let planes = (0...16).flatMap { plane in
    [0x4E2D, 0x0041, 0xFFFD, 0xFFFE, 0xFFFF].map { String(Unicode.Scalar(UInt32(plane << 16 | $0))!) }
  }

  private static let fixed =
    planes + [
      "", planes.joined(), "\u{0}", "a\u{0}b", "\u{7F}\u{80}\u{9F}", "\u{202E}abc\u{202C}", "\u{200B}", "\u{FEFF}",
      "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👧", "🇩🇪", "İıſK", "ǅ", "ﷺ", "ß", "\r\n", "\u{2028}", "%s%n%x", "../../etc/passwd",
      "' OR 1=1 --", "\"; DROP TABLE x", "$(reboot)", "${plugin}", "<script>", "{}", "[]", "null", "true", "NaN",
      "Infinity", "-1", "0", "1e400", "99999999999999999999", "0x7fffffff", "2024-02-29", "1900-02-29", "9999-12-31",
      "0000-01-01", "2016-12-31T23:59:60Z", "2024-02-30T25:61:61+99:99", "-271821-04-20T00:00:00Z", "UTC", "../UTC",
      "(a+)+$", "(?<", "[[:alpha:]", "\\", "a{99999}", "*", "OR", "NEAR(", "\"",
      (1..<32).map { String(Unicode.Scalar($0)!) }.joined(),
    ]

  /// JSON texts that only escapes can write: halves of surrogate pairs among them, which some parsers let through.
  private static let escapes = [
    #""\u0000""#, #""\ud83d\ude00""#, #""\uD83D""#, #""\ude00""#, #""\ude00\ud83d""#, #""a\ud83d\u0041""#,
    #""\/\b\f\n\r\t\"\\""#, #""\uffff\ufffe""#, #""\u00e9\u0301""#,
  ]
}

/// A string with every UTF-16 code unit escaped.
func escaped(_ text: String) -> String {
  "\"" + text.utf16.map { "\\u" + String("000" + String($0, radix: 16)).suffix(4) }.joined() + "\""
}
