// Puts the sections of a plan together; see ForeignPlan.h for what each record says.

internal import ForeignPlan

/// The sections of one plan, growing.
struct PlanBuilder {
  /// The symbols of its functions, by their number.
  private(set) var symbols: [String] = []
  private var types: [UInt32] = []
  private var offsets: [UInt32] = []
  private var ffiTypes: [UInt32] = []
  private var ffiElements: [UInt32] = []
  private var functions: [UInt32] = []
  private var functionArguments: [UInt32] = []
  private var handles: [UInt32] = []
  private var tools: [UInt32] = []
  private var instructions: [UInt32] = []
  private var cells: [UInt32] = []
  private var rules: [UInt32] = []
  private var emits: [UInt32] = []
  private var expressions: [UInt8] = []
  private var text: [UInt8] = []

  private var knownTypes: [TypeKey: UInt32] = [:]
  private var knownFunctions: [FunctionKey: UInt32] = [:]

  private struct TypeKey: Hashable {
    var size: Int
    var offsets: [Int]
  }
  private struct FunctionKey: Hashable {
    var symbol: String
    var returns: UInt32
    var arguments: [UInt32]
    var fixed: UInt32
  }

  /// The numbers that are types by themselves come first, each at the place of its kind.
  init() {
    let sizes: [UInt32] = [0, 1, 1, 2, 2, 4, 4, 8, 8, 4, 8, 8]
    for (kind, size) in sizes.enumerated() { ffiTypes += [UInt32(kind), 0, 0, size] }
  }

  // MARK: Text

  mutating func put(_ string: String) -> (start: UInt32, length: UInt32) {
    let start = text.count
    text += string.utf8
    text.append(0)
    return (UInt32(start), UInt32(text.count - start - 1))
  }

  // MARK: Types

  /// Memory that goes back.
  mutating func type(_ type: CType) -> UInt32 {
    let key = TypeKey(size: type.byteCount, offsets: type.stringOffsets)
    if let known = knownTypes[key] { return known }
    let index = UInt32(types.count / 4)
    types += [UInt32(key.size), UInt32(offsets.count), UInt32(key.offsets.count), 0]
    offsets += key.offsets.map { UInt32($0) }
    knownTypes[key] = index
    return index
  }

  /// What libffi is told of a value that is passed.
  mutating func passed(_ type: CType, _ binding: Binding) -> UInt32 {
    switch type {
    case .void: FP_FFI_VOID
    case .scalar(let scalar): scalar.kind
    case .enumeration(let enumeration): enumeration.scalar.kind
    case .handle(let index): binding.handles[index].scalar?.kind ?? FP_FFI_POINTER
    case .string, .bytes, .pointer, .list: FP_FFI_POINTER
    case .text(let count): repeated(FP_FFI_I8, size: 1, count)
    case .block(let count): repeated(FP_FFI_U8, size: 1, count)
    case .array(let element, let count): repeated(passed(element, binding), size: element.byteCount, count)
    case .structure(let structure):
      aggregate(structure.fields.map { passed($0.type, binding) }, size: structure.byteCount)
    }
  }

  private mutating func repeated(_ element: UInt32, size: Int, _ count: Int) -> UInt32 {
    aggregate([UInt32](repeating: element, count: count), size: size * count)
  }

  private mutating func aggregate(_ elements: [UInt32], size: Int) -> UInt32 {
    let index = UInt32(ffiTypes.count / 4)
    ffiTypes += [FP_FFI_STRUCT, UInt32(ffiElements.count), UInt32(elements.count), UInt32(size)]
    ffiElements += elements
    return index
  }

  // MARK: Functions

  /// `fixed` is the number of arguments before the `...`.
  mutating func function(_ symbol: String, returns: UInt32, _ arguments: [UInt32], fixed: Int? = nil) -> UInt32 {
    let key = FunctionKey(
      symbol: symbol, returns: returns, arguments: arguments, fixed: fixed.map { UInt32($0) } ?? FP_NONE)
    if let known = knownFunctions[key] { return known }
    let index = UInt32(functions.count / 6)
    let name = put(symbol)
    functions += [
      name.start, name.length, returns, UInt32(functionArguments.count), UInt32(arguments.count), key.fixed,
    ]
    functionArguments += arguments
    symbols.append(symbol)
    knownFunctions[key] = index
    return index
  }

  /// One that takes a pointer to free.
  mutating func freeing(_ symbol: String) -> UInt32 {
    function(symbol, returns: FP_FFI_VOID, [FP_FFI_POINTER])
  }

  mutating func add(_ handle: Binding.HandleType) {
    let kind = handle.scalar?.kind ?? FP_FFI_POINTER
    let finalizer = handle.finalizer.map { function($0, returns: FP_FFI_I32, [kind]) } ?? FP_NONE
    let name = put(handle.name)
    handles += [finalizer, kind, name.start, name.length]
  }

  // MARK: Tools

  mutating func cells(_ offsets: [Int]) -> UInt32 {
    let start = cells.count
    cells += offsets.map { UInt32($0) }
    return UInt32(start)
  }

  var expressionBytes: Int { expressions.count }

  /// Ends the program and keeps it.
  mutating func expression(_ code: [UInt8]) -> UInt32 {
    let start = expressions.count
    expressions += code
    expressions.append(UInt8(FP_X_END))
    return UInt32(start)
  }

  mutating func rule(
    _ rule: FailureRule, condition: UInt32, message: [UInt8], result: UInt32
  ) -> UInt32 {
    let index = UInt32(rules.count / 8)
    let status: UInt32 =
      switch rule.class {
      case .retryable: 1
      case .permanent: 2
      case .internal: 3
      }
    let code = put(rule.code)
    let start = text.count
    text += message
    text.append(0)
    rules += [
      condition, status, rule.hasNoEffect ? 1 : 0, code.start, code.length, UInt32(start), UInt32(message.count),
      result,
    ]
    return index
  }

  struct Instruction {
    var op: UInt32
    var a: UInt32 = 0
    var b: UInt32 = 0
    var c: UInt32 = 0
    var d: UInt32 = 0
    var e: UInt32 = 0
  }

  struct Emit {
    var source: UInt32
    var at: Int
    var form: UInt32
    var type: UInt32 = 0
    var count: UInt32 = FP_NONE
    var width: UInt32 = FP_NONE
  }

  mutating func tool(
    image: Int, frame: Int, _ program: [Instruction], finally: Int, _ outputs: [Emit], buffers: Int
  ) {
    tools += [
      UInt32(image), UInt32(frame), UInt32(instructions.count / 6), UInt32(program.count), UInt32(finally),
      UInt32(emits.count / 6), UInt32(outputs.count), UInt32(buffers),
    ]
    for i in program { instructions += [i.op, i.a, i.b, i.c, i.d, i.e] }
    for output in outputs {
      emits += [output.source, UInt32(output.at), output.form, output.type, output.count, output.width]
    }
  }

  // MARK: Bytes

  /// The whole plan, for a library at this path.
  mutating func bytes(library: String) -> [UInt8] {
    let path = put(library)
    var body: [UInt8] = []
    let sections = [
      types, offsets, ffiTypes, ffiElements, functions, functionArguments, handles, tools, instructions, cells, rules,
      emits,
    ]
    for section in sections {
      for word in section { body.append(littleEndian: word) }
      body.pad(to: 8)
    }
    for section in [expressions, text] {
      body += section
      body.pad(to: 8)
    }
    let words = [4, 1, 4, 1, 6, 1, 4, 8, 6, 1, 8, 6]
    var head: [UInt32] = [
      FP_MAGIC, FP_VERSION, UInt32(body.count + MemoryLayout<fp_header>.size), 0, path.start, path.length,
    ]
    head += zip(sections, words).map { UInt32($0.count / $1) }
    head += [UInt32(expressions.count), UInt32(text.count)]
    var plan: [UInt8] = []
    plan.reserveCapacity(head.count * 4 + body.count)
    for word in head { plan.append(littleEndian: word) }
    return plan + body
  }
}

extension [UInt8] {
  mutating func append(littleEndian value: some FixedWidthInteger) {
    for shift in stride(from: 0, to: value.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func pad(to alignment: Int) {
    while count % alignment != 0 { append(0) }
  }

  /// The lowest bytes of a number at a place that is there.
  mutating func poke(_ value: UInt64, at place: Int, bytes: Int) {
    for index in 0..<bytes { self[place + index] = UInt8(truncatingIfNeeded: value &>> UInt64(8 * index)) }
  }
}
