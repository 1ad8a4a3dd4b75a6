// A thread of its own for code that blocks or that must meet other code.

import Glibc

/// A thread that runs `body`; `join` waits for its end. Blocking calls must not hold up the tests' own few threads.
public final class TestThread<Value: Sendable>: @unchecked Sendable {
  // Sendable: `value` is written before the thread ends and read after it was joined.
  private var thread = pthread_t()
  private var value: Value?
  private var isJoined = false

  public init(_ body: @escaping @Sendable () -> Value) {
    let start = Unmanaged.passRetained(Box { [unowned self] in self.value = body() })
    let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
      Unmanaged<Box>.fromOpaque($0!).takeRetainedValue().run()
      return nil
    }
    pthread_create(&thread, nil, entry, start.toOpaque())
  }

  /// Waits for the end of the thread. The system forgets a thread that was waited for, so once more waits for nothing.
  public func join() -> Value {
    if !isJoined { pthread_join(thread, nil) }
    isJoined = true
    return value!
  }
}

/// Carries a closure through C.
private final class Box {
  let run: () -> Void
  init(_ run: @escaping () -> Void) { self.run = run }
}
