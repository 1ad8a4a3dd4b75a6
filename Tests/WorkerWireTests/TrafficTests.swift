import Glibc
import TestSupport
import Testing
import WorkerWire

/// Frames that arrive as they were sent, whatever their sizes and whoever is faster.
@Suite("Worker wire: traffic")
struct TrafficTests {
  /// Every frame of a sequence that both sides can make: sizes around every boundary.
  static func frames(_ count: Int, type: UInt32, seed: UInt64) -> [Frame] {
    var random = seed
    func next() -> UInt64 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return random >> 33
    }
    return (0..<count).map { index in
      let sizes = [1, 2, 7, 8, 9, Int(next() % 64) + 1, Int(next() % 4096) + 1, Int(next() % 16384) + 1, 16383, 16384]
      let size = sizes[Int(next() % UInt64(sizes.count))]
      let first = UInt8(truncatingIfNeeded: next())
      let bytes = (0..<size).map { first &+ UInt8(truncatingIfNeeded: $0) }
      return Frame(type: type, more: type == UInt32(WW_CALL) && next() % 2 == 0, call: UInt64(index) + 1, bytes: bytes)
    }
  }

  @Test("random frames both ways at once", arguments: Transport.allCases)
  func bothWays(transport: Transport) {
    let ends = Ends(transport)
    let down = Self.frames(3000, type: UInt32(WW_CALL), seed: 1)
    let up = Self.frames(3000, type: UInt32(WW_PART_DATA), seed: 2)
    let worker = TestThread { () -> [Frame] in
      var received: [Frame] = []
      var ticket: UInt32 = 0
      var sent = 0
      while received.count < down.count || sent < up.count || ww_has_unsent(ends.worker) != 0 {
        var moved = false
        while sent < up.count, send(ends.worker, up[sent]) == WW_OK { (sent, moved) = (sent + 1, true) }
        _ = ww_ring_bell(ends.worker)
        while let frame = receive(ends.worker).frame { (moved, _) = (true, received.append(frame)) }
        if moved { continue }
        if transport == .ring {
          // While there is something to send the ring is full: the host takes from it whatever happens.
          if sent < up.count {
            ww_wait_room(ends.worker)
          } else if received.count < down.count, ww_arm(ends.worker, &ticket) == WW_AGAIN {
            ww_wait_frames(ends.worker, ticket)
          }
        } else {
          var entry = pollfd(fd: ww_wait_fd(ends.worker), events: Int16(POLLIN | POLLOUT), revents: 0)
          poll(&entry, 1, -1)
        }
      }
      return received
    }
    var received: [Frame] = []
    var sent = 0
    while received.count < up.count || sent < down.count || ww_has_unsent(ends.host) != 0 {
      while sent < down.count, send(ends.host, down[sent]) == WW_OK { sent += 1 }
      _ = ww_ring_bell(ends.host)
      var moved = false
      while let frame = receive(ends.host).frame { (moved, _) = (true, received.append(frame)) }
      // What was just sent may have been the last of all: then nobody would end the wait.
      let waitsForFrames = received.count < up.count || ww_has_unsent(ends.host) != 0
      let waitsForRoom = transport == .ring && sent < down.count
      if !moved && (waitsForFrames || waitsForRoom) { hostWait(ends.host) }
    }
    #expect(worker.join() == down)
    #expect(received == up)
    #expect(String(cString: ww_problem(ends.host)) == "")
  }

  @Test("a full connection says so and writes nothing", arguments: Transport.allCases)
  func full(transport: Transport) {
    let ends = Ends(transport)
    var sent: [Frame] = []
    for index in 1... {
      let frame = Frame(type: UInt32(WW_PART_DATA), call: UInt64(index), bytes: [UInt8](repeating: 7, count: 9999))
      let code = send(ends.worker, frame)
      guard code == WW_OK else {
        #expect(code == WW_AGAIN)
        break
      }
      sent.append(frame)
      _ = ww_ring_bell(ends.worker)
    }
    #expect(sent.count >= 20)
    for frame in sent {
      #expect(receive(ends.host).frame == frame)
      _ = ww_ring_bell(ends.worker)
    }
    #expect(receive(ends.host).code == WW_AGAIN)
    #expect(send(ends.worker, Frame(type: UInt32(WW_PART_END))) == WW_OK)
  }

  @Test("room that is made wakes a worker that waits for it, and frames wake one that waits for frames")
  func wakes() {
    let ends = Ends(.ring)
    let filled = TestThread { () -> Int in
      var sent = 0
      // More than a ring holds: it cannot end without waiting.
      while sent < 100 {
        let code = send(ends.worker, Frame(type: UInt32(WW_PART_DATA), bytes: [UInt8](repeating: 1, count: 16000)))
        if code == WW_OK { sent += 1; continue }
        _ = ww_ring_bell(ends.worker)
        ww_wait_room(ends.worker)
      }
      _ = ww_ring_bell(ends.worker)
      var ticket: UInt32 = 0
      while ww_arm(ends.worker, &ticket) == WW_AGAIN { ww_wait_frames(ends.worker, ticket) }
      return receive(ends.worker).frame!.bytes.count
    }
    var received = 0
    while received < 100 {
      if receive(ends.host).frame != nil { received += 1 } else { hostWait(ends.host) }
    }
    #expect(send(ends.host, Frame(type: UInt32(WW_CALL), bytes: [1, 2, 3])) == WW_OK)
    #expect(ww_ring_bell(ends.host) == WW_OK)
    #expect(filled.join() == 3)
  }

  @Test("a stream whose other end is gone is closed, a frame cut off by that never was one")
  func gone() {
    var descriptors: [Int32] = [-1, -1]
    #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &descriptors) == 0)
    let host = ww_open(UInt32(WW_DATA_STREAM), WW_SIDE_HOST, descriptors[0], -1)!
    defer { ww_close(host) }
    var header = ww_header(length: 100, type: UInt16(WW_PART_DATA), flags: 0, call: 1, request: 0)
    #expect(write(descriptors[1], &header, 24) == 24)
    #expect(receive(host).code == WW_AGAIN)
    close(descriptors[1])
    #expect(receive(host).code == WW_E_CLOSED)
  }

  @Test("control packets arrive whole; a packet that is too short, too long or lies about its length is a violation")
  func control() {
    var descriptors: [Int32] = [-1, -1]
    let kind = Int32(SOCK_SEQPACKET.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    #expect(socketpair(AF_UNIX, kind, 0, &descriptors) == 0)
    var header = ww_header()
    var payload = [UInt8](repeating: 0, count: Int(WW_PAYLOAD_MAX))
    func received() -> Int32 { ww_control_receive(descriptors[0], &header, &payload) }
    #expect(received() == WW_AGAIN)
    let text = [UInt8](repeating: 65, count: 16384)
    var sent = ww_header(length: 16384, type: UInt16(WW_SETUP), flags: 1, call: 0, request: 0)
    #expect(
      text.withUnsafeBytes {
        ww_control_send(descriptors[1], &sent, [ww_piece(bytes: $0.baseAddress, length: 16384)], 1)
      } == WW_OK)
    #expect(received() == WW_OK && header.length == 16384 && payload == text)
    var packet = [UInt8](repeating: 0, count: 24 + 16385)
    #expect(write(descriptors[1], &packet, 23) == 23)
    #expect(received() == WW_E_PROTOCOL)
    #expect(write(descriptors[1], &packet, packet.count) == packet.count)
    #expect(received() == WW_E_PROTOCOL)
    packet[0] = 9
    #expect(write(descriptors[1], &packet, 24 + 8) == 32)
    #expect(received() == WW_E_PROTOCOL)
    close(descriptors[1])
    #expect(received() == WW_E_CLOSED)
    close(descriptors[0])
  }
}
