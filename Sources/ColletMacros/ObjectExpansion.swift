// What every struct gets: its schema, reading and writing.

import SwiftParser
import SwiftSyntax
import SwiftSyntaxBuilder

/// What stands inside a struct with these properties: there the names that its author uses mean what they mean to the author.
func objectMembers(_ properties: [Property], access: String) -> String {
  let schema = properties.map { property in
    let kind = property.defaultValue != nil ? "defaulted" : property.isOptional ? "optional" : "required"
    var call =
      "__properties.\(kind)(\(literal(property.wireName)), \(property.type).self, \(literal(property.description))"
    if !property.rules.isEmpty { call += ", [\(property.rules.joined(separator: ", "))]" }
    if let value = property.defaultValue { call += ", default: \(value.trimmedDescription)" }
    return call + ")"
  }
  let writing = properties.map { "try output.member(\(literal($0.wireName)), self.\($0.swiftName))" }
  return """
    \(access)static func schema(_ __context: inout ColletKit.SchemaContext) -> ColletKit.ValueSchema {
      __context.object(Self.self) { \(properties.isEmpty ? "_" : "__properties") in
        \(schema.joined(separator: "\n    "))
      }
    }
    \(access)func write(to output: inout ColletKit.JSONOutput) throws {
      output.beginObject()
      \(writing.joined(separator: "\n  "))
      output.endObject()
    }
    """
}

/// What stands in an extension: an initialiser inside the struct would take its memberwise one away. It names no type,
/// because an extension of a nested type does not see what stands around that.
func readingInitializer(_ properties: [Property], access: String) -> String {
  let reading = properties.map { property in
    let name = literal(property.wireName)
    if property.defaultValue != nil { return "try members.defaulted(\(name), &self.\(property.swiftName))" }
    return "self.\(property.swiftName) = try members.\(property.isOptional ? "optional" : "required")(\(name))"
  }
  let names = properties.map { literal($0.wireName) }.joined(separator: ", ")
  return """
    \(access)init(_ input: ColletKit.JSONInput) throws(ColletKit.InputError) {
      \(properties.isEmpty ? "let" : "var") members = try input.members()
      \(reading.joined(separator: "\n  "))
      try members.finish([\(names)])
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

/// The struct that an attribute stands on, or a message that it must be one. Of the expansions of one attribute, the one
/// that makes members reports mistakes, so that each is reported once.
func structure(_ declaration: some DeclGroupSyntax, _ attribute: AttributeSyntax, _ reporter: Reporter)
  -> StructDeclSyntax?
{
  guard let structure = declaration.as(StructDeclSyntax.self) else {
    reporter.report("\(attribute.trimmedAttributeName) stands on a struct only", at: attribute)
    return nil
  }
  if let generics = structure.genericParameterClause {
    reporter.report("a generic type has no schema of its own; write a type without parameters", at: generics)
    return nil
  }
  for member in structure.memberBlock.members {
    if let nested = member.decl.asProtocol((any NamedDeclSyntax).self), nested.name.text == "Answer" {
      reporter.report(
        "'Answer' is what the macro calls the result of a tool; give this type another name", at: nested.name)
    }
    guard let initializer = member.decl.as(InitializerDeclSyntax.self) else { continue }
    reporter.report(
      "write 'init' in an extension, so that the struct keeps its memberwise one", at: initializer.initKeyword)
  }
  return structure
}

extension AttributeSyntax {
  var trimmedAttributeName: String { "@" + attributeName.trimmedDescription }
}

/// Declarations from their source text.
func declarations(_ text: String) -> [DeclSyntax] {
  Parser.parse(source: text).statements.compactMap { DeclSyntax($0.item)?.trimmed }
}

/// The extension that makes a struct one of ours, with the initialiser that reads it.
func objectExtension(
  of type: some TypeSyntaxProtocol, _ declaration: some DeclGroupSyntax, _ attribute: AttributeSyntax,
  _ conformance: String
) throws -> [ExtensionDeclSyntax] {
  let quiet = Reporter(context: nil)
  guard let structure = structure(declaration, attribute, quiet) else { return [] }
  let properties = PropertyReader(reporter: quiet).read(structure.memberBlock.members)
  let initializer = readingInitializer(properties, access: access(of: structure.modifiers))
  return [try extensionDeclaration(of: type, named: structure.name, conformance, initializer)]
}

/// An extension that says what a type is, with at most its initialiser in it. Every conformance is spelled out: the compiler looks for those that the macro
/// announces, one by one.
func extensionDeclaration(
  of type: some TypeSyntaxProtocol, named name: TokenSyntax, _ conformance: String, _ initializer: String = ""
) throws -> ExtensionDeclSyntax {
  let inherited = ["ColletKit.ToolValue", "ColletKit.ToolResult", "Swift.Sendable"].filter { $0 != conformance }
  let conformances = ([conformance] + inherited).joined(separator: ", ")
  // As it is written: a name such as `any` needs its backticks here too.
  let outer = type.trimmedDescription.split(separator: ".").dropLast()
  let path = (outer.map(String.init) + [name.text]).joined(separator: ".")
  return try ExtensionDeclSyntax(
    """
    extension \(raw: path): \(raw: conformances) {
    \(raw: initializer)
    }
    """)
}
