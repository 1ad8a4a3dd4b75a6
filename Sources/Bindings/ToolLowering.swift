// From what a manifest says of one tool to memory and instructions: where every argument lies, what is done before and
// after each call, what comes out. Whatever is wrong with a binding beyond its syntax is found here, so that a manifest
// that was read can be run.

internal import ForeignPlan

/// What is wrong with a tool's binding, and where in it.
public struct BindingFault: Error, Equatable {
  /// Keys and indexes below the tool: `["steps", "1", "arguments", "0", "length"]`.
  public var place: [String]
  public var message: String

  public init(_ place: [String], _ message: String) {
    self.place = place
    self.message = message
  }
}

/// Lays one tool out and adds it to a plan.
struct ToolLowering {
  let binding: Binding
  let tool: BoundTool
  var builder: PlanBuilder

  /// What a name of the tool stands for.
  struct Slot {
    var type: CType
    var step: Int
    /// `nil` for a return value.
    var argument: Int?
    var role: Role
    /// Where the value itself lies: what is passed, or what is pointed to.
    var storage = -1
    /// What is passed.
    var cell = -1
    /// `uint64_t`: how many bytes or elements went in.
    var lengthCell: Int?
    /// Where the number of a handle that came out is put.
    var numberCell: Int?
    var buffer: Int?
    /// How many bytes or elements the buffer has.
    var capacity: ExpressionCode?
    /// It is passed as a pointer to its storage.
    var isIndirect = false
  }

  enum Role: Equatable {
    /// The host puts it into the image.
    case given
    /// A length or capacity, which somebody else's argument says.
    case filled
    /// From elsewhere in the tool: from a slot that is not linked itself.
    case linked(Int)
    case out
    case result
  }

  var slots: [Slot] = []
  var names: [String: Int] = [:]
  /// Index into `slots` of each step's arguments, and of its return value.
  var places: [(arguments: [Int], result: Int)] = []
  /// What fills the arguments that are lengths: the argument that they belong to.
  var lengthOf: [Int: Int] = [:]
  var capacityOf: [Int: Int] = [:]
  /// Lengths that several arguments have, each as many.
  private var sharers: [Int: [Int]] = [:]
  /// What later steps change, and the last that does.
  var changes: [Int: Int] = [:]

  var end = 0
  var image = 0
  var program: [PlanBuilder.Instruction] = []
  var emits: [PlanBuilder.Emit] = []
  var buffers = 0
  var recipe = ToolRecipe()
  /// The step that is laid out now.
  var step = 0
  /// Handles that a call ends, by their slot: the step, whether it ends them even when it fails, and the argument that does.
  var consumers: [Int: (step: Int, isAlways: Bool, slot: Int)] = [:]

  init(_ binding: Binding, _ tool: BoundTool, _ builder: consuming PlanBuilder) {
    self.binding = binding
    self.tool = tool
    self.builder = builder
  }

  /// Lowers the tool; afterwards `builder` and `recipe` have it.
  mutating func run() throws(BindingFault) {
    guard tool.steps.count <= Int(FP_STEPS_MAX) else {
      throw BindingFault(["steps"], "has \(tool.steps.count) steps; at most \(FP_STEPS_MAX) are allowed")
    }
    try collectNames()
    try classify()
    try layImageOut()
    image = end
    end = Structure.aligned(end, to: 16)
    try useHandles()
    let calls = tool.steps.indices.filter { !tool.steps[$0].isFinally }
    guard let last = calls.last else { throw BindingFault(["steps"], "has no step that is not \"finally\"") }
    changes = laterChanges()
    for index in calls {
      try lower(index)
      try lowerOutputs(behind: index, last: last)
    }
    try checkHandles(last: last)
    let finally = program.count
    for index in tool.steps.indices where tool.steps[index].isFinally { try lower(index) }
    end = Structure.aligned(end, to: 16)
    guard end <= Int(FP_FRAME_MAX) else { throw BindingFault([], "needs \(end) bytes for its arguments, too many") }
    guard buffers <= Int(FP_BUFFERS_MAX) else { throw BindingFault([], "has more than \(FP_BUFFERS_MAX) buffers") }
    let cleanups = program.count { $0.op == FP_FREE || $0.op == FP_ADOPT }
    guard cleanups <= Int(FP_CLEANUPS_MAX) else {
      throw BindingFault([], "has more than \(FP_CLEANUPS_MAX) things to free or to finalise")
    }
    builder.tool(image: image, frame: end, program, finally: finally, emits, buffers: buffers)
    recipe.computes =
      program.contains { $0.op == FP_BUFFER || $0.op == FP_BUFFER_OR_NULL || $0.op == FP_STORE }
      || emits.contains { $0.count != FP_NONE }
    recipe.converts = program.contains { $0.op == FP_STORE && $0.e == FP_STORE_VALUE }
    recipe.imageBytes = image
    recipe.frameBytes = end
  }

  // MARK: Places for messages

  func place(_ step: Int, _ more: String...) -> [String] {
    (tool.isSequence ? ["steps", "\(step)"] : ["function"]) + more
  }

  func place(of slot: Slot, _ more: String...) -> [String] {
    let base = tool.isSequence ? ["steps", "\(slot.step)"] : ["function"]
    return base + (slot.argument.map { ["arguments", "\($0)"] } ?? ["returns"]) + more
  }

  func argument(_ slot: Slot) -> BoundFunction.Argument { tool.steps[slot.step].arguments[slot.argument!] }

  // MARK: Names

  private mutating func collectNames() throws(BindingFault) {
    var finallyBegan = false
    for (index, step) in tool.steps.enumerated() {
      guard !finallyBegan || step.isFinally else {
        throw BindingFault(place(index), "stands behind a step that is \"finally\"; those come last")
      }
      finallyBegan = finallyBegan || step.isFinally
      guard step.arguments.count <= Int(FP_ARGUMENTS_MAX) else {
        throw BindingFault(
          place(index, "arguments"), "has \(step.arguments.count) arguments; at most \(FP_ARGUMENTS_MAX) are allowed")
      }
      var arguments: [Int] = []
      for (number, argument) in step.arguments.enumerated() {
        let slot = Slot(type: argument.type, step: index, argument: number, role: .given)
        guard names.updateValue(slots.count, forKey: argument.name) == nil else {
          throw BindingFault(
            place(index, "arguments", "\(number)", "name"),
            "is the name \"\(argument.name)\" of another argument of the tool; give each its own")
        }
        arguments.append(slots.count)
        slots.append(slot)
      }
      if step.returns.name != "result" {
        guard names.updateValue(slots.count, forKey: step.returns.name) == nil else {
          throw BindingFault(
            place(index, "returns", "name"), "is the name \"\(step.returns.name)\" of an argument of the tool")
        }
      }
      places.append((arguments, slots.count))
      slots.append(Slot(type: step.returns.type, step: index, argument: nil, role: .result))
    }
  }

  /// The argument or output of this name.
  func slot(named name: String, _ place: [String]) throws(BindingFault) -> Int {
    if let found = names[name] { return found }
    let known = names.keys.sorted().joined(separator: ", ")
    throw BindingFault(
      place, "names \"\(name)\", but the tool has no such argument; it has \(known.isEmpty ? "none" : known)")
  }

  // MARK: Who says what an argument is

  private mutating func classify() throws(BindingFault) {
    for index in slots.indices where slots[index].argument != nil {
      let given = argument(slots[index])
      if given.direction == .out { slots[index].role = .out }
      if let from = given.from {
        slots[index].role = .linked(try finalSource(of: index, from))
      }
      let own = place(of: slots[index])
      if let name = given.lengthArgument { try claim(name, for: index, \.lengthOf, own + ["length"]) }
      if let name = given.capacityArgument { try claim(name, for: index, \.capacityOf, own + ["capacity_argument"]) }
      // An in-out argument that tells how long the output became is told how long it may become.
      if given.direction == .out, given.capacityArgument == nil, given.capacity != nil || given.count != nil,
        case .name(let name, nil)? = given.output.length, let target = names[name],
        given.capacity?.names.contains(name) != true,
        slots[target].argument != nil, argument(slots[target]).direction == .inOut, argument(slots[target]).value == nil
      {
        try claim(name, for: index, \.capacityOf, own + ["length"])
      }
    }
    for index in slots.indices where slots[index].argument != nil {
      if argument(slots[index]).consumes { try noteConsumer(index) }
    }
    for index in slots.indices where slots[index].argument != nil { try checkRole(index) }
  }

  /// What `from` leads to, through other arguments that take what is there.
  private func finalSource(of index: Int, _ from: String) throws(BindingFault) -> Int {
    let own = place(of: slots[index], "from")
    var source = try slot(named: from, own)
    var way = [index]
    while slots[source].argument != nil, let next = argument(slots[source]).from {
      guard source != index || way.count > 1 else {
        throw BindingFault(own, "names the argument itself; name what a step puts out, or what the model gives")
      }
      guard !way.contains(source), way.count < Self.linksMax else {
        let names = (way + [source]).map { nameOf(slots[$0]) }.joined(separator: ", from ")
        let what = way.contains(source) ? "in a circle" : "through more than \(Self.linksMax) arguments"
        throw BindingFault(own, "leads \(what) (\(names)); name what a step puts out, or what the model gives")
      }
      way.append(source)
      source = try slot(named: next, place(of: slots[source], "from"))
    }
    return source
  }

  /// Arguments that take what another takes, one after the other.
  private static var linksMax: Int { 16 }

  private mutating func noteConsumer(_ index: Int) throws(BindingFault) {
    let slot = slots[index]
    let source = source(of: index)
    let own = place(of: slot, "consumes")
    guard case .handle = slot.type, case .handle = slots[source].type, slot.role == .given || source != index,
      argument(slot).direction == .in, !argument(slot).output.isPointer, argument(slot).value == nil
    else { throw BindingFault(own, "is for handles that go in, by value") }
    if let other = consumers[source] {
      throw BindingFault(
        own, "ends \"\(nameOf(slots[source]))\", which \(tool.steps[other.step].symbol) has ended already; only one may"
      )
    }
    guard slots[source].role == .given || output(slots[source]).isOwned else {
      throw BindingFault(
        own,
        "ends \"\(nameOf(slots[source]))\", which is not owned (\"owned\": false) and ends with what it was got from")
    }
    consumers[source] = (slot.step, argument(slot).consumesAlways, index)
  }

  /// A handle that a call ends is not there afterwards, and what would end it twice is refused.
  private func checkEnds(_ index: Int) throws(BindingFault) {
    let slot = slots[index]
    let argument = argument(slot)
    let source = source(of: index)
    guard case .handle(let type) = slots[source].type else { return }
    if source != index, let end = consumers[source], end.step < slot.step {
      throw BindingFault(
        place(of: slot, "from"),
        "takes \"\(nameOf(slots[source]))\", which \(tool.steps[end.step].symbol) has ended by then; a handle with a "
          + "finalizer is ended by itself where that step is not reached")
    }
    if let end = consumers[source], end.step == slot.step, end.slot != index {
      throw BindingFault(
        place(of: slot),
        "is \"\(nameOf(slots[source]))\", which \(tool.steps[end.step].symbol) ends in the same call; it cannot be given "
          + "twice to what ends it")
    }
    let isFinalizer = tool.steps[slot.step].symbol == binding.handles[type].finalizer
    if isFinalizer, !argument.consumes, argument.direction == .in, slot.role == .given || source != index,
      argument.value == nil
    {
      throw BindingFault(
        place(of: slot),
        "is given to \(tool.steps[slot.step].symbol), the finalizer of \"\(binding.handles[type].name)\", which would end "
          + (source != index && !output(slots[source]).isOwned
            ? "what is not owned" : "it a second time; add \"consumes\": true"))
    }
  }

  private mutating func claim(
    _ name: String, for owner: Int, _ kind: WritableKeyPath<ToolLowering, [Int: Int]>, _ where_: [String]
  ) throws(BindingFault) {
    let target = try slot(named: name, where_)
    guard slots[target].step == slots[owner].step, slots[target].argument != nil else {
      throw BindingFault(where_, "names \"\(name)\", which is no argument of the same function")
    }
    guard let scalar = slots[target].type.scalar, scalar.isInteger else {
      throw BindingFault(where_, "names \"\(name)\", which is no integer")
    }
    let argument = argument(slots[target])
    guard argument.value == nil, argument.from == nil, argument.direction != .out else {
      throw BindingFault(
        where_, "names \"\(name)\", which is \(argument.direction == .out ? "only an output" : "already given a value")"
      )
    }
    if kind == \.lengthOf, let first = lengthOf[target], capacityOf[target] == nil {
      guard isHosts(first), isHosts(owner) else {
        throw BindingFault(
          where_,
          "names \"\(name)\", which already tells the length of another argument; only those that the model gives can share one"
        )
      }
      sharers[target, default: [first]].append(owner)
      return
    }
    guard lengthOf[target] == nil, capacityOf[target] == nil else {
      throw BindingFault(where_, "names \"\(name)\", which already tells the length of another argument")
    }
    self[keyPath: kind][target] = owner
    slots[target].role = .filled
  }

  /// The host knows how long it is.
  private func isHosts(_ index: Int) -> Bool {
    argument(slots[index]).direction != .out && argument(slots[index]).from == nil
  }

  private func checkRole(_ index: Int) throws(BindingFault) {
    let slot = slots[index]
    let argument = argument(slot)
    let own = place(of: slot)
    let function = tool.steps[slot.step]
    if case .void = slot.type { throw BindingFault(own + ["type"], "is void; only a return value can be that") }
    if argument.isVariadic {
      var scalar = slot.type.scalar
      if case .handle(let index) = slot.type { scalar = binding.handles[index].scalar }
      let isWide = scalar?.isPromoted ?? true
      guard isWide || argument.direction != .in || argument.output.isPointer else {
        throw BindingFault(own + ["type"], "is narrower than C passes behind '...'; use int, uint or double")
      }
      if case .structure = slot.type, argument.direction == .in, !argument.output.isPointer {
        throw BindingFault(own + ["type"], "is a struct by value, which cannot be passed behind '...'")
      }
    } else if function.arguments.prefix(slot.argument!).contains(where: \.isVariadic) {
      throw BindingFault(own, "stands behind a \"variadic\" argument and must be \"variadic\" itself")
    }
    if argument.isVariadic, slot.argument == 0 {
      throw BindingFault(own + ["variadic"], "is the first argument; C wants at least one before '...'")
    }
    if argument.direction == .out, argument.value != nil || argument.default != nil {
      throw BindingFault(own, "is an output and has a value that goes in; make it \"in-out\"")
    }
    if argument.value != nil, argument.default != nil || argument.from != nil {
      throw BindingFault(own, "has a constant \"value\" and also \"default\" or \"from\"; keep one")
    }
    try checkEnds(index)
    if argument.from != nil {
      guard argument.direction != .out else {
        throw BindingFault(own, "takes what is there with \"from\", but only goes out; make it \"in-out\"")
      }
      guard argument.default == nil else {
        throw BindingFault(own, "has both \"from\" and \"default\"; keep one")
      }
      guard argument.capacity == nil, argument.capacityArgument == nil else {
        throw BindingFault(own, "has a capacity, but takes what is there with \"from\"; keep one")
      }
    }
    if slot.role != .given, argument.limits.areNarrower {
      throw BindingFault(
        own, "has a limit, but the model does not give it; limits hold for what the model gives only")
    }
    if case .pointer = slot.type, slot.role == .given, argument.value == nil {
      throw BindingFault(own, "is a pointer, which no JSON can give; set \"value\" to null, or \"from\"")
    }
    if argument.direction == .inOut, slot.role == .given {
      switch slot.type {
      case .handle, .pointer: throw BindingFault(own + ["direction"], "cannot be in-out; only values can")
      default: break
      }
    }
    if slot.role == .given, argument.direction == .in, !argument.output.isPointer, argument.isNullable {
      switch slot.type {
      case .string, .bytes, .list, .handle: break
      default: throw BindingFault(own + ["nullable"], "is for what C takes as a pointer; add \"by\": \"pointer\"")
      }
    }
    let hasCapacity = argument.capacity != nil || argument.capacityArgument != nil
    if hasCapacity {
      switch slot.type {
      case .string, .bytes, .list: break
      default: throw BindingFault(own, "has a capacity, which only strings, bytes and arrays have")
      }
      guard argument.direction != .in else {
        throw BindingFault(own, "has a capacity, but goes in only; make it \"out\" or \"in-out\"")
      }
      guard argument.capacity != nil || argument.count != nil else {
        throw BindingFault(own, "has a \"capacity_argument\", but no \"capacity\"")
      }
    }
    if argument.output.free != nil, argument.direction != .out || hasCapacity || argument.count != nil {
      throw BindingFault(own + ["free"], "is for what the library allocates: \"out\" without \"capacity\"")
    }
    if argument.direction != .in, argument.isNullable, slot.role != .given {
      throw BindingFault(own + ["nullable"], "is for what goes in")
    }
  }

  // MARK: The image

  mutating func allocate(_ bytes: Int, _ alignment: Int) -> Int {
    let start = Structure.aligned(end, to: alignment)
    end = start + bytes
    return start
  }

  private mutating func layImageOut() throws(BindingFault) {
    for index in slots.indices {
      guard slots[index].role == .given || slots[index].role == .filled else { continue }
      let argument = argument(slots[index])
      let type = slots[index].type
      slots[index].isIndirect = argument.direction != .in || argument.output.isPointer
      // An address that C is given has what `malloc` promises: what hidden bytes stand for decides what is needed.
      var isAddressed = slots[index].isIndirect
      if case .structure = type { isAddressed = true }
      slots[index].storage = allocate(max(type.byteCount, 1), isAddressed ? 16 : max(type.alignment, 1))
      if case .handle = type { end = max(end, slots[index].storage + 8) }
      var input = Input(name: argument.name, type: type, storage: slots[index].storage)
      switch type {
      case .string, .bytes, .list:
        // The pointer lies in the cell itself; in-out means that what it points to changes.
        slots[index].isIndirect = argument.output.isPointer
        slots[index].lengthCell = allocate(8, 8)
        input.lengthCell = slots[index].lengthCell
        if let owned = argument.lengthArgument.flatMap({ names[$0] }) {
          input.fill = Input.Fill(index: owned, offset: 0, scalar: .u64)
        }
      default: break
      }
      if slots[index].isIndirect, argument.isNullable {
        slots[index].cell = allocate(8, 8)
        input.nullCell = slots[index].cell
      }
      guard slots[index].role == .given else { continue }
      input.description = argument.description
      input.isNullable = argument.isNullable
      input.consumes = consumers[index] != nil
      input.limits = argument.limits
      input.count = argument.count
      input.default = argument.default
      input.constant = argument.value
      input.place = place(of: slots[index])
      if argument.value == nil { recipe.inputs.append(input) } else { recipe.constants.append(input) }
    }
    try connectFills()
    for target in slots.indices {
      guard let owners = sharers[target] else { continue }
      recipe.sameLengths.append(
        owners.map { owner in
          ToolRecipe.Length(
            name: argument(slots[owner]).name, pointer: slots[owner].storage, cell: slots[owner].lengthCell!,
            unit: slots[owner].type.isList ? "elements" : "bytes")
        })
    }
  }

  /// Lengths that the host knows are filled in by the host.
  private mutating func connectFills() throws(BindingFault) {
    func connect(_ inputs: inout [Input]) {
      for index in inputs.indices {
        guard let fill = inputs[index].fill else { continue }
        let target = slots[fill.index]
        inputs[index].fill = Input.Fill(index: fill.index, offset: target.storage, scalar: target.type.scalar!)
      }
    }
    connect(&recipe.inputs)
    connect(&recipe.constants)
  }
}
