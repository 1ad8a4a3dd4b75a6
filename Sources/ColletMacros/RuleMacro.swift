// `@Range` and the other rules. They expand to nothing: the attribute of the type around them reads them.

import SwiftSyntax
import SwiftSyntaxMacros

struct RuleMacro: PeerMacro {
  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    let readers: Set<String> = ["Tool", "ToolValue", "Plugin"]
    let attributes = context.lexicalContext.first?.asProtocol((any WithAttributesSyntax).self)?.attributes
    let isRead =
      attributes?.contains { element in
        guard case .attribute(let attribute) = element else { return false }
        return readers.contains(
          attribute.attributeName.trimmedDescription.split(separator: ".").last.map(String.init) ?? "")
      } ?? false
    if !isRead || !isArgument(declaration) {
      Reporter(context: context).report(
        "\(node.trimmedAttributeName) stands on a property of a @Tool, @ToolValue or @Plugin; here nobody reads it",
        at: node)
    }
    return []
  }

  /// Whether this is a stored `var`, as far as its own text says.
  private static func isArgument(_ declaration: some DeclSyntaxProtocol) -> Bool {
    guard let variable = declaration.as(VariableDeclSyntax.self), variable.bindingSpecifier.tokenKind == .keyword(.var),
      !variable.modifiers.contains(where: { [.keyword(.static), .keyword(.lazy)].contains($0.name.tokenKind) })
    else { return false }
    return variable.bindings.allSatisfy { binding in
      if case .getter = binding.accessorBlock?.accessors { return false }
      return true
    }
  }
}
