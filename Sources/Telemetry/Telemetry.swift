// Spans and metrics of this process's runs, on their way to a collector.

public import EventLoop
public import HTTP
public import Journal

/// Reads the steps of runs and exports what comes of them. Nothing here waits, and no run waits for it.
@IO
public final class Telemetry {
  private let settings: TelemetrySettings
  private let timers: any Timers
  private let writer: OTLPWriter
  private let traces: Exporter?
  private let metricsExporter: Exporter?
  private let redaction: Redaction?
  private let replaysTools: Bool
  /// Added to a time of the event loop's clock it makes one since 1970.
  private let epoch: UInt64
  private let began: UInt64
  private var recorder: SpanRecorder?
  private var spans: [TraceSpan] = []
  private var lostSpans = 0
  private var timer: TimerToken?
  public private(set) var metrics = RunMetrics()

  /// Spans that wait to be sent; and so many together make a request.
  private static nonisolated var spansMax: Int { 2048 }
  private static nonisolated var batchMax: Int { 512 }
  private static nonisolated var batchPauseNS: UInt64 { 5_000_000_000 }

  /// `now`: nanoseconds since 1970. `redaction` takes out what must not be told to others. `replaysTools`: what
  /// calls say has happened before, and is not told again as if it happened now.
  public init(
    _ settings: TelemetrySettings, version: String, now: UInt64, timers: any Timers = EventLoop.shared,
    client: @escaping @IO () throws(CurlUnavailable) -> HTTPClient = HTTPClient.shared,
    redaction: Redaction? = nil, replaysTools: Bool = false
  ) {
    self.settings = settings
    self.timers = timers
    self.redaction = redaction
    self.replaysTools = replaysTools
    hasContent = settings.hasContent
    writer = OTLPWriter(resource: settings.resource, version: version)
    traces = settings.traces.map { Exporter($0, settings, timers: timers, client: client) }
    metricsExporter = settings.metrics.map { Exporter($0, settings, timers: timers, client: client) }
    began = now
    epoch = now &- timers.now()
  }

  /// Whether steps have to hold what was said.
  public nonisolated var wantsBodies: Bool { hasContent }
  private nonisolated let hasContent: Bool

  /// A run begins; what it causes elsewhere belongs to this trace.
  public func beginRun() -> TraceContext {
    let context = TraceContext(parent: settings.parent, isExported: traces != nil)
    recorder =
      context.isRecorded
      ? SpanRecorder(
        context, epoch: epoch, hasContent: settings.hasContent, hasLatestNames: settings.hasLatestNames) : nil
    return context
  }

  public func take(_ step: Step) {
    let step = redaction?.redacted(step) ?? step
    let isTold = !(replaysTools && step.isOfCall)
    if isTold { metrics.take(step) }
    guard let span = recorder?.take(step), isTold else { return }
    if spans.count < Self.spansMax { spans.append(span) } else { lostSpans += 1 }
    if spans.count >= Self.batchMax { sendSpans() } else { startTimer() }
  }

  /// Sends what there is and waits for the collector, but not longer than this.
  public func close(within nanoseconds: UInt64 = 1_000_000_000) async {
    sendSpans()
    if let metricsExporter {
      let points = metrics.semantic(latest: settings.hasLatestNames)
      if !points.isEmpty {
        metricsExporter.send(writer.metrics(points, from: began, to: timers.now() &+ epoch), items: points.count)
      }
    }
    let exporters = [traces, metricsExporter].compactMap { $0 }
    guard exporters.contains(where: { !$0.isIdle }) else { return }
    let limit = timers.after(nanoseconds) { for exporter in exporters { exporter.stop() } }
    for exporter in exporters {
      await withCheckedContinuation { continuation in exporter.whenIdle { continuation.resume() } }
    }
    timers.cancel(limit)
  }

  /// Spans and metrics that were given up, and why.
  public var dropped: Int { lostSpans + (traces?.dropped ?? 0) + (metricsExporter?.dropped ?? 0) }
  public var dropReason: String {
    [traces?.reason ?? "", metricsExporter?.reason ?? ""].first { !$0.isEmpty } ?? "there is no room for what waits"
  }

  private func sendSpans() {
    if let timer { timers.cancel(timer) }
    timer = nil
    guard let traces, !spans.isEmpty else { return }
    traces.send(writer.traces(spans), items: spans.count)
    spans.removeAll(keepingCapacity: true)
  }

  private func startTimer() {
    guard timer == nil else { return }
    timer = timers.after(Self.batchPauseNS) { [weak self] in
      self?.timer = nil
      self?.sendSpans()
    }
  }
}

extension Step {
  /// Whether it says what became of a call.
  fileprivate var isOfCall: Bool {
    switch self {
    case .intent, .refused, .attempt, .result, .shown, .incident: true
    case .runStarted, .request, .reply, .modelError, .runFinished: false
    }
  }
}
