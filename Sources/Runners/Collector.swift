// One call through the runtime, and the memory in which its result is gathered.

internal import ColletABI
internal import EventLoop
internal import PluginRuntime

/// Runs calls, one at a time, and keeps what the last one produced. Used again and again, so that in the steady state a
/// call allocates nothing.
///
/// `@unchecked Sendable`: handed from thread to thread together with the call that uses it.
@safe
final class Collector: @unchecked Sendable {
  /// Bytes of a failure's message, which the model reads; more is cut.
  static var messageMax: Int { 16 << 10 }

  private let memory: UnsafeMutablePointer<pr_collector>
  private let stop: UnsafeMutablePointer<UInt32>
  private let host: PluginHost
  private var number: UInt64 = 0
  private let result: UnsafeMutablePointer<pr_result>

  init(host: PluginHost) {
    self.host = host
    unsafe memory = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe memory.initialize(to: pr_collector())
    unsafe stop = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe stop.initialize(to: 0)
    unsafe result = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe result.initialize(to: pr_result())
    unsafe memory.pointee.progress = collectorProgress
    unsafe memory.pointee.ctx = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    unsafe pr_collector_free(memory)
    unsafe memory.deallocate()
    unsafe stop.deallocate()
    unsafe result.deallocate()
  }

  // MARK: Calling

  /// Before each call: whose it is.
  @inline(__always)
  func begin(_ number: UInt64) {
    self.number = number
    unsafe stop.pointee = 0
    unsafe pr_collector_reset(memory)
  }

  /// Runs the attempt on the calling thread. `clock`: `is_cancelled` compares the deadline itself, no timer watches.
  @inline(__always)
  func call(
    _ plugin: PluginHandle, _ attempt: borrowing Attempt, arguments: Span<UInt8>, tool: PreparedTool,
    principal: PreparedPrincipal, clock: Bool
  ) {
    unsafe attempt.callID.utf8Span.span.withUnsafeBufferPointer { callID in
      unsafe attempt.session.utf8Span.span.withUnsafeBufferPointer { session in
        unsafe attempt.trace.utf8Span.span.withUnsafeBufferPointer { trace in
          unsafe arguments.withUnsafeBufferPointer { arguments in
            var request = unsafe pr_request(
              number: attempt.number, flags: clock ? PR_CALL_READ_CLOCK : 0, attempt: attempt.index,
              deadline_ns: attempt.deadline, result_max: tool.resultMax, tool: tool.bytes,
              args: collet_bytes(arguments), call_id: collet_bytes(callID), session: collet_bytes(session),
              trace: collet_bytes(trace), principal: principal.pointer, cancelled: stop)
            unsafe pr_call(plugin.pointer, &request, pr_collecting(), memory, result)
          }
        }
      }
    }
  }

  /// Stops the call that uses this collector, whether it has begun or not.
  func cancel(in plugin: PluginHandle) {
    // One aligned word; the barrier in pr_cancel orders it before the call's look at it.
    unsafe stop.pointee = 1
    plugin.cancel(number)
  }

  fileprivate func forward(_ fraction: Double, _ note: UnsafePointer<CChar>?) {
    let text = unsafe note.map { unsafe Self.text(from: $0, max: PluginHost.noteMax) } ?? ""
    host.forward(.progress(call: number, fraction: fraction < 0 ? nil : fraction, note: text.isEmpty ? nil : text))
  }

  // MARK: What came of it

  /// The plugin called `fail` and then answered OK.
  var ignoredFailure: Bool { unsafe result.pointee.flags & PR_RESULT_IGNORED_FAIL != 0 }

  /// How the call ended in one word, for the log.
  var summary: String {
    if let fault = unsafe result.pointee.fault { return unsafe "a broken rule: \(String(cString: fault))" }
    switch unsafe result.pointee.status {
    case COLLET_OK: return "OK"
    case COLLET_RETRYABLE: return "RETRYABLE"
    case COLLET_PERMANENT: return "PERMANENT"
    case COLLET_CANCELLED: return "CANCELLED"
    default: return "INTERNAL"
    }
  }

  /// Hands the parts on, if there is a result, and says how the call ended.
  @IO
  @inline(__always)
  func deliver(to sink: any AttemptSink) -> AttemptOutcome {
    guard unsafe result.pointee.status == COLLET_OK else { return failure() }
    for index in unsafe 0..<Int(memory.pointee.part_count) {
      guard let problem = deliver(part: index, to: sink) else { continue }
      return .broken(problem)
    }
    return .ok
  }

  /// `nil`, or what is wrong with the part.
  @IO
  private func deliver(part index: Int, to sink: any AttemptSink) -> String? {
    let part = unsafe memory.pointee.parts + index
    let bytes = unsafe Span(_unsafeStart: memory.pointee.bytes + Int(part.pointee.start), count: Int(part.pointee.len))
    guard let kind = unsafe PartKind(rawValue: part.pointee.kind) else { return "part \(index) is of an unknown kind" }
    if kind == .text, (try? UTF8Span(validating: bytes)) == nil { return "part \(index), a text, is not UTF-8" }
    var mediaType: String?
    if unsafe part.pointee.media_type.0 != 0 {
      guard let type = unsafe Self.mediaType(of: part) else { return "the media type of part \(index) is not ASCII text" }
      mediaType = type
    }
    sink.part(kind, mediaType: mediaType, bytes: bytes)
    return nil
  }

  private func failure() -> AttemptOutcome {
    if let fault = unsafe result.pointee.fault { return unsafe .broken(String(cString: fault)) }
    if unsafe result.pointee.flags & PR_RESULT_OVER_LIMIT != 0 { return .resultTooLarge }
    switch unsafe result.pointee.status {
    case COLLET_RETRYABLE: return .failed(.retryable, said())
    case COLLET_PERMANENT: return .failed(.permanent, said())
    case COLLET_CANCELLED: return .cancelled
    default: return .failed(.internal, said())
    }
  }

  /// What the plugin handed to `fail`.
  private func said() -> Failure {
    guard unsafe result.pointee.flags & PR_RESULT_FAILED != 0 else { return Failure() }
    let collected = unsafe memory.pointee
    let code = unsafe withUnsafeBytes(of: collected.code) { unsafe Array($0.prefix { $0 != 0 }) }
    return unsafe Failure(
      code: Self.isCode(code) ? String(decoding: code, as: UTF8.self) : "",
      message: Self.text(collected.message, collected.message_len, max: Self.messageMax),
      detail: Self.text(collected.detail, collected.detail_len, max: Int(PR_FAILURE_TEXT_MAX)),
      retryAfterMS: result.pointee.status == COLLET_RETRYABLE ? Int(collected.retry_after_ms) : 0,
      noEffect: collected.failure_flags & COLLET_FAILURE_NO_EFFECT != 0)
  }

  /// `UPPER_SNAKE`, as the header asks: anything else would reach the model as if it were a code.
  private static func isCode(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return false }
    return bytes.allSatisfy {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "_")
    }
  }

  private static func mediaType(of part: UnsafeMutablePointer<pr_part>) -> String? {
    unsafe withUnsafeBytes(of: part.pointee.media_type) { bytes in
      let text = unsafe bytes.prefix { $0 != 0 }
      return unsafe text.allSatisfy { $0 > 0x20 && $0 < 0x7f || $0 == 0x20 } ? String(decoding: text, as: UTF8.self) : nil
    }
  }

  private static func text(_ start: UnsafeMutablePointer<UInt8>?, _ length: UInt64, max: Int) -> String {
    unsafe text(UnsafeBufferPointer(start: start, count: Int(length)), max: max)
  }

  private static func text(from start: UnsafePointer<CChar>, max: Int) -> String {
    // One byte past the limit is enough to see that there is more.
    var length = 0
    while unsafe length <= max && start[length] != 0 { length += 1 }
    return unsafe start.withMemoryRebound(to: UInt8.self, capacity: length) {
      unsafe text(UnsafeBufferPointer(start: $0, count: length), max: max)
    }
  }

  /// Cut between characters; what is not UTF-8 is replaced.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, max: Int) -> String {
    guard bytes.count > max else { return unsafe String(decoding: bytes, as: UTF8.self) }
    var end = max
    while unsafe end > max - 4 && bytes[end] & 0xc0 == 0x80 { end -= 1 }
    return unsafe String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }
}

extension collet_bytes {
  @inline(__always)
  fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.init(ptr: bytes.baseAddress, len: UInt64(bytes.count))
  }
}

/// Of no isolation: it runs on whatever thread the plugin calls from.
private func collectorProgress(_ context: UnsafeMutableRawPointer?, _ fraction: Double, _ note: UnsafePointer<CChar>?) {
  let collector = unsafe Unmanaged<Collector>.fromOpaque(context!).takeUnretainedValue()
  unsafe collector.forward(fraction, note)
}
