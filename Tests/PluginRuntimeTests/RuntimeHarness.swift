// What the tests of this target share: an opened fixture, a call's outcome in Swift values, what the host was told.

import ColletABI
import Glibc
import PluginRuntime
import Synchronization
import TestSupport

/// A sealed copy of a file, or why there is none.
func seal(_ path: String, sizeMax: UInt64 = 64 << 20) throws(RuntimeFailure) -> pr_image {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw RuntimeFailure(code: PR_E_SYSTEM, status: 0, text: "\(path): errno \(errno)") }
  defer { close(descriptor) }
  var image = pr_image()
  var error = pr_error()
  guard pr_image_seal(descriptor, sizeMax, &image, &error) == PR_OK else { throw RuntimeFailure(error) }
  return image
}

/// A `pr_error` in Swift values.
struct RuntimeFailure: Error, CustomStringConvertible {
  let code: Int32
  let status: Int32
  let text: String
  var description: String { "\(code) \(status): \(text)" }

  init(code: Int32, status: Int32, text: String) {
    self.code = code
    self.status = status
    self.text = text
  }

  init(_ error: pr_error) {
    let text = withUnsafeBytes(of: error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    self.init(code: error.code, status: error.status, text: text)
  }
}

typealias ServiceFunction = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> UnsafeRawPointer?

/// What a plugin told its host outside of results. Never freed: threads of a plugin may outlive a test.
final class HostRecorder: Sendable {
  struct Line: Equatable {
    let call: UInt64
    let level: Int32
    let text: String
  }
  private let state = Mutex<(lines: [Line], misuses: [String])>(([], []))

  var lines: [Line] { state.withLock { $0.lines } }
  var misuses: [String] { state.withLock { $0.misuses } }

  /// At the address that the runtime gets as its context.
  func operations(service: ServiceFunction? = nil) -> pr_host_ops {
    pr_host_ops(
      ctx: Unmanaged.passRetained(self).toOpaque(),
      log: { context, call, level, text, length in
        let text = String(decoding: UnsafeBufferPointer(start: text, count: Int(length)), as: UTF8.self)
        of(context).state.withLock { $0.lines.append(Line(call: call, level: level, text: text)) }
      },
      service: service,
      misuse: { context, what in
        let what = String(cString: what!)
        // A stray thread may report without end.
        of(context).state.withLock { if $0.misuses.count < 1000 { $0.misuses.append(what) } }
      })
  }
}

private func of(_ context: UnsafeMutableRawPointer?) -> HostRecorder {
  Unmanaged<HostRecorder>.fromOpaque(context!).takeUnretainedValue()
}

/// How one call ended.
struct Outcome: Sendable {
  struct Part: Equatable, Sendable {
    let kind: UInt32
    let flags: UInt32
    let mediaType: String
    let bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }
  var status: Int32 = 0
  var flags: UInt32 = 0
  var fault: String?
  var parts: [Part] = []
  var code = ""
  var message = ""
  var detail = ""
  var retryAfterMilliseconds: UInt32 = 0
  var failureFlags: UInt32 = 0
}

/// One opened fixture plugin; stays open as every plugin does.
final class Plugin: @unchecked Sendable {
  // Sendable: the runtime's functions may be called from any thread, and nothing here changes.
  let pointer: OpaquePointer
  let recorder: HostRecorder

  init(
    image: pr_image, config: String = "{}",
    service: ServiceFunction? = nil,
    recorder: HostRecorder = HostRecorder()
  ) throws(RuntimeFailure) {
    self.recorder = recorder
    var image = image
    var error = pr_error()
    var operations = recorder.operations(service: service)
    let bytes = Array(config.utf8)
    let opened = bytes.withUnsafeBufferPointer {
      pr_open(&image, collet_bytes(ptr: $0.baseAddress, len: UInt64($0.count)), &operations, &error)
    }
    guard let opened else { throw RuntimeFailure(error) }
    pointer = opened
  }

  convenience init(fixture: String, flags: [String] = []) throws {
    try self.init(image: seal(PluginFixture.build(fixture, flags: flags)))
  }

  private static let lastNumber = Atomic<UInt64>(0)
  static func newNumber() -> UInt64 { lastNumber.add(1, ordering: .relaxed).newValue }

  /// Runs `tool` on this thread into a collector.
  func call(
    _ tool: String, _ arguments: String = "{}", number: UInt64 = Plugin.newNumber(), resultMax: UInt64 = 1 << 20,
    cancelled: UnsafePointer<UInt32>? = nil, prepare: (inout pr_request) -> Void = { _ in }
  ) -> Outcome {
    let collector = UnsafeMutablePointer<pr_collector>.allocate(capacity: 1)
    collector.initialize(to: pr_collector())
    defer {
      pr_collector_free(collector)
      collector.deallocate()
    }
    let result = run(tool, arguments, number: number, resultMax: resultMax, cancelled: cancelled, prepare: prepare) {
      pr_call(pointer, $0, pr_collecting(), collector, $1)
    }
    return Outcome(result, collector.pointee)
  }

  /// Runs `tool` on this thread into a sink of the test's own.
  func call(
    _ tool: String, sink: pr_sink, context: UnsafeMutableRawPointer?, number: UInt64 = Plugin.newNumber()
  ) -> Outcome {
    var sink = sink
    return Outcome(run(tool, "{}", number: number) { pr_call(pointer, $0, &sink, context, $1) }, pr_collector())
  }

  private func run(
    _ tool: String, _ arguments: String, number: UInt64 = Plugin.newNumber(), resultMax: UInt64 = 1 << 20,
    cancelled: UnsafePointer<UInt32>? = nil, prepare: (inout pr_request) -> Void = { _ in },
    _ body: (UnsafePointer<pr_request>, UnsafeMutablePointer<pr_result>) -> Void
  ) -> pr_result {
    var result = pr_result()
    withBytes(tool) { tool in
      withBytes(arguments) { arguments in
        var request = pr_request()
        request.number = number
        request.result_max = resultMax
        request.tool = tool
        request.args = arguments
        request.cancelled = cancelled
        prepare(&request)
        body(&request, &result)
      }
    }
    return result
  }
}

extension Outcome {
  init(_ result: pr_result, _ collector: pr_collector) {
    status = result.status
    flags = result.flags
    fault = result.fault.map { String(cString: $0) }
    parts = UnsafeBufferPointer(start: collector.parts, count: Int(collector.part_count)).map { part in
      let bytes = UnsafeBufferPointer(start: collector.bytes, count: Int(collector.len))
      return Part(
        kind: part.kind, flags: part.flags,
        mediaType: withUnsafeBytes(of: part.media_type) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) },
        bytes: Array(bytes[Int(part.start)..<Int(part.start + part.len)]))
    }
    code = withUnsafeBytes(of: collector.code) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    message = String(
      decoding: UnsafeBufferPointer(start: collector.message, count: Int(collector.message_len)), as: UTF8.self)
    detail = String(
      decoding: UnsafeBufferPointer(start: collector.detail, count: Int(collector.detail_len)), as: UTF8.self)
    retryAfterMilliseconds = collector.retry_after_ms
    failureFlags = collector.failure_flags
  }

  /// The one part's text of a call that went well.
  var text: String? { status == COLLET_OK && parts.count == 1 ? parts[0].text : nil }
}

/// The bytes of a text as the header passes them, while `body` runs.
func withBytes<Result>(_ text: String, _ body: (collet_bytes) -> Result) -> Result {
  Array(text.utf8).withUnsafeBufferPointer { body(collet_bytes(ptr: $0.baseAddress, len: UInt64($0.count))) }
}
