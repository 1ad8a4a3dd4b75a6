// What an author did wrong, at the place where it stands.

import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// A compile error of ours.
struct Mistake: DiagnosticMessage {
  let message: String
  var diagnosticID: MessageID { MessageID(domain: "ColletKit", id: "mistake") }
  var severity: DiagnosticSeverity { .error }
}

/// Takes mistakes. An attribute expands several times, once for each of its roles; only one of them reports.
struct Reporter {
  /// `nil`: another expansion reports.
  let context: (any MacroExpansionContext)?

  /// Reports an error at a node of the source; the expansion goes on, so that one mistake gives one message.
  func report(_ message: String, at node: some SyntaxProtocol) {
    context?.diagnose(Diagnostic(node: Syntax(node), message: Mistake(message: message)))
  }
}
