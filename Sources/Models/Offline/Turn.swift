// One turn of the user: carries out a plan, one round of calls after another.

/// A call that was asked for and not answered yet.
struct PendingCall: Sendable {
  var id: String
  var branch: Int
  var arguments: PlainValue
}

struct Turn: Sendable {
  let planner: Planner
  let prompt: Prompt
  private(set) var plan: Plan
  private(set) var pending: [PendingCall] = []
  /// Groups whose readings were brought into another measure, or need not be.
  private var rescaled: Set<Int> = []
  private var computed: Set<Int> = []
  /// What could not be done with results, in sentences.
  private(set) var remarks: [String] = []
  /// Calls that were asked for.
  private(set) var calls = 0

  init(_ planner: Planner, _ prompt: Prompt, _ plan: Plan) {
    self.planner = planner
    self.prompt = prompt
    self.plan = plan
  }

  /// The calls that can be made now; empty when everything is known that will be.
  mutating func ready() -> [(branch: Int, tool: ToolProfile, arguments: PlainValue)] {
    while true {
      resolve()
      let open = plan.branches.indices.filter { !plan.branches[$0].isOver }
      if !open.isEmpty {
        return open.map { place in
          let branch = plan.branches[place]
          let step = branch.steps[branch.outcomes.count]
          return (place, planner.tools[step.tool], .object(step.arguments))
        }
      }
      guard plan.questions.indices.contains(where: { goesOn($0) }) else { return [] }
    }
  }

  mutating func asked(_ id: String, branch: Int, arguments: PlainValue) {
    pending.append(PendingCall(id: id, branch: branch, arguments: arguments))
    calls += 1
  }

  /// Takes the answer to a call. One to an unknown call is not ours to keep.
  mutating func answered(_ id: String, isError: Bool, text: String) {
    guard let place = pending.firstIndex(where: { $0.id == id }) else { return }
    let call = pending.remove(at: place)
    let step = plan.branches[call.branch].steps[plan.branches[call.branch].outcomes.count]
    let outcome = Outcome(tool: step.tool, arguments: call.arguments, isError: isError, text: text)
    plan.branches[call.branch].outcomes.append(outcome)
    if isError { plan.branches[call.branch].trouble = "\(planner.tools[step.tool].name) failed: \(outcome.problem)" }
  }

  /// Calls that nobody answered count as failed: the conversation goes on all the same.
  mutating func forgetPending() {
    for call in pending { answered(call.id, isError: true, text: "no answer came") }
  }

  // MARK: Chains

  /// Fills what next steps miss from the results before them. Where a result has several entries, each goes on by itself.
  private mutating func resolve() {
    var place = 0
    while place < plan.branches.count {
      let branch = plan.branches[place]
      guard !branch.isOver, !branch.steps[branch.outcomes.count].missing.isEmpty else {
        place += 1
        continue
      }
      let number = branch.outcomes.count
      let step = branch.steps[number]
      let sets = Array(Links(planner.tools).arguments(for: step.missing, from: branch.outcomes).prefix(Limits.callsMax))
      guard !sets.isEmpty else {
        let names = step.missing.map { "“\($0.name)”" }.joined(separator: " and ")
        let last = branch.outcomes.last.map { planner.tools[$0.tool].name } ?? "what came before"
        plan.branches[place].trouble =
          "\(planner.tools[step.tool].name) needs \(names), and the result of \(last) has nothing that fits"
        place += 1
        continue
      }
      let grown = sets.map { set -> Branch in
        var copy = branch
        let order = planner.tools[step.tool].parameters
        let all = step.arguments + set
        copy.steps[number].arguments = order.compactMap { parameter in all.first { $0.name == parameter.name } }
        copy.steps[number].missing = []
        if sets.count > 1 {
          copy.label = ([branch.label] + set.map(\.value.spoken)).filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return copy
      }
      plan.branches.replaceSubrange(place...place, with: grown)
      place += grown.count
    }
  }

  // MARK: Questions about several results

  /// The branches of a group whose results are being looked at.
  func members(_ group: Int) -> [Branch] {
    plan.branches.filter { $0.group == group && $0.steps.last?.purpose != .arithmetic }
  }

  /// The number that a branch found, in the measure in which it came.
  func reading(_ branch: Branch) -> Reading? {
    let lookups = branch.outcomes.indices.filter { branch.steps[$0].purpose == .lookup && !branch.outcomes[$0].isError }
    guard let last = lookups.last else { return nil }
    return finder(branch.outcomes[last].tool, branch.group).reading(branch.outcomes[last], label: branch.label)
  }

  /// The number in the measure that was asked for; `nil` where it could not be brought into it.
  func wanted(_ branch: Branch) -> Reading? {
    guard let measure = plan.questions[branch.group].measure else { return reading(branch) }
    guard let place = branch.outcomes.indices.last(where: { branch.steps[$0].purpose == .rescaling }) else {
      guard let reading = reading(branch), reading.measure.map({ isSame($0, measure) }) ?? false else { return nil }
      return reading
    }
    guard !branch.outcomes[place].isError else { return nil }
    var reading = finder(branch.outcomes[place].tool, branch.group).reading(branch.outcomes[place], label: branch.label)
    reading?.measure = measure
    return reading
  }

  private func finder(_ tool: Int, _ group: Int) -> ReadingFinder {
    ReadingFinder(
      tool: planner.tools[tool], question: plan.questions[group].stems, rescalers: planner.rescalers,
      tools: planner.tools)
  }

  private func isSame(_ one: String, _ other: String) -> Bool {
    one.lowercased() == other.lowercased()
      || planner.rescalers.contains { $0.isListed && $0.spelling(one) != nil && $0.spelling(one) == $0.spelling(other) }
  }

  /// Whether a group needs further calls now that its own have answered; adds them.
  private mutating func goesOn(_ group: Int) -> Bool {
    let question = plan.questions[group]
    guard !question.isPlain else { return false }
    if rescaled.insert(group).inserted, rescale(group) { return true }
    return computed.insert(group).inserted && compute(group)
  }

  private mutating func rescale(_ group: Int) -> Bool {
    let readings = members(group).compactMap { reading($0) }
    if plan.questions[group].measure == nil, let first = readings.first?.measure, readings.count > 1,
      readings.contains(where: { !isSame($0.measure ?? first, first) })
    {
      // Numbers in different measures cannot be held against each other.
      plan.questions[group].measure = first
    }
    guard let measure = plan.questions[group].measure else { return false }
    var isChanged = false
    for place in plan.branches.indices where plan.branches[place].group == group {
      guard let reading = reading(plan.branches[place]), plan.branches[place].trouble == nil else { continue }
      guard let source = reading.measure else {
        add(
          remark: "I could not bring \(reading.digits) into \(measure): the result does not say which measure it is in")
        continue
      }
      guard !isSame(source, measure) else { continue }
      guard let (rescaler, given, wanted) = rescaler(source, measure) else {
        add(remark: "I could not bring \(source) into \(measure): no tool does that")
        continue
      }
      let tool = planner.tools[rescaler.tool]
      let arguments: [String: PlainValue] = [
        rescaler.number.name: .number(reading.digits), rescaler.source.name: given, rescaler.target.name: wanted,
      ]
      let ordered = tool.parameters.compactMap { parameter in
        arguments[parameter.name].map { PlainValue.Member(name: parameter.name, value: $0) }
      }
      plan.branches[place].steps.append(PlanStep(tool: rescaler.tool, arguments: ordered, purpose: .rescaling))
      isChanged = true
    }
    return isChanged
  }

  private func rescaler(_ source: String, _ target: String) -> (Rescaler, PlainValue, PlainValue)? {
    let listed = planner.rescalers.filter(\.isListed) + planner.rescalers.filter { !$0.isListed }
    for rescaler in listed {
      if let given = rescaler.spelling(source), let wanted = rescaler.spelling(target) {
        return (rescaler, given, wanted)
      }
    }
    return nil
  }

  /// The readings that an aggregate is made of: in the measure that was asked for if all are, else as they came.
  func operands(_ group: Int) -> [Reading] {
    let members = members(group)
    let wanted = members.compactMap { self.wanted($0) }
    return wanted.count == members.count ? wanted : members.compactMap { reading($0) }
  }

  private mutating func compute(_ group: Int) -> Bool {
    guard let aggregate = plan.questions[group].aggregate else { return false }
    let readings = operands(group)
    guard readings.count > 1, let tool = planner.tools.first(where: { $0.formulaParameter != nil }),
      let parameter = tool.formulaParameter
    else { return false }
    let text = aggregate.formula(readings)
    guard parameter.check.accepts(.string(text)) else { return false }
    let arguments = [PlainValue.Member(name: parameter.name, value: .string(text))]
    plan.branches.append(
      Branch(
        label: text, group: group, steps: [PlanStep(tool: tool.place, arguments: arguments, purpose: .arithmetic)]))
    return true
  }

  /// What the tool for arithmetic made of a group's readings.
  func computed(_ group: Int) -> (tool: String, formula: String, digits: String)? {
    guard
      let branch = plan.branches.last(where: { $0.group == group && $0.steps.last?.purpose == .arithmetic }),
      let outcome = branch.outcomes.last, !outcome.isError,
      let reading = finder(outcome.tool, group).reading(outcome, label: "")
    else { return nil }
    return (planner.tools[outcome.tool].name, branch.label, reading.digits)
  }

  private mutating func add(remark: String) {
    if !remarks.contains(remark) { remarks.append(remark) }
  }
}
