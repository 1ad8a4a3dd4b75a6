// A call that a plugin kept and uses after it returned: recognised from any thread, whatever runs meanwhile.

import ColletABI
import Glibc
import PluginRuntime
import Synchronization
import TestSupport
import Testing

// In turn: a kept address rests for some thousands of calls only, and the tests here count on it.
@Suite("late use of a call", .serialized)
struct LateUseTests {
  /// Uses of a dead call that the runtime tells: all nine functions of the fixture's round.
  private static let toldPerRound = 9

  private let plugin: Plugin
  init() throws { plugin = try Plugin(fixture: "late") }

  @Test("on the same thread, in a later call")
  func sameThread() {
    #expect(plugin.call("keep").text == "kept")
    let later = plugin.call("use_here")
    #expect(later.text == "fine")
    #expect(later.message == "")
    #expect(plugin.recorder.misuses.count == Self.toldPerRound)
    #expect(
      Set(plugin.recorder.misuses) == [
        "a call was used after it had returned", "log was called for a call that is not running",
      ])
    #expect(plugin.recorder.lines == [])
  }

  @Test("on another thread, while another call runs with an open part")
  func otherThread() {
    #expect(plugin.call("keep").text == "kept")
    #expect(plugin.call("use_elsewhere").text == "fine")
    #expect(plugin.recorder.misuses.count == Self.toldPerRound)
  }

  @Test("over and over on a thread of its own, while hundreds of calls come and go")
  func stray() {
    #expect(plugin.call("keep").text == "kept")
    #expect(plugin.call("start_stray").status == COLLET_OK)
    for _ in 0..<300 { #expect(plugin.call("wait_for_stray").text == "fine") }
    let stopped = plugin.call("stop_stray")
    #expect(stopped.status == COLLET_OK, "\(stopped.message)")
    #expect(plugin.recorder.lines == [])
    #expect(plugin.recorder.misuses.count >= 300)
  }

  /// In a process of its own: calls that other tests make meanwhile count as well, and would shorten the rest as seen
  /// from here.
  @Test("no address comes back within 4,096 calls, on one thread or on many")
  func rest() async {
    await #expect(processExitsWith: .success) {
      let plugin = try Plugin(fixture: "late")
      for _ in 0..<9000 { try #require(plugin.call("distinct").message == "") }
      // A thread for each call: its lane, with the block it began, goes on with the next thread.
      for _ in 0..<300 {
        let thread = TestThread { [plugin] in plugin.call("distinct") }
        let outcome = thread.join()
        try #require(outcome.message == "")
      }
      for _ in 0..<4500 { try #require(plugin.call("distinct").message == "") }
    }
  }

  @Test("a thread that is still inside a function is waited for, and the result is void")
  func stillInside() {
    final class Seen {
      let left = Atomic<Bool>(false)
    }
    let seen = Seen()
    var sink = pr_sink()
    sink.part_begin = { _, _, _, _ in COLLET_OK }
    sink.part_end = { _ in COLLET_OK }
    sink.fail = { _, _ in }
    sink.part_write = { context, data, _ in
      // The fixture hands over its call and a flag; is_cancelled() is 1 as soon as that call has returned.
      let call = data!.load(as: UnsafePointer<collet_call>.self)
      let flag = UnsafeMutableRawPointer(mutating: data! + 8).assumingMemoryBound(to: Atomic<UInt32>.self)
      flag.pointee.store(1, ordering: .releasing)
      while call.pointee.api.pointee.is_cancelled(call) == 0 { sched_yield() }
      Unmanaged<Seen>.fromOpaque(context!).takeUnretainedValue().left.store(true, ordering: .releasing)
      return COLLET_OK
    }
    let outcome = plugin.call("leave_a_writer", sink: sink, context: Unmanaged.passUnretained(seen).toOpaque())
    let left = seen.left.load(ordering: .acquiring)
    #expect(left)
    #expect(outcome.status == COLLET_INTERNAL)
    #expect(outcome.fault == "a thread was inside a function of the call when it returned")
  }
}
