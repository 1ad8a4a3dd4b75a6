// Expressions and conditions as programs for the worker.

internal import ForeignPlan

extension ToolLowering {
  func load(_ kind: UInt32, _ offset: Int) -> [UInt8] {
    var code: [UInt8] = [UInt8(FP_X_LOAD), UInt8(kind)]
    code.append(littleEndian: UInt32(offset))
    return code
  }

  func number(_ value: Int128) -> [UInt8] {
    guard let small = Int64(exactly: value) else {
      // A large unsigned number, from two halves.
      return number(value / 2) + number(2) + [UInt8(FP_X_MULTIPLY)] + number(value % 2) + [UInt8(FP_X_ADD)]
    }
    var code: [UInt8] = [UInt8(FP_X_NUMBER)]
    code.append(littleEndian: small)
    return code
  }

  /// An output exists behind its step's call, what goes in exists always.
  func checkAvailable(_ index: Int, step: Int, isAfter: Bool, _ place: [String]) throws(BindingFault) {
    let slot = slots[index]
    var comesAt = -1
    switch slot.role {
    case .given:
      // A handle is a number until the call that takes it is prepared.
      if case .handle = slot.type, slot.step > step {
        throw BindingFault(place, "names \"\(nameOf(slot))\", which a later step takes")
      }
    case .filled, .linked: comesAt = slot.step - 1
    case .out, .result: comesAt = slot.step
    }
    if comesAt > step || (comesAt == step && !isAfter) {
      throw BindingFault(place, "names \"\(nameOf(slot))\", which does not exist yet at this point")
    }
  }

  func nameOf(_ slot: Slot) -> String {
    slot.argument.map { tool.steps[slot.step].arguments[$0].name } ?? tool.steps[slot.step].returns.name
  }

  /// The type and the place of what a name stands for.
  private func named(
    _ name: String, field: String?, step: Int, isAfter: Bool, _ place: [String]
  ) throws(BindingFault) -> (type: CType, offset: Int) {
    var index: Int
    if name == "result" {
      guard isAfter else { throw BindingFault(place, "uses \"result\" before there is one") }
      index = places[step].result
      guard slots[index].type != .void else {
        throw BindingFault(place, "uses \"result\", but the function returns nothing")
      }
      if tool.steps[step].returns.isPointer { return (.pointer, slots[index].storage) }
    } else {
      index = try slot(named: name, place)
      try checkAvailable(index, step: step, isAfter: isAfter, place)
      if case .linked(let source) = slots[index].role { index = source }
    }
    let slot = slots[index]
    guard let field else { return (slot.type, slot.storage) }
    guard case .structure(let structure) = slot.type,
      let found = structure.fields.first(where: { $0.name == field })
    else { throw BindingFault(place, "uses \"\(name).\(field)\", but there is no such field") }
    return (found.type, slot.storage + found.offset)
  }

  private func value(
    _ name: String, field: String?, step: Int, isAfter: Bool, asPointer: Bool, _ place: [String]
  ) throws(BindingFault) -> [UInt8] {
    if name == "errno" { return [UInt8(FP_X_ERRNO)] }
    let (type, offset) = try named(name, field: field, step: step, isAfter: isAfter, place)
    if let scalar = type.scalar {
      guard !asPointer else { throw BindingFault(place, "compares \"\(name)\" with null, but it is a number") }
      return load(scalar.kind, offset)
    }
    switch type {
    case .string, .bytes, .pointer, .list, .handle:
      if case .handle(let index) = type, let scalar = binding.handles[index].scalar { return load(scalar.kind, offset) }
      guard asPointer else {
        throw BindingFault(place, "uses \"\(name)\" as a number; it can only be compared with null")
      }
      return load(FP_FFI_POINTER, offset)
    default: throw BindingFault(place, "uses \"\(name)\" as a number, but it is \(type.phrase(binding))")
    }
  }

  func code(
    _ expression: Expression, step: Int, isAfter: Bool, _ place: [String]
  ) throws(BindingFault) -> [UInt8] {
    let code = try program(expression, step: step, isAfter: isAfter, place)
    guard depth(expression) <= Int(FP_EXPRESSION_DEPTH) - 2 else { throw BindingFault(place, "is nested too deeply") }
    return code
  }

  private func depth(_ expression: Expression) -> Int {
    switch expression {
    case .binary(_, let left, let right): max(depth(left), depth(right) + 1)
    case .length: 6
    default: 2
    }
  }

  private func program(
    _ expression: Expression, step: Int, isAfter: Bool, _ place: [String]
  ) throws(BindingFault) -> [UInt8] {
    switch expression {
    case .number(let value):
      guard value.magnitude <= UInt64.max else { throw BindingFault(place, "has a number that is too large") }
      return number(value)
    case .real(let value):
      var code: [UInt8] = [UInt8(FP_X_REAL)]
      code.append(littleEndian: value.bitPattern)
      return code
    case .null: throw BindingFault(place, "uses null as a number; only pointers are compared with it")
    case .name(let name, let field):
      return try value(name, field: field, step: step, isAfter: isAfter, asPointer: false, place)
    case .length(let name):
      let index = try slot(named: name, place)
      try checkAvailable(index, step: step, isAfter: isAfter, place)
      return try length(of: index, place)
    case .binary(let operation, let left, let right):
      let codes: [Expression.Operator: UInt32] = [
        .add: FP_X_ADD, .subtract: FP_X_SUBTRACT, .multiply: FP_X_MULTIPLY, .divide: FP_X_DIVIDE,
      ]
      return try program(left, step: step, isAfter: isAfter, place)
        + program(right, step: step, isAfter: isAfter, place) + [UInt8(codes[operation]!)]
    }
  }

  /// How many bytes or elements an argument or output has.
  func length(of index: Int, _ place: [String]) throws(BindingFault) -> [UInt8] {
    let slot = slots[index]
    if slot.role == .given, let cell = slot.lengthCell { return load(FP_FFI_U64, cell) }
    if case .linked(let source) = slot.role { return try length(of: source, place) }
    guard let argument = slot.argument else {
      throw BindingFault(place, "asks for the length of a return value; name what tells it")
    }
    let output = tool.steps[slot.step].arguments[argument].output
    if let length = output.length {
      return try program(length, step: slot.step, isAfter: true, place)
    }
    guard slot.type != .string, let capacity = slot.capacity else {
      throw BindingFault(place, "asks for the length of \"\(output.name)\", which nothing tells")
    }
    return capacity
  }

  // MARK: Conditions

  func code(_ condition: Condition, step: Int, _ place: [String]) throws(BindingFault) -> [UInt8] {
    var code: [UInt8] = []
    for (index, comparison) in condition.comparisons.enumerated() {
      code += try program(comparison, step: step, place)
      if index > 0 { code.append(UInt8(FP_X_AND)) }
    }
    return code
  }

  private func program(
    _ comparison: Condition.Comparison, step: Int, _ place: [String]
  ) throws(BindingFault) -> [UInt8] {
    let codes: [Condition.Comparison.Operator: UInt32] = [
      .equal: FP_X_EQUAL, .unequal: FP_X_UNEQUAL, .less: FP_X_LESS, .lessEqual: FP_X_LESS_EQUAL,
      .greater: FP_X_GREATER, .greaterEqual: FP_X_GREATER_EQUAL,
    ]
    let operation = [UInt8(codes[comparison.operator]!)]
    if comparison.right == .null {
      guard comparison.operator == .equal || comparison.operator == .unequal,
        case .name(let name, let field) = comparison.left
      else { throw BindingFault(place, "compares with null; write NAME == null or NAME != null") }
      return try value(name, field: field, step: step, isAfter: true, asPointer: true, place) + number(0) + operation
    }
    let left = try code(comparison.left, step: step, isAfter: true, place)
    if let value = try word(comparison, step: step, place) { return left + number(value) + operation }
    return left + (try code(comparison.right, step: step, isAfter: true, place)) + operation
  }

  /// The right side where it is the name of an error number, or of a value of the enum on the left.
  private func word(_ comparison: Condition.Comparison, step: Int, _ place: [String]) throws(BindingFault) -> Int128? {
    guard case .name(let word, nil) = comparison.right, case .name(let name, let field) = comparison.left else {
      return nil
    }
    if name == "errno" {
      if let number = ErrorNumbers.byName[word] { return number }
      guard names[word] != nil else {
        throw BindingFault(place, "has \"\(word)\", which is no name of an error number")
      }
      return nil
    }
    let (type, _) = try named(name, field: field, step: step, isAfter: true, place)
    guard case .enumeration(let enumeration) = type else { return nil }
    return enumeration.members.first { $0.name == word }?.value
  }
}
