import EventLoop
import HTTP
import TestServer
import TestSupport
import Testing

@Suite("Transfers that fail", .timeLimit(.minutes(5)))
@IO
struct FailureTests {
  @Test("nobody listens")
  func refused() async throws {
    let port = try TestServer.closedPort()
    let answer = await (try HTTPClient()).get("http://127.0.0.1:\(port)/path?key=secret")
    let failure = try #require(answer.ends[0])
    #expect(failure.kind == .connect)
    #expect(failure.message == "cannot connect to http://127.0.0.1:\(port): Connection refused")
    #expect(!failure.mayHaveArrived)
  }

  @Test("a host that does not exist")
  func unknownHost() async throws {
    let answer = await (try HTTPClient()).get("http://nobody.invalid/")
    let failure = try #require(answer.ends[0])
    #expect(failure.kind == .resolve)
    #expect(failure.message.hasPrefix("the host of http://nobody.invalid cannot be looked up"))
    #expect(!failure.mayHaveArrived)
  }

  @Test(
    "a URL that is none is told after the start",
    arguments: [
      "", "127.0.0.1", "ftp://127.0.0.1/", "file:///etc/passwd", "http://", "http:///x", "https://[::1", "http://a b/",
      "http://127.0.0.1:99999/", "http://h\u{0}st/",
    ])
  func badURL(url: String) async throws {
    let client = try HTTPClient()
    let recorder = Recorder()
    client.start(HTTPRequest(url: url), sink: recorder)
    #expect(recorder.ends.isEmpty)
    let failure = try #require(await recorder.end())
    #expect(failure.kind == .url, "\(failure)")
    #expect(!failure.mayHaveArrived)
  }

  @Test(
    "a header that would become two is refused, and its value is not shown",
    arguments: ["a\r\nX-Evil: 1", "key\n", "\0"])
  func headerInjection(value: String) async throws {
    let server = try TestServer(Answer.whole(200, "x"))
    let client = try HTTPClient()
    let answer = await client.send(HTTPRequest(url: server.url, headers: [("Authorization", value)]))
    let failure = try #require(answer.ends[0])
    #expect(failure.kind == .other)
    #expect(failure.message.contains("'Authorization' holds a line break or a NUL"))
    #expect(!failure.message.contains("key"))
    for name in ["", "a b", "a:b", "é"] {
      let answer = await client.send(HTTPRequest(url: server.url, headers: [(name, "x")]))
      #expect(answer.ends[0]?.kind == .other)
    }
    #expect(await client.send(HTTPRequest("GET /x", url: server.url)).ends[0]?.kind == .other)
    #expect(server.accepted == 0)
  }

  @Test("the connection breaks before the answer")
  func brokenBefore() async throws {
    for step in [Step.close, .reset] {
      let server = try TestServer([step])
      let answer = await (try HTTPClient()).send(HTTPRequest("POST", url: server.url, body: [1]))
      let failure = try #require(answer.ends[0])
      #expect(failure.kind == .broken)
      #expect(failure.message.contains("before the answer came"))
      #expect(failure.mayHaveArrived)
      #expect(server.requests.count == 1)
    }
  }

  /// What a client takes for an answer that is not whole.
  nonisolated static let partial: [(name: String, steps: [Step])] = [
    (
      "a reset in the middle of the body", [.send(Answer.head(200, [("Content-Length", "10")])), .send("half"), .reset]
    ),
    ("too short by its length", [.send(Answer.head(200, [("Content-Length", "10")])), .send("half"), .close]),
    ("a chunk cut off", [.send(Answer.head(200, [("Transfer-Encoding", "chunked")])), .send("a\r\nhalf"), .close]),
    ("no last chunk", Answer.chunked(200, ["half"], last: false) + [.close]),
    (
      "a chunk whose length is no number",
      [.send(Answer.head(200, [("Transfer-Encoding", "chunked")])), .send("zz\r\n")]
    ),
    ("a body that is not packed as it says", Answer.whole(200, "plain", headers: [("Content-Encoding", "gzip")])),
  ]

  @Test("the answer breaks off in the middle", arguments: partial.indices)
  func brokenMiddle(index: Int) async throws {
    let server = try TestServer(Self.partial[index].steps)
    let answer = await (try HTTPClient()).get(server.url)
    let failure = try #require(answer.ends[0])
    #expect(failure.kind == .broken, "\(failure)")
    #expect(failure.message.contains("in the middle of the answer"))
    #expect(failure.mayHaveArrived)
    #expect(answer.head?.status == 200)
  }

  @Test(
    "what is no answer of HTTP is none",
    arguments: ["SSH-2.0-OpenSSH_9.2\r\n", "\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n", "{}"])
  func notHTTP(text: String) async throws {
    let server = try TestServer([.send(text), .close])
    let answer = await (try HTTPClient()).get(server.url)
    #expect(answer.ends[0]?.kind == .broken, "\(answer.ends) \(String(describing: answer.head))")
    #expect(answer.heads.isEmpty)
  }

  @Test("an answer that is longer than its length is the answer up to there")
  func tooLongByLength() async throws {
    let server = try TestServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef")])
    let client = try HTTPClient()
    for _ in 1...2 {
      let answer = await client.get(server.url)
      #expect(answer.ends == [nil])
      #expect(answer.text == "abc")
    }
    // What follows is not taken for the next answer.
    #expect(server.accepted == 2)
  }

  @Test("what may not be done twice is not sent again on a new connection, what may be is")
  func sentAgain() async throws {
    // The second request on a connection finds it gone when it has arrived already.
    for (request, headers, count) in [("POST", [], 2), ("GET", [], 3), ("POST", [("Idempotency-Key", "7")], 3)] {
      let server = try TestServer(scripts: [Answer.whole(200, "x"), [.close], Answer.whole(200, "x")])
      let client = try HTTPClient()
      let both = HTTPRequest(request, url: server.url, headers: headers)
      #expect(await client.send(both).ends == [nil])
      let second = await client.send(both)
      #expect(server.requests.count == count, "\(request)")
      #expect(second.ends[0]?.kind == (count == 2 ? .broken : nil))
      #expect(second.ends[0]?.mayHaveArrived == (count == 2 ? true : nil))
    }
  }
}
