// The C prototype that a tool stands for, to be held against a header.

extension BoundFunction {
  /// As C would declare it: `double pow(double base, double exponent);`
  public func prototype(in binding: Binding) -> String {
    let result = declared(returns.type, "", isPointer: returns.isPointer, binding)
    var parts: [String] = []
    for argument in arguments {
      if argument.isVariadic {
        if parts.last != "..." { parts.append("...") }
        continue
      }
      parts.append(declaration(of: argument, binding))
    }
    let list = parts.isEmpty ? "void" : parts.joined(separator: ", ")
    return "\(result)\(result.hasSuffix("*") ? "" : " ")\(symbol)(\(list));"
  }

  private func declaration(of argument: Argument, _ binding: Binding) -> String {
    let isOutput = argument.direction != .in
    let type = argument.type
    switch type {
    case .string, .bytes:
      let character = type == .string ? "char" : "unsigned char"
      let isCallees = argument.direction == .out && argument.capacity == nil && argument.count == nil
      if isCallees { return "\(character) **\(argument.name)" }
      let stars = argument.output.isPointer ? "**" : "*"
      return "\(isOutput ? "" : "const ")\(character) \(stars)\(argument.name)"
    case .list(let element):
      let isCallees = argument.direction == .out && argument.capacity == nil && argument.count == nil
      if case .array = element, !isCallees {
        // A pointer to rows.
        var (row, counts) = (element, "")
        while case .array(let cell, let count) = row { (row, counts) = (cell, counts + "[\(count)]") }
        let cell = declared(row, "", isPointer: false, binding)
        return
          "\(isOutput || cell.hasSuffix("*") ? "" : "const ")\(cell)\(cell.hasSuffix("*") ? "" : " ")(*\(argument.name))\(counts)"
      }
      let inner = declared(element, "", isPointer: false, binding)
      let space = inner.hasSuffix("*") ? "" : " "
      if isCallees { return "\(inner)\(space)**\(argument.name)" }
      return "\(isOutput || inner.hasSuffix("*") ? "" : "const ")\(inner)\(space)*\(argument.name)"
    case .pointer, .handle:
      return declared(type, argument.name, isPointer: isOutput || argument.output.isPointer, binding)
    default:
      let isPointer = isOutput || argument.output.isPointer
      let isConstant = argument.output.isPointer && !isOutput
      return (isConstant ? "const " : "") + declared(type, argument.name, isPointer: isPointer, binding)
    }
  }

  private func declared(_ type: CType, _ name: String, isPointer: Bool, _ binding: Binding) -> String {
    var base = type.spelling(binding)
    if isPointer { base += base.hasSuffix("*") ? "*" : " *" }
    guard !name.isEmpty else { return base }
    return base.hasSuffix("*") ? base + name : base + " " + name
  }
}

extension CType {
  /// The type as C writes it. A struct without a name is written out.
  func spelling(_ binding: Binding) -> String {
    switch self {
    case .void: "void"
    case .scalar(let scalar): scalar.spelling
    case .enumeration(let enumeration):
      enumeration.name.isEmpty || enumeration.isFlags || enumeration.scalar != .int
        ? enumeration.scalar.spelling : "enum \(enumeration.name)"
    case .string: "char *"
    case .bytes: "unsigned char *"
    case .pointer: "void *"
    case .text(let count): "char[\(count)]"
    case .block(let count): "unsigned char[\(count)]"
    case .list(let element):
      element.spelling(binding).hasSuffix("*") ? element.spelling(binding) + "*" : element.spelling(binding) + " *"
    case .array(let element, let count): "\(element.spelling(binding))[\(count)]"
    case .structure(let structure):
      structure.name.isEmpty ? "struct { \(structure.members(binding)) }" : "struct \(structure.name)"
    case .handle(let index):
      binding.handles[index].scalar?.spelling ?? "\(binding.handles[index].name) *"
    }
  }
}

extension Structure {
  /// The fields as C declares them, each with its semicolon.
  func members(_ binding: Binding) -> String {
    fields.map { field in
      var counts = ""
      var type = field.type
      while true {
        switch type {
        case .array(let element, let count):
          counts += "[\(count)]"
          type = element
          continue
        case .text(let count):
          return "char \(field.name)\(counts)[\(count)];"
        case .block(let count):
          return "unsigned char \(field.name)\(counts)[\(count)];"
        default: break
        }
        break
      }
      let spelled = type.spelling(binding)
      return "\(spelled)\(spelled.hasSuffix("*") ? "" : " ")\(field.name)\(counts);"
    }.joined(separator: " ")
  }
}

extension BoundTool {
  /// Everything that the tool stands for: its named structs, then a prototype for each step.
  public func prototypes(in binding: Binding) -> [String] {
    var lines: [String] = []
    var seen: Set<String> = []
    func note(_ type: CType) {
      switch type {
      case .structure(let structure):
        for field in structure.fields { note(field.type) }
        if !structure.name.isEmpty, seen.insert(structure.name).inserted {
          lines.append("struct \(structure.name) { \(structure.members(binding)) };")
        }
      case .list(let element), .array(let element, _): note(element)
      default: break
      }
    }
    for step in steps {
      note(step.returns.type)
      for argument in step.arguments { note(argument.type) }
    }
    return lines + steps.map { $0.prototype(in: binding) }
  }
}
