// HTML in which whatever a model, a tool or a person wrote is text and nothing else.

/// Grows a page. What is not a `StaticString` is escaped, always: there is no way to add it raw.
struct HTMLText {
  private(set) var bytes: [UInt8] = []
  /// Takes out what must not be written anywhere.
  private let redact: (String) -> String

  init(redact: @escaping (String) -> String) { self.redact = redact }

  /// Markup of ours.
  mutating func markup(_ text: StaticString) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Text between tags or within the quotes of an attribute.
  mutating func text(_ text: String) {
    for scalar in redact(text).unicodeScalars { add(scalar) }
  }

  mutating func text(_ text: [UInt8]) { self.text(String(decoding: text, as: UTF8.self)) }

  mutating func number(_ number: some BinaryInteger) { bytes.append(contentsOf: String(number).utf8) }

  /// A share of a hundred, for a style.
  mutating func percent(_ share: Double) {
    let thousandths = Int((max(0, min(1, share)) * 100_000).rounded())
    let rest = String(thousandths % 1000)
    bytes.append(contentsOf: "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.utf8.count))\(rest)%".utf8)
  }

  /// An element with a class and text.
  mutating func span(_ name: StaticString, _ text: String) {
    markup("<span class=\"")
    markup(name)
    markup("\">")
    self.text(text)
    markup("</span>")
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "<": markup("&lt;")
    case ">": markup("&gt;")
    case "&": markup("&amp;")
    case "\"": markup("&quot;")
    case "'": markup("&#39;")
    case "\n", "\t": bytes.append(UInt8(scalar.value))
    default:
      if isUnseen(scalar) {
        bytes.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
      } else {
        bytes.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
  }

  /// Control characters, which HTML forbids, and those that turn the order of others around.
  private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value < 0x20 || (0x7F...0x9F).contains(value) || (0x200E...0x200F).contains(value)
      || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) || (value & 0xFFFE) == 0xFFFE
  }
}
