// From a prompt to calls: which tools, with which arguments, in which order.

struct Planner: Sendable {
  let tools: [ToolProfile]
  let ranking: Ranking
  let rescalers: [Rescaler]

  init(_ definitions: [ToolDefinition]) {
    tools = definitions.enumerated().map { ToolProfile($0.element, place: $0.offset) }
    ranking = Ranking(tools)
    rescalers = tools.compactMap { Rescaler($0) }
  }

  /// `earlier` is what the user's last turn led to: a prompt such as "and in Oslo?" goes on from there.
  func plan(_ prompt: Prompt, after earlier: Plan?) -> Plan {
    var plan = Plan()
    for clause in clauses(of: prompt) {
      if clause.isNegated {
        plan.refusals.append(Refusal.negated(clause))
        continue
      }
      let base = plan.branches.isEmpty ? earlier : plan
      if let base, isAboutResults(clause, base) {
        if plan.branches.isEmpty { adopt(base, into: &plan) }
        goOn(clause, &plan)
      } else {
        begin(clause, &plan, earlier: earlier)
      }
    }
    return plan
  }

  func clauses(of prompt: Prompt) -> [Clause] {
    prompt.clauses(
      beginsTask: { token in token.stems.first.map { stem in tools.contains { $0.verbs.contains(stem) } } ?? false },
      vocabulary: { word in tools.contains { $0.words.contains(word) } })
  }

  /// A call of one tool, whatever the words say: with what the prompt gives, even where that is not enough.
  func plan(_ prompt: Prompt, forced tool: ToolProfile) -> Plan {
    var plan = Plan()
    let clause = Clause(prompt, prompt.tokens.indices, vocabulary: { tool.words.contains($0) })
    var filling = Filler.fill(tool, clause)
    if !filling.missing(tool).isEmpty { filling = Filler.fill(tool, clause, allowsLeftovers: true) }
    if let only = filling.missing(tool).first, filling.missing(tool).count == 1, only.isFree,
      only.check.accepts(.string(prompt.text))
    {
      filling.set(only, [.string(prompt.text)])
    }
    let steps = filling.missing(tool).isEmpty ? nil : chain(to: tool, filling, clause, depth: 1)
    add(
      steps ?? filling.calls(tool).map { ($0.label, [PlanStep(tool: tool.place, arguments: $0.arguments)]) }, clause,
      &plan)
    return plan
  }

  // MARK: A clause by itself

  private func begin(_ clause: Clause, _ plan: inout Plan, earlier: Plan?) {
    let strict = ranking.ranked(clause, allowsLeftovers: false)
    var branches: [(label: String, steps: [PlanStep])]?
    var chosen: Rank?
    // What one call can answer needs no chain, if it fits nearly as well.
    let complete = strict.first { $0.missing.isEmpty && $0.total * 4 >= strict[0].total * 3 }
    for rank in (complete.map { [$0] } ?? []) + strict where rank.total * 2 >= strict[0].total {
      chosen = rank
      branches = steps(rank, clause).flatMap { isFair($0, rank, clause, leftovers: false) ? $0 : nil }
      if branches != nil { break }
    }
    if branches == nil, let earlier, let again = repeated(clause, earlier) {
      add(again.branches, clause, &plan, stems: again.stems)
      return
    }
    if branches == nil {
      for rank in ranking.ranked(clause, allowsLeftovers: true) where rank.missing.isEmpty {
        chosen = rank
        branches = steps(rank, clause).flatMap { isFair($0, rank, clause, leftovers: true) ? $0 : nil }
        if branches != nil { break }
      }
    }
    guard let branches, let chosen else {
      plan.refusals.append(Refusal.sentence(strict.first, clause, tools))
      return
    }
    add(branches, clause, &plan, used: chosen.filling.used)
    plan.unused += unused(branches, chosen, clause)
  }

  /// What stands in the clause and in no argument of the calls.
  private func unused(_ branches: [(label: String, steps: [PlanStep])], _ rank: Rank, _ clause: Clause) -> [String] {
    let arguments = branches.flatMap(\.steps).flatMap(\.arguments).map(\.value.spoken)
    return ranking.unused(rank.tool, clause, rank.filling).filter { !isMeasure($0) && !arguments.contains($0) }
  }

  /// Whether the clause asks for these calls.
  private func isFair(
    _ branches: [(label: String, steps: [PlanStep])], _ rank: Rank, _ clause: Clause, leftovers: Bool
  ) -> Bool {
    let others = (branches.first?.steps ?? []).map(\.tool).filter { $0 != rank.tool.place }
    return Fairness(ranking: ranking).allows(
      [rank.tool] + others.map { tools[$0] }, rank.filling, clause, unused: unused(branches, rank, clause),
      leftovers: leftovers)
  }

  /// The calls of a tool with what the clause gives, or a chain that ends with it; `nil` where something stays missing.
  private func steps(_ rank: Rank, _ clause: Clause) -> [(label: String, steps: [PlanStep])]? {
    guard rank.missing.isEmpty else { return chain(to: rank.tool, rank.filling, clause, depth: 1) }
    return rank.filling.calls(rank.tool).map { ($0.label, [PlanStep(tool: rank.tool.place, arguments: $0.arguments)]) }
  }

  private func speaks(_ clause: Clause, of tool: ToolProfile, _ weight: Int) -> Bool {
    clause.tokens.contains { token in
      token.kind == .word && !token.isFunction && !English.neutral.contains(token.lower) && !token.isCode
        && (!token.isCapitalised || token.beginsSentence) && ranking.isDistinctive(token)
        && token.stems.contains { (tool.weights[$0] ?? 0) >= weight }
    }
  }

  /// Finds a tool whose result has what is missing, and whose own parameters the clause fills.
  private func chain(
    to tool: ToolProfile, _ filling: Filling, _ clause: Clause, depth: Int
  ) -> [(label: String, steps: [PlanStep])]? {
    guard depth < Limits.chainMax else { return nil }
    let missing = filling.missing(tool)
    var best: (score: Int, branches: [(label: String, steps: [PlanStep])])?
    for producer in tools where producer.place != tool.place {
      guard let matches = Matching.best(missing, in: producer.fields) else { continue }
      let own = Filler.fill(producer, clause, used: filling.used)
      // A tool must be spoken of in the clause, the more if it takes nothing from there; a field by the parameter's own
      // name speaks for itself.
      let isNamed = matches.allSatisfy { $0.score >= Matching.certain }
      guard own.evidence > 0 ? isNamed || own.isTelling || speaks(clause, of: producer, 1) : producer.required.isEmpty,
        own.evidence > 0 || speaks(clause, of: producer, 3)
      else { continue }
      var branches: [(label: String, steps: [PlanStep])]?
      if own.missing(producer).isEmpty {
        branches = own.calls(producer).map { ($0.label, [PlanStep(tool: producer.place, arguments: $0.arguments)]) }
      } else {
        branches = chain(to: producer, own, clause, depth: depth + 1)
      }
      guard let branches else { continue }
      let words = clause.tokens.filter { token in
        token.kind == .word && !token.isFunction && token.stems.contains { (producer.weights[$0] ?? 0) > 1 }
      }.count
      let score = matches.reduce(0) { $0 + $1.score } + 6 * own.evidence + 6 * words
      if score > best?.score ?? Int.min { best = (score, branches) }
    }
    return best?.branches.flatMap { branch in
      filling.calls(tool).map { call in
        let label =
          filling.values.contains { $0.values.count > 1 } && !call.label.isEmpty
          ? [branch.label, call.label].filter { !$0.isEmpty }.joined(separator: ", ") : branch.label
        let last = PlanStep(tool: tool.place, arguments: call.arguments, missing: missing)
        return (label, branch.steps + [last])
      }
    }
  }

  private func add(
    _ branches: [(label: String, steps: [PlanStep])], _ clause: Clause, _ plan: inout Plan, used: Set<Int> = [],
    stems: Set<String> = []
  ) {
    let group = plan.questions.count
    plan.branches += branches.prefix(Limits.callsMax).map { Branch(label: $0.label, group: group, steps: $0.steps) }
    var question = Question()
    if branches.count > 1 {
      question.comparative = clause.comparative
      question.aggregate = clause.aggregate
    }
    question.stems = subject(clause).union(stems)
    let last = branches.first?.steps.last?.tool
    question.measure = measure(in: clause, used: used, of: last.map { tools[$0] })
    plan.questions.append(question)
  }

  private func subject(_ clause: Clause) -> Set<String> {
    Set(clause.tokens.filter { $0.kind == .word && !$0.isFunction }.flatMap(\.stems))
  }

  // MARK: Measures

  private func isMeasure(_ text: String) -> Bool { rescalers.contains { $0.isListed && $0.spelling(text) != nil } }

  /// The measure that a clause names and that no argument used, if some tool can bring a number into it. For a tool that
  /// is itself such a one, nothing is left to do.
  private func measure(in clause: Clause, used: Set<Int>, of tool: ToolProfile?) -> String? {
    if let tool, rescalers.contains(where: { $0.tool == tool.place }) { return nil }
    for rescaler in rescalers where rescaler.isListed {
      for place in clause.range where !used.contains(place) {
        for choice in rescaler.target.choices where choice.length(in: clause.tokens, at: place) > 0 {
          return choice.spoken
        }
      }
    }
    return nil
  }

  // MARK: A clause about results

  /// Whether a clause brings nothing of its own and speaks of what was found before.
  private func isAboutResults(_ clause: Clause, _ base: Plan) -> Bool {
    guard let last = base.branches.last(where: { $0.group == base.questions.count - 1 }) else { return false }
    guard !hasOwnData(clause, tools[last.steps[last.steps.count - 1].tool]) else { return false }
    if clause.aggregate != nil || clause.comparative != nil { return true }
    return (clause.hasPronoun || measure(in: clause, used: [], of: nil) != nil) && !isComplete(clause)
  }

  private func isComplete(_ clause: Clause) -> Bool {
    ranking.ranked(clause, allowsLeftovers: false).first.map { $0.missing.isEmpty && !$0.tool.required.isEmpty }
      ?? false
  }

  private func hasOwnData(_ clause: Clause, _ tool: ToolProfile) -> Bool {
    var used: Set<Int> = []
    for place in clause.range {
      for choice in tools.flatMap(\.parameters).flatMap(\.choices) {
        let length = choice.length(in: clause.tokens, at: place)
        if length > 0 { used.formUnion(place..<(place + length)) }
      }
    }
    return clause.tokens.contains { $0.kind == .number || $0.kind == .quoted }
      || MentionFinder(tool: tool, clause: clause, used: used).all(withLeftovers: false).contains {
        $0.strength >= .name
      }
  }

  /// The results of an earlier turn become the ground of this one; nothing is called again for them.
  private func adopt(_ base: Plan, into plan: inout Plan) {
    let last = base.questions.count - 1
    for var branch in base.branches where branch.group == last && branch.outcomes.first.map({ !$0.isError }) ?? false {
      let lookups = branch.steps.prefix { $0.purpose == .lookup }.count
      branch.steps = Array(branch.steps.prefix(lookups))
      branch.outcomes = Array(branch.outcomes.prefix(lookups))
      branch.group = 0
      plan.branches.append(branch)
    }
    var question = Question()
    question.stems = base.questions[last].stems
    plan.questions = [question]
  }

  private func goOn(_ clause: Clause, _ plan: inout Plan) {
    let group = plan.questions.count - 1
    let members = plan.branches.indices.filter { plan.branches[$0].group == group }
    guard let first = members.first, let step = plan.branches[first].steps.last else {
      plan.refusals.append(Refusal.noResults)
      return
    }
    plan.questions[group].comparative = clause.comparative ?? plan.questions[group].comparative
    plan.questions[group].aggregate = clause.aggregate ?? plan.questions[group].aggregate
    plan.questions[group].stems.formUnion(subject(clause))
    let tool = tools[step.tool]
    if let measure = measure(in: clause, used: [], of: nil) {
      plan.questions[group].measure = measure
      return
    }
    // No tool brings numbers into another measure, but the lookup itself may be asked for one.
    for parameter in tool.parameters where parameter.choices.count > 1 {
      for place in clause.range {
        guard let choice = parameter.choices.first(where: { $0.length(in: clause.tokens, at: place) > 0 }) else {
          continue
        }
        for member in members {
          let last = plan.branches[member].steps.count - 1
          plan.branches[member].steps[last].arguments.removeAll { $0.name == parameter.name }
          plan.branches[member].steps[last].arguments.append(.init(name: parameter.name, value: choice.json))
          plan.branches[member].outcomes = Array(plan.branches[member].outcomes.prefix(last))
        }
        return
      }
    }
    if clause.aggregate != nil || clause.comparative != nil {
      plan.questions[group].measure = freeMeasure(clause)
      return
    }
    append(clause, tool, members, &plan)
  }

  /// "in miles" where a tool takes any word for a measure.
  private func freeMeasure(_ clause: Clause) -> String? {
    guard rescalers.contains(where: { !$0.isListed }) else { return nil }
    let tokens = clause.tokens
    let place = tokens.indices.first { place in
      place > clause.range.lowerBound && ["in", "into"].contains(tokens[place - 1].lower)
        && tokens[place].kind == .word && !tokens[place].isFunction
    }
    return place.map { tokens[$0].text }
  }

  /// One more tool for each result: what it misses comes from there.
  private func append(_ clause: Clause, _ producer: ToolProfile, _ members: [Int], _ plan: inout Plan) {
    let ranks = ranking.ranked(clause, allowsLeftovers: false)
    // What the last tool tells is told already.
    if ranks.first?.tool.place == producer.place { return }
    for rank in ranks where rank.tool.place != producer.place {
      let fits =
        !rank.missing.isEmpty
        && rank.missing.allSatisfy { parameter in
          producer.fields.isEmpty || Matching.best(parameter, in: producer.fields) != nil
            || producer.fields.filter { $0.kind == parameter.kind }.count == 1
        }
      guard fits, let call = rank.filling.calls(rank.tool).first else { continue }
      for member in members {
        plan.branches[member].steps.append(
          PlanStep(tool: rank.tool.place, arguments: call.arguments, missing: rank.missing))
      }
      return
    }
    plan.refusals.append(Refusal.sentence(ranks.first, clause, tools))
  }

  // MARK: A turn that goes on from the last

  /// "And in Oslo?": the last lookup once more, with what this clause gives in the place of what it had.
  private func repeated(
    _ clause: Clause, _ earlier: Plan
  ) -> (branches: [(label: String, steps: [PlanStep])], stems: Set<String>)? {
    guard let last = earlier.branches.last(where: { $0.steps.last?.purpose != .arithmetic }),
      let first = last.steps.first(where: { $0.missing.isEmpty })
    else { return nil }
    let tool = tools[first.tool]
    let filling = Filler.fill(tool, clause)
    guard filling.evidence > 0, !isStatement(clause),
      Fairness(ranking: ranking).isWanted(clause, [tool], filling.used)
    else { return nil }
    let rest = last.steps.dropFirst().prefix { $0.purpose == .lookup }
    let branches = filling.calls(tool).map { call in
      let kept = first.arguments.filter { old in !call.arguments.contains { $0.name == old.name } }
      let all = tool.parameters.compactMap { parameter in
        (call.arguments + kept).first { $0.name == parameter.name }
      }
      let label = call.label.isEmpty ? last.label : call.label
      return (label: label, steps: [PlanStep(tool: tool.place, arguments: all)] + rest)
    }
    guard
      branches.allSatisfy({ branch in
        tool.required.allSatisfy { parameter in branch.steps[0].arguments.contains { $0.name == parameter.name } }
      })
    else { return nil }
    let question = earlier.questions.indices.contains(last.group) ? earlier.questions[last.group].stems : []
    return (branches, question)
  }

  /// More unexplained words than a short addition has: then it is a request of its own.
  private func isStatement(_ clause: Clause) -> Bool {
    clause.tokens.filter { $0.kind == .word && !$0.isFunction && !$0.isCapitalised }.count > 3
  }
}
