// What the calls brought, in plain sentences.

struct AnswerWriter {
  let turn: Turn

  private var plan: Plan { turn.plan }
  private var tools: [ToolProfile] { turn.planner.tools }

  func text() -> String {
    var lines: [String] = []
    for group in plan.questions.indices { lines += sentences(group) }
    lines += turn.remarks.map { $0 + "." }
    lines += notes()
    lines += plan.refusals
    if !plan.unused.isEmpty {
      lines.append("I made no use of \(Self.list(plan.unused.map { "“\($0)”" })).")
    }
    if turn.calls > 0 || lines.isEmpty || plan.refusals.isEmpty { lines.append(Refusal.closing) }
    return lines.joined(separator: "\n")
  }

  private func sentences(_ group: Int) -> [String] {
    let question = plan.questions[group]
    let members = turn.members(group)
    let readings = members.compactMap { turn.reading($0) }
    let failed = members.filter { $0.trouble != nil }.map(trouble)
    guard question.comparative != nil || question.aggregate != nil else {
      return members.flatMap { $0.trouble == nil ? report($0) : [trouble($0)] }
    }
    guard readings.count > 1, failed.isEmpty else {
      var lines = members.flatMap { $0.trouble == nil ? report($0) : [trouble($0)] }
      lines.append("So there are not two numbers that I could hold against each other.")
      return lines
    }
    var lines: [String] = []
    if let comparative = question.comparative {
      lines.append(comparison(comparative, comparable(members) ?? readings))
    } else {
      let field = readings[0].field
      let all = readings.map { "\($0.spoken) for \($0.label)" }
      lines.append("\(field.isEmpty ? "The numbers" : Self.spelled(field)): \(Self.list(all)).".capitalisedFirst())
    }
    let operands = turn.operands(group)
    if let measure = question.measure, operands.map(\.digits) != readings.map(\.digits) {
      lines.append("In \(measure) that is \(Self.list(operands.map { "\($0.digits) for \($0.label)" })).")
    }
    if let aggregate = question.aggregate { lines.append(self.aggregate(aggregate, operands, group)) }
    return lines
  }

  /// The readings as they came, if all are in one measure.
  private func comparable(_ members: [Branch]) -> [Reading]? {
    let readings = members.compactMap { turn.reading($0) }
    if Set(readings.map { $0.measure?.lowercased() ?? "" }).count == 1 { return readings }
    let wanted = members.compactMap { turn.wanted($0) }
    return wanted.count == members.count ? wanted : nil
  }

  private func comparison(_ comparative: Comparative, _ readings: [Reading]) -> String {
    let sorted = readings.enumerated().sorted { a, b in
      let (x, y) = (a.element.number, b.element.number)
      guard x != y else { return a.offset < b.offset }
      return comparative.wantsSmaller ? x < y : x > y
    }.map(\.element)
    let field = sorted[0].field.isEmpty ? "" : Self.spelled(sorted[0].field) + " "
    let isAdjective = !English.adjectives(of: comparative.word).isEmpty
    if sorted[0].number == sorted[1].number {
      let tied = sorted.filter { $0.number == sorted[0].number }
      return "Neither comes first: \(Self.list(tied.map(\.label))) have the same \(field)\(sorted[0].spoken)."
    }
    if sorted.count == 2, isAdjective, comparative.word.hasSuffix("er") {
      return
        "\(sorted[0].label) is \(comparative.word) than \(sorted[1].label): \(field)\(sorted[0].spoken) against \(sorted[1].spoken)."
    }
    let all = sorted.map { "\($0.label) \($0.spoken)" }
    return "\(sorted[0].label) comes first for “\(comparative.word)”, by \(field)in this order: \(Self.list(all))."
  }

  private func aggregate(_ aggregate: Aggregate, _ operands: [Reading], _ group: Int) -> String {
    let measures = Set(operands.map { $0.measure?.lowercased() ?? "" })
    guard measures.count == 1 else { return "The numbers are in different measures, so I worked out nothing." }
    let name =
      switch aggregate {
      case .difference: operands.count > 2 ? "The difference between the largest and the smallest" : "The difference"
      case .sum: "The sum"
      case .average: "The average"
      }
    let measure = operands[0].measure.map { " " + $0 } ?? ""
    if let computed = turn.computed(group) {
      return "\(name) is \(computed.digits)\(measure) (\(computed.tool): \(computed.formula))."
    }
    return
      "\(name) is \(aggregate.result(operands))\(measure) (\(aggregate.formula(operands)), worked out without a tool)."
  }

  private func trouble(_ branch: Branch) -> String {
    let label = branch.label.isEmpty ? "" : "For \(branch.label): "
    let text = label + (branch.trouble ?? "")
    return text.hasSuffix(".") || text.hasSuffix("?") ? text : text + "."
  }

  // MARK: One result

  /// The result of a branch: its last outcome, and in which measure it was wanted.
  private func report(_ branch: Branch) -> [String] {
    guard let outcome = branch.outcomes.last else { return [] }
    let lookups = branch.outcomes.indices.filter { branch.steps[$0].purpose == .lookup }
    var lines: [String] = []
    if let last = lookups.last, branch.steps[branch.outcomes.count - 1].purpose == .rescaling {
      lines.append(sentence(branch.outcomes[last], branch))
    }
    lines.append(sentence(outcome, branch))
    return lines
  }

  private func sentence(_ outcome: Outcome, _ branch: Branch) -> String {
    let tool = tools[outcome.tool]
    let subject = branch.label.isEmpty ? tool.name : "\(tool.name) for \(branch.label)"
    guard let value = outcome.value else { return "\(subject): \(Self.cut(outcome.text))" }
    guard let members = value.members else { return "\(subject): \(Self.brief(value))." }
    if let whole = quotable(tool, members) { return Self.ended("\(subject): \(Self.cut(whole))") }
    let reading = turn.reading(branch)
    var parts: [String] = []
    var said: Set<String> = []
    if let reading, !reading.field.isEmpty, value[reading.field]?.digits == reading.digits,
      let measure = reading.measure
    {
      parts.append("\(Self.spelled(reading.field)) \(reading.spoken)")
      said.insert(reading.field)
      for member in members where member.value.string == measure { said.insert(member.name) }
    }
    for member in members where !said.contains(member.name) && !isNote(tool, member.name) {
      guard parts.count < Limits.fieldsMax else {
        parts.append("and more that I leave out")
        break
      }
      parts.append("\(Self.spelled(member.name)) \(Self.brief(member.value))")
    }
    return Self.ended("\(subject): \(parts.isEmpty ? "done" : parts.joined(separator: "; "))")
  }

  /// A field whose description says that it is a sentence, or to be quoted: the answer in the tool's own words.
  private func quotable(_ tool: ToolProfile, _ members: [PlainValue.Member]) -> String? {
    for member in members {
      guard let string = member.value.string, let field = tool.fields.first(where: { $0.name == member.name }),
        !isNote(tool, member.name)
      else { continue }
      let words = plainWords(field.description)
      if words.contains("sentence") || words.contains("quote") { return string }
    }
    return nil
  }

  private func isNote(_ tool: ToolProfile, _ name: String) -> Bool {
    tool.fields.contains { $0.name == name && plainWords($0.description).contains("user") }
  }

  /// What tools want the user to know, each once.
  private func notes() -> [String] {
    var notes: [String] = []
    for branch in plan.branches {
      for outcome in branch.outcomes where !outcome.isError {
        for member in outcome.value?.members ?? [] where isNote(tools[outcome.tool], member.name) {
          guard let string = member.value.string, !string.isEmpty else { continue }
          let note = Self.ended("\(tools[outcome.tool].name) notes: \(Self.cut(string))")
          if !notes.contains(note) { notes.append(note) }
        }
      }
    }
    return notes
  }

  // MARK: Words

  static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func spelled(_ name: String) -> String {
    name.split(whereSeparator: { $0 == "_" || $0 == "-" }).joined(separator: " ")
  }

  private static func ended(_ text: String) -> String {
    text.last.map { ".!?\n…".contains($0) } ?? true ? text : text + "."
  }

  private static func cut(_ text: String) -> String {
    text.count <= Limits.valueMax ? text : String(text.prefix(Limits.valueMax)) + "…"
  }

  /// A value on one line; lists with their first entries.
  private static func brief(_ value: PlainValue) -> String {
    switch value {
    case .array(let items):
      let shown = items.prefix(Limits.fieldsMax).map { brief($0) }
      let more = items.count > shown.count ? ["and \(items.count - shown.count) more"] : []
      return items.isEmpty ? "none" : (shown + more).joined(separator: ", ")
    case .object(let members):
      let parts = members.prefix(Limits.fieldsMax).map { "\(spelled($0.name)) \(brief($0.value))" }
      return "(\(parts.joined(separator: ", ")))"
    case .bool(let bool): return bool ? "yes" : "no"
    case .null: return "nothing"
    default: return cut(value.spoken)
    }
  }
}

extension String {
  fileprivate func capitalisedFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
