// Two ends of a data connection in one process, and frames in Swift values.

import Glibc
import WorkerWire

struct Frame: Equatable, Sendable {
  var type: UInt32
  var more = false
  var call: UInt64 = 1
  var request: UInt64 = 0
  var bytes: [UInt8] = []
}

enum Transport: UInt32, CaseIterable, Sendable {
  case ring = 0
  case stream = 1
}

/// Both ends. Each is used by one thread.
final class Ends: @unchecked Sendable {
  // Sendable: an end is handed to one thread each; WorkerWire's own contract.
  let host: OpaquePointer
  let worker: OpaquePointer
  /// The rings' memory a third time, for those who scribble.
  let memory: Int32

  init(_ transport: Transport) {
    var descriptors: [Int32] = [-1, -1]
    if transport == .ring {
      let ring = ww_ring_create()
      precondition(ring >= 0)
      let bell = ww_bell_create()
      memory = dup(ring)
      host = ww_open(transport.rawValue, WW_SIDE_HOST, ring, bell)
      worker = ww_open(transport.rawValue, WW_SIDE_WORKER, dup(ring), dup(bell))
    } else {
      precondition(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &descriptors) == 0)
      memory = -1
      host = ww_open(transport.rawValue, WW_SIDE_HOST, descriptors[0], -1)
      worker = ww_open(transport.rawValue, WW_SIDE_WORKER, descriptors[1], -1)
    }
  }

  deinit {
    ww_close(host)
    ww_close(worker)
    if memory >= 0 { close(memory) }
  }
}

func send(_ end: OpaquePointer, _ frame: Frame, length: Int? = nil) -> Int32 {
  var header = ww_header(
    length: UInt32(length ?? frame.bytes.count), type: UInt16(frame.type), flags: frame.more ? 1 : 0, call: frame.call,
    request: frame.request)
  return frame.bytes.withUnsafeBytes { bytes in
    // In two pieces, so that pieces meet at every offset.
    let half = bytes.count / 2
    let pieces = [
      ww_piece(bytes: bytes.baseAddress, length: UInt64(half)),
      ww_piece(bytes: bytes.baseAddress.map { $0 + half }, length: UInt64(bytes.count - half)),
    ]
    return ww_send(end, &header, pieces, 2)
  }
}

/// The next frame, or the code that says why there is none. The memory for the payload is exactly as long as was said:
/// a byte more is a fault under the address sanitizer.
func receive(_ end: OpaquePointer) -> (code: Int32, frame: Frame?) {
  var header = ww_header()
  let code = ww_peek(end, &header)
  guard code == WW_OK else { return (code, nil) }
  let bytes = [UInt8](unsafeUninitializedCapacity: Int(header.length)) { buffer, count in
    var none: UInt8 = 0
    let taken = buffer.isEmpty ? ww_take(end, &none) : ww_take(end, buffer.baseAddress)
    precondition(taken == WW_OK)
    count = Int(header.length)
  }
  let frame = Frame(
    type: UInt32(header.type), more: header.flags & 1 != 0, call: header.call, request: header.request, bytes: bytes)
  return (WW_OK, frame)
}

/// Sleeps as the host does.
func hostWait(_ end: OpaquePointer, writable: Bool = false) {
  guard ww_sleep(end) == WW_AGAIN else { return }
  let wants = ww_has_unsent(end) != 0 ? POLLIN | POLLOUT : POLLIN
  var entry = pollfd(fd: ww_wait_fd(end), events: Int16(wants), revents: 0)
  poll(&entry, 1, -1)
  ww_awake(end)
}
