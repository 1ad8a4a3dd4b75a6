// What a script says a request must have.

/// The request as a script looks at it.
struct ScriptRequest: Sendable {
  var system: String?
  /// The last that the user said.
  var user: String?
  var tools: [String]
  var choice: ToolChoice
  /// The answers since the last reply, in their order.
  var results: [Result]

  struct Result: Sendable {
    var id: String
    var name: String
    var text: String
    var isError: Bool
  }
}

struct Expectation: Sendable {
  private enum Words: Sendable {
    case contains(String), equals(String)

    init?(_ value: PlainValue?) {
      guard let value else { return nil }
      if let piece = value.string ?? value["contains"]?.string {
        self = .contains(piece)
      } else if let whole = value["equals"]?.string {
        self = .equals(whole)
      } else {
        return nil
      }
    }

    func fits(_ text: String) -> Bool {
      switch self {
      case .contains(let piece): piece.isEmpty || text.offset(of: piece) != nil
      case .equals(let whole): text == whole
      }
    }

    var phrase: String {
      switch self {
      case .contains(let piece): "something with “\(piece)”"
      case .equals(let whole): "“\(whole)”"
      }
    }
  }

  private struct Result: Sendable {
    var id: String?
    var name: String?
    var words: Words?
    var json: PlainValue?
    var isError: Bool?
  }

  private var user: Words?
  private var system: Words?
  private var choice: ToolChoice?
  private var tools: [String]?
  private var results: [Result]
  private var resultsCount: Int?

  init(_ value: PlainValue?) {
    user = Words(value?["user"])
    system = Words(value?["system"])
    tools = value?["tools"]?.items?.compactMap(\.string)
    resultsCount = value?["tool_results_count"]?.integer
    results = (value?["tool_results"]?.items ?? []).map {
      Result(
        id: $0["id"]?.string, name: $0["name"]?.string, words: Words($0["text"]), json: $0["json"],
        isError: $0["is_error"]?.bool)
    }
    switch value?["tool_choice"] {
    case .string("auto"): choice = .auto
    case .string("none"): choice = ToolChoice.none
    case .string("required"): choice = .required
    case .some(let named): choice = named["name"]?.string.map { .named($0) }
    case nil: choice = nil
    }
  }

  /// What a request lacks: expected and received, a sentence for each; empty where it has everything.
  func mismatches(_ request: ScriptRequest) -> [String] {
    var found: [String] = []
    if let user, !user.fits(request.user ?? "") {
      found.append("expected from the user \(user.phrase), got \(quoted(request.user))")
    }
    if let system, !system.fits(request.system ?? "") {
      found.append("expected as system text \(system.phrase), got \(quoted(request.system))")
    }
    if let choice, choice != request.choice {
      found.append("expected tool_choice \(phrase(choice)), got \(phrase(request.choice))")
    }
    if let tools, tools.sorted() != request.tools.sorted() {
      found.append("expected the tools \(list(tools.sorted())), got \(list(request.tools.sorted()))")
    }
    if let resultsCount, resultsCount != request.results.count {
      found.append("expected \(resultsCount) tool results, got \(request.results.count)")
    }
    return found + resultMismatches(request.results)
  }

  private func resultMismatches(_ came: [ScriptRequest.Result]) -> [String] {
    var found: [String] = []
    var taken: Set<Int> = []
    for (number, wanted) in results.enumerated() {
      let candidates = came.indices.filter { place in
        !taken.contains(place) && (wanted.id ?? came[place].id) == came[place].id
          && (wanted.name ?? came[place].name) == came[place].name
      }
      let subject = "tool_results/\(number)"
      guard let first = candidates.first else {
        let who = [wanted.id.map { "id “\($0)”" }, wanted.name.map { "name “\($0)”" }].compactMap { $0 }
          .joined(separator: " and ")
        let all = came.map { "\($0.name) (\($0.id))" }
        found.append("\(subject): expected a result with \(who.isEmpty ? "any name" : who), got \(list(all))")
        continue
      }
      // Of several results of one tool the first that fits is meant; where none does, the first is shown.
      let place = candidates.first { problem(wanted, came[$0]) == nil } ?? first
      taken.insert(place)
      if let problem = problem(wanted, came[place]) { found.append("\(subject), \(came[place].name): \(problem)") }
    }
    return found
  }

  private func problem(_ wanted: Result, _ came: ScriptRequest.Result) -> String? {
    if let isError = wanted.isError, isError != came.isError {
      return
        "expected \(isError ? "a failure" : "a success"), got \(came.isError ? "a failure" : "a success"): \(quoted(came.text))"
    }
    if let words = wanted.words, !words.fits(came.text) { return "expected \(words.phrase), got \(quoted(came.text))" }
    guard let json = wanted.json else { return nil }
    let expected = String(decoding: json.json, as: UTF8.self)
    guard let value = PlainValue(json: Array(came.text.utf8)) else {
      return "expected JSON with \(expected), got \(quoted(came.text))"
    }
    return json.isPart(of: value) ? nil : "expected JSON with \(expected), got \(quoted(came.text))"
  }

  private func phrase(_ choice: ToolChoice) -> String {
    switch choice {
    case .auto: "auto"
    case .none: "none"
    case .required: "required"
    case .named(let name): "the tool “\(name)”"
    }
  }

  private func list(_ names: [String]) -> String { names.isEmpty ? "none" : names.joined(separator: ", ") }

  private func quoted(_ text: String?) -> String {
    guard let text else { return "nothing" }
    return "“\(text.count > Self.shownMax ? text.prefix(Self.shownMax) + "…" : text)”"
  }

  /// Characters of a received text that a message shows.
  private static let shownMax = 500
}

extension PlainValue {
  /// Whether another value has everything that this one has: members of objects may be more there, numbers are compared by
  /// what they are worth, everything else must be equal.
  func isPart(of other: PlainValue) -> Bool {
    switch (self, other) {
    case (.object(let members), .object):
      members.allSatisfy { member in other[member.name].map { member.value.isPart(of: $0) } ?? false }
    case (.array(let items), .array(let others)):
      items.count == others.count && zip(items, others).allSatisfy { $0.isPart(of: $1) }
    case (.number(let digits), .number(let others)):
      digits == others || Double(digits) == Double(others)
    default: self == other
    }
  }
}
