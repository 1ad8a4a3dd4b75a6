import EventLoop
import TestSupport
import Testing

@Suite("Timers", .timeLimit(.minutes(5)))
@IO
struct TimerTests {
  @Test("the heap hands out by time and then by start, whatever was cancelled between")
  func heapOrder() {
    var heap = TimerHeap()
    var fired: [Int] = []
    var generator = SmallGenerator(state: 7)
    var expected: [(time: UInt64, index: Int)] = []
    var tokens: [(TimerToken, Int)] = []
    for index in 0..<2_000 {
      let time = generator.next() % 100
      tokens.append((heap.add(at: time) { fired.append(index) }, index))
      expected.append((time, index))
      if generator.next() % 3 == 0 {
        let (token, gone) = tokens.remove(at: Int(generator.next() % UInt64(tokens.count)))
        heap.cancel(token)
        expected.removeAll { $0.index == gone }
      }
    }
    #expect(heap.count == expected.count)
    while let action = heap.popDue(.max) { action() }
    #expect(fired == expected.sorted { ($0.time, $0.index) < ($1.time, $1.index) }.map(\.index))
    #expect(heap.isEmpty)
  }

  @Test("nothing fires before it is due")
  func notEarly() {
    var heap = TimerHeap()
    _ = heap.add(at: 10) {}
    #expect(heap.popDue(9) == nil)
    #expect(heap.popDue(10) != nil)
  }

  @Test("an old token does not cancel the timer that took its place")
  func staleToken() {
    var heap = TimerHeap()
    let old = heap.add(at: 1) {}
    _ = heap.popDue(1)
    let new = heap.add(at: 1) {}
    #expect(old != new)
    heap.cancel(old)
    #expect(heap.count == 1)
    heap.cancel(new)
    heap.cancel(new)
    #expect(heap.isEmpty)
    heap.cancel(TimerToken(value: 77))
  }

  @Test("timers of the loop fire in order, and one cancelled by another does not")
  func loopTimers() async {
    let loop = EventLoop.shared
    var order: [Int] = []
    await withCheckedContinuation { done in
      let victim = Cell<TimerToken?>(nil)
      _ = loop.after(2_000_000) {
        order.append(2)
        if let victim = victim.value { loop.cancel(victim) }
      }
      victim.value = loop.after(2_000_001) { order.append(3) }
      _ = loop.after(1_000_000) { order.append(1) }
      _ = loop.after(3_000_000) { done.resume() }
    }
    #expect(order == [1, 2])
  }

  @Test("a timer may cancel itself and start another of the same delay")
  func reentrant() async {
    let loop = EventLoop.shared
    var runs = 0
    await withCheckedContinuation { done in
      let token = Cell<TimerToken?>(nil)
      token.value = loop.after(0) {
        if let token = token.value { loop.cancel(token) }
        runs += 1
        _ = loop.after(0) {
          runs += 1
          done.resume()
        }
      }
    }
    #expect(runs == 2)
  }

  @Test("a delay beyond the end of time waits for ever instead of overflowing")
  func farAway() {
    let loop = EventLoop.shared
    let token = loop.after(.max) { Issue.record("it fired") }
    loop.cancel(token)
  }

  @Test("a sleep on a manual clock ends when its time has come, not before")
  func manualSleep() async throws {
    let timers = ManualTimers()
    var log: [String] = []
    let task = EventLoop.shared.spawn {
      do {
        try await timers.sleep(100)
        log.append("woke at \(timers.now() - 1_000_000_000)")
        try await timers.sleep(50)
        log.append("woke at \(timers.now() - 1_000_000_000)")
      } catch { log.append("cancelled") }
    }
    await timers.started()
    await timers.advance(by: 99)
    #expect(log == [])
    await timers.advance(by: 1_000)
    #expect(log == ["woke at 100", "woke at 150"])
    await task.value
  }

  @Test("a cancelled sleep throws, leaves no timer and does not wait")
  func cancelledSleep() async {
    let timers = ManualTimers()
    let task = Task(executorPreference: EventLoop.shared) { await isCancelled(timers) }
    await timers.started()
    #expect(timers.pending == 1)
    task.cancel()
    #expect(await task.value)
    #expect(timers.pending == 0)
  }

  @Test("a task that is cancelled before it sleeps starts no timer")
  func cancelledBefore() async {
    let timers = ManualTimers()
    let task = Task(executorPreference: EventLoop.shared) {
      withUnsafeCurrentTask { $0?.cancel() }
      return await isCancelled(timers)
    }
    #expect(await task.value)
    #expect(timers.pending == 0)
  }
}

@IO
private func isCancelled(_ timers: any Timers) async -> Bool {
  do {
    try await timers.sleep(1_000)
    return false
  } catch { return true }
}

/// A generator whose numbers a failing test can repeat.
struct SmallGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
