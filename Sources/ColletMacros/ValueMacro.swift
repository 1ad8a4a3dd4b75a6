// `@ToolValue`.

import SwiftSyntax
import SwiftSyntaxMacros

/// Makes a struct an object of JSON, and an enum with a raw type a choice.
struct ValueMacro: ExtensionMacro {
  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax, providingExtensionsOf type: some TypeSyntaxProtocol,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    if let enumeration = declaration.as(EnumDeclSyntax.self) {
      return [try expansion(of: enumeration, type, context)]
    }
    guard let structure = structure(declaration, node, in: context) else { return [] }
    let properties = PropertyReader(context: context).read(structure.memberBlock.members)
    let members = [objectMembers(properties, access: access(of: structure.modifiers))]
    return [try extensionDeclaration(of: type, "ColletKit.ToolValue", members)]
  }

  private static func expansion(
    of enumeration: EnumDeclSyntax, _ type: some TypeSyntaxProtocol, _ context: some MacroExpansionContext
  ) throws -> ExtensionDeclSyntax {
    if enumeration.inheritanceClause == nil {
      context.report("give '\(enumeration.name.text)' a raw type, as in 'enum \(enumeration.name.text): String'", at: enumeration.name)
    }
    var choices: [String] = []
    for member in enumeration.memberBlock.members {
      guard let declaration = member.decl.as(EnumCaseDeclSyntax.self) else { continue }
      let note = documentation(of: declaration)
      for element in declaration.elements {
        if let values = element.parameterClause {
          context.report("a choice holds no further values; use a struct with optional properties", at: values)
        }
        choices.append("(.\(element.name.text), \(literal(note)))")
      }
    }
    if choices.isEmpty { context.report("an enum without cases has no value", at: enumeration.name) }
    let access = access(of: enumeration.modifiers)
    return try extensionDeclaration(
      of: type, "ColletKit.ToolEnumeration",
      ["\(access)static var choices: [(value: Self, note: Swift.String)] { [\(choices.joined(separator: ", "))] }"])
  }
}
