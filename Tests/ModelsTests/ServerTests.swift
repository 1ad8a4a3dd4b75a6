// Sessions over a real server on the loopback.

import EventLoop
import HTTP
import TestServer
import TestSupport
import Testing

@testable import Models

@Suite("sessions over a real server", .timeLimit(.minutes(1)))
@IO
struct ServerTests {
  /// Asks from a task of its own.
  @IO
  final class Asker {
    private let session: any ModelSession
    init(session: any ModelSession) { self.session = session }
    func error() async -> ModelError? { await ServerTests.error(session) }
  }

  static func session(
    _ spec: String, _ url: String, options: SessionOptions = SessionOptions(), retries: Int = 0,
    limits: HTTPLimits = HTTPLimits()
  ) throws -> any ModelSession {
    var surroundings = ModelProviders.Surroundings(
      transport: try HTTPClient.shared(), timers: EventLoop.shared, environment: { _ in "k" })
    surroundings.backoff.retriesMax = retries
    surroundings.backoff.baseMS = 1
    surroundings.limits = limits
    return try ModelProviders().session(spec, baseURL: url, options: options, in: surroundings)
  }

  static func error(_ session: any ModelSession) async -> ModelError? {
    do throws(ModelError) {
      _ = try await session.reply(.auto, observer: Listener())
      return nil
    } catch {
      return error
    }
  }

  /// An answer whose body is sent in small pieces, with no length.
  static func dripped(_ body: String, _ type: String = "text/event-stream", size: Int = 7) -> [Step] {
    [
      .send(Array("HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\nConnection: close\r\n\r\n".utf8)),
      .drip(Array(body.utf8), size: size), .close,
    ]
  }

  static func whole(_ status: Int, _ body: String, _ headers: String = "") -> [Step] {
    let head =
      "HTTP/1.1 \(status) X\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\(headers)\r\n"
    return [.send(Array((head + body).utf8))]
  }

  @Test("a round with tools, streamed in pieces, over one session")
  func round() async throws {
    let call = #"{"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{\"s\":\"Zürich\"}"}}]}"#
    let first = stream([Chat.delta(#"{"content":"grüß 🙂"}"#), Chat.delta(call), Chat.delta("{}", finish: "tool_calls")])
    let second = stream([Chat.delta(#"{"content":"done"}"#), Chat.delta("{}", finish: "stop")])
    let server = try TestServer(scripts: [Self.dripped(first, size: 1), Self.dripped(second)])
    let session = try Self.session("openai:m", server.url + "/v1")
    session.add(user: "go")
    let listener = Listener()
    let reply = try await session.reply(.auto, observer: listener)
    #expect(listener.textString == "grüß 🙂" && listener.calls == ["f"])
    #expect(String(decoding: reply.toolCalls[0].arguments, as: UTF8.self) == #"{"s":"Zürich"}"#)
    let text = Array("sunny".utf8)
    session.add(answerTo: reply.toolCalls[0], ToolAnswer(isError: false, text: text.span))
    #expect(try await session.reply(.auto, observer: listener).text == "done")
    #expect(server.requests.map(\.target) == ["/v1/chat/completions", "/v1/chat/completions"])
    #expect(
      server.requests[1]["authorization"] == "Bearer k" && server.requests[1]["content-type"] == "application/json")
    #expect(server.requests[1].text.contains(#""tool_call_id":"a","content":"sunny""#))
  }

  @Test("each fault of a server has its sentence")
  func faults() async throws {
    let cases: [([Step], ModelError.Kind, String)] = [
      ([.reset], .connection, "broke"), ([.close], .connection, "broke"),
      (Self.dripped(stream([Chat.delta(#"{"role":"assistant"}"#)], done: false)), .malformed, "ends in the middle"),
      (
        [
          .send(
            Array(
              "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n5\r\ndata:".utf8)
          ),
          .close,
        ], .connection, "broke"
      ),
      (Self.whole(200, "<html>"), .malformed, "a web page"), (Self.whole(500, "{}"), .server, "status 500"),
      (Self.whole(302, "", "Location: http://elsewhere.example/\r\n"), .request, "redirects"),
      (Self.whole(401, #"{"error":{"message":"bad key"}}"#), .authentication, "OPENAI_API_KEY"),
      (Self.whole(200, #"{"error":{"message":"inside","type":"server_error"}}"#), .server, "inside"),
    ]
    for (steps, kind, words) in cases {
      let server = try TestServer(steps)
      let session = try Self.session("openai:m", server.url)
      session.add(user: "go")
      let error = await Self.error(session)
      #expect(error?.kind == kind && error?.message.contains(words) == true, "\(error?.message ?? "a reply")")
    }
    let session = try Self.session("openai:m", "http://127.0.0.1:\(try TestServer.closedPort())")
    session.add(user: "go")
    let error = await Self.error(session)
    #expect(error?.kind == .connection && error?.message.contains("Nobody answers") == true)
  }

  @Test("a server that is slow to begin is given up in time")
  func slow() async throws {
    let gone = Latch()
    let server = try TestServer([.untilGone(gone)])
    var limits = HTTPLimits()
    limits.firstByteMS = 50
    let session = try Self.session("openai:m", server.url, limits: limits)
    session.add(user: "go")
    #expect(await Self.error(session)?.kind == .timeout)
  }

  @Test("asked again over a real connection, it answers")
  func retried() async throws {
    let good = stream([Chat.delta(#"{"content":"ok"}"#), Chat.delta("{}", finish: "stop")])
    let server = try TestServer(scripts: [Self.whole(503, "{}"), [.reset], Self.dripped(good)])
    let session = try Self.session("openai:m", server.url, retries: 2)
    session.add(user: "go")
    let listener = Listener()
    #expect(try await session.reply(.auto, observer: listener).text == "ok")
    #expect(listener.retries.map(\.error.kind) == [.overloaded, .connection])
    #expect(Set(server.requests.map(\.text)).count == 1)
  }

  @Test("cancelled in the middle of a stream it ends at once, and the session is usable")
  func cancelled() async throws {
    let gone = Latch()
    let good = stream([Chat.delta(#"{"content":"ok"}"#), Chat.delta("{}", finish: "stop")])
    let begun =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
      + stream([Chat.delta(#"{"content":"a"}"#)], done: false)
    let server = try TestServer(scripts: [[.send(Array(begun.utf8)), .untilGone(gone)], Self.dripped(good)])
    let session = try Self.session("openai:m", server.url)
    session.add(user: "go")
    let asker = Asker(session: session)
    let task = Task(executorPreference: EventLoop.shared) { await asker.error() }
    await server.received(1)
    task.cancel()
    session.cancel()
    #expect(await task.value?.kind == .cancelled)
    #expect(try await session.reply(.auto, observer: Listener()).text == "ok")
  }

  @Test("every recording comes over the wire as it does from memory", arguments: ["exact", "error"])
  func recordings(judge: String) async throws {
    let recordings = Recording.all.filter { $0.judge == judge }.enumerated().filter {
      $0.offset % 4 == 0 || judge == "error"
    }
    for (_, recording) in recordings {
      let type = recording.isStream ? "text/event-stream" : "application/json"
      let head = "HTTP/1.1 \(recording.status) X\r\nContent-Type: \(type)\r\nConnection: close\r\n\r\n"
      let server = try TestServer([.send(Array(head.utf8)), .drip(recording.body, size: 1009), .close])
      let session = try Self.session(
        recording.spec, server.url + "/v1", options: SessionOptions(streams: recording.isStream))
      session.add(user: "go")
      let listener = Listener()
      let result: Result<ModelReply, ModelError>
      do throws(ModelError) {
        result = .success(try await session.reply(.auto, observer: listener))
      } catch {
        result = .failure(error)
      }
      RecordingTests.judge(recording, result, listener.textString, "\(recording.id)")
    }
  }
}
