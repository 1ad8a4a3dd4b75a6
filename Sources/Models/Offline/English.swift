// What the matcher knows of the English language: words that carry grammar, and nothing about any tool's subject.

enum English {
  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

  /// Words that say nothing about the subject: articles, pronouns, auxiliaries, politeness.
  static let function = words(
    """
    a an the this that these those it its he she they them his her their i me my we us our you your one ones some any each \
    every both all no not none is are was were be been being am do does did done doing has have had having can could \
    will would shall should may might must let lets get gets give gives show shows tell tells say says want wants need \
    needs like please thanks thank know see what which who whom whose when where why how much many just also too very \
    there here than then so if else whether either neither only same other another such more most less least fewer and \
    or but nor as at by for from in into of off on onto out over per to under until up upon via with without within \
    about above after against along among around before behind below beneath beside between beyond during near since \
    through toward towards versus vs named called use used using uses someone somebody something anything nothing \
    hi hello hey ok okay yes now currently today right ask asks find me's compare compared comparing comparison
    """)

  /// Words that may stand before a name.
  static let prepositions = words(
    "in of for from to at on about near with by into as between than versus vs within around via named called against")

  /// Words that join the members of an enumeration.
  static let connectors = words("and or versus vs than & against nor")

  /// Words inside a name of several words.
  static let particles = words("de da do dos das del della di du la le las los el al van von der den ter sur am upon y")

  /// Words that point back to what was found before.
  static let pronouns = words("it its that this them their those these they both result results answer same")

  /// Words with which a question begins, and with which a second one begins behind `and`.
  static let questions = words("what which who whose when where why how is are was were do does did can could")

  /// Parameters and candidates that something begins with, and those that it ends in.
  static let source = words("from source given old original since first input between current before")
  static let target = words("to target result wanted new until into last output desired after as in")

  /// Words of a number that is the most of something, and of one that is the least.
  private static let most = words("max maximum most")
  private static let least = words("min minimum least")

  /// Whether the words before a number make it a limit: the words that a parameter for such a number has.
  static func limit(_ before: [String]) -> Set<String>? {
    let phrase = before.joined(separator: " ")
    if ["up to", "less than", "cheaper than", "at most"].contains(phrase) { return most }
    if ["more than", "at least"].contains(phrase) { return least }
    switch before.last {
    case "under", "below", "max", "maximum": return most
    case "over", "above", "min", "minimum": return least
    default: return nil
    }
  }

  /// Words that turn what follows round.
  static let negations = words("not no without never don't doesn't isn't nor")

  /// Deeds that change something or reach somebody: a tool that only tells something is not asked by them.
  static let deeds = words(
    """
    delete deletes deleting remove removing erase cancel cancels cancelling canceling send sends sending book booking \
    reserve remind reminds buy buying purchase schedule pay paying refund play post publish upload install email \
    translate summarize summarise explain rewrite
    """)

  /// Verbs that say no more than that an answer is wanted.
  static let neutral = words(
    """
    find look looks list check fetch retrieve display make makes made compute report return print provide work works \
    help try take go goes come comes mean means happen happens ask answer using
    """)

  /// Words that may stand before the verb of a request.
  static let openings = words(
    "please can could would will you i we and but then also now just hey hi hello ok okay to want")

  /// Words with which a sentence goes on behind its subject: what stands before them is no imperative.
  static let verbs = words(
    "is are was were be been do does did has have had can could will would should may might must")

  /// Words that say whose something is.
  static let owners = words("my your his her its our their")

  /// Negations that are one word with a verb.
  static func isNegation(_ word: String) -> Bool {
    ["don't", "don’t", "dont", "doesn't", "doesn’t", "mustn't", "mustn’t", "shouldn't", "shouldn’t", "won't", "won’t"]
      .contains(word)
  }

  /// What is asked of several numbers at once.
  static func aggregate(_ word: String) -> Aggregate? { aggregates[word] }

  private static let aggregates: [String: Aggregate] = [
    "difference": .difference, "differences": .difference, "differ": .difference, "differs": .difference,
    "gap": .difference, "apart": .difference, "sum": .sum, "total": .sum, "together": .sum, "altogether": .sum,
    "combined": .sum, "average": .average, "mean": .average, "averaged": .average,
  ]

  /// The two ends of scales: first the adjectives of the high end, then those of the low end, which ask for the smaller
  /// number. Every adjective that is not here asks for the larger one.
  private static let scales: [(high: [String], low: [String])] = [
    (["high"], ["low"]), (["large", "big", "great"], ["small", "little"]), (["long", "tall"], ["short"]),
    (["heavy"], ["light"]), (["fast", "quick"], ["slow"]), (["expensive", "dear"], ["cheap"]),
    (["old"], ["young", "new"]),
    (["late"], ["early"]), (["far", "distant"], ["near", "close"]), (["wide", "broad"], ["narrow"]),
    (["thick"], ["thin"]),
    (["strong"], ["weak"]), (["rich"], ["poor"]), (["warm", "hot"], ["cold", "cool"]), (["bright"], ["dark", "dim"]),
    (["hard"], ["soft", "easy"]), (["loud"], ["quiet"]), (["wet"], ["dry"]), (["deep"], ["shallow"]),
  ]

  private static let low = Set(scales.flatMap(\.low))

  /// The adjectives of the same scale, from both ends: what is called one may be asked for by the other.
  static func scale(of adjectives: [String]) -> [String] {
    scales.first { scale in adjectives.contains { scale.high.contains($0) || scale.low.contains($0) } }
      .map { $0.high + $0.low } ?? []
  }

  private static let irregular: [String: Comparative] = [
    "more": Comparative(word: "more", wantsSmaller: false), "better": Comparative(word: "better", wantsSmaller: false),
    "less": Comparative(word: "less", wantsSmaller: true), "fewer": Comparative(word: "fewer", wantsSmaller: true),
    "worse": Comparative(word: "worse", wantsSmaller: true), "most": Comparative(word: "most", wantsSmaller: false),
    "least": Comparative(word: "least", wantsSmaller: true), "best": Comparative(word: "best", wantsSmaller: false),
    "worst": Comparative(word: "worst", wantsSmaller: true), "fewest": Comparative(word: "fewest", wantsSmaller: true),
    "further": Comparative(word: "further", wantsSmaller: false),
    "farther": Comparative(word: "farther", wantsSmaller: false),
  ]

  /// Words that end like a comparative or superlative and are none.
  private static let pretenders = words(
    """
    after other another either neither whether over under never ever rather however number order user together later \
    former latter per her river water paper letter matter power computer server customer member finger answer offer \
    enter center centre corner winter summer dinner father mother brother sister daughter her super outer inner upper \
    test best rest west guest request interest latest forest harvest honest suggest digest
    """)

  /// What a comparative or superlative asks for; `nil` where a word is neither.
  static func comparative(_ word: String) -> Comparative? {
    if let known = irregular[word] { return known }
    guard !pretenders.contains(word), !function.contains(word) else { return nil }
    let bases = adjectives(of: word)
    guard !bases.isEmpty else { return nil }
    return Comparative(word: word, wantsSmaller: bases.contains { low.contains($0) })
  }

  /// The adjectives that a comparative or superlative may come from: heavier, heavy; larger, large; bigger, big.
  static func adjectives(of word: String) -> [String] {
    for (ending, changed) in [("er", "ier"), ("est", "iest")] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard stem.count >= 2, word.count >= 5 else { continue }
      if word.hasSuffix(changed) { return [String(word.dropLast(changed.count)) + "y"] }
      var bases = [stem, stem + "e"]
      let letters = Array(stem)
      if letters.count >= 3, letters[letters.count - 1] == letters[letters.count - 2] {
        bases.append(String(letters.dropLast()))
      }
      return bases
    }
    return []
  }

  /// Numbers in words, as far as a list goes; `nil` for every other word.
  static func number(_ word: String) -> Int? { numbers[word] }

  private static let numbers: [String: Int] = [
    "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000,
  ]
}

/// What is asked of the numbers of several results.
enum Aggregate: Sendable, Hashable {
  case difference, sum, average
}

/// A word that compares.
struct Comparative: Sendable, Hashable {
  var word: String
  var wantsSmaller: Bool
}
