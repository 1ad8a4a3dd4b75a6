import Synchronization
import TestServer

/// What one request is answered with, whole or not.
struct WireAnswer: Sendable {
  var status = 200
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []
  /// The connection breaks behind so many bytes of the body; `nil`: it does not.
  var breaksAfter: Int?

  /// As the real server sends it.
  var steps: [Step] {
    let head = Answer.head(status, headers + [("Connection", "close")])
    if let breaksAfter { return [.send(head + body.prefix(breaksAfter)), breaksAfter % 2 == 0 ? .reset : .close] }
    return [.send(head), .drip(body, size: 97), .close]
  }
}

/// Answers that the threads of the server take, in their order.
final class AnswerQueue: Sendable {
  private let answers = Mutex<[WireAnswer]>([])

  func add(_ more: [WireAnswer]) { answers.withLock { $0 += more } }

  func clear() { answers.withLock { $0 = [] } }

  func next() -> [Step] { answers.withLock { $0.isEmpty ? [.close] : $0.removeFirst().steps } }
}

/// A real server that gives them.
struct WireServer {
  private let server: TestServer

  init(_ queue: AnswerQueue) throws { server = try TestServer { _ in queue.next() } }

  var url: String { server.url }
}
