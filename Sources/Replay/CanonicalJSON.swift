// JSON texts that mean the same, as the same bytes.

internal import JSON

enum CanonicalJSON {
  /// Without white space, members sorted by name; numbers keep their digits. Text that is no JSON stays as it is.
  static func text(of json: Span<UInt8>) -> [UInt8] {
    var document = JSONDocument()
    guard (try? document.parse(json)) != nil else { return copy(json) }
    var writer = JSONWriter()
    write(document, 0, to: &writer)
    return writer.bytes
  }

  private static func write(_ document: borrowing JSONDocument, _ node: Int, to writer: inout JSONWriter) {
    switch document.kind(node) {
    case .null: writer.null()
    case .false: writer.bool(false)
    case .true: writer.bool(true)
    case .integer, .number: writer.raw(document.numberBytes(node))
    case .string: writer.string(document.utf8(node))
    case .array:
      writer.beginArray()
      var element = document.firstChild(node)
      while element < document.end(node) {
        write(document, element, to: &writer)
        element = document.end(element)
      }
      writer.endArray()
    case .object:
      var members: [(name: String, value: Int)] = []
      var key = document.firstChild(node)
      while key < document.end(node) {
        members.append((document.string(key), key + 1))
        key = document.end(key + 1)
      }
      members.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      writer.beginObject()
      for member in members {
        writer.key(member.name)
        write(document, member.value, to: &writer)
      }
      writer.endObject()
    }
  }
}
