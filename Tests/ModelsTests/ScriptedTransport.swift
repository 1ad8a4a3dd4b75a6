// A transport that answers from a script, and what tests need to drive a session over it.

import EventLoop
import HTTP
import TestSupport

@testable import Models

/// What one request is answered with.
struct ScriptedAnswer {
  var status = 200
  var headers: [(name: String, value: String)] = []
  var pieces: [[UInt8]] = []
  var failure: TransferFailure?
  /// Nothing comes at all, until the transfer is cancelled.
  var isSilent = false

  init(
    _ status: Int = 200, headers: [(name: String, value: String)] = [], _ body: String = "",
    failure: TransferFailure? = nil
  ) {
    self.init(status, headers: headers, pieces: [Array(body.utf8)], failure: failure)
  }

  init(
    _ status: Int = 200, headers: [(name: String, value: String)] = [], pieces: [[UInt8]],
    failure: TransferFailure? = nil
  ) {
    self.status = status
    self.headers = headers
    self.pieces = pieces
    self.failure = failure
  }

  /// A whole answer with status 200.
  init(_ body: String, failure: TransferFailure? = nil) {
    self.init(200, pieces: [Array(body.utf8)], failure: failure)
  }

  static func failing(_ kind: TransferFailure.Kind, _ message: String = "it is so") -> ScriptedAnswer {
    ScriptedAnswer(0, pieces: [], failure: TransferFailure(kind, message, mayHaveArrived: false))
  }

  static var silent: ScriptedAnswer {
    var answer = ScriptedAnswer()
    answer.isSilent = true
    return answer
  }
}

@IO
final class ScriptedTransport: Transport {
  var answers: [ScriptedAnswer]
  private(set) var requests: [(url: String, headers: [(name: String, value: String)], body: [UInt8])] = []
  /// Whether bodies are kept; a kept body is one more owner, and the next change of it a copy.
  var keepsBodies = true

  init(_ answers: [ScriptedAnswer] = []) { self.answers = answers }

  var bodies: [String] { requests.map { String(decoding: $0.body, as: UTF8.self) } }

  func start(_ request: HTTPRequest, sink: any TransferSink) -> any TransferHandle {
    requests.append((request.url, request.headers, keepsBodies ? request.body : []))
    let handle = Handle(sink)
    let answer = answers.isEmpty ? .failing(.other, "the script has ended") : answers.removeFirst()
    EventLoop.shared.post {
      guard !answer.isSilent else { return }
      if answer.status > 0 { handle.sink?.head(HTTPHead(status: answer.status, headers: answer.headers)) }
      for piece in answer.pieces { handle.sink?.body(piece.span) }
      handle.end(answer.failure)
    }
    return handle
  }

  @IO
  private final class Handle: TransferHandle {
    var sink: (any TransferSink)?
    init(_ sink: any TransferSink) { self.sink = sink }

    func end(_ failure: TransferFailure?) {
      let sink = self.sink
      self.sink = nil
      sink?.ended(failure)
    }

    func cancel() { end(TransferFailure(.cancelled, "cancelled", mayHaveArrived: true)) }
  }
}

/// Writes down what it hears.
@IO
final class Listener: ReplyObserver {
  var textBytes: [UInt8] = []
  var reasoningBytes: [UInt8] = []
  var calls: [String] = []
  var retries: [(error: ModelError, afterMS: Int)] = []

  func text(_ piece: Span<UInt8>) { for index in piece.indices { textBytes.append(piece[index]) } }
  func reasoning(_ piece: Span<UInt8>) { for index in piece.indices { reasoningBytes.append(piece[index]) } }
  func toolCall(_ name: String) { calls.append(name) }
  func retrying(_ error: ModelError, afterMS: Int) { retries.append((error, afterMS)) }

  var textString: String { String(decoding: textBytes, as: UTF8.self) }
}

/// A session over a script.
@IO
final class Stage {
  let transport: ScriptedTransport
  let timers = ManualTimers()
  let listener = Listener()
  let session: any ModelSession
  let providers: ModelProviders

  init(
    _ spec: String = "openai:m", _ answers: [ScriptedAnswer] = [], options: SessionOptions = SessionOptions(),
    providers: String = "{}", baseURL: String? = nil, environment: [String: String]? = nil,
    retries: Int = 2
  ) throws {
    transport = ScriptedTransport(answers)
    self.providers = try ModelProviders(providers: Array(providers.utf8))
    var surroundings = ModelProviders.Surroundings(transport: transport, timers: timers) { name in
      environment.map { $0[name] } ?? "key-of-\(name)"
    }
    surroundings.backoff.retriesMax = retries
    surroundings.random = { 0.5 }
    surroundings.nowSeconds = { 784_111_777 }
    session = try self.providers.session(spec, baseURL: baseURL, options: options, in: surroundings)
  }

  func reply(_ choice: ToolChoice = .auto) async throws(ModelError) -> ModelReply {
    try await session.reply(choice, observer: listener)
  }

  /// The reply, or the error in its place.
  func result(_ choice: ToolChoice = .auto) async -> Result<ModelReply, ModelError> {
    do throws(ModelError) {
      return .success(try await reply(choice))
    } catch {
      return .failure(error)
    }
  }

  func answer(_ call: ToolCall, _ text: String, isError: Bool = false, images: [ToolAnswer.Image] = []) {
    let bytes = Array(text.utf8)
    session.add(answerTo: call, ToolAnswer(isError: isError, text: bytes.span, images: images))
  }
}

/// Runs a test on the I/O thread.
func onLoop<T: Sendable>(_ body: @escaping @IO @Sendable () async throws -> T) async throws -> T {
  try await body()
}
