// The explaining run through `anyOf`, `oneOf`, `not` and `if`.

internal import JSON

/// How many reasons of the closest branch one sentence gives.
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
    var refusing: [(number: Int, findings: [Finding])] = []
    for (number, index) in all.enumerated() {
      let outcome = aside(index, place.node, place.pointer)
      if outcome.findings.isEmpty {
        accepting.append(number + 1)
        looked.formUnion(outcome.looked)
      } else {
        refusing.append((number + 1, outcome.findings))
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

  /// No branch accepts: the expectations side by side where they are short, else the reasons of the closest branch.
  private func addNone(
    _ place: Place, _ branches: [(number: Int, findings: [Finding])], _ findings: inout [Finding]
  ) {
    let received = excerpt(view, place.node)
    let simple = branches.map { branch -> (expected: String, suggestion: String?)? in
      guard branch.findings.count == 1, let finding = branch.findings.first, finding.failure.pointer == place.pointer,
        finding.failure.message.hasPrefix("expected \(finding.failure.expected), received \(received)")
      else { return nil }
      return (finding.failure.expected, finding.failure.suggestion)
    }
    if simple.allSatisfy({ $0 != nil }), branches.count <= listedMax {
      var words: [String] = []
      for word in simple.compactMap({ $0?.expected }) where !words.contains(word) { words.append(word) }
      let suggestion = simple.lazy.compactMap { $0?.suggestion }.first
      let weight = branches.compactMap { $0.findings.first?.weight }.min() ?? 2
      return add(
        place, expected: phrases.listed(words, last: "or"), received: received, suggestion: suggestion, weight: weight,
        &findings)
    }
    guard let closest = branches.min(by: { weight($0.findings) < weight($1.findings) }) else { return }
    let reasons = closest.findings.prefix(reasonsMax).map { finding in
      let inner = String(finding.failure.pointer.utf8.dropFirst(place.pointer.utf8.count)) ?? ""
      return (inner.isEmpty ? "" : inner + ": ") + finding.failure.message
    }
    let more = closest.findings.count > reasonsMax ? "; and \(closest.findings.count - reasonsMax) more" : ""
    let form = branches.count > 1 ? "none of \(branches.count) forms fits; closest is form \(closest.number): " : ""
    add(
      place, expected: branches.count > 1 ? "one of \(branches.count) forms" : "another form", received: received,
      message: form + reasons.joined(separator: "; ") + more,
      suggestion: closest.findings.lazy.compactMap(\.failure.suggestion).first, weight: weight(closest.findings), &findings)
  }

  private func weight(_ findings: [Finding]) -> Int {
    findings.reduce(0) { $0 + $1.weight }
  }
}
