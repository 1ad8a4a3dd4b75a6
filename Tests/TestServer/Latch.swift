// Something that happens once, for which threads and tasks can wait.

import Glibc
import Synchronization

/// Closed until `open`. A server's thread waits in `wait`, a test in `opened`.
public final class Latch: Sendable {
  private struct State {
    var isOpen = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  /// Readable once it is open.
  let reader: Int32
  private let writer: Int32

  public init() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { fatalError("pipe: \(errno)") }
    (reader, writer) = (ends[0], ends[1])
  }

  deinit {
    close(reader)
    close(writer)
  }

  public var isOpen: Bool { state.withLock { $0.isOpen } }

  public func open() {
    let waiting = state.withLock { state in
      if !state.isOpen { _ = write(writer, [1], 1) }
      state.isOpen = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  public func opened() async {
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        if !state.isOpen { state.waiting.append(continuation) }
        return state.isOpen
      }
      if isOpen { continuation.resume() }
    }
  }

  /// Blocks the thread until it is open, or the other side of this socket is gone.
  func wait(orEndOf descriptor: Int32) {
    var watched = [
      pollfd(fd: reader, events: Int16(POLLIN), revents: 0),
      // Without POLLIN: what a client still sends is no end.
      pollfd(fd: descriptor, events: 0x2000 /* POLLRDHUP */, revents: 0),
    ]
    while poll(&watched, 2, -1) < 0 && errno == EINTR {}
  }
}
