import EventLoop
import HTTP
import TestServer
import TestSupport
import Testing

@Suite("Cancelling a transfer", .timeLimit(.minutes(5)))
@IO
struct CancelTests {
  @Test("a transfer ends before cancel returns, once, and nothing comes after")
  func atOnce() async throws {
    let gone = Latch()
    let server = try TestServer([.untilGone(gone)])
    let client = try HTTPClient()
    let recorder = Recorder()
    let transfer = client.start(HTTPRequest(url: server.url), sink: recorder)
    await server.received(1)
    #expect(recorder.ends.isEmpty)
    transfer.cancel()
    #expect(recorder.ends.first??.kind == .cancelled)
    #expect(recorder.ends.first??.mayHaveArrived == true)
    transfer.cancel()
    #expect(recorder.ends.count == 1)
    // The connection is gone with it: the server need not go on.
    await gone.opened()
  }

  @Test("a transfer that has not begun ends too, and its request never goes out")
  func beforeAnything() async throws {
    let server = try TestServer(Answer.whole(200, "x"))
    let client = try HTTPClient()
    let recorder = Recorder()
    client.start(HTTPRequest(url: server.url + "/a"), sink: recorder).cancel()
    #expect(recorder.ends.first??.kind == .cancelled)
    #expect(recorder.ends.first??.mayHaveArrived == false)
    let refused = Recorder()
    client.start(HTTPRequest(url: "ftp://x"), sink: refused).cancel()
    #expect(refused.ends.first??.kind == .cancelled)
    #expect(await client.get(server.url + "/b").ends == [nil])
    #expect(server.requests.map(\.target) == ["/b"])
    #expect(refused.ends.count == 1)
  }

  @Test("cancelling what has ended does nothing, also when its handle does something else by now")
  func afterTheEnd() async throws {
    let go = Latch()
    let server = try TestServer(scripts: [Answer.whole(200, "x"), [.wait(go)] + Answer.whole(200, "y")])
    let client = try HTTPClient()
    let first = Recorder()
    let transfer = client.start(HTTPRequest(url: server.url), sink: first)
    await first.end()
    let second = Recorder()
    client.start(HTTPRequest(url: server.url), sink: second)
    transfer.cancel()
    go.open()
    #expect(await second.end() == nil)
    #expect(first.ends == [nil])
    #expect(second.text == "y")
  }

  enum Place: String, CaseIterable, Sendable { case head, body, end }

  @Test("a transfer may be cancelled in its own callbacks", arguments: Place.allCases)
  func inCallback(place: Place) async throws {
    let server = try TestServer([
      .send(Answer.head(200, [("Content-Length", "6")])), .send("abc"), .pause(milliseconds: 1), .send("def"),
    ])
    let client = try HTTPClient()
    let recorder = Recorder()
    let transfer = Cell<Transfer?>(nil)
    let cancel: @IO () -> Void = { transfer.value?.cancel() }
    switch place {
    case .head: recorder.onHead = cancel
    case .body: recorder.onBody = cancel
    case .end: recorder.onEnd = cancel
    }
    transfer.value = client.start(HTTPRequest(url: server.url), sink: recorder)
    let end = await recorder.end()
    #expect(end?.kind == (place == .end ? nil : .cancelled))
    // The client works on, with the same handle.
    #expect(await client.get(server.url).text == "abcdef")
    #expect(recorder.ends.count == 1)
  }

  @Test("a transfer may be cancelled in the callbacks of another", arguments: Place.allCases)
  func inOtherCallback(place: Place) async throws {
    let gone = Latch()
    let server = try TestServer { request in
      request.target == "/slow" ? [.untilGone(gone)] : Answer.whole(200, "x")
    }
    let client = try HTTPClient()
    let (slow, quick) = (Recorder(), Recorder())
    let transfer = client.start(HTTPRequest(url: server.url + "/slow"), sink: slow)
    await server.received(1)
    let cancel: @IO () -> Void = { transfer.cancel() }
    switch place {
    case .head: quick.onHead = cancel
    case .body: quick.onBody = cancel
    case .end: quick.onEnd = cancel
    }
    client.start(HTTPRequest(url: server.url), sink: quick)
    #expect(await slow.end()?.kind == .cancelled)
    #expect(await quick.end() == nil)
    await gone.opened()
  }

  @Test("a transfer that begins and is cancelled inside a callback never begins")
  func beginsInCallback() async throws {
    let server = try TestServer(Answer.whole(200, "x"))
    let client = try HTTPClient()
    let (outer, inner) = (Recorder(), Recorder())
    outer.onBody = { client.start(HTTPRequest(url: server.url + "/inner"), sink: inner).cancel() }
    client.start(HTTPRequest(url: server.url), sink: outer)
    #expect(await outer.end() == nil)
    #expect(inner.ends.first??.kind == .cancelled)
    await EventLoop.shared.settled()
    #expect(server.requests.count == 1)
  }

  /// What the loop does between the start and the cancellation is counted in its rounds, so that a seed means the same
  /// on every machine as far as a real network lets it.
  @Test("cancelled at any instant, a transfer ends once and harms no other", arguments: [1, 7, 42, 1_234, 99_999])
  func anyInstant(seed: UInt64) async throws {
    var random = SplitMix(seed)
    let server = try TestServer { request in
      switch request.target.last {
      case "0": Answer.whole(200, "whole")
      case "1":
        [.send(Answer.head(200, [("Transfer-Encoding", "chunked")])), .drip(Answer.chunk("dripped"), size: 1)]
          + [.send("0\r\n\r\n")]
      case "2": [.send(Answer.head(200, [("Content-Length", "9")])), .send("short"), .reset]
      default: Answer.whole(302, "", headers: [("Location", "/0")])
      }
    }
    let client = try HTTPClient()
    var running: [(recorder: Recorder, transfer: Transfer, isCancelled: Bool)] = []
    for index in 0..<120 {
      let recorder = Recorder()
      let url = server.url + "/\(index)/\(random.next() % 4)"
      let transfer = client.start(HTTPRequest(url: url, limits: limits { $0.redirectsMax = 1 }), sink: recorder)
      running.append((recorder, transfer, false))
      for _ in 0..<(random.next() % 4) { await Task.yield() }
      if random.next() % 3 == 0 { await EventLoop.shared.settled() }
      if random.next() % 2 == 0 {
        let victim = Int(random.next() % UInt64(running.count))
        running[victim].isCancelled = !running[victim].recorder.isOver
        running[victim].transfer.cancel()
        #expect(running[victim].recorder.isOver)
      }
    }
    for (recorder, _, isCancelled) in running {
      let end = await recorder.end()
      #expect(recorder.ends.count == 1)
      if isCancelled { continue }
      switch end?.kind {
      case nil: #expect(["whole", "dripped"].contains(recorder.text))
      case .cancelled, .broken: break
      case let kind?: Issue.record("unexpected end \(kind), seed \(seed)")
      }
    }
    #expect(await client.get(server.url + "/0").text == "whole")
  }
}

/// The same numbers for the same seed.
struct SplitMix {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
