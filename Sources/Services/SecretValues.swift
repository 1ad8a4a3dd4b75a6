// The secrets of one plugin, and where they may go.

/// The values behind the names that a plugin was granted.
public struct SecretValues: Sendable {
  private let names: Set<String>
  private let values: [String: String]

  /// `granted` are the names of the plugin's settings, `values` what the operator's sources hold, of all names that there
  /// is a value for.
  public init(granted: [String], values: [String: String]) {
    names = Set(granted)
    self.values = values.filter { granted.contains($0.key) }
  }

  public var isEmpty: Bool { names.isEmpty }

  enum Answer: Equatable {
    case value(String)
    /// The operator's sources have none.
    case absent
    case notGranted
  }

  func value(of name: String) -> Answer {
    guard names.contains(name) else { return .notGranted }
    return values[name].map { .value($0) } ?? .absent
  }
}
