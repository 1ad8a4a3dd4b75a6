// Warns about tools that a model will find hard to choose or to call. Nothing here stops a plugin.

import JSON

/// Looks for what makes a tool vague.
public enum DescriptionLint {
  /// A description with fewer words cannot say what the tool does and when to use it.
  static let wordsMin = 6
  /// Undescribed parameters that are named in one warning.
  static let parametersShown = 4

  public static func warnings(of tool: Tool) -> [String] {
    var warnings: [String] = []
    let words = words(of: tool.description)
    if isMostlyASCII(tool.description) {
      if words.count < wordsMin {
        warnings.append("the description is very short; say what it does, when to use it and when not")
      } else if !words.contains(where: guidance.contains) {
        warnings.append("the description does not say when to use it or when not")
      }
    } else if tool.description.unicodeScalars.count < wordsMin {
      warnings.append("the description is very short; say what it does, when to use it and when not")
    }
    if let several = severalTasks(tool, words) { warnings.append(several) }
    if let undescribed = undescribedParameters(tool) { warnings.append(undescribed) }
    return warnings
  }

  /// Words with which descriptions say when a tool is the right one, or the wrong one.
  private static let guidance: Set<String> = [
    "use", "used", "uses", "using", "useful", "when", "whenever", "if", "unless", "only", "call", "avoid", "never",
    "instead",
    "prefer", "don't", "not", "cannot", "requires", "before", "after",
  ]

  /// Words that promise everything.
  private static let vague: Set<String> = [
    "various", "everything", "anything", "etc", "misc", "miscellaneous", "manage", "manages", "handle", "handles",
    "whatever", "general-purpose", "all-in-one",
  ]

  private static let conjunctions: Set<String> = ["and", "or", "and/or"]

  /// Parameters that choose between several tools hidden in one.
  private static let switches: Set<String> = ["action", "operation", "command", "method", "mode", "op", "task"]

  private static func severalTasks(_ tool: Tool, _ words: [String]) -> String? {
    let parts = tool.name.lowercased().split { $0 == "_" || $0 == "-" }
    if parts.dropFirst().dropLast().contains(where: { $0 == "and" || $0 == "or" }) {
      return "its name joins several tasks; make one tool of each"
    }
    if let word = words.first(where: vague.contains) {
      return "'\(word)' in the description is vague; name the one thing that it does"
    }
    if joinsVerbs(words) { return "the description begins with several tasks; make one tool of each" }
    if let name = choosingParameter(tool) {
      return "the parameter '\(name)' chooses between several tasks; make one tool of each"
    }
    return nil
  }

  /// "Creates and deletes …", "Creates, updates or deletes …": third-person verbs in a row at the very beginning.
  private static func joinsVerbs(_ words: [String]) -> Bool {
    guard words.count >= 3, isVerb(words[0]) else { return false }
    if conjunctions.contains(words[1]) { return isVerb(words[2]) }
    return words.count >= 4 && isVerb(words[1]) && conjunctions.contains(words[2]) && isVerb(words[3])
  }

  private static func isVerb(_ word: String) -> Bool {
    word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
  }

  private static func choosingParameter(_ tool: Tool) -> String? {
    withProperties(of: tool) { document, properties in
      for (name, property) in properties where switches.contains(name.lowercased()) {
        if let values = document.member(property, "enum"), document.count(values) >= 3 { return name }
      }
      return nil
    }
  }

  private static func undescribedParameters(_ tool: Tool) -> String? {
    let names = withProperties(of: tool) { document, properties in
      properties.filter { !isDescribed(document, $0.value) }.map(\.key)
    }
    guard let names, !names.isEmpty else { return nil }
    let shown = names.prefix(parametersShown).joined(separator: ", ") + (names.count > parametersShown ? ", …" : "")
    return names.count == 1
      ? "the parameter \(shown) has no description" : "\(names.count) parameters have no description: \(shown)"
  }

  private static func isDescribed(_ document: borrowing JSONDocument, _ property: Int) -> Bool {
    guard document.kind(property) == .object else { return true }
    if let text = document.member(property, "description") {
      return document.kind(text) == .string && document.byteCount(text) > 0
    }
    // Described where it points to, or nothing to describe.
    return document.member(property, "$ref") != nil || document.member(property, "const") != nil
  }

  private static func withProperties<Result>(
    of tool: Tool, _ body: (borrowing JSONDocument, [(key: String, value: Int)]) -> Result?
  ) -> Result? {
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(tool.parameters)
    } catch {
      return nil
    }
    guard let properties = document.member(0, "properties") else { return nil }
    return body(document, document.members(properties))
  }

  /// Lower-case words without the punctuation around them. The word lists are ASCII, so bytes will do.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      if byte > 0x20 {
        word.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
      } else {
        take(&word, into: &words)
      }
    }
    take(&word, into: &words)
    return words
  }

  private static func take(_ word: inout [UInt8], into words: inout [String]) {
    let isPart = { (byte: UInt8) in byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) }
    if let first = word.firstIndex(where: isPart), let last = word.lastIndex(where: isPart) {
      words.append(String(decoding: word[first...last], as: UTF8.self))
    }
    word.removeAll(keepingCapacity: true)
  }

  /// The word lists are English; a text in another script is judged by its length alone.
  private static func isMostlyASCII(_ text: String) -> Bool {
    var ascii = 0
    for byte in text.utf8 where byte < 0x80 { ascii += 1 }
    return ascii * 2 >= text.utf8.count
  }
}
