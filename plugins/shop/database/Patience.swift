// How long a query may take.

/// What ends a query before its own end.
public struct Patience: Sendable {
  /// How long to wait for a lock that another process holds.
  let lockWait: Duration
  /// Whether nobody wants the rows any more. Asked often, so it should be quick.
  let isOver: @Sendable () -> Bool

  public init(lockWait: Duration, isOver: @escaping @Sendable () -> Bool = { false }) {
    self.lockWait = lockWait
    self.isOver = isOver
  }

  /// For programs that have the file to themselves.
  public static let none = Patience(lockWait: .zero)
}
