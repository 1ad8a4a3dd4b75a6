// What a tool puts out: what the worker sends back, and how the host reads it.

internal import ForeignPlan

extension ToolLowering {
  /// Copies behind a step what it put out, but for what a later step changes: that is copied behind the last that does.
  /// `last`: the last step that is not "finally", whose outputs are the result.
  mutating func lowerOutputs(behind step: Int, last: Int) throws(BindingFault) {
    let first = emits.count
    for index in 0...step {
      let isLast = !tool.isSequence || index == last
      for place in [places[index].result] + places[index].arguments {
        let slot = slots[place]
        guard (changes[place] ?? index) == step, comesOut(slot) else { continue }
        let output = output(slot)
        guard !(output.isHidden ?? (!isLast || serves(place, in: index))) else { continue }
        try put(place, output)
      }
    }
    guard emits.count > first else { return }
    try add(FP_EMIT, first, emits.count - first, at: place(step))
  }

  /// For each slot that later steps change, the last of them.
  func laterChanges() -> [Int: Int] {
    var changes: [Int: Int] = [:]
    for slot in slots where slot.argument != nil && !tool.steps[slot.step].isFinally {
      guard case .linked(let source) = slot.role, argument(slot).direction == .inOut else { continue }
      changes[source] = max(changes[source] ?? slots[source].step, slot.step)
    }
    return changes
  }

  /// What a step opens ends with the tool, so that it is nothing for the model; who expects it is told so.
  func checkHandles(last: Int) throws(BindingFault) {
    guard tool.isSequence else { return }
    for slot in slots where !tool.steps[slot.step].isFinally && isOpened(slot) {
      let isHidden = output(slot).isHidden
      if isHidden == false {
        throw BindingFault(
          place(of: slot, "hidden"),
          "is false, but a handle that a step puts out ends with the tool and is not given to the model; bind the function "
            + "that opens it as a tool of its own")
      }
      if isHidden == nil, slot.step == last, recipe.outputs.isEmpty {
        throw BindingFault(
          place(of: slot),
          "is a handle, which ends with the tool and is not given to the model, and nothing else comes out; bind the function "
            + "as a tool of its own, or say \"hidden\": true")
      }
    }
  }

  /// A handle that comes from the function.
  private func isOpened(_ slot: Slot) -> Bool {
    guard case .handle = heldType(slot) else { return false }
    return slot.role == .result || slot.role == .out
  }

  func output(_ slot: Slot) -> BoundFunction.Output {
    slot.argument.map { tool.steps[slot.step].arguments[$0].output } ?? tool.steps[slot.step].returns
  }

  private func comesOut(_ slot: Slot) -> Bool {
    guard slot.type != .void, slot.type != .pointer else { return false }
    if tool.isSequence, isOpened(slot) { return false }
    guard slot.argument != nil else { return true }
    if case .linked = slot.role { return false }
    return argument(slot).direction != .in
  }

  /// Whether it only tells the length, the capacity or the width of something else.
  private func serves(_ place: Int, in step: Int) -> Bool {
    if slots[place].role == .filled { return true }
    let name = slots[place].argument == nil ? "result" : nameOf(slots[place])
    let function = tool.steps[step]
    for output in [function.returns] + function.arguments.map(\.output) {
      if (output.length?.names ?? []).contains(name) || (output.width?.names ?? []).contains(name) { return true }
    }
    return false
  }

  private mutating func put(_ place: Int, _ output: BoundFunction.Output) throws(BindingFault) {
    let slot = slots[place]
    let own = self.place(of: slot)
    var read = ToolRecipe.Output(name: output.name, type: slot.type, form: .one)
    var emit = PlanBuilder.Emit(source: FP_FROM_FRAME, at: slot.storage, form: FP_FORM_ONE)
    if slot.argument == nil && output.isPointer {
      switch slot.type {
      case .scalar, .enumeration, .structure: break
      default:
        throw BindingFault(
          own + ["by"], "is \"pointer\" for \(slot.type.phrase(binding)); structs and numbers can be that")
      }
      emit.source = FP_FROM_CELL
      emit.type = builder.type(slot.type)
      read.form = .oneOrNull
    } else {
      switch slot.type {
      case .string, .bytes: try putText(slot, output, &emit, &read, own)
      case .list(let element): try putMany(slot, element, output, &emit, &read, own)
      case .handle(let index):
        guard slot.numberCell != nil else { throw BindingFault(own, "is a handle that the model cannot be given here") }
        emit.form = FP_FORM_HANDLE
        emit.at = slot.numberCell!
        read.form = .handle(binding.handles[index].name)
      default:
        emit.type = builder.type(slot.type)
        if slot.isIndirect, slot.argument.map({ tool.steps[slot.step].arguments[$0].isNullable }) == true {
          // What NULL was passed for has no value.
          emit.source = FP_FROM_CELL
          emit.at = slot.cell
          read.form = .oneOrNull
        }
      }
    }
    read.mayBeNull = emit.source == FP_FROM_CELL || emit.form == FP_FORM_HANDLE
    if let index = slot.argument, tool.steps[slot.step].arguments[index].isNullable { read.mayBeNull = true }
    emits.append(emit)
    recipe.outputs.append(read)
  }

  private func source(_ slot: Slot, _ emit: inout PlanBuilder.Emit) {
    if let buffer = slot.buffer {
      emit.source = FP_FROM_BUFFER
      emit.at = buffer
    } else {
      emit.source = FP_FROM_CELL
    }
  }

  private mutating func putText(
    _ slot: Slot, _ output: BoundFunction.Output, _ emit: inout PlanBuilder.Emit, _ read: inout ToolRecipe.Output,
    _ own: [String]
  ) throws(BindingFault) {
    source(slot, &emit)
    emit.form = FP_FORM_TEXT
    read.form = slot.type == .bytes ? .bytes : .text
    if let length = try lengthCode(slot, output, own) {
      emit.count = try expression(length, own)
    } else if slot.type == .bytes {
      throw BindingFault(own, "is bytes, and nothing tells how many; add \"length\"")
    }
  }

  private mutating func putMany(
    _ slot: Slot, _ element: CType, _ output: BoundFunction.Output, _ emit: inout PlanBuilder.Emit,
    _ read: inout ToolRecipe.Output, _ own: [String]
  ) throws(BindingFault) {
    guard let length = try lengthCode(slot, output, own) else {
      throw BindingFault(own, "is an array, and nothing tells how long; add \"length\"")
    }
    source(slot, &emit)
    emit.form = FP_FORM_MANY
    emit.type = builder.type(element)
    emit.count = try expression(length, own)
    read.form = .many
    guard let width = output.width else { return }
    let code = try code(width, step: slot.step, isAfter: true, own + ["width"])
    emit.width = try expression(code, own + ["width"])
    read.form = .rows
  }

  private func lengthCode(
    _ slot: Slot, _ output: BoundFunction.Output, _ own: [String]
  ) throws(BindingFault) -> ExpressionCode? {
    if let length = output.length {
      return try code(length, step: slot.step, isAfter: true, own + ["length"])
    }
    // What went in came back as long as it was, but for a string, which ends where it says.
    if slot.type != .string, let argument = slot.argument {
      if let name = tool.steps[slot.step].arguments[argument].lengthArgument {
        return try code(.name(name, field: nil), step: slot.step, isAfter: true, own + ["length"])
      }
      if let capacity = slot.capacity { return capacity }
      if let cell = slot.lengthCell { return try load(FP_FFI_U64, cell, own) }
    }
    return nil
  }
}
