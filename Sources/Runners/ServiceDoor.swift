// The service tables of a plugin inside this process: C on one side, requests to the I/O thread on the other.

internal import ColletABI
internal import EventLoop
internal import Glibc
internal import PluginRuntime
internal import Synchronization

/// Tables as the header lays them out. Their functions keep the plugin's thread until the I/O thread has answered; a call
/// that is cancelled or past its deadline is answered at once.
///
/// `@unchecked Sendable`: written once, before anybody has it. It belongs to a `PluginHost`, which is never freed once a
/// plugin has it.
@safe
final class ServiceDoor: @unchecked Sendable {
  private let granted: ServiceSet
  private let http: UnsafeMutablePointer<collet_http>
  private let keyValue: UnsafeMutablePointer<collet_kv>
  private let secrets: UnsafeMutablePointer<collet_kv>

  /// `context` is the `PluginHost`.
  init(_ granted: ServiceSet, context: UnsafeMutableRawPointer) {
    self.granted = granted
    unsafe http = .allocate(capacity: 1)
    unsafe http.initialize(
      to: unsafe collet_http(
        struct_size: UInt32(unsafe MemoryLayout<collet_http>.size), reserved: 0, host_ctx: context, send: httpSend,
        head: httpHead, read: httpRead, close: httpClose))
    let size = UInt32(unsafe MemoryLayout<collet_kv>.size)
    unsafe keyValue = .allocate(capacity: 1)
    unsafe keyValue.initialize(
      to: collet_kv(
        struct_size: size, reserved: 0, host_ctx: context, get: keyValueGet, put: keyValuePut, remove: keyValueRemove))
    unsafe secrets = .allocate(capacity: 1)
    unsafe secrets.initialize(
      to: collet_kv(
        struct_size: size, reserved: 0, host_ctx: context, get: secretGet, put: { _, _, _, _, _ in COLLET_PERMANENT },
        remove: { _, _, _ in COLLET_PERMANENT }))
  }

  deinit {
    unsafe http.deallocate()
    unsafe keyValue.deallocate()
    unsafe secrets.deallocate()
  }

  /// `nil`: unknown, or not granted.
  func table(_ id: String) -> UnsafeRawPointer? {
    switch id {
    case COLLET_HTTP_ID: granted.contains(.http) ? unsafe UnsafeRawPointer(http) : nil
    case COLLET_KV_ID: granted.contains(.keyValue) ? unsafe UnsafeRawPointer(keyValue) : nil
    case COLLET_SECRETS_ID: granted.contains(.secrets) ? unsafe UnsafeRawPointer(secrets) : nil
    default: nil
    }
  }
}

/// A thread of a plugin that waits for an answer.
///
/// `@unchecked Sendable`: the reply passes through the semaphore.
@safe
final class ServiceWait: @unchecked Sendable {
  private let wake: UnsafeMutablePointer<sem_t>
  private let reply = Mutex<ServiceReply?>(nil)

  init() {
    unsafe wake = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    unsafe sem_init(wake, 0, 0)
  }

  deinit {
    unsafe sem_destroy(wake)
    unsafe wake.deallocate()
  }

  /// Of two answers the first counts.
  func answer(_ reply: ServiceReply) {
    let isFirst = self.reply.withLock { stored in
      if stored != nil { return false }
      stored = reply
      return true
    }
    if isFirst { unsafe sem_post(wake) }
  }

  /// Keeps the thread until there is an answer.
  func wait() -> ServiceReply {
    while unsafe sem_wait(wake) != 0 {}
    return reply.withLock { $0! }
  }
}

extension PluginHost {
  /// Asks, on the plugin's thread, and waits.
  fileprivate func ask(_ call: UnsafePointer<collet_call>?, _ request: ServiceRequest) -> ServiceReply {
    guard let number = unsafe number(of: call) else { return request.refused(COLLET_PERMANENT) }
    guard !EventLoop.shared.isCurrent else { return askInline(number, request) }
    let wait = ServiceWait()
    EventLoop.shared.post {
      guard let runner = self.runner else { return wait.answer(request.refused(COLLET_CANCELLED)) }
      runner.serve(request, of: number) { wait.answer($0) }
    }
    return wait.wait()
  }

  /// Out of an inline tool, on the I/O thread itself: what would have to wait there would wait for ever.
  private func askInline(_ number: UInt64, _ request: ServiceRequest) -> ServiceReply {
    guard case .secretGet = request else {
      forward(
        .log(
          call: number, .warn,
          "an inline tool asked for a service that may wait, and was refused; without \"inline\" it would get it"))
      return request.refused(COLLET_PERMANENT)
    }
    let wait = ServiceWait()
    IO.assumeIsolated {
      // A secret is there or not: the answer comes before this returns.
      if let runner { runner.serve(request, of: 0) { wait.answer($0) } }
      wait.answer(request.refused(COLLET_CANCELLED))
    }
    return wait.wait()
  }

  fileprivate func tell(_ call: UnsafePointer<collet_call>?, _ request: ServiceRequest) {
    guard let number = unsafe number(of: call) else { return }
    EventLoop.shared.post { self.runner?.serve(request, of: number) { _ in } }
  }

  /// 0 for no call; `nil` for one that is not running, which the runtime has reported.
  private func number(of call: UnsafePointer<collet_call>?) -> UInt64? {
    guard let call = unsafe call else { return 0 }
    guard let plugin = unsafe plugin else { return nil }
    let number = unsafe pr_call_number(plugin, call)
    return number == 0 ? nil : number
  }
}

// Written as functions of no isolation: they run on whatever thread the plugin calls from.

private func host(_ context: UnsafeMutableRawPointer?) -> PluginHost {
  unsafe Unmanaged<PluginHost>.fromOpaque(context!).takeUnretainedValue()
}

/// A copy of what the plugin hands over; `nil` when it is too much, or there is a length without bytes.
private func copy(_ bytes: UnsafeRawPointer?, _ length: UInt64) -> [UInt8]? {
  guard length > 0 else { return [] }
  guard let bytes = unsafe bytes, length <= UInt64(ServiceRequest.bytesMax) else { return nil }
  return unsafe Array(UnsafeRawBufferPointer(start: bytes, count: Int(length)))
}

/// A key or a name. One byte more than any may have is enough to refuse it.
private func text(_ key: UnsafePointer<CChar>?) -> [UInt8] {
  guard let key = unsafe key else { return [] }
  return unsafe Array(UnsafeRawBufferPointer(start: key, count: strnlen(key, 1024)))
}

/// For functions that return a full length, or a negative status, and fill as much of the plugin's memory as it offers.
private func fetch(
  _ context: UnsafeMutableRawPointer?, _ call: UnsafePointer<collet_call>?, _ buffer: UnsafeMutableRawPointer?,
  _ capacity: UInt64, _ request: (Int) -> ServiceRequest
) -> Int64 {
  guard let context = unsafe context else { return -Int64(COLLET_PERMANENT) }
  let room = unsafe buffer == nil ? 0 : Int(min(capacity, UInt64(ServiceRequest.bytesMax)))
  let reply = unsafe host(context).ask(call, request(room))
  if let buffer = unsafe buffer {
    unsafe UnsafeMutableRawBufferPointer(start: buffer, count: room).copyBytes(from: reply.bytes.prefix(room))
  }
  return reply.value
}

private func httpSend(
  _ table: UnsafePointer<collet_http>?, _ call: UnsafePointer<collet_call>?, _ request: UnsafeRawPointer?,
  _ length: UInt64, _ body: UnsafeRawPointer?, _ bodyLength: UInt64, _ stream: UnsafeMutablePointer<UInt64>?
) -> collet_status {
  guard let table = unsafe table, let stream = unsafe stream else { return COLLET_PERMANENT }
  unsafe stream.pointee = 0
  guard let text = unsafe copy(request, length), let body = unsafe copy(body, bodyLength),
    text.count + body.count <= ServiceRequest.bytesMax
  else { return COLLET_PERMANENT }
  let reply = unsafe host(table.pointee.host_ctx).ask(call, .httpSend(request: text, body: body))
  unsafe stream.pointee = reply.stream
  return collet_status(truncatingIfNeeded: reply.value)
}

private func httpHead(
  _ table: UnsafePointer<collet_http>?, _ call: UnsafePointer<collet_call>?, _ stream: UInt64,
  _ buffer: UnsafeMutableRawPointer?, _ capacity: UInt64
) -> Int64 {
  unsafe fetch(table?.pointee.host_ctx, call, buffer, capacity) { .httpHead(stream: stream, cap: $0) }
}

private func httpRead(
  _ table: UnsafePointer<collet_http>?, _ call: UnsafePointer<collet_call>?, _ stream: UInt64,
  _ buffer: UnsafeMutableRawPointer?, _ capacity: UInt64
) -> Int64 {
  unsafe fetch(table?.pointee.host_ctx, call, buffer, capacity) { .httpRead(stream: stream, cap: $0) }
}

private func httpClose(_ table: UnsafePointer<collet_http>?, _ call: UnsafePointer<collet_call>?, _ stream: UInt64) {
  guard let table = unsafe table else { return }
  unsafe host(table.pointee.host_ctx).tell(call, .httpClose(stream: stream))
}

private func keyValueGet(
  _ table: UnsafePointer<collet_kv>?, _ call: UnsafePointer<collet_call>?, _ key: UnsafePointer<CChar>?,
  _ buffer: UnsafeMutableRawPointer?, _ capacity: UInt64
) -> Int64 {
  unsafe fetch(table?.pointee.host_ctx, call, buffer, capacity) { unsafe .keyValueGet(key: text(key), cap: $0) }
}

private func keyValuePut(
  _ table: UnsafePointer<collet_kv>?, _ call: UnsafePointer<collet_call>?, _ key: UnsafePointer<CChar>?,
  _ value: UnsafeRawPointer?, _ length: UInt64
) -> collet_status {
  guard let table = unsafe table, let value = unsafe copy(value, length) else { return COLLET_PERMANENT }
  let reply = unsafe host(table.pointee.host_ctx).ask(call, .keyValuePut(key: text(key), value: value))
  return collet_status(truncatingIfNeeded: reply.value)
}

private func keyValueRemove(
  _ table: UnsafePointer<collet_kv>?, _ call: UnsafePointer<collet_call>?, _ key: UnsafePointer<CChar>?
) -> collet_status {
  guard let table = unsafe table else { return COLLET_PERMANENT }
  let reply = unsafe host(table.pointee.host_ctx).ask(call, .keyValueRemove(key: text(key)))
  return collet_status(truncatingIfNeeded: reply.value)
}

private func secretGet(
  _ table: UnsafePointer<collet_kv>?, _ call: UnsafePointer<collet_call>?, _ name: UnsafePointer<CChar>?,
  _ buffer: UnsafeMutableRawPointer?, _ capacity: UInt64
) -> Int64 {
  unsafe fetch(table?.pointee.host_ctx, call, buffer, capacity) { unsafe .secretGet(name: text(name), cap: $0) }
}
