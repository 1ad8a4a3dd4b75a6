// Types of C in a manifest.

import Bindings
import JSON
import JSONSchema

extension ManifestBuilder {
  static let typeWords: [String] =
    ["void", "string", "bytes", "pointer"] + CScalar.allCases.map(\.rawValue)
  /// What C calls the types, where the nearest of our names would be another width.
  static let namesOfC: [String: String] = {
    var names = [
      "char": "i8", "signed char": "i8", "unsigned char": "u8", "byte": "u8", "short": "i16", "unsigned short": "u16",
      "short int": "i16", "ushort": "u16", "unsigned": "uint", "unsigned int": "uint", "long int": "long",
      "unsigned long": "ulong", "long long": "i64", "unsigned long long": "u64", "longlong": "i64", "ulonglong": "u64",
      "size_t": "size", "ssize_t": "ssize", "ptrdiff_t": "ssize", "intptr_t": "ssize", "uintptr_t": "ulong",
      "time_t": "long", "off_t": "long", "_Bool": "bool", "boolean": "bool", "float32": "float", "float64": "double",
      "char*": "string", "char *": "string", "const char *": "string", "unsigned char *": "bytes", "uint8_t *": "bytes",
      "void*": "pointer", "void *": "pointer", "const void *": "pointer",
    ]
    for bits in ["8", "16", "32", "64"] {
      for form in ["int\(bits)", "int\(bits)_t", "s\(bits)"] { names[form] = "i\(bits)" }
      for form in ["uint\(bits)", "uint\(bits)_t"] { names[form] = "u\(bits)" }
    }
    return names
  }()
  static let typeForms = ["enum", "flags", "struct", "array"]
  static let fieldKeys = [
    "name", "type", "description", "size", "value", "default", "nullable", "hidden", "minimum", "maximum", "max_length",
    "non_finite",
  ]

  /// A type where it is used. `count` is set for an array that says it.
  mutating func cType(_ node: Int, count: inout Int?) -> CType {
    switch reader.document.kind(node) {
    case .string:
      let name = reader.document.string(node)
      switch name {
      case "void": return .void
      case "string": return .string
      case "bytes": return .bytes
      case "pointer": return .pointer
      default: break
      }
      if let scalar = CScalar(rawValue: name) { return .scalar(scalar) }
      if let type = namedType(name, at: node) { return type }
      let known = ManifestBuilder.typeWords + bind.typeOrder
      let meant = ManifestBuilder.namesOfC[name] ?? nearest(to: name, among: known).first
      let hint = meant.map { "; did you mean \"\($0)\"?" } ?? ""
      reader.problem(node, "is the unknown type \"\(name)\"\(hint)")
    case .object: return typeObject(node, name: "", count: &count)
    default: reader.expected("a type: a name, or an object with \"array\", \"struct\", \"enum\" or \"flags\"", at: node)
    }
    return .scalar(.int)
  }

  /// A type of `bind.types`; `nil` when there is none of the name.
  mutating func namedType(_ name: String, at user: Int) -> CType? {
    if let known = bind.types[name] { return known }
    guard let node = bind.typeNodes[name] else { return nil }
    guard bind.reading.insert(name).inserted else {
      reader.problem(user, "is \"\(name)\" inside itself; a struct has an end, only a pointer could lead back")
      return .scalar(.int)
    }
    defer { bind.reading.remove(name) }
    guard bind.reading.count <= ManifestLimits.typesNestedMax else {
      reader.problem(user, "is \"\(name)\" inside more than \(ManifestLimits.typesNestedMax) other types")
      return .scalar(.int)
    }
    var count: Int?
    let type: CType
    if reader.document.kind(node) == .object {
      type = typeObject(node, name: name, count: &count)
    } else {
      reader.expected("an object with \"struct\", \"enum\", \"flags\", \"array\" or \"handle\"", at: node)
      type = .scalar(.int)
    }
    if case .list = type {
      reader.problem(node, "is an array without \"count\"; say the array where it is used")
    }
    bind.types[name] = type
    return type
  }

  private mutating func typeObject(_ node: Int, name: String, count: inout Int?) -> CType {
    let forms = ManifestBuilder.typeForms.filter { reader.document.member(node, $0) != nil }
    guard forms.count == 1 else {
      if reader.document.member(node, "handle") != nil {
        reader.problem(node, "is a handle without a name; put it into \"bind\", \"types\"")
      } else {
        reader.problem(node, "must have exactly one of \"enum\", \"flags\", \"struct\" and \"array\"")
      }
      return .scalar(.int)
    }
    switch forms[0] {
    case "struct": return structure(node, name: name)
    case "array": return array(node, count: &count, isNamed: !name.isEmpty)
    default: return enumeration(node, name: name, isFlags: forms[0] == "flags")
    }
  }

  private mutating func enumeration(_ node: Int, name: String, isFlags: Bool) -> CType {
    let form = isFlags ? "flags" : "enum"
    var scalar = CScalar.int
    if let type = reader.document.member(node, "type") {
      let text = reader.string(type, "an integer type") { CScalar(rawValue: $0)?.isInteger == true }
      scalar = CScalar(rawValue: text) ?? .int
    }
    var members: [CType.Enumeration.Member] = []
    for (key, value) in reader.document.members(node) {
      switch key {
      case form:
        for (member, number) in reader.members(value, "an object: names and numbers") {
          let kind = reader.document.kind(number)
          let whole =
            kind == .integer || kind == .number
            ? reader.document.int64(number).map { Int128($0) } ?? reader.document.uint64(number).map { Int128($0) }
            : nil
          guard let whole, scalar.range.contains(whole) else {
            reader.expected("an integer that \(scalar.rawValue) can hold", at: number)
            continue
          }
          members.append(CType.Enumeration.Member(name: member, value: whole))
        }
        if members.isEmpty { reader.problem(value, "has no names") }
        if members.count > ManifestLimits.enumMax {
          reader.problem(value, "has \(members.count) names; at most \(ManifestLimits.enumMax) are allowed")
        }
      case "type", "description": break
      default: refuseUnknown(key, at: value, known: [form, "type", "description"])
      }
    }
    return .enumeration(CType.Enumeration(name: name, scalar: scalar, members: members, isFlags: isFlags))
  }

  private mutating func array(_ node: Int, count: inout Int?, isNamed: Bool) -> CType {
    var inner: Int?
    var element = CType.scalar(.int)
    for (key, value) in reader.document.members(node) {
      switch key {
      case "array": element = cType(value, count: &inner)
      case "count": count = reader.integer(value, 1...ManifestLimits.arrayMax)
      case "description": break
      default: refuseUnknown(key, at: value, known: ["array", "count", "description"])
      }
    }
    switch element {
    case .list(let of):
      guard let inner else {
        reader.problem(node, "is an array of arrays without \"count\"")
        return .list(.scalar(.int))
      }
      element = .array(of, inner)
    case .void, .bytes, .pointer, .handle:
      reader.problem(node, "is an array of something that no array can be of; numbers, enums, structs and strings can")
      element = .scalar(.int)
    default: break
    }
    if element.byteCount > ManifestLimits.structBytesMax {
      reader.problem(
        node,
        "has elements of \(element.byteCount) bytes; at most \(ManifestLimits.structBytesMax) are allowed")
      element = .scalar(.int)
    }
    return isNamed && count != nil ? .array(element, count!) : .list(element)
  }

  // MARK: Structs

  private mutating func structure(_ node: Int, name: String) -> CType {
    var fields: [Structure.Field] = []
    for (key, value) in reader.document.members(node) {
      switch key {
      case "struct":
        for element in reader.elements(value, "an array of fields", max: ManifestLimits.fieldsMax) {
          guard let field = field(element) else { continue }
          if fields.contains(where: { $0.name == field.name }) {
            reader.problem(element, "has the name \"\(field.name)\" of another field")
          }
          fields.append(field)
        }
      case "description": break
      default: refuseUnknown(key, at: value, known: ["struct", "description"])
      }
    }
    let structure = Structure(name: name, fields: fields)
    if fields.isEmpty { reader.problem(node, "has no fields") }
    if structure.byteCount > ManifestLimits.structBytesMax {
      reader.problem(node, "has \(structure.byteCount) bytes; at most \(ManifestLimits.structBytesMax) are allowed")
      return .scalar(.int)
    }
    if structure.fieldCount > ManifestLimits.fieldsNestedMax {
      reader.problem(
        node,
        "has \(structure.fieldCount) fields with those inside; at most \(ManifestLimits.fieldsNestedMax) are allowed")
      return .scalar(.int)
    }
    return .structure(structure)
  }

  private mutating func field(_ node: Int) -> Structure.Field? {
    guard reader.document.kind(node) == .object, let typeNode = reader.document.member(node, "type") else {
      reader.expected("an object with \"name\" and \"type\"", at: node)
      return nil
    }
    var count: Int?
    var field = Structure.Field(name: "", type: cType(typeNode, count: &count))
    if case .list(let element) = field.type, let count { field.type = .array(element, count) }
    for (key, value) in reader.document.members(node) {
      switch key {
      case "name": field.name = argumentName(value)
      case "type": break
      case "description": field.description = reader.string(value, max: ManifestLimits.descriptionMax)
      case "size": setSize(value, of: &field)
      case "value": field.value = constantWithoutPlaceholder(value)
      case "default": field.default = constantWithoutPlaceholder(value)
      case "nullable": field.isNullable = reader.bool(value) ?? false
      case "hidden": field.isHidden = reader.bool(value) ?? false
      default: readLimit(key, value, &field.limits, known: ManifestBuilder.fieldKeys)
      }
    }
    require(["name"], of: node)
    checkLimits(field.limits, of: field.type, count: nil, at: node)
    switch field.type {
    case .void, .pointer, .handle, .bytes, .list:
      reader.problem(
        node,
        "is of a type that no field can be of: give bytes a \"size\" and arrays a \"count\"; take bytes of 8 for a pointer"
      )
    default: break
    }
    if field.isNullable, field.type != .string {
      reader.problem(node, "is \"nullable\", but no pointer")
    }
    return field
  }

  mutating func constantWithoutPlaceholder(_ node: Int) -> [UInt8] {
    if reader.document.kind(node) == .string, reader.document.string(node).contains("${") {
      reader.problem(node, "has a placeholder, which only the \"value\" of an argument may have")
    }
    return reader.source(node)
  }

  private mutating func setSize(_ node: Int, of field: inout Structure.Field) {
    guard let size = reader.integer(node, 1...ManifestLimits.arrayMax) else { return }
    switch field.type {
    case .string, .text: field.type = .text(size)
    case .bytes, .block: field.type = .block(size)
    default: reader.problem(node, "is for strings and bytes")
    }
  }

  /// The keys that narrow a type, of fields and of arguments.
  mutating func readLimit(_ key: String, _ value: Int, _ limits: inout Limits, known: [String]) {
    switch key {
    case "minimum" where known.contains(key): limits.minimum = bound(value)
    case "maximum" where known.contains(key): limits.maximum = bound(value)
    case "min_length" where known.contains(key): limits.minLength = reader.integer(value, 0...Limits.lengthMax)
    case "max_length" where known.contains(key): limits.maxLength = reader.integer(value, 0...Limits.lengthMax)
    case "non_finite" where known.contains(key): limits.nonFinite = reader.bool(value) ?? false
    default: refuseUnknown(key, at: value, known: known)
    }
  }

  private mutating func bound(_ node: Int) -> Limits.Bound? {
    let kind = reader.document.kind(node)
    guard kind == .integer || kind == .number else {
      reader.expected("a number", at: node)
      return nil
    }
    let whole = reader.document.int64(node).map { Int128($0) } ?? reader.document.uint64(node).map { Int128($0) }
    return Limits.Bound(whole: whole, real: reader.document.double(node))
  }
}

extension Names {
  static let argumentForm = "a letter or '_', then up to 63 letters, digits and '_'"

  /// A name that an expression can use, too.
  static func isArgument(_ name: String) -> Bool {
    isC(name) && name.utf8.count <= 64 && !Expression.reserved.contains(name)
  }
}
