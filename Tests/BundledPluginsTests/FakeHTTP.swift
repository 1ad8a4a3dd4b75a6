// The host's HTTP service as a plugin sees it, with answers that a test prepared.

import ColletABI
import EdgeValues
import Synchronization

/// Plays prepared replies, one for each request, and keeps what was asked. It is never freed, as the plugin that was
/// opened with it is never closed.
final class FakeHTTP: Sendable {
  /// What comes of one request.
  struct Reply: Sendable {
    /// What `send` returns.
    var sent = COLLET_OK
    /// Empty: there is no stream.
    var head = #"{"status":200,"headers":{"content-type":"application/json"}}"#
    var body = ""
    /// The body where it is no text.
    var bytes: [UInt8]?
    /// At most so many bytes come from one `read`.
    var chunk = Int.max
    /// What `read` returns once the body is out; 0 is its end.
    var end: Int64 = 0
  }

  /// For `BuiltPlugin`. Unsafe, and sound: it is written before anybody has it, and never again.
  nonisolated(unsafe) let table: UnsafePointer<collet_http>

  /// The requests so far, as JSON.
  var requests: [String] { state.withLock { $0.requests } }
  /// The URLs of the requests so far.
  var urls: [String] { requests.map { (try? JSONTree(Array($0.utf8))["url"]?.string) ?? "" } }
  /// Streams that nobody has closed.
  var openCount: Int { state.withLock { $0.open.count } }

  private let state: Mutex<State>

  private struct State {
    var replies: [Reply]
    var requests: [String] = []
    var open: [UInt64: (reply: Reply, position: Int)] = [:]
  }

  init(_ replies: [Reply]) {
    state = Mutex(State(replies: replies))
    let table = UnsafeMutablePointer<collet_http>.allocate(capacity: 1)
    self.table = UnsafePointer(table)
    table.initialize(
      to: collet_http(
        struct_size: UInt32(MemoryLayout<collet_http>.size), reserved: 0,
        host_ctx: Unmanaged.passRetained(self).toOpaque(),
        send: { http, _, request, length, _, bodyLength, stream in
          let text = String(
            decoding: UnsafeRawBufferPointer(start: request, count: Int(length)), as: UTF8.self)
          precondition(bodyLength == 0, "a GET has no body")
          return FakeHTTP.behind(http).send(text, stream!)
        },
        head: { http, _, stream, buffer, capacity in
          FakeHTTP.behind(http).head(stream, UnsafeMutableRawBufferPointer(start: buffer, count: Int(capacity)))
        },
        read: { http, _, stream, buffer, capacity in
          FakeHTTP.behind(http).read(stream, UnsafeMutableRawBufferPointer(start: buffer, count: Int(capacity)))
        },
        close: { http, _, stream in FakeHTTP.behind(http).close(stream) }))
  }

  private static func behind(_ http: UnsafePointer<collet_http>?) -> FakeHTTP {
    Unmanaged<FakeHTTP>.fromOpaque(http!.pointee.host_ctx).takeUnretainedValue()
  }

  private func send(_ request: String, _ stream: UnsafeMutablePointer<UInt64>) -> Int32 {
    let (status, id) = state.withLock { state in
      state.requests.append(request)
      precondition(state.requests.count <= state.replies.count, "a request too many: \(request)")
      let reply = state.replies[state.requests.count - 1]
      let id = reply.head.isEmpty ? 0 : UInt64(state.requests.count)
      if id != 0 { state.open[id] = (reply, 0) }
      return (reply.sent, id)
    }
    stream.pointee = id
    return status
  }

  private func head(_ stream: UInt64, _ buffer: UnsafeMutableRawBufferPointer) -> Int64 {
    state.withLock { state in
      let head = Array(state.open[stream]!.reply.head.utf8)
      buffer.copyBytes(from: head.prefix(buffer.count))
      return Int64(head.count)
    }
  }

  private func read(_ stream: UInt64, _ buffer: UnsafeMutableRawBufferPointer) -> Int64 {
    state.withLock { state in
      let (reply, position) = state.open[stream]!
      let piece = (reply.bytes ?? Array(reply.body.utf8)).dropFirst(position).prefix(min(buffer.count, reply.chunk))
      guard !piece.isEmpty else { return reply.end }
      buffer.copyBytes(from: piece)
      state.open[stream]!.position += piece.count
      return Int64(piece.count)
    }
  }

  private func close(_ stream: UInt64) {
    state.withLock { state in
      precondition(state.open.removeValue(forKey: stream) != nil, "a stream is closed once")
    }
  }
}
