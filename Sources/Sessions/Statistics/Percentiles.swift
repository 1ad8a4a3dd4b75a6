// Exact percentiles without sorting everything.

extension Latency {
  /// Of some of these durations, which are put into another order; `nil` when they are none.
  init?(_ durations: inout [UInt64], in range: Range<Int>) {
    guard let last = range.last else { return nil }
    func rank(_ percent: Int) -> Int { range.lowerBound + Swift.max(0, (range.count * percent + 99) / 100 - 1) }
    let ranks = (rank(50), rank(95), rank(99))
    durations.settle(ranks.0, in: range.lowerBound...last)
    durations.settle(ranks.1, in: ranks.0...last)
    durations.settle(ranks.2, in: ranks.1...last)
    durations.settle(last, in: ranks.2...last)
    self.init(p50: durations[ranks.0], p95: durations[ranks.1], p99: durations[ranks.2], max: durations[last])
  }
}

extension [UInt64] {
  /// Brings what a sorted array would have at `rank` there, what is smaller before it and what is larger behind it.
  /// `range` holds the same elements as it would if all were sorted.
  fileprivate mutating func settle(_ rank: Int, in range: ClosedRange<Int>) {
    var (low, high) = (range.lowerBound, range.upperBound)
    // An order that defeats the choice of pivots costs no more than sorting.
    var patience = 64
    while high - low > 24 {
      patience -= 1
      guard patience > 0 else { break }
      let middle = low + (high - low) / 2
      let pivot = Swift.max(
        Swift.min(self[low], self[middle]), Swift.min(Swift.max(self[low], self[middle]), self[high]))
      var (left, right) = (low, high)
      while left <= right {
        while self[left] < pivot { left += 1 }
        while self[right] > pivot { right -= 1 }
        guard left <= right else { break }
        swapAt(left, right)
        left += 1
        right -= 1
      }
      if rank <= right {
        high = right
      } else if rank >= left {
        low = left
      } else {
        return
      }
    }
    sortFew(low, high)
  }

  /// By insertion: mostly so few that nothing is faster.
  private mutating func sortFew(_ low: Int, _ high: Int) {
    guard high - low <= 64 else { return self[low...high].sort() }
    guard low < high else { return }
    for next in (low + 1)...high {
      let value = self[next]
      var place = next
      while place > low, self[place - 1] > value {
        self[place] = self[place - 1]
        place -= 1
      }
      self[place] = value
    }
  }
}
