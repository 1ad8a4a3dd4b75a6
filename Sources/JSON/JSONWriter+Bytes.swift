// How text and digits get into the buffer of a writer.

extension JSONWriter {
  /// Puts UTF-8 text into a string that `beginString` began, with the escapes that JSON demands and no others. A code
  /// point may be split between two pieces.
  public mutating func appendEscaped(_ text: Span<UInt8>) {
    var at = 0
    repeat {
      let piece = text.extracting(at..<min(at + Self.pieceMax, text.count))
      buffer.grow(used + 6 * piece.count + Self.slack, keeping: used)
      used &+= buffer.escape(piece, to: used)
      at += piece.count
    } while at < text.count
  }

  /// Long text goes in pieces, so that room for the worst is made for one piece only.
  private static var pieceMax: Int { 4096 }

  /// Whole words are written, beyond the bytes that count.
  private static var slack: Int { 16 }

  mutating func quoted(_ text: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    appendEscaped(text)
    append(UInt8(ascii: "\""))
  }

  mutating func append(_ byte: UInt8) {
    if used == buffer.capacity { buffer.grow(used + Self.slack, keeping: used) }
    buffer[used] = byte
    used &+= 1
  }

  mutating func append(_ text: Span<UInt8>) {
    buffer.grow(used + text.count, keeping: used)
    buffer.copy(text, to: used)
    used &+= text.count
  }

  mutating func digits(_ value: UInt64) {
    var count = 1
    var rest = value
    while rest >= 10 {
      rest /= 10
      count &+= 1
    }
    buffer.grow(used + count, keeping: used)
    rest = value
    for place in stride(from: used + count - 1, through: used, by: -1) {
      buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    used &+= count
  }

}

extension Span<UInt8> {
  /// Eight bytes, the first in the lowest place.
  @inline(__always)
  func word(_ index: Int) -> UInt64 {
    assert(index >= 0 && index + 8 <= count)
    return unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
  }

  /// The 0 to 7 bytes from `index` to the end, then zeros.
  @inline(__always)
  func lastWord(_ index: Int) -> UInt64 {
    let rest = count &- index
    // The last eight bytes hold them too, where there are eight.
    if count >= 8, rest > 0 { return word(count &- 8) &>> UInt64(truncatingIfNeeded: (8 &- rest) &* 8) }
    var word: UInt64 = 0
    for place in 0..<rest { word |= UInt64(self[index &+ place]) &<< UInt64(truncatingIfNeeded: 8 &* place) }
    return word
  }
}
