// `@ToolValue`.

import SwiftSyntax
import SwiftSyntaxMacros

/// Makes a struct an object of JSON, and an enum with a raw type a choice.
struct ValueMacro: MemberMacro, ExtensionMacro {
  static func expansion(
    of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
    conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    let reporter = Reporter(context: context)
    if let enumeration = declaration.as(EnumDeclSyntax.self) { return declarations(choices(enumeration, reporter)) }
    guard let structure = structure(declaration, node, reporter) else { return [] }
    let properties = PropertyReader(reporter: reporter).read(structure.memberBlock.members)
    return declarations(objectMembers(properties, access: access(of: structure.modifiers)))
  }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    guard let enumeration = declaration.as(EnumDeclSyntax.self) else {
      return try objectExtension(of: type, declaration, node, "ColletKit.ToolValue")
    }
    guard enumeration.inheritanceClause != nil else {
      Reporter(context: context).report(
        "give '\(enumeration.name.text)' a raw type, as in 'enum \(enumeration.name.text): String'",
        at: enumeration.name)
      return []
    }
    return [try extensionDeclaration(of: type, "ColletKit.ToolEnumeration")]
  }

  private static func choices(_ enumeration: EnumDeclSyntax, _ reporter: Reporter) -> String {
    var choices: [String] = []
    for member in enumeration.memberBlock.members {
      guard let declaration = member.decl.as(EnumCaseDeclSyntax.self) else { continue }
      let note = documentation(of: declaration)
      for element in declaration.elements {
        if let values = element.parameterClause {
          reporter.report("a choice holds no further values; use a struct with optional properties", at: values)
        }
        choices.append("(.\(element.name.text), \(literal(note)))")
      }
    }
    return """
      \(access(of: enumeration.modifiers))static var choices: [(value: Self, note: Swift.String)] {
        [\(choices.joined(separator: ", "))]
      }
      """
  }
}
