// Host name labels that stand for Unicode ones: Punycode (RFC 3492) and what IDNA 2008 allows (RFC 5892).
//
// The properties come from the standard library. The few that it does not offer, scripts and joining types, stand in
// small tables below, restricted to what the contextual rules need.

/// Whether the part of a label behind `xn--` decodes to a label that may be registered and encodes back to itself.
func isEncodedLabel(_ encoded: [UInt8]) -> Bool {
  guard let label = punycodeDecoded(encoded), label.contains(where: { $0.value >= 0x80 }) else { return false }
  if label.first == "-" || label.last == "-" { return false }
  if label.count >= 4, label[2] == "-", label[3] == "-" { return false }
  switch label[0].properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: return false
  default: break
  }
  return label.indices.allSatisfy { isAllowed(label, $0) }
}

private func punycodeDecoded(_ encoded: [UInt8]) -> [Unicode.Scalar]? {
  var output: [UInt32] = []
  var input = encoded[...]
  if let delimiter = encoded.lastIndex(of: UInt8(ascii: "-")) {
    output = encoded[..<delimiter].map { UInt32(isLetter($0) ? $0 | 0x20 : $0) }
    input = encoded[(delimiter + 1)...]
  }
  guard !input.isEmpty else { return nil }
  var n: UInt32 = 128
  var i: UInt32 = 0
  var bias: UInt32 = 72
  while !input.isEmpty {
    let before = i
    var weight: UInt32 = 1
    var k: UInt32 = 36
    while true {
      guard let byte = input.popFirst() else { return nil }
      let digit: UInt32
      if isLetter(byte) {
        digit = UInt32(byte | 0x20) - 0x61
      } else if isDigit(byte) {
        digit = UInt32(byte) - 0x30 + 26
      } else {
        return nil
      }
      let (step, overflow) = digit.multipliedReportingOverflow(by: weight)
      guard !overflow, i <= UInt32.max - step else { return nil }
      i += step
      let threshold = k <= bias ? 1 : min(26, k - bias)
      if digit < threshold { break }
      let (next, tooLarge) = weight.multipliedReportingOverflow(by: 36 - threshold)
      guard !tooLarge else { return nil }
      weight = next
      k += 36
    }
    let length = UInt32(output.count) + 1
    bias = adapted(i - before, length, first: before == 0)
    guard n <= UInt32.max - i / length else { return nil }
    n += i / length
    i %= length
    output.insert(n, at: Int(i))
    i += 1
  }
  var scalars: [Unicode.Scalar] = []
  for value in output {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    scalars.append(scalar)
  }
  return scalars
}

private func adapted(_ delta: UInt32, _ length: UInt32, first: Bool) -> UInt32 {
  var delta = first ? delta / 700 : delta / 2
  delta += delta / length
  var k: UInt32 = 0
  while delta > 455 {
    delta /= 35
    k += 36
  }
  return k + 36 * delta / (delta + 38)
}

/// RFC 5892, section 2 and 3, in its order; contextual rules from its appendix A.
private func isAllowed(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
  let scalar = label[index]
  switch scalar.value {
  // Exceptions that are always allowed, and those never allowed.
  case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: return true
  case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
  // Middle dot, keraia, geresh and gershayim, Katakana middle dot.
  case 0xB7: return index > 0 && index + 1 < label.count && label[index - 1] == "l" && label[index + 1] == "l"
  case 0x375: return index + 1 < label.count && isGreek(label[index + 1])
  case 0x5F3, 0x5F4: return index > 0 && isHebrew(label[index - 1])
  case 0x30FB: return label.contains(where: isJapanese)
  // Arabic-Indic digits of the two kinds do not mix.
  case 0x660...0x669: return !label.contains { (0x6F0...0x6F9).contains($0.value) }
  case 0x6F0...0x6F9: return !label.contains { (0x660...0x669).contains($0.value) }
  // Joiners.
  case 0x200D: return isAfterVirama(label, index)
  case 0x200C: return isAfterVirama(label, index) || joins(label, index)
  // Letters, digits, hyphen of ASCII: capitals are not stable under folding.
  case 0x2D, 0x30...0x39, 0x61...0x7A: return true
  // Old Hangul jamo, and blocks that RFC 5892 leaves out.
  case 0x1100...0x11FF, 0xA960...0xA97C, 0xD7B0...0xD7FB: return false
  case 0x20D0...0x20FF, 0x1D100...0x1D1FF, 0x1D200...0x1D24F: return false
  default: break
  }
  let properties = scalar.properties
  if properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint || properties.isWhitespace
    || properties.isNoncharacterCodePoint
  {
    return false
  }
  switch properties.generalCategory {
  case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark, .spacingMark:
    return true
  default:
    return false
  }
}

private func isAfterVirama(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
  index > 0 && label[index - 1].properties.canonicalCombiningClass == .virama
}

/// Whether letters that join stand on both sides, transparent marks aside.
private func joins(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
  var before = index - 1
  while before >= 0, isTransparent(label[before]) { before -= 1 }
  var after = index + 1
  while after < label.count, isTransparent(label[after]) { after += 1 }
  guard before >= 0, after < label.count else { return false }
  return (holds(dualJoining, label[before]) || holds(leftJoining, label[before]))
    && (holds(dualJoining, label[after]) || holds(rightJoining, label[after]))
}

private func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: scalar.value != 0x200C && scalar.value != 0x200D
  default: false
  }
}

private func isGreek(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x37E, 0x385, 0x387: false
  case 0x370...0x3E1, 0x3F0...0x3FF, 0x1F00...0x1FFE, 0x1D26...0x1D2A, 0x2126: true
  default: false
  }
}

private func isHebrew(_ scalar: Unicode.Scalar) -> Bool {
  (0x591...0x5F4).contains(scalar.value) || (0xFB1D...0xFB4F).contains(scalar.value)
}

/// Hiragana, Katakana or Han.
private func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF, 0x1B000...0x1B16F: true
  case 0x2E80...0x2FD5, 0x3005, 0x3007, 0x3021...0x3029, 0x3038...0x303A, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
  case 0xF900...0xFAD9, 0x20000...0x323AF: true
  default: false
  }
}

private func holds(_ ranges: [ClosedRange<UInt32>], _ scalar: Unicode.Scalar) -> Bool {
  ranges.contains { $0.contains(scalar.value) }
}

/// Letters that join on both sides (Unicode 14).
private let dualJoining: [ClosedRange<UInt32>] = [
  0x620...0x620, 0x626...0x626, 0x628...0x628, 0x62A...0x62E, 0x633...0x63F, 0x641...0x647, 0x649...0x64A,
  0x66E...0x66F, 0x678...0x687, 0x69A...0x6BF, 0x6C1...0x6C2, 0x6CC...0x6CC, 0x6CE...0x6CE, 0x6D0...0x6D1,
  0x6FA...0x6FC, 0x6FF...0x6FF, 0x712...0x714, 0x71A...0x71D, 0x71F...0x727, 0x729...0x729, 0x72B...0x72B,
  0x72D...0x72E, 0x74E...0x758, 0x75C...0x76A, 0x76D...0x770, 0x772...0x772, 0x775...0x777, 0x77A...0x77F,
  0x7CA...0x7EA, 0x841...0x845, 0x848...0x848, 0x84A...0x853, 0x855...0x855, 0x860...0x860, 0x862...0x865,
  0x868...0x868, 0x886...0x886, 0x889...0x88D, 0x8A0...0x8A9, 0x8AF...0x8B0, 0x8B3...0x8B8, 0x8BA...0x8C8,
  0x1807...0x1807, 0x1820...0x1878, 0x1887...0x18A8, 0x18AA...0x18AA, 0xA840...0xA871, 0x10AC0...0x10AC4,
  0x10AD3...0x10AD6, 0x10AD8...0x10ADC, 0x10ADE...0x10AE0, 0x10AEB...0x10AEE, 0x10B80...0x10B80, 0x10B82...0x10B82,
  0x10B86...0x10B88, 0x10B8A...0x10B8B, 0x10B8D...0x10B8D, 0x10B90...0x10B90, 0x10BAD...0x10BAE, 0x10D01...0x10D21,
  0x10D23...0x10D23, 0x10F30...0x10F32, 0x10F34...0x10F44, 0x10F51...0x10F53, 0x10F70...0x10F73, 0x10F76...0x10F81,
  0x10FB0...0x10FB0, 0x10FB2...0x10FB3, 0x10FB8...0x10FB8, 0x10FBB...0x10FBC, 0x10FBE...0x10FBF, 0x10FC1...0x10FC1,
  0x10FC4...0x10FC4, 0x10FCA...0x10FCA, 0x1E900...0x1E943,
]

/// Letters that join what follows.
private let leftJoining: [ClosedRange<UInt32>] = [
  0xA872...0xA872, 0x10ACD...0x10ACD, 0x10AD7...0x10AD7, 0x10D00...0x10D00, 0x10FCB...0x10FCB,
]

/// Letters that join what goes before.
private let rightJoining: [ClosedRange<UInt32>] = [
  0x622...0x625, 0x627...0x627, 0x629...0x629, 0x62F...0x632, 0x648...0x648, 0x671...0x673, 0x675...0x677,
  0x688...0x699, 0x6C0...0x6C0, 0x6C3...0x6CB, 0x6CD...0x6CD, 0x6CF...0x6CF, 0x6D2...0x6D3, 0x6D5...0x6D5,
  0x6EE...0x6EF, 0x710...0x710, 0x715...0x719, 0x71E...0x71E, 0x728...0x728, 0x72A...0x72A, 0x72C...0x72C,
  0x72F...0x72F, 0x74D...0x74D, 0x759...0x75B, 0x76B...0x76C, 0x771...0x771, 0x773...0x774, 0x778...0x779,
  0x840...0x840, 0x846...0x847, 0x849...0x849, 0x854...0x854, 0x856...0x858, 0x867...0x867, 0x869...0x86A,
  0x870...0x882, 0x88E...0x88E, 0x8AA...0x8AC, 0x8AE...0x8AE, 0x8B1...0x8B2, 0x8B9...0x8B9, 0x10AC5...0x10AC5,
  0x10AC7...0x10AC7, 0x10AC9...0x10ACA, 0x10ACE...0x10AD2, 0x10ADD...0x10ADD, 0x10AE1...0x10AE1, 0x10AE4...0x10AE4,
  0x10AEF...0x10AEF, 0x10B81...0x10B81, 0x10B83...0x10B85, 0x10B89...0x10B89, 0x10B8C...0x10B8C, 0x10B8E...0x10B8F,
  0x10B91...0x10B91, 0x10BA9...0x10BAC, 0x10D22...0x10D22, 0x10F33...0x10F33, 0x10F54...0x10F54, 0x10F74...0x10F75,
  0x10FB4...0x10FB6, 0x10FB9...0x10FBA, 0x10FBD...0x10FBD, 0x10FC2...0x10FC3, 0x10FC9...0x10FC9,
]
