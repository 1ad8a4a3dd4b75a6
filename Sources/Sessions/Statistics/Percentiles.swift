// Exact percentiles without sorting everything.

extension Latency {
  /// `nil` without durations, which are put into another order.
  init?(_ durations: inout [UInt64]) {
    guard !durations.isEmpty else { return nil }
    let last = durations.count - 1
    let ranks = [50, 95, 99].map { Swift.max(0, (durations.count * $0 + 99) / 100 - 1) }
    var from = 0
    for rank in ranks {
      durations.settle(rank, in: from...last)
      from = rank
    }
    durations.settle(last, in: from...last)
    self.init(p50: durations[ranks[0]], p95: durations[ranks[1]], p99: durations[ranks[2]], max: durations[last])
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
    self[low...high].sort()
  }
}
