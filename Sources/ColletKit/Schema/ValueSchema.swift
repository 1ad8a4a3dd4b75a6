// The JSON Schema of one type, before it becomes text.

/// Keywords and their values, in order; what is set again replaces what was there.
public struct ValueSchema: Sendable {
  private var keywords: [(name: String, json: String)] = []
  /// The schema of the items of an array, or of the values of a map.
  var elements: ValueSchema? {
    get { boxed.first }
    set { boxed = newValue.map { [$0] } ?? [] }
  }
  private var boxed: [ValueSchema] = []
  /// What the values of an enum mean, for the description of whatever has this type.
  var notes = ""

  /// Accepts everything.
  public init() {}

  /// Accepts one type of value, with further keywords as JSON text.
  public init(type: String, _ keywords: [(name: String, json: String)] = []) {
    self.keywords = [("type", "\"\(type)\"")] + keywords
  }

  /// Sets a keyword to a value that is JSON text.
  public mutating func set(_ name: String, _ json: String) {
    if let index = keywords.firstIndex(where: { $0.name == name }) {
      keywords[index].json = json
    } else {
      keywords.append((name, json))
    }
  }

  /// Sets the description that a model reads.
  public mutating func describe(_ text: String) {
    guard !text.isEmpty else { return }
    var output = JSONOutput()
    output.string(text)
    set("description", output.text)
  }

  /// The schema as JSON text.
  public var json: String {
    var output = JSONOutput()
    write(to: &output)
    return output.text
  }

  func write(to output: inout JSONOutput) {
    output.beginObject()
    for (name, json) in keywords {
      output.key(name)
      output.raw(json)
    }
    if let elements {
      output.key(isMap ? "additionalProperties" : "items")
      elements.write(to: &output)
    }
    output.endObject()
  }

  private var isMap: Bool { keywords.first { $0.name == "type" }?.json == "\"object\"" }
}
