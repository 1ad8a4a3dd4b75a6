// The requests of one plugin: which attempt has which streams.

internal import ColletABI
internal import EventLoop
internal import HTTP
internal import Runners

/// Streams by number, counted by attempt. 0 stands for the plugin's own behalf.
@IO
final class HTTPDesk {
  typealias Reply = @IO (ServiceReply) -> Void

  private let allowed: AllowList
  private let secrets: SecretValues
  private let limits: ServiceLimits
  private let options: HTTPClient.Options
  /// A client of the plugin's own: no connection that was opened for somebody else's grants.
  private var client: HTTPClient?
  private var streams: [UInt64: (stream: HTTPStream, call: UInt64)] = [:]
  private var requests: [UInt64: Int] = [:]
  /// What the plugin has sent on its own behalf and no interval has made up for. It outlives workers.
  private var ownRequests = 0
  private var ownSince: UInt64 = 0
  private var last: UInt64 = 0
  private let timers: any Timers

  init(
    _ allowed: AllowList, _ secrets: SecretValues, _ limits: ServiceLimits, _ options: HTTPClient.Options,
    _ timers: any Timers
  ) {
    self.timers = timers
    self.allowed = allowed
    self.secrets = secrets
    self.limits = limits
    var options = options
    options.isDirect = true
    self.options = options
  }

  /// `trace` is what the call belongs to: it goes with the request, unless the plugin says something else there.
  func send(_ text: [UInt8], body: [UInt8], of call: UInt64, trace: String = "", reply: @escaping Reply) {
    do throws(ServiceFailure) {
      try begin(text, body, call, trace, reply)
    } catch {
      guard streams.count < limits.streamsOfPluginMax, count(of: call) < limits.streamsMax else {
        return reply(ServiceReply(value: Int64(error.status)))
      }
      let stream = HTTPStream(next(), failed: error)
      streams[stream.number] = (stream, call)
      reply(ServiceReply(value: Int64(error.status), stream: stream.number))
    }
  }

  private func begin(
    _ text: [UInt8], _ body: [UInt8], _ call: UInt64, _ trace: String, _ reply: @escaping Reply
  ) throws(ServiceFailure) {
    guard count(of: call) < limits.streamsMax, streams.count < limits.streamsOfPluginMax else {
      throw ServiceFailure(
        COLLET_RETRYABLE, "TOO_MANY_STREAMS", "there are too many open streams; close those that are not needed")
    }
    try count(call)
    guard text.count <= limits.requestTextMax else {
      throw .badRequest("the request's JSON is longer than \(limits.requestTextMax) bytes")
    }
    guard body.count <= limits.requestBodyMax else {
      throw .badRequest("the request's body is longer than \(limits.requestBodyMax) bytes")
    }
    var parsed = try HTTPRequestText(text, allowed, secrets, limits)
    if !trace.isEmpty, !parsed.headers.contains(where: { $0.name.lowercased() == "traceparent" }) {
      parsed.headers.append(("traceparent", trace))
    }
    guard parsed.method != "HEAD" || body.isEmpty else { throw .badRequest("HEAD has no body") }
    let client = try openClient()
    let stream = HTTPStream(next(), parsed, allowed, limits)
    streams[stream.number] = (stream, call)
    stream.begin(request(parsed, body), with: client, reply: reply)
  }

  private func count(_ call: UInt64) throws(ServiceFailure) {
    guard call == 0 else {
      requests[call, default: 0] += 1
      guard requests[call]! <= limits.requestsMax else {
        throw ServiceFailure(
          COLLET_PERMANENT, "TOO_MANY_REQUESTS", "one call sends at most \(limits.requestsMax) requests")
      }
      return
    }
    let now = timers.now()
    let past = Int(clamping: (now - min(ownSince, now)) / max(1, limits.requestInterval))
    if past > 0 {
      // What is left of an interval counts for the next.
      ownSince = past >= ownRequests ? now : ownSince + UInt64(past) * limits.requestInterval
      ownRequests = max(0, ownRequests - past)
    }
    guard ownRequests < limits.requestsMax else {
      throw ServiceFailure(
        COLLET_RETRYABLE, "TOO_MANY_REQUESTS",
        "outside its calls a plugin sends at most \(limits.requestsMax) requests at once, and one every "
          + "\(limits.requestInterval / 1_000_000) ms in the long run")
    }
    if ownRequests == 0 { ownSince = now }
    ownRequests += 1
  }

  private func request(_ parsed: HTTPRequestText, _ body: [UInt8]) -> HTTPRequest {
    var most = HTTPLimits()
    most.connectMS = min(limits.connectMS, parsed.timeoutMS)
    // One limit for all of it: a plugin that reads slowly is not the server's fault.
    (most.firstByteMS, most.idleMS, most.wholeMS) = (0, 0, parsed.timeoutMS)
    most.bodyMax = limits.answerBodyMax
    most.redirectsMax = parsed.redirects
    most.handsOutRedirects = true
    return HTTPRequest(parsed.method, url: parsed.url.text, headers: parsed.headers, body: body, limits: most)
  }

  private func openClient() throws(ServiceFailure) -> HTTPClient {
    if let client { return client }
    do throws(CurlUnavailable) {
      let opened = try HTTPClient(options)
      client = opened
      return opened
    } catch {
      throw ServiceFailure(COLLET_PERMANENT, "NO_HTTP", error.description)
    }
  }

  private func next() -> UInt64 {
    last += 1
    return last
  }

  private func count(of call: UInt64) -> Int { streams.values.count { $0.call == call } }

  /// `nil`: there is none of this number, or it is another attempt's.
  func stream(_ number: UInt64, of call: UInt64) -> HTTPStream? {
    guard let entry = streams[number], entry.call == call else { return nil }
    return entry.stream
  }

  func close(_ number: UInt64, of call: UInt64) {
    guard let stream = stream(number, of: call) else { return }
    streams[number] = nil
    stream.close()
  }

  func callEnded(_ call: UInt64) {
    requests[call] = nil
    let ended = streams.filter { $0.value.call == call }
    for number in ended.keys { streams[number] = nil }
    for entry in ended.values { entry.stream.close() }
  }

  func closeAll() {
    let all = streams
    streams = [:]
    requests = [:]
    for entry in all.values { entry.stream.close() }
  }
}
