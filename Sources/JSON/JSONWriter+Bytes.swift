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
    if text.count <= Self.pieceMax {
      buffer.grow(used + 6 * text.count + Self.slack + 2, keeping: used)
      buffer[used] = UInt8(ascii: "\"")
      used &+= 1 &+ buffer.escape(text, to: used &+ 1)
      buffer[used] = UInt8(ascii: "\"")
      used &+= 1
      return
    }
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
