// What a user looks for, as an expression of the full-text index.

/// The words of a search.
///
/// The text is cut into words of letters, marks and digits, and everything else is dropped: nothing that means something
/// to the index (quotes, `*`, `-`, `:`, `^`, brackets, NUL) is ever handed on. Each word stands in quotes, so that `AND`
/// and `NEAR` are words too.
struct SearchWords {
  private let words: ArraySlice<Substring>

  /// As many as the longest query that the host lets through can hold. The time that the index takes to read an
  /// expression grows with the square of its words, and nothing stops it meanwhile.
  private static let wordsMax = 100

  init(_ text: String) {
    words = text.split { !$0.unicodeScalars.contains(where: \.isLetterOrDigit) }.prefix(Self.wordsMax)
  }

  var isEmpty: Bool { words.isEmpty }

  /// All words must be found. The last may go on: somebody may still be typing, and models cut plurals.
  var expression: String {
    var expression = words.map { "\"\($0.unicodeScalars.filter(\.isWordPart).map(String.init).joined())\"" }
      .joined(separator: " ")
    if let last = words.last, last.count >= Self.prefixMin { expression += " *" }
    return expression
  }

  /// Shorter beginnings fit too many words.
  private static let prefixMin = 3
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Whether this belongs to a word: the index takes letters and digits, and sees through the marks on them.
  fileprivate var isWordPart: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: isLetterOrDigit
    }
  }
}
