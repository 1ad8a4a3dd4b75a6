// One call: the order of parts, limits, statuses, failures, and what a plugin on several threads may do.

import ColletABI
import Glibc
import PluginRuntime
import Synchronization
import TestSupport
import Testing

@Suite("call")
struct CallTests {
  private let plugin: Plugin
  init() throws { plugin = try Plugin(fixture: "rules") }

  // ---- results ----

  @Test("parts come back in order, with kind, known flags and media type")
  func parts() {
    let outcome = plugin.call("two_parts")
    #expect(outcome.status == COLLET_OK)
    #expect(outcome.flags == 0)
    #expect(
      outcome.parts == [
        .init(
          kind: COLLET_PART_IMAGE, flags: COLLET_PART_STREAM, mediaType: "image/png",
          bytes: "\u{89}PNGrest".unicodeScalars.map { UInt8($0.value) }),
        .init(kind: COLLET_PART_TEXT, flags: 0, mediaType: "", bytes: Array("text".utf8)),
      ])
  }

  @Test("OK without parts is an empty result")
  func empty() {
    let outcome = plugin.call("nothing")
    #expect(outcome.status == COLLET_OK && outcome.flags == 0 && outcome.parts == [])
  }

  @Test(
    "a broken rule makes the result void and says which",
    arguments: [
      ("open_part", "call() answered OK inside a part"), ("begin_inside", "part_begin inside a part"),
      ("write_outside", "part_write outside a part"), ("end_outside", "part_end outside a part"),
      ("null_part", "part_begin with a struct that is NULL or smaller than version 1.0's"),
      ("short_part", "part_begin with a struct that is NULL or smaller than version 1.0's"),
      ("null_data", "part_write with data NULL and a length"), ("media_128", "a media_type longer than 127 bytes"),
      ("fail_null", "fail() with a struct that is NULL or smaller than version 1.0's"),
      ("fail_short", "fail() with a struct that is NULL or smaller than version 1.0's"),
    ])
  func fault(tool: String, text: String) {
    let outcome = plugin.call(tool)
    #expect(outcome.status == COLLET_INTERNAL)
    #expect(outcome.flags == PR_RESULT_FAULT)
    #expect(outcome.fault == text)
    #expect(outcome.message == "")
    #expect(plugin.call("two_parts").parts.count == 2)
  }

  @Test("an open part of a call that is not OK is no fault")
  func openPartAndFailure() {
    let outcome = plugin.call("open_part_and_fail")
    #expect(outcome.status == COLLET_RETRYABLE)
    #expect(outcome.flags == 0)
  }

  @Test("an unknown kind is refused, and the plugin may fall back")
  func unknownKind() {
    let outcome = plugin.call("unknown_kind")
    #expect(outcome.message == "")
    #expect(outcome.parts == [.init(kind: COLLET_PART_BLOB, flags: 0, mediaType: "", bytes: [])])
  }

  @Test("a part struct of a later minor version is read as far as it is known")
  func newerPart() {
    #expect(plugin.call("newer_part").parts.count == 1)
  }

  @Test("the longest media type")
  func mediaType() {
    #expect(plugin.call("media_127").parts.first?.mediaType == String(repeating: "m", count: 127))
  }

  // ---- statuses ----

  @Test("a known status is handed on", arguments: [COLLET_OK, COLLET_RETRYABLE, COLLET_PERMANENT, COLLET_INTERNAL])
  func knownStatus(status: Int32) {
    let outcome = plugin.call("status", "\(status)")
    #expect(outcome.status == status)
    #expect(outcome.flags == 0)
  }

  @Test("a status that call() may not answer is INTERNAL", arguments: [COLLET_ABSENT, 6, -1, Int32.max, Int32.min])
  func unknownStatus(status: Int32) {
    let outcome = plugin.call("status", "\(status)")
    #expect(outcome.status == COLLET_INTERNAL)
    #expect(outcome.flags == PR_RESULT_FAULT)
    #expect(outcome.fault == "call() answered a status that it may not")
  }

  // ---- limits ----

  @Test("the byte over the limit is refused, for every limit", arguments: [0, 1, 2, 63, 64, 4095, 4096, 4097])
  func limit(limit: UInt64) {
    let text = String(repeating: "a", count: Int(limit))
    #expect(plugin.call("drip", text, resultMax: limit).text == text)
    let over = plugin.call("drip", text + "b", resultMax: limit)
    #expect(over.status == COLLET_PERMANENT)
    #expect(over.flags == PR_RESULT_OVER_LIMIT)
    #expect(over.message == "")
    #expect(over.parts.first.map { $0.bytes.count <= Int(limit) } == true)
  }

  @Test("over the limit counts whatever call() answers then")
  func limitAndStatus() {
    let outcome = plugin.call("over_and_internal", "abc", resultMax: 2)
    #expect(outcome.status == COLLET_PERMANENT)
    #expect(outcome.flags == PR_RESULT_OVER_LIMIT)
  }

  @Test("a length that would overflow is over the limit", arguments: [10, UInt64.max])
  func giant(limit: UInt64) {
    let outcome = plugin.call("giant_write", resultMax: limit)
    #expect(outcome.status == COLLET_PERMANENT)
    #expect(outcome.flags == PR_RESULT_OVER_LIMIT)
  }

  @Test("empty parts without end are over the limit too")
  func manyParts() {
    let outcome = plugin.call("endless_parts")
    #expect(outcome.flags == PR_RESULT_OVER_LIMIT)
    #expect(outcome.parts.count == Int(PR_PARTS_MAX))
  }

  // ---- failures ----

  @Test("a failure arrives whole, with known flags only")
  func failure() {
    let outcome = plugin.call("fail_whole")
    #expect(outcome.status == COLLET_RETRYABLE)
    #expect(outcome.flags == PR_RESULT_FAILED)
    #expect(outcome.code == "BUSY")
    #expect(outcome.message == "try later")
    #expect(outcome.detail == "detail")
    #expect(outcome.retryAfterMilliseconds == 250)
    #expect(outcome.failureFlags == COLLET_FAILURE_NO_EFFECT)
  }

  @Test("of two failures the last counts")
  func twoFailures() {
    let outcome = plugin.call("fail_twice")
    #expect(outcome.code == "SECOND")
    #expect(outcome.message == "second")
  }

  @Test("a failure and then OK is ignored, and said to be")
  func ignoredFailure() {
    let outcome = plugin.call("fail_then_ok")
    #expect(outcome.status == COLLET_OK)
    #expect(outcome.flags == PR_RESULT_FAILED | PR_RESULT_IGNORED_FAIL)
    #expect(outcome.text == "fine")
  }

  @Test("a failure without code and texts")
  func bareFailure() {
    let outcome = plugin.call("fail_bare")
    #expect(outcome.flags == PR_RESULT_FAILED)
    #expect(outcome.code == "" && outcome.message == "" && outcome.detail == "")
  }

  @Test("a code and a message that are too long are cut, between characters")
  func hugeFailure() {
    let outcome = plugin.call("fail_huge")
    #expect(outcome.code == String(repeating: "C", count: 63))
    #expect(outcome.message == String(repeating: "€", count: Int(PR_FAILURE_TEXT_MAX) / 3))
  }

  // ---- what the plugin sees ----

  @Test("a call shows what was asked, and who asks")
  func show() throws {
    var scopes: [collet_bytes] = []
    let outcome = withBytes("orders.read_all") { first in
      withBytes("orders.read") { second in
        scopes = [first, second]
        return scopes.withUnsafeBufferPointer { scopes in
          withBytes("user-1") { subject in
            withBytes("acme") { tenant in
              var principal = collet_principal()
              principal.struct_size = UInt32(MemoryLayout<collet_principal>.size)
              principal.subject = subject
              principal.tenant = tenant
              principal.scopes = scopes.baseAddress
              principal.scope_count = 2
              return withUnsafePointer(to: principal) { principal in
                plugin.call("show", "[7]") { request in
                  request.attempt = 3
                  request.deadline_ns = 12345
                  request.principal = principal
                  request.call_id = subject
                  request.session = tenant
                  request.trace = tenant
                }
              }
            }
          }
        }
      }
    }
    #expect(outcome.text == "3 show [7] user-1 acme acme 12345 user-1 acme 2 100")
  }

  @Test("without a principal the caller is anonymous")
  func anonymous() {
    #expect(plugin.call("show", "{}").text == "0 show {}    0   0 000")
  }

  @Test("a plugin that writes over its call harms only itself")
  func scribble() {
    #expect(plugin.call("scribble").text == "safe")
    #expect(plugin.call("show", "{}").text == "0 show {}    0   0 000")
  }

  @Test("a pointer that is not a call is refused and told")
  func copiedCall() {
    #expect(plugin.call("copied_call").text == "fine")
    #expect(plugin.recorder.misuses.count == 8)
    #expect(Set(plugin.recorder.misuses) == ["a call function got a pointer that is not a call"])
  }

  @Test("progress is made plain: unknown is -1, the rest between 0 and 1")
  func progress() {
    final class Log {
      var text: [String] = []
    }
    let log = Log()
    var collector = pr_collector()
    collector.ctx = Unmanaged.passUnretained(log).toOpaque()
    collector.progress = { context, fraction, note in
      Unmanaged<Log>.fromOpaque(context!).takeUnretainedValue().text.append("\(fraction) \(String(cString: note!))")
    }
    withUnsafeMutablePointer(to: &collector) {
      _ = plugin.call("progress", sink: pr_collecting().pointee, context: $0)
    }
    #expect(log.text == ["0.5 half", "-1.0 ", "-1.0 ", "1.0 done"])
  }

  // ---- threads ----

  @Test("other threads may write while the call runs")
  func otherThread() {
    let scope = Array("orders.read".utf8)
    let outcome = scope.withUnsafeBufferPointer { scope in
      withUnsafePointer(to: collet_bytes(ptr: scope.baseAddress, len: UInt64(scope.count))) { scopes in
        var principal = collet_principal()
        principal.scopes = scopes
        principal.scope_count = 1
        return withUnsafePointer(to: principal) { principal in
          plugin.call("other_thread") { $0.principal = principal }
        }
      }
    }
    #expect(outcome.message == "")
    let other = "from another thread"
    #expect(outcome.parts.map(\.text) == ["before", other, other, other, "after"])
  }

  @Test("two writers at once: one is refused, the result is void")
  func overlap() {
    for _ in 0..<20 {
      let gate = Gate()
      var sink = pr_sink()
      sink.part_begin = { _, _, _, _ in COLLET_OK }
      sink.part_end = { _ in COLLET_OK }
      sink.part_write = { context, _, _ in
        Gate.at(context).wait()
        return COLLET_OK
      }
      sink.progress = { context, _, _ in Gate.at(context).open() }
      sink.fail = { _, _ in Issue.record("an expectation of the fixture failed") }
      let outcome = plugin.call("overlap", sink: sink, context: gate.pointer)
      #expect(outcome.status == COLLET_INTERNAL)
      #expect(outcome.fault == "two part functions of one call overlapped")
    }
  }

  @Test("many threads call at once, each its own")
  func concurrent() {
    let threads = (0..<32).map { index in
      TestThread { [plugin] in
        (0..<50).allSatisfy { round in
          let text = "\(index)-\(round)"
          return plugin.call("drip", text).text == text
        }
      }
    }
    for thread in threads { #expect(thread.join()) }
  }

  @Test("a call from within a call's sink is a call of its own")
  func nested() {
    final class Outer {
      let plugin: Plugin
      var inner: Outcome?
      init(_ plugin: Plugin) { self.plugin = plugin }
    }
    let outer = Outer(plugin)
    var sink = pr_sink()
    sink.part_begin = { context, _, _, _ in
      let outer = Unmanaged<Outer>.fromOpaque(context!).takeUnretainedValue()
      outer.inner = outer.plugin.call("drip", "inner")
      return COLLET_OK
    }
    sink.part_write = { _, _, _ in COLLET_OK }
    sink.part_end = { _ in COLLET_OK }
    sink.fail = { _, _ in }
    let outcome = plugin.call("two_parts", sink: sink, context: Unmanaged.passUnretained(outer).toOpaque())
    #expect(outcome.status == COLLET_OK)
    #expect(outer.inner?.text == "inner")
  }

  @Test(
    "what the sink refuses is refused for good, and a plugin that says OK all the same is not believed",
    arguments: [COLLET_CANCELLED, COLLET_INTERNAL, COLLET_PERMANENT, COLLET_RETRYABLE])
  func sinkRefuses(status: Int32) {
    var answer = status
    var sink = pr_sink()
    sink.part_begin = { _, _, _, _ in COLLET_OK }
    sink.part_end = { _ in COLLET_OK }
    sink.part_write = { context, _, _ in context!.load(as: Int32.self) }
    sink.fail = { _, _ in Issue.record("an expectation of the fixture failed") }
    let outcome = withUnsafeMutablePointer(to: &answer) { answer in
      var result = pr_result()
      withBytes("drip") { tool in
        withBytes("abc") { arguments in
          var request = pr_request()
          request.number = Plugin.newNumber()
          request.result_max = 100
          request.tool = tool
          request.args = arguments
          pr_call(plugin.pointer, &request, &sink, answer, &result)
        }
      }
      return result
    }
    #expect(outcome.status == status)
    #expect(outcome.fault == nil)
  }
}

/// Holds a thread until another one opens it.
final class Gate {
  private let isOpen = Atomic<Bool>(false)
  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static func at(_ pointer: UnsafeMutableRawPointer?) -> Gate {
    Unmanaged<Gate>.fromOpaque(pointer!).takeUnretainedValue()
  }

  func open() { isOpen.store(true, ordering: .releasing) }
  func wait() { while !isOpen.load(ordering: .acquiring) { sched_yield() } }
}
