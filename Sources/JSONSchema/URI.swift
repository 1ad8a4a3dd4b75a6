// URI references as RFC 3986 splits and resolves them, for `$id`, `$ref` and `$schema`.

/// A URI reference in its five parts; absent parts are `nil`, which is not the same as empty.
struct URIReference: Hashable, Sendable {
  var scheme: String?
  var authority: String?
  var path: String
  var query: String?
  var fragment: String?

  /// Splits any text: what does not look like a scheme or authority ends up in the path.
  init(_ text: String) {
    var rest = Substring(text)
    if let hash = rest.firstIndex(of: "#") {
      fragment = String(rest[rest.index(after: hash)...])
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: "?") {
      query = String(rest[rest.index(after: mark)...])
      rest = rest[..<mark]
    }
    if let colon = rest.firstIndex(of: ":"), isScheme(rest[..<colon]) {
      scheme = rest[..<colon].lowercased()
      rest = rest[rest.index(after: colon)...]
    }
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: "/") ?? rest.endIndex
      authority = String(rest[..<end])
      rest = rest[end...]
    }
    path = String(rest)
  }

  /// The whole text again.
  var text: String {
    withoutFragment + (fragment.map { "#" + $0 } ?? "")
  }

  /// The text that names a document.
  var withoutFragment: String {
    var text = ""
    if let scheme { text += scheme + ":" }
    if let authority { text += "//" + authority }
    text += path
    if let query { text += "?" + query }
    return text
  }

  /// Resolves `reference` against this base (RFC 3986, 5.2.2). A base without hierarchy, such as a URN, keeps itself
  /// for a reference that is only a fragment.
  func resolve(_ reference: URIReference) -> URIReference {
    var result = reference
    if reference.scheme != nil {
      result.path = removingDotSegments(reference.path)
      return result
    }
    result.scheme = scheme
    if reference.authority != nil {
      result.path = removingDotSegments(reference.path)
      return result
    }
    result.authority = authority
    if reference.path.isEmpty {
      result.path = path
      result.query = reference.query ?? query
    } else if reference.path.hasPrefix("/") {
      result.path = removingDotSegments(reference.path)
    } else {
      result.path = removingDotSegments(merged(with: reference.path))
    }
    return result
  }

  private func merged(with relative: String) -> String {
    if authority != nil && path.isEmpty { return "/" + relative }
    guard let slash = path.lastIndex(of: "/") else { return relative }
    return path[...slash] + relative
  }
}

/// Decodes `%XX`; a percent sign without two hex digits stays as it is.
func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  let bytes = Array(text.utf8)
  var decoded: [UInt8] = []
  var i = 0
  while i < bytes.count {
    if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count,
      let high = hexDigit(bytes[i + 1]), let low = hexDigit(bytes[i + 2])
    {
      decoded.append(high << 4 | low)
      i += 3
    } else {
      decoded.append(bytes[i])
      i += 1
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}

/// The value of a hex digit of either case.
@inline(__always)
func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}

private func isScheme(_ text: Substring) -> Bool {
  guard let first = text.utf8.first, isLetter(first) else { return false }
  return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
}

@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func removingDotSegments(_ path: String) -> String {
  guard path.contains(".") else { return path }
  let absolute = path.hasPrefix("/")
  var kept: [Substring] = []
  let segments = path.split(separator: "/", omittingEmptySubsequences: false)
  for (index, segment) in segments.enumerated() {
    let last = index == segments.count - 1
    switch segment {
    case ".":
      if last { kept.append("") }
    case "..":
      if kept.count > (absolute ? 1 : 0) { kept.removeLast() }
      if last { kept.append("") }
    default:
      kept.append(segment)
    }
  }
  return kept.joined(separator: "/")
}
