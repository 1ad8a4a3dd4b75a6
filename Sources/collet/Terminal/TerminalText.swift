// Text of a model on a terminal: it must not steer what a person reads and answers there.

import Agent
import EventLoop

/// Takes text in pieces and makes its control characters visible.
struct TerminalText {
  /// The bytes of a character whose rest has not come yet.
  private var half: [UInt8] = []

  /// What can be shown of the text so far; line breaks and tabs stay.
  mutating func shown(_ piece: Span<UInt8>) -> String {
    unsafe piece.withUnsafeBufferPointer { unsafe half.append(contentsOf: $0) }
    let end = wholeCharacters(half)
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
}
