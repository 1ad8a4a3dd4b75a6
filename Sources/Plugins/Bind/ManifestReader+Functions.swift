// Functions of C in a manifest: what a tool calls, with what, and what counts as a failure.

import Bindings
import JSON

extension ManifestBuilder {
  static let functionKeys = ["symbol", "returns", "arguments", "errors", "error_text", "finally"]
  static let outputKeys = ["type", "name", "by", "length", "width", "free", "hidden", "owned", "description"]
  static let argumentKeys = [
    "name", "type", "description", "direction", "by", "value", "default", "from", "nullable", "length", "capacity",
    "capacity_argument", "free", "width", "hidden", "owned", "consumes", "variadic", "minimum", "maximum", "min_length",
    "max_length", "non_finite",
  ]
  static let ruleKeys = ["when", "class", "code", "message", "no_effect"]

  /// What a tool of a bound library calls: `function`, or `steps`.
  mutating func boundTool(_ node: Int) -> BoundTool {
    let function = reader.document.member(node, "function")
    let steps = reader.document.member(node, "steps")
    if let called = function ?? steps { bind.binding.source += reader.source(called) }
    if function != nil && steps != nil {
      reader.problem(node, "has both \"function\" and \"steps\"; a tool has one of them")
    }
    if let function {
      var tool = BoundTool(steps: [self.function(function, isStep: false)], isSequence: false)
      takeTypes(&tool)
      return tool
    }
    guard let steps else {
      reader.problem(
        node, "has neither \"function\" nor \"steps\"; a tool of a bound library calls one of its functions")
      return BoundTool(steps: [BoundFunction(symbol: "")], isSequence: false)
    }
    let elements = reader.elements(steps, "an array of functions", max: ManifestLimits.stepsMax)
    if elements.isEmpty { reader.problem(steps, "has no step") }
    var tool = BoundTool(steps: elements.map { self.function($0, isStep: true) }, isSequence: true)
    takeTypes(&tool)
    return tool
  }

  /// An argument that says no type has that of what it comes from; what comes from nowhere is found out later.
  private func takeTypes(_ tool: inout BoundTool) {
    var types: [String: CType] = [:]
    var sources: [String: String] = [:]
    for step in tool.steps {
      // What is returned by pointer is a pointer.
      if step.returns.type != .void { types[step.returns.name] = step.returns.isPointer ? .pointer : step.returns.type }
      for argument in step.arguments {
        if argument.takesType { sources[argument.name] = argument.from } else { types[argument.name] = argument.type }
      }
    }
    for step in tool.steps.indices {
      for index in tool.steps[step].arguments.indices where tool.steps[step].arguments[index].takesType {
        var way: [String] = []
        var name = tool.steps[step].arguments[index].name
        // Each name is walked over once.
        while types[name] == nil, let next = sources.removeValue(forKey: name) {
          way.append(name)
          name = next
        }
        guard let type = types[name] else { continue }
        for passed in way { types[passed] = type }
        tool.steps[step].arguments[index].output.type = type
      }
    }
  }

  private mutating func function(_ node: Int, isStep: Bool) -> BoundFunction {
    var function = BoundFunction(symbol: "")
    for (key, value) in reader.members(node, "an object with \"symbol\"") {
      switch key {
      case "symbol": function.symbol = symbol(value)
      case "returns": function.returns = returned(value)
      case "arguments":
        for element in reader.elements(value, "an array of arguments", max: ManifestLimits.argumentsMax) {
          function.arguments.append(argument(element))
        }
      case "errors":
        for element in reader.elements(value, "an array of rules", max: ManifestLimits.rulesMax) {
          if let rule = rule(element) { function.rules.append(rule) }
        }
      case "error_text": function.errorText = errorText(value)
      case "finally" where isStep: function.isFinally = reader.bool(value) ?? false
      default: refuseUnknown(key, at: value, known: ManifestBuilder.functionKeys)
      }
    }
    if reader.document.kind(node) == .object { require(["symbol"], of: node) }
    if function.isFinally, !function.rules.isEmpty || function.errorText != nil {
      reader.problem(
        node,
        "is \"finally\" and has \"errors\" or \"error_text\"; what it comes to changes nothing, so make it a step whose "
          + "failure counts")
    }
    return function
  }

  private mutating func returned(_ node: Int) -> BoundFunction.Output {
    var count: Int?
    guard reader.document.kind(node) == .object, let typeNode = reader.document.member(node, "type"),
      !ManifestBuilder.typeForms.contains(where: { reader.document.member(node, $0) != nil })
    else {
      let type = cType(node, count: &count)
      return output("result", type, count)
    }
    var output = output("result", cType(typeNode, count: &count), count)
    for (key, value) in reader.document.members(node) {
      switch key {
      case "type", "description": break
      case "name": output.name = argumentName(value)
      case "by": output.isPointer = isPointer(value)
      case "length": output.length = expression(value)
      case "width": output.width = expression(value)
      case "free": output.free = symbol(value)
      case "hidden": output.isHidden = reader.bool(value)
      case "owned": output.isOwned = reader.bool(value) ?? true
      default: refuseUnknown(key, at: value, known: ManifestBuilder.outputKeys)
      }
    }
    checkWords(of: output, comesOut: true, at: node)
    if let length = reader.document.member(node, "length") {
      switch output.type {
      case .string, .bytes, .list: break
      default: reader.problem(length, "is for strings, bytes and arrays")
      }
    }
    return output
  }

  private func output(_ name: String, _ type: CType, _ count: Int?) -> BoundFunction.Output {
    var output = BoundFunction.Output(name: name, type: type)
    if let count { output.length = .number(Int128(count)) }
    // No function returns an array; what it returns is a pointer to its elements.
    if case .array(let element, let count) = type {
      output.type = .list(element)
      output.length = .number(Int128(count))
    }
    return output
  }

  /// A name that expressions can use, too.
  mutating func argumentName(_ node: Int) -> String {
    let form = "a name: \(Names.argumentForm)"
    let name = reader.string(node, form) { Names.isArgument($0) || Expression.reserved.contains($0) }
    guard Expression.reserved.contains(name) else { return name }
    let words = Expression.reserved.sorted().joined(separator: ", ")
    reader.problem(node, "'\(name)' is a word of expressions (\(words)); choose another name, such as '\(name)_'")
    return ""
  }

  private mutating func isPointer(_ node: Int) -> Bool {
    reader.string(node, "\"value\" or \"pointer\"") { $0 == "value" || $0 == "pointer" } == "pointer"
  }

  private mutating func expression(_ node: Int) -> Expression? {
    switch reader.document.kind(node) {
    case .integer:
      guard let number = reader.integer(node, 0...(64 << 20)) else { return nil }
      return .number(Int128(number))
    case .string:
      do throws(ExpressionFault) { return try Expression(reader.document.string(node)) } catch {
        reader.problem(node, error.sentence)
      }
    default: reader.expected("a number, or an expression in quotes", at: node)
    }
    return nil
  }

  // MARK: Arguments

  private mutating func argument(_ node: Int) -> BoundFunction.Argument {
    var argument = BoundFunction.Argument(name: "", type: .pointer)
    let members = reader.members(node, "an object with \"name\" and \"type\"")
    if let type = reader.document.member(node, "type") {
      argument.output.type = cType(type, count: &argument.count)
    }
    if case .array(let element, let count) = argument.type {
      argument.output.type = .list(element)
      argument.count = count
    }
    for (key, value) in members {
      switch key {
      case "name": argument.output.name = argumentName(value)
      case "type", "length": break
      case "description": argument.description = reader.string(value, max: ManifestLimits.descriptionMax)
      case "direction":
        let text = reader.string(value, "\"in\", \"out\" or \"in-out\"") {
          BoundFunction.Argument.Direction(rawValue: $0) != nil
        }
        argument.direction = BoundFunction.Argument.Direction(rawValue: text) ?? .in
      case "by": argument.output.isPointer = isPointer(value)
      case "value": argument.value = constant(value)
      case "default": argument.default = constantWithoutPlaceholder(value)
      case "from": argument.from = argumentName(value)
      case "nullable": argument.isNullable = reader.bool(value) ?? false
      case "capacity": argument.capacity = expression(value)
      case "capacity_argument": argument.capacityArgument = argumentName(value)
      case "width": argument.output.width = expression(value)
      case "free": argument.output.free = symbol(value)
      case "hidden": argument.output.isHidden = reader.bool(value)
      case "owned": argument.output.isOwned = reader.bool(value) ?? true
      case "consumes":
        if reader.document.kind(value) == .string {
          _ = reader.string(value, "true, false or \"always\"") { $0 == "always" }
          (argument.consumes, argument.consumesAlways) = (true, true)
        } else {
          argument.consumes = reader.bool(value) ?? false
        }
      case "variadic": argument.isVariadic = reader.bool(value) ?? false
      default: readLimit(key, value, &argument.limits, known: ManifestBuilder.argumentKeys)
      }
    }
    if let length = reader.document.member(node, "length") { readLength(length, of: &argument) }
    if reader.document.kind(node) == .object {
      require(["name"], of: node)
      if reader.document.member(node, "type") == nil, argument.from == nil {
        reader.problem(node, "has no \"type\", which is required")
      }
      argument.takesType = reader.document.member(node, "type") == nil
      if argument.direction == .in, let hidden = reader.document.member(node, "hidden") {
        reader.problem(hidden, "is for outputs; what goes in is no part of the result")
      }
      if !argument.takesType { checkWords(of: argument.output, comesOut: argument.direction != .in, at: node) }
      if argument.direction != .out, let owned = reader.document.member(node, "owned") {
        reader.problem(owned, "is for handles that come out of the function; one that goes in is what it is")
      }
      checkLimits(argument.limits, of: argument.type, count: argument.count, at: node)
      if isOfAnyLength(argument) {
        reader.warn(
          node,
          "goes in as long as the model makes it, and nothing tells the function how long that is, which may read behind its "
            + "end; add \"length\", \"count\" or \"max_length\"")
      }
    }
    return argument
  }

  /// What the model gives, and the function can only guess where it ends. An array of strings ends with NULL.
  private func isOfAnyLength(_ argument: BoundFunction.Argument) -> Bool {
    switch argument.type {
    case .bytes: break
    case .list(let element) where element != .string: break
    default: return false
    }
    return argument.direction != .out && argument.value == nil && argument.from == nil && argument.capacity == nil
      && argument.lengthArgument == nil && argument.count == nil && argument.limits.minLength == nil
      && argument.limits.maxLength == nil
  }

  /// Words that would do nothing are not what their author meant.
  private mutating func checkWords(of output: BoundFunction.Output, comesOut: Bool, at node: Int) {
    if let owned = reader.document.member(node, "owned"), comesOut, !output.type.isHandle || output.isPointer {
      reader.problem(owned, "is for handles that come out; this is none")
    }
    if let width = reader.document.member(node, "width"), !comesOut || !output.type.isList {
      reader.problem(width, "is for arrays that come out")
    }
  }

  /// Of what goes in it names the argument that is told; of what comes out it says where to look.
  private mutating func readLength(_ node: Int, of argument: inout BoundFunction.Argument) {
    switch argument.type {
    case .string, .bytes, .list: break
    case .pointer where argument.from != nil: break
    default: return reader.problem(node, "is for strings, bytes and arrays")
    }
    if argument.direction == .out {
      argument.output.length = expression(node)
    } else {
      argument.lengthArgument = argumentName(node)
    }
  }

  /// A limit that cannot hold, or that says nothing, is not what its author meant. `count`: of an array that says it.
  mutating func checkLimits(_ limits: Limits, of type: CType, count: Int?, at node: Int) {
    checkBounds(limits, of: type, at: node)
    if limits.nonFinite, type != .scalar(.double), type != .scalar(.float) {
      reader.problem(node, "is \"non_finite\", but neither float nor double")
    }
    guard limits.minLength != nil || limits.maxLength != nil else { return }
    switch type {
    case .string, .bytes, .list: break
    default: reader.problem(node, "has \"min_length\" or \"max_length\", but no length")
    }
    let (least, most) = (limits.minLength ?? 0, limits.maxLength ?? .max)
    if least > most { reader.problem(node, "has a \"min_length\" above its \"max_length\": nothing is so long") }
    if let count, count < least || count > most {
      reader.problem(node, "has exactly \(count) elements, which its \"min_length\" or \"max_length\" refuses")
    }
  }

  private mutating func checkBounds(_ limits: Limits, of type: CType, at node: Int) {
    guard limits.minimum != nil || limits.maximum != nil else { return }
    guard case .scalar(let scalar) = type, scalar != .bool else {
      return reader.problem(node, "has \"minimum\" or \"maximum\", but is no number")
    }
    for (key, bound) in [("minimum", limits.minimum), ("maximum", limits.maximum)] {
      guard let bound, let own = reader.document.member(node, key) else { continue }
      if scalar.isReal {
        if !bound.real.isFinite { reader.problem(own, "is too large for a \(scalar.rawValue)") }
      } else if bound.whole.map(scalar.range.contains) != true {
        reader.problem(
          own,
          "is no integer that \(scalar.rawValue) can be; it goes from \(scalar.range.lowerBound) to "
            + "\(scalar.range.upperBound)")
      }
    }
    guard let least = limits.minimum, let most = limits.maximum else { return }
    let isEmpty = if let low = least.whole, let high = most.whole { low > high } else { least.real > most.real }
    if isEmpty { reader.problem(node, "has a \"minimum\" above its \"maximum\": no number is between them") }
  }

  /// May use the configuration; for a text anywhere in it, for others alone.
  private mutating func constant(_ node: Int) -> [UInt8] {
    if reader.document.kind(node) == .string {
      checkPlaceholders(node, reader.document.string(node), allowsConfig: true)
    }
    return reader.source(node)
  }

  // MARK: Failures

  private mutating func rule(_ node: Int) -> FailureRule? {
    guard let when = reader.document.member(node, "when"), reader.document.kind(when) == .string else {
      reader.expected("an object with \"when\", a condition in quotes", at: node)
      return nil
    }
    var rule: FailureRule
    do throws(ExpressionFault) { rule = FailureRule(condition: try Condition(reader.document.string(when))) } catch {
      reader.problem(when, error.sentence)
      return nil
    }
    for (key, value) in reader.document.members(node) {
      switch key {
      case "when": break
      case "class":
        let text = reader.string(value, "\"permanent\", \"retryable\" or \"internal\"") {
          FailureRule.Class(rawValue: $0) != nil
        }
        rule.class = FailureRule.Class(rawValue: text) ?? .permanent
      case "code":
        rule.code = reader.string(value, "a code: \(Names.errorCodeForm)", where: Names.isErrorCode)
        if ManifestBuilder.hostCodes.contains(rule.code) {
          reader.warn(value, "is also a code of the host, so that nobody can tell them apart; choose another")
        }
      case "message":
        let message = reader.string(value, max: ManifestLimits.descriptionMax, min: 1)
        rule.message = message
        checkMarks(message, at: value)
      case "no_effect": rule.hasNoEffect = reader.bool(value) ?? false
      default: refuseUnknown(key, at: value, known: ManifestBuilder.ruleKeys)
      }
    }
    return rule
  }

  /// A word in braces that stands for nothing would be told to the model as it is.
  private mutating func checkMarks(_ message: String, at node: Int) {
    for part in message.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: "}") else { continue }
      let word = String(part[..<end])
      guard Names.isC(word), !["errno", "result", "text"].contains(word) else { continue }
      reader.problem(node, "has {\(word)}, which stands for nothing; {errno}, {result} and {text} do")
    }
  }

  private mutating func errorText(_ node: Int) -> BoundFunction.ErrorText? {
    var text = BoundFunction.ErrorText(symbol: "")
    for (key, value) in reader.members(node, "an object with \"symbol\"") {
      switch key {
      case "symbol": text.symbol = symbol(value)
      case "argument":
        text.argument = reader.string(value, "\"result\", \"errno\" or the name of an argument") {
          Names.isArgument($0) || $0 == "result" || $0 == "errno"
        }
      case "free": text.free = symbol(value)
      default: refuseUnknown(key, at: value, known: ["symbol", "argument", "free"])
      }
    }
    if reader.document.kind(node) == .object { require(["symbol"], of: node) }
    return text.symbol.isEmpty ? nil : text
  }
}
