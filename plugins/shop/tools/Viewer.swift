// Whose rows a call may see.

import ColletKit
import ShopDatabase

/// The eyes with which a tool looks at rows that belong to somebody.
///
/// Every statement over such rows carries the condition `(? OR user_id = ?)` with `values`: what is not to be seen is not
/// found, by the same statement and with the same words as what does not exist. So nobody can learn from an answer that
/// somebody else's order or profile is there.
struct Viewer {
  /// Whose rows these are; empty for nobody in particular.
  let subject: String
  /// Whether everybody's rows are to be seen.
  let seesAll: Bool

  /// `scope` lets its holder see everything; all others must say who they are.
  init(_ call: Call, seesAllWith scope: String) throws(ToolFailure) {
    subject = call.principal.subject
    seesAll = call.hasScope(scope)
    guard seesAll || !subject.isEmpty else { throw .signInRequired }
  }

  var values: [Value] { [.integer(seesAll ? 1 : 0), .text(subject)] }
}

extension ToolFailure {
  static let signInRequired = ToolFailure(
    .signInRequired, "Nobody is signed in, and this tool shows only what belongs to the one who asks. Sign in first.",
    noEffect: true)
}
