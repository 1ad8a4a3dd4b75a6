// What every struct gets: its schema, reading and writing.

import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// The three requirements of `ToolValue` for a struct with these properties.
func objectMembers(_ properties: [Property], access: String) -> String {
  let schema = properties.map { property in
    let kind = property.defaultValue != nil ? "defaulted" : property.isOptional ? "optional" : "required"
    var call = "properties.\(kind)(\(literal(property.wireName)), \(property.type).self, \(literal(property.description))"
    if !property.rules.isEmpty { call += ", [\(property.rules.joined(separator: ", "))]" }
    if let value = property.defaultValue { call += ", default: \(value.trimmedDescription)" }
    return call + ")"
  }
  let reading = properties.map { property in
    let name = literal(property.wireName)
    if property.defaultValue != nil {
      return "if let given: \(property.type) = try members.optional(\(name)) { self.\(property.swiftName) = given }"
    }
    return "self.\(property.swiftName) = try members.\(property.isOptional ? "optional" : "required")(\(name))"
  }
  let names = properties.map { literal($0.wireName) }.joined(separator: ", ")
  let writing = properties.map { "try output.member(\(literal($0.wireName)), self.\($0.swiftName))" }
  return """
    \(access)static func schema(_ context: inout ColletKit.SchemaContext) -> ColletKit.ValueSchema {
      context.object(Self.self) { \(properties.isEmpty ? "_" : "properties") in
        \(schema.joined(separator: "\n    "))
      }
    }
    \(access)init(_ input: ColletKit.JSONInput) throws(ColletKit.InputError) {
      \(properties.isEmpty ? "let" : "var") members = try input.members()
      \(reading.joined(separator: "\n  "))
      try members.finish([\(names)])
    }
    \(access)func write(to output: inout ColletKit.JSONOutput) throws {
      output.beginObject()
      \(writing.joined(separator: "\n  "))
      output.endObject()
    }
    """
}

/// `public ` for a public type: what fulfils a requirement must be as visible as the type.
func access(of modifiers: DeclModifierListSyntax) -> String {
  for modifier in modifiers {
    switch modifier.name.tokenKind {
    case .keyword(.public), .keyword(.open): return "public "
    case .keyword(.package): return "package "
    default: continue
    }
  }
  return ""
}

/// The struct that an attribute stands on, or a message that it must be one.
func structure(
  _ declaration: some DeclGroupSyntax, _ attribute: AttributeSyntax, in context: some MacroExpansionContext
) -> StructDeclSyntax? {
  guard let structure = declaration.as(StructDeclSyntax.self) else {
    context.report("\(attribute.trimmedAttributeName) stands on a struct only", at: attribute)
    return nil
  }
  if let generics = structure.genericParameterClause {
    context.report("a generic type has no schema of its own; write a type without parameters", at: generics)
    return nil
  }
  return structure
}

extension AttributeSyntax {
  var trimmedAttributeName: String { "@" + attributeName.trimmedDescription }
}

/// An extension from its source text. Every conformance is spelled out: the compiler looks for those that the macro
/// announces, one by one.
func extensionDeclaration(
  of type: some TypeSyntaxProtocol, _ conformance: String, _ members: [String]
) throws -> ExtensionDeclSyntax {
  let inherited = ["ColletKit.ToolValue", "ColletKit.ToolResult", "Swift.Sendable"].filter { $0 != conformance }
  let conformances = ([conformance] + inherited).joined(separator: ", ")
  return try ExtensionDeclSyntax(
    """
    extension \(raw: type.trimmedDescription): \(raw: conformances) {
    \(raw: members.joined(separator: "\n"))
    }
    """)
}
