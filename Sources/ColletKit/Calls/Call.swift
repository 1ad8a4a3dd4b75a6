// One call as its tool sees it: who asks, how long there is, what to say meanwhile.

/// What a tool may know and say while it runs. Good for as long as the tool runs: afterwards it knows nothing, and whatever
/// is asked of it is refused.
///
/// Functions that wait for the host come twice, for tools that are `async` and for those that are not. The waiting itself
/// happens on threads made for it: on Swift's own pool, two waiting calls would stop everything on a machine of two cores.
public final class Call: Sendable {
  let edge: CallEdge
  private let owner: any Plugin

  init(_ edge: CallEdge, plugin: any Plugin) {
    self.edge = edge
    owner = plugin
  }

  /// The plugin's value, with its configuration.
  public func plugin<P: Plugin>(_ type: P.Type) -> P {
    guard let plugin = owner as? P else {
      preconditionFailure("this call belongs to \(Swift.type(of: owner)), not to \(P.self)")
    }
    return plugin
  }

  // ---- who and what ----

  /// On whose behalf the model calls.
  public var principal: Principal { edge.principal }
  /// Whether the caller has a scope. Of scopes that the manifest does not name nobody has any.
  public func hasScope(_ scope: String) -> Bool { edge.hasScope(scope) }
  /// The same for all attempts of one call, different for every other: the key for doing something only once.
  public var id: String { edge.callID }
  /// 0 for the first attempt.
  public var attempt: Int { edge.attempt }
  /// The conversation that the call belongs to, empty without one.
  public var session: String { edge.session }
  /// The W3C `traceparent`, empty without one.
  public var trace: String { edge.trace }

  // ---- time ----

  /// What is left of this attempt, `nil` without a limit. A person who is asked may extend it.
  public var timeLeft: Duration? { edge.timeLeft }
  /// Whether nobody waits for the result any more. Costs a nanosecond: ask in every long loop.
  public var isCancelled: Bool { edge.isCancelled }
  /// Ends the tool when nobody waits any more.
  public func checkCancellation() throws { if isCancelled { throw CancellationError() } }

  /// Runs `operation`; if the call is cancelled meanwhile, `handler` runs at once, on another thread: for work that waits
  /// where it cannot ask. The handler must be short and must not wait.
  public func withCancellationHandler<Result>(
    _ operation: () throws -> Result, onCancel handler: @escaping @Sendable () -> Void
  ) rethrows -> Result {
    let number = edge.cancellation.add(handler)
    defer { edge.cancellation.remove(number) }
    return try operation()
  }

  // ---- what to say meanwhile ----

  /// How far the work is, from 0 to 1; `nil` where that is not known.
  public func progress(_ fraction: Double?, _ note: String = "") { edge.progress(fraction ?? -1, note) }

  /// How important a line of the log is.
  public enum LogLevel: Int32, Sendable {
    case debug, info, warning, error
  }

  /// Writes to the host's log, for the operator. No secrets.
  public func log(_ level: LogLevel, _ text: String) { edge.log(level.rawValue, text) }

  /// Gives a piece of text to whoever waits, at once. All pieces together become one text part, before the result.
  public func stream(_ text: String) throws { try edge.parts.stream(Array(text.utf8)) }
  /// The same from a task.
  public func stream(_ text: String) async throws {
    try await edge.waiting { try self.edge.parts.stream(Array(text.utf8)) }
  }

  // ---- services ----

  /// Requests that the host makes, to hosts that the manifest names.
  public var http: HTTPService { HTTPService(edge: edge) }
  /// What this plugin keeps, for the caller's tenant.
  public var storage: Storage { Storage(edge: edge) }

  /// The value of a secret that the manifest names; `nil` when the operator has set none.
  public func secret(_ name: String) throws -> String? {
    try edge.secrets.get(name).map { String(decoding: $0, as: UTF8.self) }
  }
  /// The same from a task.
  public func secret(_ name: String) async throws -> String? {
    try await edge.waiting { try self.edge.secrets.get(name) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
