// Keeps the values of a plugin's secrets out of all that comes from it.

public import EventLoop
public import Runners

/// Stands between the gate and a runner whose plugin is given secrets: results, failures, progress and log lines pass
/// through it before anybody records or shows them. A plugin without secrets has none in its way.
///
/// What is decided part by part is not seen across parts: half of a value in each of two parts stays.
@IO
public final class RedactingRunner: Runner {
  private let runner: any Runner
  private let redactor: Redactor

  public init(_ runner: any Runner, _ redactor: Redactor) {
    self.runner = runner
    self.redactor = redactor
  }

  public func submit(_ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, sink: any AttemptSink) {
    runner.submit(attempt, of: call, arguments: arguments, sink: RedactingSink(sink, redactor))
  }

  public func cancel(_ number: UInt64, why: CancelReason) { runner.cancel(number, why: why) }
  public func isRunning(_ number: UInt64) -> Bool { runner.isRunning(number) }
  public func prepare() { runner.prepare() }
  public func takeIncident() -> String? { runner.takeIncident().map { redactor.redacted($0) } }
  public func sessionEnded(_ session: String) { runner.sessionEnded(session) }
  public func resultRefused(_ number: UInt64) { runner.resultRefused(number) }
  public func drain() async { await runner.drain() }
}

/// The same for what a plugin logs outside its calls.
@IO
public final class RedactingLog: PluginLog {
  private let log: any PluginLog
  private let redactor: Redactor

  public init(_ log: any PluginLog, _ redactor: Redactor) {
    self.log = log
    self.redactor = redactor
  }

  public func line(_ level: LogLevel, plugin: String, _ text: String) {
    log.line(level, plugin: plugin, redactor.redacted(cut: text))
  }

  public func quote(_ level: LogLevel, plugin: String, _ text: String) {
    log.quote(level, plugin: plugin, redactor.redacted(cut: text))
  }
}

@IO
private final class RedactingSink: AttemptSink {
  private let sink: any AttemptSink
  private let redactor: Redactor

  init(_ sink: any AttemptSink, _ redactor: Redactor) {
    self.sink = sink
    self.redactor = redactor
  }

  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {
    let clean = kind == .json ? redactor.redacted(json: bytes) : redactor.redacted(bytes)
    let type = mediaType.map { redactor.redacted($0) }
    if let clean {
      sink.part(kind, mediaType: type, bytes: clean.span)
    } else {
      sink.part(kind, mediaType: type, bytes: bytes)
    }
  }

  func progress(fraction: Double?, note: String?) {
    sink.progress(fraction: fraction, note: note.map { redactor.redacted(cut: $0) })
  }

  func log(_ level: LogLevel, _ text: String) { sink.log(level, redactor.redacted(cut: text)) }

  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    let clean: AttemptOutcome =
      switch outcome {
      case .failed(let status, var failure):
        {
          failure.message = redactor.redacted(cut: failure.message)
          failure.detail = redactor.redacted(cut: failure.detail)
          // A code has no room for the name of a secret: without one it is a failure like any other.
          if redactor.redacted(failure.code) != failure.code { failure.code = "" }
          return .failed(status, failure)
        }()
      case .refused(let message): .refused(redactor.redacted(cut: message))
      case .unavailable(let reason): .unavailable(redactor.redacted(cut: reason))
      case .notStarted(let reason): .notStarted(redactor.redacted(cut: reason))
      case .unusable(let cause): .unusable(redactor.redacted(cut: cause))
      case .crashed(let cause): .crashed(redactor.redacted(cut: cause))
      case .startFailed(let cause): .startFailed(redactor.redacted(cut: cause))
      case .broken(let cause): .broken(redactor.redacted(cut: cause))
      // A record holds no secrets.
      case .ok, .resultTooLarge, .cancelled, .timedOut, .settled: outcome
      }
    sink.finished(clean, at: time)
  }
}
