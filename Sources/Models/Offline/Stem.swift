// Words that mean the same in several forms, brought to one.

/// The part of an English word that its forms share. It need not be a word, only the same for all of them; where the rules
/// fail, two forms count as different words.
func stem(_ word: String) -> String {
  var word = word.lowercased()
  for ending in ["'s", "’s", "'", "’"] where word.hasSuffix(ending) {
    word.removeLast(ending.count)
    break
  }
  guard word.utf8.count > 3 else { return word }
  for (ending, replacement, kept) in endings where word.hasSuffix(ending) {
    let base = word.dropLast(ending.count)
    guard base.count >= kept else { continue }
    if ending == "s", let last = base.last, "suix".contains(last) { break }
    word = String(base) + replacement
    if ending == "ing" || ending == "ed" { word = undoubled(word) }
    break
  }
  if word.utf8.count > 4, word.hasSuffix("e") { word.removeLast() }
  if word.hasSuffix("vers") { word = String(word.dropLast()) + "t" }
  return word
}

/// Ending, what takes its place, and how many letters must stand before it. The first that fits is taken.
private let endings: [(String, String, Int)] = [
  ("ations", "", 4), ("ation", "", 4), ("ators", "", 4), ("ator", "", 4), ("ating", "", 4), ("ates", "", 4),
  ("ated", "", 4), ("ate", "", 4), ("ences", "", 4), ("ence", "", 4), ("ions", "", 4), ("ion", "", 4),
  ("ments", "ment", 3), ("sses", "ss", 1), ("ies", "y", 2), ("ied", "y", 2), ("ches", "ch", 1), ("shes", "sh", 1),
  ("xes", "x", 1), ("ings", "", 3), ("ing", "", 3), ("edly", "", 3), ("ed", "", 3), ("s", "", 3),
]

private func undoubled(_ word: String) -> String {
  let letters = Array(word)
  guard letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2],
    !"lsz".contains(letters[letters.count - 1])
  else { return word }
  return String(letters.dropLast())
}

/// The words in an identifier or a piece of text, in lower case: `orderId`, `order_id` and "order id" give the same.
func plainWords(_ text: some StringProtocol) -> [String] {
  var words: [String] = []
  var word = ""
  var wasLower = false
  for character in text {
    let isPart = character.isLetter || character.isNumber || ((character == "'" || character == "’") && !word.isEmpty)
    if !isPart || (character.isUppercase && wasLower) {
      if !word.isEmpty { words.append(word.lowercased()) }
      word = ""
    }
    if isPart { word.append(character) }
    wasLower = character.isLowercase || character.isNumber
  }
  if !word.isEmpty { words.append(word.lowercased()) }
  return words
}

/// The stems of the words that carry a subject.
func subjectStems(_ text: some StringProtocol) -> [String] {
  plainWords(text).filter { !English.function.contains($0) }.map(stem)
}
