// URIs and URI references by the grammar of RFC 3986.

/// Whether the text is a URI, or with `relative` a URI or a reference without scheme.
func isURI(_ text: Span<UInt8>, relative: Bool) -> Bool {
  var i = 0
  if let colon = schemeEnd(text) {
    i = colon + 1
  } else if !relative {
    return false
  }
  let hasScheme = i > 0
  if i + 1 < text.count, text[i] == UInt8(ascii: "/"), text[i + 1] == UInt8(ascii: "/") {
    i += 2
    let start = i
    while i < text.count, !isOne(text[i], of: "/?#") { i += 1 }
    guard isAuthority(text, start, i) else { return false }
  } else if !hasScheme {
    // The first segment of a relative path must not look like a scheme.
    var j = i
    while j < text.count, !isOne(text[j], of: "/?#") {
      if text[j] == UInt8(ascii: ":") { return false }
      j += 1
    }
  }
  let path = i
  while i < text.count, !isOne(text[i], of: "?#") { i += 1 }
  guard consists(text, path, i, of: "/:@") else { return false }
  if i < text.count, text[i] == UInt8(ascii: "?") {
    let query = i + 1
    i = query
    while i < text.count, text[i] != UInt8(ascii: "#") { i += 1 }
    guard consists(text, query, i, of: "/:@?") else { return false }
  }
  if i < text.count {
    guard consists(text, i + 1, text.count, of: "/:@?") else { return false }
  }
  return true
}

private func schemeEnd(_ text: Span<UInt8>) -> Int? {
  guard text.count > 0, isLetter(text[0]) else { return nil }
  var i = 1
  while i < text.count, isLetter(text[i]) || isDigit(text[i]) || isOne(text[i], of: "+-.") { i += 1 }
  return i < text.count && text[i] == UInt8(ascii: ":") ? i : nil
}

private func isAuthority(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  var host = start
  for i in start..<end where text[i] == UInt8(ascii: "@") {
    guard consists(text, start, i, of: ":") else { return false }
    host = i + 1
    break
  }
  var i = host
  if i < end, text[i] == UInt8(ascii: "[") {
    while i < end, text[i] != UInt8(ascii: "]") { i += 1 }
    guard i < end, isLiteral(text, host + 1, i) else { return false }
    i += 1
  } else {
    while i < end, text[i] != UInt8(ascii: ":") { i += 1 }
    guard consists(text, host, i, of: "") else { return false }
  }
  if i == end { return true }
  guard text[i] == UInt8(ascii: ":") else { return false }
  for j in i + 1..<end where !isDigit(text[j]) { return false }
  return true
}

private func isLiteral(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  guard end > start, text[start] | 0x20 == UInt8(ascii: "v") else { return isIPv6(text, start, end) }
  var i = start + 1
  while i < end, hexDigit(text[i]) != nil { i += 1 }
  guard i > start + 1, i + 1 < end, text[i] == UInt8(ascii: ".") else { return false }
  for j in i + 1..<end where !isUnreservedOrDelimiter(text[j]) && text[j] != UInt8(ascii: ":") { return false }
  return true
}

/// Whether every byte is unreserved, a sub-delimiter, percent-encoded or one of `extra`.
private func consists(_ text: Span<UInt8>, _ start: Int, _ end: Int, of extra: StaticString) -> Bool {
  var i = start
  while i < end {
    let byte = text[i]
    if byte == UInt8(ascii: "%") {
      guard i + 2 < end, hexDigit(text[i + 1]) != nil, hexDigit(text[i + 2]) != nil else { return false }
      i += 3
    } else {
      guard isUnreservedOrDelimiter(byte) || isOne(byte, of: extra) else { return false }
      i += 1
    }
  }
  return true
}

private func isUnreservedOrDelimiter(_ byte: UInt8) -> Bool {
  isLetter(byte) || isDigit(byte) || isOne(byte, of: "-._~!$&'()*+,;=")
}

private func isOne(_ byte: UInt8, of set: StaticString) -> Bool {
  set.withUTF8Buffer { buffer in unsafe buffer.contains(byte) }
}
