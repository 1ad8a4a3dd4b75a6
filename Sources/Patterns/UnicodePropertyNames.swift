// The property names of ECMA-262 and what the standard library calls them.

extension UnicodeProperties {
  /// General categories: short name first.
  static let allCategories: [(category: Unicode.GeneralCategory, names: [String])] = [
    (.uppercaseLetter, ["Lu", "Uppercase_Letter"]),
    (.lowercaseLetter, ["Ll", "Lowercase_Letter"]),
    (.titlecaseLetter, ["Lt", "Titlecase_Letter"]),
    (.modifierLetter, ["Lm", "Modifier_Letter"]),
    (.otherLetter, ["Lo", "Other_Letter"]),
    (.nonspacingMark, ["Mn", "Nonspacing_Mark"]),
    (.spacingMark, ["Mc", "Spacing_Mark"]),
    (.enclosingMark, ["Me", "Enclosing_Mark"]),
    (.decimalNumber, ["Nd", "Decimal_Number", "digit"]),
    (.letterNumber, ["Nl", "Letter_Number"]),
    (.otherNumber, ["No", "Other_Number"]),
    (.connectorPunctuation, ["Pc", "Connector_Punctuation"]),
    (.dashPunctuation, ["Pd", "Dash_Punctuation"]),
    (.openPunctuation, ["Ps", "Open_Punctuation"]),
    (.closePunctuation, ["Pe", "Close_Punctuation"]),
    (.initialPunctuation, ["Pi", "Initial_Punctuation"]),
    (.finalPunctuation, ["Pf", "Final_Punctuation"]),
    (.otherPunctuation, ["Po", "Other_Punctuation"]),
    (.mathSymbol, ["Sm", "Math_Symbol"]),
    (.currencySymbol, ["Sc", "Currency_Symbol"]),
    (.modifierSymbol, ["Sk", "Modifier_Symbol"]),
    (.otherSymbol, ["So", "Other_Symbol"]),
    (.spaceSeparator, ["Zs", "Space_Separator"]),
    (.lineSeparator, ["Zl", "Line_Separator"]),
    (.paragraphSeparator, ["Zp", "Paragraph_Separator"]),
    (.control, ["Cc", "Control", "cntrl"]),
    (.format, ["Cf", "Format"]),
    (.surrogate, ["Cs", "Surrogate"]),
    (.privateUse, ["Co", "Private_Use"]),
    (.unassigned, ["Cn", "Unassigned"]),
  ]

  /// Names for several categories at once.
  static let categoryGroups: [(names: [String], members: [String])] = [
    (["L", "Letter"], ["Lu", "Ll", "Lt", "Lm", "Lo"]),
    (["LC", "Cased_Letter"], ["Lu", "Ll", "Lt"]),
    (["M", "Mark", "Combining_Mark"], ["Mn", "Mc", "Me"]),
    (["N", "Number"], ["Nd", "Nl", "No"]),
    (["P", "Punctuation", "punct"], ["Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"]),
    (["S", "Symbol"], ["Sm", "Sc", "Sk", "So"]),
    (["Z", "Separator"], ["Zs", "Zl", "Zp"]),
    (["C", "Other"], ["Cc", "Cf", "Cs", "Co", "Cn"]),
  ]

  /// Binary properties that ECMA-262 names and the standard library answers.
  static let binaryProperties: [BinaryProperty] = [
    BinaryProperty("ASCII_Hex_Digit", "AHex") { $0.isASCIIHexDigit },
    BinaryProperty("Alphabetic", "Alpha") { $0.isAlphabetic },
    BinaryProperty("Bidi_Control", "Bidi_C") { $0.isBidiControl },
    BinaryProperty("Bidi_Mirrored", "Bidi_M") { $0.isBidiMirrored },
    BinaryProperty("Case_Ignorable", "CI") { $0.isCaseIgnorable },
    BinaryProperty("Cased", "Cased") { $0.isCased },
    BinaryProperty("Changes_When_Casefolded", "CWCF") { $0.changesWhenCaseFolded },
    BinaryProperty("Changes_When_Casemapped", "CWCM") { $0.changesWhenCaseMapped },
    BinaryProperty("Changes_When_Lowercased", "CWL") { $0.changesWhenLowercased },
    BinaryProperty("Changes_When_NFKC_Casefolded", "CWKCF") { $0.changesWhenNFKCCaseFolded },
    BinaryProperty("Changes_When_Titlecased", "CWT") { $0.changesWhenTitlecased },
    BinaryProperty("Changes_When_Uppercased", "CWU") { $0.changesWhenUppercased },
    BinaryProperty("Dash", "Dash") { $0.isDash },
    BinaryProperty("Default_Ignorable_Code_Point", "DI") { $0.isDefaultIgnorableCodePoint },
    BinaryProperty("Deprecated", "Dep") { $0.isDeprecated },
    BinaryProperty("Diacritic", "Dia") { $0.isDiacritic },
    BinaryProperty("Emoji", "Emoji") { $0.isEmoji },
    BinaryProperty("Emoji_Modifier", "EMod") { $0.isEmojiModifier },
    BinaryProperty("Emoji_Modifier_Base", "EBase") { $0.isEmojiModifierBase },
    BinaryProperty("Emoji_Presentation", "EPres") { $0.isEmojiPresentation },
    BinaryProperty("Extender", "Ext") { $0.isExtender },
    BinaryProperty("Grapheme_Base", "Gr_Base") { $0.isGraphemeBase },
    BinaryProperty("Grapheme_Extend", "Gr_Ext") { $0.isGraphemeExtend },
    BinaryProperty("Hex_Digit", "Hex") { $0.isHexDigit },
    BinaryProperty("IDS_Binary_Operator", "IDSB") { $0.isIDSBinaryOperator },
    BinaryProperty("IDS_Trinary_Operator", "IDST") { $0.isIDSTrinaryOperator },
    BinaryProperty("ID_Continue", "IDC") { $0.isIDContinue },
    BinaryProperty("ID_Start", "IDS") { $0.isIDStart },
    BinaryProperty("Ideographic", "Ideo") { $0.isIdeographic },
    BinaryProperty("Join_Control", "Join_C") { $0.isJoinControl },
    BinaryProperty("Logical_Order_Exception", "LOE") { $0.isLogicalOrderException },
    BinaryProperty("Lowercase", "Lower") { $0.isLowercase },
    BinaryProperty("Math", "Math") { $0.isMath },
    BinaryProperty("Noncharacter_Code_Point", "NChar") { $0.isNoncharacterCodePoint },
    BinaryProperty("Pattern_Syntax", "Pat_Syn") { $0.isPatternSyntax },
    BinaryProperty("Pattern_White_Space", "Pat_WS") { $0.isPatternWhitespace },
    BinaryProperty("Quotation_Mark", "QMark") { $0.isQuotationMark },
    BinaryProperty("Radical", "Radical") { $0.isRadical },
    BinaryProperty("Sentence_Terminal", "STerm") { $0.isSentenceTerminal },
    BinaryProperty("Soft_Dotted", "SD") { $0.isSoftDotted },
    BinaryProperty("Terminal_Punctuation", "Term") { $0.isTerminalPunctuation },
    BinaryProperty("Unified_Ideograph", "UIdeo") { $0.isUnifiedIdeograph },
    BinaryProperty("Uppercase", "Upper") { $0.isUppercase },
    BinaryProperty("Variation_Selector", "VS") { $0.isVariationSelector },
    BinaryProperty("White_Space", "space") { $0.isWhitespace },
    BinaryProperty("XID_Continue", "XIDC") { $0.isXIDContinue },
    BinaryProperty("XID_Start", "XIDS") { $0.isXIDStart },
  ]
}

/// A property that a scalar has or has not.
struct BinaryProperty: Sendable {
  let name: String
  let alias: String
  let holds: @Sendable (Unicode.Scalar.Properties) -> Bool

  init(_ name: String, _ alias: String, _ holds: @escaping @Sendable (Unicode.Scalar.Properties) -> Bool) {
    self.name = name
    self.alias = alias
    self.holds = holds
  }
}
