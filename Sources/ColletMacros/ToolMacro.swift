// `@Tool`.

import SwiftSyntax
import SwiftSyntaxMacros

/// Makes a struct a tool: its comment the description, its properties the arguments, `call` what it does.
struct ToolMacro: MemberMacro, ExtensionMacro {
  static func expansion(
    of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
    conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    let reporter = Reporter(context: context)
    guard let structure = structure(declaration, node, reporter) else { return [] }
    let description = documentation(of: structure)
    if description.isEmpty {
      reporter.report(
        "'\(structure.name.text)' needs a comment (///): what it does, when to use it, when not. It is all that a model knows",
        at: structure.name)
    } else if description.unicodeScalars.count > 4096 {
      reporter.report(
        "the comment is longer than 4096 characters, more than a description may have", at: structure.name)
    }
    let name = wireName(structure.name.text)
    if !isToolName(name) {
      reporter.report("'\(name)' is no name for a tool: 1 to 64 of a-z, A-Z, 0-9, '_' and '-'", at: structure.name)
    }
    let properties = PropertyReader(reporter: reporter).read(structure.memberBlock.members)
    let access = access(of: structure.modifiers)
    var traits = ""
    if case .argumentList(let list) = node.arguments { traits = list.trimmedDescription }
    let members = """
      \(access)static var toolName: Swift.String { \(literal(name)) }
      \(access)static var toolDescription: Swift.String { \(literal(description)) }
      \(access)static var traits: [ColletKit.ToolTrait] { [\(traits)] }
      \(invocation(structure, access, reporter))
      \(objectMembers(properties, access: access))
      """
    return declarations(members)
  }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    try objectExtension(of: type, declaration, node, "ColletKit.Tool")
  }

  private static func invocation(_ structure: StructDeclSyntax, _ access: String, _ reporter: Reporter) -> String {
    let functions = structure.memberBlock.members.compactMap { $0.decl.as(FunctionDeclSyntax.self) }
      .filter { $0.name.text == "call" && !$0.modifiers.contains { $0.name.tokenKind == .keyword(.static) } }
    guard let function = functions.first else {
      reporter.report(
        "a tool needs 'func call(_ call: Call) throws -> …': what it does, written inside the struct",
        at: structure.name)
      return stub(access)
    }
    for attribute in attributes(of: structure) + attributes(of: function) where attribute.hasSuffix("Actor") {
      reporter.report(
        "'call' runs on no actor: nothing serves @\(attribute) in a plugin, and the call would never end",
        at: function.name)
    }
    if function.modifiers.contains(where: { $0.name.tokenKind == .keyword(.mutating) }) {
      reporter.report("'call' changes nothing in the struct: its arguments are those of one call", at: function.name)
      return stub(access)
    }
    if let type = function.signature.returnClause?.type, let problem = problem(withResult: type) {
      reporter.report(problem, at: type)
      return stub(access)
    }
    if functions.count > 1 { reporter.report("which 'call' is meant? A tool has one", at: functions[1].name) }
    let parameters = Array(function.signature.parameterClause.parameters)
    if let type = parameters.first?.type, !["Call", "ColletKit.Call"].contains(type.trimmedDescription) {
      reporter.report("'call' takes a Call or nothing: arguments are properties of the struct", at: parameters[0])
      return stub(access)
    }
    if parameters.count > 1 {
      reporter.report("'call' takes a Call or nothing: arguments are properties of the struct", at: parameters[1])
      return stub(access)
    }
    var argument = ""
    if let parameter = parameters.first {
      argument = parameter.firstName.text == "_" ? "call" : "\(parameter.firstName.text): call"
    }
    let effects = function.signature.effectSpecifiers
    let isAsync = effects?.asyncSpecifier != nil
    let marks = (effects?.throwsClause != nil ? "try " : "") + (isAsync ? "await " : "")
    let result = function.signature.returnClause?.type.trimmedDescription
    let hasNone = result == nil || result == "Void" || result == "()"
    let call = "\(marks)tool.call(\(argument))"
    let body = hasNone ? "\(call); return ColletKit.NoResult()" : "return \(call)"
    return """
      \(access)typealias Answer = \(hasNone ? "ColletKit.NoResult" : result!)
      \(access)static var invocation: ColletKit.Invocation<Self> {
        .\(isAsync ? "task" : "direct") { tool, \(argument.isEmpty ? "_" : "call") in \(body) }
      }
      """
  }
  private static func attributes(of declaration: some WithAttributesSyntax) -> [String] {
    declaration.attributes.compactMap { element in
      guard case .attribute(let attribute) = element else { return nil }
      return attribute.attributeName.trimmedDescription
    }
  }

  /// Why a tool cannot return this, as far as its spelling tells.
  private static func problem(withResult type: TypeSyntax) -> String? {
    if type.is(OptionalTypeSyntax.self) {
      return "a result is there: throw a ToolFailure, or return a struct with an optional property"
    }
    if type.is(SomeOrAnyTypeSyntax.self) { return "write the type of the result: its schema is made from it" }
    if let tuple = type.as(TupleTypeSyntax.self), !tuple.elements.isEmpty {
      return "a tuple has no schema; write a struct with @ToolValue"
    }
    return nil
  }

  /// Stands where a mistake has been reported, so that it is the only message.
  private static func stub(_ access: String) -> String {
    """
    \(access)typealias Answer = ColletKit.NoResult
    \(access)static var invocation: ColletKit.Invocation<Self> { .direct { _, _ in ColletKit.NoResult() } }
    """
  }
}
