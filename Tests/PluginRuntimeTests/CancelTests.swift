// Cancellation from outside, by deadline, and the functions that plugins register for it.

import ColletABI
import Glibc
import PluginRuntime
import Synchronization
import TestSupport
import Testing

@Suite("cancellation")
struct CancelTests {
  private let plugin: Plugin
  init() throws { plugin = try Plugin(fixture: "cancel") }

  /// Runs `tool` on a thread of its own and cancels it as soon as it runs.
  private func cancel(_ tool: String) -> Outcome {
    let number = Plugin.newNumber()
    let thread = TestThread { [plugin] in plugin.call(tool, number: number) }
    while pr_cancel(plugin.pointer, number) == 0 { sched_yield() }
    return thread.join()
  }

  @Test("a cancelled call sees it, and its part functions answer CANCELLED")
  func spin() {
    let outcome = cancel("spin")
    #expect(outcome.status == COLLET_CANCELLED, "\(outcome.message)")
    #expect(outcome.flags == 0)
  }

  @Test("a call that finished all the same is OK")
  func finishAnyway() {
    let outcome = cancelFromSink("finish_anyway", atEnd: true)
    #expect(outcome.status == COLLET_OK)
    #expect(outcome.flags == 0)
  }

  @Test("a result that was refused half way is not OK, whatever call() says")
  func ignoredRefusal() {
    let outcome = cancelFromSink("ignore_refusal", atEnd: false)
    #expect(outcome.status == COLLET_CANCELLED)
    #expect(outcome.fault == nil)
  }

  /// Cancels `tool` from within its own sink: at the end of its part, or at the beginning.
  private func cancelFromSink(_ tool: String, atEnd: Bool) -> Outcome {
    final class Target {
      let plugin: OpaquePointer
      let number = Plugin.newNumber()
      init(_ plugin: OpaquePointer) { self.plugin = plugin }
      static func cancel(_ context: UnsafeMutableRawPointer?) {
        let target = Unmanaged<Target>.fromOpaque(context!).takeUnretainedValue()
        #expect(pr_cancel(target.plugin, target.number) == 1)
      }
    }
    let target = Target(plugin.pointer)
    var sink = pr_sink()
    sink.part_begin = { _, _, _, _ in COLLET_OK }
    sink.part_write = { _, _, _ in COLLET_OK }
    sink.part_end = { _ in COLLET_OK }
    sink.fail = { _, _ in Issue.record("an expectation of the fixture failed") }
    if atEnd {
      sink.part_end = {
        Target.cancel($0)
        return COLLET_OK
      }
    } else {
      sink.part_begin = { context, _, _, _ in
        Target.cancel(context)
        return COLLET_OK
      }
    }
    return plugin.call(tool, sink: sink, context: Unmanaged.passUnretained(target).toOpaque(), number: target.number)
  }

  @Test("CANCELLED without cause is a fault")
  func lie() {
    let outcome = plugin.call("lie")
    #expect(outcome.status == COLLET_INTERNAL)
    #expect(outcome.fault == "call() answered CANCELLED, but nothing had been cancelled")
    // Past its deadline the plugin may have learned of it elsewhere.
    let late = plugin.call("lie") { $0.deadline_ns = 1 }
    #expect(late.status == COLLET_CANCELLED)
  }

  @Test("a number that does not run is ignored")
  func unknownNumber() {
    let number = Plugin.newNumber()
    #expect(pr_cancel(plugin.pointer, number) == 0)
    #expect(plugin.call("ask_once", number: number).text == "not yet")
    #expect(pr_cancel(plugin.pointer, number) == 0)
  }

  @Test("another plugin's number is ignored")
  func otherPlugin() throws {
    let other = try Plugin(fixture: "cancel")
    let number = Plugin.newNumber()
    let thread = TestThread { [plugin] in plugin.call("spin", number: number) }
    while pr_cancel(plugin.pointer, number) == 0 { #expect(pr_cancel(other.pointer, number) == 0) }
    #expect(thread.join().status == COLLET_CANCELLED)
  }

  @Test("the flag of the request cancels from the first moment")
  func flag() {
    var flag: UInt32 = 0
    withUnsafePointer(to: &flag) { #expect(plugin.call("ask_once", cancelled: $0).text == "not yet") }
    flag = 1
    withUnsafePointer(to: &flag) { #expect(plugin.call("ask_once", cancelled: $0).status == COLLET_CANCELLED) }
  }

  @Test("flag and pr_cancel together miss no moment")
  func noLostCancel() {
    for _ in 0..<300 {
      let number = Plugin.newNumber()
      let flag = UnsafeMutablePointer<Atomic<UInt32>>.allocate(capacity: 1)
      flag.initialize(to: Atomic(0))
      let address = UInt(bitPattern: flag)
      let thread = TestThread { [plugin] in
        plugin.call("spin", number: number, cancelled: UnsafePointer(bitPattern: address))
      }
      flag.pointee.store(1, ordering: .releasing)
      _ = pr_cancel(plugin.pointer, number)
      #expect(thread.join().status == COLLET_CANCELLED)
      flag.deallocate()
    }
  }

  @Test("a call that reads the clock is cancelled by its deadline alone")
  func clock() {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let nanoseconds = UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
    func ask(_ deadline: UInt64, _ flags: UInt32) -> Outcome {
      plugin.call("ask_once") { request in
        request.deadline_ns = deadline
        request.flags = flags
      }
    }
    #expect(ask(nanoseconds, PR_CALL_READ_CLOCK).status == COLLET_CANCELLED)
    #expect(ask(nanoseconds + 3_600_000_000_000, PR_CALL_READ_CLOCK).text == "not yet")
    #expect(ask(0, PR_CALL_READ_CLOCK).text == "not yet")
    #expect(ask(nanoseconds, 0).text == "not yet")
    // spin expects its part functions to answer CANCELLED, and pr_cancel works on such a call as well.
    let spin = plugin.call("spin") { request in
      request.deadline_ns = nanoseconds
      request.flags = PR_CALL_READ_CLOCK
    }
    #expect(spin.status == COLLET_CANCELLED)
  }

  @Test(
    "hooks",
    arguments: ["hook", "hook_after_cancel", "hook_replaced", "hook_taken_back", "hook_running", "hook_back_running"])
  func hooks(tool: String) {
    for _ in 0..<10 {
      let outcome = cancel(tool)
      #expect(outcome.status == COLLET_CANCELLED, "\(outcome.message)")
      #expect(outcome.fault == nil)
    }
    if tool == "hook_running" { #expect(plugin.call("hook_finished").status == COLLET_OK) }
  }

  @Test("of two hooks the second runs, of one taken back none")
  func replacedHooks() {
    #expect(cancelFromSink("hook_replaced", atEnd: false).status == COLLET_CANCELLED)
    #expect(plugin.call("hooks").text == "1")
    #expect(cancelFromSink("hook_taken_back", atEnd: false).status == COLLET_CANCELLED)
    #expect(plugin.call("hooks").text == "1")
  }

  @Test("a hook that is left behind does not run after the call")
  func leftHook() {
    for _ in 0..<20 {
      #expect(plugin.call("hook_left").status == COLLET_OK)
      let number = Plugin.newNumber()
      #expect(plugin.call("hook_left", number: number).status == COLLET_OK)
      #expect(pr_cancel(plugin.pointer, number) == 0)
    }
    // One more hook runs after them: whatever was queued before would have run by now.
    #expect(cancel("hook").status == COLLET_CANCELLED)
    #expect(plugin.call("hooks").text == "1")
  }

  @Test("cancel racing with the end of calls with hooks")
  func race() {
    let racer = Racer(plugin)
    let thread = TestThread { racer.run() }
    for _ in 0..<2000 {
      let number = Plugin.newNumber()
      racer.number.store(number, ordering: .releasing)
      #expect(plugin.call("hook_left", number: number).status == COLLET_OK)
    }
    racer.stop.store(true, ordering: .releasing)
    thread.join()
  }

  @Test("a hook that does more than it may is refused, and nothing hangs")
  func rudeHook() {
    let outcome = cancel("hook_rude")
    #expect(outcome.status == COLLET_INTERNAL)
    #expect(outcome.fault == "a function other than log and is_cancelled was used in an on_cancel function")
    #expect(outcome.message == "")
  }

  @Test("shutdown ends the thread that runs hooks")
  func shutdown() throws {
    let own = try Plugin(fixture: "cancel", flags: ["-DOWN"])
    let number = Plugin.newNumber()
    let thread = TestThread { own.call("hook", number: number) }
    while pr_cancel(own.pointer, number) == 0 { sched_yield() }
    #expect(thread.join().status == COLLET_CANCELLED)
    pr_shutdown(own.pointer)
    #expect(own.call("hook").status == COLLET_INTERNAL)
  }
}

/// Cancels the call of the last number over and over.
private final class Racer: Sendable {
  let plugin: Plugin
  let number = Atomic<UInt64>(0)
  let stop = Atomic<Bool>(false)
  init(_ plugin: Plugin) { self.plugin = plugin }

  func run() {
    while !stop.load(ordering: .acquiring) { _ = pr_cancel(plugin.pointer, number.load(ordering: .acquiring)) }
  }
}
