import EventLoop
import Glibc
import TestSupport
import Testing

@Suite("Watching descriptors", .timeLimit(.minutes(5)))
@IO
struct WatchTests {
  @Test("a pipe is readable when something was written, and hung up when its writer is gone")
  func pipeEvents() async throws {
    let ends = try Pipe()
    var seen: [Readiness] = []
    let watch = try EventLoop.shared.watch(ends.reader, .readable) { ready in
      seen.append(ready)
      ends.drain()
    }
    await EventLoop.shared.settled()
    #expect(seen == [])
    ends.writeByte()
    await polled { seen.count == 1 }
    #expect(seen == [.readable])
    ends.closeWriter()
    await polled { seen.count >= 2 }
    #expect(seen.last == .hungUp)
    watch.cancel()
  }

  @Test("no handler runs after its watch was cancelled by a handler of the same batch")
  func cancelInCallback() async throws {
    let pipes = try (0..<4).map { _ in try Pipe() }
    let watches = Cell<[Watch]>([])
    var calls = 0
    for pipe in pipes {
      pipe.writeByte()
      watches.value.append(
        try EventLoop.shared.watch(pipe.reader, .readable) { _ in
          calls += 1
          for watch in watches.value { watch.cancel() }
        })
    }
    await EventLoop.shared.settled()
    await polled { calls > 0 }
    await EventLoop.shared.settled()
    #expect(calls == 1)
    // The handlers hold the list that holds their watches.
    watches.value = []
  }

  @Test("a descriptor that a handler closed and reopened under the same number gets no event of the old one")
  func reusedNumber() async throws {
    let first = try Pipe()
    let second = try Pipe()
    var (stale, fresh) = (0, 0)
    let watches = Cell<[Watch]>([])
    var replacement: Pipe?
    let swap: @IO () -> Void = {
      for watch in watches.value { watch.cancel() }
      watches.value = []
      guard replacement == nil else { return }
      // Both old watches had an event in this batch; the new pipe takes a number that one of them had.
      second.closeAll()
      replacement = try? Pipe()
      if let replacement, let watch = try? EventLoop.shared.watch(replacement.reader, .readable, { _ in fresh += 1 }) {
        watches.value = [watch]
      }
    }
    for pipe in [first, second] {
      pipe.writeByte()
      watches.value.append(
        try EventLoop.shared.watch(pipe.reader, .readable) { _ in
          stale += 1
          swap()
        })
    }
    await polled { replacement != nil }
    await EventLoop.shared.settled()
    #expect(stale == 1)
    #expect(fresh == 0)
    for watch in watches.value { watch.cancel() }
  }

  @Test("interest can be changed, and nothing is heard while it is empty")
  func update() async throws {
    let ends = try Pipe()
    var seen: [Readiness] = []
    let watch = try EventLoop.shared.watch(ends.writer, []) { ready in
      seen.append(ready)
    }
    await EventLoop.shared.settled()
    #expect(seen == [])
    watch.update(.writable)
    await polled { !seen.isEmpty }
    #expect(seen.first == .writable)
    watch.update([])
    let count = seen.count
    await EventLoop.shared.settled()
    #expect(seen.count == count)
    watch.cancel()
    watch.update(.writable)
    watch.cancel()
  }

  @Test("what cannot be waited for is refused with the reason")
  func refused() throws {
    let file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    #expect(throws: SystemError(call: "epoll_ctl", number: EPERM)) {
      _ = try EventLoop.shared.watch(file, .readable) { _ in }
    }
    #expect(throws: SystemError(call: "epoll_ctl", number: EBADF)) {
      _ = try EventLoop.shared.watch(-1, .readable) { _ in }
    }
    let ends = try Pipe()
    let watch = try EventLoop.shared.watch(ends.reader, .readable) { _ in }
    #expect(throws: SystemError(call: "epoll_ctl", number: EEXIST)) {
      _ = try EventLoop.shared.watch(ends.reader, .readable) { _ in }
    }
    watch.cancel()
    #expect(SystemError(call: "epoll_ctl", number: EPERM).description == "epoll_ctl: Operation not permitted")
  }
}

@Suite("Signals", .serialized, .timeLimit(.minutes(5)))
@IO
struct SignalTests {
  @Test("a signal calls its handlers on the loop, and after the last cancel what it did before is back")
  func signal() async throws {
    var (first, second) = (0, 0)
    let one = try EventLoop.shared.onSignal(SIGUSR1) { first += 1 }
    let two = try EventLoop.shared.onSignal(SIGUSR1) { second += 1 }
    kill(getpid(), SIGUSR1)
    await polled { second == 1 }
    #expect(first == 1)
    one.cancel()
    kill(getpid(), SIGUSR1)
    await polled { second == 2 }
    #expect(first == 1)
    two.cancel()
    var now = sigaction()
    sigaction(SIGUSR1, nil, &now)
    #expect(now.__sigaction_handler.sa_handler == nil)
  }

  @Test("a signal that cannot be caught is refused")
  func uncatchable() {
    #expect(throws: SystemError(call: "sigaction", number: EINVAL)) {
      _ = try EventLoop.shared.onSignal(SIGKILL) {}
    }
  }

  @Test("an interrupt arrives while the loop sleeps in a process of its own")
  func interrupt() async {
    await #expect(processExitsWith: .exitCode(130)) {
      try EventLoop.shared.run {
        let watch = try await withCheckedThrowingContinuation { done in
          do {
            let watch = try EventLoop.shared.onSignal(SIGINT) { done.resume(returning: 0) }
            kill(getpid(), SIGINT)
            _ = watch
          } catch { done.resume(throwing: error) }
        }
        exit(130 + Int32(watch))
      }
    }
  }
}

/// Lets the loop poll until the condition holds: for what only the kernel can bring.
@IO
private func polled(_ condition: @IO () -> Bool) async {
  while !condition() { await withCheckedContinuation { done in _ = EventLoop.shared.after(0) { done.resume() } } }
}

/// A pipe whose ends do not block.
private final class Pipe: Sendable {
  let reader: Int32
  let writer: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError(call: "pipe", number: errno) }
    (reader, writer) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  func writeByte() {
    var byte: UInt8 = 1
    write(writer, &byte, 1)
  }

  func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(reader, &bytes, 64) > 0 {}
  }

  func closeWriter() { close(writer) }

  func closeAll() {
    close(reader)
    close(writer)
  }
}
