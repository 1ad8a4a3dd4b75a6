// Schemas of types that contain one another.

/// Collects what belongs to one schema document: types that contain themselves are described once, under `$defs`, and
/// referred to; all others stand where they are used, which models read best.
public struct SchemaContext {
  /// The types that are being described just now, outermost first.
  private var open: [ObjectIdentifier] = []
  private var names: [ObjectIdentifier: String] = [:]
  private var definitions: [(name: String, schema: ValueSchema)] = []

  public init() {}

  /// Describes an object type by its properties.
  public mutating func object<Value: ToolValue>(
    _ type: Value.Type, _ describe: (inout SchemaProperties) -> Void
  ) -> ValueSchema {
    let id = ObjectIdentifier(type)
    if open.contains(id) || definitions.contains(where: { $0.name == names[id] }) { return reference(to: type) }
    open.append(id)
    var properties = SchemaProperties(context: self)
    describe(&properties)
    self = properties.context
    open.removeLast()
    let schema = properties.schema
    guard let name = names[id] else { return schema }
    definitions.append((name, schema))
    return reference(to: type)
  }

  /// Adds the definitions to the outermost schema. That one is never a mere reference: arguments must be seen to be an
  /// object.
  func complete(_ schema: ValueSchema) -> ValueSchema {
    guard !definitions.isEmpty else { return schema }
    var output = JSONOutput()
    output.beginObject()
    for (name, schema) in definitions {
      output.key(name)
      schema.write(to: &output)
    }
    output.endObject()
    var whole = definitions.first { Self.reference($0.name).json == schema.json }?.schema ?? schema
    whole.set("$defs", output.text)
    return whole
  }

  private mutating func reference<Value>(to type: Value.Type) -> ValueSchema {
    let id = ObjectIdentifier(type)
    if names[id] == nil {
      let plain = "\(type)"
      let taken = names.values.count { $0 == plain || $0.hasPrefix(plain + "_") }
      names[id] = taken == 0 ? plain : "\(plain)_\(taken + 1)"
    }
    return Self.reference(names[id] ?? "")
  }

  private static func reference(_ name: String) -> ValueSchema {
    var schema = ValueSchema()
    schema.set("$ref", "\"#/$defs/\(name)\"")
    return schema
  }
}

/// The properties of one object type, while it is being described.
public struct SchemaProperties {
  var context: SchemaContext
  private var properties: [(name: String, schema: ValueSchema)] = []
  private var required: [String] = []

  init(context: SchemaContext) { self.context = context }

  /// A property that must be there.
  public mutating func required<Value: ToolValue>(
    _ name: String, _ type: Value.Type, _ description: String, _ rules: [SchemaRule] = []
  ) {
    required.append(name)
    add(name, type, description, rules)
  }

  /// A property that may be absent.
  public mutating func optional<Value: ToolValue>(
    _ name: String, _ type: Value.Type, _ description: String, _ rules: [SchemaRule] = []
  ) {
    add(name, type, description, rules)
  }

  /// A property that may be absent, and then has a value all the same.
  public mutating func defaulted<Value: ToolValue>(
    _ name: String, _ type: Value.Type, _ description: String, _ rules: [SchemaRule] = [], default value: Value
  ) {
    // A default that JSON cannot hold, such as an infinite number, becomes one that no check accepts.
    let json = (try? value.encoded()) ?? "null"
    add(name, type, description, rules + [.keyword("default", json)])
  }

  private mutating func add<Value: ToolValue>(
    _ name: String, _ type: Value.Type, _ description: String, _ rules: [SchemaRule]
  ) {
    var schema = Value.schema(&context)
    for rule in rules { rule.apply(to: &schema) }
    schema.describe(schema.notes.isEmpty ? description : "\(description) \(schema.notes)")
    properties.append((name, schema))
  }

  /// Objects have no other members: a misspelt argument is an error, not silently ignored.
  var schema: ValueSchema {
    var output = JSONOutput()
    output.beginObject()
    for (name, schema) in properties {
      output.key(name)
      schema.write(to: &output)
    }
    output.endObject()
    var schema = ValueSchema(type: "object", [("properties", output.text)])
    if !required.isEmpty {
      var names = JSONOutput()
      names.beginArray()
      for name in required { names.string(name) }
      names.endArray()
      schema.set("required", names.text)
    }
    schema.set("additionalProperties", "false")
    return schema
  }
}

/// One rule that an attribute on a property adds to its schema.
public enum SchemaRule: Sendable {
  case keyword(String, String)
  /// For each item of an array, each value of a map.
  indirect case each(SchemaRule)

  func apply(to schema: inout ValueSchema) {
    switch self {
    case .keyword(let name, let json): schema.set(name, json)
    case .each(let rule):
      guard var elements = schema.elements else { return }
      rule.apply(to: &elements)
      schema.elements = elements
    }
  }
}
