// Strings that are long, have escapes or leave ASCII.

internal import JSONScan

extension JSONParser {
  /// Reads on in a string whose bytes from `start` up to `at` are plain.
  @inline(never)
  func longString(_ start: Int, from: Int, isKey: Bool) throws(JSONError) -> Scanned {
    var at = from
    var info = JSONKind.string.info
    var blocksFrom = start &+ Self.wideShort
    while true {
      at = plainEnd(at)
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        return finished(start, length: at &- start, closing: at, info: info, isKey: isKey)
      }
      guard byte != UInt8(ascii: "\\") else { break }
      guard byte >= 0x80 else { throw controlCharacter(at) }
      info |= JSONNode.wide
      at = try wideEnd(at, &blocksFrom)
    }
    return try escapedString(start, from: at, info: info | JSONNode.escaped, isKey: isKey)
  }

  /// Reads on from the first escape. What is read moves down over the escapes before it, window by window.
  private func escapedString(_ start: Int, from: Int, info: UInt32, isKey: Bool) throws(JSONError) -> Scanned {
    var info = info
    var at = from
    var to = from
    var blocksFrom = start &+ Self.wideShort
    windows: while true {
      let window = at
      var special = bytes.special64(window)
      while special != 0 {
        let place = window &+ special.trailingZeroBitCount
        movePlain(&at, &to, upTo: place)
        let byte = bytes[at]
        if byte == UInt8(ascii: "\\") {
          let meaning = json_scan_unescape(bytes[at &+ 1])
          if meaning != 0 {
            bytes[to] = meaning
            at &+= 2
            to &+= 1
          } else {
            (at, to) = try unescapeUnicode(at, to: to, info: &info)
          }
        } else if byte == UInt8(ascii: "\"") {
          bytes.fill(to..<at, with: JSONNode.filler)
          return finished(start, length: to &- start, closing: at, info: info, isKey: isKey)
        } else if byte >= 0x80 {
          info |= JSONNode.wide
          let end = try wideEnd(at, &blocksFrom)
          bytes.move(at..<end, to: to)
          to &+= end &- at
          at = end
        } else {
          throw controlCharacter(at)
        }
        // The bytes that were read with this one, such as an escaped quote, end nothing.
        guard at &- window < 64 else { continue windows }
        special &= ~0 &<< UInt64(truncatingIfNeeded: at &- window)
      }
      movePlain(&at, &to, upTo: window &+ 64)
    }
  }

  private func finished(_ start: Int, length: Int, closing: Int, info: UInt32, isKey: Bool) -> Scanned {
    guard hashes, isKey || length <= Self.hashedMax else {
      return Scanned(end: closing &+ 1, info: info | JSONNode.unhashed, payload: UInt64(length))
    }
    let hash = UInt64(hashing.of(bytes, start, count: length))
    return Scanned(end: closing &+ 1, info: info, payload: UInt64(length) | hash &<< 32)
  }

  /// The first byte that is not plain.
  @inline(__always)
  private func plainEnd(_ from: Int) -> Int {
    var at = from
    while true {
      let special = bytes.special(at)
      if special != 0 { return at &+ special.trailingZeroBitCount }
      at &+= 16
    }
  }

  /// Moves a run of plain bytes down. Nothing is written to the bytes that are still to be read.
  @inline(__always)
  private func movePlain(_ at: inout Int, _ to: inout Int, upTo end: Int) {
    let distance = at &- to
    if distance >= 32 {
      // Whole blocks: what they write too much lies below what is still to be read.
      repeat {
        bytes.moveBlock(at, to: to)
        at &+= 32
        to &+= 32
      } while at < end
    } else {
      while end &- at >= 8 {
        bytes.setWord(to, bytes.word(at))
        at &+= 8
        to &+= 8
      }
      while at < end {
        bytes[to] = bytes[at]
        at &+= 1
        to &+= 1
      }
    }
    at = end
    to = end &- distance
  }

  /// Resolves the escape with `\u` at `at` and writes what it means to `to`.
  private func unescapeUnicode(_ at: Int, to: Int, info: inout UInt32) throws(JSONError) -> (at: Int, to: Int) {
    guard bytes[at &+ 1] == UInt8(ascii: "u") else { throw wrongEscape(at) }
    let unit = try unicodeUnit(at)
    var scalar = unit
    var end = at &+ 6
    if unit & 0xF800 == 0xD800 {
      guard unit < 0xDC00, bytes[end] == UInt8(ascii: "\\"), bytes[end &+ 1] == UInt8(ascii: "u") else {
        throw .loneSurrogate(unit, at: at)
      }
      let low = try unicodeUnit(end)
      guard low & 0xFC00 == 0xDC00 else { throw .loneSurrogate(unit, at: at) }
      scalar = 0x10000 &+ (unit & 0x3FF) &<< 10 &+ (low & 0x3FF)
      end &+= 6
    }
    if scalar >= 0x80 { info |= JSONNode.wide }
    return (end, put(scalar, to))
  }

  /// The value of the four hexadecimal digits of the `\u` at `at`.
  private func unicodeUnit(_ at: Int) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for place in 2..<6 {
      let byte = bytes[at &+ place]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte &- UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte &- UInt8(ascii: "a") &+ 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte &- UInt8(ascii: "A") &+ 10
      default: throw wrongEscape(at)
      }
      unit = unit &<< 4 | UInt32(digit)
    }
    return unit
  }

  /// Writes a scalar as UTF-8, which is never longer than its escape, and returns the place behind it.
  private func put(_ scalar: UInt32, _ to: Int) -> Int {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar &>> shift) & 0x3F }
    if scalar < 0x80 {
      bytes[to] = UInt8(truncatingIfNeeded: scalar)
      return to &+ 1
    }
    if scalar < 0x800 {
      bytes[to] = 0xC0 | UInt8(truncatingIfNeeded: scalar &>> 6)
      bytes[to &+ 1] = tail(0)
      return to &+ 2
    }
    if scalar < 0x10000 {
      bytes[to] = 0xE0 | UInt8(truncatingIfNeeded: scalar &>> 12)
      bytes[to &+ 1] = tail(6)
      bytes[to &+ 2] = tail(0)
      return to &+ 3
    }
    bytes[to] = 0xF0 | UInt8(truncatingIfNeeded: scalar &>> 18)
    bytes[to &+ 1] = tail(12)
    bytes[to &+ 2] = tail(6)
    bytes[to &+ 3] = tail(0)
    return to &+ 4
  }

  /// Checks the bytes from the first one above 0x7F on and returns a place up to which all is well. From `blocksFrom`
  /// on it takes blocks; where one block held something else than text, the next attempt is put off.
  private func wideEnd(_ from: Int, _ blocksFrom: inout Int) throws(JSONError) -> Int {
    var at = from
    while bytes[at] >= 0x80 {
      if at >= blocksFrom {
        let length = bytes.wide(at)
        at &+= length
        blocksFrom = length == 0 ? at &+ 32 : at
        if length > 0 { continue }
      }
      let length = UTF8Check.sequenceLength(bytes.half(at))
      guard length > 0 else { throw .invalidUTF8(bytes[at], at: at) }
      at &+= length
    }
    return at
  }

  /// Strings shorter than this are checked code point by code point.
  private static var wideShort: Int { 32 }

  private func controlCharacter(_ at: Int) -> JSONError {
    at == count ? .end(at: at, expected: "the closing quote of a string") : .controlCharacter(bytes[at], at: at)
  }

  private func wrongEscape(_ at: Int) -> JSONError {
    var place = at + 1
    if bytes[place] == UInt8(ascii: "u") {
      repeat { place += 1 } while place < at + 6 && isHexadecimal(bytes[place])
    }
    return place == count ? .end(at: count, expected: "the rest of an escape") : .invalidEscape(at: at)
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}

extension JSONHash {
  /// The hash of bytes in a document's buffer, which can be read past their end.
  @usableFromInline
  func of(_ bytes: JSONBuffer<UInt8>, _ start: Int, count: Int) -> UInt32 {
    var state = seed
    var at = start
    let last = start &+ count
    while last &- at >= 16 {
      state = fold(state, bytes.word(at), bytes.word(at &+ 8))
      at &+= 16
    }
    let (low, high) = bytes.first(last &- at, at)
    return finish(state, low, high, count: count)
  }
}
