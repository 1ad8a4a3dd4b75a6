// What in the figures somebody should look at.

import Agent
import Sessions

/// Rows that fail too often or take too long.
struct StatsAlerts {
  struct Alert {
    enum Kind: String { case errorRate = "error_rate", latency = "p95" }
    let kind: Kind
    /// What the row stands for; empty for everything together.
    let label: String
    let sentence: String
  }

  private(set) var alerts: [Alert] = []
  var sentences: [String] { alerts.map(\.sentence) }

  static var errorRateMax: Double { RunSummary.errorRateMax }

  init(_ statistics: Statistics, _ grouping: StatisticsQuery.Grouping, p95MS: Int?) {
    // What is true of all is said of all; of rows only where it is not the same again.
    add(statistics.total, "all calls together", "", p95MS)
    guard statistics.rows.count > 1 || grouping == .tool else { return }
    for row in statistics.rows {
      let label = row.label.isEmpty ? "(no plugin)" : row.label
      add(row, "\(grouping.rawValue) \(label)", row.label, p95MS)
    }
  }

  private mutating func add(_ figures: Figures, _ what: String, _ label: String, _ p95MS: Int?) {
    if let rate = figures.errorRate, rate > Self.errorRateMax {
      alerts.append(
        Alert(
          kind: .errorRate, label: label,
          sentence: "\(what): \(StatsText.percent(rate)) of \(counted(figures.answered, "call")) failed"))
    }
    if let p95MS, let latency = figures.latency, latency.p95 > UInt64(p95MS) * 1_000_000 {
      alerts.append(
        Alert(
          kind: .latency, label: label,
          sentence: "\(what): p95 is \(StatsText.duration(latency.p95)), more than \(p95MS) ms"))
    }
  }
}

extension Statistics {
  /// Of a journal that is not there.
  static var none: Statistics { Statistics(from: 0, to: 0) }
}
