// Brings bodies to a collector, and never keeps anybody waiting for it.

internal import EventLoop
internal import Glibc
internal import HTTP

/// One signal's way out: a bounded line, one request at a time. What the line has no room for, and what the collector
/// does not take after some tries, is dropped and counted.
@IO
final class Exporter: TransferSink {
  private let target: TelemetrySettings.Target
  private let headers: [(name: String, value: String)]
  private let limits: HTTPLimits
  private let timers: any Timers
  private let openClient: @IO () throws(CurlUnavailable) -> HTTPClient
  private var line: [Parcel] = []
  private var bytes = 0
  private var transfer: Transfer?
  private var pause: TimerToken?
  /// A file takes the first of the line.
  private var isWriting = false
  private var status = 0
  /// How long the collector asked to be left alone, in milliseconds.
  private var askedMS: Int?
  private var idle: [() -> Void] = []
  /// Items that were given up.
  private(set) var dropped = 0
  /// The last reason for it.
  private(set) var reason = ""

  private struct Parcel {
    var body: [UInt8]
    var items: Int
    var tries = 0
  }

  static nonisolated var bytesMax: Int { 8 << 20 }
  static nonisolated var triesMax: Int { 5 }
  private static nonisolated var firstPauseNS: UInt64 { 500_000_000 }

  init(
    _ target: TelemetrySettings.Target, _ settings: TelemetrySettings, timers: any Timers,
    client: @escaping @IO () throws(CurlUnavailable) -> HTTPClient
  ) {
    self.target = target
    headers = [("content-type", "application/json")] + settings.headers
    var limits = HTTPLimits()
    limits.connectMS = settings.timeoutMS
    limits.firstByteMS = settings.timeoutMS
    limits.wholeMS = settings.timeoutMS
    limits.bodyMax = 1 << 20
    self.limits = limits
    self.timers = timers
    openClient = client
  }

  /// Whether everything has gone, one way or the other.
  var isIdle: Bool { line.isEmpty }

  func send(_ body: [UInt8], items: Int) {
    guard bytes + body.count <= Self.bytesMax else { return drop(items, "there is no room for what waits") }
    line.append(Parcel(body: body, items: items))
    bytes += body.count
    next()
  }

  /// `body` is called when nothing is left, perhaps at once.
  func whenIdle(_ body: @escaping () -> Void) {
    if isIdle { body() } else { idle.append(body) }
  }

  /// Gives up what is left.
  func stop() {
    let left = line.reduce(0) { $0 + $1.items }
    line = []
    bytes = 0
    isWriting = false
    if left > 0 { drop(left, "the collector did not take it in time") }
    if let pause { timers.cancel(pause) }
    pause = nil
    let transfer = transfer
    self.transfer = nil
    transfer?.cancel()
    tellIdle()
  }

  // MARK: One request at a time

  private func next() {
    guard transfer == nil, pause == nil, !isWriting, let parcel = line.first else { return }
    switch target {
    case .url(let url): send(parcel, to: url)
    case .file(let path):
      isWriting = true
      FileAppend.start(parcel.body, path) { [weak self] failure in self?.written(failure) }
    }
  }

  private func send(_ parcel: Parcel, to url: String) {
    do throws(CurlUnavailable) {
      let client = try openClient()
      (status, askedMS) = (0, nil)
      transfer = client.start(
        HTTPRequest("POST", url: url, headers: headers, body: parcel.body, limits: limits), sink: self)
    } catch {
      finishFirst(failure: error.description)
    }
  }

  func head(_ head: HTTPHead) {
    status = head.status
    askedMS = RetryAfter.milliseconds({ head[$0] }, nowSeconds: time(nil))
  }

  func body(_ bytes: Span<UInt8>) {}

  func ended(_ failure: TransferFailure?) {
    guard transfer != nil, !line.isEmpty else { return }
    transfer = nil
    if failure == nil, (200..<300).contains(status) { return finishFirst(failure: nil) }
    let words = failure?.message ?? "the collector answered with status \(status)"
    // What the conventions name as passing; anything else would be refused again.
    let isPassing = failure != nil || [429, 502, 503, 504].contains(status)
    line[0].tries += 1
    guard isPassing, line[0].tries < Self.triesMax else { return finishFirst(failure: words) }
    reason = words
    // It may ask for more than the ordinary pause, but not for ever: what waits takes room.
    let asked = UInt64(min(askedMS ?? 0, RetryAfter.millisecondsMax)) * 1_000_000
    pause = timers.after(max(asked, Self.firstPauseNS << UInt64(line[0].tries - 1))) { [weak self] in
      self?.pause = nil
      self?.next()
    }
  }

  private func written(_ failure: String?) {
    // What was given up has been counted.
    guard isWriting, !line.isEmpty else { return }
    isWriting = false
    finishFirst(failure: failure)
  }

  private func finishFirst(failure: String?) {
    let parcel = line.removeFirst()
    bytes -= parcel.body.count
    if let failure { drop(parcel.items, failure) }
    if line.isEmpty { tellIdle() } else { next() }
  }

  private func drop(_ items: Int, _ why: String) {
    dropped += items
    reason = why
  }

  private func tellIdle() {
    let waiting = idle
    idle = []
    for body in waiting { body() }
  }
}
