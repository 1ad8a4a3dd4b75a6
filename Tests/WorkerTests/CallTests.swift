import Glibc
import TestSupport
import Testing
import WorkerWire

/// Calls: what goes in, what comes out, what must get through meanwhile.
@Suite("Worker: calls", .enabled(if: workerProgram != nil, "collet-worker is not built"))
struct CallTests {
  private func worker(_ options: Options = Options()) throws -> Worker {
    let worker = try Worker(plugin: PluginFixture.build("worker", flags: ["-DTHREADING=\(options.threading)"]), options)
    try worker.load()
    return worker
  }

  private func concurrent(_ threads: UInt32) throws -> Worker {
    var options = Options()
    options.threading = 2
    options.callThreads = threads
    return try worker(options)
  }

  static let transports: [UInt32] = [UInt32(WW_DATA_RING), UInt32(WW_DATA_STREAM)]

  @Test("arguments and results of every size", arguments: transports)
  func sizes(data: UInt32) throws {
    var options = Options()
    options.data = data
    let worker = try worker(options)
    for size in [0, 1, 7, 4096, 16283, 16384, 65536, 65537, 1 << 20, (5 << 20) + 3] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
      let answer = try worker.call("echo", bytes)
      #expect(answer.status == 0)
      // An expectation would look for the difference of millions of bytes for minutes.
      let isTheSame = answer.parts == [Part(kind: 4, mediaType: "a/b", bytes: bytes)]
      #expect(isTheSame, "\(size) bytes")
    }
  }

  @Test("what a call tells of itself, and the thread that it runs on")
  func facts() throws {
    let worker = try worker()
    for _ in 0..<3 {
      let number = try worker.begin("facts", scopes: ["a", "read"])
      #expect(try worker.answer(of: number).text == "id|S|T|U|X|2|10|3|1|12345")
    }
    let many = try worker.begin("facts", scopes: (0..<40).map { "scope\($0)" } + ["write"])
    #expect(try worker.answer(of: many).text == "id|S|T|U|X|41|01|3|1|12345")
  }

  @Test("a failure comes once, the last one, in pieces if it is long; progress before it")
  func failure() throws {
    let answer = try worker().call("fail")
    #expect(answer.status == 1 && answer.code == "LAST" && answer.message == "no" && answer.retryAfter == 77)
    #expect(answer.detailLength == 60 << 10 && answer.failureFlags == 1)
    #expect(answer.progress == ["0.5 half"])
  }

  @Test("logs and progress without end are cut short, and counted")
  func chatter() throws {
    let worker = try worker()
    #expect(try worker.call("chat").status == 0)
    #expect(worker.logs.count >= 256 && worker.logs.count < 2000)
    #expect(worker.logs.count + Int(worker.dropped.logs) == 5000)
    #expect(worker.dropped.progress > 500)
  }

  @Test("a result over its limit is refused at the byte")
  func limit() throws {
    let worker = try worker()
    let number = try worker.begin("flood", resultMax: 1 << 20)
    let answer = try worker.answer(of: number)
    #expect(answer.status == 2 && answer.flags & 1 != 0)
    #expect(answer.parts[0].bytes.count == 1 << 20)
  }

  @Test("cancelling a call that waits, and one that is stuck in a full ring; pings are answered all the while")
  func cancel() throws {
    let worker = try worker()
    let spins = try worker.begin("spin")
    worker.sendControl(Int32(WW_PING), request: 5)
    try worker.run { worker.pongs == 1 }
    worker.cancel(spins)
    #expect(try worker.answer(of: spins).status == 4)
    // Nobody takes from the ring: the plugin fills it and waits.
    let floods = try worker.begin("flood", resultMax: 1 << 40)
    usleep(20_000)
    worker.sendControl(Int32(WW_PING), request: 5)
    worker.cancel(floods)
    let answer = try worker.answer(of: floods)
    #expect(answer.status == 4)
    try worker.run { worker.pongs == 2 }
    #expect(try worker.call("echo", "after").text == "after")
  }

  @Test("a call that is cancelled before it starts sees it from its first moment")
  func cancelEarly() throws {
    let worker = try worker()
    for _ in 0..<200 {
      let number = try worker.begin("spin")
      worker.cancel(number)
      #expect(try worker.answer(of: number).status == 4)
    }
  }

  @Test("calls of a concurrent plugin overlap, and only so many as were agreed on")
  func overlap() throws {
    let worker = try concurrent(4)
    for _ in 0..<50 {
      let numbers = try (0..<4).map { _ in try worker.begin("meet", [2]) }
      for number in numbers { #expect(try worker.answer(of: number).status == 0) }
    }
    for _ in 0..<300 {
      let numbers = try (0..<4).map { try worker.begin("echo", [UInt8](repeating: 65, count: $0 * 9000)) }
      for (index, number) in numbers.enumerated() {
        #expect(try worker.answer(of: number).text.count == index * 9000)
      }
    }
  }

  @Test("calls that come at once: all are inside together where they have to be, on threads that were there or not")
  func burst() throws {
    for round in 0..<3 {
      let worker = try concurrent(8)
      for size in [8, 2, 8, 4, 1, 8].map({ $0 >> round }) where size > 0 {
        for _ in 0..<10 {
          let numbers = try (1...size).map { try worker.begin("meet", [UInt8(size)], rings: $0 == size) }
          for number in numbers { #expect(try worker.answer(of: number).status == 0) }
        }
        // Short ones between them, for which nobody else need wake.
        let short = try (1...16).map { try worker.begin("echo", [UInt8($0)], rings: $0 == 16) }
        for (index, number) in short.enumerated() {
          #expect(try worker.answer(of: number).parts[0].bytes == [UInt8(index + 1)])
        }
      }
    }
  }

  @Test("calls that came together with one that hangs, or behind it, are answered")
  func burstBesideOne() throws {
    let worker = try concurrent(3)
    for round in 0..<20 {
      let hangs = try worker.begin("spin", rings: false)
      let numbers = try (1...12).map { try worker.begin("echo", [UInt8($0)], rings: $0 % (round + 1) == 0 || $0 == 12) }
      for number in numbers { #expect(try worker.answer(of: number).status == 0) }
      #expect(try worker.call("echo", "beside").text == "beside")
      worker.cancel(hangs)
      #expect(try worker.answer(of: hangs).status == 4)
    }
  }

  @Test("whatever the threads were about when calls came, none is left behind one that hangs")
  func leftBehind() throws {
    let worker = try concurrent(4)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      // So that threads are awake, in every state between work and sleep.
      let short = try (1...8).map { try worker.begin("echo", [UInt8($0)], rings: $0 == 8) }
      for number in short { _ = try worker.answer(of: number) }
      usleep(UInt32.random(in: 0..<200, using: &random))
      let numbers = try (0..<6).map { _ in try worker.begin("echo", [1]) }
      let hangs = try worker.begin("spin")
      let behind = try (0..<6).map { try worker.begin("echo", [2], rings: $0 % 2 == 1) }
      for number in numbers + behind { #expect(try worker.answer(of: number).status == 0) }
      worker.cancel(hangs)
      #expect(try worker.answer(of: hangs).status == 4)
    }
  }

  @Test("a call that hangs does not keep the others waiting")
  func besides() throws {
    let worker = try concurrent(3)
    let hangs = try [worker.begin("hang"), worker.begin("spin")]
    try worker.run { worker.requests.count == 1 }
    for _ in 0..<100 { #expect(try worker.call("echo", "beside").text == "beside") }
    for number in hangs { worker.cancel(number) }
    for number in hangs { #expect(try worker.answer(of: number).status == 4) }
  }

  @Test("a crash leaves signal, address, stack and call behind, and ends as the kernel says")
  func crashes() throws {
    let cases: [(String, Int32, String)] = [
      ("n", SIGSEGV, "signal 11"), ("s", SIGSEGV, "signal 11"), ("a", SIGABRT, "signal 6"), ("i", SIGILL, "signal 4"),
    ]
    for (how, signal, ending) in cases {
      let worker = try worker()
      _ = try worker.call("echo", "x")
      let number = try worker.begin("crash", Array(how.utf8))
      try worker.run { false }
      #expect(worker.isGone)
      #expect(worker.ending == ending)
      #expect(worker.crash.signal == UInt32(signal))
      #expect(worker.crash.call == number)
      if how == "n" { #expect(worker.crash.address == 8) }
      if how == "s" {
        let low = worker.crash.stack_low
        #expect(worker.crash.address < low && worker.crash.address >= low - UInt64(WW_STACK_GUARD))
        #expect(worker.crash.stack_high - low >= 1 << 20)
      }
    }
    let leaves = try worker()
    let left = try leaves.begin("crash", Array("e".utf8))
    try leaves.run { false }
    #expect(leaves.ending == "exited 0")
    #expect(leaves.crash.signal == 0 && leaves.crash.flags == WW_CRASH_EXIT && leaves.crash.call == left)
  }
}
