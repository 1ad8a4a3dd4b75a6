// From the results of a chain to the arguments of its next call.

struct Links {
  private let tools: [ToolProfile]

  init(_ tools: [ToolProfile]) { self.tools = tools }

  /// A value that a result holds, with what is known of it.
  private struct Item {
    var field: Property
    var value: PlainValue
  }

  /// Sets of arguments for what is missing, one for each entry of the last result that has it all; the results before it
  /// fill in. Empty where something is not to be found.
  func arguments(for missing: [Property], from outcomes: [Outcome]) -> [[PlainValue.Member]] {
    guard let last = outcomes.last else { return [] }
    let earlier = outcomes.dropLast().reversed().flatMap { top($0) }
    if let set = set(missing, top(last), earlier) { return [set] }
    return entries(last).compactMap { set(missing, $0 + top(last), earlier) }
  }

  private func set(_ missing: [Property], _ items: [Item], _ earlier: [Item]) -> [PlainValue.Member]? {
    var (items, earlier) = (items, earlier)
    var found: [String: PlainValue] = [:]
    var open = missing
    var isFromLast = false
    // The surest first, and each field for one parameter only, as in the plan.
    while !open.isEmpty {
      let candidates = open.compactMap { parameter in
        (best(parameter, items) ?? best(parameter, earlier)).map { (parameter: parameter, choice: $0) }
      }
      guard candidates.count == open.count, let next = candidates.max(by: { $0.choice.score < $1.choice.score })
      else { return nil }
      found[next.parameter.name] = next.choice.value
      open.removeAll { $0.name == next.parameter.name }
      if let place = items.firstIndex(where: { $0.field.name == next.choice.field }) {
        isFromLast = true
        items.remove(at: place)
      } else {
        earlier.removeAll { $0.field.name == next.choice.field }
      }
    }
    guard isFromLast else { return nil }
    return missing.compactMap { parameter in
      found[parameter.name].map { PlainValue.Member(name: parameter.name, value: $0) }
    }
  }

  private func best(_ parameter: Property, _ items: [Item]) -> (value: PlainValue, field: String, score: Int)? {
    let fitting = items.filter { parameter.check.accepts($0.value) }
    var best: (value: PlainValue, field: String, score: Int)?
    for item in fitting {
      var score = Matching.score(parameter, item.field)
      // That the schema recognises the very value says more than words do.
      if parameter.isTelling || parameter.choices.count > 1 { score += 5 }
      if score >= Matching.scoreMin, score > best?.score ?? 0 { best = (item.value, item.field.name, score) }
    }
    if let best { return best }
    return fitting.count == 1 ? (fitting[0].value, fitting[0].field.name, 0) : nil
  }

  /// What stands at the top of a result; a result that is no object is one value, called like its tool.
  private func top(_ outcome: Outcome) -> [Item] {
    let tool = tools[outcome.tool]
    guard let value = outcome.value else { return [item(tool.name, .string(outcome.text), tool)] }
    guard let members = value.members else { return value.items == nil ? [item(tool.name, value, tool)] : [] }
    return members.map { item($0.name, $0.value, tool) }
  }

  /// The entries of the lists in a result.
  private func entries(_ outcome: Outcome) -> [[Item]] {
    let tool = tools[outcome.tool]
    var lists: [(name: String, items: [PlainValue])] = []
    if let items = outcome.value?.items { lists.append((tool.name, items)) }
    for member in outcome.value?.members ?? [] {
      if let items = member.value.items { lists.append((member.name, items)) }
    }
    return lists.flatMap { list in
      list.items.map { entry in
        entry.members.map { $0.map { item($0.name, $0.value, tool) } } ?? [item(list.name, entry, tool)]
      }
    }
  }

  private func item(_ name: String, _ value: PlainValue, _ tool: ToolProfile) -> Item {
    let known = tool.fields.first { $0.name == name && !($0.isList && value.items == nil) }
    let schema = PlainValue.object([.init(name: "type", value: .string(value.typeName))])
    return Item(field: known ?? Property(name: name, schema: schema, isRequired: true, root: schema), value: value)
  }
}
