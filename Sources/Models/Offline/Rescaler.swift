// Tools that take a number in one measure and give it in another, known by their shape alone.

/// A tool with one number and two parameters that take the same: the measure that is given and the one that is wanted.
struct Rescaler: Sendable {
  let tool: Int
  let number: Property
  let source: Property
  let target: Property
  /// Whether the schema lists the measures; otherwise any word may be one.
  var isListed: Bool { !target.choices.isEmpty }

  init?(_ tool: ToolProfile) {
    let numbers = tool.required.filter { $0.isNumeric && $0.choices.isEmpty }
    let others = tool.required.filter { $0.kind == .string }
    guard numbers.count == 1, others.count == 2, tool.required.count == 3 else { return nil }
    let lists = others.map { Set($0.choices.map(\.json)) }
    guard lists[0] == lists[1], lists[0].isEmpty ? others.allSatisfy(\.isFree) : true else { return nil }
    let leans = others.map(Roles.lean)
    // Listed measures are enough to know such a tool; free words are not, unless both directions are clear.
    guard leans[0] != leans[1] || !lists[0].isEmpty else { return nil }
    if lists[0].isEmpty, max(leans[0], leans[1]) <= 0 || min(leans[0], leans[1]) >= 0 { return nil }
    self.tool = tool.place
    number = numbers[0]
    source = leans[0] >= leans[1] ? others[0] : others[1]
    target = leans[0] >= leans[1] ? others[1] : others[0]
  }

  /// The measure as this tool writes it; `nil` where it does not know it.
  func spelling(_ measure: String) -> PlainValue? {
    guard isListed else { return target.check.accepts(.string(measure)) ? .string(measure) : nil }
    let stems = plainWords(measure).map(stem)
    return target.choices.first {
      $0.spoken.lowercased() == measure.lowercased() || $0.stems == stems || $0.synonyms.contains(stems)
    }?.json
  }
}

/// A number that a result holds, and the measure that it is in.
struct Reading: Sendable {
  var label: String
  var field: String
  var digits: String
  var measure: String?

  var number: Double { Double(digits) ?? .nan }
  var spoken: String { measure.map { "\(digits) \($0)" } ?? digits }
}

/// Finds the number in a result that a question is about.
struct ReadingFinder {
  let tool: ToolProfile
  /// The stems of the question.
  let question: Set<String>
  let rescalers: [Rescaler]
  let tools: [ToolProfile]

  func reading(_ outcome: Outcome, label: String) -> Reading? {
    guard let value = outcome.value else { return nil }
    if let digits = value.digits { return Reading(label: label, field: "", digits: digits) }
    guard let members = value.members else { return nil }
    let fields = members.compactMap { member -> Property? in
      guard member.value.digits != nil else { return nil }
      return tool.fields.first { $0.name == member.name }
        ?? Property(name: member.name, schema: .object([]), isRequired: true, root: .object([]))
    }
    var best: (field: Property, score: Int)?
    for field in fields {
      let score = score(field)
      if score > best?.score ?? Int.min { best = (field, score) }
    }
    guard let field = best?.field, let digits = value[field.name]?.digits else { return nil }
    return Reading(
      label: label, field: field.name, digits: digits, measure: measure(of: field, in: members, outcome.arguments))
  }

  private func score(_ field: Property) -> Int {
    let name = field.nameStems.filter { !English.function.contains($0) }
    let words = Set(field.descriptionStems)
    var score = field.isRequired ? 1 : 0
    score += 4 * question.intersection(name).count + 2 * question.intersection(words).count
    score += 3 * name.filter { (tool.weights[$0] ?? 0) >= 2 }.count
    score += words.filter { (tool.weights[$0] ?? 0) >= 3 }.count
    if companion(of: field) != nil { score += 4 }
    var rescaled = 0
    for rescaler in rescalers where rescaler.isListed {
      let subject = Set(tools[rescaler.tool].name.lowercased().split(separator: "_").map { stem(String($0)) })
        .union(rescaler.number.descriptionStems)
      rescaled = max(rescaled, 2 * subject.intersection(name).count + subject.intersection(words).count)
    }
    return score + rescaled
  }

  /// The field that says which measure a number is in: its description names it.
  private func companion(of field: Property) -> Property? {
    let words = Set(plainWords(field.description).map(stem)).union(field.nameStems)
    return tool.fields.first { other in
      guard other.name != field.name, other.kind == .string else { return false }
      let name = other.nameStems
      return !name.isEmpty && name.allSatisfy { words.contains($0) } && (!other.choices.isEmpty || name.count == 1)
    }
  }

  /// The measure of a number, from the surest sign to the weakest: the field beside it, a field whose value a listed
  /// rescaler knows, an argument or default of the call, the words of the description and the name.
  private func measure(of field: Property, in members: [PlainValue.Member], _ arguments: PlainValue) -> String? {
    if let companion = companion(of: field),
      let text = members.first(where: { $0.name == companion.name })?.value.string
    {
      return text
    }
    let listed = rescalers.filter(\.isListed)
    func isKnown(_ text: String) -> Bool { listed.contains { $0.spelling(text) != nil } }
    for member in members { if let text = member.value.string, isKnown(text) { return text } }
    for parameter in tool.parameters where !parameter.choices.isEmpty {
      if let text = (arguments[parameter.name] ?? parameter.schema["default"])?.string, isKnown(text) { return text }
    }
    let words = Prompt(field.description).tokens.map(\.text) + plainWords(field.name)
    return words.first(where: isKnown)
  }
}

/// What a call came back with.
struct Outcome: Sendable {
  var tool: Int
  var arguments: PlainValue
  var isError: Bool
  /// `nil` where it is no JSON.
  var value: PlainValue?
  var text: String

  init(tool: Int, arguments: PlainValue, isError: Bool, text: String) {
    self.tool = tool
    self.arguments = arguments
    self.isError = isError
    self.text = text
    value = PlainValue(json: Array(text.utf8))
  }

  /// What went wrong, in the host's words.
  var problem: String {
    guard let message = value?["error"]?.string else { return text }
    return value?["code"]?.string.map { "\(message) (\($0))" } ?? message
  }
}
