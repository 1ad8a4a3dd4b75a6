import EventLoop
import Glibc
import HTTP
import Runners
import TestServer
import TestSupport
import Testing

@testable import Services

/// Requests of plugins against a real server: where they go, what comes back, and when they end.
@Suite("The HTTP service", .timeLimit(.minutes(5)))
@IO
struct HTTPServiceTests {
  private func granted(_ server: TestServer) -> String { "127.0.0.1:\(server.port)" }

  @Test("a request comes back with status, headers and body; 4xx and 5xx are answers", arguments: [200, 404, 429, 503])
  func answers(status: Int) async throws {
    let server = try TestServer(
      Answer.whole(status, "hello", headers: [("Retry-After", "7"), ("X-Two", "a"), ("X-Two", "b")]))
    let desk = try Desk(http: [granted(server)])
    let reply = await desk.send(
      #"{"method":"POST","url":"\#(server.url)/a?b","headers":{"X-Mine":"1"},"timeout_ms":5000,"redirects":0}"#,
      body: "payload")
    #expect(reply.value == ok)
    let head = await desk.head(reply.stream)
    #expect(head.hasPrefix(#"{"status":\#(status),"headers":{"#))
    #expect(head.contains(#""retry-after":"7""#) && head.contains(#""x-two":["a","b"]"#), "\(head)")
    let body = await desk.body(reply.stream)
    #expect(body.text == "hello" && body.end == 0)
    #expect(server.requests[0].target == "/a?b")
    #expect(server.requests[0]["x-mine"] == "1")
    #expect(String(decoding: server.requests[0].body, as: UTF8.self) == "payload")
  }

  @Test(
    "a request that says something else than it may is refused",
    arguments: [
      "[]", "{}", "x", #"{"url":1}"#, #"{"url":"URL","body":"x"}"#, #"{"url":"URL","method":"get"}"#,
      #"{"url":"URL","method":"CONNECT"}"#, #"{"url":"URL","headers":[]}"#, #"{"url":"URL","headers":{"a":1}}"#,
      #"{"url":"URL","headers":{"Host":"evil.com"}}"#, #"{"url":"URL","headers":{"Transfer-Encoding":"chunked"}}"#,
      #"{"url":"URL","headers":{"Proxy-Authorization":"x"}}"#, #"{"url":"URL","headers":{"a":"b\r\nHost: evil"}}"#,
      #"{"url":"URL","headers":{"a b":"c"}}"#, #"{"url":"URL","timeout_ms":0}"#, #"{"url":"URL","timeout_ms":"1"}"#,
      #"{"url":"URL","redirects":-1}"#, #"{"url":"URL","redirects":11}"#, #"{"url":"URL","url":"http://evil.com"}"#,
    ])
  func badRequests(text: String) async throws {
    let server = try TestServer(Answer.whole())
    let desk = try Desk(http: [granted(server)])
    let reply = await desk.send(text.replacing("URL", with: server.url))
    #expect(reply.value == permanent, "\(text)")
    #expect(await desk.head(reply.stream).hasPrefix(#"{"error":{"code":"BAD_REQUEST","message":""#))
    #expect(server.requests.isEmpty)
  }

  @Test("a host off the list is refused before anything is looked up")
  func offTheList() async throws {
    let server = try TestServer(Answer.whole())
    let desk = try Desk(http: ["api.example.com"])
    for url in [server.url, "https://evil.com/", "https://api.example.com:8443/"] {
      let reply = await desk.get(url)
      #expect(reply.value == permanent)
      #expect(await desk.head(reply.stream).contains(#""code":"NOT_GRANTED""#))
    }
    #expect(server.accepted == 0)
  }

  @Test(
    "a name on the list that leads behind the internet is refused when it connects",
    arguments: ["127.0.0.1", "169.254.169.254", "10.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"])
  func rebinding(address: String) async throws {
    let server = try TestServer(Answer.whole())
    var options = HTTPClient.Options()
    options.addresses = ["api.example.com:\(server.port):\(address)"]
    let desk = try Desk(http: ["api.example.com:\(server.port)"], options: options)
    let reply = await desk.get("http://api.example.com:\(server.port)/")
    #expect(reply.value == permanent)
    #expect(await desk.head(reply.stream).contains(#""code":"NOT_GRANTED""#))
    #expect(server.accepted == 0)
  }

  @Test("a redirect is followed within the list, and refused off it")
  func redirects() async throws {
    let target = try TestServer(Answer.whole(200, "there"))
    let other = try TestServer(Answer.whole(200, "not granted"))
    let server = try TestServer { request in
      switch request.target {
      case "/in": Answer.whole(302, "", headers: [("Location", target.url + "/x")])
      case "/out": Answer.whole(302, "", headers: [("Location", other.url)])
      case "/odd": Answer.whole(302, "", headers: [("Location", "http://user@127.0.0.1:\(target.port)/")])
      default: Answer.whole(302, "", headers: [("Location", "/again")])
      }
    }
    let desk = try Desk(
      http: [granted(server), granted(target)], secrets: ["KEY"], values: ["KEY": "secret-value"])
    let secret = #","headers":{"User-Agent":"${secret:KEY}","Accept":"text/plain"}"#
    let followed = await desk.get(server.url + "/in", secret)
    #expect(followed.value == ok)
    #expect(await desk.body(followed.stream).text == "there")
    #expect(server.requests[0]["user-agent"] == "secret-value")
    // Even in a header that any server may see.
    #expect(target.requests[0]["user-agent"] != "secret-value")
    #expect(target.requests[0]["accept"] == "text/plain")
    for path in ["/out", "/odd"] {
      let refused = await desk.get(server.url + path)
      #expect(refused.value == permanent, "\(path)")
      #expect(await desk.head(refused.stream).contains(#""code":"NOT_GRANTED""#))
    }
    let endless = await desk.get(server.url + "/loop", #","redirects":3"#)
    #expect(endless.value == permanent)
    let unfollowed = await desk.get(server.url + "/in", #","redirects":0"#)
    #expect(await desk.head(unfollowed.stream).hasPrefix(#"{"status":302,"#))
    #expect(other.accepted == 0)
    #expect(target.requests.count == 1)
  }

  @Test("secrets are filled in where they are granted, over TLS or to this machine")
  func secrets() async throws {
    let server = try TestServer(Answer.whole())
    let desk = try Desk(
      http: [granted(server), "api.example.com"], secrets: ["KEY", "GONE"], values: ["KEY": "s3cret", "OTHER": "x"])
    let reply = await desk.get(server.url, #","headers":{"Authorization":"Bearer ${secret:KEY}/${secret:KEY}!"}"#)
    #expect(reply.value == ok)
    #expect(server.requests[0]["authorization"] == "Bearer s3cret/s3cret!")
    for (name, code) in [("OTHER", "SECRET_NOT_GRANTED"), ("GONE", "SECRET_ABSENT")] {
      let refused = await desk.get(server.url, #","headers":{"A":"${secret:\#(name)}"}"#)
      #expect(refused.value == permanent)
      #expect(await desk.head(refused.stream).contains(code))
    }
    let plain = await desk.get("http://api.example.com/", #","headers":{"A":"${secret:KEY}"}"#)
    #expect(plain.value == permanent)
    #expect(await desk.head(plain.stream).contains("only over https"))
    #expect(server.requests.count == 1)
    // The table itself.
    let length = await desk.ask(.secretGet(name: Array("KEY".utf8), cap: 3))
    #expect(length.value == 6 && length.bytes == Array("s3c".utf8))
    #expect(await desk.ask(.secretGet(name: Array("OTHER".utf8), cap: 9)).value == -permanent)
    #expect(await desk.ask(.secretGet(name: Array("GONE".utf8), cap: 9)).value == -absent)
  }

  @Test("nobody listens: later perhaps; nobody to be trusted: never")
  func connectionFailures() async throws {
    let closed = try TestServer.closedPort()
    let untrusted = try TestServer(identity: TestAuthority().identity(), Answer.whole())
    let desk = try Desk(http: ["127.0.0.1:\(closed)", granted(untrusted)])
    let refused = await desk.get("http://127.0.0.1:\(closed)/")
    #expect(refused.value == retryable)
    #expect(await desk.head(refused.stream).contains(#""code":"CONNECT_FAILED""#))
    let tls = await desk.get(untrusted.url)
    #expect(tls.value == permanent)
    #expect(await desk.head(tls.stream).contains(#""code":"TLS_FAILED""#))
  }

  @Test("a body that does not come ends with the request's time, the call's, or the call")
  func slowBody() async throws {
    let server = try TestServer { _ in
      [.send(Answer.head(200, [("Content-Length", "10")])), .send("half!"), .wait(Latch())]
    }
    let timers = ManualTimers()
    let desk = try Desk(http: [granted(server)], timers: timers)
    let first = await desk.send(#"{"url":"\#(server.url)"}"#, call: 1, deadline: timers.now() + 1_000_000_000)
    #expect(await desk.ask(.httpRead(stream: first.stream, cap: 100)).value == 5)
    var reply: ServiceReply?
    desk.ask(.httpRead(stream: first.stream, cap: 100)) { reply = $0 }
    #expect(reply == nil)
    await timers.advance(by: 1_000_000_000)
    #expect(reply?.value == -cancelled)
    #expect(await desk.get(server.url).value == cancelled, "a call that is over gets nothing more")

    let second = await desk.get(server.url, call: 2)
    #expect(await desk.ask(.httpRead(stream: second.stream, cap: 100), call: 2).value == 5)
    desk.ask(.httpRead(stream: second.stream, cap: 100), call: 2) { reply = $0 }
    desk.services.callEnded(2)
    #expect(reply?.value == -cancelled)
    #expect(await desk.ask(.httpHead(stream: second.stream, cap: 9), call: 2).value == -absent)

    let third = await desk.send(#"{"url":"\#(server.url)","timeout_ms":1}"#, call: 3)
    if third.value == ok {
      #expect(await desk.body(third.stream, call: 3).end == -retryable)
    } else {
      #expect(third.value == retryable)
    }
  }

  @Test("close wakes a read on another thread; a stream is its call's alone")
  func closing() async throws {
    let server = try TestServer { _ in [.send(Answer.head(200, [])), .wait(Latch())] }
    let desk = try Desk(http: [granted(server)])
    let stream = await desk.get(server.url).stream
    #expect(await desk.ask(.httpRead(stream: stream, cap: 1), call: 2).value == -absent)
    desk.services.request(.httpClose(stream: stream), of: nil) { _ in Issue.record("close has no answer") }
    var reply: ServiceReply?
    desk.ask(.httpRead(stream: stream, cap: 1)) { reply = $0 }
    #expect(reply == nil)
    desk.ask(.httpClose(stream: stream)) { _ in Issue.record("close has no answer") }
    #expect(reply?.value == -cancelled)
  }

  @Test("a plugin that does not read keeps the server waiting, and then gets every byte")
  func backPressure() async throws {
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    let server = try TestServer { _ in
      [.send(Answer.head(200, [("Content-Length", "\(24 << 20)")]))] + [Step](repeating: .send(piece), count: 24)
    }
    var limits = ServiceLimits()
    limits.bufferMax = 64 << 10
    let desk = try Desk(http: [granted(server)], limits: limits)
    let stream = await desk.get(server.url).stream
    var total = 0
    while true {
      let reply = await desk.ask(.httpRead(stream: stream, cap: 1 << 20))
      // Never more than the buffer and the piece that filled it.
      #expect(reply.bytes.count <= (64 << 10) + (32 << 10))
      guard reply.value > 0 else { break }
      total += reply.bytes.count
    }
    #expect(total == 24 << 20)
  }

  @Test("there are limits on bodies, on open streams and on requests")
  func limits() async throws {
    let server = try TestServer(Answer.whole(200, "0123456789"))
    var limits = ServiceLimits()
    (limits.answerBodyMax, limits.streamsMax, limits.requestsMax, limits.requestBodyMax) = (9, 2, 3, 4)
    let desk = try Desk(http: [granted(server)], limits: limits)
    let first = await desk.get(server.url)
    #expect(await desk.body(first.stream).end == -permanent)
    #expect(await desk.send(#"{"url":"\#(server.url)"}"#, body: "12345").value == permanent)
    #expect(await desk.get(server.url).value == retryable, "two streams are open")
    desk.services.callEnded(1)
    for expected in [ok, ok, ok, permanent] {
      let reply = await desk.get(server.url, call: 2)
      #expect(reply.value == expected)
      desk.ask(.httpClose(stream: reply.stream), call: 2) { _ in }
    }
  }

  @Test("outside its calls a plugin has so many requests at once, and then one each interval, whatever ends meanwhile")
  func ownRequests() async throws {
    let server = try TestServer(Answer.whole(200, "x"))
    let timers = ManualTimers()
    var limits = ServiceLimits()
    limits.requestsMax = 3
    let desk = try Desk(http: [granted(server)], limits: limits, timers: timers)
    func answers(_ count: Int) async -> [Int64] {
      var values: [Int64] = []
      for _ in 0..<count {
        let reply = await desk.get(server.url, call: 0)
        values.append(reply.value)
        desk.ask(.httpClose(stream: reply.stream), call: 0) { _ in }
      }
      return values
    }
    #expect(await answers(4) == [ok, ok, ok, retryable])
    // Its worker died and came back: that is no way to have more.
    desk.services.callEnded(0)
    #expect(await answers(1) == [retryable])
    await timers.advance(by: limits.requestInterval)
    #expect(await answers(2) == [ok, retryable])
    await timers.advance(by: limits.requestInterval * 10)
    #expect(await answers(4) == [ok, ok, ok, retryable])
    #expect(await desk.get(server.url, call: 1).value == ok)
  }

  @Test("what a plugin has open on its own behalf ends with its process")
  func ownStreams() async throws {
    let server = try TestServer(Answer.whole(200, "0123456789"))
    var limits = ServiceLimits()
    limits.streamsMax = 2
    let desk = try Desk(http: [granted(server)], limits: limits)
    let first = await desk.get(server.url, call: 0)
    #expect(await desk.get(server.url, call: 0).value == ok)
    #expect(await desk.get(server.url, call: 0).value == retryable, "two streams are open")
    desk.services.callEnded(0)
    #expect(await desk.ask(.httpHead(stream: first.stream, cap: 9), call: 0).value == -absent)
    #expect(await desk.get(server.url, call: 0).value == ok)
  }

  @Test("a proxy of the environment is not for plugins: it would hide where a connection ends")
  func noProxy() async {
    await #expect(processExitsWith: .success) { try await pastTheProxy() }
  }

  @Test("what was not granted is not there, and after the end nothing is")
  func notGranted() async throws {
    let desk = try Desk(storage: 1000)
    #expect(desk.services.granted == .keyValue)
    #expect(await desk.get("http://127.0.0.1/").value == permanent)
    #expect(await desk.ask(.secretGet(name: [65], cap: 1)).value == -permanent)
    desk.services.close()
    #expect(await desk.put("a", "b") == cancelled)
  }
}

@IO
private func pastTheProxy() async throws {
  let server = try TestServer(Answer.whole(200, "straight"))
  let proxy = try TestServer(Answer.whole(200, "by proxy"))
  setenv("http_proxy", proxy.url, 1)
  let desk = try Desk(http: ["127.0.0.1:\(server.port)"])
  let reply = await desk.get(server.url)
  try #require(await desk.body(reply.stream).text == "straight")
  try #require(proxy.accepted == 0)
}
