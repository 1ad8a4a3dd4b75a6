// The section `bind` of a manifest, and what it all comes to: each tool laid out once, so that a manifest that passes here
// can be run.

import Bindings
import JSON

extension ManifestBuilder {
  static let bindKeys = ["library", "types", "install"]

  /// What is gathered of a binding while the manifest is read.
  struct Binds {
    var binding = Binding(library: "")
    /// Descriptions of named types, by name.
    var typeNodes: [String: Int] = [:]
    var typeOrder: [String] = []
    /// Those that were read.
    var types: [String: CType] = [:]
    /// Those that are being read: one inside itself has no end.
    var reading: Set<String> = []
    /// What each tool says itself.
    var hasParameters: [Bool] = []
    var hasReturns: [Bool] = []
  }

  /// Comes before the tools, which use its types.
  mutating func readBind(_ node: Int) {
    guard reader.document.kind(node) == .object else { return reader.expected("an object with \"library\"", at: node) }
    for (key, value) in reader.document.members(node) {
      switch key {
      case "library":
        bind.binding.library = reader.string(
          value, "a soname such as libz.so.1, an absolute path, or one that begins with ${plugin}/",
          where: Names.isBoundLibrary)
      case "install": bind.binding.install = reader.string(value, max: ManifestLimits.titleMax)
      case "types": noteTypes(value)
      default: refuseUnknown(key, at: value, known: ManifestBuilder.bindKeys)
      }
    }
    require(["library"], of: node)
    bind.binding.source = reader.source(node)
    for name in bind.typeOrder { _ = namedType(name, at: bind.typeNodes[name]!) }
  }

  /// A misspelt key would be memory that nobody frees, or a pointer that points nowhere.
  mutating func refuseUnknown(_ key: String, at value: Int, known: [String]) {
    if !key.hasPrefix("x-") { reader.unknownKey(key, at: value, known: known, isError: true) }
  }

  private mutating func noteTypes(_ node: Int) {
    for (name, value) in reader.members(node, "an object: names and types") {
      guard Names.isC(name), !ManifestBuilder.typeWords.contains(name) else {
        reader.problem(value, "has a name that is no name of C, or that of a type that there is: \"\(name)\"")
        continue
      }
      bind.typeNodes[name] = value
      bind.typeOrder.append(name)
      // Handles are known by their place from the first.
      guard reader.document.member(value, "handle") != nil else { continue }
      bind.types[name] = .handle(bind.binding.handles.count)
      bind.binding.handles.append(handle(value, name))
    }
  }

  private mutating func handle(_ node: Int, _ name: String) -> Binding.HandleType {
    var handle = Binding.HandleType(name: name)
    for (key, value) in reader.document.members(node) {
      switch key {
      case "handle":
        let text = reader.string(value, "\"pointer\" or an integer type") {
          $0 == "pointer" || CScalar(rawValue: $0)?.isInteger == true
        }
        handle.scalar = CScalar(rawValue: text)
      case "finalizer": handle.finalizer = symbol(value)
      case "description": _ = reader.string(value, max: ManifestLimits.descriptionMax)
      default: refuseUnknown(key, at: value, known: ["handle", "finalizer", "description"])
      }
    }
    return handle
  }

  mutating func symbol(_ node: Int) -> String {
    reader.string(node, "the name of a function of C", where: Names.isC)
  }

  // MARK: What is left to a person

  /// How every such problem begins.
  static let openWords = "is to be decided by a person: "

  /// Notes each question that is left in the manifest, wherever it stands.
  mutating func noteOpenQuestions(_ node: Int = 0) {
    switch reader.document.kind(node) {
    case .object:
      for (key, value) in reader.document.members(node) {
        if key == ManifestReader.openKey { noteQuestions(value) } else { noteOpenQuestions(value) }
      }
    case .array:
      for element in reader.document.elements(node) { noteOpenQuestions(element) }
    default: break
    }
  }

  private mutating func noteQuestions(_ node: Int) {
    let texts = reader.document.kind(node) == .array ? reader.document.elements(node) : [node]
    for text in texts {
      let question = reader.document.kind(text) == .string ? reader.document.string(text) : "its meaning"
      reader.problem(text, ManifestBuilder.openWords + question)
    }
  }

  // MARK: What it comes to

  /// Lays every tool out, and gives those that have none the schemas that follow from their types.
  mutating func complete(_ manifest: inout Manifest, tools node: Int) {
    guard reader.problems.isEmpty else { return }
    let plan: BindingPlan
    do throws(BindingFault) {
      plan = try BindingPlan(bind.binding, library: "checked") { json, _ throws(BindingFault) in
        json.hasPlaceholder ? nil : json
      }
    } catch {
      return reader.problem(deepest(error.place, below: node), error.message)
    }
    var derived = 0
    for index in manifest.tools.indices {
      if bind.hasParameters[index] {
        let tool = reader.document.elements(node)[index]
        checkParameters(plan.arguments(of: index), manifest.tools[index], at: tool)
        checkTypes("parameters", plan.argumentTypes(of: index), whole: nil, at: tool)
      } else {
        manifest.tools[index].parameters = plan.parameters(of: index)
        derived += manifest.tools[index].parameters.count
      }
      if !bind.hasReturns[index] {
        let returns = plan.returns(of: index)
        derived += returns.count
        manifest.tools[index].returns = returns
      } else {
        let types = plan.resultTypes(of: index)
        checkTypes("returns", types.members, whole: types.whole, at: reader.document.elements(node)[index])
      }
      guard derived <= ManifestLimits.derivedSchemaBytesMax else {
        return reader.problem(
          node,
          "come to schemas of more than \(ManifestLimits.derivedSchemaBytesMax) bytes; divide them among several plugins, "
            + "or give them \"parameters\" and \"returns\"")
      }
      for code in plan.codes(of: index) where manifest.tools[index].errors[code] == nil {
        manifest.tools[index].errors[code] = .permanent
      }
      for step in bind.binding.tools[index].steps {
        for rule in step.rules where manifest.tools[index].errors[rule.code] == nil && rule.code != "TOOL_ERROR" {
          manifest.tools[index].errors[rule.code] = Tool.DeclaredClass(rawValue: rule.class.rawValue)
        }
      }
    }
    manifest.binding = bind.binding
  }

  /// As far as the path leads: what is missing is noted at what should have it.
  private func deepest(_ path: [String], below start: Int) -> Int {
    var node = start
    for part in path {
      switch reader.document.kind(node) {
      case .object:
        guard let member = reader.document.member(node, part) else { return node }
        node = member
      case .array:
        let elements = reader.document.elements(node)
        guard let index = Int(part), index < elements.count else { return node }
        node = elements[index]
      default: return node
      }
    }
    return node
  }

  /// A schema that no value of the type can meet would refuse every call, or every result.
  private mutating func checkTypes(
    _ key: String, _ members: [(name: String, types: [String])], whole: [String]?, at tool: Int
  ) {
    guard let schema = reader.document.member(tool, key), reader.document.kind(schema) == .object else { return }
    if let whole { checkType(schema, whole) }
    guard let properties = reader.document.member(schema, "properties"), reader.document.kind(properties) == .object
    else { return }
    for (name, types) in members {
      guard let property = reader.document.member(properties, name), reader.document.kind(property) == .object else {
        continue
      }
      checkType(property, types)
    }
  }

  private mutating func checkType(_ schema: Int, _ types: [String]) {
    guard let node = reader.document.member(schema, "type") else { return }
    let nodes = reader.document.kind(node) == .array ? reader.document.elements(node) : [node]
    let named = nodes.filter { reader.document.kind($0) == .string }.map { reader.document.string($0) }
    let numbers: Set<String> = ["integer", "number"]
    let admitted = numbers.isDisjoint(with: named) ? Set(named) : numbers.union(named)
    // What may be NULL is hardly ever nothing else.
    let wanted = types.count > 1 ? types.filter { $0 != "null" } : types
    guard !named.isEmpty, admitted.isDisjoint(with: wanted) else { return }
    reader.problem(node, "is no \(wanted.joined(separator: " or ")), which is what the type of C comes to in JSON")
  }

  /// A schema of the author's own names what the function takes, no more and no less.
  private mutating func checkParameters(
    _ arguments: [(name: String, isOptional: Bool)], _ tool: Tool, at node: Int
  ) {
    guard let parameters = reader.document.member(node, "parameters") else { return }
    let named = reader.document.member(parameters, "properties").map { reader.document.members($0).map(\.key) } ?? []
    let required = reader.document.member(parameters, "required").map { list in
      reader.document.elements(list).filter { reader.document.kind($0) == .string }.map { reader.document.string($0) }
    }
    for name in named where !arguments.contains(where: { $0.name == name }) {
      reader.problem(parameters, "has the property \"\(name)\", which is no argument that the model gives")
    }
    for argument in arguments {
      if !named.contains(argument.name) {
        reader.problem(parameters, "has no property \"\(argument.name)\", an argument that the model gives")
      } else if !argument.isOptional, required?.contains(argument.name) != true {
        reader.problem(
          parameters, "does not require \"\(argument.name)\", which the function needs; add \"default\" to the argument"
        )
      }
    }
  }
}

extension [UInt8] {
  /// Whether a JSON text may have `${…}` in it.
  var hasPlaceholder: Bool {
    indices.dropLast().contains { self[$0] == UInt8(ascii: "$") && self[$0 + 1] == UInt8(ascii: "{") }
  }
}

extension Names {
  /// A name of C, of a length that anybody can read.
  static func isC(_ name: String) -> Bool {
    guard let head = name.utf8.first, name.utf8.count <= 128 else { return false }
    func isLetter(_ byte: UInt8) -> Bool { byte == 0x5F || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) }
    return isLetter(head) && name.utf8.allSatisfy { isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) }
  }

  /// A soname, or a path that leads nowhere but where it says.
  static func isBoundLibrary(_ name: String) -> Bool {
    guard !name.utf8.contains(0), name.utf8.count <= ManifestLimits.pathMax else { return false }
    if name.hasPrefix("/") || name.hasPrefix("${plugin}/") {
      return !name.split(separator: "/").contains("..") && !name.hasSuffix("/")
        && !name.dropFirst(name.hasPrefix("/") ? 0 : 9).contains("$")
    }
    return isFileName(name) && !name.contains("$")
  }
}
