// Who is inside the host's functions, so that nobody is when the call returns.

internal import Glibc
internal import Synchronization

/// Counts those inside and closes once: after `close` nobody enters, and nobody is inside any more.
///
/// The header asks for both: a call is dead when it returns, and no thread may be in one of its functions then. Tasks that
/// a tool left behind would break that.
final class Gate: Sendable {
  private let state = Atomic<Int>(0)
  private static let closed = Int.min

  /// `nil`: it is closed.
  func pass<Result>(_ body: () throws -> Result) rethrows -> Result? {
    guard state.add(1, ordering: .acquiring).newValue > 0 else {
      state.subtract(1, ordering: .relaxed)
      return nil
    }
    defer { state.subtract(1, ordering: .releasing) }
    return try body()
  }

  /// Waits for those inside.
  func close() {
    var inside = state.add(Self.closed, ordering: .acquiringAndReleasing).newValue
    while inside != Self.closed {
      usleep(100)
      inside = state.load(ordering: .acquiring)
    }
  }
}
