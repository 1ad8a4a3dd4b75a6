// The C side of the test host: the tables that a plugin sees.

internal import ColletABI
internal import ColletKit
internal import Glibc
internal import Synchronization

/// A plugin behind the struct that its entry handed out. Never freed, as in a real host.
@safe final class OpenPlugin: Sendable {
  // The plugin's own, never changed.
  private nonisolated(unsafe) let plugin: UnsafePointer<collet_plugin>
  private let services: ServiceTables

  init<P: Plugin>(_ type: P.Type, configuration: String, services: TestServices) {
    let tables = ServiceTables(services)
    self.services = tables
    let host = UnsafeMutablePointer<collet_host>.allocate(capacity: 1)
    unsafe host.initialize(to: collet_host())
    unsafe host.pointee.struct_size = UInt32(MemoryLayout<collet_host>.size)
    unsafe host.pointee.abi_major = COLLET_ABI_MAJOR
    unsafe host.pointee.abi_minor = COLLET_ABI_MINOR
    unsafe host.pointee.host_ctx = Unmanaged.passRetained(tables).toOpaque()
    unsafe host.pointee.config = LastingBytes.copy(configuration)
    unsafe host.pointee.log = { _, call, _, text in unsafe Recorder.of(call)?.log(String(bytes: text)) }
    unsafe host.pointee.service = { host, id in
      unsafe Unmanaged<ServiceTables>.fromOpaque(host!.pointee.host_ctx!).takeUnretainedValue().table(
        String(cString: id!))
    }
    var given: UnsafePointer<collet_plugin>?
    let status = unsafe withUnsafeMutablePointer(to: &given) { unsafe PluginEntry.open(type, host, $0) }
    guard status == COLLET_OK, let given = unsafe given else { preconditionFailure("the entry answered \(status)") }
    unsafe plugin = unsafe given
  }

  func shutDown() { unsafe plugin.pointee.shutdown?(plugin.pointee.`self`) }

  func call(
    _ name: String, _ arguments: String, _ principal: Principal, _ conditions: CallConditions
  ) async -> TestAnswer {
    let recorder = Recorder(resultLimit: conditions.resultLimit)
    if let delay = conditions.cancelledAfter { recorder.cancel(after: delay) }
    return await withCheckedContinuation { continuation in
      OwnThread.run {
        let frame = CallFrame(name, arguments, principal, conditions, recorder)
        let status = unsafe self.plugin.pointee.call(self.plugin.pointee.`self`, frame.call)
        continuation.resume(returning: recorder.finish(status))
      }
    }
  }
}

/// Bytes that stay for as long as the process lives.
enum LastingBytes {
  static func copy(_ text: String) -> collet_bytes {
    let bytes = Array(text.utf8)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
    unsafe memory.initialize(from: bytes, count: bytes.count)
    return unsafe collet_bytes(ptr: memory, len: UInt64(bytes.count))
  }
}

extension String {
  init(bytes: collet_bytes) {
    unsafe self.init(decoding: UnsafeBufferPointer(start: bytes.ptr, count: Int(bytes.len)), as: UTF8.self)
  }
}

/// The structs of one call and what they point to.
///
/// They are never freed: a tool that keeps a call longer than it may is what tests want to see, not to crash on.
@safe struct CallFrame {
  let call: UnsafeMutablePointer<collet_call>

  init(_ name: String, _ arguments: String, _ principal: Principal, _ conditions: CallConditions, _ recorder: Recorder)
  {
    let api = UnsafeMutablePointer<collet_call_api>.allocate(capacity: 1)
    unsafe api.initialize(to: Recorder.functions)
    let scopes = UnsafeMutablePointer<collet_bytes>.allocate(capacity: max(principal.scopes.count, 1))
    for (index, scope) in principal.scopes.enumerated() {
      unsafe (scopes + index).initialize(to: LastingBytes.copy(scope))
    }
    let who = UnsafeMutablePointer<collet_principal>.allocate(capacity: 1)
    unsafe who.initialize(
      to: collet_principal(
        struct_size: UInt32(MemoryLayout<collet_principal>.size), scope_count: UInt32(principal.scopes.count),
        subject: LastingBytes.copy(principal.subject), tenant: LastingBytes.copy(principal.tenant), scopes: scopes))
    unsafe call = .allocate(capacity: 1)
    unsafe call.initialize(
      to: collet_call(
        struct_size: UInt32(MemoryLayout<collet_call>.size), attempt: UInt32(conditions.attempt),
        host_ctx: Unmanaged.passRetained(recorder).toOpaque(), api: api, tool: LastingBytes.copy(name),
        args: LastingBytes.copy(arguments), call_id: LastingBytes.copy(conditions.id),
        deadline_ns: conditions.timeLeft.map { monotonicNow() + UInt64($0 / .nanoseconds(1)) } ?? 0, principal: who,
        session: LastingBytes.copy(conditions.session), trace: LastingBytes.copy("")))
  }
}

private func monotonicNow() -> UInt64 {
  var now = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &now)
  return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
}
