// Text of a model on a terminal: it must not steer what a person reads and answers there.

import EventLoop

/// Takes text in pieces and makes its control characters visible.
struct TerminalText {
  /// The bytes of a character whose rest has not come yet.
  private var half: [UInt8] = []

  /// What can be shown of the text so far; line breaks and tabs stay.
  mutating func shown(_ piece: Span<UInt8>) -> String {
    unsafe piece.withUnsafeBufferPointer { unsafe half.append(contentsOf: $0) }
    let end = Self.completeCount(half)
    let text = String(decoding: half[..<end], as: UTF8.self)
    half.removeFirst(end)
    return Self.shown(text)
  }

  /// Nothing follows: a character that never became complete is given up.
  mutating func end() { half.removeAll(keepingCapacity: true) }

  static func shown(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar != "\n" && scalar != "\t" && isControl(scalar) {
        result += printable(String(scalar))
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The bytes before a character at the end that may go on.
  private static func completeCount(_ bytes: [UInt8]) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back ? bytes.count - back : bytes.count
    }
    return bytes.count
  }
}
