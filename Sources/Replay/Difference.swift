// Says precisely how a request differs from the one that was recorded.

internal import JSON

/// Sentences about two requests.
enum Difference {
  /// `place` names the request. What is missing, what is new, and where a text is another one.
  static func sentences(
    _ recorded: Recording.Turn, _ said: [Recording.Said], choice: String, at place: String
  ) -> [String] {
    var found: [String] = []
    if recorded.choice != choice {
      found.append("\(place): tool choice was \(recorded.choice) and is \(choice)")
    }
    for index in 0..<max(recorded.said.count, said.count) {
      let before = index < recorded.said.count ? recorded.said[index] : nil
      let now = index < said.count ? said[index] : nil
      if let sentence = sentence(before, now) { found.append("\(place): \(sentence)") }
    }
    return found
  }

  private static func sentence(_ before: Recording.Said?, _ now: Recording.Said?) -> String? {
    guard before != now else { return nil }
    guard let before else { return now.map { "\(name($0)) is new" } }
    guard let now else { return "\(name(before)) is missing" }
    switch (before, now) {
    case (.user(let a), .user(let b)): return "the prompt \(texts(Array(a.utf8), Array(b.utf8)))"
    case (.heard(let a), .heard(let b)): return "what was heard \(texts(Array(a.utf8), Array(b.utf8)))"
    case (.answer(let tool, let wasError, let a), .answer(let other, let isError, let b)) where tool == other:
      guard wasError == isError else {
        return "\(tool) \(wasError ? "failed and now does not" : "gave a result and now fails"): \(snippet(b, at: 0))"
      }
      return "the answer of \(tool) \(texts(a, b))"
    default: return "\(name(before)) was recorded, and \(name(now)) comes"
    }
  }

  private static func name(_ said: Recording.Said) -> String {
    switch said {
    case .user(let text): "the user's \(snippet(Array(text.utf8), at: 0))"
    case .heard(let text): "what was heard of a reply, \(snippet(Array(text.utf8), at: 0)),"
    case .answer(let tool, _, let text): "the answer of \(tool), \(snippet(text, at: 0)),"
    }
  }

  /// Where two texts part.
  static func texts(_ before: [UInt8], _ now: [UInt8]) -> String {
    var place = 0
    while place < before.count, place < now.count, before[place] == now[place] { place += 1 }
    return "was \(snippet(before, at: place)) and is \(snippet(now, at: place))"
      + (place > headMax ? ", from byte \(place) on" : "")
  }

  /// What stands around a place of a text, short enough for a line.
  static func snippet(_ text: [UInt8], at place: Int) -> String {
    var from = max(0, place <= headMax ? 0 : place - 12)
    var to = min(text.count, max(place, from) + snippetMax)
    while from > 0, text[from] & 0xC0 == 0x80 { from -= 1 }
    while to < text.count, text[to] & 0xC0 == 0x80 { to += 1 }
    let piece = String(decoding: text[from..<to], as: UTF8.self)
    return "“\(from > 0 ? "…" : "")\(piece)\(to < text.count ? "…" : "")”"
  }

  private static var snippetMax: Int { 60 }
  private static var headMax: Int { 40 }
}
