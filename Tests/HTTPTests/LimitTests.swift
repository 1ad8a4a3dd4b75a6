import EventLoop
import HTTP
import TestServer
import TestSupport
import Testing

/// Time stands still but for what a test adds: nothing here waits.
@Suite("Limits of a transfer", .timeLimit(.minutes(5)))
@IO
struct LimitTests {
  private let timers = ManualTimers()

  /// Ends by time when `limit` has passed, and not a millisecond sooner.
  private func expectTimeout(_ recorder: Recorder, after limit: UInt64, _ words: String, arrived: Bool) async throws {
    await timers.advance(by: limit - millisecond)
    #expect(recorder.ends.isEmpty)
    await timers.advance(by: millisecond)
    let failure = try #require(recorder.ends.first ?? nil)
    #expect(failure.kind == .timeout)
    #expect(failure.message.contains(words), "\(failure.message)")
    #expect(failure.mayHaveArrived == arrived)
  }

  /// An hour: curl is told of this limit as well, and its time is real.
  private static let connectMS = 3_600_000

  @Test("no connection in time")
  func connect() async throws {
    let full = try SilentPort(isFull: true)
    let client = try HTTPClient(timers: timers)
    let recorder = Recorder()
    client.start(
      HTTPRequest(url: "http://127.0.0.1:\(full.port)", limits: limits { $0.connectMS = Self.connectMS }),
      sink: recorder)
    try await expectTimeout(
      recorder, after: UInt64(Self.connectMS) * millisecond,
      "no connection to http://127.0.0.1:\(full.port) within 3600000 ms", arrived: false)
  }

  @Test("no TLS in time counts as no connection")
  func connectTLS() async throws {
    let silent = try SilentPort(isFull: false)
    let client = try HTTPClient(timers: timers)
    let recorder = Recorder()
    client.start(
      HTTPRequest(url: "https://127.0.0.1:\(silent.port)", limits: limits { $0.connectMS = Self.connectMS }),
      sink: recorder)
    try await expectTimeout(
      recorder, after: UInt64(Self.connectMS) * millisecond, "within 3600000 ms", arrived: false)
  }

  @Test("no first byte in time")
  func firstByte() async throws {
    let gone = Latch()
    let server = try TestServer([.untilGone(gone)])
    let client = try HTTPClient(timers: timers)
    let recorder = Recorder()
    client.start(HTTPRequest(url: server.url, limits: limits { $0.firstByteMS = 3_000 }), sink: recorder)
    await server.received(1)
    await EventLoop.shared.settled()
    try await expectTimeout(recorder, after: 3_000 * millisecond, "did not answer within 3000 ms", arrived: true)
    await gone.opened()
  }

  @Test("silence in the middle", arguments: [false, true])
  func idle(afterBody: Bool) async throws {
    let server = try TestServer([
      .send(Answer.head(200, [("Content-Length", "10")])), .send(afterBody ? "abc" : ""), .wait(Latch()),
    ])
    let client = try HTTPClient(timers: timers)
    let recorder = Recorder()
    let came = Latch()
    if afterBody { recorder.onBody = { came.open() } } else { recorder.onHead = { came.open() } }
    client.start(HTTPRequest(url: server.url, limits: limits { $0.idleMS = 2_000 }), sink: recorder)
    await came.opened()
    try await expectTimeout(recorder, after: 2_000 * millisecond, "sent nothing for 2000 ms", arrived: true)
  }

  @Test("every byte gives the silence its full time again")
  func idleAgain() async throws {
    let go = (0..<3).map { _ in Latch() }
    let server = try TestServer(
      [.send(Answer.head(200, [("Content-Length", "4")])), .send("0")] + go.flatMap { [Step.wait($0), .send("1")] })
    let client = try HTTPClient(timers: timers)
    let recorder = Recorder()
    var waiting: CheckedContinuation<Void, Never>?
    recorder.onBody = {
      waiting?.resume()
      waiting = nil
    }
    client.start(HTTPRequest(url: server.url, limits: limits { $0.idleMS = 2_000 }), sink: recorder)
    await withCheckedContinuation { waiting = $0 }
    for latch in go {
      await timers.advance(by: 1_999 * millisecond)
      #expect(recorder.ends.isEmpty)
      latch.open()
      if recorder.bytes.count < 4 { await withCheckedContinuation { waiting = $0 } }
    }
    #expect(await recorder.end() == nil)
    #expect(recorder.text == "0111")
  }

  @Test("not complete in time, however busy")
  func whole() async throws {
    let server = try TestServer([.send("HTTP/1.1 200 OK\r\n\r\n"), .send("abc"), .wait(Latch())])
    let client = try HTTPClient(timers: timers)
    let recorder = Recorder()
    let came = Latch()
    recorder.onBody = { came.open() }
    client.start(HTTPRequest(url: server.url, limits: limits { $0.wholeMS = 1_500 }), sink: recorder)
    await came.opened()
    try await expectTimeout(recorder, after: 1_500 * millisecond, "not complete within 1500 ms", arrived: true)
  }

  @Test("0 is no limit")
  func noLimits() async throws {
    let go = Latch()
    let server = try TestServer([.wait(go)] + Answer.whole(200, "late"))
    let client = try HTTPClient(timers: timers)
    let recorder = Recorder()
    let none = limits {
      $0.connectMS = 0
      $0.firstByteMS = 0
      $0.idleMS = 0
      $0.wholeMS = 0
    }
    client.start(HTTPRequest(url: server.url, limits: none), sink: recorder)
    await server.received(1)
    #expect(timers.pending == 0)
    await timers.advance(by: 1_000_000 * millisecond)
    go.open()
    #expect(await recorder.end() == nil)
    #expect(recorder.text == "late")
  }

  @Test("a body of just the limit is complete, one byte more is too many", arguments: [999, 1_000, 1_001, 100_000])
  func bodyMax(count: Int) async throws {
    let server = try TestServer(Answer.whole(200, [UInt8](repeating: 65, count: count)))
    let answer = await (try HTTPClient()).get(server.url, limits: limits { $0.bodyMax = 1_000 })
    if count <= 1_000 {
      #expect(answer.ends == [nil])
      #expect(answer.bytes.count == count)
    } else {
      #expect(answer.ends[0]?.kind == .tooLarge)
      #expect(answer.ends[0]?.message == "the answer of \(server.url) is longer than 1000 bytes")
      #expect(answer.bytes.count <= 1_000)
    }
  }

  @Test("a body is measured unpacked")
  func bodyMaxUnpacked() async throws {
    let server = try TestServer(Answer.whole(200, PackedBodies.zeros, headers: [("Content-Encoding", "gzip")]))
    let client = try HTTPClient()
    let enough = await client.get(server.url, limits: limits { $0.bodyMax = PackedBodies.zerosCount })
    #expect(enough.ends == [nil])
    #expect(enough.bytes.count == PackedBodies.zerosCount)
    let tooLittle = await client.get(server.url, limits: limits { $0.bodyMax = PackedBodies.zerosCount - 1 })
    #expect(tooLittle.ends[0]?.kind == .tooLarge)
  }

  @Test("an answer without end ends at its limit")
  func endless() async throws {
    let server = try TestServer([
      .send("HTTP/1.1 200 OK\r\n\r\n"), .endless([UInt8](repeating: 65, count: 100_000)),
    ])
    let answer = await (try HTTPClient()).get(server.url, limits: limits { $0.bodyMax = 1 << 20 })
    #expect(answer.ends[0]?.kind == .tooLarge)
  }

  @Test("a head without end ends at its limit")
  func endlessHead() async throws {
    for start in ["HTTP/1.1 200 OK\r\n", "HTTP/1.1 103 Early\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\n"] {
      let server = try TestServer([
        .send(start), .endless(Array("X-Padding: \(String(repeating: "x", count: 1_000))\r\n".utf8)),
      ])
      let answer = await (try HTTPClient()).get(server.url)
      #expect(answer.ends[0]?.kind == .tooLarge, "\(answer.ends)")
      #expect(answer.heads.isEmpty)
    }
  }
}
