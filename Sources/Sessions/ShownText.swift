// What a model was shown of an answer, as the JSON object that the file keeps.

internal import JSON
internal import Journal

enum ShownText {
  static func json(_ step: ShownStep) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("is_error")
    writer.bool(step.isError)
    writer.key("text")
    writer.string(step.text.span)
    writer.key("images")
    writer.beginArray()
    for image in step.images {
      writer.beginObject()
      writer.key("media_type")
      writer.string(image.mediaType)
      writer.key("data")
      writer.string(Base64.text(image.bytes))
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  /// `nil` for what is no such object.
  static func step(_ text: [UInt8], call: String) -> ShownStep? {
    var document = JSONDocument()
    guard (try? document.parse(text)) != nil, document.kind(0) == .object else { return nil }
    var step = ShownStep(call: call, isError: false, text: [], images: [])
    var key = document.firstChild(0)
    while key < document.end(0) {
      switch (document.string(key), document.kind(key + 1)) {
      case ("is_error", let kind): step.isError = kind == .true
      case ("text", .string): step.text = Array(document.string(key + 1).utf8)
      case ("images", .array):
        var element = document.firstChild(key + 1)
        while element < document.end(key + 1) {
          step.images.append(image(document, element))
          element = document.end(element)
        }
      default: break
      }
      key = document.end(key + 1)
    }
    return step
  }

  private static func image(_ document: borrowing JSONDocument, _ node: Int) -> ShownStep.Image {
    var image = ShownStep.Image(mediaType: "", bytes: [])
    guard document.kind(node) == .object else { return image }
    var key = document.firstChild(node)
    while key < document.end(node) {
      switch (document.string(key), document.kind(key + 1)) {
      case ("media_type", .string): image.mediaType = document.string(key + 1)
      case ("data", .string): image.bytes = Base64.bytes(document.string(key + 1))
      default: break
      }
      key = document.end(key + 1)
    }
    return image
  }
}

/// RFC 4648 with padding.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var place = 0
    while place < bytes.count {
      let count = min(3, bytes.count - place)
      var word = 0
      for offset in 0..<3 { word = word << 8 | (offset < count ? Int(bytes[place + offset]) : 0) }
      for digit in 0..<4 {
        text.append(digit <= count ? alphabet[word >> (18 - 6 * digit) & 63] : UInt8(ascii: "="))
      }
      place += 3
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// As far as it is base64.
  static func bytes(_ text: String) -> [UInt8] {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, digit) in alphabet.enumerated() { values[Int(digit)] = UInt8(value) }
    var bytes: [UInt8] = []
    var word = 0
    var bits = 0
    for digit in text.utf8 {
      let value = values[Int(digit)]
      guard value < 64 else { break }
      word = (word << 6 | Int(value)) & 0xffff
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: word >> bits))
      }
    }
    return bytes
  }
}
