// Base64, for vectors that hold bytes as text.

func base64(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  var bits: UInt32 = 0
  var count = 0
  for byte in text.utf8 {
    let value: UInt32
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = UInt32(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): value = UInt32(byte) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(byte) + 4
    case UInt8(ascii: "+"): value = 62
    case UInt8(ascii: "/"): value = 63
    default: continue
    }
    bits = bits << 6 | value
    count += 6
    if count >= 8 {
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
  return bytes
}

/// Random numbers that a seed repeats.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

/// Ways to cut bytes into pieces: where each but the first begins.
enum Cuts {
  static func everyByte(_ bytes: [UInt8]) -> [Int] { Array(1..<max(1, bytes.count)) }
  static func after(_ byte: UInt8, _ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] == byte && $0 + 1 < bytes.count }.map { $0 + 1 }
  }
  /// Inside every sequence of more than one byte.
  static func insideCharacters(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] >= 0x80 && bytes[$0] < 0xC0 }
  }
  static func sizes(_ sizes: [Int], _ bytes: [UInt8]) -> [Int] {
    var cuts: [Int] = []
    var at = 0
    var index = 0
    while true {
      at += sizes[index % sizes.count]
      index += 1
      guard at < bytes.count else { return cuts }
      cuts.append(at)
    }
  }
  static func random(_ bytes: [UInt8], seed: UInt64) -> [Int] {
    var random = SeededRandom(seed: seed)
    var cuts: [Int] = []
    var at = 0
    while true {
      at += Int.random(in: 1...Int.random(in: 1...97, using: &random), using: &random)
      guard at < bytes.count else { return cuts }
      cuts.append(at)
    }
  }

  static func pieces(_ bytes: [UInt8], _ cuts: [Int]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var start = 0
    for cut in cuts + [bytes.count] where cut > start {
      pieces.append(Array(bytes[start..<cut]))
      start = cut
    }
    return pieces
  }
}
