// Strings that are long, have escapes or leave ASCII.

extension JSONParser {
  /// Reads on in a string whose bytes from `start` up to `at` are plain.
  @inline(never)
  func longString(_ start: Int, from: Int, isKey: Bool) throws(JSONError) -> Scanned {
    var at = from
    var info = JSONKind.string.info
    while true {
      at = plainEnd(at)
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        return finished(start, length: at &- start, closing: at, info: info, isKey: isKey)
      }
      guard byte != UInt8(ascii: "\\") else { break }
      guard byte >= 0x80 else { throw controlCharacter(at) }
      info |= JSONNode.wide
      at = try wideEnd(at)
    }

    // From here on what is read moves down over the escapes before it.
    info |= JSONNode.escaped
    var to = at
    while true {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        (at, to) = try unescape(at, to: to, info: &info)
      } else if byte >= 0x80 {
        info |= JSONNode.wide
        let end = try wideEnd(at)
        while at < end {
          bytes[to] = bytes[at]
          at &+= 1
          to &+= 1
        }
      } else if byte < 0x20 {
        throw controlCharacter(at)
      } else {
        movePlain(&at, &to)
      }
    }
    bytes.fill(to..<at, with: JSONNode.filler)
    return finished(start, length: to &- start, closing: at, info: info, isKey: isKey)
  }

  private func finished(_ start: Int, length: Int, closing: Int, info: UInt32, isKey: Bool) -> Scanned {
    guard isKey || length <= Self.hashedMax else {
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
      let special = JSONWord.special(bytes.word(at))
      if special != 0 { return at &+ special.trailingZeroBitCount &>> 3 }
      at &+= 8
    }
  }

  /// Moves a run of plain bytes down. The words that are written end before the bytes that are still to be read.
  @inline(__always)
  private func movePlain(_ at: inout Int, _ to: inout Int) {
    while true {
      let word = bytes.word(at)
      let special = JSONWord.special(word)
      if special == 0 {
        bytes.setWord(to, word)
        at &+= 8
        to &+= 8
        continue
      }
      let rest = special.trailingZeroBitCount &>> 3
      let there = bytes.word(to)
      bytes.setWord(to, there ^ JSONWord.lowest(rest, of: there ^ word))
      at &+= rest
      to &+= rest
      return
    }
  }

  /// Resolves the escape at `at` and writes what it means to `to`.
  @inline(__always)
  private func unescape(_ at: Int, to: Int, info: inout UInt32) throws(JSONError) -> (at: Int, to: Int) {
    let meaning: UInt8
    switch bytes[at &+ 1] {
    case UInt8(ascii: "\""): meaning = 0x22
    case UInt8(ascii: "\\"): meaning = 0x5C
    case UInt8(ascii: "/"): meaning = 0x2F
    case UInt8(ascii: "b"): meaning = 0x08
    case UInt8(ascii: "f"): meaning = 0x0C
    case UInt8(ascii: "n"): meaning = 0x0A
    case UInt8(ascii: "r"): meaning = 0x0D
    case UInt8(ascii: "t"): meaning = 0x09
    case UInt8(ascii: "u"): return try unescapeUnicode(at, to: to, info: &info)
    default: throw wrongEscape(at)
    }
    bytes[to] = meaning
    return (at &+ 2, to &+ 1)
  }

  private func unescapeUnicode(_ at: Int, to: Int, info: inout UInt32) throws(JSONError) -> (at: Int, to: Int) {
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

  /// Checks the bytes from the first one above 0x7F and returns the place of the next one below.
  private func wideEnd(_ from: Int) throws(JSONError) -> Int {
    var at = from
    while bytes[at] >= 0x80 {
      let length = UTF8Check.sequenceLength(bytes.half(at))
      guard length > 0 else { throw .invalidUTF8(bytes[at], at: at) }
      at &+= length
    }
    return at
  }

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
    while last &- at >= 8 {
      state = step(state, bytes.word(at))
      at &+= 8
    }
    return finish(state, JSONWord.lowest(last &- at, of: bytes.word(at)), count: count)
  }
}
