// Values at the edges of a schema, kind by kind. Not all are valid: whoever uses them asks the schema.

/// Finds values for subschemas of one schema.
struct EdgeValueFinder {
  private let root: JSONTree
  private var strings: EdgeStrings
  private var random: SeededRandom

  /// Schemas that hold themselves end here.
  private static let depthMax = 6
  /// Long values are tried alone: they take long.
  private static let mixedBytesMax = 1000
  /// A long array, of values that are small.
  private static let longArrayCount = 1000

  init(root: JSONTree, seed: UInt64) {
    self.root = root
    random = SeededRandom(seed)
    strings = EdgeStrings(seed: seed &+ 1)
  }

  /// JSON texts for a schema, near `base` where there is one.
  mutating func texts(_ schema: JSONTree, like base: JSONTree?, depth: Int = 0) -> [String] {
    guard depth < Self.depthMax else { return base.map { [$0.text] } ?? [] }
    let schema = resolved(schema)
    var found = base.map { [$0.text] } ?? []
    found += schema["enum"]?.elements.flatMap { spellings($0) } ?? []
    found += schema["const"].map { spellings($0) } ?? []
    for key in ["anyOf", "oneOf", "allOf"] {
      for choice in schema[key]?.elements ?? [] { found += texts(choice, like: base, depth: depth + 1) }
    }
    guard schema["enum"] == nil, schema["const"] == nil else { return found }
    let hasChoices = ["anyOf", "oneOf"].contains { schema[$0] != nil }
    let types = schema["type"].map { $0.string.map { [$0] } ?? $0.elements.compactMap(\.string) }
    for type in types ?? (hasChoices ? [] : Self.allTypes) {
      switch type {
      case "string": found += strings.texts(schema, like: base?.string)
      case "integer", "number": found += numbers(schema)
      case "boolean": found += ["true", "false"]
      case "null": found.append("null")
      case "array": found += arrays(schema, like: base, depth: depth)
      default: found += objects(schema, like: base ?? .object([]), depth: depth)
      }
    }
    if types == nil && !hasChoices { found += Self.deep }
    return found
  }

  /// Objects near `base`: its members in other orders and spellings, fewer of them, and each with strange values.
  mutating func objects(_ schema: JSONTree, like base: JSONTree, depth: Int = 0) -> [String] {
    let schema = resolved(schema)
    let required = schema["required"]?.elements.compactMap(\.string) ?? []
    var found = [
      base.text, JSONTree.object(base.members.reversed()).text,
      JSONTree.object(base.members.filter { required.contains($0.key) }).text,
      "\n{ " + base.members.map { "\(quoted($0.key)) :\t\($0.value.text)\r" }.joined(separator: " , ") + " } ",
      "{" + base.members.map { "\(escaped($0.key)):\($0.value.text)" }.joined(separator: ",") + "}",
      base.with("\u{0}", .plain("null")).text, base.with("", .array([])).text,
      base.with(String(repeating: "k", count: 10_000), .plain(Self.deep[0])).text,
    ]
    for (key, property) in schema["properties"]?.members ?? [] {
      found.append(base.with(key, nil).text)
      for text in texts(property, like: base[key], depth: depth + 1) {
        found.append(base.with(key, .plain(text)).text)
      }
    }
    return found
  }

  /// Objects in which several members are strange at once.
  mutating func mixtures(_ schema: JSONTree, like bases: [JSONTree], count: Int) -> [String] {
    let properties = resolved(schema)["properties"]?.members ?? []
    let choices = properties.map { property in
      bases.flatMap { base in texts(property.value, like: base[property.key], depth: 1) }
        .filter { $0.utf8.count < Self.mixedBytesMax }
    }
    guard !choices.contains(where: \.isEmpty) else { return [] }
    return (0..<count).map { _ in
      var object = bases.randomElement(using: &random)!
      for (index, property) in properties.enumerated() where Bool.random(using: &random) {
        object = object.with(property.key, .plain(choices[index].randomElement(using: &random)!))
      }
      return object.text
    }
  }

  /// Objects in which one member has a value of another kind, is missing, or is one too many: most of them no schema
  /// allows, and each is JSON.
  func misfits(_ schema: JSONTree, like base: JSONTree) -> [String] {
    let schema = resolved(schema)
    var found = ["{}", base.with("no_such_member", .plain("1")).text]
    for (key, _) in schema["properties"]?.members ?? [] {
      found.append(base.with(key, nil).text)
      found += Self.ofEachKind.map { base.with(key, .plain($0)).text }
    }
    return found
  }

  private mutating func numbers(_ schema: JSONTree) -> [String] {
    var found = Self.numbers
    for bound in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "default"] {
      guard let text = schema[bound]?.text, let value = Double(text) else { continue }
      found += [text, "\(value.nextUp)", "\(value.nextDown)"]
      if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 {
        found += ["\(whole - 1)", "\(whole + 1)", "\(whole).0", "\(whole).000000000000000000000000000001"]
      }
    }
    for _ in 0..<20 {
      let double = Double(bitPattern: random.next())
      if double.isFinite { found.append("\(double)") }
      found += [
        "\(Int64.random(in: .min ... .max, using: &random))", "\(Int.random(in: -1000...1000, using: &random))",
      ]
    }
    return found
  }

  private mutating func arrays(_ schema: JSONTree, like base: JSONTree?, depth: Int) -> [String] {
    let item = schema["items"] ?? .object([])
    let sample = base?.elements.first
    let choices = texts(item, like: sample, depth: depth + 1)
    let small = sample?.text ?? choices.first { $0.utf8.count < 20 } ?? "0"
    let counts =
      ["minItems", "maxItems"].compactMap { schema[$0].flatMap { Int($0.text) } } + [0, 2, Self.longArrayCount]
    var found = counts.filter { $0 <= Self.longArrayCount }.map { count in
      "[" + [String](repeating: small, count: count).joined(separator: ",") + "]"
    }
    found += choices.map { "[\($0)]" }
    found.append("[" + choices.filter { $0.utf8.count < 100 }.joined(separator: ",") + "]")
    return found
  }

  /// A value as it is, and a string with every character escaped.
  private func spellings(_ value: JSONTree) -> [String] { [value.text] + (value.string.map { [escaped($0)] } ?? []) }

  /// Follows a reference inside the schema.
  private func resolved(_ schema: JSONTree) -> JSONTree {
    guard let reference = schema["$ref"]?.string, reference.hasPrefix("#") else { return schema }
    var place: JSONTree? = root
    for step in reference.dropFirst().split(separator: "/") { place = place?[String(step)] }
    return place ?? schema
  }

  private static let allTypes = ["string", "number", "boolean", "null", "array", "object"]

  private static let ofEachKind =
    ["null", "true", "false", "0", "-1", "1.5", "1e308", "\"\"", "\"x\"", "[]", "[null]", "{}", "{\"\":[]}"] + deep

  private static let numbers = [
    "0", "-0", "-0.0", "0e999999999", "1", "-1", "1.0", "1e0", "10E-1", "2", "10", "100", "0.1", "-0.5", "0.5",
    "0.30000000000000004", "9007199254740993", "-9007199254740993", "2147483647", "2147483648", "-2147483648",
    "4294967295", "4294967296", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
    "18446744073709551615", "18446744073709551616", "1e15", "1e16", "1e21", "1e22", "1e308", "-1e308",
    "1.7976931348623157e308", "-1.7976931348623157e308", "1.7976931348623159e308", "5e-324", "-5e-324", "2e-324",
    "2.2250738585072014e-308", "1e-400", "1e400", "-1e400", "1e999999999999999999999",
    "123456789012345678901234567890", "-123456789012345678901234567890", "0.123456789012345678901234567890",
    "3.14159265358979323846264338327950288", "1" + String(repeating: "0", count: 400),
    "0." + String(repeating: "0", count: 400) + "1", "1." + String(repeating: "3", count: 5000),
  ]

  /// Values for a place that takes everything.
  private static let deep = [
    String(repeating: "[", count: 200) + String(repeating: "]", count: 200),
    String(repeating: "{\"a\":", count: 200) + "1" + String(repeating: "}", count: 200),
  ]
}
