// Finds the known name that a wrong one was probably meant to be.

/// How far apart two names may be and still count as a slip: a third of the longer one, at most this.
private let editsMax = 3
/// Names longer than this are not compared: a slip in a long text is not what suggestions are for.
private let comparedLengthMax = 64
/// How many candidates are looked at; more would make a message cost more than the check.
private let candidatesMax = 2_000
/// How many suggestions are given at most.
private let suggestionsMax = 3

/// The candidates within a few edits of `name`, nearest first and in their own order among equals.
///
/// An edit inserts, removes or changes a character or swaps two neighbours; letter case counts as half an edit in
/// all. A candidate that starts with `name`, or the other way round, counts as near when at least three characters
/// agree.
public func nearest(to name: String, among candidates: some Sequence<String>) -> [String] {
  let wanted = folded(name)
  guard !wanted.isEmpty, wanted.count <= comparedLengthMax else { return [] }
  var found: [(name: String, cost: Int)] = []
  for candidate in candidates.prefix(candidatesMax) where candidate != name {
    let other = folded(candidate)
    guard !other.isEmpty, other.count <= comparedLengthMax else { continue }
    if let cost = cost(wanted, other) { found.append((candidate, cost)) }
  }
  guard let best = found.map(\.cost).min() else { return [] }
  // Far worse candidates beside a good one only confuse.
  let kept = found.enumerated().filter { $0.element.cost <= best + 1 }
    .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
  return kept.prefix(suggestionsMax).map(\.element.name)
}

private func cost(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int? {
  if a == b { return 0 }
  let limit = min(editsMax, max(a.count, b.count) / 3)
  if let distance = editDistance(a, b, limit: limit) { return distance * 2 }
  let shorter = min(a.count, b.count)
  if shorter >= 3 && (a.starts(with: b) || b.starts(with: a)) { return editsMax * 2 + 1 }
  return nil
}

/// Lower case, and word separators alike, so that `maxResults`, `max_results` and `MAX-RESULTS` are near.
private func folded(_ name: String) -> [Unicode.Scalar] {
  guard name.utf8.count <= comparedLengthMax * 4 else { return [] }
  return name.unicodeScalars.compactMap { scalar in
    switch scalar {
    case "_", "-", " ", ".": nil
    case "A"..."Z": Unicode.Scalar(scalar.value + 32)
    default: scalar
    }
  }
}

/// The optimal string alignment distance, or `nil` when it is above `limit`.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
  guard abs(a.count - b.count) <= limit else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    var smallest = i + 1
    for j in 0..<b.count {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
      smallest = min(smallest, cost)
    }
    guard smallest <= limit else { return nil }
    beforeLast = last
    last = row
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
