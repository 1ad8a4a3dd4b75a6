// Expressions and conditions as programs for the worker.

internal import ForeignPlan

extension ToolLowering {
  /// A number at a slot, or in it.
  func load(_ kind: UInt32, _ offset: Int, _ place: [String]) throws(BindingFault) -> ExpressionCode {
    guard offset >= 0 else { throw BindingFault(place, "needs what does not exist yet at this point") }
    return ExpressionCode(loading: kind, at: offset)
  }

  /// The slot that a slot's value comes from: itself, or what `from` leads to in the end.
  func source(of index: Int) -> Int {
    if case .linked(let source) = slots[index].role { source } else { index }
  }

  /// An output exists behind its step's call, a length that the worker computes right before it; what goes in always.
  func checkAvailable(_ index: Int, step: Int, isAfter: Bool, _ place: [String]) throws(BindingFault) {
    let index = source(of: index)
    let slot = slots[index]
    var comesAt = -1
    switch slot.role {
    case .given, .linked: break
    case .filled:
      let isHosts = capacityOf[index] == nil && lengthOf[index].map { slots[$0].role == .given } ?? true
      if !isHosts { comesAt = slot.step }
    case .out, .result: comesAt = slot.step
    }
    if comesAt > step || (comesAt == step && !isAfter) {
      throw BindingFault(place, "names \"\(nameOf(slot))\", which does not exist yet at this point")
    }
  }

  func nameOf(_ slot: Slot) -> String {
    slot.argument.map { tool.steps[slot.step].arguments[$0].name } ?? tool.steps[slot.step].returns.name
  }

  /// What stands at the slot itself: a pointer where a function returns one.
  func heldType(_ slot: Slot) -> CType {
    slot.role == .result && tool.steps[slot.step].returns.isPointer ? .pointer : slot.type
  }

  /// The type and the place of what a name stands for.
  private func named(
    _ name: String, field: String?, step: Int, isAfter: Bool, _ place: [String]
  ) throws(BindingFault) -> (type: CType, offset: Int) {
    var index: Int
    if name == "result" {
      guard isAfter else { throw BindingFault(place, "uses \"result\" before there is one") }
      index = places[step].result
    } else {
      index = try slot(named: name, place)
      try checkAvailable(index, step: step, isAfter: isAfter, place)
      index = source(of: index)
    }
    let slot = slots[index]
    let type = heldType(slot)
    guard type != .void else { throw BindingFault(place, "uses \"\(name)\", but the function returns nothing") }
    guard let field else { return (type, slot.storage) }
    guard case .structure(let structure) = type,
      let found = structure.fields.first(where: { $0.name == field })
    else { throw BindingFault(place, "uses \"\(name).\(field)\", but there is no such field") }
    return (found.type, slot.storage + found.offset)
  }

  private func value(
    _ name: String, field: String?, step: Int, isAfter: Bool, asPointer: Bool, _ place: [String]
  ) throws(BindingFault) -> ExpressionCode {
    if name == "errno" {
      guard field == nil else { throw BindingFault(place, "uses \"errno.\(field!)\", but there is no such field") }
      guard !asPointer else { throw BindingFault(place, "compares \"errno\" with null, but it is a number") }
      return .errno
    }
    let (type, offset) = try named(name, field: field, step: step, isAfter: isAfter, place)
    if let scalar = type.scalar {
      guard !asPointer else { throw BindingFault(place, "compares \"\(name)\" with null, but it is a number") }
      return try load(scalar.kind, offset, place)
    }
    switch type {
    case .string, .bytes, .pointer, .list, .handle:
      if case .handle(let index) = type, let scalar = binding.handles[index].scalar {
        return try load(scalar.kind, offset, place)
      }
      guard asPointer else {
        throw BindingFault(place, "uses \"\(name)\" as a number; it can only be compared with null")
      }
      return try load(FP_FFI_POINTER, offset, place)
    default: throw BindingFault(place, "uses \"\(name)\" as a number, but it is \(type.phrase(binding))")
    }
  }

  func code(
    _ expression: Expression, step: Int, isAfter: Bool, _ place: [String]
  ) throws(BindingFault) -> ExpressionCode {
    var code = ExpressionCode()
    try append(expression, to: &code, step: step, isAfter: isAfter, through: [], place)
    return code
  }

  /// Looked at while it grows: what a few lengths of lengths come to has no end that anybody would wait for.
  private func check(_ code: ExpressionCode, _ place: [String]) throws(BindingFault) {
    if let problem = code.problem { throw BindingFault(place, problem) }
  }

  private func append(
    _ expression: Expression, to code: inout ExpressionCode, step: Int, isAfter: Bool, through lengths: [Int],
    _ place: [String]
  ) throws(BindingFault) {
    switch expression {
    case .number(let value):
      guard value.magnitude <= UInt64.max else { throw BindingFault(place, "has a number that is too large") }
      code.append(ExpressionCode(number: value))
    case .real(let value): code.append(ExpressionCode(real: value))
    case .null: throw BindingFault(place, "uses null as a number; only pointers are compared with it")
    case .name(let name, let field):
      code.append(try value(name, field: field, step: step, isAfter: isAfter, asPointer: false, place))
    case .length(let name):
      let index = try slot(named: name, place)
      try checkAvailable(index, step: step, isAfter: isAfter, place)
      try appendLength(of: index, to: &code, through: lengths, place)
    case .binary(let operation, let left, let right):
      let codes: [Expression.Operator: UInt32] = [
        .add: FP_X_ADD, .subtract: FP_X_SUBTRACT, .multiply: FP_X_MULTIPLY, .divide: FP_X_DIVIDE,
      ]
      try append(left, to: &code, step: step, isAfter: isAfter, through: lengths, place)
      try append(right, to: &code, step: step, isAfter: isAfter, through: lengths, place)
      code.combine(codes[operation]!)
    }
    try check(code, place)
  }

  /// How many bytes or elements an argument or output has.
  func length(of index: Int, _ place: [String]) throws(BindingFault) -> ExpressionCode {
    var code = ExpressionCode()
    try appendLength(of: index, to: &code, through: [], place)
    return code
  }

  /// `lengths`: those whose own `length` is being written out, each inside the one before.
  private func appendLength(
    of index: Int, to code: inout ExpressionCode, through lengths: [Int], _ place: [String]
  ) throws(BindingFault) {
    let index = source(of: index)
    let slot = slots[index]
    if slot.role == .given, let cell = slot.lengthCell { return code.append(try load(FP_FFI_U64, cell, place)) }
    guard let argument = slot.argument else {
      throw BindingFault(place, "asks for the length of a return value; name what tells it")
    }
    let output = tool.steps[slot.step].arguments[argument].output
    if let length = output.length {
      guard !lengths.contains(index) else {
        throw BindingFault(
          place, "asks for the length of \"\(output.name)\", whose own \"length\" leads back to it; name what tells it")
      }
      guard lengths.count < Self.lengthsMax else {
        throw BindingFault(
          place, "leads through more than \(Self.lengthsMax) lengths of lengths; name what tells the length")
      }
      return try append(
        length, to: &code, step: slot.step, isAfter: true, through: lengths + [index], place)
    }
    guard slot.type != .string, let capacity = slot.capacity else {
      throw BindingFault(place, "asks for the length of \"\(output.name)\", which nothing tells")
    }
    code.append(capacity)
    try check(code, place)
  }

  /// One `length` that is computed from another, and so on.
  private static var lengthsMax: Int { 16 }

  // MARK: Conditions

  func code(_ condition: Condition, step: Int, _ place: [String]) throws(BindingFault) -> ExpressionCode {
    var code = ExpressionCode()
    for (index, comparison) in condition.comparisons.enumerated() {
      code.append(try program(comparison, step: step, place))
      if index > 0 { code.combine(FP_X_AND) }
      try check(code, place)
    }
    return code
  }

  private func program(
    _ comparison: Condition.Comparison, step: Int, _ place: [String]
  ) throws(BindingFault) -> ExpressionCode {
    let codes: [Condition.Comparison.Operator: UInt32] = [
      .equal: FP_X_EQUAL, .unequal: FP_X_UNEQUAL, .less: FP_X_LESS, .lessEqual: FP_X_LESS_EQUAL,
      .greater: FP_X_GREATER, .greaterEqual: FP_X_GREATER_EQUAL,
    ]
    var code: ExpressionCode
    if comparison.right == .null {
      guard comparison.operator == .equal || comparison.operator == .unequal,
        case .name(let name, let field) = comparison.left
      else { throw BindingFault(place, "compares with null; write NAME == null or NAME != null") }
      code = try value(name, field: field, step: step, isAfter: true, asPointer: true, place)
      code.append(ExpressionCode(number: 0))
    } else {
      code = try self.code(comparison.left, step: step, isAfter: true, place)
      if let value = try word(comparison, step: step, place) {
        code.append(ExpressionCode(number: value))
      } else {
        code.append(try self.code(comparison.right, step: step, isAfter: true, place))
      }
    }
    code.combine(codes[comparison.operator]!)
    try check(code, place)
    return code
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
