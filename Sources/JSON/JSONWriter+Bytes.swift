// How text and digits get into the buffer of a writer.

extension JSONWriter {
  /// Puts UTF-8 text into a string that `beginString` began, with the escapes that JSON demands and no others. A code
  /// point may be split between two pieces.
  public mutating func appendEscaped(_ text: Span<UInt8>) {
    let count = text.count
    buffer.grow(used + count + Self.slack, keeping: used)
    var at = 0
    while true {
      let rest = count &- at
      let word = rest >= 8 ? text.word(at) : text.lastWord(at)
      let escapes = JSONWord.escapes(word)
      buffer.setWord(used, word)
      if escapes == 0 {
        if rest <= 8 {
          used &+= rest
          return
        }
        at &+= 8
        used &+= 8
        continue
      }
      let plain = escapes.trailingZeroBitCount &>> 3
      guard plain < rest else {
        used &+= rest
        return
      }
      used &+= plain
      at &+= plain
      escape(text[at])
      at &+= 1
      buffer.grow(used + count - at + Self.slack, keeping: used)
    }
  }

  /// Room for one escape and for the words that are written past the end of what counts.
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

  private mutating func escape(_ byte: UInt8) {
    buffer[used] = UInt8(ascii: "\\")
    let short: UInt8
    switch byte {
    case 0x22, 0x5C: short = byte
    case 0x08: short = UInt8(ascii: "b")
    case 0x09: short = UInt8(ascii: "t")
    case 0x0A: short = UInt8(ascii: "n")
    case 0x0C: short = UInt8(ascii: "f")
    case 0x0D: short = UInt8(ascii: "r")
    default:
      buffer[used + 1] = UInt8(ascii: "u")
      buffer[used + 2] = UInt8(ascii: "0")
      buffer[used + 3] = UInt8(ascii: "0")
      buffer[used + 4] = UInt8(ascii: "0") + byte >> 4
      let low = byte & 0xF
      buffer[used + 5] = low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10
      used += 6
      return
    }
    buffer[used + 1] = short
    used &+= 2
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
