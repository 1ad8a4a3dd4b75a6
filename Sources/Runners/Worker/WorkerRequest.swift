// A plugin's request to a service of the host, as it comes over the wire and as the services take it.

internal import ColletABI
internal import Glibc
internal import WorkerWire

/// A service request on its way in, or waiting for its reply.
struct WorkerRequest {
  var call: UInt64
  var operation: UInt32
  var a: UInt64
  var b: UInt64
  var bytes: [UInt8]
  var length: Int
  var isComplete: Bool { bytes.count == length }
  private(set) var stage = Stage.arrives

  enum Stage {
    /// Not all of its frames are here.
    case arrives
    /// It was handed on.
    case asked
    /// Its reply waits for room.
    case answered
  }

  init(call: UInt64, operation: UInt32, a: UInt64, b: UInt64, bytes: [UInt8], length: Int) {
    (self.call, self.operation, self.a, self.b) = (call, operation, a, b)
    (self.bytes, self.length) = (bytes, length)
  }

  var asked: WorkerRequest { with(.asked) }
  var answered: WorkerRequest { with(.answered) }

  /// What was asked is known elsewhere by then.
  private func with(_ stage: Stage) -> WorkerRequest {
    var request = self
    request.stage = stage
    request.bytes = []
    return request
  }

  /// It has no reply, and nobody waits for one.
  var isMute: Bool { operation == WW_OP_HTTP_CLOSE }

  var table: ServiceSet {
    switch operation {
    case WW_OP_KV_GET, WW_OP_KV_PUT, WW_OP_KV_REMOVE: .keyValue
    case WW_OP_SECRET_GET: .secrets
    default: .http
    }
  }

  /// The function's answer that says so: a status, or a negative one where lengths are answered.
  func refusal(_ status: Int32) -> Int64 {
    switch operation {
    case WW_OP_HTTP_SEND, WW_OP_KV_PUT, WW_OP_KV_REMOVE: Int64(status)
    default: -Int64(status)
    }
  }

  var question: ServiceRequest? {
    let cap = Int(clamping: min(b, UInt64(ServiceRequest.bytesMax)))
    switch operation {
    case WW_OP_HTTP_SEND: return .httpSend(request: Array(bytes[..<Int(a)]), body: Array(bytes[Int(a)...]))
    case WW_OP_HTTP_HEAD: return .httpHead(stream: a, cap: cap)
    case WW_OP_HTTP_READ: return .httpRead(stream: a, cap: cap)
    case WW_OP_HTTP_CLOSE: return .httpClose(stream: a)
    case WW_OP_KV_GET: return .keyValueGet(key: bytes, cap: cap)
    case WW_OP_KV_PUT: return .keyValuePut(key: Array(bytes[..<Int(a)]), value: Array(bytes[Int(a)...]))
    case WW_OP_KV_REMOVE: return .keyValueRemove(key: bytes)
    case WW_OP_SECRET_GET: return .secretGet(name: bytes, cap: cap)
    default: return nil
    }
  }
}
