// Reads members by their names without a copy, and tolerates what servers send beside the standard.

internal import JSON

extension JSONDocument {
  /// The value of the first member of this name; `nil` for a missing one, for `null`, and where the node is no object.
  @inline(__always)
  func field(_ object: Int, _ name: StaticString) -> Int? {
    guard kind(object) == .object else { return nil }
    var key = object + 1
    let last = end(object)
    while key < last {
      if isString(key, name) { return kind(key + 1) == .null ? nil : key + 1 }
      key = end(key + 1)
    }
    return nil
  }

  /// A member that is a string.
  func textField(_ object: Int, _ name: StaticString) -> Int? {
    guard let node = field(object, name), kind(node) == .string else { return nil }
    return node
  }

  /// A member that is a string with something in it, as text.
  func word(_ object: Int, _ name: StaticString) -> String? {
    guard let node = textField(object, name), byteCount(node) > 0 else { return nil }
    return string(node)
  }

  /// What counts as a count at most. More is a mistake of the server's, and sums of such numbers would overflow.
  static var countMax: Int64 { 1 << 40 }

  /// A member that is a number without a fraction, not below zero; one that nobody can mean is as good as none.
  func count(_ object: Int, _ name: StaticString) -> Int? {
    field(object, name).flatMap { count(at: $0) }
  }

  /// A number without a fraction, not below zero; one that nobody can mean is as good as none.
  func count(at node: Int) -> Int? {
    guard isNumber(node), let value = int64(node), (0...Self.countMax).contains(value) else { return nil }
    return Int(value)
  }

  func isNumber(_ node: Int) -> Bool { kind(node) == .integer || kind(node) == .number }

  @inline(__always)
  func isText(_ node: Int, _ text: StaticString) -> Bool { kind(node) == .string && isString(node, text) }

  /// Reads what a model or its server wrote: members that come twice do not matter here.
  ///
  /// Half a surrogate pair and bytes that are no UTF-8 come up where a server cuts its text between two tokens. They
  /// become U+FFFD, and the text that was read then is returned.
  mutating func parseWire(_ text: Span<UInt8>) throws(JSONError) -> [UInt8]? {
    let options = JSONOptions(duplicateKeys: .keep, hashes: false)
    do throws(JSONError) {
      try parse(text, options: options)
      return nil
    } catch {
      guard error.code == .loneSurrogate || error.code == .invalidUTF8 else { throw error }
    }
    let mended = mendedText(text)
    try parse(mended.span, options: options)
    return mended
  }
}

extension [UInt8] {
  /// The content of a string of a document.
  @inline(__always)
  mutating func append(_ view: JSONView, _ node: Int) { view.withText(node) { append($0) } }

  mutating func append(_ writer: borrowing JSONWriter) { append(writer.utf8) }
}

/// The text with every half of a surrogate pair and every byte that is no UTF-8 replaced.
private func mendedText(_ text: Span<UInt8>) -> [UInt8] {
  let bytes = Array(String(text).utf8)
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)

  /// The unit of the escape `\uXXXX` at a place.
  func unit(_ at: Int) -> UInt16? {
    guard at + 5 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else { return nil }
    return UInt16(String(decoding: bytes[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16)
  }

  var at = 0
  while at < bytes.count {
    guard bytes[at] == UInt8(ascii: "\\") else {
      result.append(bytes[at])
      at += 1
      continue
    }
    guard let first = unit(at), first & 0xF800 == 0xD800 else {
      result.append(contentsOf: bytes[at..<min(at + 2, bytes.count)])
      at += 2
      continue
    }
    if first < 0xDC00, let second = unit(at + 6), second & 0xFC00 == 0xDC00 {
      result.append(contentsOf: bytes[at..<(at + 12)])
      at += 12
    } else {
      result.append("\\ufffd")
      at += 6
    }
  }
  return result
}
