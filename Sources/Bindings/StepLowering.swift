// What is done around one call: before it pointers, buffers and handles are made ready, after it handles are kept and
// failures are looked for.

internal import ForeignPlan

extension ToolLowering {
  mutating func lower(_ index: Int) throws(BindingFault) {
    step = index
    let function = tool.steps[index]
    let start = program.count
    for place in places[index].arguments { try prepare(place) }
    // Capacities and lengths are known once every argument is in place.
    for place in places[index].arguments { try prepareBuffer(place) }
    for place in places[index].arguments { try store(place) }
    let result = places[index].result
    slots[result].storage = allocate(max(16, slots[result].type.byteCount), 16)
    slots[result].cell = slots[result].storage
    try call(function, result: result)
    try after(function, result: result)
    if function.isFinally { begin(alwaysRunning: index, at: start) }
  }

  /// Puts what the step needs before it: what it takes has to have come out, and to be there.
  private mutating func begin(alwaysRunning index: Int, at start: Int) {
    var mask: UInt32 = 0
    var wants: [PlanBuilder.Instruction] = []
    for place in places[index].arguments {
      guard case .linked(let source) = slots[place].role else { continue }
      let from = slots[source]
      if from.role == .out || from.role == .result { mask |= 1 << UInt32(from.step) }
      // A function that takes NULL says so.
      guard !argument(slots[place]).isNullable, heldType(from).isAddress(binding) || heldType(from).isHandle else {
        continue
      }
      var kind = FP_FFI_POINTER
      if case .handle(let type) = from.type { kind = binding.handles[type].scalar?.kind ?? kind }
      wants.append(PlanBuilder.Instruction(op: FP_WANTS, a: UInt32(from.storage), c: kind))
    }
    let count = UInt32(wants.count + program.count - start)
    program.insert(contentsOf: [PlanBuilder.Instruction(op: FP_NEEDS, a: mask, b: count)] + wants, at: start)
  }

  // MARK: Before

  mutating func add(
    _ op: UInt32, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0, e: UInt32 = 0, at place: [String]
  ) throws(BindingFault) {
    // No place is negative but that of what has none yet.
    guard min(a, b, c, d) >= 0 else { throw BindingFault(place, "needs what does not exist yet at this point") }
    program.append(PlanBuilder.Instruction(op: op, a: UInt32(a), b: UInt32(b), c: UInt32(c), d: UInt32(d), e: e))
  }

  /// The cell that is passed points to the storage.
  private mutating func point(_ place: Int) throws(BindingFault) {
    slots[place].cell = allocate(8, 8)
    try add(FP_POINT, slots[place].cell, slots[place].storage, at: self.place(of: slots[place]))
  }

  private mutating func prepare(_ place: Int) throws(BindingFault) {
    let argument = argument(slots[place])
    switch slots[place].role {
    case .given, .filled:
      if !slots[place].isIndirect {
        slots[place].cell = slots[place].storage
      } else if slots[place].cell < 0 {
        try point(place)
      }
    case .out:
      switch slots[place].type {
      case .string, .bytes, .list:
        if argument.capacity != nil || argument.count != nil {
          slots[place].storage = allocate(8, 8)
          slots[place].cell = slots[place].storage
          return
        }
        if argument.output.length == nil, slots[place].type != .string {
          throw BindingFault(
            self.place(of: slots[place]),
            "has neither \"capacity\" nor \"length\"; say how much there may be, or where the length is")
        }
      default: break
      }
      slots[place].storage = allocate(max(slots[place].type.byteCount, 16), 16)
      try point(place)
    case .linked(let source): try link(place, to: source, argument)
    case .result: break
    }
  }

  /// An argument that takes what is already there.
  private mutating func link(
    _ place: Int, to source: Int, _ argument: BoundFunction.Argument
  ) throws(BindingFault) {
    let from = slots[source]
    let own = self.place(of: slots[place], "from")
    try checkAvailable(source, step: step, isAfter: false, own)
    var isIndirect = argument.direction != .in || argument.output.isPointer
    switch slots[place].type {
    // In-out means that what the pointer points to changes.
    case .string, .bytes, .list: isIndirect = argument.output.isPointer
    default: break
    }
    if argument.direction == .in, argument.output.isPointer, heldType(from) == .pointer, from.type != .pointer {
      // What the function returned is such a pointer.
      guard slots[place].type.isPassedLike(from.type, binding) else { throw mismatch(own, from.type, place) }
      slots[place].storage = from.storage
      slots[place].cell = from.storage
      return
    }
    if !isIndirect, let wanted = slots[place].type.scalar, let had = heldType(from).scalar,
      wanted.kind != had.kind || (wanted == .bool && had != .bool)
    {
      guard wanted.isReal == had.isReal, !wanted.isReal else {
        throw BindingFault(
          own, "is \(from.type.phrase(binding)), which does not become \(slots[place].type.phrase(binding))")
      }
      slots[place].storage = allocate(8, 8)
      slots[place].cell = slots[place].storage
      var value = try load(had.kind, from.storage, own)
      if wanted == .bool {
        // As C converts: whatever is not zero is true.
        value.append(ExpressionCode(number: 0))
        value.combine(FP_X_UNEQUAL)
      }
      try add(
        FP_STORE, slots[place].storage, Int(expression(value, own)), wanted.byteCount, wanted.isSigned ? 1 : 0,
        e: FP_STORE_VALUE, at: own)
      return
    }
    guard slots[place].type.isPassedLike(heldType(from), binding) else { throw mismatch(own, heldType(from), place) }
    slots[place].storage = from.storage
    if isIndirect { try point(place) } else { slots[place].cell = from.storage }
  }

  private func mismatch(_ own: [String], _ had: CType, _ place: Int) -> BindingFault {
    BindingFault(own, "is \(had.phrase(binding)), but the argument is \(slots[place].type.phrase(binding))")
  }

  /// A program of the plan; there is an end to how many.
  mutating func expression(_ code: ExpressionCode, _ place: [String]) throws(BindingFault) -> UInt32 {
    if let problem = code.problem { throw BindingFault(place, problem) }
    guard builder.expressionBytes <= Int(FP_PLAN_MAX) else {
      throw BindingFault(place, "comes to a plan that is too large; divide the tools among several plugins")
    }
    return builder.expression(code.bytes)
  }

  private mutating func prepareBuffer(_ place: Int) throws(BindingFault) {
    guard slots[place].argument != nil else { return }
    let argument = argument(slots[place])
    guard argument.direction != .in, slots[place].role == .given || slots[place].role == .out else { return }
    var size = 1
    switch slots[place].type {
    case .string, .bytes: break
    case .list(let element): size = element.byteCount
    default: return
    }
    let own = self.place(of: slots[place], "capacity")
    var given: ExpressionCode?
    if let cell = slots[place].lengthCell { given = try load(FP_FFI_U64, cell, own) }
    var capacity: ExpressionCode?
    if let expression = argument.capacity {
      if let constant = expression.constant, constant < 0 {
        throw BindingFault(own, "is \(constant), and no buffer has less than nothing")
      }
      capacity = try code(expression, step: step, isAfter: false, own)
    } else if let count = argument.count {
      capacity = ExpressionCode(number: Int128(count))
    } else {
      capacity = given
    }
    guard let capacity else { return }
    slots[place].buffer = buffers
    slots[place].capacity = capacity
    var initial = FP_NONE
    if let given { initial = try self.expression(given, own) }
    try add(
      argument.isNullable ? FP_BUFFER_OR_NULL : FP_BUFFER, slots[place].storage, buffers,
      Int(self.expression(capacity, own)), size, e: initial, at: own)
    buffers += 1
  }

  /// Lengths and capacities that only the worker knows.
  private mutating func store(_ place: Int) throws(BindingFault) {
    guard slots[place].role == .filled, let scalar = slots[place].type.scalar else { return }
    var value: ExpressionCode?
    var own = self.place(of: slots[place])
    if let owner = capacityOf[place] {
      value = slots[owner].capacity
    } else if let owner = lengthOf[place], slots[owner].role != .given {
      own = self.place(of: slots[owner], "length")
      value = try length(of: owner, own)
    }
    guard let value else { return }
    try add(
      FP_STORE, slots[place].storage, Int(expression(value, own)), scalar.byteCount, scalar.isSigned ? 1 : 0, at: own)
  }

  /// What the model gave is looked up before anything is called.
  mutating func useHandles() throws(BindingFault) {
    for place in slots.indices {
      guard case .handle(let type) = slots[place].type, slots[place].role == .given else { continue }
      let argument = argument(slots[place])
      // A constant can only be NULL.
      let isNullable = argument.isNullable || argument.value != nil
      let flags = (consumers[place] != nil ? FP_HANDLE_CONSUMES : 0) | (isNullable ? FP_HANDLE_NULLABLE : 0)
      try add(FP_HANDLE, slots[place].storage, type, Int(flags), at: self.place(of: slots[place]))
    }
    guard program.count <= Int(FP_ARGUMENTS_MAX) else {
      throw BindingFault([], "takes \(program.count) handles; at most \(FP_ARGUMENTS_MAX) are allowed")
    }
  }

  private mutating func call(_ function: BoundFunction, result: Int) throws(BindingFault) {
    var types: [UInt32] = []
    for place in places[step].arguments {
      let slot = slots[place]
      let argument = argument(slot)
      let isPointer: Bool
      switch slot.role {
      case .given, .filled, .out: isPointer = slot.cell != slot.storage
      default: isPointer = argument.direction != .in || argument.output.isPointer
      }
      types.append(isPointer ? FP_FFI_POINTER : try passed(slot.type, self.place(of: slot, "type")))
    }
    let returns =
      function.returns.isPointer
      ? FP_FFI_POINTER : try passed(function.returns.type, self.place(step, "returns"))
    let fixed = function.arguments.firstIndex(where: \.isVariadic)
    let number = builder.function(function.symbol, returns: returns, types, fixed: fixed)
    for place in places[step].arguments where slots[place].cell < 0 {
      throw BindingFault(self.place(of: slots[place]), "needs what does not exist yet at this point")
    }
    let cells = builder.cells(places[step].arguments.map { slots[$0].cell })
    try add(
      FP_CALL, Int(number), slots[result].storage, Int(cells), step, e: function.isFinally ? FP_CALL_FINALLY : 0,
      at: self.place(step))
  }

  private mutating func passed(_ type: CType, _ place: [String]) throws(BindingFault) -> UInt32 {
    if case .structure(let structure) = type {
      if let part = structure.unclearPart {
        throw BindingFault(
          place,
          "is a struct by value with hidden bytes, \"\(part)\", whose type decides how C passes it (a union, or padding "
            + "that says how it is aligned); give them their own type, or pass it by pointer")
      }
      guard type.partCount <= Int(FP_ELEMENTS_MAX) else {
        throw BindingFault(place, "is too large a struct to be passed by value; pass it by pointer")
      }
    }
    return builder.passed(type, binding)
  }

  // MARK: After

  private mutating func after(_ function: BoundFunction, result: Int) throws(BindingFault) {
    try endConsumed(evenIfFailed: true)
    try free(function, result: result)
    // What a constructor hands out by pointer has to be ended even when it then says that it failed.
    for place in places[step].arguments where slots[place].role == .out {
      if case .handle(let type) = slots[place].type, binding.handles[type].scalar == nil { try adopt(place, type) }
    }
    try lowerRules(function, result: result)
    for place in places[step].arguments where slots[place].role == .out {
      if case .handle(let type) = slots[place].type, binding.handles[type].scalar != nil { try adopt(place, type) }
    }
    if case .handle(let type) = function.returns.type, !function.returns.isPointer { try adopt(result, type) }
    try endConsumed(evenIfFailed: false)
  }

  /// What the step's call has ended.
  private mutating func endConsumed(evenIfFailed: Bool) throws(BindingFault) {
    for place in places[step].arguments {
      let argument = argument(slots[place])
      guard argument.consumes, argument.consumesAlways == evenIfFailed, case .handle(let type) = slots[place].type
      else { continue }
      try add(FP_CONSUMED, slots[source(of: place)].storage, type, at: self.place(of: slots[place]))
    }
  }

  private mutating func free(_ function: BoundFunction, result: Int) throws(BindingFault) {
    if let symbol = function.returns.free {
      let isPointer: Bool
      switch function.returns.type {
      case .string, .bytes, .list, .pointer: isPointer = true
      default: isPointer = function.returns.isPointer
      }
      guard isPointer else {
        throw BindingFault(place(step, "returns", "free"), "is for pointers; the function returns a value")
      }
      try add(FP_FREE, slots[result].storage, Int(builder.freeing(symbol)), at: place(step, "returns", "free"))
    }
    for place in places[step].arguments {
      guard let symbol = argument(slots[place]).output.free else { continue }
      switch slots[place].type {
      case .string, .bytes, .list, .pointer:
        try add(
          FP_FREE, slots[place].storage, Int(builder.freeing(symbol)), at: self.place(of: slots[place], "free"))
      default:
        throw BindingFault(self.place(of: slots[place], "free"), "is for what is a pointer: strings, bytes, arrays")
      }
    }
  }

  private mutating func adopt(_ place: Int, _ type: Int) throws(BindingFault) {
    let output = output(slots[place])
    let isTemporary = tool.isSequence || output.isHidden == true
    // What ends with the tool and is not ours is no business of the worker.
    guard output.isOwned || !isTemporary else { return }
    let number = allocate(8, 8)
    slots[place].numberCell = number
    let flags = isTemporary ? FP_ADOPT_TEMPORARY : output.isOwned ? 0 : FP_ADOPT_BORROWED
    try add(FP_ADOPT, slots[place].storage, type, number, Int(flags), at: self.place(of: slots[place]))
  }

  private mutating func lowerRules(_ function: BoundFunction, result: Int) throws(BindingFault) {
    guard !function.rules.isEmpty else { return }
    var first = 0
    for (index, rule) in function.rules.enumerated() {
      let own = place(step, "errors", "\(index)")
      let condition = try expression(code(rule.condition, step: step, own + ["when"]), own + ["when"])
      let text =
        rule.message ?? (function.errorText != nil ? "{text}" : "\(function.symbol) failed: \(rule.condition.text)")
      let message = ToolLowering.marked(text)
      var shown = FP_NONE
      if message.contains(UInt8(FP_MARK_RESULT)) {
        shown = try expression(
          code(.name("result", field: nil), step: step, isAfter: true, own + ["message"]), own + ["message"])
      }
      if message.contains(UInt8(FP_MARK_TEXT)), function.errorText == nil {
        throw BindingFault(own + ["message"], "has {text}, but the function has no \"error_text\"")
      }
      let number = Int(builder.rule(rule, condition: condition, message: message, result: shown))
      if index == 0 { first = number }
    }
    var asked = (function: FP_NONE, argument: FP_NONE, free: FP_NONE)
    if let text = function.errorText {
      var types: [UInt32] = []
      if let name = text.argument {
        let own = place(step, "error_text", "argument")
        if name == "errno" {
          types = [FP_FFI_I32]
        } else {
          let named = name == "result" ? result : try slot(named: name, own)
          try checkAvailable(named, step: step, isAfter: true, own)
          let source = source(of: named)
          let type = heldType(slots[source])
          guard type.scalar != nil || type.isHandle || type.isAddress(binding) else {
            throw BindingFault(
              own, "is \(type.phrase(binding)); a function that tells an error takes a number, a pointer or a handle")
          }
          if let end = consumers[source], end.step < step || (end.step == step && end.isAlways) {
            throw BindingFault(own, "is \"\(name)\", which is ended by then, so that nothing can be asked about it")
          }
          types = [builder.passed(type, binding)]
          asked.argument = UInt32(slots[source].storage)
        }
      }
      asked.function = builder.function(text.symbol, returns: FP_FFI_POINTER, types)
      if let symbol = text.free { asked.free = builder.freeing(symbol) }
    }
    program.append(
      PlanBuilder.Instruction(
        op: FP_RULES, a: UInt32(first), b: UInt32(function.rules.count), c: asked.function, d: asked.argument,
        e: asked.free))
  }

  /// The text of a message with marks where the worker puts something in.
  static func marked(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8.filter { $0 > UInt8(FP_MARK_TEXT) })
    for (name, mark) in [("{result}", FP_MARK_RESULT), ("{errno}", FP_MARK_ERRNO), ("{text}", FP_MARK_TEXT)] {
      let wanted = Array(name.utf8)
      var at = 0
      while at + wanted.count <= bytes.count {
        if bytes[at..<(at + wanted.count)].elementsEqual(wanted) {
          bytes.replaceSubrange(at..<(at + wanted.count), with: [UInt8(mark)])
        }
        at += 1
      }
    }
    return bytes
  }
}

extension CType {
  /// How many elements libffi is told of.
  var partCount: Int {
    switch self {
    case .text(let count), .block(let count): count
    case .array(let element, let count): element.partCount * count
    case .structure(let structure): structure.fields.reduce(0) { $0 + $1.type.partCount }
    default: 1
    }
  }

  /// Whether one can stand where the other is expected.
  func isPassedLike(_ other: CType, _ binding: Binding) -> Bool {
    switch (self, other) {
    case (.handle(let one), .handle(let two)): one == two
    case (.void, _), (_, .void): false
    case (.structure(let one), .structure(let two)): one.byteCount == two.byteCount && one.alignment == two.alignment
    default:
      if let mine = scalar, let theirs = other.scalar {
        mine.kind == theirs.kind
      } else {
        isAddress(binding) && other.isAddress(binding)
      }
    }
  }

  /// A pointer of C.
  func isAddress(_ binding: Binding) -> Bool {
    switch self {
    case .string, .bytes, .pointer, .list: true
    case .handle(let index): binding.handles[index].scalar == nil
    default: false
    }
  }

  public var isHandle: Bool { if case .handle = self { true } else { false } }
  public var isList: Bool { if case .list = self { true } else { false } }

  /// In a sentence.
  func phrase(_ binding: Binding) -> String {
    switch self {
    case .void: "nothing"
    case .scalar(let scalar): "of the type \(scalar.rawValue)"
    case .enumeration: "an enum"
    case .string: "a string"
    case .bytes: "bytes"
    case .pointer: "a pointer"
    case .text, .block, .array: "an array"
    case .list: "an array"
    case .structure: "a struct"
    case .handle(let index): "a handle \(binding.handles[index].name)"
    }
  }
}
