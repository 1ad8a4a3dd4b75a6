// What runs when nobody waits for a call any more.

internal import ColletABI
internal import Synchronization

/// The handlers of one call. The host knows one function; it calls all that are there.
@safe final class Cancellation: Sendable {
  // Alive until the call returns; `end` comes before that.
  private nonisolated(unsafe) let call: UnsafePointer<collet_call>
  private let state = Mutex(State())

  private struct State {
    var handlers: [Int: @Sendable () -> Void] = [:]
    var next = 0
    var isRegistered = false
    var wasCancelled = false
    var isOver = false
  }

  init(_ call: UnsafePointer<collet_call>) { unsafe self.call = unsafe call }

  /// Adds a handler; it runs at once when the call has been cancelled before.
  func add(_ handler: @escaping @Sendable () -> Void) -> Int {
    let (number, runsNow, registers) = state.withLock { state in
      state.next += 1
      let registers = !state.isRegistered && !state.isOver
      if registers { state.isRegistered = true }
      if !state.wasCancelled { state.handlers[state.next] = handler }
      return (state.next, state.wasCancelled, registers)
    }
    if runsNow { handler() }
    // Outside the lock: the host may call at once.
    if registers {
      let context = unsafe Unmanaged.passUnretained(self).toOpaque()
      unsafe call.pointee.api.pointee.on_cancel?(
        call, { unsafe Unmanaged<Cancellation>.fromOpaque($0!).takeUnretainedValue().cancelled() }, context)
    }
    return number
  }

  func remove(_ number: Int) { state.withLock { _ = $0.handlers.removeValue(forKey: number) } }

  /// Returns when no handler runs and none will.
  func end() {
    let registered = state.withLock { state in
      state.isOver = true
      return state.isRegistered
    }
    if registered { unsafe call.pointee.api.pointee.on_cancel?(call, nil, nil) }
  }

  private func cancelled() {
    let handlers = state.withLock { state in
      state.wasCancelled = true
      defer { state.handlers = [:] }
      return state.handlers.sorted { $0.key < $1.key }.map(\.value)
    }
    for handler in handlers { handler() }
  }
}
