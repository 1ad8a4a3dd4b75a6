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
    /// `nil` for everything together.
    fileprivate let grouping: StatisticsQuery.Grouping?
    fileprivate var errorRate = 0.0
    fileprivate var answered = 0
    fileprivate var p95: UInt64 = 0
    fileprivate var p95MS = 0

    /// Put into words when it is shown: there may be as many as there are sessions.
    var sentence: String {
      let what = grouping.map { "\($0.rawValue) \(label.isEmpty ? "(no plugin)" : label)" } ?? "all calls together"
      return switch kind {
      case .errorRate: "\(what): \(StatsText.percent(errorRate)) of \(counted(answered, "call")) failed"
      case .latency: "\(what): p95 is \(StatsText.duration(p95)), more than \(p95MS) ms"
      }
    }
  }

  private(set) var alerts: [Alert] = []
  private let p95MS: Int?
  private let callsMin: Int

  static var errorRateMax: Double { RunSummary.errorRateMax }
  /// Whoever wants to know of every failure beyond the share gets to know, and may ask for less.
  static var callsMinDefault: Int { 1 }

  /// `callsMin`: how many answered calls it takes until a share of failures says something.
  init(
    _ statistics: Statistics, _ grouping: StatisticsQuery.Grouping, p95MS: Int?,
    callsMin: Int = StatsAlerts.callsMinDefault
  ) {
    (self.p95MS, self.callsMin) = (p95MS, callsMin)
    // What is true of all is said of all; of rows only where it is not the same again.
    add(statistics.total, nil)
    guard statistics.rows.count > 1 || grouping == .tool else { return }
    for row in statistics.rows { add(row, grouping) }
  }

  private mutating func add(_ figures: Figures, _ grouping: StatisticsQuery.Grouping?) {
    if let rate = figures.errorRate, rate > Self.errorRateMax, figures.answered >= callsMin {
      alerts.append(
        Alert(
          kind: .errorRate, label: figures.label, grouping: grouping, errorRate: rate, answered: figures.answered))
    }
    if let p95MS, let latency = figures.latency, latency.p95 > UInt64(p95MS) * 1_000_000 {
      alerts.append(
        Alert(kind: .latency, label: figures.label, grouping: grouping, p95: latency.p95, p95MS: p95MS))
    }
  }
}

extension Statistics {
  /// Of a journal that is not there.
  static var none: Statistics { Statistics(from: 0, to: 0) }
}
