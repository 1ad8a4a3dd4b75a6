import ColletKitRuntime
import Glibc
import TestSupport
import Testing

/// libdispatch asks for its threads by files of `/proc`, which a confined plugin does not have.
@Suite("Threads that the Swift runtime looks at without /proc")
struct RuntimeTests {
  @Test("run where they worked since the last look, and sleep where they did not")
  func states() throws {
    let orders = try Pipe()
    let answers = try Pipe()
    let worker = TestThread { [self] in
      answers.send(ownNumber())
      while orders.receive() != 0 {
        let start = clock()
        while clock() - start < 5000 {}
        answers.send(ownNumber())
      }
    }
    defer {
      orders.send(0)
      worker.join()
    }
    let number = answers.receive()
    #expect(line(of: number) == "\(number) (thread) R\n", "it was never looked at before")
    // What it took to fall asleep may be counted at the next look, too.
    while line(of: number)?.hasSuffix("S\n") != true { usleep(1000) }
    orders.send(1)
    _ = answers.receive()
    #expect(line(of: number) == "\(number) (thread) R\n")
  }

  @Test("are none where the thread is of another process, or not there")
  func strangers() {
    #expect(line(of: 1) == nil)
    #expect(line(of: Int32.max) == nil)
  }

  /// The number that the kernel knows the calling thread by, which stands in the name of its clock.
  private func ownNumber() -> pid_t {
    var clock = clockid_t()
    unsafe pthread_getcpuclockid(pthread_self(), &clock)
    return ~(clock >> 3)
  }

  private func line(of thread: pid_t) -> String? {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      let length = unsafe collet_kit_thread_line(thread, buffer.baseAddress, buffer.count)
      let bytes = unsafe buffer.prefix(length).map(UInt8.init(bitPattern:))
      return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
  }
}

/// Carries numbers from one thread to another.
private final class Pipe: Sendable {
  private let ends: (read: Int32, write: Int32)

  init() throws {
    var pair: [Int32] = [0, 0]
    try #require(pipe(&pair) == 0)
    ends = (pair[0], pair[1])
  }

  deinit {
    close(ends.read)
    close(ends.write)
  }

  func send(_ number: Int32) {
    var number = number
    _ = unsafe write(ends.write, &number, 4)
  }

  func receive() -> Int32 {
    var number: Int32 = 0
    _ = unsafe read(ends.read, &number, 4)
    return number
  }
}
