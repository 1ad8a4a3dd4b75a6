// What runs when nobody waits for a call any more.

internal import ColletABI
internal import Glibc
internal import Synchronization

/// The handlers of one call. The host knows one function; it calls all that are there.
@safe final class Cancellation: Sendable {
  // Alive until the call returns; reached through `gate`, or by `end`, which comes before that.
  private nonisolated(unsafe) let call: UnsafePointer<collet_call>
  private let gate: Gate
  private let state = Mutex(State())

  private struct State {
    var handlers: [Int: @Sendable () -> Void] = [:]
    var next = 0
    var isRegistered = false
    var wasCancelled = false
    /// The handler that runs just now, and on which thread.
    var running: (number: Int, thread: UInt)?
  }

  init(_ call: UnsafePointer<collet_call>, _ gate: Gate) {
    unsafe self.call = unsafe call
    self.gate = gate
  }

  /// Adds a handler; it runs at once when the call has been cancelled before.
  func add(_ handler: @escaping @Sendable () -> Void) -> Int {
    let (number, runsNow, registers) = state.withLock { state in
      state.next += 1
      let registers = !state.isRegistered
      state.isRegistered = true
      if !state.wasCancelled { state.handlers[state.next] = handler }
      return (state.next, state.wasCancelled, registers)
    }
    if runsNow { handler() }
    guard registers else { return number }
    // Outside the lock: the host may call at once. Through the gate: `end` waits for it before it takes the function back.
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    gate.pass {
      unsafe call.pointee.api.pointee.on_cancel?(
        call, { unsafe Unmanaged<Cancellation>.fromOpaque($0!).takeUnretainedValue().cancelled() }, context)
    }
    return number
  }

  /// Returns when the handler is not running and will not; called inside the handler it returns at once.
  func remove(_ number: Int) {
    let me = UInt(pthread_self())
    while true {
      let mustWait = state.withLock { state in
        state.handlers[number] = nil
        return state.running.map { $0.number == number && $0.thread != me } ?? false
      }
      guard mustWait else { return }
      usleep(50)
    }
  }

  /// Returns when no handler runs and none will. The gate is closed: nobody registers any more.
  func end() {
    if state.withLock({ $0.isRegistered }) { unsafe call.pointee.api.pointee.on_cancel?(call, nil, nil) }
  }

  private func cancelled() {
    state.withLock { $0.wasCancelled = true }
    while let handler = take() {
      handler()
      state.withLock { $0.running = nil }
    }
  }

  private func take() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard let number = state.handlers.keys.min() else { return nil }
      state.running = (number, UInt(pthread_self()))
      return state.handlers.removeValue(forKey: number)
    }
  }
}
