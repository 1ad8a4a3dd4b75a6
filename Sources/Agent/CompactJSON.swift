// JSON on one line, whoever wrote it.

internal import JSON

/// The text without white space outside its strings, where it has line breaks there; text that is no JSON stays as it is.
public func compactJSON(_ text: [UInt8]) -> [UInt8] {
  // A string holds no line break as such, so that one is always outside.
  guard text.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
  var document = JSONDocument()
  do throws(JSONError) {
    try document.parse(text.span, options: JSONOptions(duplicateKeys: .keep))
  } catch {
    return text
  }
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var isInString = false
  var isEscaped = false
  for byte in text {
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
    } else if byte == UInt8(ascii: "\"") {
      isInString = true
    } else if byte <= 0x20 {
      continue
    }
    result.append(byte)
  }
  return result
}
