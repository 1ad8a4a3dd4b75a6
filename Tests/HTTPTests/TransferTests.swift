import EventLoop
import HTTP
import TestServer
import TestSupport
import Testing

@Suite("Transfers", .timeLimit(.minutes(1)))
@IO
struct TransferTests {
  @Test("a request goes out as it was given, and the answer comes back")
  func exchange() async throws {
    let server = try TestServer(Answer.whole(201, "made", headers: [("X-Thing", "  seven "), ("Empty", "")]))
    let client = try HTTPClient()
    let answer = await client.send(
      HTTPRequest(
        "POST", url: server.url + "/things?a=1",
        headers: [
          ("Content-Type", "application/json"), ("X-Api-Key", "k"), ("X-Empty", ""), ("X-Two", "1"), ("X-Two", "2"),
        ],
        body: Array(#"{"a":1}"#.utf8)))
    #expect(answer.ends == [nil])
    #expect(answer.head?.status == 201)
    #expect(answer.head?["x-thing"] == "seven")
    #expect(answer.head?["empty"] == "")
    #expect(answer.head?["absent"] == nil)
    #expect(answer.head?.headers.map(\.name) == ["x-thing", "empty", "content-length"])
    #expect(answer.text == "made")
    let request = try #require(server.requests.first)
    #expect(request.method == "POST")
    #expect(request.target == "/things?a=1")
    #expect(request.text == #"{"a":1}"#)
    #expect(request["content-type"] == "application/json")
    #expect(request["x-empty"] == "")
    #expect(request.headers.filter { $0.name == "x-two" }.map(\.value) == ["1", "2"])
    #expect(request["user-agent"] == "collet")
    #expect(request["accept-encoding"]?.contains("gzip") == true)
    #expect(request["expect"] == nil)
  }

  @Test(
    "every method goes out with its body, and without one",
    arguments: ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
  func methods(method: String) async throws {
    let server = try TestServer(Answer.whole(200, "x"))
    let client = try HTTPClient()
    for body in ["", "body", ""] {
      let answer = await client.send(HTTPRequest(method, url: server.url, body: Array(body.utf8)))
      #expect(answer.ends == [nil])
      #expect(server.requests.last?.method == method)
      #expect(server.requests.last?.text == body)
      #expect(server.requests.last?["content-type"] == nil)
    }
  }

  @Test("HEAD has a head and no body")
  func headMethod() async throws {
    let server = try TestServer([.send(Answer.head(200, [("Content-Length", "1000")]))])
    let client = try HTTPClient()
    let answer = await client.send(HTTPRequest("HEAD", url: server.url))
    #expect(answer.ends == [nil])
    #expect(answer.head?["content-length"] == "1000")
    #expect(answer.bytes.isEmpty)
    // The handle that did this does other things afterwards.
    client.start(HTTPRequest("POST", url: server.url, body: [1, 2, 3]), sink: Recorder())
    await server.received(2)
    #expect(server.requests.last?.body == [1, 2, 3])
  }

  @Test("a body comes in the pieces in which it was sent, as soon as it was")
  func pieces() async throws {
    let go = Latch()
    let server = try TestServer([
      .send(Answer.head(200, [("Transfer-Encoding", "chunked")])), .send(Answer.chunk("one")), .wait(go),
      .send(Answer.chunk("two")), .send("0\r\n\r\n"),
    ])
    let client = try HTTPClient()
    let recorder = Recorder()
    recorder.onBody = { go.open() }
    client.start(HTTPRequest(url: server.url), sink: recorder)
    #expect(await recorder.end() == nil)
    #expect(recorder.pieces == 2)
    #expect(recorder.text == "onetwo")
  }

  @Test("an answer cut into single bytes is the same answer")
  func drip() async throws {
    let whole =
      "HTTP/1.1 103 Early\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\nTransfer-Encoding: chunked\r\n\r\n"
      + "3\r\nabc\r\n5;ext=1\r\ndefgh\r\n0\r\nTrailer: t\r\n\r\n"
    let server = try TestServer([.drip(Array(whole.utf8), size: 1)])
    let client = try HTTPClient()
    for _ in 1...3 {
      let answer = await client.get(server.url)
      #expect(answer.ends == [nil])
      #expect(answer.text == "abcdefgh")
      #expect(answer.head?.headers.map(\.name) == ["a", "transfer-encoding"])
    }
    #expect(server.accepted == 1)
  }

  @Test("interim answers are passed over")
  func interim() async throws {
    let server = try TestServer(
      [
        .send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\nX-Old: 1\r\n\r\n")
      ] + Answer.whole(200, "final", headers: [("X-New", "2")]))
    let client = try HTTPClient()
    let answer = await client.send(HTTPRequest("POST", url: server.url, body: [UInt8](repeating: 65, count: 3 << 20)))
    #expect(answer.ends == [nil])
    #expect(answer.heads.count == 1)
    #expect(answer.head?.status == 200)
    #expect(answer.head?["x-old"] == nil)
    #expect(answer.head?["x-new"] == "2")
    #expect(answer.text == "final")
    #expect(server.requests[0].body.count == 3 << 20)
  }

  @Test("a long header that goes on in a second line is one header")
  func foldedHeader() async throws {
    let server = try TestServer([.send("HTTP/1.1 200 OK\r\nA: one\r\n  two\r\nB: x\r\nContent-Length: 0\r\n\r\n")])
    let client = try HTTPClient()
    let answer = await client.get(server.url)
    #expect(answer.head?["a"] == "one  two")
    #expect(answer.head?["b"] == "x")
  }

  @Test("packed bodies are unpacked")
  func packed() async throws {
    let server = try TestServer(scripts: [
      Answer.whole(200, PackedBodies.json, headers: [("Content-Encoding", "gzip")]),
      Answer.whole(200, PackedBodies.deflated, headers: [("Content-Encoding", "deflate")]),
      [
        .send(Answer.head(200, [("Content-Encoding", "gzip"), ("Connection", "close")])),
        .drip(PackedBodies.json, size: 1), .close,
      ],
    ])
    let client = try HTTPClient()
    #expect(await client.get(server.url).text == PackedBodies.jsonText)
    #expect(await client.get(server.url).text == "deflated")
    let dripped = await client.get(server.url)
    #expect(dripped.ends == [nil])
    #expect(dripped.text == PackedBodies.jsonText)
  }

  @Test("a body without a length ends with the connection")
  func untilClose() async throws {
    let server = try TestServer([.send("HTTP/1.0 200 OK\r\n\r\nall of it"), .close])
    let client = try HTTPClient()
    let answer = await client.get(server.url)
    #expect(answer.ends == [nil])
    #expect(answer.text == "all of it")
  }

  @Test(
    "statuses that say that something went wrong are answers like others", arguments: [400, 401, 404, 429, 500, 503])
  func statuses(status: Int) async throws {
    let headers = status == 429 ? [("Retry-After", "7")] : []
    let server = try TestServer(Answer.whole(status, "<html>no</html>", headers: headers))
    let client = try HTTPClient()
    let answer = await client.get(server.url)
    #expect(answer.ends == [nil])
    #expect(answer.head?.status == status)
    #expect(answer.head?["retry-after"] == (status == 429 ? "7" : nil))
    #expect(answer.text == "<html>no</html>")
  }

  @Test("one connection serves one request after the other")
  func reuse() async throws {
    let server = try TestServer(Answer.whole(200, "x"))
    let client = try HTTPClient()
    for _ in 1...10 { #expect(await client.get(server.url).ends == [nil]) }
    #expect(server.accepted == 1)
    #expect(Set(server.requests.map(\.clientPort)).count == 1)
  }

  @Test("a kept connection that the server has closed costs nothing")
  func staleConnection() async throws {
    let server = try TestServer(Answer.whole(200, "x") + [.close])
    let client = try HTTPClient()
    for _ in 1...3 { #expect(await client.get(server.url).ends == [nil]) }
    #expect(server.accepted == 3)
  }

  // In processes of their own: other tests make watches, too.

  @Test("a connection that rests keeps its watch: the kernel is not told of every transfer")
  func watchStays() async throws {
    await #expect(processExitsWith: .success) { try await transfersChangeNoWatch() }
  }

  @Test("a server that closes a resting connection is noticed once, and ends the watch")
  func closedAtRest() async throws {
    await #expect(processExitsWith: .success) { try await closingEndsWatch() }
  }

  @Test("the next request may start when one ends, and inside any callback")
  func startInCallback() async throws {
    let server = try TestServer(Answer.whole(200, "x"))
    let client = try HTTPClient()
    let outer = Recorder()
    let inner = (0..<3).map { _ in Recorder() }
    let request = HTTPRequest(url: server.url)
    outer.onHead = { client.start(request, sink: inner[0]) }
    outer.onBody = { client.start(request, sink: inner[1]) }
    outer.onEnd = { client.start(request, sink: inner[2]) }
    client.start(request, sink: outer)
    for recorder in [outer] + inner {
      #expect(await recorder.end() == nil)
      #expect(recorder.text == "x")
    }
    #expect(server.requests.count == 4)
  }

  @Test("a body is given back when the transfer ends: who grows it then copies nothing")
  func bodyGivenBack() async throws {
    let server = try TestServer(Answer.whole(200, "x"))
    let client = try HTTPClient()
    var body = [UInt8](repeating: 65, count: 1 << 20)
    body.reserveCapacity(2 << 20)
    let before = body.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    let recorder = Recorder()
    client.start(HTTPRequest("POST", url: server.url, body: body), sink: recorder)
    await recorder.end()
    body.append(66)
    #expect(body.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) } == before)
  }

  @Test("a client lives as long as its transfers")
  func clientReleased() async throws {
    let server = try TestServer(Answer.whole(200, "x"))
    let recorder = Recorder()
    do {
      let client = try HTTPClient()
      client.start(HTTPRequest(url: server.url), sink: recorder)
    }
    #expect(await recorder.end() == nil)
    #expect(recorder.text == "x")
  }

  @Test("200 transfers go on at once")
  func many() async throws {
    let go = Latch()
    let server = try TestServer { request in
      [.send(Answer.head(200, [("Transfer-Encoding", "chunked")])), .wait(go), .send(Answer.chunk(request.target))]
        + [.send("0\r\n\r\n")]
    }
    let client = try HTTPClient()
    for round in 1...2 {
      let recorders = (0..<200).map { _ in Recorder() }
      for (index, recorder) in recorders.enumerated() {
        client.start(HTTPRequest(url: server.url + "/\(index)"), sink: recorder)
      }
      // All of them have arrived before the first one is answered.
      await server.received(200 * round)
      go.open()
      for (index, recorder) in recorders.enumerated() {
        #expect(await recorder.end() == nil)
        #expect(recorder.text == "/\(index)")
      }
    }
  }
}

@IO
private func transfersChangeNoWatch() async throws {
  let server = try TestServer(Answer.whole(200, "x"))
  let client = try HTTPClient()
  for _ in 1...2 { try #require(await client.get(server.url).ends == [nil]) }
  let before = EventLoop.shared.watchChanges
  for _ in 1...20 { try #require(await client.get(server.url).ends == [nil]) }
  try #require(server.accepted == 1)
  try #require(EventLoop.shared.watchChanges - before <= 2)
}

@IO
private func closingEndsWatch() async throws {
  let go = Latch()
  let server = try TestServer(Answer.whole(200, "x") + [.wait(go), .close])
  let client = try HTTPClient()
  // An answer that is not there yet when curl first looks is what makes it watch the connection.
  try #require(await client.get(server.url).ends == [nil])
  let before = EventLoop.shared.watchChanges
  go.open()
  while EventLoop.shared.watchChanges == before { try await EventLoop.shared.sleep(1_000_000) }
  try await EventLoop.shared.sleep(20_000_000)
  try #require(EventLoop.shared.watchChanges - before == 1)
  try #require(await client.get(server.url).ends == [nil])
  try #require(server.accepted == 2)
}
