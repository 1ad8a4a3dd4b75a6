// One call through the runtime, and the memory in which its result is gathered.

internal import ColletABI
internal import EventLoop
internal import PluginRuntime
internal import Synchronization

/// What one call needs, at an address of its own: the runtime writes into it while the plugin runs.
@unsafe
struct CallBlock {
  var collector = unsafe pr_collector()
  var result = unsafe pr_result()
  var number: UInt64 = 0
}

/// Runs calls, one at a time, and keeps what the last one produced. Used again and again, so that in the steady state a
/// call allocates nothing.
///
/// `@unchecked Sendable`: handed from thread to thread together with the call that uses it.
final class Collector: @unchecked Sendable {
  let memory: CallMemory
  private let host: PluginHost

  init(host: PluginHost) {
    self.host = host
    memory = CallMemory()
    unsafe memory.block.pointee.collector.progress = collectorProgress
    unsafe memory.block.pointee.collector.ctx = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit { memory.free() }

  fileprivate func forward(_ fraction: Double, _ note: UnsafePointer<CChar>?) {
    let text = unsafe note.map { unsafe CallMemory.text(from: $0, max: PluginHost.noteMax) } ?? ""
    let number = unsafe memory.block.pointee.number
    host.forward(.progress(call: number, fraction: fraction < 0 ? nil : fraction, note: text.isEmpty ? nil : text))
  }
}

/// The door to a `CallBlock`. A plain pointer rather than an object, because the way of an inline call is too short for
/// reference counts; it belongs to a `Collector`.
@safe
struct CallMemory: @unchecked Sendable {
  /// Bytes of a failure's message, which the model reads; more is cut.
  static var messageMax: Int { 16 << 10 }

  fileprivate let block: UnsafeMutablePointer<CallBlock>
  /// Not 0 stops the call, whether it has begun or not.
  private let stop: UnsafeMutablePointer<Atomic<UInt32>>

  fileprivate init() {
    unsafe block = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe block.initialize(to: CallBlock())
    unsafe stop = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe stop.initialize(to: Atomic(0))
  }

  fileprivate func free() {
    unsafe pr_collector_free(&block.pointee.collector)
    unsafe block.deallocate()
    unsafe stop.deallocate()
  }

  // MARK: Calling

  /// Before each call: whose it is.
  @inline(__always)
  func begin(_ number: UInt64) {
    unsafe block.pointee.number = number
    unsafe stop.pointee.store(0, ordering: .relaxed)
    unsafe pr_collector_reset(&block.pointee.collector)
  }

  /// Runs the attempt on the calling thread. `clock`: `is_cancelled` compares the deadline itself, no timer watches.
  @inline(__always)
  func call(
    _ plugin: PluginHandle, _ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, tool: ToolSlot,
    clock: Bool
  ) {
    var request = unsafe pr_request()
    unsafe request.number = attempt.number
    unsafe request.flags = clock ? PR_CALL_READ_CLOCK : 0
    unsafe request.attempt = attempt.index
    unsafe request.deadline_ns = attempt.deadline
    unsafe request.result_max = tool.resultMax
    unsafe request.tool = tool.name
    unsafe request.principal = tool.principal
    // An Atomic has the layout of its value.
    unsafe request.cancelled = UnsafeRawPointer(stop).assumingMemoryBound(to: UInt32.self)
    unsafe call.tell(&request)
    unsafe arguments.withUnsafeBufferPointer { arguments in
      unsafe request.args = collet_bytes(ptr: arguments.baseAddress, len: UInt64(arguments.count))
      unsafe pr_call(plugin.pointer, &request, pr_collecting(), &block.pointee.collector, &block.pointee.result)
    }
  }

  /// Stops the call that uses this memory, whether it has begun or not.
  func cancel(in plugin: PluginHandle) {
    unsafe stop.pointee.store(1, ordering: .releasing)
    unsafe plugin.cancel(block.pointee.number)
  }

  // MARK: What came of it

  /// The plugin called `fail` and then answered OK.
  var ignoredFailure: Bool { unsafe block.pointee.result.flags & PR_RESULT_IGNORED_FAIL != 0 }

  /// How the call ended in one word, for the log.
  var summary: String {
    if let fault = unsafe block.pointee.result.fault { return unsafe "a broken rule: \(String(cString: fault))" }
    switch unsafe block.pointee.result.status {
    case COLLET_OK: return "OK"
    case COLLET_RETRYABLE: return "RETRYABLE"
    case COLLET_PERMANENT: return "PERMANENT"
    case COLLET_CANCELLED: return "CANCELLED"
    default: return "INTERNAL"
    }
  }

  /// It answered OK, and there is nothing to be said about it.
  @inline(__always)
  var isPlain: Bool { unsafe block.pointee.result.status == COLLET_OK && block.pointee.result.flags == 0 }

  /// How a call ended that did not answer OK.
  func failure() -> AttemptOutcome {
    if let fault = unsafe block.pointee.result.fault { return unsafe .broken(String(cString: fault)) }
    if unsafe block.pointee.result.flags & PR_RESULT_OVER_LIMIT != 0 { return .resultTooLarge }
    switch unsafe block.pointee.result.status {
    case COLLET_OK: return .ok
    case COLLET_RETRYABLE: return .failed(.retryable, said())
    case COLLET_PERMANENT: return .failed(.permanent, said())
    case COLLET_CANCELLED: return .cancelled
    default: return .failed(.internal, said())
    }
  }

  /// Hands the parts on; `nil`, or what is wrong with one of them.
  @IO
  @inline(__always)
  func deliver(to sink: any AttemptSink) -> String? {
    var index = 0
    while unsafe index < Int(block.pointee.collector.part_count) {
      if let problem = deliver(part: index, to: sink) { return problem }
      index += 1
    }
    return nil
  }

  /// `nil`, or what is wrong with the part.
  @IO
  @inline(__always)
  private func deliver(part index: Int, to sink: any AttemptSink) -> String? {
    let part = unsafe block.pointee.collector.parts + index
    let length = unsafe Int(part.pointee.len)
    // Without a byte there may be no memory. No `map` here: a closure that an isolated function hands to the standard
    // library checks its executor at each call.
    let start: UnsafePointer<UInt8>?
    if let bytes = unsafe block.pointee.collector.bytes {
      unsafe start = UnsafePointer(bytes + Int(part.pointee.start))
    } else {
      unsafe start = nil
    }
    let bytes = unsafe Span(_unsafeElements: UnsafeBufferPointer(start: start, count: length))
    guard let kind = unsafe PartKind(rawValue: part.pointee.kind) else { return "part \(index) is of an unknown kind" }
    if kind == .text, (try? UTF8Span(validating: bytes)) == nil { return "part \(index), a text, is not UTF-8" }
    var mediaType: String?
    if unsafe part.pointee.media_type.0 != 0 {
      guard let type = unsafe Self.mediaType(of: part) else {
        return "the media type of part \(index) is not ASCII text"
      }
      mediaType = type
    }
    sink.part(kind, mediaType: mediaType, bytes: bytes)
    return nil
  }

  /// What the plugin handed to `fail`.
  private func said() -> Failure {
    guard unsafe block.pointee.result.flags & PR_RESULT_FAILED != 0 else { return Failure() }
    let collected = unsafe block.pointee.collector
    let code = unsafe withUnsafeBytes(of: collected.code) { unsafe Array($0.prefix { $0 != 0 }) }
    return unsafe Failure(
      code: Self.isCode(code) ? String(decoding: code, as: UTF8.self) : "",
      message: Self.text(collected.message, collected.message_len, max: Self.messageMax),
      detail: Self.text(collected.detail, collected.detail_len, max: Int(PR_FAILURE_TEXT_MAX)),
      retryAfterMS: block.pointee.result.status == COLLET_RETRYABLE ? Int(collected.retry_after_ms) : 0,
      noEffect: collected.failure_flags & COLLET_FAILURE_NO_EFFECT != 0)
  }

  /// `UPPER_SNAKE`, as the header asks: anything else would reach the model as if it were a code.
  static func isCode(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return false }
    return bytes.allSatisfy {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "_")
    }
  }

  private static func mediaType(of part: UnsafeMutablePointer<pr_part>) -> String? {
    unsafe withUnsafeBytes(of: part.pointee.media_type) { bytes in
      let text = unsafe bytes.prefix { $0 != 0 }
      return unsafe text.allSatisfy { $0 > 0x20 && $0 < 0x7f || $0 == 0x20 }
        ? String(decoding: text, as: UTF8.self) : nil
    }
  }

  private static func text(_ start: UnsafeMutablePointer<UInt8>?, _ length: UInt64, max: Int) -> String {
    unsafe text(UnsafeBufferPointer(start: start, count: Int(length)), max: max)
  }

  fileprivate static func text(from start: UnsafePointer<CChar>, max: Int) -> String {
    // One byte past the limit is enough to see that there is more.
    var length = 0
    while unsafe length <= max && start[length] != 0 { length += 1 }
    return unsafe start.withMemoryRebound(to: UInt8.self, capacity: length) {
      unsafe text(UnsafeBufferPointer(start: $0, count: length), max: max)
    }
  }

  /// Cut between characters; what is not UTF-8 is replaced.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>, max: Int) -> String {
    guard bytes.count > max else { return unsafe String(decoding: bytes, as: UTF8.self) }
    var end = max
    while unsafe end > max - 4 && bytes[end] & 0xc0 == 0x80 { end -= 1 }
    return unsafe String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }
}

/// Of no isolation: it runs on whatever thread the plugin calls from.
private func collectorProgress(_ context: UnsafeMutableRawPointer?, _ fraction: Double, _ note: UnsafePointer<CChar>?) {
  let collector = unsafe Unmanaged<Collector>.fromOpaque(context!).takeUnretainedValue()
  unsafe collector.forward(fraction, note)
}
