// What a check found.

/// How a check ended.
enum CheckStatus: String, CaseIterable, Sendable {
  case pass
  /// A rule is broken.
  case fail
  /// The process of the check died.
  case crash
  /// The process of the check was ended by the clock.
  case timeout
  /// There was nothing to check, or no way to.
  case skip
  /// Works, and should be looked at.
  case warn

  /// The plugin does not conform.
  var isFailure: Bool { self == .fail || self == .crash || self == .timeout }

  /// What weighs more comes out when several findings make one verdict.
  var weight: Int {
    switch self {
    case .pass: 0
    case .skip: 1
    case .warn: 2
    case .fail: 3
    case .timeout: 4
    case .crash: 5
    }
  }
}

/// A status with a sentence of what was seen and, where something can be done, one of what to do.
struct Verdict: Equatable, Sendable {
  var status: CheckStatus
  var message: String
  var advice = ""
  /// The call that shows it; `nil` where no single one does.
  var evidence: Evidence?

  static func pass(_ message: String) -> Verdict { Verdict(status: .pass, message: message) }
  static func fail(_ message: String, _ advice: String) -> Verdict {
    Verdict(status: .fail, message: message, advice: advice)
  }
  static func warn(_ message: String, _ advice: String) -> Verdict {
    Verdict(status: .warn, message: message, advice: advice)
  }
  static func skip(_ message: String, _ advice: String = "") -> Verdict {
    Verdict(status: .skip, message: message, advice: advice)
  }

  /// One verdict from what was found at several places: the heaviest status, and what led to it.
  static func of(_ findings: [(status: CheckStatus, text: String)], otherwise: Verdict, advice: String) -> Verdict {
    guard let worst = findings.max(by: { $0.status.weight < $1.status.weight })?.status, worst != .pass else {
      return otherwise
    }
    let texts = findings.filter { $0.status == worst }.map(\.text)
    var message = texts.prefix(shownMax).joined(separator: "; ")
    if texts.count > shownMax { message += "; and \(texts.count - shownMax) more" }
    return Verdict(status: worst, message: message, advice: worst == .skip ? "" : advice)
  }

  private static let shownMax = 3
}

/// A call by which a finding can be seen again.
struct Evidence: Equatable, Sendable {
  var tool: String
  /// JSON text, empty when they have no part in it.
  var arguments: [UInt8] = []
}

/// The verdict of one check.
struct CheckResult: Equatable, Sendable {
  var id: String
  var level: Int
  var verdict: Verdict
  /// How long it took; `nil` where nothing ran.
  var milliseconds: Int?
}
