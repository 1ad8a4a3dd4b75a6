// Watching descriptors: which events of which descriptor call whom.

/// What a watcher wants to hear of; hang-up and error always come. The bits are those of `LinuxEvents`.
public struct Interest: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static var readable: Interest { Interest(rawValue: 1) }
  public static var writable: Interest { Interest(rawValue: 2) }
}

/// What a descriptor is ready for. The bits are those of `LinuxEvents`.
public struct Readiness: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static var readable: Readiness { Readiness(rawValue: 1) }
  public static var writable: Readiness { Readiness(rawValue: 2) }
  /// The other side is gone; there may still be something to read.
  public static var hungUp: Readiness { Readiness(rawValue: 4) }
  public static var failed: Readiness { Readiness(rawValue: 8) }
}

/// A descriptor that is being watched, until `cancel`. Dropping it does not end the watch.
@IO
public final class Watch {
  public let descriptor: Int32
  /// What it waits for. Set it to nothing to pause: hang-up and error still come.
  public private(set) var interest: Interest
  let key: UInt64
  let handler: @IO (Readiness) -> Void
  private(set) var isActive = true

  init(_ descriptor: Int32, _ interest: Interest, key: UInt64, handler: @escaping @IO (Readiness) -> Void) {
    self.descriptor = descriptor
    self.interest = interest
    self.key = key
    self.handler = handler
  }

  /// Waits for something else from now on.
  public func update(_ interest: Interest) {
    guard isActive, interest != self.interest else { return }
    self.interest = interest
    EventLoop.shared.poller.modify(self)
  }

  /// The handler is not called any more, not even for an event that the kernel has reported already. Before the
  /// descriptor is closed; inside the handler too.
  public func cancel() {
    guard isActive else { return }
    isActive = false
    EventLoop.shared.poller.remove(self)
  }
}

extension EventLoop {
  /// How often the kernel was told what to watch, so far.
  @IO
  package var watchChanges: Int { poller.changes }

  /// Calls `handler` whenever the descriptor is ready, as long as it is (level-triggered). A descriptor has one watch.
  ///
  /// Fails for descriptors that cannot be waited for, such as plain files, and when the kernel's limits are reached.
  @IO
  public func watch(
    _ descriptor: Int32, _ interest: Interest, _ handler: @escaping @IO (Readiness) -> Void
  ) throws(SystemError) -> Watch {
    try poller.add(descriptor, interest, handler)
  }
}
