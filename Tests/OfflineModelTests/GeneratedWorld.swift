import Testing

@testable import Models

/// Numbers from a seed: the same seed gives the same world.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Plugins of a made-up domain: one measures something, one brings measures into others, one does arithmetic, others
/// distract. All words, values, and the order of everything come from the seed.
struct GeneratedWorld {
  let definitions: [ToolDefinition]
  let tools: [String: Host.Tool]
  let lookup: String
  let rescale: String
  let arithmetic: String
  let lookupParameter: String
  let names: [String]
  let values: [String: String]
  /// What is measured, the adjective for it, and the measures: the lookup's own and the other.
  let quantity: String
  let comparative: String
  let own: String
  let other: String
  let factor: Int
  let numberParameter: String
  let sourceParameter: String
  let targetParameter: String
  let formulaParameter: String

  init(seed: UInt64, withRescaler: Bool = true, withArithmetic: Bool = true) {
    var numbers = SeededNumbers(seed)
    var taken: Set<String> = []
    func word(_ syllables: Int) -> String {
      while true {
        var word = ""
        for _ in 0..<syllables {
          word += ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "t", "v", "z"].randomElement(using: &numbers)!
          word += ["a", "i", "o", "u"].randomElement(using: &numbers)!
        }
        word += ["b", "k", "l", "m", "n", "p", "rt", "sk"].randomElement(using: &numbers)!
        if !English.function.contains(word), !English.connectors.contains(word), taken.insert(word).inserted {
          return word
        }
      }
    }
    func name() -> String {
      let first = word(2)
      let capital = first.prefix(1).uppercased() + first.dropFirst()
      guard Bool.random(using: &numbers) else { return capital }
      let second = word(1)
      return capital + " " + second.prefix(1).uppercased() + second.dropFirst()
    }
    names = (0..<4).map { _ in name() }
    quantity = word(2)
    let thing = word(2)
    let scale = word(2)
    comparative = word(2) + "er"
    let measures = (0..<3).map { _ in word(2) }
    let ownMeasure = measures[0]
    let otherMeasure = measures[1]
    own = ownMeasure
    other = otherMeasure
    let factorValue = Int.random(in: 2...9, using: &numbers)
    factor = factorValue
    var values: [String: String] = [:]
    var used: Set<Int> = []
    for name in names {
      var value = Int.random(in: 1...9_000, using: &numbers)
      while !used.insert(value).inserted { value += 1 }
      values[name] = ExactDecimal.shortest(Double(value) / 4)
    }
    let known = values
    self.values = known
    lookup = word(1) + "_" + quantity
    rescale = word(1) + "_" + scale
    arithmetic = word(3)
    lookupParameter = word(2)
    numberParameter = word(2)
    sourceParameter = word(2)
    targetParameter = word(2)
    formulaParameter = word(2)
    let valueField = quantity
    let scaleField = scale
    let resultField = word(2)
    let distraction = word(2)
    let arithmeticField = word(2)

    func object(_ properties: [String], required: [String]) -> [UInt8] {
      let list = required.map { "\"\($0)\"" }.joined(separator: ",")
      return Array(
        #"{"type":"object","properties":{\#(properties.joined(separator: ","))},"required":[\#(list)],"additionalProperties":false}"#
          .utf8)
    }
    func listed(_ all: [String]) -> String { all.map { "\"\($0)\"" }.joined(separator: ",") }

    var all: [ToolDefinition] = []
    all.append(
      ToolDefinition(
        name: lookup,
        description:
          "Gets the \(quantity) of one \(thing). Use when someone asks for the \(quantity) of a \(thing), or compares several: call it once for each. Do NOT use for \(distraction).",
        parameters: object(
          [
            #""\#(lookupParameter)":{"type":"string","minLength":1,"description":"Name of the \#(thing)"}"#,
            #""\#(word(2))":{"type":"integer","minimum":1,"description":"How many \#(distraction)"}"#,
          ].shuffled(using: &numbers), required: [lookupParameter]),
        returns: object(
          [
            #""\#(word(2))":{"type":"number","description":"Where the \#(word(2)) lies"}"#,
            #""\#(valueField)":{"type":"number","description":"The \#(quantity) in the \#(scaleField) named by \#(scaleField)"}"#,
            #""\#(scaleField)":{"type":"string","enum":[\#(listed([own, word(2)].shuffled(using: &numbers)))],"description":"How the \#(quantity) is given"}"#,
          ].shuffled(using: &numbers), required: [valueField, scaleField])))
    if withRescaler {
      let enumeration = listed(measures.shuffled(using: &numbers))
      all.append(
        ToolDefinition(
          name: rescale,
          description:
            "Brings one \(quantity) into another \(scale). Use for readings such as 3 \(own). Do NOT use for differences.",
          parameters: object(
            [
              #""\#(numberParameter)":{"type":"number","description":"The \#(quantity) that is known"}"#,
              #""\#(sourceParameter)":{"type":"string","enum":[\#(enumeration)],"description":"The \#(scale) of the given \#(quantity)"}"#,
              #""\#(targetParameter)":{"type":"string","enum":[\#(enumeration)],"description":"The \#(scale) of the result"}"#,
            ].shuffled(using: &numbers),
            required: [numberParameter, sourceParameter, targetParameter].shuffled(using: &numbers)),
          returns: object(
            [#""\#(resultField)":{"type":"number","description":"The \#(quantity) that comes out"}"#],
            required: [resultField])))
    }
    if withArithmetic {
      all.append(
        ToolDefinition(
          name: arithmetic,
          description: "Works out one formula. Use for sums, powers and remainders. Do NOT use for \(distraction).",
          parameters: object(
            [
              #""\#(formulaParameter)":{"type":"string","minLength":1,"description":"The formula, for example 2 * (3 + 4)"}"#
            ],
            required: [formulaParameter]),
          returns: object([#""\#(arithmeticField)":{"type":"number","description":"What comes out"}"#], required: [])))
    }
    for _ in 0..<3 {
      let subject = word(2)
      all.append(
        ToolDefinition(
          name: word(2) + "_" + subject,
          description:
            "Lists every \(subject) of a \(word(2)). Use for \(subject). Do NOT use for the \(quantity) of a \(thing).",
          parameters: object(
            [#""\#(word(2))":{"type":"string","description":"Which \#(word(2))"}"#], required: []), returns: nil))
    }
    definitions = all.shuffled(using: &numbers)

    let (lookupName, numberName, sourceName, targetName, formulaName) = (
      lookupParameter, numberParameter, sourceParameter, targetParameter, formulaParameter
    )
    tools = [
      lookup: { arguments in
        guard let value = known[arguments[lookupName]?.string ?? ""] else {
          return (true, #"{"error":"unknown name","code":"UNKNOWN"}"#)
        }
        return (false, #"{"\#(valueField)":\#(value),"\#(scaleField)":"\#(ownMeasure)"}"#)
      },
      rescale: { arguments in
        guard arguments[sourceName]?.string == ownMeasure, arguments[targetName]?.string == otherMeasure,
          let number = arguments[numberName]?.double
        else { return (true, #"{"error":"wrong measures","code":"WRONG"}"#) }
        // Not a mere factor: whoever brings a difference over instead of both numbers is found out.
        return (false, #"{"\#(resultField)":\#(ExactDecimal.shortest(number * Double(factorValue) + 32))}"#)
      },
      arithmetic: { arguments in
        let parts = (arguments[formulaName]?.string ?? "").split(separator: " ").map(String.init)
        guard parts.count == 3, parts[1] == "-" else { return (true, #"{"error":"no formula","code":"SYNTAX"}"#) }
        return (false, #"{"\#(arithmeticField)":\#(ExactDecimal.sum([parts[0], ExactDecimal.negated(parts[2])]))}"#)
      },
    ]
  }

  func rescaled(_ name: String) -> String {
    ExactDecimal.shortest((Double(values[name] ?? "") ?? 0) * Double(factor) + 32)
  }

  /// The members of the arguments of one call.
  static func arguments(_ call: String) -> [String: String] {
    let text = call.drop { $0 != "{" }
    var all: [String: String] = [:]
    for member in PlainValue(json: Array(text.utf8))?.members ?? [] { all[member.name] = member.value.spoken }
    return all
  }
}
