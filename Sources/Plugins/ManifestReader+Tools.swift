// The tools of a manifest.

import Bindings
import JSON

extension ManifestBuilder {
  static let toolKeys = [
    "name", "title", "description", "parameters", "returns", "annotations", "requires", "scopes", "timeout_ms", "retry",
    "inline", "exclusive", "result_limit", "errors", "labels", "samples", "function",
    "steps",
  ]
  static let annotationKeys = ["read_only", "destructive", "idempotent", "open_world"]

  /// Codes that the host answers with itself; a caller cannot tell a plugin's own use of them apart.
  static let hostCodes = [
    "UNKNOWN_TOOL", "INVALID_ARGUMENTS", "FORBIDDEN", "APPROVAL_DENIED", "RESULT_TOO_LARGE", "CANCELLED", "UNAVAILABLE",
    "MAX_RETRIES", "NOT_RETRIED", "TIMEOUT", "INTERNAL_ERROR",
  ]

  mutating func tools(_ node: Int) -> [Tool] {
    var tools: [Tool] = []
    var places: [String: Int] = [:]
    for (index, element) in reader.elements(node, "an array of tools", max: ManifestLimits.toolsMax).enumerated() {
      let tool = tool(element)
      if !tool.name.isEmpty, let first = places.updateValue(index, forKey: tool.name) {
        reader.problem(element, "has the name \"\(tool.name)\" of /tools/\(first); give every tool a name of its own")
      }
      tools.append(tool)
    }
    if reader.document.kind(node) == .array && tools.isEmpty {
      reader.warn(node, "is empty: the plugin offers no tool")
    }
    return tools
  }

  private mutating func tool(_ node: Int) -> Tool {
    var tool = Tool(name: "")
    for (key, value) in reader.members(node, "an object that describes a tool") {
      switch key {
      case "name": tool.name = reader.string(value, "a tool name: \(Names.toolForm)", where: Names.isTool)
      case "title": tool.title = reader.string(value, max: ManifestLimits.titleMax)
      case "description": tool.description = reader.string(value, max: ManifestLimits.descriptionMax, min: 1)
      case "parameters":
        if isObjectSchema(value, "the schema of a JSON object (\"type\": \"object\")") {
          tool.parameters = reader.source(value)
        }
      case "returns": tool.returns = returns(value)
      case "annotations": tool.annotations = annotations(value)
      case "requires": tool.requires = scopes(value)
      case "scopes": tool.scopes = scopes(value)
      case "timeout_ms":
        tool.timeoutMS = reader.integer(value, 1...ManifestLimits.timeoutMaxMS) ?? Tool.timeoutDefaultMS
      case "retry": readRetry(value, into: &tool.retry)
      case "inline": tool.inline = inline(value)
      case "exclusive": tool.exclusive = reader.string(value, max: ManifestLimits.wordMax, min: 1)
      case "result_limit":
        tool.resultLimit = Int(
          reader.size(value, max: ManifestLimits.resultBytesMax) ?? UInt64(Tool.resultLimitDefault))
      case "errors": tool.errors = errors(value)
      case "labels": tool.labels = labels(value)
      case "samples": tool.samples = samples(value)
      case "function", "steps":
        if !binds { reader.problem(value, "calls a bound library, but the manifest has no \"bind\"") }
      default: reader.unknownKey(key, at: value, known: ManifestBuilder.toolKeys, isError: false)
      }
    }
    guard reader.document.kind(node) == .object else { return tool }
    // What a bound function takes follows from its types.
    require(binds ? ["name", "description"] : ["name", "description", "parameters"], of: node)
    if binds { addBound(tool, node) }
    return tool
  }

  private mutating func returns(_ node: Int) -> [UInt8]? {
    // A result may be any JSON value, so its schema may ask for any type.
    guard reader.document.kind(node) == .object else {
      reader.expected("a JSON Schema", at: node)
      return nil
    }
    return reader.source(node)
  }

  private mutating func annotations(_ node: Int) -> Tool.Annotations {
    var annotations = Tool.Annotations()
    for (key, value) in reader.members(node) {
      switch key {
      case "read_only": annotations.readOnly = reader.bool(value)
      case "destructive": annotations.destructive = reader.bool(value)
      case "idempotent": annotations.idempotent = reader.bool(value)
      case "open_world": annotations.openWorld = reader.bool(value)
      default: reader.unknownKey(key, at: value, known: ManifestBuilder.annotationKeys, isError: false)
      }
    }
    if annotations.readOnly == true && annotations.destructive == true {
      reader.problem(node, "says both \"read_only\" and \"destructive\"; a tool that only reads destroys nothing")
    }
    return annotations
  }

  private mutating func scopes(_ node: Int) -> [String] {
    reader.strings(node, "a scope: \(Names.scopeForm)", max: ManifestLimits.scopesMax, where: Names.isScope)
  }

  private mutating func readRetry(_ node: Int, into retry: inout Tool.Retry) {
    for (key, value) in reader.members(node) {
      switch key {
      case "max": retry.max = reader.integer(value, 0...ManifestLimits.retriesMax) ?? retry.max
      case "base_ms": retry.baseMS = reader.integer(value, 0...ManifestLimits.retryBaseMaxMS) ?? retry.baseMS
      default: reader.unknownKey(key, at: value, known: ["max", "base_ms"], isError: false)
      }
    }
  }

  private mutating func inline(_ node: Int) -> Bool {
    guard reader.bool(node) == true else { return false }
    if threading == .serial {
      reader.problem(
        node,
        "is true, but the plugin's \"threading\" is \"serial\"; an inline call runs on the caller's thread, "
          + "so declare \"migrating\" or \"concurrent\", or leave \"inline\" out")
    }
    return true
  }

  private mutating func errors(_ node: Int) -> [String: Tool.DeclaredClass] {
    var errors: [String: Tool.DeclaredClass] = [:]
    let members = reader.members(node)
    if members.count > ManifestLimits.errorsMax {
      reader.problem(node, "has more than \(ManifestLimits.errorsMax) codes")
    }
    for (code, value) in members {
      if !Names.isErrorCode(code) { reader.problem(value, "has a code that is not \(Names.errorCodeForm)") }
      if ManifestBuilder.hostCodes.contains(code) {
        reader.warn(value, "is also a code of the host, so that nobody can tell them apart; choose another")
      }
      let text = reader.string(value, "\"retryable\", \"permanent\" or \"internal\"") {
        Tool.DeclaredClass(rawValue: $0) != nil
      }
      errors[code] = Tool.DeclaredClass(rawValue: text)
    }
    return errors
  }

  private mutating func labels(_ node: Int) -> [String] {
    reader.strings(node, "a word", max: ManifestLimits.labelsMax) {
      !$0.isEmpty && $0.utf8.count <= ManifestLimits.wordMax
    }
  }

  private mutating func samples(_ node: Int) -> [[UInt8]] {
    var samples: [[UInt8]] = []
    for element in reader.elements(node, "an array of example calls", max: ManifestLimits.samplesMax) {
      for (key, value) in reader.members(element, "an object with \"arguments\"") {
        switch key {
        case "arguments": _ = reader.members(value, "an object of arguments")
        case "principal": readPrincipal(value)
        default: reader.unknownKey(key, at: value, known: ["arguments", "principal"], isError: false)
        }
      }
      guard reader.document.kind(element) == .object else { continue }
      require(["arguments"], of: element)
      samples.append(reader.source(element))
    }
    return samples
  }

  private mutating func readPrincipal(_ node: Int) {
    for (key, value) in reader.members(node) {
      switch key {
      case "subject", "tenant": _ = reader.string(value, max: ManifestLimits.wordMax)
      case "scopes": _ = scopes(value)
      default: reader.unknownKey(key, at: value, known: ["subject", "tenant", "scopes"], isError: false)
      }
    }
  }

  private mutating func addBound(_ tool: Tool, _ node: Int) {
    if tool.inline {
      reader.problem(node, "is \"inline\", but functions of a bound library are called in a worker only; leave it out")
    }
    bind.binding.tools.append(boundTool(node))
    bind.hasParameters.append(reader.document.member(node, "parameters") != nil)
    bind.hasReturns.append(tool.returns != nil)
  }
}
