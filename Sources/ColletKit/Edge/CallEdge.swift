// The C side of one call. What comes out of here is Swift values; what goes in is copied by the host before it returns.

internal import ColletABI
internal import Glibc
internal import Synchronization

/// The host answered a status that ends the call: the tool stops, and the status is what it returns.
struct HostRefusal: Error {
  let status: collet_status
}

/// Reaches the host for one call, for as long as that call runs.
@safe final class CallEdge: Sendable {
  // The host keeps all three alive until `call()` returns, and `gate` lets nobody through afterwards.
  private nonisolated(unsafe) let call: UnsafePointer<collet_call>
  private nonisolated(unsafe) let api: UnsafePointer<collet_call_api>
  private nonisolated(unsafe) let host: UnsafePointer<collet_host>
  private let gate: Gate
  let cancellation: Cancellation
  let parts: PartWriter
  private let threads: WaitingThreads

  init(_ call: UnsafePointer<collet_call>, host: UnsafePointer<collet_host>, threads: WaitingThreads) {
    unsafe self.call = unsafe call
    unsafe api = unsafe call.pointee.api
    unsafe self.host = unsafe host
    self.threads = threads
    gate = Gate()
    cancellation = unsafe Cancellation(call, gate)
    parts = unsafe PartWriter(call, gate)
  }

  /// The call is about to return: nobody enters the host's functions any more, and nobody is inside. A task that was left
  /// behind while it waits for a response is woken; one that waits for anything else is waited for, until the host has
  /// answered it.
  func end() {
    for stream in streams.withLock({ $0 }) { HTTPStream(edge: self, number: stream).close() }
    gate.close()
    cancellation.end()
  }

  /// Responses that have not been closed.
  let streams = Mutex<Set<UInt64>>([])

  /// Runs something that waits for the host on a thread made for that.
  func waiting<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await threads.run(body)
  }

  // ---- asking ----

  var callID: String { gate.pass { unsafe String(call.pointee.call_id) } ?? "" }
  var session: String { gate.pass { unsafe String(call.pointee.session) } ?? "" }
  var trace: String { gate.pass { unsafe String(call.pointee.trace) } ?? "" }
  var tool: [UInt8] { gate.pass { unsafe Array(copying: call.pointee.tool) } ?? [] }
  var arguments: [UInt8] { gate.pass { unsafe Array(copying: call.pointee.args) } ?? [] }
  var attempt: Int { gate.pass { unsafe Int(call.pointee.attempt) } ?? 0 }

  var principal: Principal {
    gate.pass {
      guard let principal = unsafe call.pointee.principal else { return Principal() }
      let scopes = unsafe UnsafeBufferPointer(
        start: principal.pointee.scopes, count: Int(principal.pointee.scope_count))
      return unsafe Principal(
        subject: String(principal.pointee.subject), tenant: String(principal.pointee.tenant),
        scopes: scopes.map { unsafe String($0) })
    } ?? Principal()
  }

  func hasScope(_ scope: String) -> Bool {
    gate.pass { unsafe api.pointee.has_scope?(call, scope) == 1 } ?? false
  }

  var isCancelled: Bool {
    gate.pass { unsafe api.pointee.is_cancelled?(call) == 1 } ?? true
  }

  var timeLeft: Duration? {
    gate.pass {
      let deadline = unsafe call.pointee.deadline_ns
      guard deadline != 0 else { return nil }
      var now = timespec()
      unsafe clock_gettime(CLOCK_MONOTONIC, &now)
      return .nanoseconds(max(0, Int64(clamping: deadline) - Int64(now.tv_sec) * 1_000_000_000 - Int64(now.tv_nsec)))
    } ?? .zero
  }

  // ---- telling ----

  func progress(_ fraction: Double, _ note: String) {
    gate.pass { unsafe api.pointee.progress?(call, fraction, note) }
  }

  func log(_ level: Int32, _ text: String) {
    var text = text
    text.withUTF8 { bytes in
      gate.pass {
        unsafe host.pointee.log?(host, call, level, collet_bytes(ptr: bytes.baseAddress, len: UInt64(bytes.count)))
      }
    }
  }

  func fail(_ failure: ToolFailure) {
    gate.pass {
      unsafe withBytes(failure.message) { message in
        unsafe withBytes(failure.detail) { detail in
          unsafe withOptionalCString(failure.code) { code in
            var given = unsafe collet_failure()
            unsafe given.struct_size = UInt32(MemoryLayout<collet_failure>.size)
            unsafe given.retry_after_ms = failure.retryAfter.map { UInt32(clamping: $0.milliseconds) } ?? 0
            unsafe given.code = unsafe code
            unsafe given.message = unsafe message
            unsafe given.detail = unsafe detail
            unsafe given.flags = failure.hasNoEffect ? COLLET_FAILURE_NO_EFFECT : 0
            unsafe api.pointee.fail?(call, &given)
          }
        }
      }
    }
  }

  // ---- services ----

  /// Runs `body` with a service's table and the call; throws when the host does not offer the service or the call is over.
  func withService<Table, Result>(
    _ id: String, _ name: String, as type: Table.Type,
    _ body: (UnsafePointer<Table>, UnsafePointer<collet_call>) throws -> Result
  ) throws -> Result {
    let result = try gate.pass { () throws -> Result in
      guard let table = unsafe host.pointee.service?(host, id) else {
        throw ToolFailure.permanent(
          "The host does not offer '\(name)' to this plugin.", noEffect: true,
          detail:
            "service(\"\(id)\") is NULL: the manifest does not ask for it, it is not approved, or this host has none")
      }
      return try unsafe body(table.assumingMemoryBound(to: Table.self), call)
    }
    guard let result else { throw HostRefusal(status: COLLET_CANCELLED) }
    return result
  }
}

// ---- bytes ----

extension String {
  init(_ bytes: collet_bytes) {
    unsafe self.init(decoding: UnsafeBufferPointer(start: bytes.ptr, count: Int(bytes.len)), as: UTF8.self)
  }
}

extension Array where Element == UInt8 {
  init(copying bytes: collet_bytes) {
    unsafe self.init(UnsafeBufferPointer(start: bytes.ptr, count: Int(bytes.len)))
  }
}

private func withBytes<Result>(_ text: String, _ body: (collet_bytes) throws -> Result) rethrows -> Result {
  var text = text
  return try text.withUTF8 { try unsafe body(collet_bytes(ptr: $0.baseAddress, len: UInt64($0.count))) }
}

private func withOptionalCString<Result>(
  _ text: String?, _ body: (UnsafePointer<CChar>?) throws -> Result
) rethrows -> Result {
  guard let text else { return try body(nil) }
  return try unsafe text.withCString { try unsafe body($0) }
}
