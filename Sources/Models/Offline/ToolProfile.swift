// What a tool's definition says, in the form in which the matcher compares it with a prompt.

/// A tool, its words and its properties.
struct ToolProfile: Sendable {
  let name: String
  /// Where it stands among the tools that were offered: the last tie-break.
  let place: Int
  /// The first sentence of the description, for sentences to people.
  let summary: String
  let parameters: [Property]
  /// The fields of its result, of an object or of the objects in a list; empty where it promises nothing.
  let fields: [Property]
  /// What a word weighs here: 6 in the name, 3 in what the description says it is for, 1 in what is said of parameters.
  let weights: [String: Int]
  /// The words that are its subject: what has weight, without the examples in descriptions.
  let subject: Set<String>
  /// Words of the sentences that say what it is not for, unless it has them elsewhere.
  let refused: Set<String>
  /// Words of the same sentences that are not in its name or purpose either.
  let avoided: Set<String>
  /// The words of name and description as they stand, in lower case.
  let words: Set<String>
  /// The words that its name and its description begin with: what an imperative would say.
  let verbs: Set<String>

  init(_ definition: ToolDefinition, place: Int) {
    name = definition.name
    self.place = place
    let parameterSchema = PlainValue(json: definition.parameters) ?? .object([])
    parameters = Self.properties(parameterSchema)
    fields = definition.returns.flatMap { PlainValue(json: $0) }.map(Self.fields) ?? []

    let (use, avoid) = Self.divided(definition.description)
    summary = Self.firstSentence(definition.description)
    var weights: [String: Int] = [:]
    var words: Set<String> = []
    func add(_ stems: [String], _ weight: Int) { for stem in stems { weights[stem] = max(weights[stem] ?? 0, weight) } }
    for parameter in parameters {
      add(Self.lowercaseWords(Self.withoutExamples(parameter.description)).map(stem), 1)
      add(parameter.nameStems.filter { !English.function.contains($0) }, 2)
    }
    // A number that a result has is what can be asked for; of other fields the name says little.
    for field in fields {
      add(field.nameStems.filter { !English.function.contains($0) }, field.isNumeric ? 2 : 1)
    }
    // The first sentence and those that say when to use it are its purpose; the rest is detail.
    let purpose = Self.purpose(use)
    add(Self.lowercaseWords(use).map(stem), 1)
    add(Self.lowercaseWords(purpose).map(stem), 3)
    let nameWords = plainWords(definition.name).filter { !English.function.contains($0) }
    add(nameWords.map(stem), 6)
    words.formUnion(nameWords)
    words.formUnion(Self.lowercaseWords(use))
    for parameter in parameters { words.formUnion(plainWords(parameter.name)) }
    self.words = words
    subject = Set(weights.keys)
    // Examples speak for the tool when they come up, but they are no subject: they may be what is asked about.
    for parameter in parameters { add(subjectStems(parameter.description), 1) }
    self.weights = weights
    refused = Set(subjectStems(avoid)).subtracting(weights.keys)
    avoided = Set(subjectStems(avoid)).filter { (weights[$0] ?? 0) < 3 }
    var verbs = Set(plainWords(definition.name).prefix(1).map(stem))
    if let first = plainWords(summary).first { verbs.insert(stem(first)) }
    self.verbs = verbs
  }

  var required: [Property] { parameters.filter(\.isRequired) }

  /// The one string that takes formulas, if this is a tool for arithmetic: its only required parameter, shown by an example.
  var formulaParameter: Property? {
    guard required.count == 1, let only = required.first, only.isFree, Formula.isShown(in: only.description) else {
      return nil
    }
    return only
  }

  /// Whether this tool uses a word as its own: such a word is no name of something.
  func owns(_ token: Token) -> Bool { token.stems.contains { subject.contains($0) } }

  private static func properties(_ schema: PlainValue) -> [Property] {
    let required = Set((schema["required"]?.items ?? []).compactMap(\.string))
    return (schema["properties"]?.members ?? []).map {
      Property(name: $0.name, schema: $0.value, isRequired: required.contains($0.name), root: schema)
    }
  }

  /// The top level, and below it the members of objects in lists: what one entry of a result can be asked for.
  private static func fields(_ schema: PlainValue) -> [Property] {
    let entries = schema["type"]?.string == "array" ? schema["items"] : nil
    var all = properties(entries ?? schema)
    for field in all where field.isList {
      if let items = field.items, items["properties"] != nil { all += properties(items) }
    }
    return all
  }

  /// Words that do not look like names: examples such as "such as NAME" are no subject of a tool.
  private static func lowercaseWords(_ text: String) -> [String] {
    Prompt(text).tokens.filter { token in
      // A quotation with words of grammar is a question to this tool, any other an example of a value.
      if token.kind == .quoted { return plainWords(token.text).contains { English.questions.contains($0) } }
      return token.kind == .word && !token.isFunction && (!token.isCapitalised || token.beginsSentence)
    }.flatMap { plainWords($0.text) }.filter { !English.function.contains($0) }
  }

  /// What the tool is for, and what it is not for. References to other tools in brackets belong to neither.
  private static func divided(_ description: String) -> (use: String, avoid: String) {
    var use = ""
    var avoid = ""
    for sentence in sentences(withoutBrackets(description)) {
      let start = sentence.lowercased()
      let isRefusal = ["do not use", "don't use", "never use", "not for", "do not call", "don't call", "never call"]
        .contains { start.hasPrefix($0) }
      if isRefusal { avoid += sentence + ". " } else { use += sentence + ". " }
    }
    return (use, avoid)
  }

  /// The first sentence, and those that begin with "Use".
  private static func purpose(_ use: String) -> String {
    sentences(use).enumerated().filter { $0.offset == 0 || $0.element.lowercased().hasPrefix("use ") }
      .map(\.element).joined(separator: ". ")
  }

  /// What stands before "for example", "such as" and the like.
  private static func withoutExamples(_ text: String) -> String {
    sentences(text).map { sentence in
      let lower = sentence.lowercased()
      let cuts = [" for example", ", such as", " such as", " e.g.", " like "].compactMap { lower.offset(of: $0) }
      guard let cut = cuts.min() else { return sentence }
      return String(Array(sentence)[..<min(cut, sentence.count)])
    }.joined(separator: ". ")
  }

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    var kept = ""
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return kept
  }

  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var last: Character = " "
    for character in text {
      if character == "\n" || (character == " " && ".!?;".contains(last)) {
        sentences.append(sentence.trimmingMarks())
        sentence = ""
      } else {
        sentence.append(character)
      }
      last = character
    }
    sentences.append(sentence.trimmingMarks())
    return sentences.filter { !$0.isEmpty }
  }

  private static func firstSentence(_ text: String) -> String { sentences(text).first ?? "" }
}
