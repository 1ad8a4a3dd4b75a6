import EventLoop
import TestServer
import TestSupport
import Testing

@testable import HTTP

@Suite("Redirects", .timeLimit(.minutes(5)))
@IO
struct RedirectTests {
  private let follow = limits { $0.redirectsMax = 3 }
  private let secrets: [(name: String, value: String)] = [
    ("Authorization", "Bearer secret"), ("X-Api-Key", "secret"), ("Cookie", "secret"), ("x-goog-api-key", "secret"),
    ("Content-Type", "application/json"), ("Accept", "text/plain"),
  ]

  @Test("none is followed unless the request allows it: that is a failure that names the target's origin only")
  func notFollowed() async throws {
    let server = try TestServer(
      Answer.whole(301, "moved", headers: [("Location", "https://other.example/path?token=secret")]))
    let answer = await (try HTTPClient()).send(HTTPRequest("POST", url: server.url, headers: secrets, body: [1]))
    let failure = try #require(answer.ends[0])
    #expect(failure.kind == .redirect)
    #expect(
      failure.message == "\(server.url) redirects to https://other.example, and this request is not sent on")
    #expect(answer.heads.isEmpty && answer.bytes.isEmpty)
  }

  @Test("on the same server everything goes along, and only the last head is told")
  func sameServer() async throws {
    let server = try TestServer(scripts: [
      Answer.whole(302, "not this", headers: [("Location", "/two?x=1")]),
      Answer.whole(307, "nor this", headers: [("Location", "three")]),
      Answer.whole(200, "this", headers: [("X-Last", "1")]),
    ])
    let answer = await (try HTTPClient()).send(
      HTTPRequest(url: server.url + "/one", headers: secrets, limits: follow))
    #expect(answer.ends == [nil])
    #expect(answer.text == "this")
    #expect(answer.head?.status == 200)
    #expect(server.requests.map(\.target) == ["/one", "/two?x=1", "/three"])
    #expect(server.requests.allSatisfy { $0["authorization"] == "Bearer secret" && $0["x-api-key"] == "secret" })
    #expect(server.accepted == 1)
  }

  @Test("another server gets no key of any name, not even one on the same host")
  func otherServer() async throws {
    let other = try TestServer(Answer.whole(200, "there"))
    let first = try TestServer(Answer.whole(307, "", headers: [("Location", other.url + "/new")]))
    let answer = await (try HTTPClient()).send(
      HTTPRequest("POST", url: first.url, headers: secrets, body: Array("body".utf8), limits: follow))
    #expect(answer.text == "there")
    let request = try #require(other.requests.first)
    #expect(request.method == "POST")
    #expect(request.text == "body")
    #expect(!request.headers.contains { $0.value.contains("secret") }, "\(request.headers)")
    #expect(request["content-type"] == "application/json")
    #expect(request["accept"] == "text/plain")
    #expect(first.requests[0]["x-api-key"] == "secret")
  }

  @Test("a key that was dropped on the way does not come back on the way home")
  func thereAndBack() async throws {
    let other = try TestServer { request in
      // `/back?` and where to go.
      Answer.whole(302, "", headers: [("Location", String(request.target.dropFirst(6)))])
    }
    let back = try TestServer { request in
      request.target == "/home"
        ? Answer.whole(200, "home")
        : Answer.whole(302, "", headers: [("Location", "\(other.url)/back?http://\(request["host"]!)/home")])
    }
    let answer = await (try HTTPClient()).send(HTTPRequest(url: back.url, headers: secrets, limits: follow))
    #expect(answer.text == "home")
    #expect(back.requests.map { $0["x-api-key"] } == ["secret", nil])
    #expect(other.requests.map { $0["x-api-key"] } == [nil])
  }

  @Test("the limit on the body holds for the answer, not for what was passed over on the way")
  func bodyLimit() async throws {
    let server = try TestServer(scripts: [
      Answer.whole(302, String(repeating: "x", count: 80), headers: [("Location", "/two")]),
      Answer.whole(200, String(repeating: "y", count: 80)),
    ])
    var limits = follow
    limits.bodyMax = 100
    let answer = await (try HTTPClient()).send(HTTPRequest(url: server.url, limits: limits))
    #expect(answer.ends == [nil])
    #expect(answer.text == String(repeating: "y", count: 80))
  }

  @Test("one more than allowed is a failure")
  func tooMany() async throws {
    let server = try TestServer(Answer.whole(302, "", headers: [("Location", "/again")]))
    let answer = await (try HTTPClient()).send(HTTPRequest(url: server.url, limits: follow))
    #expect(answer.ends[0]?.kind == .redirect)
    #expect(answer.ends[0]?.message.contains("one redirect more than 3") == true)
    #expect(server.requests.count == 4)
  }

  @Test(
    "away from HTTP nothing goes", arguments: ["file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:1/_x"])
  func otherScheme(target: String) async throws {
    let server = try TestServer(Answer.whole(302, "", headers: [("Location", target)]))
    let answer = await (try HTTPClient()).send(HTTPRequest(url: server.url, limits: follow))
    #expect(answer.ends[0]?.kind == .redirect, "\(answer.ends)")
  }

  @Test("without a place to go it is an answer like others", arguments: [300, 301, 304])
  func noLocation(status: Int) async throws {
    let server = try TestServer([.send(Answer.head(status, [("Content-Length", "0")]))])
    let answer = await (try HTTPClient()).send(HTTPRequest(url: server.url, limits: follow))
    #expect(answer.ends == [nil])
    #expect(answer.head?.status == status)
  }

  @Test("what becomes of the method and the body")
  func methods() throws {
    let from = "http://a.example/1"
    func next(_ method: String, _ status: Int, _ to: String = "http://a.example/2") -> HTTPRequest? {
      let headers = [("Content-Type", "t"), ("X-Key", "k"), ("Accept", "a")]
      return Redirect.next(HTTPRequest(method, url: from, headers: headers, body: [1]), status: status, to: to)
    }
    for status in [301, 302, 303] {
      #expect(next("POST", status)?.method == "GET")
      #expect(next("POST", status)?.body == [])
      #expect(next("POST", status)?.headers.map(\.name) == ["X-Key", "Accept"])
    }
    for status in [307, 308] {
      #expect(next("POST", status)?.method == "POST")
      #expect(next("POST", status)?.body == [1])
    }
    #expect(next("PUT", 302)?.method == "PUT")
    #expect(next("PUT", 303)?.method == "GET")
    #expect(next("HEAD", 303)?.method == "HEAD")
    #expect(next("GET", 302, "https://a.example/2")?.headers.map(\.name) == ["Content-Type", "Accept"])
    #expect(next("GET", 307, "http://a.example:8080/2")?.headers.map(\.name) == ["Content-Type", "Accept"])
    #expect(next("GET", 307, "http://A.example:80/2")?.headers.count == 3)
    #expect(Redirect.next(HTTPRequest(url: "https://a.example"), status: 302, to: "http://a.example/") == nil)
  }

  @Test("the origin of a URL")
  func origins() {
    #expect(Origin("HTTP://User:pa:ss@Host.Example:80/p")?.description == "http://host.example")
    #expect(Origin("https://[::1]:8443/x")?.port == "8443")
    #expect(Origin("https://[::1]")?.host == "[::1]")
    #expect(Origin("http://a.example?x@b.example")?.host == "a.example")
    #expect(Origin("http://a.example#@b.example")?.host == "a.example")
    #expect(Origin("http://a.example\\@b.example")?.host == "a.example")
    for none in ["", "http", "http:/x", "http://", "http://:80", "ftp://a", "//a"] {
      #expect(Origin(none) == nil, "\(none)")
    }
  }
}
