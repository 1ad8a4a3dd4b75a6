// A conversation with a provider's model.

internal import EventLoop
internal import HTTP

/// Where and how a session sends its requests.
struct Endpoint {
  var url: String
  var headers: [(name: String, value: String)]
  var limits: HTTPLimits
  var context: RequestContext
  var server: ModelServer?
  var streams: Bool
}

/// Keeps the order that every protocol demands: after a reply with calls, one answer to each in the reply's order, then
/// what comes next. Where the caller's own order has a gap, the gap is filled and the history is whole again.
@IO
final class ProviderSession: ModelSession {
  let model: String
  var server: ModelServer? { endpoint.server }
  var streams: Bool { endpoint.streams }
  private let wire: any WireFormat
  private let endpoint: Endpoint
  private let transport: any Transport
  private let timers: any Timers
  private let backoff: Backoff
  private let random: () -> Double
  private let exchange: Exchange
  /// The calls of the last reply, and the first of them that is not answered.
  private var calls: [ToolCall] = []
  /// The same as they are sent: one of another model may have a name that this provider refuses.
  private var sentCalls: [ToolCall] = []
  private var next = 0
  /// Answers that came before an earlier one.
  private var held: [(id: String, answer: HeldAnswer)] = []
  private var madeIDs = 0

  private struct HeldAnswer {
    var isError: Bool
    var text: [UInt8]
    var images: [ToolAnswer.Image]
  }

  /// The answer to a call that got none.
  static let missingAnswer =
    #"{"error":"There is no answer to this call: it was not run, or its result was lost.","code":"CANCELLED","#
    + #""class":"permanent","effect":"unknown"}"#

  init(
    model: String, wire: any WireFormat, endpoint: Endpoint, transport: any Transport, timers: any Timers,
    backoff: Backoff, random: @escaping () -> Double, nowSeconds: @escaping () -> Int
  ) {
    self.model = model
    self.wire = wire
    self.endpoint = endpoint
    self.transport = transport
    self.timers = timers
    self.backoff = backoff
    self.random = random
    exchange = Exchange(wire, ErrorClassifier(context: endpoint.context, nowSeconds: nowSeconds))
  }

  // MARK: The conversation

  func add(user text: String) {
    fillGaps()
    wire.add(user: text)
  }

  func add(heard text: String) {
    // Providers refuse a message of nothing but white space.
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    fillGaps()
    wire.add(heard: text)
  }

  /// Of another model, signatures and ciphertexts mean nothing.
  private var echoName: [UInt8] { Array("\(wire.path) \(model)\n".utf8) }

  var echo: [UInt8] {
    let echo = wire.echo
    return echo.isEmpty ? [] : echoName + echo
  }

  func add(recorded reply: ModelReply, of model: String, echo: [UInt8], choice: ToolChoice) {
    fillGaps()
    let name = echoName
    calls = reply.toolCalls
    next = 0
    held = []
    // Names that are made from now on are new.
    for call in calls where call.id.hasPrefix("call") { madeIDs = max(madeIDs, Int(call.id.dropFirst(4)) ?? 0) }
    var sent = reply
    if model != self.model { for place in sent.toolCalls.indices { sent.toolCalls[place].id = newID() } }
    sentCalls = sent.toolCalls
    wire.add(recorded: sent, echo: echo.starts(with: name) ? Array(echo.dropFirst(name.count)) : [])
  }

  func add(answerTo call: ToolCall, _ answer: borrowing ToolAnswer) {
    // The usual answer: the next one, with none that waits for it.
    if next < calls.count, calls[next].id == call.id {
      wire.add(answerTo: sentCalls[next], isError: answer.isError, text: answer.text, images: answer.images)
      next += 1
      return addHeld()
    }
    let isAwaited = calls[next...].contains { $0.id == call.id } && !held.contains { $0.id == call.id }
    guard isAwaited else { return }
    held.append((call.id, HeldAnswer(isError: answer.isError, text: [UInt8](answer.text), images: answer.images)))
  }

  /// Adds what waited for the answer that came.
  private func addHeld() {
    while !held.isEmpty, next < calls.count, let place = held.firstIndex(where: { $0.id == calls[next].id }) {
      let answer = held.remove(at: place).answer
      wire.add(answerTo: sentCalls[next], isError: answer.isError, text: answer.text.span, images: answer.images)
      next += 1
    }
    if next == calls.count { wire.endAnswers() }
  }

  private func fillGaps() {
    while next < calls.count {
      wire.add(answerTo: sentCalls[next], isError: true, text: Array(Self.missingAnswer.utf8).span, images: [])
      next += 1
      addHeld()
    }
  }

  // MARK: A reply

  func reply(_ choice: ToolChoice, observer: any ReplyObserver) async throws(ModelError) -> ModelReply {
    fillGaps()
    var retries = 0
    var hasAdapted = false
    while true {
      guard !Task.isCancelled else { throw ModelError(.cancelled, "The request was cancelled.") }
      exchange.start(request(choice), on: transport, observer: observer)
      await withCheckedContinuation { exchange.wait($0) }
      exchange.end()
      wire.reopen()
      guard let error = exchange.failure else { return finish() }
      if !hasAdapted, let body = exchange.errorBody, wire.adapt(to: body) {
        hasAdapted = true
        continue
      }
      guard error.isRetryable, !wire.hasContent, retries < backoff.retriesMax else { throw error }
      let delay = backoff.delayMS(retries, retryAfterMS: error.retryAfterMS, random: random)
      retries += 1
      observer.retrying(error, afterMS: delay)
      do throws(CancellationError) {
        try await timers.sleep(UInt64(delay) * 1_000_000)
      } catch {
        throw ModelError(.cancelled, "The request was cancelled.")
      }
    }
  }

  func cancel() { exchange.cancel() }

  private func request(_ choice: ToolChoice) -> HTTPRequest {
    HTTPRequest(
      "POST", url: endpoint.url, headers: endpoint.headers, body: wire.body(choice), limits: endpoint.limits)
  }

  private func finish() -> ModelReply {
    let reply = wire.endReply { [self] in newID() }
    wire.addReply()
    calls = reply.toolCalls
    sentCalls = calls
    next = 0
    held = []
    return reply
  }

  /// Nine letters and digits, which is what the strictest provider takes.
  private func newID() -> String {
    madeIDs += 1
    let digits = String(madeIDs)
    return "call" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }
}
