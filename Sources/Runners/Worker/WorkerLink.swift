// The host's end of the wire to one worker: frames out, frames in. Everything raw about them stays here.

internal import EventLoop
internal import Glibc
internal import Plugins
internal import WorkerWire

/// How a step on the wire ended.
enum WireStatus {
  case done
  /// No room, or nothing there; it will be told.
  case later
  /// The worker is gone, or its end of the wire.
  case closed
  /// The worker broke a rule of the wire.
  case broken(String)

  init(_ status: Int32, _ end: OpaquePointer?) {
    switch status {
    case WW_OK: self = .done
    case WW_AGAIN: self = .later
    case WW_E_PROTOCOL:
      let problem = unsafe end.flatMap { unsafe ww_problem($0) }.map { unsafe String(cString: $0) } ?? ""
      self = .broken(problem.isEmpty ? "a packet on the control connection that is none" : problem)
    default: self = .closed
    }
  }
}

/// One frame's head, checked against the rules of the wire.
struct FrameHead {
  var type: UInt32
  var hasMore: Bool
  var length: Int
  var call: UInt64
  var request: UInt64
}

/// Both connections to one worker. I/O thread only.
@safe
final class WorkerLink {
  private let end: OpaquePointer
  private let control: Int32
  /// Room for the payload of one frame.
  private let scratch: UnsafeMutableRawPointer
  private var head = ww_header()
  /// Frames are on their way that the worker has not been woken for.
  private var mustRing = false

  /// Takes over the ring, the bell and the control connection.
  init(_ worker: StartedWorker) throws(SystemError) {
    control = worker.control
    guard let end = unsafe ww_open(WW_DATA_RING, WW_SIDE_HOST, worker.ring, worker.bell) else {
      throw SystemError(call: "mmap of the ring", number: errno)
    }
    unsafe self.end = end
    unsafe scratch = UnsafeMutableRawPointer.allocate(byteCount: Int(WW_PAYLOAD_MAX), alignment: 16)
  }

  deinit { unsafe scratch.deallocate() }

  /// The last use.
  func close() {
    unsafe ww_close(end)
    Glibc.close(control)
  }

  // MARK: Waiting

  var bell: Int32 { unsafe ww_wait_fd(end) }
  var controlDescriptor: Int32 { control }

  func awake() { unsafe ww_awake(end) }

  /// Announces sleep; `done` when there is no reason for it.
  func sleep() -> WireStatus { unsafe WireStatus(ww_sleep(end), end) }

  /// Looks for a frame again and again, for so many nanoseconds at most; whether one came.
  func look(for nanoseconds: UInt64) -> Bool {
    let end = EventLoop.now() + nanoseconds
    repeat {
      // A look costs some nanoseconds, the clock ten times as much.
      for _ in 0..<Self.looksAtOnce where unsafe ww_peek(self.end, &head) != WW_AGAIN { return true }
    } while EventLoop.now() < end
    return false
  }

  private static var looksAtOnce: Int { 16 }

  /// Wakes the worker for what was sent, if it sleeps.
  func ring() {
    guard mustRing else { return }
    mustRing = false
    _ = unsafe ww_ring_bell(end)
  }

  // MARK: Sending

  /// Sends as much of a message as there is room for, from `offset` on; its bytes are `first` and then `second`.
  func send(
    _ type: UInt32, call: UInt64, request: UInt64, _ first: Span<UInt8>, _ second: Span<UInt8>, from offset: inout Int
  ) -> WireStatus {
    unsafe first.withUnsafeBytes { first in
      unsafe second.withUnsafeBytes { second in
        let total = first.count + second.count
        repeat {
          let count = min(total - offset, Int(WW_PAYLOAD_MAX))
          var header = ww_header()
          header.length = UInt32(count)
          header.type = UInt16(type)
          header.flags = offset + count < total ? UInt16(WW_FLAG_MORE) : 0
          header.call = call
          header.request = request
          let early = max(0, min(first.count - offset, count))
          let start = max(0, offset - first.count)
          var pieces = (
            unsafe ww_piece(bytes: early > 0 ? first.baseAddress! + offset : nil, length: UInt64(early)),
            unsafe ww_piece(
              bytes: count > early ? second.baseAddress! + start : nil, length: UInt64(count - early))
          )
          let status = unsafe withUnsafePointer(to: &pieces) { pieces in
            unsafe pieces.withMemoryRebound(to: ww_piece.self, capacity: 2) { unsafe ww_send(end, &header, $0, 2) }
          }
          guard status == WW_OK else {
            // Whoever has to make room must know that there is something to take.
            mustRing = true
            ring()
            return unsafe WireStatus(status, end)
          }
          mustRing = true
          offset += count
        } while offset < total
        return .done
      }
    }
  }

  /// Sends a packet without payload beside everything else.
  func sendControl(_ type: UInt32, call: UInt64 = 0, request: UInt64 = 0) -> WireStatus {
    var header = ww_header()
    header.type = UInt16(type)
    header.call = call
    header.request = request
    return unsafe WireStatus(ww_control_send(control, &header, nil, 0), nil)
  }

  // MARK: Receiving

  /// The head of the next frame, which stays where it is until it is taken.
  func next(_ frame: inout FrameHead) -> WireStatus {
    let status = unsafe ww_peek(end, &head)
    guard status == WW_OK else { return unsafe WireStatus(status, end) }
    return accept(&frame)
  }

  private func accept(_ frame: inout FrameHead) -> WireStatus {
    guard UInt32(head.flags) & ~WW_FLAG_MORE == 0 else { return .broken("a frame with unknown flags") }
    frame = FrameHead(
      type: UInt32(head.type), hasMore: head.flags != 0, length: Int(head.length), call: head.call,
      request: head.request)
    return .done
  }

  /// Takes the payload of that frame; valid until the next is taken.
  func take() -> UnsafeRawBufferPointer? {
    guard unsafe ww_take(end, scratch) == WW_OK else { return nil }
    return unsafe UnsafeRawBufferPointer(start: scratch, count: Int(head.length))
  }

  /// The same, into memory with room for it.
  func take(into memory: UnsafeMutableRawPointer) -> Bool { unsafe ww_take(end, memory) == WW_OK }

  /// The next packet of the control connection.
  func nextControl(_ frame: inout FrameHead) -> (WireStatus, UnsafeRawBufferPointer) {
    let status = unsafe ww_control_receive(control, &head, scratch)
    let payload = unsafe UnsafeRawBufferPointer(start: scratch, count: status == WW_OK ? Int(head.length) : 0)
    guard status == WW_OK else { return unsafe (WireStatus(status, nil), payload) }
    return unsafe (accept(&frame), payload)
  }

  // MARK: The end

  /// What the worker left behind when a signal came or somebody called exit(), if anything. Its plugin could have
  /// written it.
  func crashNote() -> CrashNote? {
    var page = ww_crash()
    unsafe ww_crash_copy(end, &page)
    guard page.signal != 0 || page.flags & WW_CRASH_EXIT != 0 else { return nil }
    return CrashNote(
      signal: Int32(truncatingIfNeeded: page.signal), address: page.address, stackLow: page.stack_low,
      stackHigh: page.stack_high, call: page.call, function: page.function, flags: page.flags)
  }
}

/// What a dying worker says of its death.
struct CrashNote {
  /// 0 where somebody called exit().
  var signal: Int32
  var address: UInt64
  var stackLow: UInt64
  var stackHigh: UInt64
  var call: UInt64
  var function: UInt64
  /// WW_CRASH_*.
  var flags: UInt32

  /// The address lies in the guard below the stack, or just above it where a large frame began.
  var isStackOverflow: Bool {
    guard signal == SIGSEGV || signal == SIGBUS, stackLow != 0, stackHigh > stackLow else { return false }
    let guardLow = stackLow > UInt64(WW_STACK_GUARD) ? stackLow - UInt64(WW_STACK_GUARD) : 0
    return address >= guardLow && address < stackLow
  }
}
