// `@Plugin`.

import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// Makes a struct the plugin of a library, and writes the one function that the library exports.
struct PluginMacro: MemberMacro, ExtensionMacro, PeerMacro {
  static func expansion(
    of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
    conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    let reporter = Reporter(context: context)
    guard let structure = structure(declaration, node, reporter) else { return [] }
    let name = wireName(structure.name.text)
    if !isPluginName(name) {
      reporter.report(
        "'\(name)' is no name for a plugin: a letter, then up to 31 of a-z, 0-9, '_' and '-'", at: structure.name)
    }
    let description = documentation(of: structure)
    if description.isEmpty {
      reporter.report(
        "'\(structure.name.text)' needs a comment (///): what its tools are for, said to people", at: structure.name)
    }
    let arguments = Arguments(node, reporter)
    let properties = PropertyReader(reporter: reporter).read(structure.memberBlock.members)
    let access = access(of: structure.modifiers)
    let members = """
      \(access)static var pluginName: Swift.String { \(literal(name)) }
      \(access)static var pluginVersion: Swift.String { \(arguments.version) }
      \(access)static var pluginDescription: Swift.String { \(literal(description)) }
      \(access)static var traits: [ColletKit.PluginTrait] { [\(arguments.traits.joined(separator: ", "))] }
      \(access)static var tools: [any ColletKit.Tool.Type] { [\(arguments.tools.joined(separator: ", "))] }
      \(objectMembers(properties, access: access))
      """
    return declarations(members)
  }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    try objectExtension(of: type, declaration, node, "ColletKit.Plugin")
  }

  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    guard let structure = declaration.as(StructDeclSyntax.self) else { return [] }
    guard context.lexicalContext.isEmpty else {
      Reporter(context: context).report(
        "a plugin stands in a file by itself, not inside another type", at: structure.name)
      return []
    }
    return [
      """
      @c(collet_entry) public func collet_entry(_ host: UnsafeRawPointer?, _ plugin: UnsafeMutableRawPointer?) -> Int32 {
        unsafe ColletKit.PluginEntry.open(\(raw: structure.name.text).self, host, plugin)
      }
      """
    ]
  }
}

/// What stands in the parentheses of `@Plugin`.
private struct Arguments {
  private(set) var version = "\"\""
  private(set) var traits: [String] = []
  private(set) var tools: [String] = []

  init(_ node: AttributeSyntax, _ reporter: Reporter) {
    guard case .argumentList(let list) = node.arguments else { return }
    var inTools = false
    var names: [String: String] = [:]
    for argument in list {
      if argument.label?.text == "tools" { inTools = true }
      if argument.label?.text == "version" {
        version = argument.expression.trimmedDescription
        if let text = argument.expression.stringLiteral, !(1...64).contains(text.count) {
          reporter.report("a version has 1 to 64 characters, such as \"1.0.0\"", at: argument.expression)
        }
      } else if !inTools {
        traits.append(argument.expression.trimmedDescription)
      } else if let type = Self.type(argument.expression) {
        let last = type.split(separator: ".").last.map(String.init) ?? type
        let name = wireName(last)
        if let other = names[name] {
          reporter.report(
            "two tools are called '\(name)': \(other) and \(type); give one type another name", at: argument.expression)
        } else {
          names[name] = type
          tools.append(argument.expression.trimmedDescription)
        }
      } else {
        reporter.report("write the type of a tool: GetWeather.self", at: argument.expression)
      }
    }
    if tools.isEmpty { reporter.report("a plugin has tools: tools: GetWeather.self", at: node) }
  }

  /// `Weather.Get` of `Weather.Get.self`.
  private static func type(_ expression: ExprSyntax) -> String? {
    guard let access = expression.as(MemberAccessExprSyntax.self), access.declName.baseName.text == "self" else {
      return nil
    }
    return access.base?.trimmedDescription
  }
}
