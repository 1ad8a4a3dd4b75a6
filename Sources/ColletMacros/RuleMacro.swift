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
    if !isRead || !declaration.is(VariableDeclSyntax.self) {
      Reporter(context: context).report(
        "\(node.trimmedAttributeName) stands on a property of a @Tool, @ToolValue or @Plugin; here nobody reads it",
        at: node)
    }
    return []
  }
}
