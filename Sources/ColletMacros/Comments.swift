// Documentation comments become descriptions.

import SwiftSyntax

/// The text of the documentation comment above a declaration, whichever of its attributes it stands before; empty without
/// one. Lines are joined, a line of nothing but `///` begins a new paragraph, and lists stay lists.
func documentation(of declaration: some DeclSyntaxProtocol) -> String {
  var pieces: [Trivia] = [declaration.leadingTrivia]
  // Not what stands inside an attribute's parentheses.
  if let attributed = declaration.asProtocol((any WithAttributesSyntax).self) {
    pieces += attributed.attributes.map(\.leadingTrivia)
  }
  if let modified = declaration.asProtocol((any WithModifiersSyntax).self) {
    pieces += modified.modifiers.map(\.leadingTrivia)
  }
  for token in declaration.tokens(viewMode: .sourceAccurate) {
    switch token.tokenKind {
    case .keyword(.struct), .keyword(.enum), .keyword(.var), .keyword(.let), .keyword(.case):
      pieces.append(token.leadingTrivia)
      return joined(pieces.map(commentLines).last { !$0.isEmpty } ?? [])
    default: continue
    }
  }
  return joined(pieces.map(commentLines).last { !$0.isEmpty } ?? [])
}

/// The lines of the last comment in front of a token, without their marks.
private func commentLines(_ trivia: Trivia) -> [Substring] {
  var lines: [Substring] = []
  for piece in trivia {
    switch piece {
    case .docLineComment(let text): lines.append(text.dropFirst(3))
    case .docBlockComment(let text):
      lines = text.dropFirst(3).dropLast(2).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
        line in
        let line = line.drop { $0 == " " || $0 == "\t" }
        return line.first == "*" ? line.dropFirst() : line
      }
    // An empty line ends a comment that belongs to nothing.
    case .newlines(let count) where count > 1, .carriageReturnLineFeeds(let count) where count > 1: lines = []
    default: break
    }
  }
  return lines
}

private func joined(_ lines: [Substring]) -> String {
  var text = ""
  var startsLine = true
  for line in lines {
    let line = trimmed(line)
    if line.isEmpty {
      startsLine = true
    } else if text.isEmpty {
      text = line
      startsLine = false
    } else {
      let isItem = line.hasPrefix("- ") || line.hasPrefix("* ")
      text += (startsLine || isItem ? "\n" : " ") + line
      startsLine = false
    }
  }
  return text
}

private func trimmed(_ line: Substring) -> String {
  var line = line.drop { $0 == " " || $0 == "\t" }
  while let last = line.last, last.isWhitespace { line.removeLast() }
  return String(line)
}
