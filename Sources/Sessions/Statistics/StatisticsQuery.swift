// Which figures are wanted.

/// What is counted, and what makes a row of it.
public struct StatisticsQuery: Sendable {
  /// Nanoseconds since 1970: what began then or later, and before it.
  public var since: Int64?
  public var until: Int64?
  /// Only calls of such tools; `*` stands for any text, `?` for one character. What models cost belongs to no tool and is
  /// left out then.
  public var tool: String?
  public var grouping = Grouping.tool

  public init() {}

  /// What a row stands for.
  public enum Grouping: String, Sendable, CaseIterable {
    case tool, model, plugin, session, day

    /// Whether requests to models can be told apart so, as well as calls.
    public var hasRequests: Bool { self != .tool && self != .plugin }
  }
}
