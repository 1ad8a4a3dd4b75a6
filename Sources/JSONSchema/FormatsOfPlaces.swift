// Addresses of machines and people: IPv4, IPv6, host names (RFC 1123 with the encoded labels of RFC 5890), mail (RFC
// 5321).

/// The longest host name and label that DNS can carry.
private let hostnameLengthMax = 253
private let labelLengthMax = 63

/// Four decimal numbers up to 255 without leading zeros.
func isIPv4(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  var i = start
  for part in 0..<4 {
    if part > 0 {
      guard i < end, text[i] == UInt8(ascii: ".") else { return false }
      i += 1
    }
    let first = i
    var value = 0
    while i < end, i < first + 3, isDigit(text[i]) {
      value = value * 10 + Int(text[i] - 0x30)
      i += 1
    }
    guard i > first, value < 256, i == first + 1 || text[first] != 0x30 else { return false }
  }
  return i == end
}

/// Eight groups of hex digits, one run of them shortened to `::`, the last two perhaps written as IPv4.
func isIPv6(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  var groups = 0
  var shortened = false
  var i = start
  if end - i >= 2, text[i] == UInt8(ascii: ":") {
    guard text[i + 1] == UInt8(ascii: ":") else { return false }
    shortened = true
    i += 2
    if i == end { return true }
  }
  while true {
    let first = i
    while i < end, i < first + 4, hexDigit(text[i]) != nil { i += 1 }
    if i < end, text[i] == UInt8(ascii: ".") {
      return isIPv4(text, first, end) && (shortened ? groups <= 5 : groups == 6)
    }
    guard i > first else { return false }
    groups += 1
    if i == end { break }
    guard text[i] == UInt8(ascii: ":"), groups < 8 else { return false }
    i += 1
    if i < end, text[i] == UInt8(ascii: ":") {
      guard !shortened else { return false }
      shortened = true
      i += 1
      if i == end { break }
    }
  }
  return shortened ? groups <= 7 : groups == 8
}

/// Labels of letters, digits and inner hyphens; an `xn--` label must decode to one that IDNA 2008 allows.
func isHostname(_ text: Span<UInt8>) -> Bool {
  isHostname(text, 0, text.count)
}

/// The local part as atoms or quoted, then a host name or an address in brackets.
func isEmail(_ text: Span<UInt8>) -> Bool {
  var i = 0
  if text.count > 0, text[0] == UInt8(ascii: "\"") {
    i = 1
    while i < text.count, text[i] != UInt8(ascii: "\"") {
      if text[i] == UInt8(ascii: "\\") { i += 1 }
      guard i < text.count, text[i] >= 0x20, text[i] < 0x7F else { return false }
      i += 1
    }
    i += 1
  } else {
    var atom = 0
    while i < text.count, text[i] != UInt8(ascii: "@") {
      if text[i] == UInt8(ascii: ".") {
        guard atom > 0 else { return false }
        atom = 0
      } else {
        guard isAtom(text[i]) else { return false }
        atom += 1
      }
      i += 1
    }
    guard atom > 0 else { return false }
  }
  guard i < text.count, text[i] == UInt8(ascii: "@") else { return false }
  let domain = i + 1
  guard domain < text.count else { return false }
  guard text[domain] == UInt8(ascii: "[") else { return isHostname(text, domain, text.count) }
  let last = text.count - 1
  guard text[last] == UInt8(ascii: "]") else { return false }
  let tag: [UInt8] = [0x69, 0x70, 0x76, 0x36, 0x3A]  // "ipv6:"
  if last - domain > tag.count, tag.indices.allSatisfy({ text[domain + 1 + $0] | 0x20 == tag[$0] | 0x20 }) {
    return isIPv6(text, domain + 1 + tag.count, last)
  }
  return isIPv4(text, domain + 1, last)
}

private func isHostname(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  guard end > start, end - start <= hostnameLengthMax else { return false }
  var label = start
  for i in start...end where i == end || text[i] == UInt8(ascii: ".") {
    guard isLabel(text, label, i) else { return false }
    label = i + 1
  }
  return true
}

private func isLabel(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  guard end > start, end - start <= labelLengthMax else { return false }
  let hyphen = UInt8(ascii: "-")
  guard text[start] != hyphen, text[end - 1] != hyphen else { return false }
  for i in start..<end where !isLetter(text[i]) && !isDigit(text[i]) && text[i] != hyphen { return false }
  if end - start >= 4, text[start] | 0x20 == UInt8(ascii: "x"), text[start + 1] | 0x20 == UInt8(ascii: "n"),
    text[start + 2] == hyphen, text[start + 3] == hyphen
  {
    var encoded: [UInt8] = []
    for i in start + 4..<end { encoded.append(text[i]) }
    return isEncodedLabel(encoded)
  }
  return true
}

private func isAtom(_ byte: UInt8) -> Bool {
  if isLetter(byte) || isDigit(byte) { return true }
  switch byte {
  case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"),
    UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"),
    UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"),
    UInt8(ascii: "~"):
    return true
  default:
    return false
  }
}
