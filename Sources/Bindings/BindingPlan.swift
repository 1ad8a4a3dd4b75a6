// A binding made ready: the plan for the worker, and for each tool how its arguments and results travel.

internal import ForeignPlan
public import JSON

/// Everything that calls of a bound plugin need.
public struct BindingPlan: Sendable {
  /// For the worker.
  public let bytes: [UInt8]
  /// The functions of the library by the numbers that the worker gives them.
  public let functions: [String]
  /// Some function gives out handles that end with others.
  public let lends: Bool
  let binding: Binding
  private let tools: [Prepared]

  /// One object, so that a call counts few references.
  private final class Prepared: Sendable {
    let recipe: ToolRecipe
    /// The message with all that is the same in every call.
    let template: MessageBuilder
    let consumes: [String]
    let inputs: [PreparedInput]
    /// The result is this number and nothing else.
    let number: CScalar?

    init(_ recipe: ToolRecipe, _ template: MessageBuilder) {
      self.recipe = recipe
      self.template = template
      consumes = recipe.inputs.filter(\.consumes).map(\.name)
      inputs = recipe.inputs.map(PreparedInput.init)
      if recipe.outputs.count == 1, recipe.outputs[0].form == .one, case .scalar(let scalar) = recipe.outputs[0].type {
        number = scalar
      } else {
        number = nil
      }
    }
  }

  private final class PreparedInput: Sendable {
    let input: Input
    let key: [UInt8]
    /// It is a number, passed as it is.
    let number: CScalar?
    let storage: Int

    init(_ input: Input) {
      self.input = input
      key = Array(input.name.utf8)
      storage = input.storage
      if case .scalar(let scalar) = input.type, input.nullCell == nil, !input.isNullable {
        number = scalar
      } else {
        number = nil
      }
    }
  }

  /// What a constant stands for where it names the configuration: JSON text in, JSON text out; `nil` when that is not
  /// known now, and the constant is not checked.
  public typealias Constants = (_ json: [UInt8], _ isText: Bool) throws(BindingFault) -> [UInt8]?

  /// Lays every tool out. `library` is the path that the worker loads.
  public init(
    _ binding: Binding, library: String, constants: Constants = { json, _ in json }
  ) throws(BindingFault) {
    self.binding = binding
    lends = binding.tools.contains { tool in
      tool.steps.contains { step in
        !step.returns.isOwned || step.arguments.contains { !$0.output.isOwned }
      }
    }
    var builder = PlanBuilder()
    for handle in binding.handles { builder.add(handle) }
    var tools: [Prepared] = []
    for (index, tool) in binding.tools.enumerated() {
      var lowering = ToolLowering(binding, tool, builder)
      do throws(BindingFault) { try lowering.run() } catch {
        throw BindingFault(["\(index)"] + error.place, error.message)
      }
      builder = lowering.builder
      do throws(BindingFault) {
        let recipe = lowering.recipe
        tools.append(Prepared(recipe, try Self.template(recipe, binding, constants)))
      } catch {
        throw BindingFault(["\(index)"] + error.place, error.message)
      }
    }
    self.tools = tools
    bytes = builder.bytes(library: library)
    functions = builder.symbols
    guard bytes.count <= Int(FP_PLAN_MAX) else {
      throw BindingFault([], "comes to a plan of \(bytes.count) bytes; divide the tools among several plugins")
    }
  }

  private static func template(
    _ recipe: ToolRecipe, _ binding: Binding, _ constants: Constants
  ) throws(BindingFault) -> MessageBuilder {
    var message = MessageBuilder(image: recipe.imageBytes, frame: recipe.frameBytes)
    let encoder = ArgumentEncoder(handleTypes: binding.handles, handles: NoHandles())
    for input in recipe.constants + recipe.inputs {
      do throws(ArgumentFault) { try encoder.checkFields(input.type) } catch {
        throw BindingFault(
          input.place + ["type"], "has a field whose value or default does not fit: \(error.pointer) \(error.message)")
      }
    }
    for input in recipe.constants {
      guard let text = input.constant else { continue }
      let value: [UInt8]?
      do throws(BindingFault) { value = try constants(text, input.type == .string) } catch {
        throw BindingFault(input.place + ["value"], error.message)
      }
      if let value { try encode(input, value, "value", encoder, &message) }
    }
    // Looked at now, so that no call meets a default that does not fit.
    for input in recipe.inputs {
      guard let value = input.default else { continue }
      var scratch = message
      try encode(input, value, "default", encoder, &scratch)
    }
    return message
  }

  private static func encode(
    _ input: Input, _ value: [UInt8], _ key: String, _ encoder: ArgumentEncoder,
    _ message: inout MessageBuilder
  ) throws(BindingFault) {
    var document = JSONDocument()
    do throws(JSONError) { try document.parse(value) } catch {
      throw BindingFault(input.place + [key], "is no JSON: \(error.description)")
    }
    var input = input
    // A constant NULL is anybody's.
    if key == "value", document.kind(0) == .null { input.isNullable = true }
    do throws(ArgumentFault) { try encoder.encode(input, 0, of: document, into: &message) } catch {
      throw BindingFault(input.place + [key], error.message)
    }
  }

  // MARK: Schemas

  /// The schema of a tool's arguments, as it follows from their types.
  public func parameters(of tool: Int) -> [UInt8] { BindingSchema(binding: binding).parameters(tools[tool].recipe) }

  /// The schema of its result.
  public func returns(of tool: Int) -> [UInt8] { BindingSchema(binding: binding).returns(tools[tool].recipe) }

  /// The names of the arguments that the model gives, and whether each may be left out.
  public func arguments(of tool: Int) -> [(name: String, isOptional: Bool)] {
    tools[tool].recipe.inputs.map { ($0.name, $0.isOptional) }
  }

  /// The types of JSON that these can be.
  public func argumentTypes(of tool: Int) -> [(name: String, types: [String])] {
    tools[tool].recipe.inputs.map { ($0.name, $0.type.typesOfJSON(given: $0.limits, isNullable: $0.isNullable)) }
  }

  /// The types of JSON that the result can be, and those of its members where there are several.
  public func resultTypes(of tool: Int) -> (whole: [String], members: [(name: String, types: [String])]) {
    let outputs = tools[tool].recipe.outputs.map { output in
      (name: output.name, types: output.type.typesOfJSON(given: nil, isNullable: output.mayBeNull))
    }
    return switch outputs.count {
    case 0: (["null"], [])
    case 1: (outputs[0].types, [])
    default: (["object"], outputs)
    }
  }

  /// The codes with which calls of the tool may fail besides those of its rules.
  public func codes(of tool: Int) -> [String] {
    let recipe = tools[tool].recipe
    var codes: [String] = []
    let takesHandle = recipe.inputs.contains { if case .handle = $0.type { true } else { false } }
    let givesHandle = recipe.outputs.contains { if case .handle = $0.form { true } else { false } }
    if takesHandle { codes += [FP_CODE_HANDLE_UNKNOWN, FP_CODE_HANDLE_IN_USE] }
    if givesHandle { codes.append(FP_CODE_HANDLE_LIMIT) }
    if recipe.computes { codes += [FP_CODE_BAD_LENGTH, FP_CODE_BAD_EXPRESSION] }
    if recipe.converts { codes.append(FP_CODE_BAD_NUMBER) }
    return codes
  }

  /// The functions that end what is left at the end of a session or of the process.
  public var finalizers: [String] {
    binding.handles.compactMap(\.finalizer).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The arguments whose handles a call of the tool ends.
  public func consumes(tool: Int) -> [String] { tools[tool].consumes }

  // MARK: Calls

  /// The message of one call. `message` and `document` serve one call after the other.
  public func encode(
    tool: Int, _ arguments: Span<UInt8>, handles: any HandleNames, into message: inout MessageBuilder,
    reading document: inout JSONDocument
  ) throws(ArgumentFault) {
    do throws(JSONError) { try document.parse(arguments) } catch {
      throw ArgumentFault(pointer: "", message: "are no JSON: \(error.description)")
    }
    guard document.kind(0) == .object else { throw ArgumentFault(pointer: "", message: "must be an object") }
    let prepared = tools[tool]
    message.begin(with: prepared.template)
    let encoder = ArgumentEncoder(handleTypes: binding.handles, handles: handles)
    for prepared in prepared.inputs {
      let key = prepared.key
      guard let node = document.member(0, key.span) else {
        try encodeAbsent(prepared.input, encoder, of: document, into: &message)
        continue
      }
      if let scalar = prepared.number {
        let bits = try encoder.number(scalar, prepared.input.limits, node, of: document, prepared.input.name)
        message.poke(bits, at: prepared.storage, bytes: scalar.byteCount)
      } else {
        try encoder.encode(prepared.input, node, of: document, into: &message)
      }
    }
    for lengths in prepared.recipe.sameLengths { try checkSame(lengths, message) }
    message.finish(tool: tool)
  }

  /// C hears one length for all of these, and would read behind what is shorter.
  private func checkSame(_ lengths: [ToolRecipe.Length], _ message: borrowing MessageBuilder) throws(ArgumentFault) {
    var first: (name: String, unit: String, count: UInt64)?
    for length in lengths where message.peek(at: length.pointer, bytes: 8) != 0 {
      let count = message.peek(at: length.cell, bytes: 8)
      guard let first else {
        first = (length.name, length.unit, count)
        continue
      }
      guard count == first.count else {
        throw ArgumentFault(
          pointer: "/" + length.name,
          message: "has \(count) \(length.unit), /\(first.name) has \(first.count); both must have as many")
      }
    }
  }

  /// What the model left out.
  private func encodeAbsent(
    _ input: Input, _ encoder: ArgumentEncoder, of document: borrowing JSONDocument, into message: inout MessageBuilder
  ) throws(ArgumentFault) {
    guard let value = input.default else { return try encoder.encode(input, nil, of: document, into: &message) }
    var other = JSONDocument()
    do throws(JSONError) { try other.parse(value) } catch {
      throw ArgumentFault(pointer: "/" + input.name, message: "has no usable default")
    }
    try encoder.encode(input, 0, of: other, into: &message)
  }

  /// The JSON of one result.
  public func decode(
    tool: Int, _ result: Span<UInt8>, handles: any HandleRegister, into writer: inout JSONWriter
  ) throws(ResultFault) {
    let prepared = tools[tool]
    if let scalar = prepared.number, result.count == scalar.byteCount {
      return ResultDecoder.put(scalar, result.number(0, result.count), &writer)
    }
    var decoder = ResultDecoder(handles)
    try decoder.decode(prepared.recipe.outputs, result, into: &writer)
  }

  // MARK: Other messages

  /// Ends these handles in the worker.
  public static func closing(_ numbers: [UInt64]) -> [UInt8] {
    list(numbers, FP_CLOSE)
  }

  /// Asks which of these handles there are; see `living`.
  public static func askingForLiving(_ numbers: [UInt64]) -> [UInt8] {
    list(numbers, FP_LIVING)
  }

  /// What the worker answers to that; `nil` for what is no answer.
  public static func living(_ answer: [UInt8]) -> Set<UInt64>? {
    guard answer.count % 8 == 0 else { return nil }
    return Set(stride(from: 0, to: answer.count, by: 8).map { answer.span.number($0, 8) })
  }

  private static func list(_ numbers: [UInt64], _ kind: UInt32) -> [UInt8] {
    var bytes = head(kind, body: numbers.count * 8)
    for number in numbers { bytes.append(littleEndian: number) }
    return bytes
  }

  /// Runs the call of `message` so many times and answers with what it took, in nanoseconds; see `Measurement`.
  public static func measuring(_ message: [UInt8], rounds: UInt64) -> [UInt8] {
    var bytes = head(FP_MEASURE, body: 8 + message.count)
    bytes.append(littleEndian: rounds)
    return bytes + message
  }

  /// What a worker measured, for all rounds together.
  public struct Measurement: Sendable {
    public var callNanoseconds: UInt64
    public var bareNanoseconds: UInt64
    public var emptyNanoseconds: UInt64

    public init?(_ answer: [UInt8]) {
      guard answer.count == 24 else { return nil }
      callNanoseconds = answer.span.number(0, 8)
      bareNanoseconds = answer.span.number(8, 8)
      emptyNanoseconds = answer.span.number(16, 8)
    }
  }

  private static func head(_ kind: UInt32, body: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: kind)
    bytes.append(littleEndian: UInt32(0))
    bytes.append(littleEndian: UInt64(body))
    return bytes
  }
}
