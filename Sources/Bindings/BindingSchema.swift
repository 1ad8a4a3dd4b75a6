// The JSON Schemas of arguments and results that follow from types of C.

internal import JSON

extension CType {
  /// The types of JSON that a value can be, as JSON Schema calls them; `given`: what the model gives within these limits.
  func typesOfJSON(given limits: Limits?, isNullable: Bool) -> [String] {
    let types: [String] =
      switch self {
      case .void, .pointer: ["null"]
      case .scalar(.bool): ["boolean"]
      case .scalar(let scalar) where scalar.isReal: limits?.nonFinite ?? true ? ["number", "string"] : ["number"]
      case .scalar: ["integer"]
      case .enumeration(let enumeration) where enumeration.isFlags: ["array"]
      case .enumeration: limits == nil ? ["string", "integer"] : ["string"]
      case .string, .bytes, .text, .block, .handle: ["string"]
      case .list, .array: ["array"]
      case .structure: ["object"]
      }
    return isNullable && types != ["null"] ? types + ["null"] : types
  }
}

/// Writes schemas.
struct BindingSchema {
  let binding: Binding

  /// The schema of what the model gives.
  func parameters(_ recipe: ToolRecipe) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("type")
    writer.string("object")
    writer.key("properties")
    writer.beginObject()
    for input in recipe.inputs {
      writer.key(input.name)
      writer.beginObject()
      write(
        input.type, input.limits, count: input.count, isNullable: input.isNullable, direction: .argument, into: &writer)
      if !input.description.isEmpty {
        writer.key("description")
        writer.string(input.description)
      }
      if let value = input.default {
        writer.key("default")
        writer.raw(value.span)
      }
      writer.endObject()
    }
    writer.endObject()
    let required = recipe.inputs.filter { !$0.isOptional }.map(\.name)
    if !required.isEmpty { array("required", required, &writer) }
    closed(&writer)
    writer.endObject()
    return writer.bytes
  }

  /// The schema of the result.
  func returns(_ recipe: ToolRecipe) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    switch recipe.outputs.count {
    case 0:
      writer.key("type")
      writer.string("null")
    case 1: write(recipe.outputs[0], into: &writer)
    default:
      writer.key("type")
      writer.string("object")
      writer.key("properties")
      writer.beginObject()
      for output in recipe.outputs {
        writer.key(output.name)
        writer.beginObject()
        write(output, into: &writer)
        writer.endObject()
      }
      writer.endObject()
      array("required", recipe.outputs.map(\.name), &writer)
      closed(&writer)
    }
    writer.endObject()
    return writer.bytes
  }

  private enum Direction { case argument, result }

  private func write(_ output: ToolRecipe.Output, into writer: inout JSONWriter) {
    let isNullable = output.mayBeNull
    guard output.form == .rows, case .list(let element) = output.type else {
      return write(
        output.type, Limits(), count: nil, isNullable: isNullable, direction: .result, into: &writer)
    }
    type("array", isNullable, &writer)
    writer.key("items")
    writer.beginObject()
    write(.list(element), Limits(), count: nil, isNullable: false, direction: .result, into: &writer)
    writer.endObject()
  }

  // MARK: One type

  /// The members of a schema.
  private func write(
    _ type: CType, _ limits: Limits, count: Int?, isNullable: Bool, direction: Direction, into writer: inout JSONWriter
  ) {
    switch type {
    case .void, .pointer: self.type("null", false, &writer)
    case .scalar(.bool): self.type("boolean", isNullable, &writer)
    case .scalar(let scalar) where scalar.isReal: real(limits, isNullable, direction, &writer)
    case .scalar(let scalar): integer(scalar, limits, isNullable, &writer)
    case .enumeration(let enumeration): names(enumeration, isNullable, direction, &writer)
    case .string:
      self.type("string", isNullable, &writer)
      if direction == .argument {
        if let least = limits.minLength, least > 0 { self.number("minLength", (least + 3) / 4, &writer) }
        if let most = limits.maxLength { self.number("maxLength", most, &writer) }
      }
    case .text(let size):
      self.type("string", isNullable, &writer)
      if direction == .argument { self.number("maxLength", size - 1, &writer) }
    case .bytes:
      base64(isNullable, &writer)
      if direction == .argument {
        if let least = limits.minLength, least > 0 { self.number("minLength", (least + 2) / 3 * 4, &writer) }
        if let most = limits.maxLength { self.number("maxLength", (most + 2) / 3 * 4, &writer) }
      }
    case .block(let size):
      base64(isNullable, &writer)
      self.number("minLength", (size + 2) / 3 * 4, &writer)
      self.number("maxLength", (size + 2) / 3 * 4, &writer)
    case .list(let element):
      list(element, count ?? limits.minLength, count ?? limits.maxLength, isNullable, direction, &writer)
    case .array(let element, let size): list(element, size, size, isNullable, direction, &writer)
    case .structure(let structure): object(structure, isNullable, direction, &writer)
    case .handle(let index):
      self.type("string", isNullable, &writer)
      writer.key("pattern")
      writer.string("^\(binding.handles[index].name):[0-9]{1,19}$")
    }
  }

  private func type(_ name: String, _ isNullable: Bool, _ writer: inout JSONWriter) {
    writer.key("type")
    guard isNullable else { return writer.string(name) }
    writer.beginArray()
    writer.string(name)
    writer.string("null")
    writer.endArray()
  }

  private func number(_ key: String, _ value: Int, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.int64(Int64(value))
  }

  private func base64(_ isNullable: Bool, _ writer: inout JSONWriter) {
    type("string", isNullable, &writer)
    writer.key("contentEncoding")
    writer.string("base64")
  }

  private func integer(_ scalar: CScalar, _ limits: Limits, _ isNullable: Bool, _ writer: inout JSONWriter) {
    type("integer", isNullable, &writer)
    let range = scalar.range
    let least = max(range.lowerBound, limits.minimum?.whole ?? range.lowerBound)
    let most = min(range.upperBound, limits.maximum?.whole ?? range.upperBound)
    writer.key("minimum")
    writer.raw("\(least)")
    writer.key("maximum")
    writer.raw("\(most)")
  }

  private func real(_ limits: Limits, _ isNullable: Bool, _ direction: Direction, _ writer: inout JSONWriter) {
    let words = ["NaN", "Infinity", "-Infinity"]
    let mayBeWord = direction == .result || limits.nonFinite
    guard mayBeWord else {
      type("number", isNullable, &writer)
      return bounds(limits, direction, &writer)
    }
    writer.key("anyOf")
    writer.beginArray()
    writer.beginObject()
    type("number", isNullable, &writer)
    bounds(limits, direction, &writer)
    writer.endObject()
    writer.beginObject()
    array("enum", words, &writer)
    writer.endObject()
    writer.endArray()
  }

  private func bounds(_ limits: Limits, _ direction: Direction, _ writer: inout JSONWriter) {
    guard direction == .argument else { return }
    for (key, bound) in [("minimum", limits.minimum), ("maximum", limits.maximum)] {
      guard let bound else { continue }
      writer.key(key)
      writer.double(bound.real)
    }
  }

  private func names(
    _ enumeration: CType.Enumeration, _ isNullable: Bool, _ direction: Direction, _ writer: inout JSONWriter
  ) {
    let names = enumeration.members.map(\.name)
    if enumeration.isFlags {
      type("array", isNullable, &writer)
      writer.key("items")
      writer.beginObject()
      if direction == .argument { array("enum", names, &writer) } else { namesOrNumber(names, &writer) }
      writer.endObject()
      if direction == .argument {
        writer.key("uniqueItems")
        writer.bool(true)
      }
    } else if direction == .argument && !isNullable {
      array("enum", names, &writer)
    } else if direction == .argument {
      writer.key("enum")
      writer.beginArray()
      for name in names { writer.string(name) }
      writer.null()
      writer.endArray()
    } else {
      namesOrNumber(names, isNullable: isNullable, &writer)
    }
  }

  private func namesOrNumber(_ names: [String], isNullable: Bool = false, _ writer: inout JSONWriter) {
    writer.key("anyOf")
    writer.beginArray()
    writer.beginObject()
    array("enum", names, &writer)
    writer.endObject()
    writer.beginObject()
    type("integer", isNullable, &writer)
    writer.endObject()
    writer.endArray()
  }

  private func list(
    _ element: CType, _ least: Int?, _ most: Int?, _ isNullable: Bool, _ direction: Direction,
    _ writer: inout JSONWriter
  ) {
    type("array", isNullable, &writer)
    writer.key("items")
    writer.beginObject()
    write(element, Limits(), count: nil, isNullable: isText(element), direction: direction, into: &writer)
    writer.endObject()
    if let least, direction == .argument { number("minItems", least, &writer) }
    if let most, direction == .argument { number("maxItems", most, &writer) }
  }

  /// In an array a `char *` may be NULL.
  private func isText(_ type: CType) -> Bool { type == .string }

  private func object(
    _ structure: Structure, _ isNullable: Bool, _ direction: Direction, _ writer: inout JSONWriter
  ) {
    type("object", isNullable, &writer)
    let fields = structure.fields.filter { field in
      !field.isHidden && (direction == .result || field.value == nil)
    }
    writer.key("properties")
    writer.beginObject()
    for field in fields {
      writer.key(field.name)
      writer.beginObject()
      let isNullable = field.type == .string && (direction == .result || field.isNullable)
      write(field.type, field.limits, count: nil, isNullable: isNullable, direction: direction, into: &writer)
      if !field.description.isEmpty {
        writer.key("description")
        writer.string(field.description)
      }
      if direction == .argument, let value = field.default {
        writer.key("default")
        writer.raw(value.span)
      }
      writer.endObject()
    }
    writer.endObject()
    let required = fields.filter { direction == .result || ($0.default == nil && !$0.isNullable) }.map(\.name)
    if !required.isEmpty { array("required", required, &writer) }
    closed(&writer)
  }

  private func array(_ key: String, _ texts: [String], _ writer: inout JSONWriter) {
    writer.key(key)
    writer.beginArray()
    for text in texts { writer.string(text) }
    writer.endArray()
  }

  private func closed(_ writer: inout JSONWriter) {
    writer.key("additionalProperties")
    writer.bool(false)
  }
}
