// The rules of the control connection: what a worker may say there, and when.

internal import PluginRuntime
internal import WorkerWire

/// How far a worker has come, by its own packets, and which it may still send: each comes once, and an answer only where
/// something was asked. So no packet can come without end, whoever writes it.
struct ControlRules {
  private enum Phase { case starting, confined, loaded }

  private var phase = Phase.starting
  /// It calls a bound library, by a plan.
  private let isBound: Bool
  /// Of each PING whose PONG has not come yet, in their order.
  private var pings: [UInt64] = []
  private var isAskedToEnd = false
  /// It ends because it was asked to.
  private(set) var hasSaidGoodbye = false

  /// From here on a plugin can be what speaks. Before it nothing of the plugin is mapped.
  var isConfined: Bool { phase != .starting }
  var isLoaded: Bool { phase == .loaded }

  mutating func pinged(_ request: UInt64) { pings.append(request) }
  mutating func askedToEnd() { isAskedToEnd = true }

  init(isBound: Bool) { self.isBound = isBound }

  // Each: what is wrong with the packet, `nil` when nothing is.

  mutating func hello() -> String? {
    guard phase == .starting else { return "a second hello" }
    phase = .confined
    return nil
  }

  mutating func ready() -> String? {
    guard phase == .confined else { return "a ready where none can be" }
    phase = .loaded
    return nil
  }

  /// What the worker finds out by itself it says before its hello. Behind it only the plugin can be what keeps it from its
  /// calls: were more believed then, a plugin could say that it cannot run unless it is confined less.
  func loadFailed(_ code: Int32) -> String? {
    let isOfPlugin =
      code == (isBound ? WW_LOAD_PLAN : WW_LOAD_THREADING) || (PR_E_SYSTEM...PR_E_SAME_IMAGE).contains(code)
    switch phase {
    case .starting where !isOfPlugin, .confined where isOfPlugin: return nil
    case .starting, .confined: return "a report of a failed start for a reason that it cannot have then"
    case .loaded: return "a report of a failed start behind its ready"
    }
  }

  mutating func pong(_ request: UInt64) -> String? {
    guard pings.first == request else { return "a pong that nobody asked for" }
    pings.removeFirst()
    return nil
  }

  mutating func bye() -> String? {
    guard isAskedToEnd, !hasSaidGoodbye else { return "a goodbye that nobody asked for" }
    hasSaidGoodbye = true
    return nil
  }
}
