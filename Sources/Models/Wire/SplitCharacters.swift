// Characters that a server cuts in two: JSON escapes most of them as a pair, and each half may come in a piece of its own.

internal import JSON

/// Joins the pieces of one text where a character is cut between two of them.
struct SplitCharacter {
  /// The first half, while the second is awaited. Half a character at the very end was not said.
  private var first: UInt16?

  /// The text of a node of `document` as it goes on from the pieces before; `nil` where that is what stands there, which is
  /// all but always so. `halves` are those of the text that the document was read from.
  @inline(__always)
  mutating func joined(_ document: borrowing JSONDocument, _ node: Int, _ halves: [Int: UInt16]) -> [UInt8]? {
    if first == nil, halves.isEmpty { return nil }
    return slowlyJoined(document, node, halves)
  }

  @inline(never)
  private mutating func slowlyJoined(
    _ document: borrowing JSONDocument, _ node: Int, _ halves: [Int: UInt16]
  ) -> [UInt8]? {
    let awaited = first
    let source = document.sourceRange(node)
    let text = [UInt8](document.utf8(node))
    guard !text.isEmpty else { return nil }
    first = nil
    var (start, end) = (0, text.count)
    var joined: [UInt8] = []
    if let awaited {
      if let second = halves[source.lowerBound + 1], second >= 0xDC00 {
        let value = 0x10000 + (UInt32(awaited) & 0x3FF) << 10 + UInt32(second) & 0x3FF
        joined += String(Unicode.Scalar(value)!).utf8
        start = Self.replacement.count
      } else {
        joined += Self.replacement
      }
    }
    // Six characters of source for the escape, and the quote.
    if let half = halves[source.upperBound - 7], half < 0xDC00, end - start >= Self.replacement.count {
      first = half
      end -= Self.replacement.count
    }
    guard awaited != nil || first != nil else { return nil }
    return joined + text[start..<end]
  }

  private static let replacement = Array("\u{FFFD}".utf8)
}
