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

  private struct Needle: Sendable {
    var bytes: [UInt8]
    var replacement: [UInt8]
  }

  /// The longest first, so that a secret that contains another is replaced whole.
  private let needles: [Needle]
  /// By first byte, where the needles with it stand.
  private let starts: [[Int]]
  private let shortest: Int

  public init(_ secrets: [(name: String, value: String)]) {
    var needles: [Needle] = []
    for (name, value) in secrets where value.utf8.count >= Self.lengthMin {
      let replacement = Array("[secret \(name)]".utf8)
      for form in SecretForms.all(of: Array(value.utf8)) {
        needles.append(Needle(bytes: form, replacement: replacement))
      }
    }
    needles.sort { $0.bytes.count > $1.bytes.count }
    var starts = [[Int]](repeating: [], count: 256)
    for (index, needle) in needles.enumerated() { starts[Int(needle.bytes[0])].append(index) }
    self.needles = needles
    self.starts = starts
    shortest = needles.last?.bytes.count ?? 0
  }

  /// Nothing would ever be replaced.
  public var isEmpty: Bool { needles.isEmpty }

  public func redacted(_ text: String) -> String {
    guard !isEmpty else { return text }
    return redacted(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// The bytes with every value replaced, `nil` when there is none in them.
  public func redacted(_ bytes: [UInt8]) -> [UInt8]? { redacted(bytes.span) }

  func redacted(_ bytes: Span<UInt8>) -> [UInt8]? {
    guard !isEmpty, bytes.count >= shortest else { return nil }
    var result: [UInt8]?
    var done = 0
    var place = 0
    while place <= bytes.count - shortest {
      guard let needle = needle(in: bytes, at: place) else {
        place += 1
        continue
      }
      var longer = result ?? []
      append(bytes.extracting(done..<place), to: &longer)
      longer += needle.replacement
      result = longer
      place += needle.bytes.count
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
    var document = JSONDocument()
    // What is no JSON is refused by whoever reads it; until then it is bytes.
    guard (try? document.parse(bytes)) != nil else { return redacted(bytes) }
    guard contains(document) else { return nil }
    var writer = JSONWriter()
    write(document, 0, bytes, &writer)
    return writer.bytes
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

  private func needle(in bytes: Span<UInt8>, at place: Int) -> Needle? {
    for index in starts[Int(bytes[place])] {
      let needle = needles[index]
      guard bytes.count - place >= needle.bytes.count else { continue }
      var offset = 1
      while offset < needle.bytes.count, bytes[place + offset] == needle.bytes[offset] { offset += 1 }
      if offset == needle.bytes.count { return needle }
    }
    return nil
  }

  private func append(_ bytes: Span<UInt8>, to array: inout [UInt8]) {
    for index in bytes.indices { array.append(bytes[index]) }
  }
}

/// The forms in which a value is passed on.
private enum SecretForms {
  /// Of base64, what is shorter stands in texts by chance.
  static var encodedMin: Int { 8 }

  static func all(of value: [UInt8]) -> Set<[UInt8]> {
    var forms: Set<[UInt8]> = [value]
    forms.formUnion(percent(value))
    forms.formUnion(escaped(value))
    forms.formUnion(base64(value))
    forms.insert(value.flatMap { hexadecimal($0, lower) })
    forms.insert(value.flatMap { hexadecimal($0, upper) })
    return forms
  }

  private static let lower = Array("0123456789abcdef".utf8)
  private static let upper = Array("0123456789ABCDEF".utf8)
  private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)

  private static func hexadecimal(_ byte: UInt8, _ digits: [UInt8]) -> [UInt8] {
    [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func percent(_ value: [UInt8]) -> [[UInt8]] {
    [upper, lower].flatMap { digits in
      [Array("%20".utf8), Array("+".utf8)].map { space in
        value.flatMap { byte in
          if plain.contains(byte) { return [byte] }
          return byte == 0x20 ? space : [UInt8(ascii: "%")] + hexadecimal(byte, digits)
        }
      }
    }
  }

  /// As JSON writers write it: with as few escapes as possible, with `\/`, and with everything that is not ASCII escaped.
  private static func escaped(_ value: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: value, as: UTF8.self)
    var forms: [[UInt8]] = []
    for slash in ["/", "\\/"] {
      for keepsWide in [true, false] {
        var form = ""
        for unit in text.unicodeScalars {
          switch unit {
          case "\"": form += "\\\""
          case "\\": form += "\\\\"
          case "/": form += slash
          case "\n": form += "\\n"
          case "\r": form += "\\r"
          case "\t": form += "\\t"
          case _ where unit.value < 0x20 || (!keepsWide && unit.value > 0x7e):
            for code in String(unit).utf16 {
              form += "\\u" + String(repeating: "0", count: 4 - String(code, radix: 16).count) + String(code, radix: 16)
            }
          default: form.unicodeScalars.append(unit)
          }
        }
        forms.append(Array(form.utf8))
      }
    }
    return forms
  }

  /// The characters that depend on the value alone, wherever it stands among other bytes.
  private static func base64(_ value: [UInt8]) -> [[UInt8]] {
    let common = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    var forms: [[UInt8]] = []
    for last in ["+/", "-_"] {
      let alphabet = Array((common + last).utf8)
      for offset in 0..<3 {
        let bytes = [UInt8](repeating: 0, count: offset) + value
        let from = (offset * 8 + 5) / 6
        let to = bytes.count * 8 / 6
        guard to - from >= encodedMin else { continue }
        var form: [UInt8] = []
        for index in from..<to {
          let bit = index * 6
          let next = bit / 8 + 1 < bytes.count ? Int(bytes[bit / 8 + 1]) : 0
          let pair = Int(bytes[bit / 8]) << 8 | next
          form.append(alphabet[pair >> (10 - bit % 8) & 63])
        }
        forms.append(form)
      }
    }
    return forms
  }
}
