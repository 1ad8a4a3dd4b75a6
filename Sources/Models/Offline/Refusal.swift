// What the matcher says when it cannot help, and what would.

enum Refusal {
  static let identity = "I am the offline matcher, not a language model"
  static let closing =
    "(From the offline matcher, which is no language model: it matched words of the prompt to tools.)"

  static let nothingSaid =
    "\(identity): you said nothing that I could match to a tool. Ask for something that one of the tools does."
  static let noTools =
    "\(identity): I can only call tools, and none are offered to me. Add a plugin, or choose a model with --model PROVIDER:NAME."
  static let forbidden =
    "\(identity): I can only answer from what tools return, and calling tools is not allowed in this reply."
  static let unfinished =
    "I would have called further tools, but calling tools is not allowed in this reply."
  static let noResults =
    "\(identity): there is no result that this could refer to. Say all that belongs to the question in one prompt."

  /// Names of tools that a sentence lists.
  private static let namesMax = 8

  /// What is said of a clause that forbids something.
  static func negated(_ clause: Clause) -> String {
    "\(identity): “\(said(clause))” says what is not wanted, so I call nothing for it."
  }

  private static func said(_ clause: Clause) -> String {
    let prompt = Array(clause.prompt.text)
    return clause.tokens.first.map { first in
      String(prompt[first.start..<(clause.tokens.last ?? first).end])
    } ?? ""
  }

  /// Why nothing can be called for a clause. `rank` is the tool that comes nearest.
  static func sentence(_ rank: Rank?, _ clause: Clause, _ tools: [ToolProfile]) -> String {
    let said = said(clause)
    guard let rank, !rank.missing.isEmpty else {
      let names = tools.prefix(namesMax).map(\.name).joined(separator: ", ")
      let more = tools.count > namesMax ? " and \(tools.count - namesMax) more" : ""
      return """
        \(identity): no tool matches the words of “\(said)”. I know \(names)\(more). It would help to use the words of a \
        tool's description, or to choose a language model with --model PROVIDER:NAME.
        """
    }
    let missing = rank.missing.map { property in
      property.description.isEmpty ? "“\(property.name)”" : "“\(property.name)” (\(property.description))"
    }.joined(separator: " and ")
    let hint =
      rank.missing.contains { $0.kind == .object || $0.kind == .any }
      ? "I cannot make nested values; call the tool with its arguments, or choose a language model."
      : "It would help to name it: in quotes, with capitals, or as the description says."
    return "\(identity): \(rank.tool.name) fits “\(said)” best, but I found nothing in it for \(missing). \(hint)"
  }
}
