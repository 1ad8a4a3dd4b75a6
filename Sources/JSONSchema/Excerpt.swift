// Values of an instance or a schema as short text for messages.

internal import JSON

/// The longest text of a value in a message, in code points.
private let excerptLengthMax = 60
/// What `quoted` adds to a text that it cuts off.
private let quotesAndEllipsis = 3

/// A value as compact JSON, cut off with an ellipsis where it gets long.
func excerpt(_ view: JSONView, _ node: Int) -> String {
  var writer = ExcerptWriter(view: view)
  writer.write(node, depth: 0)
  return writer.text
}

/// A name or pattern in a message, cut off likewise.
func shortened(_ text: String, to length: Int = excerptLengthMax) -> String {
  guard text.unicodeScalars.count > length else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.prefix(length))) + "…"
}

/// A string as JSON writes it, cut off likewise.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in shortened(text).unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// The text of a string or key.
func string(_ view: JSONView, _ node: Int) -> String {
  view.withText(node) { string($0) }
}

/// The text of a number as it was written.
func numberText(_ view: JSONView, _ node: Int) -> String {
  view.withNumber(node) { string($0) }
}

/// Bytes that the parser has found to be UTF-8.
func string(_ bytes: Span<UInt8>) -> String {
  var copy: [UInt8] = []
  copy.reserveCapacity(bytes.count)
  for index in bytes.indices { copy.append(bytes[index]) }
  return String(decoding: copy, as: UTF8.self)
}

/// Writes until the text is long enough; what follows is not even looked at.
private struct ExcerptWriter {
  let view: JSONView
  var text = ""
  private var isFull = false

  private static let depthMax = 4

  init(view: JSONView) {
    self.view = view
  }

  mutating func write(_ node: Int, depth: Int) {
    switch view.kind(node) {
    case .null: append("null")
    case .false: append("false")
    case .true: append("true")
    case .integer, .number: append(shortened(numberText(view, node)))
    case .string: append(quoted(string(view, node)))
    case .array:
      writeAll(node, depth, "[", "]") { writer, item in
        writer.write(item, depth: depth + 1)
        return item
      }
    case .object:
      writeAll(node, depth, "{", "}") { writer, key in
        writer.append(quoted(string(writer.view, key)) + ":")
        writer.write(key + 1, depth: depth + 1)
        return key + 1
      }
    }
  }

  private mutating func writeAll(
    _ node: Int, _ depth: Int, _ opening: String, _ closing: String, _ element: (inout ExcerptWriter, Int) -> Int
  ) {
    if depth >= Self.depthMax { return append(opening + "…" + closing) }
    append(opening)
    var child = node + 1
    while child < view.end(node), !isFull {
      if child > node + 1 { append(",") }
      child = view.end(element(&self, child))
    }
    append(closing)
  }

  private mutating func append(_ more: String) {
    if isFull { return }
    if text.unicodeScalars.count + more.unicodeScalars.count <= excerptLengthMax + quotesAndEllipsis {
      text += more
    } else {
      text += shortened(more, to: max(0, excerptLengthMax - text.unicodeScalars.count))
      if !text.hasSuffix("…") { text += "…" }
      isFull = true
    }
  }
}
