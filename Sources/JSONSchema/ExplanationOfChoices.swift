// The explaining run through `anyOf`, `oneOf`, `not` and `if`.

internal import JSON

/// How many reasons one sentence gives.
private let reasonsMax = 3

extension Explanation {
  @inline(never)
  mutating func checkChoice(_ place: Place, _ findings: inout [Finding]) -> Set<Int> {
    switch place.clause.keyword {
    case .anyOf(let all): return checkBranches(place, all, isExclusive: false, &findings)
    case .oneOf(let all): return checkBranches(place, all, isExclusive: true, &findings)
    case .not(let target):
      if aside(target, place.node, place.pointer).findings.isEmpty, budget.trouble == .none {
        let refused = phrases.expectation(target) ?? "a value that fits \"not\""
        add(place, expected: "anything but \(refused)", received: excerpt(view, place.node), &findings)
      }
    case .conditional(let condition, let then, let otherwise):
      let outcome = aside(condition, place.node, place.pointer)
      var looked: Set<Int> = outcome.findings.isEmpty ? outcome.looked : []
      if let next = outcome.findings.isEmpty ? then : otherwise {
        looked.formUnion(check(next, place.node, place.pointer, &findings))
      }
      return looked
    default: break
    }
    return []
  }

  @inline(never)
  private mutating func checkBranches(
    _ place: Place, _ all: [Int], isExclusive: Bool, _ findings: inout [Finding]
  ) -> Set<Int> {
    var looked: Set<Int> = []
    var accepting: [Int] = []
    var refusing: [Branch] = []
    for (number, index) in all.enumerated() {
      let outcome = aside(index, place.node, place.pointer)
      if outcome.findings.isEmpty {
        accepting.append(number + 1)
        looked.formUnion(outcome.looked)
      } else {
        refusing.append(Branch(number: number + 1, findings: outcome.findings))
      }
    }
    if budget.trouble != .none { return looked }
    if accepting.isEmpty {
      addNone(place, refusing, &findings)
    } else if isExclusive && accepting.count > 1 {
      let forms = phrases.listed(accepting.prefix(listedMax).map(String.init), last: "and")
      add(
        place, expected: "exactly one of \(all.count) forms", received: "forms \(forms) at once",
        message: "expected exactly one of \(all.count) forms to fit, but forms \(forms) all do", &findings)
    }
    return looked
  }

  /// No branch accepts. In this order: expectations side by side where they are short; the property that tells the
  /// branches apart; the findings of a branch that is clearly meant; the reasons of the closest branches.
  private func addNone(_ place: Place, _ branches: [Branch], _ findings: inout [Finding]) {
    if addSideBySide(place, branches, &findings) || addDiscriminator(place, branches, &findings) { return }
    let ranked = branches.enumerated().sorted { a, b in
      (a.element.distance(place), a.offset) < (b.element.distance(place), b.offset)
    }.map(\.element)
    guard let closest = ranked.first else { return }
    let distance = closest.distance(place)
    if ranked.count == 1 || distance * clearlyCloser <= ranked[1].distance(place) {
      findings += closest.findings
      return
    }
    let equals = ranked.prefix { $0.distance(place) == distance }
    let shown: [String]
    if equals.count > 1 {
      shown = equals.prefix(reasonsMax).map { "form \($0.number): \(reason($0.findings[0], place))" }
    } else {
      let more = closest.findings.count - reasonsMax
      let reasons =
        closest.findings.prefix(reasonsMax).map { reason($0, place) } + (more > 0 ? ["and \(more) more"] : [])
      shown = ["the closest is form \(closest.number): " + reasons.joined(separator: "; ")]
    }
    add(
      place, expected: "one of \(branches.count) forms", received: excerpt(view, place.node),
      message: "none of \(branches.count) forms fits; " + shown.joined(separator: "; "),
      suggestion: closest.findings.lazy.compactMap(\.failure.suggestion).first, &findings)
  }

  /// Each branch has one short objection to the whole value: `expected string or null`.
  private func addSideBySide(_ place: Place, _ branches: [Branch], _ findings: inout [Finding]) -> Bool {
    let received = excerpt(view, place.node)
    guard branches.count <= listedMax else { return false }
    var words: [String] = []
    var suggestion: String?
    for branch in branches {
      guard branch.findings.count == 1, let failure = branch.findings.first?.failure, failure.pointer == place.pointer,
        failure.message.hasPrefix("expected \(failure.expected), received \(received)")
      else { return false }
      if !words.contains(failure.expected) { words.append(failure.expected) }
      suggestion = suggestion ?? failure.suggestion
    }
    let weight = branches.compactMap { $0.findings.first?.weight }.min() ?? 2
    add(
      place, expected: phrases.listed(words, last: "or"), received: received, suggestion: suggestion, weight: weight,
      &findings)
    return true
  }

  /// Every branch wants another constant in one property: that property decides, and the rest is noise.
  private func addDiscriminator(_ place: Place, _ branches: [Branch], _ findings: inout [Finding]) -> Bool {
    guard branches.count > 1 else { return false }
    for candidate in branches[0].findings where isConstant(candidate) && depth(candidate, place) == 1 {
      let pointer = candidate.failure.pointer
      let all = branches.compactMap { $0.findings.first { isConstant($0) && $0.failure.pointer == pointer } }
      guard all.count == branches.count else { continue }
      var words: [String] = []
      for finding in all where !words.contains(finding.failure.expected) { words.append(finding.failure.expected) }
      let more = words.count > listedMax ? ", … (\(words.count) values)" : ""
      let expected = "one of " + words.prefix(listedMax).joined(separator: ", ") + more
      let suggestion = all.lazy.compactMap(\.failure.suggestion).first
      add(
        place, expected: expected, received: candidate.failure.received, suggestion: suggestion,
        weight: candidate.weight,
        at: pointer, &findings)
      return true
    }
    return false
  }

  private func isConstant(_ finding: Finding) -> Bool {
    finding.failure.keyword == "const"
  }

  private func reason(_ finding: Finding, _ place: Place) -> String {
    let inner = String(finding.failure.pointer.utf8.dropFirst(place.pointer.utf8.count)) ?? ""
    return (inner.isEmpty ? "" : inner + ": ") + finding.failure.message
  }
}

/// A branch counts as clearly meant when all others are this many times as far away.
private let clearlyCloser = 2

/// A branch that refused.
private struct Branch {
  let number: Int
  let findings: [Finding]

  /// How far the value is from this branch. What is wrong deep inside speaks for the branch: the rest fits.
  func distance(_ place: Explanation.Place) -> Int {
    findings.reduce(0) { sum, finding in
      switch depth(finding, place) {
      case 0: sum + finding.weight
      // A property of another type is a slip; another constant is another form.
      case 1: sum + (finding.failure.keyword == "const" ? finding.weight : min(finding.weight, 4))
      default: sum + 1
      }
    }
  }
}

/// How many steps below the place a finding is.
private func depth(_ finding: Finding, _ place: Explanation.Place) -> Int {
  finding.failure.pointer.utf8.dropFirst(place.pointer.utf8.count).count { $0 == UInt8(ascii: "/") }
}
