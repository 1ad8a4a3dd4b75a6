// JSON on one line, whoever laid it out.

/// JSON text without the white space between its parts. The text must be JSON: nothing is checked here.
public func compactJSON(_ text: Span<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var isInString = false
  var isEscaped = false
  for index in text.indices {
    let byte = text[index]
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
    } else if byte <= 0x20 {
      continue
    } else if byte == UInt8(ascii: "\"") {
      isInString = true
    }
    result.append(byte)
  }
  return result
}
