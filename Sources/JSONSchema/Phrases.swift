// What a subschema expects, in a few words: `integer between 1 and 16`, `one of "celsius", "fahrenheit"`.

internal import JSON

/// How many values or names a phrase lists before it says how many there are.
let listedMax = 8
/// How far a phrase follows references and choices.
private let phraseDepthMax = 4
/// The longest pattern that is shown whole.
private let patternLengthMax = 120

/// Describes subschemas of one schema.
struct Phrases {
  let subschemas: [Subschema]
  let patternSources: [String]
  let documents: [SchemaDocument]

  /// The whole expectation, `nil` when there is nothing short to say.
  func expectation(_ index: Int, depth: Int = 0) -> String? {
    guard depth < phraseDepthMax else { return nil }
    let clauses = subschemas[index].clauses
    var types: TypeSet?
    for clause in clauses {
      switch clause.keyword {
      case .never: return "no value"
      case .constant(let constant): return text(constant)
      case .enumeration(let constants): return choice(constants)
      case .types(let own): types = own
      default: break
      }
    }
    if let types {
      let words = types.words
      guard words.count == 1 else { return listed(words, last: "or") }
      return phrase(for: words[0], index)
    }
    for clause in clauses {
      switch clause.keyword {
      case .minimum, .maximum, .multipleOf: return phrase(for: "number", index)
      case .minLength, .maxLength, .pattern, .format: return phrase(for: "string", index)
      case .minItems, .maxItems, .uniqueItems, .prefixItems, .items, .contains: return phrase(for: "array", index)
      case .required, .properties, .additionalProperties, .minProperties, .maxProperties: return "object"
      case .reference(let target): return expectation(target, depth: depth + 1)
      case .allOf(let all):
        if let first = all.lazy.compactMap({ expectation($0, depth: depth + 1) }).first { return first }
      case .anyOf(let all), .oneOf(let all):
        return alternatives(all, depth)
      case .not(let target): return expectation(target, depth: depth + 1).map { "anything but " + $0 }
      default: break
      }
    }
    return nil
  }

  /// The expectation in general words, when there are no better ones.
  func expectationOrValue(_ index: Int) -> String {
    expectation(index) ?? "a value that fits the schema"
  }

  /// A type with what the subschema says about values of it.
  func phrase(for type: String, _ index: Int) -> String {
    switch type {
    case "integer", "number": numberPhrase(type, index)
    case "string": stringPhrase(index)
    case "array": countPhrase("array", "item", arrayCounts(index))
    case "object": countPhrase("object", "property", objectCounts(index))
    default: type
    }
  }

  func countPhrase(_ thing: String, _ unit: String, _ counts: (min: Int, max: Int)) -> String {
    switch counts {
    case (0, .max): thing
    case (let min, .max): "\(thing) of at least \(counted(min, unit))"
    case (0, let max): "\(thing) of at most \(counted(max, unit))"
    case (let min, let max) where min == max: "\(thing) of \(counted(min, unit))"
    case (let min, let max): "\(thing) of \(min) to \(counted(max, unit))"
    }
  }

  func counted(_ count: Int, _ unit: String) -> String {
    if count == 1 { return "1 \(unit)" }
    return unit == "property" ? "\(count) properties" : "\(count) \(unit)s"
  }

  func arrayCounts(_ index: Int) -> (min: Int, max: Int) {
    subschemas[index].clauses.reduce((0, .max)) { counts, clause in
      switch clause.keyword {
      case .minItems(let count): (max(counts.0, count), counts.1)
      case .maxItems(let count): (counts.0, min(counts.1, count))
      default: counts
      }
    }
  }

  func objectCounts(_ index: Int) -> (min: Int, max: Int) {
    subschemas[index].clauses.reduce((0, .max)) { counts, clause in
      switch clause.keyword {
      case .minProperties(let count): (max(counts.0, count), counts.1)
      case .maxProperties(let count): (counts.0, min(counts.1, count))
      default: counts
      }
    }
  }

  /// `one of …`, a long list cut off.
  func choice(_ constants: [Constant]) -> String {
    switch constants.count {
    case 0: return "no value"
    case 1: return text(constants[0])
    default: break
    }
    let shown = constants.prefix(listedMax).map(text).joined(separator: ", ")
    return "one of " + shown + (constants.count > listedMax ? ", … (\(constants.count) values)" : "")
  }

  func text(_ constant: Constant) -> String {
    excerpt(documents[constant.document].json.view, constant.node)
  }

  func pattern(_ index: Int) -> String {
    shortened(patternSources[index], to: patternLengthMax)
  }

  /// `a, b or c`.
  func listed(_ words: [String], last: String) -> String {
    guard words.count > 1 else { return words.first ?? "no value" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + words[words.count - 1]
  }

  /// Quoted names, a long list cut off.
  func names(_ names: [String]) -> String {
    let shown = names.prefix(listedMax).map(quoted).joined(separator: ", ")
    return shown + (names.count > listedMax ? ", … (\(names.count) names)" : "")
  }

  private func alternatives(_ all: [Int], _ depth: Int) -> String? {
    var phrases: [String] = []
    for index in all.prefix(listedMax) {
      guard let phrase = expectation(index, depth: depth + 1) else { return nil }
      if !phrases.contains(phrase) { phrases.append(phrase) }
    }
    return phrases.count > 3 ? "one of \(all.count) forms" : listed(phrases, last: "or")
  }

  private func numberPhrase(_ type: String, _ index: Int) -> String {
    var low: (number: SchemaNumber, exclusive: Bool)?
    var high: (number: SchemaNumber, exclusive: Bool)?
    var divisor: String?
    for clause in subschemas[index].clauses {
      switch clause.keyword {
      case .minimum(let number, let exclusive):
        let order = low.map { number.decimal.compared(to: $0.number.decimal) } ?? 1
        if order > 0 || (order == 0 && exclusive) { low = (number, exclusive) }
      case .maximum(let number, let exclusive):
        let order = high.map { number.decimal.compared(to: $0.number.decimal) } ?? -1
        if order < 0 || (order == 0 && exclusive) { high = (number, exclusive) }
      case .multipleOf(let number): divisor = number.text
      default: break
      }
    }
    var phrase = type
    switch (low, high) {
    case (nil, nil): break
    case (let low?, nil): phrase += low.exclusive ? " above \(low.number.text)" : " of at least \(low.number.text)"
    case (nil, let high?): phrase += high.exclusive ? " below \(high.number.text)" : " of at most \(high.number.text)"
    case (let low?, let high?) where !low.exclusive && !high.exclusive:
      phrase += " between \(low.number.text) and \(high.number.text)"
    case (let low?, let high?):
      phrase += low.exclusive ? " above \(low.number.text)" : " of at least \(low.number.text)"
      phrase += high.exclusive ? " and below \(high.number.text)" : " and at most \(high.number.text)"
    }
    return phrase + (divisor.map { " that is a multiple of \($0)" } ?? "")
  }

  private func stringPhrase(_ index: Int) -> String {
    var counts = (min: 0, max: Int.max)
    var rest = ""
    for clause in subschemas[index].clauses {
      switch clause.keyword {
      case .minLength(let count): counts.min = max(counts.min, count)
      case .maxLength(let count): counts.max = min(counts.max, count)
      case .pattern(let pattern): rest += " matching \(self.pattern(pattern))"
      case .format(let format): rest += " in the format \(format.name), such as \(format.example)"
      default: break
      }
    }
    return countPhrase("string", "character", counts) + rest
  }
}
