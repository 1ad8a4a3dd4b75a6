import JSON

/// A JSON text in one form for one value: members sorted, numbers by their value. For comparing texts of different makers.
func canonical(_ json: String) throws -> String {
  var document = JSONDocument()
  try document.parse(json)
  return canonical(document, 0)
}

/// The same for one value of a document.
func canonical(_ document: borrowing JSONDocument, _ node: Int) -> String {
  switch document.kind(node) {
  case .null: return "null"
  case .true: return "true"
  case .false: return "false"
  case .integer, .number:
    let decimal = document.decimal(node)
    return "\(decimal.isNegative ? "-" : "")\(decimal.digits.map(String.init).joined())e\(decimal.exponent)"
  case .string: return quoted(document.string(node))
  case .array:
    var items: [String] = []
    var child = document.firstChild(node)
    for _ in 0..<document.count(node) {
      items.append(canonical(document, child))
      child = document.end(child)
    }
    return "[\(items.joined(separator: ","))]"
  case .object:
    var members: [(String, String)] = []
    var key = document.firstChild(node)
    for _ in 0..<document.count(node) {
      members.append((document.string(key), canonical(document, key + 1)))
      key = document.end(key + 1)
    }
    return "{\(members.sorted { $0.0 < $1.0 }.map { "\(quoted($0.0)):\($0.1)" }.joined(separator: ","))}"
  }
}

func quoted(_ text: String) -> String {
  var writer = JSONWriter()
  writer.string(text)
  return writer.string
}
