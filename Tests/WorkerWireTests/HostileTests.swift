import Glibc
import Synchronization
import TestSupport
import Testing
import WorkerWire

/// A worker that scribbles and lies: a violation is seen, and nothing outside the ring is read. The address sanitizer
/// watches when the suite runs under it; here a wrong length would show in what arrives.
@Suite("Worker wire: a hostile worker")
struct HostileTests {
  /// The memory of the rings as words of 8 bytes.
  final class Scribbler: @unchecked Sendable {
    // Sendable: the words are shared on purpose, as with a worker.
    let words: UnsafeMutablePointer<UInt64>
    static let bytes = 3 * 4096 + (64 << 10) + (256 << 10)
    /// Of the ring to the host.
    static let head = 512, tail = 512 + 8
    /// Of the ring to the worker: the host is its producer.
    static let workerTail = 8
    static let frames = (3 * 4096 + (64 << 10)) / 8

    init(_ ends: Ends) {
      let memory = mmap(nil, Self.bytes, PROT_READ | PROT_WRITE, MAP_SHARED, ends.memory, 0)!
      words = memory.assumingMemoryBound(to: UInt64.self)
    }
    deinit { munmap(words, Self.bytes) }
  }

  static let nonsense: [UInt64] = [
    1, 7, 8, 16, 256 << 10, (256 << 10) + 8, 1 << 32, (1 << 32) - 1, .max, .max - 7, 1 << 63,
  ]

  @Test("a head that was scribbled over", arguments: nonsense)
  func head(value: UInt64) {
    let ends = Ends(.ring)
    let scribbler = Scribbler(ends)
    #expect(send(ends.worker, Frame(type: UInt32(WW_PART_END))) == WW_OK)
    #expect(receive(ends.host).frame?.type == UInt32(WW_PART_END))
    scribbler.words[Scribbler.head] = value
    var code = WW_OK
    // What is inside the ring may hold old bytes, of which some frame may be sound; it ends in a violation all the same.
    for _ in 0..<100_000 where code == WW_OK { code = receive(ends.host).code }
    #expect(code == WW_E_PROTOCOL)
    #expect(String(cString: ww_problem(ends.host)) != "")
    #expect(receive(ends.host).code == WW_E_PROTOCOL)
  }

  @Test("a head that goes back behind frames that were seen")
  func headBack() {
    let ends = Ends(.ring)
    let scribbler = Scribbler(ends)
    for _ in 0..<3 { #expect(send(ends.worker, Frame(type: UInt32(WW_PART_END))) == WW_OK) }
    _ = receive(ends.host)
    scribbler.words[Scribbler.head] = 0
    _ = receive(ends.host)
    _ = receive(ends.host)
    #expect(receive(ends.host).code == WW_E_PROTOCOL)
  }

  @Test("a tail that was scribbled over", arguments: nonsense.filter { $0 != 8 && $0 != 16 })  // could be true
  func tail(value: UInt64) {
    let ends = Ends(.ring)
    let scribbler = Scribbler(ends)
    scribbler.words[Scribbler.workerTail] = value
    var code = WW_OK
    for _ in 0..<100 where code == WW_OK {
      code = send(ends.host, Frame(type: UInt32(WW_CALL), bytes: [UInt8](repeating: 1, count: 9000)))
    }
    #expect(code == WW_E_PROTOCOL)
    #expect(send(ends.host, Frame(type: UInt32(WW_CALL), bytes: [1])) == WW_E_PROTOCOL)
  }

  @Test("forged headers", arguments: Transport.allCases)
  func headers(transport: Transport) {
    let forged: [(String, ww_header)] = [
      ("length beyond a frame", ww_header(length: 16385, type: 49, flags: 0, call: 1, request: 0)),
      ("length of 4 GiB", ww_header(length: .max, type: 49, flags: 0, call: 1, request: 0)),
      ("an unknown type", ww_header(length: 0, type: 47, flags: 0, call: 1, request: 0)),
      ("a type of the host's", ww_header(length: 8, type: 32, flags: 0, call: 1, request: 0)),
      ("a type of the control connection", ww_header(length: 0, type: 19, flags: 0, call: 1, request: 0)),
      ("an unknown flag", ww_header(length: 8, type: 51, flags: 2, call: 1, request: 0)),
      ("MORE where nothing can follow", ww_header(length: 8, type: 49, flags: 1, call: 1, request: 0)),
      ("no call", ww_header(length: 8, type: 49, flags: 0, call: 0, request: 0)),
      ("a request too many", ww_header(length: 8, type: 49, flags: 0, call: 1, request: 3)),
      ("no request", ww_header(length: 8, type: 56, flags: 0, call: 1, request: 0)),
      ("data without a byte", ww_header(length: 0, type: 49, flags: 0, call: 1, request: 0)),
      ("an end with bytes", ww_header(length: 8, type: 50, flags: 0, call: 1, request: 0)),
      ("a return too short", ww_header(length: 7, type: 52, flags: 0, call: 1, request: 0)),
    ]
    for (name, header) in forged {
      let ends = Ends(transport)
      forge(ends, transport, header, published: 24 + 16 * 1024)
      #expect(receive(ends.host).code == WW_E_PROTOCOL, "\(name)")
    }
  }

  /// Puts a header where the worker's next frame goes.
  private func forge(_ ends: Ends, _ transport: Transport, _ header: ww_header, published: UInt64) {
    var header = header
    if transport == .ring {
      let scribbler = Scribbler(ends)
      memcpy(scribbler.words + Scribbler.frames, &header, 24)
      scribbler.words[Scribbler.head] = published
    } else {
      #expect(write(ww_wait_fd(ends.worker), &header, 24) == 24)
    }
  }

  @Test("a frame that is longer than what was published")
  func short() {
    let ends = Ends(.ring)
    let header = ww_header(length: 4096, type: UInt16(WW_PART_DATA), flags: 0, call: 1, request: 0)
    forge(ends, .ring, header, published: 24 + 4088)
    #expect(receive(ends.host).code == WW_E_PROTOCOL)
    let less = Ends(.ring)
    forge(less, .ring, header, published: 16)
    #expect(receive(less.host).code == WW_E_PROTOCOL)
  }

  @Test("a worker that scribbles over everything all the time is found out, and costs nothing else")
  func storm() {
    for seed in 1...20 {
      let ends = Ends(.ring)
      let scribbler = Scribbler(ends)
      let stop = Atomic(false)
      let storm = TestThread {
        var random = UInt64(seed)
        while !stop.load(ordering: .relaxed) {
          random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          let word = Int(random >> 40) % (Scribbler.bytes / 8)
          scribbler.words[random % 3 == 0 ? Scribbler.head : word] = random % 5 == 0 ? random >> 44 & ~7 : random
        }
      }
      var code = WW_OK
      var sending = WW_OK
      while code == WW_OK || code == WW_AGAIN {
        code = receive(ends.host).code
        if sending == WW_OK || sending == WW_AGAIN {
          sending = send(ends.host, Frame(type: UInt32(WW_CALL), bytes: [UInt8](repeating: 1, count: 999)))
          _ = ww_ring_bell(ends.host)
        }
        _ = ww_sleep(ends.host)
        ww_awake(ends.host)
      }
      #expect(code == WW_E_PROTOCOL)
      stop.store(true, ordering: .relaxed)
      storm.join()
    }
  }

  @Test("a worker that made the bell wait cannot make the host wait")
  func bell() {
    let ends = Ends(.ring)
    let bell = ww_wait_fd(ends.host)
    #expect(fcntl(bell, F_SETFL, 0) == 0)
    ww_awake(ends.host)  // would never come back
    #expect(ww_sleep(ends.host) == WW_AGAIN)
  }

  @Test("a ring cannot be cut short, nor one of another size be opened")
  func seals() {
    let ends = Ends(.ring)
    #expect(ftruncate(ends.memory, 0) == -1 && errno == EPERM)
    let memory = open("/dev/null", O_RDWR)
    #expect(ww_open(UInt32(WW_DATA_RING), WW_SIDE_HOST, memory, ww_bell_create()) == nil)
  }
}
