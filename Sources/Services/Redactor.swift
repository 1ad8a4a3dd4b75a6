// Takes the values of secrets out of what is written or handed on anywhere.

internal import JSON

/// Replaces secret values by their names. By value, not by pattern: what leaks is the value, wherever it turns up.
///
/// A value is found as it is and in the forms in which it is usually passed on: with the escapes of JSON, in base64 of any
/// alignment (so inside `user:password` too), in percent encoding, in hexadecimal. Whoever wants to carry a secret out
/// can write it in a form of his own: this guards against accidents. Against intent, plugins are given names to put into
/// headers instead of values.
public struct Redactor: Sendable {
  /// Shorter values are words that stand in many texts by chance, and are left alone.
  public static var lengthMin: Int { 6 }

  /// A text of a plugin that is as long may have been cut, in the middle of a value too.
  static var cutMin: Int { 1_000 }
  /// Of a value that a cut has left the beginning of, what is shorter tells nothing.
  private static var beginningMin: Int { 4 }

  private struct Needle: Sendable {
    var form: SecretForm
    var replacement: [UInt8]
  }

  /// The longest values first, so that a secret that contains another is replaced whole.
  private let needles: [Needle]
  /// By first byte, where the needles with it stand.
  private let starts: [[Int]]
  /// A bit for each two bytes that a value may begin with: most places of most texts need no further look.
  private let pairs: [UInt64]
  private let shortest: Int
  private let longest: Int

  public init(_ secrets: [(name: String, value: String)]) {
    var needles: [Needle] = []
    for (name, value) in secrets.sorted(by: { $0.value.utf8.count > $1.value.utf8.count })
    where value.utf8.count >= Self.lengthMin {
      let replacement = Array("[secret \(name)]".utf8)
      for form in SecretForm.all(of: value) { needles.append(Needle(form: form, replacement: replacement)) }
    }
    var starts = [[Int]](repeating: [], count: 256)
    for (index, needle) in needles.enumerated() {
      for byte in Set(needle.form.units[0].map { $0[0] }) { starts[Int(byte)].append(index) }
    }
    self.needles = needles
    self.starts = starts
    pairs = Self.pairs(needles)
    shortest = needles.map(\.form.lengthMin).min() ?? 0
    longest = needles.map(\.form.lengthMax).max() ?? 0
  }

  private static func pairs(_ needles: [Needle]) -> [UInt64] {
    var pairs = [UInt64](repeating: 0, count: 1 << 10)
    for needle in needles {
      for way in needle.form.units[0] {
        // Every form of a value that is looked for has more than one part.
        for second in way.count > 1 ? [way[1]] : needle.form.units[1].map({ $0[0] }) {
          let pair = Int(way[0]) << 8 | Int(second)
          pairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
      }
    }
    return pairs
  }

  /// Nothing would ever be replaced.
  public var isEmpty: Bool { needles.isEmpty }

  public func redacted(_ text: String) -> String {
    guard !isEmpty else { return text }
    return redacted(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// The same for a text that may have been cut on its way: what a cut has left of a value at the end goes too.
  public func redacted(cut text: String) -> String {
    let clean = redacted(text)
    guard !isEmpty, text.utf8.count >= Self.cutMin else { return clean }
    let mark = Array("…".utf8)
    var bytes = Array(clean.utf8)
    let isMarked = bytes.suffix(mark.count).elementsEqual(mark)
    if isMarked { bytes.removeLast(mark.count) }
    guard let (needle, start) = beginning(atEndOf: bytes.span) else { return clean }
    return String(decoding: bytes[..<start] + needle.replacement + (isMarked ? mark : []), as: UTF8.self)
  }

  /// The first place from which all that follows is the beginning of a value.
  private func beginning(atEndOf bytes: Span<UInt8>) -> (Needle, Int)? {
    for place in max(0, bytes.count - longest)..<max(0, bytes.count - Self.beginningMin + 1) {
      for index in starts[Int(bytes[place])] where needles[index].form.isCut(bytes, from: place) {
        return (needles[index], place)
      }
    }
    return nil
  }

  /// The bytes with every value replaced, `nil` when there is none in them.
  public func redacted(_ bytes: [UInt8]) -> [UInt8]? { redacted(bytes.span) }

  func redacted(_ bytes: Span<UInt8>) -> [UInt8]? {
    guard !isEmpty, bytes.count >= shortest else { return nil }
    let pairs = pairs.span
    var result: [UInt8]?
    var done = 0
    var place = 0
    while place <= bytes.count - shortest {
      let pair = Int(bytes[place]) << 8 | Int(bytes[place + 1])
      guard pairs[pair >> 6] >> UInt64(pair & 63) & 1 == 1, let (needle, end) = needle(in: bytes, at: place) else {
        place += 1
        continue
      }
      var longer = result ?? []
      append(bytes.extracting(done..<place), to: &longer)
      longer += needle.replacement
      result = longer
      place = end
      done = place
    }
    guard var whole = result else { return nil }
    append(bytes.extracting(done..<bytes.count), to: &whole)
    return whole
  }

  /// JSON with every value in it replaced, still JSON: strings are looked at as what they mean, however they are escaped,
  /// and a number that holds a value becomes a string. `nil` when there is none in it.
  public func redacted(json bytes: [UInt8]) -> [UInt8]? { redacted(json: bytes.span) }

  func redacted(json bytes: Span<UInt8>) -> [UInt8]? {
    // Without escapes strings are what they mean.
    guard hasBackslash(bytes) || redacted(bytes) != nil else { return nil }
    var document = JSONDocument()
    // What is no JSON is refused by whoever reads it; until then it is bytes.
    guard (try? document.parse(bytes)) != nil else { return redacted(bytes) }
    guard contains(document) else { return nil }
    var writer = JSONWriter()
    write(document, 0, bytes, &writer)
    return writer.bytes
  }

  private func hasBackslash(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\\") { return true }
    return false
  }

  private func contains(_ document: borrowing JSONDocument) -> Bool {
    var node = 0
    let last = document.end(0)
    while node < last {
      switch document.kind(node) {
      case .string: if redacted(document.utf8(node)) != nil { return true }
      case .integer, .number: if redacted(document.numberBytes(node)) != nil { return true }
      default: break
      }
      // Every node in turn, those inside containers too.
      node += 1
    }
    return false
  }

  private func write(
    _ document: borrowing JSONDocument, _ node: Int, _ text: Span<UInt8>, _ writer: inout JSONWriter
  ) {
    switch document.kind(node) {
    case .object:
      writer.beginObject()
      var key = document.firstChild(node)
      while key < document.end(node) {
        if let name = redacted(document.utf8(key)) { writer.key(name.span) } else { writer.key(document.utf8(key)) }
        write(document, key + 1, text, &writer)
        key = document.end(key + 1)
      }
      writer.endObject()
    case .array:
      writer.beginArray()
      var element = document.firstChild(node)
      while element < document.end(node) {
        write(document, element, text, &writer)
        element = document.end(element)
      }
      writer.endArray()
    case .string:
      if let value = redacted(document.utf8(node)) {
        writer.string(value.span)
      } else {
        writer.string(document.utf8(node))
      }
    case .integer, .number:
      if let value = redacted(document.numberBytes(node)) {
        writer.string(value.span)
      } else {
        writer.raw(text.extracting(document.sourceRange(node)))
      }
    default: writer.raw(text.extracting(document.sourceRange(node)))
    }
  }

  private func needle(in bytes: Span<UInt8>, at place: Int) -> (Needle, end: Int)? {
    for index in starts[Int(bytes[place])] {
      if let end = needles[index].form.end(in: bytes, from: place) { return (needles[index], end) }
    }
    return nil
  }

  private func append(_ bytes: Span<UInt8>, to array: inout [UInt8]) {
    for index in bytes.indices { array.append(bytes[index]) }
  }
}
