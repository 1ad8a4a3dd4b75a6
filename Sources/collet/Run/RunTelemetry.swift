// `--metrics` and OpenTelemetry's variables at the command line.

import EventLoop
import Glibc
import HTTP
import Journal
import Telemetry

/// What a command line wants told to others of its runs.
struct TelemetryWishes: Sendable {
  let settings: TelemetrySettings
  /// Where figures are written at the end; `nil` for nowhere.
  let metricsFile: String?
  let redaction: Redaction?
  private(set) var replaysTools = false

  init(_ agent: AgentOptions, _ host: Host) throws(CommandError) {
    settings = Self.environment
    metricsFile = agent.metricsFile
    redaction = host.redaction(agent)
    replaysTools = agent.replaysTools
    guard let metricsFile else { return }
    let folder = metricsFile.lastIndex(of: "/").map { String(metricsFile[...$0]) } ?? "."
    guard !metricsFile.isEmpty, !metricsFile.hasSuffix("/"), unsafe access(folder, W_OK) == 0 else {
      throw CommandError("--metrics wants a file in a folder that can be written, not '\(metricsFile)'", code: .usage)
    }
  }

  var isOn: Bool { settings.isOn || metricsFile != nil }

  /// What in the environment cannot be followed, a sentence each.
  var warnings: [String] { settings.warnings }

  /// What somebody hands to plugins who tells nothing of what they do.
  static var outerTrace: (@Sendable (String) -> String)? {
    headers(TraceContext(parent: environment.parent, isExported: false))
  }

  private static var environment: TelemetrySettings {
    TelemetrySettings { name in unsafe getenv(name).map { unsafe String(cString: $0) } }
  }

  /// `nil` where there is no trace.
  static func headers(_ context: TraceContext) -> (@Sendable (String) -> String)? {
    guard context.isRecorded || !context.parent.isEmpty else { return nil }
    return { @Sendable call in context.header(of: call) }
  }

  /// Begins early what takes long.
  func prepare() { if settings.isOn { CurlLibrary.openAhead() } }
}

/// Hears of every step, and tells.
@IO
final class RunTelemetry: StepWatcher {
  private let wishes: TelemetryWishes
  private let telemetry: Telemetry

  init(_ wishes: TelemetryWishes) {
    self.wishes = wishes
    telemetry = Telemetry(
      wishes.settings, version: Collet.version, now: UInt64(SessionTime.now), redaction: wishes.redaction,
      replaysTools: wishes.replaysTools)
  }

  var wantsBodies: Bool { telemetry.wantsBodies }

  /// A run begins; what it hands to plugins.
  func beginRun() -> (@Sendable (String) -> String)? {
    TelemetryWishes.headers(telemetry.beginRun())
  }

  func take(_ step: Step) { telemetry.take(step) }

  /// Everything has run. What a person should know of it.
  func close() async -> [String] {
    await telemetry.close()
    var notes = wishes.settings.warnings
    if telemetry.dropped > 0 {
      notes.append("telemetry: \(counted(telemetry.dropped, "item")) dropped: \(telemetry.dropReason)")
    }
    if let file = wishes.metricsFile,
      let failure = write(telemetry.metrics.openMetrics(dropped: telemetry.dropped), file)
    {
      notes.append("cannot write \(file): \(failure)")
    }
    return notes
  }

  /// Whoever collects the file finds the old one or the new one, never half of it.
  private func write(_ text: String, _ named: String) -> String? {
    var status = stat()
    if unsafe stat(named, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      // A terminal, a pipe, /dev/null: nobody wants a file in its place.
      let descriptor = unsafe open(named, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
      guard descriptor >= 0 else { return lastError() }
      return put(text, descriptor)
    }
    // Of a link, what it leads to is replaced.
    let resolved = unsafe realpath(named, nil)
    defer { unsafe free(resolved) }
    let path = unsafe resolved.map { unsafe String(cString: $0) } ?? named
    let draft = "\(path).\(getpid())"
    // Of a program that was killed, or a link that somebody put there: it goes, and what it led to stays.
    _ = unsafe unlink(draft)
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return lastError() }
    if let failure = put(text, descriptor) {
      _ = unsafe unlink(draft)
      return failure
    }
    guard unsafe rename(draft, path) == 0 else {
      let failure = lastError()
      _ = unsafe unlink(draft)
      return failure
    }
    return nil
  }

  /// Writes all of it and closes; what went wrong.
  private func put(_ text: String, _ descriptor: Int32) -> String? {
    let output = Output(descriptor: descriptor)
    output.write(text)
    output.flush()
    _ = Glibc.close(descriptor)
    return output.failure
  }
}
