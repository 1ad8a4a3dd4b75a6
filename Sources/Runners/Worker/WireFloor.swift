// The bare transport under a worker, for benchmarks: the same rings and bells between this thread and another, with
// nothing but the bytes in them.

public import EventLoop
internal import Glibc
internal import LinuxEvents
internal import Synchronization
internal import WorkerWire

/// Plays ping-pong over rings like those of a worker.
public enum WireFloor {
  /// Sends `bytes` there and back `rounds` times; the nanoseconds of each round. Blocks its thread, and one of its own.
  public static func measure(bytes: Int, rounds: Int) throws(SystemError) -> [UInt64] {
    let ring = ww_ring_create()
    guard ring >= 0 else { throw SystemError(call: "memfd_create", number: errno) }
    let bell = le_eventfd(0)
    let (otherRing, otherBell) = (dup(ring), dup(bell))
    guard let near = unsafe ww_open(WW_DATA_RING, WW_SIDE_HOST, ring, bell),
      let far = unsafe ww_open(WW_DATA_RING, WW_SIDE_WORKER, otherRing, otherBell)
    else { throw SystemError(call: "mmap of the ring", number: errno) }
    let bytes = max(bytes, 1)  // No frame is without.
    let peer = unsafe Peer(far, bytes: bytes, rounds: rounds)
    defer { unsafe ww_close(near) }
    let thread = try CallThread.start()
    thread.run { peer.run() }
    defer { thread.end() }
    return unsafe Near(near, bytes: bytes).run(rounds)
  }

  /// This end: sleeps in poll as the event loop does in epoll.
  @safe
  private final class Near {
    private let end: OpaquePointer
    private let memory: UnsafeMutableRawPointer
    private let bytes: Int

    init(_ end: OpaquePointer, bytes: Int) {
      unsafe self.end = end
      self.bytes = bytes
      unsafe memory = UnsafeMutableRawPointer.allocate(byteCount: bytes + Int(WW_PAYLOAD_MAX), alignment: 16)
      unsafe memory.initializeMemory(as: UInt8.self, repeating: 1, count: bytes)
    }

    deinit { unsafe memory.deallocate() }

    func run(_ rounds: Int) -> [UInt64] {
      var times: [UInt64] = []
      times.reserveCapacity(rounds)
      for _ in 0..<rounds {
        let start = EventLoop.now()
        var (sent, received) = (0, 0)
        var isSent = false
        var hasAnswer = false
        while !hasAnswer {
          while !isSent, unsafe WireFloor.send(end, memory, bytes, UInt16(WW_CALL), &sent, &isSent) {}
          _ = unsafe ww_ring_bell(end)
          var header = ww_header()
          while !hasAnswer, unsafe ww_peek(end, &header) == WW_OK {
            _ = unsafe ww_take(end, memory + received)
            received += Int(header.length)
            hasAnswer = received >= bytes
          }
          guard !hasAnswer, unsafe ww_sleep(end) == WW_AGAIN else { continue }
          var slot = unsafe pollfd(fd: ww_wait_fd(end), events: Int16(POLLIN), revents: 0)
          _ = unsafe poll(&slot, 1, -1)
          unsafe ww_awake(end)
        }
        times.append(EventLoop.now() - start)
      }
      return times
    }
  }

  /// The other end: takes a whole message and sends it back.
  ///
  /// `@unchecked Sendable`: used on its thread only.
  @safe
  private final class Peer: @unchecked Sendable {
    private let end: OpaquePointer
    private let memory: UnsafeMutableRawPointer
    private let bytes: Int
    private let rounds: Int

    init(_ end: OpaquePointer, bytes: Int, rounds: Int) {
      unsafe self.end = end
      self.bytes = bytes
      self.rounds = rounds
      unsafe memory = UnsafeMutableRawPointer.allocate(byteCount: bytes + Int(WW_PAYLOAD_MAX), alignment: 16)
    }

    func run() {
      var ticket: UInt32 = 0
      for _ in 0..<rounds {
        var received = 0
        var isWhole = false
        while !isWhole {
          var header = ww_header()
          if unsafe ww_peek(end, &header) == WW_OK {
            _ = unsafe ww_take(end, memory + received)
            received += Int(header.length)
            isWhole = received >= bytes
          } else if unsafe ww_arm(end, &ticket) == WW_AGAIN {
            unsafe ww_wait_frames(end, ticket)
          }
        }
        var sent = 0
        var isSent = false
        while !isSent {
          if unsafe WireFloor.send(end, memory, bytes, UInt16(WW_PART_DATA), &sent, &isSent) { continue }
          _ = unsafe ww_ring_bell(end)
          unsafe ww_wait_room(end)
        }
        _ = unsafe ww_ring_bell(end)
      }
      unsafe ww_close(end)
      unsafe memory.deallocate()
    }
  }

  /// One frame of a message; false when there is no room.
  private static func send(
    _ end: OpaquePointer, _ memory: UnsafeMutableRawPointer, _ bytes: Int, _ type: UInt16, _ sent: inout Int,
    _ isSent: inout Bool
  ) -> Bool {
    let count = min(bytes - sent, Int(WW_PAYLOAD_MAX))
    var header = ww_header()
    header.type = type
    header.length = UInt32(count)
    header.call = 1
    var piece = unsafe ww_piece(bytes: memory + sent, length: UInt64(count))
    guard unsafe ww_send(end, &header, &piece, 1) == WW_OK else { return false }
    sent += count
    isSent = sent == bytes
    return true
  }
}
