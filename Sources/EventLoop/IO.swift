// The global actor of the I/O thread.

/// Isolates to the I/O thread: everything that touches the loop, a transfer or a call in flight.
///
/// Its executor is the event loop. Children of task groups leave that thread unless their root task was started with
/// the loop as its executor preference, as `EventLoop.run` and `EventLoop.spawn` do.
@globalActor
public actor IO {
  public static let shared = IO()

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe EventLoop.shared.asUnownedSerialExecutor()
  }

  /// Runs `body` at once where the caller knows that it stands on the I/O thread and the compiler does not: in the
  /// callback of a C library. On another thread this is a mistake of ours and ends the process.
  @inlinable
  public static nonisolated func assumeIsolated<T, Failure: Error>(
    _ body: @IO () throws(Failure) -> T
  ) throws(Failure) -> T {
    precondition(EventLoop.shared.isCurrent, "this runs on the I/O thread only")
    return try withoutActuallyEscaping(body) { (body: @escaping @IO () throws(Failure) -> T) throws(Failure) -> T in
      let bare = unsafe unsafeBitCast(body, to: (() throws(Failure) -> T).self)
      return try bare()
    }
  }

  /// The same function for whoever stands on the I/O thread by construction. A function type that names a global actor
  /// differs from a bare one in the type checker only; the new one costs memory, so it is made once and kept.
  static nonisolated func bare(_ function: @escaping @IO () -> Void) -> () -> Void {
    unsafe unsafeBitCast(function, to: (() -> Void).self)
  }
}
