// The collector by itself: growth, reuse, and giving back what one huge result took.

import ColletABI
import Glibc
import PluginRuntime
import Testing

@Suite("collector")
struct CollectorTests {
  /// A collector at a fixed address, as the runtime uses it.
  private final class Held {
    let pointer = UnsafeMutablePointer<pr_collector>.allocate(capacity: 1)
    init() { pointer.initialize(to: pr_collector()) }
    deinit {
      pr_collector_free(pointer)
      pointer.deallocate()
    }
    func part(_ bytes: [UInt8]) -> Int32 {
      let sink = pr_collecting().pointee
      guard sink.part_begin(pointer, COLLET_PART_BLOB, 0, nil) == COLLET_OK else { return COLLET_INTERNAL }
      guard sink.part_write(pointer, bytes, UInt64(bytes.count)) == COLLET_OK else { return COLLET_INTERNAL }
      return sink.part_end(pointer)
    }
  }

  @Test("parts are kept apart while everything grows")
  func growth() {
    let held = Held()
    for index in 0..<1000 { #expect(held.part(Array(repeating: UInt8(index % 251), count: index)) == COLLET_OK) }
    let collector = held.pointer.pointee
    #expect(collector.part_count == 1000)
    #expect(collector.len == 999 * 1000 / 2)
    for index in 0..<1000 {
      let part = collector.parts[index]
      let bytes = UnsafeBufferPointer(start: collector.bytes + Int(part.start), count: Int(part.len))
      #expect(bytes.count == index && bytes.allSatisfy { $0 == UInt8(index % 251) })
    }
  }

  @Test("a reset keeps usual buffers and drops huge ones")
  func reset() {
    let held = Held()
    #expect(held.part(Array(repeating: 1, count: 10_000)) == COLLET_OK)
    let bytes = held.pointer.pointee.bytes
    pr_collector_reset(held.pointer)
    #expect(held.pointer.pointee.bytes == bytes)
    #expect(held.pointer.pointee.len == 0 && held.pointer.pointee.part_count == 0)

    #expect(held.part(Array(repeating: 1, count: 3_000_000)) == COLLET_OK)
    for _ in 0..<600 { #expect(held.part([1]) == COLLET_OK) }
    pr_collector_reset(held.pointer)
    #expect(held.pointer.pointee.capacity == 0 && held.pointer.pointee.part_capacity == 0)
    #expect(held.part([2, 3]) == COLLET_OK)
    #expect(held.pointer.pointee.len == 2)
  }

  @Test("a failure's texts do not reach into the next call")
  func failureTexts() {
    let held = Held()
    let sink = pr_collecting().pointee
    withBytes("message") { message in
      "CODE".withCString { code in
        var failure = collet_failure()
        failure.code = code
        failure.message = message
        failure.detail = message
        failure.retry_after_ms = 5
        failure.flags = COLLET_FAILURE_NO_EFFECT
        sink.fail(held.pointer, &failure)
      }
    }
    #expect(held.pointer.pointee.message_len == 7 && held.pointer.pointee.detail_len == 7)
    pr_collector_reset(held.pointer)
    let collector = held.pointer.pointee
    #expect(collector.message_len == 0 && collector.detail_len == 0 && collector.code.0 == 0)
    #expect(collector.retry_after_ms == 0 && collector.failure_flags == 0)
  }

  @Test("a length that no memory can hold is an error, and the collector goes on")
  func noMemory() {
    let held = Held()
    let sink = pr_collecting().pointee
    #expect(sink.part_begin(held.pointer, COLLET_PART_BLOB, 0, nil) == COLLET_OK)
    #expect(sink.part_write(held.pointer, "x", 1 << 62) == COLLET_INTERNAL)
    #expect(sink.part_write(held.pointer, "x", UInt64.max) == COLLET_INTERNAL)
    #expect(sink.part_write(held.pointer, "x", 1) == COLLET_OK)
    #expect(held.pointer.pointee.len == 1)
  }
}
