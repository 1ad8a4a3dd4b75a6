import EventLoop
import Glibc
import Synchronization
import TestSupport
import Testing

@Suite("The event loop", .timeLimit(.minutes(5)))
struct EventLoopTests {
  @Test("everything of IO runs on one thread, and knows it")
  @IO
  func oneThread() async {
    let thread = pthread_self()
    #expect(EventLoop.shared.isCurrent)
    await Task.yield()
    #expect(pthread_self() == thread)
    let elsewhere = await Task.detached { (pthread_self(), EventLoop.shared.isCurrent) }.value
    #expect(elsewhere.0 != thread)
    #expect(!elsewhere.1)
    IO.assumeIsolated { #expect(pthread_self() == thread) }
    IO.shared.assertIsolated()
  }

  @Test("posted actions run in the order of their posting")
  @IO
  func postOrder() async {
    var order: [Int] = []
    for index in 0..<100 { EventLoop.shared.post { order.append(index) } }
    #expect(order.isEmpty)
    await EventLoop.shared.settled()
    #expect(order == Array(0..<100))
  }

  @Test("nothing is lost and each thread's order is kept when many threads post")
  @IO
  func postFromThreads() async {
    let (threads, each) = (8, 5_000)
    let seen = Cell([[Int]](repeating: [], count: threads))
    await withCheckedContinuation { done in
      let left = Cell(threads * each)
      for thread in 0..<threads {
        startThread {
          for index in 0..<each {
            EventLoop.shared.post {
              seen.value[thread].append(index)
              left.value -= 1
              if left.value == 0 { done.resume() }
            }
          }
        }
      }
    }
    #expect(seen.value.allSatisfy { $0 == Array(0..<each) })
  }

  @Test("run hands on the result, and the error, of its body")
  func runResult() throws {
    #expect(try EventLoop.shared.run { 7 } == 7)
    #expect(throws: Planned.self) { try EventLoop.shared.run { () async throws -> Int in throw Planned() } }
  }

  @Test("children of task groups stay on the loop when the task began there")
  func groupStays() async {
    let loop = EventLoop.shared
    let task = Task(executorPreference: loop) { await threadsOfChildren() }
    let threads = await task.value
    #expect(threads.count == 20)
    #expect(threads.allSatisfy { $0 })
  }

  @Test("a task of spawn, and a concurrent function called in it, stay on the loop")
  func spawnStays() async {
    let seen = Mutex<[Bool]>([])
    await EventLoop.shared.spawn {
      let isCurrent = await concurrentIsCurrent()
      seen.withLock { $0.append(isCurrent) }
    }.value
    #expect(seen.withLock { $0 } == [true])
  }

  @Test("a result that comes with its index out of a group keeps its index")
  func groupResults() async {
    let task = Task(executorPreference: EventLoop.shared) { await indexedResults() }
    #expect(await task.value == (0..<200).map { Indexed(index: $0, value: $0 * 2) })
  }

  @Test("tasks that wake each other without end do not starve timers and descriptors")
  @IO
  func noStarvation() async {
    let stop = Cell(false)
    let spinner = EventLoop.shared.spawn { while !stop.value { await Task.yield() } }
    await withCheckedContinuation { done in _ = EventLoop.shared.after(0) { done.resume() } }
    stop.value = true
    await spinner.value
  }

  @Test("a program without tests: main runs the loop, children stay, what is left behind does not keep it")
  func ownProcess() async {
    await #expect(processExitsWith: .exitCode(7)) {
      // The test process has a loop thread only once something needed it: here the caller becomes that thread.
      let thread = pthread_self()
      let inside = try EventLoop.shared.run {
        EventLoop.shared.spawn { try? await EventLoop.shared.sleep(.max) }
        let children = await threadsOfChildren()
        return pthread_self() == thread && children.allSatisfy { $0 }
      }
      // The loop can be entered again, and work from between the two runs is not lost.
      let late = Cell(0)
      EventLoop.shared.post { late.value += 1 }
      let again = try EventLoop.shared.run {
        try await EventLoop.shared.sleep(1)
        return late.value
      }
      exit(inside && again == 1 ? 7 : 8)
    }
  }

  @Test("run inside the loop is a mistake that ends the process")
  func nestedRun() async {
    await #expect(processExitsWith: .failure) {
      try EventLoop.shared.run { try EventLoop.shared.run { () async in } }
    }
  }

  @Test("assuming the I/O thread on another one ends the process")
  func wrongThread() async {
    await #expect(processExitsWith: .failure) { IO.assumeIsolated {} }
  }
}

private struct Planned: Error {}

private struct Indexed: Equatable {
  var index: Int
  var value: Int
}

@IO
private func threadsOfChildren() async -> [Bool] {
  await withTaskGroup(of: Bool.self) { group in
    for _ in 0..<20 {
      group.addTask {
        await Task.yield()
        return EventLoop.shared.isCurrent
      }
    }
    var all: [Bool] = []
    for await one in group { all.append(one) }
    return all
  }
}

@IO
private func indexedResults() async -> [Indexed] {
  await withTaskGroup(of: Indexed.self) { group in
    for index in 0..<200 { group.addTask { await indexed(index) } }
    var all: [Indexed] = []
    for await one in group { all.append(one) }
    return all.sorted { $0.index < $1.index }
  }
}

@IO
private func indexed(_ index: Int) async -> Indexed {
  do {
    try await EventLoop.shared.sleep(UInt64(index % 3))
    return Indexed(index: index, value: index * 2)
  } catch { return Indexed(index: -1, value: -1) }
}

@concurrent
private func concurrentIsCurrent() async -> Bool { EventLoop.shared.isCurrent }

/// A thread that is neither the loop's nor the pool's.
private func startThread(_ body: @escaping @Sendable () -> Void) {
  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  let context = Unmanaged.passRetained(Box(body)).toOpaque()
  pthread_create(
    &thread, nil,
    { context in
      Unmanaged<Box>.fromOpaque(context!).takeRetainedValue().body()
      return nil
    }, context)
  pthread_detach(thread)
}
