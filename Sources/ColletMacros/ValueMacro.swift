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
    let name = enumeration.name.text
    guard rawTypes.contains(enumeration.inheritanceClause?.inheritedTypes.first?.type.trimmedDescription ?? "") else {
      Reporter(context: context).report(
        "give '\(name)' a raw type, String or a whole number, as in 'enum \(name): String'", at: enumeration.name)
      return []
    }
    return [try extensionDeclaration(of: type, named: enumeration.name, "ColletKit.ToolEnumeration")]
  }

  /// What the values of a choice can be in JSON.
  private static let rawTypes: Set<String> = [
    "String", "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Swift.String",
    "Swift.Int",
  ]

  private static func choices(_ enumeration: EnumDeclSyntax, _ reporter: Reporter) -> String {
    var choices: [String] = []
    for member in enumeration.memberBlock.members {
      if let condition = member.decl.as(IfConfigDeclSyntax.self) {
        reporter.report(
          "a macro does not see which side of #if holds; put the condition around the whole type", at: condition)
      }
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
