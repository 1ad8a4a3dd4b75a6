// How many columns of a terminal a text takes: by the width of its characters, as `wcwidth` has it, and not by their number.

extension StringProtocol {
  /// The columns that the text takes. Where terminals differ, the larger number: a line that is too short wraps nowhere.
  var columns: Int {
    // Nearly all of it is ASCII; control characters are made visible before anything is measured.
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return reduce(0) { $0 + $1.columns }
  }

  /// As much of the text as fits.
  func prefix(columns room: Int) -> SubSequence {
    var left = room
    var end = startIndex
    while end < endIndex {
      left -= self[end].columns
      guard left >= 0 else { break }
      end = index(after: end)
    }
    return self[..<end]
  }

  /// The text in rows of at most so many columns. Nothing is left out, and a character that is wider stands alone.
  func rows(columns room: Int) -> [String] {
    var rows: [String] = []
    var (start, place) = (startIndex, startIndex)
    var used = 0
    while place < endIndex {
      let width = self[place].columns
      if used + width > room, place > start {
        rows.append(String(self[start..<place]))
        (start, used) = (place, 0)
      }
      used += width
      place = index(after: place)
    }
    return rows + [String(self[start...])]
  }

  /// The text, or its beginning and a sign that more followed.
  func cut(columns room: Int) -> String {
    guard columns > room else { return String(self) }
    return room < 1 ? "" : String(prefix(columns: room - 1)) + "…"
  }
}

extension Character {
  fileprivate var columns: Int {
    var sum = 0
    for scalar in unicodeScalars {
      sum += scalar == Self.emojiStyle ? 1 : scalar.columns
    }
    return sum
  }

  /// Makes a narrow sign before it a wide picture, where the terminal knows how.
  private static var emojiStyle: Unicode.Scalar { "\u{FE0F}" }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    if value < 0x300 { return value == 0xAD ? 1 : value < 0x20 || (0x7F...0x9F).contains(value) ? 0 : 1 }
    if isWide { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return Self.hangulTails.contains(value) ? 0 : 1
    }
  }

  /// East Asian Width W and F of Unicode 15; wide emoji are asked of the standard library.
  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    if Self.wide.contains(where: { $0.contains(value) }) { return true }
    // Two letters of a flag take two columns together.
    return properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value)
  }

  /// Vowels and final consonants that join the syllable before them.
  private static let hangulTails: ClosedRange<UInt32> = 0x1160...0x11FF

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
