// The service tables that a plugin under test gets.

internal import ColletABI
internal import ColletKit
internal import Synchronization

/// Tables that live as long as the process, as the header promises.
@safe final class ServiceTables: Sendable {
  private let services: TestServices
  // Made once, never changed.
  private nonisolated(unsafe) let secrets: UnsafeMutablePointer<collet_kv>
  private nonisolated(unsafe) let storage: UnsafeMutablePointer<collet_kv>
  private nonisolated(unsafe) let http: UnsafeMutablePointer<collet_http>
  private let streams = Mutex<[UInt64: Stream]>([:])

  private struct Stream {
    let head: [UInt8]
    var body: [UInt8]
  }

  init(_ services: TestServices) {
    self.services = services
    unsafe secrets = .allocate(capacity: 1)
    unsafe storage = .allocate(capacity: 1)
    unsafe http = .allocate(capacity: 1)
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe secrets.initialize(to: Self.secrets(context))
    unsafe storage.initialize(to: Self.storage(context))
    unsafe http.initialize(to: Self.requests(context))
  }

  func table(_ id: String) -> UnsafeRawPointer? {
    switch id {
    case COLLET_SECRETS_ID: unsafe services.secrets.isEmpty ? nil : UnsafeRawPointer(secrets)
    case COLLET_KV_ID: unsafe services.storage == nil ? nil : UnsafeRawPointer(storage)
    case COLLET_HTTP_ID: unsafe services.http == nil ? nil : UnsafeRawPointer(http)
    default: nil
    }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> ServiceTables {
    unsafe Unmanaged<ServiceTables>.fromOpaque(context!).takeUnretainedValue()
  }

  // ---- keys and values ----

  private static func secrets(_ context: UnsafeMutableRawPointer) -> collet_kv {
    unsafe collet_kv(
      struct_size: UInt32(MemoryLayout<collet_kv>.size), reserved: 0, host_ctx: context,
      get: { table, _, key, buffer, capacity in
        let value = unsafe ServiceTables.of(table!.pointee.host_ctx).services.secrets[String(cString: key!)]
        return unsafe ServiceTables.copy(value.map { Array($0.utf8) }, buffer, capacity)
      }, put: { _, _, _, _, _ in COLLET_PERMANENT }, remove: { _, _, _ in COLLET_PERMANENT })
  }

  private static func storage(_ context: UnsafeMutableRawPointer) -> collet_kv {
    unsafe collet_kv(
      struct_size: UInt32(MemoryLayout<collet_kv>.size), reserved: 0, host_ctx: context,
      get: { table, _, key, buffer, capacity in
        unsafe ServiceTables.copy(
          ServiceTables.of(table!.pointee.host_ctx).services.storage?.get(String(cString: key!)), buffer, capacity)
      },
      put: { table, _, key, value, count in
        let bytes = unsafe Array(UnsafeRawBufferPointer(start: value, count: Int(count)))
        unsafe ServiceTables.of(table!.pointee.host_ctx).services.storage?.put(String(cString: key!), bytes)
        return COLLET_OK
      },
      remove: { table, _, key in
        let removed =
          unsafe ServiceTables.of(table!.pointee.host_ctx).services.storage?.remove(String(cString: key!)) == true
        return removed ? COLLET_OK : COLLET_ABSENT
      })
  }

  /// What every reading function of the header does: the whole length, and as many bytes as there is room for.
  private static func copy(_ bytes: [UInt8]?, _ buffer: UnsafeMutableRawPointer?, _ capacity: UInt64) -> Int64 {
    guard let bytes else { return -Int64(COLLET_ABSENT) }
    unsafe UnsafeMutableRawBufferPointer(start: buffer, count: Int(capacity)).copyBytes(
      from: bytes.prefix(Int(capacity)))
    return Int64(bytes.count)
  }

  // ---- requests ----

  private static func requests(_ context: UnsafeMutableRawPointer) -> collet_http {
    unsafe collet_http(
      struct_size: UInt32(MemoryLayout<collet_http>.size), reserved: 0, host_ctx: context,
      send: { table, _, head, headCount, body, bodyCount, stream in
        let request = unsafe TestRequest(
          head: String(decoding: UnsafeRawBufferPointer(start: head, count: Int(headCount)), as: UTF8.self),
          body: Array(UnsafeRawBufferPointer(start: body, count: Int(bodyCount))))
        let (status, number) = unsafe ServiceTables.of(table!.pointee.host_ctx).send(request)
        unsafe stream!.pointee = number
        return status
      },
      head: { table, _, stream, buffer, capacity in
        unsafe ServiceTables.copy(ServiceTables.of(table!.pointee.host_ctx).head(stream), buffer, capacity)
      },
      read: { table, _, stream, buffer, capacity in
        unsafe ServiceTables.copy(
          ServiceTables.of(table!.pointee.host_ctx).read(stream, Int(capacity)), buffer, capacity)
      }, close: { table, _, stream in unsafe ServiceTables.of(table!.pointee.host_ctx).close(stream) })
  }

  private func send(_ request: TestRequest) -> (collet_status, UInt64) {
    guard let answer = services.http?(request) else { return (COLLET_PERMANENT, 0) }
    var status = COLLET_OK
    var head = JSONOutput()
    var content: [UInt8] = []
    head.beginObject()
    switch answer {
    case .response(let code, let headers, let body):
      try? head.member("status", code)
      try? head.member("headers", headers)
      content = body
    case .failure(let outcome, let message, let retryAfterMS):
      status = outcome.rawValue
      try? head.member("error", HTTPFailure(message: message, retryAfterMS: retryAfterMS))
    }
    head.endObject()
    let stream = Stream(head: Array(head.text.utf8), body: content)
    let number = streams.withLock { streams in
      let number = UInt64(streams.count) + 1
      streams[number] = stream
      return number
    }
    return (status, number)
  }

  private func head(_ number: UInt64) -> [UInt8]? { streams.withLock { $0[number]?.head } }

  private func read(_ number: UInt64, _ count: Int) -> [UInt8]? {
    streams.withLock { streams in
      guard let body = streams[number]?.body else { return nil }
      streams[number]?.body = Array(body.dropFirst(count))
      return Array(body.prefix(count))
    }
  }

  private func close(_ number: UInt64) { streams.withLock { $0[number]?.body = [] } }
}

/// The error that the header puts into the head of a stream without a response.
@ToolValue
struct HTTPFailure {
  /// A word for programs.
  var code = "FAILED"
  /// A sentence for people.
  var message: String
  /// Not sooner than this.
  var retryAfterMS: Int
}
