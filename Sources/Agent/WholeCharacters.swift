// Text that comes in pieces, cut between characters.

/// How many bytes there are before a character at the end that may go on.
public func wholeCharacters(_ bytes: [UInt8]) -> Int {
  for back in 1...3 where back <= bytes.count {
    let byte = bytes[bytes.count - back]
    if byte & 0xC0 == 0x80 { continue }
    let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    return length > back ? bytes.count - back : bytes.count
  }
  return bytes.count
}
