// How a value may be written where it is passed on.

/// One way to write a value, part by part: what follows each other in it, and in how many ways each may be written.
///
/// Writers differ in what they escape, so every part stands for itself: a value with one part escaped and another as it is
/// is found as well.
struct SecretForm: Sendable {
  /// None is empty, and none of its ways.
  let units: [[[UInt8]]]
  let lengthMin: Int
  let lengthMax: Int

  private init(_ units: [[[UInt8]]]) {
    self.units = units
    lengthMin = units.reduce(0) { $0 + ($1.map(\.count).min() ?? 0) }
    lengthMax = units.reduce(0) { $0 + ($1.map(\.count).max() ?? 0) }
  }

  /// Where the value ends that is written from `place` on; `nil` when none is.
  func end(in bytes: Span<UInt8>, from place: Int) -> Int? { end(in: bytes, from: place, unit: 0) }

  private func end(in bytes: Span<UInt8>, from place: Int, unit: Int) -> Int? {
    if unit == units.count { return place }
    // Two ways fit at once only where a backslash or a percent sign stands: hardly anything is tried twice.
    for way in units[unit] where Self.stands(way, in: bytes, at: place) == .whole {
      if let end = end(in: bytes, from: place + way.count, unit: unit + 1) { return end }
    }
    return nil
  }

  /// Whether the bytes end inside the value that is written from `place` on.
  func isCut(_ bytes: Span<UInt8>, from place: Int) -> Bool { isCut(bytes, from: place, unit: 0) }

  private func isCut(_ bytes: Span<UInt8>, from place: Int, unit: Int) -> Bool {
    if place == bytes.count { return unit < units.count }
    guard unit < units.count else { return false }
    for way in units[unit] {
      switch Self.stands(way, in: bytes, at: place) {
      case .not: continue
      case .begun: return true
      case .whole: if isCut(bytes, from: place + way.count, unit: unit + 1) { return true }
      }
    }
    return false
  }

  private enum Standing { case not, begun, whole }

  private static func stands(_ way: [UInt8], in bytes: Span<UInt8>, at place: Int) -> Standing {
    let count = min(way.count, bytes.count - place)
    for index in 0..<count where bytes[place + index] != way[index] { return .not }
    return count == way.count ? .whole : .begun
  }

  // MARK: The forms

  static func all(of value: String) -> [SecretForm] {
    let bytes = Array(value.utf8)
    return [escaped(value), percent(bytes), hexadecimal(bytes)] + base64(bytes)
  }

  /// As it is, and as JSON writers write it: with as few escapes as possible or as many, in letters of either case.
  private static func escaped(_ value: String) -> SecretForm {
    SecretForm(
      value.unicodeScalars.map { scalar in
        var ways = [Array(String(scalar).utf8)]
        switch scalar {
        case "\"", "\\", "/": ways.append(Array("\\\(scalar)".utf8))
        case "\n": ways.append(Array(#"\n"#.utf8))
        case "\r": ways.append(Array(#"\r"#.utf8))
        case "\t": ways.append(Array(#"\t"#.utf8))
        case "\u{8}": ways.append(Array(#"\b"#.utf8))
        case "\u{c}": ways.append(Array(#"\f"#.utf8))
        default: break
        }
        for digits in [lower, upper] {
          let way = String(scalar).utf16.flatMap { code in
            Array(#"\u"#.utf8) + pair(UInt8(code >> 8), digits) + pair(UInt8(code & 0xff), digits)
          }
          if !ways.contains(way) { ways.append(way) }
        }
        // The longest first: a backslash that escapes is no backslash of the value.
        return ways.sorted { $0.count > $1.count }
      })
  }

  /// As in URLs and forms.
  private static func percent(_ value: [UInt8]) -> SecretForm {
    SecretForm(
      value.map { byte in
        var ways = [lower, upper].map { [UInt8(ascii: "%")] + pair(byte, $0) }
        if ways[0] == ways[1] { ways.removeLast() }
        ways.append([byte])
        if byte == UInt8(ascii: " ") { ways.append([UInt8(ascii: "+")]) }
        return ways
      })
  }

  private static func hexadecimal(_ value: [UInt8]) -> SecretForm {
    SecretForm(
      value.flatMap { byte in
        [byte >> 4, byte & 15].map { digit in
          let (small, large) = (lower[Int(digit)], upper[Int(digit)])
          return small == large ? [[small]] : [[small], [large]]
        }
      })
  }

  /// Of base64, what is shorter stands in texts by chance.
  private static var encodedMin: Int { 8 }

  /// The characters that depend on the value alone, wherever it stands among other bytes.
  private static func base64(_ value: [UInt8]) -> [SecretForm] {
    let common = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    let alphabets = ["+/", "-_"].map { Array((common + $0).utf8) }
    return (0..<3).compactMap { offset in
      let bytes = [UInt8](repeating: 0, count: offset) + value
      let (from, to) = ((offset * 8 + 5) / 6, bytes.count * 8 / 6)
      guard to - from >= encodedMin else { return nil }
      return SecretForm(
        (from..<to).map { index in
          let bit = index * 6
          let next = bit / 8 + 1 < bytes.count ? Int(bytes[bit / 8 + 1]) : 0
          let place = (Int(bytes[bit / 8]) << 8 | next) >> (10 - bit % 8) & 63
          let ways = alphabets.map { [$0[place]] }
          return ways[0] == ways[1] ? [ways[0]] : ways
        })
    }
  }

  private static let lower = Array("0123456789abcdef".utf8)
  private static let upper = Array("0123456789ABCDEF".utf8)

  private static func pair(_ byte: UInt8, _ digits: [UInt8]) -> [UInt8] {
    [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
