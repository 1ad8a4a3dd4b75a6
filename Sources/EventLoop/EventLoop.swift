// The one I/O thread: epoll, timers and wake-ups, and the executor on which everything of the loop runs.

/// The global actor of the I/O thread.
@globalActor
public actor IO {
  public static let shared = IO()
}
